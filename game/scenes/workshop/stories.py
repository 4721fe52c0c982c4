"""What the workshop tells: four stories, the first question of each, and what helps."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.lesson.model import Choice, Choose, Plan, Story, TrackName
from game.play import Play, board
from game.play.board.ballots import best
from game.scenes.board.close_up import lines_of
from game.scenes.scene import Desk
from game.scenes.story.words import Told
from game.ui.recipes.tongues import Said

WANTED = ("drawing-club", "new-in-class", "giant-pumpkin", "our-secret")
"""One asks for details, one is fine, one is a rumour that is true, one is a secret."""
MANY = 4


@dataclass(frozen=True, slots=True)
class Item:
    """A story in the workshop, as those play it who are meant, and the step that is asked."""

    story: Story
    track: TrackName
    step: str

    @property
    def play(self) -> Play:
        """The play at that step, for its words and its device."""
        return Play(lesson=self.story, track=self.track, seed=1, step=self.step, visited=(self.step,))

    @property
    def task(self) -> Choose:
        """What is asked there."""
        task = self.play.now.task
        assert isinstance(task, Choose)
        return task

    @property
    def helps(self) -> Choice:
        """The answer that helps most."""
        name = best(self.task.choices)
        return next(one for one in self.task.choices if one.id == name)


def evening(desk: Desk) -> Plan | None:
    """The plan of the parents' evening, if there is one: its stories are told, its card is printed."""
    plans = desk.library.plans if desk.library else ()
    return next((plan for plan in plans if plan.kind == "workshop"), None)


def items(desk: Desk) -> tuple[Item, ...]:
    """The four stories, or others where one of them is not on this shelf."""
    if desk.library is None:
        return ()
    plan = evening(desk)
    wanted = plan.stories if plan else WANTED
    others = tuple(entry.id for entry in desk.library.stories if entry.id not in wanted)
    found: list[Item] = []
    for name in (*wanted, *others):
        if len(found) == MANY:
            break
        reading = desk.library.story(name)
        item = _item(reading.lesson) if reading and reading.lesson else None
        if item is not None:
            found.append(item)
    return tuple(found)


def _item(story: Story) -> Item | None:
    tracks: tuple[TrackName, ...] = ("junior", "infant")
    for name in tracks:
        track = story.track(name)
        for step in track.steps.values() if track else ():
            if isinstance(step.task, Choose) and not step.id.startswith("way-back"):
                return Item(story, name, step.id)
    return None


def class_of_ten(desk: Desk, item: Item, class_code: str | None) -> dict[str, int]:
    """So many of ten children chose each answer; nothing where fewer than five did anything."""
    past = desk.past(class_code) if class_code else None
    options = tuple(one.id for one in item.task.choices)
    said = board.class_said(past or board.Past(), item.story.id, item.track, item.step, options)
    return board.out_of_ten(said)


# two languages


def beside(desk: Desk, second: str) -> Desk | None:
    """The same desk in the second language; none where there is only one."""
    if not second or second == desk.catalogue.language.code:
        return None
    words = desk.words(second)
    return replace(desk, catalogue=words, fill=desk.fills(words))


@dataclass(frozen=True, slots=True)
class Both:
    """Says everything once for each language. What the second does not have, it leaves empty."""

    desk: Desk
    other: Desk | None = None

    def say(self, text: str, **fields: object) -> Said:
        """A sentence of the screen."""
        second = self.other.say(text, **fields) if self.other else None
        return self._said(self.desk.say(text, **fields), second)

    def told(self, item: Item, place: str, text: str | None) -> Said:
        """Words of the step that is asked."""
        first = Told(self.desk, item.play).words(place, text)
        second = Told(self.other, item.play).words(place, text) if self.other else None
        return self._said(first, second)

    def arrived(self, item: Item, place: str, text: str | None) -> Said:
        """What happened; the device speaks one language only, so the other has its words here as well."""
        said = self.told(item, place, text)
        if self.other is None or item.play.now.device is None:
            return said
        lines = lines_of(Told(self.other, item.play))
        seen = " · ".join(f"**{name}** {words}".strip() if name else words for name, words in lines)
        own, (second, tongue) = said.words
        return Said((own, (f"{seen}\n{second}", tongue)))

    def tale(self, path: str, text: str) -> Said:
        """Words of a story beside its steps."""
        second = self.other.tale(path, text) if self.other else None
        return self._said(self.desk.tale(path, text), second)

    def _said(self, first: str, second: str | None) -> Said:
        if self.other is None:
            return Said(((first, None),))
        known = second if second and second != first else "\u00a0"
        return Said(((first, None), (known, self.other.catalogue.language)))
