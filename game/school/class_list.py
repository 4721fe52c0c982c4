"""How the class list is read and written: plain YAML that a person may edit.

Whatever is in it, reading gives the classes that can be used and a diagnostic for each that cannot: one slip
in one class never takes the others away.
"""

from __future__ import annotations

import json
from difflib import get_close_matches
from types import MappingProxyType

from game.diagnostic import Diagnostic
from game.lesson.located import Data, Located, Place, locate
from game.school.classes import MOST, Classes, Refused, SchoolClass, label_of, with_class

FILE = "classes.yaml"
FORMAT = 1


def read(data: bytes, file: str = FILE) -> Classes:
    """A class list. Never raises, whatever it holds."""
    located = locate(data, file)
    reader = _Reader(located)
    if located.diagnostics:
        return Classes(diagnostics=located.diagnostics, whole=False)
    return reader.whole()


class _Reader:
    """Goes through the list and notes what does not fit."""

    def __init__(self, located: Located) -> None:
        self.located = located
        self.found: list[Diagnostic] = []

    def say(self, place: Place, message: str, hint: str = "", meant: str = "") -> None:
        mark = self.located.at(place)
        fault = Diagnostic("S010", self.located.file, mark.line, mark.column, message, hint, width=mark.width)
        self.found.append(fault if not meant else _meaning(fault, meant))

    def whole(self) -> Classes:
        data = self.located.data
        hint = "It begins with  format: 1  and goes on with  classes:  and a list."
        if not isinstance(data, dict) or type(data.get("format")) is not int:
            self.say((), "This is no class list of Pingtown.", hint)
            return Classes(diagnostics=tuple(self.found), whole=False)
        number = data["format"]
        if isinstance(number, int) and number > FORMAT:
            newer = "The class list was written by a newer Pingtown."
            self.say(("format",), newer, "Bring this computer's Pingtown up to date.")
            return Classes(diagnostics=tuple(self.found), whole=False)
        listed = data.get("classes")
        if listed is None:
            listed = []
        if not isinstance(listed, list) or data.keys() - {"format", "classes"}:
            self.say((), "There is something in the class list that Pingtown does not know.", hint)
        if not isinstance(listed, list):
            return Classes(diagnostics=tuple(self.found), whole=False)
        if len(listed) > MOST:
            self.say(("classes",), f"Only the first {MOST} classes are used.")
        classes = Classes()
        for number, one in enumerate(listed[:MOST]):
            made = self.one(one, ("classes", number))
            if made is not None:
                classes = self.joined(classes, made, ("classes", number))
        return Classes(classes.every, tuple(self.found), whole=not self.found)

    def one(self, data: Data, place: Place) -> SchoolClass | None:
        """One class, if its keys are what they should be."""
        if not isinstance(data, dict):
            self.say(place, "A class has keys: code, label, years and sign.")
            return None
        for key in data.keys() - KEYS.keys():
            near = get_close_matches(key, KEYS, n=1)
            self.say((*place, key), f"A class has no key “{key[:40]}”.", meant="".join(near))
        code = data.get("code")
        code = str(code) if type(code) is int else code
        if not isinstance(code, str):
            self.say(place, "A class needs a code, such as 3-owls.")
            return None
        wrong = False
        values: dict[str, Data] = {"label": label_of(code), "badges": False, "archived": False}
        values |= {"badges-for": "", "badges-until": "", **data}
        for key, (fits, wants) in KEYS.items():
            if key != "code" and not fits(values.get(key)):
                self.say((*place, key), f"“{key}” of class “{code[:40]}” must be {wants}.")
                wrong = True
        if wrong:
            return None
        years = values["years"]
        pair = years if isinstance(years, list) else [years, years]
        return SchoolClass(
            code=code,
            label=str(values["label"]),
            years=(_whole(pair[0]), _whole(pair[1])),
            sign=str(values["sign"]),
            badges=values["badges"] is True,
            archived=values["archived"] is True,
            purpose=str(values["badges-for"]),
            until=str(values["badges-until"]),
        )

    def joined(self, classes: Classes, made: SchoolClass, place: Place) -> Classes:
        """The list with this class, if it is one that may be."""
        if classes.find(made.code):
            self.say((*place, "code"), f"The code “{made.code[:40]}” is there twice; the first one is used.")
            return classes
        try:
            return with_class(classes, made)
        except Refused as refused:
            self.say(place, str(refused))
            return classes


def _meaning(fault: Diagnostic, meant: str) -> Diagnostic:
    return Diagnostic(
        fault.code, fault.file, fault.line, fault.column, fault.message, meant=meant, width=fault.width
    )


def _whole(value: Data) -> int:
    return value if isinstance(value, int) else -1


def _is_whole(value: Data) -> bool:
    return type(value) is int


def _are_years(value: Data) -> bool:
    pair = isinstance(value, list) and len(value) == 2 and all(type(one) is int for one in value)
    return _is_whole(value) or pair


def _is_text(value: Data) -> bool:
    return isinstance(value, str) or _is_whole(value)


def _is_switch(value: Data) -> bool:
    return isinstance(value, bool)


KEYS = MappingProxyType(
    {
        "code": (_is_text, "small letters, numbers and hyphens"),
        "label": (_is_text, "words"),
        "years": (_are_years, "one year or two, such as [3, 4]"),
        "sign": (_is_text, "the name of a picture, such as owl"),
        "badges": (_is_switch, "true or false"),
        "badges-for": (_is_text, "carry-on or teaching"),
        "badges-until": (_is_text, "a day such as 2026-12-18"),
        "archived": (_is_switch, "true or false"),
    }
)


# --- values → text ----------------------------------------------------------------------------


def to_text(classes: Classes) -> str:
    """As the list is written. What JSON puts in quotes YAML understands."""
    lines = [
        "# The classes of this school. Change them with  pingtown setup --class  or here, by hand.",
        "# No names of people, please: results are filed under the code.",
        f"format: {FORMAT}",
        "classes:" if classes.every else "classes: []",
    ]
    for one in classes.every:
        lines += [
            f"  - code: {json.dumps(one.code)}",
            f"    label: {json.dumps(one.label, ensure_ascii=False)}",
            f"    years: [{one.years[0]}, {one.years[1]}]",
            f"    sign: {one.sign}",
            f"    badges: {json.dumps(one.badges)}",
        ]
        lines += [f"    badges-for: {one.purpose}"] * bool(one.purpose)
        lines += [f"    badges-until: {json.dumps(one.until)}"] * bool(one.until)
        lines += ["    archived: true"] * one.archived
    return "\n".join(lines) + "\n"
