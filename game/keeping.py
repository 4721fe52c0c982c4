"""What becomes of a play or a lesson that stops: sealed at its end, put away in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scenes.scene import LessonOver, SoFar
from game.school.progress import Player
from game.wheels import Memory, Writer

if TYPE_CHECKING:
    from game.play import Play


def put_away(play: Play, player: Player, writer: Writer, memory: Memory) -> None:
    """At its end the journal is sealed, in the middle it waits for the child."""
    ticket = writer.ticket
    if play.over:
        writer.finish()
        return
    writer.leave()
    if play.answers:
        from game.play import to_json  # noqa: PLC0415

        waits = {"sitting": ticket, "play": to_json(play)}
        memory.keep(player, memory.of(player).with_waiting(play.lesson.id, waits))


def stood(how: SoFar | LessonOver, writer: Writer) -> None:
    """How it stands with a lesson of a class: over, or come so far, or stopped and to be gone on with."""
    if isinstance(how, LessonOver):
        writer.lesson_over()
        return
    writer.so_far(how.log, how.class_code, how.room)
    if how.stops:
        writer.lesson_stops()
