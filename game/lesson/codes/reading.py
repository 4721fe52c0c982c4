"""The codes of how much there is to read, and of a story's head (L073 to L088)."""

from __future__ import annotations

from game.diagnostic import NOTE, WARNING
from game.lesson.codes.base import Code

READING = (
    Code(
        code="L073",
        what="There are too few or too many answers for the age.",
        why="Reception and Year 1 choose between two; from Year 3 on two are too easy to guess.",
        bad="infant:\n  years: [0, 1]\n  …\n  choices: (three)",
        good="infant:\n  years: [0, 1]\n  …\n  choices: (two)",
    ),
    Code(
        code="L074",
        what="A sentence is too long for the age.",
        why="Who is at the end of a long sentence has lost its beginning. The table is in "
        "docs/writing-stories.md.",
        bad="say: Somebody whom nobody in the family knows would like to be her friend.",
        good="say: Somebody asks. Nobody knows who it is.",
        severity=WARNING,
    ),
    Code(
        code="L075",
        what="There are too many words on a screen for the age.",
        why="The mascot's words, the question and the answers are read together. What is too much is not "
        "read.",
        bad="say: (a paragraph)",
        good="say: (a sentence, and the rest in the next step)",
        severity=WARNING,
    ),
    Code(
        code="L076",
        what="A sentence of the ping is long for the age.",
        why="Pings are looked at and read out, so this may be fine.",
        bad="text: Come to the park with me and my dog and all of the others!",
        good="text: Come to the park!",
        severity=NOTE,
    ),
    Code(
        code="L077",
        what="An infant story has more than one new word.",
        why="One new word in a story is kept; of two, none is.",
        bad="say: This profile wants a password.",
        good="say: This box wants a password. A password is a secret word.",
        severity=WARNING,
    ),
    Code(
        code="L078",
        what="A new word is not explained in an infant story.",
        why="Whoever does not know it misses the story. A sentence or a picture is enough, or the teacher "
        "says it.",
        bad="say: It wants a password.",
        good="say: A password is a secret word.",
        severity=NOTE,
    ),
    Code(
        code="L079",
        what="Some words of an infant story may be unknown to a child of five.",
        why="Words are read out, so many are fine. The list is there to look at.",
        bad="say: Somebody unfamiliar requests permission.",
        good="say: Who is asking?",
        severity=NOTE,
    ),
    Code(
        code="L080",
        what="In every step of a track the longest answer is a right one.",
        why="Children notice that sooner than we do, and stop reading.",
        bad="- {say: Say yes, outcome: unsafe}\n- {say: Find out first who is asking, outcome: safe}",
        good="- {say: Say yes because it is nice to be asked, outcome: unsafe}\n- "
        "{say: Find out who asks, outcome: safe}",
        severity=WARNING,
    ),
    Code(
        code="L081",
        what="An answer is less than a third as long as another one.",
        why="It looks as if it was only there to fill up, or as if the long one was the right one.",
        bad="- {say: Ignore it}\n- {say: Ask Maya about it in the playground}",
        good="- {say: Wait until it stops by itself}\n- {say: Ask Maya about it in the playground}",
        severity=WARNING,
    ),
    Code(
        code="L082",
        what="The goal is not one sentence that begins with I.",
        why="It is what the child learns, and one thing can be learnt in six minutes.",
        bad="goal: Children learn about friend requests. They also learn about passwords.",
        good="goal: I find out who is asking before I say yes.",
    ),
    Code(
        code="L083",
        what="A statement is not among those of the schools' policies.",
        why="Schools look up by it which story shows their own rules.",
        bad="policies: [A9]",
        good="policies: [A1]",
    ),
    Code(
        code="L084",
        what="A statement does not stand in lessons/curriculum.yaml.",
        why="Reports of what a class has met are made from these names.",
        bad="curriculum: [nc-ks1-saftey]",
        good="curriculum: [nc-ks1-safely]",
    ),
    Code(
        code="L085",
        what="The minutes are too few or too many for the age.",
        why="Infants listen for three to five minutes, juniors for five to eight.",
        bad="infant:\n  minutes: 9",
        good="infant:\n  minutes: 4",
        severity=WARNING,
    ),
    Code(
        code="L086",
        what="A device or a task for juniors stands in an infant track.",
        why="It must be read, or wants several opinions.",
        bad="infant:\n  …\n  device: e-mail",
        good="infant:\n  …\n  device: message",
    ),
    Code(
        code="L087",
        what="Nobody says whose device an infant looks at, or it is the infant's own.",
        why="Infants have no accounts: they look at the screen of a grown-up or of an older child.",
        bad="device: message",
        good="device: message\nwhose: mum",
    ),
    Code(
        code="L088",
        what="A story says that there is harm in it, and that it is an ordinary ping.",
        why="The share of harmless pings is counted by harm, so it has to be true.",
        bad="harm: true\nabout: [ordinary]",
        good="harm: false\nabout: [ordinary]",
        severity=WARNING,
    ),
    Code(
        code="L096",
        what="Of what infants are told, many words are for later than Year 1.",
        why="Everything is read out to them. Eyes can follow the voice where most words can be sounded out.",
        bad="say: The competition photograph surprises everyone.",
        good="say: The photo wins a cup.",
        severity=NOTE,
    ),
    Code(
        code="L089",
        what="In a tell step everybody has time at once.",
        why="The first grown-up is often busy. Children who never practise to go on give up after one try.",
        bad="people:\n  - {who: school_adult, …}\n  - {who: home_adult, …}",
        good="people:\n  - {who: school_adult, busy: true, …}\n  - {who: home_adult, …}",
        severity=WARNING,
    ),
)
