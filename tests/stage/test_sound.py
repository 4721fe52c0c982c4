"""Sounds that nobody minds hearing thirty times at once, and the loudspeaker that may not be there."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from game.stage.sound import CHANNELS, QUIET, Loudspeaker, SoundBox
from game.stage.synth import EFFECTS, LONGEST, PEAK, RATE, as_wav, effect, to_bytes

HERE = Path(__file__).resolve().parent.parent.parent
NAMES = ("tap", "chosen", "ping", "page", "sticker", "way-back", "end")
MADE = {name: effect(name) for name in NAMES}
SAMPLES = {name: array("h", made) for name, made in MADE.items()}
names = pytest.mark.parametrize("name", NAMES)


def loudness(samples: array[int]) -> float:
    """Root mean square, 1 at the loudest."""
    return (sum(value * value for value in samples) / max(1, len(samples))) ** 0.5 / 32767


def elsewhere(program: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    """Run this in a Python of its own, because SDL chooses its loudspeaker once."""
    return subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=HERE,
        env={**os.environ, "SDL_VIDEODRIVER": "dummy", **surroundings},
    )


# --- the sounds themselves ----------------------------------------------------------------------


def test_there_is_a_sound_for_everything_that_happens_and_none_for_a_wrong_answer() -> None:
    assert tuple(sorted(EFFECTS)) == tuple(sorted(NAMES))


@names
def test_a_sound_has_the_same_bytes_every_time(name: str) -> None:
    assert effect(name) == MADE[name]


@names
def test_a_sound_is_short(name: str) -> None:
    assert 0.05 < len(SAMPLES[name]) / RATE <= LONGEST


@names
def test_a_sound_is_soft_but_not_silent(name: str) -> None:
    assert 0.15 * 32767 < max(map(abs, SAMPLES[name])) <= PEAK * 32767
    assert 0.03 < loudness(SAMPLES[name]) < 0.12


@names
def test_a_sound_rises_out_of_silence_and_ends_in_it(name: str) -> None:
    samples, peak = SAMPLES[name], max(map(abs, SAMPLES[name]))
    edge = int(RATE * 0.001)
    assert samples[0] == 0
    assert max(map(abs, samples[:edge])) < 0.05 * peak
    assert max(map(abs, samples[-edge:])) < 0.02 * peak


@names
def test_a_sound_never_leaps(name: str) -> None:
    samples = SAMPLES[name]
    leaps = (abs(two - one) for one, two in pairwise(samples))
    assert max(leaps) < 0.16 * 32767


def test_no_two_sounds_are_alike() -> None:
    assert all(MADE[one] != MADE[two] for one, two in combinations(NAMES, 2))


def test_what_would_be_too_loud_is_made_softer() -> None:
    loud = array("h", to_bytes([0.0, 2.0, -4.0]))
    assert max(map(abs, loud)) == int(PEAK * 32767)
    assert to_bytes([]) == b""
    assert set(to_bytes([0.0, 0.0])) == {0}


def test_a_wav_says_what_is_in_it() -> None:
    import io
    import wave

    with wave.open(io.BytesIO(as_wav(MADE["ping"], RATE))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert file.readframes(file.getnframes()) == MADE["ping"]


# --- the box they lie in ------------------------------------------------------------------------


@pytest.fixture
def complaints():
    """Sentences that were said; what was opened is closed again."""
    import pygame

    pygame.mixer.quit()  # somebody else may have played a game in this process
    said: list[str] = []
    yield said
    pygame.mixer.quit()


def test_the_mixer_is_not_opened_before_something_is_to_be_heard(complaints: list[str]) -> None:
    import pygame

    box = SoundBox(complaints.append)
    assert pygame.mixer.get_init() is None
    assert box.play("tap")
    assert pygame.mixer.get_init() == (RATE, -16, 1)


def test_one_switch_silences_every_sound(complaints: list[str]) -> None:
    import pygame

    box = SoundBox(complaints.append)
    box.on = False
    assert not any(box.play(name) for name in NAMES)
    assert pygame.mixer.get_init() is None


def test_a_sound_is_made_once_and_kept(complaints: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    monkeypatch.setattr("game.stage.sound.effect", lambda name: made.append(name) or MADE[name])
    box = SoundBox(complaints.append)
    assert box.play("tap") and box.play("tap")
    assert made == ["tap"]


def test_more_sounds_than_can_be_told_apart_are_left_out(complaints: list[str]) -> None:
    import pygame

    box = SoundBox(complaints.append)
    assert [box.play("end") for _ in range(CHANNELS)] == [True] * (CHANNELS - 1) + [False]
    assert not pygame.mixer.Channel(0).get_busy()


def test_sounds_are_quiet_unless_somebody_asks_for_more(complaints: list[str]) -> None:
    import pygame

    box = SoundBox(complaints.append)
    assert box.play("end") and box.play("ping", 0.75)
    heard = [pygame.mixer.Channel(number).get_sound().get_volume() for number in (1, 2)]
    assert heard == pytest.approx([QUIET, 0.75], abs=0.01)
    assert QUIET < 0.5


def test_a_sound_that_does_not_exist_is_a_mistake_of_ours(complaints: list[str]) -> None:
    with pytest.raises(KeyError, match="buzzer"):
        SoundBox(complaints.append).play("buzzer")


def test_what_was_closed_stays_silent(complaints: list[str]) -> None:
    loudspeaker = Loudspeaker(complaints.append)
    box = SoundBox(complaints.append, loudspeaker)
    assert box.play("tap")
    loudspeaker.close()
    loudspeaker.close()
    assert not box.play("tap")
    assert not box.play("ping")
    assert not loudspeaker.available
    assert complaints == []


# --- what really comes out ----------------------------------------------------------------------

PLAY_TO_DISK = """
import time
from game.stage.sound import SoundBox
import pygame
box = SoundBox(print)
print(box.play("sticker", 1.0))
end = time.monotonic() + 5
while pygame.mixer.get_busy() and time.monotonic() < end:
    pygame.time.wait(10)
pygame.mixer.quit()
"""


def test_a_sound_really_comes_out(tmp_path: Path) -> None:
    raw = tmp_path / "heard.raw"
    ran = elsewhere(PLAY_TO_DISK, SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(raw), SDL_DISKAUDIODELAY="1")
    assert ran.stdout.split() == ["True"], ran.stderr
    heard = array("h", raw.read_bytes()[: raw.stat().st_size // 2 * 2])
    assert max(map(abs, heard)) == pytest.approx(max(map(abs, SAMPLES["sticker"])), rel=0.05)
    assert loudness(heard) > 0.02


def test_without_a_loudspeaker_it_is_silent_and_says_so_once() -> None:
    program = (
        "from game.stage.sound import Loudspeaker, SoundBox\n"
        "said = []\n"
        "speaker = Loudspeaker(said.append)\n"
        "boxes = SoundBox(said.append, speaker), SoundBox(said.append, speaker)\n"
        "print(speaker.available, *(box.play('tap') for box in boxes * 2), speaker.available)\n"
        "print(len(said), *said)"
    )
    ran = elsewhere(program, SDL_AUDIODRIVER="nosuch")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("True False False False False False\n1 Pingtown stays silent, because")
