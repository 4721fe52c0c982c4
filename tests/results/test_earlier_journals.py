"""What an earlier Pingtown wrote honestly is not doubted today. These journals were written by its code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

import game.play as rules
from game.lesson.model import END, Do, Message, Sender, Step, Story
from game.play.events import Next, Pick
from game.play.judging import MOST_SLIPS
from game.results.verify import Verdict, verify
from tests.play.lot_stories import junior_story

HEAD = (
    '{"format":1,"sitting":"0d0e0000-0000-4000-8000-000000000000","app":"0.1.0","story":"device",'
    '"digest":"78261679bed43f28","track":"junior","seed":0,"mode":"alone","class":null,"badge":null,'
    '"day":"2026-11-21"}'
)
PRESSED_AGAIN = (HEAD, (
    '{"number":1,"step":"work","task":"do","pick":"save+report+save+save+report+report+block",'
    '"outcome":"safe","idea":null,"round":1}'), (
    '{"number":2,"step":"again","task":"do","pick":"report+save+block","outcome":"back","idea":null,"round":1}'
), '{"sealed":2}')  # fmt: skip
"""Until a day in November buttons that had done their work could be pressed again."""
DRUMMED = "+".join([*["block"] * (MOST_SLIPS + 3), "save", "report", "block"])
"""The very first ones remembered every slip on a device."""


def device() -> Story:
    """The story that was played then."""
    view = Message(sender=Sender(name="Zip"))
    first = Do(ask="?", acts=("save", "report", "block"), outcome="safe", hint="!", goto="again")
    last = Do(ask="?", acts=("save", "block"), outcome="back", goto=END)
    steps = {
        name: Step(id=name, say="!", device=view, task=task)
        for name, task in (("work", first), ("again", last))
    }
    return junior_story("device", "A device", steps)


@dataclass(frozen=True)
class Then:
    """Today's rules for a story that has not changed since."""

    def digest(self, _story: Story) -> str:
        return "78261679bed43f28"

    replay = staticmethod(rules.replay)


def verdict(folder: Path, *lines: str) -> Verdict:
    path = folder / "0d0e0000-0000-4000-8000-000000000000.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    (found,) = verify([path], {"device": device()}, Then())
    return found


@pytest.mark.parametrize("picks", ["save+report+save+save+report+report+block", DRUMMED])
def test_a_journal_of_a_device_that_an_earlier_pingtown_wrote_plays_out_as_it_is_written(
    picks: str, tmp_path: Path
) -> None:
    lines = [line.replace("save+report+save+save+report+report+block", picks) for line in PRESSED_AGAIN]
    assert verdict(tmp_path, *lines).code == "same"


@pytest.mark.parametrize(
    "picks", ["save+report", "save+block", "fly+save+report+block", "save+report+block+save"]
)
def test_what_no_pingtown_ever_wrote_is_named_all_the_same(picks: str, tmp_path: Path) -> None:
    lines = [line.replace("save+report+save+save+report+report+block", picks) for line in PRESSED_AGAIN]
    found = verdict(tmp_path, *lines)
    assert found.code == "differs"
    assert "answer 1" in found.sentence


def test_today_a_button_that_has_done_its_work_is_gone() -> None:
    play = rules.advance(rules.start(device(), "junior", 0), Pick("save"))
    assert rules.advance(play, Pick("save")) is play
    assert rules.advance(rules.advance(play, Pick("block")), Next()).pressed == ("save", "block")
