"""The codes of plans and courses that stand beside those of sets (L140 to L149)."""

from __future__ import annotations

from game.diagnostic import WARNING
from game.lesson.codes.base import Code

PLANS = (
    Code(
        code="L140",
        what="A plan has fewer minutes than its stories take on the board.",
        why="A lesson that has to be cut short loses its end, and the end is what children take home. On the "
        "board a story takes twice its minutes; ground rules take two, each look-back one, the close three.",
        bad="minutes: 10\nstories: [a-story-of-four-minutes]",
        good="minutes: 15\nstories: [a-story-of-four-minutes]",
        severity=WARNING,
    ),
    Code(
        code="L141",
        what="The lessons of a course are not numbered one after the other.",
        why="Teachers go through a course in its order. A number that is missing or there twice leaves them "
        "in doubt what comes next.",
        bad="part-of: {course: our-course, number: 1}\n(and the next lesson has number: 3)",
        good="part-of: {course: our-course, number: 1}\n(and the next lesson has number: 2)",
        severity=WARNING,
    ),
    Code(
        code="L142",
        what="A lesson of a course looks back at a story that no earlier lesson of the course has told.",
        why="Remembering helps only where there is something to remember.",
        bad="part-of: {course: our-course, number: 1}\nlook-back:\n  - {story: star-fox, …}",
        good="part-of: {course: our-course, number: 2}\nlook-back:\n  - {story: (one of lesson 1), …}",
        severity=WARNING,
    ),
    Code(
        code="L143",
        what="The number of stories does not suit the kind of plan.",
        why="A lesson tells three stories at most, or none of them is talked about. A free choice of one is "
        "no choice.",
        bad="kind: free-choice\nstories: [star-fox]",
        good="kind: free-choice\nstories: [star-fox, kitten]",
        severity=WARNING,
    ),
    Code(
        code="L144",
        what="A question to talk about can be answered with yes or no.",
        why="Then the talk is over after one word, and the class finds out what the teacher wanted to hear.",
        bad="talk:\n  - Is it good to ask first?",
        good="talk:\n  - Why can it be hard to ask first?",
        severity=WARNING,
    ),
    Code(
        code="L145",
        what="The end of a plan is not one sentence that begins with I.",
        why="The class says it aloud, and each child takes it home as something to do.",
        bad="end: Children learn to ask before they accept.",
        good="end: I ask before I say yes.",
        severity=WARNING,
    ),
)
