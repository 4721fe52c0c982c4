"""The task *tell*: the sentence as it grows, and the people who can be told."""

from __future__ import annotations

from game.lesson import model
from game.play import Pick, options, person_ids
from game.scenes.story.grownups import card as grownup_card
from game.scenes.story.halves import KEYS, confirm, two_halves, with_confirm
from game.scenes.story.parts import narrow
from game.scenes.story.presses import Do
from game.scenes.story.proof import proof_tile
from game.scenes.story.words import Told
from game.ui.node import Art, Card, Column, First, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.people import Grownup, person_cards, person_rows
from game.ui.recipes.telling import PIECES
from game.ui.recipes.tray import Answer, picture_answers
from game.ui.theme import Corner

SIGNS = {"who": "icons/who", "what": "icons/say", "where": "icons/show"}
"""What a part of the sentence is about, for those who do not read yet: the same in every story."""
PICTURES = (240.0, 200.0, 160.0, 120.0, 90.0)
"""How large the signs are, all alike."""
MANY = 2
"""More people than these need all the width: every face is as large as another."""


def building(told: Told, part: int) -> Node:
    """The sentence that tells, piece by piece; whoever tells says it as far as it is built."""
    task, play = told.play.now.task, told.play
    assert isinstance(task, model.Tell)
    slots = tuple(dict.fromkeys(piece.slot for piece in task.pieces))
    known = {piece.id: piece for piece in task.pieces}

    def tile(one: str, place: int) -> Tile:
        words = told.words(f"pieces/{one}/say", known[one].say)
        bead = Card(
            fill=PIECES[place % 3], line="line", line_width=3, radius=12, least_width=34, least_height=34
        )
        text = Text(words=words, role="infant-answer" if told.infant else "answer")
        return Tile(
            key=one,
            says=words,
            message=Do(Pick(one)),
            child=Row(children=(bead, Grow(child=text)), gap=18),
            chosen=one in play.picked,
            least_height=96,
            pad_x=20,
            pad_y=8,
            shortcut=KEYS[options(play).index(one)],
        )

    def drawer(place: int, slot: str, *, low: bool) -> Grow:
        mine = tuple(Grow(child=tile(one, place)) for one in options(play) if known[one].slot == slot)
        if low:
            return Grow(child=Row(children=mine, gap=14, down="stretch"))
        return Grow(child=Column(children=mine, gap=10), share=len(mine))

    def drawers(*, low: bool) -> tuple[Node, ...]:
        return tuple(drawer(place, slot, low=low) for place, slot in enumerate(slots))

    built = sentence(told, play.picked)
    ways: tuple[tuple[Node, ...], ...] = (drawers(low=False), drawers(low=True))
    if told.infant and len(slots) == len(task.pieces):
        in_order = sorted(task.pieces, key=lambda piece: slots.index(piece.slot))
        rows = (picture_answers([_pictured(told, piece, size) for piece in in_order]) for size in PICTURES)
        ways = (*((Grow(child=row),) for row in rows), *ways)
    if part:  # the question has all the width: whoever tells is not in the picture
        ways = (*((*way, _read_back(told, built)) for way in ways), *ways)
    contents = (with_confirm(told, *way) for way in ways)
    bare = (Column(children=drawers(low=True), gap=12), confirm(told))
    return two_halves(told, apps.Seen(), *contents, own_words=built, part=part, bare=bare)


def _pictured(told: Told, piece: model.Piece, size: float) -> Answer:
    """A piece for those who do not read yet, with the sign of what it is about."""
    words = told.words(f"pieces/{piece.id}/say", piece.say)
    sign = Row(children=(Art(name=SIGNS[piece.slot], width=size, height=size),), spare="centre", gap=0)
    return Answer(
        piece.id,
        words,
        Do(Pick(piece.id)),
        picture=Card(child=sign, fill="disc", radius=28, pad_x=8, pad_y=12, down="stretch"),
        says=words,
        shortcut=KEYS[options(told.play).index(piece.id)],
        chosen=piece.id in told.play.picked,
    )


def _read_back(told: Told, built: str) -> Card:
    face = Art(name=f"people/{told.play.tale.helps}-head", width=72, height=72)
    return Card(
        child=Row(children=(face, Grow(child=Text(words=built or "…", role="row", key="read-back"))), gap=20),
        fill="own",
        line="message-line",
        line_width=3,
        radius=Corner.TILE,
        pad_x=20,
        pad_y=8,
        least_height=84,
        key="own-words",
    )


def sentence(told: Told, picked: tuple[str, ...]) -> str:
    """What the chosen pieces say together."""
    task = told.play.now.task
    assert isinstance(task, model.Tell)
    return " ".join(told.words(f"pieces/{one.id}/say", one.say) for one in task.pieces if one.id in picked)


def told_sentence(told: Told) -> str:
    """The sentence with which somebody is being told in this step."""
    task, play = told.play.now.task, told.play
    if not isinstance(task, model.Tell):
        return ""
    pieces = {piece.id for piece in task.pieces}
    given = (set(answer.pick.split("+")) for answer in reversed(play.answers) if answer.step == play.step)
    return sentence(told, tuple(next((ids for ids in given if ids <= pieces), ())))


def whom(told: Told, showing: bool) -> Node:
    """Who is told? Whoever is busy keeps their colours and their kind face."""
    task, play, desk = told.play.now.task, told.play, told.desk
    assert isinstance(task, model.Tell)

    def people(place: bool) -> tuple[Grownup, ...]:
        return tuple(
            grownup_card(
                desk,
                person.who,
                number,
                Do(Pick(one)),
                one,
                told_already=one in play.asked,
                chosen=(one,) == play.picked,
                place=place,
            )
            for number, (one, person) in enumerate(zip(person_ids(task), task.people, strict=True))
        )

    question = desk.say("Who can help?") if not play.asked else desk.say("Who next?")
    words = question if told.infant else f"{question} {desk.say('Keep telling until someone helps.')}"
    proof = proof_tile(told, showing)

    def way(place: bool, *, slim: bool = False) -> Node:
        rows: Node = person_cards(people(place), 24)
        if not slim:
            rows = person_rows(people(place), 24, "infant-answer" if told.infant else "answer")
        cards = Row(children=(Grow(child=rows), confirm(told)), gap=16, down="stretch")
        return cards if proof is None else Column(children=(Grow(child=cards), proof), gap=16)

    content = way(False) if told.infant else First(children=(way(True), way(False)))
    least, whole = 560 if not narrow(desk.field) else 470, len(task.people) > MANY
    return two_halves(
        told,
        apps.Seen(),
        content,
        way(False, slim=True),
        words=words,
        own_words=told_sentence(told),
        least=least + 110 if whole else least,
        whole=whole,
    )
