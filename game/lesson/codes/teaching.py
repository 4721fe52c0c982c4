"""The codes of how a story teaches: how it speaks (L050 on), answers (L054 on), help (L062 on).

Joins to them the codes of reading, of privacy and pictures, of sets and of plans, so that there is one door.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.diagnostic import WARNING
from game.lesson.codes.base import Code
from game.lesson.codes.plans import PLANS
from game.lesson.codes.private import PRIVATE
from game.lesson.codes.reading import READING
from game.lesson.codes.sets import SETS

_SPEAKING = (
    Code(
        code="L050",
        what="Words blame a child.",
        why="Children who feel that they are to blame stop telling. What went wrong is the doing of "
        "whoever sent it.",
        bad="clue: You should have looked who was asking.",
        good="clue: We do not know who Star Fox is.",
    ),
    Code(
        code="L051",
        what="The child is praised, and not what the child did.",
        why="“You are clever” cannot be done again, and leaves out whoever did otherwise. “You saw that "
        "…” can.",
        bad="clue: You are so clever!",
        good="clue: You saw that nobody shares a friend with them.",
        severity=WARNING,
    ),
    Code(
        code="L052",
        what="Words frighten, or are not for children.",
        why="Frightened children tell less. What is grave belongs into the teacher's notes.",
        bad="clue: A kidnapper could be typing.",
        good="clue: Nobody can see who is typing.",
    ),
    Code(
        code="L053",
        what="A question asks children for their own story.",
        why="Nobody should have to tell before the class what happened to them. Speak of somebody of "
        "their age.",
        bad="talk:\n  - Has this happened to you?",
        good="talk:\n  - How might somebody of your age feel?",
    ),
)
_ANSWERS = (
    Code(
        code="L054",
        what="After an unsafe answer one of the four parts is missing.",
        why="A child hears that the answer is understandable, what there was to see, which letter helps, "
        "and what to do.",
        bad="outcome: unsafe\nclue: It says hurry.",
        good="outcome: unsafe\nfeeling: A prize is exciting.\nclue: It says hurry.\nrule: reliable\nnow: "
        "Let us show it.",
    ),
    Code(
        code="L055",
        what="An answer has no idea behind it.",
        why="The results tell the teacher what a class may be thinking. An answer nobody would think of "
        "is only filling.",
        bad="outcome: part\nfeeling: …",
        good="outcome: part\nidea: M11\nfeeling: …",
    ),
    Code(
        code="L056",
        what="A right answer has an idea behind it.",
        why="The results would count a child who did well among those who think so.",
        bad="outcome: safe\nidea: M03",
        good="outcome: safe",
        severity=WARNING,
    ),
    Code(
        code="L057",
        what="After a half-right answer a child does not hear what was good and what is missing.",
        why="It is a good start, and something more is needed. With one half of that it sounds like right "
        "or wrong.",
        bad="outcome: part\nidea: M11\nnow: Try again.",
        good="outcome: part\nidea: M11\nfeeling: Not answering is a good start.\nclue: The message is "
        "still there.",
        severity=WARNING,
    ),
    Code(
        code="L058",
        what="A grey case is scored.",
        why="Where several answers are reasonable a class talks, and nothing is counted.",
        bad="task: choose\nchoices:\n  - {id: both, outcome: grey, …}",
        good="task: discuss\nviews:\n  - {id: both, …}",
    ),
    Code(
        code="L059",
        what="Blocking or looking away alone is as good as telling.",
        why="It ends what can be seen and not what happens, and nobody knows who could help.",
        bad="- {id: block, say: Block them, outcome: safe, …}",
        good="- {id: block, say: Block them, outcome: part, feeling: Blocking is a good start., …}",
        severity=WARNING,
    ),
    Code(
        code="L060",
        what="In a harmless story nobody can take the ping for a danger.",
        why="Needless alarm is measured as well as missed risk: carrying on kindly has to be chosen.",
        bad="harm: false\n…\n- {id: look, outcome: safe, …}\n- {id: later, outcome: safe, …}",
        good="harm: false\n…\n- {id: look, outcome: safe, …}\n- {id: block, outcome: alarm, idea: M03, …}",
    ),
    Code(
        code="L061",
        what="In a story with harm in it every answer is right.",
        why="Then there is nothing to learn, and the way back is never practised.",
        bad="harm: true\n…\n- {id: ask, outcome: safe, …}\n- {id: tell, outcome: safe, …}",
        good="harm: true\n…\n- {id: ask, outcome: safe, …}\n- {id: accept, outcome: unsafe, …}",
    ),
)
_HELP = (
    Code(
        code="L062",
        what="A track has nobody at home, or nobody at school, who can be told.",
        why="A child whom one place cannot help needs to know the other.",
        bad='- {id: tell, say: "Tell {home_adult.tell}", …}',
        good='- {id: tell, say: "Tell {home_adult.tell}", …}\n…\nnow: "Then tell {school_adult.tell} too."',
    ),
    Code(
        code="L063",
        what="The grown-up who helps is nobody in particular.",
        why="A child can go to Miss Patel. Nobody knows where to find “a trusted adult”.",
        bad="say: Tell a trusted adult",
        good='say: "Tell {school_adult.tell}"',
        severity=WARNING,
    ),
    Code(
        code="L064",
        what="A child tells, and nobody says to keep telling until someone helps.",
        why="The first grown-up may be busy. Children who do not know that give up after one try.",
        bad="task: tell\nask: Help Ela say it.",
        good="task: tell\nask: Help Ela say it. Keep telling until someone helps.",
    ),
    Code(
        code="L065",
        what="In a story about contact or unkindness nobody says that it is not the child's fault.",
        why="Feeling to blame is the main reason why children do not tell.",
        bad="say: Let us tell now.",
        good="say: It is not your fault. Let us tell now.",
    ),
    Code(
        code="L066",
        what="After an unsafe answer one can come to the end without hearing that it is nobody's fault.",
        why="Whoever walked into it needs the sentence most.",
        bad="way-back:\n  say: What now?",
        good="way-back:\n  say: It is not your fault. What now?",
        severity=WARNING,
    ),
    Code(
        code="L067",
        what="A junior story about unkindness or worry does not name Childline.",
        why="There are children who can tell nobody at home or at school.",
        bad="now: Telling helps.",
        good="now: Telling helps. Childline listens as well, on 0800 1111.",
    ),
    Code(
        code="L068",
        what="Childline's number is not written as 0800 1111.",
        why="Children learn it by its look and its rhythm; a number in other groups is another number to "
        "them.",
        bad="now: Childline listens on 08001111.",
        good="now: Childline listens on 0800 1111.",
    ),
    Code(
        code="L069",
        what="A helpline is on an infant's screen.",
        why="Infants tell a grown-up whom they can see. The number is for grown-ups to know.",
        bad="infant:\n  …\n  now: Childline listens.",
        good="home: Do we know that Childline listens on 0800 1111?",
    ),
    Code(
        code="L070",
        what="CEOP is named where it cannot help.",
        why="It is there for grown-ups who ask a child to meet or for photos, and never for bullying.",
        bad="about: [unkind]\n…\nif-a-child-tells-you: Report it to CEOP.",
        good="about: [asks-to-meet]\n…\nif-a-child-tells-you: The lead can report it to CEOP.",
    ),
    Code(
        code="L071",
        what="A service for grown-ups stands in a child's words.",
        why="Police, 999 and the report pages are called by grown-ups; a child tells somebody they know.",
        bad="say: Call the police",
        good='say: "Tell {home_adult.tell}"',
    ),
    Code(
        code="L072",
        what="Where somebody is unkind, the acts are in another order than the one that helps.",
        why="Once somebody is blocked the proof may be gone, and a reply makes it louder.",
        bad="cards:\n  - {id: block, act: block, …}\n  - {id: save, act: save, …}",
        good="cards:\n  - {id: stop, act: no-reply, …}\n  - {id: save, act: save, …}\n  - "
        "{id: tell, act: tell, …}",
    ),
)

TEACHING: Mapping[str, Code] = {
    one.code: one for one in (*_SPEAKING, *_ANSWERS, *_HELP, *READING, *PRIVATE, *SETS, *PLANS)
}
"""Every code of teaching, reading, privacy, pictures, sets and plans, by its name."""
