"""Every code that the checker of lessons knows, with what it means, why it is there and an example.

Knows words only; it must not know how anything is found. The form has L001 to L049, L131 and L132;
those of teaching, privacy, pictures and sets stand in a module of their own (``teaching``), added where it is
there.
"""

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec

from game.lesson.codes.base import Code
from game.lesson.codes.form import FORM

_TEACHING = "game.lesson.codes.teaching"
CODES: Mapping[str, Code] = {**FORM, **(import_module(_TEACHING).TEACHING if find_spec(_TEACHING) else {})}

__all__ = ["CODES", "FORM", "Code"]
