"""How a colour looks to eyes that tell fewer of them apart.

Protanopia and deuteranopia after Viénot, Brettel and Mollon (1999), tritanopia after Brettel, Viénot and
Mollon (1997): one flat, or two, in the space of linear light; the numbers are those of libDaltonLens (public
domain). It is the strongest form of each; most people who are called colour blind see more.

Knows sums with colours, and no picture: whoever wants one hands its colours in.
"""

from __future__ import annotations

import math
from typing import Literal, get_args

from game.ui.colour import from_light, to_light, to_oklch

Eyes = Literal["protan", "deutan", "tritan"]
EYES: tuple[Eyes, ...] = get_args(Eyes)

_Light = tuple[float, float, float]
_Flat = tuple[_Light, _Light, _Light]

_PROTAN: _Flat = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0))
_DEUTAN: _Flat = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))
_TRITAN: tuple[_Flat, _Flat] = (
    ((1.01277, 0.13548, -0.14826), (-0.01243, 0.86812, 0.14431), (0.07589, 0.80500, 0.11911)),
    ((0.93678, 0.18979, -0.12657), (0.06154, 0.81526, 0.12320), (-0.37562, 1.12767, 0.24796)),
)
_BETWEEN: _Light = (0.03901, -0.02788, -0.01113)
"""On which side of this plane a colour lies decides which of the two flats it falls on."""


def seen(colour: str, eyes: Eyes) -> str:
    """The colour as such eyes see it."""
    light = to_light(colour)
    flat = {"protan": _PROTAN, "deutan": _DEUTAN, "tritan": _TRITAN[_times(_BETWEEN, light) < 0]}[eyes]
    red, green, blue = (_times(row, light) for row in flat)
    return from_light(red, green, blue)


def apart(one: str, other: str) -> float:
    """How far two colours are from each other in OKLab, times a hundred. Two can just be seen."""
    a, b = (_lab(colour) for colour in (one, other))
    return 100 * math.dist(a, b)


def _lab(colour: str) -> _Light:
    lightness, chroma, hue = to_oklch(colour)
    return lightness, chroma * math.cos(hue), chroma * math.sin(hue)


def _times(row: _Light, light: _Light) -> float:
    return sum(a * b for a, b in zip(row, light, strict=True))
