"""Reads the ``Plural-Forms`` line of a catalogue: how a language counts, as a small sum in C.

The line comes from a file, so it is never handed to ``eval``: it is taken apart here, and what is not a
number, ``n`` or one of the signs of the sum is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import add, eq, ge, gt, le, lt, mul, ne, sub

from game.words.catalogue import PluralRule

MOST_FORMS = 6
_LONGEST = 300
_DEEPEST = 30
_TRIED = (*range(212), 1000, 1_000_000)
"""Every remainder of ten and of a hundred, and the numbers around a hundred, that languages ask about."""

_HEADER = re.compile(r"\s*nplurals\s*=\s*(\d{1,2})\s*;\s*plural\s*=\s*([^;]+?)\s*;?\s*", re.ASCII)
_TOKEN = re.compile(r"\s*(\d{1,9}(?!\d)|n(?!\w)|\|\||&&|[=!<>]=|[-+*/%<>!?:()])", re.ASCII)


def _divided(a: int, b: int) -> int:
    """As in C: towards nought."""
    whole = abs(a) // abs(b)
    return whole if (a < 0) == (b < 0) else -whole


_LEVELS: tuple[dict[str, Callable[[int, int], int]], ...] = (
    {"||": lambda a, b: int(bool(a or b))},
    {"&&": lambda a, b: int(bool(a and b))},
    {"==": eq, "!=": ne},
    {"<": lt, ">": gt, "<=": le, ">=": ge},
    {"+": add, "-": sub},
    {"*": mul, "/": _divided, "%": lambda a, b: a - b * _divided(a, b)},
)
"""What binds loosest comes first. All of them are harmless, so both sides may always be worked out."""


class PluralError(ValueError):
    """Why a ``Plural-Forms`` line cannot be used, in a translator's words."""


def plural_forms(line: str) -> tuple[int, PluralRule]:
    """How many forms a language has and which one goes with a number, or a ``PluralError``."""
    found = _HEADER.fullmatch(line)
    if not found:
        raise PluralError("it should read: nplurals=2; plural=(n != 1);")
    count = int(found[1])
    if not 1 <= count <= MOST_FORMS:
        raise PluralError(f"a language has 1 to {MOST_FORMS} forms, not {count}")
    rule = _Sum(found[2]).rule()

    def kind(n: int) -> int:
        """The same, but a number nobody tried can do no harm: a game is going on."""
        try:
            return rule(n)
        except ZeroDivisionError:
            return 0

    try:
        wrong = next((n for n in _TRIED if not 0 <= rule(n) < count), None)
    except ZeroDivisionError:
        raise PluralError("it divides by nought") from None
    if wrong is not None:
        raise PluralError(f"for {wrong} it asks for form {rule(wrong)}, but there are only 0 to {count - 1}")
    return count, kind


class _Sum:
    """A sum that is read from left to right; each method reads what binds more tightly than the last."""

    def __init__(self, text: str) -> None:
        if len(text) > _LONGEST:
            raise PluralError("it is too long")
        self.tokens: list[str] = []
        place = 0
        while place < len(text.rstrip()):
            found = _TOKEN.match(text, place)
            if not found:
                raise PluralError(f"“{text[place:].strip()[:12]}” is no part of a sum about n")
            self.tokens.append(found[1])
            place = found.end()
        self.depth = 0

    def rule(self) -> PluralRule:
        rule = self._choice()
        if self.tokens:
            raise PluralError(f"“{self.tokens[0]}” stands where the sum should end")
        return lambda n: int(rule(n))

    def _next(self, wanted: str = "") -> str:
        if not self.tokens:
            raise PluralError("the sum is not finished")
        token = self.tokens.pop(0)
        if wanted and token != wanted:
            raise PluralError(f"“{token}” stands where “{wanted}” should stand")
        return token

    def _choice(self) -> PluralRule:
        """``question ? yes : no``, the no of which may be another choice."""
        self.depth += 1
        if self.depth > _DEEPEST:
            raise PluralError("it is nested too deeply")
        question = self._side(0)
        if self.tokens[:1] == ["?"]:
            self._next()
            yes = self._choice()
            self._next(":")
            no = self._choice()
            self.depth -= 1
            return lambda n: yes(n) if question(n) else no(n)
        self.depth -= 1
        return question

    def _side(self, level: int) -> PluralRule:
        if level == len(_LEVELS):
            return self._single()
        left = self._side(level + 1)
        while self.tokens and self.tokens[0] in _LEVELS[level]:
            left = _both(_LEVELS[level][self._next()], left, self._side(level + 1))
        return left

    def _single(self) -> PluralRule:
        token = self._next()
        if token == "n":
            return lambda n: n
        if token.isdigit():
            number = int(token)
            return lambda n: number
        if token == "!":
            self.depth += 1
            if self.depth > _DEEPEST:
                raise PluralError("it is nested too deeply")
            inner = self._single()
            self.depth -= 1
            return lambda n: int(not inner(n))
        if token == "(":
            inner = self._choice()
            self._next(")")
            return inner
        raise PluralError(f"“{token}” stands where a number or n should stand")


def _both(sign: Callable[[int, int], int], left: PluralRule, right: PluralRule) -> PluralRule:
    return lambda n: sign(left(n), right(n))
