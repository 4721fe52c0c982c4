"""A monkey at the board: random presses, keys, moves and fingers on every scene, with a seed.

It must find no exception and no dead end: from wherever it got to, Escape leads home in a few steps.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import partial
from itertools import count
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any

from game.ui.focus import targets
from game.ui.geometry import Point, Size, field_for
from game.ui.signal import Clicker, Key, Pointer, Resized, Scan, Signal, Typed

if TYPE_CHECKING:
    from game.lesson.library import Library

KEYS = (
    "tab",
    "enter",
    "space",
    "left",
    "right",
    "up",
    "down",
    "escape",
    "1",
    "2",
    "3",
    "a",
    "backspace",
    "f11",
)
ODD = (Clicker("next"), Clicker("back"), Clicker("blank"), Scan(), Typed("aé\u202e\x00"))
BETWEEN = 0.05
"""Seconds that go by whenever the game looks at its clock: what comes by itself comes."""
HOME_STEPS = 12
CHANGES_OF_SIZE = ((1920, 1080), (1024, 768), (1366, 768), (400, 900), (3840, 2160))


class DeadEnd(AssertionError):
    """A place that could not be left."""


class BlindStage:
    """A stage that measures but paints nothing: the monkey is quick, and paints in tests of its own."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.field: Size
        self.scale: float
        self.resize(size)
        self.waiting: list[Signal] = []

    def resize(self, size: tuple[int, int]) -> None:
        """Another window."""
        self.field, self.scale = field_for(*size)

    def measure(self, letters: str, font: Any) -> float:
        """About as wide as letters are."""
        return len(letters) * float(font.em) * 0.55

    def show(self, draws: tuple[Any, ...], moving: tuple[Any, ...] = ()) -> None:
        """Every draw has a key of its own, or the stage could not tell them apart."""
        del moving
        keys = [draw.key for draw in draws]
        assert len(keys) == len(set(keys)), "two draws share a key"

    def messages(self) -> tuple[Signal, ...]:
        """What the monkey did."""
        found, self.waiting = tuple(self.waiting), []
        return found

    def tick(self) -> None:
        """No waiting."""

    def typing(self, wanted: bool) -> None:
        """No keyboard to open."""

    def full_screen(self) -> None:
        """No window to enlarge."""

    def writes(self, allowed: bool) -> None:
        """No disk to write to."""

    def clicker(self, next_: str, back: str, blank: str) -> None:
        """No clicker to hear."""

    def close(self) -> None:
        """Nothing to close."""


def monkey(
    app: ModuleType,
    size: tuple[int, int],
    code: str,
    presses_a_scene: int,
    seed: int = 1,
    more: Mapping[str, Any] = MappingProxyType({}),
    shelf: Library | None = None,
) -> int:
    """Let it loose on every scene, and on some more; answers how often it pressed.

    With a shelf it opens every story and every lesson that it comes by.
    """
    from game.assets import locales_folder  # noqa: PLC0415
    from game.scenes.gallery import SCENES  # noqa: PLC0415
    from game.scenes.scene import Offered  # noqa: PLC0415
    from game.scenes.stack import Stack  # noqa: PLC0415
    from game.school.settings import Settings  # noqa: PLC0415
    from game.words.language import LANGUAGES  # noqa: PLC0415
    from game.words.loading import load  # noqa: PLC0415

    catalogue = load(code, locales_folder(), lambda _: None)

    def learn(wanted: str) -> Any:
        """The monkey may choose any language; it goes on in the one it tests."""
        del wanted
        return catalogue

    offered = tuple(Offered(one, draft=True) for one in LANGUAGES.values())
    done = 0
    for name, scene in {**SCENES, **more}.items():
        chance = random.Random(f"{seed}/{code}/{name}")
        stage = BlindStage(size)
        clock = partial(next, count(0.0, BETWEEN))
        game = app.Game(
            stage=stage,
            settings=Settings(),
            stack=Stack(()),
            keep=lambda _: None,
            catalogue=catalogue,
            clock=clock,
            complaints=[],
            learn=learn,
            offered=lambda: offered,
            speaks={code: True},
            shelf=lambda: shelf,
        )
        game.show(scene)
        for _ in range(presses_a_scene):
            stage.waiting.append(_something(chance, game, stage))
            game.turn()
            done += 1
            if game.stack.over:
                game.show(scene)
        _go_home(game, stage)
    return done


def _something(chance: random.Random, game: Any, stage: BlindStage) -> Signal:
    """Mostly on target, sometimes anywhere."""
    dice = chance.random()
    if dice < 0.02:
        stage.resize(chance.choice(CHANGES_OF_SIZE))
        return Resized()
    if dice < 0.45:
        return Key(chance.choice(KEYS), down=chance.random() < 0.8, shift=chance.random() < 0.2)
    if dice < 0.5:
        return chance.choice(ODD)
    order = targets(game.placed)
    if order and dice < 0.9:
        at = chance.choice(order).rect.middle
    else:
        at = Point(chance.uniform(-50, stage.field.w + 50), chance.uniform(-50, stage.field.h + 50))
    return Pointer(chance.choice(("down", "up", "move")), at, touch=chance.random() < 0.5)


def _go_home(game: Any, stage: BlindStage) -> None:
    for _ in range(HOME_STEPS):
        if game.stack.over or len(game.stack.scenes) == 1:
            return
        stage.waiting.append(Key("escape"))
        game.turn()
    raise DeadEnd(f"no way home from {game.stack.top.name}")
