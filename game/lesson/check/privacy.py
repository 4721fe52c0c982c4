"""Nothing real: no number that could ring, no address, no link, no surname, no brand (D4, D17, C09).

Knows what such things look like; it must not know what happens in a story.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from game.lesson.check.brands import BRAND
from game.lesson.check.case import CHILDREN, Complaint, Spoken
from game.lesson.check.helping import NUMBER
from game.lesson.check.wordlists import FIRST_NAMES, NO_SURNAME

_LONG = re.compile(r"(?<![\w-])(?:\+|\()?\d(?:[ ().\u00a0–-]{0,2}\d){6,}(?![\w-])")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|(?:19|20)\d\d ?[–-]? ?(?:19|20)\d\d")
_THOUSANDS = re.compile(r"\d{1,3}(?:[., ]\d{3})+|[1-9]\d*000")
_COUNTED = re.compile(r"\d{1,2}(?: \d{1,2}){3,}")
_MAIL = re.compile(
    r"[\w.+-]+ ?(?:@|\[at\]|\(at\)) ?[\w-]+(?: ?(?:\.|\[dot\]|\(dot\)) ?[\w-]+)+|(?<![\w.])@[A-Za-z]\w+", re.I
)
_WEB = re.compile(
    r"\b(?:https?|ftp)://\S+|\bwww\.\S+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|co\.uk|org|net|uk|info|biz|io|tv|app|edu|gov|eu|club|games?|online|shop|xyz|co)\b"
    r"|\b\w+ dot (?:com|co dot uk|org|net)\b",
    re.IGNORECASE,
)
_POSTCODE = re.compile(
    r"\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2})\b"
)
_STREETS = "Street|Road|Lane|Avenue|Drive|Crescent|Terrace|Gardens|Grove|Court|Mews|Hill|Way|Walk|Row|Close"
_STREET = re.compile(rf"\b\d{{1,3}}[a-z]?,? (?:[A-Z][\w’']+ ){{1,2}}(?:{_STREETS})\b")
_FIRST_NAMES = FIRST_NAMES | frozenset(CHILDREN)
_OURS = frozenset({"Miss Patel", "Mr Okafor"})
# Looked ahead for, because in "Ask Ela Thompson" the pair that counts begins inside another one.
_PAIR = re.compile(r"\b([A-Z][a-zà-ÿ]+)(?= ((?:Mac|Mc|O['’])?[A-Z][a-zà-ÿ'’-]+)(?<!['’]s)\b)")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|Professor) [A-Z][\w'’-]+")


def nothing_real(spoken: Sequence[Spoken]) -> Iterator[Complaint]:
    """Everything in the words of a lesson that could lead to somebody or something real."""
    for one in spoken:
        if one.voice == "picture":
            continue
        taken: list[tuple[int, int]] = []
        for code, find, message, hint in _RULES:
            for start, end in find(one.text):
                if not any(start < last and first < end for first, last in taken):
                    taken.append((start, end))
                    word = one.text[start:end].strip()
                    yield Complaint(code, one.place, f"“{word}” {message}.", hint, word=word)
                    break


Spans = Iterator[tuple[int, int]]


def _by(*patterns: re.Pattern[str]) -> Callable[[str], Spans]:
    return lambda text: (found.span() for pattern in patterns for found in pattern.finditer(text))


def _numbers(text: str) -> Spans:
    """Runs of digits that could be dialled. Days, sums and counting up are none; nor is Childline."""
    for found in _LONG.finditer(text):
        run = found[0].strip()
        childline = re.sub(r"\D", "", run) == NUMBER.replace(" ", "")
        if not childline and not any(plain.fullmatch(run) for plain in (_DAY, _THOUSANDS, _COUNTED)):
            yield found.span()


def _surnames(text: str) -> Spans:
    for found in _TITLED.finditer(text):
        if re.sub(r"['’]s$", "", found[0]) not in _OURS:
            yield found.span()
    for found in _PAIR.finditer(text):
        if found[1] in _FIRST_NAMES and found[2] not in NO_SURNAME | _FIRST_NAMES:
            yield found.start(), found.end(2)


_RULES: tuple[tuple[str, Callable[[str], Spans], str, str], ...] = (
    (
        "L091",
        _by(_MAIL),
        "looks like somebody's e-mail address or account",
        "Describe it: “an address nobody knows”.",
    ),
    (
        "L093",
        _by(_WEB),
        "looks like an address on the web",
        "Give the place an invented name without a dot: the game leads nowhere outside.",
    ),
    (
        "L092",
        _by(_POSTCODE, _STREET),
        "looks like a real address",
        "Say what it is: “my house number”, “our street”.",
    ),
    (
        "L090",
        _numbers,
        "could be a number that rings",
        f"Leave it out. Only Childline's {NUMBER} may stand in a story.",
    ),
    ("L095", _by(BRAND), "is a real brand", "Invent a name. Real ones change, and make children curious."),
    (
        "L094",
        _surnames,
        "looks like a first name and a surname",
        "First names only: whoever has that name is in the room.",
    ),
)
