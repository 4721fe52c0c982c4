"""A passphrase is never kept, hard to guess, and guessing takes longer each time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.school import passphrase, tries
from game.school.passphrase import Locked, from_text, lock, objection, opens, to_text
from game.school.tries import LONGEST_WAIT, Tries, TryKeeper, delay, look, missed
from game.ui.recipes.keypad import LAYERS

GOOD = "purple otter bicycle"


def test_what_the_keypad_on_the_screen_has_needs_no_keyboard() -> None:
    assert frozenset(" ".join(row for layer in LAYERS.values() for row in layer)) == passphrase.ON_KEYPAD
    assert passphrase.only_typed(GOOD) == ""
    assert "has no é ü," in passphrase.only_typed("grüner Kuchen, café")


def quick(words: str = GOOD) -> Locked:
    return lock(words, n=16, r=1)


def test_the_right_passphrase_opens_and_no_other_does() -> None:
    assert opens(GOOD, quick())
    assert not opens(GOOD + "s", quick())
    assert not opens("", quick())


def test_a_real_lock_opens() -> None:
    real = lock(GOOD, passphrase.COST)  # what is usual is made cheap for all other tests
    assert (real.n, real.r) == (2**15, 8)
    assert opens(GOOD, real)
    assert not opens("purple otter tricycle", real)


def test_accents_and_spaces_may_be_typed_either_way() -> None:
    assert opens("cafe\u0301  llan  coed ", quick("caf\u00e9 llan coed"))


def test_two_locks_of_one_passphrase_look_different() -> None:
    one, other = quick(), quick()
    assert one.salt != other.salt and one.hash != other.hash


def test_what_is_written_opens_again_and_does_not_hold_the_passphrase() -> None:
    text = to_text(quick())
    found = from_text(text.encode())
    assert found is not None and opens(GOOD, found)
    assert not [word for word in GOOD.split() if word in text]


@pytest.mark.parametrize(
    "change",
    [
        {"n": 2**24},
        {"n": 1000},
        {"n": 0},
        {"r": 10**6},
        {"p": 10**6},
        {"format": 2},
        {"scheme": "md5"},
        {"salt": "xyz"},
        {"salt": ""},
        {"hash": "00"},
        {"hash": None},
    ],
    ids=str,
)
def test_a_lock_that_was_tampered_with_is_none(change: dict[str, object]) -> None:
    data = json.loads(to_text(quick())) | change
    assert from_text(json.dumps(data).encode()) is None


@given(st.binary(max_size=100))
def test_any_bytes_are_a_lock_or_none(data: bytes) -> None:
    assert from_text(data) is None


@pytest.mark.parametrize(
    "easy",
    [
        *("", "short", "a b", "12345678", "87654321", "aaaaaaaa", "abababab", "abcdefghij", "qwertyuiop"),
        *("password", "Password123!", "P4ssw0rd", "pass-word", "pingtown", "Pingtown2026", "teacher123"),
        *("Hillside1", "hill side", "3-owls", "Year-3-Owls", "x" * 300),
    ],
)
def test_what_is_easy_to_guess_is_refused(easy: str) -> None:
    assert objection(easy, ("Hillside", "3-owls", "Year 3 Owls"))


@pytest.mark.parametrize(
    "good", [GOOD, "three green owls", "xK7-pq2!vv", "coch gwyn du", "سرخ سبز نیلا", "hillside otters"]
)
def test_what_will_do_is_taken(good: str) -> None:
    assert objection(good, ("Hillside", "3-owls")) == ""


# --- wrong tries ------------------------------------------------------------------------------


def test_each_wrong_try_takes_twice_as_long_up_to_a_minute() -> None:
    assert [delay(wrong) for wrong in range(9)] == [0, 1, 2, 4, 8, 16, 32, 60, 60]
    assert delay(10**9) == LONGEST_WAIT


moments = st.integers(0, 2**40)


@given(st.integers(0, 2000), moments, moments)
def test_the_wait_is_never_longer_than_the_delay_whatever_the_clock_says(
    wrong: int, at: int, moment: int
) -> None:
    _, left = look(Tries(wrong, at), moment)
    assert 0 <= left <= delay(wrong)


@given(st.integers(1, 2000), moments, st.integers(1, 2**39))
def test_a_clock_set_back_means_the_whole_wait_and_then_it_is_over(wrong: int, at: int, back: int) -> None:
    seen, left = look(Tries(wrong, at), at - back)
    assert left == delay(wrong)
    assert look(seen, at - back + left)[1] == 0
    assert look(seen, at - back + left - 1)[1] == 1


@given(st.lists(st.integers(0, 100), min_size=1, max_size=12))
def test_who_waits_as_told_may_always_try_again(patience: list[int]) -> None:
    found, moment = Tries(), 1000
    for extra in patience:
        found, left = look(found, moment)
        moment += left + extra
        found, left = look(found, moment)
        assert left == 0
        found = missed(found, moment)
        assert look(found, moment)[1] == delay(found.wrong)


class Clock:
    """One that can be set, and one that cannot."""

    def __init__(self) -> None:
        self.wall, self.steady = 5000.0, 0.0

    def go(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds

    def keeper(self, folder: Path) -> TryKeeper:
        return TryKeeper(folder, lambda: self.wall, lambda: self.steady)


def test_too_early_even_the_right_one_does_not_open(tmp_path: Path) -> None:
    clock, locked = Clock(), quick()
    keeper = clock.keeper(tmp_path)
    assert not keeper.attempt("wrong", locked)
    assert keeper.wait() == 1
    assert not keeper.attempt(GOOD, locked)
    clock.go(1)
    assert keeper.attempt(GOOD, locked)
    assert keeper.wait() == 0


def test_the_wait_goes_on_after_a_restart(tmp_path: Path) -> None:
    clock, locked = Clock(), quick()
    for _ in range(4):
        keeper = clock.keeper(tmp_path)
        clock.go(keeper.wait())
        assert not keeper.attempt("wrong", locked)
    assert clock.keeper(tmp_path).wait() == 8


def test_the_clock_on_the_wall_does_not_help_while_the_game_runs(tmp_path: Path) -> None:
    clock, locked = Clock(), quick()
    keeper = clock.keeper(tmp_path)
    keeper.attempt("wrong", locked)
    clock.wall += 10**6
    assert keeper.wait() == 1


def test_the_clock_set_back_and_a_restart_begin_the_wait_anew(tmp_path: Path) -> None:
    clock, locked = Clock(), quick()
    keeper = clock.keeper(tmp_path)
    for _ in range(3):
        clock.go(keeper.wait())
        keeper.attempt("wrong", locked)
    clock.wall -= 4000
    assert clock.keeper(tmp_path).wait() == 4
    clock.go(4)
    assert clock.keeper(tmp_path).wait() == 0


def test_a_second_game_on_the_same_machine_does_not_help(tmp_path: Path) -> None:
    clock, locked = Clock(), quick()
    first, second = clock.keeper(tmp_path), clock.keeper(tmp_path)
    first.attempt("wrong", locked)
    assert second.wait() == 1


def test_a_try_counts_even_if_the_game_is_killed_while_it_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    clock = Clock()
    monkeypatch.setattr(tries, "opens", killed)
    with pytest.raises(KeyboardInterrupt):
        clock.keeper(tmp_path).attempt("wrong", quick())
    assert clock.keeper(tmp_path).wait() == 1


def test_where_nothing_can_be_written_tries_still_cost_time(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    clock, locked = Clock(), quick()
    keeper = clock.keeper(tmp_path / "file" / "data")
    keeper.attempt("wrong", locked)
    clock.go(1)
    keeper.attempt("wrong", locked)
    assert keeper.wait() == 2


@pytest.mark.parametrize(
    "text",
    ["", "[" * 100_000, "[]", '{"format": 1, "wrong": -5, "at": 0}', '{"format": 1, "wrong": 1e9, "at": 0}'],
    ids=["empty", "pit", "list", "less than none", "no whole number"],
)
def test_a_note_that_is_none_does_not_lock_anybody_out(text: str, tmp_path: Path) -> None:
    (tmp_path / tries.FILE).write_text(text)
    assert Clock().keeper(tmp_path).attempt(GOOD, quick())


def test_a_note_from_the_far_future_locks_for_a_minute_at_most(tmp_path: Path) -> None:
    (tmp_path / tries.FILE).write_text('{"format": 1, "wrong": 999999999, "at": 99999999999}')
    clock = Clock()
    assert clock.keeper(tmp_path).wait() == LONGEST_WAIT
    clock.go(LONGEST_WAIT)
    assert clock.keeper(tmp_path).attempt(GOOD, quick())


def test_no_default_ships() -> None:
    assert passphrase.COST == 2**15
    for word in ("teacher123", "password", "pingtown", "admin"):
        assert objection(word)
