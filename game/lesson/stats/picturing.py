"""Could somebody who cannot read be right by the picture? Every drawing on an answer, and what kind it is.

Knows drawings by their names; it must not know what they look like. A child learns from all choices, those
too in which every answer is right, so all are counted: “the house always wins” is learnt there as well.

A drawing is not the only thing to learn by. Its family is: any grown-up, anything that stops, any bubble
(“no, thank you” too: a family is what things look like). A family that every answer of a choice has helps
nobody, and that choice is left out of its count.

A picture says what the words say (L113, L114), so on ways back the one of telling is right: that is rule C03
and no trick. Whoever goes by pictures learns there as well, and is judged by the other choices.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from game.lesson import model
from game.lesson.check.case import RIGHT
from game.lesson.stats.guessing import Answers, Guess, Trick, having, play

SIGNS: Mapping[str, tuple[str, ...]] = {
    "telling": ("tell", "tell-home", "tell-school", "show", "beside", "help-hand"),
    "refusing": ("block", "put-down", "back", "report", "shield", "shut-out", "rub-out", "bin"),
    "keeping": ("lock", "key", "gift", "hide", "hide-bed", "wait", "say-nothing", "look-away", "tuck-away"),
    "sharing": (
        *("speech-bubble", "heart", "camera", "envelope", "check", "speaker", "say", "say-heart", "say-star"),
        *("say-yes", "say-no", "ask", "call", "cross-words", "laugh", "cheer", "pin-up"),
    ),
}
"""Icons and stickers by what they say; a face is a friend's or a grown-up's, and anything else is a doing."""
_FAMILY = {name: family for family, names in SIGNS.items() for name in names}
Kind = Callable[[str], str]
_CHILDREN = ("hide", "hide-bed", "say-nothing", "look-away", "laugh", "leave", "cheer")
_DEVICES = (
    *("icons/show", "icons/put-down", "icons/tuck-away", "icons/leave", "icons/call", "icons/tablet"),
    *("game-coins", "stickers/camera"),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A drawing, or a family of drawings: on so many answers it stands, and so many of them are right."""

    what: str
    stands: int
    right: int


@dataclass(frozen=True, slots=True)
class Pictures:
    """What a child meets on the answers of choices: the first time, and on ways back."""

    drawings: tuple[Seen, ...]
    families: tuple[Seen, ...]
    back_drawings: tuple[Seen, ...]
    back_families: tuple[Seen, ...]
    guesses: tuple[Guess, ...]


def family_of(picture: str) -> str:
    """What kind of thing a drawing shows."""
    folder, _, name = picture.rpartition("/")
    if folder == "people":
        return "friends" if name.rpartition("-")[0] in get_args(model.Resident) else "telling"
    return _FAMILY.get(name, "doing") if folder in ("icons", "stickers") else "doing"


def _peopled(picture: str) -> bool:
    """Is somebody to be seen on it?"""
    return family_of(picture) in ("telling", "friends") or picture.removeprefix("icons/") in _CHILDREN


_EYES: Mapping[str, Trick] = {
    "the picture with somebody on it": having(lambda one: _peopled(one.picture or "")),
    "the picture with a device on it": having(lambda one: one.picture in _DEVICES),
    "the most painted picture": having(lambda one: "/" not in (one.picture or "/")),
}
"""What catches the eye before one knows what is meant; it says nothing where all answers have it, or none."""


def pictures(stories: Sequence[model.Story], track: model.TrackName) -> Pictures:
    """Every drawing on the answers of a track, and what could be learnt from them."""
    told = [tuple(_pictured(story, track)) for story in stories]
    every = _choices(told)
    back = [given for given in every if _leads_back(given)]
    first = [given for given in every if not _leads_back(given)]
    mixed = [given for given in first if any(one.outcome not in RIGHT for one in given)]
    return Pictures(
        _count(first, _itself),
        _count(first, family_of),
        _count(back, _itself),
        _count(back, family_of),
        (
            _learnt("the picture that was best elsewhere", told, _itself),
            _learnt("the family that was best elsewhere", told, family_of),
            *(play(name, trick, mixed) for name, trick in _EYES.items()),
        ),
    )


def _pictured(story: model.Story, track: model.TrackName) -> Iterator[Answers]:
    """The choices of a story whose answers all have a picture."""
    there = story.track(track)
    for step in there.steps.values() if there else ():
        if isinstance(step.task, model.Choose) and all(one.picture for one in step.task.choices):
            yield step.task.choices


def _leads_back(given: Answers) -> bool:
    return any(one.outcome == "back" for one in given)


def _itself(picture: str) -> str:
    return picture


def _kinds(given: Answers, kind: Kind) -> list[tuple[str, bool]]:
    """What is seen on each answer, and whether it is right."""
    return [(kind(one.picture or ""), one.outcome in RIGHT) for one in given]


def _count(choices: Iterable[Answers], kind: Kind) -> tuple[Seen, ...]:
    """How often each stands on an answer, the most frequent first."""
    stands, right = Counter[str](), Counter[str]()
    for given in choices:
        seen = _kinds(given, kind)
        if len({what for what, _ in seen}) > 1:
            stands.update(what for what, _ in seen)
            right.update(what for what, good in seen if good)
    return tuple(Seen(what, number, right[what]) for what, number in stands.most_common())


def _learnt(trick: str, told: Sequence[tuple[Answers, ...]], kind: Kind) -> Guess:
    """Somebody plays half of the stories, keeps in mind how each picture fared, and plays the rest by it.

    The shelf is a ring, and each story has its turn at beginning the half that is learnt. All is learnt from,
    and what leads back is not played: there the picture says “tell”, and that is right.
    """
    half = len(told) // 2
    ring = [*told, *told]
    steps = right = chance = variance = 0.0
    for at in range(len(told)):
        known = {one.what: one for one in _count(_choices(ring[at : at + half]), kind)}
        for given in _choices(ring[at + half : at + len(told)]):
            share = sum(one.outcome in RIGHT for one in given) / len(given)
            if share < 1 and not _leads_back(given):
                steps, chance, variance = steps + 1, chance + share, variance + share * (1 - share)
                right += _by(known, _kinds(given, kind))
    times = max(1, len(told) - half)
    return Guess(trick, round(steps / times), right / times, chance / times, math.sqrt(variance / times))


def _choices(told: Iterable[tuple[Answers, ...]]) -> list[Answers]:
    return [given for story in told for given in story]


def _by(known: Mapping[str, Seen], seen: Sequence[tuple[str, bool]]) -> float:
    """How likely it is to be right with what fared best so far; between equals chance decides."""
    hope = [_hope(known.get(what)) for what, _ in seen]
    best = [good for far, (_, good) in zip(hope, seen, strict=True) if far == max(hope)]
    return sum(best) / len(best)


def _hope(one: Seen | None) -> float:
    """Once right is less than always right: so one of each is added to what was seen."""
    return (one.right + 1) / (one.stands + 2) if one else 0.5
