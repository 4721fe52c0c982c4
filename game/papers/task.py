"""What a child does with a ping, as a paper tells it: every answer with what is said after it."""

from __future__ import annotations

from game.lesson import model
from game.papers.blocks import Art, Beside, Block, Card, Pair, Points, Table, Text
from game.papers.teller import Teller
from game.papers.wording import ACTS, OUTCOME_EDGES, OUTCOMES, TASKS
from game.scenes.story.grownups import named
from game.scenes.story.pictures import words_for
from game.scenes.story.saying import RULES
from game.scenes.story.words import art_name
from game.words.alike import quoted


def work(teller: Teller, place: str, step: model.Step, numbers: dict[str, int]) -> list[Block]:
    """The task of a step. ``numbers`` are those of the steps, so that it can be said which one follows."""
    task = step.task
    say = teller.say
    ask = teller.tale(f"{place}/ask", task.ask)
    kind = say(TASKS[task.task])  # marked in wording.py
    blocks: list[Block] = [
        Text(kind, "label", "soft", keep=True),
        Text(ask, "child-strong", keep=True),
    ]
    match task:
        case model.Choose(choices=choices):
            blocks += [_answer(teller, f"{place}/{one.id}", one, numbers) for one in choices]
        case model.Reply(tiles=tiles):
            blocks += _reply(teller, place, tiles, numbers)
        case model.Discuss(views=views):
            blocks.append(Points(tuple(teller.tale(f"{place}/views/{one.id}/say", one.say) for one in views)))
        case _:
            blocks += _worked(teller, place, task)
    return blocks


def _answer(teller: Teller, place: str, one: model.Choice, numbers: dict[str, int], begins: str = "") -> Card:
    """An answer: what kind it is, the four parts of what is said, the idea behind it, where it leads."""
    say = teller.say
    words = teller.tale(f"{place}/say", one.say)
    head: Block = Text(f"{begins}{words}", "child-strong", keep=True)
    outcome = say(OUTCOMES[one.outcome])  # marked in wording.py
    rows: list[Block] = [Text(outcome, "label", "soft", keep=True)]
    rows += _parts(teller, place, one)
    if one.idea:
        thought, truth = teller.idea(one.idea)
        rows.append(Pair(say("Idea behind it"), f"{quoted(say, thought)} {truth}", "small"))
    if one.goto == model.END:
        rows.append(Pair(say("Then"), say("the story ends"), "small"))
    elif one.goto in numbers:
        rows.append(Pair(say("Then"), say("step {n}", n=numbers[one.goto]), "small"))
    inside: tuple[Block, ...] = (head, *rows)
    if one.picture:
        alt = words_for(teller.desk(), one.picture)
        inside = (Beside(Art(art_name(one.picture), 44, 40, alt=alt), (head, rows[0])), *rows[1:])
    return Card(inside, edge=OUTCOME_EDGES[one.outcome])


def _parts(teller: Teller, place: str, one: model.Feedback) -> list[Block]:
    """What is said after an answer, part by part."""
    say = teller.say
    feeling = teller.tale(f"{place}/feeling", one.feeling)
    clue, now = teller.tale(f"{place}/clue", one.clue), teller.tale(f"{place}/now", one.now)
    rule = say(RULES[one.rule]) if one.rule else ""  # marked in RULES
    found = ((say("Feeling"), feeling), (say("Clue"), clue), (say("Rule"), rule), (say("Now"), now))
    return [Pair(label, words) for label, words in found if words]


def _reply(teller: Teller, place: str, tiles: tuple[model.Tile, ...], numbers: dict[str, int]) -> list[Block]:
    blocks: list[Block] = []
    rows = ((1, teller.say("How it begins")), (2, teller.say("How it ends")))
    for row, words in rows:
        blocks.append(Text(words, "label", "soft", keep=True))
        blocks += [
            _answer(teller, f"{place}/tiles/{one.id}", one, numbers) for one in tiles if one.row == row
        ]
    return blocks


Worked = model.Spot | model.Sort | model.Order | model.Do | model.Tell


def _worked(teller: Teller, place: str, task: Worked) -> list[Block]:
    """A task that is worked until it is done: what belongs where, and what is said then."""
    say = teller.say
    blocks: list[Block] = []
    match task:
        case model.Spot():
            blocks += _spot(teller, place, task)
        case model.Sort():
            blocks.append(_sort(teller, place, task))
        case model.Order(cards=cards):
            said = tuple(teller.tale(f"{place}/cards/{one.id}/say", one.say) for one in cards)
            blocks.append(Points(said, "child", numbered=True))
        case model.Do(acts=acts):
            blocks.append(Points(tuple(say(ACTS[one]) for one in acts), "child", numbered=True))  # marked
            caption = teller.tale(f"{place}/caption", task.caption)
            if caption:
                blocks.append(Pair(say("On the switch"), caption))
        case model.Tell():
            blocks += _tell(teller, place, task)
    hint = teller.tale(f"{place}/hint", task.hint)
    after = _parts(teller, place, model.Feedback(rule=task.rule, now=task.now))
    if hint:
        after.insert(0, Pair(say("If stuck"), hint))
    if after:
        blocks.append(Card(tuple(after), edge=OUTCOME_EDGES[task.outcome]))
    return blocks


def _spot(teller: Teller, place: str, task: model.Spot) -> list[Block]:
    say = teller.say
    rows = []
    for one in task.phrases:
        words = teller.tale(f"{place}/phrases/{one.id}/text", one.text)
        if one.picture:
            words = f"[{words_for(teller.desk(), one.picture)}]"
        why = teller.tale(f"{place}/phrases/{one.id}/why", one.why)
        rows.append((words, say("a clue") if why else "–", why))
    return [Table((say("Part of the ping"), "", say("Why")), tuple(rows), (5, 2, 5))]


def _sort(teller: Teller, place: str, task: model.Sort) -> Table:
    say = teller.say
    labels = {one.id: teller.tale(f"{place}/baskets/{one.id}/label", one.label) for one in task.baskets}
    rows = tuple(
        (
            teller.tale(f"{place}/things/{one.id}/label", one.label),
            labels.get(one.basket, one.basket),
            teller.tale(f"{place}/things/{one.id}/why", one.why),
        )
        for one in task.things
    )
    return Table((say("Thing"), say("Belongs to"), say("Why")), rows, (4, 3, 5))


def _tell(teller: Teller, place: str, task: model.Tell) -> list[Block]:
    say = teller.say
    helps = [one for one in task.pieces if not one.hint]
    sentence = " ".join(teller.tale(f"{place}/pieces/{one.id}/say", one.say) for one in helps)
    rows: list[Block] = [Pair(say("The sentence"), quoted(say, sentence), "child")]
    for one in task.pieces:
        if one.hint:
            words = teller.tale(f"{place}/pieces/{one.id}/say", one.say)
            hint = teller.tale(f"{place}/pieces/{one.id}/hint", one.hint)
            rows.append(Pair(say("Does not help"), f"{quoted(say, words)} {hint}"))
    met: dict[str, int] = {}
    ids = _people(task)
    for person, name in zip(task.people, ids, strict=True):
        called = named(teller.desk(), person.who, met.get(person.who, 0))[0]
        met[person.who] = met.get(person.who, 0) + 1
        words = teller.tale(f"{place}/people/{name}/say", person.say)
        busy = f" ({say('busy: tell the next one')})" if person.busy else ""
        rows.append(Pair(called, f"{quoted(say, words)}{busy}"))
    return rows


def _people(task: model.Tell) -> tuple[str, ...]:
    """The names under which the words of the grown-ups are kept: their numbers."""
    return tuple(str(number) for number in range(1, len(task.people) + 1))
