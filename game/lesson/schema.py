"""The form of a story and of a plan as JSON Schema, for editors that complete and underline keys.

Knows the form only. It is made from the hints that drive the reader, so the two cannot drift apart; what a
schema cannot say (where a goto leads, whether a basket is there) stays with ``pingtown check``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, is_dataclass
from typing import Annotated, Any, Literal, get_args, get_origin

from game.lesson import model, shapes
from game.lesson.keys import Key, bare, keys_of, options

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PLACEHOLDER = "|".join(one.replace(".", "\\.") for one in model.PLACEHOLDERS)
_WORDS: Schema = {
    "type": ["string", "integer"],
    "pattern": rf"^(?=[\s\S]*\S)([^{{}}]|\{{({_PLACEHOLDER})\}})+$",
}
_NAME: Schema = {"type": "string", "pattern": shapes.ID, "maxLength": shapes.LONGEST_ID}
_TEXTS: Mapping[str, Schema] = {
    "words": _WORDS,
    "name": _WORDS,
    "id": _NAME,
    "step": {"type": "string", "minLength": 1},
    "picture": {"type": "string", "pattern": shapes.PICTURE},
    "policy": {"type": "string", "pattern": shapes.POLICY},
}
_PLAIN: Mapping[type, Schema] = {str: {"type": "string"}, bool: {"type": "boolean"}, int: {"type": "integer"}}


def schema() -> Schema:
    """The JSON Schema of a story."""
    parts: dict[str, Schema] = {}
    story = {
        **_part(model.Story, parts),
        "anyOf": [{"required": [name]} for name in get_args(model.TrackName)],
    }
    return {"$schema": DIALECT, "title": "A story of Pingtown", **story, "$defs": parts}


def plan_schema() -> Schema:
    """The JSON Schema of a lesson plan."""
    parts: dict[str, Schema] = {}
    plan = _part(model.Plan, parts)
    return {"$schema": DIALECT, "title": "A lesson plan of Pingtown", **plan, "$defs": parts}


def _part(kind: type, parts: dict[str, Schema]) -> Schema:
    """A part of the form. A part that has a part inline is told apart by what its tag says."""
    made: Schema = {"type": "object", "description": str(kind.__doc__), "additionalProperties": False}
    keys = [one for one in keys_of(kind) if "inline" not in one.field.metadata]
    made["properties"] = {one.name: _key(one, parts) for one in keys}
    made["required"] = _needed(keys)
    for _, hint, field in keys_of(kind):
        if tag := field.metadata.get("inline"):
            _inline(made, tag, options(hint, tag), str(field.metadata["says"]), parts)
            if field.default is MISSING:
                made["required"].append(tag)
    return made


def _inline(made: Schema, tag: str, kinds: Mapping[str, type], says: str, parts: dict[str, Schema]) -> None:
    """Every key that any of the kinds has is offered; each kind then says which of them are its own."""
    every = {key.name for kind in kinds.values() for key in keys_of(kind)}
    made["properties"] |= {tag: {"enum": list(kinds), "description": says}} | dict.fromkeys(
        sorted(every), True
    )
    rules = made.setdefault("allOf", [])
    for word, kind in kinds.items():
        own = {key.name: _key(key, parts) for key in keys_of(kind)}
        foreign = dict.fromkeys(sorted(every - set(own)), False)
        then: Schema = {"description": str(kind.__doc__), "properties": own | foreign}
        rules.append(
            {
                "if": {"properties": {tag: {"const": word}}, "required": [tag]},
                "then": then | {"required": _needed(keys_of(kind))},
            }
        )
    none = {"properties": dict.fromkeys(sorted(every), False)}
    rules.append({"if": {"not": {"required": [tag]}}, "then": none})


def _needed(keys: tuple[Key, ...] | list[Key]) -> list[str]:
    return [one.name for one in keys if one.field.default is MISSING]


def _key(key: Key, parts: dict[str, Schema]) -> Schema:
    limits = key.field.metadata
    made = {**_value(key.hint, limits, parts), "description": str(limits["says"])}
    if key.field.default not in (MISSING, None, ()):
        made["default"] = key.field.default
    return made


def _value(hint: Any, limits: Mapping[str, Any], parts: dict[str, Schema]) -> Schema:
    hint = bare(hint)
    origin, args = get_origin(hint), get_args(hint)
    if is_dataclass(hint) and isinstance(hint, type):
        if hint.__name__ not in parts:
            parts[hint.__name__] = {}  # its place in the order of reading
            parts[hint.__name__] = _part(hint, parts)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if origin is Literal:
        return {"enum": list(args)}
    if origin is Annotated:
        return dict(_TEXTS[args[1]])
    if origin is Mapping:
        names = {**_NAME, "not": {"const": model.END}}
        sized = {"minProperties": limits["least"], "maxProperties": limits["most"]}
        return {
            "type": "object",
            "propertyNames": names,
            **sized,
            "additionalProperties": _value(args[1], {}, parts),
        }
    if origin is tuple and args[1:] != (...,):
        return {
            "type": "array",
            "items": _value(args[0], limits, parts),
            "minItems": 2,
            "maxItems": len(args),
        }
    if origin is tuple:
        sized = {"minItems": limits.get("least", 0)} | (
            {"maxItems": limits["most"]} if "most" in limits else {}
        )
        return {"type": "array", "items": _value(args[0], {}, parts), **sized}
    bounds = {"minimum": limits.get("least"), "maximum": limits.get("most")}
    return {**_PLAIN[hint], **{name: bound for name, bound in bounds.items() if bound is not None}}
