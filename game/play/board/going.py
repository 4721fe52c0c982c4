"""How a lesson goes on from one moment to the next."""

from __future__ import annotations

from dataclasses import replace

from game.lesson.model import END, Choose, Discuss, Reply
from game.play import rules as alone
from game.play.board import counting
from game.play.board.ballots import ballots, decided
from game.play.board.events import Board
from game.play.board.shown import lured, repeated
from game.play.board.state import Lesson, Moment
from game.play.events import Event
from game.play.state import Play

DONE = "done"
"""What is kept as the pick of a task that was worked together."""


def next_part(lesson: Lesson) -> Lesson:
    """To the next look-back or story, or to the end."""
    number = lesson.now.part + 1
    if number >= len(lesson.parts):
        return together(lesson)
    part = lesson.parts[number]
    track = part.story.track(lesson.plan.track)
    assert track is not None
    lesson = replace(lesson, now=replace(lesson.now, part=number, play=None, met=()))
    return arrived(lesson, part.look_back.step if part.look_back else track.start)


def together(lesson: Lesson) -> Lesson:
    """After the last story: what the plan has for the whole class, if it has something."""
    if lesson.plan.plenary is None:
        return finished(lesson)
    return replace(lesson, now=Moment(phase="plenary", part=len(lesson.parts), kept=lesson.now.kept))


def finished(lesson: Lesson) -> Lesson:
    """The sentence of the lesson."""
    return replace(lesson, now=Moment(phase="done", part=len(lesson.parts), kept=lesson.now.kept))


def arrived(lesson: Lesson, step: str) -> Lesson:
    """At a step of this part, or at the last sentence of the story."""
    now = lesson.now
    if step == END:
        return replace(lesson, now=Moment(phase="closing", part=now.part, play=now.play, kept=now.kept))
    proofs = now.play.proofs if now.play else ()
    story = lesson.parts[now.part].story
    play = Play(
        lesson=story,
        track=lesson.plan.track,
        seed=lesson.seed,
        step=step,
        visited=(step,),
        proofs=proofs,
    )
    here = Moment(phase="say", part=now.part, play=play, met=(*now.met, step), kept=now.kept)
    return replace(lesson, now=here)


def begun(lesson: Lesson) -> Lesson:
    """After the ping has arrived: to the vote, to the work, to the talk."""
    now = lesson.now
    assert now.play is not None
    if ballots(now.play):
        return replace(lesson, now=counting.empty(now, 0))
    return replace(lesson, now=replace(now, phase="views" if _talks(now.play) else "work"))


def voted(lesson: Lesson) -> Lesson:
    """Hands were counted: the next ballot, the talk between the votes, or all bars at once."""
    now = counting.noted(lesson.now)
    assert now.play is not None
    all_ballots = ballots(now.play)
    if now.ballot + 1 < len(all_ballots):
        now = counting.empty(now, now.ballot + 1)
    elif now.round == 1 and _twice(lesson):
        now = replace(now, phase="talk")
    else:
        last = {vote.ballot: vote.hands for vote in now.votes}  # a later vote takes the place of the first
        way = tuple(counting.most(last[number]) for number in range(len(all_ballots)))
        if lesson.parts[now.part].look_back:
            way = tuple(ballot.right for ballot in all_ballots)
        now = replace(now, phase="bars", way=way)
    return replace(lesson, now=now)


def _twice(lesson: Lesson) -> bool:
    """Is it talked about and voted on again? Not in a quick look-back, nor where a step is met again."""
    now = lesson.now
    assert now.play is not None
    dilemma = isinstance(now.play.now.task, Choose | Reply)
    return dilemma and not repeated(now) and not lesson.parts[now.part].look_back


def voting_again(lesson: Lesson) -> Lesson:
    """The second vote, after the talk."""
    return replace(lesson, now=counting.empty(replace(lesson.now, round=2), 0))


def chooses(lesson: Lesson) -> bool:
    """May the teacher say along which answer the story goes? A look-back always tells what is right."""
    now = lesson.now
    assert now.play is not None
    dilemma = isinstance(now.play.now.task, Choose | Reply)
    return dilemma and not lesson.parts[now.part].look_back


def rerouted(now: Moment, what: str) -> Moment:
    """The teacher says along which answer it goes on."""
    assert now.play is not None
    way = tuple(
        what if what in ballot.options else one
        for ballot, one in zip(ballots(now.play), now.way, strict=True)
    )
    return replace(now, way=way)


def revealed(lesson: Lesson) -> Lesson:
    """After the bars: why somebody might think so, then the rule. A worked task is worked now."""
    now = lesson.now
    assert now.play is not None
    if not isinstance(now.play.now.task, Choose | Reply):
        return replace(lesson, now=replace(now, phase="work"))
    tempted = lured(now) is not None and _twice(lesson)
    return replace(lesson, now=replace(now, phase="tempting" if tempted else "rule"))


def worked(lesson: Lesson, event: Board) -> Lesson:
    """A press in a task that is worked together, by the rules for one child."""
    now = lesson.now
    assert now.play is not None
    assert isinstance(event, Event)
    play = alone.advance(now.play, event)
    if play.visited == now.play.visited and not play.over:
        return replace(lesson, now=replace(now, play=play))
    done = now if repeated(now) else counting.kept(now, DONE, _worth(now.play), None, 1)
    return onward(replace(lesson, now=done))


def _worth(play: Play) -> str:
    task = play.now.task
    assert not isinstance(task, Choose | Reply | Discuss)
    return task.outcome


def onward(lesson: Lesson) -> Lesson:
    """To the step that follows; from a look-back to the next part of the lesson."""
    now = lesson.now
    assert now.play is not None
    if lesson.parts[now.part].look_back:
        return next_part(lesson)
    if isinstance(now.play.now.task, Choose | Reply):
        return arrived(lesson, decided(now.play, now.way).goto)
    return arrived(lesson, now.play.now.ways()[0])


def _talks(play: Play) -> bool:
    return isinstance(play.now.task, Discuss)
