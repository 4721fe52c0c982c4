"""The overview: what a class learnt by letter, what to talk about, what should come back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.scenes.room.asks import VIEWS, Gathered, IdeaLine, Look, Seen, View
from game.scenes.room.choosing import Pick, choosing
from game.scenes.room.closed import answers_closed, ways_on, why_closed
from game.scenes.room.frame import Heading, Tab, To, before_it_is_there, led, page
from game.scenes.room.words import aim, titled
from game.scenes.scene import Desk, Move, Replace, Run, Stay, Trouble
from game.ui.node import Node, Tile
from game.ui.recipes.bars import LegendLine, Outcome, Part
from game.ui.recipes.learnt import Fitting, Idea, Learnt, overview
from game.ui.recipes.lists import Part as Said
from game.ui.recipes.lists import reading, stopped, waiting
from game.ui.recipes.teacher import small_icon_tile, small_tile
from game.ui.signal import Back
from game.ui.theme import LETTERS
from game.words.alike import counted, quoted, reason, rule

ICONS: dict[View, str] = {"alone": "person", "first-vote": "hand", "second-vote": "people", "back": "replay"}
MOST_IDEAS = 3


@dataclass(frozen=True, slots=True)
class Counted:
    """Show the answers that were counted this way."""

    view: View


@dataclass(frozen=True, slots=True)
class OpenIdea:
    """What to do about a mistaken idea."""

    idea: str


@dataclass(frozen=True, slots=True)
class Change:
    """Look at another class."""


@dataclass(frozen=True, slots=True)
class Overview:
    """``counted`` is how answers were counted: they are never mixed. ``note`` is for a grown-up. Where
    the work ``failed`` it says why, and ``closed`` is why this account cannot gather: then nobody is told
    that nothing has been answered.
    """

    seen: Seen | None = None
    counted: View = "alone"
    gathering: bool = True
    note: str = ""
    failed: bool = False
    closed: str = ""
    choosing: bool = False
    leaf: int = 0
    name = "room-overview"

    def _body(self, desk: Desk, seen: Seen) -> Node:
        """The chart, or the classes to choose from."""
        if self.choosing:
            return choosing(desk, seen, self.leaf)
        if seen.answers:
            return _chart(desk, seen, self.counted)
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
        views = [
            Tab(f"view-{one}", ICONS[one], counted(say, one), Counted(one), one == self.counted, names[one])
            for one in VIEWS * bool(seen.answers)
        ]
        change = small_icon_tile("change", "down", say("Another class"), Change()) if seen.classes else None
        heading = Heading(
            seen.label or say("All classes"),
            self._facts(desk, seen),
            change,
            tuple(one.bare for one in views),
            tuple(one.worded for one in views),
        )
        return page(desk, To.OVERVIEW, heading, self._body(desk, seen))

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
        sittings = desk.say_n("{n} sitting", "{n} sittings", seen.sittings)
        answers = desk.say_n("{n} answer", "{n} answers", seen.answers)
        return f"{sittings} · {answers}"

    def update(self, message: object, desk: Desk) -> Move:
        """Numbers come when they have been worked out; what is pressed turns the page or the chart."""
        del desk
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
                    after = replace(after, note=" ".join(sentences[:1]), failed=False)
                return Move(Stay(after), (Run(_again(self.seen)),) if new else ())
            case Trouble(sentence):
                return Move(Stay(replace(self, gathering=False, note=sentence, failed=True)))
            case Counted(view):
                return Move(Stay(replace(self, counted=view)))
            case Change():
                return Move(Stay(replace(self, choosing=not self.choosing, leaf=0)))
            case Pick(code, leaf):
                if code is None:
                    return Move(Stay(replace(self, leaf=leaf)))
                return Move(
                    Stay(replace(self, choosing=False)), (Run(Look(code or None, everybody=not code)),)
                )
            case OpenIdea(idea) if self.seen is not None:
                from game.scenes.room.idea import IdeaPage  # noqa: PLC0415  (it leads back here)

                return Move(Replace(IdeaPage(self.seen, idea, self.counted)))
        if self.choosing and message == Back():
            return Move(Stay(replace(self, choosing=False)))
        return led(message, self.seen, before=None) or Move(Stay(self))


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
    return reading(
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


# --- the chart --------------------------------------------------------------------------------


def _chart(desk: Desk, seen: Seen, view: View) -> Node:
    say = desk.say
    back = view == "back"
    sentence = (
        say("At the right: told somebody after an unsafe answer. Telling after a slip is success.")
        if back
        else say("At the right: safe, a good start, or carried on. It says nothing about any one child.")
    )
    return overview(
        desk.field,
        counted(desk.say, view),
        _legend(desk, back),
        tuple(_letter(desk, seen, letter, view) for letter in LETTERS),
        sentence,
        say("Talk about these next"),
        tuple(_idea(desk, one, seen, view) for one in _ideas(seen, view)),
        _fitting(desk, seen),
    )


def _legend(desk: Desk, back: bool) -> tuple[LegendLine, ...]:
    say = desk.say
    if back:
        return (LegendLine(say("Way back"), (("back", say("Told")), ("missed", say("Not told yet")))),)
    risky: tuple[tuple[Outcome, str], ...] = (
        ("safe", say("Safe choice")),
        ("back", say("Good start")),
        ("missed", say("Missed risk")),
    )
    harmless: tuple[tuple[Outcome, str], ...] = (
        ("safe", say("Carried on")),
        ("back", say("Good start")),
        ("alarm", say("Needless alarm")),
    )
    return (
        LegendLine(say("Risky pings"), risky),
        LegendLine(say("Harmless pings"), harmless),
    )


def _letter(desk: Desk, seen: Seen, letter: str, view: View) -> Learnt:
    risky: tuple[Part, ...]
    harmless: tuple[Part, ...] = ()
    if view == "back":
        told = sum(one.told for one in seen.ways if one.letter == letter)
        of = sum(one.wrong for one in seen.ways if one.letter == letter)
        risky, well = (Part("back", told), Part("missed", of - told)), told
    else:
        own = [one for one in seen.lines if (one.letter, one.view) == (letter, view)]
        kinds = ("safe", "part", "missed", "fine", "start", "alarm")
        safe, part, missed, fine, start, alarm = sums = [
            sum(getattr(one, kind) for one in own) for kind in kinds
        ]
        risky = (Part("safe", safe), Part("back", part), Part("missed", missed))
        harmless = (Part("safe", fine), Part("back", start), Part("alarm", alarm))
        well, of = safe + part + fine + start, sum(sums)
    share = desk.say("{n}%", n=round(100 * well / of)) if of else "–"
    return Learnt(letter, rule(desk.say, letter), risky, harmless, share, desk.say("of {n}", n=of))


def _ideas(seen: Seen, view: View) -> tuple[IdeaLine, ...]:
    """What was behind most answers, counted this way."""
    had = [one for one in seen.ideas if one.count(view)]
    return tuple(sorted(had, key=lambda one: (-one.count(view), one.id))[:MOST_IDEAS])


def _idea(desk: Desk, one: IdeaLine, seen: Seen, view: View) -> Idea:
    count = one.count(view)
    most = max(other.count(view) for other in seen.ideas)
    hands = view in ("first-vote", "second-vote")
    words = (
        desk.say_n("{n} hand", "{n} hands", count)
        if hands
        else desk.say_n("{n} answer", "{n} answers", count)
    )
    quote = quoted(desk.say, desk.tale(f"misconceptions/{one.id}/text", one.text))
    return Idea(one.id, one.letter, quote, str(count), count, most, OpenIdea(one.id), f"{quote} {words}")


def _fitting(desk: Desk, seen: Seen) -> Fitting:
    say = desk.say
    more: Tile = small_tile("more", say("What is next"), To.NEXT, "next", primary=True)
    if seen.due:
        one = seen.due[0]
        return Fitting(
            one.letter,
            say("Comes back next"),
            titled(desk, one),
            reason(say, one.reason, one.wrong, one.of),
            more,
        )
    if seen.unmet:
        new = seen.unmet[0]
        return Fitting(new.letter, say("Not met yet"), titled(desk, new), aim(desk, new), more)
    return Fitting("kind", say("What is next"), say("Every story has been met"), "", more)
