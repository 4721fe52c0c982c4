"""Words of the school's page."""

from __future__ import annotations

from game.scenes.scene import Desk


def tab_name(desk: Desk, tab: str) -> str:
    """What a part of the page is about."""
    say = desk.say
    return {
        "people": say("Grown-ups whom stories name"),
        "names": say("Names on their cards"),
        "age": say("Age for joining"),
        "rules": say("What holds in our school"),
        "stories": say("Stories of our own"),
        "computer": say("School folder and languages"),
    }[tab]


def short(desk: Desk, tab: str) -> str:
    """The same on a tile, where it stands beside the others."""
    say = desk.say
    return {
        "people": say("Grown-ups"),
        "names": say("Names"),
        "age": say("Age"),
        "rules": say("Rules"),
        "stories": say("Own stories"),
        "computer": say("Folder"),
    }[tab]


def adult_name(desk: Desk, word: str) -> str:
    """Who it is, as a teacher chooses them."""
    say = desk.say
    return {
        "class-teacher": say("Class teacher"),
        "teaching-assistant": say("Teaching assistant"),
        "headteacher": say("Headteacher"),
        "mum": say("Mum"),
        "dad": say("Dad"),
        "gran": say("Gran"),
        "grandad": say("Grandad"),
        "carer": say("Carer"),
        "home-grown-up": say("Grown-up at home"),
    }[word]
