"""Scenes for the pictures of the guides in which somebody has answered. All numbers here are made up."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from game.assets import locales_folder
from game.lesson.read import read
from game.play import Confirm, board, start
from game.play.board.bot import careful
from game.play.bot import careless
from game.scenes.board.hands import Hands
from game.scenes.board.lesson import LessonScene
from game.scenes.board.offers import lesson_of
from game.scenes.languages import Languages
from game.scenes.scene import Desk, Move, Scene
from game.scenes.story.scene import StoryScene
from game.scenes.story.walk import named, walk
from game.scenes.workshop.scene import Workshop
from game.school.progress import Player
from game.ui.node import Node
from game.words.loading import load

PLAN, ROOM = "who-is-asking", 27
VOTES = ({"block": 9, "accept": 13, "ask": 5}, {"block": 3, "accept": 6, "ask": 18})
"""The hands of a class in its first and in its second vote."""
EVENING, STEP = "drawing-club", "form"
HANDS = {"fill": 2, "some": 14, "look": 21, "stop": 8}
GUESSED = {"fill": 4, "some": 3, "look": 2, "stop": 1}
SAID = (("fill", 5), ("some", 7), ("look", 10), ("stop", 5))
"""Hands of parents; what they guess of ten children; what the class had answered."""
GUIDE = Path(__file__).parents[1] / "writing-stories.md"
STRIP, TRACK = "the-new-gamer", "junior"
PAGES = {
    "strip-ping": "request, choose",
    "strip-chosen": "request, choose 1, screen 2",
    "strip-follows": "request, unsafe accept",
    "strip-told": "way-back, heard school_adult",
    "strip-end": "ending",
}
"""The pages of one story which stand side by side in the README, by the names that ``walk`` gives them."""


@dataclass(frozen=True, slots=True)
class Acted:
    """A scene that needs the desk before it can be made."""

    made: Callable[[Desk], Scene]
    name = "acted"

    def view(self, desk: Desk) -> Node:
        """As it looks there."""
        return self.made(desk).view(desk)

    def update(self, message: object, desk: Desk) -> Move:
        """What it leads to there."""
        return self.made(desk).update(message, desk)


# --- a class on the board ---------------------------------------------------------------------


def _lesson(desk: Desk, phase: str, round_: int) -> board.Lesson:
    """The lesson where it has come to a phase; every vote of the class is as above."""
    assert desk.library is not None
    plan = next(one for one in desk.library.plans if one.id == PLAN)
    lesson = lesson_of(desk, replace(plan, look_back=()), None)
    assert lesson is not None
    chance = random.Random(1)
    while (lesson.now.phase, lesson.now.round) != (phase, round_):
        lesson = board.advance(lesson, _press(lesson, chance))
    return lesson


def _press(lesson: board.Lesson, chance: random.Random) -> board.Board:
    """The hand that is still missing, or whatever leads on."""
    if lesson.now.phase != "vote":
        return careful(lesson, chance)
    votes = VOTES[lesson.now.round - 1]
    missing = (what for what, number in lesson.now.hands if number != votes[what])
    what = next(missing, None)
    return Confirm() if what is None else board.SetHands(what, votes[what])


def _vote(desk: Desk) -> Scene:
    """The first row is counted and covered, the second is being counted."""
    lesson = _lesson(desk, "vote", 1)
    first, second, *_ = (what for what, _ in lesson.now.hands)
    for what in (first, second):
        lesson = board.advance(lesson, board.SetHands(what, VOTES[0][what]))
    return LessonScene(lesson, room=ROOM, hands=Hands(second, frozenset({first})))


def _card(desk: Desk) -> Scene:
    lesson = board.advance(_lesson(desk, "vote", 1), board.Pause())
    return LessonScene(lesson, room=ROOM, card=True)


# --- parents ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Evening(Acted):
    """The same where a second language can be read and it is known what the class had answered."""

    def view(self, desk: Desk) -> Node:
        """As it looks there."""
        once = board.Once(EVENING, "junior", STEP, 7, SAID, 17)
        past = board.Past(frozenset({EVENING}), (once,))
        known = replace(desk, past=lambda _code: past, words=lambda code: load(code, locales_folder(), print))
        return Acted.view(self, known)


def _parents(desk: Desk) -> Scene:
    """A vote in two languages."""
    del desk
    return Workshop(second="pl", at=0, page="vote", hands=HANDS)


def _shown(desk: Desk) -> Scene:
    """What the class said, and below it what parents guessed."""
    del desk
    return Workshop(class_code="3-owls", at=0, page="shown", guess=GUESSED)


# --- stories ----------------------------------------------------------------------------------


def _page(name: str) -> Callable[[Desk], Scene]:
    """A page of the story of the strip, as a child meets it who takes every wrong turn once."""

    def made(desk: Desk) -> Scene:
        assert desk.library is not None
        reading = desk.library.story(STRIP)
        assert reading is not None and reading.lesson is not None
        pages = walk(reading.lesson, TRACK, desk, careless, 1)
        return next(page for page in pages if named(page) == PAGES[name])

    return made


def _star_fox(desk: Desk) -> Scene:
    """The first ping of the story that the writers' guide begins with, out of that guide."""
    del desk
    text = GUIDE.read_text(encoding="utf-8").split("# example: smallest (story)\n")[1].split("```")[0]
    story = read(text, "star-fox.yaml").lesson
    assert story is not None
    return StoryScene(start(story, "infant", 1), Player("infant"))


@dataclass(frozen=True, slots=True)
class DraftsToo(Languages):
    """The languages in a school that has switched drafts on."""

    def view(self, desk: Desk) -> Node:
        """As it looks there."""
        return Languages.view(self, replace(desk, settings=desk.settings.with_("drafts", True)))


@dataclass(frozen=True, slots=True)
class Welcome(Workshop):
    """The parents' welcome in such a school."""

    def view(self, desk: Desk) -> Node:
        """As it looks there."""
        return Workshop.view(self, replace(desk, settings=desk.settings.with_("drafts", True)))


SCENES: dict[str, Scene] = {
    "board-vote": Acted(_vote),
    "board-bars": Acted(lambda desk: LessonScene(_lesson(desk, "tempting", 2), room=ROOM)),
    "board-card": Acted(_card),
    "parents-welcome": Welcome(),
    "parents-vote": Evening(_parents),
    "parents-shown": Evening(_shown),
    "language-drafts": DraftsToo(),
    "star-fox": Acted(_star_fox),
    **{name: Acted(_page(name)) for name in PAGES},
}
