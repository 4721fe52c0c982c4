"""What can be typed after ``pingtown``, a module for each verb.

A verb knows its own options and the rooms it brings together, and is imported only when it was typed:
a pupil's start waits for no other. It has ``arguments(parser)`` and ``run(options)``, which answers with an
exit code. Verbs must not know each other, and nobody but the command line knows them.
"""

from types import MappingProxyType

VERBS = MappingProxyType(
    {
        "play": "the game; what happens when nothing is typed",
        "check": "checks stories, plans, catalogues and pictures",
        "schema": "JSON Schema of a story, for editors",
        "setup": "makes a school folder, class list and passphrase, or joins this machine to one",
        "results": "the computing lead's tools: collect, list, report, export, verify, backup, erase, purge",
        "bot": "plays without a window and records journals as a pupil's PC would",
        "shots": "a PNG of every scene in a typical state",
        "print": "stories in full for parents and governors, home cards, certificates",
        "words": "the translator's tools: extract, update, check",
        "bench": "measures how fast and how light the game is on this machine",
    }
)
"""Each verb with its line in the help. Its module is ``game.verbs.<verb>``."""
