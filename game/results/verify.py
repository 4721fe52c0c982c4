"""Is a journal true? The picks, the seed and the story are enough to play the sitting again.

A story that has changed since then cannot tell any more; that is said, and is nobody's fault. A sitting that
plays out otherwise than it is written was changed by somebody, or by a fault of ours: its first answer that
differs is named. Nothing is repaired and nothing is moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal, Protocol

from game.lesson.model import Story, TrackName
from game.results.disk import DISK, Disk
from game.results.reading import read
from game.results.sitting import Answer, Sitting

Code = Literal["same", "votes", "changed", "unknown", "differs", "damaged"]


class Played(Protocol):
    """A sitting that was played again, as far as it is of interest here."""

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What was recorded on the way."""


class Rules(Protocol):
    """The rules of play: ``game.play`` itself is one."""

    def digest(self, story: Story, /) -> str:
        """The shape of a story in a few letters."""

    def replay(self, story: Story, track: TrackName, seed: int, answers: tuple[Answer, ...], /) -> Played:
        """Play a sitting again; ``ValueError`` if these answers cannot have been given in it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said of one file. ``number`` is the first answer that differs, if one does.

    ``code``: same votes changed unknown differs damaged. ``sentence`` is for a person.
    """

    name: str
    code: Code
    sentence: str
    number: int | None = None

    @property
    def well(self) -> bool:
        """Is there nothing to look after?"""
        return self.code not in ("differs", "damaged")


def verify(
    files: Iterable[Path], stories: Mapping[str, Story], rules: Rules, disk: Disk = DISK
) -> Iterator[Verdict]:
    """One verdict a file, in their order, as they are read."""
    digests: dict[str, str] = {}
    for path in files:
        found = read(path, disk)
        if found.sitting is None:
            sentence = found.problem.sentence if found.problem else f"{path.name} holds no sitting."
            yield Verdict(path.name, "damaged", sentence)
            continue
        story = stories.get(found.sitting.header.story)
        if story is not None and story.id not in digests:
            digests[story.id] = rules.digest(story)
        yield _verdict(path.name, found.sitting, story, digests, rules)


def _verdict(
    name: str, sitting: Sitting, story: Story | None, digests: Mapping[str, str], rules: Rules
) -> Verdict:
    header = sitting.header
    if story is None:
        return Verdict(name, "unknown", f"{name} is of a story that is not here: {header.story}.")
    if digests[story.id] != header.digest:
        return Verdict(
            name, "changed", f"{name}: the story {story.id} has changed since, so it cannot be played again."
        )
    track: TrackName = "infant" if header.track == "infant" else "junior"
    if header.mode == "board":
        return _counted(name, story, track, sitting.answers)
    try:
        again = rules.replay(story, track, header.seed, sitting.answers).answers
    except ValueError as error:
        return Verdict(name, "differs", f"{name} cannot have been played as it is written ({error}).")
    return _compared(name, sitting.answers, again)


def _counted(name: str, story: Story, track: TrackName, answers: tuple[Answer, ...]) -> Verdict:
    """Hands cannot be raised again, but each count says what it is and can be held against the story."""
    from game.play.board.truth import held  # noqa: PLC0415

    try:
        held(story, track, answers)
    except ValueError as error:
        return Verdict(name, "differs", f"{name} cannot have been counted in the story ({error}).")
    return Verdict(
        name, "votes", f"{name} holds hands that were counted on the board, and they fit the story."
    )


def _compared(name: str, written: tuple[Answer, ...], again: tuple[Answer, ...]) -> Verdict:
    for one, other in zip(written, again, strict=False):
        if one != other:
            what = next(field.name for field in fields(one) if _of(one, field.name) != _of(other, field.name))
            sentence = (
                f"{name} differs in answer {one.number}: its {what} is {_of(one, what)}, and the story says "
                f"{_of(other, what)}."
            )
            return Verdict(name, "differs", sentence, one.number)
    if len(written) != len(again):
        number = min(len(written), len(again)) + 1
        sentence = f"{name} holds {len(written)} answers, and the story gives {len(again)} for them."
        return Verdict(name, "differs", sentence, number)
    return Verdict(name, "same", f"{name} plays out as it is written.")


def _of(answer: Answer, name: str) -> object:
    value: object = getattr(answer, name)
    return "none" if value is None else value
