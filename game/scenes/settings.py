"""Settings: how the screen looks, what is heard, what a presenter clicker sends.

Every press takes effect at once and is remembered.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from game.scenes.scene import Desk, Move, Pop, Save, Stay
from game.school.settings import CHOICES, Settings
from game.ui.node import Node
from game.ui.recipes.chrome import screen, top_bar
from game.ui.recipes.controls import Option, icon_tile
from game.ui.recipes.settings import (
    Line,
    icon_sample,
    letters_sample,
    loud_sample,
    motion_sample,
    settings_lines,
    size_sample,
    theme_sample,
)
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed beside the choices."""

    BACK = "back"
    LOOK = "look"
    SOUND = "sound"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class Choose:
    """One setting gets one value."""

    setting: str
    value: object


@dataclass(frozen=True, slots=True)
class Scanning:
    """One switch goes round at this pace; without a pace it is off."""

    pace: str


@dataclass(frozen=True, slots=True)
class SettingsScene:
    """A line for each setting, a tile for each choice; the tile shows what it does."""

    page: Literal["look", "sound", "board"] = "look"
    name = "settings"

    def view(self, desk: Desk) -> Node:
        """Three pages: what is seen, what is heard, what is pressed at the board."""
        say = desk.say
        lines = {"look": _look_lines, "sound": _sound_lines, "board": _board_lines}[self.page](desk)
        back = icon_tile("back", "back", say("Back to town"), Press.BACK, shortcut="escape")
        seen = self.page == "look"
        pages = (
            icon_tile("page-look", "eye", say("What you see"), Press.LOOK, chosen=seen),
            icon_tile(
                "page-sound", "speaker", say("What you hear"), Press.SOUND, chosen=self.page == "sound"
            ),
            icon_tile(
                "page-board", "board", say("Clicker at the board"), Press.BOARD, chosen=self.page == "board"
            ),
        )
        return screen(
            top_bar(desk.field, back, say("Settings"), end=pages),
            settings_lines(desk.field, lines),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """A choice is used and remembered at once."""
        match message:
            case Choose(setting, value):
                return self._changed(desk.settings.with_(setting, value), desk)
            case Scanning(pace):
                return self._changed(desk.settings.with_("one_switch", bool(pace)).with_("scan", pace), desk)
            case Press.LOOK:
                return Move(Stay(SettingsScene("look")))
            case Press.SOUND:
                return Move(Stay(SettingsScene("sound")))
            case Press.BOARD:
                return Move(Stay(SettingsScene("board")))
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))

    def _changed(self, settings: Settings, desk: Desk) -> Move:
        return Move(Stay(self), (Save(settings),) if settings != desk.settings else ())


def _options(desk: Desk, setting: str, *choices: tuple[object, str, str, Node]) -> tuple[Option, ...]:
    """The tiles of one line: value, word on the tile, what it says, what shows it."""
    now = getattr(desk.settings, setting)
    return tuple(
        Option(f"{setting}-{value}".lower(), says, Choose(setting, value), sample, label, now == value)
        for value, label, says, sample in choices
    )


def _look_lines(desk: Desk) -> tuple[Line, ...]:
    say = desk.say
    words = _options(
        desk,
        "text_size",
        ("usual", say("Usual"), say("Words in the usual size"), size_sample(0)),
        ("large", say("Large"), say("Large words"), size_sample(1)),
        ("largest", say("Largest"), say("The largest words"), size_sample(2)),
    )
    letters = _options(
        desk,
        "letters",
        ("andika", "Andika", say("Letters like handwriting"), letters_sample("andika")),
        ("lexend", "Lexend", say("Wider letters"), letters_sample("lexend")),
    )
    colours = _options(
        desk,
        "theme",
        ("day", say("Day"), say("Colours of the day"), theme_sample("day")),
        ("night", say("Night"), say("Colours of the night"), theme_sample("night")),
        ("calm", say("Calm"), say("Calm colours"), theme_sample("calm")),
        ("contrast", say("Strong"), say("Strong black and white"), theme_sample("contrast")),
    )
    movement = _options(
        desk,
        "less_motion",
        (False, say("Lively"), say("Things may move"), motion_sample(True)),
        (True, say("Still"), say("Things keep still"), motion_sample(False)),
    )
    return (
        Line(say("Words"), "pencil", words),
        Line(say("Letters"), "book", letters),
        Line(say("Colours"), "sun", colours),
        Line(say("Movement"), "motion", movement),
        Line(say("One switch"), "switch", _switch_options(desk)),
    )


def _switch_options(desk: Desk) -> tuple[Option, ...]:
    """Off, or on at one of three paces: whoever switches it on sees at once that the pace can be chosen."""
    say = desk.say
    choices = (
        ("", say("No"), say("One switch is off"), "switch-off"),
        ("slow", say("Slow"), say("Play with one switch that goes round slowly"), "speak-slowly"),
        ("usual", say("Usual"), say("Play with one switch"), "switch"),
        ("quick", say("Quick"), say("Play with one switch that goes round quickly"), "motion"),
    )
    return tuple(
        Option(
            f"one_switch-{pace or 'no'}",
            says,
            Scanning(pace),
            icon_sample(icon),
            label,
            desk.settings.pace == pace,
        )
        for pace, label, says, icon in choices
    )


def _sound_lines(desk: Desk) -> tuple[Line, ...]:
    """What needs a voice is not offered where there is none. Drafts are switched on in the teacher's room."""
    say = desk.say
    aloud = _options(
        desk,
        "aloud",
        (False, say("When I ask"), say("Read aloud when I press the speaker"), icon_sample("hand")),
        (True, say("By itself"), say("Read aloud what I come to"), icon_sample("speaker")),
    )
    speed = _options(
        desk,
        "speed",
        ("slow", say("Slow"), say("A slow voice"), icon_sample("speak-slowly")),
        ("usual", say("Usual"), say("The usual voice"), icon_sample("bubble")),
        ("quick", say("Quick"), say("A quick voice"), icon_sample("motion")),
    )
    volume = _options(
        desk,
        "volume",
        ("quiet", say("Quiet"), say("Quiet sound"), loud_sample(0)),
        ("middle", say("Middle"), say("Middle sound"), loud_sample(1)),
        ("loud", say("Loud"), say("Loud sound"), loud_sample(2)),
    )
    sounds = _options(
        desk,
        "sounds",
        (True, say("Yes"), say("Small sounds are on"), icon_sample("speaker")),
        (False, say("No"), say("Small sounds are off"), icon_sample("speaker-off")),
    )
    lines = [Line(say("Volume"), "headphones", volume), Line(say("Small sounds"), "star", sounds)]
    if desk.voice:
        lines = [Line(say("Read aloud"), "bubble", aloud), Line(say("Speed"), "clock", speed), *lines]
    return tuple(lines)


def _board_lines(desk: Desk) -> tuple[Line, ...]:
    """A presenter clicker is a small keyboard: which of its keys does what."""
    say = desk.say
    names = {
        "pagedown": say("Page down"),
        "pageup": say("Page up"),
        "right": say("Arrow right"),
        "left": say("Arrow left"),
        "down": say("Arrow down"),
        "up": say("Arrow up"),
        "period": say("Full stop"),
    }

    arrows = {"pagedown": "down", "pageup": "up", "right": "next", "left": "back", "down": "down", "up": "up"}

    def keys(setting: str, does: str, icon: str) -> Line:
        given = ((key, names.get(key, key.upper())) for key in CHOICES[setting])
        tiles = (
            (key, name, f"{does}: {name}", icon_sample(arrows.get(key, icon), fixed=key in arrows))
            for key, name in given
        )
        return Line(does, icon, _options(desk, setting, *tiles))

    return (
        keys("clicker_next", say("Clicker: next page"), "next"),
        keys("clicker_back", say("Clicker: page before"), "back"),
        keys("clicker_blank", say("Clicker: short break"), "leaf"),
    )
