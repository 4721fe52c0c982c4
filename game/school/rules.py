"""The school's rules as whole sentences, so that a story says what holds in this school and not elsewhere.

Schools differ: some never let a child meet somebody known online only, some do with a grown-up; some look
into what happened at home, some leave that to families. A story writes ``{meeting_rule}`` where the sentence
shall stand. Whole sentences, because languages build them differently; short ones, because infants hear them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from game.lesson.model import Pack
from game.words.catalogue import to_say

SENTENCES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "meeting_rule": {
            "never": to_say("Never meet somebody you only know online."),
            "with-adult": to_say("Only meet if your grown-up comes too."),
        },
        "in_school": {
            "class-teacher": to_say("Your teacher looks into it."),
            "headteacher": to_say("The headteacher looks into it."),
            "safeguarding-lead": to_say("Our safeguarding lead looks into it."),
        },
        "outside_school": {
            "families-decide": to_say("At home, your grown-ups decide what happens next. School helps you."),
            "school-acts": to_say("School helps, even when it happened at home."),
        },
    }
)
"""Every sentence that a rule may be, by the placeholder and by what the pack says."""
USUAL: Mapping[str, str] = MappingProxyType(
    {"meeting_rule": "never", "in_school": "headteacher", "outside_school": "families-decide"}
)
"""What is said where there is no pack at all."""


def rule_sentence(name: str, pack: Pack | None) -> str:
    """The English sentence of a rule; whoever shows it translates it."""
    if pack is None:
        return SENTENCES[name][USUAL[name]]
    held = {
        "meeting_rule": pack.meeting,
        "in_school": pack.looks_into,
        "outside_school": pack.out_of_school_bullying,
    }
    return SENTENCES[name][held[name]]
