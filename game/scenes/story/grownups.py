"""Who can be told, as this school's pack calls them: faces and roles, and names only where one was typed."""

from __future__ import annotations

from game.lesson.model import Adult
from game.scenes.scene import Desk
from game.ui.recipes.people import Grownup
from game.words.catalogue import to_say

WORDS = {
    "class-teacher": to_say("Class teacher"),
    "teaching-assistant": to_say("Teaching assistant"),
    "headteacher": to_say("Headteacher"),
    "mum": to_say("Mum"),
    "dad": to_say("Dad"),
    "gran": to_say("Gran"),
    "grandad": to_say("Grandad"),
    "carer": to_say("Carer"),
    "home-grown-up": to_say("A grown-up at home"),
}
FALLBACK = {
    "school_adult": (("class-teacher", "miss-patel"), ("teaching-assistant", "assistant")),
    "home_adult": (("mum", "mum"), ("home-grown-up", "aunt")),
    "head": (("headteacher", "mr-okafor"),),
}
AT = {"school_adult": to_say("at school"), "home_adult": to_say("at home"), "head": to_say("at school")}


def known(desk: Desk, role: str) -> tuple[tuple[str, str], ...]:
    """Everybody who has that role here: what they are called, and their picture without its mood."""
    adults: tuple[Adult, ...] = desk.pack.adults if desk.pack else ()
    here = tuple((_called(desk, adult), _face(adult.picture)) for adult in adults if adult.role == role)
    return here or tuple((desk.say(WORDS[word]), face) for word, face in FALLBACK[role])  # marked in WORDS


def _called(desk: Desk, adult: Adult) -> str:
    if adult.label:
        return adult.label
    return desk.say(WORDS.get(adult.word, WORDS["home-grown-up"]))  # marked in WORDS


def _face(picture: str) -> str:
    return picture.removeprefix("people/").removesuffix("-listening").removesuffix("-busy")


def named(desk: Desk, role: str, number: int = 0) -> tuple[str, str]:
    """One of them."""
    people = known(desk, role)
    return people[number % len(people)]


def card(
    desk: Desk,
    role: str,
    number: int,
    message: object,
    key: str,
    *,
    told_already: bool = False,
    chosen: bool = False,
    place: bool = True,
) -> Grownup:
    """Somebody to tell, on a card. Whoever was told and was busy says so."""
    name, face = named(desk, role, number // 2 if role != "head" else 0)
    mood = "busy" if told_already else "listening"
    where = desk.say(AT[role]) if place else ""  # marked in AT
    busy = desk.say("One moment") if told_already else ""
    says = f"{name}. {busy}" if busy else desk.say("Tell {name}", name=name)
    return Grownup(key, name, where, f"people/{face}-bust-{mood}", message, says, busy, chosen)
