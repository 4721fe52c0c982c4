"""The overview: what a class learnt by letter, what to talk about, what should come back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.scenes.room.asks import VIEWS, Gathered, Look, Seen, View
from game.scenes.room.chart import OpenIdea, Shown, Turned, apart, chart, talk
from game.scenes.room.choosing import Pick, choosing
from game.scenes.room.closed import answers_closed, ways_on, why_closed
from game.scenes.room.frame import Heading, Tab, To, before_it_is_there, led, page
from game.scenes.room.notes import with_note
from game.scenes.scene import Desk, Move, Replace, Run, Stay, Trouble
from game.ui.node import Node
from game.ui.recipes.lists import Part as Said
from game.ui.recipes.lists import reading, stopped, waiting
from game.ui.recipes.teacher import small_icon_tile
from game.ui.signal import Back
from game.words.alike import counted

ICONS: dict[View, str] = {"alone": "person", "first-vote": "hand", "second-vote": "people", "back": "replay"}


@dataclass(frozen=True, slots=True)
class Counted:
    """Show the answers that were counted this way."""

    view: View


@dataclass(frozen=True, slots=True)
class Talk:
    """What to talk about next, where it has a page of its own."""


@dataclass(frozen=True, slots=True)
class Change:
    """Look at another class."""


@dataclass(frozen=True, slots=True)
class Overview:
    """``counted`` is how answers were counted: they are never mixed. ``note`` is for a grown-up. Where
    the work ``failed`` it says why, and ``closed`` is why this account cannot gather: then nobody is told
    that nothing has been answered. ``talk``: what to talk about is shown where it has a page of its own,
    ``idea`` is the first one that is shown.
    """

    seen: Seen | None = None
    counted: View = "alone"
    gathering: bool = True
    note: str = ""
    failed: bool = False
    closed: str = ""
    choosing: bool = False
    leaf: int = 0
    talk: bool = False
    idea: int = 0
    name = "room-overview"

    def _body(self, desk: Desk, seen: Seen) -> Node:
        """The chart, or the classes to choose from."""
        if self.choosing:
            return choosing(desk, seen, self.leaf)
        if seen.answers:
            return self._learnt(desk, seen)
        if self.closed:
            return answers_closed(desk, self.closed)
        why = self._why(desk)
        return stopped(why) if why else _nothing(desk, self.gathering)

    def view(self, desk: Desk) -> Node:
        """The page, and until the numbers are there a sentence."""
        say, seen = desk.say, self.seen
        if seen is None:
            return before_it_is_there(desk, To.OVERVIEW, say("Teacher’s room"), self._why(desk))
        names: dict[View, str] = {
            "alone": say("On their own"),
            "first-vote": say("First vote"),
            "second-vote": say("After talking"),
            "back": counted(say, "back"),
        }
        alone = apart(desk)
        shown = self.counted if not (alone and self.talk) else None
        views = [
            Tab(f"view-{one}", ICONS[one], counted(say, one), Counted(one), one == shown, names[one])
            for one in VIEWS * bool(seen.answers)
        ]
        if alone and seen.answers:
            views.append(Tab("talk", "bubble", say("Talk about these next"), Talk(), self.talk))
        change = small_icon_tile("change", "down", say("Another class"), Change()) if seen.classes else None
        said, counts = self._facts(desk, seen), self._counts(desk, seen)
        bare, large = said, desk.look.text_size != "usual" and bool(views)
        if large and said == counts:  # tiles that have no words: the chosen one has them here
            chosen = next(one.short or one.name for one in views if one.chosen)
            bare, said = (chosen, "") if alone else (f"{chosen} · {counts}", counts)
        heading = Heading(
            seen.label or say("All classes"),
            bare,
            change,
            tuple(one.bare for one in views),
            tuple(one.worded for one in views),
            said,
            stacks=large,
        )
        learnt = large and not self.choosing
        worded = self._learnt(desk, seen, whole=True) if learnt else None
        return page(desk, To.OVERVIEW, heading, self._body(desk, seen), worded=worded)

    def _learnt(self, desk: Desk, seen: Seen, *, whole: bool = False) -> Node:
        """What stands below the tiles; a ``whole`` one has every name, or every idea, or no room."""
        part = talk if self.talk and apart(desk) else chart
        return part(desk, seen, Shown(self.counted, self.idea), whole=whole)

    def _why(self, desk: Desk) -> str:
        """Why what was answered cannot be had here; nothing if it can."""
        if self.closed:
            return why_closed(desk, self.closed)
        return self.note if self.failed else ""

    def _facts(self, desk: Desk, seen: Seen) -> str:
        if why := self._why(desk):
            return why if seen.answers else ""  # else it is the page itself
        if self.note:
            return self.note
        if self.gathering:
            return desk.say("Gathering what the computers have brought …")
        return self._counts(desk, seen)

    def _counts(self, desk: Desk, seen: Seen) -> str:
        sittings = desk.say_n("{n} sitting", "{n} sittings", seen.sittings)
        answers = desk.say_n("{n} answer", "{n} answers", seen.answers)
        return f"{sittings} · {answers}"

    def update(self, message: object, desk: Desk) -> Move:
        """Numbers come when they have been worked out; what is pressed turns the page or the chart."""
        match message:
            case Seen():
                known = self.seen is not None and _many(message, self.counted) > 0
                view = self.counted if known else _fullest(message)
                closed = message.closed or self.closed
                return Move(Stay(replace(self, seen=message, counted=view, choosing=False, closed=closed)))
            case Gathered(closed=why) if why:
                seen = replace(self.seen, closed=why) if self.seen else None
                return Move(Stay(replace(self, seen=seen, gathering=False, closed=why)))
            case Gathered(new, sentences):
                after = replace(self, gathering=False)
                if self.seen is not None or not self.failed:  # else the page goes on saying why it is empty
                    after = replace(after, note=" ".join(map(desk.told, sentences[:1])), failed=False)
                return Move(Stay(after), (Run(_again(self.seen)),) if new else ())
            case Trouble(sentence):
                return Move(Stay(replace(self, gathering=False, note=desk.told(sentence), failed=True)))
            case Pick(code) if code is not None:
                look = Look(code or None, everybody=not code)
                return Move(Stay(replace(self, choosing=False)), (Run(look),))
            case OpenIdea(idea) if self.seen is not None:
                from game.scenes.room.idea import IdeaPage  # noqa: PLC0415  (it leads back here)

                return Move(Replace(IdeaPage(self.seen, idea, self.counted)))
        if (turned := self._turned(message)) is not None:
            return Move(Stay(turned))
        return led(message, self.seen, before=None) or Move(Stay(self))

    def _turned(self, message: object) -> Overview | None:
        """The page as a press leaves it that asks for nothing."""
        match message:
            case Counted(view):
                return replace(self, counted=view, talk=False, idea=0)
            case Talk():
                return replace(self, talk=True, idea=0)
            case Turned(idea):
                return replace(self, idea=idea)
            case Change():
                return replace(self, choosing=not self.choosing, leaf=0)
            case Pick(None, leaf):
                return replace(self, leaf=leaf)
            case Back() if self.choosing:
                return replace(self, choosing=False)
        return None


def _again(seen: Seen | None) -> Look:
    """The same once more; where nothing was there yet, whatever there is now."""
    if seen is None or not seen.classes:
        return Look()
    return Look(seen.class_code or None, everybody=seen.everybody)


def _fullest(seen: Seen) -> View:
    """The way of counting that most answers were given in."""
    return max(VIEWS, key=lambda view: _many(seen, view))


def _many(seen: Seen, view: View) -> int:
    """So many answers were given in this way."""
    return sum(o.safe + o.part + o.missed + o.fine + o.start + o.alarm for o in seen.lines if o.view == view)


def _nothing(desk: Desk, gathering: bool) -> Node:
    say = desk.say
    if gathering:
        return waiting(say("Gathering …"))
    nothing = reading(
        "nothing",
        (
            Said(
                "none",
                say("Nothing has been answered yet"),
                (say("Play a story, or a lesson on the board."),),
            ),
            Said(
                "where",
                say("Do answers lie on other computers?"),
                (say("They come here when all computers share one school folder. See “Our school”."),),
            ),
        ),
        ways_on(desk),
    )
    return with_note(desk, "nothing", nothing)
