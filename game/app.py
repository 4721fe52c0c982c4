"""Composition and the loop: the one module that knows every room.

A turn of the loop: what people did (stage) → what it means (ui.focus) → what follows (scenes)
→ what must be done outside (here) → what is to be seen (ui) → paint what changed (stage).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from game.scenes.notice import Notice
from game.scenes.scene import Desk, Effect, Save, Scene
from game.scenes.stack import Stack
from game.scenes.title import first
from game.school.folders import Folders
from game.school.settings import Keeper, Settings
from game.ui.display import Attention, display, motions
from game.ui.draw import Draw
from game.ui.focus import attend, settled, wants_letters
from game.ui.geometry import Size
from game.ui.layout import Placed, layout
from game.ui.look import Look
from game.ui.motion import Moving
from game.ui.paragraph import Font
from game.ui.signal import Closed, Key, Resized, Scan, Signal
from game.ui.theme import THEMES
from game.words.catalogue import Catalogue
from game.words.language import language

SCAN_SECONDS = 1.8


class Window(Protocol):
    """What the game needs of a stage."""

    field: Size

    def measure(self, letters: str, font: Font) -> float:
        """How wide letters are, in units."""

    def show(self, draws: tuple[Draw, ...], moving: tuple[Moving, ...] = ()) -> None:
        """Show a display list."""

    def messages(self) -> tuple[Signal, ...]:
        """What people did."""

    def tick(self) -> None:
        """Wait for the next picture."""

    def typing(self, wanted: bool) -> None:
        """Open or close text entry."""

    def full_screen(self) -> None:
        """Full screen or window."""

    def close(self) -> None:
        """Close the window."""


def look_of(settings: Settings, code: str = "en") -> Look:
    """How a screen looks with these settings."""
    return Look(
        theme=THEMES[settings.theme],
        language=language(code),
        letters=settings.letters,
        text_size=settings.text_size,
        less_motion=settings.less_motion,
    )


@dataclass
class Game:
    """A game that is being played on a stage."""

    stage: Window
    settings: Settings
    stack: Stack
    keep: Callable[[Settings], object]
    catalogue: Catalogue
    clock: Callable[[], float]
    complaints: list[str]
    attention: Attention = Attention()
    placed: Placed | None = None
    _scan_at: float = 0.0
    _laid_out: tuple[object, ...] = ()
    _shown: Attention | None = None

    def desk(self) -> Desk:
        """What the scenes may see now."""
        look = look_of(self.settings, self.catalogue.language.code)
        return Desk(self.stage.field, look, self.settings, self.catalogue)

    def turn(self) -> bool:
        """One round of the loop. False when the game is over."""
        signals = self.stage.messages()
        for signal in (*signals, *self._scanning(bool(signals))):
            self._take(signal)
            if self.stack.over:
                return False
        self._announce()
        self.see()
        return True

    def run(self) -> None:
        """Until the last scene has gone."""
        while not self.stack.over and self.turn():
            self.stage.tick()

    def leave(self) -> None:
        """The game is over with the next turn."""
        self.stack = Stack(())

    def show_scene(self, name: str) -> None:
        """Go to a scene by its name, as if one had walked there; for pilots and measurements."""
        from game.scenes.gallery import SCENES  # noqa: PLC0415

        self.stack = Stack((first(),) if name == "title" else (first(), SCENES[name]))
        self.see()

    def moving(self) -> tuple[Moving, ...]:
        """What moves on the screen that is shown."""
        return motions(self.placed) if self.placed else ()

    def see(self) -> None:
        """Describe, lay out and show; each only as far as something changed."""
        now = (self.stack, self.settings, self.stage.field, self.catalogue)
        if self.placed is None or now != self._laid_out:
            desk = self.desk()
            self.placed = layout(self.stack.view(desk), desk.field, desk.look, self.stage.measure)
            self.attention = settled(self.attention, self.placed)
            self._laid_out = now
            self._shown = None
        if self._shown != self.attention:
            self._shown = self.attention
            self.stage.typing(wants_letters(self.placed, self.attention))
            self.stage.show(display(self.placed, self.attention), motions(self.placed))

    def _take(self, signal: Signal) -> None:
        if isinstance(signal, Closed):
            self.stack = Stack(())
            return
        if isinstance(signal, Key) and signal.name == "f11":
            if signal.down and not signal.repeat:
                self.stage.full_screen()
                self._shown = None
            return
        if isinstance(signal, Resized) or self.placed is None:
            self._shown = None
            return
        before = self.stack
        heed = attend(self.attention, signal, self.placed)
        self.attention = heed.attention
        for message in heed.messages:
            self.stack, effects = self.stack.update(message, self.desk())
            for effect in effects:
                self._do(effect)
            if self.stack.over:
                return
        if self.stack != before or heed.messages:
            self.see()

    def _do(self, effect: Effect) -> None:
        match effect:
            case Save(settings):
                self.settings = settings
                self.keep(settings)

    def _scanning(self, busy: bool) -> tuple[Signal, ...]:
        """With one switch the next thing is offered by itself, slowly."""
        if not self.settings.one_switch:
            return ()
        now = self.clock()
        if busy or not self._scan_at:
            self._scan_at = now + SCAN_SECONDS
        if now < self._scan_at:
            return ()
        self._scan_at = now + SCAN_SECONDS
        return (Scan(),)

    def _announce(self) -> None:
        """What went wrong beside the play is said once, kindly, and the game goes on."""
        if self.complaints and not isinstance(self.stack.top, Notice):
            self.stack = Stack((*self.stack.scenes, Notice(self.complaints.pop(0))))


def complainer(kept: list[str]) -> Callable[[str], None]:
    """Sentences go to the terminal at once and are kept for the screen."""

    def complain(sentence: str) -> None:
        print(f"pingtown: {sentence}", file=sys.stderr)
        kept.append(sentence)

    return complain


def open_game(folders: Folders, size: tuple[int, int] | None, settings: Settings | None = None) -> Game:
    """A window with a game in it that waits to be seen. Settings that are given are not kept."""
    import time  # noqa: PLC0415

    from game.stage.window import Stage  # noqa: PLC0415  (pygame only when there is something to show)

    complaints: list[str] = []
    complain = complainer(complaints)
    keeper = Keeper(folders.data, complain)
    stage = Stage(size, folders.cache / "art", complain)
    return Game(
        stage=stage,
        settings=keeper.load() if settings is None else settings,
        stack=Stack((first(),)),
        keep=keeper.save if settings is None else _keep_nothing,
        catalogue=Catalogue(),
        clock=time.monotonic,
        complaints=complaints,
    )


def _keep_nothing(settings: Settings) -> None:
    del settings


def play(
    folders: Folders,
    size: tuple[int, int] | None = None,
    scene: Scene | None = None,
    on_first_screen: Callable[[Game], None] | None = None,
) -> int:
    """Open a window and play. The pupil's first screen loads no more than it needs."""
    game = open_game(folders, size)
    try:
        if scene is not None and scene.name != game.stack.top.name:
            game.stack = Stack((*game.stack.scenes, scene))
        game.see()
        if on_first_screen is not None:
            on_first_screen(game)
        game.run()
    finally:
        game.stage.close()
    return 0


def still(settings: Settings, scene: Scene, catalogue: Catalogue, size: tuple[int, int], path: Path) -> None:
    """A picture of one scene, without a window that anybody sees."""
    import time  # noqa: PLC0415

    from game.stage.window import Stage  # noqa: PLC0415

    stage = Stage(size, None, complainer([]))
    quiet = replace(settings, less_motion=True)
    stack = Stack((scene,)) if scene.name == "title" else Stack((first(), scene))
    game = Game(stage, quiet, stack, lambda _: None, catalogue, time.monotonic, [])
    try:
        game.see()
        stage.save(path)
    finally:
        stage.close()
