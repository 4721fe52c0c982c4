"""Every pretend device twice: as a ping arrives, and at work. Do children know what it is, do words fit?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from game.ui.geometry import Rect, Size
from game.ui.node import At, Layers, Node
from game.ui.recipes.apps import (
    Act,
    App,
    ClassBlog,
    Clue,
    Done,
    Drawing,
    Email,
    Field,
    FriendRequest,
    GameChat,
    GroupChat,
    Hearts,
    Line,
    Lit,
    MessageApp,
    Piece,
    PopUp,
    Post,
    Result,
    Saved,
    Search,
    Seen,
    SignUp,
    Video,
    Who,
    Years,
    glass,
    room_of,
    sign,
)
from game.ui.recipes.chrome import screen
from game.ui.recipes.device import Tablet, device
from game.ui.recipes.story import NARROW
from game.ui.theme import Space

TOP = 200.0
WIDTHS = {"infant": 708.0, "junior": 836.0}


@dataclass(frozen=True, slots=True)
class Shown:
    """An app on somebody's device."""

    app: App
    years: Years = "junior"
    seen: Seen = Seen()
    owner: str = "maya"
    name: str = ""


def box_for(field: Size, years: Years, at_end: bool = False, wide: bool = False) -> Rect:
    """Where a device stands on a story's screen: at its start, or here beside another one."""
    width = 1090.0 if wide else WIDTHS[years]
    if field.w < NARROW:
        width = field.w * (0.56 if wide else 0.40)
    x = field.w - Space.EDGE - width if at_end else Space.EDGE
    return Rect(x, TOP, width, field.h - Space.FOOT - TOP)


def on_device(shown: Shown, box: Rect) -> At:
    """The device with its app, in a box."""
    mark = sign(shown.app)
    label = "" if shown.years == "infant" else f"{shown.owner.title()}'s tablet"
    tablet = Tablet(shown.owner, label, "pretend", shown.name, mark.icon, mark.colour)
    return device(tablet, box, glass(shown.app, room_of(box), shown.years, shown.seen))


def two(first: Shown, second: Shown, field: Size) -> Node:
    """Two devices side by side."""
    place = box_for(field, second.years, at_end=True)
    apart = Layers(children=(on_device(second, place._replace(x=0, y=0)),), key="second")
    return screen(on_device(first, box_for(field, first.years)), At(child=apart, box=place))


def one(shown: Shown, field: Size) -> Node:
    """One wide device, as in *spot*."""
    return screen(on_device(shown, box_for(field, "junior", wide=True)))


def for_the_board(app: App, field: Size) -> Node:
    """A device for a class to read together, in all the width a screen has."""
    box = Rect(Space.EDGE, TOP, field.w - 2 * Space.EDGE, field.h - Space.FOOT - TOP)
    return screen(on_device(Shown(app, "board", owner="ravi"), box))


# who and what

AT_HOME = Clue("known-at-home", "family")
AT_SCHOOL = Clue("known-at-school", "from school")
NEW = Clue("joined-today", "new")
ALONE = Clue("no-shared-friends", "no shared friends")
SAME_AGE = Clue("says-same-age", "“I am nine”")
KITTEN = Drawing("pictures/kitten", "A kitten")
CAKE = Drawing("pictures/birthday-cake", "A birthday cake")
SHARK = Drawing("pictures/street-shark", "A shark in the street")
COINS = Drawing("pictures/game-coins", "Coins")
CHEST = Drawing("pictures/prize-chest", "A chest of prizes")
BEACH = Drawing("pictures/beach", "A beach")
MUM = "people/mum-head"
KWAME, RAVI, TOMOS, ELA = (f"people/{who}-head" for who in ("kwame", "ravi", "tomos", "ela"))

PHOTO = MessageApp(Who("Gran", "people/carer-head", (AT_HOME,)), "My kitten!", KITTEN)
UNKIND = MessageApp(Who("Player7", "", (NEW,)), "You cannot play with us. Nobody likes your den.")
GROUP = GroupChat(
    "Football club",
    (
        Line("Ravi", "Training is on Saturday.", RAVI),
        Line("Maya", "I will be there!", own=True),
        Line("Player7", "Tomos runs like a duck!"),
        Line("Kwame", "That is not kind.", KWAME),
    ),
)
FOX = FriendRequest(
    Who(
        "Star_Fox9",
        "pictures/fox-mask",
        (Clue("joined-today", "new"), Clue("no-shared-friends", "0 friends")),
    )
)
GOAL = FriendRequest(Who("GoalKing", "", (SAME_AGE, ALONE, NEW)), "I am nine too! Let us be friends.")
A_CAKE = Post(Who("Kwame", KWAME, (AT_SCHOOL,)), "My cake!", CAKE, Hearts("3", "hearts"))
BEST_DAY = Post(
    Who("Zainab", "people/zainab-head", (AT_SCHOOL,)),
    "My best day!",
    BEACH,
    Hearts("12", "hearts"),
    (Line("Ela", "So sunny!", ELA), Line("Ravi", "Was the water cold?", RAVI)),
)
PRIZE = Email(
    Who("Prize Team", "stickers/star"),
    "You have won!",
    "Press the button in ten minutes or lose your tablet.",
    "Get my tablet",
    CHEST,
)
HELPER = Email(Who("Game Helper", "stickers/key"), "Your account")
PARK = GameChat("Block Garden", (Line("Zip", "Come to the park!"),))
MATES = GameChat(
    "Block Garden",
    (
        Line("Ela", "Look, my tower!", ELA),
        Line("Alex", "Wow, it is so tall.", own=True),
        Line("Zip", "Which school do you go to?"),
    ),
)
STREET = Video("Shark in town", Who("Wow Films", "stickers/star"), SHARK, Hearts("900", "hearts"))
STREET_TALK = replace(
    STREET,
    comments=(Line("Tomos", "Is it real?", TOMOS), Line("Fan22", "Yes! My uncle saw it.")),
)
FOXES = Search(
    "what do foxes eat",
    (
        Result("Best fox food", "Buy now!", "Snack Shop", "advert", "Advert"),
        Result("Foxes through the year", "What foxes hunt and find.", "The Nature Museum"),
        Result("Foxes eat only pizza", "Everybody says so.", "Fun Facts"),
    ),
)
JOIN = SignUp(
    "Chatter Cloud",
    (Field("Full name"), Field("Year you were born"), Field("Your school", "Hill School")),
    "You must be 13 or older.",
)
BOX = PopUp("Free coins!", "", "Get them", COINS)
LOUD = PopUp("You are the winner!", "Only today. Press quickly.", "Get my present")
TRIP = ClassBlog(
    Who("Ela", ELA, (Clue("school-account", "school"),)),
    "Our trip to the beach",
    ("Draft", "Waiting for the teacher", "Shown"),
    "We found a crab. Everybody laughed when it ran.",
    BEACH,
    "draft",
    "It is a draft.",
)
TRIP_SHOWN = replace(
    TRIP,
    state="shown",
    says="Everybody can see it.",
    comments=(Line("Tomos", "I liked the crab best.", TOMOS),),
)

PIECES = (
    Piece("hello", "Hello player", "hello"),
    Piece("hurry", "You have five minutes", "hurry", found=True),
    Piece("word", "Send us your password", "word"),
    Piece("bye", "Have a nice day", "bye"),
)
PICTURES = (
    Piece("dog", "", "dog", picture=Drawing("pictures/park-dog", "A dog in a park")),
    Piece(
        "berry", "", "berry", found=True, picture=Drawing("pictures/giant-strawberry", "A giant strawberry")
    ),
)
SAVE, BLOCK = Act("save", "Save", "save"), Act("block", "Block", "block")
REPORT = Act("report", "Report", "report")
PROOF = Seen(
    saved=Saved("Saved", "Monday 14:05"), acts=(SAVE, BLOCK, REPORT), lit=(Lit("text", (0, 1, 2, 3, 4)),)
)
SAY_NO = Seen(acts=(Act("decline", "Say no", "decline"), Act("block", "Block", "block")))

SCREENS: dict[str, Callable[[Size], Node]] = {
    "app-message": partial(
        two,
        Shown(PHOTO, "infant", owner="ela"),
        Shown(UNKIND, "junior", PROOF, name="Messages"),
    ),
    "app-group-chat": partial(
        two,
        Shown(GROUP, seen=Seen(shown=2, typing="Player7 is writing"), name="Groups"),
        Shown(GROUP, seen=Seen(lit=(Lit("line-2", (2, 3, 4)),), dim=True), owner="tomos", name="Groups"),
    ),
    "app-friend-request": partial(
        two,
        Shown(FOX, "infant", SAY_NO, owner="ela"),
        Shown(GOAL, "junior", Seen(lit=(Lit("clue-no-shared-friends"),), dim=True), "ravi", "Friends"),
    ),
    "app-post": partial(
        two,
        Shown(A_CAKE, "infant", owner="kwame"),
        Shown(
            BEST_DAY,
            "junior",
            Seen(reply=Line("Maya", "It looks lovely.", "people/maya-head", own=True)),
            "zainab",
            "Pinboard",
        ),
    ),
    "app-e-mail": partial(
        two,
        Shown(PRIZE, owner="tomos", name="Letters"),
        Shown(PRIZE, "junior", Seen(lit=(Lit("text", (0, 1, 2, 3, 4, 5)),), dim=True), "tomos", "Letters"),
    ),
    "app-e-mail-spot": partial(one, Shown(HELPER, "junior", Seen(pieces=PIECES), "zainab", "Letters")),
    "app-post-spot": partial(one, Shown(Post(Who("Funny Farm")), "infant", Seen(pieces=PICTURES), "alex")),
    "app-game-chat": partial(
        two,
        Shown(PARK, "infant", owner="kwame"),
        Shown(MATES, "junior", Seen(acts=(BLOCK, Act("log-off", "Log off", "log-off"))), "alex", "Games"),
    ),
    "app-video": partial(two, Shown(STREET, "infant", owner="alex"), Shown(STREET_TALK, name="Films")),
    "app-search": partial(
        two,
        Shown(FOXES, name="Look it up"),
        Shown(FOXES, "junior", Seen(lit=(Lit("result-0"),), dim=True), "alex", "Look it up"),
    ),
    "app-sign-up": partial(
        two,
        Shown(JOIN, owner="kwame", name="Join"),
        Shown(
            JOIN,
            "junior",
            Seen(
                lit=(Lit("text"),),
                acts=(
                    Act("make-private", "Only friends see it", "private", on=True),
                    Act("close", "Close", "close"),
                ),
            ),
            "kwame",
            "Join",
        ),
    ),
    "app-pop-up": partial(
        two,
        Shown(BOX, "infant", owner="maya"),
        Shown(LOUD, "junior", Seen(acts=(Act("close", "Close", "close"),)), "ela", "Pages"),
    ),
    "app-class-blog": partial(
        two,
        Shown(TRIP, owner="ela", name="Class blog"),
        Shown(TRIP_SHOWN, owner="ela", name="Class blog"),
    ),
    "app-afterwards": partial(
        two,
        Shown(FOX, "infant", Seen(done=(Done("decline", "Fox is gone"),)), "ela"),
        Shown(UNKIND, "junior", Seen(done=(Done("block", "Player7 is blocked"),)), name="Messages"),
    ),
    "app-board-message": partial(for_the_board, UNKIND),
    "app-board-group-chat": partial(for_the_board, GROUP),
    "app-board-friend-request": partial(for_the_board, GOAL),
    "app-board-post": partial(for_the_board, BEST_DAY),
    "app-board-e-mail": partial(for_the_board, PRIZE),
    "app-board-game-chat": partial(for_the_board, MATES),
    "app-board-video": partial(for_the_board, STREET_TALK),
    "app-board-search": partial(for_the_board, FOXES),
    "app-board-sign-up": partial(for_the_board, JOIN),
    "app-board-pop-up": partial(for_the_board, LOUD),
    "app-board-class-blog": partial(for_the_board, TRIP_SHOWN),
}
