"""How a verb speaks to the terminal, and the exit codes it answers with."""

from __future__ import annotations

import argparse
import contextlib
import re
import sys
from collections.abc import Callable, Iterator

from game.faults import CannotRun

WELL, FOUND, COULD_NOT = 0, 1, 2


def speak(words: str) -> None:
    """What was asked for, to the terminal or into the file behind it."""
    try:
        print(words, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        with contextlib.suppress(OSError):
            sys.stdout.close()
        why = (error.strerror or "unknown").lower()
        raise CannotRun(f"The answer could not be written ({why}).") from None


def warn(sentence: str) -> None:
    """A sentence to the terminal, if there is one that takes it."""
    with contextlib.suppress(OSError, ValueError):
        print(f"pingtown: {sentence}", file=sys.stderr)


@contextlib.contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar for long work, where a person sits in front of it."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)

        def step(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total or None)

        yield step


def size(text: str) -> tuple[int, int]:
    """A size in pixels as it is typed, for an option."""
    found = re.fullmatch(r"(-?\d{1,9})\s*[xX×]\s*(-?\d{1,9})", text.strip())
    if not found:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no size; write width x height in pixels, e.g. 1366x768"
        )
    return int(found[1]), int(found[2])


def language(text: str) -> str:
    """A language as it is typed, for an option: one that the game knows, be it translated already or not."""
    from game.words.language import LANGUAGES, PSEUDO  # noqa: PLC0415

    plain = text.strip().lower().replace("-", "_")
    if plain not in map(str.lower, PSEUDO) and plain.split("_")[0] not in LANGUAGES:
        raise argparse.ArgumentTypeError(f"Pingtown does not speak '{text}'; it knows {', '.join(LANGUAGES)}")
    return text


def near(word: str, known: object) -> str:
    """`` Did you mean …?`` for a word that was misspelt, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415

    found = get_close_matches(word, [str(one) for one in known], n=1)  # type: ignore[attr-defined]
    return f" Did you mean '{found[0]}'?" if found else ""
