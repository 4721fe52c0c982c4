"""What there is to choose from at a step, in the order in which it is offered.

The order comes from the seed, so that no place on the screen is ever the right one. Only ``random()`` itself
is used of the generator: Python promises that its numbers never change.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from functools import lru_cache

from game.lesson.model import Choose, Do, Order, Reply, Sort, Spot, Step, Tell
from game.play.state import Play

ACTS = ("no-reply", "decline", "save", "report", "block", "tell", "make-private", "log-off", "close")
BUTTONS: dict[str, tuple[str, ...]] = {
    "message": ("save", "report", "block"),
    "group-chat": ("save", "report", "log-off"),
    "friend-request": ("decline", "report", "block"),
    "post": ("save", "report", "block"),
    "e-mail": ("save", "report", "close"),
    "game-chat": ("save", "block", "log-off"),
    "video": ("save", "report", "close"),
    "search": ("save", "close", "log-off"),
    "sign-up": ("save", "close", "make-private"),
    "pop-up": ("save", "close", "log-off"),
    "class-blog": ("save", "report", "log-off"),
}
"""The buttons that a device has anyway; those a step asks for are among them."""
MOST_BUTTONS = {"infant": 3, "junior": 4}


def shuffled(items: Iterable[str], seed: str) -> tuple[str, ...]:
    """The items in an order that depends on the seed alone."""
    return _shuffled(tuple(items), seed)


@lru_cache(maxsize=64)
def _shuffled(items: tuple[str, ...], seed: str) -> tuple[str, ...]:
    """Asked for again and again while a step is played, and making a generator takes a while."""
    rng = random.Random(seed)
    left = list(items)
    return tuple(left.pop(int(rng.random() * len(left))) for _ in range(len(left)))


def options(play: Play) -> tuple[str, ...]:
    """The ids of what can be chosen at this step, as they lie on the screen."""
    step = play.now
    seed = f"{play.seed}/{play.lesson.id}/{play.track}/{step.id}"
    match step.task:
        case Choose(choices=choices):
            return shuffled([choice.id for choice in choices], seed)
        case Spot(phrases=phrases):
            return tuple(phrase.id for phrase in phrases)
        case Sort(things=things):
            return shuffled([thing.id for thing in things], seed)
        case Order(cards=cards):
            right = tuple(card.id for card in cards)
            mixed = shuffled(right, seed)
            return mixed if mixed != right else (*mixed[1:], mixed[0])
        case Do():
            return offered(play)
        case Tell(pieces=pieces):
            slots = dict.fromkeys(piece.slot for piece in pieces)
            return tuple(
                one
                for slot in slots
                for one in shuffled([piece.id for piece in pieces if piece.slot == slot], f"{seed}/{slot}")
            )
        case Reply(tiles=tiles):
            return tuple(
                one
                for row in (1, 2)
                for one in shuffled([tile.id for tile in tiles if tile.row == row], f"{seed}/{row}")
            )
    return ()


def offered(play: Play) -> tuple[str, ...]:
    """The buttons of the device: what is asked for, and a few that it has anyway."""
    step = play.now
    return buttons(step, play.track) if isinstance(step.task, Do) else ()


def standing(play: Play) -> tuple[str, ...]:
    """The buttons that are there now: what was done is gone, but for a switch and for what comes again."""
    task = play.now.task
    assert isinstance(task, Do)
    again = ("make-private", *task.acts[len(play.picked) :])
    return tuple(act for act in offered(play) if act not in play.picked or act in again)


def buttons(step: Step, track: str) -> tuple[str, ...]:
    """The same for a step."""
    assert isinstance(step.task, Do)
    wanted = tuple(dict.fromkeys(step.task.acts))
    own = BUTTONS[step.device.device] if step.device else ()
    spare = [act for act in own if act not in wanted][: max(0, MOST_BUTTONS[track] - len(wanted))]
    return tuple(act for act in ACTS if act in (*wanted, *spare))


def person_ids(task: Tell) -> tuple[str, ...]:
    """A name for each grown-up: the role, and a number where a role stands there twice."""
    seen: dict[str, int] = {}
    names = []
    for person in task.people:
        seen[person.who] = seen.get(person.who, 0) + 1
        names.append(person.who if seen[person.who] == 1 else f"{person.who}-{seen[person.who]}")
    return tuple(names)
