"""Hours of school in minutes: the real game, the real screens, the real journals; only time is made quicker.

The first round is everything once: all stories for both ages, lessons on the board, the parents' evening, the
teacher's room, every scene of the gallery, in four languages, four themes, three sizes of words, by pointer,
finger, keyboard and one switch. That is the warm-up. In each of the following rounds two classes play one
more place of the town, and everything else is done again. After each round memory and open files are counted:
from the end of the first one on nothing may grow.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from game.bench import schoolday
from game.bench.hands import WAYS, Hands, Stuck
from game.bench.held import resident
from game.bench.schoolday import CLASSES, PASSPHRASE

ROUNDS = 10
PLACES, LEAP = 6, 7
LANGUAGES = ("en", "pl", "ur", "cy")
SEEN_LAST = ("ur", "en")
THEMES = ("day", "night", "contrast", "calm")
TEXTS = ("usual", "large", "largest")
USUAL: dict[str, object] = {
    "text_size": "usual",
    "theme": "day",
    "letters": "andika",
    "less_motion": False,
    "one_switch": "no",
    "aloud": False,
}
BOTS = ("careful", "careless", "random")
ANIMALS, COLOURS = ("fox", "owl", "bee", "cat", "dog", "bear"), ("blue", "green", "yellow")


@dataclass
class Soaked:
    """What was found: one number for each round, and what was done in all of them."""

    mib: list[float] = field(default_factory=list)
    handles: list[int] = field(default_factory=list)
    stories: int = 0
    lessons: int = 0
    presses: int = 0
    hours: float = 0.0
    seconds: float = 0.0
    journals: int = 0
    verified: bool = False

    def told(self) -> dict[str, Any]:
        """As the worker says it."""
        first = self.mib[0]
        grown, worst = ((one / first - 1) * 100 for one in (self.mib[-1], max(self.mib)))
        return {**vars(self), "grown_percent": grown, "worst_percent": worst}


def prepare(data: Path) -> None:
    """A computer with two classes that play under badges, a passphrase, and the drafts of languages."""
    from game.school.settings import Keeper, Settings  # noqa: PLC0415

    os.environ["PINGTOWN_MANAGED"] = ""
    for code, track in CLASSES:
        year = code[0]
        named = ["--class", code, "--label", code, "--years", year, "--sign", "owl" if year == "3" else "cat"]
        first = ["--passphrase-stdin"] if (code, track) == CLASSES[0] else []
        _pingtown("setup", data, *named, "--badges", *first, words=f"{PASSPHRASE}\n")
    Keeper(data, print).save(Settings(drafts=True, headphones=True))


def _pingtown(verb: str, data: Path, *more: str, words: str = "") -> int:
    command = [sys.executable, "-m", "game", *verb.split(), "--data", str(data), *more]
    done = subprocess.run(command, input=words, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode == 2:
        raise Stuck(f"pingtown {verb}: {done.stderr or done.stdout}")
    return done.returncode


def soak(app: ModuleType, size: tuple[int, int], data: Path, rounds: int = ROUNDS) -> Soaked:
    """So many rounds; raises when anything goes wrong in one of them."""
    from game.school.folders import Folders  # noqa: PLC0415

    prepare(data)
    game = app.open_game(Folders(data, data / "cache"), size)
    hands, found, began = Hands(game), Soaked(), time.monotonic()
    at_first = hands.now
    try:
        game.see()
        for number in range(rounds):
            _round(hands, found, number)
            if game.complaints:
                raise Stuck(game.complaints[0])
            hands.let(6.0)  # a breath: what was drawn for the first time is tidied up then
            found.mib.append(resident() / 2**20)
            found.handles.append(handles())
            _say(number, found, hands.now - at_first, time.monotonic() - began)
    finally:
        game.stage.close()
        game.writer.close()
    found.presses, found.hours = hands.presses, (hands.now - at_first) / 3600
    found.seconds = time.monotonic() - began
    found.journals = sum(1 for _ in data.rglob("*.jsonl"))
    _pingtown("results collect", data)
    found.verified = _pingtown("results verify", data) == 0
    return found


def _round(hands: Hands, found: Soaked, number: int) -> None:
    """The whole town, or one place more of it; then everything else."""
    deal = _looks(number)
    badge, places = (0, PLACES) if number == 0 else (1 + (number - 1) // PLACES, 1)
    animal = f"{ANIMALS[badge % len(ANIMALS)]}-{COLOURS[badge % len(COLOURS)]}"
    for code, _ in CLASSES:
        for turn in range(places):
            language, settings, way = next(deal)
            schoolday.look(hands, language, **settings)
            hands.way = way
            schoolday.into_town(hands, code, animal)
            found.stories += _in_town(hands, number + turn)
            schoolday.home(hands)
    language, settings, _ = next(deal)
    schoolday.look(hands, language, **{**settings, "one_switch": "no"})
    shelf = schoolday.plans(hands)
    plan = shelf[number * LEAP % len(shelf)]  # infants and juniors, and another one each time
    schoolday.lesson(hands, CLASSES[plan.track == "junior"][0], plan)
    found.lessons += 1
    schoolday.parents(hands, CLASSES[number % 2][0])
    schoolday.teacher(hands)
    for language in SEEN_LAST:
        schoolday.look(hands, language, **USUAL)
    for _ in schoolday.every_scene(hands):
        pass


def _in_town(hands: Hands, turn: int) -> int:
    """A child plays at one place; at times one looks around first, goes home in the middle, or walks away."""
    if turn % PLACES == 1:
        schoolday.beside(hands)
        schoolday.nobody_there(hands, comes_back=turn < PLACES)
        if hands.scene == "title":
            return 0
    return schoolday.place(hands, BOTS[turn % len(BOTS)], random.Random(turn), leaves=turn % 2 == 0)


def _looks(number: int) -> Iterator[tuple[str, dict[str, object], str]]:
    turn = number
    while True:
        way = WAYS[turn // 3 % len(WAYS)]
        yield (
            LANGUAGES[turn % len(LANGUAGES)],
            {
                "text_size": TEXTS[turn % len(TEXTS)],
                "theme": THEMES[turn // 2 % len(THEMES)],
                "letters": ("andika", "lexend")[turn // 5 % 2],
                "less_motion": turn % 4 == 3,
                "one_switch": "usual" if way == "switch" else "no",
                "aloud": turn % 2 == 0,
            },
            way,
        )
        turn += 1


def _say(number: int, found: Soaked, played: float, took: float) -> None:
    """How it goes, for whoever looks on."""
    print(
        f"  round {number + 1}: {found.mib[-1]:.1f} MiB, {found.handles[-1]} open files, "
        f"{played / 3600:.1f} hours in {took:.0f} s",
        file=sys.stderr,
        flush=True,
    )


def handles() -> int:
    """Files and connections that are open now; where the system does not say, none."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0
