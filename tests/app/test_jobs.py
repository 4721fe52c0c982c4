"""Work beside the frames comes back to the scene that asked for it, and to no other."""

from __future__ import annotations

import time

import pytest

from game.faults import CannotRun
from game.jobs import Jobs
from game.scenes.scene import Trouble


def back(jobs: Jobs, *names: str) -> tuple[object, ...]:
    """What the last of these scenes is told, as soon as it is done."""
    until = time.monotonic() + 5
    while True:
        told = jobs.back(names)
        if told or not jobs.under_way:
            return told
        assert time.monotonic() < until


def test_an_answer_waits_for_its_scene_while_another_lies_over_it() -> None:
    jobs = Jobs(lambda job: ("done", job))
    jobs.start(1, "below")
    assert back(jobs, "title", "below", "above") == ()
    assert jobs.back(("title", "below")) == (("done", 1),)
    assert jobs.back(("title", "below")) == ()


def test_an_answer_for_a_scene_that_has_gone_is_forgotten() -> None:
    jobs = Jobs(lambda job: job)
    jobs.start("secret", "room")
    assert back(jobs, "title") == ()
    assert jobs.back(("title", "room")) == ()


def test_what_a_person_can_mend_comes_back_as_a_sentence() -> None:
    def refuse(job: object) -> object:
        raise CannotRun(f"No {job} here.")

    jobs = Jobs(refuse)
    jobs.start("passphrase", "room")
    assert back(jobs, "room") == (Trouble("No passphrase here."),)


def test_a_mistake_of_ours_is_not_hidden() -> None:
    jobs = Jobs(lambda job: 1 // 0)
    jobs.start("sum", "room")
    with pytest.raises(ZeroDivisionError):
        back(jobs, "room")
