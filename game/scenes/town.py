"""The town: where somebody has a ping, there is a story; what was done is seen on the houses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.lesson.library import Entry
from game.play import Play, from_json, start
from game.scenes.headphones import listen
from game.scenes.helping import Helping
from game.scenes.notice import Notice
from game.scenes.scene import Desk, Move, Pop, Push, Stay
from game.scenes.shelf import told_there
from game.scenes.sticker_book import StickerBook
from game.scenes.story import opened
from game.scenes.story.parts import PLACES
from game.school.progress import Player, Progress
from game.ui.node import Node, Row, Tile
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.stickers import badge_pill
from game.ui.recipes.town import Place, town
from game.ui.signal import Back
from game.ui.theme import LETTERS
from game.words.catalogue import to_say

INFANT_DOORS = 3
"""So many things of content can an infant press."""
SAYS = {
    "safe": to_say("Go to the Cottage"),
    "meeting": to_say("Go to the Bridge"),
    "accepting": to_say("Go to the Post Office"),
    "reliable": to_say("Go to the Library"),
    "tell": to_say("Go to the Lighthouse"),
    "kind": to_say("Go to the Garden"),
}
ANIMALS = {
    "bear": to_say("Bear"),
    "bee": to_say("Bee"),
    "cat": to_say("Cat"),
    "dog": to_say("Dog"),
    "elephant": to_say("Elephant"),
    "fox": to_say("Fox"),
    "frog": to_say("Frog"),
    "owl": to_say("Owl"),
    "penguin": to_say("Penguin"),
    "rabbit": to_say("Rabbit"),
    "tiger": to_say("Tiger"),
    "turtle": to_say("Turtle"),
}


class Press(Enum):
    """What can be pressed beside the houses."""

    BACK = "back"
    BOOK = "book"
    HELP = "help"
    EAR = "ear"


@dataclass(frozen=True, slots=True)
class Go:
    """Into a house."""

    letter: str


@dataclass(frozen=True, slots=True)
class Town:
    """The map, for whoever plays."""

    player: Player = Player()
    name = "town"

    def view(self, desk: Desk) -> Node:
        """Six houses; the one with a ping has somebody before it."""
        say = desk.say
        done = desk.progress(self.player)
        pings = pinging(desk, self.player)
        places = tuple(self._place(desk, done, letter, pings) for letter in LETTERS)
        start_tiles: tuple[Tile, ...] = (
            icon_tile("back", "back", say("Back to the title"), Press.BACK, shortcut="escape"),
        )
        end = (
            icon_tile("book", "book", say("My sticker book"), Press.BOOK),
            icon_tile("help", "hand", say("Who can I tell?"), Press.HELP),
            *((icon_tile("ear", "speaker", say("Read it to me"), Press.EAR),) if desk.voice else ()),
        )
        owner = owner_pill(desk, self.player)
        return town(desk.field, desk.look.theme.name, places, start_tiles, end, middle=owner)

    def _place(self, desk: Desk, done: Progress, letter: str, pings: str) -> Place:
        infant = self.player.track == "infant"
        stories = told_there(desk, self.player, letter)
        finished = [one for one in stories if one.id in done.finished]
        stage = 0 if not finished else 2 if len(finished) == len(stories) else 1
        doors = open_doors(desk, self.player, pings)
        guest = _guest(desk, self.player, letter) if letter == pings else ""
        words = "" if infant else desk.say(PLACES[letter])  # marked in PLACES
        number = str(doors.index(letter) + 1) if letter in doors else ""
        says = desk.say(SAYS[letter])  # marked in SAYS
        return Place(letter, words, says, Go(letter), stage, letter in doors, guest, number)  # type: ignore[arg-type]

    def update(self, message: object, desk: Desk) -> Move:
        """Into a house, or one of the small things in the corners."""
        match message:
            case Go(letter):
                return self._enter(letter, desk)
            case Press.BOOK:
                return Move(Push(StickerBook(self.player)))
            case Press.HELP:
                return Move(Push(Helping(self.player.track)))
            case Press.EAR:
                return listen(self, desk)
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))

    def _enter(self, letter: str, desk: Desk) -> Move:
        """The first story there that is not finished; if all are, the first of all once more."""
        done = desk.progress(self.player)
        stories = told_there(desk, self.player, letter)
        left = [one for one in stories if one.id not in done.finished] or list(stories)
        if not left or desk.library is None:
            return Move(Stay(self))
        play, sitting = _begun(desk, self.player, left[0], done)
        if play is None:
            return Move(Push(Notice(desk.say("This story cannot be opened. Please choose another one."))))
        scene, effects = opened(play, self.player, desk, sitting)
        return Move(Push(scene), effects)


def pinging(desk: Desk, player: Player) -> str:
    """Where the next ping is: at the first place that has something which is not finished."""
    done = desk.progress(player)
    for letter in LETTERS:
        if any(one.id not in done.finished for one in told_there(desk, player, letter)):
            return letter
    return ""


def open_doors(desk: Desk, player: Player, pings: str) -> tuple[str, ...]:
    """Where one may go in: for infants the ping and the two places visited last, for juniors everywhere."""
    there = tuple(letter for letter in LETTERS if told_there(desk, player, letter))
    if player.track != "infant":
        return there
    done = desk.progress(player)
    visited = [
        letter
        for letter in there
        if letter != pings and any(one.id in done.finished for one in told_there(desk, player, letter))
    ]
    chosen = {pings, *visited[-(INFANT_DOORS - 1) :]}
    return tuple(letter for letter in there if letter in chosen)


def _guest(desk: Desk, player: Player, letter: str) -> str:
    """Who waits there with a tablet."""
    done = desk.progress(player)
    left = [one for one in told_there(desk, player, letter) if one.id not in done.finished]
    return left[0].tracks[player.track].helps if left else ""


def _begun(desk: Desk, player: Player, entry: Entry, done: Progress) -> tuple[Play | None, str]:
    """A play from its beginning, or from where this badge stopped."""
    assert desk.library is not None
    reading = desk.library.story(entry.id)
    if reading is None or reading.lesson is None:
        return None, ""
    waits = done.waiting.get(entry.id)
    if isinstance(waits, dict) and isinstance(waits.get("sitting"), str):
        play = from_json(waits.get("play"), reading.lesson)
        if isinstance(play, Play) and play.track == player.track and not play.over:
            return play, waits["sitting"]
    return start(reading.lesson, player.track, desk.seed), ""  # type: ignore[arg-type]


def owner_pill(desk: Desk, player: Player) -> Node | None:
    """The animal of whoever plays."""
    if player.badge is None:
        return None
    animal = player.badge.split("-")[0]
    words = desk.say(ANIMALS[animal]) if animal in ANIMALS else ""  # marked in ANIMALS
    return Row(children=(badge_pill(f"badges/{player.badge}", words),), spare="end")
