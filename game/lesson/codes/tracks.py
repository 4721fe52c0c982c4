"""The codes of what plays a track: its ways, and tasks that could not be done (L030 to L039)."""

from __future__ import annotations

from game.lesson.codes.base import Code

TRACKS = (
    Code(
        code="L030",
        what="No way leads to a step.",
        why="No child would ever see it. Perhaps a goto names another step than it should.",
        bad="steps:\n  ping:\n    goto: end\n  telling:\n    goto: end",
        good="steps:\n  ping:\n    goto: telling\n  telling:\n    goto: end",
    ),
    Code(
        code="L031",
        what="The track never comes to an end.",
        why="The last step says goto: end; then the child hears what to take home and gets the sticker.",
        bad="steps:\n  ping:\n    goto: telling\n  telling:\n    goto: ping",
        good="steps:\n  ping:\n    goto: telling\n  telling:\n    goto: end",
    ),
    Code(
        code="L032",
        what="From a step one never comes out.",
        why="A child who took this way would go in circles. Every way finds to a good end.",
        bad="lost:\n  task: discuss\n  ask: What now?\n  goto: lost",
        good="lost:\n  task: discuss\n  ask: What now?\n  goto: way-back",
    ),
    Code(
        code="L033",
        what="After an unsafe answer there is no way back.",
        why="Mistakes happen, and telling afterwards is full success. So every unsafe answer leads to a step "
        "in which somebody is told.",
        bad="- {id: accept, outcome: unsafe, goto: end}",
        good="- {id: accept, outcome: unsafe, goto: way-back}\n…\nway-back:\n  …\n  outcome: back",
    ),
    Code(
        code="L034",
        what="There is no choice of beginnings or of endings for a reply.",
        why="A reply is one tile of row 1 and one of row 2; with a single one there is nothing to build.",
        bad="tiles:\n  - {row: 1, …}\n  - {row: 2, …}\n  - {row: 2, …}\n  - {row: 2, …}",
        good="tiles:\n  - {row: 1, …}\n  - {row: 1, …}\n  - {row: 2, …}\n  - {row: 2, …}",
    ),
    Code(
        code="L035",
        what="The sentence that tells is not whole.",
        why="It needs a piece for who and what, and for juniors where the proof is, each without a hint: "
        "a piece with a hint is one that does not help.",
        bad="pieces:\n  - {id: me, slot: who, …}\n  - {id: odd, slot: what, hint: …}",
        good="pieces:\n  - {id: me, slot: who, …}\n  - {id: mean, slot: what, …}",
    ),
    Code(
        code="L036",
        what="Nobody has time to listen.",
        why="The first grown-up may be busy, and then there is always one who helps.",
        bad="people:\n  - {who: school_adult, busy: true, …}\n  - {who: home_adult, busy: true, …}",
        good="people:\n  - {who: school_adult, busy: true, …}\n  - {who: home_adult, …}",
    ),
    Code(
        code="L037",
        what="There is nothing to find.",
        why="In spot, the words with a why are the clues.",
        bad="phrases:\n  - {id: hurry, text: Be quick}",
        good="phrases:\n  - {id: hurry, text: Be quick, why: It wants nobody to think.}",
    ),
    Code(
        code="L038",
        what="Something has neither words nor a picture.",
        why="There would be nothing to see.",
        bad="messages:\n  - {name: Zip}",
        good="messages:\n  - {name: Zip, text: Hello!}",
    ),
    Code(
        code="L039",
        what="A track begins with a way back.",
        why="Nothing has happened yet, so there is nothing to come back from; the results would praise "
        "children for mending what they never did.",
        bad="steps:\n  ping:\n    task: order\n    outcome: back\n    goto: end",
        good="steps:\n  ping:\n    task: choose\n    …\n  way-back:\n    task: order\n    outcome: back",
    ),
)
