"""Everything that can be wrong with a catalogue is named, with its place, in a translator's words."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words import check as check_module
from game.words import forms
from game.words.check import CODES, Diagnostic, check_catalogue, check_folder, explain, strangers
from game.words.extract import from_module
from game.words.pseudo import accented
from game.words.stories import from_story
from tests.words.po_texts import header, put

BAD = Path(__file__).parent / "bad"
BAD_FILES = sorted(BAD.iterdir())
BY_FILE = pytest.mark.parametrize("path", BAD_FILES, ids=lambda path: path.stem)
WITH_MSGFMT = pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU msgfmt is not installed")


SAID = {
    (None, entry.text)
    for path in BAD_FILES
    if path.suffix == ".po" and path.name[:4] not in ("W001", "W002", "W023")
    for entry in check_module.read(path.read_text(encoding="utf-8")).entries
}
"""What the game says, as far as these catalogues go."""


def looked_at(path: Path) -> tuple[Diagnostic, ...]:
    """A catalogue by the checker; a scene (kept as text) and a story by what gathers their sentences."""
    if path.suffix == ".txt":
        return from_module(path.read_text(encoding="utf-8"), path.as_posix()).findings
    if path.suffix == ".yaml":
        return from_story(path, path.as_posix()).findings
    return (*check_catalogue(path), *strangers(path, SAID))


def checked(tmp_path: Path, text: str, place: str = "pl") -> tuple[Diagnostic, ...]:
    folder = tmp_path / place / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "game.po").write_text(text, encoding="utf-8")
    return check_catalogue(folder / "game.po")


def one(english: str, polish: str) -> str:
    return f'{header()}msgid "{english}"\nmsgstr "{polish}"\n'


def test_every_code_has_a_catalogue_that_shows_it() -> None:
    assert set(CODES) == {path.name[:4] for path in BAD_FILES}


@BY_FILE
def test_a_bad_catalogue_is_named_for_the_reason_in_its_name_and_for_no_other(path: Path) -> None:
    found = looked_at(path)
    assert {finding.code for finding in found} == {path.name[:4]}
    for finding in found:
        lines = path.read_bytes().count(b"\n") + 1
        assert 1 <= finding.line <= lines
        assert finding.column >= 1
        assert finding.message.endswith(".")
        assert finding.hint.endswith((".", "?"))
        assert finding.severity in ("error", "warning", "note")
        assert finding.file == path.as_posix()
        assert str(finding).startswith(f"{finding.file}:{finding.line}:{finding.column}: {finding.severity}")


@pytest.mark.parametrize("code", CODES, ids=str)
def test_every_code_explains_itself(code: str) -> None:
    words = explain(code.lower())
    assert words is not None
    assert words.startswith(f"{code}: ")
    assert words.endswith(".")
    assert explain("W999") is None


def test_a_good_catalogue_has_nothing_to_be_said_about_it(tmp_path: Path) -> None:
    good = header() + (
        'msgid "**Stop** and tell {who}: 0800 1111.\\n"\n'
        'msgstr "**Stop**: powiedz {who}, 0800\u00a01111.\\n"\n\n'
        'msgid "{n} answer from {who}"\nmsgid_plural "{n} answers from {who}"\n'
        'msgstr[0] "jedna odpowiedź od {who}"\nmsgstr[1] "{n} odpowiedzi od {who}"\n'
        'msgstr[2] "{n} odpowiedzi ({who})"\n\n'
        'msgid "Stars at 12:30 in 24 days :-{}"\nmsgstr "W 24 dni gwiazdy o 12.30 :-{}"\n'
    )
    assert checked(tmp_path, good) == ()


def test_the_place_is_that_of_the_slip_even_lines_below(tmp_path: Path) -> None:
    text = f'{header()}msgid "Hello {{name}}!"\nmsgstr ""\n"Cześć "\n"i {{imię}}!"\n'
    (finding,) = checked(tmp_path, text)
    assert (finding.line, finding.column) == (14, 4)
    assert finding.message == "The field {name} was changed into {imię}."


def test_a_file_must_lie_in_the_folder_of_its_language(tmp_path: Path) -> None:
    text = one("Ask", "Zapytaj")
    assert checked(tmp_path, text, "pl") == ()
    (finding,) = checked(tmp_path, text, "ro")
    assert finding.code == "W006"
    assert "the folder is called “ro”" in finding.message


def test_a_guess_or_a_gap_is_no_fault_whatever_stands_in_it(tmp_path: Path) -> None:
    text = f'{header()}#, fuzzy\nmsgid "Hi {{name}}"\nmsgstr "**"\n\nmsgid "Hi {{friend}}"\nmsgstr ""\n'
    assert [(finding.code, finding.severity) for finding in checked(tmp_path, text)] == [
        ("W021", "note"),
        ("W020", "note"),
    ]


@pytest.mark.parametrize(
    ("english", "polish", "codes"),
    [
        pytest.param("Ring 0800 1111", "Dzwoń 08001111", [], id="without its space"),
        pytest.param("Ring 0800 1111", "Dzwoń 0800\u00a01111", [], id="with a tied space"),
        pytest.param("Ring 0800 1111", "Dzwoń 1111 0800", ["W010"], id="turned round"),
        pytest.param("Ring someone", "Dzwoń 112", ["W010"], id="a number of the translator's own"),
        pytest.param("Ring 999", "Dzwoń 998", ["W010"], id="a short one"),
        pytest.param("100 % sure", "na sto procent", [], id="a number that is none of a telephone"),
        pytest.param("You are 7", "Masz siedem lat", [], id="a small number in words"),
    ],
)
def test_telephone_numbers_stay(english: str, polish: str, codes: list[str], tmp_path: Path) -> None:
    assert [finding.code for finding in checked(tmp_path, one(english, polish))] == codes


@pytest.mark.parametrize(
    ("polish", "said"),
    [
        (
            "{imię}",
            "The fields {friend}, {name}, {place} are missing, the field {imię} is not in the English",
        ),
        ("{nam} w", "The field {name} was changed into {nam}, the fields {friend}, {place} are missing."),
        ("{name} {plac} {friend}", "The field {place} was changed into {plac}."),
        ("Cześć", "The fields {friend}, {name}, {place} are missing."),
    ],
    ids=str,
)
def test_of_several_fields_each_is_named_for_what_became_of_it(
    polish: str, said: str, tmp_path: Path
) -> None:
    (finding,) = checked(tmp_path, one("{friend}, {name}, {place}", polish))
    assert finding.code == "W003"
    assert finding.message.startswith(said)


def test_where_nobody_can_look_at_letters_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_module, "can_look", lambda: False)
    monkeypatch.setattr(forms, "lacking", lambda words, speaks: [])
    (finding,) = checked(tmp_path, one("Ask", "Zapyтaj"))
    assert (finding.code, finding.severity) == ("W009", "note")


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    for path in (tmp_path / "none.po", tmp_path, Path("\0")):
        (finding,) = check_catalogue(path)
        assert finding.code == "W001"


def test_a_folder_of_languages_is_checked_whole(tmp_path: Path) -> None:
    put(tmp_path, "pl", one("Ask", "Zapytaj"), "nonsense")
    put(tmp_path, "ro", None, header("pl"))
    assert [(Path(finding.file).parts[-3:], finding.code) for finding in check_folder(tmp_path)] == [
        (("pl", "LC_MESSAGES", "lessons.po"), "W002"),
        (("ro", "LC_MESSAGES", "lessons.po"), "W006"),
    ]


@given(st.text(max_size=80), st.text(max_size=80))
def test_nothing_that_is_written_in_a_catalogue_can_break_the_checker(english: str, polish: str) -> None:
    path = BAD.parent / "made.po"
    text = header() + "".join(
        f"{word} {_quoted(said)}\n" for word, said in (("msgid", english or "a"), ("msgstr", polish))
    )
    found = check_module._Checker(path, text.split("\n"), check_module.read(text)).all()
    assert all(finding.line >= 1 and finding.column >= 1 for finding in found)


def _quoted(said: str) -> str:
    return '"' + said.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


@given(st.text("ab *n.", max_size=30))
def test_the_pseudo_language_keeps_what_the_checker_asks_for(english: str) -> None:
    text = one(f"Hello {{name}} {english}", accented(f"Hello {{name}} {english}"))
    found = check_module._Checker(Path("made.po"), text.split("\n"), check_module.read(text)).all()
    assert {finding.code for finding in found} <= ({"W007"} if english.count("**") % 2 else set())


@WITH_MSGFMT
@pytest.mark.parametrize(
    "path", [path for path in BAD_FILES if path.name[:4] in ("W002", "W004", "W012")], ids=lambda p: p.stem
)
def test_what_is_damaged_for_us_is_damaged_for_gettext_too(path: Path) -> None:
    told = subprocess.run(
        ["msgfmt", "-c", "-o", "-", str(path)], capture_output=True, check=False, timeout=60
    )
    assert told.returncode != 0
