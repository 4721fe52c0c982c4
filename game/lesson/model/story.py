"""A story, its tracks and its steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from game.lesson.model.base import (
    About,
    Character,
    Concern,
    Grownup,
    Id,
    Letter,
    Policy,
    Resident,
    TrackName,
    Words,
    form,
    hints,
    key,
    written,
)  # fmt: skip
from game.lesson.model.devices import Device
from game.lesson.model.tasks import Choose, Reply, Task


@form
class Step:
    """One screen: what the mascot says, perhaps a device, and something to do."""

    id: Id = key("the name it is filed under", named=True)
    say: Words = key("what the mascot says first")
    whose: Resident | Grownup | None = key("if it is not the helped child's device", default=None)
    device: Device | None = key("what the ping looks like", default=None, inline="device")
    task: Task = key("what the child does", inline="task")
    talk: tuple[Words, ...] = key("what a class may talk about here", default=(), most=3)
    teacher: Words | None = key("a note in the teacher's drawer", default=None)

    def ways(self) -> tuple[str, ...]:
        """Every step that may follow, each once, in the order of writing."""
        match self.task:
            case Choose(choices=ways) | Reply(tiles=ways):
                return tuple(dict.fromkeys(way.goto for way in ways))
            case task:
                return (task.goto,)


@form
class Track:
    """The story as one age group plays it."""

    years: tuple[int, int] = key("first and last year, Reception is 0", least=0, most=6)
    minutes: int = key("how long it takes", least=2, most=10)
    helps: Resident = key("the child who is helped")
    policies: tuple[Policy, ...] = key("statements of the policies that this track alone tells", default=())
    steps: Mapping[str, Step] = key("by name; the story begins with the first", least=1, most=30)
    end: Words = key("the last sentence: what I will do")

    @property
    def start(self) -> str:
        """The name of the first step."""
        return next(iter(self.steps))

    def step(self, name: str) -> Step | None:
        """The step of that name; none at the end."""
        return self.steps.get(name)


@form
class Notes:
    """What a teacher knows before the lesson."""

    before: Words = key("how the lesson is prepared, and who might find it hard")
    told: Words = key("what to do if a child tells something", yaml="if-a-child-tells-you")
    talk: tuple[Words, ...] = key("questions for the class", least=1, most=4)


@form
class Cast:
    """Who does what in the text, so that nobody is always the wise one and nobody always the one who errs."""

    wise: tuple[Character, ...] = key("who knows or does what helps", default=(), most=8)
    mistaken: tuple[Character, ...] = key("who errs, before it is put right", default=(), most=8)
    kind: tuple[Character, ...] = key("who is kind", default=(), most=8)
    funny: tuple[Character, ...] = key("who makes us laugh", default=(), most=8)


@form
class Story:
    """One event, told for one or two age groups."""

    id: Id = key("small letters and hyphens, like the file's name")
    title: Words = key("what children call it")
    letter: Letter = key("the rule it belongs to")
    concern: Concern = key("what kind of risk it is")
    about: tuple[About, ...] = key("what happens in it", least=1, most=3)
    harm: bool = key("false for an ordinary ping that is fine")
    goal: Words = key("what I learn, said by the child")
    policies: tuple[Policy, ...] = key(
        "statements of the schools' policies that every track tells", default=()
    )
    curriculum: tuple[Id, ...] = key("statements of curriculum.yaml", default=())
    cast: Cast | None = key("who is wise, mistaken, kind, funny", default=None)
    teacher: Notes = key("for the teacher")
    home: Words = key("one question for the family")
    infant: Track | None = key("for 4 to 7", default=None)
    junior: Track | None = key("for 7 to 11", default=None)

    def track(self, name: TrackName) -> Track | None:
        """The story for that age group, if it is told for it."""
        return self.infant if name == "infant" else self.junior

    def tells(self, *tracks: TrackName) -> tuple[Policy, ...]:
        """Statements of the policies that these age groups meet; without one, what anybody meets."""
        meant = [self.track(name) for name in tracks] if tracks else [self.infant, self.junior]
        own = [name for track in meant if track for name in track.policies]
        return tuple(dict.fromkeys((*self.policies, *own)))


def words_of(part: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """Every text in a part with its place, which is its ``msgctxt``: as game/words/stories.py finds it.

    Names are among them; whether one is a role that is translated is for the catalogue to know.
    """
    if not is_dataclass(part):
        return
    kind: type = type(part)
    noted = hints(kind)
    for one in fields(part):
        value = getattr(part, one.name)
        name = () if "inline" in one.metadata else (written(one.name, one.metadata),)
        if one.name == "steps" and isinstance(value, Mapping):
            for step in value.values():
                yield from words_of(step, (*path, step.id))
        elif isinstance(value, tuple):
            inner = path if one.name == "choices" else (*path, *name)
            for number, item in enumerate(value, 1):
                place = (*inner, str(getattr(item, "id", number)))
                if isinstance(item, str):
                    if "words" in str(noted[one.name]):
                        yield "/".join(place), item
                else:
                    yield from words_of(item, place)
        elif isinstance(value, str):
            if "'words'" in str(noted[one.name]) or "'name'" in str(noted[one.name]):
                yield "/".join((*path, *name)), value
        else:
            yield from words_of(value, (*path, *name))


def story_words(story: Story) -> dict[str, str]:
    """Every text of a story by its ``msgctxt``."""
    return dict(words_of(story, (story.id,)))
