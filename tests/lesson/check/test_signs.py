"""Whoever cannot read presses a picture: telling looks like telling, and a sign has one meaning."""

from __future__ import annotations

import pytest

from game.lesson.check.case import case_of
from game.lesson.check.lessons import check_shelf
from game.lesson.check.signs import deed_of, signs, telling
from tests.lesson.check.shelves import codes, told
from tests.lesson.examples import BAD, HERE, changed

TELL = "outcome: back"
BESIDE = BAD / "L114-beside-gran-and-saying-nothing" / "stories/accepting"


def shown(say: str, picture: str) -> str:
    """The smallest story with another answer on its way back, which is right."""
    text = changed('say: "Tell {school_adult.tell}"', f'say: "{say}"')
    at = text.index(TELL)
    before = text.rindex("picture: icons/tell", 0, at)
    return text[:before] + f"picture: {picture}" + text[before + len("picture: icons/tell") :]


@pytest.mark.parametrize(
    ("say", "picture", "found"),
    [
        ("Tell {school_adult.tell}", "icons/tell-school", []),
        ("Show {school_adult.show}", "icons/help-hand", []),
        ("Tell {home_adult.tell}", "icons/show", []),
        ("Tell {head.tell}", "people/mr-okafor-head", []),
        ("Tell {school_adult.tell}", "icons/tell-home", ["L113"]),
        ("Tell {home_adult.tell}", "icons/help-hand", ["L113"]),
        ("Tell {school_adult.tell}", "people/ela-head", ["L113"]),
        ("Tell {school_adult.tell}", "stickers/heart", ["L113"]),
        ("Do not show {school_adult.show}", "icons/tuck-away", []),
        ("Ask the next one", "icons/tell", []),  # right, and who is meant stands in the story
    ],
)
def test_telling_at_home_and_at_school_have_their_pictures(say: str, picture: str, found: list[str]) -> None:
    assert [one for one in codes(shown(say, picture)) if one == "L113"] == found


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Say no thanks", "Still say no"),
        ("Stop! Turn it over", "Shut Gran out"),
        ("Ring Amina", "Just call Sunny"),
        ("Call it made up", "Say: it was me"),
        ("Tell {home_adult.tell}", "Ask {school_adult.ask} to shut it"),
        ("Flip a coin", "Flip it again"),
    ],
)
def test_one_deed_has_many_words(first: str, second: str) -> None:
    assert deed_of(first) == deed_of(second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Look at Mum", "Say nothing"),
        ("Do not show {school_adult.show}", "Show {school_adult.show}"),
        ("Ring Amina", "Call it made up"),
        ("Flip a coin", "Tidy up"),
    ],
)
def test_two_deeds_are_two(first: str, second: str) -> None:
    assert deed_of(first) != deed_of(second)


def test_a_sign_for_two_deeds_that_are_both_right_is_nobodys_mistake() -> None:
    kitten, fox = (
        told((BESIDE / name).read_text("utf-8"), name) for name in ("kitten.yaml", "star-fox.yaml")
    )
    assert [one.code for one in check_shelf([kitten, fox])] == ["L114"]
    assert check_shelf([kitten]) == check_shelf([fox]) == ()
    text = changed("outcome: part", "outcome: back", (BESIDE / "star-fox.yaml").read_text("utf-8"))
    assert check_shelf([kitten, told(text)]) == ()


def test_a_painting_is_a_thing_and_no_sign() -> None:
    """Somebody may look at a kitten here, and in another story pass one on."""
    kitten, fox = (
        told((BESIDE / name).read_text("utf-8").replace("icons/beside", "kitten"), name)
        for name in ("kitten.yaml", "star-fox.yaml")
    )
    assert check_shelf([kitten, fox]) == ()


def test_on_the_shelf_that_ships_every_picture_says_what_the_words_say() -> None:
    paths = sorted((HERE / "lessons" / "stories").rglob("*.yaml"))
    shelf = [told(path.read_text("utf-8"), path.name) for path in paths]
    assert sum(story.infant is not None for story, _ in shelf) >= 29
    assert [f"{story.id}: {one}" for story, _ in shelf for one in telling(case_of(story))] == []
    assert [str(one) for one, _ in signs(shelf)] == []
