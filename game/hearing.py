"""What is heard without being asked for, and how a screen looks with somebody's settings."""

from __future__ import annotations

from game.scenes.stack import Stack
from game.school.settings import Settings
from game.ui.look import Look
from game.ui.theme import THEMES
from game.words.language import language


def page_of(stack: Stack) -> object:
    """What is read as a whole when it changes; a scene may say itself what is a page of it.

    Nothing while the page is still arriving.
    """
    if not hasattr(stack.top, "page"):
        return stack
    return (stack.names, stack.top.page) if stack.top.page is not None else None


def says_itself(stack: Stack, settings: Settings) -> bool:
    """Does what one comes to say itself? For those who cannot read yet, always."""
    player = getattr(stack.top, "player", None)
    infant = "infant" in (getattr(player, "track", ""), getattr(stack.top, "track", ""))
    return settings.aloud or infant


def look_of(settings: Settings, code: str = "en") -> Look:
    """How a screen looks with these settings."""
    return Look(
        theme=THEMES[settings.theme],
        language=language(code),
        letters=settings.letters,
        text_size=settings.text_size,
        less_motion=settings.less_motion,
    )
