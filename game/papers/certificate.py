"""A certificate for the end of a letter: everybody at its place was helped.

No name is printed: there is a line on which the teacher or the child writes one by hand. It has no number and
no stars either.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.papers.look import A4
from game.papers.pdf import Sheet
from game.papers.teller import Teller
from game.scenes.certificate import HELPED
from game.scenes.story.parts import PLACES
from game.scenes.story.saying import RULES
from game.ui.recipes.talk import MASCOTS
from game.ui.recipes.town import NAMES
from game.words.alike import RESIDENTS

FACE = 62.0


@dataclass(frozen=True, slots=True)
class Certificate:
    """The words of one certificate, and the faces of those who were helped."""

    letter: str
    place: str
    title: str
    line: str
    helped: str
    rule: str
    friends: tuple[str, ...]
    day: str
    signed: str

    @property
    def town(self) -> str:
        """The place in the town."""
        return f"town/{NAMES[self.letter]}-day"

    @property
    def mascot(self) -> str:
        """Who cheers."""
        return f"mascots/{MASCOTS[self.letter]}-happy"


def certificate(teller: Teller, letter: str) -> Certificate:
    """The certificate of a letter."""
    say = teller.say
    friends = [shown.helps for entry in teller.library.letter(letter) for shown in entry.tracks.values()]
    return Certificate(
        letter=letter,
        place=say(PLACES[letter]),  # marked in PLACES
        title=say("Well done!"),
        line=say("A name, written by hand"),
        helped=say(HELPED[letter]),  # marked in HELPED
        rule=say(RULES[letter]),  # marked in RULES
        friends=tuple(name for name in RESIDENTS if name in friends),
        day=say("Day"),
        signed=say("Signed"),
    )


def to_pdf(teller: Teller, words: Certificate) -> bytes:
    """One page of A4 that lies on its side."""
    wide, tall = A4[1], A4[0]
    sheet = Sheet(f"{words.title} {words.place}", teller.say("A certificate"), teller.language, (wide, tall))
    sheet.page()
    _frame(sheet, words.letter)
    sheet.art(words.mascot, 60, 140, 232, 320)
    x, room = 292.0, wide - 292 - 70
    y = 66.0
    y += sheet.words(words.place, x, y, room, "certificate-place", "soft", "centre") + 2
    y += sheet.words(words.title, x, y, room, "certificate-title", f"{words.letter}-edge", "centre") + 46
    sheet.rule(x + 20, y, room - 40, "line", 1.2)
    y += 4
    y += sheet.words(words.line, x, y, room, "small", "soft", "centre") + 16
    y += sheet.words(words.helped, x, y, room, "certificate", align="centre") + 14
    y = _faces(sheet, teller, words.friends, x, y, room) + 14
    sheet.words(words.rule, x, y, room, "certificate", align="centre")
    sheet.art(words.town, x + room / 2 - 62, tall - 156, 124, 92)
    for left, label in ((x + 10, words.day), (x + room - 160, words.signed)):
        sheet.rule(left, tall - 92, 150, "line", 1.0)
        sheet.words(label, left, tall - 88, 150, "small", "soft", "centre")
    if teller.draft:
        sheet.words(teller.draft, 60, tall - 62, wide - 120, "foot", "soft", "centre")
    return sheet.made()


def _frame(sheet: Sheet, letter: str) -> None:
    """A double frame with the badge in its corners, on a sheet of the letter's own tint."""
    wide, tall = sheet.wide, sheet.high
    sheet.box(0, 0, wide, tall, f"{letter}-wash")
    sheet.box(28, 28, wide - 56, tall - 56, "paper", f"{letter}-edge", 6, 26)
    sheet.box(42, 42, wide - 84, tall - 84, "", letter, 2.4, 18)
    size = 58.0
    for x in (16.0, wide - 16 - size):
        for y in (16.0, tall - 16 - size):
            sheet.badge(letter, x, y, size)


def _faces(sheet: Sheet, teller: Teller, friends: tuple[str, ...], x: float, y: float, room: float) -> float:
    """Whoever was helped looks out of it."""
    gap = 10.0
    across = len(friends) * FACE + (len(friends) - 1) * gap
    left = x + (room - across) / 2
    for number, name in enumerate(friends):
        called = teller.say(RESIDENTS[name])  # marked in RESIDENTS
        sheet.art(f"people/{name}-head", left + number * (FACE + gap), y, FACE, FACE, called)
    return y + (FACE if friends else 0.0)
