"""``pingtown bot``: plays without a window, and keeps journals as a pupil's computer would."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.verbs.speaking import FOUND, WELL, near, speak, warn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.lesson.model import Story
    from game.play import Play
    from game.register import Register

TRACKS = ("infant", "junior")
PLAYERS = ("careful", "careless", "random", "explorer")


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it."""
    parser.add_argument("--story", metavar="ID", default="all", help="one story, or all")
    parser.add_argument("--track", choices=(*TRACKS, "all"), default="all")
    parser.add_argument("--player", choices=PLAYERS, default="careful")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed plays the same")
    parser.add_argument("--sittings", type=int, default=1, metavar="N", help="so many of each story")
    parser.add_argument("--class", dest="class_code", metavar="CODE", help="play as a computer of this class")
    parser.add_argument(
        "--ack", action="store_true", help="say 'sitting number' after each answer that is kept"
    )
    parser.add_argument("--data", metavar="DIR", help="where journals are written; none are without it")


def run(options: argparse.Namespace) -> int:
    """Play, and sum up."""
    if options.sittings < 1:
        raise CannotRun("--sittings says how many times each story is played, so it is 1 or more.")
    if options.ack and not options.data:
        raise CannotRun("--ack tells which answers are kept, so it needs --data DIR to keep them in.")
    told = _told(options)
    if options.class_code is not None:
        _on_the_list(options)
    sittings = answers = 0
    register = _register(options) if options.data else None
    for story, track in told:
        for number in range(options.sittings):
            for plays in _plays(story, track, options.player, options.seed + number):
                answers += _sat(plays, register, options)
                sittings += 1
    left = register.deliver() if register else None
    if left and left.sentence:
        warn(left.sentence)
    if not options.ack:
        speak(f"{sittings} sittings with {answers} answers were played by a {options.player} player.")
    return FOUND if left and left.problems else WELL


def _told(options: argparse.Namespace) -> list[tuple[Story, str]]:
    """The stories and tracks that are to be played; a school's own are on its shelf too."""
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.school.folders import folders  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415

    library = open_library(stand(folders(options.data)).home / "lessons")
    names = [entry.id for entry in library.stories]
    if options.story != "all" and options.story not in names:
        raise CannotRun(f"There is no story '{options.story}'.{near(options.story, names)}")
    told = []
    for name in names if options.story == "all" else [options.story]:
        reading = library.story(name)
        if reading is None or reading.lesson is None:
            raise CannotRun(f"The story '{name}' cannot be played. Type  pingtown check lessons  to see why.")
        wanted = TRACKS if options.track == "all" else (options.track,)
        lesson = reading.lesson
        told += [(lesson, track) for track in wanted if getattr(lesson, track) is not None]
    if not told:
        raise CannotRun(f"The story '{options.story}' is not told for {options.track}s.")
    return told


def _plays(story: Story, track: str, player: str, seed: int) -> Iterator[Iterator[Play]]:
    """Sittings, each as it goes on; the explorer needs several."""
    from game.play.bot import PLAYERS as players  # noqa: N811, PLC0415
    from game.play.bot import explored, presses  # noqa: PLC0415

    if player == "explorer":
        yield from (iter((play,)) for play in explored(story, track, seed))  # type: ignore[arg-type]
    else:
        yield presses(story, track, seed, players[player])  # type: ignore[arg-type]


def _register(options: argparse.Namespace) -> Register:
    """The desk of a pupil's computer that is set up as this one is."""
    from game.register import Register  # noqa: PLC0415
    from game.results.places import places  # noqa: PLC0415
    from game.school.folders import folders  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415

    machine = stand(folders(options.data))
    tell = _once()
    for sentence in machine.sentences:
        tell(sentence)
    data = machine.folders.data
    where = places(data, machine.managed.managed.journals)
    return Register(data, where, machine.wanted, lambda: datetime.now(UTC).astimezone().date(), tell)


def _once() -> Callable[[str], None]:
    """Says each sentence once, though every sitting has it to say: a full disk is full for all of them."""
    said: set[str] = set()

    def tell(sentence: str) -> None:
        if sentence not in said:
            said.add(sentence)
            warn(sentence)

    return tell


def _on_the_list(options: argparse.Namespace) -> None:
    """Where there is a school folder or a class list, nobody plays for a class that is not on it: its results
    would be lost in reports. In a folder of its own that has neither, any code will do.
    """
    from game.school.class_code import code_fault  # noqa: PLC0415
    from game.school.folders import folders  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415

    code, machine = options.class_code, stand(folders(options.data))
    if fault := code_fault(code):
        raise CannotRun(fault)
    classes = machine.classes()
    known = [one.code for one in classes.today]
    if code not in known and (classes.every or machine.wanted is not None):
        archived = " any more: it is archived" if classes.find(code) else ""
        hint = near(code, known) or " pingtown setup  shows which there are."
        raise CannotRun(f"There is no class '{code}'{archived}.{hint}")


def _sat(plays: Iterator[Play], register: Register | None, options: argparse.Namespace) -> int:
    """One sitting; how many answers it had."""
    from game.school.progress import Player  # noqa: PLC0415

    kept = 0
    play = None
    for play in plays:
        if register is None or len(play.answers) == kept:
            continue
        register.record(play, Player(play.track, options.class_code))
        for number in range(kept + 1, len(play.answers) + 1):
            if options.ack and register.written:
                speak(f"{register.sitting} {number}")
        kept = len(play.answers)
        register.sync()
    if register is not None:
        register.finish()
    return len(play.answers) if play else 0
