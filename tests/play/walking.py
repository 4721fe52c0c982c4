"""Transcripts of play that a teacher can read: what was offered, what was done, what was said, what was kept.

A walk begins with the story, the age group and the seed. Lines that begin with ``>`` are what a child does;
all others are what comes of it. ``>> save`` puts the play away and takes it out again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from game.lesson.library import open_library
from game.lesson.model import Choose, Order, Reply, Sort, Spot, Story, Tell
from game.play import (
    Confirm,
    Event,
    Hold,
    Next,
    Pick,
    Play,
    Put,
    TakeBack,
    advance,
    from_json,
    hinted,
    legal,
    options,
    person_ids,
    said,
    start,
    to_json,
)

WORDS: dict[str, type[Event]] = {"pick": Pick, "lift": Hold, "put": Put, "back": TakeBack}
_SHELF = open_library()


def story(name: str) -> Story:
    """A story of the shelf."""
    reading = _SHELF.story(name)
    assert reading is not None and reading.lesson is not None, name
    return reading.lesson


def walked(text: str) -> str:
    """The walk once more: its own presses, and what comes of them today."""
    head, *lines = text.strip().split("\n")
    name, track, seed = (part.strip() for part in head.removeprefix("story ").split(","))
    play = start(story(name), track, int(seed.removeprefix("seed ")))  # type: ignore[arg-type]
    shown = [head, *_arrived(play)]
    for line in (one for one in lines if one.startswith(">")):
        shown.append(line)
        if line == ">> save":
            back = from_json(json.loads(json.dumps(to_json(play))), play.lesson)
            assert isinstance(back, Play), back
            play = back
            shown += _arrived(play)
            continue
        for event in _events(line[1:].split()):
            after = advance(play, event)
            if after is play:
                shown.append(f"  nothing comes of {event}")
            shown += _what_came(play, after)
            play = after
    return "\n".join(shown) + "\n"


def _events(words: list[str]) -> Iterator[Event]:
    """``> pick a b``, ``> put fox in keep``, ``> confirm``, ``> next``."""
    verb, *rest = words
    if verb == "confirm":
        yield Confirm()
    elif verb == "next":
        yield Next()
    elif verb == "put":
        yield Hold(rest[0])
        yield Put(rest[2])
    else:
        for what in rest:
            yield WORDS[verb](what)  # type: ignore[call-arg]


def _arrived(play: Play) -> Iterator[str]:
    if play.over:
        yield f"the end: {play.tale.end}"
        return
    step = play.now
    yield ""
    yield f"{step.id} · {step.say}"
    yield f"  {step.task.task}: {step.task.ask}"
    yield from _offers(play)


def _offers(play: Play) -> Iterable[str]:
    task = play.now.task
    if play.phase == "whom":
        assert isinstance(task, Tell)
        free = [one for one in person_ids(task) if one not in play.asked]
        return [f"  whom    {'  '.join(free)}"]
    match task:
        case Choose(choices=parts) | Reply(tiles=parts) | Order(cards=parts) | Tell(pieces=parts):
            words = {part.id: part.say for part in parts}
        case Spot(phrases=phrases):
            words = {part.id: part.text or f"({part.picture})" for part in phrases}
        case Sort(things=things):
            words = {part.id: part.label for part in things}
        case _:
            return [f"  offer   {'  '.join(options(play))}"]
    return [f"  offer   {one}: {words[one]}" for one in options(play)]


def _what_came(before: Play, after: Play) -> Iterator[str]:
    for answer in after.answers[len(before.answers) :]:
        yield (
            f"  record  {answer.number} {answer.step} {answer.task} {answer.pick} "
            f"{answer.outcome} {answer.idea or '-'} try {answer.round}"
        )
    now = said(after)
    if now is not None and now != said(before):
        feedback = now.feedback
        parts = (
            (feedback.feeling, feedback.clue, feedback.rule and f"({feedback.rule})", feedback.now)
            if feedback
            else (now.words, now.hint)
        )
        yield f"  {now.kind:7} {' | '.join(part for part in parts if part)}".rstrip()
    if after.step != before.step or after.over != before.over:
        yield from _arrived(after)
    elif before.phase == "told" and after.phase != "told":
        kept = f", kept: {' '.join(after.kept)}" if after.kept else ""
        yield f"  again{', the hint stays' if hinted(after) else ''}{kept}"
        yield from _offers(after)
    if after.proofs != before.proofs:
        yield f"  proof   saved from {after.proofs[-1]}"


def presses_of(play: Play, legal_now: tuple[Event, ...] | None = None) -> str:
    """Every press that means something, for a fault's message."""
    return ", ".join(map(str, legal(play) if legal_now is None else legal_now))


def walks() -> list[Path]:
    """Every transcript of a child's play."""
    found = (Path(__file__).parents[1] / "good").glob("*.walk")
    return sorted(path for path in found if not path.name.startswith("board-"))
