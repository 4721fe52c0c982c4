"""What stands around words without quotes and may have been meant otherwise: a remark, printed marks.

Knows the words, their place and the line they stand on; it must not know which key they belong to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.diagnostic import WARNING, Diagnostic
from game.lesson.located import Data, Located, Mark, Place

_PRINTED = re.compile("[“„«‘][^“”„«»]*[”“»’]")


def around(data: Data, located: Located, place: Place) -> Iterator[Diagnostic]:
    """What a writer should know about the words at a place."""
    if place in located.remarks:
        yield _cut_off(located.file, located.remarks[place])
    mark = located.at(place)
    written = located.lines[mark.line - 1][mark.column - 1 :]
    if isinstance(data, str) and written[:1] == data[:1] and _is_in_printed_quotes(data):
        yield _printed_quotes(located.file, mark)


def _cut_off(file: str, remark: Mark) -> Diagnostic:
    """A remark behind words without quotes: nobody would ever see it."""
    message = "From # on this line is a remark, and nobody sees it."
    hint = (
        "Is it part of the words? Put the whole of them into double quotes. Else give it a line of its own."
    )
    place = (file, remark.line, remark.column)
    return Diagnostic("L048", *place, message, hint, WARNING, width=remark.width)


def _is_in_printed_quotes(words: str) -> bool:
    """Is all of it, and nothing else, between “ and ” or their like?"""
    return bool(_PRINTED.fullmatch(words.strip()))


def _printed_quotes(file: str, mark: Mark) -> Diagnostic:
    """Quotation marks of a letter, which hold no words together and are said with them."""
    message = "These quotation marks are part of the words: children would see them."
    hint = (
        "To hold the words together write straight ones. "
        'Where somebody speaks, put straight ones around them: "“Hi!”"'
    )
    return Diagnostic("L049", file, mark.line, mark.column, message, hint, WARNING, width=mark.width)
