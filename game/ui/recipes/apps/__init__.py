"""What stands on the glass of a pretend device: eleven plain apps that look like nobody's.

A scene says which app it is and what has happened on it; ``glass`` answers with nodes for the room
below the app bar. Pupils of both ages and the class at the board see the same apps, drawn for them::

    glass(app, room_of(box), "junior", Seen(lit=(Lit("text", (1, 2)),))) -> Node
"""

from game.ui.recipes.apps.glass import glass, room_of, sign
from game.ui.recipes.apps.model import (
    CLUES,
    App,
    ClassBlog,
    Clue,
    ClueKind,
    Drawing,
    Email,
    Field,
    FriendRequest,
    GameChat,
    GroupChat,
    Hearts,
    Line,
    MessageApp,
    PopUp,
    Post,
    Result,
    Search,
    SignUp,
    Video,
    Who,
    Years,
    arrivals,
    own,
    parts,
    words_at,
)
from game.ui.recipes.apps.seen import ACTS, Act, ActKind, Done, Lit, Piece, Saved, Seen

__all__ = [
    "ACTS",
    "CLUES",
    "Act",
    "ActKind",
    "App",
    "ClassBlog",
    "Clue",
    "ClueKind",
    "Done",
    "Drawing",
    "Email",
    "Field",
    "FriendRequest",
    "GameChat",
    "GroupChat",
    "Hearts",
    "Line",
    "Lit",
    "MessageApp",
    "Piece",
    "PopUp",
    "Post",
    "Result",
    "Saved",
    "Search",
    "Seen",
    "SignUp",
    "Video",
    "Who",
    "Years",
    "arrivals",
    "glass",
    "own",
    "parts",
    "room_of",
    "sign",
    "words_at",
]
