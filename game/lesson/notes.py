"""Teachers' notes name an idea by its code; whoever reads them needs its words.

Writers type ``M03`` because the checker can hold a code against the answers. Pure: a note and the words of
the ideas in, a note out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_CODE = re.compile(r"\bM(?:0[1-9]|1\d|2[0-3])\b")
_ASIDE = re.compile(rf"[ \u00a0]?\(({_CODE.pattern})\)")
"""In brackets: there the note has said it in words already."""


def in_words(note: str, idea: Callable[[str], str]) -> str:
    """The note with each idea in words; a code that nobody knows stays.

    ``idea`` gives the words of a code, or nothing. No code is left behind: no page says what they mean.
    """

    def put(found: re.Match[str]) -> str:
        words = idea(found[0]).rstrip(".")
        return f"“{words}”" if words else found[0]

    def drop(found: re.Match[str]) -> str:
        return "" if idea(found[1]) else found[0]

    return _CODE.sub(put, _ASIDE.sub(drop, note))
