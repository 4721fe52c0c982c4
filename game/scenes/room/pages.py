"""Which scene a page of the room is, and the work it begins with."""

from __future__ import annotations

from game.scenes.room import classes, kept, saving, school
from game.scenes.room.asks import Gather, Look, Seen
from game.scenes.room.covered import CoveredPage
from game.scenes.room.frame import To
from game.scenes.room.next import NextPage
from game.scenes.room.overview import Overview
from game.scenes.room.papers import PapersPage
from game.scenes.scene import Effect, Run, Scene


def page_of(to: To, seen: Seen | None) -> tuple[Scene, tuple[Effect, ...]]:
    """The page, with what is known of the class already."""
    if to is To.NEXT:
        return NextPage(seen), () if seen else (Run(Look()),)
    if to is To.COVERED:
        return CoveredPage(seen), () if seen else (Run(Look()),)
    if to is To.SAVING:
        return saving.first(seen)
    if to is To.PAPERS:
        return PapersPage(), ()
    if to is To.CLASSES:
        return classes.first()
    if to is To.SCHOOL:
        return school.first()
    if to is To.KEPT:
        return kept.first()
    return Overview(seen), (Run(Gather()),) if seen else (Run(Look()), Run(Gather()))
