"""Made-up sittings, classes and stories for the tests of results."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

from game.results.asking import World
from game.results.facts import ClassFacts, StoryFacts
from game.results.sitting import Answer, Header, Sitting, to_bytes

OPTIONS = {
    (track, "ping", pick): (outcome, idea)
    for track in ("infant", "junior")
    for pick, outcome, idea in (("ask", "safe", None), ("accept", "unsafe", "M01"), ("worry", "alarm", "M03"))
}
FOX = StoryFacts("fox", "accepting", True, (0, 6), "I find out who is asking.", "Star Fox", OPTIONS)
CAKE = StoryFacts("cake", "tell", False, (0, 6), "I know what is fine.", "The cake", OPTIONS)
OWL = StoryFacts("owl", "kind", True, (3, 6), "I write kindly.", "Owl", OPTIONS)
WORLD = World(
    {one.id: one for one in (FOX, CAKE, OWL)},
    {"3-owls": ClassFacts("3-owls", "Owls", "3"), "4-oak": ClassFacts("4-oak", "Oak", "4")},
)


def answer(number: int, outcome: str = "safe", round_: int = 1, **more: object) -> Answer:
    values: dict[str, object] = {
        "number": number,
        "step": "ping",
        "task": "choose",
        "pick": {"unsafe": "accept", "alarm": "worry"}.get(outcome, "ask"),
        "outcome": outcome,
        "idea": {"unsafe": "M01", "alarm": "M03"}.get(outcome),
        "round": round_,
    }
    return Answer(**{**values, **more})  # type: ignore[arg-type]


def sitting(
    number: int,
    outcomes: Sequence[str] = ("safe",),
    *,
    class_code: str | None = "3-owls",
    badge: str | None = None,
    story: str = "fox",
    day: str = "2026-11-20",
    sealed: bool = True,
    track: str = "junior",
) -> Sitting:
    """One child's sitting; each further try at the step is another round."""
    answers = tuple(answer(at, outcome, at) for at, outcome in enumerate(outcomes, 1))
    return Sitting(header(number, class_code, badge, story, day, "alone", track), answers, sealed)


def board(number: int, first: dict[str, int], second: dict[str, int], **more: str) -> Sitting:
    """A class votes, talks and votes again."""
    where = {"class_code": "3-owls", "badge": None, "story": "fox", "day": "2026-11-20", **more}
    head = header(number, *where.values(), "board", "junior")  # type: ignore[arg-type]
    votes = (
        answer(at, pick="ask", round_=at, counts=tuple(hands.items()))
        for at, hands in ((1, first), (2, second))
    )
    return Sitting(head, tuple(votes), True)


def header(
    number: int, class_code: str | None, badge: str | None, story: str, day: str, mode: str, track: str
) -> Header:
    return Header(
        sitting=str(uuid.UUID(int=(number << 64) + number, version=4)),
        app="0.3.0",
        story=story,
        digest="abc",
        track=track,
        seed=2**62 + number,
        mode=mode,
        class_code=class_code,
        badge=badge,
        day=day,
    )


def deliver(folder: Path, *sittings: Sitting) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for one in sittings:
        (folder / f"{one.header.sitting}.jsonl").write_bytes(to_bytes(one))


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
