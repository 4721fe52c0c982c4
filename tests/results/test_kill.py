"""A game that is killed loses at most the key being pressed."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.bench import kill as bench
from game.results.journal import Journal, Trouble


@pytest.mark.skipif(not hasattr(__import__("signal"), "SIGKILL"), reason="no kill -9 here")
def test_every_acknowledged_answer_outlives_a_kill_at_a_random_moment(tmp_path: Path) -> None:
    found = bench.kill(tmp_path, times=20, seed=5)
    assert found.kills == 20
    assert found.acknowledged > 200
    assert found.lost == ()
    assert found.problems == ()
    assert found.acknowledged <= found.found <= found.acknowledged + found.kills


def test_the_count_would_see_an_answer_that_was_acknowledged_before_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same count over a worker that promises one answer too many."""
    said = bench._run_and_kill

    def boasting(home: Path, rng: object) -> dict[str, int]:
        return {sitting: number + 30 for sitting, number in said(home, rng).items()}  # type: ignore[arg-type]

    monkeypatch.setattr(bench, "_run_and_kill", boasting)
    assert bench.kill(tmp_path, times=1).lost


def test_nothing_is_acknowledged_that_is_only_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    journal = Journal.open(tmp_path / "file", bench.sample_header(1))
    assert isinstance(journal.add(bench.sample_answer(1)), Trouble)
    assert journal.held == 1
