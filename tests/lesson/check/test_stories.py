"""The rules held against whole stories: those of the game, the guide's, and one thing changed at a time."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import pytest

from game.diagnostic import NOTE
from game.lesson.check.case import spoken
from game.lesson.check.head import POLICIES
from game.lesson.check.lessons import check_story
from game.lesson.check.reading import LIMITS, count, limits_for
from game.lesson.check.wordlists import COMMON, TOPIC, is_known, topics_in
from game.lesson.read import read
from tests.lesson.check.shelves import MINE, checked, checked_folder, codes, drawings, statements, told
from tests.lesson.examples import BAD, GUIDE, HERE, SMALLEST, changed, examples

SHIPPED = sorted((HERE / "lessons" / "stories").rglob("*.yaml"))


def test_the_stories_and_plans_of_the_game_give_a_teacher_nothing_to_mend() -> None:
    assert len(SHIPPED) >= 7
    assert [str(one) for one in checked_folder(HERE / "lessons") if one.severity != NOTE] == []


def test_the_guides_smallest_story_gives_a_teacher_nothing_to_mend() -> None:
    assert codes(SMALLEST) == []


def _as_story(step: str, track: str) -> str:
    """A step of the guide in front of the smallest story's; where it would go on is of no account here."""
    steps = "".join(f"    {line}\n" for line in step.strip("\n").split("\n"))
    steps = re.sub(r"goto: (?!end|way-back)[\w-]+", "goto: way-back", steps)
    story = SMALLEST if track == "infant" else changed("infant:\n  years: [0, 1]", "junior:\n  years: [3, 6]")
    return changed("  steps:\n", f"  steps:\n{steps}", story)


OF_A_STEP = {f"L{number:03}" for number in (*range(50, 60), 63, 71, 74, 75, 81, 86, 87, *range(90, 113))}
STEPS = {
    (name, track): text for track in ("infant", "junior") for name, text in examples(f"step, {track}").items()
}


@pytest.mark.parametrize(("name", "track"), STEPS, ids=str)
def test_the_steps_of_the_guide_keep_the_rules_of_single_steps(name: str, track: str) -> None:
    text = _as_story(STEPS[name, track], track)
    reading = read(text, "star-fox.yaml")
    assert reading.draft, "\n".join(map(str, reading.diagnostics))
    found = check_story(reading.draft, reading.located, pictures=drawings(), curriculum=statements())
    last = text[: text.index("    ping:")].count("\n")
    wrong = [one for one in found if one.line <= last and one.code in OF_A_STEP and one.severity != NOTE]
    assert wrong == [], "\n".join(map(str, wrong))


def test_the_limits_are_those_of_the_guide() -> None:
    table = GUIDE.split("<!-- limits -->")[1].split("\n\n")[0]
    rows = re.findall(r"^\| (\d)(?:–\d)? \| (\d+) \| (\d+) \| (\d)(?:–(\d))? \|$", table, re.M)
    said = [tuple(map(int, (*row[:4], row[4] or row[3]))) for row in rows]
    assert said == [tuple(one) for one in LIMITS]


@pytest.mark.parametrize(
    ("years", "sentence"), [((0, 2), 8), ((1, 1), 8), ((2, 2), 10), ((3, 6), 14), ((4, 6), 14), ((5, 6), 18)]
)
def test_a_track_keeps_to_its_youngest(years: tuple[int, int], sentence: int) -> None:
    assert limits_for(years).sentence == sentence


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tell {school_adult.tell}!", 3),
        ("It isn't Ela's.", 3),
        ("A well-known fox", 3),
        ("– no –", 1),
        ("0800 1111", 2),
    ],
)
def test_words_are_counted_as_the_guide_says(text: str, words: int) -> None:
    assert count(text) == words


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_word_of_a_story_has_its_place_in_the_file(path: Path) -> None:
    text = path.read_text("utf-8")
    story, located = told(text, f"{path.stem}.yaml")
    words = list(spoken(story))
    assert len(words) > 40
    for one in words:
        data: Any = located.data
        for name in one.place:
            data = data[name]
        assert " ".join(str(data).split()) == one.text
        assert one.place in located.values


def test_no_story_that_can_be_read_makes_the_checker_stumble() -> None:
    tried = 0
    for path in sorted(path for path in BAD.rglob("*.yaml") if path.is_file()):
        reading = read(path.read_bytes(), path.name)
        if reading.draft is not None:
            check_story(reading.draft, reading.located, pictures=None, curriculum=None)
            tried += 1
    assert tried > len(MINE)


def test_what_nobody_knows_is_not_looked_for() -> None:
    story, located = told(changed("picture: icons/say-yes", "picture: icons/sya-yes"))
    assert "L110" not in {one.code for one in check_story(story, located, pictures=None, curriculum=None)}


def test_a_misspelt_drawing_and_a_misspelt_statement_say_what_was_meant() -> None:
    (drawing,) = [one for one in checked(changed("icons/say-yes", "icons/sya-yes")) if one.severity != NOTE]
    assert drawing.meant == "icons/say-yes"
    (cited,) = [
        one
        for one in checked(changed("curriculum: []", "curriculum: [nc-ks1-saftey]"))
        if one.severity != NOTE
    ]
    assert cited.meant == "nc-ks1-safely"


def test_the_caret_stands_under_the_word_also_in_folded_lines() -> None:
    text = changed(
        "  before: Some children meet new players every week.",
        "  before: >-\n    Some children meet new players\n    every week on WhatsApp.\n   ",
    )
    (found,) = [one for one in checked(text) if one.severity != NOTE]
    line = text.split("\n")[found.line - 1]
    assert line[found.column - 1 :][: found.width] == "WhatsApp"


def test_a_sentence_may_be_as_long_as_the_guide_says_and_not_a_word_longer() -> None:
    eight = "Now a grown-up can help us with that"
    assert count(eight) == LIMITS[0].sentence
    assert codes(changed("now: Star Fox is gone.", f"now: {eight}.")) == []
    assert codes(changed("now: Star Fox is gone.", f"now: {eight}. {eight}!")) == ["L075"]  # sixteen at once
    assert codes(changed("now: Star Fox is gone.", f"now: {eight} too.")) == ["L074"]


def test_a_screen_may_hold_as_much_as_the_guide_says_and_not_a_word_more() -> None:
    here = "A new ping is on the tablet."
    assert (
        count(here) + count("What could Ela do?") + count("Say yes") + count("Ask {x}")
        == LIMITS[0].screen + 1
    )
    assert codes(changed("say: A new ping!", f"say: {here}")) == ["L075"]
    assert codes(changed("say: A new ping!", "say: A new ping is on it.")) == []


def test_the_statements_of_the_policies_are_those_of_the_guide() -> None:
    assert {"S1", "S12", "M4", "A7", "R5", "T10", "K8"} <= POLICIES
    assert POLICIES.isdisjoint({"S13", "M5", "A8", "R6", "T11", "K9", "P1", "S0"})


@pytest.mark.parametrize(
    "word", ["cat", "shops", "jumped", "thinking", "friend", "night", "boat", "grown-up"]
)
def test_words_of_every_day_and_words_one_can_sound_out_are_known(word: str) -> None:
    assert is_known(word)


@pytest.mark.parametrize("word", ["unfamiliar", "permission", "guarantee", "technique", "suspicious"])
def test_words_for_later_are_not_known(word: str) -> None:
    assert not is_known(word)


def test_a_new_word_is_explained_where_it_comes_first_and_not_later() -> None:
    def notes(text: str) -> list[str]:
        return [one.code for one in checked(text) if one.code == "L078"]

    early = changed("say: A new ping!", "say: To block is to shut out.")
    late = changed("say: It is not your fault.", "say: It is not your fault. To block is to shut out.")
    assert notes(changed("say: Say yes", "say: Block it")) == ["L078"]
    assert notes(changed("say: Say yes", "say: Block it", early)) == []
    assert notes(changed("say: Say yes", "say: Block it", late)) == ["L078"]


def test_the_word_lists_do_not_contradict_each_other() -> None:
    assert COMMON.isdisjoint(TOPIC)
    assert len(COMMON) >= 550
    assert topics_in("She blocked two screen prints.") == [
        ("block", "blocked"),
        ("screen print", "screen prints"),
    ]


def test_a_long_way_round_that_never_says_it_is_found_and_one_that_always_does_is_not() -> None:
    assert codes(changed("say: It is not your fault.", "say: Fox is still there.")) == ["L065"]
    moved = changed("say: It is not your fault.", "say: Fox is still there.")
    moved = changed("feeling: Telling helps.", "feeling: It is not your fault.", moved)
    assert codes(moved) == []
    only_hiding = changed("say: It is not your fault.", "say: Fox is still there.")
    only_hiding = changed("feeling: It can feel hard to tell.", "feeling: It is not your fault.", only_hiding)
    assert codes(only_hiding) == ["L066"]


@pytest.mark.parametrize(
    "text", ["You will not be in trouble.", "It isn't your fault.", "It is never her fault."]
)
def test_it_may_be_said_in_other_words(text: str) -> None:
    assert codes(changed("It is not your fault.", text)) == []


@pytest.mark.parametrize(
    ("concern", "about", "needed"),
    [("contact", "unknown-person", True), ("conduct", "unkind", True), ("content", "rumour", False)],
)
def test_it_is_not_your_fault_belongs_to_contact_and_unkindness(
    concern: str, about: str, needed: bool
) -> None:
    text = changed("say: It is not your fault.", "say: Fox is still there.")
    text = changed("concern: contact", f"concern: {concern}", text)
    text = changed("about: [unknown-person]", f"about: [{about}]", text)
    assert ("L065" in codes(text)) == needed


@pytest.mark.parametrize(
    ("about", "allowed"), [("asks-to-meet", True), ("unknown-person", True), ("asks-to-meet, unkind", False)]
)
def test_ceop_may_stand_in_notes_but_never_where_somebody_is_unkind(about: str, allowed: bool) -> None:
    text = changed("about: [unknown-person]", f"about: [{about}]")
    text = changed("tell the safeguarding lead today", "the lead can ask CEOP", text)
    assert ("L070" not in codes(text)) == allowed


def test_ceop_is_never_said_to_infants() -> None:
    text = changed("about: [unknown-person]", "about: [asks-to-meet]")
    assert codes(changed("now: Star Fox is gone.", "now: CEOP helps too.", text)) == ["L070"]


def test_two_hundred_stories_are_read_and_checked_in_under_ten_seconds() -> None:
    texts = [path.read_text("utf-8") for path in SHIPPED]
    start = time.process_time()
    for number in range(200):
        path = SHIPPED[number % len(texts)]
        checked(texts[number % len(texts)], path.name)
    assert time.process_time() - start < 10
