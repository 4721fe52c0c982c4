"""Every scene in a typical state, by name: for ``--scene``, for ``shots``, and for tests."""

from __future__ import annotations

from collections.abc import Mapping

from game.scenes.badge import PickBadge
from game.scenes.board.samples import SCENES as BOARD
from game.scenes.certificate import Certificate
from game.scenes.headphones import Headphones
from game.scenes.helping import Helping, Knows
from game.scenes.languages import Languages
from game.scenes.leave import Leave
from game.scenes.notice import Notice
from game.scenes.room.samples import SCENES as ROOM
from game.scenes.scene import Scene
from game.scenes.settings import SettingsScene
from game.scenes.soon import Soon
from game.scenes.sticker_book import StickerBook
from game.scenes.still_there import StillThere
from game.scenes.title import Title
from game.scenes.town import Town
from game.scenes.who import Who
from game.scenes.workshop.door import GrownUps
from game.scenes.workshop.scene import Workshop
from game.scenes.workshop.show_me import ShowMe
from game.school.progress import Player

FILLED = (
    *("clue-safe", "clue-meeting", "clue-accepting", "clue-tell", "clue-kind"),
    *("did-tell", "did-again", "did-save", "did-reply"),
)

SCENES: Mapping[str, Scene] = {
    "title": Title(),
    "settings": SettingsScene(),
    "settings-sound": SettingsScene(page="sound"),
    "settings-board": SettingsScene(page="board"),
    "language": Languages(),
    "headphones": Headphones(),
    "soon": Soon("own"),
    "who": Who(),
    "pick-badge": PickBadge(Player("junior", "3-owls")),
    "pick-animal": PickBadge(Player("infant", "1-oaks")),
    "town": Town(Player("junior")),
    "town-infant": Town(Player("infant")),
    "helping": Helping(),
    "knows": Knows(),
    "sticker-book": StickerBook(sample=FILLED),
    "certificate": Certificate("reliable"),
    "certificate-infant": Certificate("safe", Player("infant", "1-oaks", "fox-blue")),
    "leave": Leave(),
    "leave-unlocked": Leave(unlocked=True),
    "still-there": StillThere(),
    "notice": Notice(
        "The settings could not be saved (no space left), so they hold only until Pingtown closes."
    ),
    **ROOM,
    **BOARD,
    "grown-ups": GrownUps(),
    "workshop": Workshop(),
    "workshop-ping": Workshop(at=0),
    "workshop-vote": Workshop(at=0, page="vote", hands={"fill": 4, "some": 9, "look": 13, "stop": 1}),
    "workshop-talk": Workshop(at=0, page="talk"),
    "workshop-card": Workshop(at=4),
    "show-me": ShowMe(),
}
