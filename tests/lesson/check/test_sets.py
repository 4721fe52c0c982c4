"""Stories beside each other: when there are enough of them to judge, and where the lines are."""

from __future__ import annotations

import pytest

from game.lesson import model
from game.lesson.check.case import answered
from game.lesson.check.lessons import check_plan, check_shelf
from game.lesson.check.sets import kind_of
from game.lesson.located import Located
from game.lesson.read import read_plan
from tests.lesson.check.shelves import told
from tests.lesson.examples import BAD, SMALLEST, changed

KITTEN = (BAD / "L124-a-story-that-is-not-there" / "stories/accepting/kitten.yaml").read_text("utf-8")
LETTERS = ("safe", "meeting", "accepting", "reliable", "tell", "kind")


def named(text: str, name: str, letter: str) -> tuple[model.Story, Located]:
    """A story under another name and letter."""
    own = "kitten" if "id: kitten" in text else "star-fox"
    text = changed("letter: accepting", f"letter: {letter}", changed(f"id: {own}", f"id: {name}", text))
    return told(text, f"{name}.yaml")


def shelf(fine: int, harmful: int) -> list[tuple[model.Story, Located]]:
    """So many stories of each sort, over all letters."""
    texts = [KITTEN] * fine + [SMALLEST] * harmful
    return [named(text, f"story-{n}", LETTERS[n % 6]) for n, text in enumerate(texts)]


def shares(stories: list[tuple[model.Story, Located]]) -> list[str]:
    """What is said about how many of them are fine."""
    return [one.code for one in check_shelf(stories) if one.code in ("L121", "L122")]


@pytest.mark.parametrize(
    ("fine", "harmful", "found"),
    [
        (0, 4, []),  # too few to judge
        (0, 5, ["L121"]),
        (1, 4, ["L121"]),
        (2, 3, []),
        (3, 6, ["L121"]),  # 33 in a hundred
        (7, 13, []),  # exactly 35
        (3, 3, []),  # exactly half
        (4, 3, ["L122"]),
    ],
)
def test_four_in_ten_are_fine(fine: int, harmful: int, found: list[str]) -> None:
    assert shares(shelf(fine, harmful)) == found


def test_a_shelf_is_judged_for_each_age_group_alone() -> None:
    stories = shelf(5, 5)
    assert shares(stories) == []
    juniors = [
        named(
            changed("infant:\n  years: [0, 1]", "junior:\n  years: [3, 4]", KITTEN), f"later-{n}", LETTERS[n]
        )
        for n in range(5)
    ]
    assert shares([*stories, *juniors]) == ["L122"]


def test_the_order_of_the_files_does_not_matter() -> None:
    stories = shelf(1, 6)
    assert check_shelf(stories) == check_shelf(stories[::-1])
    assert check_shelf([]) == ()


@pytest.mark.parametrize(
    ("say", "kind"),
    [
        ("Tell {home_adult.tell} tonight", "tell"),
        ("Say no and tell Gran", "tell"),
        ("Show {school_adult.show}", "show"),
        ("Ask Maya in the playground", "ask"),
        ("Decline it", "say no"),
        ("Find two places that know", "look again"),
        ("Say that you liked the song, with a heart", "be kind"),
        ("Say yes and bring a ball", "carry on"),
    ],
)
def test_kinds_of_answers_are_told_by_their_words(say: str, kind: str) -> None:
    (choice, *_) = [one.choice for one in answered(told(changed("Say yes", f'"{say}"'))[0])]
    assert kind_of(choice) == kind


def plan(text: str) -> list[tuple[str, str]]:
    """What is said about a plan beside two stories, with what was meant."""
    stories = {story.id: story for story, _ in (told(SMALLEST), told(KITTEN, "kitten.yaml"))}
    reading = read_plan(text, "plans/a-lesson.yaml")
    assert reading.lesson, "\n".join(map(str, reading.diagnostics))
    return [(one.code, one.meant) for one in check_plan(reading.lesson, reading.located, stories)]


PLAN = (BAD / "L124-a-story-that-is-not-there" / "plans/a-lesson.yaml").read_text("utf-8")


def test_a_misspelt_story_and_a_misspelt_step_say_what_was_meant() -> None:
    assert plan(PLAN) == [("L124", "star-fox")]
    fixed = changed("star-fix", "star-fox", PLAN)
    assert plan(fixed) == []
    assert plan(changed("step: photo", "step: foto", fixed)) == [("L125", "photo")]


def test_the_words_of_a_plan_are_looked_at_like_those_of_a_story() -> None:
    fixed = changed("star-fix", "star-fox", PLAN)
    blames = 'talk: ["Who can say what Ela should have asked?"]\nend: I ask'
    assert plan(changed("end: I ask", blames, fixed)) == [("L050", "")]
    own = "plenary: Has something like this happened to you?\nend: I ask"
    assert plan(changed("end: I ask", own, fixed)) == [("L053", "")]
    assert plan(changed("title: Who is asking?", "title: Who is asking on TikTok?", fixed)) == [("L095", "")]


def test_few_pings_are_not_counted_and_four_are() -> None:
    back = "  - {story: kitten, step: photo, ago: week}\n"
    harm = "  - {story: star-fox, step: ping, ago: month}\n"
    fixed = changed("star-fix", "star-fox", PLAN)
    assert plan(changed(back, harm, fixed)) == []
    assert plan(changed(back, harm * 3, fixed)) == [("L123", "")]
    assert plan(changed(back, back + harm * 2, fixed)) == [("L123", "")]  # one in four is too few
    assert plan(changed(back, back * 2 + harm, fixed)) == []
