"""Papers: certificates, cards for home, stories and lessons in full, each a PDF in the screen's language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from game.scenes.room import frame
from game.scenes.room.files import Kind, Left, OpenFile, Print
from game.scenes.room.frame import Heading, To, led, page
from game.scenes.room.leaves import Leaf, paged
from game.scenes.room.notes import with_note
from game.scenes.scene import Desk, Move, Run, Stay, Trouble
from game.ui.node import First, Node
from game.ui.recipes.lists import Line
from game.ui.recipes.teacher import small_icon_tile, small_tile
from game.ui.theme import LETTERS
from game.words.alike import rule

Tab = Literal["certificates", "stories", "plans"]
TABS: tuple[Tab, ...] = ("certificates", "stories", "plans")
ICONS: dict[Tab, str] = {"certificates": "star", "stories": "book", "plans": "form"}


@dataclass(frozen=True, slots=True)
class Open:
    """Other papers."""

    tab: Tab


@dataclass(frozen=True, slots=True)
class Make:
    """This paper."""

    kind: Kind
    what: str


@dataclass(frozen=True, slots=True)
class PapersPage:
    """One list at a time; ``left`` is the paper that was made last, ``made`` the one that was asked for
    last: its own line says what has become of it. The page is ``held`` at that line until it is turned.
    """

    tab: Tab = "certificates"
    leaf: int = 0
    left: Left | None = None
    busy: bool = False
    made: Make | None = None
    held: bool = False
    note: str = ""
    name = "room-papers"

    def view(self, desk: Desk) -> Node:
        """What can be printed. Where a line has no room for what became of its paper, the head says it."""
        pages = (self._page(desk, held=True),) if self.held else ()
        return First(children=(*pages, self._page(desk, held=False)))

    def _page(self, desk: Desk, *, held: bool) -> Node:
        say = desk.say
        back = small_icon_tile("results", "back", say("Save and print"), To.SAVING)
        parts = [
            frame.Tab(f"tab-{one}", ICONS[one], tab_name(desk, one), Open(one), one == self.tab)
            for one in TABS
        ]
        tabs, worded = tuple(one.bare for one in parts), tuple(one.worded for one in parts)
        facts = "" if held else self._became(desk)
        open_again = (small_tile("open", say("Open"), OpenFile(self.left.path), "eye"),) if self.left else ()
        tabs, worded = (*open_again, *tabs), (*open_again, *worded)
        head = Heading(
            say("Papers"), facts or tab_name(desk, self.tab), back, tabs, worded, facts, stacks=True
        )
        return page(desk, To.SAVING, head, self._list(desk, held=held))

    def _became(self, desk: Desk) -> str:
        """What has become of the paper that was asked for: it is being made, it lies there, or why not."""
        if self.busy:
            return desk.say("Being made …")
        if self.note or self.left is None:
            return self.note
        return desk.told(self.left.note) or desk.say("It is in {path}", path=self.left.path)

    def _list(self, desk: Desk, *, held: bool) -> Node:
        every = [
            replace(line, detail=self._became(desk)) if held and self._is_of(line) else line
            for line in _lines(desk, self.tab)
        ]
        none = desk.say("There is nothing to print here.")

        def leaf(first: int, least: int = 0) -> Node:
            return paged(desk, "papers", tab_name(desk, self.tab), every, none, first, least=least)

        if not held:
            return with_note(desk, self.tab, leaf(self.leaf))
        at = next((number for number, line in enumerate(every) if self._is_of(line)), self.leaf)
        here = with_note(desk, self.tab, leaf(self.leaf, max(1, at - self.leaf + 1)))
        return First(children=(here, leaf(at, 1)))  # the line stays in sight, whatever it says now

    def _is_of(self, line: Line) -> bool:
        """Is it the line of the paper that was asked for last?"""
        return self.made is not None and any(tile.message == self.made for tile in line.tiles)

    def update(self, message: object, desk: Desk) -> Move:
        """A paper is made when its tile is pressed, and opened when it is there; one at a time."""
        match message:
            case Open(tab):
                return Move(Stay(replace(self, tab=tab, leaf=0, note="", held=False)))
            case Leaf(_, by):
                return Move(Stay(replace(self, leaf=max(0, self.leaf + by), held=False)))
            case Make(kind, what) if not self.busy:
                job = Print(kind, what, desk.catalogue.language.code)
                after = replace(self, busy=True, note="", left=None, made=message, held=True)
                return Move(Stay(after), (Run(job),))
            case Left():
                return Move(Stay(replace(self, left=message, busy=False, note="")))
            case Trouble(sentence):
                return Move(Stay(replace(self, note=desk.told(sentence), busy=False)))
            case OpenFile():
                return Move(Stay(self), (Run(message),))
        return led(message, None, before=To.SAVING) or Move(Stay(self))


def tab_name(desk: Desk, tab: Tab) -> str:
    """What a list holds."""
    say = desk.say
    return {"certificates": say("Certificates"), "stories": say("Stories"), "plans": say("Lessons")}[tab]


def _lines(desk: Desk, tab: Tab) -> list[Line]:
    say, library = desk.say, desk.library
    if tab == "certificates":
        return [
            _paper(f"letter-{one}", rule(desk.say, one), one, _print(desk, one, "certificate", one))
            for one in LETTERS
        ]
    if library is None:
        return []
    whole = _print(desk, "all", "full", "all")
    if tab == "stories":
        lines = [
            _paper(
                f"story-{one.id}",
                desk.tale(f"{one.id}/title", one.title),
                one.letter,
                _card(desk, one.id),
                _print(desk, one.id, "full", one.id),
            )
            for one in library.stories
        ]
        book = _paper("all", say("All stories as a book"), "", whole)
        return [replace(book, detail=say("For parents and governors")), *lines]
    return [
        _paper(
            f"plan-{one.id}",
            desk.tale(f"plans/{one.id}/title", one.title),
            one.rule,
            _card(desk, one.id),
            _print(desk, one.id, "full", one.id),
        )
        for one in library.plans
    ]


def _print(desk: Desk, key: str, kind: Kind, what: str) -> frame.Tab:
    return frame.Tab(f"print-{key}", "print", desk.say("Print"), Make(kind, what))


def _card(desk: Desk, what: str) -> frame.Tab:
    return frame.Tab(f"card-{what}", "home", desk.say("Card for home"), Make("home-card", what))


def _paper(key: str, words: str, letter: str, *ways: frame.Tab) -> Line:
    """A line, and what can be made of it."""
    bare, worded = tuple(one.bare for one in ways), tuple(one.worded for one in ways)
    return Line(key, words, letter=letter, tiles=bare, worded=worded)
