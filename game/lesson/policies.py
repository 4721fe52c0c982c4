"""What the schools' policies ask of children and of a program, in our own words, and what becomes of it.

Five policies of primary and infant schools were read; their own sentences stand nowhere in the game.
Knows words only; it must not know which story tells what: that is counted (``game/lessonstats.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from game.words.catalogue import to_say

For = Literal["infants and juniors", "juniors", "infants", "grown-ups' notes"]
ALL: For = "infants and juniors"
OLDER: For = "juniors"
YOUNGER: For = "infants"
NOTES: For = "grown-ups' notes"


class Statement(NamedTuple):
    """One thing that the policies ask for, and how the game takes it up where that is not plain."""

    says: str
    heard_by: For = ALL
    how: str = ""


HEADINGS: Mapping[str, str] = {
    "S": "Safe",
    "M": "Meeting",
    "A": "Accepting",
    "R": "Reliable",
    "T": "Tell",
    "K": "Kind (no letter of SMART, and asked for by the policies)",
}

STATEMENTS: Mapping[str, Statement] = {
    "S1": Statement(to_say("Keep personal information to yourself.")),
    "S2": Statement(to_say("Send no photo of yourself to people you talk to online.")),
    "S3": Statement(to_say("Give no full name, age, number or address.")),
    "S4": Statement(to_say("Give nothing away by which somebody or their place can be found."), OLDER),
    "S5": Statement(to_say("Keep to age limits, and do not sign up before.")),
    "S6": Statement(
        to_say("Social media have an age line."),
        OLDER,
        "The number is dated data in the school's pack, `{age_line}`: the line is moving.",
    ),
    "S7": Statement(
        to_say("Infants learn about social media and have no account."),
        YOUNGER,
        "Infants watch the device of a grown-up or of an older child; the checker holds it (L087).",
    ),
    "S8": Statement(to_say("On the class’s page: first names only, nothing personal.")),
    "S9": Statement(to_say("Passwords are not shared, and nobody stays logged in.")),
    "S10": Statement(to_say("Private thoughts are not put up for all to see."), OLDER),
    "S11": Statement(to_say("A photo of others needs their permission.")),
    "S12": Statement(to_say("Give away no details of others either."), OLDER),
    "M1": Statement(
        to_say("Do not meet somebody you only know online."),
        ALL,
        "`{meeting_rule}` says it as the school's pack does.",
    ),
    "M2": Statement(
        to_say("Arrange to meet nobody without a grown-up’s permission."),
        OLDER,
        "One policy says it so, three say never: the pack's `meeting` chooses, and no story says more.",
    ),
    "M3": Statement(to_say("Not everybody is who they say they are.")),
    "M4": Statement(
        to_say("Strangers may make contact in chats and networks."), OLDER, "Told gently, without detail."
    ),
    "A1": Statement(
        to_say("Open and accept only what comes from people you know."),
        ALL,
        "A known name with an odd message is checked in person: that, the policies leave out.",
    ),
    "A2": Statement(
        to_say("Pupils and staff are not friends online; the head is told."),
        OLDER,
    ),
    "A3": Statement(to_say("Use the school’s e-mail; leave unknown files shut."), OLDER),
    "A4": Statement(to_say("Chain messages are not passed on."), OLDER),
    "A5": Statement(to_say("Adverts and spam are not passed on."), OLDER),
    "A6": Statement(to_say("Check that a link is safe."), OLDER),
    "A7": Statement(to_say("Staff look at the class’s page before it is shown."), OLDER),
    "R1": Statement(to_say("Do not believe everything you see.")),
    "R2": Statement(to_say("Read with a critical eye, and check."), OLDER),
    "R3": Statement(to_say("Say whose work it is, and respect copyright.")),
    "R4": Statement(to_say("Children have a right to reliable information.")),
    "R5": Statement(to_say("Some people pretend to be somebody else."), ALL, "It stands beside M3."),
    "T1": Statement(to_say("Tell a teacher, parent or carer if something feels wrong.")),
    "T2": Statement(to_say("Tell a teacher at once about an offensive e-mail.")),
    "T3": Statement(
        to_say("Tell at school about anything that is not right for children."),
        ALL,
        "Infants turn the screen and tell; juniors note where it was.",
    ),
    "T4": Statement(
        to_say("Keep the proof, with the time and the date."), ALL, "Infants leave it there and show it."
    ),
    "T5": Statement(to_say("Do not reply, and do not pay back.")),
    "T6": Statement(
        to_say("Copy it, take it away and report it, in this order."), OLDER, "An order to be found."
    ),
    "T7": Statement(to_say("Report misuse and bullying at once."), OLDER),
    "T8": Statement(
        to_say("Outside school, families decide whom to tell."),
        OLDER,
        "No story promises that school looks into it: `{outside_school}` says what the pack says.",
    ),
    "T9": Statement(
        to_say("The school acts on bullying in and outside school."),
        OLDER,
        "This is the contrary of T8, so the pack's `out_of_school_bullying` chooses.",
    ),
    "T10": Statement(
        to_say("What is against the law goes to those who can act."),
        NOTES,
        "Grown-ups do that, never children.",
    ),
    "K1": Statement(to_say("Be polite: write nothing that could hurt.")),
    "K2": Statement(to_say("Show respect: the whole world can see it."), OLDER),
    "K3": Statement(to_say("Write in full sentences and read it back."), OLDER),
    "K4": Statement(to_say("Post nothing that may upset somebody.")),
    "K5": Statement(to_say("Bullying by a device is bullying."), OLDER),
    "K6": Statement(to_say("Whoever stands by can help, and harm can be put right."), OLDER),
    "K7": Statement(to_say("Unkindness is not put up with among infants either."), YOUNGER),
    "K8": Statement(
        to_say("Nobody hides behind another name to be unkind."),
        OLDER,
        "A nickname that hides facts is a good idea; hiding to be unkind is not.",
    ),
}
"""Every statement for a child, by its name; stories cite it under ``policies:``."""

PROGRAM: Mapping[str, tuple[str, str]] = {
    "P1": ("Social media are shut in school.", "The game opens no connection and links to no real place."),
    "P2": (
        "Unknown programs and sticks are not allowed.",
        "It runs from a folder without an administrator; all its data can be read as text.",
    ),
    "P3": (
        "First names at most, no photos of children.",
        "Badges stand for children; no name and no photo is kept.",
    ),
    "P4": ("Nobody stays logged in.", "The teacher's room locks itself."),
    "P5": ("Nobody is left out.", "Keys, touch, one switch, voice, contrast, calm, large words, languages."),
    "P6": ("Each school names its own people.", "The pack holds them; stories ask for roles."),
    "P7": ("It is talked about in computing and PSHE.", "Lessons on the board, with votes and talk."),
    "P8": ("Parents are invited.", "The workshop of ten minutes, and home cards."),
    "P9": ("Children's rights are named.", "The right to information that can be relied upon is R4."),
    "P10": ("No social media in lessons.", "Every pretend device says that it is one."),
}
"""What the policies ask of a program, and what this one does."""

NOT_FOR_CHILDREN: Mapping[str, str] = {
    "Pictures of a sexual kind": "Not for children of four to eleven: a grown-up who hears of it goes to the "
    "safeguarding lead, as the note of every story says.",
    "Staff as employees, their own accounts, discipline": "Nothing a child decides; children meet A2.",
    "Getting round the filter, and what follows": "To name a way is to teach it; children meet T3.",
    "How a school runs its public account": "Work of staff; S11 and A7 tell children's side.",
    "Complaints, governors, training, audits": "Work of grown-ups.",
    "Hate crime, and when the police come": "Grown-ups decide that; a child tells somebody whom they know.",
    "Extremism and self-harm": "A game for the whole class is not the place for them.",
    "Lists of real networks": "Real names grow old and make curious; names here are made up (L095).",
}
"""What stands in the policies and in no story, and why."""
