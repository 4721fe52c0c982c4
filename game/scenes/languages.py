"""Which language: each by its own name, in its own letters. It is used at once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.scene import Desk, Move, Offered, Pop, Save, Stay
from game.ui.node import Node
from game.ui.recipes.chrome import screen, top_bar
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.languages import Tongue, language_tiles
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed beside the languages."""

    BACK = "back"


@dataclass(frozen=True, slots=True)
class Choose:
    """This language, please."""

    code: str


@dataclass(frozen=True, slots=True)
class Languages:
    """A tile for each language; drafts only where the school has switched them on."""

    name = "language"

    def view(self, desk: Desk) -> Node:
        """Whoever reads only one of them finds it without reading the others."""
        here = [one for one in desk.languages if desk.settings.drafts or not one.draft]
        tongues = tuple(self._tongue(offered, desk) for offered in here)
        back = icon_tile("back", "back", desk.say("Back to town"), Press.BACK, shortcut="escape")
        return screen(top_bar(desk.field, back, desk.say("Language")), language_tiles(desk.field, tongues))

    def _tongue(self, offered: Offered, desk: Desk) -> Tongue:
        own = offered.language
        return Tongue(
            key=own.code,
            language=own,
            says=own.own_name,
            message=Choose(own.code),
            chosen=own.code == desk.catalogue.language.code,
            draft=desk.say("draft") if offered.draft else "",
        )

    def update(self, message: object, desk: Desk) -> Move:
        """A language is used and remembered at once."""
        match message:
            case Choose(code):
                return Move(Stay(self), (Save(desk.settings.with_("language", code)),))
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))
