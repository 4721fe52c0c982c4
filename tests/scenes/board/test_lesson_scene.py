"""What a press on the board leads to: hands and digits, on and back, and nothing while it is blank."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.lesson.model import HomeCard, Order, Spot
from game.play import Next, board
from game.play.board.bot import careful, presses
from game.scenes.asks import PrintCard, Printed
from game.scenes.board.lesson import HOLD_SECONDS, LessonScene
from game.scenes.board.presses import Go, Held, Open, Press
from game.scenes.scene import After, Counted, Effect, LessonOver, Pop, Push, Run, Stay, Trouble
from game.ui.focus import targets
from game.ui.node import Text, Tile
from game.ui.signal import Back, Clicker, Key
from tests.scenes.board.pages import FEW, SHIPPED, desk_for, laid, screens
from tests.scenes.board.shelf import PLANS, STORIES

SIZE = (1366, 768)
DESK = desk_for(SIZE)
KIND = PLANS["what-kwame-reads"]
NEXT, BLANK, BEFORE = Clicker("next"), Clicker("blank", "b"), Clicker("back")


def told(scene: LessonScene, *messages: object) -> tuple[LessonScene, list[Effect]]:
    """The scene after these, and every effect of them."""
    effects: list[Effect] = []
    for message in messages:
        move = scene.update(message, DESK)
        effects += move.effects
        assert isinstance(move.go, Stay)
        assert isinstance(move.go.scene, LessonScene)
        scene = move.go.scene
    return scene, effects


def voting(room: int = 27) -> LessonScene:
    """At the first vote of the story, look-backs left out."""
    lesson = board.start(KIND, STORIES, 1, look_back=())
    for _ in range(2):
        lesson = board.advance(lesson, Next())
    assert lesson.now.phase == "vote"
    return LessonScene(lesson, "3-owls", room)


def hands(scene: LessonScene) -> list[int]:
    """What is counted just now, in the order of the rows."""
    return [number for _, number in scene.lesson.now.hands]


def words(scene: LessonScene) -> str:
    """Everything that is written on the board."""
    return "\n".join(box.node.words for box in laid(scene, SIZE).boxes if isinstance(box.node, Text))


# counting


def test_digits_count_the_live_row_and_enter_covers_it() -> None:
    scene, _ = told(voting(), Key("1"), Key("2"))
    assert hands(scene)[0] == 12
    scene, _ = told(scene, Press.ON, Key("9"), Key("plus"), Key("minus"), Key("minus"))
    assert hands(scene)[:2] == [12, 8]
    assert "12" not in words(scene).split()
    scene, _ = told(scene, Open(scene.lesson.now.hands[0][0]))
    assert "12" in words(scene).split()
    scene, _ = told(scene, Key("backspace"))
    assert hands(scene)[0] == 1


def test_a_third_digit_begins_no_number_that_no_class_has() -> None:
    scene, _ = told(voting(), Key("1"), Key("2"), Key("3"))
    assert hands(scene)[0] == 23


def test_the_number_in_the_room_is_typed_once_and_remembered() -> None:
    scene = LessonScene(board.start(KIND, STORIES, 1, look_back=()))
    scene, _ = told(scene, Key("2"), Key("6"), Press.MORE)
    assert scene.room == 27
    for _ in range(200):
        if scene.lesson.over:
            break
        scene, _ = told(scene, NEXT)
        assert scene.room == 27


def test_more_hands_than_children_is_a_friendly_word_and_no_wall() -> None:
    scene, _ = told(voting(20), Key("2"), Key("1"))
    assert "Shall we count again?" in words(scene)
    on, _ = told(scene, Press.ON)
    assert on.hands.covered
    scene, _ = told(scene, Key("minus"))
    assert "Shall we count again?" not in words(scene)


def test_a_vote_that_is_taken_back_is_a_counted_one() -> None:
    """None of its rows looks as if it waited, so none is counted a second time."""
    scene, _ = told(voting(20), Key("8"), Press.ON, Key("7"), Press.ON, Key("5"), Press.ON, Press.ON)
    assert scene.lesson.now.phase == "talk"
    back, _ = told(scene, BEFORE)
    rows = [what for what, _ in back.lesson.now.hands]
    assert (back.hands.live, back.hands.covered) == (rows[-1], frozenset(rows[:-1]))
    assert told(back, NEXT)[0].lesson.now.phase == "talk"
    half, _ = told(voting(20), Key("8"), Press.ON, Key("7"))
    gone_on = LessonScene(half.lesson, half.class_code, half.room).taken_up()
    assert gone_on.hands == half.hands.let_go(), "nor after a stop in the middle"


def test_votes_are_secret_until_all_bars_are_shown() -> None:
    scene, _ = told(voting(), Key("1"), Key("3"), *[Press.ON] * 4)
    assert scene.lesson.now.phase == "talk"
    assert "13" not in words(scene).split()
    scene, _ = told(scene, Press.ON, Key("7"), *[Press.ON] * 4)
    assert scene.lesson.now.phase == "bars"
    assert {"13", "7"} <= set(words(scene).split())


# kept


def test_each_vote_is_kept_when_it_is_confirmed_and_again_when_it_is_taken_back() -> None:
    scene, effects = told(voting(), Key("9"), *[Press.ON] * 4)
    kept = [one for one in effects if isinstance(one, Counted)]
    assert [len(one.lesson.now.kept) for one in kept] == [1]
    assert kept[0].class_code == "3-owls"
    _, effects = told(scene, Press.BACK)
    assert [len(one.lesson.now.kept) for one in effects if isinstance(one, Counted)] == [0]


def test_the_way_out_is_the_last_sentence_and_one_step_back_undoes_it() -> None:
    scene, _ = told(voting(), Back())
    assert scene.lesson.over
    again, _ = told(scene, BEFORE)
    assert again.lesson.now.phase == "vote"
    move = scene.update(Back(), DESK)
    assert isinstance(move.go, Pop)
    assert move.effects == (LessonOver(),)


# a short break


PRESSES = st.lists(
    st.sampled_from(
        [
            NEXT, BEFORE, Press.ON, Press.BACK, Press.DRAWER, Press.MORE, Press.FEWER, Press.PAUSE, Key("7"),
            Key("plus"), Go(board.Bell()), Go(board.Back()), Go(board.Skip()), Go(board.Shorten()),
            Go(board.SetHands("laugh", 7)), Open("laugh"), Press.HOLD, Press.LET_GO, Held(1), Held(2), "else",
        ]
    ),
    max_size=30,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(PRESSES, st.sampled_from(["vote", "counted", "work"]))
def test_nothing_is_kept_and_nothing_moves_while_the_board_is_blank(
    presses: list[object], where: str
) -> None:
    scene = voting()
    if where != "vote":
        scene, _ = told(scene, Key("9"), *[Press.ON] * (4 if where == "counted" else 12))
    before = scene.lesson
    scene, _ = told(scene, BLANK)
    scene, effects = told(scene, *presses)
    assert scene.lesson.paused
    assert replace(scene.lesson, paused=False) == before
    assert all(isinstance(effect, After) for effect in effects)
    scene, _ = told(scene, BLANK)
    assert scene.lesson == before


def test_the_blank_board_says_nothing_of_the_story_and_comes_with_one_press() -> None:
    for message in (BLANK, Press.PAUSE):
        scene, effects = told(voting(), Key("9"), message)
        assert words(scene) == "A short break"
        assert not any(isinstance(effect, Counted) for effect in effects)
    drawer, _ = told(voting(), Press.DRAWER, BLANK)
    assert words(drawer) == "A short break"


def test_the_card_comes_after_two_seconds_of_holding_and_not_before() -> None:
    scene, effects = told(voting(), BLANK, Press.HOLD)
    assert effects == [After(HOLD_SECONDS, Held(1))]
    assert HOLD_SECONDS == 2.0
    let_go, _ = told(scene, Press.LET_GO, Held(1))
    assert not let_go.card
    twice, _ = told(scene, Press.LET_GO, Press.HOLD, Held(1))
    assert not twice.card
    held, _ = told(scene, Held(1))
    assert held.card
    assert "Write down the child’s own words." in words(held)
    lake, _ = told(held, Press.BACK)
    assert words(lake) == "A short break"


# the end


def at_the_end(**change: object) -> LessonScene:
    """The sentence of a lesson whose plan has more in it."""
    plan = replace(KIND, **{"plenary": None, "home": None, **change})  # type: ignore[arg-type]
    lesson = board.start(plan, STORIES, 1, look_back=())
    for _ in range(20):
        if lesson.now.phase in ("plenary", "done"):
            break
        lesson = board.advance(lesson, board.Shorten() if lesson.part else Next())
    return LessonScene(lesson, "3-owls", 27)


def test_what_the_class_does_together_comes_before_its_sentence_and_the_bell_leaves_it_out() -> None:
    scene = at_the_end(plenary="Show with your thumbs.", end="I will write.")
    assert scene.lesson.now.phase == "plenary"
    assert "Show with your thumbs." in words(scene)
    over, _ = told(scene, NEXT)
    assert over.lesson.over and "I will write." in words(over)
    back, _ = told(over, BEFORE)
    assert back.lesson.now.phase == "plenary"
    rung = board.advance(board.start(replace(KIND, plenary="Show."), STORIES, 1), board.Bell())
    assert rung.over
    assert at_the_end().lesson.over


def test_the_card_to_take_home_is_read_out_and_printed() -> None:
    card = HomeCard(practised="I write.", ask="Whom could Kwame write to?", help="Write together.")
    scene, effects = told(at_the_end(home=card), NEXT, Press.PRINT)
    assert {"I write.", "Whom could Kwame write to?", "Write together."} <= set(words(scene).split("\n"))
    assert effects == [Run(PrintCard("what-kwame-reads", "en"))]
    assert "Being made …" in words(scene)
    there, unsaid = told(scene, Printed("Documents/Pingtown"))
    assert "Documents/Pingtown" in words(there) and "Being made" not in words(there) and unsaid == []
    _, effects = told(scene, Printed("Documents/Pingtown", "No program shows it."))
    assert effects == [After(0, Trouble("No program shows it."))]
    failed, effects = told(scene, Trouble("The disk is full."))
    assert "Being made" not in words(failed) and effects == [After(0, Trouble("The disk is full."))]
    assert isinstance(failed.update(Trouble("The disk is full."), DESK).go, Push)
    without, _ = told(at_the_end(), NEXT)
    assert STORIES[KIND.stories[-1]].home in words(without)
    single = at_the_end(id="single-squeaky-door")
    assert told(single, NEXT, Press.PRINT)[1] == [Run(PrintCard("squeaky-door", "en"))]
    assert told(at_the_end(), Press.PRINT)[1] == []


# whole lessons


@pytest.mark.parametrize("plan", SHIPPED, ids=str)
def test_a_whole_lesson_is_held_by_a_clicker_alone(plan: str) -> None:
    scene = LessonScene(board.start(PLANS[plan], STORIES, 3))
    met = set()
    for _ in range(400):
        met.add(scene.lesson.now.phase)
        if scene.lesson.over:
            break
        after, _ = told(scene, NEXT)
        assert after != scene, scene.lesson.now.phase
        scene = after
    assert scene.lesson.over
    last, _ = told(scene, NEXT)
    assert last.at_home
    assert told(last, BEFORE)[0] == scene
    assert isinstance(last.update(NEXT, DESK).go, Pop)
    assert {"ground-rules", "say", "vote", "talk", "bars", "rule", "done"} <= met
    assert any(one.answer.pick == "done" for one in scene.lesson.now.kept) == ("work" in met)


@pytest.mark.parametrize("plan", FEW, ids=str)
def test_whatever_is_pressed_there_is_a_tile_on_and_a_way_home(plan: str) -> None:
    """By finger: only what a tile means, by lot; the board never stands still and never fails."""
    chance = random.Random(plan)
    scene = LessonScene(board.start(PLANS[plan], STORIES, 3))
    for _ in range(150):
        tiles = [
            box.node
            for box in targets(laid(scene, SIZE))
            if isinstance(box.node, Tile) and box.node.available
        ]
        assert tiles, scene.lesson.now.phase
        move = scene.update(chance.choice(tiles).message, DESK)
        if isinstance(move.go, Push | Pop):
            continue
        assert isinstance(move.go, Stay)
        assert isinstance(move.go.scene, LessonScene)
        scene = move.go.scene
        if scene.lesson.over and chance.random() < 0.5:
            scene = LessonScene(board.start(PLANS[plan], STORIES, chance.randrange(99)))
    for _ in range(6):
        move = scene.update(Back(), DESK)
        if isinstance(move.go, Pop):
            return
        assert isinstance(move.go, Stay)
        scene = move.go.scene  # type: ignore[assignment]
    raise AssertionError("there is no way home")


def test_every_word_on_a_device_can_be_looked_at_closely_and_the_lesson_stays_where_it_is() -> None:
    from game.scenes.board.close_up import lines_of
    from game.scenes.board.words import told_of

    size = (1366, 768)
    desk = desk_for(size)
    looked = 0
    for plan in SHIPPED[::4]:
        for _, scene in screens(PLANS[plan], desk):
            play = scene.lesson.now.play
            if scene.lesson.paused or scene.lesson.now.phase != "say":
                continue
            if play is None or play.now.device is None:
                continue
            wanted = [words for line in lines_of(told_of(desk, scene.lesson)) for words in line if words]
            seen, here = "", scene.update(Press.CLOSER, desk).go.scene  # type: ignore[union-attr]
            while here.closer is not None:
                seen += repr([box.node for box in laid(here, size).boxes])
                here = here.update(Press.ON, desk).go.scene
            assert [words for words in wanted if repr(words)[1:-1] not in seen] == []
            assert here == scene
            looked += 1
    assert looked > 10


def test_what_a_child_says_of_a_message_is_not_all_that_infants_see_of_it() -> None:
    """The device itself stands on the page of an infants' lesson: they cannot read what is told instead."""
    desk = desk_for((1366, 768))
    shown = []
    for plan in (PLANS[name] for name in SHIPPED if PLANS[name].track == "infant"):
        for _, scene in screens(plan, desk):
            play = scene.lesson.now.play
            if scene.lesson.paused or scene.lesson.now.phase != "say" or play is None:
                continue
            if play.now.device is not None:
                boxes = laid(scene, (1366, 768)).boxes
                shown.append(any("pretend" in box.key for box in boxes))
    assert len(shown) > 40
    assert shown.count(False) <= 1, "one e-mail is too long for a page beside the mascot"


def test_a_class_reads_a_message_before_it_looks_for_clues_in_it() -> None:
    """The phrases of the task are what the message says: they stand there at once, and nothing is tapped."""
    lesson = board.start(PLANS["safer-internet-day"], STORIES, 1, ())
    for event in presses(lesson, careful):
        if lesson.now.play is not None and isinstance(lesson.now.play.now.task, Spot):
            break
        lesson = board.advance(lesson, event)
    assert lesson.now.phase == "say" and lesson.now.play is not None
    scene = LessonScene(lesson, room=27)
    task = lesson.now.play.now.task
    assert isinstance(task, Spot)
    phrases = [one.text for one in task.phrases if one.text]
    assert phrases
    assert all(one in words(scene) for one in phrases)
    assert not any(isinstance(box.node, Tile) and "piece" in box.key for box in targets(laid(scene, SIZE)))
    closer, _ = told(scene, Press.CLOSER)
    assert any(one in words(closer) for one in phrases)


def test_what_is_voted_on_before_work_stands_on_the_board_and_so_does_the_question() -> None:
    """A place among cards means nothing while the other cards are hidden; work begins with its question."""
    lesson, votes = board.start(PLANS["smart-juniors-1-safe"], STORIES, 1, ()), []
    for event in presses(lesson, careful):
        play, phase = lesson.now.play, lesson.now.phase
        worked = play is not None and board.ballots(play) and board.ballots(play)[0].about
        if play is not None and worked and phase in ("say", "vote"):
            seen = words(LessonScene(lesson, room=27))
            if phase == "say":
                assert play.now.task.ask.replace("'", "’") in seen
            elif isinstance(play.now.task, Order):
                says = [card.say.replace("'", "’") for card in play.now.task.cards]
                assert [one for one in says if one not in seen] == []
                votes.append(play.step)
        lesson = board.advance(lesson, event)
    assert votes
