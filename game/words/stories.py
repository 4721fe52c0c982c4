"""Finds the sentences of stories, plans and ideas: YAML walked as nodes, so that each has file and line.

A sentence's place (``msgctxt``) is the path of ids that leads to it: the file's ``id``, the track, the step,
the choice, the key, as in ``fox-wants-to-be-friends/infant/ping/accept/say``. ``steps`` and ``choices`` are
only drawers and left out; a thing in a list goes by its own ``id``, or by its number, from 1. A plan's path
begins with ``plans``, that of an idea with ``misconceptions``.

This is no reader of lessons: it does not know what a step is. It knows which keys hold words.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

from game.diagnostic import WARNING, Diagnostic
from game.words.extract import Gathered, Sentence, note_at

# Keys whose values a child or a teacher hears, each with what a translator should know.
WORDS = MappingProxyType(
    {
        "title": "",
        "goal": "what the child learns, said by the child",
        "say": "",
        "ask": "a question to the child",
        "feeling": "after an answer: what is understandable about it",
        "clue": "after an answer: what there was to notice",
        "now": "after an answer: what to do now",
        "hint": "",
        "text": "",
        "label": "",
        "home": "for the family at home",
        "talk": "a question for the class to talk about",
        "why": "",
        "truth": "for teachers: what is so instead of a mistaken idea",
        "show": "for teachers: what to show on the board",
        "caption": "",
        "end": "",
        "ready": "for teachers: a thing to have ready for a lesson",
        "plenary": "for teachers: what the class does together before the last sentence",
        "practised": "on the card to take home: what was practised, said by the child",
        "help": "on the card to take home: what a grown-up can do",
        "teacher": "teacher's note, may stay English",
    }
)

# Keys whose values are ids, numbers or names of pictures. What stands in neither table is asked about.
NO_WORDS = frozenset(
    {
        *("id", "letter", "concern", "about", "harm", "policies", "curriculum", "minutes", "years", "helps"),
        *("whose", "device", "task", "name", "picture", "clues", "likes", "kind", "state", "outcome", "idea"),
        *("rule", "goto", "row", "vote", "basket", "act", "acts", "slot", "who", "busy"),
        *("track", "story", "step", "ago", "stories", "wise", "mistaken", "funny"),
        *("letters", "returns", "course", "number"),
    }
)

# A name of one word is kept as it is, unless it says what somebody is to the child. A name of several
# (“Zainab’s Mum”, “Boot Barn”, “New number”) holds words: the translator decides what of it stays.
ROLES = frozenset(
    {
        *("mum", "dad", "mummy", "daddy", "gran", "granny", "grandma", "grandad", "grandpa", "nan", "auntie"),
        *("uncle", "carer", "teacher", "headteacher", "brother", "sister", "cousin", "friend", "neighbour"),
        *("coach", "helper", "librarian", "stranger", "somebody", "someone"),
    }
)

NAME = "who writes on a pretend device: what is a name or a shop stays as it is"

DRAWERS = frozenset({"steps", "choices"})
DEEPEST = 30
BIGGEST = 500_000


class _Refused(Exception):
    """Why a file is not read further, and the line and column."""


def from_stories(lessons: Path, root: Path) -> Gathered:
    """The sentences of every story, every plan and every misconception in the folder of lessons."""
    return Gathered.of(
        from_story(path, path.relative_to(root).as_posix(), prefix)
        for pattern, prefix in (
            ("stories/**/*.yaml", ""),
            ("plans/**/*.yaml", "plans/"),
            ("misconceptions.yaml", "misconceptions/"),
        )
        for path in sorted(lessons.glob(pattern))
    )


def from_story(path: Path, file: str, prefix: str = "") -> Gathered:
    """The sentences of one file. A file that cannot be read is a finding."""
    try:
        with path.open("rb") as opened:
            data = opened.read(BIGGEST + 1)
        if len(data) > BIGGEST:
            raise _Refused(f"it is larger than {BIGGEST // 1000} kB", 1, 1)
        text = data.decode("utf-8-sig")
        walk = _Walk(file, text.split("\n"))
        walk.file_of(_composed(text), prefix)
    except _Refused as refused:
        why, line, column = refused.args
    except OSError as error:
        why, line, column = error.strerror or "no file", 1, 1
    except UnicodeDecodeError:
        why, line, column = "its letters are not stored as UTF-8", 1, 1
    else:
        return Gathered(tuple(walk.sentences), tuple(walk.findings))
    hint = "pingtown check says more about stories."
    message = f"The words of this file cannot be read: {why}."
    return Gathered((), (Diagnostic("W031", file, line, column, message, hint),))


def _composed(text: str) -> Any:
    """The file as nodes. Depth is counted on events first: the composer is C and would crash on a pit."""
    import yaml  # noqa: PLC0415

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    event: Any
    try:
        for event in yaml.parse(text, loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                raise _Refused("it is nested too deeply", *_place(event))
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise _Refused("anchors (&) and aliases (*) are not allowed", *_place(event))
            if getattr(event, "tag", None) not in (None, "!"):
                raise _Refused(f"tags ({event.tag}) are not allowed", *_place(event))
        return yaml.compose(text, loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise _Refused(str(getattr(error, "problem", None) or "it is not YAML"), line, column) from None


def _place(thing: Any) -> tuple[int, int]:
    return thing.start_mark.line + 1, thing.start_mark.column + 1


class _Walk:
    """Goes through the nodes of one file and picks up sentences."""

    def __init__(self, file: str, lines: list[str]) -> None:
        self.file, self.lines = file, lines
        self.sentences: list[Sentence] = []
        self.findings: list[Diagnostic] = []

    def file_of(self, node: Any, prefix: str) -> None:
        for one in node.value if getattr(node, "id", "") == "sequence" else (node,):
            name = _own_id(one)
            if not name:
                raise _Refused("it has no id", 1, 1)
            self.walk(one, (prefix + name,), "", "")

    def walk(self, node: Any, path: tuple[str, ...], key: str, telling: str) -> None:
        """``key`` is the nearest key above; ``telling`` the nearest one that holds words."""
        if node.id == "mapping":
            for name, value in node.value:
                step = key == "steps"  # what stands here is the id of a step, whatever it is called
                told = not step and name.value in NO_WORDS and name.value != "name"
                named = name.value if name.value in WORDS and not step else telling
                inner = "teacher" if telling == "teacher" else named
                deeper = path if name.value in DRAWERS else (*path, name.value)
                self.walk(value, deeper, name.value, "" if told else inner)
        elif node.id == "sequence":
            for number, value in enumerate(node.value, 1):
                self.walk(value, (*path, _own_id(value) or str(number)), key, telling)
        else:
            self.word(node, path, key, telling)

    def word(self, node: Any, path: tuple[str, ...], key: str, telling: str) -> None:
        text = node.value.strip()
        # YAML would take a plain No for false: for us it is what a child says.
        if not any(map(str.isalpha, text)) or text in ("true", "false", "null"):
            return
        line, column = _place(node)
        if key == "name" and telling != "teacher":
            telling = "name" if " " in text or text.lower() in ROLES else ""
        elif key not in WORDS and key not in NO_WORDS and telling != "teacher" and " " in text:
            message = f"Nobody knows whether the words of “{key}” are to be translated."
            hint = "Put the key into one of the two tables in game/words/stories.py."
            self.findings.append(Diagnostic("W032", self.file, line, column, message, hint, WARNING))
        if telling:
            notes = [*note_at(self.lines, line), NAME if key == "name" else WORDS.get(telling, "")]
            self.sentences.append(
                Sentence(text, self.file, line, None, "/".join(path), tuple(note for note in notes if note))
            )


def _own_id(node: Any) -> str:
    pairs: Iterator[Any] = iter(node.value if getattr(node, "id", "") == "mapping" else ())
    return next((str(value.value).strip() for name, value in pairs if name.value == "id"), "")
