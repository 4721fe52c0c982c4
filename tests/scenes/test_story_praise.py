"""After an answer that is fine the mascot names what was done: each task has words of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.lesson.library import open_library
from game.play import Play
from game.play.bot import Player as Bot
from game.play.bot import careful, careless, presses
from game.play.state import RIGHT
from game.scenes.scene import Desk
from game.scenes.story.pages import shares
from game.scenes.story.saying import words_of
from game.scenes.story.words import Told
from game.school.settings import Settings
from game.ui.geometry import field_for
from game.ui.look import Look
from game.words.catalogue import Catalogue

SHELF = open_library()
DESK = Desk(field_for(1366, 768)[0], Look(), Settings(), Catalogue(), library=SHELF)
AGAIN = "You tried again, and found a way."


def praised(story: str, track: str, bot: Bot) -> list[tuple[str, str]]:
    """Every task that was done well in a story, with what is said first of it."""
    reading = SHELF.story(story)
    assert reading is not None
    assert reading.lesson is not None
    plays = [play for play in presses(reading.lesson, track, 1, bot) if well(play)]  # type: ignore[arg-type]
    return [(play.now.task.task, words_of(Told(DESK, play), "feeling")) for play in plays]


def well(play: Play) -> bool:
    """Is it being said that this was fine? A grown-up who was told has words of their own."""
    at = play.answers[-1].outcome if play.answers else ""
    chosen = play.now.task.task in ("choose", "reply")
    return play.phase == "told" and at == "safe" and (chosen or play.told == RIGHT)


@pytest.mark.parametrize(
    ("story", "track", "said"),
    [
        (
            "giant-pumpkin",
            "infant",
            [
                ("choose", "You stopped to think."),
                ("choose", "You stopped to think."),
                ("sort", "You put each one in its place."),
                ("spot", "You found it."),
                ("choose", "You thought of a grown-up."),
            ],
        ),
        (
            "the-new-gamer",
            "junior",
            [
                ("choose", "You stopped to think."),
                ("do", "You knew what to press."),
                ("spot", "You found them all."),
                ("choose", "You thought of a grown-up."),
                ("choose", "You stopped to think."),
            ],
        ),
    ],
)
def test_each_task_is_praised_for_what_was_done_in_it(
    story: str, track: str, said: list[tuple[str, str]]
) -> None:
    assert praised(story, track, careful) == said


@pytest.mark.parametrize(
    ("story", "task", "words"),
    [
        ("bird-cafe", "reply", "You chose your words with care."),
        ("password-song", "order", "You put each one in its place."),
        ("our-secret", "tell", "You found words for it."),
    ],
)
def test_a_reply_an_order_and_a_sentence_that_tells_have_their_own_praise(
    story: str, task: str, words: str
) -> None:
    assert (task, words) in praised(story, "junior", careful)


def test_whoever_tries_again_is_praised_for_that_and_a_slip_on_a_device_counts_as_a_try() -> None:
    said = praised("the-new-gamer", "junior", careless)
    assert ("do", AGAIN) in said
    assert ("spot", AGAIN) in said
    assert all(words == AGAIN for task, words in said if task != "choose")


def test_infants_hear_what_they_did_before_they_hear_the_rule() -> None:
    reading = SHELF.story("giant-pumpkin")
    assert reading is not None
    assert reading.lesson is not None
    plays = [play for play in presses(reading.lesson, "infant", 1, careful) if play.told == RIGHT]
    assert {play.now.task.task for play in plays} == {"sort", "spot"}
    assert all(shares(Told(DESK, play))[0] == ("feeling",) for play in plays)
    shown = [replace(play, told="!shown") for play in plays]
    assert all(("feeling",) not in shares(Told(DESK, play)) for play in shown)
