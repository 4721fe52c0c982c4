"""A full sample of every screen for the class, the teacher and parents: do they look right, do words fit?"""

from __future__ import annotations

from collections.abc import Callable

from game.ui.geometry import Size
from game.ui.node import Art, Card, Column, Node, Row, Text
from game.ui.recipes.bars import LegendLine, Outcome, Part, Votes
from game.ui.recipes.board import Frame, Stone, Tab
from game.ui.recipes.controls import icon_tile, plain, primary
from game.ui.recipes.counters import Counter, Tally
from game.ui.recipes.learnt import Fitting, Idea, Learnt, overview, panel, talking
from game.ui.recipes.pause import pause_card, pause_screen, quiet_key
from game.ui.recipes.teacher import Head, Place, SideBar, small_icon_tile, small_tile, teacher_screen
from game.ui.recipes.tongues import Said
from game.ui.recipes.votes import Order, both_votes_screen, vote_screen
from game.ui.recipes.workshop import Guess, ShowUs, workshop_screen
from game.words.language import ENGLISH, language

OPTIONS = ("Say yes. It is the same school.", "Show a grown-up.", "Ask: “Which class are you in?”")
STEPS = ("hand", "bubble", "hand", "chart", "star")


def frame(title: str, now: int, letter: str = "accepting") -> Frame:
    """The frame of a round at one of its five steps."""
    states = tuple(
        Stone(
            icon,
            "done" if n < now else "now" if n == now else "waiting",
            "First vote" if n == now == 0 else "",
        )
        for n, icon in enumerate(STEPS)
    )
    return Frame(
        home=icon_tile("home", "home", "Back to the plan", "home", shortcut="escape"),
        letter=letter,
        title=title,
        stones=states,
        tabs=(
            Tab("pause", "leaf", "A short break", "pause"),
            Tab("drawer", "drawer", "The teacher's drawer", "drawer"),
        ),
    )


def _counter(number: int, count: int, state: str, shown: bool = True) -> Counter:
    mark = "ABC"[number]
    return Counter(
        key=f"option{mark}",
        mark=mark,
        words=OPTIONS[number],
        count=count,
        state=state,  # type: ignore[arg-type]
        fewer=("fewer", mark),
        more=("more", mark),
        opens=("open", mark),
        says_fewer=f"One hand fewer for {mark}",
        says_more=f"One hand more for {mark}",
        says_opens=f"Count {mark}",
        shown=shown,
        shortcut=str(number + 1),
    )


def _device() -> Node:
    """A stand-in for the pretend device."""
    return Card(
        child=Column(
            children=(
                Row(
                    children=(
                        Art(name="pictures/fox-mask", width=96, height=72),
                        Text(words="Star_Fox9", role="board-name"),
                    ),
                    gap=16,
                ),
                Text(words="I go to your school! Be my friend?", role="board-ping"),
            ),
            gap=24,
        ),
        line="case-ela",
        line_width=24,
        radius=66,
        pad_x=40,
        pad_y=48,
        least_width=420,
    )


def vote(field: Size) -> Node:
    """One row counted and covered, one live, one waiting."""
    return vote_screen(
        field,
        frame("What could Ela do?", 0),
        (_device(),),
        (_counter(0, 9, "covered"), _counter(1, 11, "live"), _counter(2, 0, "waiting")),
        "counted",
        Order("Eyes shut. Hand up!", "amber-blink"),
        Tally("**20 of 27** in the room", 20, 27),
        primary("talk", "Talk", "talk"),
    )


def both(field: Size) -> Node:
    """What changed between the two votes."""
    return both_votes_screen(
        field,
        frame("What changed?", 3),
        (
            Votes("voteA", "A", OPTIONS[0], 12, 5),
            Votes("voteB", "B", OPTIONS[1], 11, 21),
            Votes("voteC", "C", OPTIONS[2], 4, 1),
        ),
        27,
        ("first", "then"),
        "Why might **A** be tempting?",
        "amber-thinking",
        primary("rule", "The rule", "rule"),
    )


def pause(field: Size) -> Node:
    """Pause and protect."""
    key = quiet_key("card", "key", "For the teacher", "card")
    back = quiet_key("back", "leaf", "Back to the lesson", "back")
    return pause_screen(field, "A short break", "kit-blink", key, back)


def card(field: Size) -> Node:
    """What the teacher does now, for the teacher alone."""
    return pause_card(
        field,
        pause(field),
        "If a child has told you something",
        (
            "Listen. Stay calm. Thank the child for telling you.",
            "Do not promise to keep it secret.",
            "Do not ask about it and do not teach it now.",
            "Write down the child's own words.",
            "Tell your designated safeguarding lead today.",
        ),
        (plain("close", "Back to the lake", "close", role="strong"),),
    )


RISKY: tuple[Outcome, ...] = ("safe", "back", "missed")
HARMLESS: tuple[Outcome, ...] = ("safe", "alarm")
CLASS = (
    ("safe", "Safe", (50, 12, 8), (16, 4), "89 %", "of 70"),
    ("meeting", "Meeting", (33, 7, 4), (11, 2), "91 %", "of 44"),
    ("accepting", "Accepting", (38, 15, 20), (14, 6), "73 %", "of 73"),
    ("reliable", "Reliable", (27, 7, 24), (16, 6), "59 %", "of 58"),
    ("tell", "Tell", (50, 11, 5), (10, 2), "92 %", "of 66"),
    ("kind", "Kind", (30, 5, 3), (18, 11), "92 %", "of 38"),
)


def teachers_room(field: Size) -> Node:
    """What class 3B learnt in half a term."""
    bar = SideBar(
        "Pingtown",
        "mascots/tally-calm",
        (
            Place("overview", "chart", "Overview", "overview", here=True),
            Place("classes", "people", "Classes", "classes"),
            Place("plans", "sheet", "Plans", "plans"),
            Place("school", "home", "Our school", "school"),
            Place("languages", "globe", "Languages", "languages"),
            Place("kept", "eye", "What is kept?", "kept"),
        ),
        Place("lock", "lock", "Lock", "lock"),
    )
    head = Head(
        "Class 3B",
        "Autumn 1 · 6 sittings · 465 answers",
        small_icon_tile("change", "down", "Another class", "change"),
        (
            small_tile("print", "Print", "print", "print"),
            small_tile("export", "Export", "export", "download", primary=True),
        ),
    )
    learnt = tuple(
        Learnt(letter, name, tuple(map(Part, RISKY, risky)), tuple(map(Part, HARMLESS, harmless)), share, of)
        for letter, name, risky, harmless, share, of in CLASS
    )
    chart = panel(
        "What was learnt, by letter",
        (
            LegendLine(
                "Risky pings", (("safe", "Safe choice"), ("back", "Way back"), ("missed", "Missed risk"))
            ),
            LegendLine("Harmless pings", (("safe", "Carried on"), ("alarm", "Needless alarm"))),
        ),
        learnt,
        "At the right: safe, or found the way back. Telling after a slip is success.",
    )
    to_do = talking(
        field,
        "Talk about these next",
        (
            Idea("likes", "reliable", "“Many likes, so it is true.”", "14 of 27", 14, 27),
            Idea("kind", "accepting", "“Kind online means a friend.”", "12 of 27", 12, 27),
            Idea("danger", "kind", "“Everything online is danger.”", "9 of 27", 9, 27),
        ),
        Fitting(
            "reliable",
            "A lesson that fits",
            "Likes are not proof",
            "Year 3 · 25 minutes · board",
            small_tile("start", "Start this lesson", "start", "next", primary=True),
        ),
        lambda _count: None,
    )
    return teacher_screen(field, bar, head, overview(field, chart, to_do))


URDU = language("ur")
IN_URDU = {
    "Guess what our class said": "اندازہ لگائیں: ہماری کلاس نے کیا کہا؟",
    "Kwame gets a mean message in a game. What could he do?": (
        "کوامے کو کھیل میں ایک برا پیغام ملا۔ وہ کیا کر سکتا ہے؟"
    ),
    "Answer back": "جواب دے",
    "Show it to a grown-up": "کسی بڑے کو دکھائے",
    "Say nothing": "کچھ نہ کہے",
    "Out of ten children in class 3B": "کلاس 3B کے دس بچوں میں سے",
    "Show us": "دکھائیں",
}


def _said(words: str, both_languages: bool) -> Said:
    return Said(((words, ENGLISH), (IN_URDU[words], URDU)) if both_languages else ((words, None),))


def _workshop(field: Size, both_languages: bool) -> Node:
    guesses = tuple(
        Guess(
            key=f"guess{mark}",
            mark=mark,
            said=_said(words, both_languages),
            count=count,
            fewer=("fewer", mark),
            more=("more", mark),
            says_fewer=f"One fewer for {mark}",
            says_more=f"One more for {mark}",
        )
        for mark, words, count in (
            ("A", "Answer back", 2),
            ("B", "Show it to a grown-up", 6),
            ("C", "Say nothing", 2),
        )
    )
    return workshop_screen(
        field,
        icon_tile("home", "home", "Back to the plan", "home", shortcut="escape"),
        "tell",
        _said("Guess what our class said", both_languages),
        _said("Kwame gets a mean message in a game. What could he do?", both_languages),
        "people/kwame-head",
        guesses,
        _said("Out of ten children in class 3B", both_languages),
        "tally-calm",
        ShowUs("show", _said("Show us", both_languages), "show"),
    )


def parents_two(field: Size) -> Node:
    """Two languages, the numbers on the spine between them."""
    return _workshop(field, both_languages=True)


def parents_one(field: Size) -> Node:
    """One language: the spine moves to the end."""
    return _workshop(field, both_languages=False)


SCREENS: dict[str, Callable[[Size], Node]] = {
    "board-vote": vote,
    "board-both": both,
    "pause": pause,
    "pause-card": card,
    "teachers-room": teachers_room,
    "parents-two": parents_two,
    "parents-one": parents_one,
}
