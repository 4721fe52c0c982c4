"""The form of one class: its name, its years, its sign, and whether each child plays under a badge.

No child is named here. Badges are turned on for a purpose and until a day; then they go off by themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from game.scenes.room.changes import Classes, SaveClass
from game.scenes.room.fingers import Pad, opens, struck, typing_body
from game.scenes.room.frame import Heading, Tab, To, led, opened, page
from game.scenes.room.notes import with_note
from game.scenes.scene import Desk, Move, Replace, Run, Stay, Trouble
from game.school.classes import LONGEST_LABEL, PURPOSES, SIGNS, SchoolClass
from game.ui.node import Art, Entry, Node, Written
from game.ui.recipes.forms import Field, form
from game.ui.recipes.teacher import small_tile
from game.ui.signal import Back
from game.words.alike import years

SIGN = 72.0
WEEKS = (2, 6, 13)
LAST_YEAR = 6


class Press(Enum):
    """What can be pressed."""

    SAVE = "save"
    OLDER = "older"
    YOUNGER = "younger"
    MORE_YEARS = "more-years"
    SIGN = "sign"
    BADGES = "badges"
    PURPOSE = "purpose"
    UNTIL = "until"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class ClassForm:
    """``wanted`` is the class as it stands in the form; nothing is changed before it is saved.

    ``by_hand``: its sign was chosen, so its name chooses none. ``refused``: so often it could not be saved.
    """

    there: Classes
    wanted: SchoolClass
    new: bool
    note: str = ""
    busy: bool = False
    pad: Pad | None = None
    by_hand: bool = False
    refused: int = 0
    name = "room-class"

    def view(self, desk: Desk) -> Node:
        """A line for each thing that can be set."""
        say, one = desk.say, self.wanted
        save = replace(small_tile("save", say("Save"), Press.SAVE, "tick", primary=True), shortcut="enter")
        back = small_tile("back", say("Back"), To.CLASSES, "back")
        title = say("New class") if self.new else one.label
        facts = say("No names of children, please.")
        if self.pad is not None:  # the keypad has the place of the field, beside which it stands otherwise
            facts = self.note or facts
        heading = Heading(title, facts, actions=(back, replace(save, available=not self.busy)))
        entry = Entry(key="label", value=one.label, says=say("Name of the class"), most=LONGEST_LABEL)
        if self.pad is not None:
            return page(desk, To.CLASSES, heading, typing_body(desk, self.pad, say("Name"), entry))
        sign = Tab("sign", "next", say("Another sign"), Press.SIGN)
        younger, older, more = self._years(desk)
        fields = [
            Field("label", say("Name"), self.note, entry=entry, tiles=(opens(desk, "label"),)),
            Field(
                "years",
                say("Years"),
                years(desk.say, one.years),
                tiles=(younger.bare, older.bare, more.bare),
                worded=(younger.bare, older.bare, more.worded),
            ),
            Field(
                "sign",
                say("Sign"),
                picture=Art(name=one.picture, width=SIGN, height=SIGN),
                tiles=(sign.bare,),
                worded=(sign.worded,),
            ),
        ]
        if self.there.badges_allowed:
            fields += self._badges(desk)
        if not self.new:
            words = say("Nobody plays in it any more") if one.archived else say("Children play in it")
            both = say("Put it away, or bring it back")
            short = say("Bring it back") if one.archived else say("Put it away")
            away = Tab("away", "drawer", both, Press.AWAY, short=short)
            fields.append(Field("away", say("In use"), words, tiles=(away.bare,), worded=(away.worded,)))
        body = with_note(desk, "class", form("class", fields))
        # refused, it is another page: there the cursor begins in the field again, and goes on from there
        return page(desk, To.CLASSES, heading, body, waits=self.refused % 2 == 1)

    @staticmethod
    def _years(desk: Desk) -> tuple[Tab, Tab, Tab]:
        say = desk.say
        return (
            Tab("younger", "minus", say("Younger"), Press.YOUNGER),
            Tab("older", "plus", say("Older"), Press.OLDER),
            Tab("more-years", "people", say("One year, or two"), Press.MORE_YEARS),
        )

    def _badges(self, desk: Desk) -> list[Field]:
        say, one = desk.say, self.wanted
        both, short = say("Turn badges on or off"), say("Turn off") if one.badges else say("Turn on")
        turn = Tab("badges", "paw", both, Press.BADGES, short=short)
        if not one.badges:
            off = say("Off: only counts of the class are kept")
            return [Field("badges", say("Badges"), off, tiles=(turn.bare,), worded=(turn.worded,))]
        why = {
            "carry-on": say("so that children carry on where they stopped"),
            "teaching": say("so that I see what to teach again"),
        }[one.purpose or PURPOSES[0]]
        until = say("until {day}", day=one.until) if one.until else say("with no end yet")
        ways = (
            turn,
            Tab("purpose", "question", say("Another purpose"), Press.PURPOSE, short=say("Purpose")),
            Tab("until", "calendar", say("Another end"), Press.UNTIL, short=say("Last day")),
        )
        bare, worded = tuple(way.bare for way in ways), tuple(way.worded for way in ways)
        return [Field("badges", say("Badges"), f"{why}, {until}", tiles=bare, worded=worded)]

    def update(self, message: object, desk: Desk) -> Move:
        """Every press changes the form; Save has it done, and a reason why not comes back."""
        hit = struck(self.pad, self.wanted.label, LONGEST_LABEL, message)
        if hit is not None:
            after = replace(self, pad=hit[0])
            return after.update(hit[1], desk) if hit[1] is not None else Move(Stay(after))
        match message:
            case Press.SAVE if not self.busy:
                return Move(
                    Stay(replace(self, busy=True, note="")), (Run(SaveClass(self._saved(), self.new)),)
                )
            case Press():
                by_hand = self.by_hand or message is Press.SIGN
                return Move(Stay(replace(self, wanted=self._pressed(message), note="", by_hand=by_hand)))
            case Written("label", value):
                return Move(Stay(self._named(value)))
            case Classes():
                from game.scenes.room.classes import ClassesPage  # noqa: PLC0415  (it leads here)

                return Move(Replace(ClassesPage(message)))
            case Trouble(sentence):
                return Move(
                    Stay(replace(self, busy=False, note=desk.told(sentence), refused=self.refused + 1))
                )
            case Back():
                return opened(To.CLASSES, None)
        return led(message, None) or Move(Stay(self))

    def _named(self, label: str) -> ClassForm:
        """The form with this name. A new class called Owls has the owl, unless a sign was chosen by hand."""
        wanted = replace(self.wanted, label=label)
        if self.new and not self.by_hand:
            said = set(label.casefold().split())
            free = free_signs(self.there, wanted.code)
            meant = (sign for sign in free if said & {sign, f"{sign}s", f"{sign}es"})
            wanted = replace(wanted, sign=next(meant, wanted.sign))
        return replace(self, wanted=wanted, note="")

    def _saved(self) -> SchoolClass:
        """A new class gets its code, under which results are filed, from its name and its year."""
        return replace(self.wanted, code=code_of(self.wanted)) if self.new else self.wanted

    def _pressed(self, press: Press) -> SchoolClass:
        one = self.wanted
        first, last = one.years
        match press:
            case Press.OLDER if last < LAST_YEAR:
                return replace(one, years=(first + 1, last + 1))
            case Press.YOUNGER if first > 0:
                return replace(one, years=(first - 1, last - 1))
            case Press.MORE_YEARS:
                more = (first, first + 1) if first < LAST_YEAR else (first - 1, first)
                return replace(one, years=more if first == last else (first, first))
            case Press.SIGN:
                return replace(one, sign=following(free_signs(self.there, one.code), one.sign))
            case Press.BADGES if one.badges:
                return replace(one, badges=False, purpose="", until="")
            case Press.BADGES:
                return replace(one, badges=True, purpose=PURPOSES[0], until=_ends(self.there.day)[-1])
            case Press.PURPOSE:
                return replace(one, purpose=following(PURPOSES, one.purpose))
            case Press.UNTIL:
                return replace(one, until=following(_ends(self.there.day), one.until))
            case Press.AWAY:
                return replace(one, archived=not one.archived)
        return one


def following(those: tuple[str, ...], now: str) -> str:
    """The next one, round and round."""
    return those[(those.index(now) + 1) % len(those)] if now in those else those[0]


def free_signs(there: Classes, code: str) -> tuple[str, ...]:
    """Signs that no other class has: children find their class by it."""
    taken = {one.sign for one in there.classes if one.code != code and not one.archived}
    return tuple(sign for sign in SIGNS if sign not in taken) or tuple(SIGNS)


def code_of(one: SchoolClass) -> str:
    """Small letters and hyphens: “Owls” of Year 3 is 3-owls."""
    plain = "-".join(re.findall(r"[a-z0-9]+", one.label.lower()))
    year = "r" if one.years[0] == 0 else str(one.years[0])
    return plain[:24].strip("-") if plain[:1].isdigit() else f"{year}-{plain}"[:24].strip("-")


def _ends(day: str) -> tuple[str, ...]:
    today = date.fromisoformat(day)
    return tuple((today + timedelta(weeks=weeks)).isoformat() for weeks in WEEKS)


def form_of(there: Classes, code: str) -> ClassForm:
    """The form of a class that is there, or of a new one."""
    found = next((one for one in there.classes if one.code == code), None)
    if found is not None:
        return ClassForm(there, found, new=False)
    sign = free_signs(there, "")[0]
    return ClassForm(there, SchoolClass(code="", label="", years=(3, 3), sign=sign), new=True)
