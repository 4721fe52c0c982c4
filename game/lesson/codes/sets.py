"""The codes of stories beside each other and of plans (L120 to L129)."""

from __future__ import annotations

from game.diagnostic import NOTE, WARNING
from game.lesson.codes.base import Code

SETS = (
    Code(
        code="L120",
        what="In a set one kind of answer is right more than every second time.",
        why="Who always presses “tell” would seem to have learnt everything, and has learnt to press “tell”.",
        bad="(three stories of one letter in which telling is right in every step)",
        good="(three stories in which telling, looking again and carrying on are right)",
        severity=WARNING,
    ),
    Code(
        code="L121",
        what="Too few stories of a shelf are harmless.",
        why="If every ping is bad, children learn that everything is dangerous. In four of ten they carry "
        "on kindly.",
        bad="(one harmless story of six)",
        good="(two or three harmless stories of six)",
        severity=WARNING,
    ),
    Code(
        code="L122",
        what="More than half of a shelf is harmless.",
        why="Then looking closely seldom pays.",
        bad="(four harmless stories of six)",
        good="(two or three harmless stories of six)",
        severity=WARNING,
    ),
    Code(
        code="L123",
        what="Too few pings of a lesson are harmless.",
        why="A lesson of bad pings alone makes afraid. Three in ten are fine, the look-backs counted.",
        bad="look-back: (three stories with harm)\nstories: [skate-park]",
        good="look-back: (two stories with harm and one without)\nstories: [new-in-class]",
        severity=WARNING,
    ),
    Code(
        code="L124",
        what="A plan names a story that is not there.",
        why="The lesson would stop at that point. Mostly the name is misspelt.",
        bad="stories: [star-fix]",
        good="stories: [star-fox]",
    ),
    Code(
        code="L125",
        what="A look-back names a step in which nobody chooses, or which is not there.",
        why="Looking back is one question with answers, so it has to be a step with task: choose.",
        bad="- {story: star-fox, step: pong, ago: week}",
        good="- {story: star-fox, step: ping, ago: week}",
    ),
    Code(
        code="L126",
        what="A plan names a story that is not told for its age group.",
        why="There is nothing to play for these children.",
        bad="track: infant\nstories: (one for juniors only)",
        good="track: infant\nstories: [star-fox]",
    ),
    Code(
        code="L127",
        what="A plan is for years for which one of its stories is not told.",
        why="Words and answers are made for certain years; for others there is too much or too little of "
        "them.",
        bad="years: [0, 2]\nstories: (one for years 0 and 1)",
        good="years: [0, 1]\nstories: (one for years 0 and 1)",
        severity=WARNING,
    ),
    Code(
        code="L128",
        what="An idea is met in fewer than three dresses.",
        why="Children who know it in a message may not know it in a request. On a growing shelf this is "
        "only a count.",
        bad="(M15 in one pop-up)",
        good="(M15 in a pop-up, an e-mail and a game chat)",
        severity=NOTE,
    ),
    Code(
        code="L129",
        what="No story of a plan has the letter of the plan, or a plan about smart has one letter only.",
        why="Teachers look for a lesson by its letter.",
        bad="letter: kind\nstories: (one about reliable)",
        good="letter: reliable\nstories: (one about reliable)",
        severity=WARNING,
    ),
    Code(
        code="L130",
        what="An idea returns to a story in which nobody can pick it.",
        why="A teacher who has taught an idea once more wants to see whether it is gone.",
        bad="id: M16\n…\nreturns: [giant-pumpkin]",
        good="id: M16\n…\nreturns: [the-chain-message]",
    ),
)
