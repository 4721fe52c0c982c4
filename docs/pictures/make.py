"""Draws the pictures of the guides anew: all of them, or those that are named.

    .venv/bin/python docs/pictures/make.py                every picture
    .venv/bin/python docs/pictures/make.py board-vote     only this one

Most are a scene of the gallery, as ``python3 run.py shots`` draws it; ``Shot`` says which, in which language
and theme. For a few nobody has answered in the gallery: a class that votes, parents who guess. Those stand in
``acted.py``. Every picture is brought down to 256 colours, so that the folder stays small on a slow line.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PIL import Image

HERE = Path(__file__).parent
SIZE, LANDSCAPE = (1366, 768), (1160, 652)
"""Landscapes take more room on the disk, and are a little smaller."""
PAINTED = ("title",)
COLOURS = 256
GAP = 12


class Shot(NamedTuple):
    """A scene of the gallery, or of ``acted.py``, and how it is looked at."""

    scene: str
    lang: str = "en"
    theme: str = "day"
    text: str = "usual"
    size: tuple[int, int] = SIZE


SHOTS = {
    # README
    "title": Shot("title", size=LANDSCAPE),
    "story-infant": Shot("story-task-choose-infant"),
    "story-junior": Shot("story-said-unsafe-junior"),
    # for the teacher
    "board-vote": Shot("board-vote"),
    "board-bars": Shot("board-bars"),
    "board-card": Shot("board-card"),
    "room-overview": Shot("room-overview"),
    # for the computing lead
    "room-classes": Shot("room-classes"),
    "room-leaves": Shot("room-saving-shown"),
    # for the parents' evening
    "parents-welcome": Shot("parents-welcome"),
    "parents-two-languages": Shot("parents-vote"),
    "parents-shown": Shot("parents-shown"),
    "parents-card": Shot("workshop-card"),
    # for story writers
    "writer-star-fox": Shot("star-fox"),
    # for translators
    "translator-drafts": Shot("language-drafts"),
    "translator-draft": Shot("story-said-unsafe-junior", lang="cy"),
    "translator-mirrored": Shot("story-said-unsafe-junior", lang="ur"),
    # for developers
    "developer-accents": Shot("story-task-choose-junior", lang="en_XA"),
    "developer-mirrored": Shot("story-task-choose-junior", lang="ar_XB"),
    # accessibility
    "strong-contrast": Shot("story-said-unsafe-junior", theme="contrast"),
    "largest-words": Shot("story-said-unsafe-junior", text="largest"),
}
FRAME = (1024, 768)
STRIP = tuple(
    Shot(scene, size=FRAME)
    for scene in ("strip-ping", "strip-chosen", "strip-follows", "strip-told", "strip-end")
)
STRIP_FRAME = (440, 330)
"""A story from left to right, for the README."""
EYED = ("story-junior", "board-bars", "room-overview")
EYED_FRAME = (400, 225)
"""Three screens, a row each, as they are seen without red, without green, without blue."""
JOINED = ("strip", "colour-blind")
NAMES = (*SHOTS, *JOINED)


def main(names: Iterable[str]) -> int:
    """Draw those that are named, or all."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    wanted = tuple(names) or NAMES
    unknown = set(wanted) - set(NAMES)
    if unknown:
        sys.stderr.write(
            f"There is no picture {', '.join(sorted(unknown))}. There are: {', '.join(NAMES)}.\n"
        )
        return 2
    for name in wanted:
        picture = strip() if name == "strip" else colour_blind() if name in JOINED else drawn(SHOTS[name])
        path = HERE / f"{name}.png"
        small(picture, painted=name in PAINTED).save(path, optimize=True)
        sys.stdout.write(f"{path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}\n")
    return 0


def drawn(shot: Shot) -> Image.Image:
    """The scene, as the game draws it."""
    from acted import SCENES as ACTED  # noqa: PLC0415

    from game.app import still  # noqa: PLC0415
    from game.assets import locales_folder  # noqa: PLC0415
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.scenes.gallery import SCENES  # noqa: PLC0415
    from game.scenes.samples import story_scenes  # noqa: PLC0415
    from game.school.settings import Settings  # noqa: PLC0415
    from game.words.loading import load  # noqa: PLC0415

    scene = {**SCENES, **ACTED}.get(shot.scene) or story_scenes(open_library())[shot.scene]
    settings = Settings().with_("theme", shot.theme).with_("text_size", shot.text)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scene.png"
        still(settings, scene, load(shot.lang, locales_folder(), sys.stderr.write), shot.size, path)
        return Image.open(path).convert("RGB")


def strip() -> Image.Image:
    """One story, side by side."""
    return joined((drawn(shot) for shot in STRIP), STRIP_FRAME, len(STRIP))


def colour_blind() -> Image.Image:
    """Some screens, each in three pairs of eyes."""
    from game.artcheck.eyes import EYES, seen  # noqa: PLC0415

    frames = []
    for name in EYED:
        picture = small(drawn(SHOTS[name]), painted=False)
        colours = picture.getpalette() or []
        for eyes in EYES:
            other = picture.copy()
            threes = (colours[n : n + 3] for n in range(0, len(colours), 3))
            hexes = (seen("#{:02x}{:02x}{:02x}".format(*three), eyes) for three in threes)
            other.putpalette([int(one[at : at + 2], 16) for one in hexes for at in (1, 3, 5)])
            frames.append(other.convert("RGB"))
    return joined(frames, EYED_FRAME, len(EYES))


def joined(frames: Iterable[Image.Image], size: tuple[int, int], across: int) -> Image.Image:
    """Small, in rows, on white: it stands on pages that are white or dark."""
    little = [frame.resize(size, Image.Resampling.LANCZOS) for frame in frames]
    wide, high = size[0] + GAP, size[1] + GAP
    whole = Image.new("RGB", (across * wide - GAP, -(-len(little) // across) * high - GAP), "white")
    for number, frame in enumerate(little):
        whole.paste(frame, (number % across * wide, number // across * high))
    return whole


def small(picture: Image.Image, *, painted: bool) -> Image.Image:
    """In 256 colours; painted skies are speckled, so that they do not fall into stripes."""
    few = picture.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    return picture.quantize(palette=few, dither=Image.Dither.FLOYDSTEINBERG) if painted else few


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
