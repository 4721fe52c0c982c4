"""What is heard, and what is seen meanwhile: with a voice of cardboard, and once with the real one."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.loop import Game
from game.scenes.scene import Offered
from game.school.settings import Settings
from game.stage.espeak import Espeak
from game.ui.motion import Read
from game.ui.reading import Spoken, WordTime, spans
from game.voice import SPEEDS, VOLUMES, Voice
from game.words.catalogue import Catalogue
from game.words.language import LANGUAGES, language
from tests.app.pilot import Pilot

ROOT = Path(__file__).resolve().parents[2]


class Cardboard:
    """A voice that says a word a second and remembers what it was told."""

    def __init__(self, codes: tuple[str, ...] = ("en",)) -> None:
        self.codes = codes
        self.said: list[tuple[str, str, int, float]] = []
        self.hushed = 0
        self.played: list[str] = []

    def covers(self, code: str) -> bool:
        return code in self.codes

    def say(self, text: str, code: str, speed: int, volume: float) -> Spoken | None:
        self.said.append((text, code, speed, volume))
        words = spans(text)
        times = tuple(WordTime(n, n + 1, start) for n, (start, _) in enumerate(words))
        return Spoken(times, float(len(words)))

    def hush(self) -> None:
        self.hushed += 1

    def play(self, name: str, volume: float) -> bool:
        self.played.append(name)
        return True


@pytest.fixture
def box() -> Cardboard:
    return Cardboard()


def seat(tmp_path: Path, box: Cardboard, **settings: object) -> Pilot:
    pilot = Pilot(tmp_path, settings=Settings(**settings))  # type: ignore[arg-type]
    pilot.game.voice = Voice(box, box)
    pilot.game.speaks.clear()
    pilot.game._said = ()
    pilot.turn()
    return pilot


@pytest.fixture
def pilot(tmp_path: Path, box: Cardboard) -> Iterator[Pilot]:
    found = seat(tmp_path, box, headphones=True)
    yield found
    found.close()


def lit(game: Game, after: float) -> dict[str, int]:
    """Which word of which text is lit so long after the reading began."""
    found = {}
    for moving in game.reading:
        assert isinstance(moving.motion, Read)
        word = moving.motion.word(after)
        if word is not None:
            found[moving.key.split("/")[-3]] = word
    return found


def test_the_speaker_reads_the_screen_and_lights_one_word_at_a_time(pilot: Pilot, box: Cardboard) -> None:
    pilot.press("listen")
    assert box.said == [("On my own\nOur class\nFor grown-ups", "en", SPEEDS["usual"], VOLUMES["quiet"])]
    assert [lit(pilot.game, t) for t in (0.5, 2.5, 3.5, 6.5)] == [
        {"layers0": 0},
        {"layers0": 2},
        {"layers0": 0},
        {"layers0": 1},
    ]
    assert lit(pilot.game, 99) == {}


def test_pressing_it_again_reads_it_again(pilot: Pilot, box: Cardboard) -> None:
    pilot.press("listen")
    pilot.press("listen")
    assert len(box.said) == 2


def test_headphones_are_suggested_once_and_then_the_reading_begins(tmp_path: Path, box: Cardboard) -> None:
    pilot = seat(tmp_path, box)
    pilot.press("listen")
    assert pilot.scene == "headphones"
    assert box.said == []
    pilot.key("enter", "enter")
    assert pilot.scene == "title"
    assert len(box.said) == 1
    pilot.press("listen")
    assert pilot.scene == "title"
    assert len(box.said) == 2
    pilot.close()


def test_another_screen_is_quiet(pilot: Pilot, box: Cardboard) -> None:
    pilot.press("listen")
    hushed = box.hushed
    pilot.press("settings")
    assert box.hushed > hushed
    assert pilot.game.reading == ()


def test_speed_and_volume_are_those_that_were_chosen(pilot: Pilot, box: Cardboard) -> None:
    pilot.press("settings")
    pilot.press("page-sound")
    pilot.press("speed-slow")
    pilot.press("volume-loud")
    pilot.press("back")
    pilot.press("listen")
    assert box.said[-1][2:] == (SPEEDS["slow"], VOLUMES["loud"])


def test_by_itself_it_reads_every_screen_and_every_tile_one_comes_to(tmp_path: Path, box: Cardboard) -> None:
    pilot = seat(tmp_path, box, aloud=True)
    assert box.said[0][0].startswith("On my own")
    pilot.key("tab")
    assert box.said[-1][0] == "On my own"
    pilot.key("tab", "tab", "tab")
    assert box.said[-1][0] == "Language", "a tile without words says what it is for"
    pilot.close()


def test_without_a_voice_for_the_language_there_is_no_speaker_and_nothing_else_changes(
    tmp_path: Path,
) -> None:
    pilot = seat(tmp_path, Cardboard(codes=()))
    assert pilot.game.stage.place_of("listen") is None
    pilot.press("settings")
    pilot.press("page-sound")
    assert pilot.game.stage.place_of("volume-quiet") is not None
    assert pilot.game.stage.place_of("speed-slow") is None
    pilot.close()


def test_presses_and_pages_sound_and_one_switch_silences_them(pilot: Pilot, box: Cardboard) -> None:
    pilot.press("settings")
    pilot.press("page-sound")
    assert box.played == ["page", "page"]
    pilot.press("volume-loud")
    assert box.played[-1] == "tap"
    pilot.press("sounds-false")
    heard = len(box.played)
    pilot.press("volume-middle")
    assert len(box.played) == heard


def test_a_language_is_used_at_once_and_remembered(tmp_path: Path, box: Cardboard) -> None:
    pilot = Pilot(tmp_path)
    welsh = Catalogue(language("cy"), {"Language": "Iaith", "On my own": "Ar fy mhen fy hun"})
    pilot.game.offered = lambda: (Offered(LANGUAGES["en"]), Offered(LANGUAGES["cy"]))
    pilot.game.learn = lambda code: welsh if code == "cy" else Catalogue()
    pilot.press("language")
    pilot.press("cy")
    assert pilot.game.desk().look.language.code == "cy"
    title = pilot.game.placed.box("board-title") or next(
        b for b in pilot.game.placed.boxes if getattr(b.node, "words", "") == "Iaith"
    )
    assert title is not None
    assert '"language": "cy"' in (tmp_path / "settings.json").read_text()
    pilot.press("en")
    assert pilot.game.desk().look.language.code == "en"
    pilot.close()


def test_drafts_are_hidden_until_the_school_switches_them_on(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path)
    pilot.game.offered = lambda: (Offered(LANGUAGES["en"]), Offered(LANGUAGES["ur"], draft=True))
    pilot.press("language")
    assert pilot.game.stage.place_of("ur") is None
    assert pilot.game.stage.place_of("en") is None  # one alone is said, and no choice
    pilot.press("back")
    pilot.game.show_scene("room-school-computer")
    pilot.press("drafts")
    pilot.press("lock")
    pilot.press("language")
    assert pilot.game.stage.place_of("ur") is not None
    assert pilot.game.stage.place_of("en") is not None
    pilot.close()


def test_a_right_to_left_language_turns_the_screen_round_at_once(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path)
    pilot.game.offered = lambda: (Offered(LANGUAGES["en"]), Offered(LANGUAGES["ur"]))
    pilot.game.learn = lambda code: Catalogue(language(code))
    pilot.press("language")
    before = pilot.game.placed.box("back").rect
    pilot.press("ur")
    after = pilot.game.placed.box("back").rect
    assert after == before.mirrored(pilot.game.placed.size.w)
    pilot.close()


LISTEN = """
import sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from game import app
from game.school.folders import Folders
from game.school.settings import Settings
data = Path({data!r})
game = app.open_game(Folders(data, data), (640, 360), Settings(headphones=True))
game.see(); game.turn()
assert game.stage.press("listen")
end = time.monotonic() + 1.5
while time.monotonic() < end:
    game.turn(); game.stage.tick()
game.stage.close()
"""


@pytest.mark.skipif(not Espeak().covers("en"), reason="eSpeak NG is not installed")
def test_pressing_the_speaker_is_really_heard(tmp_path: Path) -> None:
    """SDL's disk driver writes what a loudspeaker would get."""
    heard = tmp_path / "heard.raw"
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "disk"}
    subprocess.run(
        [sys.executable, "-c", LISTEN.format(root=str(ROOT), data=str(tmp_path))],
        env={**environment, "SDL_DISKAUDIOFILE": str(heard)},
        check=True,
        timeout=60,
    )
    samples = array("h", heard.read_bytes()[: heard.stat().st_size // 2 * 2])
    assert max(abs(sample) for sample in samples) > 1000
