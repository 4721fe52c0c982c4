"""What a page is good for, said by somebody of the school where the page leaves room below what is on it."""

from __future__ import annotations

from game.scenes.scene import Desk
from game.ui.node import Node
from game.ui.recipes.lists import noted

TEACHER = "people/miss-patel-bust-listening"
ASSISTANT = "people/assistant-bust-listening"
HEAD = "people/mr-okafor-bust-listening"


def with_note(desk: Desk, page: str, body: Node) -> Node:
    """The page with its note, where it has one."""
    say = desk.say
    notes = {
        "nothing": (
            TEACHER,
            say("Here you will see, letter by letter, how a class answered, and what to talk about next."),
        ),
        "saving": (HEAD, say("Next you see every table as it would leave. Only then can it be saved.")),
        "certificates": (
            ASSISTANT,
            say(
                "A certificate has a line for the name. You write it by hand: the game knows no child’s name."
            ),
        ),
        "classes": (
            TEACHER,
            say("Open a class here for today, and this computer knows who plays. Tomorrow it has forgotten."),
        ),
        "class": (ASSISTANT, say("Children find their class by its sign, also those who cannot read yet.")),
        "names": (
            ASSISTANT,
            say("These names stand on the cards that show children whom to tell. A card needs no name."),
        ),
        "rules": (HEAD, say("Stories say your own rules. Change one here, and the stories follow.")),
        "age": (
            HEAD,
            say("Stories say this age where somebody wants to join something. It may change: note its day."),
        ),
        "stories": (
            TEACHER,
            say("A story of your own is a text file in that folder. “Writing a story” shows how it is made."),
        ),
        "computer": (
            HEAD,
            say("What was made on this computer comes along, and nothing is overwritten."),
        ),
        "rule": (HEAD, say("Results alone are deleted: classes, your rules and your own stories stay.")),
        "left": (
            HEAD,
            say("Each file is noted before it is made: the day, the form and for whom, and no child’s name."),
        ),
    }
    return noted(body, *notes[page]) if page in notes else body
