"""Composition: the one module that knows every room, and the doors that the command line opens."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from game.assets import locales_folder
from game.loop import Game
from game.scenes.scene import Offered, Scene, Today
from game.scenes.stack import Stack
from game.scenes.title import first
from game.school.folders import Folders
from game.school.progress import ProgressKeeper
from game.school.settings import Keeper, Settings
from game.schoolroom import School
from game.voice import Voice
from game.words.catalogue import Catalogue
from game.words.loading import available, load


def complainer(kept: list[str]) -> Callable[[str], None]:
    """Sentences go to the terminal at once and are kept for the screen."""

    def complain(sentence: str) -> None:
        readable = sentence.encode("utf-8", "replace").decode("utf-8")
        with contextlib.suppress(OSError, ValueError):  # a log on a full disk is no reason to stop
            print(f"pingtown: {readable}", file=sys.stderr)
        kept.append(readable)

    return complain


def open_game(folders: Folders, size: tuple[int, int] | None, settings: Settings | None = None) -> Game:
    """A window with a game in it that waits to be seen. Settings that are given are not kept."""
    import time  # noqa: PLC0415

    from game.stage.window import Stage  # noqa: PLC0415  (pygame only when there is something to show)

    complaints: list[str] = []
    complain = complainer(complaints)
    keeper = Keeper(folders.data, complain)
    chosen = keeper.load() if settings is None else settings
    school = School(folders.data, complain)
    stage = Stage(size, folders.cache / "art", complain)
    return Game(
        stage=stage,
        settings=chosen,
        stack=Stack((first(),)),
        keep=keeper.save if settings is None else _keep_nothing,
        catalogue=load(chosen.language, locales_folder(), complain),
        clock=time.monotonic,
        complaints=complaints,
        progress=ProgressKeeper(folders.data, complain),
        writer=school,
        shelf=school.shelf,
        fills=school.fills,
        pack=school.pack,
        seeds=_seed,
        today=_today,
        voice=_voice(),
        learn=lambda code: load(code, locales_folder(), complain),
        offered=_offered,
    )


def _voice() -> Voice:
    """The voice and the small sounds of this computer. Silence is no reason to trouble a child."""
    from game.stage.espeak import Espeak  # noqa: PLC0415
    from game.stage.sound import Loudspeaker, SoundBox  # noqa: PLC0415
    from game.stage.speech import Speaker  # noqa: PLC0415

    tell = complainer([])
    loudspeaker = Loudspeaker(tell)
    return Voice(Speaker((Espeak(),), tell, loudspeaker), SoundBox(tell, loudspeaker))


def _seed() -> int:
    """Another number for every play."""
    import random  # noqa: PLC0415

    return random.randrange(1, 2**31)


def _today() -> Today:
    """Day and time for the stamp on a proof: shown, and never kept."""
    from datetime import datetime  # noqa: PLC0415

    now = datetime.now().astimezone()
    return Today(f"{now.day}.{now.month}.{now.year}", f"{now.hour}:{now.minute:02}")


@cache
def _offered() -> tuple[Offered, ...]:
    """The languages there are, drafts among them."""
    return tuple(Offered(one.language, one.draft) for one in available(locales_folder()))


def _keep_nothing(settings: Settings) -> None:
    del settings


def play(
    folders: Folders,
    size: tuple[int, int] | None = None,
    scene: Scene | None = None,
    lang: str | None = None,
    on_first_screen: Callable[[Game], None] | None = None,
) -> int:
    """Open a window and play. The pupil's first screen loads no more than it needs."""
    game = open_game(folders, size)
    try:
        if lang:
            game.catalogue = game.learn(lang)
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
    """A picture of one scene, without a window that anybody sees, as if there were a voice."""
    import time  # noqa: PLC0415

    from game.stage.window import Stage  # noqa: PLC0415

    stage = Stage(size, None, complainer([]))
    school = School(path.parent, complainer([]))
    game = Game(
        stage=stage,
        settings=replace(settings, less_motion=True),
        stack=Stack((scene,)) if scene.name == first().name else Stack((first(), scene)),
        keep=_keep_nothing,
        catalogue=catalogue,
        clock=time.monotonic,
        complaints=[],
        offered=_offered,
        shelf=school.shelf,
        fills=school.fills,
        pack=school.pack,
        today=lambda: Today("21.11.2026", "10:05"),
        speaks={catalogue.language.code: True},
    )
    try:
        game.see()
        stage.save(path)
    finally:
        stage.close()
