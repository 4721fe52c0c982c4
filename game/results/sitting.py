"""A sitting and its lines: what is kept of one child's or one class's play, and nothing else.

Here are the values and how they are written, one JSON object a line: a header, the answers, and at the
end a seal with their number. Reading is strict: a line with an unknown key, of another kind or beyond its
bounds is not ours, because whatever it holds would be kept and shown as if it were.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from game.play.answer import Answer as Answer  # noqa: PLC0414  (whoever reads journals takes it from here)

FORMAT = 1
MOST_ANSWERS = 10_000
LONGEST_LINE = 16_384
MOST_BYTES = 4_000_000
"""No sitting of a child comes near these; a file beyond them is no journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What is known of a sitting before its first answer.

    ``class_code`` and ``badge`` are written as ``class`` and ``badge``, and are mostly none. ``day`` is
    ISO text, so that every database gives it back as it was.
    """

    sitting: str
    app: str
    story: str
    digest: str
    track: str
    seed: int
    mode: str
    class_code: str | None = None
    badge: str | None = None
    day: str
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Sitting:
    """One journal as a value. ``sealed``: it was played to its end or left on purpose; nothing follows."""

    header: Header
    answers: tuple[Answer, ...] = ()
    sealed: bool = False


class Unfit(ValueError):
    """A line that is not ours. Its text says in a few words what is wrong with it."""


class Garbled(Unfit):
    """It is not even JSON, as when half of it is missing."""


class Newer(Unfit):
    """A newer Pingtown wrote it: nothing is wrong with it, and that one will read it."""


# --- values → lines ---------------------------------------------------------------------------


def header_line(header: Header) -> bytes:
    """The first line of a journal."""
    return _line(
        {
            "format": header.format,
            "sitting": header.sitting,
            "app": header.app,
            "story": header.story,
            "digest": header.digest,
            "track": header.track,
            "seed": header.seed,
            "mode": header.mode,
            "class": header.class_code,
            "badge": header.badge,
            "day": header.day,
        }
    )


def answer_line(answer: Answer) -> bytes:
    """One answer; counts only where hands were counted."""
    data: dict[str, object] = {
        "number": answer.number,
        "step": answer.step,
        "task": answer.task,
        "pick": answer.pick,
        "outcome": answer.outcome,
        "idea": answer.idea,
        "round": answer.round,
    }
    if answer.counts:
        data["counts"] = dict(answer.counts)
    return _line(data)


def seal_line(answers: int) -> bytes:
    """The last line: how many answers there are."""
    return _line({"sealed": answers})


def to_bytes(sitting: Sitting) -> bytes:
    """The whole journal of a sitting, as it lies on a disk."""
    lines = [header_line(sitting.header), *map(answer_line, sitting.answers)]
    if sitting.sealed:
        lines.append(seal_line(len(sitting.answers)))
    return b"".join(lines)


def _line(data: Mapping[str, object]) -> bytes:
    """Plain ASCII, so that a line that is cut anywhere is still text."""
    return _ENCODE(data).encode("ascii") + b"\n"


_ENCODE = json.JSONEncoder(separators=(",", ":")).encode
"""Made once: a backup writes a million lines."""


# --- lines → values ---------------------------------------------------------------------------


def parse(line: bytes) -> Mapping[str, Any]:
    """One line as a JSON object, without a key twice and without numbers that are none."""
    if len(line) > LONGEST_LINE:
        raise Unfit("the line is far too long")
    try:
        data = _DECODER.decode(line.decode("utf-8"))
    except Unfit:
        raise
    except (ValueError, RecursionError):
        raise Garbled("it is not JSON") from None
    if not isinstance(data, dict):
        raise Unfit("it is no JSON object")
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        raise Unfit("a key is there twice")
    return data


def _no_number(word: str) -> float:
    raise Unfit(f"{word} is no number")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_number)

Fits = Callable[[Any], bool]


def _shape(pattern: str) -> Fits:
    match = re.compile(pattern, re.ASCII).fullmatch
    return lambda value: isinstance(value, str) and match(value) is not None


def _whole(least: int, most: int) -> Fits:
    return lambda value: type(value) is int and least <= value <= most


def _words(most: int, least: int = 0) -> Fits:
    return lambda value: isinstance(value, str) and least <= len(value) <= most and value.isprintable()


def _one_of(*words: str) -> Fits:
    return lambda value: isinstance(value, str) and value in words


def _or_none(fits: Fits) -> Fits:
    return lambda value: value is None or fits(value)


def _day(value: Any) -> bool:
    if not _ISO(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _hands(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and 0 < len(value) <= 64
        and all(_ID(option) and _HANDS(hands) for option, hands in value.items())
    )


_ISO = _shape(r"\d{4}-\d\d-\d\d")
_ID = _shape(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")
_HANDS = _whole(0, 999)

HEADER: Mapping[str, Fits] = {
    "format": _whole(FORMAT, FORMAT),
    "sitting": _shape(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    "app": _shape(r"[0-9A-Za-z.+_-]{1,40}"),
    "story": _ID,
    "digest": _shape(r"[0-9A-Za-z:+/=_-]{1,128}"),
    "track": _one_of("infant", "junior"),
    "seed": _whole(-(2**63), 2**63 - 1),
    "mode": _one_of("alone", "board"),
    "class": _or_none(_words(64, 1)),
    "badge": _or_none(_words(64, 1)),
    "day": _day,
}
ANSWER: Mapping[str, Fits] = {
    "number": _whole(1, MOST_ANSWERS),
    "step": _ID,
    "task": _one_of("choose", "spot", "sort", "order", "do", "tell", "reply", "discuss"),
    "pick": _words(4_000),
    "outcome": _one_of("safe", "part", "unsafe", "alarm", "back", "grey"),
    "idea": _or_none(_shape(r"M\d\d")),
    "round": _whole(1, MOST_ANSWERS),
}
VOTED: Mapping[str, Fits] = {**ANSWER, "counts": _hands}
SEAL: Mapping[str, Fits] = {"sealed": _whole(0, MOST_ANSWERS)}


def header_of(data: Mapping[str, Any]) -> Header:
    """The header in the first line of a journal."""
    number = data.get("format")
    if type(number) is int and number > FORMAT and "sitting" in data:
        raise Newer("it is from a newer Pingtown")
    _hold(data, HEADER, "header")
    values = dict(data)
    return Header(class_code=values.pop("class"), **values)


def answer_of(data: Mapping[str, Any]) -> Answer:
    """The answer in any line between header and seal."""
    _hold(data, VOTED if "counts" in data else ANSWER, "answer")
    return Answer(
        number=data["number"],
        step=data["step"],
        task=data["task"],
        pick=data["pick"],
        outcome=data["outcome"],
        idea=data["idea"],
        round=data["round"],
        counts=tuple(data["counts"].items()) if "counts" in data else (),
    )


def seal_of(data: Mapping[str, Any]) -> int:
    """How many answers the last line says there are."""
    _hold(data, SEAL, "seal")
    count: int = data["sealed"]
    return count


def _hold(data: Mapping[str, Any], form: Mapping[str, Fits], what: str) -> None:
    """Exactly these keys, each as its form wants it."""
    if data.keys() != form.keys():
        raise Unfit(f"it is no {what}{_strange(data, form)}")
    for name, fits in form.items():
        if not fits(data[name]):
            raise Unfit(f"its {name} is not what a Pingtown writes")


def _strange(data: Iterable[str], form: Iterable[str]) -> str:
    missing = sorted(set(form) - set(data))
    if missing:
        return f": {missing[0]} is missing"
    return ": it holds something that Pingtown never keeps"
