"""Where the folder for staff is closed to this computer: what that means, and what can be done here all the
same.
"""

from __future__ import annotations

from game.scenes.room.frame import To
from game.scenes.scene import Desk
from game.ui.node import Node, Tile
from game.ui.recipes.lists import Part, reading
from game.ui.recipes.teacher import small_tile


def why_closed(desk: Desk, why: str) -> str:
    """Why what was answered cannot be seen here."""
    return desk.say(
        "What was answered is gathered in the folder for staff, which cannot be read on this "
        "computer ({why}). Open the room on a computer of the staff.",
        why=why,
    )


def answers_closed(desk: Desk, why: str) -> Node:
    """In the place of what a class learnt: nobody is told that it met nothing."""
    return closed(desk, desk.say("What was answered cannot be seen here"), why_closed(desk, why))


def closed(desk: Desk, title: str, sentence: str) -> Node:
    """What is closed, and the ways to what is open."""
    say = desk.say
    can = (
        say("Open a class for today, set what holds in your school, and print papers."),
        say("Stories and lessons work as ever, and what is answered reaches the school."),
    )
    parts = (Part("closed", title, (sentence,)), Part("open", say("What can be done here"), can))
    return reading("closed", parts, ways_on(desk))


def ways_on(desk: Desk) -> tuple[Tile, ...]:
    """To the pages that show something also where nothing is known of answers."""
    say = desk.say
    return (
        small_tile("to-classes", say("Classes"), To.CLASSES, "people"),
        small_tile("to-school", say("Our school"), To.SCHOOL, "home"),
        small_tile("to-papers", say("Papers"), To.PAPERS, "print"),
    )
