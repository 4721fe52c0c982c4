"""How the code of a class is formed. The code is what results are filed under, so it never changes."""

from __future__ import annotations

import re

from game.faults import Told
from game.school.names import objection
from game.words.catalogue import to_say

LONGEST = 24
_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def code_fault(code: str) -> str:
    """Why it cannot be a class's code, in a sentence; nothing if it can."""
    if len(code) > LONGEST:
        return Told(to_say("The code of a class has at most {n} letters."), n=LONGEST)
    if not _CODE.fullmatch(code):
        return Told(
            to_say("The code of a class has small letters from a to z, numbers and hyphens, such as 3-owls.")
        )
    return objection(code)
