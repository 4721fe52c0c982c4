"""The room with made-up results of a class, for pictures and tests: no real answer is ever in it."""

from __future__ import annotations

from dataclasses import replace

from game.lesson.model import Adult, AgeLine, BlogRules, Pack
from game.scenes.room.asks import (
    VIEWS,
    ClassName,
    Covered,
    DueLine,
    IdeaLine,
    LetterLine,
    Lock,
    Seen,
    UnmetLine,
    WayLine,
)
from game.scenes.room.changes import Classes, KeptOf, School, WillErase
from game.scenes.room.class_form import form_of
from game.scenes.room.classes import ClassesPage
from game.scenes.room.covered import CoveredPage
from game.scenes.room.door import Door
from game.scenes.room.files import Leaving, LeavingSheet, Left, Logged, Wanted
from game.scenes.room.fingers import Pad
from game.scenes.room.idea import IdeaPage
from game.scenes.room.kept import TABS as KEPT
from game.scenes.room.kept import Keep, KeptPage
from game.scenes.room.next import NextPage
from game.scenes.room.overview import Overview
from game.scenes.room.papers import TABS as PAPERS
from game.scenes.room.papers import PapersPage
from game.scenes.room.saving import SavingPage
from game.scenes.room.school import TABS, SchoolPage
from game.scenes.room.school_forms import ADULTS
from game.scenes.room.way_out import WayOut
from game.scenes.scene import Scene
from game.school.classes import SchoolClass
from game.school.joining import Brought

_CLASS = (
    ("safe", 62, 14, 9, 41, 5, 4),
    ("meeting", 41, 8, 5, 22, 3, 2),
    ("accepting", 48, 17, 22, 30, 6, 5),
    ("reliable", 37, 9, 26, 28, 8, 3),
    ("tell", 58, 12, 6, 19, 2, 0),
    ("kind", 44, 6, 4, 31, 13, 6),
)
_IDEAS = (
    IdeaLine(
        "M13",
        "reliable",
        "Many hearts make it true.",
        "Hearts count who liked it. They do not say who checked it.",
        (14, 12, 5),
        "When many people nod, it looks as though they know.",
        "A heart means “I like it”. It does not mean “I looked it up”.",
        "Let the class put up hands for a made-up fact that is fun, such as a purple giraffe. Count the "
        "hands, and ask who has seen one.",
        "Who could have checked it, and how would we know?",
        "sample",
        "Likes are not proof",
    ),
    IdeaLine(
        "M01",
        "accepting",
        "Who is kind online is a friend.",
        "Kind words can come from anybody. A friend is somebody we know in life as well.",
        (12, 9, 3),
        "Kind words feel like friendship, and from the people whom children know they mostly are.",
        "Kind words are good to read. They tell us what was typed, and not who typed it.",
        "Write “You are great!” on the board and draw four senders below it, a classmate, an aunt, "
        "somebody unknown, a machine. Any of them could have typed it.",
        "What would somebody of your age need to know before this is a friend?",
        "sample",
        "A fox wants to be friends",
    ),
    IdeaLine(
        "M03",
        "kind",
        "All of the internet is dangerous.",
        "Most pings are fine. We look at each one and carry on kindly.",
        (9, 7, 2),
        "Warnings are remembered well, and whoever is careful with everything seems to be safe.",
        "Most pings are fine. Looking first is what keeps us safe, and then we may enjoy it.",
        "Count on the board what came today, a song from school, a photo of the dog, a hello from a cousin. "
        "Mark how many were fine.",
        "What did we look at before we knew that it was fine?",
        "sample",
        "Birthday cake",
    ),
)
SEEN = Seen(
    class_code="3-owls",
    label="Owls",
    classes=(ClassName("1-oaks", "Oaks"), ClassName("3-owls", "Owls"), ClassName("5-elms", "Elms")),
    sittings=61,
    answers=706,
    lines=tuple(
        LetterLine(letter, view, safe, part, missed, fine, alarm, start)
        for letter, safe, part, missed, fine, alarm, start in _CLASS
        for view in VIEWS[:3]
    ),
    ways=tuple(WayLine(letter, safe // 3, safe // 3 + missed // 3) for letter, safe, _, missed, *_ in _CLASS),
    ideas=_IDEAS,
    due=(
        DueLine("likes", "Likes are not proof", "reliable", "weak", 26, 80),
        DueLine("fox", "A fox wants to be friends", "accepting", "weak-again", 22, 93),
        DueLine("cake", "Birthday cake", "kind", "three-weeks", 4, 60),
    ),
    unmet=tuple(
        UnmetLine(f"story-{n}", title, letter, goal, n == 0)
        for n, (title, letter, goal) in enumerate(
            (
                ("Where do you live?", "safe", "I keep where I live to myself."),
                ("Meet me at the park", "meeting", "I tell a grown-up when somebody wants to meet me."),
                ("You have won a phone", "reliable", "I look twice before I believe a prize."),
                ("Busy grown-ups", "tell", "I keep telling until somebody helps."),
                ("A mean nickname", "kind", "I write what I would say with a smile."),
                ("A link from a cousin", "accepting", "I ask in person when a message is odd."),
                ("A wobbly video", "tell", "I stop and tell when something frightens me."),
                ("A photo of the pond", "safe", "I look at what a photo shows before I share it."),
                ("The quiz", "safe", "I leave out what a quiz need not know."),
                ("A new player", "meeting", "I play with somebody without telling who I am."),
                ("Two true facts", "reliable", "I ask who says so."),
            )
        )
    ),
    policies=tuple(
        Covered(letter, "", "", met, of)
        for letter, met, of in (
            ("safe", 9, 12),
            ("meeting", 3, 5),
            ("accepting", 6, 7),
            ("reliable", 2, 6),
            ("tell", 8, 9),
            ("kind", 5, 8),
        )
    ),
    curriculum=tuple(
        Covered(f"line-{n}", "National curriculum in England, computing (2013)", words, met, 6)
        for n, (words, met) in enumerate(
            (
                ("Key stage 2. Use technology safely, with respect and responsibly.", 4),
                ("Key stage 2. Know several ways to report a worry about something seen online.", 2),
                ("Key stage 2. Search well, know how results are chosen, and judge what was found.", 0),
            )
        )
    ),
)
NOTHING = Seen("3-owls", "Owls")
CLOSED = replace(NOTHING, closed="permission denied")

CLASSES = Classes(
    tuple(
        SchoolClass(
            code=code, label=label, years=years, sign=sign, badges=badges, until="2026-12-18" * badges
        )
        for code, label, years, sign, badges in (
            ("1-oaks", "Oaks", (1, 1), "owl", False),
            ("3-owls", "Owls", (3, 3), "fox", True),
            ("5-elms", "Elms", (5, 6), "bee", False),
            ("r-suns", "Suns", (0, 0), "star", False),
        )
    ),
    "3-owls",
    (KeptOf("3-owls", 61, 706), KeptOf("5-elms", 12, 140)),
    "2026-11-21",
)
SCHOOL = School(
    Pack(
        adults=tuple(
            Adult(role=role, word=word, picture=picture)
            for word, (role, picture) in tuple(ADULTS.items())[:5]
        ),
        age_line=AgeLine(number=13, since="2018-05-25", source="Data Protection Act 2018, section 9"),
        blog=BlogRules(),
    ),
    "S:\\Pingtown",
    stories_in="S:\\Pingtown\\lessons",
    stories=2,
    findings=("our-pond.yaml, line 31: Choice “accept” goes to step “way-bck”, which is not there.",),
    exports=(
        Logged("2026-11-20", "xlsx", "teacher", "Owls"),
        Logged("2026-11-06", "pdf", "school", by_command=True),
    ),
    kept=(("computer", "C:\\Pingtown"), ("school", "S:\\Pingtown")),
)
SAVED = "S:\\Pingtown\\Owls-2026-11-21.xlsx"
_COLUMNS = ("Letter", "Safe choice", "Good start", "Missed risk", "Risky pings answered")
LEAVING = Leaving(
    Wanted("3-owls"),
    (
        LeavingSheet(
            "What was learnt, letter by letter",
            _COLUMNS,
            tuple(
                (letter.capitalize(), *map(str, (safe, part, missed, safe + part + missed)))
                for letter, safe, part, missed, *_ in _CLASS
            ),
        ),
        LeavingSheet(
            "Accepting: story by story",
            ("Story", *_COLUMNS[1:]),
            (
                ("A fox wants to be friends", "40", "12", "18", "70"),
                ("A link from a cousin", "8", "5", "4", "17"),
            ),
        ),
        LeavingSheet("Mistaken ideas", ("Idea", "Answers"), (("Many hearts make it true.", "14"),)),
        LeavingSheet("Not met yet", ("Story", "Letter"), (("Meet me at the park", "Meeting"),)),
    ),
    (
        "36 lines of counts leave.",
        "No name, no badge, no time of day and no answer of a single child is in it.",
    ),
    "S:\\Pingtown",
    "Owls-2026-11-21.xlsx",
)
WILL = WillErase("3-owls", "Owls", 61, 706)

_WRONG = (
    "That is not the passphrase. If it is forgotten, whoever looks after your computers can set another. "
    "Nothing is lost."
)
_WENT = Brought(("Night Owls", "Beech"), ("Owls",), passphrase="school's", pack="brought")
_TROUBLE = (
    "The file S:\\Pingtown\\passphrase.json is damaged, so the teacher’s room stays closed. Please bring it "
    "back from a backup, or type  pingtown setup --reset-passphrase."
)

SCENES: dict[str, Scene] = {
    "room-door": Door(Lock(is_set=True)),
    "room-door-first": Door(Lock(is_set=False), "three words", layer="capital"),
    "room-way-out": WayOut(Lock(is_set=True)),
    "room-door-wait": Door(Lock(is_set=True), wait=8, sentence=_WRONG),
    "room-door-trouble": Door(Lock(is_set=False, trouble=_TROUBLE)),
    "room-gathering": Overview(),
    "room-overview": Overview(SEEN, gathering=False),
    "room-overview-talk": Overview(SEEN, gathering=False, talk=True),
    "room-overview-back": Overview(SEEN, "back", gathering=False),
    "room-overview-nothing": Overview(NOTHING, gathering=False),
    "room-overview-closed": Overview(NOTHING, gathering=False, closed="permission denied"),
    "room-choose": Overview(SEEN, gathering=False, choosing=True),
    "room-idea": IdeaPage(SEEN, "M13"),
    "room-next": NextPage(SEEN),
    "room-covered": CoveredPage(SEEN),
    "room-saving": SavingPage(SEEN, Wanted("3-owls")),
    "room-saving-shown": SavingPage(SEEN, Wanted("3-owls"), leaving=LEAVING),
    "room-saving-lines": SavingPage(SEEN, Wanted("3-owls"), leaving=LEAVING, sheet=1),
    "room-saving-saved": SavingPage(SEEN, Wanted("3-owls"), leaving=LEAVING, left=Left(SAVED)),
    **{f"room-papers-{tab}": PapersPage(tab) for tab in PAPERS},
    "room-classes": ClassesPage(CLASSES),
    "room-erase": ClassesPage(CLASSES, erasing=WILL),
    "room-class": form_of(CLASSES, "3-owls"),
    "room-class-new": form_of(CLASSES, ""),
    **{f"room-school-{tab}": SchoolPage(SCHOOL, tab, SCHOOL.pack) for tab in TABS},
    "room-school-joined": SchoolPage(replace(SCHOOL, brought=_WENT), "computer", SCHOOL.pack),
    "room-typing": replace(form_of(CLASSES, ""), pad=Pad("label", "capital")),
    "room-kept": KeptPage(SCHOOL),
    **{f"room-kept-{tab}": KeptPage(SCHOOL, tab) for tab in KEPT[1:]},
    "room-next-closed": NextPage(CLOSED),
    "room-covered-closed": CoveredPage(CLOSED),
    "room-saving-closed": SavingPage(CLOSED),
    "room-classes-waiting": ClassesPage(replace(CLASSES, waiting=("Night Owls", "Beech"))),
    "room-kept-closed": KeptPage(replace(SCHOOL, unread="permission denied"), "left"),
    "room-kept-sure": KeptPage(SCHOOL, "rule", Keep(90)),
}
