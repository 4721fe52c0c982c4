"""A plan beside the stories it names: are they there, do they fit, is there time, do its questions open?

Knows plans and stories; it must not know files. A course is several plans that belong together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence

from game.lesson import model
from game.lesson.check.case import Complaint, meant, sentences
from game.lesson.check.sets import ELSE, too_often
from game.lesson.located import Located
from game.lesson.shapes import close
from game.lesson.timing import needed

Planned = tuple[model.Plan, Located]
MOST_TOLD, LEAST_OFFERED = 3, 2
"""Stories: a lesson tells no more, a free choice offers no fewer."""
_YES_OR_NO = re.compile(
    r"(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|should|may|might)\b", re.IGNORECASE
)
_BEGINS_WITH_I = re.compile(r"I\b(?!['’])")


def plan_of(
    plan: model.Plan, stories: Mapping[str, model.Story], curriculum: Container[str] | None = None
) -> Iterator[Complaint]:
    """Does a plan name what is there, for the right age, in the time it has, and is enough of it fine?"""
    known = _PlanStories(plan, stories)
    for number, back in enumerate(plan.look_back):
        yield from known.story(back.story, ("look-back", number, "story"))
        yield from known.step(back, ("look-back", number, "step"))
    for number, name in enumerate(plan.stories):
        yield from known.story(name, ("stories", number))
    there = [stories[name] for name in plan.stories if name in stories]
    yield from _letter(plan, there)
    yield from _time(plan, there)
    yield from _how_many(plan)
    yield from _questions(plan)
    for number, cited in enumerate(plan.curriculum):
        if curriculum is not None and cited not in curriculum:
            message = f"“{cited}” does not stand in lessons/curriculum.yaml."
            yield Complaint("L084", ("curriculum", number), message, _UNSURE, meant(cited, curriculum))
    for message in too_often(plan.track, there):
        yield Complaint("L120", ("stories",), f"{message} of this plan.", ELSE, key=True)
    yield from _harmless_share(plan, stories)


def _letter(plan: model.Plan, there: Sequence[model.Story]) -> Iterator[Complaint]:
    """Is it about what it says?"""
    letters = sorted({story.letter for story in there})
    if plan.letter == "smart" and len(there) > 1 and len(letters) == 1:
        message = f"The plan is about several rules, and all its stories are about {letters[0]}."
        yield Complaint("L129", ("letter",), message, f"Write letter: {letters[0]}.")
    elif plan.letter != "smart" and there and plan.letter not in letters:
        message = f"The plan is about {plan.letter}, and none of its stories is."
        yield Complaint("L129", ("letter",), message, f"Its stories are about {' or '.join(letters)}.")


def _time(plan: model.Plan, there: Sequence[model.Story]) -> Iterator[Complaint]:
    """Do its minutes hold what it tells?"""
    minutes = [track.minutes for story in there if (track := story.track(plan.track))]
    if len(minutes) == len(plan.stories) and plan.minutes < needed(plan, minutes):
        message = f"This takes {needed(plan, minutes)} minutes on the board, and has {plan.minutes}."
        hint = "On the board a story takes twice its minutes: there are two votes, and talk between them."
        yield Complaint("L140", ("minutes",), message, hint)


def _how_many(plan: model.Plan) -> Iterator[Complaint]:
    """A lesson tells a few stories well; a choice needs something to choose from."""
    if plan.kind in ("lesson", "assembly") and len(plan.stories) > MOST_TOLD:
        message = f"{len(plan.stories)} stories are too many for one {plan.kind}."
        hint = "Three at most. A choice of more is a kind: free-choice, for parents it is a kind: workshop."
        yield Complaint("L143", ("stories",), message, hint, key=True)
    if plan.kind == "free-choice" and len(plan.stories) < LEAST_OFFERED:
        hint = "Add a story, or leave kind out: then it is a lesson."
        yield Complaint("L143", ("stories",), "There is only one story to choose.", hint, key=True)


def _questions(plan: model.Plan) -> Iterator[Complaint]:
    """Do the questions open a talk, and is the last sentence one that a child can say and do?"""
    for number, asked in enumerate(plan.talk):
        if found := _YES_OR_NO.match(asked):
            hint = "Begin with what, how, why, who or which, so that there is something to tell."
            message = "One can answer this with yes or no."
            yield Complaint("L144", ("talk", number), message, hint, word=found[0])
    if plan.end and (not _BEGINS_WITH_I.match(plan.end) or len(sentences(plan.end)) > 1):
        hint = "Such as: I tell, and keep telling until somebody helps."
        yield Complaint("L145", ("end",), "The end is one sentence that begins with I.", hint)


_UNSURE = "Leave it out if you are not sure."


def _told_for(plan: model.Plan, track: model.Track) -> bool:
    return track.years[0] <= plan.years[0] and plan.years[1] <= track.years[1]


class _PlanStories:
    """The stories which a plan names, as it may use them."""

    def __init__(self, plan: model.Plan, stories: Mapping[str, model.Story]) -> None:
        self.plan, self.stories = plan, stories

    def story(self, name: str, place: tuple[str | int, ...]) -> Iterator[Complaint]:
        """Is it there, and is it told for these children?"""
        story, plan = self.stories.get(name), self.plan
        if story is None:
            message = f"There is no story “{name}”."
            yield Complaint(
                "L124", place, message, "A plan names a story by its id.", close(name, self.stories)
            )
            return
        track = story.track(plan.track)
        if track is None:
            hint = "Choose another story, or change the plan's track."
            yield Complaint("L126", place, f"“{name}” is not told for {plan.track}s.", hint)
        elif plan.kind not in model.GATHERINGS and not _told_for(plan, track):
            message = (
                f"“{name}” is told for years {track.years[0]} to {track.years[1]}, the plan is for more."
            )
            hint = "Narrow the plan's years, or choose a story that is told for all of them."
            yield Complaint("L127", place, message, hint)

    def step(self, back: model.LookBack, place: tuple[str | int, ...]) -> Iterator[Complaint]:
        """Is it a step in which one chooses?"""
        story = self.stories.get(back.story)
        track = story.track(self.plan.track) if story else None
        if track is None:
            return
        steps = [name for name, step in track.steps.items() if isinstance(step.task, model.Choose)]
        if back.step not in steps:
            message = f"“{back.step}” is no step of “{back.story}” in which {self.plan.track}s choose."
            hint = f"There are: {', '.join(steps)}."
            yield Complaint("L125", place, message, hint, close(back.step, steps))


def _harmless_share(plan: model.Plan, stories: Mapping[str, model.Story]) -> Iterator[Complaint]:
    names = [*(back.story for back in plan.look_back), *plan.stories]
    items = [stories[name] for name in names if name in stories]
    fine = sum(not story.harm for story in items)
    if len(items) == len(names) >= 4 and 10 * fine < 3 * len(items):
        message = (
            f"Of the {len(items)} pings of this plan {fine} are fine; it should be three in ten or more."
        )
        hint = "Look back at a harmless story: children should practise saying yes as well."
        yield Complaint("L123", ("stories",), message, hint, key=True)


# --- courses ----------------------------------------------------------------------------------------


def courses(plans: Sequence[Planned]) -> Iterator[tuple[Complaint, Located]]:
    """Are the lessons of a course there in order, and does each look back at what came before it?"""
    found: dict[str, list[Planned]] = defaultdict(list)
    for planned in plans:
        if (part := planned[0].part_of) is not None:
            found[part.course].append(planned)
    for course, lessons in found.items():
        yield from _course(course, sorted(lessons, key=lambda one: (_number(one[0]), one[0].id)))


def _number(plan: model.Plan) -> int:
    return plan.part_of.number if plan.part_of else 0


def _course(course: str, lessons: Sequence[Planned]) -> Iterator[tuple[Complaint, Located]]:
    told: set[str] = set()
    for wanted, (plan, located) in enumerate(lessons, 1):
        if _number(plan) != wanted:
            message = f"Lesson {wanted} of “{course}” is not there, or another lesson has its number."
            hint = "The lessons of a course are numbered 1, 2, 3 …"
            yield Complaint("L141", ("part-of", "number"), message, hint), located
            return
        for number, back in enumerate(plan.look_back):
            if back.story not in told | set(plan.stories):
                message = f"“{back.story}” is in no earlier lesson of “{course}”."
                hint = (
                    f"There are: {', '.join(sorted(told))}."
                    if told
                    else "The first lesson looks back at none."
                )
                yield Complaint("L142", ("look-back", number, "story"), message, hint), located
        told |= set(plan.stories)
