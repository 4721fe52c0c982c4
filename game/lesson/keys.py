"""The keys of the form as they are written, found by the hints of its classes: for the reader and the schema.

Knows the form only; it must not know any file.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import Field, fields
from functools import cache
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

from game.lesson import model

_NONE = type(None)


class Key(NamedTuple):
    """A key of a part as it is written, with its hint and its field."""

    name: str
    hint: Any
    field: Field[Any]


@cache
def keys_of(kind: type) -> tuple[Key, ...]:
    """The keys of a part, in order. A tag (``device``, ``task``) is read by what is around, so it is none."""
    return tuple(
        Key(model.written(one.name, one.metadata), model.hints(kind)[one.name], one)
        for one in fields(kind)
        if "named" not in one.metadata and "says" in one.metadata
    )


@cache
def options(hint: Any, tag: str) -> Mapping[str, type]:
    """The classes of a union by the word that stands for them: ``pop-up`` is a PopUp."""
    kinds = (kind for kind in get_args(hint) if kind is not _NONE)
    return {get_args(model.hints(kind)[tag])[0]: kind for kind in kinds}


@cache
def bare(hint: Any) -> Any:
    """A hint without the ``None`` of what may be left out; several lists of words become one."""
    if get_origin(hint) not in (Union, types.UnionType):
        return hint
    inner = [one for one in get_args(hint) if one is not _NONE]
    if all(get_origin(one) is Literal for one in inner):
        return Literal[tuple(word for one in inner for word in get_args(one))]
    return inner[0]
