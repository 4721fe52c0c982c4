"""Single sentences: what may not stand in a story, and what looks like it and may."""

from __future__ import annotations

import pytest

from game.lesson.check.blame import how_it_speaks
from game.lesson.check.case import Spoken, Voice
from game.lesson.check.helping import NUMBER
from game.lesson.check.privacy import nothing_real
from tests.lesson.check.shelves import codes
from tests.lesson.examples import changed

PLACE = ("infant", "steps", "ping", "say")


def said(text: str, voice: Voice = "feedback", sender: str = "QuickFox") -> list[str]:
    """The codes of one sentence in a story in which somebody writes."""
    words = (Spoken(sender, (*PLACE, "name"), "name"), Spoken(text, PLACE, voice))
    return [one.code for one in (*how_it_speaks(words), *nothing_real(words))]


BLAMING = (
    "That was silly.",
    "What a silly thing to do!",
    "Only stupid people do that.",
    "Do not be so naughty.",
    "Stupidly, Ela said yes.",
    "That was a bad choice.",
    "Wrong!",
    "That is wrong.",
    "You did the wrong thing.",
    "Ela did the wrong thing.",
    "You made a mistake.",
    "It is your fault.",
    "Why not tell? It is your fault.",
    "It is not only your fault.",
    "It was Ela's own fault.",
    "You should have asked first.",
    "You shouldn't have pressed it.",
    "You should not have pressed it.",
    "You should’ve asked.",
    "Why did you press it?",
    "Why didn't you ask?",
    "You fell for a trick.",
    "You were tricked.",
    "You are careless.",
    "You were a bit rude.",
    "Ravi was mean.",
    "You must be more careful.",
    "If only you had asked.",
)
NOT_BLAMING = (
    "It is not your fault.",
    "It isn't your fault at all.",
    "It was never Ela's fault.",
    "This is no fault of yours.",
    "The person who sent this did the wrong thing.",
    "QuickFox did the wrong thing, not Ela.",
    "Asking a child to meet was the wrong thing to do.",
    "The people who made this form should have asked for less.",
    "QuickFox should not have written that.",
    "Nobody should have to read that.",
    "We should have a look at it.",
    "You should have fun with it.",
    "Something was wrong with the picture.",
    "Ela did nothing wrong.",
    "You are not in trouble.",
    "You are right to be careful.",
    "Dumbledore’s beard!",
    "Sillitoe Street has a silo.",
    "It was my fault, I am sorry.",
    "I should have asked you first. Sorry.",
    "We all make mistakes.",
)


@pytest.mark.parametrize("text", BLAMING, ids=str)
def test_blame_is_found(text: str) -> None:
    assert said(text) == ["L050"]


@pytest.mark.parametrize("text", NOT_BLAMING, ids=str)
def test_what_takes_blame_away_or_has_nothing_to_do_with_it_is_let_through(text: str) -> None:
    assert "L050" not in said(text)


def test_a_ping_may_be_unkind_because_that_is_what_the_story_is_about() -> None:
    assert said("You are stupid!", "ping") == []
    assert said("You are stupid!", "answer") == ["L050"]


@pytest.mark.parametrize(
    "text", ["You are clever.", "You're so brave!", "Good girl!", "Ela is really smart.", "You are a star."]
)
def test_praise_of_the_child_is_found(text: str) -> None:
    assert said(text) == ["L051"]


@pytest.mark.parametrize(
    "text",
    [
        "Alex is good at ramps.",
        "That was kind.",
        "It is kind of you.",
        "You are not in trouble.",
        "You saw a star.",
        "A good start.",
    ],
)
def test_praise_of_what_was_done_is_let_through(text: str) -> None:
    assert said(text) == []


def test_a_child_may_write_praise_to_another_child() -> None:
    assert said("You are brilliant!", "answer") == []
    assert said("You are brilliant!", "ping") == []


@pytest.mark.parametrize(
    "text",
    [
        "A kidnapper!",
        "He was kidnapped.",
        "Paedophiles lie.",
        "Stranger danger.",
        "Danger!",
        "Never trust anyone.",
    ],
)
def test_fright_is_found_in_everything_that_children_hear_and_not_in_notes(text: str) -> None:
    assert said(text) == said(text, "ping") == ["L052"]
    assert said(text, "teacher") == []


@pytest.mark.parametrize(
    "text", ["A killer whale.", "The groom smiles.", "It may be dangerous to skate there."]
)
def test_what_only_sounds_like_fright_is_let_through(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Have you ever had such a message?",
        "Has this happened to you?",
        "Has something like it ever happened to any of you?",
        "Did you ever say yes?",
        "Has anybody here met a stranger?",
        "Tell us about a time when you were sad.",
        "Do you know anyone who was bullied?",
    ],
)
def test_questions_for_a_childs_own_story_are_found(text: str) -> None:
    assert said(text, "talk") == said(text, "home") == said(text, "question") == ["L053"]


@pytest.mark.parametrize(
    "text",
    [
        "What could Ela look for?",
        "How might somebody of your age feel?",
        "Has Maya met them, or only read about them?",
        "Who do we really know in our favourite game?",
        "How would you say it with a smile?",
    ],
)
def test_questions_about_somebody_else_are_let_through(text: str) -> None:
    assert said(text, "talk") == []


def test_the_mascot_may_ask_what_was_noticed() -> None:
    assert said("Did you see it? It says hurry.", "mascot") == []
    assert said("Did you press it?", "mascot") == ["L053"]


REAL = {
    "Ring 07700 900123!": "L090",
    "Ring +44 7700 900123.": "L090",
    "Ring 01632-960-123.": "L090",
    "Ring 9460 0123.": "L090",
    "Ring 0800 1112.": "L090",
    "My card is 4929 1234 5678 9012.": "L090",
    "Write to ela@school.org.uk.": "L091",
    "Write to ela [at] school.org": "L091",
    "Follow @ela_draws!": "L091",
    "He lives in SW1A 1AA.": "L092",
    "He lives in ls1 4ab.": "L092",
    "He lives at 14 Mill Road.": "L092",
    "See https://example.org/x": "L093",
    "See www.ducks.example now": "L093",
    "See free-coins.co.uk!": "L093",
    "See ducks dot com": "L093",
    "Ela Thompson is here.": "L094",
    "Ask Sarah O'Brien.": "L094",
    "Ask Mrs Green.": "L094",
    "Ask Mr Smith-Jones.": "L094",
    "On YouTube.": "L095",
    "On you tube.": "L095",
    "A TikTok dance.": "L095",
    "Her iPad pings.": "L095",
    "He plays Minecraft.": "L095",
    "Google it!": "L095",
    "On his Switch.": "L095",
    "A parcel from Amazon.": "L095",
    "Send a snap streak.": "L095",
    "On Steam tonight.": "L095",
    "They play Among Us.": "L095",
}
HARMLESS = (
    f"Childline listens on {NUMBER}.",
    "It was on 2026-09-01.",
    "It was 1,200,000 hearts.",
    "Count: 10 20 30 40 50.",
    "In 2025 2026 it was so.",
    "Page 12, line 4.",
    "It is 12:30.",
    "It rained. Then it stopped.Tell me.",
    "At 3pm we met.",
    "Miss Patel and Mr Okafor wave.",
    "Miss Patel's class waves.",
    "Ela and Ravi wave.",
    "Ask Ela Monday.",
    "Muddy Boots wrote.",
    "The Garden Museum opens.",
    "Ela's Mum waves.",
    "The snap of a twig.",
    "Apple pie and an orange switch.",
    "The Amazon is a river.",
    "From Amazon rivers comes water.",
    "Steam rises from the pan.",
    "One among us giggled.",
    "Let us zoom in.",
    "Signal to Mum.",
    "He googled his eyes.",
    "The team teams up on the pitch.",
    "A discordant song.",
    "Birds twitter. Yahoo!",
    "It has 1000000 hearts.",
    "Meet me in the meta garden.",
)


@pytest.mark.parametrize("text", REAL, ids=str)
@pytest.mark.parametrize("voice", ["ping", "feedback", "teacher"])
def test_what_is_real_is_found_wherever_it_stands(text: str, voice: Voice) -> None:
    assert said(text, voice) == [REAL[text]]


@pytest.mark.parametrize("text", HARMLESS, ids=str)
def test_what_only_looks_real_is_let_through(text: str) -> None:
    assert said(text) == []


def test_a_name_in_a_ping_is_looked_at_too() -> None:
    assert said("Hello!", "ping", sender="Roblox Helper") == ["L095"]
    assert said("Hello!", "ping", sender="Oliver Smith") == ["L094"]
    assert said("Hello!", "ping", sender="Veg Giants") == []


@pytest.mark.parametrize(
    "number", ["08001111", "0800-1111", "0800 11 11", "0800 111 1", "(0800) 1111", "0 800 1111"]
)
def test_childlines_number_in_any_other_grouping_is_found_once(number: str) -> None:
    text = changed("home: Who do we really know", f"home: Childline is on {number}. Who do we know")
    assert codes(text) == ["L068"]


def test_childlines_number_is_let_through_where_it_is_right() -> None:
    text = changed("home: Who do we really know", f"home: Childline is on {NUMBER}. Who do we know")
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ring 999.", ["L071"]),
        ("It has 999 hearts.", []),
        ("A policewoman helps.", ["L071"]),
        ("The IWF helps.", ["L071"]),
        ("Ask a trusted adult.", ["L063"]),
        ("Find someone you trust.", ["L063"]),
        ("Let us tell somebody too.", []),
    ],
)
def test_who_is_called_by_grown_ups_only_and_who_is_nobody(text: str, found: list[str]) -> None:
    assert codes(changed("now: Star Fox is gone.", f"now: {text}")) == found


@pytest.mark.parametrize("gap", ["\u00a0", "\u202f", "  "], ids=["hard space", "narrow space", "two spaces"])
def test_no_kind_of_space_hides_words(gap: str) -> None:
    assert codes(changed("feeling: Telling helps.", f"feeling: It was your{gap}fault.")) == ["L050"]


def test_the_police_may_stand_in_the_notes() -> None:
    assert codes(changed("tell the safeguarding lead today", "the lead can ring 999 or the police")) == []
