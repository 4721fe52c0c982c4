"""Which statement of the schools' policies is told where: ``docs/policies.md`` and ``check --policies``.

Knows the statements and the stories; it must not know files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from game.lesson import model
from game.lesson.policies import HEADINGS, NOT_FOR_CHILDREN, PROGRAM, STATEMENTS, Statement

AGES: Mapping[model.TrackName, str] = {"infant": "infants", "junior": "juniors"}
_BOTH = "both"

_OPENING = """\
# What the schools' policies ask for, and which story tells it

Made by `python3 run.py check --policies`; a test holds it true. Change a story or `game/lesson/policies.py`,
never this page, and then write it anew: `python3 run.py check --policies > docs/policies.md`.

Five policies of primary and infant schools were read. Each statement stands here in our own words. Where
two of them say opposite things the school's own pack decides, and the stories quote the pack. The ages beside
a story are those that meet the statement in it: juniors hear more in the same story than infants.\
"""


def policy_page(stories: Sequence[model.Story]) -> str:
    """The page about these stories, as Markdown."""
    parts = [_OPENING]
    for sign, heading in HEADINGS.items():
        told = {name: one for name, one in STATEMENTS.items() if name[0] == sign}
        rows = [_row(name, one, _telling(name, stories)) for name, one in told.items()]
        parts.append(_table(heading, ("", "in our words", "for", "stories"), rows))
    lost = [name for name in STATEMENTS if not _telling(name, stories)]
    parts.append(
        f"{len(STATEMENTS) - len(lost)} of {len(STATEMENTS)} statements are told by a story"
        + (f"; none tells {', '.join(lost)}." if lost else ".")
    )
    asked = [(name, *words) for name, words in PROGRAM.items()]
    parts.append(_table("What the policies ask of a program", ("", "they ask", "here"), asked))
    left_out = list(NOT_FOR_CHILDREN.items())
    parts.append(_table("What stands in the policies and in no story", ("what", "why"), left_out))
    return "\n\n".join(parts)


def _telling(name: str, stories: Iterable[model.Story]) -> list[str]:
    """Stories by the ages that meet the statement in them."""
    found = dict[str, list[str]]()
    for story in sorted(stories, key=lambda one: one.id):
        ages = [AGES[one] for one in AGES if story.track(one) and name in story.tells(one)]
        if ages:
            found.setdefault(_BOTH if len(ages) > 1 else ages[0], []).append(story.id)
    return [f"{ages}: {', '.join(found[ages])}" for ages in (_BOTH, *AGES.values()) if ages in found]


def _row(name: str, one: Statement, told: Sequence[str]) -> tuple[str, ...]:
    words = f"{one.says} *{one.how}*" if one.how else one.says
    return name, words, one.heard_by, "; ".join(told) or "–"


def _table(heading: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join([f"## {heading}", "", *(f"| {' | '.join(line)} |" for line in lines)])
