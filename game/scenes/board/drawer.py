"""The teacher's drawer: what is right, what a child may be thinking, what to say. Shut until it is pulled.

Its words are small on purpose: they are for whoever stands at the board, and only while it is open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from game.lesson.model import Choice, Discuss
from game.lesson.notes import in_words
from game.play import board
from game.play.board.ballots import answers
from game.scenes.board.offers import ready_of
from game.scenes.board.presses import Go, Press
from game.scenes.board.words import mark_of, option_words, told_of
from game.scenes.scene import Desk
from game.scenes.story.words import Told
from game.ui.node import Card, Column, Dialog, First, Flow, Grow, Layers, Node, Row, Text
from game.ui.recipes.teacher import small_tile
from game.ui.theme import Corner, Space
from game.words.catalogue import to_say
from game.words.language import ENGLISH

Leaf = Literal["now", "before", "told"]
LEAVES: dict[Leaf, tuple[str, str]] = {
    "now": (to_say("Now"), "star"),
    "before": (to_say("About this story"), "sheet"),
    "told": (to_say("If a child tells you"), "hand"),
}
OUTCOMES = {
    "safe": to_say("safe"),
    "back": to_say("the way back"),
    "part": to_say("a good start"),
    "unsafe": to_say("a risk that is missed"),
    "alarm": to_say("needless alarm"),
    "grey": to_say("no right or wrong"),
}
WIDTH = 1420.0


@dataclass(frozen=True, slots=True)
class Turn:
    """Another leaf of the drawer."""

    leaf: Leaf


def drawer(desk: Desk, lesson: board.Lesson, leaf: Leaf) -> Dialog:
    """What lies in it for the page that is on the board."""
    say = desk.say
    leaves = tuple(
        small_tile(f"leaf-{one}", say(words), Turn(one), icon, chosen=one == leaf)  # marked in LEAVES
        for one, (words, icon) in LEAVES.items()
    )
    pause = small_tile("pause", say("A short break"), Press.PAUSE, "leaf")
    close = small_tile("close", say("Close the drawer"), Press.DRAWER, primary=True, shortcut="f10")
    ways = tuple(
        small_tile(key, say(words), Go(event))  # marked in _ways
        for key, words, event in _ways()
        if event in board.legal(lesson)
    )
    kept = [Flow(children=leaves, gap=Space.S, line_gap=Space.S)]
    others = Flow(children=(pause, *ways), gap=Space.S, line_gap=Space.S)
    foot = Row(children=(Grow(child=others), close), gap=Space.S, down="bottom")

    def card(content: tuple[Node, ...]) -> Node:
        inside = Column(children=content, gap=Space.M)
        column = Column(children=(*kept, Grow(child=inside), foot), gap=Space.M)
        return Card(
            child=column,
            line="line",
            radius=Corner.PANEL,
            shadow=1.0,
            pad_x=44,
            pad_y=36,
            down="stretch",
            key="drawer-card",
        )

    contents = _leaves(desk, lesson, leaf)
    width = min(WIDTH, desk.field.w - 120.0)
    return Dialog(
        key="drawer",
        child=Layers(
            children=(First(children=tuple(card(one) for one in contents)),),
            width=width,
            height=desk.field.h - 150.0,
        ),
    )


def _ways() -> tuple[tuple[str, str, board.Board], ...]:
    return (
        ("skip", to_say("Leave this out"), board.Skip()),
        ("shorten", to_say("On to the next story"), board.Shorten()),
        ("bell", to_say("To the last sentence"), board.Bell()),
    )


def _leaves(desk: Desk, lesson: board.Lesson, leaf: Leaf) -> tuple[tuple[Node, ...], ...]:
    """The content of a leaf, from all of it to what is needed most."""
    part = lesson.part
    if part is None:
        return (_of_plan(desk, lesson),)
    notes = part.story.teacher
    if leaf == "before":
        before = desk.tale(f"{part.story.id}/teacher/before", notes.before)
        return ((_text(in_words(before, _idea_of(desk)), "note"),),)
    if leaf == "told":
        words = desk.tale(f"{part.story.id}/teacher/if-a-child-tells-you", notes.told)
        return ((_text(words, "note"),),)
    return _now(desk, lesson)


def _idea_of(desk: Desk) -> Callable[[str], str]:
    """The words of an idea by its code."""

    def idea(code: str) -> str:
        known = desk.ideas().get(code)
        return desk.tale(f"misconceptions/{code}/text", known.text) if known else ""

    return idea


def _of_plan(desk: Desk, lesson: board.Lesson) -> tuple[Node, ...]:
    """Before the first story and after the last: what to have ready, the plan's note, what to talk about."""
    plan, path = lesson.plan, f"plans/{lesson.plan.id}"
    ready = ready_of(desk, plan)
    note = desk.tale(f"{path}/teacher", plan.teacher)
    talk = [f"• {desk.tale(f'{path}/talk/{n}', words)}" for n, words in enumerate(plan.talk, 1)]
    lines = [one for one in (ready, note, *talk) if one] or [desk.say("There is no note for this page.")]
    return tuple(_text(words, f"note-{number}") for number, words in enumerate(lines))


def _text(words: str, key: str, role: str = "text") -> Text:
    return Text(words=words, role=role, key=key)


def _now(desk: Desk, lesson: board.Lesson) -> tuple[tuple[Node, ...], ...]:
    """Each answer with what it is worth, the idea behind it and what is so; and questions to ask."""
    if lesson.now.play is None or lesson.now.phase == "closing":
        return ((_text(desk.say("There is no note for this page."), "note"),),)
    told = told_of(desk, lesson)
    given = answers(told.play)
    step = told.play.now
    note = in_words(told.words("teacher", step.teacher), _idea_of(desk))
    own = (_text(note, "own"),) if note else ()
    prompts = [told.words(f"talk/{number}", words) for number, words in enumerate(step.talk, 1)]
    prompts += [
        desk.tale(f"{told.play.lesson.id}/teacher/talk/{number}", words)
        for number, words in enumerate(told.play.lesson.teacher.talk, 1)
    ]
    talk = tuple(_text(f"• {words}", f"talk-{number}") for number, words in enumerate(prompts[:3], 1))
    order = sorted(given.values(), key=lambda one: mark_of(lesson, one.id))  # as they stand on the board
    rows = tuple(_answer(desk, told, lesson, one, ideas=True) for one in order)
    short = tuple(_answer(desk, told, lesson, one, ideas=False) for one in order)
    right = () if given or isinstance(step.task, Discuss) else _right(desk, told)
    return ((*own, *rows, *right, *talk), (*own, *rows, *right), (*short, *right))


def _right(desk: Desk, told: Told) -> tuple[Node, ...]:
    """What is right in a worked step that is voted on first; and its hint."""
    found: list[Node] = []
    for ballot in board.ballots(told.play):
        if ballot.right:
            words = option_words(told, ballot, ballot.right)
            found.append(_text(desk.say("The vote: {words}", words=words), "right", "strong"))
    hint = getattr(told.play.now.task, "hint", None)
    if hint:
        found.append(_text(told.words("hint", hint), "hint"))
    return tuple(found) or (_text(desk.say("Work it together; the mascot says what was right."), "right"),)


def _answer(desk: Desk, told: Told, lesson: board.Lesson, one: Choice, *, ideas: bool) -> Row:
    worth = desk.say(OUTCOMES[one.outcome])  # marked above
    ballot = next(ballot for ballot in board.ballots(told.play) if one.id in ballot.options)
    said = f"**{option_words(told, ballot, one.id)}** – {worth}"
    words: list[Node] = [_text(said, "worth")]
    idea = desk.ideas().get(one.idea or "")
    if ideas and idea is not None:
        here = f"misconceptions/{idea.id}"
        thinks = desk.say("A child may think: {idea}", idea=desk.tale(f"{here}/text", idea.text))
        words.append(Text(words=thinks, role="small", key="idea"))
        truth = desk.tale(f"{here}/truth", idea.truth)
        words.append(Text(words=truth, role="small", colour="soft", key="truth"))
    mark = Text(
        words=mark_of(lesson, one.id), role="strong", colour="paper", align="centre", language=ENGLISH
    )
    disc = Card(child=mark, fill="ink", radius=Corner.FULL, least_width=52, least_height=52)
    column = Column(children=tuple(words), gap=2)
    return Row(children=(disc, Grow(child=column)), gap=Space.S, down="top", key=f"answer-{one.id}")
