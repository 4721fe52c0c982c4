"""How many screens a step has, which part of a ping a clue means, and what comes at the end of a letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.assets import art_folder
from game.lesson.library import open_library
from game.play import Pick, Play, advance, start
from game.play.bot import careful, presses
from game.scenes.certificate import Certificate
from game.scenes.scene import Desk, Pop, Remember, Replace, Stay
from game.scenes.story import StoryScene
from game.scenes.story.ending import Ending
from game.scenes.story.ending import Press as EndPress
from game.scenes.story.pages import screens_of, shares, views
from game.scenes.story.pictures import words_for
from game.scenes.story.presses import Do, Press
from game.scenes.story.saying import meant
from game.scenes.story.words import Told
from game.school.progress import Player, Progress
from game.school.settings import Settings
from game.ui.geometry import field_for
from game.ui.look import Look
from game.ui.recipes import apps
from game.words.catalogue import Catalogue

WIDE, NARROW = (1366, 768), (1024, 768)
SHELF = open_library()


def desk(size: tuple[int, int] = WIDE, text_size: str = "usual", done: Progress | None = None) -> Desk:
    now = done or Progress()
    field, _ = field_for(*size)
    settings = Settings(text_size=text_size)
    look = Look(text_size=text_size)
    return Desk(field, look, settings, Catalogue(), library=SHELF, progress=lambda _player: now)


def begun(story: str, track: str) -> Play:
    lesson = SHELF.story(story).lesson
    assert lesson is not None
    return start(lesson, track, 1)  # type: ignore[arg-type]


# how many screens


def test_a_short_question_is_asked_at_once() -> None:
    play = begun("our-secret", "infant")
    assert views(Told(desk(), play)) == ("work",)
    assert screens_of(play, desk()) == 1


def test_on_a_narrow_screen_with_large_words_one_thing_comes_after_the_other() -> None:
    play = begun("our-secret", "infant")
    assert views(Told(desk(NARROW, "largest"), play)) == ("said", "device", "work")


def test_going_on_leads_through_every_screen_and_looking_again_back_to_the_first() -> None:
    tight = desk(NARROW, "largest")
    scene = StoryScene(begun("our-secret", "infant"), Player("infant"))
    for part in (1, 2):
        go = scene.update(Press.ON, tight).go
        assert isinstance(go, Stay)
        scene = go.scene  # type: ignore[assignment]
        assert scene.part == part
    assert scene.update(Press.ON, tight).go == Stay(scene)  # the question is answered, not passed over
    assert scene.update(Press.LOOK, tight).go == Stay(replace(scene, part=0))


def test_a_pick_stays_on_the_screen_where_it_was_made() -> None:
    tight = desk(NARROW, "largest")
    scene = StoryScene(begun("our-secret", "infant"), Player("infant"), part=2)
    choice = scene.play.now.task.choices[0].id  # type: ignore[union-attr]
    go = scene.update(Do(Pick(choice)), tight).go
    assert isinstance(go, Stay)
    assert go.scene.part == 2  # type: ignore[attr-defined]
    assert go.scene.play.picked == (choice,)  # type: ignore[attr-defined]


def told(story: str, track: str) -> list[Play]:
    lesson = SHELF.story(story).lesson
    assert lesson is not None
    return [play for play in presses(lesson, track, 1, careful) if play.phase == "told"]  # type: ignore[arg-type]


@pytest.mark.parametrize("text_size", ["usual", "largest"])
def test_nothing_of_what_is_to_be_said_gets_lost_between_the_screens(text_size: str) -> None:
    for play in told("giant-pumpkin", "junior"):
        wide, tight = (
            [name for part in shares(Told(desk(size, text_size), play)) for name in part if name != "lit"]
            for size in (WIDE, NARROW)
        )
        assert wide == tight


def test_infants_are_told_one_thing_at_a_time_and_the_rule_with_what_now() -> None:
    for size, text_size, together in ((WIDE, "usual", {("rule", "now")}), (NARROW, "largest", set())):
        plays = told("our-secret", "infant")
        parts = [part for play in plays for part in shares(Told(desk(size, text_size), play))]
        assert {part for part in parts if len(part) > 1} == together


# the clue

BOAT = apps.GroupChat(
    "Boat",
    (
        apps.Line("Mo", "Who brings the rope?"),
        apps.Line("Captain", "Send me your password for the boat"),
        apps.Line("Ravi", "I asked my aunt", own=True),
    ),
)


def test_a_clue_means_the_message_it_speaks_of() -> None:
    assert meant(BOAT, "Nobody needs a password to sail.") == ("line-1",)


def test_a_clue_that_names_nothing_means_what_others_wrote_last() -> None:
    assert meant(BOAT, "It is odd.") == ("line-1",)


def test_a_clue_that_names_nothing_means_what_can_be_seen_about_the_sender_first() -> None:
    sender = apps.Who("Sunny", clues=(apps.Clue("no-photo", "no photo"),))
    assert meant(apps.MessageApp(sender, "Hello you"), "It is odd.") == ("clue-no-photo",)


# at the end


def over(story: str, track: str) -> Play:
    lesson = SHELF.story(story).lesson
    assert lesson is not None
    return list(presses(lesson, track, 1, careful))[-1]  # type: ignore[arg-type]


def there(letter: str, track: str) -> tuple[str, ...]:
    return tuple(one.id for one in SHELF.told_for(track, None) if one.letter == letter)


def test_the_last_story_of_a_place_brings_its_certificate_and_only_that_one() -> None:
    play, player = over("bird-cafe", "infant"), Player("infant")
    others = tuple(one for one in there("safe", "infant") if one != "bird-cafe")
    last = Ending(play, player).update(EndPress.TOWN, desk(done=Progress(others)))
    assert last.go == Replace(Certificate("safe", player))
    assert any(isinstance(effect, Remember) for effect in last.effects)
    again = Ending(play, player).update(EndPress.TOWN, desk(done=Progress((*others, "bird-cafe"))))
    assert again.go == Pop()
    early = Ending(play, player).update(EndPress.TOWN, desk(done=Progress(others[1:])))
    assert early.go == (Pop() if others else Replace(Certificate("safe", player)))


# the proof


def test_the_proof_can_be_shown_only_where_something_was_saved() -> None:
    scene = StoryScene(begun("our-secret", "junior"))
    assert scene.update(Press.PROOF, desk()).go == Stay(scene)
    saved = replace(scene, play=replace(scene.play, proofs=(scene.play.step,)))
    go = saved.update(Press.PROOF, desk()).go
    assert go == Stay(replace(saved, showing=True))


def test_a_picked_answer_can_be_pressed_again_without_giving_it() -> None:
    """Small fingers press twice: only the tick gives the answer."""
    play = begun("our-secret", "infant")
    one = play.now.task.choices[0].id  # type: ignore[union-attr]
    picked = advance(play, Pick(one))
    scene = StoryScene(picked)
    assert scene.update(Do(Pick(one)), desk()).go == Stay(scene)


# words for pictures


def test_every_picture_has_words_of_its_own() -> None:
    """Who cannot see it, or make it out, is told what is in it."""
    folder = art_folder()
    drawn = {path.stem for path in (folder / "pictures").glob("*.svg")}
    drawn |= {f"stickers/{path.stem}" for path in (folder / "stickers").glob("*.svg")}
    people = {
        f"people/{path.stem}"
        for path in (folder / "people").glob("*.svg")
        if "-blink" not in path.stem and "-bust-" not in path.stem  # these stand above a name
    }
    said = {name: words_for(desk(), name) for name in drawn | people}
    assert {name for name, words in said.items() if not words} == set()
    assert len({words for name, words in said.items() if not name.endswith("-head")}) == len(
        [name for name in said if not name.endswith("-head")]
    )
