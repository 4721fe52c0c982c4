"""What is refused in the room is said where it was typed, and before it is typed twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest

from game.fitting import letters
from game.scenes.room.asks import Lock, SetFirst
from game.scenes.room.class_form import ClassForm, Press, form_of
from game.scenes.room.door import Door
from game.scenes.room.door import Press as AtDoor
from game.scenes.room.samples import SCENES
from game.scenes.scene import Run, Stay, Trouble
from game.ui.display import Attention
from game.ui.focus import settled
from game.ui.layout import Placed, layout
from game.ui.node import Entry, Text, Written
from tests.scenes.test_fit import desk_for

DESK = desk_for((1366, 768), "en", "usual")
SHOWN = SCENES["room-class"]
assert isinstance(SHOWN, ClassForm)


S = TypeVar("S", Door, ClassForm)


def after(scene: S, *messages: object) -> S:
    for message in messages:
        go = scene.update(message, DESK).go
        assert isinstance(go, Stay)
        assert isinstance(go.scene, type(scene))
        scene = go.scene
    return scene


def laid(scene: Door | ClassForm) -> Placed:
    return layout(scene.view(DESK), DESK.field, DESK.look, letters((1.0,)))


def words(scene: Door | ClassForm) -> list[str]:
    return [box.node.words for box in laid(scene).boxes if isinstance(box.node, Text)]


def test_the_first_passphrase_says_its_rule_and_is_not_typed_twice_to_be_refused() -> None:
    door = after(Door(), Lock(is_set=False))
    assert any("8 letters" in one for one in words(door))
    short = after(door, Written("passphrase", "owls"), AtDoor.GO)
    assert short.first == ""
    assert any("at least 8 letters, or 3 words" in one for one in words(short))
    good = after(short, Written("passphrase", "kettle moss ladder"), AtDoor.GO)
    assert good.first == "kettle moss ladder"
    effects = after(good, Written("passphrase", "kettle moss ladder")).update(AtDoor.GO, DESK).effects
    assert effects == (Run(SetFirst("kettle moss ladder")),)


def test_a_refused_name_has_its_reason_beside_it_and_the_cursor_in_the_field() -> None:
    form = after(form_of(SHOWN.there, ""), Written("label", "Miss Patel"))
    save = settled(Attention(), laid(form))
    button = next(box for box in laid(form).boxes if box.key.endswith("/save"))
    assert button.key != save.focus
    refused = after(form, Press.SAVE, Trouble("That looks like somebody’s name."))
    page = laid(refused)
    entry = next(box for box in page.boxes if isinstance(box.node, Entry))
    why = next(box for box in page.boxes if isinstance(box.node, Text) and box.key.endswith("/why"))
    assert settled(Attention(focus=button.key), page).focus == entry.key
    assert why.rect.x == entry.rect.x and 0 < why.rect.y - entry.rect.y < 2 * entry.rect.h
    mended = after(refused, Written("label", "Miss Pate"))
    assert not any("somebody’s name" in one for one in words(mended))


@pytest.mark.parametrize(
    ("label", "sign"), [("Owls", "owl"), ("3 Foxes", "fox"), ("Blue rabbit", "rabbit"), ("Beech", None)]
)
def test_a_new_class_has_the_sign_of_its_name_unless_one_was_chosen(label: str, sign: str | None) -> None:
    new = form_of(replace(SHOWN.there, classes=()), "")
    named = after(new, Written("label", label))
    assert named.wanted.sign == (sign or new.wanted.sign)
    chosen = after(new, Press.SIGN, Written("label", label))
    assert chosen.wanted.sign == after(new, Press.SIGN).wanted.sign
