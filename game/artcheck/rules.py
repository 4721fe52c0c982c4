"""What may be in a picture: the part of SVG that nanosvg draws rightly, as tables and small questions."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
SIZE_LIMIT = 20_000
# A street is a whole town in one file: it is drawn once, kept, and not drawn again.
STREET_LIMIT = 80_000
DEEPEST = 32
MOST_FAULTS = 40
FARTHEST = 1_000_000.0
LINE_INK = "#1d2447"

CODES: dict[str, str] = {
    "A001": "the file cannot be read",
    "A002": "the XML is broken",
    "A003": "a gradient in bare fractions",
    "A004": "the file is too big",
    "A005": "a DOCTYPE, an entity or an instruction",
    "A006": "an element that is not drawn",
    "A007": "an attribute that is not drawn",
    "A008": "a colour that is not understood",
    "A009": "a gradient that is not there",
    "A010": "a see-through group",
    "A011": "no size",
    "A012": "something that is not a number",
    "A013": "a broken path",
    "A014": "a second colour in a line icon",
    "A015": "something from outside",
    "A016": "a script",
    "A017": "a style that is not followed",
    "A018": "a broken transform",
    "A019": "a word that is not understood",
    "A020": "a name given twice",
    "A021": "groups nested too deeply",
}


# -- what may be in a picture
PAINT = {"fill", "stroke", "stop-color"}
SHARES = {"opacity", "fill-opacity", "stroke-opacity", "stop-opacity"}
WORDS = {
    "stroke-linecap": {"butt", "round", "square"},
    "stroke-linejoin": {"miter", "round", "bevel"},
    "fill-rule": {"nonzero", "evenodd"},
    "gradientUnits": {"userSpaceOnUse", "objectBoundingBox"},
    "spreadMethod": {"pad", "reflect", "repeat"},
}
LOOK = {
    *("fill", "fill-opacity", "fill-rule", "opacity", "stroke", "stroke-dasharray", "stroke-dashoffset"),
    *("stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width"),
}
COMMON = LOOK | {"transform", "style", "class", "id"}
GRADIENT = {"id", "gradientUnits", "gradientTransform", "spreadMethod", "href"}
ALLOWED: dict[str, set[str]] = {
    "svg": LOOK | {"width", "height", "viewBox", "version"},
    "defs": set(),
    "style": {"type"},
    "g": COMMON,
    "path": COMMON | {"d"},
    "rect": COMMON | {"x", "y", "width", "height", "rx", "ry"},
    "circle": COMMON | {"cx", "cy", "r"},
    "ellipse": COMMON | {"cx", "cy", "rx", "ry"},
    "line": COMMON | {"x1", "y1", "x2", "y2"},
    "polyline": COMMON | {"points"},
    "polygon": COMMON | {"points"},
    "linearGradient": GRADIENT | {"x1", "y1", "x2", "y2"},
    "radialGradient": GRADIENT | {"cx", "cy", "r", "fx", "fy"},
    "stop": {"offset", "stop-color", "stop-opacity", "style"},
}
DRAWN = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
PLACES = {
    "x",
    "y",
    "width",
    "height",
    "rx",
    "ry",
    "cx",
    "cy",
    "r",
    "x1",
    "y1",
    "x2",
    "y2",
    "fx",
    "fy",
    "offset",
}
NUMBERS = PLACES | SHARES | {"stroke-width", "stroke-miterlimit", "stroke-dashoffset"}
GRADIENT_PLACES = {"x1", "y1", "x2", "y2", "cx", "cy", "r", "fx", "fy"}
INSTEAD = {
    "use": "Draw the shape again where it is needed.",
    "symbol": "Draw the shape itself where it is needed.",
    "clipPath": "Draw the shape already cut.",
    "mask": "Draw the shape already cut, or fade it with a gradient.",
    "filter": "Draw a shadow as a soft shape of its own.",
    "pattern": "Draw the stripes or dots one by one.",
    "text": "Draw letters as paths, or leave the words to the game.",
    "image": "Draw it: a photograph cannot be in a picture.",
    "svg": "Use a group with a transform.",
    "foreignObject": "Leave it out.",
}

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})|none")
LINKED = re.compile(r"url\(\s*#([A-Za-z_][\w.-]*)\s*\)")
PLAIN = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"
NUMBER = re.compile(PLAIN)
MEASURE = re.compile(rf"({PLAIN})(px|%)?")
GAP = re.compile(r"[\s,]*")
TRANSFORM = re.compile(r"[\s,]*(\w+)\s*\(([^()]*)\)")
TURNS = {
    "translate": {1, 2},
    "scale": {1, 2},
    "rotate": {1, 3},
    "skewX": {1},
    "skewY": {1},
    "matrix": {6},
}
STEPS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "a": 7, "z": 0}
RULE = re.compile(r"\s*\.([A-Za-z_][\w-]*)\s*\{([^{}]*)\}")


# -- small questions, each with a yes, a no, or a list
def finite(text: str) -> bool:
    """Whether a number can stand for a place in a picture."""
    value = float(text)
    return math.isfinite(value) and abs(value) <= FARTHEST


def measure(text: str) -> bool:
    """Is it a number, perhaps with px or %?"""
    found = MEASURE.fullmatch(text.strip())
    return found is not None and finite(found[1])


def numbers(text: str) -> list[str] | None:
    """The numbers of a list, or None when something else is among them."""
    out, at = [], GAP.match(text).end()  # type: ignore[union-attr]  # it matches the empty text too
    while at < len(text):
        found = NUMBER.match(text, at)
        if not found or not finite(found[0]):
            return None
        out.append(found[0])
        at = GAP.match(text, found.end()).end()  # type: ignore[union-attr]
    return out


def path_trouble(d: str) -> str:
    """What is wrong with the data of a path; nothing when it is sound."""
    at, command, first = GAP.match(d).end(), "", True  # type: ignore[union-attr]
    while at < len(d):
        letter = d[at]
        if letter.isalpha():
            if letter.lower() not in STEPS:
                return f"“{letter}” is no step of a path."
            command, at = letter.lower(), at + 1
            if first and command != "m":
                return "A path begins with M."
        elif command in ("", "z"):
            return f"There is a number where a letter should be, at “{d[at : at + 12]}”."
        first = False
        end = step(d, at, command)
        if end < 0:
            return f"A number is missing or unreadable near “{d[max(0, at - 6) : at + 12]}”."
        at = end
    return "" if command else "It is empty."


def step(d: str, at: int, command: str) -> int:
    """Where one step's numbers end, or -1; the two flags of an arc are single digits."""
    at = GAP.match(d, at).end()  # type: ignore[union-attr]
    for i in range(STEPS[command]):
        if command == "a" and i in (3, 4):
            if d[at : at + 1] not in ("0", "1"):
                return -1
            end = at + 1
        else:
            found = NUMBER.match(d, at)
            if not found or not finite(found[0]):
                return -1
            end = found.end()
        at = GAP.match(d, end).end()  # type: ignore[union-attr]
    return at


def transform_sound(text: str) -> bool:
    """Is it a row of moves, turns and scales with as many numbers as each needs?"""
    at = 0
    while found := TRANSFORM.match(text, at):
        amounts = numbers(found[2])
        if amounts is None or len(amounts) not in TURNS.get(found[1], set()):
            return False
        at = found.end()
    return bool(text.strip()) and not text[at:].strip()


def declarations(text: str) -> Iterator[tuple[str, str]]:
    """The pairs of an inline style or of a rule."""
    for part in text.split(";"):
        if part.strip():
            name, _, value = part.partition(":")
            yield name.strip(), value.strip()


def limit_of(path: Path) -> int:
    """How large a file may be."""
    return STREET_LIMIT if path.parent.name == "title" and path.name.startswith("street-") else SIZE_LIMIT
