"""What is going to leave, said before it leaves: out of the very book that is written."""

from __future__ import annotations

from dataclasses import replace

from game.results.book import Book, Form, Preview, leaving
from game.results.bookwords import empty
from game.words.catalogue import Catalogue


def preview(book: Book, form: Form, catalogue: Catalogue | None = None) -> Preview:
    """What a file of this form would hold. ``catalogue`` is that of the book; English without one."""
    sheets = leaving(book, form)
    found = Preview(form, book.audience, sheets, book.names_classes(sheets), ())
    return replace(found, sentences=_sentences(found, catalogue or Catalogue()))


def _sentences(found: Preview, catalogue: Catalogue) -> tuple[str, ...]:
    say = catalogue.say
    who = {
        "teacher": say("It is for the class’s teacher alone: all numbers are exact, also those under five."),
        "school": say(
            "It is for the school: numbers under five are kept back, and what would give them away."
        ),
        "trust": say("It is for the trust: numbers under five are kept back, and what would give them away."),
    }[found.audience]
    sentences = [
        catalogue.say_n(
            "{n} line of counts is going to leave.", "{n} lines of counts are going to leave.", found.lines
        ),
        say("The sheets are: {names}.", names=", ".join(dict.fromkeys(one.name for one in found.sheets))),
        say("No name, no badge, no time of day and no answer of a single child is in it."),
        who,
    ]
    if found.audience != "teacher" and not found.lines:
        sentences.append(
            empty("letter", found.audience, say)
        )  # what was kept back was left out, line by line
    elif found.audience != "teacher":
        sentences.append(
            catalogue.say_n("{n} number is kept back.", "{n} numbers are kept back.", found.kept_back)
        )
    if found.names_classes:
        sentences.append(say("Classes are named in it, as the school calls them."))
    return tuple(sentences)
