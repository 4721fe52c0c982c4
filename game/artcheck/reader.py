"""Reads one picture from front to back and writes down every fault it meets."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from game.artcheck.rules import (
    ALLOWED,
    COLOUR,
    DEEPEST,
    DRAWN,
    GRADIENT_PLACES,
    INSTEAD,
    LINE_INK,
    LINKED,
    LOOK,
    MOST_FAULTS,
    NUMBER,
    NUMBERS,
    PAINT,
    RULE,
    SHARES,
    SVG,
    WORDS,
    XLINK,
    declarations,
    measure,
    numbers,
    path_trouble,
    transform_sound,
)
from game.diagnostic import Diagnostic


class EnoughError(Exception):
    """Enough has been seen: nothing more is read from this file."""


@dataclass
class _Group:
    """A group that is open while we read."""

    line: int
    column: int
    see_through: bool
    shapes: int = 0


@dataclass
class Reader:
    """Reads one file from front to back and writes down what it meets."""

    path: Path
    faults: list[Diagnostic] = field(default_factory=list)
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
        self.faults.append(Diagnostic(code, self.path.as_posix(), line, column, message, hint))
        if len(self.faults) >= MOST_FAULTS:
            raise EnoughError

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
            raise EnoughError

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
        names |= {k: v for k, v in declarations(names.get("style", "")) if k in SHARES}
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
            raise EnoughError
        box = numbers(attributes.get("viewBox", "")) or []
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
        for name, setting in declarations(value):
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
        elif name in NUMBERS and not measure(value):
            self.say("A012", f"“{value[:40]}” is not a number ({name}).", "Write a plain number.")
        elif name in ("points", "stroke-dasharray") and value != "none" and not numbers(value):
            self.say(
                "A012", f"The list in “{name}” holds something that is not a number.", "Write plain numbers."
            )
        elif name == "d" and (trouble := path_trouble(value)):
            self.say(
                "A013", f"A path cannot be followed. {trouble}", "Draw the path again, or export it again."
            )
        elif name in ("transform", "gradientTransform") and not transform_sound(value):
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
