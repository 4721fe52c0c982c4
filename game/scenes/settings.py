"""Settings: how the screen looks and how it is worked. Every press takes effect at once and is remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from game.scenes.scene import Desk, Move, Pop, Save, Stay
from game.ui.node import Node
from game.ui.recipes.chrome import screen, top_bar
from game.ui.recipes.controls import Option, icon_tile
from game.ui.recipes.settings import (
    Line,
    letters_sample,
    motion_sample,
    settings_lines,
    size_sample,
    switch_sample,
    theme_sample,
)
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed beside the choices."""

    BACK = "back"


@dataclass(frozen=True, slots=True)
class Choose:
    """One setting gets one value."""

    setting: str
    value: object


@dataclass(frozen=True, slots=True)
class SettingsScene:
    """A line for each setting, a tile for each choice; the tile shows what it does."""

    name = "settings"

    def view(self, desk: Desk) -> Node:
        """Five lines of two to four tiles."""
        say = desk.say
        now = desk.settings

        def options(
            setting: str, choices: tuple[tuple[object, str, str, Callable[[], Node]], ...]
        ) -> tuple[Option, ...]:
            return tuple(
                Option(
                    key=f"{setting}-{value}".lower(),
                    says=says,
                    message=Choose(setting, value),
                    sample=sample(),
                    label=label,
                    chosen=getattr(now, setting) == value,
                )
                for value, label, says, sample in choices
            )

        lines = (
            Line(
                say("Words"),
                "pencil",
                options(
                    "text_size",
                    (
                        ("usual", say("Usual"), say("Words in the usual size"), lambda: size_sample(0)),
                        ("large", say("Large"), say("Large words"), lambda: size_sample(1)),
                        ("largest", say("Largest"), say("The largest words"), lambda: size_sample(2)),
                    ),
                ),
            ),
            Line(
                say("Letters"),
                "book",
                options(
                    "letters",
                    (
                        (
                            "andika",
                            "Andika",
                            say("Letters like handwriting"),
                            lambda: letters_sample("andika"),
                        ),
                        ("lexend", "Lexend", say("Wider letters"), lambda: letters_sample("lexend")),
                    ),
                ),
            ),
            Line(
                say("Colours"),
                "sun",
                options(
                    "theme",
                    (
                        ("day", say("Day"), say("Colours of the day"), lambda: theme_sample("day")),
                        ("night", say("Night"), say("Colours of the night"), lambda: theme_sample("night")),
                        ("calm", say("Calm"), say("Calm colours"), lambda: theme_sample("calm")),
                        (
                            "contrast",
                            say("Strong"),
                            say("Strong black and white"),
                            lambda: theme_sample("contrast"),
                        ),
                    ),
                ),
            ),
            Line(
                say("Movement"),
                "motion",
                options(
                    "less_motion",
                    (
                        (False, say("Lively"), say("Things may move"), lambda: motion_sample(True)),
                        (True, say("Still"), say("Things keep still"), lambda: motion_sample(False)),
                    ),
                ),
            ),
            Line(
                say("One switch"),
                "switch",
                options(
                    "one_switch",
                    (
                        (False, say("Off"), say("One switch is off"), lambda: switch_sample("hand")),
                        (True, say("On"), say("Play with one switch"), lambda: switch_sample("switch")),
                    ),
                ),
            ),
        )
        back = icon_tile("back", "back", say("Back to town"), Press.BACK, shortcut="escape", turns=True)
        return screen(
            top_bar(desk.field, back, say("Settings")),
            settings_lines(desk.field, lines),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """A choice is used and remembered at once."""
        match message:
            case Choose(setting, value):
                changed = desk.settings.with_(setting, value)
                return Move(Stay(self), (Save(changed),)) if changed != desk.settings else Move(Stay(self))
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))
