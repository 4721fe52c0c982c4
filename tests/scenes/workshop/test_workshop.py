"""Ten minutes for parents: nothing is written or sent, nobody can be found in a bar, two languages fit."""

from __future__ import annotations

import socket
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.assets import locales_folder
from game.lesson.library import Library, open_library
from game.play import Answer
from game.play.board import Once, Past
from game.play.board.past import class_said, once_of, out_of_ten, summed
from game.scenes.asks import PrintCard, Printed
from game.scenes.scene import After, Desk, Offered, Pop, Push, Run, Stay, Trouble
from game.scenes.workshop.halves import here
from game.scenes.workshop.scene import Press, Second, Step, Workshop
from game.scenes.workshop.show_me import SECONDS, ShowMe, Turn
from game.scenes.workshop.stories import MANY, class_of_ten, items
from game.school.pack import filler
from game.ui.fit import lost, misfits
from game.ui.geometry import field_for
from game.ui.layout import Box, layout
from game.ui.look import Look
from game.ui.node import Text
from game.words.catalogue import Catalogue
from game.words.language import LANGUAGES, language
from game.words.loading import load
from game.words.pseudo import pseudo
from tests.app.pilot import Pilot
from tests.scenes.board.pages import desk_for, ink

SIZES = ((1024, 768), (1366, 768), (3840, 2160))
SHELF: Library = open_library()


def desk(
    size: tuple[int, int] = (1366, 768), text: str = "usual", code: str = "en", past: Past | None = None
) -> Desk:
    """What the workshop may know: a shelf, languages, and what a class said."""
    plain = desk_for(size, text)
    offered = tuple(Offered(one) for one in LANGUAGES.values())
    return replace(plain, library=SHELF, languages=offered, past=lambda _code: past)


def said(hands: tuple[int, ...]) -> Past:
    """A class that answered the first story so."""
    item = items(desk())[0]
    picks = tuple((one.id, number) for one, number in zip(item.task.choices, hands, strict=False))
    once = Once(item.story.id, item.track, item.step, 7, picks, 0)
    return Past(frozenset((item.story.id,)), (once,))


def walked(start: Workshop, given: Desk) -> list[Workshop]:
    """Every page up to the end."""
    pages, scene = [start], start
    for _ in range(40):
        move = scene.update(Press.ON, given)
        assert move.effects == ()
        if isinstance(move.go, Pop):
            return pages
        assert isinstance(move.go, Stay)
        scene = move.go.scene  # type: ignore[assignment]
        pages.append(scene)
    raise AssertionError("the workshop never ends")


def words(scene: Workshop | ShowMe, given: Desk) -> list[str]:
    """Everything that is written there."""
    placed = layout(scene.view(given), given.field, given.look, ink(field_for(1366, 768)[1]).measure)
    return [box.node.words for box in placed.boxes if isinstance(box.node, Text)]


# nothing is kept


def test_the_workshop_writes_no_byte_and_opens_no_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pilot = Pilot(tmp_path, size=(960, 540))

    def no(*_args: object, **_more: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", no)
    monkeypatch.setattr(socket, "create_connection", no)
    pilot.press("adults")
    before = files(tmp_path)
    pilot.press("parents")
    assert pilot.scene == "workshop"
    for _ in range(40):
        if pilot.scene != "workshop":
            break
        tree = [box.key for box in pilot.game.placed.boxes]  # type: ignore[union-attr]
        more = [key for key in tree if key.endswith("-more")]
        if more:
            pilot.press(more[0])
        pilot.press("on")
    assert pilot.scene == "grown-ups"
    pilot.turn()
    assert files(tmp_path) == before
    pilot.press("show")
    pilot.press("start")
    pilot.key("escape", "escape")
    pilot.close()
    kept = {path: at for path, at in files(tmp_path).items() if "cache" not in Path(path).parts}
    assert kept == {path: at for path, at in before.items() if "cache" not in Path(path).parts}


def files(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file there is, drawn pictures too, with its size and when it was written."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in found}


# what the class said


@pytest.mark.parametrize("hands", [(12, 4, 7, 5), (27, 0, 0, 0), (1, 1, 1, 1)], ids=str)
def test_a_bar_of_fewer_than_five_shows_none_of_them(hands: tuple[int, ...]) -> None:
    past = said(hands)
    once = past.once[0]
    options = [one.id for one in items(desk())[0].task.choices]
    assert class_said(past, once.story, once.track, once.step, options) == ()
    pages = [scene.page for scene in walked(Workshop("3-owls", at=0), desk(past=past)) if scene.at == 0]
    assert pages == ["ping", "vote", "talk"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 12), st.booleans()), max_size=9))
def test_whatever_was_answered_alone_or_counted_no_bar_that_parents_see_is_under_five(
    given_answers: list[tuple[int, int, bool]],
) -> None:
    """Children alone leave only what they picked in a journal, a class its hands: in any mixture."""
    item = items(desk())[0]
    ids = [one.id for one in item.task.choices]
    found: list[Once] = []
    for which, many, alone in given_answers:
        pick = ids[which % len(ids)]
        one = Answer(number=1, step=item.step, task="choose", pick=pick, outcome="safe", idea=None, round=1)
        if alone:
            found += [once for _ in range(many) for once in once_of(item.story, item.track, 3, (one,))]
        else:
            hands = tuple((other, many if other == pick else 0) for other in ids)
            found += once_of(item.story, item.track, 3, (replace(one, counts=hands),))
    past = Past(frozenset((item.story.id,)), summed(found))
    shown = class_of_ten(desk(past=past), item, "3-owls")
    said = {what: sum(dict(once.hands).get(what, 0) for once in found) for what in ids}
    assert bool(shown) == all(number >= 5 for number in said.values())
    assert sum(shown.values()) in (0, 10)


def test_where_every_bar_has_five_parents_guess_and_see_ten_children() -> None:
    past = said((12, 5, 6, 7))
    given = desk(past=past)
    pages = [scene.page for scene in walked(Workshop("3-owls", at=0), given) if scene.at == 0]
    assert pages == ["ping", "vote", "guess", "shown", "talk"]
    shown = Workshop("3-owls", at=0, page="shown")
    assert sum(out_of_ten(past.once[0].hands).values()) == 10
    assert not {"12", "30"} & set(words(shown, given))
    assert [scene.page for scene in walked(Workshop(None, at=0), given) if scene.at == 0] == [
        "ping",
        "vote",
        "talk",
    ]


def test_ten_children_are_ten() -> None:
    scene = Workshop("3-owls", at=0, page="guess")
    first, second = items(desk())[0].task.choices[:2]
    for _ in range(14):
        scene = scene.update(Step(first.id, 1), desk()).go.scene  # type: ignore[union-attr,assignment]
    scene = scene.update(Step(second.id, 1), desk()).go.scene  # type: ignore[union-attr,assignment]
    assert scene.guess == {first.id: 10}


# languages


@pytest.mark.parametrize(
    ("text", "second"), [("usual", ""), ("largest", ""), ("usual", "en_XA"), ("usual", "ar_XB")], ids=str
)
def test_every_page_fits_in_one_language_and_in_two(text: str, second: str) -> None:
    found = []
    for size in SIZES:
        given = desk(size, text, past=said((12, 5, 6, 7)))
        for scene in walked(Workshop("3-owls", second), given):
            node = scene.view(given)
            placed = layout(node, given.field, given.look, ink(field_for(*size)[1]).measure)
            wrong = (*misfits(placed), *lost(node, placed))
            found += [f"{size} {scene.at} {scene.page}: {one}" for one in wrong]
    assert "\n".join(dict.fromkeys(found)) == ""


@pytest.mark.parametrize(
    ("first", "second", "text", "size"),
    [
        ("cy", "en", "largest", (1024, 768)),
        ("en", "pl", "large", (1024, 768)),
        ("ur", "en", "largest", (1366, 768)),
    ],
    ids=str,
)
def test_with_english_beside_it_every_page_of_a_home_language_fits(
    first: str, second: str, text: str, size: tuple[int, int]
) -> None:
    def spoken(code: str) -> Catalogue:
        return load(code, locales_folder(), pytest.fail)

    own, found = spoken(first), []
    given = replace(
        desk(size, text, past=said((12, 5, 6, 7))),
        look=Look(language=own.language, text_size=text),
        catalogue=own,
        fill=filler(None, own.say),
        words=cache(spoken),
        fills=lambda words: filler(None, words.say),
    )
    for scene in walked(Workshop("3-owls", second), given):
        node = scene.view(given)
        placed = layout(node, given.field, given.look, ink(field_for(*size)[1]).measure)
        found += [f"{scene.at} {scene.page}: {one}" for one in (*misfits(placed), *lost(node, placed))]
    assert "\n".join(found) == ""


def test_larger_words_in_two_languages_ask_two_answers_at_a_time() -> None:
    given = desk((1024, 768), "largest", past=said((12, 5, 6, 7)))
    first, *rest = (one.id for one in items(given)[0].task.choices)
    pages = [scene.page for scene in walked(Workshop("3-owls", "en_XA", 0), given) if scene.at == 0]
    assert pages == ["ping", "vote", "vote+", "guess", "guess+", "shown", "shown+", "talk"]
    one, other = (Workshop("3-owls", "en_XA", 0, page) for page in ("vote", "vote+"))
    keys = {page.page: repr(page.view(given)) for page in (one, other)}
    assert f"guess-{first}" in keys["vote"] and f"guess-{rest[-1]}" not in keys["vote"]
    assert f"guess-{first}" not in keys["vote+"] and f"guess-{rest[-1]}" in keys["vote+"]
    counted = other.update(Step(rest[-1], 1), given).go
    assert isinstance(counted, Stay) and counted.scene.hands == {rest[-1]: 1}  # type: ignore[attr-defined]


def test_a_draft_is_offered_only_where_the_school_has_switched_drafts_on_and_says_what_it_is() -> None:
    given = replace(desk(), languages=(Offered(LANGUAGES["en"]), Offered(LANGUAGES["pl"], draft=True)))
    assert not any("Polski" in one for one in words(Workshop(), given))
    assert "One language" not in words(Workshop(), given), "where there is one there is nothing to choose"
    helped = replace(given, settings=given.settings.with_("drafts", True))
    assert "One language" in words(Workshop(), helped)
    assert "Polski · draft" in words(Workshop(), helped)


def test_both_languages_say_each_question() -> None:
    given = desk()
    one = words(Workshop(at=0, page="vote"), given)
    two = words(Workshop(second="en_XA", at=0, page="vote"), given)
    answers = {choice.say for choice in items(given)[0].task.choices}
    assert answers <= set(one) & set(two)
    assert any("«" in words for words in two)
    assert not any("«" in words for words in one)
    move = Workshop().update(Second("en_XA"), given)
    assert isinstance(move.go, Stay) and move.go.scene == Workshop(second="en_XA")


def test_hands_are_bars_on_one_scale_and_the_talk_says_its_letter_beside_the_rule_alone() -> None:
    given = desk()
    hands = dict(zip((one.id for one in items(given)[0].task.choices), (6, 12, 0, 3), strict=True))

    def boxes(scene: Workshop) -> list[Box]:
        return list(
            layout(scene.view(given), given.field, given.look, ink(field_for(1366, 768)[1]).measure).boxes
        )

    bars = [box.rect.w for box in boxes(Workshop(at=0, page="vote", hands=hands)) if box.key.endswith("/bar")]
    assert [round(one / max(bars), 2) for one in bars] == [0.5, 1.0, 0.25]
    stamps = [box for box in boxes(Workshop(at=0, page="talk")) if box.key.endswith("/safe-badge")]
    assert len(stamps) == 2, "one at the head, one beside the rule"


@pytest.mark.parametrize(("size", "second"), [((1024, 768), ""), ((1366, 768), "en_XA")], ids=str)
def test_ten_children_stand_beside_every_guess_on_small_boards_too(
    size: tuple[int, int], second: str
) -> None:
    given = desk(size)
    item = items(given)[0]
    scene = Workshop("3-owls", second, at=0, page="guess", guess={item.task.choices[0].id: 4})
    placed = layout(scene.view(given), given.field, given.look, ink(field_for(*size)[1]).measure)
    children = [box for box in placed.boxes if "/ten/" in box.key]
    assert len(children) == 10 * len(here(given, item, second, more=False))


def test_what_stands_on_the_tablet_is_there_in_the_second_language_too() -> None:
    given = desk()
    alone, both = (words(Workshop(second=second, at=0), given) for second in ("", "en_XA"))
    name = "Inky Shed"
    assert any(name in one for one in alone)
    told = next(one for one in both if " · " in one)
    pretend = pseudo(language("en_XA"))
    labels = [field.label for field in items(given)[0].play.now.device.fields]  # type: ignore[union-attr]
    assert labels and all(pretend.lesson("", label) in told for label in labels)


def test_the_home_card_has_one_question_for_each_of_four_stories() -> None:
    given = desk()
    card = words(Workshop(at=MANY), given)
    assert all(item.story.home in card for item in items(given))
    assert len(items(given)) == MANY


def test_the_plan_of_an_evening_says_which_stories_and_prints_its_card() -> None:
    plan = replace(SHELF.plans[0], id="evening", kind="workshop", stories=("squeaky-door", "giant-pumpkin"))
    given = replace(desk(), library=replace(SHELF, plans=(plan,)))
    assert [item.story.id for item in items(given)][:2] == ["squeaky-door", "giant-pumpkin"]
    card = Workshop(at=MANY)
    bare = replace(desk(), library=replace(SHELF, plans=()))
    assert "Print" in words(card, given) and "Print" not in words(card, bare)
    move = card.update(Press.PRINT, given)
    assert move.effects == (Run(PrintCard("evening", "en")),)
    assert card.update(Press.PRINT, bare).effects == ()
    assert isinstance(move.go, Stay) and "Being made …" in words(move.go.scene, given)  # type: ignore[arg-type]
    there = move.go.scene.update(Printed("Documents", "No program shows it."), given)
    assert isinstance(there.go, Stay)
    assert "The card is in Documents" in words(there.go.scene, given)  # type: ignore[arg-type]
    assert there.effects == (After(0, Trouble("No program shows it.")),), "what was said is not forgotten"
    assert isinstance(there.go.scene.update(Trouble("No program shows it."), given).go, Push)


# the loop


def test_the_loop_goes_round_by_itself_and_for_ever() -> None:
    given, scene = desk(), ShowMe()
    seen = set()
    for number in range(1, 40):
        move = scene.update(Turn(number), given)
        assert isinstance(move.go, Stay)
        (after,) = move.effects
        assert (after.seconds, after.message) == (SECONDS, Turn(number + 1))  # type: ignore[union-attr]
        scene = move.go.scene  # type: ignore[assignment]
        seen.add(tuple(words(scene, given)))
    assert len(seen) == 2 * MANY
    assert scene.update(Turn(3), given).effects == ()


def test_every_picture_of_the_loop_fits() -> None:
    found = []
    for size in SIZES:
        given = desk(size)
        for number in range(2 * MANY):
            placed = layout(
                ShowMe(number).view(given), given.field, given.look, ink(field_for(*size)[1]).measure
            )
            found += [f"{size} {number}: {one}" for one in misfits(placed)]
    assert "\n".join(found) == ""
