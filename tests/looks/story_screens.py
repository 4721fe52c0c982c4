"""A full sample of every screen a pupil plays on: do they look right, do words fit?"""

from __future__ import annotations

from collections.abc import Callable

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Layers, Node, Row, Tile
from game.ui.recipes.baskets import Basket, Thing, sort
from game.ui.recipes.controls import icon_tile, line_icon, plain
from game.ui.recipes.device import Tablet
from game.ui.recipes.messages import Message, scribble, system_line
from game.ui.recipes.people import Grownup, Place, help_page, phone_line
from game.ui.recipes.spot import Phrase, Reason, letter_page, spot
from game.ui.recipes.stickers import Page, Sticker, badge_pill, sticker_book
from game.ui.recipes.story import (
    NARROW,
    Clue,
    Feedback,
    Frame,
    choose,
    choose_by_picture,
    feedback,
    friend_request,
    round_picture,
)
from game.ui.recipes.talk import Mascot
from game.ui.recipes.telling import Piece, tell
from game.ui.recipes.tray import Answer, disc

HOME = icon_tile("home", "home", "Back to town", "home", shortcut="escape")


def _ear(size: float = 96) -> Tile:
    """The tile that says the bubble again."""
    return icon_tile("ear", "speaker", "Say it again", "ear", size=size)


MAYA = Tablet(owner="maya", label="Maya's tablet", pretend="pretend", app="Den Club", icon="people")
KWAME = Message(words="Den on Saturday!", name="Kwame", face="people/kwame-head", key="m1")
OWN = Message(words="I will bring snacks.", own=True, key="m2")
JAY = Message(words="Hi! Send me your address!", name="Jay_11", newest=True, key="m3")


def cottage(here: int = 2) -> Frame:
    """A story at the Cottage."""
    return Frame(HOME, "safe", "The Cottage", here, 5, "The third of five stones")


def junior_story(field: Size) -> Node:
    """A chat and three things that Maya could do."""
    joined = system_line("Jay_11 joined today")
    asks = Message(words="Den today?", name="Kwame", face="people/kwame-head", key="m1")
    short = Message(words="Send me your address!", name="Jay_11", newest=True, key="m3")
    lines = (KWAME, OWN, joined, JAY) if field.w >= NARROW else (asks, joined, short)
    return choose(
        field,
        cottage(),
        MAYA,
        lines,
        "What could **Maya** do?",
        _ear(),
        (
            Answer("a1", "Send it. Jay is in the group.", "a1", "plane", shortcut="1"),
            Answer("a2", "Say no, and ask who Jay is.", "a2", "bubble", shortcut="2"),
            Answer("a3", "Leave it, and show a grown-up.", "a3", "eye", shortcut="3"),
        ),
    )


def infant_story(field: Size) -> Node:
    """A friend request, and two pictures to choose from."""
    small = field.w < NARROW
    glass = friend_request(
        "pictures/fox-mask",
        "A fox mask",
        "Be my friend?",
        "Star_Fox9",
        (Clue("clue-new", "new", "calendar"), Clue("clue-friends", "0")),
    )
    return choose_by_picture(
        field,
        Frame(HOME, "accepting", "", 1, 4, "The second of four stones"),
        Tablet(owner="ela", label="", pretend="pretend"),
        glass,
        "What could Ela do?",
        _ear(112 if not small else 96),
        (
            Answer("yes", "Say yes", "yes", picture=_say_yes(field), says="Say yes"),
            Answer("mum", "Ask Mum", "mum", picture=_ask_mum(field), says="Ask Mum"),
        ),
        lit=(1,),
    )


def _scene(field: Size, tint: str, left: Node, right: Node) -> Node:
    """Two things that weigh the same, on a quiet ground: a picture must not give the answer away."""
    wide, high = (430.0, 276.0) if field.w >= NARROW else (280.0, 230.0)
    half = wide / 2
    picture = Layers(
        children=(
            At(child=left, box=Rect(-30, 0, half + 60, high), across="centre", down="bottom"),
            At(child=right, box=Rect(half - 30, 0, half + 60, high), across="centre", down="bottom"),
        ),
        height=high,
        width=wide,
    )
    return Card(
        child=Row(children=(picture,), spare="centre", gap=0),
        fill=tint,
        radius=28,
        line="message-line",
        line_width=2,
        down="bottom",
    )


def _person(name: str, size: float) -> Art:
    return Art(name=f"people/{name}", width=size, height=size)


def _tablet(size: float) -> Node:
    """Ela's tablet with the fox and a tick."""
    w, h = size * 0.7, size
    fox = round_picture("pictures/fox-mask", w * 0.56, "")
    tick = disc("tick", w * 0.42, "action", "on-action")
    return Layers(
        children=(
            At(
                child=Card(fill="case-ela", radius=24, edge=8, edge_colour="lip-case-ela"),
                box=Rect(0, 0, w, h),
            ),
            At(
                child=Card(fill="paper", line="bezel", line_width=5, radius=14),
                box=Rect(12, 12, w - 24, h - 32),
            ),
            At(child=fox, box=Rect(w * 0.22, h * 0.13, w * 0.56, w * 0.56)),
            At(child=tick, box=Rect(w * 0.29, h * 0.54, w * 0.42, w * 0.42)),
        ),
        width=w,
        height=h + 18,
    )


def _say_yes(field: Size) -> Node:
    size = 300.0 if field.w >= NARROW else 200.0
    return _scene(field, "tint-blue", _person("ela-happy", size), _tablet(size * 0.86))


def _ask_mum(field: Size) -> Node:
    size = 300.0 if field.w >= NARROW else 200.0
    return _scene(field, "tint-rose", _person("ela-calm", size), _person("mum-listening", size * 0.94))


def told(field: Size) -> Node:
    """After an answer that was not safe: feeling, clue, rule, now."""
    sent = Message(words="", own=True, picture=scribble(line_icon("home", 56), "Maya's address"), key="m4")
    joined = system_line("Jay_11 joined today", lit=True)
    ping = Message(words="Hi! Send me your address!", name="Jay_11", lit=(1, 2, 3, 4), key="m3")
    kwame = Message(words=KWAME.words, name="Kwame", face=KWAME.face, dim=True, key="m1")
    lines = (kwame, joined, ping, sent) if field.w >= NARROW else (joined, ping, sent)
    return feedback(
        field,
        cottage(),
        MAYA,
        lines,
        Feedback(
            feeling="Jay does sound like a friend.",
            clue="Someone new wants your address.",
            clue_lit=(1, 3, 4),
            rule="**Safe:** keep it private.",
            now="**Now:** tell a grown-up.",
            on="Put it right",
            message="on",
            thread_from="m3-words",
        ),
        _ear(),
    )


def spot_clues(field: Size) -> Node:
    """An e-mail in which two clues of three are found."""
    star = disc("star", 92, "tint-rose")
    page = letter_page(
        star,
        "Prize Team",
        "to Tomos",
        tuple(
            tuple(Phrase(key, words, key, key in ("p3", "p5")) for key, words in line)
            for line in (
                *(((("p1", "Hi Tomos!"),),) if field.w >= NARROW else ()),
                (("p2", "You have"), ("p3", "won a tablet!")),
                (("p4", "Quick:"), ("p5", "only 10 minutes!")),
                (("p6", "Send us"), ("p7", "your password.")),
                *(((("p8", "From Prize Team"),),) if field.w >= NARROW else ()),
            )
        ),
    )
    return spot(
        field,
        Frame(HOME, "reliable", "The Library", 3, 5, "The fourth of five stones"),
        Tablet(owner="tomos", label="Tomos's tablet", pretend="pretend", app="Post", icon="mail"),
        page,
        "Find 3 clues.",
        _ear(),
        (
            Reason("r1", "He did not enter."),
            Reason("r2", "It hurries him."),
            Reason("r3", "Give me a hint", False, "hint"),
        ),
        plain("on", "Carry on", "on", shortcut="enter"),
    )


THINGS = {
    "home": ("icons/home", "My address"),
    "key": ("icons/key", "My password"),
    "camera": ("icons/camera", "A photo of me"),
    "star": ("stickers/star", "A joke"),
}


def _thing(key: str, short: str = "", chosen: bool = False, gone: bool = False) -> Thing:
    picture, says = THINGS[key]
    return Thing(key, picture, says, key, short, chosen, gone)


def sort_things(field: Size) -> Node:
    """Things on the plank, one of them chosen; something is in the first basket already."""
    inside = Thing("book", "stickers/book", "A good book", "book")
    return sort(
        field,
        Frame(HOME, "safe", "", 2, 4, "The third of four stones"),
        "Where does it go?",
        _ear(),
        (
            _thing("star", "A joke", gone=True),
            _thing("home", "My address", chosen=True),
            _thing("camera", "My photo"),
            _thing("key", "Password"),
        ),
        (
            Basket("share", "Share", "open", "heart", "share", (inside,), True),
            Basket("ask", "Ask first", "cloth", "question", "ask", (), True),
            Basket("keep", "Keep safe", "chest", "lock", "keep", (), True),
        ),
    )


def _grownup(key: str, name: str, role: str = "", busy: str = "") -> Grownup:
    says = f"{name}. {busy}" if busy else f"Tell {name}"
    mood = "busy" if busy else "listening"
    return Grownup(key, name, role, f"people/{key}-bust-{mood}", key, says, busy)


def tell_someone(field: Size) -> Node:
    """The sentence stands; the first grown-up is busy."""
    return tell(
        field,
        Frame(HOME, "tell", "The Lighthouse", 3, 5, "The fourth of five stones"),
        "maya",
        "Maya",
        (
            Piece("who", "Someone new", "who"),
            Piece("what", "asked where I live.", "what"),
            Piece("proof", "I saved it.", "proof"),
        ),
        _ear(),
        "Who next?",
        icon_tile("again", "speaker", "Say it again", "again", size=96),
        (
            _grownup("miss-patel", "Miss Patel", "at school", "One moment"),
            _grownup("mum", "Mum", "at home"),
            _grownup("mr-okafor", "Mr Okafor", "at school"),
        ),
        "Keep telling until someone helps.",
    )


def book(field: Size) -> Node:
    """A sticker book with a few empty places."""
    spotted = (
        Sticker("safe", "eye-off", "Asked for a secret"),
        Sticker("accepting", "calendar", "Only joined today"),
        Sticker("reliable", "star", "A prize too good"),
        Sticker("meeting", "clock", "Wanted to meet"),
        Sticker("kind", "heart", "A real friend"),
        Sticker("reliable"),
    )
    did = (
        Sticker("tell", "camera", "Saved the proof"),
        Sticker("tell", "bubble", "Told Mum"),
        Sticker("tell", "speaker", "Told again"),
        Sticker("kind", "pencil", "Wrote kindly"),
        Sticker("safe"),
        Sticker("accepting"),
    )
    return sticker_book(
        field,
        icon_tile("back", "back", "Back to town", "back", shortcut="escape"),
        "My sticker book",
        badge_pill("badges/owl-blue", "Owl"),
        Mascot("kit", "calm"),
        (Page("lens", "Clues I spotted", spotted), Page("hand", "Things I did", did)),
        (
            icon_tile("before", "back", "The page before", "before", size=96),
            icon_tile("after", "next", "The next page", "after", size=96),
        ),
    )


def who_can_help(field: Size) -> Node:
    """Faces and roles, that one keeps telling, and a number."""
    return help_page(
        field,
        icon_tile("back", "back", "Back", "back", shortcut="escape"),
        "Who can I tell?",
        Mascot("tally", "calm"),
        "You will **not** be in trouble for telling.",
        _ear(),
        (
            Place(
                "At school",
                "book",
                (_grownup("miss-patel", "Miss Patel", "teacher"), _grownup("mr-okafor", "Mr Okafor", "head")),
            ),
            Place("At home", "home", (_grownup("mum", "Mum", "parent"), _grownup("carer", "Gran", "family"))),
        ),
        "Keep telling until someone helps.",
        phone_line("Or call Childline", "0800 1111"),
    )


SCREENS: dict[str, Callable[[Size], Node]] = {
    "infant-story": infant_story,
    "junior-story": junior_story,
    "feedback": told,
    "spot": spot_clues,
    "sort": sort_things,
    "tell": tell_someone,
    "sticker-book": book,
    "help": who_can_help,
}
