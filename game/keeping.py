"""What becomes of a play or a lesson that stops: sealed at its end, put away in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scenes.scene import LessonOver, Record, SoFar
from game.school.progress import Player
from game.wheels import Memory, Writer

if TYPE_CHECKING:
    from game.play import Play


def put_away(play: Play, player: Player, writer: Writer, memory: Memory, sitting: str = "") -> None:
    """At its end the journal is sealed, in the middle it waits for the child.

    ``sitting``: which one was carried on; whoever only looked goes on with the same one next time.
    """
    ticket = writer.ticket or sitting
    if play.over:
        writer.finish()
        return
    writer.leave()
    if play.answers:
        _waits(play, player, ticket, memory)


def answered(one: Record, writer: Writer, memory: Memory) -> None:
    """One more answer is written down. Where a sitting is carried on, what waits for the child comes along:
    after a power cut it would else have two ends, and the school would put the second aside.
    """
    writer.record(one.play, one.player, one.sitting)
    if one.sitting and writer.ticket:
        _waits(one.play, one.player, writer.ticket, memory)


def _waits(play: Play, player: Player, sitting: str, memory: Memory) -> None:
    from game.play import to_json  # noqa: PLC0415

    kept = {"sitting": sitting, "play": to_json(play)}
    memory.keep(player, memory.of(player).with_waiting(play.lesson.id, kept))


def stood(how: SoFar | LessonOver, writer: Writer) -> None:
    """How it stands with a lesson of a class: over, or come so far, or stopped and to be gone on with."""
    if isinstance(how, LessonOver):
        writer.lesson_over()
        return
    writer.so_far(how.log, how.class_code, how.room)
    if how.stops:
        writer.lesson_stops()
