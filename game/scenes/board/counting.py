"""Hands are counted, and all bars are shown at once."""

from __future__ import annotations

from dataclasses import replace

from game.play import Confirm, Pick, board
from game.scenes.board.frames import frame_of, on
from game.scenes.board.hands import Hands
from game.scenes.board.presses import Go, Open
from game.scenes.board.typed import DIGITS, MOST_ROOM
from game.scenes.board.words import ballot_of, mark_of, option_words, question, told_of, voted_on
from game.scenes.scene import Desk
from game.scenes.story.parts import mascot_of
from game.scenes.story.words import Told
from game.ui.node import Node, Row, Tile
from game.ui.recipes.bars import Votes
from game.ui.recipes.board import NARROW
from game.ui.recipes.counters import Counter, Tally, disc
from game.ui.recipes.lesson import device_sizes
from game.ui.recipes.votes import Order, both_votes_screen, vote_screen
from game.ui.theme import Corner, Space
from game.words.catalogue import to_say

WHICH_WAY = to_say("Which way shall the story go?")
SLIM_PAD = 28.0
"""Beside the words of what leads on, where the order and the numbers want the room."""
SLIM = ((0.37, 0.76), (0.42, 0.78))
"""As much of the page as a device beside the rows may have; the second where its words need more."""
CARDS = ((0.5, 0.74), (0.54, 0.6), (0.54, 0.5))
"""As much as all the cards of an order may have: beside them stand no words but the number of a place."""


def vote(desk: Desk, lesson: board.Lesson, room: int, hands: Hands) -> Node:
    """One row is counted; those that were counted are covered; nothing shows what anybody chose."""
    told, ballot, now, live = told_of(desk, lesson), ballot_of(lesson), lesson.now, hands.row(lesson)
    counters = tuple(_counter(desk, told, lesson, what, n, live, hands.covered) for what, n in now.hands)
    counted = sum(number for _, number in now.hands)
    too_many = bool(room) and counted > room
    letter = told.play.lesson.letter
    mascot = f"{mascot_of(letter)}-{'thinking' if too_many else 'blink'}"
    return vote_screen(
        desk.field,
        frame_of(desk, lesson, question(told, ballot)),
        voted_on(told, ballot, device_sizes(desk.field, CARDS if ballot.kind == "place" else SLIM)),
        counters,
        desk.say("counted"),
        _order(desk, lesson, mascot, too_many=too_many),
        Tally(_in_room(desk, counted, room), counted, room, _in_room(desk, room or MOST_ROOM, room)),
        _go_on(desk, lesson, live),
        DIGITS,
    )


def _counter(
    desk: Desk, told: Told, lesson: board.Lesson, what: str, number: int, live: str, covered: frozenset[str]
) -> Counter:
    mark = mark_of(lesson, what)
    return Counter(
        key=f"option-{what}",
        mark=mark,
        words=option_words(told, ballot_of(lesson), what),
        count=number,
        state="live" if what == live else "covered" if what in covered else "waiting",
        fewer=Go(board.LessHands(what)),
        more=Go(board.MoreHands(what)),
        opens=Open(what),
        says_fewer=desk.say("One hand fewer for {mark}", mark=mark),
        says_more=desk.say("One hand more for {mark}", mark=mark),
        says_opens=desk.say("Count {mark}", mark=mark),
    )


def _order(desk: Desk, lesson: board.Lesson, mascot: str, *, too_many: bool) -> Order:
    """More hands than children happens: nobody is to blame."""
    usual = desk.say("Eyes shut. Hand up!")
    words = desk.say("Eyes shut again. Hand up!") if lesson.now.round == 2 else usual
    urgent = desk.say("More hands than children! Shall we count again?") if too_many else ""
    return Order(words, mascot, usual, urgent)


def _in_room(desk: Desk, counted: int, room: int) -> str:
    """Hands out of children; where nobody said how many there are, the hands alone."""
    if not room:
        return desk.say_n("**{n}** hand", "**{n}** hands", counted)
    return desk.say("**{n} of {all}** in the room", n=counted, all=room)


def _go_on(desk: Desk, lesson: board.Lesson, live: str) -> Tile:
    """To the next row; after the last of them what comes then. It is as wide for the one as for the other."""
    options = [what for what, _ in lesson.now.hands]
    row, after = desk.say("Next"), _after(desk, lesson)
    more = bool(options) and live != options[-1]
    tile = on(desk, row if more else after, keeps=(after if more else row,))
    return tile if desk.field.w >= NARROW else replace(tile, pad_x=SLIM_PAD)


def _after(desk: Desk, lesson: board.Lesson) -> str:
    phase = board.advance(lesson, Confirm()).now.phase
    if phase == "talk":
        return desk.say("Talk")
    return desk.say("Show all") if phase == "bars" else desk.say("Next")


# all bars


def bars(desk: Desk, lesson: board.Lesson, room: int) -> Node:
    """Both votes side by side. Where the class is torn, the teacher says which way the story goes."""
    told = told_of(desk, lesson)
    every = board.ballots(told.play)
    votes = []
    for number, ballot in enumerate(every):
        mine = [dict(vote.hands) for vote in board.bars(lesson) if vote.ballot == number]
        for what in ballot.options:
            counts = [hands.get(what, 0) for hands in mine]
            then = counts[1] if len(counts) > 1 else None
            mark = mark_of(lesson, what)
            votes.append(
                Votes(f"vote-{what}", mark, option_words(told, ballot, what), (counts or [0])[0], then)
            )
    widest = max((sum(n for _, n in vote.hands) for vote in board.bars(lesson)), default=0)
    twice = any(vote.round == 2 for vote in board.bars(lesson))
    labels = (desk.say("first"), desk.say("then")) if twice else (desk.say("hands"), "")
    lure = board.tempting(lesson)
    title, words, go_on = _asked(desk, lesson, twice=twice, lure="" if lure is None else lure.id)
    letter = told.play.lesson.letter
    ways = _ways(desk, lesson, told)
    # On a tie it is asked already.
    what_for = desk.say(WHICH_WAY) if ways and "" not in lesson.now.way else ""  # marked in WHICH_WAY
    return both_votes_screen(
        desk.field,
        frame_of(desk, lesson, title),
        votes,
        max(room, widest),
        labels,
        words,
        f"{mascot_of(letter)}-thinking",
        *ways,
        go_on,
        what_for=what_for,
    )


def _asked(desk: Desk, lesson: board.Lesson, *, twice: bool, lure: str) -> tuple[str, str, Tile]:
    """The title, the question to talk about, and what leads on."""
    say, now = desk.say, lesson.now
    told = told_of(desk, lesson)
    asked = told.words("ask", told.play.now.task.ask)
    if now.phase == "tempting":
        return (
            asked,
            say("Why might **{mark}** be tempting?", mark=mark_of(lesson, lure)),
            on(desk, say("The rule")),
        )
    changed = say("What changed?") if twice else say("What do we see?")
    ballot = board.ballots(told.play)[0]
    if ballot.kind not in ("answer", "row"):
        asked = question(told, ballot)
        return asked, say("Now let us work it out."), on(desk, say("Work together"), "pencil")
    if "" in now.way:
        waits = replace(on(desk, say("Go on")), available=False)
        return asked, say(WHICH_WAY), waits  # marked in WHICH_WAY
    return asked, changed, on(desk, say("Go on"))


def _ways(desk: Desk, lesson: board.Lesson, told: Told) -> tuple[Node, ...]:
    """Small tiles with which the teacher sets the way, where there is a choice."""
    if lesson.now.phase != "bars" or not any(isinstance(one, Pick) for one in board.legal(lesson)):
        return ()
    tiles = tuple(_way(desk, lesson, what) for ballot in board.ballots(told.play) for what in ballot.options)
    return (Row(children=tiles, gap=Space.S, spare="centre", key="ways"),)


def _way(desk: Desk, lesson: board.Lesson, what: str) -> Tile:
    mark = mark_of(lesson, what)
    return Tile(
        key=f"way-{what}",
        says=desk.say("The story goes on with {mark}", mark=mark),
        message=Go(Pick(what)),
        child=Row(children=(disc(mark, 60),), spare="centre", gap=0),
        chosen=what in lesson.now.way,
        radius=Corner.TILE,
        pad_x=14,
        pad_y=12,
    )
