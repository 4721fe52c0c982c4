"""The one exception for a person: its text says in a sentence what happened, why and what to do.

Whoever cannot go on raises it (or a kind of it); the command line says the sentence and exits with 2.
"""


class CannotRun(Exception):
    """Its text is a sentence for a person."""
