"""The room by keys: they begin at the work, get everywhere, and Escape leads back one page."""

from __future__ import annotations

import pytest

from game.fitting import letters
from game.scenes.room.asks import LockUp
from game.scenes.room.frame import To
from game.scenes.room.samples import SCENES
from game.scenes.room.saving import SavingPage
from game.scenes.scene import Home, Replace, Run, Stay
from game.ui.display import Attention
from game.ui.focus import ARROWS, nearest, settled, targets
from game.ui.layout import Placed, layout
from game.ui.signal import Back
from tests.scenes.test_fit import desk_for

DESK = desk_for((1366, 768), "en", "usual")
BAR = {to.value for to in To}
PAGES = (
    *("room-overview", "room-next", "room-saving", "room-saving-shown", "room-papers-stories"),
    *("room-classes", "room-classes-waiting", "room-class", "room-erase", "room-kept-sure"),
    *("room-school-people", "room-school-computer", "room-kept-rule", "room-overview-closed"),
)
BACK = {
    "room-overview": None,
    "room-choose": "room-overview",
    "room-idea": "room-overview",
    "room-next": "room-overview",
    "room-classes": "room-overview",
    "room-erase": "room-classes",
    "room-class": "room-classes",
    "room-typing": "room-class",
    "room-saving": "room-overview",
    "room-saving-shown": "room-saving",
    "room-saving-lines": "room-saving",
    "room-papers-stories": "room-saving",
    "room-kept-sure": "room-kept",
    "room-kept-left": "room-overview",
    "room-school-rules": "room-overview",
}


def placed(name: str) -> Placed:
    return layout(SCENES[name].view(DESK), DESK.field, DESK.look, letters((1.0,)))


@pytest.mark.parametrize("name", PAGES)
def test_keys_begin_at_the_work_and_arrows_get_everywhere(name: str) -> None:
    page = placed(name)
    order = targets(page)
    first = settled(Attention(focus="elsewhere/saving"), page).focus
    own = first.rsplit("/", 1)[-1]
    assert own not in BAR and not own.startswith(("erase", "keep-sure")), first
    reached, new = {first}, [first]
    while new:
        here = new.pop()
        after = {nearest(order, here, arrow) for arrow in ARROWS} - reached
        reached |= after
        new += after
    assert {box.key for box in order} == reached


@pytest.mark.parametrize("name", BACK)
def test_escape_leads_back_one_page_and_locks_only_at_the_first(name: str) -> None:
    move = SCENES[name].update(Back(), DESK)
    locks = Run(LockUp()) in move.effects
    if BACK[name] is None:
        assert isinstance(move.go, Home) and locks
        return
    assert isinstance(move.go, Stay | Replace) and not locks
    assert move.go.scene.name == BACK[name]
    assert move.go.scene != SCENES[name]


def test_escape_on_the_lines_of_a_sheet_leads_to_the_sheets_and_then_to_choosing() -> None:
    page = SCENES["room-saving-lines"]
    for _ in range(2):
        go = page.update(Back(), DESK).go
        assert isinstance(go, Stay) and isinstance(go.scene, SavingPage)
        assert go.scene.sheet is None
        page = go.scene
    assert page.leaving is None  # type: ignore[attr-defined]
