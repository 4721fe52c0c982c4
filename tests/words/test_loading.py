"""Whatever lies in the folder of languages, the game speaks: the language, a sibling of it, or English."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from game.words.catalogue import Catalogue, to_say
from game.words.language import ENGLISH, LANGUAGES
from game.words.loading import Found, available, each_file, load
from tests.words.po_texts import POLISH_PLURALS, WELSH_PLURALS, header, put

GAME = header() + (
    'msgid "Settings"\nmsgstr "Ustawienia"\n\n'
    '#, fuzzy\nmsgid "Back"\nmsgstr "Plecy"\n\n'
    'msgctxt "somewhere else"\nmsgid "Day"\nmsgstr "Dzień"\n\n'
    'msgid "{n} answer"\nmsgid_plural "{n} answers"\n'
    'msgstr[0] "{n} odpowiedź"\nmsgstr[1] "{n} odpowiedzi"\nmsgstr[2] "{n} odpowiedzi!"\n'
)
PLACE = "fox-wants-to-be-friends/infant/ping/accept/say"
LESSONS = header() + f'msgctxt "{PLACE}"\nmsgid "Say yes"\nmsgstr "Powiedz tak"\n'


class Ears(list[str]):
    """Hears complaints."""

    def hear(self, sentence: str) -> None:
        assert sentence.endswith(".")
        self.append(sentence)


def test_both_files_of_a_language_are_said(tmp_path: Path) -> None:
    ears = Ears()
    put(tmp_path, "pl", GAME, LESSONS)
    polish = load("pl", tmp_path, ears.hear)
    assert ears == []
    assert polish.language is LANGUAGES["pl"]
    assert polish.say("Settings") == "Ustawienia"
    assert [polish.say_n("{n} answer", "{n} answers", n) for n in (1, 3, 5)] == [
        "1 odpowiedź",
        "3 odpowiedzi",
        "5 odpowiedzi!",
    ]
    assert polish.lesson(PLACE, "Say yes") == "Powiedz tak"


def test_a_guess_and_a_word_for_another_place_are_not_used(tmp_path: Path) -> None:
    put(tmp_path, "pl", GAME, LESSONS)
    polish = load("pl", tmp_path, Ears().hear)
    assert polish.say("Back") == "Back"
    assert polish.say("Day") == "Day"


def test_words_of_a_story_are_in_english_elsewhere_and_after_a_change(tmp_path: Path) -> None:
    put(tmp_path, "pl", GAME, LESSONS)
    polish = load("pl", tmp_path, Ears().hear)
    assert polish.lesson(PLACE, "Say yes please") == "Say yes please"
    assert polish.lesson("another/infant/ping/accept/say", "Say yes") == "Say yes"
    assert Catalogue().lesson(PLACE, "Say yes to {school_adult.tell}") == "Say yes to {school_adult.tell}"


def single(code: str, **words: str) -> str:
    return header(code) + "".join(f'msgid "{a}"\nmsgstr "{b}"\n\n' for a, b in words.items())


def test_the_country_comes_first_then_the_language_then_its_siblings_then_english(tmp_path: Path) -> None:
    put(tmp_path, "ur", single("ur", A="ur a", B="ur b"))
    put(tmp_path, "ur_PK", single("ur_PK", A="pk a"))
    put(tmp_path, "ur_IN", single("ur_IN", A="in a", B="in b", C="in c"))
    ears = Ears()
    urdu = load("ur_PK.UTF-8", tmp_path, ears.hear)
    assert [urdu.say(text) for text in "ABCD"] == ["pk a", "ur b", "in c", "D"]
    plain = load("ur", tmp_path, ears.hear)
    assert [plain.say(text) for text in "ABCD"] == ["ur a", "ur b", "in c", "D"]
    assert urdu.language is plain.language is LANGUAGES["ur"]
    assert ears == []


def test_each_catalogue_of_a_chain_counts_by_its_own_rule(tmp_path: Path) -> None:
    english_rule = header("pl_PL", "nplurals=2; plural=(n != 1);")
    put(tmp_path, "pl", GAME)
    put(tmp_path, "pl_PL", english_rule + 'msgid "x"\nmsgid_plural "xs"\nmsgstr[0] "a"\nmsgstr[1] "b"\n')
    polish = load("pl-PL", tmp_path, Ears().hear)
    assert polish.say_n("{n} answer", "{n} answers", 5) == "5 odpowiedzi!"
    assert polish.say_n("x", "xs", 5) == "b"


@pytest.mark.parametrize("code", ["en", "EN", "en_GB.UTF-8", ""], ids=repr)
def test_english_needs_no_catalogue(code: str, tmp_path: Path) -> None:
    ears = Ears()
    assert load(code, tmp_path / "nowhere", ears.hear).language is ENGLISH
    assert ears == []


def cut(text: str) -> str:
    return text[: text.index("odpowiedzi!")]


DAMAGED: dict[str, tuple[str | bytes | None, str]] = {
    "cut off in a word": (cut(GAME), "(line 26)"),
    "cut off after msgid": (header() + 'msgid "Settings"\n', "(line 11)"),
    "a quotation mark missing": (GAME.replace('"Ustawienia"', '"Ustawienia'), "(line 12)"),
    "another program's file": ("Settings = Ustawienia\n", "(line 1)"),
    "half merged": (GAME + "=======\n", "(line 27)"),
    "in Latin-2": (GAME.encode("iso-8859-2", "replace"), "UTF-8 (line"),
    "in UTF-16": (GAME.encode("utf-16"), "UTF-8 (line 1)"),
    "says it is in Latin-2": (GAME.replace("UTF-8", "ISO-8859-2"), "ISO-8859-2"),
    "noughts": (b"\0" * 500, "not text"),
    "a compiled catalogue": (b"\xde\x12\x04\x95\0\0\0\0", "UTF-8"),
    "too long": (b"#" * 8_000_001, "8 MB"),
    "gone": (None, "There is no file pl/LC_MESSAGES/game.po"),
}


@pytest.mark.parametrize("kind", DAMAGED, ids=str)
def test_a_damaged_catalogue_is_one_sentence_and_english(kind: str, tmp_path: Path) -> None:
    data, why = DAMAGED[kind]
    put(tmp_path, "pl", data, LESSONS)
    ears = Ears()
    spoken = load("pl", tmp_path, ears.hear)
    assert spoken.language is ENGLISH
    assert spoken.say("Settings") == "Settings"
    (sentence,) = ears
    assert why in sentence
    assert "pl/LC_MESSAGES/game.po" in sentence
    assert "so Pingtown speaks English" in sentence
    assert [found.language.code for found in available(tmp_path)] == ["en"]


def test_damaged_stories_are_told_in_english_and_the_screens_stay(tmp_path: Path) -> None:
    put(tmp_path, "pl", GAME, b"\xff")
    ears = Ears()
    polish = load("pl", tmp_path, ears.hear)
    assert polish.say("Settings") == "Ustawienia"
    assert polish.lesson(PLACE, "Say yes") == "Say yes"
    (sentence,) = ears
    assert "pl/LC_MESSAGES/lessons.po" in sentence
    assert "so the stories are told in English" in sentence


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        pytest.param(lambda text: text.replace(POLISH_PLURALS, "nplurals=3; plural=n;"), "form 3", id="rule"),
        pytest.param(lambda text: text.replace("Plural-Forms", "Forms"), "it should read", id="no rule"),
        pytest.param(lambda text: text.replace(POLISH_PLURALS, WELSH_PLURALS), "should have 5", id="Welsh"),
        pytest.param(lambda text: text.replace('msgstr[2] "{n} odpowiedzi!"', ""), "has 2", id="one short"),
    ],
)
def test_where_counting_is_wrong_only_counted_sentences_are_in_english(
    spoil: Callable[[str], str], why: str, tmp_path: Path
) -> None:
    put(tmp_path, "pl", spoil(GAME), LESSONS)
    ears = Ears()
    polish = load("pl", tmp_path, ears.hear)
    assert polish.say("Settings") == "Ustawienia"
    assert polish.say_n("{n} answer", "{n} answers", 5) == "5 answers"
    (sentence,) = ears
    assert why in sentence
    assert "said in English" in sentence


def test_a_damaged_sibling_is_complained_of_and_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "pl", GAME, LESSONS)
    put(tmp_path, "pl_PL", "nothing of the kind")
    ears = Ears()
    assert load("pl_PL", tmp_path, ears.hear).say("Settings") == "Ustawienia"
    assert len(ears) == 1


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("cy", "There are no words in Welsh yet, so Pingtown speaks English."),
        ("de", "Pingtown does not know the language “de”, so it speaks English."),
        ("../../pl", "Pingtown does not know the language “../../pl”, so it speaks English."),
        ("pl/../pl", "Pingtown does not know the language “pl/../pl”, so it speaks English."),
    ],
    ids=str,
)
def test_what_is_not_there_is_said_and_english_is_spoken(code: str, sentence: str, tmp_path: Path) -> None:
    put(tmp_path, "pl", GAME, LESSONS)
    for folder in (tmp_path, tmp_path / "nowhere", tmp_path / "pl" / "LC_MESSAGES" / "game.po"):
        ears = Ears()
        assert load(code, folder, ears.hear).language is ENGLISH
        assert ears == [sentence]


def test_what_is_available_stands_in_the_order_of_the_title_with_its_state(tmp_path: Path) -> None:
    assert available(tmp_path / "nowhere") == (Found(ENGLISH, draft=False, share=1.0),)
    put(tmp_path, "so", header("so", status="draft"), header("so"))
    put(tmp_path, "pl", GAME, header(status="draft") + LESSONS.removeprefix(header()))
    put(tmp_path, "cy", single("cy", A="a", B=""), header("cy"))
    put(tmp_path, "de", single("de", A="a"))
    put(tmp_path, "ar_XB", single("ar", A="a"))
    put(tmp_path, "ro", single("ro", A="a"), None)
    assert [(found.language.code, found.draft, round(found.share, 2)) for found in available(tmp_path)] == [
        ("en", False, 1.0),
        ("cy", False, 0.5),
        ("pl", True, 0.8),
        ("ro", False, 1.0),
        ("so", True, 0.0),
    ]
    assert len(list(each_file(tmp_path))) == 11


def test_a_word_of_approval_that_is_none_approves_nothing(tmp_path: Path) -> None:
    put(tmp_path, "pl", header(status="chekced") + GAME.removeprefix(header()))
    assert available(tmp_path)[1].draft


def test_marked_words_are_themselves() -> None:
    assert to_say("Still") == "Still"


def test_three_thousand_sentences_are_read_while_nobody_waits(tmp_path: Path) -> None:
    """Measured 18 ms on two cores; the bound is wide because a build machine is busy."""
    many = "".join(
        f'#. where it stands\n#: lessons/a.yaml:{n}\nmsgctxt "story/{n}"\nmsgid "Ask a grown-up {n}."\n'
        f'msgstr "Zapytaj dorosłego, kto to jest {n}."\n\n'
        for n in range(3000)
    )
    put(tmp_path, "pl", GAME, header() + many)
    start = time.process_time()
    polish = load("pl", tmp_path, Ears().hear)
    took = time.process_time() - start
    assert polish.lesson("story/2999", "Ask a grown-up 2999.") == "Zapytaj dorosłego, kto to jest 2999."
    assert took < 0.5


def test_to_speak_a_language_neither_babel_nor_yaml_is_loaded() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, game.words.catalogue, game.words.loading; print(*sys.modules)",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
        timeout=60,
    )
    loaded = {name.split(".")[0] for name in told.stdout.split()}
    assert "game" in loaded
    assert not loaded & {"babel", "yaml", "pygame", "fontTools", "argparse"}
