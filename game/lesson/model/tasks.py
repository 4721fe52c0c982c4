"""The eight tasks: what a child does with a ping."""

from __future__ import annotations

from typing import Literal

from game.lesson.model.base import (
    Act,
    AdultRole,
    Id,
    Idea,
    Letter,
    Outcome,
    Picture,
    Slot,
    StepId,
    Words,
    Worked,
    form,
    key,
)  # fmt: skip


@form
class Feedback:
    """What is said after an answer: what was felt, what gave it away, which rule helps, what to do now."""

    feeling: Words | None = key("what is understandable about it", default=None)
    clue: Words | None = key("what there was to notice", default=None)
    rule: Letter | None = key("the letter that helps", default=None)
    now: Words | None = key("one thing to do now", default=None)


@form
class Choice(Feedback):
    """One thing that the resident could do."""

    id: Id = key("a short name for the results")
    say: Words = key("the words on the answer")
    picture: Picture | None = key("the picture on the answer; infants need one", default=None)
    outcome: Outcome = key("what kind of answer it is")
    idea: Idea | None = key("the idea which leads to it", default=None)
    goto: StepId = key("the step that follows")


@form
class Tile(Choice):
    """A part of a reply."""

    row: Literal[1, 2] = key("beginning or ending")


@form
class Phrase:
    """Words or a picture that can be tapped; with a reason it is a clue."""

    id: Id = key("a short name for the results")
    text: Words | None = key("the words", default=None)
    picture: Picture | None = key("the picture", default=None)
    why: Words | None = key("why it gives something away; no clue without it", default=None)


@form
class Basket:
    """Where things are put."""

    id: Id = key("a short name, used by the things")
    label: Words = key("the words on it")
    kind: Literal["open", "cloth", "chest"] = key("how it looks")


@form
class Thing:
    """Something to put away."""

    id: Id = key("a short name for the results")
    label: Words = key("what it is")
    picture: Picture = key("how it looks")
    basket: Id = key("where it belongs")
    why: Words | None = key("said when it is put away", default=None)


@form
class Card:
    """One of the things to be put in order."""

    id: Id = key("a short name for the results")
    say: Words = key("the words on it")
    picture: Picture | None = key("the picture on it; infants need one", default=None)
    act: Act | None = key("what is done, so that the order can be checked", default=None)


@form
class Piece:
    """A part of the sentence that tells; with a hint it is one that does not help."""

    id: Id = key("a short name for the results")
    slot: Slot = key("which part of the sentence it is")
    say: Words = key("the words")
    hint: Words | None = key("why another piece would help more", default=None)


@form
class Person:
    """A grown-up who can be told."""

    who: AdultRole = key("who it is; the school's pack knows the word and the face")
    busy: bool = key("true for somebody who is not free just now", default=False)
    say: Words = key("what they answer")


@form
class View:
    """One way to see a grey case."""

    id: Id = key("a short name")
    say: Words = key("the view")


@form
class Choose:
    """Pick what the resident should do."""

    task: Literal["choose"] = "choose"
    ask: Words = key("the question")
    choices: tuple[Choice, ...] = key("what could be done; the game shuffles them", least=2, most=4)


@form
class After:
    """What follows when something has been worked through."""

    ask: Words = key("what to do")
    hint: Words | None = key("said to a child who is stuck", default=None)
    outcome: Worked = key("back on the way back", default="safe")
    rule: Letter | None = key("the letter that helps", default=None)
    now: Words | None = key("said when it is done", default=None)
    vote: Id | None = key("the one thing in it that a class votes on first", default=None)
    goto: StepId = key("the step that follows")


@form
class Spot(After):
    """Find what gave it away."""

    task: Literal["spot"] = "spot"
    phrases: tuple[Phrase, ...] = key("what can be tapped, in the order of reading", least=2, most=8)


@form
class Sort(After):
    """Put things into baskets."""

    task: Literal["sort"] = "sort"
    baskets: tuple[Basket, ...] = key("where things can go", least=2, most=3)
    things: tuple[Thing, ...] = key("what is put away", least=2, most=8)


@form
class Order(After):
    """Put steps in order."""

    task: Literal["order"] = "order"
    cards: tuple[Card, ...] = key("in the right order; the game shuffles them", least=2, most=5)


@form
class Do(After):
    """Work the pretend device."""

    task: Literal["do"] = "do"
    acts: tuple[Act, ...] = key("what is done, one after the other", least=1, most=4)
    caption: Words | None = key("what is made private", default=None)


@form
class Tell(After):
    """Build the sentence that tells, and find somebody who hears it."""

    task: Literal["tell"] = "tell"
    pieces: tuple[Piece, ...] = key("the parts of the sentence", least=2, most=6)
    people: tuple[Person, ...] = key("who can be told", least=2, most=4)


@form
class Reply:
    """Build a reply, read it back, send it."""

    task: Literal["reply"] = "reply"
    ask: Words = key("what to write about")
    tiles: tuple[Tile, ...] = key("beginnings and endings", least=4, most=6)


@form
class Discuss:
    """Talk about a grey case: on the board only, never scored."""

    task: Literal["discuss"] = "discuss"
    ask: Words = key("the question")
    views: tuple[View, ...] = key("what people say about it", default=(), most=3)
    goto: StepId = key("the step that follows")


Task = Choose | Spot | Sort | Order | Do | Tell | Reply | Discuss
