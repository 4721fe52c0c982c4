"""The end of a story: what was noticed, one sentence to take home, and the stickers that came."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.play import Play
from game.scenes.headphones import listen
from game.scenes.scene import Desk, Move, Pop, Remember, Replace, Stay
from game.scenes.shelf import all_done
from game.scenes.stickers import earned, sticker_of
from game.scenes.story.parts import ear
from game.school.progress import Player, Progress
from game.ui.geometry import Rect
from game.ui.node import Card, Column, Grow, Node, Row, Text, Tile
from game.ui.recipes.chrome import edges, screen
from game.ui.recipes.controls import primary
from game.ui.recipes.scenery import scenery
from game.ui.recipes.stickers import sticker
from game.ui.recipes.story import NARROW
from game.ui.recipes.talk import MASCOTS, Mascot, speaker
from game.ui.recipes.tray import shelf, tray
from game.ui.signal import Back
from game.ui.theme import Space

SMALLER = (170.0, 130.0, 100.0, 80.0)
"""How large stickers are where many words stand above them."""


class Press(Enum):
    """What can be pressed here."""

    TOWN = "town"
    EAR = "ear"


@dataclass(frozen=True, slots=True)
class Ending:
    """The story is over, and it was good."""

    play: Play
    player: Player = Player()
    name = "ending"

    def view(self, desk: Desk) -> Node:
        """The mascot cheers; the stickers lie on the shelf."""
        play = self.play
        letter = play.lesson.letter
        room = edges(desk.field)
        end = desk.tale(f"{play.lesson.id}/{play.track}/end", play.tale.end)
        role = "infant-say" if play.track == "infant" else "question"
        on = primary("town", desk.say("Back to town"), Press.TOWN, icon="home", shortcut="enter")

        usual = tray(letter, self._won(desk, 220.0 if desk.field.w >= NARROW else 170.0, on), 440)
        smaller = (tray(letter, self._won(desk, size, on)) for size in SMALLER)
        mascot = Mascot(MASCOTS[letter], "happy")
        said = Text(words=f"**{end}**", role=role, key="end")
        box = Rect(room.x + room.w * 0.06, 90, room.w * 0.88, desk.field.h - Space.FOOT - 90)
        return screen(
            *scenery(desk.field, letter),
            shelf(box, speaker(mascot, said, ear(desk, 104)), usual, *smaller),
        )

    def _won(self, desk: Desk, size: float, on: Tile) -> Column:
        """The stickers side by side, their names below for those who read, and the way on."""
        cells = []
        for one in earned(self.play):
            what, icon, words = sticker_of(one)
            label = Text(words=desk.say(words), role="label", align="centre", even=True)  # marked there
            below = () if self.play.track == "infant" else (label,)
            picture = Row(children=(sticker(what, icon, size),), spare="centre", gap=0)
            cells.append(Grow(child=Column(children=(picture, *below), gap=6, spare="middle")))
        row = Card(child=Row(children=tuple(cells), gap=20), fill="clear", pad_y=14)
        return Column(children=(Grow(child=row), on), gap=16)

    def update(self, message: object, desk: Desk) -> Move:
        """One way on: the town, where something new is to be seen."""
        if message is Press.EAR:
            return listen(self, desk)
        if message in (Press.TOWN, Back()):
            before = desk.progress(self.player)
            after = before.with_finished(self.play.lesson.id, earned(self.play))
            return Move(self._on(desk, before, after), (Remember(self.player, after),))
        return Move(Stay(self))

    def _on(self, desk: Desk, before: Progress, after: Progress) -> Pop | Replace:
        """The town; once everybody at this place has been helped, a certificate before it."""
        from game.scenes.certificate import Certificate  # noqa: PLC0415  (it knows the words of stories)

        letter = self.play.lesson.letter
        new = not all_done(desk, self.player, letter, before) and all_done(desk, self.player, letter, after)
        return Replace(Certificate(letter, self.player)) if new else Pop()
