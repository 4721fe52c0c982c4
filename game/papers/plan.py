"""A lesson plan in full: its facts, its steps with their minutes, what is talked about, what to prepare."""

from __future__ import annotations

from game.lesson import model
from game.lesson.timing import AT_A_GLANCE, CLOSE, GROUND, LOOK_BACK, ON_THE_BOARD, needed
from game.papers.blocks import Block, Card, Heading, Pair, Points, Table, Text
from game.papers.policies import named
from game.papers.teller import Teller
from game.papers.wording import AGO, HOW, PLAN_KINDS, TRACKS
from game.words.alike import quoted


def plan(teller: Teller, one: model.Plan, *, level: int = 1, alone: bool = True) -> tuple[Block, ...]:
    """The whole plan. Where it does not stand alone, its stories stand in the same book."""
    say, place = teller.say, f"plans/{one.id}"
    told = [story for name in one.stories if (story := teller.story(name))]
    blocks: list[Block] = [
        Heading(teller.tale(f"{place}/title", one.title), level, one.rule, mark=True, fresh=True),
        Text(quoted(teller.say, teller.tale(f"{place}/end", one.end)), "lead", keep=True),
        _facts(teller, one, told),
    ]
    note = teller.tale(f"{place}/teacher", one.teacher)
    if note or one.ready:
        blocks.append(Heading(say("Before the lesson"), 2))
    if note:
        blocks.append(Text(note))
    blocks += _listed(teller, say("To have ready"), f"{place}/ready", one.ready)
    blocks += [Heading(say("The lesson, step by step"), 2), _steps(teller, one, told)]
    blocks += _listed(teller, say("To talk about"), f"{place}/talk", one.talk)
    if one.look_back:
        blocks += [Heading(say("Look-backs"), 2), *_look_backs(teller, one)]
    if one.home is not None:
        blocks += _home(teller, one)
    if alone:
        for story in told:
            blocks += _told(teller, story, one.track)
    return tuple(blocks)


def _facts(teller: Teller, one: model.Plan, told: list[model.Story]) -> Card:
    say = teller.say
    kind = say(PLAN_KINDS[one.kind])  # marked in wording.py
    if one.part_of is not None:
        kind = f"{kind} · {say('part {n} of a course', n=one.part_of.number)}"
    rows: list[Block] = [
        Pair(say("What it is"), kind),
        Pair(say("Rule"), teller.letter(one.letter)),
        Pair(say("For"), f"{teller.years(one.years)} · {say(TRACKS[one.track])}"),  # marked in wording.py
        Pair(say("Time"), teller.minutes(one.minutes)),
        Pair(say("Stories"), ", ".join(teller.title(name) for name in one.stories)),
    ]
    policies = dict.fromkeys(name for story in told for name in story.tells(one.track))
    cited = one.curriculum or tuple(dict.fromkeys(name for story in told for name in story.curriculum))
    for label, found in (
        (say("School policies"), named(teller, policies)),
        (say("Curriculum"), teller.curriculum(cited)),
    ):
        rows += [Pair(label if not n else "", words) for n, words in enumerate(found)]
    return Card(tuple(rows), fill=f"{one.rule}-wash", line=f"{one.rule}-edge")


def _listed(teller: Teller, title: str, place: str, words: tuple[str, ...]) -> list[Block]:
    if not words:
        return []
    items = tuple(teller.tale(f"{place}/{n}", one) for n, one in enumerate(words, 1))
    return [Heading(title, 3), Points(items)]


def _steps(teller: Teller, one: model.Plan, told: list[model.Story]) -> Table:
    """What the board shows, in its order, with the minutes that the checker reckons with."""
    say, place = teller.say, f"plans/{one.id}"
    rows = [(say("Ground rules"), say("One may pass. No names. One talks, all listen."), str(GROUND))]
    if one.look_back:
        back = len(one.look_back)
        many = teller.say_n("{n} question from an earlier lesson", "{n} questions from earlier lessons", back)
        rows.append((say("Look back"), many, str(LOOK_BACK * back)))
    alone = [track.minutes if (track := story.track(one.track)) else 0 for story in told]
    for story, minutes in zip(told, alone, strict=True):
        title = teller.tale(f"{story.id}/title", story.title)
        if one.kind == "workshop":
            how, took = say("The first question, with one vote."), AT_A_GLANCE
        else:
            how = say("At each question: vote with eyes shut, talk, vote again, see both, the rule.")
            took = ON_THE_BOARD * minutes
        rows.append((title, how, str(took)))
    spare = one.minutes - needed(one, alone)
    close = CLOSE
    if one.kind == "workshop":  # parents talk at the end, as long as there is time
        close, spare = max(spare, 0), 0
    plenary = teller.tale(f"{place}/plenary", one.plenary)
    end = teller.tale(f"{place}/end", one.end)
    rows.append((say("What I will do"), f"{plenary} {quoted(say, end)}".strip(), str(close)))
    if spare > 0:
        rows.append((say("Room for talk"), say("and for children who need more time"), str(spare)))
    return Table((say("Step"), say("What happens"), say("Minutes")), tuple(rows), (3, 7, 1.4), 2)


def _look_backs(teller: Teller, one: model.Plan) -> list[Block]:
    blocks: list[Block] = []
    for back in one.look_back:
        story = teller.story(back.story)
        track = story.track(one.track) if story else None
        step = track.step(back.step) if track else None
        if step is None:
            continue
        ask = teller.tale(f"{back.story}/{one.track}/{back.step}/ask", step.task.ask)
        ago = teller.say(AGO[back.ago])  # marked in wording.py
        blocks.append(Pair(ago, f"**{teller.title(back.story)}**: {ask}"))
    return blocks


def _told(teller: Teller, story: model.Story, name: model.TrackName) -> list[Block]:
    """A story of the lesson: what to know, its questions, what to talk about, what if a child tells."""
    say, place = teller.say, f"{story.id}/teacher"
    blocks: list[Block] = [
        Heading(teller.tale(f"{story.id}/title", story.title), 2, story.letter),
        Text(teller.tale(f"{place}/before", story.teacher.before)),
    ]
    track = story.track(name)
    if track is not None:
        blocks += [Heading(say("Its steps"), 3), _questions(teller, f"{story.id}/{name}", track)]
    blocks += _listed(teller, say("To talk about"), f"{place}/talk", story.teacher.talk)
    blocks += [
        Heading(say("If a child tells you something"), 3),
        Text(teller.tale(f"{place}/if-a-child-tells-you", story.teacher.told)),
    ]
    return blocks


def _questions(teller: Teller, place: str, track: model.Track) -> Table:
    """Each step with what is asked, how the class works at it, and what there is to talk about."""
    say = teller.say
    rows = []
    for number, step in enumerate(track.steps.values(), 1):
        here = f"{place}/{step.id}"
        ask = f"{teller.tale(f'{here}/say', step.say)} **{teller.tale(f'{here}/ask', step.task.ask)}**"
        how = say(HOW[step.task.task])  # marked in wording.py
        notes = [teller.tale(f"{here}/talk/{n}", words) for n, words in enumerate(step.talk, 1)]
        notes += [teller.tale(f"{here}/teacher", step.teacher)] if step.teacher else []
        rows.append((str(number), ask, how, " ".join(notes)))
    head = ("", say("What is asked"), say("How"), say("To talk about"))
    return Table(head, tuple(rows), (0.5, 4.4, 1.9, 5.2))


def _home(teller: Teller, one: model.Plan) -> list[Block]:
    assert one.home is not None
    say, place = teller.say, f"plans/{one.id}/home-card"
    return [
        Heading(say("The card to take home"), 2),
        Pair(say("We practised"), teller.tale(f"{place}/practised", one.home.practised)),
        Pair(say("One thing to ask"), teller.tale(f"{place}/ask", one.home.ask)),
        Pair(say("How you can help"), teller.tale(f"{place}/help", one.home.help)),
    ]
