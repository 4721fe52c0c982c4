"""Whom can I tell: faces and roles, that one keeps telling, a number; and what this game knows about me."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.headphones import listen
from game.scenes.scene import Desk, Move, Pop, Push, Stay
from game.scenes.story.grownups import known
from game.scenes.story.parts import narrow
from game.ui.node import Art, Node, Text, Tile
from game.ui.recipes.chrome import dialog
from game.ui.recipes.controls import icon_tile, primary
from game.ui.recipes.people import Grownup, Place, help_page, phone_line
from game.ui.recipes.talk import Mascot
from game.ui.signal import Back
from game.words.catalogue import to_say

KNOWS = to_say(
    "This game knows which stories your animal has finished, and what was answered. "
    "It does not know your name. It tells nobody outside your school."
)
CHILDLINE = "0800 1111"


class Press(Enum):
    """What can be pressed here."""

    BACK = "back"
    EAR = "ear"
    KNOWS = "knows"


@dataclass(frozen=True, slots=True)
class Tapped:
    """Somebody's face was pressed."""

    name: str


@dataclass(frozen=True, slots=True)
class Helping:
    """The page of help; ``heard`` is the grown-up who was pressed last."""

    track: str = "junior"
    heard: str = ""
    name = "helping"

    def view(self, desk: Desk) -> Node:
        """Two at school, two at home."""
        say = desk.say
        infant = self.track == "infant"
        places = (
            Place(say("At school"), "book", _cards(desk, ("school_adult", "head"), self.heard)),
            Place(
                say("At home"),
                "home",
                _cards(desk, ("home_adult",), self.heard)[: 1 if narrow(desk.field) else 2],
            ),
        )
        back = icon_tile("back", "back", say("Back"), Press.BACK, shortcut="escape")
        ear = icon_tile("ear", "speaker", say("Say it again"), Press.EAR, size=96)
        number = say("Childline, for grown-ups to dial") if infant else say("Or call Childline")
        return help_page(
            desk.field,
            back,
            say("Who can I tell?"),
            Mascot("tally", "calm"),
            say("You will **not** be in trouble for telling."),
            ear if desk.voice else _knows(desk),
            places,
            say("Keep telling until someone helps."),
            phone_line(number, CHILDLINE, for_grownups=infant),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """A face lights up; the ear reads; back."""
        match message:
            case Tapped(name):
                return Move(Stay(Helping(self.track, "" if self.heard == name else name)))
            case Press.KNOWS:
                return Move(Push(Knows()))
            case Press.EAR:
                return listen(self, desk)
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))


def _knows(desk: Desk) -> Tile:
    return icon_tile(
        "knows", "question", desk.say("What does this game know about me?"), Press.KNOWS, size=96
    )


def _cards(desk: Desk, roles: tuple[str, ...], heard: str) -> tuple[Grownup, ...]:
    """Everybody who has one of these roles; two at the most, so that every face is large."""
    found = []
    for role in roles:
        for name, face in known(desk, role)[: 3 - len(roles)]:
            says = desk.say("Tell {name}", name=name)
            key = f"{role}-{face}"
            picture = f"people/{face}-bust-listening"
            found.append(Grownup(key, name, "", picture, Tapped(key), says, chosen=heard == key))
    return tuple(found[:2])


class Heard(Enum):
    """What can be pressed on the small card."""

    BACK = "back"
    EAR = "ear"


@dataclass(frozen=True, slots=True)
class Knows:
    """What does this game know about me? In forty words, that can be heard."""

    name = "knows"

    def view(self, desk: Desk) -> Node:
        """A sentence or two and a way back."""
        ear = icon_tile("ear", "speaker", desk.say("Say it again"), Heard.EAR)
        return dialog(
            "knows",
            Art(name="mascots/sorrel-calm", width=250, height=250, key="mascot"),
            (
                Text(words=desk.say("What does this game know about me?"), role="panel"),
                Text(words=desk.say(KNOWS), role="row"),  # marked in KNOWS
            ),
            (
                *((ear,) if desk.voice else ()),
                primary("back", desk.say("Back"), Heard.BACK, icon="", shortcut="escape"),
            ),
            1440,
        )

    def update(self, message: object, desk: Desk) -> Move:
        """Hear it, or go back."""
        if message is Heard.EAR:
            return listen(self, desk)
        return Move(Pop() if message in (Heard.BACK, Back()) else Stay(self))
