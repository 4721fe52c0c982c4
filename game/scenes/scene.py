"""The protocol of scenes: what they are shown, what they answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from dataclasses import field as made
from typing import TYPE_CHECKING, Protocol

from game.faults import said
from game.school.progress import Player, Progress
from game.school.room import Room
from game.school.settings import Settings
from game.ui.geometry import Size
from game.ui.look import Look
from game.ui.node import Node
from game.words.catalogue import Catalogue
from game.words.language import Language

if TYPE_CHECKING:  # the first screen needs none of these rooms
    from game.lesson.library import Library
    from game.lesson.model import Misconception, Pack
    from game.play import Play
    from game.play.board import Lesson, Past
    from game.play.board.saved import Log


@dataclass(frozen=True, slots=True)
class Offered:
    """A language that can be chosen here; a draft is one that no native reader has seen yet."""

    language: Language
    draft: bool = False


def _unfilled(text: str) -> str:
    return text


@dataclass(frozen=True)
class Desk:
    """All that scenes may know of the world. Read only.

    ``languages``: all there are, while a scene lists them.
    ``voice``: is there one that reads this language? Where there is none, no button offers it.
    ``board``: is it for a whole class, who must read it from the back row?
    ``library``: the shelf of stories; none while only the title is shown.
    ``fill`` puts the school's words into a sentence of a story.
    ``progress``: what a player has done. ``seed`` differs each time a play begins.
    ``pack``: what this school wants the stories to say; ``day`` and ``hour`` are only ever shown.
    ``past``: what a class has met, as far as it is known by now (``asks.LookUp`` finds out);
    ``stopped``: where a class stopped in a lesson today. ``ideas`` are behind answers; ``words``: another
    language beside this one. ``kiosk``: only a grown-up can leave here.
    """

    field: Size
    look: Look
    settings: Settings
    catalogue: Catalogue
    voice: bool = False
    languages: tuple[Offered, ...] = ()
    library: Library | None = None
    fill: Callable[[str], str] = _unfilled
    progress: Callable[[Player], Progress] = lambda _player: Progress()
    seed: int = 1
    today: Today | None = None
    pack: Pack | None = None
    room: Callable[[], Room] = Room
    past: Callable[[str | None], Past | None] = lambda _code: None
    stopped: Callable[[str, str, str | None], Stopped | None] = lambda _plan, _track, _code: None
    ideas: Callable[[], Mapping[str, Misconception]] = dict
    words: Callable[[str], Catalogue] = lambda _code: Catalogue()
    fills: Callable[[Catalogue], Callable[[str], str]] = lambda _words: _unfilled
    board: bool = False
    kiosk: bool = False

    def say(self, text: str, **fields: object) -> str:
        """Words in the language of this screen."""
        return self.catalogue.say(text, **fields)

    def tale(self, path: str, text: str | None) -> str:
        """Words of a story in the language of this screen, with what this school says in it."""
        return self.fill(self.catalogue.lesson(path, text)) if text else ""

    def told(self, sentence: str) -> str:
        """What went wrong, in the language of this screen as far as it can be said in it."""
        return said(sentence, self.catalogue)

    def say_n(self, one: str, many: str, n: int, **fields: object) -> str:
        """A sentence about a number of things; ``{n}`` in it is that number."""
        return self.catalogue.say_n(one, many, n, **fields)


@dataclass(frozen=True, slots=True)
class Today:
    """What a stamp on a proof shows, as it is written here: nothing of it is ever kept."""

    day: str = ""
    hour: str = ""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A lesson that stopped today: what ``play.board.saved`` made of it, and how many were in the room."""

    lesson: Mapping[str, object] = made(hash=False)
    room: int = 0


@dataclass(frozen=True, slots=True)
class Save:
    """Effect: remember these settings, and use them at once."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class ReadAloud:
    """Effect: read what is written on the screen, word by word."""


@dataclass(frozen=True, slots=True)
class Hush:
    """Effect: be quiet now."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Effect: one of the small sounds."""

    name: str


@dataclass(frozen=True, slots=True)
class After:
    """Effect: tell this scene something a little later, if it is still there then."""

    seconds: float
    message: object


@dataclass(frozen=True, slots=True)
class Remember:
    """Effect: this is what a player has done by now."""

    player: Player
    progress: Progress


@dataclass(frozen=True, slots=True)
class Record:
    """Effect: keep the answers of this play that are not kept yet. ``sitting`` is one that is carried on."""

    play: Play
    player: Player
    sitting: str = ""


@dataclass(frozen=True, slots=True)
class PutAway:
    """Effect: the play stops here; at its end, or to be carried on. ``sitting``: which one was carried on."""

    play: Play
    player: Player
    sitting: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """Effect: this is what a class has answered by now, in a lesson on the board."""

    lesson: Lesson
    class_code: str | None = None


@dataclass(frozen=True, slots=True)
class SoFar:
    """Effect: so far a lesson on the board has come; with ``stops`` it can be gone on with here today."""

    log: Log
    class_code: str | None = None
    room: int = 0
    stops: bool = False


@dataclass(frozen=True, slots=True)
class LessonOver:
    """Effect: the lesson has ended, wherever it stopped."""


@dataclass(frozen=True, slots=True)
class Run:
    """Effect: work that takes its time, done beside the frames. What it comes to is told to this scene."""

    job: object


@dataclass(frozen=True, slots=True)
class Trouble:
    """Told to a scene: what it asked for could not be done, in a sentence for a grown-up."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Idle:
    """Told to a scene of the teacher's room: nobody has pressed anything for minutes."""


Lessons = Counted | SoFar | LessonOver
Effect = Save | ReadAloud | Hush | Sound | After | Remember | Record | PutAway | Lessons | Run


@dataclass(frozen=True, slots=True)
class Stay:
    """Go on with this scene (perhaps a changed one)."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Push:
    """Show a scene over this one; ``Pop`` comes back here."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Replace:
    """Show another scene instead of this one."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Pop:
    """Back to the scene below."""


@dataclass(frozen=True, slots=True)
class Home:
    """Back to the first scene of all; whoever played has gone."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the game."""


Go = Stay | Push | Replace | Pop | Home | Quit


@dataclass(frozen=True, slots=True)
class Move:
    """What follows from a message."""

    go: Go
    effects: tuple[Effect, ...] = made(default=())


class Scene(Protocol):
    """A frozen value that describes a screen."""

    @property
    def name(self) -> str:
        """The name it has on the command line and in pictures."""

    def view(self, desk: Desk) -> Node:
        """The screen as a tree of nodes."""

    def update(self, message: object, desk: Desk) -> Move:
        """What a message leads to. A message it does not know leads to ``Stay(self)``."""
