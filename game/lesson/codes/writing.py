"""The codes of a file that cannot be read at all, or not to its end: L001 to L011, L048 and L049."""

from __future__ import annotations

from game.diagnostic import WARNING
from game.lesson.codes.base import Code

WRITING = (
    Code(
        code="L001",
        what="The letters of the file are not stored as UTF-8.",
        why="Otherwise é and ’ look different on each computer. Every editor can save as UTF-8.",
        bad="(a file saved as “Windows-1252” or “Unicode”)",
        good="(the same file, saved as “UTF-8”)",
    ),
    Code(
        code="L002",
        what="The file does not keep to YAML, the form of writing with keys and spaces.",
        why="The computer cannot know what belongs to what. Mostly it is a space, a quote or a bracket.",
        bad='infant:\n  years: [0, 1\n  helps: "ela',
        good='infant:\n  years: [0, 1]\n  helps: "ela"',
    ),
    Code(
        code="L003",
        what="There is a mark in the file that nobody can see.",
        why="Such marks come along when something is pasted. Some can turn the order of letters, so that a "
        "telephone number reads otherwise than it is.",
        bad="say: Hello(an invisible mark)",
        good="say: Hello",
    ),
    Code(
        code="L004",
        what="Words begin with & or *, or a reference is used.",
        why="YAML takes these for references. A story writes everything out, each sentence in its place.",
        bad="say: &hello Hello\nask: *hello",
        good='say: Hello\nask: "*Hello*"',
    ),
    Code(
        code="L005",
        what="Words begin with an exclamation mark, or a tag is used.",
        why="YAML takes it for an instruction to the computer. A story gives none.",
        bad="say: !Stop",
        good='say: "!Stop"',
    ),
    Code(
        code="L006",
        what="Things stand too deep inside each other.",
        why="No story needs that; mostly a bracket was never closed.",
        bad="about: [[[[[[[[",
        good="about: [unkind]",
    ),
    Code(
        code="L007",
        what="The file is too big.",
        why="A story for five minutes has some 12,000 letters. So large a file is something else.",
        bad="(a file of a megabyte)",
        good="(two short stories)",
    ),
    Code(
        code="L008",
        what="A key is written twice in one thing.",
        why="Only one of them could be meant, and the computer cannot know which.",
        bad="say: Hello\nask: What helps?\nsay: Good morning",
        good="say: Hello\nask: What helps?",
    ),
    Code(
        code="L009",
        what="The file is empty.",
        why="There is nothing to play. Begin with the smallest story in docs/writing-stories.md.",
        bad="# my story",
        good="id: my-story\ntitle: My story\n…",
    ),
    Code(
        code="L010",
        what="Words need quotation marks here.",
        why="A colon with a space, a question mark in brackets, a curly bracket or a @ mean something to "
        "YAML. Double quotes make words of them.",
        bad="say: Gran: look at this!\nask: {home_adult.ask} for help",
        good='say: "Gran: look at this!"\nask: "{home_adult.ask} for help"',
    ),
    Code(
        code="L011",
        what="A file or a folder cannot be opened.",
        why="It may have been moved, or this account may not read it. Nobody knows what "
        "lies in a folder that stays shut.",
        bad="(a file that was taken away)",
        good="(a file that this account may read)",
    ),
    Code(
        code="L048",
        what="Behind words without quotes stands a remark, and nobody sees it.",
        why="YAML takes a space and # for the beginning of a remark. If it was part of the words, a child "
        "hears half a sentence.",
        bad="say: We are team #1 today",
        good='say: "We are team #1 today"',
        severity=WARNING,
    ),
    Code(
        code="L049",
        what="Words stand between printed quotation marks, which do not hold them together.",
        why="Word processors turn straight quotation marks into printed ones. To YAML those are "
        "letters: they would be shown, and a colon between them ends the words.",
        bad="say: “A new ping!”",
        good='say: "A new ping!"',
        severity=WARNING,
    ),
)
