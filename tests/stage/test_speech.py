"""Reading aloud: a voice in memory with the time of every word, and the door in front of it."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from game.stage.espeak import FASTEST, SLOWEST, VOICES, Espeak, Place, usual_places
from game.stage.sound import Loudspeaker, SoundBox
from game.stage.speech import KEEP_BYTES, Clips, Speaker
from game.stage.synth import RATE, Sounding
from game.ui.reading import Spoken, WordTime, spans, word_at, word_number

HERE = Path(__file__).resolve().parent.parent.parent
VOICE = Espeak()
needs_a_voice = pytest.mark.skipif(
    not VOICE.covers("en"),
    reason="eSpeak NG is not installed: python3 -m pip install espeakng-loader, or Debian's libespeak-ng1",
)

SENTENCES = {
    "en": "Star_Fox9 wants to be your friend! Call **Childline** on 0800\u00a01111, in the end 😀.",
    "cy": "Mae Star_Fox9 eisiau bod yn ffrind i ti! Ffonia 0800\u00a01111 - nawr.",
    "pl": "Zadzwoń pod numer 116\u00a0111, jeśli się boisz. To **nie** twoja wina!",
    "ur": "سٹار آپ کا دوست بننا چاہتا ہے! 0800\u00a01111 پر فون کریں۔",
    "ar": "اتصل بالرقم 0800\u00a01111 إذا شعرت بالخوف، من YouTube.",
    "pa": "ਸਟਾਰ ਤੁਹਾਡਾ ਦੋਸਤ ਬਣਨਾ ਚਾਹੁੰਦਾ ਹੈ! 0800\u00a01111 YouTube ਠੀਕ",
    "bn": "স্টার তোমার বন্ধু হতে চায়! 0800\u00a01111 YouTube ভালো",
    "ro": "Sună la 0800\u00a01111 dacă ți-e frică. Ești **curajos**!",
}
codes = pytest.mark.parametrize("code", SENTENCES)


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


# --- eSpeak NG -----------------------------------------------------------------------------------


def test_every_voice_has_a_sentence_here() -> None:
    assert set(SENTENCES) == set(VOICES)


@needs_a_voice
@codes
def test_a_sentence_becomes_sound_with_every_word_in_its_order(code: str) -> None:
    text = SENTENCES[code]
    made = VOICE.make(text, code)
    assert made is not None
    samples = array("h", made.pcm)
    assert loudness(samples) > 0.02
    assert max(map(abs, samples)) < 32767
    assert made.spoken.seconds == pytest.approx(len(samples) / made.rate)
    assert 2 < made.spoken.seconds < 20
    numbers = [word_number(text, word.at) for word in made.spoken.words]
    sounding = [n for n, (begin, end) in enumerate(spans(text)) if any(map(str.isalnum, text[begin:end]))]
    assert sorted(set(numbers)) == sounding == list(dict.fromkeys(numbers))
    assert all(one.start <= one.end == two.start for one, two in pairwise(made.spoken.words))


@needs_a_voice
@codes
def test_the_light_falls_on_the_digits_while_a_helpline_is_read(code: str) -> None:
    text = SENTENCES[code]
    made = VOICE.make(text, code)
    assert made is not None
    number = next(n for n, (begin, _) in enumerate(spans(text)) if text[begin] in "01")
    digits = [word for word in made.spoken.words if word_number(text, word.at) == number]
    assert [text[word.at] for word in digits] == [letter for letter in text if letter in "0168"]
    assert all(word.end - word.start > 0.08 for word in digits)
    middle = (digits[0].start + digits[-1].end) / 2
    assert word_at(made.spoken, text, middle) == number


def seconds_of(text: str, speed: int = 130) -> float:
    made = VOICE.make(text, "en", speed)
    assert made is not None
    return made.spoken.seconds


@needs_a_voice
def test_what_was_said_before_in_another_language_changes_nothing() -> None:
    """Its breath differs by some samples from time to time, its words do not."""
    first, other, second = (VOICE.make(SENTENCES[code], code) for code in ("en", "ar", "en"))
    assert first is not None and other is not None and second is not None
    assert [word.at for word in first.spoken.words] == [word.at for word in second.spoken.words]
    assert first.spoken.seconds == pytest.approx(second.spoken.seconds, rel=0.02)


@needs_a_voice
def test_slow_is_slower_and_no_speed_is_too_much() -> None:
    text = "Who could Ela tell?"
    assert seconds_of(text, 80) > 1.2 * seconds_of(text, 130) > 1.4 * seconds_of(text, 220)
    assert seconds_of(text, -5) == pytest.approx(seconds_of(text, SLOWEST), rel=0.03)
    assert seconds_of(text, 10_000) == pytest.approx(seconds_of(text, FASTEST), rel=0.03)


@needs_a_voice
@pytest.mark.parametrize("code", ["so", "xx", "", "de", "en\0"])
def test_a_language_without_a_voice_is_silent(code: str) -> None:
    assert not VOICE.covers(code)
    assert VOICE.make("Hello", code) is None


@needs_a_voice
def test_a_country_changes_nothing() -> None:
    assert VOICE.covers("en-GB") and VOICE.covers("PL_pl")


@needs_a_voice
@pytest.mark.parametrize("text", ["", " ", "\n\n", "😀", "** **", "\0", "…!?", "\ud800"])
def test_of_nothing_nothing_is_said(text: str) -> None:
    assert VOICE.make(text, "en") is None


@needs_a_voice
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a\0b \x07 [[hE'loU]] <b>x</b> &amp; \\ end", id="signs"),
        pytest.param("ok " + "😀👩\u200d👩\u200d👧" * 40 + " end", id="pictures"),
        pytest.param("A𝓗𝓮𝓵𝓵𝓸 \u202eabc\u202c e\u0301\u0301\u0301 end", id="letters in costume"),
        pytest.param("سلام 你好 ਠੀਕ привет end", id="alphabets it does not know"),
        pytest.param("9" * 300 + " end", id="a very long number"),
    ],
)
def test_odd_texts_are_read_to_their_end(text: str) -> None:
    made = VOICE.make(text, "en")
    assert made is not None
    last = made.spoken.words[-1]
    assert word_number(text, last.at) == len(spans(text)) - 1


@needs_a_voice
def test_a_book_is_read_for_a_while_and_the_light_stops_where_the_voice_does() -> None:
    text = "Tell a grown-up you trust. " * 400
    made = VOICE.make(text, "en", FASTEST)
    assert made is not None
    assert 30 < made.spoken.seconds < 180
    assert 900 < made.spoken.words[-1].at <= 1300


def test_without_the_library_there_is_one_reason() -> None:
    asked: list[str] = []

    def nowhere() -> Iterator[Place]:
        asked.append("asked")
        yield Place("libespeak-ng-that-is-not-there.so.9")
        yield Place(str(HERE / "no" / "espeak-ng.dll"), str(HERE))

    voice = Espeak(nowhere)
    assert voice.reason == ""
    assert not any(voice.covers(code) for code in VOICES)
    assert voice.make("Hello", "en") is None
    assert asked == ["asked"]
    assert voice.reason.startswith("Nothing can be read aloud, because eSpeak NG is not installed")


def test_a_computer_without_the_library_is_looked_at_without_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    monkeypatch.setattr("ctypes.CDLL", missing)
    voice = Espeak()
    assert voice.make("Hello", "en") is None
    assert "libespeak-ng" in voice.reason


def test_a_file_that_is_no_library_is_no_voice(tmp_path: Path) -> None:
    broken = tmp_path / "libespeak-ng.so"
    broken.write_bytes(b"this is no library")
    voice = Espeak(lambda: [Place(str(broken), str(tmp_path))])
    assert voice.make("Hello", "en") is None
    assert voice.reason


def test_another_library_is_no_voice() -> None:
    import _ctypes

    voice = Espeak(lambda: [Place(_ctypes.__file__)] if hasattr(_ctypes, "__file__") else [])
    assert not voice.covers("en")
    assert voice.reason


def test_a_library_without_its_voices_is_no_voice(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from game.stage.espeak import Espeak, Place, usual_places\n"
        "voice = Espeak(lambda: [Place(p.library, sys.argv[1]) for p in usual_places()][:1])\n"
        "print(voice.make('Hello', 'en'), bool(voice.reason))"
    ).replace("sys.argv[1]", repr(str(tmp_path)))
    ran = elsewhere(program)
    assert (ran.returncode, ran.stdout.split()) == (0, ["None", "True"]), ran.stderr


def test_the_package_is_asked_before_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    from types import SimpleNamespace

    package = SimpleNamespace(get_library_path=lambda: "/p/lib.so", get_data_path=lambda: "/p/data")
    monkeypatch.setitem(sys.modules, "espeakng_loader", package)
    assert next(usual_places()) == Place("/p/lib.so", "/p/data")
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    assert all("espeakng_loader" not in place.library for place in usual_places())


@pytest.mark.parametrize(
    ("platform", "name"),
    [("win32", "libespeak-ng.dll"), ("darwin", "libespeak-ng.dylib"), ("linux", "libespeak-ng.so.1")],
    ids=("Windows", "macOS", "Linux"),
)
def test_where_it_is_looked_for_on(platform: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    monkeypatch.setattr("ctypes.util.find_library", lambda _: None)
    monkeypatch.setattr(sys, "platform", platform)
    assert name in {place.library.split("/")[-1] for place in usual_places()}


# --- the speaker ---------------------------------------------------------------------------------


class FakeVoice:
    """Hums: a tenth of a second a word."""

    reason = ""

    def __init__(self, *codes: str, seconds: float = 0.1) -> None:
        self.codes = codes
        self.seconds = seconds
        self.asked: list[tuple[str, str, int]] = []

    def covers(self, code: str) -> bool:
        return code in self.codes

    def make(self, text: str, code: str, speed: int) -> Sounding | None:
        self.asked.append((text, code, speed))
        if code not in self.codes:
            return None
        pcm = array("h", [3000, -3000] * int(RATE * self.seconds / 2)).tobytes()
        return Sounding(pcm, RATE, Spoken((WordTime(0.0, self.seconds, 0),), self.seconds))


class OneClip:
    """A shelf with one recording."""

    def find(self, text: str, code: str) -> Sounding | None:
        if (text, code) != ("Well done!", "en"):
            return None
        return Sounding(b"\1\0" * RATE, RATE, Spoken((), 1.0))


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """Sentences that were said; what was opened is closed again."""
    import pygame

    pygame.mixer.quit()  # somebody else may have played a game in this process
    said: list[str] = []
    yield said
    pygame.mixer.quit()


def test_the_first_back_end_that_can_is_heard(complaints: list[str]) -> None:
    clips, hum, other = Clips(OneClip()), FakeVoice("en", "pl"), FakeVoice("pl", "cy")
    speaker = Speaker([clips, hum, other], complaints.append)
    recorded = speaker.say("Well done!", "en")
    assert recorded == Spoken((), 1.0)
    assert hum.asked == []
    hummed = speaker.say("Well done?", "en")
    assert hummed is not None and len(hummed.words) == 1
    assert speaker.say("Da iawn", "cy") is not None
    assert len(other.asked) == 1


def test_recordings_alone_cover_no_language(complaints: list[str]) -> None:
    speaker = Speaker([Clips(OneClip())], complaints.append)
    assert not speaker.covers("en")
    assert speaker.say("Well done!", "en") is not None
    assert speaker.say("Anything else", "en") is None


def test_a_language_that_nobody_speaks_opens_no_device(complaints: list[str]) -> None:
    import pygame

    speaker = Speaker([FakeVoice("en")], complaints.append)
    assert not speaker.covers("so")
    assert speaker.say("Haa", "so") is None
    assert not speaker.busy
    assert pygame.mixer.get_init() is None
    assert complaints == []


def test_a_new_text_is_said_instead_of_the_old_one(complaints: list[str]) -> None:
    import pygame

    speaker = Speaker([FakeVoice("en", seconds=2.0)], complaints.append)
    speaker.say("one", "en")
    first = pygame.mixer.Channel(0).get_sound()
    speaker.say("two", "en")
    assert pygame.mixer.Channel(0).get_sound() not in (None, first)
    assert sum(pygame.mixer.Channel(n).get_busy() for n in range(pygame.mixer.get_num_channels())) == 1


def test_hush_is_quiet_at_once_and_may_be_said_at_any_time(complaints: list[str]) -> None:
    import pygame

    speaker = Speaker([FakeVoice("en", seconds=2.0)], complaints.append)
    speaker.hush()
    assert not speaker.busy
    speaker.say("one", "en")
    assert speaker.busy
    speaker.hush()
    assert not speaker.busy
    turns = 0
    while pygame.mixer.Channel(0).get_busy() and turns < 100:
        turns += pygame.time.wait(5) >= 0
    assert turns < 100  # of two seconds nothing like two seconds is heard


def test_how_loud_it_is_said_is_asked_each_time(complaints: list[str]) -> None:
    import pygame

    speaker = Speaker([FakeVoice("en", seconds=2.0)], complaints.append)
    heard = []
    for volume in (0.25, 1.0, 7.0, -1.0):
        assert speaker.say("one", "en", volume=volume) is not None
        heard.append(pygame.mixer.Channel(0).get_sound().get_volume())
    assert heard == [0.25, 1.0, 1.0, 0.0]


def test_the_last_text_can_be_heard_again_without_being_made_again(complaints: list[str]) -> None:
    hum = FakeVoice("en")
    speaker = Speaker([hum], complaints.append)
    assert speaker.again() is None
    first = speaker.say("one", "en", 110, 0.5)
    assert speaker.again() == first == speaker.say("one", "en", 110)
    assert hum.asked == [("one", "en", 110)]
    speaker.say("one", "en", 160)
    assert len(hum.asked) == 2


def test_not_everything_that_was_ever_said_is_kept(complaints: list[str]) -> None:
    hum = FakeVoice("en", seconds=KEEP_BYTES / 2 / RATE / 2.5)
    speaker = Speaker([hum], complaints.append)
    for text in ("one", "two", "three", "one", "three"):
        assert speaker.say(text, "en") is not None
    assert [text for text, _, _ in hum.asked] == ["one", "two", "three", "one"]


def test_a_text_longer_than_what_is_kept_is_said_all_the_same(complaints: list[str]) -> None:
    speaker = Speaker([FakeVoice("en", seconds=KEEP_BYTES / RATE)], complaints.append)
    assert speaker.say("one", "en") == speaker.again()


def test_a_reason_is_passed_on_once(complaints: list[str]) -> None:
    speaker = Speaker([Espeak(list)], complaints.append)
    assert [speaker.say("one", "en"), speaker.say("two", "pl"), speaker.wake("en")] == [None, None, False]
    assert len(complaints) == 1


def test_effects_and_the_voice_share_one_loudspeaker(complaints: list[str]) -> None:
    import pygame

    loudspeaker = Loudspeaker(complaints.append)
    speaker = Speaker([FakeVoice("en", seconds=2.0)], complaints.append, loudspeaker)
    box = SoundBox(complaints.append, loudspeaker)
    assert speaker.wake("en")
    assert speaker.say("one", "en") is not None
    said = pygame.mixer.Channel(0).get_sound()
    assert all(box.play("end") for _ in range(3))
    assert pygame.mixer.Channel(0).get_sound() is said
    loudspeaker.close()
    assert not speaker.busy
    assert not speaker.available and not speaker.covers("en")
    assert speaker.again() is None


# --- what really comes out -----------------------------------------------------------------------

SPEAK_TO_DISK = """
import time
from game.stage.espeak import Espeak
from game.stage.speech import Speaker
import pygame
speaker = Speaker([Espeak()], print)
print(speaker.say("Who could Ela tell?", "en", 200, 1.0) is not None)
end = time.monotonic() + 5
while speaker.busy and time.monotonic() < end:
    pygame.time.wait(10)
pygame.mixer.quit()
"""


@needs_a_voice
def test_speech_really_comes_out(tmp_path: Path) -> None:
    raw = tmp_path / "heard.raw"
    ran = elsewhere(SPEAK_TO_DISK, SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(raw), SDL_DISKAUDIODELAY="1")
    assert ran.stdout.split() == ["True"], ran.stderr
    heard = array("h", raw.read_bytes()[: raw.stat().st_size // 2 * 2])
    assert len(heard) > RATE * 0.8
    assert loudness(heard) > 0.02


def test_without_a_loudspeaker_nothing_is_said_and_that_once() -> None:
    program = (
        "from tests.stage.test_speech import FakeVoice, Speaker\n"
        "said = []\n"
        "speaker = Speaker([FakeVoice('en')], said.append)\n"
        "print(speaker.covers('en'), speaker.say('one', 'en'), speaker.say('two', 'en'), speaker.busy)\n"
        "speaker.hush()\n"
        "print(speaker.available, speaker.covers('en'), speaker.again(), speaker.wake('en'))\n"
        "print(len(said), *said)"
    )
    ran = elsewhere(program, SDL_AUDIODRIVER="nosuch")
    assert ran.returncode == 0, ran.stderr
    first, second, third = ran.stdout.splitlines()
    assert first == "True None None False"
    assert second == "False False None False"
    assert third.startswith("1 Pingtown stays silent, because this computer")


def test_the_first_screen_pays_for_no_voice() -> None:
    program = (
        "import sys\n"
        "from game.stage import espeak, sound, speech, synth\n"
        "speech.Speaker([espeak.Espeak()], print); sound.SoundBox(print)\n"
        "print(sorted({'ctypes', 'wave', 'espeakng_loader'} & set(sys.modules)))\n"
        "print(speech.pygame.mixer.get_init())"
    )
    assert elsewhere(program).stdout.split() == ["[]", "None"]
