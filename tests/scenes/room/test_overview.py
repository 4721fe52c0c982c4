"""The chart opens where there is something to see."""

from __future__ import annotations

from dataclasses import replace

from game.scenes.room.asks import LetterLine, Seen, View
from game.scenes.room.overview import Counted, Overview
from game.scenes.scene import Stay
from tests.scenes.test_fit import desk_for

DESK = desk_for((1366, 768), "en", "usual")


def seen(*views: View) -> Seen:
    """A class that answered in these ways."""
    lines = tuple(LetterLine("safe", view, 3, 0, 1, 0, 0) for view in views)
    return Seen("3-owls", "Owls", lines=lines, answers=4 * len(lines))


def shown(page: Overview, message: object) -> Overview:
    go = page.update(message, DESK).go
    assert isinstance(go, Stay) and isinstance(go.scene, Overview)
    return go.scene


def test_a_class_that_only_voted_is_shown_with_its_votes_also_when_they_come_later() -> None:
    page = shown(Overview(), seen())
    assert shown(page, seen("first-vote")).counted == "first-vote"
    alone = shown(Overview(), seen("alone", "first-vote"))
    assert alone.counted == "alone"
    assert shown(alone, replace(seen("second-vote"), class_code="5-elms")).counted == "second-vote"


def test_what_a_teacher_has_chosen_stays_while_it_has_something() -> None:
    chosen = shown(shown(Overview(), seen("alone", "first-vote")), Counted("first-vote"))
    assert shown(chosen, seen("alone", "alone", "first-vote")).counted == "first-vote"
