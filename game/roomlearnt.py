"""What the teacher's room shows of a class, out of the index: sums, words of stories, and nothing of a child.

The sums of a class are read once, and every page is worked out of them. For a teacher no number is kept back
(``results/hiding`` says for whom it is); what stands here never leaves the room.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from game.lesson.check.head import POLICIES
from game.results.asking import World, slice_of
from game.results.facts import facts_of
from game.results.index import Index, Kept
from game.results.measure import Measured, measure
from game.results.questions import By, Question, Report
from game.results.report import report
from game.scenes.room.asks import ClassName, Covered, DueLine, IdeaLine, LetterLine, Seen, UnmetLine, WayLine
from game.school.classes import Classes

if TYPE_CHECKING:
    from game.lesson.library import Library
    from game.lesson.model import Framework, Misconception, Story

LETTERS = {"S": "safe", "M": "meeting", "A": "accepting", "R": "reliable", "T": "tell", "K": "kind"}


@dataclass
class Shelf:
    """Stories, ideas and curricula, read once while somebody types the passphrase."""

    library: Library

    @cached_property
    def stories(self) -> Mapping[str, Story]:
        """Every story that can be played, whole."""
        found = {}
        for entry in self.library.stories:
            reading = self.library.story(entry.id)
            if reading is not None and reading.lesson is not None:
                found[entry.id] = reading.lesson
        return found

    @cached_property
    def world(self) -> World:
        """What reports need of them."""
        return World({name: facts_of(story) for name, story in self.stories.items()})

    @cached_property
    def ideas(self) -> Sequence[Misconception]:
        """What children may think."""
        from game.lesson.library import misconceptions  # noqa: PLC0415

        return misconceptions().lesson or ()

    @cached_property
    def curricula(self) -> Sequence[Framework]:
        """What stories may cite."""
        from game.lesson.library import curriculum  # noqa: PLC0415

        return curriculum().lesson or ()

    def warm(self) -> None:
        """Read all of it now."""
        _ = self.world, self.ideas, self.curricula


def seen(index: Index, kept: Sequence[Kept], shelf: Shelf, classes: Classes, code: str, today: date) -> Seen:
    """Everything the room shows of a class; without a code, of all classes. ``kept``: what there is."""
    own = (code,) if code else ()
    counts, marks = index.tallies(slice_of(Question(classes=own)))
    measured = measure(counts, marks, shelf.world.stories)

    def asked(by: By) -> Report:
        return report(Question(by=by, classes=own, today=today), measured, shelf.world)

    mine = [one for one in kept if not code or one.code == code]
    return Seen(
        class_code=code,
        label=_label(code, classes),
        classes=_names(classes, [one.code for one in kept]),
        sittings=sum(one.sittings for one in mine),
        answers=sum(one.answers for one in mine),
        lines=_lines(asked("letter")),
        ways=tuple(WayLine(row.key, *map(_whole, row.cells)) for row in asked("way-back").rows if row.key),
        ideas=_ideas(asked("idea"), shelf, measured),
        due=_due(asked("return"), shelf) if code else (),
        unmet=_unmet(asked("not-met"), shelf, classes, code),
        policies=_policies(shelf, _met(measured)),
        curriculum=_curriculum(shelf, _met(measured)),
    )


def class_to_show(kept: Sequence[Kept], classes: Classes, now: str | None) -> str:
    """Whose results are shown first: today's class, else one with answers in the order of the list."""
    codes = [one.code for one in kept]
    if now in codes:
        return now or ""
    listed = [one.code for one in classes.today if one.code in codes]
    return next(iter((*listed, *(code for code in codes if code))), "")


def _label(code: str, classes: Classes) -> str:
    found = classes.find(code)
    return found.label if found else code


def _names(classes: Classes, codes: Iterable[str]) -> tuple[ClassName, ...]:
    """Classes with answers, in the order of the list, then those that are no longer on it."""
    with_answers = {code for code in codes if code}
    listed = [one.code for one in classes.every if one.code in with_answers]
    rest = sorted(with_answers - set(listed))
    return tuple(ClassName(code, _label(code, classes)) for code in (*listed, *rest))


def _whole(cell: object) -> int:
    return cell if isinstance(cell, int) else 0


def _lines(found: Report) -> tuple[LetterLine, ...]:
    lines = []
    for row in found.rows:
        safe, part, missed, _, fine, start, alarm, _ = map(_whole, row.cells)
        if row.key and row.counted:
            lines.append(LetterLine(row.key, row.counted, safe, part, missed, fine, alarm, start))
    return tuple(lines)


def _met(measured: Measured) -> frozenset[str]:
    return frozenset(where.story for where in measured.met)


def _ideas(found: Report, shelf: Shelf, measured: Measured) -> tuple[IdeaLine, ...]:
    known = {one.id: one for one in shelf.ideas}
    lines = []
    for row in found.rows:
        idea = known.get(row.key)  # type: ignore[call-overload]
        if idea is None:
            continue
        alone, first, second = map(_whole, row.cells)
        story = _story_for(row.key, shelf, measured)
        lines.append(
            IdeaLine(
                idea.id,
                idea.letters[0],
                idea.text,
                idea.truth,
                (alone, first, second),
                idea.why,
                idea.say,
                idea.show,
                idea.ask,
                story.id if story else "",
                story.title if story else "",
            )
        )
    return tuple(lines)


def _story_for(idea: str, shelf: Shelf, measured: Measured) -> Story | None:
    """The story in which most thought so; if none is there any more, any that has the idea in it."""
    times: dict[str, int] = {}
    for (where, one), tally in measured.ideas.items():
        if one == idea and where.story in shelf.stories:
            times[where.story] = times.get(where.story, 0) + tally.n
    with_it = [
        name
        for name, facts in shelf.world.stories.items()
        if any(option[1] == idea for option in facts.options.values())
    ]
    best = max(times or dict.fromkeys(with_it, 0), key=lambda name: (times.get(name, 0), name), default=None)
    return shelf.stories.get(best) if best else None


def _due(found: Report, shelf: Shelf) -> tuple[DueLine, ...]:
    lines = []
    for row in found.rows:
        story = shelf.stories.get(row.key)
        if story is not None:
            _, why, _, wrong, of = row.cells
            lines.append(DueLine(story.id, story.title, story.letter, str(why), _whole(wrong), _whole(of)))
    return tuple(lines)


def _unmet(found: Report, shelf: Shelf, classes: Classes, code: str) -> tuple[UnmetLine, ...]:
    """Of a class only what is told for its years."""
    own = classes.find(code)
    lines = []
    for row in found.rows:
        story, facts = shelf.stories[row.key], shelf.world.stories[row.key]
        told = own is None or (facts.years[0] <= own.years[1] and own.years[0] <= facts.years[1])
        if told:
            lines.append(UnmetLine(story.id, story.title, story.letter, story.goal, bool(row.cells[2])))
    return tuple(lines)


def _policies(shelf: Shelf, met: frozenset[str]) -> tuple[Covered, ...]:
    """Letter by letter: statements of which a story was met, of those which stories tell."""
    lines = []
    for sign, letter in LETTERS.items():
        told = {
            name: [story.id for story in shelf.stories.values() if name in story.tells()]
            for name in POLICIES
            if name[0] == sign
        }
        there = [stories for stories in told.values() if stories]
        lines.append(Covered(letter, "", "", sum(1 for stories in there if met & set(stories)), len(there)))
    return tuple(lines)


def _curriculum(shelf: Shelf, met: frozenset[str]) -> tuple[Covered, ...]:
    """Verified statements alone, with how many of the stories that cite them were met."""
    lines = []
    for framework in shelf.curricula:
        for one in framework.statements:
            citing = {story.id for story in shelf.stories.values() if one.id in story.curriculum}
            if one.verified and citing:
                group = f"{framework.title} ({framework.edition})"
                lines.append(Covered(one.id, group, one.text, len(met & citing), len(citing)))
    return tuple(lines)
