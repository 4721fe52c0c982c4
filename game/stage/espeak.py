"""eSpeak NG, the voice that is free, small and knows most of our languages: text in, sound in memory out.

It is called through ctypes and answers in a hundredth of a second, so there is no thread and no event
loop. It is loaded when something is first to be read aloud: from the ``espeakng-loader`` package if that
is installed, else from where Linux, macOS and Windows keep it. Where there is none, ``reason`` says so
in one sentence and nothing else happens.

eSpeak NG is licensed under GPL-3.0-or-later, and so is Pingtown.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.stage.respelling import respelt
from game.stage.synth import Sounding
from game.ui.reading import paced, speakable

VOICES = {
    "en": ("gmw/en", "en-gb", "en"),
    "cy": ("cy",),
    "pl": ("pl",),
    "ur": ("ur",),
    "ar": ("ar",),
    "pa": ("pa",),
    "bn": ("bn",),
    "ro": ("ro",),
}
"""The voices of a language, best first. Nobody has made one for Somali yet."""

SLOWEST, USUAL, FASTEST = 80, 130, 220
"""Words a minute: grown-ups speak 150 to 180, a child who reads along needs fewer."""
LONGEST_SECONDS = 180

# of espeak-ng's speak_lib.h
_SYNCHRONOUS, _NEVER_EXIT = 2, 0x8000
_UTF8, _BY_CHARACTER = 1, 1
_RATE, _VOLUME, _PITCH, _RANGE = 1, 2, 3, 4
_WORD = 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where the library may be; ``data`` is its folder of voices, if it cannot find that by itself."""

    library: str
    data: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How it speaks, on espeak's scales: loudness to 200 (100 is usual), pitch and its range to 99."""

    loudness: int = 90
    pitch: int = 52
    pitch_range: int = 60


def usual_places() -> Iterator[Place]:
    """The package first, because its version is known; then the system's own."""
    import importlib  # noqa: PLC0415

    try:
        loader = importlib.import_module("espeakng_loader")
        yield Place(loader.get_library_path(), loader.get_data_path())
    except (ImportError, OSError, RuntimeError, AttributeError):
        pass
    if sys.platform == "win32":
        folders = ("C:/Program Files/eSpeak NG", "C:/Program Files (x86)/eSpeak NG")
        yield from (Place(f"{folder}/libespeak-ng.dll", folder) for folder in folders)
    elif sys.platform == "darwin":
        folders = ("/opt/homebrew/lib", "/usr/local/lib", "/opt/local/lib")
        yield from (Place(f"{folder}/libespeak-ng.dylib") for folder in folders)
    else:
        yield from (Place("libespeak-ng.so.1"), Place("libespeak-ng.so"))
        return  # asking the linker starts another program, and knows nothing more
    from ctypes.util import find_library  # noqa: PLC0415

    found = find_library("espeak-ng") or find_library("libespeak-ng")
    if found:
        yield Place(found)


class Espeak:
    """One back end of the ``Speaker``. ``reason`` is empty while all is well."""

    def __init__(
        self, places: Callable[[], Iterable[Place]] = usual_places, manner: Manner = Manner()
    ) -> None:
        """Nothing is loaded yet."""
        self.reason = ""
        self._places = places
        self._manner = manner
        self._library: _Library | None = None
        self._tried = False
        self._names: dict[str, str] = {}

    def covers(self, code: str) -> bool:
        """Can texts of this language be said here?"""
        return bool(self._voice(_plain(code)))

    def make(self, text: str, code: str, speed: int = USUAL) -> Sounding | None:
        """The text as sound, with the time of every word; nothing where that cannot be had."""
        voice = self._voice(_plain(code))
        said = respelt(speakable(text), _plain(code))
        if not voice or self._library is None or not any(letter.isalnum() for letter in said.letters):
            return None
        wpm = min(max(speed, SLOWEST), FASTEST)
        pcm, told = self._library.say(said.letters, voice, wpm, self._manner)
        if not pcm:
            self.reason = f"eSpeak NG said nothing for a text in “{code}”, so it is not read aloud."
            return None
        seconds = len(pcm) / 2 / self._library.rate
        marks = ((second, said.places[at]) for second, at in told if 0 <= at < len(said.places))
        spoken = paced(marks, text, seconds, said.places[-1] + 1)
        return Sounding(pcm, self._library.rate, spoken)

    def _voice(self, code: str) -> str:
        if code not in VOICES:
            return ""
        library = self._load()
        if library is not None and code not in self._names:
            self._names[code] = next((name for name in VOICES[code] if library.choose(name)), "")
            if not self._names[code]:
                self.reason = f"eSpeak NG has no voice for “{code}” on this computer."
        return self._names.get(code, "")

    def _load(self) -> _Library | None:
        if not self._tried:
            self._tried = True
            faults: list[str] = []
            for place in self._places():
                try:
                    self._library = _Library(place)
                    return self._library
                except (OSError, AttributeError, ValueError) as error:
                    faults.append(str(error))
            why = faults[0] if faults else "it was not found"
            self.reason = (
                f"Nothing can be read aloud, because eSpeak NG is not installed on this computer ({why}). "
                "Type:  python3 -m pip install espeakng-loader"
            )
        return self._library


def _plain(code: str) -> str:
    """``en`` of ``en-GB``."""
    return code.strip().lower().replace("_", "-").split("-")[0]


def _path(path: str) -> bytes:
    """A path as C opens it: on Windows in the letters of that country."""
    return path.encode("mbcs" if sys.platform == "win32" else sys.getfilesystemencoding(), "replace")


class _Library:
    """The C library itself: raises OSError where it is not, or where it is without its voices."""

    def __init__(self, place: Place) -> None:
        import ctypes  # noqa: PLC0415

        if Path(place.library).is_absolute() and not Path(place.library).is_file():
            raise OSError(f"there is no {Path(place.library).name}")
        self._c = ctypes.CDLL(place.library)
        self._event = _event_type()
        self._callback = ctypes.CFUNCTYPE(
            ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(self._event)
        )
        for function in ("SetVoiceByName", "SetParameter", "SetSynthCallback", "Synchronize"):
            getattr(self._c, f"espeak_{function}")  # an AttributeError now is better than in a lesson
        self._c.espeak_Synth.argtypes = (
            *(ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int),
            *(ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p),
        )
        data = _path(place.data) if place.data else None
        self.rate: int = self._c.espeak_Initialize(_SYNCHRONOUS, 0, data, _NEVER_EXIT)
        if self.rate <= 0:
            raise OSError("its voices are missing")

    def choose(self, voice: str) -> bool:
        """Speak with this voice from now on, if there is one."""
        return bool(self._c.espeak_SetVoiceByName(voice.encode()) == 0)

    def say(
        self, letters: str, voice: str, wpm: int, manner: Manner
    ) -> tuple[bytes, list[tuple[float, int]]]:
        """16 bit samples, and for every word (second, letter)."""
        import ctypes  # noqa: PLC0415

        pcm = bytearray()
        told: list[tuple[float, int]] = []
        most = LONGEST_SECONDS * self.rate * 2

        def heard(samples: int | None, number: int, events: Any) -> int:
            if samples and number > 0:
                pcm.extend(ctypes.string_at(samples, number * 2))
            place = 0
            while events[place].type:
                event = events[place]
                if event.type == _WORD:
                    # the first letter is number 1; letters are counted, not bytes, in every script
                    told.append((event.audio_position / 1000, event.text_position - 1))
                place += 1
            return int(len(pcm) > most)

        if not self.choose(voice):
            return b"", []
        settings = {_RATE: wpm, _VOLUME: manner.loudness, _PITCH: manner.pitch, _RANGE: manner.pitch_range}
        for number, value in settings.items():
            self._c.espeak_SetParameter(number, value, 0)
        listener = self._callback(heard)
        self._c.espeak_SetSynthCallback(listener)
        text = letters.encode("utf-8", "replace") + b"\0"
        fault = self._c.espeak_Synth(text, len(text), 0, _BY_CHARACTER, 0, _UTF8, None, None)
        self._c.espeak_Synchronize()
        # it must not keep what is gone when this function has ended
        self._c.espeak_SetSynthCallback(self._callback())
        return (b"", []) if fault else (bytes(pcm), told)


def _event_type() -> Any:
    """``espeak_EVENT`` of speak_lib.h, made here so that the first screen does not pay for ctypes."""
    import ctypes as c  # noqa: PLC0415

    class Id(c.Union):
        _fields_ = (("number", c.c_int), ("name", c.c_char_p), ("string", c.c_char * 8))

    class Event(c.Structure):
        _fields_ = (
            ("type", c.c_int),
            ("unique_identifier", c.c_uint),
            ("text_position", c.c_int),
            ("length", c.c_int),
            ("audio_position", c.c_int),
            ("sample", c.c_int),
            ("user_data", c.c_void_p),
            ("id", Id),
        )

    return Event
