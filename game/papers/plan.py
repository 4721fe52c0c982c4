"""A lesson plan in full: its facts, its steps with their minutes, what is talked about, what to prepare."""

from __future__ import annotations

from game.lesson import model
from game.lesson.timing import CLOSE, GROUND, LOOK_BACK
from game.papers.blocks import Block, Card, Heading, Pair, Points, Table, Text
from game.papers.policies import named
from game.papers.teller import Teller
from game.papers.wording import AGO, TRACKS


def plan(teller: Teller, one: model.Plan, *, level: int = 1) -> tuple[Block, ...]:
    """The whole plan."""
    say = teller.say
    place = f"plans/{one.id}"
    told = [story for name in one.stories if (story := teller.story(name))]
    blocks: list[Block] = [
        Heading(teller.tale(f"{place}/title", one.title), level, one.rule, mark=True, fresh=True),
        Text(f"“{teller.tale(f'{place}/end', one.end)}”", "lead", keep=True),
        _facts(teller, one, told),
    ]
    note = teller.tale(f"{place}/teacher", one.teacher)
    if note:
        blocks += [Heading(say("Before the lesson"), 2), Text(note)]
    blocks += [Heading(say("The lesson, step by step"), 2), _steps(teller, one, told)]
    if one.look_back:
        blocks += [Heading(say("Look-backs"), 2), *_look_backs(teller, one)]
    for story in told:
        blocks += _told(teller, story)
    return tuple(blocks)


def _facts(teller: Teller, one: model.Plan, told: list[model.Story]) -> Card:
    say = teller.say
    rows: list[Block] = [
        Pair(say("Rule"), teller.letter(one.rule) if one.letter != "smart" else say("SMART: all the rules")),
        Pair(say("For"), f"{teller.years(one.years)} · {say(TRACKS[one.track])}"),  # marked in wording.py
        Pair(say("Time"), teller.minutes(one.minutes)),
        Pair(say("Stories"), ", ".join(teller.title(name) for name in one.stories)),
    ]
    policies = dict.fromkeys(name for story in told for name in story.policies)
    cited = dict.fromkeys(name for story in told for name in story.curriculum)
    rows += [
        Pair(say("School policies") if not n else "", words)
        for n, words in enumerate(named(teller, policies))
    ]
    rows += [
        Pair(say("Curriculum") if not n else "", words) for n, words in enumerate(teller.curriculum(cited))
    ]
    return Card(tuple(rows), fill=f"{one.rule}-wash", line=f"{one.rule}-edge")


def _steps(teller: Teller, one: model.Plan, told: list[model.Story]) -> Table:
    """What the board shows, in its order. The minutes of a story leave room for two votes and the talk."""
    say = teller.say
    around = GROUND + CLOSE + LOOK_BACK * len(one.look_back)
    share = max(1, (one.minutes - around) // max(1, len(one.stories)))
    rows = [(say("Ground rules"), say("One may pass. No names. One talks, all listen."), str(GROUND))]
    if one.look_back:
        many = say_look_backs(teller, len(one.look_back))
        rows.append((say("Look back"), many, str(LOOK_BACK * len(one.look_back))))
    for story in told:
        title = teller.tale(f"{story.id}/title", story.title)
        how = say("Vote with eyes shut, talk, vote again, see both, the rule; and so on to the end.")
        rows.append((title, how, str(share)))
    rows.append((say("What I will do"), teller.tale(f"plans/{one.id}/end", one.end), str(CLOSE)))
    return Table((say("Step"), say("What happens"), say("Minutes")), tuple(rows), (3, 7, 1.4), 2)


def say_look_backs(teller: Teller, n: int) -> str:
    """How many there are."""
    return teller.say_n("{n} question from an earlier lesson", "{n} questions from earlier lessons", n)


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


def _told(teller: Teller, story: model.Story) -> list[Block]:
    say, place = teller.say, f"{story.id}/teacher"
    talk = tuple(teller.tale(f"{place}/talk/{n}", words) for n, words in enumerate(story.teacher.talk, 1))
    title = teller.tale(f"{story.id}/title", story.title)
    return [
        Heading(title, 2, story.letter),
        Text(teller.tale(f"{place}/before", story.teacher.before)),
        Heading(say("To talk about"), 3),
        Points(talk),
        Heading(say("If a child tells you something"), 3),
        Text(teller.tale(f"{place}/if-a-child-tells-you", story.teacher.told)),
        Pair(say("To ask at home"), teller.tale(f"{story.id}/home", story.home)),
    ]
