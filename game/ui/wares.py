"""Colours of things which are only drawn: clouds, a book, baskets, pieces of a puzzle.

None of them means anything (a letter's colours do, and ``lit`` does), so they are kept apart
from the ten names. In high contrast they are black inside white lines.
"""

from __future__ import annotations

from game.ui.colour import from_oklch, mix, to_oklch

_WARES = {
    "wicker": "#cf9a5c",
    "wicker-light": "#e0b680",
    "wicker-deep": "#98672f",
    "cloth-teal": "#4fb3ab",
    "cloth-moss": "#a9b25c",
    "chest": "#94623f",
    "chest-light": "#ac7a55",
    "chest-deep": "#6a432a",
    "brass": "#f0bb45",
    "cover": "#8d5b3f",
    "cover-deep": "#61402c",
    "app-teal": "#0f7480",
    "app-violet": "#6247b8",
    "app-berry": "#a8326f",
    "app-clay": "#9c4a1e",
    "app-moss": "#3f6b2b",
    "app-navy": "#2f4d86",
    "game-sky": "#9adcf5",
    "game-far": "#a9dcc0",
    "game-grass": "#6fc04d",
    "game-earth": "#a8714b",
    "game-block": "#e9b44c",
    "game-hero": "#ef7d3b",
    "game-face": "#ffe3c2",
    "game-edge": "#4a3b52",
    "post-red": "#d65a4a",
    "post-blue": "#4779c4",
    "burst": "#ffb13b",
    "burst-deep": "#d9552b",
}
_WHITE_LINES = (
    *("wicker-deep", "chest-deep", "cover-deep", "brass", "page-shade", "sticker-rim"),
    *("game-edge", "post-red", "post-blue", "burst-deep"),
)
"""In high contrast these are the lines; all others are the black between them."""
_BEHIND = {
    "day": ("#a4acc5", "#bcc3d8"),
    "night": ("#171e44", "#29326a"),
    "contrast": ("#000000", "#555555"),
    "calm": ("#a9b2ae", "#bfc6c2"),
}
"""A page that something lies over, and the bars that stand for its words."""
_TINTS = {"tint-blue": "#5a8dee", "tint-sand": "#f0b030", "tint-rose": "#ee7f9f", "tint-leaf": "#6fb07a"}
_NIGHT_TINTS = {
    "tint-blue": "#34518f",
    "tint-sand": "#63502f",
    "tint-rose": "#6d3d63",
    "tint-leaf": "#2f5f50",
}
"""Mixed with the navy paper of night, warm tints would turn grey."""
_PAGE = {"day": ("#fdf3de", "#ecdcb8"), "night": ("#2e3a6c", "#222b58"), "calm": ("#f4f0e5", "#e0dccd")}


def wares(theme: str, paper: str, sky: str) -> dict[str, str]:
    """Every such colour in one theme."""
    behind = dict(zip(("behind", "behind-bar"), _BEHIND[theme], strict=True))
    if theme == "contrast":
        surfaces = dict.fromkeys((*_WARES, *_TINTS, "cloud", "page"), "#000000")
        return {**surfaces, **behind, **dict.fromkeys(_WHITE_LINES, "#ffffff")}
    found = {name: _toned(theme, colour, paper) for name, colour in _WARES.items()}
    share = 0.12 if theme == "calm" else 0.22
    tints = {name: mix(paper, colour, share) for name, colour in _TINTS.items()}
    found |= _NIGHT_TINTS if theme == "night" else tints
    page, shade = _PAGE[theme]
    cloud = mix(sky, "#ffffff", 0.07 if theme == "night" else 0.55)
    return {**found, **behind, "cloud": cloud, "page": page, "page-shade": shade, "sticker-rim": "#ffffff"}


def _toned(theme: str, colour: str, paper: str) -> str:
    if theme == "night":
        return mix(colour, paper, 0.30)
    if theme == "calm":
        lightness, chroma, hue = to_oklch(colour)
        return from_oklch(lightness, chroma * 0.5, hue)
    return colour
