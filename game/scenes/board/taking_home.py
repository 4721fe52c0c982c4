"""The last page of a lesson: what goes home with the children, to be read out and to be printed."""

from __future__ import annotations

from functools import partial

from game.play import board
from game.scenes.asks import PrintCard
from game.scenes.board.frames import frame_of, on
from game.scenes.board.presses import Press
from game.scenes.scene import Desk
from game.scenes.story.parts import mascot_of
from game.ui.node import Node
from game.ui.recipes.lesson import Note, notes_page, quiet
from game.ui.recipes.tray import disc


def home_card(desk: Desk, lesson: board.Lesson, printed: str, *, printing: bool = False) -> Node:
    """What was practised, what to ask at home, how a grown-up helps. ``printed`` says where the card lies;
    while it is ``printing`` the page says so.
    """
    say, plan = desk.say, lesson.plan
    lines = tuple(Note(partial(disc, icon), words, key) for icon, words, key in _lines(desk, lesson) if words)
    became = say("The card is in {folder}", folder=printed) if printed else ""
    if printing:
        became = say("Being made …")
    return notes_page(
        desk.field,
        frame_of(desk, lesson, say("To take home")),
        lines,
        f"{mascot_of(plan.rule)}-calm",
        became,
        quiet("print", say("Print"), Press.PRINT, "print"),
        on(desk, say("Finish"), "tick"),
    )


def _lines(desk: Desk, lesson: board.Lesson) -> tuple[tuple[str, str, str], ...]:
    """The plan's own card; for a plan without one, its sentence and the question of its last story."""
    plan, path = lesson.plan, f"plans/{lesson.plan.id}/home-card"
    if plan.home is not None:
        return (
            ("star", desk.tale(f"{path}/practised", plan.home.practised), "practised"),
            ("bubble", desk.tale(f"{path}/ask", plan.home.ask), "ask"),
            ("heart", desk.tale(f"{path}/help", plan.home.help), "help"),
        )
    story = lesson.parts[-1].story
    return (
        ("star", desk.tale(f"{story.id}/goal", story.goal), "practised"),
        ("bubble", desk.tale(f"{story.id}/home", story.home), "ask"),
    )


def card_of(desk: Desk, lesson: board.Lesson) -> PrintCard:
    """The card to be printed: that of the plan, or of the one story that a lesson was made of."""
    plan = lesson.plan
    single = plan.id.startswith("single-")
    return PrintCard(plan.stories[0] if single else plan.id, desk.catalogue.language.code)
