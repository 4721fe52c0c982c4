"""The exceptions for a person: their text says in a sentence what happened, why and what to do.

Whoever cannot go on raises it (or a kind of it); the command line says the sentence and exits with 2. A
sentence that a screen shows too is ``Told``: it is English, and can be said in the other languages.
"""

from __future__ import annotations

from game.words.catalogue import Catalogue


class Told(str):
    """A sentence with its fields filled in, in English; it knows both, so that a screen can say it again.

    Its words stand in ``to_say`` where it is made. A field may be such a sentence too.
    """

    words: str
    fields: dict[str, object]

    def __new__(cls, words: str, /, **fields: object) -> Told:
        """``words`` as translators find them, with ``{field}`` where something is filled in."""
        told = super().__new__(cls, Catalogue().say(words, **fields) if fields else words)
        told.words, told.fields = words, fields
        return told


def said(sentence: str, words: Catalogue) -> str:
    """A sentence in the language of these words; whoever knows it in English alone says it so."""
    if not isinstance(sentence, Told) or (not sentence.fields and Catalogue().say(sentence) != sentence):
        return str(sentence)  # it was put together by hand: its braces are what somebody typed
    fields = {
        name: said(one, words) if isinstance(one, str) else one for name, one in sentence.fields.items()
    }
    return words.say(sentence.words, **fields)  # marked where it was made


def together(*sentences: str) -> str:
    """Several sentences in one, each of which can still be said in another language."""
    told = {f"s{number}": one for number, one in enumerate(sentences) if one}
    if len(told) < 2:
        return next(iter(told.values()), "")
    return Told(" ".join(f"{{{name}}}" for name in told), **told)


class CannotRun(Exception):
    """Its text is a sentence for a person."""

    def __init__(self, sentence: str, /, **fields: object) -> None:
        """``sentence`` has a place for each of the ``fields``."""
        self.sentence = sentence if isinstance(sentence, Told) else Told(sentence, **fields)
        super().__init__(str(self.sentence))


class StaffOnly(CannotRun):
    """What was asked for lies in the folder for staff, and this account cannot get at it.

    A page that has more to show says so and goes on; ``why`` is the reason in the system's words.
    """

    def __init__(self, sentence: str, why: str, /, **fields: object) -> None:
        super().__init__(sentence, **fields)
        self.why = why
