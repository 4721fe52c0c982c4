"""The exceptions for a person: their text says in a sentence what happened, why and what to do.

Whoever cannot go on raises it (or a kind of it); the command line says the sentence and exits with 2.
"""


class CannotRun(Exception):
    """Its text is a sentence for a person."""


class StaffOnly(CannotRun):
    """What was asked for lies in the folder for staff, and this account cannot get at it.

    A page that has more to show says so and goes on; ``why`` is the reason in the system's words.
    """

    def __init__(self, sentence: str, why: str) -> None:
        super().__init__(sentence)
        self.why = why
