"""``pingtown shots``: a picture of every scene."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from game.faults import CannotRun
from game.verbs.speaking import WELL, language, near, size, speak, warn


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it."""
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--size", type=size, metavar="WxH", default=(1920, 1080))
    parser.add_argument("--lang", type=language, metavar="xx")
    parser.add_argument("--theme", metavar="T", help="day, night, contrast or calm")
    parser.add_argument("--text", metavar="SIZE", help="usual, large or largest")
    parser.add_argument("--scene", metavar="NAME", help="only this scene")


def run(options: argparse.Namespace) -> int:
    """Draw and write them, one after the other."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    from game.assets import locales_folder  # noqa: PLC0415
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.scenes.gallery import SCENES  # noqa: PLC0415
    from game.scenes.samples import story_scenes  # noqa: PLC0415
    from game.words.loading import load  # noqa: PLC0415

    settings = _settings(options)
    catalogue = load(options.lang or "en", locales_folder(), warn)
    name = options.scene
    scenes = {**SCENES, **story_scenes(open_library())}
    if name and name not in scenes:
        raise CannotRun(f"There is no scene '{name}'.{near(name, scenes)} There are: {', '.join(scenes)}.")
    scenes = {name: scenes[name]} if name else scenes
    try:
        from game import app  # noqa: PLC0415

        options.folder.mkdir(parents=True, exist_ok=True)
        for one, scene in scenes.items():
            path = options.folder / f"{one}.png"
            app.still(settings, scene, catalogue, options.size, path)
            speak(str(path))
    except OSError as error:
        raise CannotRun(
            f"The pictures could not be written into {options.folder} ({error.strerror})."
        ) from None
    return WELL


def _settings(options: argparse.Namespace):  # type: ignore[no-untyped-def]
    from game.school.settings import CHOICES, Settings  # noqa: PLC0415

    settings = Settings()
    for setting, value in (("theme", options.theme), ("text_size", options.text)):
        if value is not None:
            if value not in CHOICES[setting]:
                raise CannotRun(f"'{value}' is none of {', '.join(CHOICES[setting])}.")
            settings = settings.with_(setting, value)
    return settings
