"""A child at the real game: what is kept, what is heard, what comes by itself, and what is left behind."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.cli import main
from game.play.bot import careful, careless
from game.scenes.still_there import WAITS
from game.scenes.story import StoryScene
from game.scenes.story.presses import Press
from game.scenes.story.scene import CALM_PACE
from game.scenes.story.words import Told, app
from game.scenes.town import Town
from game.school.progress import Player, Progress
from game.school.settings import Settings
from game.ui.reading import Spoken
from game.ui.recipes.apps import arrivals
from game.voice import Voice
from game.waiting import IDLE_SECONDS
from tests.app.child import Child, told, written

STORY = "skate-park"
GREEN_FOX, BLUE_OWL = "fox-green", "owl-blue"


class Listener:
    """A voice that remembers what it said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def covers(self, code: str) -> bool:
        return code == "en"

    def say(self, text: str, code: str, speed: int, volume: float) -> Spoken | None:
        self.said.append(text)
        return Spoken((), 1.0)

    def hush(self) -> None:
        pass

    def play(self, name: str, volume: float) -> bool:
        return True


@pytest.fixture(autouse=True)
def no_managed_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")


@pytest.fixture
def sit(tmp_path: Path) -> Iterator[Callable[..., Child]]:
    """Somebody sits down at the same computer."""
    children: list[Child] = []

    def down(**given: object) -> Child:
        child = Child(tmp_path, **given)  # type: ignore[arg-type]
        children.append(child)
        return child

    yield down
    for child in children:
        child.close()


@pytest.fixture
def school(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A computer that knows a class with badges."""
    named = ["--class", "1-oaks", "--label", "Oaks", "--years", "1", "--sign", "owl", "--badges"]
    assert main(["setup", "--data", str(tmp_path), *named]) in (0, 1)
    capsys.readouterr()
    return tmp_path


def listens(child: Child) -> Listener:
    """The child hears; the story begins as it does where there is a voice."""
    heard = Listener()
    child.game.voice = Voice(heard, heard)
    child.game.speaks.clear()
    child.game._said = ()
    child.turn()
    return heard


def badge(child: Child, which: str) -> None:
    """Animal and colour."""
    for key in ("own", which.split("-", maxsplit=1)[0], which):
        child.wish_key(key)


# --- where it leads, and what is kept --------------------------------------------------------


@pytest.mark.parametrize("track", ["infant", "junior"])
def test_escape_leads_from_every_screen_of_a_story_back_to_the_town(
    track: str, sit: Callable[..., Child]
) -> None:
    child = sit()
    child.walk_in(STORY, track)
    for _ in range(150):
        stack = child.game.stack
        child.key("escape")
        if child.scene == "certificate":
            child.key("escape")
        assert child.scene == "town", f"Escape does not lead to town from {stack.top.name}"
        child.game.stack = stack
        child.turn()
        if child.scene == "ending":
            return
        child.step(careless)
    raise AssertionError("the story is longer than this test thinks")


def test_a_badge_carries_on_with_the_same_screen_however_far_it_had_come(
    school: Path, sit: Callable[..., Child]
) -> None:
    child = sit(class_code="1-oaks")
    badge(child, GREEN_FOX)
    child.wish_key("safe")
    for _ in range(7):
        child.step(careful)
    before = child.play
    assert before.answers
    child.key("escape")
    child.wish_key("safe")
    assert child.play == before
    child.close()
    again = sit(class_code="1-oaks")
    badge(again, GREEN_FOX)
    again.wish_key("safe")
    assert again.play == before


def test_a_story_that_was_carried_on_is_one_sitting_in_the_journals(
    school: Path, sit: Callable[..., Child]
) -> None:
    child = sit(class_code="1-oaks")
    badge(child, GREEN_FOX)
    child.wish_key("safe")
    while not child.play.answers:
        child.step(careful)
    child.key("escape")
    child.put_down()
    again = sit(class_code="1-oaks")
    badge(again, GREEN_FOX)
    again.wish_key("safe")
    play = again.play_on(careful)
    again.home()
    assert [one["pick"] for one in again.put_down()] == [answer.pick for answer in play.answers]


def test_every_answer_is_written_down_before_the_next_press(sit: Callable[..., Child]) -> None:
    child = sit()
    child.walk_in(STORY, "junior")
    for _ in range(60):
        if child.scene == "ending":
            break
        child.step(careless)
        assert len(written(child.data)) == len(child.play.answers)
    assert len(written(child.data)) >= 3


def test_the_town_shows_what_an_ending_brings(sit: Callable[..., Child]) -> None:
    child = sit()
    child.walk_in(STORY, "junior")
    child.play_on()
    place = next(entry.letter for entry in child.game.shelf().stories if entry.id == STORY)
    town = Town(Player("junior"))
    before = town._place(child.game.desk(), child.game.progress.of(Player("junior")), place, "")
    child.home()
    after = town._place(child.game.desk(), child.game.progress.of(Player("junior")), place, "")
    assert after.stage > before.stage
    stickers = child.game.progress.of(Player("junior")).stickers
    assert stickers
    child.wish_key("book")
    assert child.scene == "sticker-book"


# --- who sits down next ----------------------------------------------------------------------


def test_nobody_sees_the_badge_or_the_stickers_of_who_sat_there_before(
    school: Path, sit: Callable[..., Child]
) -> None:
    child = sit(class_code="1-oaks")
    badge(child, GREEN_FOX)
    child.game.progress.keep(Player("infant", "1-oaks", GREEN_FOX), Progress((STORY,), ("did-tell",)))
    child.key("escape", "escape", "escape")
    assert child.scene == "title"
    assert GREEN_FOX not in str([box.key for box in child.game.placed.boxes])
    badge(child, BLUE_OWL)
    assert child.scene == "town"
    player = child.game.stack.top.player  # type: ignore[attr-defined]
    assert player.badge == BLUE_OWL
    assert child.game.progress.of(player) == Progress()
    assert GREEN_FOX not in str(child.game.placed.boxes)


def test_who_has_no_badge_leaves_nothing_behind(sit: Callable[..., Child]) -> None:
    child = sit()
    child.walk_in(STORY, "junior")
    child.play_on()
    child.home()
    child.key("escape", "escape")
    assert child.scene == "title"
    child.wish_key("own")
    child.wish_key("junior")
    assert child.game.progress.of(Player("junior")) == Progress()
    assert not list(child.data.rglob("progress/**/*.json"))


def test_who_goes_away_in_a_story_is_asked_and_then_it_is_for_somebody_else(
    school: Path, sit: Callable[..., Child]
) -> None:
    child = sit(class_code="1-oaks")
    badge(child, GREEN_FOX)
    child.wish_key("safe")
    while not child.play.answers:
        child.step(careful)
    before = child.play
    child.later(IDLE_SECONDS + 1)
    assert child.scene == "still-there"
    child.later(WAITS + 1)
    assert child.scene == "title"
    badge(child, GREEN_FOX)
    child.wish_key("safe")
    assert child.play.answers == before.answers, "what was played is kept for the badge"


# --- what comes by itself --------------------------------------------------------------------


def there(child: Child) -> int:
    """How many things have arrived on the device."""
    scene = child.game.stack.top
    assert isinstance(scene, StoryScene)
    return scene.shown


def test_messages_arrive_one_by_one_at_a_calm_pace(sit: Callable[..., Child]) -> None:
    child = sit()
    child.walk_in(STORY, "junior")
    device = child.play.now.device
    assert device is not None
    wanted = arrivals(app(Told(child.game.desk(), child.play), device))
    assert wanted > 1
    words = [child.seen]
    for number in range(1, wanted):
        assert there(child) == number
        child.later(CALM_PACE - 0.1)
        assert there(child) == number, "it comes too early"
        child.later(0.2)
        words.append(child.seen)
    assert there(child) >= wanted
    assert len(set(words)) == wanted, "each that arrives is to be seen"
    last = child.seen
    child.later(CALM_PACE * 3)
    assert child.seen == last


def test_with_less_motion_everything_is_there_at_once(sit: Callable[..., Child]) -> None:
    slow = sit()
    slow.walk_in(STORY, "junior")
    for _ in range(6):
        slow.later(CALM_PACE + 0.1)
    still = sit(settings=Settings(less_motion=True))
    still.walk_in(STORY, "junior")
    assert still.seen.replace("\n", "") == slow.seen.replace("\n", "")
    before = still.seen
    still.later(CALM_PACE * 5)
    assert still.seen == before


def test_a_child_who_does_not_want_to_wait_goes_on_at_once(sit: Callable[..., Child]) -> None:
    child = sit()
    child.walk_in(STORY, "junior")
    assert there(child) == 1
    play = child.play_on()
    assert play.over, "no time went by and the story was played"


# --- what is heard ---------------------------------------------------------------------------


@pytest.mark.parametrize("story", [story for story, track in told() if track == "infant"])
def test_infants_hear_every_screen_by_itself(story: str, sit: Callable[..., Child]) -> None:
    child = sit(settings=Settings(headphones=True))
    heard = listens(child)
    child.walk_in(story, "infant")
    chance, before = random.Random(1), None
    for _ in range(60):
        assert heard.said, f"{child.game.stack.top} says nothing"
        page = getattr(child.game.stack.top, "page", child.scene)
        if page != before:  # what is picked on the same page says itself; the page was read already
            asked = next((t for t in words_of_mascot(child) if t), "")
            assert asked in heard.said[-1]
        before = page
        if child.scene == "ending":
            return
        heard.said.clear()
        child.step(careful, chance)


def words_of_mascot(child: Child) -> list[str]:
    """What the mascot says on this screen."""
    keys = ("asked", "happened", "feeling", "end")
    return [str(b.node.words) for b in child.game.placed.boxes if b.key.rsplit("/", 1)[-1] in keys]  # type: ignore[union-attr]


def test_juniors_hear_a_screen_only_when_they_press_the_ear(sit: Callable[..., Child]) -> None:
    child = sit(settings=Settings(headphones=True))
    heard = listens(child)
    child.walk_in(STORY, "junior")
    child.step(careful)
    assert heard.said == []
    child.wish(Press.EAR)
    assert len(heard.said) == 1
    assert words_of_mascot(child)[0] in heard.said[0]


@pytest.mark.parametrize("track", ["infant", "junior"])
def test_a_story_is_played_with_sound_off_and_without_a_voice(track: str, sit: Callable[..., Child]) -> None:
    child = sit(settings=Settings(sounds=False))
    child.game.voice = Voice()
    child.game.speaks.clear()
    child.turn()
    child.walk_in(STORY, track)
    assert not child.can(Press.EAR)
    assert child.play_on(careless).over
