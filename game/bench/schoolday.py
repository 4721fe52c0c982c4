"""What a soak does with the game: children in town, a class at the board, parents, a teacher in their room.

Everything is pressed on the screens that a person would press it on. Nothing here knows how a press is made.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from game.bench.hands import PACE, Hands, Stuck
from game.play.bot import PLAYERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.lesson.model import Plan
    from game.play.bot import Player as Bot

CLASSES = (("1-oaks", "infant"), ("3-owls", "junior"))
PASSPHRASE = "purple kettle sandwich"
MOST_PRESSES = 600
AWAY = 245.0
"""So long nobody presses anything, and the game asks whether anybody is there."""
GONE = 45.0
ROOM_PAGES = ("overview", "next", "covered", "saving", "classes", "school", "kept")


def home(hands: Hands) -> None:
    """Back to the title, from wherever it is."""
    for _ in range(20):
        if len(hands.game.stack.scenes) == 1:
            return
        hands.key("escape")
    raise Stuck(f"escape does not lead home from {hands.scene}")


def look(hands: Hands, language: str, **settings: object) -> None:
    """Language and settings are chosen on their screens, as somebody would who sits down."""
    home(hands)
    hands.way = "pointer"
    hands.call("language")
    hands.call(language)
    hands.key("escape")
    hands.call("settings")
    for name, value in settings.items():
        if name == "aloud":
            hands.call("page-sound")
        tile = hands.tile(key=f"{name}-{value}".lower())
        if tile is not None:
            hands.press(tile)
        elif name != "aloud":  # that is only offered where there is a voice
            raise Stuck(f"the settings have no {name}-{value}")
    home(hands)


def into_town(hands: Hands, code: str, badge: str) -> None:
    """The picture of the class, the animal, the town."""
    from game.scenes.badge import Chosen  # noqa: PLC0415

    hands.call("own")
    hands.wish(Chosen(code))
    if hands.tile(Chosen(badge)) is None:  # the small ones pick the animal first and then its colour
        hands.wish(Chosen(badge.split("-", maxsplit=1)[0]))
    hands.wish(Chosen(badge))


def place(hands: Hands, bot: str, chance: random.Random, *, leaves: bool = False) -> int:
    """Every story at the place that has a ping; answers how many were played to their end.

    ``leaves``: the first one is left in the middle and gone on with.
    """
    from game.scenes.town import Go, pinging  # noqa: PLC0415

    game, played = hands.game, 0
    town = game.stack.top
    letter = pinging(game.desk(), town.player)
    while letter and pinging(game.desk(), town.player) == letter:
        hands.wish(Go(letter))
        if leaves:
            story(hands, PLAYERS[bot], chance, 6)
            leaves = False
            if hands.scene == "story":
                hands.key("escape")
                continue
        story(hands, PLAYERS[bot], chance)
        if hands.scene == "certificate":
            hands.call("town")
        played += 1
    return played


def story(hands: Hands, bot: Bot, chance: random.Random, most: int = MOST_PRESSES) -> None:
    """One story, to its end or for so many presses."""
    from game.scenes.story.presses import Press  # noqa: PLC0415

    for _ in range(most):
        top = hands.game.stack.top
        if top.name == "ending":
            hands.call("town")
            return
        if top.name != "story":
            return
        before = hands.game.stack
        tile = hands.tile(Press.ON)
        hands.press(tile) if tile is not None else hands.wish(wanted(hands, top.play, bot, chance))
        if hands.game.stack == before:
            raise Stuck(f"a press changed nothing in {top.play.lesson.id}, step {top.play.step}")
    if most == MOST_PRESSES:
        raise Stuck(f"{hands.game.stack.top} never ends")


def wanted(hands: Hands, play: Any, bot: Bot, chance: random.Random) -> object:
    """What the player without hands would press; where no tile offers it just now, something that is."""
    from game.play import legal  # noqa: PLC0415
    from game.scenes.story.presses import Do  # noqa: PLC0415

    first = Do(bot(play, chance))
    if hands.tile(first) is not None:
        return first
    return next((Do(event) for event in legal(play) if hands.tile(Do(event)) is not None), first)


def beside(hands: Hands) -> None:
    """What else there is in town: the book with both leaves, and whom one can tell."""
    for key, inside in (("book", "after"), ("help", "")):
        hands.call(key)
        if inside:
            hands.call(inside)
        hands.key("escape")


def nobody_there(hands: Hands, *, comes_back: bool) -> None:
    """Somebody walks away from a story; they come back, or the game goes home by itself."""
    hands.let(AWAY, 5.0)
    if hands.scene != "still-there":
        raise Stuck(f"nobody was missed in {hands.scene}")
    if comes_back:
        hands.call("here")
    else:
        hands.let(GONE, 5.0)


def plans(hands: Hands) -> tuple[Plan, ...]:
    """The lessons that can be held from beginning to end: no shelf to choose from, no evening of parents."""
    return tuple(plan for plan in hands.game.shelf().plans if plan.kind in ("lesson", "assembly"))


def lesson(hands: Hands, code: str, plan: Plan) -> None:
    """A whole lesson on the board."""
    from game.scenes.badge import Chosen  # noqa: PLC0415
    from game.scenes.board.plans import Begin, Year  # noqa: PLC0415

    hands.call("class")
    hands.wish(Chosen(code))
    hands.settle()
    hands.wish(Year(None))
    while hands.tile(Begin(plan)) is None:
        hands.call("after")
    hands.wish(Begin(plan))
    hands.settle()
    for _ in range(MOST_PRESSES):
        if hands.scene != "lesson":
            return home(hands)
        before = hands.game.stack
        _at_board(hands)
        if hands.game.stack == before:
            raise Stuck(f"a press changed nothing in {plan.id}, {before.top.lesson.now.phase}")
    raise Stuck(f"{plan.id} never ends")


def _at_board(hands: Hands) -> None:
    """What this page of the lesson wants."""
    from game.play import Next, board  # noqa: PLC0415
    from game.scenes.board.presses import Go, Press  # noqa: PLC0415
    from game.scenes.story.presses import Press as InStory  # noqa: PLC0415

    now_shown = hands.game.stack.top.lesson
    now = now_shown.now
    if now.phase == "work":
        tile = hands.tile(InStory.ON)
        if tile is not None:
            return hands.press(tile)
        return hands.wish(wanted(hands, now.play, PLAYERS["careful"], random.Random(1)))
    if now.phase == "vote":
        for what, count in now.hands:
            more = hands.tile(Go(board.MoreHands(what)))
            if not count and more is not None:
                hands.press(more)
    if now.phase == "bars" and Next() not in board.legal(now_shown):
        return hands.call(f"way-{board.ballots(now.play)[now.way.index('')].right}")
    return hands.wish(Press.ON)


def parents(hands: Hands, code: str) -> None:
    """The evening from its welcome to its card, and the loop that shows itself for three minutes."""
    from game.scenes.badge import Chosen  # noqa: PLC0415

    hands.call("adults")
    hands.call("parents")
    hands.wish(Chosen(code))
    hands.settle()
    for _ in range(60):
        tile = hands.tile(key="on")
        if tile is None or hands.scene != "workshop":
            break
        hands.press(tile)
    home(hands)
    hands.call("adults")
    hands.call("show")
    hands.let(180.0, 2.0)
    home(hands)


def teacher(hands: Hands) -> None:
    """Through the door with the passphrase, every page, and out again."""
    hands.call("adults")
    hands.call("teacher")
    hands.settle()
    hands.write("passphrase", PASSPHRASE)
    hands.call("go")
    hands.settle()
    for page in ROOM_PAGES:
        hands.call(page)
        hands.settle()
        hands.let(3.0)
    hands.call("lock")
    hands.settle()
    home(hands)


def every_scene(hands: Hands) -> Iterator[str]:
    """The scenes of the gallery, in turn: nothing is left that was never seen."""
    from game.scenes.gallery import SCENES  # noqa: PLC0415

    for name, scene in SCENES.items():
        hands.game.show(scene)
        hands.let(2 * PACE)
        yield name
    home(hands)
