"""Well-formed stories out of a seed: every task, every corner of it that the form allows, any way through."""

from __future__ import annotations

import random
from collections.abc import Callable

from game.lesson.model import (
    END,
    Basket,
    Card,
    Choice,
    Choose,
    Discuss,
    Do,
    Message,
    Notes,
    Order,
    Person,
    Phrase,
    Piece,
    Reply,
    Sender,
    Sort,
    Spot,
    Step,
    Story,
    Task,
    Tell,
    Thing,
    Tile,
    Track,
    View,
)
from game.play.options import ACTS, BUTTONS

ROLES = ("school_adult", "home_adult", "head")


def lot_story(seed: int) -> Story:
    """A story of one to seven steps and a way back, for juniors."""
    rng = random.Random(f"story {seed}")
    names = [f"s{number}" for number in range(rng.randint(1, 7))]
    steps = {}
    for number, name in enumerate(names):
        onward = names[number + 1] if number + 1 < len(names) else END
        steps[name] = Step(id=name, say="!", device=_device(rng), task=_task(rng, name, names[0], onward))
    steps["way-back"] = Step(id="way-back", say="!", task=_way_back(rng, names[-1]))
    return junior_story(f"lot-{seed}", "By lot", steps)


def junior_story(name: str, title: str, steps: dict[str, Step]) -> Story:
    """A story that has these steps for juniors, and beside them only what every story must have."""
    return Story(
        id=name,
        title=title,
        letter="tell",
        concern="contact",
        about=("unkind",),
        harm=True,
        goal="I can.",
        teacher=Notes(before="!", told="!", talk=("?",)),
        home="?",
        junior=Track(years=(3, 6), minutes=5, helps="ela", steps=steps, end="I will."),
    )


def _device(rng: random.Random) -> Message | None:
    return Message(sender=Sender(name="Zip")) if rng.random() < 0.5 else None


def _task(rng: random.Random, name: str, first: str, onward: str) -> Task:
    """The first step always chooses, and one of its answers needs the way back."""
    if name == first:
        return _choose(rng, name, onward)
    return rng.choice(MAKERS)(rng, name, onward)


def _way_back(rng: random.Random, back_to: str) -> Choose:
    """To be told, or to say nothing and be asked once more; afterwards on to the last step or the end."""
    told = Choice(id="tell", say="!", outcome="back", goto=rng.choice([back_to, END]))
    quiet = Choice(id="hush", say="!", outcome="part", idea="M10", goto="way-back")
    return Choose(ask="?", choices=(told, quiet))


def _choose(rng: random.Random, name: str, onward: str) -> Choose:
    safe = Choice(id="good", say="!", outcome="safe", goto=onward)
    unsafe = Choice(id="yes", say="!", outcome="unsafe", idea="M01", goto="way-back")
    others = (
        Choice(id="part", say="!", outcome="part", idea="M11", goto=rng.choice([name, onward])),
        Choice(id="alarm", say="!", outcome="alarm", idea="M03", goto=onward),
    )
    choices = [safe, unsafe, *others[: rng.randint(0, 2)]]
    rng.shuffle(choices)
    return Choose(ask="?", choices=tuple(choices))


def _spot(rng: random.Random, name: str, onward: str) -> Spot:
    del name
    number = rng.randint(2, 8)
    clues = rng.randint(1, number)
    phrases = [
        Phrase(id=f"p{place}", text="!", why="!" if place < clues else None) for place in range(number)
    ]
    rng.shuffle(phrases)
    return Spot(ask="?", phrases=tuple(phrases), goto=onward, vote=_some(rng, [one.id for one in phrases]))


def _sort(rng: random.Random, name: str, onward: str) -> Sort:
    del name
    baskets = tuple(Basket(id=f"b{place}", label="!", kind="open") for place in range(rng.randint(2, 3)))
    things = tuple(
        Thing(id=f"t{place}", label="!", picture="kitten", basket=rng.choice(baskets).id)
        for place in range(rng.randint(2, 8))
    )
    vote = _some(rng, [one.id for one in things])
    return Sort(ask="?", baskets=baskets, things=things, goto=onward, hint=_some(rng, ["!"]), vote=vote)


def _order(rng: random.Random, name: str, onward: str) -> Order:
    del name
    cards = tuple(Card(id=f"c{place}", say="!") for place in range(rng.randint(2, 5)))
    return Order(ask="?", cards=cards, goto=onward, vote=_some(rng, [one.id for one in cards]))


def _do(rng: random.Random, name: str, onward: str) -> Do:
    del name
    acts = tuple(rng.choice((*ACTS, "save", *BUTTONS["message"])) for _ in range(rng.randint(1, 4)))
    return Do(
        ask="?",
        acts=acts,  # type: ignore[arg-type]
        goto=onward,
        hint=_some(rng, ["!"]),
        vote=_some(rng, list(acts)),
    )


def _tell(rng: random.Random, name: str, onward: str) -> Tell:
    del name
    slots = rng.sample(("who", "what", "where"), rng.randint(2, 3))
    pieces = [Piece(id=slot, slot=slot, say="!") for slot in slots]  # type: ignore[arg-type]
    for slot in slots[: rng.randint(0, 3)]:
        pieces.append(Piece(id=f"{slot}-poor", slot=slot, say="!", hint="!"))  # type: ignore[arg-type]
    people = tuple(
        Person(who=rng.choice(ROLES), busy=rng.random() < 0.5, say="!")  # type: ignore[arg-type]
        for _ in range(rng.randint(2, 4))
    )
    vote = _some(rng, [one.id for one in pieces])
    return Tell(
        ask="?",
        pieces=tuple(pieces),
        people=people,
        goto=onward,
        outcome=rng.choice(["safe", "back"]),
        vote=vote,
    )


def _reply(rng: random.Random, name: str, onward: str) -> Reply:
    tiles = []
    for row in (1, 2):
        tiles.append(Tile(id=f"kind-{row}", row=row, say="!", outcome="safe", goto=onward))  # type: ignore[arg-type]
        for kind, ways in (("part", [name, onward]), ("unsafe", ["way-back"]))[: rng.randint(1, 2)]:
            tiles.append(
                Tile(
                    id=f"{kind}-{row}",
                    row=row,  # type: ignore[arg-type]
                    say="!",
                    outcome=kind,  # type: ignore[arg-type]
                    idea="M04",
                    goto=rng.choice(ways),
                )
            )
    rng.shuffle(tiles)
    return Reply(ask="?", tiles=tuple(tiles))


def _discuss(rng: random.Random, name: str, onward: str) -> Discuss:
    del rng, name
    return Discuss(ask="?", views=(View(id="one", say="!"),), goto=onward)


def _some(rng: random.Random, names: list[str]) -> str | None:
    return rng.choice(names) if rng.random() < 0.5 else None


MAKERS: tuple[Callable[[random.Random, str, str], Task], ...] = (
    _choose, _spot, _sort, _order, _do, _tell, _reply, _discuss,
)  # fmt: skip
