"""What stands around the stories: lesson plans, the curriculum, ideas, and the school's own pack."""

from __future__ import annotations

from typing import Literal

from game.lesson.model.base import (
    AdultRole,
    Day,
    Id,
    Idea,
    Letter,
    Looker,
    Picture,
    StepId,
    TrackName,
    Words,
    form,
    key,
)

PlanKind = Literal["lesson", "assembly", "workshop", "free-choice"]
"""For a class, for the whole school, for parents, or a shelf from which a class takes a story."""
GATHERINGS: tuple[PlanKind, ...] = ("assembly", "workshop")
"""Where all years sit together, or none: what is told need not be made for the years that listen."""


@form
class LookBack:
    """A question from an earlier lesson, asked once more at the start."""

    story: Id = key("the story it comes from")
    step: StepId = key("a step of that story in which one chooses")
    ago: Literal["week", "month", "term"] = key("how long ago the class met it")


@form
class PartOf:
    """Where a lesson stands in a course of several."""

    course: Id = key("the course's name, the same in all its lessons")
    number: int = key("which lesson of it, from 1", least=1, most=12)


@form
class HomeCard:
    """What goes home on half a sheet of paper."""

    practised: Words = key("what was practised, said by the child")
    ask: Words = key("one question that starts a talk at home, about somebody in a story")
    help: Words = key("one thing that a grown-up at home can do")


@form
class Plan:
    """A lesson: what to have ready, look-backs, stories, what to talk about, and what I will do."""

    id: Id = key("small letters and hyphens, like the file's name")
    title: Words = key("what the teacher looks for")
    kind: PlanKind = key("a lesson, an assembly, a workshop for parents or a free choice", default="lesson")
    part_of: PartOf | None = key("its place in a course", yaml="part-of", default=None)
    letter: Letter | Literal["smart"] = key("the rule of the lesson, or smart for several of them")
    track: TrackName = key("which age group")
    years: tuple[int, int] = key("first and last year, Reception is 0", least=0, most=6)
    minutes: int = key("how long it takes", least=5, most=45)
    ready: tuple[Words, ...] = key("things to have ready", default=(), most=3)
    look_back: tuple[LookBack, ...] = key("three questions", yaml="look-back", default=(), most=3)
    stories: tuple[Id, ...] = key("in this order", least=1, most=6)
    talk: tuple[Words, ...] = key("open questions for the class to talk about", default=(), most=4)
    plenary: Words | None = key("what the class does together before the last sentence", default=None)
    end: Words = key("one sentence: what I will do")
    home: HomeCard | None = key("the card to take home", yaml="home-card", default=None)
    curriculum: tuple[Id, ...] = key("statements of lessons/curriculum.yaml", default=())
    teacher: Words | None = key("what to prepare", default=None)

    @property
    def rule(self) -> Letter:
        """Whose badge and mascot it wears. Several rules wear those of Tell, which belongs to all."""
        return "tell" if self.letter == "smart" else self.letter


@form
class Statement:
    """One line of a curriculum, in our words."""

    id: Id = key("the name by which stories cite it")
    text: str = key("what it asks for")
    source: str = key("where it can be read")
    verified: bool = key("true once somebody has held it against the source, else false")


@form
class Framework:
    """A curriculum in one edition."""

    id: Id = key("a short name")
    title: str = key("its name")
    edition: str = key("which edition")
    valid_from: Day | None = key("first day, as 2026-09-01, if it is known", default=None)
    valid_to: Day | None = key("last day, if it is known", default=None)
    statements: tuple[Statement, ...] = key("its lines", least=1)


@form
class Misconception:
    """An idea that leads to an unsafe answer or to a needless alarm."""

    id: Idea = key("M01 to M23")
    text: Words = key("what a child may think")
    truth: Words = key("what is so instead")
    why: Words = key("why that is understandable")
    say: Words = key("what to say to the class")
    show: Words = key("what to show on the board")
    ask: Words = key("what to ask")
    returns: tuple[Id, ...] = key("stories that come back to it", least=1, most=3)
    letters: tuple[Letter, ...] = key("where it turns up", least=1)


@form
class Adult:
    """A grown-up who can be told, as this school calls them."""

    role: AdultRole = key("how stories ask for them")
    word: str = key("a role word of the game's list, such as class-teacher or mum")
    label: str | None = key("a name the school typed: shown, never bent", default=None)
    picture: Picture = key("their face")


@form
class AgeLine:
    """From which age most services may be joined; it is moving, so it is dated."""

    number: int = key("the age", least=13, most=18)
    since: Day = key("from which day, as 2026-09-01")
    source: str = key("where it can be read")


@form
class BlogRules:
    """What the school's own page allows."""

    first_names_only: bool = key("no surnames", default=True)
    checked_first: bool = key("a teacher looks before anybody else", default=True)
    full_sentences: bool = key("read back before sending", default=True)
    photos_of_children: bool = key("false where nobody may be seen", default=False)


@form
class Pack:
    """What one school wants the stories to say."""

    adults: tuple[Adult, ...] = key("at least one at home and one at school", least=2)
    meeting: Literal["never", "with-adult"] = key("may one meet somebody known online only?", default="never")
    age_line: AgeLine = key("the age for joining")
    out_of_school_bullying: Literal["families-decide", "school-acts"] = key(
        "who acts on what happened outside school", default="families-decide"
    )
    looks_into: Looker = key("who looks into what happened in school", default="headteacher")
    blog: BlogRules = key("rules of the class's page")
