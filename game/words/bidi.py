"""Which way each letter of a text runs: Unicode's bidirectional algorithm (UAX #9).

Urdu and Arabic run from right to left, but a name in Latin letters or a telephone number inside
them does not: 0800 1111 turned round would be a wrong number, so this is nothing to guess at.

``levels`` gives every character a number: even runs rightwards, odd runs leftwards, and a higher
number stands inside a lower one. ``visual_order`` then says in which order a line is drawn.

Our words never hold the invisible characters that force a direction (``has_controls`` finds them,
so that a checker can refuse them); embeddings, overrides and isolates are therefore left out, and
a text is one paragraph in one piece. Should such a character come along all the same, it is passed
over like any other invisible one. Rule names (W1, N0 …) are those of the annex.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import bidirectional

# Whatever is no letter written leftwards, and no gap.
_LATIN = r"[^\s\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_IN_ONE_PIECE = re.compile(
    rf"\({_LATIN}*[A-Za-z](?:{_LATIN}| )*?\)"  # (permission denied)
    rf"|[A-Za-z]:\\(?:{_LATIN}*[A-Za-z0-9\\])?"  # S:\Pingtown\
    rf"|(?<!{_LATIN})/{_LATIN}*[A-Za-z0-9/]"  # /home/school
    rf"|(?={_LATIN}*[A-Za-z])[A-Za-z0-9]{_LATIN}*[-./\\_:@]{_LATIN}*[A-Za-z0-9]"  # Owls-2026-11-21.xlsx
    rf"|(?<!{_LATIN})--?[A-Za-z]{_LATIN}*"  # --lang
    r"|[0-9]+(?:-[0-9]+)+"  # 2026-12-18
    r"|[£€$][0-9]+(?:[.,][0-9]+)*"  # £3.50
)

_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_PASSED_OVER = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_TURNS_LEFTWARDS = frozenset({"R", "AL", "AN"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})
_LEVEL_ABOVE = {  # I1 and I2: how far above the paragraph's own level (0 or 1) a character stands
    0: {"L": 0, "R": 1, "AN": 2, "EN": 2},
    1: {"L": 1, "R": 0, "AN": 1, "EN": 1},
}

# Opening and closing brackets in turn, as in Unicode's BidiBrackets.txt.
BRACKETS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309"
    "\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772\u2773"
    "\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef\u2983\u2984"
    "\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e\u2991\u2992\u2993\u2994"
    "\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27"
    "\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009\u300a\u300b\u300c\u300d"
    "\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c"
    "\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_DEEPEST_BRACKET = 63

# U+2329 and U+232A are the same characters as U+3008 and U+3009, only with other numbers.
_SAME_BRACKET = {"\u2329": "\u3008", "\u232a": "\u3009"}
_CLOSING_OF = dict(zip(BRACKETS[::2], BRACKETS[1::2], strict=True))
_CLOSING = frozenset(_CLOSING_OF.values())


def has_controls(text: str) -> bool:
    """Does the text hold an invisible character that forces a direction? Content must not."""
    return not _CONTROLS.isdisjoint(text)


def leftward(text: str) -> bool:
    """Is there a letter in it that is written from right to left?"""
    return any(bidirectional(character) in ("R", "AL") for character in text)


def rightward(text: str) -> tuple[tuple[int, int], ...]:
    """Where days, prices, folders, files and Latin words in brackets stand: each in one piece, rightwards.

    The algorithm knows none of them. Inside Urdu it would turn 2026-12-18 round, put the last stroke of a
    folder before its first letter, and part the brackets of words that go over a line.
    """
    return tuple(found.span() for found in _IN_ONE_PIECE.finditer(text))


def levels(text: str, rtl: bool, kept: Sequence[tuple[int, int]] = ()) -> tuple[int, ...]:
    """The level of each character of one paragraph: even runs rightwards, odd runs leftwards.

    English, Welsh, Punjabi … in a paragraph of their own direction come back at once as zeros. What is
    ``kept`` (from, up to) runs rightwards in one piece, whatever it is made of.
    """
    originals = [bidirectional(character) or "L" for character in text]
    for start, end in kept:
        originals[start:end] = ["L"] * (end - start)
    if not rtl and _TURNS_LEFTWARDS.isdisjoint(originals):
        return (0,) * len(text)
    base = int(rtl)
    outside = "R" if rtl else "L"
    # X9: what is invisible takes no part and afterwards stands where its neighbour stands.
    seen = [place for place, kind in enumerate(originals) if kind not in _PASSED_OVER]
    kinds = [originals[place] for place in seen]
    marks = [kind == "NSM" for kind in kinds]
    _settle_marks(kinds, outside)
    _settle_numbers(kinds, outside)
    _settle_brackets(kinds, [text[place] for place in seen], marks, outside)
    _settle_neutrals(kinds, outside)
    found = [base + _LEVEL_ABOVE[base][kind] for kind in kinds]
    return _line_levels(originals, dict(zip(seen, found, strict=True)), base)


def visual_order(levels: Sequence[int]) -> tuple[int, ...]:
    """L2: the places of a line's characters (or of its fragments) in the order they stand, left to right.

    From the highest level down to the lowest odd one, every stretch at that level or above is turned round.
    """
    order = list(range(len(levels)))
    lowest_odd = min((level for level in levels if level % 2), default=None)
    if lowest_odd is None:
        return tuple(order)
    for turned in range(max(levels), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= turned:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return tuple(order)


def _settle_marks(kinds: list[str], outside: str) -> None:
    """W1: an accent or a vowel sign runs with the letter it stands on."""
    before = outside
    for place, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[place] = before
        before = kinds[place]


def _settle_numbers(kinds: list[str], outside: str) -> None:
    """W2–W7: digits, and the signs that belong to them."""
    _digits_after_arabic_letters(kinds, outside)
    _signs_between_digits(kinds)
    _signs_beside_digits(kinds)
    _digits_after_latin_letters(kinds, outside)


def _digits_after_arabic_letters(kinds: list[str], outside: str) -> None:
    """W2, W3: digits after an Arabic letter are Arabic ones; its letters are leftward like all others."""
    letter = outside
    for place, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            letter = kind
        elif kind == "EN" and letter == "AL":
            kinds[place] = "AN"
    for place, kind in enumerate(kinds):
        if kind == "AL":
            kinds[place] = "R"


def _signs_between_digits(kinds: list[str]) -> None:
    """W4: one sign inside a number, as in 3.50 or 12:30, is part of the number."""
    for place in range(1, len(kinds) - 1):
        before, kind, after = kinds[place - 1 : place + 2]
        joins = (kind == "ES" and before == "EN") or (kind == "CS" and before in ("EN", "AN"))
        if joins and before == after:
            kinds[place] = before


def _signs_beside_digits(kinds: list[str]) -> None:
    """W5, W6: signs beside digits, as in £5 or 20 %, run with them; all other signs are neutral."""
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if "EN" in kinds[max(start - 1, 0) : end + 1]:
            kinds[start:end] = ["EN"] * (end - start)
        start = end + 1
    for place, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[place] = "ON"


def _digits_after_latin_letters(kinds: list[str], outside: str) -> None:
    """W7: digits after a Latin letter run with it, as in Year 4."""
    letter = outside
    for place, kind in enumerate(kinds):
        if kind in ("L", "R"):
            letter = kind
        elif kind == "EN" and letter == "L":
            kinds[place] = "L"


def _settle_brackets(kinds: list[str], text: Sequence[str], marks: Sequence[bool], outside: str) -> None:
    """N0: the two brackets of a pair always run the same way, and so do the accents upon them.

    They run with the paragraph if anything inside does; if everything inside runs the other way,
    they go along with it only where the words before the bracket did so too.
    """
    for opening, closing in _bracket_pairs(kinds, text):
        inside = {_strong(kind) for kind in kinds[opening + 1 : closing]} - {None}
        if not inside:
            continue
        kind = outside
        if outside not in inside:
            before = (_strong(kind) for kind in reversed(kinds[:opening]))
            kind = next((found for found in before if found), outside)
        for bracket in (opening, closing):
            kinds[bracket] = kind
            place = bracket + 1
            while place < len(kinds) and marks[place]:
                kinds[place] = kind
                place += 1


def _bracket_pairs(kinds: Sequence[str], text: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: the places of brackets that belong together, in the order they open."""
    pairs: list[tuple[int, int]] = []
    awaited: list[tuple[str, int]] = []
    for place, character in enumerate(text):
        if kinds[place] != "ON":
            continue
        bracket = _SAME_BRACKET.get(character, character)
        if bracket in _CLOSING_OF:
            if len(awaited) == _DEEPEST_BRACKET:
                break
            awaited.append((_CLOSING_OF[bracket], place))
        elif bracket in _CLOSING:
            for depth in range(len(awaited) - 1, -1, -1):
                if awaited[depth][0] == bracket:
                    pairs.append((awaited[depth][1], place))
                    del awaited[depth:]
                    break
    return sorted(pairs)


def _settle_neutrals(kinds: list[str], outside: str) -> None:
    """N1, N2: spaces and marks between words of one direction run with them, else with the paragraph."""
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        before = _strong(kinds[start - 1]) if start else outside
        after = _strong(kinds[end]) if end < len(kinds) else outside
        kinds[start:end] = [before if before == after and before else outside] * (end - start)
        start = end + 1


def _strong(kind: str) -> str | None:
    """The direction a kind of character has for its neighbours: digits of all sorts count as leftward."""
    if kind == "L":
        return "L"
    return "R" if kind in ("R", "AN", "EN") else None


def _line_levels(originals: Sequence[str], found: dict[int, int], base: int) -> tuple[int, ...]:
    """L1: the invisible stand with their neighbour; tabs, and spaces at the end, with the paragraph."""
    result: list[int] = []
    for place in range(len(originals)):
        result.append(found.get(place, result[-1] if result else base))
    trailing = True
    for place in range(len(originals) - 1, -1, -1):
        kind = originals[place]
        trailing = kind in ("B", "S") or (trailing and (kind == "WS" or kind in _PASSED_OVER))
        if trailing:
            result[place] = base
    return tuple(result)
