"""Hands for the soak: they know what is wanted, look for the tile that means it, and press it in one way.

The way is a pointer, a finger, the keyboard or one switch. Time is a number here: it goes on with every press
as if a child had looked and thought, and nobody waits for it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from game.ui.focus import targets
from game.ui.node import Tile

if TYPE_CHECKING:
    from game.ui.layout import Box

WAYS = ("pointer", "finger", "keys", "switch")
PACE = 1.5
"""Seconds in one step of the soak's time: two of them lie between two presses of a child."""
FRAME = 0.06
"""More than the longest time between two pictures: the stage has nothing to wait for."""
SCAN = 1.9
"""A little more than one switch waits before it offers the next thing."""
MOST_STEPS = 90
"""So many tiles no screen has: whoever is not there after so many steps never comes there."""
PATIENCE = 30.0
"""Real seconds for work beside the frames."""


class Stuck(AssertionError):
    """What is wanted cannot be reached: a dead end."""


class Hands:
    """One pair of hands at one game, whose clock they move."""

    def __init__(self, game: Any) -> None:
        self.game = game
        self.now = game.clock()
        game.clock = game.stage.clock = lambda: self.now
        self.way = "pointer"
        self.presses = 0

    # where they are

    @property
    def scene(self) -> str:
        """The name of the scene on top; nothing when the game is over."""
        return "" if self.game.stack.over else self.game.stack.top.name

    def tile(self, message: object = None, key: str = "") -> Box | None:
        """The tile that means this, or is called so, if it can be pressed now."""
        for box in targets(self.game.placed):
            if isinstance(box.node, Tile) and box.node.available:
                named = key and box.key.rsplit("/", 1)[-1] == key
                if named or (not key and box.node.message == message):
                    return box
        return None

    # time

    def let(self, seconds: float, step: float = PACE) -> None:
        """Time goes by: what comes by itself comes, what moves moves."""
        until = self.now + seconds
        while self.now < until:
            self.now += min(step, until - self.now)
            self.frame()

    def frame(self) -> None:
        """One round of the loop, as the game turns it. It takes its time, so nobody waits for the next."""
        self.now += FRAME
        if not self.game.stack.over:
            self.game.turn()
            self.game.stage.tick()

    def settle(self) -> None:
        """Until the work beside the frames is done. The work is real, and so are these seconds."""
        until = time.monotonic() + PATIENCE
        while self.game.waiting.jobs.under_way:
            if time.monotonic() > until:
                raise Stuck(f"the work for {self.scene} never ends")
            time.sleep(0.002)
            self.frame()
        self.frame()

    # presses

    def wish(self, message: object) -> None:
        """Press what means this."""
        box = self.tile(message)
        if box is None:
            raise Stuck(f"no tile of {self.scene} means {message}")
        self.press(box)

    def call(self, key: str) -> None:
        """Press what is called so."""
        box = self.tile(key=key)
        if box is None:
            raise Stuck(f"no tile of {self.scene} is called {key}")
        self.press(box)

    def press(self, box: Box) -> None:
        """In the way these hands have; then a child looks and thinks."""
        self.presses += 1
        ways = {"pointer": self._point, "finger": self._touch, "keys": self._tab, "switch": self._scan}
        ways[self.way](box)
        self.frame()
        self.let(2 * PACE)

    def key(self, name: str) -> None:
        """One key."""
        from game.stage import posting  # noqa: PLC0415

        self.presses += 1
        posting.key(name)
        self.frame()

    def write(self, entry: str, words: str) -> None:
        """Tab to the line where something is written, and write."""
        from game.stage import posting  # noqa: PLC0415

        self._walk(lambda: self.key("tab"), entry)
        posting.letters(words)
        self.frame()

    def _point(self, box: Box) -> None:
        for kind in ("move", "down", "up"):
            self.game.stage.post_pointer(kind, box.rect.middle)

    def _touch(self, box: Box) -> None:
        from game.stage import posting  # noqa: PLC0415

        field, at = self.game.stage.field, box.rect.middle
        posting.finger(at.x / field.w, at.y / field.h)

    def _tab(self, box: Box) -> None:
        self._walk(lambda: self.key("tab"), box.key)
        self.key("enter")

    def _scan(self, box: Box) -> None:
        self._walk(lambda: self.let(SCAN, SCAN), box.key)
        self.key("space")

    def _walk(self, step: Any, key: str) -> None:
        """Step by step until the thing has its turn."""
        for _ in range(MOST_STEPS):
            focus = self.game.attention.focus
            if self.game.attention.ring and (focus == key or focus.rsplit("/", 1)[-1] == key):
                return
            step()
        raise Stuck(f"{key} never has its turn in {self.scene}")
