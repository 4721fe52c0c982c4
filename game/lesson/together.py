"""What concerns several keys of a part at once: keys that are strange to it, and keys that must agree.

Knows the form and one part at a time; it must not know where anything stands.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from functools import cache
from typing import Any, get_args

from game.lesson import model
from game.lesson.located import Data, Place
from game.lesson.shapes import Fault, close, short


@cache
def _owners() -> Mapping[str, Mapping[str, str]]:
    """Which device or task has a key: ``{"results": {"device": "search"}}``."""
    found: dict[str, dict[str, str]] = {}
    for tag, union in (("device", model.Device), ("task", model.Task)):
        for kind in get_args(union):
            for one in fields(kind):
                word = get_args(model.hints(kind)[tag])[0]
                known = found.setdefault(model.written(one.name, one.metadata), {})
                known[tag] = f"{known[tag]}, {word}" if tag in known else word
    return found


def unknown(
    strange: Sequence[str], known: Collection[str], data: Mapping[str, Data], kind: type
) -> Iterator[Fault]:
    """Keys that nobody knows here. Where there are very many of them, the first few say enough."""
    for name in strange[:10]:
        owner = _owners().get(name) if kind is model.Step else None
        free = [one for one in known if one not in data]
        if owner:
            tag, words = next(iter(owner.items()))
            here = f"{tag} {short(data[tag])}" if tag in data else f"a step without a {tag}"
            message = f"“{name}” does not belong to {here}, but to: {words}."
            yield Fault(
                "L028", message, f"Change the {tag}, or delete the key.", close(name, free), (name,), True
            )
            continue
        hint = _elsewhere(name, data[name], kind) or f"What may stand here: {', '.join(free or known)}."
        yield Fault(
            "L013",
            f"“{short(name)}” is not a key that may stand here.",
            hint,
            close(name, free),
            (name,),
            True,
        )


def _elsewhere(name: str, data: Data, kind: type) -> str:
    """Where a key belongs that stands too far in or out, or what became one; nothing if it cannot be said."""
    if ":" in name:
        return f"After the colon comes a space: {short(name.replace(':', ': ', 1))}"
    if kind is model.Track and isinstance(data, dict):
        return "Is it a step? Then it stands two spaces further in, below steps:."
    if kind is model.Step and (data is None or isinstance(data, dict)):
        return "Is it a step of its own? Then it stands two spaces further out."
    if kind is model.Story and name in {one.name for one in fields(model.Track)}:
        return "It belongs to a track: two spaces further in, below infant: or junior:."
    if data is None:
        return "Is it part of the words before it? Words with a comma stand in double quotes."
    return ""


def before(kind: type, data: Mapping[str, Data]) -> Iterator[Fault]:
    """What can be seen before a part is read."""
    if kind is model.Story and not {"infant", "junior"} & set(data):
        hint = "Write infant: or junior: with years, minutes, helps, steps and end below it."
        yield Fault("L024", "This story is told for nobody: it has no track.", hint)


def beyond(part: object, place: Place) -> Iterator[Fault]:
    """What concerns several keys of a part at once."""
    for kind, look in _BEYOND.items():
        if isinstance(part, kind):
            yield from look(part, place)


_BANDS: Mapping[str, tuple[int, int]] = {"infant": (0, 2), "junior": (3, 6)}


def _years(part: model.Track | model.Plan, place: Place) -> Iterator[Fault]:
    track = part.track if isinstance(part, model.Plan) else str(place[-1]) if place else ""
    first, last = part.years
    low, high = _BANDS.get(track, (0, 6))
    if isinstance(part, model.Plan) and part.kind in model.GATHERINGS:
        low, high = 0, 6  # all years listen to one story
    if first > last:
        meant = f"[{last}, {first}]"
        yield Fault("L023", "The first year is after the last one.", "", meant, place=("years",))
    elif not low <= first <= last <= high:
        hint = "Reception is 0. Infants are Reception to Year 2, juniors Year 3 to Year 6."
        message = (
            f"The years of an {track} track lie" if track == "infant" else f"The years of a {track} track lie"
        )
        yield Fault("L023", f"{message} from {low} to {high}.", hint, place=("years",))


def _thing(part: model.Sort, _: Place) -> Iterator[Fault]:
    names = [basket.id for basket in part.baskets]
    for number, thing in enumerate(part.things):
        if thing.basket not in names:
            message = f"There is no basket “{short(thing.basket)}”, only: {', '.join(names)}."
            meant = close(thing.basket, names)
            yield Fault("L025", message, "", meant, place=("things", number, "basket"))


def _vote(part: model.After, _: Place) -> Iterator[Fault]:
    match part:
        case model.Spot(phrases=things) | model.Sort(things=things) | model.Order(cards=things):
            names = [thing.id for thing in things]
        case model.Do(acts=acts):
            names = list(acts)
        case model.Tell(pieces=pieces):
            names = [piece.id for piece in pieces]
        case _:
            return
    if part.vote is not None and part.vote not in names:
        message = f"“{short(part.vote)}” is nothing in this step, only: {', '.join(names)}."
        yield Fault("L026", message, "A class votes on one of these.", close(part.vote, names), ("vote",))


def _rows(part: model.Reply, _: Place) -> Iterator[Fault]:
    for row, what in ((1, "a beginning"), (2, "an ending")):
        if sum(tile.row == row for tile in part.tiles) < 2:
            hint = f"Give at least two tiles row: {row}."
            yield Fault(
                "L034", f"There is no choice of {what} for the reply.", hint, place=("tiles",), key=True
            )


def _telling(part: model.Tell, place: Place) -> Iterator[Fault]:
    useful = {piece.slot for piece in part.pieces if piece.hint is None}
    needed = ("who", "what") if place[:1] == ("infant",) else get_args(model.Slot)
    for slot in needed:
        if slot not in useful:
            hint = f"A piece with slot: {slot} and no hint."
            yield Fault(
                "L035", f"The sentence that tells has no “{slot}”.", hint, place=("pieces",), key=True
            )
    if all(person.busy for person in part.people):
        hint = "Leave busy out with the last one: somebody always helps in the end."
        yield Fault("L036", "Nobody here has time to listen.", hint, place=("people",), key=True)


def _clues(part: model.Spot, _: Place) -> Iterator[Fault]:
    if not any(phrase.why for phrase in part.phrases):
        hint = "Give the words that gave it away a why."
        yield Fault("L037", "There is nothing to find here.", hint, place=("phrases",), key=True)


def _said(part: model.Step, _: Place) -> Iterator[Fault]:
    """Where something is to be spotted, the phrases stand for the words."""
    for drawer in () if isinstance(part.task, model.Spot) else ("messages", "comments"):
        for number, line in enumerate(getattr(part.device, drawer, ())):
            for fault in _shown(line, ()):
                yield replace(fault, place=(drawer, number))


def _shown(part: object, _: Place) -> Iterator[Fault]:
    if getattr(part, "text", None) is None and getattr(part, "picture", None) is None:
        yield Fault("L038", "Nothing is to be seen here.", "Write text or picture.")


def _adults(part: model.Pack, _: Place) -> Iterator[Fault]:
    there = {adult.role for adult in part.adults}
    for role, where in (("school_adult", "at school"), ("home_adult", "at home")):
        if role not in there:
            hint = f"Add one with role: {role}."
            yield Fault(
                "L041", f"There is nobody {where} who could be told.", hint, place=("adults",), key=True
            )


def _valid(part: model.Framework, _: Place) -> Iterator[Fault]:
    if part.valid_from and part.valid_to and part.valid_to < part.valid_from:
        message = f"It ends on {part.valid_to}, before it begins on {part.valid_from}."
        yield Fault("L043", message, place=("valid_to",))


def whole(draft: object) -> Iterator[Fault]:
    """What concerns a whole file that is a list."""
    if not isinstance(draft, tuple):
        return
    cited: dict[str, str] = {}
    for number, one in enumerate(draft):
        for nth, statement in enumerate(one.statements if isinstance(one, model.Framework) else ()):
            place: Place = (number, "statements", nth, "id")
            if statement.id in cited and cited[statement.id] != one.id:
                message = f"“{statement.id}” is a statement of “{cited[statement.id]}” already."
                yield Fault("L044", message, "Put the curriculum's name before it.", place=place)
            cited.setdefault(statement.id, one.id)
    ideas = [one.id for one in draft if isinstance(one, model.Misconception)]
    if lost := [one for one in get_args(model.Idea) if ideas and one not in ideas]:
        yield Fault("L045", f"Nothing is said about {', '.join(lost)}.", "Stories name every one of them.")


_BEYOND: Mapping[type, Callable[[Any, Place], Iterator[Fault]]] = {
    model.Track: _years,
    model.Plan: _years,
    model.Sort: _thing,
    model.After: _vote,
    model.Reply: _rows,
    model.Tell: _telling,
    model.Spot: _clues,
    model.Phrase: _shown,
    model.Step: _said,
    model.Pack: _adults,
    model.Framework: _valid,
}
