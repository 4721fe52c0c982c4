"""The plans that come with the game are whole, keep to their time, and are in the teachers' guide."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest
from jsonschema import Draft202012Validator

from game.lesson import model
from game.lesson.check.plans import courses
from game.lesson.keys import keys_of
from game.lesson.library import curriculum, open_library
from game.lesson.located import Located, locate
from game.lesson.read import read_plan
from game.lesson.schema import plan_schema
from game.lesson.timing import needed
from tests.lesson.examples import HERE, changed, examples

SHELF = open_library()
PLANS = {one.id: one for one in SHELF.plans}
FILES = sorted((HERE / "lessons" / "plans").glob("*.yaml"))
GUIDE = (HERE / "docs" / "lessons.md").read_text("utf-8")
ROW = re.compile(
    r"^\|(?: (?P<number>\d) \|)? (?P<title>[^|]+) \(`(?P<id>[a-z0-9-]+)`\) \| (?P<rest>.+) \|$", re.M
)
ROWS = list(ROW.finditer(GUIDE))
VERIFIED = {
    line.id for framework in curriculum().lesson or () for line in framework.statements if line.verified
}


def course(name: str) -> list[model.Plan]:
    lessons = [one for one in PLANS.values() if one.part_of and one.part_of.course == name]
    return sorted(lessons, key=lambda one: one.part_of.number if one.part_of else 0)


@pytest.mark.parametrize("name", PLANS, ids=str)
def test_a_plan_that_comes_with_the_game_leaves_nothing_out(name: str) -> None:
    plan = PLANS[name]
    assert 1 <= len(plan.ready) <= 3
    assert len(plan.talk) >= 2
    assert plan.plenary
    assert plan.home
    assert plan.teacher
    assert VERIFIED & set(plan.curriculum), "nothing of its curriculum could be printed"
    assert plan.minutes == 10 if plan.kind == "workshop" else 15 <= plan.minutes <= 30


def test_what_infants_say_at_the_end_is_short_enough_for_reception() -> None:
    long = [one.end for one in PLANS.values() if one.track == "infant" and len(one.end.split()) > 8]
    assert long == []


def test_every_story_belongs_to_a_plan() -> None:
    told = {name for plan in PLANS.values() for name in plan.stories}
    assert {one.id for one in SHELF.stories} - told == set()


@pytest.mark.parametrize("name", ["smart-infants", "smart-juniors"])
def test_a_course_goes_through_all_rules_in_order_and_looks_back(name: str) -> None:
    lessons = course(name)
    assert [one.letter for one in lessons] == list(get_args(model.Letter))
    assert [len(one.look_back) for one in lessons] == [0, 2, 3, 3, 3, 3]
    for before, after in pairwise(lessons):
        assert any(back.story in before.stories for back in after.look_back), after.id


def test_there_is_a_plan_for_every_occasion() -> None:
    kinds = [one.kind for one in PLANS.values()]
    assert (kinds.count("assembly"), kinds.count("workshop"), kinds.count("free-choice")) == (1, 1, 2)
    assert len(next(one for one in PLANS.values() if one.kind == "workshop").stories) == 4
    assert PLANS["the-next-school"].years == (6, 6)
    assert not re.search(
        r"\b(?:19|20)\d\d\b", (HERE / "lessons/plans/safer-internet-day.yaml").read_text("utf-8")
    )


def test_a_lesson_looks_back_at_three_questions_unless_it_begins_a_course() -> None:
    short = [one.id for one in PLANS.values() if one.kind == "lesson" and len(one.look_back) < 3]
    assert sorted(short) == [
        "safer-internet-day",  # two stories fill its half-hour
        "smart-infants-1-safe",
        "smart-infants-2-meeting",  # one lesson before it
        "smart-juniors-1-safe",
        "smart-juniors-2-meeting",
    ]


@pytest.mark.parametrize(
    ("kind", "backs", "minutes"),
    [("lesson", 3, 26), ("lesson", 0, 23), ("workshop", 0, 6), ("free-choice", 1, 18)],
)
def test_the_minutes_of_a_plan_are_added_up_by_its_kind(
    kind: model.PlanKind, backs: int, minutes: int
) -> None:
    back = model.LookBack(story="a", step="b", ago="week")
    plan = replace(PLANS["who-is-asking"], kind=kind, look_back=(back,) * backs)
    assert needed(plan, (3, 6)) == minutes


def test_several_rules_wear_the_badge_of_tell_and_one_rule_its_own() -> None:
    assert (PLANS["safer-internet-day"].rule, PLANS["look-twice"].rule) == ("tell", "reliable")


def test_only_a_gathering_may_be_for_years_of_both_tracks() -> None:
    text = (HERE / "lessons/plans/a-photo-and-a-nod.yaml").read_text("utf-8")
    name = "plans/a-photo-and-a-nod.yaml"
    assert read_plan(text, name).diagnostics == ()
    lesson = read_plan(changed("kind: assembly", "kind: lesson", text), name)
    assert [one.code for one in lesson.diagnostics] == ["L023"]


def test_a_lesson_that_is_there_twice_in_a_course_is_reported() -> None:
    first, second = course("smart-infants")[:2]
    twice = replace(second, part_of=first.part_of)
    found = [complaint.code for complaint, _ in courses([(first, Located("a")), (twice, Located("b"))])]
    assert found == ["L141"]


# --- the form in an editor --------------------------------------------------------------------------


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shipped_plan_keeps_to_the_schema(path: Path) -> None:
    validator = Draft202012Validator(plan_schema())
    assert [one.message for one in validator.iter_errors(locate(path.read_bytes(), "a.yaml").data)] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("minutes: 20", "minutes: 3"),
        ("title:", "tittle:"),
        ("number: 2", "number: 0"),
        ("ago: week", "ago: year"),
    ],
)
def test_a_plan_that_the_reader_refuses_fails_the_schema_too(old: str, new: str) -> None:
    (text,) = examples("plan").values()
    spoilt = changed(old, new, text)
    assert read_plan(spoilt, "plans/ask-first.yaml").lesson is None
    assert list(Draft202012Validator(plan_schema()).iter_errors(locate(spoilt, "a.yaml").data))


def test_the_schema_of_a_plan_is_one_and_has_every_key() -> None:
    Draft202012Validator.check_schema(plan_schema())
    assert set(plan_schema()["properties"]) == {key.name for key in keys_of(model.Plan)}


# --- the teachers' guide ----------------------------------------------------------------------------


def test_the_guide_names_every_plan_once_with_its_title() -> None:
    assert sorted((row["id"], row["title"]) for row in ROWS) == sorted(
        (one.id, one.title) for one in PLANS.values()
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_row_of_the_guide_says_what_the_plan_says(row: re.Match[str]) -> None:
    plan = PLANS[row["id"]]
    what, *years, minutes, stories = row["rest"].split(" | ")
    names = {"smart": "SMART"} | {letter: letter.capitalize() for letter in ("safe", "meeting", "accepting")}
    letter = names.get(plan.letter, plan.letter.capitalize())
    assert what in (letter, plan.kind.replace("-", " "))
    assert minutes == str(plan.minutes)
    titles = [entry.title for name in plan.stories if (entry := SHELF.entry(name))]
    assert stories == ", ".join(titles)
    assert row["number"] == (str(plan.part_of.number) if plan.part_of else None)
    first, last = ("Reception" if year == 0 else f"Year {year}" for year in plan.years)
    assert years in ([], [first if first == last else f"{first} to {last}"])


def test_the_lesson_that_the_guide_goes_through_adds_up_to_its_minutes() -> None:
    table = GUIDE.split("## What a 25-minute lesson looks like")[1].split("\n## ")[0]
    minutes = [int(found) for found in re.findall(r"^\| (\d+) \|", table, re.M)]
    plan = PLANS["smart-juniors-4-reliable"]
    assert plan.title in table
    assert sum(minutes) == plan.minutes == 25
    assert minutes[1] == len(plan.look_back)


def test_the_guide_says_how_much_of_each_curriculum_is_printed() -> None:
    """In the order of the file. What has ended counts as nothing, and nothing on the shelf cites it."""
    rows = re.findall(r"^\| [^|`]+ \| (\d+) of (\d+)\b[^|]* \|[^|]*\|$", GUIDE, re.M)
    frameworks = curriculum().lesson or ()
    ended = {line.id for one in frameworks if one.valid_to for line in one.statements}
    held = [sum(line.verified and line.id not in ended for line in one.statements) for one in frameworks]
    wanted = [(str(n), str(len(one.statements))) for n, one in zip(held, frameworks, strict=True)]
    assert rows == wanted
    assert [one.id for one in PLANS.values() if ended & set(one.curriculum)] == []
    citing = [one for one in PLANS.values() if any(name.startswith("rshe-") for name in one.curriculum)]
    assert len(citing) == 18
    assert "although eighteen plans cite it" in GUIDE
