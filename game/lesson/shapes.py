"""What may be wrong with a thing in a file, each as a sentence for whoever wrote it.

Knows the form and the data of one part at a time; it must not know where anything stands (the reader does).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from game.diagnostic import Diagnostic
from game.lesson import model
from game.lesson.located import Data, Mark, Place

LONGEST_ID = 60
_WRITE = "Write it, or delete the line if it is not needed."
QUOTES = "Put the words into double quotes."
ID = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
PICTURE = "^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)?$"
POLICY = "^[A-Z][0-9]{1,2}$"
_DAY = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\Z")
_BULLET = re.compile(r"[-–—•*·]\S|[–—•·]")
_FIELD = re.compile(r"\{[^{}]*\}|[{}]")
_FORMS = {
    "keys": "keys of its own, each on a line further in,",
    "names": "names, each with what belongs to it further in,",
    "list": "a list",
    "words": "words",
    "number": "a whole number, such as 4,",
    "truth": "true or false",
}
_WHO = {
    **dict.fromkeys(("teacher", "class_teacher", "adult", "school", "trusted_adult"), "school_adult"),
    **dict.fromkeys(("mum", "dad", "mummy", "daddy", "parent", "parents", "carer", "home"), "home_adult"),
    **dict.fromkeys(("headteacher", "head_teacher"), "head"),
}
"""Who is meant by words that are no placeholders."""
_TRUE = {"yes": "true", "on": "true", "True": "true", "TRUE": "true", "Yes": "true", "y": "true"}
_FALSE = {"no": "false", "off": "false", "False": "false", "FALSE": "false", "No": "false", "n": "false"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: ``place`` leads on from the part that was looked at, ``key`` means the key."""

    code: str
    message: str
    hint: str = ""
    meant: str = ""
    place: Place = ()
    key: bool = False

    def at(self, file: str, mark: Mark) -> Diagnostic:
        """The fault, now that its place is known."""
        found = (self.code, file, mark.line, mark.column, self.message, self.hint)
        return Diagnostic(*found, meant=self.meant, width=mark.width)


def close(word: object, known: Collection[str]) -> str:
    """What somebody may have meant, or nothing."""
    written = str(word).strip().lower().replace("_", "-").replace(" ", "-")[:LONGEST_ID]
    by_small = {one.lower(): one for one in known}
    return next((by_small[one] for one in get_close_matches(written, by_small, 1, 0.6)), "")


def short(words: object) -> str:
    """Words out of the file, so that they fit into a sentence of ours."""
    text = " ".join(str(words).split())
    return text if len(text) <= 40 else f"{text[:39]}…"


# --- one value --------------------------------------------------------------------------------------


def nothing(place: Place, remark: bool = False, needed: bool = False) -> Fault:
    """A key, and nothing after it but perhaps a remark."""
    name = next((one for one in reversed(place) if isinstance(one, str)), "this")
    message = f"Nothing stands after “{short(name)}”" + (": from # on it is a remark." if remark else ".")
    if remark:
        return Fault("L027", message, "If # begins the words, put them into double quotes.", key=True)
    return Fault("L027", message, "Write it." if needed else _WRITE, key=True)


def no_keys(data: Data, names: Sequence[str]) -> Fault:
    """Something else where keys should be: which ones, is said."""
    some = ", ".join(names[:8]) + (" …" if len(names) > 8 else "")
    return replace(wrong_kind("keys", data), hint=f"They are: {some}")


def no_lesson() -> Fault:
    """A file of words, or a list, where keys should be."""
    hint = "Begin with the example in docs/writing-stories.md."
    return Fault("L015", "This file has no keys such as id: and title: at the beginning of its lines.", hint)


def wrong_kind(wanted: str, data: Data) -> Fault:
    """Something else is wanted here. A word that is alone in a list's place is easily mended."""
    got = {dict: "keys", list: "a list", bool: "true or false", int: "a number"}.get(type(data), "words")
    hint, meant = "", ""
    if wanted == "list" and _BULLET.match(str(data)):
        hint = "Each thing of a list begins with a hyphen and a space: - like this"
        return Fault("L015", "A list should stand here, and this line does not begin as one.", hint)
    if wanted == "list" and not isinstance(data, (dict, list)):
        meant = f"[{short(data)}]"
        hint = "A list stands in square brackets, or each thing on a line of its own after a dash."
    if wanted == "words" and isinstance(data, dict) and list(data.values()) in ([None], []):
        hint = "Words that begin with a curly bracket stand in double quotes."
        return Fault("L010", "Here the computer takes a placeholder for something else.", hint)
    if wanted == "words" and isinstance(data, bool):
        return Fault("L010", "Here the computer takes a word for true or false.", QUOTES)
    if wanted == "number" and (number := re.match(r"\d+\b", str(data))):
        meant = number[0]
    if wanted == "truth":
        meant = _TRUE.get(str(data), "") or _FALSE.get(str(data), "")
    return Fault("L015", f"{_FORMS[wanted].capitalize()} should stand here, not {got}.", hint, meant)


def none_of(known: Sequence[Any], data: Data) -> Fault | None:
    """A word from one of the form's lists."""
    if any(data == one and type(data) is type(one) for one in known):
        return None
    if isinstance(data, (dict, list)):
        return wrong_kind("number" if isinstance(known[0], int) else "words", data)
    some = ", ".join(map(str, known[:6])) + (" …" if len(known) > 6 else "")
    meant = "" if isinstance(known[0], int) else close(data, known) or _initial(data, known)
    return Fault("L016", f"“{short(data)}” is not in the list: {some}", "", meant)


def _initial(data: Data, known: Sequence[str]) -> str:
    """The one word of a list that begins with a letter which stands alone, as A for accepting."""
    found = [one for one in known if one[:1] == str(data).lower()]
    return found[0] if len(found) == 1 else ""


def text(kind: str, data: Data) -> tuple[Fault | None, Data]:
    """Words, or a name of some kind. A number may be words: what was typed is what is said."""
    if isinstance(data, int) and not isinstance(data, bool):
        data = str(data)
    if not isinstance(data, str):
        return wrong_kind("words", data), data
    data = data.strip()
    if not data:
        return Fault("L027", "There is nothing in these quotation marks.", _WRITE), data
    return _TEXTS.get(kind, _any_words)(data), data


def _any_words(data: str) -> Fault | None:
    if re.search(r"\n\s*\n|\n\s*-", data):
        return None
    for field in _FIELD.findall(data):
        name = field.strip("{}").strip()
        if field not in [f"{{{one}}}" for one in model.PLACEHOLDERS]:
            meant = _placeholder(name)
            hint = "The placeholders stand in docs/writing-stories.md."
            message = f"{short(field)} is no placeholder." if name else "A curly bracket stands alone here."
            return Fault("L029", message, hint, f"{{{meant}}}" if meant and name else "")
    return None


def _placeholder(name: str) -> str:
    """Which placeholder was meant: whoever writes teacher or mum means who is told at school or at home."""
    who, _, act = name.lower().replace("-", "_").replace(" ", "_").partition(".")
    likely = f"{_WHO.get(who, who)}.{act or 'tell'}"
    if likely in model.PLACEHOLDERS:
        return likely
    return close(name.replace("-", "_"), model.PLACEHOLDERS) or close(name, model.PLACEHOLDERS)


def _id(data: str) -> Fault | None:
    if re.fullmatch(ID, data) and len(data) <= LONGEST_ID:
        return None
    meant = re.sub(r"[^a-z0-9]+", "-", data.lower()).strip("-0123456789")[:LONGEST_ID].strip("-")
    hint = f"Small letters a to z, numbers and hyphens, a letter first; at most {LONGEST_ID} of them."
    return Fault("L019", f"“{short(data)}” cannot be a name for the computer.", hint, meant)


def _ways(_: str) -> Fault | None:
    return None  # whether that step is there is for the ways to say


def _picture(data: str) -> Fault | None:
    if re.fullmatch(PICTURE, data):
        return None
    meant = re.sub(r"[^a-z0-9/]+", "-", data.lower().removesuffix(".svg")).strip("-/")
    hint = "Its file's name without .svg; the folder is only said where it is not pictures."
    return Fault("L019", f"“{short(data)}” cannot be a picture's name.", hint, meant)


def _policy(data: str) -> Fault | None:
    if re.fullmatch(POLICY, data):
        return None
    return Fault("L019", f"“{short(data)}” cannot be a statement of a policy.", "A letter and a number: A1.")


def _day(data: str) -> Fault | None:
    if _DAY.match(data):
        return None
    message = f"“{short(data)}” is not a day as the computer reads it."
    day, month, year, *_ = (*re.split(r"\D", data), "", "")
    meant = f"{year}-{month:0>2}-{day:0>2}"
    return Fault("L042", message, "Write 2026-09-01.", meant if _DAY.match(meant) else "")


_TEXTS: Mapping[str, Callable[[str], Fault | None]] = {
    "id": _id,
    "step": _ways,
    "picture": _picture,
    "policy": _policy,
    "day": _day,
}


def plain(hint: Any, limits: Mapping[str, Any], data: Data) -> tuple[Fault | None, Data]:
    """A number, true or false, or text that nobody translates."""
    if hint is str:
        return text("plain", data) if not isinstance(data, str) or not data.strip() else (None, data.strip())
    if hint is bool:
        return (None if isinstance(data, bool) else wrong_kind("truth", data)), data
    if not isinstance(data, int) or isinstance(data, bool):
        return wrong_kind("number", data), data
    least, most = limits.get("least"), limits.get("most")
    if (least is not None and data < least) or (most is not None and data > most):
        range_ = f"from {least} to {most}" if most is not None else f"{least} or more"
        return Fault("L022", f"{data} cannot stand here: it goes {range_}."), data
    return None, data


# --- several things ---------------------------------------------------------------------------------


def too_few_or_many(data: Collection[Any], limits: Mapping[str, Any]) -> Iterator[Fault]:
    """How many there may be."""
    least, most = limits.get("least", 0), limits.get("most", 1000)
    if len(data) < least:
        there = "is" if len(data) == 1 else "are"
        hint = "Each thing of a list begins with a dash." if isinstance(data, list) else ""
        yield Fault("L017", f"At least {least} belong here, and there {there} {len(data)}.", hint, key=True)
    if len(data) > most:
        hint = "What does not fit makes another step, or another story."
        yield Fault("L018", f"There is room for {most} here, and there are {len(data)}.", hint, key=True)


def twice(data: Sequence[Data]) -> Iterator[Fault]:
    """Two things of one name."""
    seen: dict[str, int] = {}
    for number, one in enumerate(data):
        own = one.get("id") if isinstance(one, dict) else None
        if not isinstance(own, str):
            continue
        if own in seen:
            message = f"“{short(own)}” is the name of two things here; number {seen[own]} has it as well."
            yield Fault(
                "L020", message, "Results are kept under it: give one another name.", place=(number, "id")
            )
        seen.setdefault(own, number + 1)


def no_pair(data: Data) -> Fault:
    """The first and the last year."""
    meant = f"[{data}, {data}]" if isinstance(data, int) and not isinstance(data, bool) else ""
    return Fault("L015", "The first and the last year should stand here.", "Reception is 0: [0, 2]", meant)


def name_of_step(name: str) -> Fault | None:
    """The name under which a step is filed."""
    if name == model.END:
        hint = "Every story has an end already, and goto: end leads there."
        return Fault("L019", "No step can be called “end”.", hint, key=True)
    fault = _id(name)
    return Fault(fault.code, fault.message, fault.hint, fault.meant, key=True) if fault else None


def other_name(own: str, stem: str) -> Fault:
    """The file is called otherwise than the story in it."""
    message = f"The id is “{short(own)}”, but the file is called “{short(stem)}”."
    hint = "Results are kept under the id, so name the file after it."
    return Fault("L021", message, hint, stem if re.fullmatch(ID, stem) else "")


# --- the keys of a part -----------------------------------------------------------------------------


def missing(name: str, says: str) -> Fault:
    """A key that has to be there."""
    return Fault("L014", f"“{name}” is missing: {says}.", key=True)
