"""The one door to pictures, fonts and sounds: a name goes in, a file comes out.

The stage, the checker and the papers all ask here, so that nobody else needs to know
where the files lie: beside the ``game`` package in a checkout, inside it in an installed
wheel (see ``[tool.hatch.build.targets.wheel.sources]`` in ``pyproject.toml``) and in the
programs that are built from one (``docs/packages.md``).

This module opens nothing and imports nothing of ours.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSIDE_A_WHEEL = _PACKAGE / "carried"


def package() -> Path:
    """The folder of the game's own modules; a built program carries them to be read, as its licence asks."""
    return _PACKAGE


def root() -> Path:
    """The folder that holds ``assets``, ``lessons`` and ``locales``."""
    return _INSIDE_A_WHEEL if _INSIDE_A_WHEEL.is_dir() else _PACKAGE.parent


def art_folder() -> Path:
    """Where every picture lies."""
    return root() / "assets" / "art"


def art_file(name: str) -> Path:
    """The file of a picture: ``mascots/tally-calm`` is an SVG of our own hand."""
    return art_folder() / f"{name}.svg"


def art_names() -> tuple[str, ...]:
    """The name of every picture that ships, in alphabetical order."""
    folder = art_folder()
    return tuple(sorted(p.relative_to(folder).with_suffix("").as_posix() for p in folder.rglob("*.svg")))


def locales_folder() -> Path:
    """Where the translations lie, a folder for each language."""
    return root() / "locales"


def font_file(name: str) -> Path:
    """The file of a font: ``Andika-Regular`` is an unmodified TTF."""
    return root() / "assets" / "fonts" / f"{name}.ttf"
