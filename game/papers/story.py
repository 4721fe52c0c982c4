"""A story in full, for parents and governors: every step of every track, every answer, what is said then."""

from __future__ import annotations

from game.lesson import model
from game.papers.blocks import Art, Beside, Block, Card, Gap, Heading, Pair, Points, Text
from game.papers.device import ping
from game.papers.policies import named
from game.papers.task import work
from game.papers.teller import Teller
from game.papers.wording import ABOUT, CONCERNS, TRACKS
from game.words.alike import RESIDENTS, quoted

FACE = 58.0


def story(teller: Teller, one: model.Story, *, level: int = 1) -> tuple[Block, ...]:
    """The whole story. ``level`` is that of its heading, so that a book can hold it."""
    title = teller.tale(f"{one.id}/title", one.title)
    goal = teller.tale(f"{one.id}/goal", one.goal)
    blocks: list[Block] = [
        Heading(title, level, one.letter, mark=True, fresh=True),
        Text(quoted(teller.say, goal), "lead", keep=True),
        _at_a_glance(teller, one),
        *_for_teachers(teller, one),
    ]
    for name in ("infant", "junior"):
        track = one.track(name)
        if track is not None:
            blocks += _track(teller, one, name, track)
    return tuple(blocks)


def _at_a_glance(teller: Teller, one: model.Story) -> Card:
    say = teller.say
    harm = say("There is a risk in it.") if one.harm else say("It is fine: an ordinary, harmless ping.")
    about = ", ".join(say(ABOUT[name]) for name in one.about)  # marked in wording.py
    tracks = [
        f"{say(TRACKS[name])}: {teller.years(track.years)}, {teller.minutes(track.minutes)}"  # marked
        for name in ("infant", "junior")
        if (track := one.track(name))
    ]
    rows: list[Block] = [
        Pair(say("Rule"), teller.letter(one.letter)),
        Pair(say("The ping"), f"{harm} {about[:1].upper()}{about[1:]}."),
        Pair(say("Kind of risk"), say(CONCERNS[one.concern])),  # marked in wording.py
        *(Pair(say("For") if not n else "", words) for n, words in enumerate(tracks)),
    ]
    rows += [
        Pair(say("School policies") if not n else "", words)
        for n, words in enumerate(named(teller, one.tells()))
    ]
    rows += [
        Pair(say("Curriculum") if not n else "", words)
        for n, words in enumerate(teller.curriculum(one.curriculum))
    ]
    rows.append(Pair(say("To ask at home"), teller.tale(f"{one.id}/home", one.home)))
    return Card(tuple(rows), fill=f"{one.letter}-wash", line=f"{one.letter}-edge")


def _for_teachers(teller: Teller, one: model.Story) -> list[Block]:
    say, place = teller.say, f"{one.id}/teacher"
    talk = tuple(teller.tale(f"{place}/talk/{n}", words) for n, words in enumerate(one.teacher.talk, 1))
    return [
        Heading(say("For the teacher"), 2),
        Text(teller.tale(f"{place}/before", one.teacher.before)),
        Heading(say("If a child tells you something"), 3),
        Text(teller.tale(f"{place}/if-a-child-tells-you", one.teacher.told)),
        Heading(say("To talk about"), 3),
        Points(talk),
    ]


def _track(teller: Teller, one: model.Story, name: str, track: model.Track) -> list[Block]:
    say, place = teller.say, f"{one.id}/{name}"
    helped = say(RESIDENTS[track.helps])  # marked in RESIDENTS
    facts = say(
        "{years}, {minutes}. The class helps {name}.",
        years=teller.years(track.years),
        minutes=teller.minutes(track.minutes),
        name=helped,
    )
    numbers = {step: n for n, step in enumerate(track.steps, 1)}
    blocks: list[Block] = [
        Gap(8),
        Beside(
            Art(f"people/{track.helps}-head", FACE, FACE, alt=helped),
            (Heading(say(TRACKS[name]), 2), Text(facts, "text", "soft")),  # marked in wording.py
        ),
    ]
    for step in track.steps.values():
        blocks += _step(teller, f"{place}/{step.id}", step, track.helps, numbers)
    end = teller.tale(f"{place}/end", track.end)
    blocks.append(Card((Pair(say("At the end"), quoted(say, end), "child-strong"),), fill="own"))
    return blocks


def _step(teller: Teller, place: str, step: model.Step, helps: str, numbers: dict[str, int]) -> list[Block]:
    say = teller.say
    words = teller.tale(f"{place}/say", step.say)
    blocks: list[Block] = [Heading(f"{numbers[step.id]}. {words}", 3)]
    seen = ping(teller, place, step, helps)
    if seen is not None:
        blocks.append(seen)
    blocks += work(teller, place, step, numbers)
    talk = tuple(teller.tale(f"{place}/talk/{n}", one) for n, one in enumerate(step.talk, 1))
    blocks += [Pair(say("To talk about"), one) for one in talk]
    note = teller.tale(f"{place}/teacher", step.teacher)
    if note:
        blocks.append(Pair(say("For the teacher"), note))
    blocks.append(Gap(4))
    return blocks
