"""Behind the door of the class: which class, and then which lesson. No passphrase: a lesson is no secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from game.lesson.library import Entry
from game.lesson.model import Plan, Story
from game.play import board
from game.scenes.badge import Chosen
from game.scenes.board.lesson import LessonScene
from game.scenes.notice import Notice
from game.scenes.scene import Desk, Move, Pop, Push, Scene, Stay
from game.scenes.story.parts import PLACES
from game.ui.node import Node, Tile
from game.ui.recipes.badges import Pick, who_screen
from game.ui.recipes.controls import icon_tile, plain
from game.ui.recipes.plans import Filter, Offer, plans_screen
from game.ui.recipes.talk import Mascot
from game.ui.signal import Back, Clicker
from game.ui.theme import LETTERS

ON_A_LEAF, WHERE_NARROW = 5, 3
SINGLE = 10
"""Minutes that a look at the ground rules and one sentence take beside a single story."""
YEARS = range(7)


class Press(Enum):
    """What can be pressed beside the lessons."""

    BACK = "back"
    WITHOUT = "without"
    NEXT = "next"
    BEFORE = "before"
    LESSONS = "lessons"
    STORIES = "stories"


@dataclass(frozen=True, slots=True)
class Year:
    """Only this year; none is every year."""

    year: int | None


@dataclass(frozen=True, slots=True)
class Letter:
    """Only this letter; none is all of them."""

    letter: str


@dataclass(frozen=True, slots=True)
class Begin:
    """This lesson, or the lesson made of this story."""

    plan: Plan


def entrance(desk: Desk) -> Scene:
    """The first scene behind the door of the class."""
    room = desk.room()
    if room.now is not None:
        return Plans(room.now.code, year=room.now.years[0])
    return WhichClass() if room.classes else Plans()


@dataclass(frozen=True, slots=True)
class WhichClass:
    """Every class has its picture sign; the teacher touches it."""

    name = "which-class"

    def view(self, desk: Desk) -> Node:
        """The signs of all classes, and a way in for none of them."""
        picks = tuple(
            Pick(one.code, one.picture, one.label or one.code, Chosen(one.code), one.label or one.code)
            for one in desk.room().classes
        )
        without = plain("without", desk.say("No class"), Press.WITHOUT)
        back = icon_tile(
            "back", "back", desk.say("Back to the title"), Press.BACK, shortcut="escape", turns=True
        )
        asked = desk.say("Which class is here today?")
        return who_screen(desk.field, back, Mascot("tally"), asked, None, picks, (without,))

    def update(self, message: object, desk: Desk) -> Move:
        """To the lessons of that class."""
        match message:
            case Chosen(code):
                found = next((one for one in desk.room().classes if one.code == code), None)
                if found is not None:
                    return Move(Push(Plans(found.code, year=found.years[0])))
            case Press.WITHOUT:
                return Move(Push(Plans()))
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))


@dataclass(frozen=True, slots=True)
class Plans:
    """The shelf of lessons, or of single stories, for a year and a letter."""

    class_code: str | None = None
    year: int | None = None
    letter: str = ""
    stories: bool = False
    leaf: int = 0
    name = "plans"

    def view(self, desk: Desk) -> Node:
        """Filters and what fits them."""
        say = desk.say
        found, many = offered(desk, self), _on_a_leaf(desk)
        here = found[self.leaf * many : (self.leaf + 1) * many]
        past = desk.past(self.class_code) or board.Past()
        offers = tuple(self._offer(desk, plan, n, past) for n, plan in enumerate(here, 1))
        kinds = (
            Filter("lessons", say("Lessons"), Press.LESSONS, not self.stories),
            Filter("stories", say("Single stories"), Press.STORIES, self.stories),
        )
        years = (
            Filter("year-all", say("All years"), Year(None), self.year is None),
            *(Filter(f"year-{year}", _year(desk, year), Year(year), self.year == year) for year in YEARS),
        )
        letters = (
            Filter("letter-all", say("All"), Letter(""), not self.letter),
            *(self._letter(desk, one) for one in LETTERS),
        )
        back = icon_tile("back", "back", say("Back"), Press.BACK, shortcut="escape", turns=True)
        title = say("Which lesson?")
        nothing = say("There is nothing for this year and letter yet.")
        return plans_screen(
            desk.field, back, title, kinds, years, letters, offers, nothing, self._turns(desk, len(found))
        )

    def _letter(self, desk: Desk, one: str) -> Filter:
        place = desk.say(PLACES[one])  # marked in PLACES
        return Filter(f"letter-{one}", place, Letter(one), self.letter == one, one)

    def _offer(self, desk: Desk, plan: Plan, number: int, past: board.Past) -> Offer:
        path = f"{plan.id}/title" if self.stories else f"plans/{plan.id}/title"
        new = bool(self.class_code) and not set(plan.stories) & past.met
        return Offer(
            f"plan-{plan.id}-{plan.track}",
            plan.letter,
            desk.tale(path, plan.title),
            facts_of(desk, plan),
            Begin(plan),
            desk.say("not met yet") if new else "",
            str(number),
        )

    def _turns(self, desk: Desk, found: int) -> tuple[Tile, ...]:
        many = _on_a_leaf(desk)
        before = icon_tile("before", "back", desk.say("The leaf before"), Press.BEFORE, turns=True)
        after = icon_tile("after", "next", desk.say("The next leaf"), Press.NEXT, turns=True)
        return (
            *((before,) if self.leaf else ()),
            *((after,) if (self.leaf + 1) * many < found else ()),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """Another filter, another leaf, or a lesson begins."""
        last = max(0, (len(offered(desk, self)) - 1) // _on_a_leaf(desk))
        match message:
            case Begin(plan):
                return self._begun(plan, desk)
            case Year(year):
                return Move(Stay(replace(self, year=year, leaf=0)))
            case Letter(letter):
                return Move(Stay(replace(self, letter=letter, leaf=0)))
            case Press.LESSONS | Press.STORIES:
                return Move(Stay(replace(self, stories=message is Press.STORIES, leaf=0)))
            case Press.NEXT:
                return Move(Stay(replace(self, leaf=min(last, self.leaf + 1))))
            case Press.BEFORE:
                return Move(Stay(replace(self, leaf=max(0, self.leaf - 1))))
            case Clicker(button="next") if offered(desk, self):
                many = _on_a_leaf(desk)
                return self._begun(offered(desk, self)[min(self.leaf, last) * many], desk)
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))

    def _begun(self, plan: Plan, desk: Desk) -> Move:
        lesson = lesson_of(desk, plan, self.class_code)
        if lesson is None:
            return Move(Push(Notice(desk.say("This lesson cannot be opened. Please choose another one."))))
        return Move(Push(LessonScene(lesson, self.class_code)))


def lesson_of(desk: Desk, plan: Plan, class_code: str | None) -> board.Lesson | None:
    """The beginning of a lesson, with look-backs at what this class found hard; none if it cannot be told."""
    past = desk.past(class_code) or board.Past()
    asked = {one.story for one in plan.look_back} | {one.story for one in past.once if one.hard}
    stories = {name: story for name in (*plan.stories, *sorted(asked)) if (story := _story(desk, name))}
    if not plan.end:
        plan = replace(plan, end=_last_sentence(plan, stories))
    back = board.look_backs(past, plan, stories)
    try:
        return board.start(plan, stories, desk.seed, look_back=back)
    except ValueError:
        return None


def _last_sentence(plan: Plan, stories: Mapping[str, Story]) -> str:
    track = stories[plan.stories[-1]].track(plan.track) if plan.stories[-1] in stories else None
    return track.end if track else ""


def _story(desk: Desk, name: str) -> Story | None:
    reading = desk.library.story(name) if desk.library else None
    return reading.lesson if reading else None


def offered(desk: Desk, scene: Plans) -> tuple[Plan, ...]:
    """What is on the shelf for this year and letter."""
    if desk.library is None:
        return ()
    every = desk.library.plans
    if scene.stories:
        every = tuple(
            plan_of(entry, track)
            for entry in desk.library.stories
            for track in ("infant", "junior")
            if track in entry.tracks
        )
    return tuple(
        plan
        for plan in every
        if (scene.year is None or plan.years[0] <= scene.year <= plan.years[1])
        and (not scene.letter or plan.letter == scene.letter)
    )


def plan_of(entry: Entry, track: str) -> Plan:
    """A lesson made of one story: without look-backs of its own, with the story's last sentence."""
    shown = entry.tracks[track]
    return Plan(
        id=f"single-{entry.id}",
        title=entry.title,
        letter=entry.letter,
        track=track,  # type: ignore[arg-type]
        years=shown.years,
        minutes=shown.minutes + SINGLE,
        stories=(entry.id,),
        end="",
    )


def facts_of(desk: Desk, plan: Plan) -> str:
    """For whom and how long."""
    first, last = plan.years
    years = _year(desk, first)
    if first != last:
        years = desk.say("{first} to {last}", first=_year(desk, first), last=_year(desk, last))
    minutes = desk.say_n("{n} minute", "{n} minutes", plan.minutes)
    return f"{years} · {minutes}"


def _year(desk: Desk, year: int) -> str:
    return desk.say("Reception") if year == 0 else desk.say("Year {n}", n=year)


def _on_a_leaf(desk: Desk) -> int:
    small = desk.field.w < 1700 or desk.look.text_scale > 1.0
    return WHERE_NARROW if small else ON_A_LEAF
