"""Which lesson? By year, by letter, what this class has not met; a single story is a lesson too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.lesson.library import open_library
from game.lesson.model import Plan
from game.play.board import Once, Past
from game.scenes.asks import LookedUp, LookUp
from game.scenes.board.lesson import LessonScene
from game.scenes.board.offers import lesson_of, offered
from game.scenes.board.plans import PATIENCE, Anyway, Begin, Letter, Plans, Press, WhichClass, Year, entrance
from game.scenes.notice import Notice
from game.scenes.scene import After, Desk, Move, Push, Run, Stay
from game.scenes.workshop.door import GrownUps, WhoseParents
from game.school.classes import SIGNS, SchoolClass
from game.school.room import Room
from game.ui.fit import misfits
from game.ui.geometry import field_for
from game.ui.layout import layout
from game.ui.node import Text, Tile
from game.ui.signal import Clicker
from tests.scenes.board.pages import desk_for, ink
from tests.scenes.board.shelf import PLANS

SHELF = open_library()
SIZES = ((1024, 768), (1366, 768), (3840, 2160))
CLASSES = tuple(
    SchoolClass(code=f"{n}-owls", label=f"Owls {n}", years=(3, 4), sign=sign)
    for n, sign in enumerate(list(SIGNS)[:9])
)
FORM = Once("drawing-club", "junior", "form", 9, (("fill-in", 20), ("empty", 5)), 20)


def desk(
    size: tuple[int, int] = (1366, 768), text: str = "usual", code: str = "en", past: Past | None = None
) -> Desk:
    """A shelf, classes, and a past."""
    room = Room(CLASSES)
    return replace(desk_for(size, text, code), library=SHELF, past=lambda _code: past, room=lambda: room)


def told(scene: Plans, *messages: object) -> Plans:
    """The shelf after these."""
    for message in messages:
        move = scene.update(message, desk())
        assert isinstance(move.go, Stay)
        assert isinstance(move.go.scene, Plans)
        scene = move.go.scene
    return scene


def shelf(scene: Plans) -> tuple[Plan, ...]:
    """What it offers."""
    return offered(desk(), scene.year, scene.letter, stories=scene.stories)


def test_year_and_letter_leave_what_fits() -> None:
    every = shelf(Plans())
    assert {plan.id for plan in every} == {plan.id for plan in PLANS.values() if plan.kind != "workshop"}
    young = shelf(told(Plans(), Year(1)))
    assert young and all(plan.years[0] <= 1 <= plan.years[1] for plan in young)
    kind = shelf(told(Plans(), Year(4), Letter("kind")))
    assert "what-kwame-reads" in {plan.id for plan in kind}
    assert "kind" in {plan.letter for plan in kind} <= {"kind", "smart"}
    assert "what-kwame-reads" not in {plan.id for plan in shelf(told(Plans(), Year(1), Letter("kind")))}


def written(scene: Plans, given: Desk) -> list[str]:
    """All words of the shelf."""
    placed = layout(scene.view(given), given.field, given.look, ink(field_for(1366, 768)[1]).measure)
    return [box.node.words for box in placed.boxes if isinstance(box.node, Text)]


def stocked(*plans: Plan) -> Desk:
    """A shelf with these plans on it."""
    return replace(desk(), library=replace(SHELF, plans=plans))


def test_the_shelf_says_how_long_and_what_to_have_ready() -> None:
    plan = replace(PLANS["what-kwame-reads"], ready=("Paper for letters.", "A box."), minutes=25)
    shown = written(Plans(), stocked(plan))
    assert any("25 minutes" in words for words in shown)
    assert "Have ready: Paper\u00a0for\u00a0letters. · A\u00a0box." in shown


def test_a_plan_for_parents_is_no_lesson_and_one_of_all_letters_is_found_under_each() -> None:
    plan = PLANS["what-kwame-reads"]
    parents, every = replace(plan, id="evening", kind="workshop"), replace(plan, id="all", letter="smart")
    given = stocked(plan, parents, every)
    assert [one.id for one in offered(given, None, "")] == [plan.id, "all"]
    assert [one.id for one in offered(given, None, "safe")] == ["all"]


def test_from_a_free_choice_the_class_takes_one_story() -> None:
    stories = ("squeaky-door", "giant-pumpkin", "new-in-class")
    shelf = replace(PLANS["what-kwame-reads"], id="choose", kind="free-choice", stories=stories)
    given = stocked(shelf)
    move = Plans("3-owls", letter="kind").update(Begin(shelf), given)
    assert isinstance(move.go, Push) and isinstance(move.go.scene, Plans)
    choosing = move.go.scene
    assert [one.stories for one in offered(given, None, "", choice=shelf)] == [(one,) for one in stories]
    assert any("squeak" in one for one in written(choosing, given))
    assert not any(one in written(choosing, given) for one in ("All years", "Single stories"))
    assert choosing.update(Clicker("next"), given).go == Stay(choosing), "one press too many begins nothing"
    first = offered(given, None, "", choice=shelf)[0]
    begun = choosing.update(Begin(first), replace(given, past=lambda _code: Past()))
    assert isinstance(begun.go, Push) and isinstance(begun.go.scene, LessonScene)
    assert begun.go.scene.lesson.plan.stories == ("squeaky-door",)


def test_a_lesson_that_this_class_has_not_met_says_so() -> None:
    met = Past(frozenset({"squeaky-door"}))

    squeaky, other = PLANS["what-kwame-reads"], PLANS["good-surprises"]
    given = replace(stocked(squeaky, other), past=lambda _code: met)
    assert written(Plans("3-owls"), given).count("not met yet") == 1
    assert "not met yet" not in written(Plans(None), given)
    assert "not met yet" not in written(Plans("3-owls", letter="kind"), given)
    assert "not met yet" not in written(Plans("3-owls"), stocked(squeaky, other)), "nobody knows it yet"


def test_look_backs_are_what_this_class_found_hard_and_otherwise_the_plans() -> None:
    plan = PLANS["what-kwame-reads"]
    usual = lesson_of(desk(), plan, None)
    hard = lesson_of(desk(past=Past(frozenset({"drawing-club"}), (FORM,))), plan, "3-owls")
    assert usual is not None and hard is not None
    assert [part.look_back for part in usual.parts if part.look_back] == list(plan.look_back)
    first = hard.parts[0].look_back
    assert first is not None and (first.story, first.step, first.ago) == ("drawing-club", "form", "week")
    easy = replace(FORM, wrong=7)  # seven of twenty-five are fewer than three in ten
    lesson = lesson_of(desk(past=Past(frozenset(), (easy,))), plan, "3-owls")
    assert lesson is not None and lesson.parts[0].look_back == plan.look_back[0]


def test_a_lesson_waits_a_moment_for_what_was_hard_and_not_for_ever() -> None:
    begin = Begin(PLANS["what-kwame-reads"])
    known = desk(past=Past(frozenset({"drawing-club"}), (FORM,)))
    move = Plans("3-owls").update(begin, desk())
    assert isinstance(move.go, Stay) and isinstance(move.go.scene, Plans)
    waits = move.go.scene
    assert move.effects == (After(PATIENCE, Anyway(begin.plan)),)

    def looks_back(move: Move) -> str:
        assert isinstance(move.go, Push) and isinstance(move.go.scene, LessonScene)
        back = move.go.scene.lesson.parts[0].look_back
        assert back is not None
        return back.story

    assert looks_back(waits.update(LookedUp("3-owls"), known)) == "drawing-club"
    assert waits.update(LookedUp("4-bees"), known).go == Stay(waits)
    own = begin.plan.look_back[0].story
    assert looks_back(waits.update(Anyway(begin.plan), desk())) == own
    assert looks_back(waits.update(begin, desk())) == own, "a second press waits for nothing"
    assert looks_back(Plans("3-owls").update(begin, known)) == "drawing-club"
    assert looks_back(Plans().update(begin, desk())) == own
    late = Plans("3-owls", looked_up=True)
    assert late.update(Anyway(begin.plan), known).go == Stay(late), "it began already"


def test_a_single_story_is_a_lesson_with_its_own_last_sentence() -> None:
    scene = told(Plans(), Press.STORIES, Year(4), Letter("kind"))
    plan = next(one for one in shelf(scene) if one.stories == ("squeaky-door",))
    move = scene.update(Begin(plan), desk())
    assert isinstance(move.go, Push) and isinstance(move.go.scene, LessonScene)
    lesson = move.go.scene.lesson
    track = lesson.parts[-1].story.track("junior")
    assert track is not None and lesson.plan.end == track.end
    assert len(lesson.parts) == 1


def test_what_cannot_be_told_is_a_sentence_and_no_stop() -> None:
    gone = replace(PLANS["what-kwame-reads"], stories=("not-there",))
    move = Plans().update(Begin(gone), desk())
    assert isinstance(move.go, Push) and isinstance(move.go.scene, Notice)


def test_where_classes_are_known_the_teacher_says_which_one_is_here() -> None:
    assert entrance(desk()) == Move(Push(WhichClass()))
    now = replace(desk(), room=lambda: Room(CLASSES, CLASSES[0]))
    assert entrance(now) == Move(Push(Plans(CLASSES[0].code, year=3)), (Run(LookUp(CLASSES[0].code)),))
    nobody = replace(desk(), room=Room)
    assert entrance(nobody) == Move(Push(Plans()))


@pytest.mark.parametrize(("text", "code"), [("usual", "en"), ("largest", "en"), ("usual", "ar_XB")], ids=str)
@pytest.mark.parametrize(
    "scene",
    [
        Plans("3-owls"),
        Plans(stories=True),
        Plans(stories=True, leaf=1),
        WhichClass(),
        GrownUps(),
        WhoseParents(),
    ],
    ids=lambda scene: f"{scene.name} {getattr(scene, 'leaf', '')} {getattr(scene, 'stories', '')}",
)
def test_the_ways_to_a_lesson_fit(scene: Plans, text: str, code: str) -> None:
    found = []
    for size in SIZES:
        given = desk(size, text, code, Past())
        placed = layout(scene.view(given), given.field, given.look, ink(field_for(*size)[1]).measure)
        found += [f"{size}: {one}" for one in misfits(placed)]
    assert "\n".join(found) == ""


def test_only_short_lessons_and_only_what_this_class_has_not_met_can_be_looked_for() -> None:
    given = replace(desk(), past=lambda _code: Past(frozenset({"drawing-club", "star"})))
    every = Plans("3-owls")
    short = every.update(Press.SHORT, given).go.scene  # type: ignore[union-attr]
    assert 0 < len(short._offered(given)) < len(every._offered(given))
    assert all(plan.minutes <= 20 for plan in short._offered(given))
    new = every.update(Press.NEW, given).go.scene  # type: ignore[union-attr]
    assert {plan.id for plan in every._offered(given)} - {plan.id for plan in new._offered(given)} == {
        plan.id for plan in every._offered(given) if "drawing-club" in plan.stories
    }
    assert new.update(Press.NEW, given).go.scene == every  # type: ignore[union-attr]
    assert "new" not in [one.key for one in every._filters(replace(given, past=lambda _code: None))[0]]


def test_leaves_are_turned_beside_the_list_and_the_list_does_not_jump_at_its_ends() -> None:
    places = []
    for leaf, living in ((0, ["after"]), (1, ["before", "after"]), (99, ["before"])):
        scene = told(Plans(), *[Press.NEXT] * leaf)
        placed = layout(scene.view(desk()), desk().field, desk().look, ink(field_for(1366, 768)[1]).measure)
        turns = [box for box in placed.boxes if box.key.rsplit("/", 1)[-1] in ("before", "after")]
        assert [box.node.key for box in turns if isinstance(box.node, Tile) and box.node.available] == living
        offers = [box.rect for box in placed.boxes if box.key.rsplit("/", 1)[-1].startswith("plan-")]
        assert all(offer.right < turn.rect.x for offer in offers for turn in turns)
        places.append([box.rect for box in turns])
    assert places[0] == places[1] == places[2]
