"""What a book is called in its parts, and what it says of itself: tables of words, and the *read me*."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.results.book import Passage
from game.results.naming import Naming
from game.results.questions import Audience, By
from game.words.catalogue import to_say

KEYS: Mapping[By, str] = {
    "letter": "overview",
    "idea": "ideas",
    "vote": "votes",
    "class": "classes",
    "year": "years",
    "term": "terms",
    "story": "stories",
}
NAMES: Mapping[By, str] = {
    "letter": to_say("Overview"),
    "class": to_say("Classes"),
    "year": to_say("Years"),
    "term": to_say("Terms"),
    "story": to_say("Stories"),
    "idea": to_say("Ideas"),
    "way-back": to_say("The way back"),
    "vote": to_say("Two votes"),
    "not-met": to_say("Not met yet"),
    "return": to_say("Comes back"),
}
LETTER_TITLE = to_say("{letter}: story by story")
HEADS: Mapping[By, str] = {
    "letter": to_say("Letter"),
    "class": to_say("Class"),
    "year": to_say("Year"),
    "term": to_say("Term"),
    "idea": to_say("Idea"),
    "way-back": to_say("Letter"),
}
AUDIENCES: Mapping[Audience, str] = {
    "teacher": to_say("the class’s teacher"),
    "school": to_say("the school"),
    "trust": to_say("the trust or local authority"),
}
STORY = to_say("Story")
EMPTY: Mapping[By, str] = {
    "vote": to_say("No votes were counted yet."),
    "not-met": to_say("Every story has been met."),
    "return": to_say("Nothing has to come back today."),
    "idea": to_say("No mistaken idea was behind an answer yet."),
    "way-back": to_say("Nobody needed the way back yet."),
}
NOTHING = to_say("Nothing was answered yet.")
TOO_FEW = to_say("Nothing can be shown here: every number is kept back, or nothing was answered.")
INSTEAD = to_say(
    "With one class that is usual: nearly all were right, so the others are few, and few are kept back with "
    "what stands beside them. The class’s teacher sees every number, in the teacher’s room or with  pingtown "
    "results report --class CODE. The school sees more when more classes have played."
)
"""What to do about it, said to the school."""


def empty(by: By, audience: Audience, say: Callable[[str], str]) -> str:
    """What stands where a table has no line."""
    if audience == "teacher":
        return say(EMPTY.get(by, NOTHING))  # marked in EMPTY
    return f"{say(TOO_FEW)} {say(INSTEAD)}" if audience == "school" else say(TOO_FEW)  # marked above


def words_of(naming: Naming) -> Mapping[str, str]:
    """What forms say besides."""
    say = naming.catalogue.say
    return {
        "kept": say("kept back"),
        "nothing": say(NOTHING),  # marked in NOTHING
        "readme": say("Read me"),
        "risky": say("Risky pings"),
        "harmless": say("Harmless pings"),
        "answers": say("Answers"),
        "sheets": say("Sheets in this file"),
        "notes": say("Notes"),
        "chart": say("How it went, letter by letter"),
        "page": say("Page"),
    }


def about(audience: Audience, naming: Naming) -> tuple[Passage, ...]:
    """What the figures mean, and what they do not."""
    say = naming.catalogue.say
    mean = (
        say(
            "Every number is a count of answers, or of hands that were raised on the board. None is a child."
        ),
        say("Alone, the first try at each step counts. On the board both votes count, each for itself."),
        say("Risky pings: a safe choice, a good start, or a missed risk."),
        say(
            "Harmless pings: carried on, wholly or in part (a good start), or a needless alarm. Both are "
            "learnt: to be careful, and to be calm."
        ),
        say(
            "An unsafe answer counts as a missed risk and an alarm as a needless one, whatever the ping was."
        ),
    )
    mean_not = (
        say("They say nothing about any one child: no name, no badge and no time of day is in them."),
        say("They are not a sign that a child is safe, or that one is not. A worry about a child is for the "
            "school’s safeguarding lead, whatever the figures say."),
        say("Classes cannot be ranked by them: they met different stories, at different ages."),
    )  # fmt: skip
    kept = (
        say(
            "All numbers are exact, also small ones. This is for the class’s teacher and does not go further."
        ),
        say("To hand it on, make one for the school: it keeps small numbers back."),
    )
    if audience != "teacher":
        kept = (
            say("Numbers under five are kept back, and so are those from which one could be worked out."),
            say("Ideas and the way back come in steps, and only where what they are part of is printed."),
        )
    return (
        Passage(say("What the figures mean"), mean),
        Passage(say("What they do not mean"), mean_not),
        Passage(say("Who may see this"), kept),
    )
