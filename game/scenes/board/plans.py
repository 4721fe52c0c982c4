"""Behind the door of the class: which class, and then which lesson. No passphrase: a lesson is no secret."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from game.lesson.model import Plan
from game.play.board.past import Past
from game.play.board.saved import Log, taken_up
from game.scenes.asks import LookedUp, LookUp
from game.scenes.badge import Chosen
from game.scenes.board.going_on import GoOn
from game.scenes.board.lesson import LessonScene
from game.scenes.board.offers import facts_of, lesson_of, offered, ready_of, stopped_at
from game.scenes.notice import Notice
from game.scenes.scene import After, Desk, Move, Pop, Push, Run, Stay
from game.scenes.story.parts import PLACES
from game.school.classes import SchoolClass
from game.ui.node import Node, Tile
from game.ui.recipes.badges import Pick, who_screen
from game.ui.recipes.controls import icon_tile, plain
from game.ui.recipes.plans import Filter, Offer, plans_screen
from game.ui.recipes.talk import Mascot
from game.ui.signal import Back
from game.ui.theme import LETTERS
from game.words.alike import year as year_name

ON_A_LEAF, WHERE_NARROW = 4, 3
PATIENCE = 3.0
"""So many seconds a teacher waits for what a slow network share knows of the class."""
YEARS = range(7)
SHORT = 20
"""So many minutes at most are a short lesson."""


class Press(Enum):
    """What can be pressed beside the lessons."""

    BACK = "back"
    WITHOUT = "without"
    NEXT = "next"
    BEFORE = "before"
    LESSONS = "lessons"
    STORIES = "stories"
    SHORT = "short"
    NEW = "new"


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


@dataclass(frozen=True, slots=True)
class Anyway:
    """The past of the class is still not there: this lesson begins without it."""

    plan: Plan


def entrance(desk: Desk) -> Move:
    """Through the door of the class."""
    room = desk.room()
    if room.now is not None:
        return plans_for(room.now)
    return Move(Push(WhichClass() if room.classes else Plans()))


def plans_for(one: SchoolClass) -> Move:
    """The lessons of a class; what it has met is looked up beside the frames."""
    return Move(Push(Plans(one.code, year=one.years[0])), (Run(LookUp(one.code)),))


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
        back = icon_tile("back", "back", desk.say("Back to the title"), Press.BACK, shortcut="escape")
        asked = desk.say("Which class is here today?")
        return who_screen(desk.field, back, Mascot("tally"), asked, None, picks, (without,))

    def update(self, message: object, desk: Desk) -> Move:
        """To the lessons of that class."""
        match message:
            case Chosen(code):
                found = next((one for one in desk.room().classes if one.code == code), None)
                if found is not None:
                    return plans_for(found)
            case Press.WITHOUT:
                return Move(Push(Plans()))
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))


@dataclass(frozen=True, slots=True)
class Plans:
    """The shelf of lessons, or of single stories, for a year and a letter.

    ``short``: only short ones; ``new``: only what this class has not met.
    ``choice``: a plan that is a shelf itself; then only its stories are here.
    ``wanted`` is the lesson that begins as soon as it is known what this class has met.
    """

    class_code: str | None = None
    year: int | None = None
    letter: str = ""
    stories: bool = False
    short: bool = False
    new: bool = False
    leaf: int = 0
    looked_up: bool = False
    wanted: Plan | None = None
    choice: Plan | None = None
    name = "plans"

    def view(self, desk: Desk) -> Node:
        """Filters and what fits them."""
        say = desk.say
        found, many = self._offered(desk), _on_a_leaf(desk)
        here = found[self.leaf * many : (self.leaf + 1) * many]
        offers = tuple(self._offer(desk, plan, n) for n, plan in enumerate(here, 1))
        kinds, years, letters = self._filters(desk) if self.choice is None else ((), (), ())
        back = icon_tile("back", "back", say("Back"), Press.BACK, shortcut="escape")
        title = say("One moment …") if self.wanted else self._title(desk)
        nothing = say("There is nothing for this year and letter yet.")
        return plans_screen(
            desk.field, back, title, kinds, years, letters, offers, nothing, self._turns(desk, len(found))
        )

    def _filters(self, desk: Desk) -> tuple[tuple[Filter, ...], ...]:
        say = desk.say
        kinds = (
            Filter("lessons", say("Lessons"), Press.LESSONS, not self.stories),
            Filter("stories", say("Single stories"), Press.STORIES, self.stories),
            Filter("short", say("Up to {n} minutes", n=SHORT), Press.SHORT, self.short, icon="clock"),
            *(
                (Filter("new", say("Not met yet"), Press.NEW, self.new, icon="new"),)
                if self._past(desk)
                else ()
            ),
        )
        years = (
            Filter("year-all", say("All years"), Year(None), self.year is None),
            *(self._year(desk, year) for year in YEARS),
        )
        letters = (
            Filter("letter-all", say("All"), Letter(""), not self.letter),
            *(self._letter(desk, one) for one in LETTERS),
        )
        return kinds, years, letters

    def _year(self, desk: Desk, year: int) -> Filter:
        """A number is enough between “All years” and the badges; who listens hears which year it is."""
        words = year_name(desk.say, year)
        return Filter(f"year-{year}", str(year) if year else words, Year(year), self.year == year, says=words)

    def _letter(self, desk: Desk, one: str) -> Filter:
        place = desk.say(PLACES[one])  # marked in PLACES
        return Filter(f"letter-{one}", place, Letter(one), self.letter == one, one)

    def _title(self, desk: Desk) -> str:
        if self.choice is None:
            return desk.say("Which lesson?")
        return desk.tale(f"plans/{self.choice.id}/title", self.choice.title)

    def _offered(self, desk: Desk) -> tuple[Plan, ...]:
        found = offered(desk, self.year, self.letter, stories=self.stories, choice=self.choice)
        if self.short:
            found = tuple(one for one in found if one.minutes <= SHORT)
        if self.new:
            found = tuple(one for one in found if self._is_new(desk, one))
        return found

    def _past(self, desk: Desk) -> Past | None:
        return desk.past(self.class_code) if self.class_code else None

    def _is_new(self, desk: Desk, plan: Plan) -> bool:
        """Has this class met nothing of it?"""
        past = self._past(desk)
        return past is not None and not set(plan.stories) & past.met

    def _offer(self, desk: Desk, plan: Plan, number: int) -> Offer:
        single = self.stories or self.choice is not None
        path = f"{plan.stories[0]}/title" if single else f"plans/{plan.id}/title"
        return Offer(
            f"plan-{plan.id}-{plan.track}",
            plan.rule,
            desk.tale(path, plan.title),
            facts_of(desk, plan),
            Begin(plan),
            ready_of(desk, plan),
            desk.say("not met yet") if self._is_new(desk, plan) else "",
            str(number),
        )

    def _turns(self, desk: Desk, found: int) -> tuple[Tile, ...]:
        """Both stay where they are: a list does not jump when its first or last leaf is reached."""
        many = _on_a_leaf(desk)
        if found <= many:
            return ()
        before = icon_tile("before", "up", desk.say("The leaf before"), Press.BEFORE)
        after = icon_tile("after", "down", desk.say("The next leaf"), Press.NEXT)
        return (
            replace(before, available=self.leaf > 0),
            replace(after, available=(self.leaf + 1) * many < found),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """Another filter, another leaf, or a lesson begins. A presenter's button begins none.

        One press too many at the end of a lesson must not open the next one in front of the class.
        """
        found, many = self._offered(desk), _on_a_leaf(desk)
        last = max(0, (len(found) - 1) // many)
        match message:
            case Begin(plan):
                return self._chosen(plan, desk)
            case Year() | Letter() | Press.LESSONS | Press.STORIES | Press.SHORT | Press.NEW:
                return Move(Stay(replace(self._looking_for(message), leaf=0)))
            case Press.NEXT:
                return Move(Stay(replace(self, leaf=min(last, self.leaf + 1))))
            case Press.BEFORE:
                return Move(Stay(replace(self, leaf=max(0, self.leaf - 1))))
            case LookedUp(code) if code == self.class_code:
                known = replace(self, looked_up=True, wanted=None)
                return known._begun(self.wanted, desk) if self.wanted else Move(Stay(known))
            case Anyway(plan) if plan == self.wanted:
                return replace(self, wanted=None)._begun(plan, desk)
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))

    def _looking_for(self, what: object) -> Plans:
        """The shelf with another filter."""
        match what:
            case Year(year):
                return replace(self, year=year)
            case Letter(letter):
                return replace(self, letter=letter)
            case Press.SHORT:
                return replace(self, short=not self.short)
            case Press.NEW:
                return replace(self, new=not self.new)
        return replace(self, stories=what is Press.STORIES)

    def _chosen(self, plan: Plan, desk: Desk) -> Move:
        """It begins at once, or in a moment, when it is known what was hard for this class. A shelf opens."""
        if plan.kind == "free-choice":
            return Move(Push(Plans(self.class_code, looked_up=self.looked_up, choice=plan)))
        if self.class_code is None or self.wanted is not None or desk.past(self.class_code) is not None:
            return replace(self, wanted=None)._begun(plan, desk)
        return Move(Stay(replace(self, wanted=plan)), (After(PATIENCE, Anyway(plan)),))

    def _begun(self, plan: Plan, desk: Desk) -> Move:
        """From its beginning, or perhaps from where it stopped today."""
        lesson = lesson_of(desk, plan, self.class_code)
        if lesson is None:
            return Move(Push(Notice(desk.say("This lesson cannot be opened. Please choose another one."))))
        begun = LessonScene(lesson, self.class_code, log=Log(lesson))
        stopped = desk.stopped(plan.id, plan.track, self.class_code)
        log = stopped_at(desk, plan, stopped) if stopped else None
        if stopped is None or log is None:
            return Move(Push(begun))
        there = LessonScene(taken_up(log), self.class_code, stopped.room, log=log)
        return Move(Push(GoOn(there.taken_up(), begun)))


def _on_a_leaf(desk: Desk) -> int:
    small = desk.field.w < 1700 or desk.look.text_scale > 1.0
    return WHERE_NARROW if small else ON_A_LEAF
