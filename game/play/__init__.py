"""The rules of play: what may be pressed, what follows, what is remembered of it.

Knows the frozen stories of ``game.lesson.model`` and nothing else: the same story, seed and presses give the
same play on every machine, for ever. Must not know clocks, files, screens, or who plays.

``start`` begins a story, ``legal`` lists every press that means something now, ``advance`` answers with what
comes of one. An event that is not legal changes nothing: a child may press anything, twice.
"""

from game.play.answer import Answer
from game.play.digest import digest
from game.play.events import Confirm, Event, Hold, Next, Pick, Put, TakeBack
from game.play.options import offered, options, person_ids, standing
from game.play.replay import Mismatch, replay
from game.play.rules import advance, legal, start
from game.play.said import Said, hinted, said
from game.play.saved import Refused, from_json, to_json
from game.play.state import Play

__all__ = [
    "Answer",
    "Confirm",
    "Event",
    "Hold",
    "Mismatch",
    "Next",
    "Pick",
    "Play",
    "Put",
    "Refused",
    "Said",
    "TakeBack",
    "advance",
    "digest",
    "from_json",
    "hinted",
    "legal",
    "offered",
    "options",
    "person_ids",
    "replay",
    "said",
    "standing",
    "start",
    "to_json",
]
