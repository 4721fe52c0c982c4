"""Every code that the checker of lessons knows, with what it means, why it is there and an example.

Knows words only; it must not know how anything is found.
"""

from collections.abc import Mapping

from game.lesson.codes.base import Code
from game.lesson.codes.form import FORM

CODES: Mapping[str, Code] = {**FORM}

__all__ = ["CODES", "FORM", "Code"]
