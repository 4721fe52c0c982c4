"""``pingtown play``: the game."""

from __future__ import annotations

import argparse

from game.faults import CannotRun
from game.verbs.speaking import language, near, size


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it."""
    parser.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    parser.add_argument(
        "--size", type=size, metavar="WxH", help="a window of this many pixels, e.g. 1366x768"
    )
    parser.add_argument("--lang", type=language, metavar="xx", help="language, e.g. cy")
    parser.add_argument("--data", metavar="DIR", help="where everything is written (or set PINGTOWN_DATA)")
    parser.add_argument("--scene", metavar="NAME", help="begin at this scene")
    parser.add_argument("--class", dest="class_code", metavar="CODE", help="the class that plays here")
    parser.add_argument("--story", metavar="ID", help="begin with this story")
    parser.add_argument("--kiosk", action="store_true", help="only a grown-up leaves")


def run(options: argparse.Namespace) -> int:
    """Play until somebody leaves."""
    from game import kiosk  # noqa: PLC0415
    from game.school.folders import folders  # noqa: PLC0415

    where = folders(options.data)
    if options.kiosk:
        kiosk.needs_a_passphrase(where)
    managed = kiosk.managed()
    window = options.size or ((1280, 720) if options.windowed else None)
    from game import app  # noqa: PLC0415

    scene = scene_named(options.scene) if options.scene else None
    return app.play(
        where,
        window,
        scene,
        options.lang,
        class_code=options.class_code,
        story=options.story,
        kiosk=options.kiosk or bool(managed and managed.kiosk),
        language=managed.language if managed else None,
    )


def scene_named(name: str):  # type: ignore[no-untyped-def]
    """The scene of that name, or a sentence with what there is."""
    from game.scenes.gallery import SCENES  # noqa: PLC0415

    if name in SCENES:
        return SCENES[name]
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.scenes.samples import story_scenes  # noqa: PLC0415

    scenes = {**SCENES, **story_scenes(open_library())}
    if name in scenes:
        return scenes[name]
    raise CannotRun(f"There is no scene '{name}'.{near(name, scenes)} There are: {', '.join(scenes)}.")
