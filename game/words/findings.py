"""What can be said about catalogues, by code: the words of ``check --explain``."""

from __future__ import annotations

from types import MappingProxyType

CODES = MappingProxyType(
    {
        "W001": (
            "the file cannot be read",
            (
                "The file is not there, is locked, or its letters are not stored as UTF-8. Save it "
                "again from a translation program, and choose UTF-8 if it asks."
            ),
        ),
        "W002": (
            "the file is damaged",
            (
                "A line is cut off, or a quotation mark is missing. While this is so, the whole "
                "language is said in English. Undo the last change in that line."
            ),
        ),
        "W003": (
            "a field is missing or was changed",
            (
                "A word in curly brackets such as {name} is filled in while the game runs. It must "
                "stand in the translation letter by letter as in English, at whatever place is right. "
                "In a sentence about a number, {n} may be left out of a form that is for one number "
                "only."
            ),
        ),
        "W004": (
            "the wrong number of plural forms",
            (
                "A sentence with a number in it has as many forms as the Plural-Forms line in the "
                "header says: two in Punjabi, three in Polish, six in Arabic. All of them must be "
                "there."
            ),
        ),
        "W005": (
            "the header is damaged",
            (
                "The first entry of the file, the one with an empty msgid, tells how the letters are "
                "stored (Content-Type), which language this is (Language), how it counts "
                "(Plural-Forms) and whether somebody who speaks it has approved it "
                "(X-Pingtown-Status: draft or checked)."
            ),
        ),
        "W006": (
            "the wrong language",
            ("The language in the header is none of the game's, or not that of the folder the file lies in."),
        ),
        "W007": (
            "a bold mark is missing",
            (
                "Words between two ** are bold. Each ** needs its partner, and a sentence with bold "
                "words in English has bold words in the translation."
            ),
        ),
        "W008": (
            "an invisible mark that turns the direction",
            (
                "Some programs put invisible characters around Latin words in Arabic or Urdu. The "
                "game finds the direction by itself, and such a mark could turn a telephone number "
                "round: delete it."
            ),
        ),
        "W009": (
            "a letter that the game cannot draw",
            (
                "The typeface of this language does not have the letter, so that a child would see an "
                "empty box. It is often a sign pasted from elsewhere that only looks like the right "
                "letter."
            ),
        ),
        "W010": (
            "a number was changed",
            (
                "A telephone number such as 0800 1111 must be the same in every language, in the "
                "digits 0 to 9."
            ),
        ),
        "W011": (
            "spaces at the beginning or end",
            ("A translation begins and ends with the same spaces and line breaks as the English sentence."),
        ),
        "W012": (
            "a sentence stands twice",
            (
                "The same sentence with the same place (msgctxt) stands twice in the file. Keep the "
                "better one."
            ),
        ),
        "W020": (
            "not translated yet",
            ("These sentences are said in English until they are translated."),
        ),
        "W021": (
            "guesses to look at",
            (
                "The English has changed, and the old translation was kept as a guess (fuzzy). Until "
                "somebody looks at it and takes the mark away, the sentence is said in English."
            ),
        ),
        "W022": (
            "sentences the game no longer says",
            ("They are kept at the end of the file in case they come back, and may be deleted."),
        ),
        "W023": (
            "translated, but not what the game says",
            (
                "A sentence is known by its English. If that was changed here, in the line msgid, nobody "
                "ever hears the translation: undo it. If the game has changed, bring the file up to date, "
                "and the translation is kept as a guess beside the new English."
            ),
        ),
        "W030": (
            "words that cannot be found",
            (
                'Translators get what stands in quotation marks inside say("…"). Words that are put '
                "together while the game runs never reach them. Write the sentence out, with {fields} "
                'for what changes; or mark it where it stands with to_say("…") and say so here: "# '
                'marked in NAMES".'
            ),
        ),
        "W031": (
            "a story whose words cannot be read",
            ("The file is not plain YAML: mind the indentation, and use no anchors, aliases or tags."),
        ),
        "W032": (
            "words that may have to be translated",
            (
                "A key of a story holds a sentence, but is in neither table of game/words/stories.py, "
                "so that its words do not reach the translators."
            ),
        ),
        "W033": (
            "a straight apostrophe or quotation mark",
            (
                "What the game says has the marks that are printed: ’ in words, “ and ” around what somebody "
                "says. The straight ones of the keyboard would stand beside them on the same screen."
            ),
        ),
    }
)
"""A code, what it is in a few words, and what to do about it."""


def explain(code: str) -> str | None:
    """What a code means and how to mend it, or nothing if there is no such code."""
    known = CODES.get(code.strip().upper())
    return f"{code.strip().upper()}: {known[0]}. {known[1]}" if known else None
