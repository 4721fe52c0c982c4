"""What a class has met before, out of the journals that this machine can reach. It only reads.

Knows folders and journals; what is asked of it is ``game.play.board.past``. It is for the teacher who chooses
a lesson and for the parents' evening: neither may write a byte to find out, so no index is opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from game.lesson.model import Story, TrackName
from game.play import digest
from game.play.board.past import Once, Past, once_of, summed
from game.results.reading import read
from game.results.tally import practised

MOST_FILES = 4_000
"""A class has a few hundred sittings a year; nobody waits at the board for more than this."""


def past(
    folders: Iterable[Path], class_code: str | None, stories: Callable[[str], Story | None], today: date
) -> Past:
    """Everything that this class has answered; nothing for a class without a code."""
    if class_code is None:
        return Past()
    met: set[str] = set()
    found: list[Once] = []
    seen: set[str] = set()
    for path in list(_journals(folders))[:MOST_FILES]:
        sitting = read(path).sitting
        if sitting is None or sitting.header.class_code != class_code or sitting.header.sitting in seen:
            continue
        head = sitting.header
        seen.add(head.sitting)
        story = stories(head.story)
        if story is None or not practised(sitting):
            continue
        met.add(head.story)
        if digest(story) == head.digest:
            track: TrackName = "infant" if head.track == "infant" else "junior"
            days = max(0, (today - date.fromisoformat(head.day)).days)
            found += once_of(story, track, days, sitting.answers)
    return Past(frozenset(met), summed(found))


def _journals(folders: Iterable[Path]) -> Iterable[Path]:
    """The latest first: they are what a look-back asks for."""
    files: list[tuple[float, Path]] = []
    for folder in dict.fromkeys(folders):
        try:
            files += [(path.stat().st_mtime, path) for path in folder.rglob("*.jsonl")]
        except OSError:
            continue
    return [path for _, path in sorted(files, reverse=True)]
