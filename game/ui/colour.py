"""Sums with colours: contrast as WCAG 2 counts it, mixing, and OKLCH for washes of equal lightness."""

from __future__ import annotations

import math
from functools import lru_cache


def rgb(colour: str) -> tuple[int, int, int]:
    """``#1d2447`` as three numbers from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def hexa(red: float, green: float, blue: float) -> str:
    """Three numbers as ``#rrggbb``, kept inside what a screen can show."""
    return "#" + "".join(f"{max(0, min(255, round(v))):02x}" for v in (red, green, blue))


def mix(one: str, other: str, share: float) -> str:
    """``one`` with a share (0 to 1) of ``other`` stirred in."""
    return hexa(*(a + (b - a) * share for a, b in zip(rgb(one), rgb(other), strict=True)))


def _linear(value: float) -> float:
    value /= 255
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _gamma(value: float) -> float:
    value = max(0.0, min(1.0, value))
    return 255 * (value * 12.92 if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055)


def to_light(colour: str) -> tuple[float, float, float]:
    """A colour as red, green and blue light, each from 0 to 1: here lights can be added up."""
    red, green, blue = (_linear(value) for value in rgb(colour))
    return red, green, blue


def from_light(red: float, green: float, blue: float) -> str:
    """The other way round, kept inside what a screen can show."""
    return hexa(_gamma(red), _gamma(green), _gamma(blue))


def luminance(colour: str) -> float:
    """How much light a colour gives, from 0 (black) to 1 (white)."""
    r, g, b = to_light(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@lru_cache(maxsize=512)
def contrast(one: str, other: str) -> float:
    """The WCAG ratio of two colours: 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def to_oklch(colour: str) -> tuple[float, float, float]:
    """Lightness, chroma and hue (in radians) as eyes see them."""
    r, g, b = to_light(colour)
    l_ = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    m_ = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    s_ = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    lightness = 0.2104542553 * l_ + 0.7936177850 * m_ - 0.0040720468 * s_
    a = 1.9779984951 * l_ - 2.4285922050 * m_ + 0.4505937099 * s_
    b = 0.0259040371 * l_ + 0.7827717662 * m_ - 0.8086757660 * s_
    return lightness, math.hypot(a, b), math.atan2(b, a)


@lru_cache(maxsize=256)
def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """The nearest colour a screen can show, found by taking chroma out bit by bit."""
    while True:
        a, b = chroma * math.cos(hue), chroma * math.sin(hue)
        l_ = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        m_ = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        s_ = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
        channels = (
            4.0767416621 * l_ - 3.3077115913 * m_ + 0.2309699292 * s_,
            -1.2684380046 * l_ + 2.6097574011 * m_ - 0.3413193965 * s_,
            -0.0041960863 * l_ - 0.7034186147 * m_ + 1.7076147010 * s_,
        )
        if all(-1e-4 <= c <= 1.0001 for c in channels) or chroma < 0.002:
            return from_light(*channels)
        chroma *= 0.96
