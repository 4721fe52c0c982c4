"""Composition: the one module that knows every room, and the doors that the command line opens."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

from game.assets import locales_folder
from game.ending import Ending
from game.errands import Errands
from game.faults import CannotRun
from game.jobs import Jobs
from game.kiosk import opens_nothing
from game.loop import Game
from game.scenes.scene import Offered, Scene, Today
from game.scenes.stack import Stack
from game.scenes.title import first
from game.school.folders import Folders
from game.school.progress import ProgressKeeper
from game.school.settings import Keeper, Settings
from game.schoolroom import School
from game.staffroom import Staffroom
from game.voice import Voice
from game.waiting import Waiting
from game.words.catalogue import Catalogue
from game.words.loading import available, load

LANGUAGES_KEPT = 2
"""Two at once are on the screen at most, for parents; another one is read again when it is asked for."""


def complainer(kept: list[str]) -> Callable[[str], None]:
    """Sentences go to the terminal at once and are kept for the screen."""

    def complain(sentence: str) -> None:
        readable = sentence.encode("utf-8", "replace").decode("utf-8")
        with contextlib.suppress(OSError, ValueError):  # a log on a full disk is no reason to stop
            print(f"pingtown: {readable}", file=sys.stderr)
        kept.append(readable)

    return complain


def open_game(
    folders: Folders,
    size: tuple[int, int] | None,
    settings: Settings | None = None,
    class_code: str | None = None,
    kiosk: bool = False,
    language: str | None = None,
) -> Game:
    """A window with a game in it that waits to be seen. Settings that are given are not kept; ``kiosk``
    fills the screen and holds it; ``language`` is spoken until somebody here chooses another.
    """
    import time  # noqa: PLC0415

    from game.stage.input import clicker_keys  # noqa: PLC0415  (pygame only when there is something to show)
    from game.stage.window import Stage  # noqa: PLC0415

    complaints: list[str] = []
    complain = complainer(complaints)
    keeper = Keeper(folders.data, complain)
    at_first = Settings().with_("language", language)
    chosen = keeper.load(at_first) if settings is None else settings
    school = School(folders, complain, class_code)
    keys = clicker_keys(chosen.clicker_next, chosen.clicker_back, chosen.clicker_blank)
    stage = Stage(None if kiosk else size, folders.cache / "art", complain, keys=keys)
    if kiosk:
        stage.hold()
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
        room=school.room,
        past=school.past,
        ideas=school.ideas,
        stopped=school.stopped,
        waiting=Waiting(Jobs(_errands(folders, school, kiosk))),
        kiosk=kiosk,
        seeds=_seed,
        today=_today,
        voice=_voice(),
        learn=lru_cache(LANGUAGES_KEPT)(lambda code: load(code, locales_folder(), complain)),
        offered=_offered,
    )


def _errands(folders: Folders, school: School, kiosk: bool) -> Errands:
    """Who works beside the frames. Where the game is held, papers are made and not opened."""
    opens = opens_nothing if kiosk else None
    room = Staffroom(folders, school.look_again, school.class_code, opens=opens)
    return Errands(folders, school.look_up, room, opens)


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
    *,
    class_code: str | None = None,
    story: str | None = None,
    kiosk: bool = False,
    language: str | None = None,
) -> int:
    """Open a window and play. The pupil's first screen loads no more than it needs."""
    with Ending() as ending:
        game = open_game(folders, size, class_code=class_code, kiosk=kiosk, language=language)
        game.ended = ending.asked
        try:
            _played(game, scene, lang, on_first_screen, story)
        finally:
            game.stage.close()
            game.writer.close(ending.asked)
    return 0


def _played(
    game: Game,
    scene: Scene | None,
    lang: str | None,
    on_first_screen: Callable[[Game], None] | None,
    story: str | None,
) -> None:
    """From the first screen to the last."""
    if lang:
        game.catalogue = game.learn(lang)
    if scene is not None and scene.name != game.stack.top.name:
        game.stack = Stack((*game.stack.scenes, scene))
    if story:
        game.stack = Stack((*game.stack.scenes, *_into(game, story)))
    game.see()
    if on_first_screen is not None:
        on_first_screen(game)
    game.writer.begin()
    game.run()


def _into(game: Game, story: str) -> tuple[Scene, ...]:
    """The town, and in front of it one story, as if somebody had walked there."""
    from game.play import start  # noqa: PLC0415
    from game.scenes.story import opened  # noqa: PLC0415
    from game.scenes.town import Town  # noqa: PLC0415
    from game.school.progress import Player  # noqa: PLC0415

    library, now = game.shelf(), game.room().now
    names = [entry.id for entry in library.stories] if library else []
    reading = library.story(story) if library else None
    if reading is None or reading.lesson is None:
        from difflib import get_close_matches  # noqa: PLC0415

        near = get_close_matches(story, names, n=1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        raise CannotRun(f"There is no story '{story}' that can be played.{hint}")
    lesson = reading.lesson
    wanted = now.track if now else "junior"
    track = next(name for name in (wanted, "junior", "infant") if getattr(lesson, name) is not None)
    player = Player(track, now.code if now else None)
    game.stack = Stack((*game.stack.scenes, Town(player)))
    begun = start(lesson, track, game.seeds())
    scene, _ = opened(begun, player, game.desk())
    game.stack = Stack(game.stack.scenes[:-1])
    return Town(player), scene


def still(settings: Settings, scene: Scene, catalogue: Catalogue, size: tuple[int, int], path: Path) -> None:
    """A picture of one scene, without a window that anybody sees, as if there were a voice."""
    import time  # noqa: PLC0415

    from game.stage.window import Stage  # noqa: PLC0415

    stage = Stage(size, None, complainer([]))
    school = School(Folders(path.parent, path.parent), complainer([]))
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
        ideas=school.ideas,
        today=lambda: Today("21.11.2026", "10:05"),
        speaks={catalogue.language.code: True},
    )
    try:
        game.see()
        stage.save(path)
    finally:
        stage.close()
