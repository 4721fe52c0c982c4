"""Where the built programs begin. From here on they are ``pingtown`` like any other.

Two things differ from a Python that was installed: the loader has put the program's own libraries before
the system's, which must not go on to other programs; and on Windows the program without a terminal has
nowhere to say a sentence.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, MutableMapping

OURS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")


def give_back(environment: MutableMapping[str, str]) -> None:
    """Put the paths to libraries back as they were: the viewer of a paper must find its own, not ours.

    The loader of this system read them when the program began, so nothing of ours is lost.
    """
    for name in OURS:
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        else:
            environment.pop(name, None)


def box(sentence: str) -> None:
    """A sentence in a box of Windows' own."""
    import ctypes

    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, sentence, "Pingtown", 0x40)


def run(game: Callable[[], int], show: Callable[[str], None]) -> int:
    """Run the game. Without a terminal, what would be said to a person there is shown if it could not run."""
    if sys.stderr is not None:
        return game()
    said = io.StringIO()
    sys.stdout, sys.stderr = io.StringIO(), said
    code = game()
    if code == 2 and said.getvalue():
        show(said.getvalue().replace("pingtown: ", "").strip())
    return code


def main() -> int:
    """The game's own command line."""
    give_back(os.environ)
    from game.cli import main as game

    return run(game, box)


if __name__ == "__main__":
    sys.exit(main())
