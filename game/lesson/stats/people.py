"""Who is wise, mistaken, kind and funny over a whole shelf: nobody is always the one who errs.

Knows the casts that stories name; it must not know their words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from game.lesson import model

Part = Literal["wise", "mistaken", "kind", "funny"]
Group = Literal["residents", "at home", "at school"]
PARTS: tuple[Part, ...] = get_args(Part)
RESIDENTS: tuple[str, ...] = get_args(model.Resident)
AT_SCHOOL = ("miss-patel", "mr-okafor", "assistant")
AT_HOME = ("mum", "dad", "gran", "grandad", "carer", "uncle", "aunt")


@dataclass(frozen=True, slots=True)
class Seen:
    """How often somebody, or some group, plays each part over the stories, and is helped in one."""

    who: str
    wise: int = 0
    mistaken: int = 0
    kind: int = 0
    funny: int = 0
    helped: int = 0


def people(stories: Iterable[model.Story]) -> tuple[Seen, ...]:
    """Everybody who can be in a cast, in the order of the form."""
    shelf = tuple(stories)
    played = {part: _played(shelf, part) for part in PARTS}
    helped = Counter(track.helps for story in shelf for track in (story.infant, story.junior) if track)
    return tuple(
        Seen(who, **{part: played[part][who] for part in PARTS}, helped=helped[who])
        for who in get_args(model.Character)
    )


def group_of(who: str) -> Group | None:
    """Where somebody belongs; brothers and sisters belong nowhere: they are children, and no residents."""
    if who in RESIDENTS:
        return "residents"
    return "at home" if who in AT_HOME else "at school" if who in AT_SCHOOL else None


def _played(shelf: Iterable[model.Story], part: Part) -> Counter[str]:
    return Counter(who for story in shelf if story.cast for who in getattr(story.cast, part))
