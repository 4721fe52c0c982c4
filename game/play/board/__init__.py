"""A lesson of the whole class on the board: ground rules, look-backs, vote – talk – vote again, one sentence.

Knows plans, stories and the rules of play next door, and the same three doors in the same manner: ``start``,
``legal``, ``advance``. Must not know clocks, screens, who raised a hand, or where counts are written down.

What a class says is counted, never who said it. Votes are for choose and reply; all other tasks are worked
together by the rules for one child, and it is kept only that they were done.
"""

from game.play.board.ballots import Ballot, ballots
from game.play.board.events import (
    Back,
    Bell,
    Board,
    LessHands,
    MoreHands,
    Pause,
    Resume,
    SetHands,
    Shorten,
    Skip,
)
from game.play.board.kept import Kept, sitting
from game.play.board.past import Once, Past, class_said, look_backs, out_of_ten
from game.play.board.rules import advance, legal, start
from game.play.board.shown import again, bars, said, tempting
from game.play.board.state import Lesson, Moment, Part, Vote

__all__ = [
    "Back",
    "Ballot",
    "Bell",
    "Board",
    "Kept",
    "LessHands",
    "Lesson",
    "Moment",
    "MoreHands",
    "Once",
    "Part",
    "Past",
    "Pause",
    "Resume",
    "SetHands",
    "Shorten",
    "Skip",
    "Vote",
    "advance",
    "again",
    "ballots",
    "bars",
    "class_said",
    "legal",
    "look_backs",
    "out_of_ten",
    "said",
    "sitting",
    "start",
    "tempting",
]
