"""The teacher's drawer: what is right, what a child may be thinking, what to say. Shut until it is pulled.

Its words are small on purpose: they are for whoever stands at the board, and only while it is open. What has
no room on one sheet goes on to the next.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil
from typing import Literal

from game.lesson.model import Choice, Discuss
from game.lesson.notes import in_words
from game.play import board
from game.play.board.ballots import answers
from game.scenes.board.offers import ready_of
from game.scenes.board.presses import Go, Press
from game.scenes.board.slips import LETTER, Size, Slip, column_of, sheets
from game.scenes.board.words import mark_of, option_words, told_of
from game.scenes.scene import Desk
from game.scenes.story.words import Told
from game.ui.node import Card, Column, Dialog, First, Flow, Grow, Layers, Node, Row, Text
from game.ui.recipes.talk import gap
from game.ui.recipes.teacher import LEAST, small_icon_tile, small_tile
from game.ui.theme import Corner, Space
from game.words.catalogue import to_say

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
WIDTH = 1640.0
EDGE, PAD = 36.0, 36.0
"""Above and below the drawer, and inside it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Another leaf of the drawer, or another sheet of one."""

    leaf: Leaf
    sheet: int = 0


def drawer(desk: Desk, lesson: board.Lesson, leaf: Leaf, sheet: int = 0) -> Dialog:
    """What lies in it for the page that is on the board."""
    say = desk.say
    leaves = tuple(
        small_tile(f"leaf-{one}", say(words), Turn(one), icon, chosen=one == leaf)  # marked in LEAVES
        for one, (words, icon) in LEAVES.items()
    )
    ways = (
        small_tile("pause", say("A short break"), Press.PAUSE, "leaf"),
        *(
            small_tile(key, say(words), Go(event))  # marked in _ways
            for key, words, event in _ways()
            if event in board.legal(lesson)
        ),
    )
    width = min(WIDTH, desk.field.w - 120.0)
    every = sheets_of(desk, lesson, leaf)
    here = min(sheet, len(every) - 1)
    close = small_tile("close", say("Close the drawer"), Press.DRAWER, primary=True, shortcut="f10")
    others, pager = _flow(ways), _pager(desk, leaf, here, len(every))
    short = Row(children=(Grow(child=others), *pager, close), gap=Space.S, down="bottom")
    tall = Column(
        children=(others, Row(children=(*pager, Grow(child=gap()), close), gap=Space.S)), gap=Space.S
    )

    def card(size: Size, foot: Node) -> Node:
        column = Column(children=(_flow(leaves), Grow(child=column_of(every[here], size)), foot), gap=Space.M)
        return Card(
            child=column,
            line="line",
            radius=Corner.PANEL,
            shadow=1.0,
            pad_x=44,
            pad_y=PAD,
            down="stretch",
            key="drawer-card",
        )

    sizes: tuple[Size, ...] = ("large", "usual")
    cards = tuple(card(size, foot) for size in sizes for foot in (short, tall))
    return Dialog(
        key="drawer",
        child=Layers(children=(First(children=cards),), width=width, height=desk.field.h - 2 * EDGE),
    )


def _flow(tiles: tuple[Node, ...]) -> Flow:
    return Flow(children=tiles, gap=Space.S, line_gap=Space.S)


def _pager(desk: Desk, leaf: Leaf, here: int, many: int) -> tuple[Node, ...]:
    """From sheet to sheet, where a leaf has several."""
    if many == 1:
        return ()
    before = small_icon_tile("before", "back", desk.say("The leaf before"), Turn(leaf, max(0, here - 1)))
    after = small_icon_tile("after", "next", desk.say("The next leaf"), Turn(leaf, min(many - 1, here + 1)))
    place = Text(words=desk.say("{n} of {all}", n=here + 1, all=many), role="strong", key="sheet")
    pager = (replace(before, available=here > 0), place, replace(after, available=here + 1 < many))
    return (Row(children=pager, gap=Space.S, key="sheets"),)


def sheets_of(desk: Desk, lesson: board.Lesson, leaf: Leaf) -> tuple[tuple[Slip, ...], ...]:
    """All that lies in a leaf, sheet by sheet."""
    wide = min(WIDTH, desk.field.w - 120.0) - 88.0
    tile = max(LEAST, desk.look.style("strong").line + 2 * Space.S) + Space.S
    words = [desk.say(one) for one, _ in LEAVES.values()]  # marked there
    words += [desk.say("A short break"), *(desk.say(one) for _, one, _ in _ways())]  # marked there
    lines = sum(_lines(desk, some, wide) for some in (words[: len(LEAVES)], words[len(LEAVES) :])) + 1
    high = desk.field.h - 2 * EDGE - 2 * PAD - lines * tile - 2 * Space.M
    return sheets(_slips(desk, lesson, leaf), desk.look, wide, high)


def _lines(desk: Desk, tiles: list[str], wide: float) -> int:
    """So many lines a few tiles need at most."""
    em = desk.look.style("strong").em
    return ceil(sum(len(words) * em * LETTER * 1.1 + 130.0 for words in tiles) / wide)


def _ways() -> tuple[tuple[str, str, board.Board], ...]:
    return (
        ("skip", to_say("Leave this out"), board.Skip()),
        ("shorten", to_say("On to the next story"), board.Shorten()),
        ("bell", to_say("To the last sentence"), board.Bell()),
    )


def _slips(desk: Desk, lesson: board.Lesson, leaf: Leaf) -> tuple[Slip, ...]:
    """The content of a leaf, all of it."""
    part = lesson.part
    if part is None:
        return _of_plan(desk, lesson)
    notes = part.story.teacher
    if leaf == "before":
        before = desk.tale(f"{part.story.id}/teacher/before", notes.before)
        return (Slip("note", in_words(before, _idea_of(desk))),)
    if leaf == "told":
        return (Slip("note", desk.tale(f"{part.story.id}/teacher/if-a-child-tells-you", notes.told)),)
    return _now(desk, lesson)


def _idea_of(desk: Desk) -> Callable[[str], str]:
    """The words of an idea by its code."""

    def idea(code: str) -> str:
        known = desk.ideas().get(code)
        return desk.tale(f"misconceptions/{code}/text", known.text) if known else ""

    return idea


def _of_plan(desk: Desk, lesson: board.Lesson) -> tuple[Slip, ...]:
    """Before the first story and after the last: what to have ready, the plan's note, what to talk about."""
    plan, path = lesson.plan, f"plans/{lesson.plan.id}"
    ready = ready_of(desk, plan)
    note = desk.tale(f"{path}/teacher", plan.teacher)
    talk = [f"• {desk.tale(f'{path}/talk/{n}', words)}" for n, words in enumerate(plan.talk, 1)]
    lines = [one for one in (ready, note, *talk) if one] or [desk.say("There is no note for this page.")]
    return tuple(Slip(f"note-{number}", words) for number, words in enumerate(lines))


def _now(desk: Desk, lesson: board.Lesson) -> tuple[Slip, ...]:
    """Each answer with what it is worth, the idea behind it and what is so; and questions to ask."""
    if lesson.now.play is None or lesson.now.phase == "closing":
        return (Slip("note", desk.say("There is no note for this page.")),)
    told = told_of(desk, lesson)
    given = answers(told.play)
    step = told.play.now
    note = in_words(told.words("teacher", step.teacher), _idea_of(desk))
    own = (Slip("own", note),) if note else ()
    prompts = [told.words(f"talk/{number}", words) for number, words in enumerate(step.talk, 1)]
    prompts += [
        desk.tale(f"{told.play.lesson.id}/teacher/talk/{number}", words)
        for number, words in enumerate(told.play.lesson.teacher.talk, 1)
    ]
    talk = tuple(Slip(f"talk-{number}", f"• {words}") for number, words in enumerate(prompts, 1))
    order = sorted(given.values(), key=lambda one: mark_of(lesson, one.id))  # as they stand on the board
    rows = tuple(_answer(desk, told, lesson, one) for one in order)
    right = () if given or isinstance(step.task, Discuss) else _right(desk, told)
    return (*own, *rows, *right, *talk)


def _right(desk: Desk, told: Told) -> tuple[Slip, ...]:
    """What is right in a worked step that is voted on first; and its hint."""
    found: list[Slip] = []
    for ballot in board.ballots(told.play):
        if ballot.right:
            words = option_words(told, ballot, ballot.right)
            found.append(Slip("right", f"**{desk.say('The vote: {words}', words=words)}**"))
    hint = getattr(told.play.now.task, "hint", None)
    if hint:
        found.append(Slip("hint", told.words("hint", hint)))
    return tuple(found) or (Slip("right", desk.say("Work it together; the mascot says what was right.")),)


def _answer(desk: Desk, told: Told, lesson: board.Lesson, one: Choice) -> Slip:
    worth = desk.say(OUTCOMES[one.outcome])  # marked above
    ballot = next(ballot for ballot in board.ballots(told.play) if one.id in ballot.options)
    said = f"**{option_words(told, ballot, one.id)}** – {worth}"
    mark = mark_of(lesson, one.id)
    idea = desk.ideas().get(one.idea or "")
    if idea is None:
        return Slip(f"answer-{one.id}", said, mark)
    here = f"misconceptions/{idea.id}"
    thinks = desk.say("A child may think: {idea}", idea=desk.tale(f"{here}/text", idea.text))
    return Slip(f"answer-{one.id}", said, mark, thinks, desk.tale(f"{here}/truth", idea.truth))
