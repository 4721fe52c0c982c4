"""Every choice leads somewhere, every step is met, and every way comes to a good end."""

from __future__ import annotations

import random

import pytest

from game.diagnostic import Diagnostic
from game.lesson.read import read
from tests.lesson.examples import SMALLEST, changed

HEAD = SMALLEST.split("infant:\n")[0]


def story(steps: dict[str, list[tuple[str, str]]]) -> str:
    """A story out of steps, each with the outcomes of its answers and where they lead."""
    lines = [HEAD + "infant:\n  years: [0, 1]\n  minutes: 3\n  helps: ela\n  end: I ask.\n  steps:"]
    for name, answers in steps.items():
        lines += [
            f"    {name}:",
            "      say: A ping!",
            "      task: choose",
            "      ask: What now?",
            "      choices:",
        ]
        lines += [
            f"        - {{id: a{n}, say: Yes, outcome: {outcome}, goto: {goto}}}"
            for n, (outcome, goto) in enumerate(answers)
        ]
    return "\n".join(lines) + "\n"


def found(steps: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """Codes with the source that is meant."""
    return [(one.code, source(one, story(steps))) for one in read(story(steps), "star-fox.yaml").diagnostics]


def source(one: Diagnostic, text: str) -> str:
    return text.split("\n")[one.line - 1][one.column - 1 :][: one.width]


def test_a_good_story_has_good_ways() -> None:
    steps = {"ping": [("unsafe", "back"), ("safe", "end")], "back": [("back", "end"), ("part", "back")]}
    assert found(steps) == []


def test_a_choice_that_leads_nowhere_is_named_and_the_step_is_guessed() -> None:
    text = story(
        {"ping": [("safe", "way-bck"), ("safe", "end")], "way-back": [("back", "end"), ("part", "ping")]}
    )
    (one,) = read(text, "star-fox.yaml").diagnostics
    assert (one.code, one.meant, source(one, text)) == ("L012", "way-back", "way-bck")
    assert "“a0”" in one.message


def test_a_lost_goto_is_also_said_where_the_track_has_other_faults() -> None:
    text = changed("helps: ela", "helps: y", changed("goto: way-back", "goto: x"))
    assert [one.code for one in read(text, "star-fox.yaml").diagnostics] == ["L016", "L012"]


def test_a_misspelt_goto_is_not_reported_a_second_time_as_a_step_that_nobody_meets() -> None:
    steps = {"ping": [("safe", "bck"), ("safe", "end")], "back": [("back", "end"), ("part", "back")]}
    assert found(steps) == [("L012", "bck")]


def test_a_story_with_a_lost_way_is_a_draft_and_no_lesson() -> None:
    reading = read(changed("goto: way-back", "goto: x"), "star-fox.yaml")
    assert reading.lesson is None
    assert reading.draft is not None


def test_a_step_that_nobody_meets_is_named() -> None:
    steps = {"ping": [("safe", "end"), ("part", "ping")], "lost": [("safe", "end"), ("part", "ping")]}
    assert found(steps) == [("L030", "lost")]


def test_a_track_without_an_end_is_said_once() -> None:
    steps = {"ping": [("safe", "pong"), ("part", "ping")], "pong": [("safe", "ping"), ("part", "pong")]}
    assert found(steps) == [("L031", "steps")]


def test_a_step_without_a_way_out_is_named() -> None:
    steps = {
        "ping": [("safe", "end"), ("part", "round")],
        "round": [("safe", "again"), ("part", "round")],
        "again": [("safe", "round"), ("part", "again")],
    }
    assert found(steps) == [("L032", "round"), ("L032", "again")]


@pytest.mark.parametrize("outcome", ["safe", "part", "unsafe", "alarm"])
def test_only_an_unsafe_answer_needs_a_way_back(outcome: str) -> None:
    steps = {"ping": [(outcome, "more"), ("safe", "end")], "more": [("safe", "end"), ("part", "more")]}
    assert found(steps) == ([("L033", "more")] if outcome == "unsafe" else [])


def test_a_way_back_before_the_unsafe_answer_does_not_help() -> None:
    steps = {"back": [("back", "ping"), ("part", "back")], "ping": [("unsafe", "end"), ("safe", "end")]}
    assert found(steps) == [("L039", "back"), ("L033", "end")]


def test_to_be_asked_the_same_once_more_is_no_way_back() -> None:
    steps = {"ping": [("unsafe", "ping"), ("safe", "back")], "back": [("back", "end"), ("part", "back")]}
    assert found(steps) == [("L033", "ping")]
    steps["ping"][0] = ("unsafe", "back")
    assert found(steps) == []


def test_a_way_back_may_be_some_steps_away() -> None:
    steps = {
        "ping": [("unsafe", "more"), ("safe", "end")],
        "more": [("safe", "back"), ("part", "back")],
        "back": [("back", "end"), ("part", "back")],
    }
    assert found(steps) == []


def test_a_task_with_outcome_back_is_a_way_back() -> None:
    task = "    back:\n      say: Hm.\n      task: order\n      ask: What first?\n      cards:\n"
    task += "        - {id: a, say: Leave it}\n        - {id: b, say: Tell}\n"
    task += "      outcome: back\n      goto: end\n"
    text = story({"ping": [("unsafe", "back"), ("safe", "end")]}) + task
    assert read(text, "star-fox.yaml").diagnostics == ()
    without = text.replace("      outcome: back\n", "")
    assert [one.code for one in read(without, "star-fox.yaml").diagnostics] == ["L033"]


# --- held against a simple walker -----------------------------------------------------------------


def reach(steps: dict[str, list[tuple[str, str]]], start: str) -> set[str]:
    seen: set[str] = set()
    todo = [start]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += [goto for _, goto in steps.get(name, [])]
    return seen


@pytest.mark.parametrize("seed", range(60))
def test_a_story_without_complaint_can_be_played_to_its_end_from_every_step(seed: int) -> None:
    rng = random.Random(seed)
    names = [f"s{n}" for n in range(rng.randint(1, 6))]
    steps = {
        name: [
            (rng.choice(["safe", "unsafe", "back", "part"]), rng.choice([*names, "end"])) for _ in range(2)
        ]
        for name in names
    }
    codes = {code for code, _ in found(steps)}
    met = reach(steps, names[0])
    stuck = [name for name in names if name in met and "end" not in reach(steps, name)]
    assert ("L030" in codes) == bool(set(names) - met)
    assert bool({"L031", "L032"} & codes) == bool(stuck)
    if "L031" not in codes:
        helped = {name for name in names if any(outcome == "back" for outcome, _ in steps[name])}
        unsafe = [(name, goto) for name in names for outcome, goto in steps[name] if outcome == "unsafe"]
        lost = (not _past(steps, goto, name) & helped for name, goto in unsafe)
        assert ("L033" in codes) == any(lost)
        assert ("L039" in codes) == (names[0] in helped)


def _past(steps: dict[str, list[tuple[str, str]]], goto: str, asked: str) -> set[str]:
    """What can be reached without answering the same question again."""
    return reach({name: answers for name, answers in steps.items() if name != asked}, goto) - {asked}
