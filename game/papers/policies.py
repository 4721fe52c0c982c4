"""What the schools' policies say, each statement in a few words of ours, for whoever signs a paper."""

from __future__ import annotations

from collections.abc import Iterable

from game.papers.teller import Teller
from game.words.catalogue import to_say

POLICIES = {
    "S1": to_say("Keep personal information to yourself."),
    "S2": to_say("Send no photo of yourself to people you talk to online."),
    "S3": to_say("Give no full name, age, number or address."),
    "S4": to_say("Give nothing away by which somebody or their place can be found."),
    "S5": to_say("Keep to age limits, and do not sign up before."),
    "S6": to_say("Social media have an age line."),
    "S7": to_say("Infants learn about social media and have no account."),
    "S8": to_say("On the class’s page: first names only, nothing personal."),
    "S9": to_say("Passwords are not shared, and nobody stays logged in."),
    "S10": to_say("Private thoughts are not put up for all to see."),
    "S11": to_say("A photo of others needs their permission."),
    "S12": to_say("Give away no details of others either."),
    "M1": to_say("Do not meet somebody you only know online."),
    "M2": to_say("Arrange to meet nobody without a grown-up’s permission."),
    "M3": to_say("Not everybody is who they say they are."),
    "M4": to_say("Strangers may make contact in chats and networks."),
    "A1": to_say("Open and accept only what comes from people you know."),
    "A2": to_say("Pupils and staff are not friends online; the head is told."),
    "A3": to_say("Use the school’s e-mail; leave unknown files shut."),
    "A4": to_say("Chain messages are not passed on."),
    "A5": to_say("Adverts and spam are not passed on."),
    "A6": to_say("Check that a link is safe."),
    "A7": to_say("Staff look at the class’s page before it is shown."),
    "R1": to_say("Do not believe everything you see."),
    "R2": to_say("Read with a critical eye, and check."),
    "R3": to_say("Say whose work it is, and respect copyright."),
    "R4": to_say("Children have a right to reliable information."),
    "R5": to_say("Some people pretend to be somebody else."),
    "T1": to_say("Tell a teacher, parent or carer if something feels wrong."),
    "T2": to_say("Tell a teacher at once about an offensive e-mail."),
    "T3": to_say("Tell at school about anything that is not right for children."),
    "T4": to_say("Keep the proof, with the time and the date."),
    "T5": to_say("Do not reply, and do not pay back."),
    "T6": to_say("Copy it, take it away and report it, in this order."),
    "T7": to_say("Report misuse and bullying at once."),
    "T8": to_say("Outside school, families decide whom to tell."),
    "T9": to_say("The school acts on bullying in and outside school."),
    "T10": to_say("What is against the law goes to those who can act."),
    "K1": to_say("Be polite: write nothing that could hurt."),
    "K2": to_say("Show respect: the whole world can see it."),
    "K3": to_say("Write in full sentences and read it back."),
    "K4": to_say("Post nothing that may upset somebody."),
    "K5": to_say("Bullying by a device is bullying."),
    "K6": to_say("Whoever stands by can help, and harm can be put right."),
    "K7": to_say("Unkindness is not put up with among infants either."),
    "K8": to_say("Nobody hides behind another name to be unkind."),
}


def named(teller: Teller, policies: Iterable[str]) -> list[str]:
    """Each statement with its short name."""
    return [
        f"{one}: {teller.say(POLICIES[one])}" if one in POLICIES else one  # marked in POLICIES
        for one in policies
    ]
