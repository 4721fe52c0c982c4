"""What translators are given is what the form calls words: the room of words has tables of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import pytest

from game.lesson import model
from game.lesson.keys import keys_of
from game.lesson.model import story_words, words_of
from game.lesson.read import read, read_misconceptions, read_plan
from game.words.stories import DRAWERS, NO_WORDS, ROLES, WORDS, from_story
from tests.lesson.examples import HERE, SMALLEST, examples

STORIES = sorted((HERE / "lessons" / "stories").rglob("*.yaml"))
PLANS = sorted((HERE / "lessons" / "plans").glob("*.yaml"))
WAY_BACK = """\
    way-back:
      say: Hm.
      task: order
      ask: What is first?
      cards: [{id: a, say: Leave it}, {id: b, say: Tell}]
      outcome: back
      goto: end
    telling:
      say: Hm.
      task: discuss
      ask: What helps?
      goto: end
"""


def all_examples() -> str:
    """A story of every step of the guide, so of every device and every task."""
    head = SMALLEST.split("infant:\n")[0]
    for track, years in (("infant", "[0, 1]"), ("junior", "[3, 4]")):
        head += f"{track}:\n  years: {years}\n  minutes: 5\n  helps: ela\n  end: I ask.\n  steps:\n"
        for number, text in enumerate(examples(f"step, {track}").values()):
            head += "".join(
                f"    {line}\n" for line in re.sub(r"\A(\S+):", rf"\1-{number}:", text).splitlines()
            )
        head += WAY_BACK
    return head


def translated(words: dict[str, str]) -> dict[str, str]:
    """Without names of one word, of which only a role such as Mum is translated, and without a lone “?”."""
    return {
        place: text
        for place, text in words.items()
        if (not place.endswith("/name") or " " in text or text.lower() in ROLES)
        and any(map(str.isalpha, text))
    }


def parts(kind: type, seen: set[type] | None = None) -> Iterator[type]:
    """A part of the form and every part in it."""
    seen = set() if seen is None else seen
    if kind not in seen:
        seen.add(kind)
        yield kind
        for key in keys_of(kind):
            for inner in inside(key.hint):
                if is_dataclass(inner):
                    yield from parts(inner, seen)


def inside(hint: Any) -> Iterator[Any]:
    yield hint
    for one in get_args(hint) if get_origin(hint) is not Annotated else ():
        yield from inside(one)


def keys() -> tuple[set[str], set[str]]:
    """The keys of stories and plans that hold words, and those that hold anything else than parts."""
    words, others = set(), set()
    for part in {*parts(model.Story), *parts(model.Plan), *parts(model.Misconception)}:
        for key in keys_of(part):
            if any(get_origin(one) is Annotated and get_args(one)[1] == "words" for one in inside(key.hint)):
                words.add(key.name)
            elif not any(is_dataclass(one) for one in inside(key.hint)):
                others.add(key.name)
    return words, others


def test_the_table_of_words_names_the_forms_keys_of_words_and_no_other() -> None:
    words, _ = keys()
    below_teacher = {"before", "if-a-child-tells-you"}
    assert words - below_teacher == set(WORDS)


def test_the_other_table_names_every_key_of_another_kind_and_no_other() -> None:
    _, others = keys()
    assert others | {"device", "task"} == NO_WORDS


def test_drawers_are_what_the_form_leaves_out_of_a_place() -> None:
    assert {"steps", "choices"} == DRAWERS


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_of_a_shipped_story_all_words_and_only_words_are_gathered(path: Path) -> None:
    story = read(path.read_bytes(), path.name).draft
    assert story is not None
    gathered = from_story(path, path.name)
    assert gathered.findings == ()
    assert {one.context: one.text for one in gathered.sentences} == translated(story_words(story))


def test_of_every_device_and_task_all_words_and_only_words_are_gathered(tmp_path: Path) -> None:
    path = tmp_path / "star-fox.yaml"
    path.write_text(all_examples(), encoding="utf-8")
    reading = read(path.read_bytes(), path.name)
    assert {one.code for one in reading.diagnostics} <= {"L030"}
    assert reading.draft is not None
    gathered = from_story(path, path.name)
    assert gathered.findings == ()
    assert {one.context: one.text for one in gathered.sentences} == translated(story_words(reading.draft))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_of_a_shipped_plan_all_words_and_only_words_are_gathered(path: Path) -> None:
    plan = read_plan(path.read_bytes(), path.name).lesson
    assert plan is not None
    gathered = from_story(path, path.name, "plans/")
    assert {one.context: one.text for one in gathered.sentences} == dict(words_of(plan, ("plans", plan.id)))


def test_of_every_idea_all_words_are_gathered() -> None:
    path = HERE / "lessons" / "misconceptions.yaml"
    ideas = read_misconceptions(path.read_bytes(), path.name).lesson
    assert ideas is not None
    gathered = from_story(path, path.name, "misconceptions/")
    assert gathered.findings == ()
    told = {place: text for one in ideas for place, text in words_of(one, ("misconceptions", one.id))}
    assert {one.context: one.text for one in gathered.sentences} == told
    assert len(told) == 6 * len(ideas)


def test_of_the_guides_plan_all_words_are_gathered(tmp_path: Path) -> None:
    (text,) = examples("plan").values()
    path = tmp_path / "ask-first.yaml"
    path.write_text(text, encoding="utf-8")
    plan = read_plan(text, "ask-first.yaml").lesson
    assert plan is not None
    gathered = from_story(path, path.name, "plans/")
    assert {one.context: one.text for one in gathered.sentences} == dict(words_of(plan, ("plans", plan.id)))
