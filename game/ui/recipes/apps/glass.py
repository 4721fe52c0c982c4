"""The one door: what stands on the glass of a pretend device, for whoever looks at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from game.ui.geometry import Rect, Size
from game.ui.node import Node
from game.ui.recipes.apps.blog import class_blog
from game.ui.recipes.apps.chats import game_chat, group_chat, message_app
from game.ui.recipes.apps.forms import sign_up
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.letter import e_mail
from game.ui.recipes.apps.model import (
    App,
    ClassBlog,
    Email,
    FriendRequest,
    GameChat,
    GroupChat,
    MessageApp,
    PopUp,
    Post,
    Search,
    SignUp,
    Video,
    Years,
)
from game.ui.recipes.apps.pages import post, video
from game.ui.recipes.apps.popup import pop_up
from game.ui.recipes.apps.profile import friend_request
from game.ui.recipes.apps.search import search
from game.ui.recipes.apps.seen import Seen
from game.ui.recipes.apps.work import worked
from game.ui.recipes.device import APP_BAR, BEZEL, CASE, EDGE, PAD

SHEET_PAD = 20.0


class Sign(NamedTuple):
    """The icon and the colour of an app: for ``Tablet.icon`` and ``Tablet.app_colour``."""

    icon: str
    colour: str


_SIGNS: dict[type, Sign] = {
    MessageApp: Sign("bubble", "app-teal"),
    GroupChat: Sign("people", "app-violet"),
    FriendRequest: Sign("person-plus", "app-moss"),
    Post: Sign("picture", "app-berry"),
    Email: Sign("mail", "app-navy"),
    GameChat: Sign("gamepad", "app-clay"),
    Video: Sign("play-video", "app-berry"),
    Search: Sign("lens", "app-teal"),
    SignUp: Sign("form", "app-violet"),
    PopUp: Sign("globe", "app-navy"),
    ClassBlog: Sign("book", "app-moss"),
}

_APPS: dict[type, Callable[[Any, Kit], Node]] = {
    MessageApp: message_app,
    GroupChat: group_chat,
    FriendRequest: friend_request,
    Post: post,
    Email: e_mail,
    GameChat: game_chat,
    Video: video,
    Search: search,
    SignUp: sign_up,
    PopUp: pop_up,
    ClassBlog: class_blog,
}


def sign(app: App) -> Sign:
    """How the app is signed in the bar of its device."""
    return _SIGNS[type(app)]


def room_of(box: Rect) -> Size:
    """The room that ``device`` leaves for its content in a box."""
    across, down = 2 * (CASE + BEZEL + PAD), 2 * (CASE + BEZEL + SHEET_PAD) + EDGE + APP_BAR
    return Size(box.w - across, box.h - down)


def glass(app: App, room: Size, years: Years, seen: Seen | None = None) -> Node:
    """An app in a room, for infants, juniors or the class at the board, and what has happened on it."""
    return worked(Kit(years, room, seen or Seen()), app, lambda kit: _APPS[type(app)](app, kit))
