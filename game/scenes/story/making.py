"""The tasks in which something is put together: baskets, a row of cards, a reply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from game.lesson import model
from game.play import Confirm, Event, Hold, Pick, Put, TakeBack, hinted, legal, options
from game.scenes.story.halves import (
    KEYS,
    asks,
    centred,
    confirm,
    hint_row,
    ready,
    sending,
    two_halves,
    with_confirm,
)
from game.scenes.story.parts import ear, frame
from game.scenes.story.presses import Do
from game.scenes.story.words import Told, art_name
from game.ui.node import Art, Card, Column, First, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.baskets import Basket, Thing, sort
from game.ui.recipes.controls import primary
from game.ui.recipes.talk import gap
from game.ui.theme import Corner

BASKET_ICONS = {"open": "heart", "cloth": "question", "chest": "lock"}


# sort


def sorting(told: Told, part: int) -> Node:
    """Things on the plank, baskets below."""
    task, play, desk = told.play.now.task, told.play, told.desk
    assert isinstance(task, model.Sort)
    known = {thing.id: thing for thing in task.things}
    where = dict(one.split("=") for one in play.picked)
    kept = {one.split("=")[0] for one in play.kept}
    may = legal(play)

    def thing(one: str, inside: bool) -> Thing:
        label = told.words(f"things/{one}/label", known[one].label)
        event: Event = TakeBack(one) if inside and one not in kept else Hold(one)
        return Thing(
            f"{one}-in" if inside else one,
            art_name(known[one].picture),
            label,
            Do(event),
            "" if told.infant or inside else label,
            play.held == one,
            not inside and one in where,
            play.held == one or (event in may and not (told.infant and play.held)),
            "" if inside else KEYS[options(play).index(one)],
        )

    baskets = tuple(
        Basket(
            basket.id,
            told.words(f"baskets/{basket.id}/label", basket.label),
            basket.kind,
            BASKET_ICONS[basket.kind],
            Do(Put(basket.id)),
            tuple(thing(one, True) for one in where if where[one] == basket.id),
            bool(play.held),
        )
        for basket in task.baskets
    )
    things = tuple(thing(one, False) for one in options(play))
    hint = told.words("hint", task.hint) if task.hint and hinted(play) else ""
    said = asks(told, part, hint).words
    return sort(
        desk.field,
        frame(told),
        said,
        ear(desk),
        things,
        baskets,
        "infant-say" if told.infant else "say",
        confirm(told) if all(one in where for one in known) else None,
    )


# order


SIDE_BY_SIDE = (230.0, 200.0, 170.0, 140.0)
"""How high pictures are on cards that stand beside one another, for those who press by the picture."""
PAIR_PICTURES = (150.0, 116.0)
CARD_PICTURE = 84.0
"""How large the picture on a card is: of two cards larger, for those who press by the picture."""


def ordering(told: Told, part: int) -> Node:
    """Cards to lay into a row: those that lie there carry their number."""
    play = told.play
    order = (*play.picked, *(one for one in options(play) if one not in play.picked))
    sizes = (*(PAIR_PICTURES if told.infant and len(order) < 3 else ()), CARD_PICTURE)
    ways = [tuple(Grow(child=_card(told, one, size)) for one in order) for size in sizes]
    if told.infant:
        ways = [*((_side_by_side(told, order, size),) for size in SIDE_BY_SIDE), *ways]
    return two_halves(
        told, apps.Seen(), *(with_confirm(told, *way) for way in ways), mood="thinking", part=part
    )


def _side_by_side(told: Told, order: Sequence[str], size: float) -> Grow:
    """Cards whose pictures are large, from the first to the last: below each its number and words."""

    def high(one: str) -> Grow:
        tile = _card(told, one, size)
        assert isinstance(tile.child, Row)
        place, *art, words = tile.child.children
        grounds = tuple(Card(child=centred(picture), fill="disc", radius=28) for picture in art)
        below = Row(children=(place, words), gap=14)
        return Grow(child=replace(tile, child=Column(children=(*grounds, below), gap=10, spare="middle")))

    return Grow(child=Row(children=tuple(high(one) for one in order), gap=24, down="stretch"))


def _card(told: Told, one: str, size: float) -> Tile:
    """A card with its number, its picture on the quiet ground that answers have, and its words."""
    play = told.play
    assert isinstance(play.now.task, model.Order)
    (item,) = [card for card in play.now.task.cards if card.id == one]
    words = told.words(f"cards/{one}/say", item.say)
    laid = one in play.picked
    event: Event = TakeBack(one) if laid else Pick(one)
    number = f"{play.picked.index(one) + 1}" if laid else ""
    head: Node = Text(words=number, role="figure", colour="on-lit", align="centre") if laid else gap(40, 40)
    place = Card(
        child=head,
        fill="lit" if laid else "mist",
        radius=Corner.FULL,
        least_width=72,
        least_height=72,
        line="clear",
    )
    art: tuple[Node, ...] = ()
    if item.picture:
        drawn = Art(name=art_name(item.picture), width=size, height=size)
        art = (Card(child=drawn, fill="disc", radius=18, pad_x=6, pad_y=4),)
    text = Text(words=words, role="infant-answer" if told.infant else "answer")
    return Tile(
        key=one,
        says=words,
        message=Do(event),
        child=Row(children=(place, *art, Grow(child=text)), gap=20),
        chosen=laid,
        available=one not in play.kept or not laid,
        least_height=96,
        pad_x=18,
        pad_y=8,
        shortcut=KEYS[options(play).index(one)],
    )


# reply


def replying(told: Told, seen: apps.Seen, part: int) -> Node:
    """A beginning and an ending; what they make is read back below."""
    task, play, desk = told.play.now.task, told.play, told.desk
    assert isinstance(task, model.Reply)
    known = {tile.id: tile for tile in task.tiles}

    def tile(one: str) -> Tile:
        words = told.words(f"tiles/{one}/say", known[one].say)
        return Tile(
            key=one,
            says=words,
            message=Do(Pick(one)),
            child=Text(words=words, role="answer"),
            chosen=one in play.picked,
            least_height=84,
            pad_x=22,
            pad_y=6,
            shortcut=KEYS[options(play).index(one)],
        )

    columns = tuple(
        Grow(
            child=Column(
                children=tuple(Grow(child=tile(one)) for one in options(play) if known[one].row == row),
                gap=12,
            )
        )
        for row in (1, 2)
    )
    built = " ".join(
        told.words(f"tiles/{one}/say", known[one].say) for one in options(play) if one in play.picked
    )
    back = Card(
        child=Text(words=built or "…", role="row", key="read-back"),
        fill="own",
        line="message-line",
        line_width=3,
        radius=Corner.TILE,
        pad_x=26,
        pad_y=10,
        least_height=72,
        key="reply-bubble",
    )
    send = primary("confirm", desk.say("Send"), Do(Confirm()), icon="plane", shortcut="enter")
    send = ready(send, Confirm() in legal(play))
    given = Grow(child=Row(children=columns, gap=16, down="stretch"))
    last = Row(children=(Grow(child=back), send), gap=16, down="stretch")
    ways = ((given, back, send), (given, last))
    contents = (Column(children=(*hint_row(told), *way), gap=12) for way in ways)
    close = Row(children=columns, gap=12, down="stretch")  # at the last, what is chosen says what is sent
    bare = (First(children=(Column(children=(close, back), gap=8), close)), sending(told))
    return two_halves(told, seen, *contents, part=part, bare=bare)
