"""Colours that stand for one thing only: how answers came out, and the lake of the short break.

An outcome is a colour, a pattern and a number, and never red: these pictures are shown to
grown-ups about children. ``-mark`` is the pattern and the border; it tells the part from the
paper even where its fill is pale.
"""

from __future__ import annotations

OUTCOMES: dict[str, dict[str, str]] = {
    "day": {
        "outcome-safe": "#0b6e69",
        "outcome-safe-mark": "#0b6e69",
        "outcome-back": "#a9ded4",
        "outcome-back-mark": "#0b6e69",
        "outcome-missed": "#ffc98a",
        "outcome-missed-mark": "#8a4a00",
        "outcome-alarm": "#eef1fa",
        "outcome-alarm-mark": "#5f74a3",
    },
    "night": {
        "outcome-safe": "#6fe0cf",
        "outcome-safe-mark": "#6fe0cf",
        "outcome-back": "#2b5574",
        "outcome-back-mark": "#6fe0cf",
        "outcome-missed": "#5b4327",
        "outcome-missed-mark": "#ffc98a",
        "outcome-alarm": "#27315c",
        "outcome-alarm-mark": "#aab6e2",
    },
    "contrast": {
        "outcome-safe": "#ffe600",
        "outcome-safe-mark": "#ffe600",
        "outcome-back": "#000000",
        "outcome-back-mark": "#ffe600",
        "outcome-missed": "#000000",
        "outcome-missed-mark": "#ffffff",
        "outcome-alarm": "#000000",
        "outcome-alarm-mark": "#ffffff",
    },
    "calm": {
        "outcome-safe": "#3c6668",
        "outcome-safe-mark": "#3c6668",
        "outcome-back": "#bfd3cf",
        "outcome-back-mark": "#3c6668",
        "outcome-missed": "#ecd0ab",
        "outcome-missed-mark": "#7a4f20",
        "outcome-alarm": "#eceff0",
        "outcome-alarm-mark": "#66807d",
    },
}
"""Good first: safe choice, way back, missed risk, needless alarm."""

_LAKE = {
    "dusk-high": "#9db6ca",
    "dusk-low": "#f3dcc6",
    "dusk-halo": "#f5e3cc",
    "dusk-sun": "#fff3dd",
    "dusk-far": "#a9bdbf",
    "dusk-near": "#8eaca4",
    "dusk-water": "#b4c9c9",
    "dusk-deep": "#6f969f",
    "dusk-glint": "#d3ddd9",
    "dusk-shade": "#6d8f97",
    "dusk-boat": "#a5714c",
    "dusk-boat-dark": "#8a5b3a",
    "dusk-boat-light": "#c49068",
    "dusk-reed": "#5b7f73",
    "dusk-rush": "#8d6c53",
    "dusk-key": "#c3d2d3",
    "dusk-words": "#1d2447",
    "dusk-line": "",
}
_OUTLINES = {"dusk-words": "#ffffff", "dusk-line": "#ffffff", "dusk-glint": "#ffffff", "dusk-reed": "#ffffff"}

LAKE: dict[str, dict[str, str]] = {
    "contrast": {name: _OUTLINES.get(name, "#000000") for name in _LAKE},
}
"""The same evening in every theme but the one for eyes that need every edge: there it is white on black."""


def tones(theme: str) -> dict[str, str]:
    """Every tone of a theme, by name."""
    return {**OUTCOMES[theme], **LAKE.get(theme, _LAKE)}
