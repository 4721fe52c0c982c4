"""How much of what infants are told could they read for themselves? A hint with counts, and never more.

Everything is read out to infants, so no word is forbidden. Few hard words all the same mean that eyes can
follow the voice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.lesson.check.case import GUIDE, Case, Complaint
from game.lesson.phonics import readable

MOST = 5
"""So many in a hundred words of an infants' track may be beyond Year 1; more are worth a hint."""
_WORD = re.compile(r"(?<![\w{.}'’])[a-zA-Z][a-z'’-]*(?![\w}])")
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Sounded:
    """The words the game itself says in an infants' track, and how many of them each year can read."""

    words: int
    reception: int
    year_one: int
    beyond: Mapping[str, int]
    """Words which Year 1 does not read yet, with how often they come."""

    @property
    def share_beyond(self) -> float:
        """So many in a hundred."""
        return 100 * (self.words - self.year_one) / self.words if self.words else 0.0


def sounded(case: Case) -> Sounded:
    """The words of an infants' track, counted as often as they come."""
    words = [word for one in case.heard("infant", GUIDE) for word in _WORD.findall(one.text)]
    first, second = readable("reception"), readable("year-one")
    beyond = Counter(word.lower() for word in words if not second.has(word))
    return Sounded(
        len(words), sum(map(first.has, words)), len(words) - beyond.total(), dict(beyond.most_common())
    )


def together(cases: Iterable[Case]) -> Sounded:
    """The words of several stories."""
    parts = [sounded(case) for case in cases]
    beyond = sum((Counter(one.beyond) for one in parts), Counter[str]())
    read = (sum(one.words for one in parts), sum(one.reception for one in parts))
    return Sounded(*read, sum(one.year_one for one in parts), dict(beyond.most_common()))


def readable_words(case: Case) -> Iterator[Complaint]:
    """A hint where many words are for later."""
    found = sounded(case)
    if found.share_beyond > MOST:
        some = ", ".join(list(found.beyond)[:_SHOWN])
        later = found.words - found.year_one
        message = f"Of {found.words} words infants are told {later} are for later than Year 1: {some} …"
        hint = "They are read out, so this may be fine. Shorter words let eyes follow the voice."
        yield Complaint("L096", ("infant", "steps"), message, hint, key=True)
