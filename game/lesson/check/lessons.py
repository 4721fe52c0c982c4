"""The doors of the checker: one story, a shelf of stories, one plan, the list of ideas.

Knows every rule, and opens nothing: which drawings and which statements exist is told by whoever asks. What
is wrong with the *form* of a story, and with the ways through it (a goto that leads nowhere, an unsafe answer
without a way back), ``read`` has said already; it is not said twice.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from game.diagnostic import Diagnostic
from game.lesson import model
from game.lesson.check.blame import how_it_speaks
from game.lesson.check.case import case_of, placed, spoken
from game.lesson.check.feedback import answers
from game.lesson.check.head import POLICIES, head
from game.lesson.check.helping import help_is_near
from game.lesson.check.ideas import ideas_return
from game.lesson.check.pictures import pictures as drawings
from game.lesson.check.plans import Planned, courses, plan_of
from game.lesson.check.privacy import nothing_real
from game.lesson.check.reading import reading
from game.lesson.check.sets import Told, sets
from game.lesson.check.signs import signs, telling
from game.lesson.check.sounding import readable_words
from game.lesson.located import Located


def check_story(
    story: model.Story,
    located: Located,
    *,
    pictures: Container[str] | None,
    curriculum: Container[str] | None,
    policies: Container[str] = POLICIES,
) -> tuple[Diagnostic, ...]:
    """What there is to say about one story. ``None`` for pictures or curriculum: unknown."""
    case = case_of(story, pictures, curriculum, policies)
    found = [
        *head(case),
        *how_it_speaks(case.spoken),
        *answers(case),
        *help_is_near(case),
        *reading(case),
        *readable_words(case),
        *nothing_real(case.spoken),
        *drawings(case),
        *telling(case),
    ]
    return _in_order(placed(found, located))


def check_shelf(stories: Sequence[Told]) -> tuple[Diagnostic, ...]:
    """What there is to say about stories beside each other; each comes with the places of its file."""
    found = (*sets(stories), *signs(stories))
    return _in_order(one for complaint, located in found for one in placed([complaint], located))


def check_plan(
    plan: model.Plan,
    located: Located,
    stories: Mapping[str, model.Story],
    curriculum: Container[str] | None = None,
) -> tuple[Diagnostic, ...]:
    """What there is to say about a plan; ``stories`` are all that there are, by their ids."""
    words = tuple(spoken(plan))
    found = [*plan_of(plan, stories, curriculum), *how_it_speaks(words), *nothing_real(words)]
    return _in_order(placed(found, located))


def check_courses(plans: Sequence[Planned]) -> tuple[Diagnostic, ...]:
    """What there is to say about plans that belong to one course."""
    return _in_order(one for complaint, located in courses(plans) for one in placed([complaint], located))


def check_ideas(
    ideas: Sequence[model.Misconception], located: Located, stories: Mapping[str, model.Story]
) -> tuple[Diagnostic, ...]:
    """What there is to say about the ideas behind answers; ``stories`` are all that there are."""
    words = tuple(one for number, idea in enumerate(ideas) for one in spoken(idea, (number,)))
    found = [*ideas_return(ideas, stories), *how_it_speaks(words), *nothing_real(words)]
    return _in_order(placed(found, located))


def _in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(found, key=lambda one: (one.file, one.line, one.column, one.code)))
