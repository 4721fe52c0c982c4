"""A full sample of every screen for the class, the teacher and parents: do they look right, do words fit?"""

from __future__ import annotations

from collections.abc import Callable

from game.ui.geometry import Size
from game.ui.node import Art, Card, Column, Node, Row, Text
from game.ui.recipes.bars import Votes
from game.ui.recipes.board import Frame, Order, Stone, Tab, both_votes_screen, vote_screen
from game.ui.recipes.controls import icon_tile, plain, primary
from game.ui.recipes.counters import Counter
from game.ui.recipes.pause import pause_card, pause_screen, quiet_key

OPTIONS = ("Say yes. It is the same school.", "Show a grown-up.", "Ask: “Which class are you in?”")
STEPS = ("hand", "bubble", "hand", "chart", "star")


def frame(title: str, now: int, letter: str = "accepting") -> Frame:
    """The frame of a round at one of its five steps."""
    states = tuple(
        Stone(
            icon,
            "done" if n < now else "now" if n == now else "waiting",
            "First vote" if n == now == 0 else "",
        )
        for n, icon in enumerate(STEPS)
    )
    return Frame(
        home=icon_tile("home", "home", "Back to the plan", "home", shortcut="escape"),
        letter=letter,
        title=title,
        stones=states,
        tabs=(
            Tab("pause", "leaf", "A short break", "pause"),
            Tab("drawer", "drawer", "The teacher's drawer", "drawer"),
        ),
    )


def _counter(number: int, count: int, state: str, shown: bool = True) -> Counter:
    mark = "ABC"[number]
    return Counter(
        key=f"option{mark}",
        mark=mark,
        words=OPTIONS[number],
        count=count,
        state=state,  # type: ignore[arg-type]
        fewer=("fewer", mark),
        more=("more", mark),
        opens=("open", mark),
        says_fewer=f"One hand fewer for {mark}",
        says_more=f"One hand more for {mark}",
        says_opens=f"Count {mark}",
        shown=shown,
        shortcut=str(number + 1),
    )


def _device() -> Node:
    """A stand-in for the pretend device."""
    return Card(
        child=Column(
            children=(
                Row(
                    children=(
                        Art(name="pictures/fox-mask", width=120, height=90),
                        Text(words="Star_Fox9", role="board-name"),
                    ),
                    gap=24,
                ),
                Text(words="I go to your school! Be my friend?", role="board-ping"),
            ),
            gap=24,
        ),
        line="case-ela",
        line_width=24,
        radius=66,
        pad_x=48,
        pad_y=48,
        least_width=420,
    )


def vote(field: Size) -> Node:
    """One row counted and covered, one live, one waiting."""
    return vote_screen(
        field,
        frame("What could Ela do?", 0),
        _device(),
        (_counter(0, 9, "covered"), _counter(1, 11, "live"), _counter(2, 0, "waiting")),
        "counted",
        Order("Eyes shut. Hand up!", "amber-blink"),
        ("**20 of 27** in the room", 20, 27),
        primary("talk", "Talk", "talk"),
    )


def both(field: Size) -> Node:
    """What changed between the two votes."""
    return both_votes_screen(
        field,
        frame("What changed?", 3),
        (
            Votes("voteA", "A", OPTIONS[0], 12, 5),
            Votes("voteB", "B", OPTIONS[1], 11, 21),
            Votes("voteC", "C", OPTIONS[2], 4, 1),
        ),
        27,
        ("first", "then"),
        "Why might **A** be tempting?",
        "amber-thinking",
        primary("rule", "The rule", "rule"),
    )


def pause(field: Size) -> Node:
    """Pause and protect."""
    return pause_screen(field, "A short break", "kit-blink", quiet_key("card", "For the teacher", "card"))


def card(field: Size) -> Node:
    """What the teacher does now, for the teacher alone."""
    return pause_card(
        field,
        pause(field),
        "If a child has told you something",
        (
            "Listen. Stay calm. Thank the child for telling you.",
            "Do not promise to keep it secret.",
            "Do not ask about it and do not teach it now.",
            "Write down the child's own words.",
            "Tell your designated safeguarding lead today.",
        ),
        (plain("close", "Back to the lake", "close", role="strong"),),
    )


SCREENS: dict[str, Callable[[Size], Node]] = {
    "board-vote": vote,
    "board-both": both,
    "pause": pause,
    "pause-card": card,
}
