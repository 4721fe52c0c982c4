"""What a page of the room shows: words at every size, as many lines as have room, the harmless way first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.fitting import letters
from game.scenes.room.changes import BringAlong
from game.scenes.room.classes import Never
from game.scenes.room.files import Left
from game.scenes.room.kept import NotYet
from game.scenes.room.leaves import Leaf
from game.scenes.room.papers import Make
from game.scenes.room.samples import SCENES, SEEN
from game.scenes.room.saving import SaveIt
from game.scenes.room.school_forms import Turn
from game.scenes.scene import Scene, Stay, Trouble
from game.ui.geometry import field_for
from game.ui.layout import Placed, layout
from game.ui.node import Text, Tile
from tests.scenes.test_fit import WAYS, desk_for

BAR = ("Overview", "What is next", "Coverage", "Save and print", "Classes", "Our school", "What is kept?")


def placed(scene: Scene, size: tuple[int, int] = (1366, 768), text_size: str = "usual") -> Placed:
    desk = desk_for(size, "en", text_size)
    return layout(scene.view(desk), desk.field, desk.look, letters((field_for(*size)[1],)))


def words(page: Placed) -> set[str]:
    return {box.node.words for box in page.boxes if isinstance(box.node, Text)}


def tiles(page: Placed) -> list[Tile]:
    return [box.node for box in page.boxes if isinstance(box.node, Tile)]


@pytest.mark.parametrize(("size", "text_size"), WAYS, ids=str)
def test_the_side_bar_names_every_page_at_every_size(size: tuple[int, int], text_size: str) -> None:
    assert words(placed(SCENES["room-kept-left"], size, text_size)) >= {*BAR, "Lock the room"}


@pytest.mark.parametrize("text_size", ["usual", "large"])
def test_at_4_to_3_the_parts_of_a_page_have_their_words(text_size: str) -> None:
    """They go below the title."""
    assert words(placed(SCENES["room-school-age"], (1024, 768), text_size)) >= {"Grown-ups", "Age", "Save"}
    assert words(placed(SCENES["room-kept"], (1024, 768), text_size)) >= {"For parents", "What has left"}


@pytest.mark.parametrize("size", [(1366, 768), (3840, 2160), (1024, 768)], ids=str)
def test_letters_have_their_names_beside_their_bars(size: tuple[int, int]) -> None:
    shown = words(placed(SCENES["room-overview"], size))
    assert shown >= {"Safe", "Meeting", "Accepting", "Reliable", "Tell", "Kind"}
    assert shown >= {f"**{line.safe}**" for line in SEEN.lines}


@pytest.mark.parametrize(
    ("size", "text_size", "fewest"),
    [((1366, 768), "usual", 7), ((1920, 1080), "largest", 6), ((1024, 768), "largest", 6)],
    ids=str,
)
def test_whoever_turns_pages_meets_every_line_once(
    size: tuple[int, int], text_size: str, fewest: int
) -> None:
    scene, met = SCENES["room-papers-stories"], list[str]()
    desk = desk_for(size, "en", text_size)
    assert desk.library is not None
    while True:
        page = tiles(placed(scene, size, text_size))
        own = [tile.key.removeprefix("print-") for tile in page if tile.key.startswith("print-")]
        met += own
        on = next(tile for tile in page if tile.key == "papers-after")
        if not on.available:
            break
        assert len(own) >= fewest, own
        assert on.message == Leaf("papers", len(own))
        go = scene.update(on.message, desk).go
        assert isinstance(go, Stay)
        scene = go.scene
    assert met == ["all", *(story.id for story in desk.library.stories)]


@pytest.mark.parametrize(("name", "harmless"), [("room-erase", Never()), ("room-kept-sure", NotYet())])
def test_what_changes_nothing_is_first_and_green(name: str, harmless: object) -> None:
    page = placed(SCENES[name])
    over = [box.node for box in page.boxes if box.dialog and isinstance(box.node, Tile)]
    assert [tile.message for tile in over if tile.kind == "primary"] == [harmless]
    assert over[0].message == harmless


def test_at_4_to_3_with_the_largest_words_a_line_keeps_the_words_of_its_tiles() -> None:
    """They go below what the line says."""
    assert words(placed(SCENES["room-classes"], (1024, 768), "largest")) >= {"Change", "Erase results"}
    page = SCENES["room-school-rules"]
    assert words(placed(page, (1024, 768), "largest")) >= {"Grown-ups", "Save", "Change it"}
    go = page.update(Leaf("names", 1), desk_for((1024, 768), "en", "largest")).go
    assert isinstance(go, Stay)
    rules = words(placed(go.scene, (1024, 768), "largest"))
    assert rules >= {"Grown-ups", "Save", "First names only", "Photos of children"}


def test_at_4_to_3_with_the_largest_words_what_is_kept_has_two_pages_and_no_smaller_words() -> None:
    page, met = SCENES["room-kept"], set[str]()
    for _ in range(2):
        here = placed(page, (1024, 768), "largest")
        assert words(here) >= {"For teachers", "What has left"}
        assert {box.node.role for box in here.boxes if isinstance(box.node, Text) and "said" in box.key} <= {
            "text",
            "reading",
        }
        met |= words(here)
        after = next(tile for tile in tiles(here) if tile.key == "teachers-page-after")
        go = page.update(after.message, desk_for((1024, 768), "en", "largest")).go
        assert isinstance(go, Stay)
        page = go.scene
    assert met >= {"Kept", "Never kept", "Where", "Until when"}


def test_at_4_to_3_with_the_largest_words_coverage_names_its_letters() -> None:
    shown = words(placed(SCENES["room-covered"], (1024, 768), "largest"))
    assert shown >= {"Safe", "Meeting", "Accepting", "Reliable", "Tell", "Kind", "9 of 12"}


def test_the_line_of_a_paper_says_what_has_become_of_it() -> None:
    """Where its tile was pressed: while it is made, where it lies, what else should be known, or why not."""
    desk = desk_for((1366, 768), "en", "usual")

    def after(scene: Scene, message: object) -> Scene:
        go = scene.update(message, desk).go
        assert isinstance(go, Stay)
        return go.scene

    def line(scene: Scene) -> set[str]:
        texts = (box for box in placed(scene).boxes if isinstance(box.node, Text))
        return {box.node.words for box in texts if "/letter-kind/" in box.key}  # type: ignore[union-attr]

    asked = Make("certificate", "kind")
    page = SCENES["room-papers-certificates"]
    assert line(page) == {"Kind", "Print"}
    making = after(page, asked)
    assert line(making) == {"Kind", "Print", "Being made …"}
    assert making.update(Make("certificate", "safe"), desk).effects == (), "one at a time"
    made = after(making, Left("/home/kind.pdf", "No program shows it."))
    assert line(made) == {"Kind", "Print", "No program shows it."}
    assert "It is in /home/kind.pdf" in line(after(making, Left("/home/kind.pdf")))
    assert line(after(making, Trouble("The disk is full."))) == {"Kind", "Print", "The disk is full."}


@pytest.mark.parametrize("text_size", ["large", "largest"])
def test_at_4_to_3_large_words_leave_out_no_name_and_no_idea(text_size: str) -> None:
    """Where both have no room side by side, each has a page of its own."""
    size, letters_ = (1024, 768), {"Safe", "Meeting", "Accepting", "Reliable", "Tell", "Kind"}
    page = placed(SCENES["room-overview"], size, text_size)
    assert words(page) >= letters_
    leads = next(tile for tile in tiles(page) if tile.key == "talk")
    go = SCENES["room-overview"].update(leads.message, desk_for(size, "en", text_size)).go
    assert isinstance(go, Stay)
    assert words(placed(go.scene, size, text_size)) >= {f"“{idea.text}”" for idea in SEEN.ideas}


def test_ideas_that_have_no_room_are_a_press_away() -> None:
    size, desk = (1366, 768), desk_for((1366, 768), "en", "largest")
    scene, met = SCENES["room-overview"], set[str]()
    for _ in SEEN.ideas:
        page = layout(scene.view(desk), desk.field, desk.look, letters((field_for(*size)[1],)))
        met |= {tile.key for tile in tiles(page) if tile.key.startswith("idea-")}
        more = [tile for tile in tiles(page) if tile.key == "more-ideas"]
        assert more, "else this is no test: they all have room"
        go = scene.update(more[0].message, desk).go
        assert isinstance(go, Stay)
        scene = go.scene
    assert met == {f"idea-{idea.id}" for idea in SEEN.ideas}


def test_a_note_comes_only_where_the_page_leaves_room_for_it() -> None:
    """And the tile that was pressed keeps its key when a longer line takes that room again."""
    page = SCENES["room-papers-certificates"]
    assert placed(page).box("note")
    assert placed(page, (1024, 768), "largest").box("note") is None
    assert placed(SCENES["room-papers-stories"]).box("note") is None
    long = replace(page, made=Make("certificate", "kind"), note="Why it could not be made. " * 7)  # type: ignore[type-var]
    pressed = [box.key for box in placed(long).boxes if isinstance(box.node, Tile)]
    assert placed(long).box("note") is None
    assert pressed == [box.key for box in placed(page).boxes if isinstance(box.node, Tile)]


@pytest.mark.parametrize(
    ("name", "pressed", "said"),
    [
        ("room-saving-shown", SaveIt(), "Being made …"),
        ("room-school-computer", Turn("join"), "One moment, please …"),
        ("room-classes-waiting", BringAlong(), "One moment, please …"),
    ],
    ids=["saving", "joining", "bringing along"],
)
def test_what_takes_its_time_says_so_at_once(name: str, pressed: object, said: str) -> None:
    move = SCENES[name].update(pressed, desk_for((1366, 768), "en", "usual"))
    assert isinstance(move.go, Stay) and len(move.effects) == 1
    assert said in words(placed(move.go.scene)) and said not in words(placed(SCENES[name]))


def test_the_line_of_a_paper_stays_in_sight_whatever_it_says_and_the_head_says_it_after_a_turn() -> None:
    size, desk = (1024, 768), desk_for((1024, 768), "en", "largest")
    page = SCENES["room-papers-stories"]
    last = [tile for tile in tiles(placed(page, size, "largest")) if tile.key.startswith("print-")][-1]
    why = "It is open in another program. Please close it there and try again. " * 4
    for message in (last.message, Trouble(why)):
        go = page.update(message, desk).go
        assert isinstance(go, Stay)
        page = go.scene
    said = [box for box in placed(page, size, "largest").boxes if getattr(box.node, "words", "") == why]
    assert len(said) == 1 and "/papers/" in said[0].key
    go = page.update(Leaf("papers", 9), desk).go
    assert isinstance(go, Stay)
    assert why in words(placed(go.scene, size, "largest"))
    path = Trouble("S:\\" + "folder-of-a-long-name" * 3 + ".pdf could not be replaced.")
    go = page.update(path, desk).go
    assert isinstance(go, Stay)
    assert path.sentence in words(placed(go.scene, size, "largest")), "too long for a line, the head has it"
