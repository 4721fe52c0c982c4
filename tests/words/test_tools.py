"""The translator's tools: what a translator has done is kept, and doing a thing twice changes nothing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from game.faults import CannotRun
from game.words import tools, writing
from game.words.check import check_folder
from game.words.extract import from_modules
from game.words.language import LANGUAGES
from game.words.loading import available, load
from game.words.po import decode, read
from tests.words.test_extract import STORY

WITH_MSGFMT = pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU msgfmt is not installed")
SCENE = """\
# for translators: not moving
desk.say("Still")
desk.say("Hello {name}, 100 % sure?")
desk.say_n("{n} answer", "{n} answers", n)
desk.say("Come\\tin,\\n“friend”")
"""
FOX = "fox-wants-to-be-friends"
OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project."""
    for name, text in (("game/scenes/title.py", SCENE), ("lessons/stories/accepting/fox.yaml", STORY)):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def po(root: Path, domain: str = "game", code: str = "pl") -> Path:
    return root / "locales" / code / "LC_MESSAGES" / f"{domain}.po"


def change(path: Path, *pairs: tuple[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def translate(root: Path, english: str, polish: str, domain: str = "game") -> None:
    change(po(root, domain), (f'msgid "{english}"\nmsgstr ""', f'msgid "{english}"\nmsgstr "{polish}"'))


def scene(root: Path, text: str) -> None:
    (root / "game/scenes/title.py").write_text(text, encoding="utf-8")


def silent(sentence: str) -> None:
    pytest.fail(sentence)


def everything(root: Path) -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in (root / "locales").rglob("*.*") if path.is_file()}


def test_a_template_holds_every_sentence_with_place_and_note(root: Path) -> None:
    done = tools.extract(root)
    assert [path.name for path in done.written] == ["game.pot", "lessons.pot"]
    text = (root / "locales/game.pot").read_text(encoding="utf-8")
    assert '#. not moving\n#: game/scenes/title.py:2\nmsgid "Still"\nmsgstr ""\n' in text
    assert '#, python-brace-format\nmsgid "Hello {name}, 100 % sure?"\n' in text
    assert 'msgid "{n} answer"\nmsgid_plural "{n} answers"\nmsgstr[0] ""\nmsgstr[1] ""\n' in text
    assert 'msgid "Come\\tin,\\n“friend”"\n' in text
    lessons = (root / "locales/lessons.pot").read_text(encoding="utf-8")
    assert f'msgctxt "{FOX}/infant/ping/accept/say"\nmsgid "Yes"\n' in lessons
    assert done.sentences == 17
    assert not done.wrong


def test_one_sentence_at_two_places_stands_once_with_both(root: Path) -> None:
    scene(root, 'say("Still")\nsay_n("Still", "Stills", 2)\n')
    tools.extract(root)
    text = (root / "locales/game.pot").read_text(encoding="utf-8")
    assert '#: game/scenes/title.py:1\n#: game/scenes/title.py:2\nmsgid "Still"\nmsgid_plural' in text


@pytest.mark.parametrize("code", OTHERS, ids=str)
def test_a_new_language_begins_as_a_draft_that_nothing_is_wrong_with(code: str, root: Path) -> None:
    tools.update(root, code)
    assert {finding.code for finding in check_folder(root / "locales")} == {"W020"}
    (_, found) = available(root / "locales")
    assert (found.language.code, found.draft, found.share) == (code, True, 0.0)
    header = read(decode(po(root, code=code).read_bytes())).header
    assert header["language"] == code
    assert header["plural-forms"].startswith("nplurals=")
    assert "creation-date" not in " ".join(header)
    assert load(code, root / "locales", silent).say("Still") == "Still"


def test_what_is_translated_is_said(root: Path) -> None:
    tools.update(root, "pl")
    translate(root, "Still", "Nieruchomo")
    translate(root, "Yes", "Tak", "lessons")
    polish = load("pl", root / "locales", silent)
    assert polish.say("Still") == "Nieruchomo"
    assert polish.lesson(f"{FOX}/infant/ping/accept/say", "Yes") == "Tak"
    assert polish.lesson(f"{FOX}/infant/ping/accept/say", "Yes\n") == "Tak"


def test_to_do_it_twice_changes_nothing(root: Path) -> None:
    tools.extract(root)
    tools.update(root, "pl")
    translate(root, "Still", "Nieruchomo")
    translate(root, "Yes", "Tak", "lessons")
    scene(root, SCENE.replace('say("Still")', 'say("Stay still")').replace('say("Hello', 'say("Hi'))
    change(root / "lessons/stories/accepting/fox.yaml", ("say: Yes", "say: Yes please"))
    tools.extract(root)
    tools.update(root, "pl")
    before = everything(root)
    assert tools.extract(root).written == ()
    assert tools.update(root, "pl").written == ()
    assert everything(root) == before


def test_a_changed_sentence_keeps_its_translation_as_a_guess_with_the_old_english(root: Path) -> None:
    tools.update(root, "pl")
    translate(root, "Hello {name}, 100 % sure?", "Cześć {name}, na pewno?")
    scene(root, SCENE.replace("100 % sure", "quite sure"))
    tools.update(root, "pl")
    text = po(root).read_text(encoding="utf-8")
    assert '#, fuzzy, python-brace-format\n#| msgid "Hello {name}, 100 % sure?"\n' in text
    assert 'msgid "Hello {name}, quite sure?"\nmsgstr "Cześć {name}, na pewno?"\n' in text
    assert load("pl", root / "locales", silent).say("Hello {name}, quite sure?") == "Hello, quite sure?"
    tools.update(root, "pl")
    change(po(root), ('#, fuzzy, python-brace-format\n#| msgid "Hello {name}, 100 % sure?"\n', ""))
    tools.update(root, "pl")
    assert "#|" not in po(root).read_text(encoding="utf-8")
    assert load("pl", root / "locales", silent).say("Hello {name}, quite sure?") == "Cześć, na pewno?"


def test_a_changed_sentence_of_a_story_is_known_by_its_place(root: Path) -> None:
    tools.update(root, "pl")
    translate(root, "Yes", "Tak", "lessons")
    translate(root, "No", "Nie", "lessons")
    change(root / "lessons/stories/accepting/fox.yaml", ("say: Yes", "say: Of course you may, dear fox"))
    tools.update(root, "pl")
    text = po(root, "lessons").read_text(encoding="utf-8")
    place = f'msgctxt "{FOX}/infant/ping/accept/say"\n'
    guess = f'#, fuzzy\n#| msgid "Yes"\n{place}msgid "Of course you may, dear fox"\nmsgstr "Tak"\n'
    assert guess in text
    assert "#~" not in text
    tools.update(root, "pl")
    assert guess in po(root, "lessons").read_text(encoding="utf-8")


def test_a_sentence_that_goes_and_comes_back_brings_its_translation(root: Path) -> None:
    tools.update(root, "pl")
    translate(root, "Still", "Nieruchomo")
    change(po(root), ('msgstr[0] ""\nmsgstr[1] ""', 'msgstr[0] "{n} a"\nmsgstr[1] "{n} b"'))
    scene(root, 'desk.say("Hello {name}, 100 % sure?")\n')
    tools.update(root, "pl")
    assert '#~ msgid "Still"\n#~ msgstr "Nieruchomo"\n' in po(root).read_text(encoding="utf-8")
    assert read(decode(po(root).read_bytes())).obsolete == 3
    scene(root, SCENE)
    tools.update(root, "pl")
    text = po(root).read_text(encoding="utf-8")
    assert "#~" not in text
    assert 'msgid "Still"\nmsgstr "Nieruchomo"\n' in text
    assert 'msgstr[0] "{n} a"\nmsgstr[1] "{n} b"\nmsgstr[2] ""\n' in text


def test_what_a_translator_wrote_into_the_header_and_beside_a_sentence_stays(root: Path) -> None:
    tools.update(root, "pl")
    change(
        po(root),
        ("# Pingtown's game in pl.", "# Pingtown's game in pl.\n# Zosia, 2026"),
        ("PO-Revision-Date: not yet", "PO-Revision-Date: 2026-02-30 99:99+0000"),
        ("X-Pingtown-Status: draft", 'X-Pingtown-Status: checked\\n"\n"X-Generator: Poedit 3.4'),
        ("#. not moving", "# jak posąg\n#. not moving"),
    )
    tools.update(root, "pl")
    text = po(root).read_text(encoding="utf-8")
    for kept in ("# Zosia, 2026\n", "2026-02-30 99:99", "Status: checked", "Poedit 3.4", "# jak posąg\n"):
        assert text.count(kept) == 1
    assert tools.update(root, "pl").written == ()


def test_what_an_older_header_lacks_is_added(root: Path) -> None:
    tools.update(root, "pl")
    change(po(root), ('"X-Pingtown-Status: draft\\n"\n', ""))
    tools.update(root, "pl")
    assert '"X-Pingtown-Status: draft\\n"\n' in po(root).read_text(encoding="utf-8")


def test_a_damaged_catalogue_is_left_as_it_is(root: Path) -> None:
    tools.update(root, "pl")
    change(po(root), ('msgid "Still"', 'msgid "Still'))
    before = everything(root)
    with pytest.raises(CannotRun, match=r"is damaged in line \d+ .*nothing was changed"):
        tools.update(root, "pl")
    assert everything(root) == before


def test_a_crash_while_writing_leaves_the_old_file(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools.update(root, "pl")
    before = everything(root)
    scene(root, 'desk.say("New")\n')

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing.os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        tools.update(root, "pl")
    assert everything(root) == before
    with pytest.raises(CannotRun, match="No space left on device"):
        tools.run(["update", "--lang", "pl", str(root)])


@WITH_MSGFMT
@pytest.mark.parametrize("code", OTHERS, ids=str)
def test_gettext_finds_nothing_wrong_with_what_we_write(code: str, root: Path) -> None:
    tools.extract(root)
    tools.update(root, code)
    change(po(root, code=code), ('msgid "Still"\nmsgstr ""', 'msgid "Still"\nmsgstr "Still"'))
    change(po(root, "lessons", code), ('msgid "Yes"\nmsgstr ""', 'msgid "Yes"\nmsgstr "Yes"'))
    scene(root, SCENE.replace('"Still"', '"Stills"').replace("100 % sure", "100 % s, " + "long " * 40))
    change(root / "lessons/stories/accepting/fox.yaml", ("say: Yes", "say: 'Yes \"please\"'"))
    tools.update(root, code)
    produced = [*(root / "locales").rglob("*.po"), *(root / "locales").glob("*.pot")]
    assert len(produced) == 4
    for path in produced:
        asked = ["msgfmt", "-c", "-o", "-", str(path)]
        told = subprocess.run(
            asked, capture_output=True, text=True, check=False, timeout=60, errors="replace"
        )
        assert told.returncode == 0, told.stderr
        assert path.suffix == ".pot" or not told.stderr, "a new language begins without a warning"


def test_the_tools_themselves_hide_no_words_from_translators() -> None:
    gathered = from_modules(Path(tools.__file__).parent, Path(tools.__file__).parents[2])
    assert [str(finding) for finding in gathered.findings] == []


# --- the verb


def said(*argv: object) -> tuple[int, list[str]]:
    lines: list[str] = []
    return tools.run([str(one) for one in argv], lines.append), lines


def test_the_verb_extracts_updates_and_checks(root: Path) -> None:
    code, lines = said("extract", root)
    assert code == 0
    assert lines[0].endswith("game.pot")
    assert lines[-1] == "17 sentences in English. All well."
    assert said("update", "--lang", "cy", root)[0] == 0
    assert said("update", root) == (
        0,
        ["Everything was up to date; nothing was written.", "17 sentences in English. All well."],
    )
    code, lines = said("check", root)
    assert code == 0
    assert "note W020: Not translated yet: 4 of 4 sentences" in lines[0]
    assert said("check", "--lang", "cy", root)[0] == 0


def test_a_catalogue_with_its_header_alone_is_not_begun_until_somebody_asks(root: Path) -> None:
    """Screens first, stories later: nothing is missing, and nobody carries empty sentences about."""
    tools.update(root, "pl")
    full = po(root, "lessons").read_bytes()
    translate(root, "Still", "Spokojnie")
    po(root, "lessons").write_bytes(full.split(b"\n\n")[0] + b"\n")
    header = po(root, "lessons").read_bytes()
    assert said("update", root)[0] == 0
    assert po(root, "lessons").read_bytes() == header
    polish = load("pl", root / "locales", silent)
    assert (polish.say("Still"), polish.lesson(f"{FOX}/goal", "I ask.")) == ("Spokojnie", "I ask.")
    said("update", "--lang", "pl", root)
    assert po(root, "lessons").read_bytes() == full


def test_english_that_a_translator_changed_is_said_before_the_sentence_is_lost(root: Path) -> None:
    tools.update(root, "pl")
    translate(root, "Still", "Spokojnie")
    translate(root, "Yes", "Tak", "lessons")
    assert not any("W023" in line for line in said("check", root)[1])
    change(po(root), ('msgid "Still"', 'msgid "Spokojnie"'))
    code, lines = said("check", "--lang", "pl", root)
    (told,) = [line for line in lines if "note W023" in line]
    assert f"{po(root).as_posix()}:" in told
    assert "1 of 4 sentences" in told
    assert code == 0, "the game may have changed as well: that is no fault of a catalogue"


def test_a_finding_is_said_and_is_exit_code_one(root: Path) -> None:
    tools.update(root, "pl")
    translate(root, "Hello {name}, 100 % sure?", "Cześć {imię}!")
    path = po(root)
    for where in (root, root / "locales" / "pl", path):
        code, lines = said("check", where)
        assert code == 1
        assert any(" error W003: The field {name} was changed into {imię}." in line for line in lines)
        assert lines[-1].endswith("To be looked at: 1. More about one: pingtown check --explain W003")
    assert said("check", "--lang", "pl", root)[0] == 1
    scene(root, "desk.say(label)\n")
    assert said("extract", root)[0] == 1


@pytest.mark.parametrize(
    ("argv", "why"),
    [
        pytest.param([], "required: VERB", id="no verb"),
        pytest.param(["shout"], "invalid choice", id="another verb"),
        pytest.param(["extract", "nowhere"], "is not the folder of the project", id="another folder"),
        pytest.param(["check", "nowhere"], "There is no file or folder nowhere", id="nothing to check"),
        pytest.param(["check", "tests/looks"], "There is no catalogue", id="nothing but others' files"),
        pytest.param(
            ["update", "--lang", "de", "."], "cannot be translated into “de”", id="no such language"
        ),
        pytest.param(["update", "--lang", "en", "."], "cannot be translated into “en”", id="English"),
        pytest.param(
            ["update", "--lang", "../cy", "."], "cannot be translated", id="a way out of the folder"
        ),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    argv: list[str], why: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "tests/looks").mkdir(parents=True)
    monkeypatch.chdir(root)
    with pytest.raises(CannotRun, match=why):
        tools.run(argv)


def test_a_language_that_has_not_begun_is_said(root: Path) -> None:
    with pytest.raises(CannotRun, match="No language has begun yet"):
        tools.run(["update", str(root)])
    (root / "locales").mkdir()
    with pytest.raises(CannotRun, match="words update --lang cy"):
        tools.run(["check", "--lang", "cy", str(root)])


def test_without_a_listener_it_speaks_to_the_terminal(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tools.run(["extract", str(root)]) == 0
    assert capsys.readouterr().out.endswith("All well.\n")
