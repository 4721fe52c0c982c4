"""What a pretend app shows: frozen values, named as in a story's file, all words already translated.

What can be lit is found by its key: ``parts`` lists those of an app.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Years = Literal["infant", "junior", "board"]
ClueKind = Literal[
    "joined-today", "no-shared-friends", "no-photo", "says-same-age", "asks-for-a-secret", "odd-today",
    "shared-friends", "known-at-school", "known-at-home", "school-account",
]  # fmt: skip

CLUES: dict[ClueKind, str] = {
    "joined-today": "new",
    "no-shared-friends": "nobody",
    "no-photo": "no-photo",
    "says-same-age": "same-age",
    "asks-for-a-secret": "hush",
    "odd-today": "odd",
    "shared-friends": "friends",
    "known-at-school": "school",
    "known-at-home": "house-mark",
    "school-account": "school-card",
}
"""The line icon of every clue."""


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that a profile shows."""

    kind: ClueKind
    words: str

    @property
    def key(self) -> str:
        """The key of its part."""
        return f"clue-{self.kind}"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of ours on an app, and what it says to ears."""

    name: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody on an app. Without a face it is a grey head."""

    name: str
    face: str = ""
    clues: tuple[Clue, ...] = ()
    says: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One message or comment; ``own`` was written on this device. Without words, pieces stand there."""

    name: str
    words: str = ""
    face: str = ""
    picture: Drawing | None = None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Hearts:
    """How many hearts, as figures of the language; ``says`` is the word for ears."""

    number: str
    says: str


# the eleven apps


@dataclass(frozen=True, slots=True)
class MessageApp:
    """One message to one person."""

    sender: Who
    words: str = ""
    picture: Drawing | None = None


@dataclass(frozen=True, slots=True)
class GroupChat:
    """Several people write to each other."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class FriendRequest:
    """A card of somebody who wants to be a friend."""

    sender: Who
    words: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """Something put up for others to see."""

    sender: Who
    words: str = ""
    picture: Drawing | None = None
    hearts: Hearts | None = None
    comments: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Email:
    """A letter, with a subject, and perhaps a button that is only drawn in it."""

    sender: Who
    title: str
    words: str = ""
    label: str = ""
    picture: Drawing | None = None


@dataclass(frozen=True, slots=True)
class GameChat:
    """What players write beside a game."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Video:
    """A film that stands still, with what others wrote below."""

    title: str
    sender: Who
    picture: Drawing
    hearts: Hearts | None = None
    comments: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """One thing that a search found. ``mark`` is the word on its label: an advert always has one."""

    title: str
    words: str
    name: str
    kind: Literal["page", "advert", "shop"] = "page"
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """What was looked for, and what was found."""

    words: str
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form that wants to be filled in."""

    label: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class SignUp:
    """A form that wants to know things before one may come in; ``words`` is its small print."""

    title: str
    fields: tuple[Field, ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class PopUp:
    """A box that jumps up over what one was doing."""

    title: str
    words: str = ""
    label: str = ""
    picture: Drawing | None = None


@dataclass(frozen=True, slots=True)
class ClassBlog:
    """The class's own page.

    ``stations`` are the words for draft, waiting for the teacher, shown; ``says`` tells ears where it is.
    """

    sender: Who
    title: str
    stations: tuple[str, str, str]
    words: str = ""
    picture: Drawing | None = None
    state: Literal["draft", "waiting", "shown"] = "shown"
    says: str = ""
    comments: tuple[Line, ...] = ()


App = (
    MessageApp
    | GroupChat
    | FriendRequest
    | Post
    | Email
    | GameChat
    | Video
    | Search
    | SignUp
    | PopUp
    | ClassBlog
)


def lines_of(app: App) -> tuple[Line, ...]:
    """The messages or comments of an app."""
    if isinstance(app, GroupChat | GameChat):
        return app.lines
    return app.comments if isinstance(app, Post | Video | ClassBlog) else ()


def arrivals(app: App) -> int:
    """How many things arrive one after the other: what ``Seen.shown`` counts up to."""
    match app:
        case GroupChat() | GameChat() | Post() | Video() | ClassBlog():
            return len(lines_of(app))
        case Search():
            return len(app.results)
        case MessageApp() | PopUp():
            return 1
        case _:
            return 0


def parts(app: App) -> tuple[str, ...]:
    """The keys of all that can be lit, in the order of reading."""
    keys: list[str] = []
    sender = getattr(app, "sender", None)
    title = getattr(app, "title", "")
    if isinstance(sender, Who):
        keys += ["sender", *(clue.key for clue in sender.clues)]
    if title:
        keys.append("title")
    if getattr(app, "words", ""):
        keys.append("text")
    if getattr(app, "picture", None) is not None:
        keys.append("picture")
    if getattr(app, "label", ""):
        keys.append("label")
    if getattr(app, "hearts", None) is not None:
        keys.append("hearts")
    if isinstance(app, Search):
        keys += [f"result-{number}" for number in range(len(app.results))]
    if isinstance(app, SignUp):
        keys += [f"field-{number}" for number in range(len(app.fields))]
    if isinstance(app, ClassBlog):
        keys.append("state")
    return (*keys, *(f"line-{number}" for number in range(len(lines_of(app)))))


def words_at(app: App, key: str) -> str:
    """The words of one of the parts that can be lit; nothing for a picture."""
    kind, _, number = key.partition("-")
    match kind:
        case "sender":
            return str(app.sender.name) if hasattr(app, "sender") else ""
        case "title" | "label":
            return str(getattr(app, kind))
        case "text":
            return str(getattr(app, "words", ""))
        case "clue":
            return next(clue.words for clue in app.sender.clues if clue.key == key)  # type: ignore[union-attr]
        case "line":
            line = lines_of(app)[int(number)]
            return f"{line.name} {line.words}"
        case "result" if isinstance(app, Search):
            found = app.results[int(number)]
            return f"{found.mark} {found.title} {found.words} {found.name}"
        case "field" if isinstance(app, SignUp):
            return f"{app.fields[int(number)].label} {app.fields[int(number)].words}"
        case _:
            return ""


def own(app: App, key: str) -> bool:
    """Is this line one that was written on this very device?"""
    return key.startswith("line-") and lines_of(app)[int(key.removeprefix("line-"))].own
