"""Turns one set of colours into another in OKLCH: the same picture by night, and calm.

OKLCH is used because equal steps in it look equally far apart: when only the lightness or only the chroma
of a whole picture is changed in it, no colour jumps out and none turns muddy.
"""

from __future__ import annotations

import re
from collections.abc import Callable

COLOUR = re.compile(r"#[0-9a-f]{6}")
MOON = (0.006, -0.062)  # how far moonlight moves a colour towards blue


def _linear(v: float) -> float:
    return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4


def _gamma(v: float) -> float:
    return 12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055


def to_lab(colour: str) -> tuple[float, float, float]:
    """A colour as OKLab: lightness, green-red, blue-yellow."""
    r, g, b = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def from_lab(light: float, a: float, b: float) -> str:
    """OKLab as a colour; what a screen cannot show is brought to the nearest it can."""
    long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    rgb = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _gamma(min(1.0, max(0.0, v)))):02x}" for v in rgb)


def calm(colour: str) -> str:
    """Half the chroma, and lights and darks drawn a little together."""
    light, a, b = to_lab(colour)
    return from_lab(0.74 + (light - 0.74) * 0.8, a * 0.5, b * 0.5)


def night(colour: str) -> str:
    """Moonlight: dark, less colourful, and everything leans towards deep blue."""
    light, a, b = to_lab(colour)
    return from_lab(0.16 + 0.37 * light**1.4, a * 0.5 + MOON[0], b * 0.5 + MOON[1])


def recolour(text: str, change: Callable[[str], str], names: dict[str, str]) -> str:
    """Every colour of a picture changed, but those in names become what is written there."""
    known: dict[str, str] = {}

    def new(found: re.Match) -> str:
        colour = found[0]
        if colour not in known:
            known[colour] = names.get(colour) or change(colour)
        return known[colour]

    return COLOUR.sub(new, text)


def mix_lab(first: str, second: str, share: float) -> str:
    """So much of the second colour in the first, evenly to the eye."""
    return from_lab(*(p + (q - p) * share for p, q in zip(to_lab(first), to_lab(second), strict=True)))
