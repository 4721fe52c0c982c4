"""The colours, letters and sizes of Pingtown: four themes, ten names each.

Nothing outside this module names a colour by its number. A node asks for ``"paper"`` or
``"tell-wash"`` and the theme answers; what can be computed (the words on a button, the lip
of a tile, the wash of a letter) is computed, so that a new theme is ten colours and no more.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from game.ui.colour import contrast, from_oklch, mix, to_oklch
from game.ui.tones import tones
from game.ui.wares import wares

DARK_INK, WHITE = "#1d2447", "#ffffff"

LETTERS = ("safe", "meeting", "accepting", "reliable", "tell", "kind")
"""The six rules. Their colours mean letters only: never right or wrong, never an answer."""

_LETTER_COLOURS = {
    "safe": "#2a7de1",
    "meeting": "#1a5d47",
    "accepting": "#ffca35",
    "reliable": "#4a2787",
    "tell": "#f2552f",
    "kind": "#fa82aa",
}
_CASES = {
    "ela": "#ffca35",
    "ravi": "#2a7de1",
    "zainab": "#1d9b8f",
    "tomos": "#2f8f6d",
    "maya": "#fa82aa",
    "kwame": "#f2552f",
    "alex": "#8b5fe0",
    "grown-up": "#5f6f86",
}
RESIDENTS = tuple(name for name in _CASES if name != "grown-up")
_SHADOW = {"day": "#23306b", "night": "#0a0e24", "calm": "#3a4640"}
_WASH = {"day": (0.952, 0.034), "night": (0.36, 0.055), "calm": (0.925, 0.010)}
_HILLS = {
    "far": {"day": (0.925, 0.032), "night": (0.33, 0.05), "calm": (0.915, 0.010)},
    "mid": {"day": (0.895, 0.046), "night": (0.29, 0.05), "calm": (0.903, 0.013)},
    "near": {"day": (0.87, 0.055), "night": (0.25, 0.05), "calm": (0.890, 0.016)},
}


def words_on(ground: str, big: bool = False) -> str:
    """White or dark ink for words on a colour, whichever reads better; big ones are white from 3.3 on."""
    white, dark = contrast(ground, WHITE), contrast(ground, DARK_INK)
    if big and white >= 3.3:
        return WHITE
    return WHITE if white >= dark else DARK_INK


@dataclass(frozen=True)
class Theme:
    """Ten named colours. Everything else follows from them."""

    name: str
    ink: str
    soft: str
    paper: str
    mist: str
    sky: str
    ground: str
    action: str
    lit: str
    focus: str
    line: str

    @property
    def dark(self) -> bool:
        """Are words light on a dark ground here?"""
        return self.name in ("night", "contrast")

    @property
    def strong(self) -> bool:
        """Is this the theme for eyes that need every edge: no shadows, black and white?"""
        return self.name == "contrast"

    def colour(self, name: str) -> str:
        """The colour behind a name: ``ink``, ``tell``, ``tell-wash``, ``case-maya``, ``on-action`` ..."""
        return _colour(self, name)

    def lip_of(self, fill: str) -> str:
        """The lip of a filled button: darker than the button itself."""
        return WHITE if self.strong else mix(fill, DARK_INK, 0.45)


def _letter(theme: Theme, letter: str) -> str:
    colour = _LETTER_COLOURS[letter]
    if theme.name == "calm":
        lightness, chroma, hue = to_oklch(colour)
        return from_oklch(lightness, chroma * 0.62, hue)
    return colour


def _edge(theme: Theme, letter: str) -> str:
    if theme.strong:
        return WHITE
    if theme.name == "night":
        return "#f6f2e6"
    colour = _letter(theme, letter)
    return mix(colour, "#8a3d00", 0.55) if letter == "accepting" else mix(colour, DARK_INK, 0.38)


def _tone(theme: Theme, letter: str, table: dict[str, tuple[float, float]]) -> str:
    if theme.strong:
        return theme.paper
    lightness, chroma = table[theme.name]
    return from_oklch(lightness, chroma, to_oklch(_letter(theme, letter))[2])


def _case(theme: Theme, owner: str) -> str:
    colour = _CASES[owner]
    if theme.strong:
        return WHITE
    if theme.name == "night":
        return mix(colour, theme.paper, 0.38)
    if theme.name == "calm":
        lightness, chroma, hue = to_oklch(colour)
        return from_oklch(lightness, chroma * 0.5, hue)
    return colour


def _computed(theme: Theme) -> dict[str, str]:
    """What the tokens compute from the ten names."""
    strong, night = theme.strong, theme.name == "night"
    return {
        "clear": "",
        "white": WHITE,
        "dark-ink": DARK_INK,
        "received": "#1c1c1c" if strong else mix(theme.mist, theme.ink, 0.02),
        "own": "#3a3500" if strong else mix(theme.paper, "#2fc0a4", 0.16 if theme.name == "calm" else 0.30),
        "message-line": WHITE if strong else mix(theme.line, theme.paper, 0.45),
        "chosen": theme.paper if strong else "#5a4f2e" if night else mix(theme.paper, theme.lit, 0.42),
        "chosen-line": theme.lit if strong else theme.ink,
        "hover": theme.paper if strong else mix(theme.paper, theme.lit, 0.18 if night else 0.22),
        "quiet-line": WHITE if strong else mix(theme.paper, theme.line, 0.35),
        "bezel": "#000000" if strong else "#232a4d",
        "disc": {"night": "#9dbce6", "contrast": WHITE}.get(theme.name, mix(theme.sky, theme.paper, 0.30)),
        "shadow": _SHADOW.get(theme.name, ""),
        "veil": "#000000" if theme.dark else theme.ink,
        "ping": theme.lit if strong else "#f2552f",
        "bar": theme.ink if not theme.dark else theme.mist,
        "bar-tile": mix(theme.mist, theme.ink, 0.10) if theme.dark else mix(theme.ink, WHITE, 0.12),
        "bar-lip": WHITE if strong else "#0c1130" if night else mix(theme.ink, "#000000", 0.45),
        "live": theme.paper if strong else "#5a4f2e" if night else mix(theme.paper, theme.lit, 0.36),
        "counted": theme.mist if strong else mix(theme.paper, theme.mist, 0.60),
        **tones(theme.name),
        **wares(theme.name, theme.paper, theme.sky),
    }


@lru_cache(maxsize=512)
def _colour(theme: Theme, name: str) -> str:
    if name in _NAMES:
        return str(getattr(theme, name))
    prefix, _, rest = name.partition("-")
    if prefix in _DERIVED and rest:
        return _DERIVED[prefix](theme, rest)
    if prefix in LETTERS:
        return _of_letter(theme, prefix, rest)
    return _computed(theme)[name]


def _of_letter(theme: Theme, letter: str, part: str) -> str:
    if part == "edge":
        return _edge(theme, letter)
    if part == "wash":
        return _tone(theme, letter, _WASH)
    return _tone(theme, letter, _HILLS[part]) if part else _letter(theme, letter)


_DERIVED: dict[str, Callable[[Theme, str], str]] = {
    "on": lambda theme, ground: words_on(_colour(theme, ground), big=ground in LETTERS),
    "lip": lambda theme, fill: theme.lip_of(_colour(theme, fill)),
    "dim": lambda theme, name: mix(_colour(theme, name), theme.paper, 0.26),
    "shine": lambda theme, name: mix(_colour(theme, name), WHITE, 0.42),
    "case": _case,
}
"""What stands before another name: words on it, its lip, the same behind a veil, its highlight, a case."""


_NAMES = ("ink", "soft", "paper", "mist", "sky", "ground", "action", "lit", "focus", "line")

THEMES = {
    theme.name: theme
    for theme in (
        Theme(
            "day",
            "#1d2447",
            "#4d5880",
            "#fffdf8",
            "#e9eef8",
            "#d3ecfb",
            "#fff1d9",
            "#0b6e69",
            "#ffd84d",
            "#6a1fd6",
            "#5f74a3",
        ),
        Theme(
            "night",
            "#f6f2e6",
            "#bcc6e6",
            "#27315c",
            "#34407a",
            "#121835",
            "#1d2650",
            "#6fe0cf",
            "#ffd84d",
            "#ffa9e6",
            "#8c9bd0",
        ),
        Theme(
            "contrast",
            "#ffffff",
            "#ffffff",
            "#000000",
            "#1c1c1c",
            "#000000",
            "#000000",
            "#ffe600",
            "#ffe600",
            "#00e5ff",
            "#ffffff",
        ),
        Theme(
            "calm",
            "#2b3436",
            "#51605f",
            "#faf8f1",
            "#e7e9e0",
            "#e4ebe6",
            "#eeeadd",
            "#3c6668",
            "#ecd996",
            "#4b3f94",
            "#66807d",
        ),
    )
}

TEXT_SIZES = {"usual": 1.0, "large": 1.15, "largest": 1.3}
"""How much larger every word is drawn. Boxes grow with their words; words never shrink to fit."""


@dataclass(frozen=True)
class Role:
    """What words are for decides their size: em in units, weight, space between lines, whose voice."""

    em: float
    bold: bool = False
    line: float = 1.30
    voice: str = "child"


ROLES = {
    # children
    "infant-say": Role(68, line=1.26),
    "infant-ping": Role(58, line=1.26),
    "infant-name": Role(60, bold=True, line=1.22),
    "infant-answer": Role(49, bold=True, line=1.22),
    "infant-label": Role(54),
    "question": Role(56, line=1.28),
    "say": Role(46, line=1.30),
    "ping": Role(41, line=1.28),
    "ping-name": Role(30, bold=True, line=1.28),
    "answer": Role(42, line=1.22),
    "row": Role(40, line=1.28),
    "place": Role(40, bold=True, line=1.25),
    "panel": Role(48, bold=True, line=1.25),
    "primary": Role(50, bold=True, line=1.22),
    "sign": Role(44, bold=True, line=1.15),
    "town-sign": Role(34, bold=True, line=1.15),
    "label": Role(34, bold=True, line=1.22),
    "caption": Role(34, line=1.25),
    "choice": Role(32, line=1.25),
    "system": Role(28, bold=True, line=1.25),
    "key": Role(28, bold=True, line=1.0),
    "phone": Role(64, bold=True, line=1.2, voice="grown-up"),
    # the board
    "board-title": Role(60, bold=True, line=1.22),
    "board-close": Role(84, line=1.2),
    "board-say": Role(68, line=1.25),
    "board-order": Role(48, bold=True, line=1.22),
    "board-ping": Role(56, line=1.25),
    "board-name": Role(54, bold=True, line=1.25),
    "board-answer": Role(50, line=1.22),
    "board-row": Role(52, line=1.25),
    "board-least": Role(44, line=1.25),
    "board-count": Role(104, bold=True, line=1.0),
    "board-waiting": Role(84, bold=True, line=1.0),
    "board-figure": Role(56, bold=True, line=1.0),
    # grown-ups
    "heading": Role(52, bold=True, line=1.2, voice="grown-up"),
    "subheading": Role(34, bold=True, line=1.2, voice="grown-up"),
    "reading": Role(34, line=1.3, voice="grown-up"),
    "text": Role(30, line=1.3, voice="grown-up"),
    "strong": Role(30, bold=True, line=1.25, voice="grown-up"),
    "small": Role(26, line=1.25, voice="grown-up"),
    "figure": Role(34, bold=True, line=1.1, voice="grown-up"),
}


class Space:
    """Gaps, edges and targets of the tokens, so that no screen invents its own."""

    EDGE = 56.0
    TOP = 32.0
    FOOT = 48.0
    XL, L, M, S, XS = 56.0, 32.0, 24.0, 16.0, 10.0
    TARGET = 96.0
    LINE, LINE_CHOSEN, LIP, PRESS_DOWN, HOVER_UP = 4.0, 6.0, 10.0, 7.0, 3.0
    RING_GAP, RING = 5.0, 8.0


class Corner:
    """Corner radii."""

    PANEL, TILE, INFANT_TILE, ROW, CHIP, FULL = 48.0, 34.0, 44.0, 26.0, 13.0, 9999.0
