"""Every page that a class can meet in a lesson, for whoever looks at them: does it fit, can it be read?"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

import pygame

from game.lesson.model import Plan
from game.scenes.board.lesson import LessonScene
from game.scenes.board.walk import pages
from game.scenes.scene import Desk, Scene, Today
from game.school.pack import filler
from game.school.settings import Settings
from game.stage.ink import InkPot
from game.ui.geometry import field_for
from game.ui.layout import Placed, layout
from game.ui.look import Look
from game.words.catalogue import Catalogue
from game.words.language import PSEUDO, language
from game.words.pseudo import pseudo
from tests.scenes.board.shelf import PLANS, STORIES


@cache
def ink(scale: float) -> InkPot:
    """The letters of one scale."""
    pygame.font.init()

    def complain(sentence: str) -> None:
        raise AssertionError(sentence)

    return InkPot(scale, complain)


@cache
def desk_for(size: tuple[int, int], text: str = "usual", code: str = "en") -> Desk:
    """What a lesson may know on such a board."""
    field, _ = field_for(*size)
    words = pseudo(language(code)) if code in PSEUDO else Catalogue()
    return Desk(
        field,
        Look(language=language(code), text_size=text),
        Settings(text_size=text),
        words,
        voice=True,
        fill=filler(None, words.say),
        today=Today("21.11.2026", "10:05"),
        words=lambda other: pseudo(language(other)) if other in PSEUDO else Catalogue(),
    )


def laid(scene: Scene, size: tuple[int, int], text: str = "usual", code: str = "en") -> Placed:
    """A scene in its places."""
    desk = desk_for(size, text, code)
    return layout(scene.view(desk), desk.field, desk.look, ink(field_for(*size)[1]).measure)


def screens(plan: Plan, desk: Desk) -> Iterator[tuple[str, LessonScene]]:
    """Every different page of a lesson, with all screens of its worked steps."""
    return pages(plan, STORIES, desk)


SHIPPED = sorted(name for name, plan in PLANS.items() if plan.kind in ("lesson", "assembly"))
"""What is held as a lesson; from a free choice one story is taken, and parents have an evening."""
FEW = ("good-surprises", "what-kwame-reads")
"""In full where every plan would be too much: telling, and a chat that is worked and voted on."""
TOLD = {(name, PLANS[plan].track) for plan in SHIPPED for name in PLANS[plan].stories}


def singles() -> dict[str, Plan]:
    """A lesson made of each story, so that every story comes to the board."""
    found = {}
    for story in STORIES.values():
        for track in ("infant", "junior"):
            if story.track(track):  # type: ignore[arg-type]
                found[f"{story.id}, {track}"] = Plan(
                    id=f"single-{story.id}",
                    title=story.title,
                    letter=story.letter,
                    track=track,  # type: ignore[arg-type]
                    years=(0, 6),
                    minutes=20,
                    stories=(story.id,),
                    end="I will ask before I say yes.",
                )
    return found


EVERY = singles()
LEFT = sorted(name for name, plan in EVERY.items() if (plan.stories[0], plan.track) not in TOLD)
SINGLES = {name: EVERY[name] for name in random.Random(7).sample(LEFT, min(5, len(LEFT)))}
"""Of those that no plan tells, some by lot, the same each time."""
