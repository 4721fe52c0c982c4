"""The codes of the form: keys, words from lists, names and numbers (L012 to L029), with those beside it."""

from __future__ import annotations

from collections.abc import Mapping

from game.lesson.codes.base import Code
from game.lesson.codes.shelf import SHELF
from game.lesson.codes.tracks import TRACKS
from game.lesson.codes.writing import WRITING

_FORM = (
    Code(
        code="L012",
        what="A choice or a step goes to a step that is not there.",
        why="The child would stand before a closed door. Mostly the name is misspelt.",
        bad="steps:\n  ping:\n    goto: way-bck\n  way-back:",
        good="steps:\n  ping:\n    goto: way-back\n  way-back:",
    ),
    Code(
        code="L013",
        what="A key is not known here.",
        why="Nothing would be done with it. Mostly it is misspelt, or stands too far in or out.",
        bad="titel: Star Fox asks",
        good="title: Star Fox asks",
    ),
    Code(
        code="L014",
        what="A key is missing.",
        why="The story cannot be played, checked or found without it.",
        bad="- id: tell\n  say: Tell",
        good="- id: tell\n  say: Tell\n  outcome: safe\n  goto: end",
    ),
    Code(
        code="L015",
        what="Something else should stand here: a list, words, a number, true or false, or keys.",
        why="Each key has its own kind of value, as the tables in docs/writing-stories.md say.",
        bad="about: unkind\nharm: yes",
        good="about: [unkind]\nharm: true",
    ),
    Code(
        code="L016",
        what="A word is not in the list that belongs to its key.",
        why="Colours, badges, results and checks go by these words, so there is a fixed list of them.",
        bad="letter: kindness",
        good="letter: kind",
    ),
    Code(
        code="L017",
        what="There are too few things in a list.",
        why="With one answer there is nothing to choose.",
        bad="choices:\n  - {id: tell, say: Tell, outcome: safe, goto: end}",
        good="choices:\n  - {id: tell, say: Tell, outcome: safe, goto: end}\n  - {id: wait, …}",
    ),
    Code(
        code="L018",
        what="There are too many things in a list.",
        why="They do not fit on the screen, nor in a child's head.",
        bad="clues: [joined-today, no-photo, no-shared-friends, says-same-age]",
        good="clues: [joined-today, no-photo, no-shared-friends]",
    ),
    Code(
        code="L019",
        what="A name for the computer is not written as one.",
        why="Ids, steps, pictures and policies become names of files and results on every kind of computer: "
        "small letters, numbers and hyphens work everywhere.",
        bad="id: Star Fox!\npicture: kitten.svg",
        good="id: star-fox\npicture: kitten",
    ),
    Code(
        code="L020",
        what="Two things in one list have the same name.",
        why="Results are kept under it, and would be mixed up.",
        bad="- {id: tell, say: Tell Mum}\n- {id: tell, say: Tell Gran}",
        good="- {id: tell-mum, say: Tell Mum}\n- {id: tell-gran, say: Tell Gran}",
    ),
    Code(
        code="L021",
        what="The file is called otherwise than the story in it.",
        why="Results and plans go by the id, people by the file: with two names nobody finds it.",
        bad="# fox.yaml\nid: star-fox",
        good="# star-fox.yaml\nid: star-fox",
    ),
    Code(
        code="L022",
        what="A number is too small or too big.",
        why="Reception is 0 and Year 6 is 6; a lesson has an end.",
        bad="minutes: 90",
        good="minutes: 6",
    ),
    Code(
        code="L023",
        what="The years do not go together, or not with the track.",
        why="Infants are Reception to Year 2 (0 to 2), juniors Year 3 to Year 6 (3 to 6).",
        bad="infant:\n  years: [2, 0]",
        good="infant:\n  years: [0, 2]",
    ),
    Code(
        code="L024",
        what="The story has no track.",
        why="It is told for nobody. It needs infant or junior, or both.",
        bad="home: Who do we know?",
        good="home: Who do we know?\ninfant:\n  years: [0, 1]\n  …",
    ),
    Code(
        code="L025",
        what="A thing belongs into a basket that is not there.",
        why="Nobody could put it away.",
        bad="baskets:\n  - {id: keep, …}\nthings:\n  - {id: door, basket: kept, …}",
        good="baskets:\n  - {id: keep, …}\nthings:\n  - {id: door, basket: keep, …}",
    ),
    Code(
        code="L026",
        what="The class would vote on something that is not in the step.",
        why="vote names one phrase, thing, card, act or piece of the same step.",
        bad="acts: [save, block]\nvote: tell",
        good="acts: [save, block]\nvote: save",
    ),
    Code(
        code="L027",
        what="A key is there and nothing after it.",
        why="Either something was forgotten, or the key is not needed.",
        bad="title:",
        good="title: Star Fox asks",
    ),
    Code(
        code="L028",
        what="A key belongs to another device or another task.",
        why="It would not be shown. Perhaps the device or the task was changed later.",
        bad="device: message\nresults: []",
        good="device: search\nresults:\n  - …",
    ),
    Code(
        code="L029",
        what="A placeholder is not known, or a curly bracket stands alone.",
        why="The school's pack and every language fill a fixed list of placeholders; any other would be read "
        "out to the child as it stands.",
        bad='say: "Tell {teacher}."',
        good='say: "Tell {school_adult.tell}."',
    ),
)

FORM: Mapping[str, Code] = {one.code: one for one in (*WRITING, *_FORM, *TRACKS, *SHELF)}
"""Every code that the reader, the ways and the library give, by its name."""
