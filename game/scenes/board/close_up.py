"""Look closely: every word that stands on the pretend device, in lines the back row can read.

A device beside a question shows what it has room for, as a real one does. Nothing that a class must know to
decide may be missing, so one press brings all of it, some lines on a leaf.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from game.play import board
from game.scenes.board.frames import frame_of, on
from game.scenes.board.words import told_of
from game.scenes.scene import Desk
from game.scenes.story.looking import pieces_of
from game.scenes.story.pictures import words_for
from game.scenes.story.words import Told, name_of
from game.ui.node import Node
from game.ui.recipes.lesson import Note, lines_page
from game.ui.recipes.tray import disc

ON_A_LEAF = 4


def leaves(desk: Desk, lesson: board.Lesson) -> int:
    """So many leaves its words need."""
    return max(1, -(-len(lines_of(told_of(desk, lesson))) // ON_A_LEAF))


def close_up(desk: Desk, lesson: board.Lesson, leaf: int) -> Node:
    """Some of the lines; the last leaf leads back."""
    every = lines_of(told_of(desk, lesson))[leaf * ON_A_LEAF : (leaf + 1) * ON_A_LEAF]
    notes = [
        Note(
            partial(disc, "bubble" if name else "screen"),
            f"**{name}** {words}".strip() if name else words,
            f"line{n}",
        )
        for n, (name, words) in enumerate(every)
    ]
    more = leaf + 1 < leaves(desk, lesson)
    go = on(desk, desk.say("More") if more else desk.say("Back to the question"))
    frame = frame_of(desk, lesson, desk.say("Look closely"))
    frame = replace(frame, home=replace(frame.home, shortcut=""))  # Escape closes this page first
    return lines_page(desk.field, frame, notes, go)


def lines_of(told: Told) -> tuple[tuple[str, str], ...]:
    """Who says it, or nobody, and what: everything on the device from above to below."""
    device = told.play.now.device
    assert device is not None

    def own(name: str) -> str:
        return told.words(name, getattr(device, name, None))

    sender = getattr(device, "sender", None)
    name = name_of(told, "from", sender.name) if sender else ""
    picture = getattr(device, "picture", None)
    seen = words_for(told.desk, picture) if picture else ""
    lines = [(name, "")] if name else []
    lines += [("", words) for words in (own("title"), own("text"), seen, own("label")) if words]
    lines += [("", piece.words) for piece in pieces_of(told) if piece.words]
    for drawer in ("messages", "comments"):
        for number, line in enumerate(getattr(device, drawer, ()), 1):
            text = told.words(f"{drawer}/{number}/text", line.text)
            drawn = words_for(told.desk, line.picture) if line.picture else ""
            said = " · ".join(one for one in (text, drawn) if one)
            lines.append((name_of(told, f"{drawer}/{number}", line.name), said))
    for number, one in enumerate(getattr(device, "results", ()), 1):
        place = f"results/{number}"
        lines.append((told.words(f"{place}/title", one.title), told.words(f"{place}/text", one.text)))
    for number, one in enumerate(getattr(device, "fields", ()), 1):
        place = f"fields/{number}"
        lines.append((told.words(f"{place}/label", one.label), told.words(f"{place}/text", one.text)))
    return tuple(lines)
