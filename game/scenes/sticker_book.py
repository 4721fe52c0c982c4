"""The sticker book: clues spotted and things done. An empty place is a place, not a lack."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from game.scenes.headphones import listen
from game.scenes.scene import Desk, Move, Pop, Stay
from game.scenes.stickers import CLUES, DEEDS
from game.school.progress import Player
from game.ui.node import Node, Row
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.stickers import Page, Sticker, badge_pill, sticker_book
from game.ui.recipes.talk import Mascot
from game.ui.signal import Back

LEFT, RIGHT = 6, 6


class Press(Enum):
    """What can be pressed here."""

    BACK = "back"
    EAR = "ear"
    BEFORE = "before"
    AFTER = "after"
    KNOWS = "knows"


@dataclass(frozen=True, slots=True)
class StickerBook:
    """Two pages lie open; there are more deeds than fit on one. ``sample`` is a book to be looked at."""

    player: Player = Player()
    leaf: int = 0
    sample: tuple[str, ...] = ()
    name = "sticker-book"

    def view(self, desk: Desk) -> Node:
        """The book of this badge."""
        say = desk.say
        have = self.sample or desk.progress(self.player).stickers
        deeds = tuple(DEEDS)[self.leaf * 2 : self.leaf * 2 + RIGHT]
        pages = (
            Page(
                "lens", say("Clues I spotted"), tuple(_place(desk, one, have) for one in tuple(CLUES)[:LEFT])
            ),
            Page("hand", say("Things I did"), tuple(_place(desk, one, have) for one in deeds)),
        )
        turn = (
            icon_tile("before", "back", say("The page before"), Press.BEFORE, size=96),
            icon_tile("after", "next", say("The next page"), Press.AFTER, size=96),
        )
        back = icon_tile("back", "back", say("Back to town"), Press.BACK, shortcut="escape")
        owner: Node | None = None
        if self.player.badge:
            owner = badge_pill(f"badges/{self.player.badge}", say("Mine"))
        if desk.voice:
            ear = icon_tile("ear", "speaker", say("Read it to me"), Press.EAR, size=96)
            owner = Row(children=(ear, *((owner,) if owner else ())), gap=14)
        return sticker_book(desk.field, back, say("My sticker book"), owner, Mascot("kit"), pages, turn)

    def update(self, message: object, desk: Desk) -> Move:
        """Turn a leaf, listen, or go back."""
        match message:
            case Press.BEFORE | Press.AFTER:
                return Move(Stay(replace(self, leaf=1 - self.leaf)))
            case Press.EAR:
                return listen(self, desk)
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))


def _place(desk: Desk, name: str, have: tuple[str, ...]) -> Sticker:
    letter, icon, words = {**CLUES, **DEEDS}[name]
    if name not in have:
        return Sticker(letter)
    return Sticker(letter, icon, desk.say(words))  # marked in CLUES and DEEDS
