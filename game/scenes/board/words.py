"""The words of a lesson on the board: what a class votes on, and the pretend device for the back row."""

from __future__ import annotations

from dataclasses import replace

from game.lesson import model
from game.play import board, options
from game.play.board.ballots import NO, YES, Ballot
from game.scenes.scene import Desk
from game.scenes.story.looking import pieces_of
from game.scenes.story.parts import tablet
from game.scenes.story.words import ACTS, Told, app
from game.ui.geometry import Rect, Size
from game.ui.node import At, Card, First, Layers, Node
from game.ui.recipes import apps
from game.ui.recipes.device import EDGE, TAG_UP, device, owner_tag
from game.ui.recipes.lesson import enlarged, listed
from game.ui.recipes.there import Somebody, there
from game.words.alike import RESIDENTS
from game.words.catalogue import to_say

MARKS = "ABCDEFGH"
OUT = 9_999.0
QUESTIONS = {
    "clue": to_say("Is this a clue? “{thing}”"),
    "basket": to_say("Where does this belong? “{thing}”"),
    "place": to_say("Which place is for this? “{thing}”"),
    "piece": to_say("Which words help most?"),
    "button": to_say("Which button comes next?"),
}


def told_of(desk: Desk, lesson: board.Lesson) -> Told:
    """The words of the step that is shown."""
    assert lesson.now.play is not None
    return Told(desk, lesson.now.play)


def ballot_of(lesson: board.Lesson) -> Ballot:
    """What is voted on now."""
    assert lesson.now.play is not None
    return board.ballots(lesson.now.play)[lesson.now.ballot]


def option_words(told: Told, ballot: Ballot, option: str) -> str:
    """One of the things that can be voted for, in words."""
    task, say = told.play.now.task, told.desk.say
    match ballot.kind:
        case "answer":
            return told.words(f"{option}/say", _said(task, "choices", option))
        case "row":
            return told.words(f"tiles/{option}/say", _said(task, "tiles", option))
        case "clue":
            return say("Yes, a clue") if option == YES else say("No clue")
        case "basket":
            assert isinstance(task, model.Sort)
            label = next(one.label for one in task.baskets if one.id == option)
            return told.words(f"baskets/{option}/label", label)
        case "piece":
            return told.words(f"pieces/{option}/say", _said(task, "pieces", option))
        case "button":
            return say(ACTS[option])  # marked in game/scenes/story/words.py
    return say("Place {n}", n=option)


def _said(task: object, drawer: str, one: str) -> str:
    words: str = next(part.say for part in getattr(task, drawer) if part.id == one)
    return words


def question(told: Told, ballot: Ballot) -> str:
    """What the class is asked."""
    if ballot.kind in ("answer", "row"):
        return told.words("ask", told.play.now.task.ask)
    asked = told.desk.say(QUESTIONS[ballot.kind], thing=thing_words(told, ballot.about))  # marked above
    if ballot.kind == "piece":  # which words help depends on what they are for
        return f"{told.words('ask', told.play.now.task.ask)} {asked}"
    return asked


def thing_words(told: Told, about: str) -> str:
    """What a worked vote is about: a phrase, a thing, a card."""
    match told.play.now.task:
        case model.Spot(phrases=phrases):
            one = next(phrase for phrase in phrases if phrase.id == about)
            return told.words(f"phrases/{about}/text", one.text) or told.desk.say("the picture")
        case model.Sort(things=things):
            return told.words(f"things/{about}/label", next(t.label for t in things if t.id == about))
        case model.Order(cards=cards):
            return told.words(f"cards/{about}/say", next(card.say for card in cards if card.id == about))
    return ""


def mark_of(lesson: board.Lesson, what: str) -> str:
    """The letter on the disc of an answer: those of a reply's second row go on from the first."""
    assert lesson.now.play is not None
    every = [option for ballot in board.ballots(lesson.now.play) for option in ballot.options]
    if ballot_of(lesson).kind == "clue" and what in (YES, NO):
        return "AB"[what == NO]
    return MARKS[every.index(what)]


# the device


def devices(told: Told, sizes: tuple[Size, ...], seen: apps.Seen | None = None) -> tuple[Node, ...]:
    """The pretend device of the step, in sizes that shrink; where a step has none, the child it is about."""
    seen = seen or apps.Seen(pieces=_only_read(told))
    return tuple(_device(told, size, seen) for size in sizes)


def voted_on(told: Told, ballot: Ballot, sizes: tuple[Size, ...]) -> tuple[Node, ...]:
    """What the class sees beside a vote: all cards of which one is voted on, else what stood there before.

    A place in an order means nothing without the other cards.
    """
    task = told.play.now.task
    if isinstance(task, model.Order):
        says = {card.id: told.words(f"cards/{card.id}/say", card.say) for card in task.cards}
        marked = [f"**{says[one]}**" if one == ballot.about else says[one] for one in options(told.play)]
        return tuple(_within(size, listed(marked)) for size in sizes)
    return devices(told, sizes)


def _within(size: Size, panel: Node) -> Layers:
    """A panel that hangs out of the page where it has no room, as a device does."""
    out = At(child=Card(fill="clear", key="no-room"), box=Rect(0, 0, size.w, OUT))
    whole = Layers(children=(At(child=panel, box=Rect(0, 0, size.w, size.h)),))
    ways = First(children=(whole, Layers(children=(out,))))
    held = At(child=ways, box=Rect(0, 0, size.w, size.h))
    return Layers(children=(held,), width=size.w, height=size.h)


def _only_read(told: Told) -> tuple[apps.Piece, ...]:
    """What is tapped in the task *spot* is what the ping says: before that the class reads it."""
    return tuple(replace(piece, found=False, available=False) for piece in pieces_of(told))


def _device(told: Told, size: Size, seen: apps.Seen) -> Layers:
    """A device whose words have no room hangs out of the page on purpose: then the page finds another."""
    step = told.play.now
    # an infant's tablet has a large face on its corner, which stands higher than a name
    up = TAG_UP if step.device is None else -owner_tag(tablet(told), size.w)[0].y
    box = Rect(0, up + 6, size.w, size.h - up - EDGE - 12)
    shown: At
    if step.device is None:
        helped = told.play.tale.helps
        child = Somebody(f"people/{helped}-calm", told.desk.say(RESIDENTS[helped]))  # marked there
        shown = there(box, told.play.lesson.letter, told.desk.look.theme.name, (child,))
    else:
        shown = device(
            tablet(told), box, apps.glass(app(told, step.device), apps.room_of(box), "board", seen)
        )
    whole = Layers(children=(enlarged(shown, told.desk.look.text_scale),), key="shown")
    out = At(child=Card(fill="clear", key="no-room"), box=Rect(0, 0, size.w, OUT))
    ways = First(children=(whole, Layers(children=(out,))))
    held = At(child=ways, box=Rect(0, 0, size.w, box.bottom))
    return Layers(children=(held,), width=size.w, height=size.h)
