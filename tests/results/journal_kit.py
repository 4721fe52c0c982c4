"""Sittings to write down, and what the files of one hold."""

from __future__ import annotations

import uuid
from pathlib import Path

from game.results.reading import read
from game.results.sitting import Answer, Header, Sitting


def header(number: int = 1, class_code: str | None = "3-owls", day: str = "2026-11-21") -> Header:
    """The header of the sitting with that number."""
    return Header(
        sitting=str(uuid.UUID(int=number, version=4)),
        app="0.3.0",
        story="star-fox",
        digest="d1",
        track="infant",
        seed=number,
        mode="alone",
        class_code=class_code,
        badge="fox-blue",
        day=day,
    )


def answer(number: int, pick: str = "accept") -> Answer:
    """The answer with that number."""
    return Answer(
        number=number, step="ping", task="choose", pick=pick, outcome="unsafe", idea="M01", round=number
    )


def answers(many: int) -> tuple[Answer, ...]:
    """The first so many answers."""
    return tuple(answer(number) for number in range(1, many + 1))


def sitting(
    many: int = 3, number: int = 1, sealed: bool = True, class_code: str | None = "3-owls"
) -> Sitting:
    """A whole sitting of so many answers."""
    return Sitting(header(number, class_code), answers(many), sealed)


def name(number: int = 1) -> str:
    """The file's name of the sitting with that number."""
    return f"{header(number).sitting}.jsonl"


def kept(*folders: Path) -> dict[str, int]:
    """How many answers of each sitting lie in these folders, all files together."""
    found: dict[str, int] = {}
    for folder in folders:
        for path in folder.glob("*.jsonl"):
            if (one := read(path).sitting) is not None:
                found[one.header.sitting] = max(found.get(one.header.sitting, 0), len(one.answers))
    return found
