"""Says what is wrong with a picture before a child sees it.

The game draws SVG with nanosvg, which is small and quick and leaves out what it does not know without a
word: a shadow made with a filter is simply not there, a colour called tomato is grey. So a picture may use
only what nanosvg is known to draw rightly, and everything else is named here with its place and with what to
do instead.

This room knows SVG files. It knows nothing of pygame, of windows or of who asks, and it never raises for a
bad file: whatever lies there, the answer is a list of faults.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

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


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in one picture, said to the person who drew it."""

    code: str
    file: str
    line: int
    column: int
    message: str
    hint: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.message} {self.hint}"


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
def _finite(text: str) -> bool:
    """Whether a number can stand for a place in a picture."""
    value = float(text)
    return math.isfinite(value) and abs(value) <= FARTHEST


def _measure(text: str) -> bool:
    found = MEASURE.fullmatch(text.strip())
    return found is not None and _finite(found[1])


def _numbers(text: str) -> list[str] | None:
    """The numbers of a list, or None when something else is among them."""
    out, at = [], GAP.match(text).end()  # type: ignore[union-attr]  # it matches the empty text too
    while at < len(text):
        found = NUMBER.match(text, at)
        if not found or not _finite(found[0]):
            return None
        out.append(found[0])
        at = GAP.match(text, found.end()).end()  # type: ignore[union-attr]
    return out


def _path_trouble(d: str) -> str:
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
        end = _step(d, at, command)
        if end < 0:
            return f"A number is missing or unreadable near “{d[max(0, at - 6) : at + 12]}”."
        at = end
    return "" if command else "It is empty."


def _step(d: str, at: int, command: str) -> int:
    """Where one step's numbers end, or -1; the two flags of an arc are single digits."""
    at = GAP.match(d, at).end()  # type: ignore[union-attr]
    for i in range(STEPS[command]):
        if command == "a" and i in (3, 4):
            if d[at : at + 1] not in ("0", "1"):
                return -1
            end = at + 1
        else:
            found = NUMBER.match(d, at)
            if not found or not _finite(found[0]):
                return -1
            end = found.end()
        at = GAP.match(d, end).end()  # type: ignore[union-attr]
    return at


def _transform_sound(text: str) -> bool:
    at = 0
    while found := TRANSFORM.match(text, at):
        numbers = _numbers(found[2])
        if numbers is None or len(numbers) not in TURNS.get(found[1], set()):
            return False
        at = found.end()
    return bool(text.strip()) and not text[at:].strip()


def _declarations(text: str) -> Iterator[tuple[str, str]]:
    """The pairs of an inline style or of a rule."""
    for part in text.split(";"):
        if part.strip():
            name, _, value = part.partition(":")
            yield name.strip(), value.strip()


def _limit(path: Path) -> int:
    return STREET_LIMIT if path.parent.name == "title" and path.name.startswith("street-") else SIZE_LIMIT


class _EnoughError(Exception):
    """Enough has been seen: nothing more is read from this file."""


@dataclass
class _Group:
    """A group that is open while we read."""

    line: int
    column: int
    see_through: bool
    shapes: int = 0


@dataclass
class _Reader:
    """Reads one file from front to back and writes down what it meets."""

    path: Path
    faults: list[Fault] = field(default_factory=list)
    open: list[_Group] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    links: list[tuple[str, int, int]] = field(default_factory=list)
    worn: list[tuple[str, int, int]] = field(default_factory=list)
    style: list[str] | None = None
    line: int = 1
    column: int = 1

    def say(self, code: str, message: str, hint: str, where: tuple[int, int] | None = None) -> None:
        line, column = where or (self.line, self.column)
        self.faults.append(Fault(code, self.path.as_posix(), line, column, message, hint))
        if len(self.faults) >= MOST_FAULTS:
            raise _EnoughError

    # -- the whole file
    def read(self, text: str) -> None:
        parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.buffer_text = True

        def here() -> None:
            self.line, self.column = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1

        def start(name: str, attributes: dict[str, str]) -> None:
            here()
            self.element(name, attributes)

        def end(name: str) -> None:
            here()
            self.close(name)

        def words(data: str) -> None:
            if self.style is not None:
                self.style.append(data)

        def forbidden(*_: object) -> None:
            here()
            self.say(
                "A005",
                "There is a DOCTYPE, an entity or an instruction.",
                "Leave out what stands before <svg>.",
            )
            raise _EnoughError

        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = words
        parser.StartDoctypeDeclHandler = forbidden
        parser.ProcessingInstructionHandler = forbidden
        try:
            parser.Parse(text.encode("utf-8"), True)
        except expat.ExpatError as error:
            what = expat.errors.messages.get(error.code, "unreadable")
            self.say(
                "A002",
                f"The XML is broken here: {what}.",
                "Look for a bracket, a quotation mark or a closing tag that is missing.",
                (error.lineno, error.offset + 1),
            )
        else:
            self.leftovers()

    def leftovers(self) -> None:
        """What can only be said at the end: names that nobody has defined."""
        for name, line, column in self.links:
            if name not in self.ids:
                message = f"It is painted with “{name}”, but there is no gradient of that name."
                self.say("A009", message, "Draw the gradient, or give the shape a colour.", (line, column))
        for name, line, column in self.worn:
            if name not in self.classes:
                message = f"There is no style for the class “{name}”."
                self.say("A017", message, "Write fill and stroke on the shape itself.", (line, column))

    # -- one element
    def element(self, full: str, attributes: dict[str, str]) -> None:
        space, _, tag = full.rpartition(" ")
        if not self.open:
            self.root(space, tag, attributes)
        elif tag == "script":
            self.say(
                "A016", "There is a script in the picture.", "A picture only draws: leave the script out."
            )
        elif space != SVG or tag not in ALLOWED or tag == "svg":
            hint = INSTEAD.get(tag, "Use paths, circles, ellipses, rectangles and groups.")
            self.say("A006", f"“{tag}” is not drawn by the game.", hint)
        names = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        names |= {k: v for k, v in _declarations(names.get("style", "")) if k in SHARES}
        self.open.append(
            _Group(
                self.line, self.column, tag == "g" and names.get("opacity", "1") not in ("1", "1.0", "100%")
            )
        )
        if len(self.open) == DEEPEST + 1:
            self.say(
                "A021", f"Groups lie more than {DEEPEST} deep in each other.", "Take some of the groups away."
            )
        if tag in DRAWN:
            for group in self.open:
                group.shapes += 1
        if tag == "style":
            self.style = []
        if tag in ALLOWED:
            self.attributes(tag, attributes)

    def close(self, full: str) -> None:
        tag = full.rpartition(" ")[2]
        group = self.open.pop()
        if group.see_through and group.shapes > 1:
            message = (
                f"A group of {group.shapes} shapes is see-through, but each shape would be so for itself."
            )
            hint = "Give the opacity to one shape, or mix the colours."
            self.say("A010", message, hint, (group.line, group.column))
        if tag == "style" and self.style is not None:
            self.rules("".join(self.style))
            self.style = None

    def root(self, space: str, tag: str, attributes: dict[str, str]) -> None:
        hint = f'Begin with <svg xmlns="{SVG}" width="400" height="400" viewBox="0 0 400 400">.'
        if tag != "svg" or space != SVG:
            self.say("A011", "The file does not begin as an SVG picture.", hint)
            raise _EnoughError
        box = _numbers(attributes.get("viewBox", "")) or []
        sizes = [attributes.get(k, "") for k in ("width", "height")]
        sound = len(box) == 4 and float(box[2]) > 0 and float(box[3]) > 0
        if not sound or not all(NUMBER.fullmatch(s) and float(s) > 0 for s in sizes):
            self.say("A011", "The picture does not say how large it is.", hint)

    # -- its attributes
    def attributes(self, tag: str, attributes: dict[str, str]) -> None:
        for key, value in attributes.items():
            space, _, name = key.rpartition(" ")
            if name.lower().startswith("on") and name not in ALLOWED[tag]:
                self.say("A016", f"“{name}” would run a script.", "A picture only draws: leave it out.")
            elif name == "href" and space in ("", XLINK):
                self.reference(tag, value)
            elif space or name not in ALLOWED[tag]:
                self.say(
                    "A007",
                    f"“{name}” on “{tag}” is not drawn by the game.",
                    "Leave it out, or draw it another way.",
                )
            elif name == "style":
                self.inline(tag, value)
            else:
                self.value(tag, name, value)
        if tag.endswith("Gradient"):
            self.gradient(attributes)

    def reference(self, tag: str, value: str) -> None:
        if not value.startswith("#"):
            hint = "Everything that is seen must be drawn in this file."
            self.say("A015", "The picture fetches something from outside.", hint)
        elif tag.endswith("Gradient"):
            self.links.append((value[1:], self.line, self.column))
        else:
            self.say("A007", f"“href” on “{tag}” is not drawn by the game.", "Draw the shape itself.")

    def inline(self, tag: str, value: str) -> None:
        for name, setting in _declarations(value):
            if name not in (LOOK | {"stop-color", "stop-opacity"}):
                self.say(
                    "A017", f"The style “{name}” is not followed.", "Leave it out, or draw it another way."
                )
            else:
                self.value(tag, name, setting)

    def value(self, tag: str, name: str, value: str) -> None:
        if name in PAINT:
            self.paint(value)
        elif name in WORDS and value not in WORDS[name]:
            known = ", ".join(sorted(WORDS[name]))
            self.say("A019", f"“{value}” is no {name} that the game understands.", f"Use one of: {known}.")
        elif name in NUMBERS and not _measure(value):
            self.say("A012", f"“{value[:40]}” is not a number ({name}).", "Write a plain number.")
        elif name in ("points", "stroke-dasharray") and value != "none" and not _numbers(value):
            self.say(
                "A012", f"The list in “{name}” holds something that is not a number.", "Write plain numbers."
            )
        elif name == "d" and (trouble := _path_trouble(value)):
            self.say(
                "A013", f"A path cannot be followed. {trouble}", "Draw the path again, or export it again."
            )
        elif name in ("transform", "gradientTransform") and not _transform_sound(value):
            hint = "Use translate, rotate, scale, skewX, skewY or matrix with plain numbers."
            self.say("A018", f"The transform “{value[:40]}” is not understood.", hint)
        elif name == "id":
            self.name(value)
        elif name == "class":
            self.wear(value)

    def name(self, value: str) -> None:
        if value in self.ids:
            self.say("A020", f"Two things are called “{value}”.", "Give each gradient a name of its own.")
        self.ids.add(value)

    def wear(self, value: str) -> None:
        names = value.split()
        if len(names) == 1:
            self.worn.append((names[0], self.line, self.column))
        else:
            self.say(
                "A017",
                "A shape has more than one class, or none.",
                "Write fill and stroke on the shape itself.",
            )

    def paint(self, value: str) -> None:
        if found := LINKED.fullmatch(value):
            self.links.append((found[1], self.line, self.column))
        elif value.startswith("url("):
            self.say(
                "A015", "The paint is fetched from outside.", "Use a colour, or a gradient of this file."
            )
        elif not COLOUR.fullmatch(value):
            hint = "Write it as #rrggbb; what is see-through goes into fill-opacity or stroke-opacity."
            self.say("A008", f"The colour “{value[:40]}” is not understood.", hint)
        elif self.path.parent.name == "line" and value.lower() not in (LINE_INK, "none"):
            hint = f"Use {LINE_INK} alone: the game gives the icon the colour of its theme."
            self.say("A014", f"A line icon has a second colour, {value}.", hint)

    def gradient(self, attributes: dict[str, str]) -> None:
        if attributes.get("gradientUnits") == "userSpaceOnUse":
            return
        bare = [
            k for k in sorted(GRADIENT_PLACES & set(attributes)) if not attributes[k].strip().endswith("%")
        ]
        if bare:
            message = (
                f"A gradient is given in bare fractions ({', '.join(bare)}): it would be one flat colour."
            )
            self.say(
                "A003",
                message,
                'Add gradientUnits="userSpaceOnUse" and use the picture’s own units, or write percentages.',
            )

    def rules(self, text: str) -> None:
        """A style sheet may only say how one class looks."""
        at = 0
        while found := RULE.match(text, at):
            self.classes.add(found[1])
            self.inline("g", found[2])
            at = found.end()
        if text[at:].strip():
            message = f"The style “{text[at:].strip()[:30]}” is not followed."
            self.say(
                "A017", message, "Only rules for one class work; better write fill and stroke on the shape."
            )


def check_art(path: Path) -> tuple[Fault, ...]:
    """Every fault of one picture, in the order of the file; empty when it may be shown."""
    reader = _Reader(path)
    limit = _limit(path)
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or "no such file"
        reader.say("A001", f"The picture cannot be read: {what}.", "Is the name right, and is it a file?")
        return tuple(reader.faults)
    if len(data) > limit:
        hint = "Leave out what nobody sees, and round the numbers to one decimal."
        reader.say("A004", f"The picture is larger than {limit // 1000} kB.", hint)
        return tuple(reader.faults)
    try:
        reader.read(data.decode("utf-8"))
    except UnicodeDecodeError:
        reader.say(
            "A001", "The file is not text, so it cannot be an SVG picture.", "Save it as plain SVG in UTF-8."
        )
    except _EnoughError:
        pass
    return tuple(sorted(reader.faults, key=lambda f: (f.line, f.column, f.code)))


def check_all(folder: Path) -> tuple[Fault, ...]:
    """Every fault of every picture in a folder and the folders in it."""
    return tuple(fault for path in sorted(folder.rglob("*.svg")) for fault in check_art(path))
