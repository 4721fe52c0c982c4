"""The command line: every verb that schools and scripts rely on.

A verb that is not built yet says so and exits with 2. Exit codes: 0 well, 1 problems were found,
2 could not run. A person gets a sentence, never a traceback (see ``crash``).
"""

from __future__ import annotations

import argparse
import contextlib
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from game import __version__
from game.faults import CannotRun

WELL, FOUND, COULD_NOT = 0, 1, 2

LATER = {
    "setup": "makes a school folder, class list and passphrase, or joins this machine to one",
    "schema": "JSON Schema of a story, for editors",
    "print": "stories in full for parents and governors, home cards, certificates",
    "bot": "plays without a window and records journals as a pupil's PC would",
    "results": "the computing lead's tools: collect, list, report, export, verify, backup, erase, purge",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says and answer with an exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return _run(arguments)
    except CannotRun as problem:
        _warn(str(problem))
    except (KeyboardInterrupt, BrokenPipeError):
        pass
    except Exception as error:  # whatever it is: a child sits in front of it
        from game.crash import apology  # noqa: PLC0415

        _warn(apology(error, arguments))
    return COULD_NOT


def _run(arguments: list[str]) -> int:
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version")):
        arguments = ["play", *arguments]
    if arguments[0] == "test":
        raise CannotRun("The tests are started from Pingtown's own folder. Type  python3 run.py test")
    if arguments[0] in LATER:
        raise CannotRun(
            f"'{arguments[0]}' is not built yet in version {__version__} "
            f"(it will be: {LATER[arguments[0]]}). Type  pingtown --help  for what works today."
        )
    options = _parser().parse_args(arguments)
    action: Callable[[argparse.Namespace], int] = options.action
    return action(options)


class _Parser(argparse.ArgumentParser):
    """An argument parser that complains in one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise CannotRun(f"{message}. Type  {self.prog} --help  for what can be typed here.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="pingtown",
        description="A classroom game in which children practise being SMART online.",
        epilog="Not built yet: " + ", ".join(LATER) + ".",
    )
    parser.add_argument("--version", action="version", version=f"pingtown {__version__}")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True, parser_class=_Parser)

    play = verbs.add_parser("play", help="the game; what happens when nothing is typed")
    play.add_argument("--windowed", action="store_true", help="in a window instead of the full screen")
    play.add_argument("--size", type=_size, metavar="WxH", help="a window of this many pixels, e.g. 1366x768")
    play.add_argument("--lang", metavar="xx", help="language, e.g. cy")
    play.add_argument("--data", metavar="DIR", help="where everything is written (or set PINGTOWN_DATA)")
    play.add_argument("--scene", metavar="NAME", help="begin at this scene")
    play.add_argument("--class", dest="class_code", metavar="CODE", help="not built yet")
    play.add_argument("--kiosk", action="store_true", help="not built yet")
    play.add_argument("--story", metavar="ID", help="not built yet")
    play.set_defaults(action=_play)

    check = verbs.add_parser("check", help="checks pictures and catalogues (later stories and plans too)")
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files or folders; without any, all that ships"
    )
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--explain", metavar="CODE", help="what a code means and how to mend it")
    for later in ("--stats", "--policies", "--fit"):
        check.add_argument(later, action="store_true", help="not built yet")
    check.set_defaults(action=_check)

    shots = verbs.add_parser("shots", help="a PNG of every scene in a typical state")
    shots.add_argument("folder", type=Path, metavar="DIR")
    shots.add_argument("--size", type=_size, metavar="WxH", default=(1920, 1080))
    shots.add_argument("--lang", metavar="xx")
    shots.add_argument("--theme", metavar="T", help="day, night, contrast or calm")
    shots.add_argument("--text", metavar="SIZE", help="usual, large or largest")
    shots.add_argument("--scene", metavar="NAME", help="only this scene")
    shots.set_defaults(action=_shots)

    words = verbs.add_parser("words", help="the translator's tools: extract, update, check", add_help=False)
    words.add_argument("rest", nargs=argparse.REMAINDER)
    words.set_defaults(action=_words)

    bench = verbs.add_parser("bench", help="measures how fast and how light the game is on this machine")
    bench.add_argument("--json", action="store_true")
    bench.add_argument(
        "--soak", action="store_true", help="the long ones too: 100,000 random presses a scene"
    )
    bench.add_argument("--measure", metavar="NAME", help=argparse.SUPPRESS)
    bench.add_argument("--size", type=_size, metavar="WxH", default=(1920, 1080), help=argparse.SUPPRESS)
    bench.add_argument("--data", metavar="DIR", help=argparse.SUPPRESS)
    bench.set_defaults(action=_bench)
    return parser


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(-?\d{1,9})\s*[xX×]\s*(-?\d{1,9})", text.strip())
    if not found:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no size; write width x height in pixels, e.g. 1366x768"
        )
    return int(found[1]), int(found[2])


def _not_yet(name: str) -> CannotRun:
    return CannotRun(
        f"'{name}' is not built yet in version {__version__}. Type  pingtown --help  for what works today."
    )


def _words(options: argparse.Namespace) -> int:
    from game.words.tools import run  # noqa: PLC0415

    return run(options.rest)


def _play(options: argparse.Namespace) -> int:
    for name, value in (
        ("--class", options.class_code),
        ("--kiosk", options.kiosk),
        ("--story", options.story),
    ):
        if value:
            raise _not_yet(name)
    from game.school.folders import folders  # noqa: PLC0415

    size = options.size or ((1280, 720) if options.windowed else None)
    from game import app  # noqa: PLC0415

    scene = _scene(options.scene) if options.scene else None
    return app.play(folders(options.data), size, scene, options.lang)


def _scene(name: str):  # type: ignore[no-untyped-def]
    from difflib import get_close_matches  # noqa: PLC0415

    from game.scenes.gallery import SCENES  # noqa: PLC0415

    if name in SCENES:
        return SCENES[name]
    near = get_close_matches(name, SCENES, n=1)
    hint = f" Did you mean '{near[0]}'?" if near else ""
    raise CannotRun(f"There is no scene '{name}'.{hint} There are: {', '.join(SCENES)}.")


def _shots(options: argparse.Namespace) -> int:
    import os  # noqa: PLC0415

    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    from game.assets import locales_folder  # noqa: PLC0415
    from game.scenes.gallery import SCENES  # noqa: PLC0415
    from game.school.settings import CHOICES, Settings  # noqa: PLC0415
    from game.words.loading import load  # noqa: PLC0415

    settings = Settings()
    for setting, value in (("theme", options.theme), ("text_size", options.text)):
        if value is not None:
            if value not in CHOICES[setting]:
                raise CannotRun(f"'{value}' is none of {', '.join(CHOICES[setting])}.")
            settings = settings.with_(setting, value)
    catalogue = load(
        options.lang or "en", locales_folder(), lambda words: print(f"pingtown: {words}", file=sys.stderr)
    )
    scenes = {options.scene: _scene(options.scene)} if options.scene else dict(SCENES)
    try:
        from game import app  # noqa: PLC0415

        options.folder.mkdir(parents=True, exist_ok=True)
        for name, scene in scenes.items():
            path = options.folder / f"{name}.png"
            app.still(settings, scene, catalogue, options.size, path)
            _say(str(path))
    except OSError as error:
        raise CannotRun(
            f"The pictures could not be written into {options.folder} ({error.strerror})."
        ) from None
    return WELL


def _warn(sentence: str) -> None:
    """A sentence to the terminal, if there is one that takes it."""
    with contextlib.suppress(OSError, ValueError):
        print(f"pingtown: {sentence}", file=sys.stderr)


def _say(words: str) -> None:
    """What was asked for, to the terminal or into the file behind it."""
    try:
        print(words, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        with contextlib.suppress(OSError):
            sys.stdout.close()
        raise CannotRun(
            f"The answer could not be written ({(error.strerror or 'unknown').lower()})."
        ) from None


def _check(options: argparse.Namespace) -> int:
    for name in ("stats", "policies", "fit"):
        if getattr(options, name):
            raise _not_yet(f"check --{name}")
    from game.check import run_check  # noqa: PLC0415

    if options.explain:
        from game.check import explain  # noqa: PLC0415

        words = explain(options.explain)
        if words is None:
            raise CannotRun(f"There is no code '{options.explain}'.")
        _say(words)
        return WELL
    missing = [path for path in options.paths if not path.exists()]
    if missing:
        raise CannotRun(f"There is no file or folder {missing[0]}.")
    report = run_check(tuple(options.paths))
    if not report.pictures + report.catalogues:
        raise CannotRun("There is no picture and no catalogue there to check.")
    _say(report.as_json() if options.format == "json" else report.as_text())
    return FOUND if report.wrong else WELL


def _bench(options: argparse.Namespace) -> int:
    if options.measure and options.data:
        from game import app  # noqa: PLC0415
        from game.bench.worker import measure  # noqa: PLC0415

        return measure(options.measure, app, options.size, Path(options.data))
    from game.bench.run import bench  # noqa: PLC0415

    return bench(as_json=options.json, soak=options.soak)
