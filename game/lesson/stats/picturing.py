"""Could somebody who cannot read be right by the picture? Every drawing on an answer, and what kind it is.

Knows drawings by their names; it must not know what they look like. A child learns from all choices, those
too in which every answer is right, so all are counted: “the house always wins” is learnt there as well.

A drawing is not the only thing to learn by. Its family is what it looks like: any grown-up, a friend, a child
who does something, a bubble, a thing, a painting. A family that every answer of a choice has helps nobody,
and that choice is left out of its count.

A picture says what the words say (L113, L114), so on ways back the one of telling is right: that is rule C03
and no trick. Whoever goes by pictures learns there as well, and is judged by the other choices.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from game.lesson import model
from game.lesson.check.case import RIGHT
from game.lesson.stats.guessing import Answers, Guess, Trick, having, play

SIGNS: Mapping[str, tuple[str, ...]] = {
    "telling": ("tell", "tell-home", "tell-school", "show", "beside", "help-hand"),
    "child": (
        *("hide", "hide-bed", "hide-curtain", "say-nothing", "look-away", "laugh", "leave", "cheer", "sing"),
    ),
    "bubble": (
        *("say", "say-heart", "say-star", "say-yes", "say-no", "ask", "cross-words", "speech-bubble"),
    ),
}
"""Icons and stickers by what they look like; faces are friends or grown-ups, any other sign is a thing."""
_FAMILY = {name: family for family, names in SIGNS.items() for name in names}
Kind = Callable[[str], str]
_PEOPLE = ("telling", "friends", "child")
SPLITS = 64
"""So many times the shelf is shuffled and halved: what a half teaches hangs on which stories are in it."""
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
    return _FAMILY.get(name, "thing") if folder in ("icons", "stickers") else "painting"


_EYES: Mapping[str, Trick] = {
    "the picture with somebody on it": having(lambda one: family_of(one.picture or "") in _PEOPLE),
    "the picture with a device on it": having(lambda one: one.picture in _DEVICES),
    "the most painted picture": having(lambda one: "/" not in (one.picture or "/")),
}
"""What catches the eye before one knows what is meant; it says nothing where all answers have it, or none."""


def pictures(stories: Sequence[model.Story], track: model.TrackName) -> Pictures:
    """Every drawing on the answers of a track, and what could be learnt from them."""
    told = [given for story in stories if (given := tuple(_pictured(story, track)))]
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

    The stories are shuffled, and each half has its turn. All is learnt from, and what leads back is not
    played: there the picture says “tell”, and that is right.
    """
    steps = right = chance = variance = 0.0
    for seed in range(SPLITS):
        mixed = random.Random(seed).sample(told, len(told))
        halves = mixed[: len(told) // 2], mixed[len(told) // 2 :]
        for learnt, played in (halves, halves[::-1]):
            known = {one.what: one for one in _count(_choices(learnt), kind)}
            for given in _choices(played):
                share = sum(one.outcome in RIGHT for one in given) / len(given)
                if share < 1 and not _leads_back(given):
                    steps, chance, variance = steps + 1, chance + share, variance + share * (1 - share)
                    right += _by(known, _kinds(given, kind))
    return Guess(trick, round(steps / SPLITS), right / SPLITS, chance / SPLITS, math.sqrt(variance / SPLITS))


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
