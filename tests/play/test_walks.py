"""Every transcript is what comes of its presses today. ``SAVE_WALKS=1`` accepts what comes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.play.walking import walked, walks


@pytest.mark.parametrize("path", walks(), ids=lambda path: path.stem)
def test_a_walk_goes_as_it_is_written(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = walked(text)
    if os.environ.get("SAVE_WALKS"):
        path.write_text(found, encoding="utf-8")
    assert "nothing comes of" not in found.replace("nothing comes of Pick(what='not-there')", "")
    assert found == text


def test_the_walks_show_every_task_and_what_matters_most() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in walks())
    for task in ("choose", "spot", "sort", "order", "do", "tell", "reply"):
        assert f"  {task}: " in text
    for kind in ("unsafe", "back", "busy", "hint", "shown", "alarm", "part"):
        assert f"\n  {kind} " in text or f"\n  {kind}\n" in text
    assert "  proof   saved from" in text
    assert "\n>> save\n" in text
