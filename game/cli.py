"""The command line: finds the verb that was typed and lets it run.

Exit codes: 0 well, 1 problems were found, 2 could not run. A person gets a sentence, never a traceback (see
``crash``).
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from importlib import import_module

from game import __version__
from game.faults import CannotRun
from game.verbs import VERBS
from game.verbs.speaking import COULD_NOT, near, speak, warn


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says and answer with an exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):  # an old console has not every letter: better a sign than an end
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(arguments)
    except CannotRun as problem:
        warn(str(problem))
    except (KeyboardInterrupt, BrokenPipeError):
        pass
    except Exception as error:  # whatever it is: a child sits in front of it
        from game.crash import apology  # noqa: PLC0415

        warn(apology(error, arguments))
    return COULD_NOT


def _run(arguments: list[str]) -> int:
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version")):
        arguments = ["play", *arguments]
    verb, *rest = arguments
    if verb == "--version":
        speak(f"pingtown {__version__}")
        return 0
    if verb in ("-h", "--help"):
        speak(_help())
        return 0
    if verb == "test":
        raise CannotRun("The tests are started from Pingtown's own folder. Type  python3 run.py test")
    if verb not in VERBS:
        hint = near(verb, VERBS)
        raise CannotRun(f"'{verb}' is none of the verbs.{hint} Type  pingtown --help  for what can be typed.")
    module = import_module(f"game.verbs.{verb}")
    parser = _Parser(prog=f"pingtown {verb}", description=VERBS[verb])
    module.arguments(parser)
    answer: int = module.run(parser.parse_args(rest))
    return answer


class _Parser(argparse.ArgumentParser):
    """An argument parser that complains in one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise CannotRun(f"{message}. Type  {self.prog} --help  for what can be typed here.")


def _help() -> str:
    wide = max(map(len, VERBS))
    verbs = "\n".join(f"  {verb:<{wide}}  {words}" for verb, words in VERBS.items())
    return (
        "pingtown [VERB] …\n\nA classroom game in which children practise being SMART online.\n\n"
        f"{verbs}\n\nMore about one: pingtown VERB --help. The version: pingtown --version."
    )
