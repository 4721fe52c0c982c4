"""Transcripts of a lesson on the board: what the teacher pressed, what the class saw, what was kept.

Besides the lines of a child's walk there are ``> count yes 12 no 9``, ``> more yes``, ``> less yes``,
``> back``, ``> skip``, ``> bell``, ``> pause`` and ``> resume``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from game.lesson.library import open_library
from game.lesson.model import Plan, Story
from game.play import Confirm, Hold, Next, Pick, Play, Put, board
from game.play.said import Said
from tests.play.walking import story

_SHELF = open_library()
STORIES: dict[str, Story] = {entry.id: story(entry.id) for entry in _SHELF.stories}
PLANS: dict[str, Plan] = {plan.id: plan for plan in _SHELF.plans}
PLAIN: dict[str, board.Board] = {
    "next": Next(),
    "confirm": Confirm(),
    "back": board.Back(),
    "skip": board.Skip(),
    "bell": board.Bell(),
    "pause": board.Pause(),
    "resume": board.Resume(),
}


def board_walked(text: str) -> str:
    """The walk once more: its own presses, and what comes of them today."""
    head, *lines = text.strip().split("\n")
    plan, seed = (part.strip() for part in head.removeprefix("board ").split(","))
    lesson = board.start(PLANS[plan], STORIES, int(seed.removeprefix("seed ")))
    shown = [head, *_seen(lesson)]
    for line in (one for one in lines if one.startswith(">")):
        shown.append(line)
        before = lesson
        for event in events_of(line[1:].split()):
            after = board.advance(lesson, event)
            if after is lesson:
                shown.append(f"  nothing comes of {event}")
            lesson = after
        shown += _kept(before, lesson)
        shown += _seen(lesson)
    return "\n".join(shown) + "\n"


def events_of(words: list[str]) -> Iterator[board.Board]:
    """The presses of one line."""
    verb, *rest = words
    match verb:
        case "count":
            for what, number in zip(rest[::2], rest[1::2], strict=True):
                yield board.SetHands(what, int(number))
        case "more":
            yield board.MoreHands(rest[0])
        case "less":
            yield board.LessHands(rest[0])
        case "pick":
            yield from map(Pick, rest)
        case "put":
            yield Hold(rest[0])
            yield Put(rest[2])
        case _:
            yield PLAIN[verb]


def _kept(before: board.Lesson, after: board.Lesson) -> Iterator[str]:
    was, now = before.now.kept, after.now.kept
    same = next(
        (n for n, (a, b) in enumerate(zip(was, now, strict=False)) if a != b), min(len(was), len(now))
    )
    for one in was[same:]:
        yield f"  forget  {_line(after, one)}"
    for one in now[same:]:
        yield f"  record  {_line(after, one)}"


def _line(lesson: board.Lesson, one: board.Kept) -> str:
    answer = one.answer
    name = lesson.parts[one.part].story.id
    return (
        f"{name}: {answer.number} {answer.step} {answer.task} {answer.pick} {answer.outcome} "
        f"{answer.idea or '-'} round {answer.round} {_hands(answer.counts)}"
    ).rstrip()


def _hands(hands: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(f"{what} {number}" for what, number in hands)


def _seen(lesson: board.Lesson) -> Iterator[str]:
    if lesson.paused:
        yield "  (a calm picture)"
        return
    yield from SEEN[lesson.now.phase](lesson)


def _play(lesson: board.Lesson) -> Play:
    assert lesson.now.play is not None
    return lesson.now.play


def _vote(lesson: board.Lesson) -> Iterator[str]:
    now = lesson.now
    ballot = board.ballots(_play(lesson))[now.ballot]
    about = f" · {ballot.about}" if ballot.about else ""
    yield f"  vote {now.round}  {ballot.kind}{about}? {_hands(now.hands)}"


def _bars(lesson: board.Lesson) -> Iterator[str]:
    for vote in board.bars(lesson):
        yield f"  bars    vote {vote.round}: {_hands(vote.hands)}"
    known = Next() in board.legal(lesson)
    yield f"  way     {' '.join(lesson.now.way) if known else 'the teacher says'}".rstrip()


def _why(lesson: board.Lesson) -> Iterator[str]:
    lure = board.tempting(lesson)
    assert lure is not None
    yield f"  why     might “{lure.say}” be tempting? {lure.idea}"


def _arrives(lesson: board.Lesson) -> Iterator[str]:
    part, now = lesson.part, lesson.now
    assert part is not None
    assert now.play is not None
    step = now.play.now
    ago = f" (a {part.look_back.ago} ago)" if part.look_back else ""
    met = ", once more" if board.again(lesson) else ""
    yield ""
    yield f"{part.story.id}{ago}: {step.id}{met} · {step.say}"
    yield f"  {step.task.task}: {step.task.ask}"


def _work(lesson: board.Lesson) -> Iterator[str]:
    now, said = lesson.now, board.said(lesson)
    if said is not None:
        yield f"  {said.kind:7} {_parts(said)}".rstrip()
        return
    assert now.play is not None
    yield f"  work    {' '.join(now.play.picked) or '(nothing yet)'}"


def _parts(said: Said) -> str:
    feedback = said.feedback
    if feedback is None:
        return said.words or said.hint
    rule = feedback.rule and f"({feedback.rule})"
    return " | ".join(part for part in (feedback.feeling, feedback.clue, rule, feedback.now) if part)


SEEN: dict[str, Callable[[board.Lesson], Iterator[str]]] = {
    "ground-rules": lambda _: iter(["ground rules"]),
    "say": _arrives,
    "vote": _vote,
    "talk": lambda lesson: iter([f"  talk    {' | '.join(_play(lesson).now.talk) or '(in pairs)'}"]),
    "bars": _bars,
    "tempting": _why,
    "rule": _work,
    "work": _work,
    "views": lambda lesson: iter([f"  views   {_play(lesson).now.task.ask}"]),
    "closing": lambda lesson: iter([f"the story's end: {_play(lesson).tale.end}"]),
    "plenary": lambda lesson: iter([f"together: {lesson.plan.plenary}"]),
    "done": lambda lesson: iter([f"the end: {lesson.plan.end}"]),
}


def board_walks() -> list[Path]:
    """Every transcript of a lesson."""
    return sorted((Path(__file__).parents[1] / "good").glob("board-*.walk"))
