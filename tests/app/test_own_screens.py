"""Rules that every screen of every story keeps: words, targets, a way on, a way to each thing by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from game.fitcheck import SETTINGS, Setting, desk_for, out_of_reach
from game.fitting import letters
from game.lesson import model
from game.play import legal
from game.play.bot import by_lot, careful, wanted
from game.scenes.gallery import SCENES
from game.scenes.scene import Scene
from game.scenes.stack import Stack
from game.scenes.story import Ending, StoryScene
from game.scenes.story.presses import Do, Press
from game.scenes.story.walk import screens, told_here, walk
from game.scenes.title import Title
from game.ui.focus import ARROWS, nearest, targets
from game.ui.layout import Box, Placed, layout
from game.ui.node import Text, Tile
from game.ui.paragraph import unmarked
from tests.app.child import SHELF, told

pytestmark = pytest.mark.xdist_group("screens")

USUAL = next(one for one in SETTINGS if one.text == "usual" and one.code == "en" and len(one.sizes) == 2)
NARROW = next(one for one in SETTINGS if one.text == "largest" and one.code == "en" and len(one.sizes) == 1)
STORIES = list(dict.fromkeys(story for story, _ in told()))
CONTROLS = {"home", "ear", "on", "look", "help", "confirm", "town", "proof"}
FEW_WORDS, FEW_THINGS, FINGER = 15, 3, 96.0

Seen = tuple[str, Scene, Placed]


@cache
def met(story: str, track: str, setting: Setting = USUAL) -> tuple[tuple[str, Scene], ...]:
    """Every screen of a story."""
    reading = SHELF.story(story)
    assert reading is not None
    assert reading.lesson is not None
    if track not in told_here(reading.lesson):
        return ()
    return tuple(screens(reading.lesson, track, desk_for(setting)))  # type: ignore[arg-type]


@cache
def seen(story: str, track: str, setting: Setting = USUAL) -> tuple[Seen, ...]:
    """Every screen of a story, laid out."""
    desk, measure = desk_for(setting), letters(setting.scales)
    return tuple(
        (name, scene, layout(scene.view(desk), desk.field, desk.look, measure))
        for name, scene in met(story, track, setting)
    )


def everywhere(*tracks: str) -> Iterator[tuple[str, str, Scene, Placed]]:
    """Every screen of every story for infants; for both age groups of every third, because of the time."""
    for story in STORIES if tracks else STORIES[::3]:
        for track in tracks or ("infant", "junior"):
            for name, scene, placed in seen(story, track):
                yield story, name, scene, placed


def last(box: Box) -> str:
    return box.key.rsplit("/", 1)[-1]


def alive(placed: Placed) -> list[Box]:
    """What can be pressed now."""
    return [box for box in targets(placed) if isinstance(box.node, Tile) and box.node.available]


def content(placed: Placed) -> list[Box]:
    """What belongs to the story, and not to the game."""
    return [box for box in alive(placed) if last(box) not in CONTROLS]


def said_beside_the_device(placed: Placed) -> list[str]:
    """C28: a ping is looked at and read out; what is to be read stands beside it.

    What a child has put together itself is only said back.
    """
    return [
        unmarked(box.node.words)[0]
        for box in placed.boxes
        if isinstance(box.node, Text)
        and "/device" not in box.key
        and last(box) != "own-words"
        and box.tile.rsplit("/", 1)[-1] not in CONTROLS
    ]


def count(texts: list[str]) -> int:
    return sum(any(letter.isalpha() for letter in word) for text in texts for word in text.split())


# --- the walk itself -------------------------------------------------------------------------


@pytest.mark.parametrize("story", STORIES)
def test_the_walk_meets_every_answer_and_every_step(story: str) -> None:
    reading = SHELF.story(story)
    assert reading is not None
    assert reading.lesson is not None
    lesson = reading.lesson
    for track in told_here(lesson):
        steps, told = set(), set()
        for _, scene in met(story, track):
            assert isinstance(scene, StoryScene | Ending)
            steps.add(scene.play.step)
            told.add((scene.play.step, scene.play.told.removeprefix("!")))
        tale = lesson.track(track)
        assert tale is not None
        real = {step.id for step in tale.steps.values() if not isinstance(step.task, model.Discuss)}
        assert steps == {*real, model.END}
        pieces = {
            (step.id, one.id)
            for step in tale.steps.values()
            for one in (*getattr(step.task, "pieces", ()), *getattr(step.task, "tiles", ()))
        }
        answers = {one for one in wanted(lesson, track) if one[1] not in ("not yet", "right")} - pieces
        assert answers <= told


def test_the_walk_shows_what_arrives_what_is_chosen_what_is_said_and_the_proof() -> None:
    names = [
        name for story in STORIES[::3] for track in ("infant", "junior") for name, _ in met(story, track)
    ]
    for part in (", 1 arrived", "choose 1", "hint ", "again", "busy ", "heard ", "with the proof", "ending"):
        assert any(part in name for name in names), part


def test_no_screen_is_met_twice_in_a_story() -> None:
    for story in STORIES:
        for track in ("infant", "junior"):
            known: dict[str, list[Scene]] = {}
            for name, scene in met(story, track):
                assert scene not in known.setdefault(name, [])
                known[name].append(scene)


def test_a_walk_ends_with_the_ending() -> None:
    reading = SHELF.story("skate-park")
    assert reading is not None
    assert reading.lesson is not None
    for bot in (careful, by_lot):
        *_, end = walk(reading.lesson, "junior", desk_for(USUAL), bot, 1)
        assert isinstance(end, Ending)


# --- for everybody ---------------------------------------------------------------------------


def leads_on(scene: Scene, box: Box) -> bool:
    """Would pressing it do anything for the story?"""
    assert isinstance(box.node, Tile)
    message = box.node.message
    if isinstance(message, Do):
        assert isinstance(scene, StoryScene)
        return message.event in legal(scene.play)
    return message is Press.ON or last(box) == "town"


def test_there_is_always_a_way_on() -> None:
    stuck = [
        (story, name)
        for story, name, scene, placed in everywhere()
        if not any(leads_on(scene, box) for box in alive(placed))
    ]
    assert stuck == []


def test_all_that_the_rules_allow_has_a_tile_and_no_tile_is_pressed_in_vain() -> None:
    """Only what is chosen already stays as it is when it is pressed again."""
    desk = desk_for(USUAL)
    wrong = [
        (story, name, sentence)
        for story, name, scene, placed in everywhere()
        for sentence in out_of_reach(scene, placed, desk)
    ]
    assert wrong == []


def passed_by(placed: Placed) -> list[tuple[str, str]]:
    """From where to what no arrows lead."""
    order = targets(placed)
    links = {box.key: {nearest(order, box.key, arrow) for arrow in ARROWS} for box in order}
    passed = []
    for start in links:
        reached, fresh = {start}, {start}
        while fresh:
            fresh = {there for one in fresh for there in links[one]} - reached
            reached |= fresh
        passed += [(start, key) for key in links if key not in reached]
    return passed


def test_arrows_reach_everything_from_everywhere() -> None:
    assert [(story, name, *one) for story, name, _, placed in everywhere() for one in passed_by(placed)] == []


def test_arrows_reach_everything_on_the_other_screens_too() -> None:
    desk, measure = replace(desk_for(USUAL), library=SHELF), letters(USUAL.scales)
    lost = []
    for name, scene in SCENES.items():
        node = Stack((Title(), scene)).view(desk)
        placed = layout(node, desk.field, desk.look, measure)
        assert alive(placed), f"{name} has nothing to press"
        lost += [(name, *one) for one in passed_by(placed)]
    assert lost == []


@pytest.mark.parametrize("story", STORIES[::3])
def test_a_number_key_means_one_thing(story: str) -> None:
    for name, _, placed in (*seen(story, "infant"), *seen(story, "junior")):
        numbers = [
            box.node.shortcut
            for box in alive(placed)
            if isinstance(box.node, Tile) and box.node.shortcut.isdigit()
        ]
        assert len(numbers) == len(set(numbers)), name


def test_every_tile_says_what_it_is_for() -> None:
    silent = []
    for story, name, _, placed in everywhere():
        for box in targets(placed):
            assert isinstance(box.node, Tile)
            silent += [] if box.node.says.strip() else [(story, name, box.key)]
    assert silent == []


# --- for infants -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("story", "setting"),
    [*((one, USUAL) for one in STORIES), *((one, NARROW) for one in STORIES[::3])],
    ids=str,
)
def test_what_an_infant_presses_is_as_large_as_a_small_finger_needs(story: str, setting: Setting) -> None:
    for name, _, placed in seen(story, "infant", setting):
        for box in targets(placed):
            assert min(box.rect.w, box.rect.h) >= FINGER - 0.5, f"{name}: {box.key} {box.rect}"


def test_no_infant_screen_has_more_words_than_a_child_of_five_follows() -> None:
    long = []
    for story, name, _, placed in everywhere("infant"):
        texts = said_beside_the_device(placed)
        long += [(story, name, count(texts), texts)] if count(texts) > FEW_WORDS else []
    assert long == []


def test_an_infant_has_at_most_three_things_to_press() -> None:
    many = []
    for story, name, _, placed in everywhere("infant"):
        things = [last(box) for box in content(placed)]
        many += [(story, name, things)] if len(things) > FEW_THINGS else []
    assert many == []
