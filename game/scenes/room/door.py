"""The door of the teacher's room: the passphrase, typed or pressed on a keypad; wrong tries cost time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from game.scenes.room.asks import Enter, Entered, Knock, Lock, SetFirst, Shut, WarmUp, Wrong
from game.scenes.room.fingers import following_layer, pad_for
from game.scenes.room.frame import To, opened
from game.scenes.scene import After, Desk, Effect, Idle, Move, Pop, Run, Stay, Trouble
from game.school.passphrase import FEWEST_LETTERS, objection, only_typed
from game.ui.node import Entry, Node, Tile, Written
from game.ui.recipes.chrome import screen, top_bar
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.keypad import Asked, Struck, door_body
from game.ui.recipes.teacher import small_tile
from game.ui.signal import Back

MOST = 200


class Press(Enum):
    """What can be pressed beside the keys."""

    BACK = "back"
    GO = "go"
    LAYER = "layer"
    RUBOUT = "rubout"


@dataclass(frozen=True, slots=True)
class Tick:
    """A second of waiting is over."""


@dataclass(frozen=True, slots=True)
class Door:
    """``first`` is what was typed when a new passphrase is typed for the second time.

    It is in memory only while it is typed; what was typed leaves the scene with the try.
    """

    lock: Lock | None = None
    typed: str = ""
    first: str = ""
    layer: str = "small"
    busy: bool = False
    wait: int = 0
    sentence: str = ""
    name = "room-door"

    def view(self, desk: Desk) -> Node:
        """What is asked for, and the keypad."""
        say = desk.say
        back = icon_tile("back", "back", self._back(desk), Press.BACK, shortcut="escape")
        closed = self.lock is not None and bool(self.lock.trouble)
        entry = Entry(key="passphrase", value=self.typed, says=say("Passphrase"), hidden=True, most=MOST)
        go = replace(
            self._on(desk), shortcut="enter", available=not (self.busy or self.wait or self.lock is None)
        )
        asked = Asked(
            self._question(desk), None if closed else entry, self._sentence(desk), None if closed else go
        )
        pad = pad_for(desk, self.layer, Press.LAYER, Press.RUBOUT)
        return screen(
            top_bar(desk.field, back, self._title(desk)),
            door_body(desk.field, asked, None if closed else pad),
            bottom="sky",
        )

    # what differs where the same passphrase opens another door

    def _title(self, desk: Desk) -> str:
        return desk.say("Teacher’s room")

    def _back(self, desk: Desk) -> str:
        return desk.say("Back to town")

    def _on(self, desk: Desk) -> Tile:
        return small_tile("go", desk.say("Open"), Press.GO, "next", primary=True)

    def _entered(self) -> Move:
        return opened(To.OVERVIEW, None)

    # what happens

    def update(self, message: object, desk: Desk) -> Move:
        """Keys write, Enter tries, and the answer comes when it has been worked out."""
        match message:
            case Press.BACK | Back() | Idle() | Shut():
                return Move(Pop())
            case Lock():
                return self._waits(replace(self, lock=message, wait=message.wait))
            case Written(_, value):
                return Move(Stay(replace(self, typed=value, sentence="")))
            case Struck(letter):
                return Move(Stay(replace(self, typed=(self.typed + letter)[:MOST], sentence="")))
            case Press.RUBOUT:
                return Move(Stay(replace(self, typed=self.typed[:-1])))
            case Press.LAYER:
                return Move(Stay(replace(self, layer=following_layer(self.layer))))
            case Press.GO:
                return self._tried(desk)
            case Entered():
                return self._entered()
            case Wrong(wait):
                forgotten = desk.say(
                    "If it is forgotten, whoever looks after your computers can set another. Nothing is lost."
                )
                said = f"{desk.say('That is not the passphrase.')} {forgotten}"
                return self._waits(replace(self, busy=False, wait=wait, sentence=said))
            case Trouble(sentence):
                return Move(Stay(replace(self, busy=False, first="", typed="", sentence=desk.told(sentence))))
            case Tick():
                return self._waits(replace(self, wait=max(0, self.wait - 1)))
        return Move(Stay(self))

    def _tried(self, desk: Desk) -> Move:
        if self.lock is None or self.busy or self.wait or not self.typed:
            return Move(Stay(self))
        if self.lock.is_set:
            return Move(Stay(replace(self, typed="", busy=True, sentence="")), (Run(Enter(self.typed)),))
        if not self.first and (why := objection(self.typed)):  # it is not typed twice to be refused then
            return Move(Stay(replace(self, typed="", sentence=desk.told(why))))
        if not self.first:
            only = desk.told(only_typed(self.typed))
            return Move(Stay(replace(self, first=self.typed, typed="", sentence=only)))
        if self.first != self.typed:
            said = desk.say("The two were not the same. Please begin again.")
            return Move(Stay(replace(self, first="", typed="", sentence=said)))
        trying = replace(self, first="", typed="", busy=True, sentence="")
        return Move(Stay(trying), (Run(SetFirst(self.typed)),))

    @staticmethod
    def _waits(door: Door) -> Move:
        return Move(Stay(door), (After(1.0, Tick()),) if door.wait else ())

    def _question(self, desk: Desk) -> str:
        say = desk.say
        if self.lock is None:
            return say("One moment, please …")
        if self.lock.trouble:
            ask = say("Please show this to whoever looks after your computers:")
            return f"{ask} {desk.told(self.lock.trouble)}"
        if self.lock.is_set:
            return say("This room is for teachers. Please type the passphrase.")
        if self.first:
            return say("Please type the same passphrase once more.")
        return say(
            "There is no passphrase yet. Agree one with your colleagues and type it here: three words that "
            "do not belong together are good. Or ask whoever looks after your computers to set it."
        )

    def _sentence(self, desk: Desk) -> str:
        if self.busy:
            return desk.say("One moment, please …")
        new = self.lock is not None and not (self.lock.is_set or self.lock.trouble or self.first)
        if new and not self.sentence:
            return desk.say("At least {n} letters, or three words.", n=FEWEST_LETTERS)
        if not self.wait:
            return self.sentence
        wait = desk.say_n("Please wait {n} second.", "Please wait {n} seconds.", self.wait)
        return f"{self.sentence} {wait}".strip()


def entrance() -> tuple[Door, tuple[Effect, ...]]:
    """The door, and what is looked up while somebody types."""
    return Door(), (Run(Knock()), Run(WarmUp()))
