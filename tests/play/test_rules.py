"""The rules of play over every shipped story: presses by lot, JSON at every step, a replay at the end."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.lesson.library import open_library
from game.lesson.model import END, Discuss, Do, Order, Spot, Story, Tell
from game.lesson.read import read
from game.play import (
    Answer,
    Confirm,
    Event,
    Hold,
    Mismatch,
    Next,
    Pick,
    Play,
    Put,
    Refused,
    TakeBack,
    advance,
    digest,
    from_json,
    hinted,
    legal,
    options,
    replay,
    said,
    start,
    to_json,
)
from game.play import saved as saved_module
from game.play.bot import MOST_PRESSES, PLAYERS, careful, explored, play_through, presses, wanted
from game.play.judging import MOST_SLIPS
from tests.lesson.examples import examples
from tests.play.lot_stories import lot_story
from tests.play.walking import story

SHELF = [story(entry.id) for entry in open_library().stories]
TOLD = [(one, track) for one in SHELF for track in ("infant", "junior") if one.track(track)]
IDS = [f"{one.id}, {track}" for one, track in TOLD]
told = st.sampled_from(TOLD) | st.integers(0, 10_000).map(lambda seed: (lot_story(seed), "junior"))
"""A story of the shelf, or one that nobody wrote: the rules must hold for whatever the form allows."""
seeds = st.integers(0, 2**31)
ODD: tuple[Event, ...] = (
    Pick("nobody"), Pick(""), Hold("nobody"), Put("nowhere"), TakeBack("nobody"), Confirm(), Next(),
)  # fmt: skip


def trip(play: Play) -> object:
    return from_json(json.loads(json.dumps(to_json(play))), play.lesson)


def drummed(play: Play) -> bool:
    """So many slips on the device that the last of them is not remembered."""
    return len(play.pressed) - len(play.picked) >= MOST_SLIPS and play.phase == "told"


@settings(max_examples=60, deadline=None)
@given(told, seeds, seeds)
def test_whatever_is_pressed_the_play_goes_on_comes_back_from_json_and_can_be_replayed(
    where: tuple[Story, str], seed: int, lot: int
) -> None:
    lesson, track = where
    rng = random.Random(lot)
    play = start(lesson, track, seed)  # type: ignore[arg-type]
    for _ in range(400):
        if play.over:
            break
        events = legal(play)
        assert events, "a dead end"
        assert len(set(events)) == len(events)
        odd = ODD[rng.randrange(len(ODD))]
        if odd not in events:
            assert advance(play, odd) is play
        event = Confirm() if Confirm() in events and rng.random() < 0.4 else rng.choice(events)
        after = advance(play, event)
        assert after is not play
        assert after != play
        play = after
        assert trip(play) == play or (drummed(play) and trip(play) == advance(play, Next()))
    numbers = [answer.number for answer in play.answers]
    assert numbers == list(range(1, len(numbers) + 1))
    assert replay(lesson, play.track, seed, play.answers).answers == play.answers


@settings(max_examples=40, deadline=None)
@given(told, seeds, st.integers(0, 60))
def test_from_wherever_one_is_a_careful_player_comes_to_the_end(
    where: tuple[Story, str], seed: int, far: int
) -> None:
    lesson, track = where
    rng = random.Random(seed)
    play = start(lesson, track, seed)  # type: ignore[arg-type]
    for _ in range(far):
        if not play.over:
            play = advance(play, rng.choice(legal(play)))
    for _ in range(200):
        if play.over:
            break
        play = advance(play, careful(play, rng))
    assert play.over
    assert legal(play) == ()


@pytest.mark.parametrize("player", PLAYERS)
@pytest.mark.parametrize(("lesson", "track"), TOLD, ids=IDS)
def test_every_player_plays_every_story_to_its_end(lesson: Story, track: str, player: str) -> None:
    for seed in range(6):
        *_, play = presses(lesson, track, seed, PLAYERS[player])  # type: ignore[arg-type]
        assert play.over
        outcomes = {answer.outcome for answer in play.answers}
        assert outcomes <= {"safe", "part", "unsafe", "alarm", "back"}
        if player == "careful":
            assert outcomes <= {"safe", "back"}


@pytest.mark.parametrize(("lesson", "track"), TOLD, ids=IDS)
def test_after_an_unsafe_answer_telling_comes_before_the_end(lesson: Story, track: str) -> None:
    for seed in range(6):
        play = play_through(lesson, track, seed, PLAYERS["careless"])  # type: ignore[arg-type]
        outcomes = [answer.outcome for answer in play.answers]
        if "unsafe" in outcomes:
            assert "back" in outcomes[outcomes.index("unsafe") :]


@pytest.mark.parametrize(("lesson", "track"), TOLD, ids=IDS)
def test_the_explorer_gives_every_answer_of_a_story(lesson: Story, track: str) -> None:
    given_answers = {
        (answer.step, one)
        for play in explored(lesson, track)  # type: ignore[arg-type]
        for answer in play.answers
        for one in answer.pick.split("+")
    }
    for step, one in wanted(lesson, track):  # type: ignore[arg-type]
        if one not in ("right", "not yet"):
            assert (step, one) in given_answers
    rounds = {
        (answer.step, answer.outcome == "part")
        for play in explored(lesson, track)
        for answer in play.answers  # type: ignore[arg-type]
    }
    for step, one in wanted(lesson, track):  # type: ignore[arg-type]
        tale = lesson.track(track)  # type: ignore[arg-type]
        assert tale is not None
        if one in ("right", "not yet") and not isinstance(tale.steps[step].task, Do):
            assert (step, one == "not yet") in rounds


def test_the_shelf_holds_all_eight_tasks_but_the_one_that_is_for_talking() -> None:
    tasks = {step.task.task for one, track in TOLD for step in one.track(track).steps.values()}  # type: ignore[arg-type, union-attr]
    assert {"choose", "spot", "sort", "order", "do", "tell", "reply"} <= tasks


def test_an_answer_can_be_changed_until_it_is_confirmed() -> None:
    play = start(story("drawing-club"), "junior", 1)
    for choice in ("stop", "fill", "look"):
        play = advance(play, Pick(choice))
        assert play.picked == (choice,)
        assert play.answers == ()
    play = advance(play, Confirm())
    assert [answer.pick for answer in play.answers] == ["look"]


def test_nothing_is_confirmed_twice() -> None:
    play = advance(advance(start(story("drawing-club"), "junior", 1), Pick("look")), Confirm())
    assert advance(play, Confirm()) is play
    assert advance(play, Pick("fill")) is play


def test_the_answers_lie_in_other_places_for_other_seeds_and_every_place_is_right_sometimes() -> None:
    lesson = story("drawing-club")
    places = [options(start(lesson, "junior", seed)).index("look") for seed in range(400)]
    for place in range(4):
        assert 60 < places.count(place) < 140


def test_cards_never_lie_in_the_right_order_already() -> None:
    play = start(story("squeaky-door"), "junior", 1)
    task = play.tale.steps["help"].task
    assert isinstance(task, Order)
    right = tuple(card.id for card in task.cards)
    orders = {options(replace(play, step="help", seed=seed)) for seed in range(500)}
    assert right not in orders
    assert len(orders) == 23


def test_the_same_seed_offers_the_same_on_every_machine() -> None:
    assert options(start(story("drawing-club"), "junior", 7)) == ("stop", "some", "fill", "look")


def test_a_hint_stays_in_sight_after_a_second_unsafe_try() -> None:
    play = start(story("drawing-club"), "infant", 1)
    play = advance(advance(advance(play, Pick("name")), Confirm()), Next())
    assert play.step == "way-back"
    for tries in (0, 1):
        assert not hinted(play)
        assert play.tries == tries
        play = advance(advance(advance(play, Pick("hush")), Confirm()), Next())
    assert hinted(play)


def test_a_busy_grown_up_leads_to_the_next_one_and_both_are_remembered() -> None:
    play = start(story("our-secret"), "infant", 1)
    rng = random.Random(0)
    while play.phase != "whom":
        play = advance(play, careful(play, rng))
    task = play.now.task
    assert isinstance(task, Tell)
    busy = next(person.who for person in task.people if person.busy)
    play = advance(advance(play, Pick(busy)), Confirm())
    now = said(play)
    assert now is not None
    assert now.kind == "busy"
    play = advance(play, Next())
    assert play.phase == "whom"
    assert Pick(busy) not in legal(play)


def test_a_story_that_is_not_told_for_an_age_group_is_refused_in_a_sentence() -> None:
    lesson = replace(story("drawing-club"), infant=None)
    with pytest.raises(ValueError, match="not told for infants"):
        start(lesson, "infant", 1)


def test_who_plays_alone_goes_past_what_is_only_for_talking() -> None:
    lesson = story("drawing-club")
    assert lesson.junior is not None
    steps = dict(lesson.junior.steps)
    talk = replace(steps["form"], id="talk", task=Discuss(ask="What do you think?", goto="form"))
    lesson = replace(lesson, junior=replace(lesson.junior, steps={"talk": talk, **steps}))
    play = start(lesson, "junior", 1)
    assert play.step == "form"
    assert play.answers == ()


def test_a_story_made_of_talk_alone_is_over_at_once() -> None:
    lesson = story("drawing-club")
    assert lesson.junior is not None
    step = next(iter(lesson.junior.steps.values()))
    talk = replace(step, id="talk", task=Discuss(ask="What do you think?", goto=END))
    assert start(replace(lesson, junior=replace(lesson.junior, steps={"talk": talk})), "junior", 1).over


def test_drumming_on_a_wrong_button_gives_the_hint_each_time_and_no_endless_answer() -> None:
    play = start(story("skate-park"), "junior", 1)
    rng = random.Random(0)
    while play.step != "proof" or play.phase != "work":
        play = advance(play, careful(play, rng))
    for _ in range(2_000):
        slipped = advance(play, Pick("log-off"))
        now = said(slipped)
        assert now is not None
        assert now.kind == "hint"
        play = advance(slipped, Next())
    for act in ("save", "block"):
        play = advance(play, Pick(act))
    assert play.proofs == ("proof",)
    assert play.answers[-1].pick.split("+") == ["log-off"] * MOST_SLIPS + ["save", "block"]
    assert replay(play.lesson, "junior", 1, play.answers) == play


def test_who_found_every_clue_and_a_word_too_many_only_lets_go_of_that_word() -> None:
    play = start(story("our-secret"), "junior", 5)
    task = play.now.task
    assert isinstance(task, Spot)
    clues = tuple(phrase.id for phrase in task.phrases if phrase.why is not None)
    for phrase in task.phrases:
        play = advance(play, Pick(phrase.id))
    play = advance(advance(play, Confirm()), Next())
    assert (play.picked, play.kept) == (clues, clues)
    play = advance(play, Confirm())
    assert [answer.outcome for answer in play.answers] == ["part", "safe"]


def test_the_proof_is_there_as_soon_as_it_is_saved_and_tomorrow_too() -> None:
    play = start(story("skate-park"), "junior", 1)
    rng = random.Random(0)
    while play.picked != ("save",):
        play = advance(play, careful(play, rng))
    assert play.proofs == ("proof",)
    assert trip(play) == play


@pytest.mark.parametrize(("lesson", "track"), TOLD, ids=IDS)
def test_the_careless_player_is_wrong_twice_in_worked_tasks_and_sees_the_hint(
    lesson: Story, track: str
) -> None:
    play = play_through(lesson, track, 1, PLAYERS["careless"])  # type: ignore[arg-type]
    for step in dict.fromkeys(answer.step for answer in play.answers):
        given = [answer for answer in play.answers if answer.step == step]
        if given[0].task in ("spot", "sort", "order"):
            assert [answer.outcome == "part" for answer in given] == [True, True, False]


def test_no_player_comes_near_the_most_presses() -> None:
    for seed in range(300):
        lesson = lot_story(seed)
        for player in PLAYERS.values():
            assert len(list(presses(lesson, "junior", seed, player))) < MOST_PRESSES / 4


@pytest.mark.parametrize("name", ["smallest"])
def test_the_whole_story_of_the_guide_is_played_to_its_end(name: str) -> None:
    lesson = read(examples("story")[name], "star-fox.yaml").lesson
    assert lesson is not None
    for player in PLAYERS.values():
        assert play_through(lesson, "infant", 1, player).over


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_the_explorer_gives_every_answer_of_stories_that_nobody_wrote(seed: int) -> None:
    lesson = lot_story(seed)
    reached = {"way-back", *lesson.junior.steps}  # type: ignore[union-attr]
    given_answers = {
        (answer.step, one)
        for play in explored(lesson, "junior")
        for answer in play.answers
        for one in answer.pick.split("+")
    }
    for step, one in wanted(lesson, "junior"):
        if step in reached and one not in ("right", "not yet"):
            assert (step, one) in given_answers


# --- what was saved, what was recorded ------------------------------------------------------------


def test_words_may_be_mended_without_throwing_away_what_was_saved_but_not_the_ways() -> None:
    lesson = story("drawing-club")
    assert lesson.junior is not None
    play = play_through(lesson, "junior", 3, careful)
    form = lesson.junior.steps["form"]
    said_better = replace(lesson.junior, steps={**lesson.junior.steps, "form": replace(form, say="Hello!")})
    assert digest(replace(lesson, junior=said_better)) == digest(lesson)
    shorter = {name: step for name, step in lesson.junior.steps.items() if name != "nickname"}
    changed = replace(lesson, junior=replace(lesson.junior, steps=shorter))
    assert from_json(to_json(play), changed) == Refused("changed")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"format": 99}, "newer"),
        ({"format": "1"}, "broken"),
        ({"format": True}, "broken"),
        ({"format": 0}, "broken"),
        ({"digest": "0" * 16}, "changed"),
        ({"story": "another"}, "changed"),
        ({"track": "adult"}, "broken"),
        ({"seed": "1"}, "broken"),
        ({"answers": [{}]}, "broken"),
        ({"answers": 7}, "broken"),
        ({"step": "nowhere"}, "broken"),
        ({"hand": 7}, "broken"),
        ({"hand": {}}, "broken"),
    ],
)
def test_what_cannot_be_used_any_more_starts_afresh(change: dict[str, object], why: str) -> None:
    play = advance(advance(start(story("drawing-club"), "junior", 1), Pick("look")), Confirm())
    assert from_json({**to_json(play), **change}, play.lesson) == Refused(why)


RUBBISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(RUBBISH)
def test_no_rubbish_on_the_disk_stops_the_game(data: object) -> None:
    assert isinstance(from_json(data, story("drawing-club")), Refused)


def test_what_format_1_saved_is_still_taken_up_without_what_was_in_hand() -> None:
    older = {
        "format": 1,
        "story": "drawing-club",
        "digest": digest(story("drawing-club")),
        "track": "junior",
        "seed": 1,
        "step": "small-print",
        "answers": [
            {
                "number": 1,
                "step": "form",
                "task": "choose",
                "pick": "look",
                "outcome": "safe",
                "idea": None,
                "round": 1,
            }
        ],
    }
    play = from_json(older, story("drawing-club"))
    assert isinstance(play, Play)
    assert (play.step, play.phase, play.picked) == ("small-print", "work", ())
    assert [answer.pick for answer in play.answers] == ["look"]


def test_each_older_form_climbs_the_ladder_rung_by_rung(monkeypatch: pytest.MonkeyPatch) -> None:
    play = advance(start(story("drawing-club"), "junior", 1), Pick("look"))
    older = {**to_json(play), "lesson": "drawing-club"}
    del older["story"]
    monkeypatch.setattr(saved_module, "FORMAT", 3)
    renamed = {2: lambda data: {**data, "story": data["lesson"]}}
    monkeypatch.setattr(saved_module, "UPGRADES", {**saved_module.UPGRADES, **renamed})
    assert from_json(older, play.lesson) == play
    del older["hand"]
    assert from_json({**older, "format": 1}, play.lesson) == replace(play, picked=())
    monkeypatch.setattr(saved_module, "UPGRADES", {})
    assert from_json(older, play.lesson) == Refused("broken")


@pytest.mark.parametrize(
    ("hand", "kept"),
    [
        ({"picked": ["some"]}, True),
        ({"picked": ["nobody"]}, False),
        ({"picked": ["look", "fill"]}, False),
        ({"held": "dragon"}, False),
        ({"pressed": ["save"]}, False),
    ],
    ids=["another", "unknown", "two", "lifted", "pressed"],
)
def test_what_cannot_be_in_hand_is_let_go_and_the_rest_stays(hand: dict[str, object], kept: bool) -> None:
    play = advance(start(story("drawing-club"), "junior", 1), Pick("look"))
    data = to_json(play)
    found = from_json({**data, "hand": {**data["hand"], **hand}}, play.lesson)
    assert found == replace(play, picked=("some",) if kept else ())


@pytest.mark.parametrize("field", ["pick", "outcome", "step", "round", "number", "idea", "task"])
def test_an_answer_that_was_changed_by_hand_does_not_fit(field: str) -> None:
    lesson = story("drawing-club")
    play = play_through(lesson, "junior", 3, PLAYERS["careless"])
    odd: dict[str, object] = {"round": 99, "number": 99, "idea": "M23"}
    for number, answer in enumerate(play.answers):
        changed = replace(answer, **{field: odd.get(field, "else")})
        answers = (*play.answers[:number], changed, *play.answers[number + 1 :])
        with pytest.raises(Mismatch) as found:
            replay(lesson, "junior", 3, answers)
        assert found.value.number == number + 1


def test_more_answers_than_the_story_has_do_not_fit() -> None:
    lesson = story("drawing-club")
    play = play_through(lesson, "junior", 3, careful)
    extra = Answer(number=9, step="form", task="choose", pick="look", outcome="safe", idea=None, round=1)
    with pytest.raises(Mismatch):
        replay(lesson, "junior", 3, (*play.answers, extra))
