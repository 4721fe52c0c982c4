"""What holds in a school, said in its stories."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args, get_type_hints

import pytest

from game.lesson.check.reading import RULE_WORDS, count
from game.lesson.model import RULES, Pack
from game.school.pack import fill, pack_of, shipped
from game.school.rules import SENTENCES, USUAL

FIELDS = {
    "meeting_rule": "meeting",
    "in_school": "looks_into",
    "outside_school": "out_of_school_bullying",
}


def usual() -> Pack:
    found = pack_of(None, "pack.yaml", shipped()).pack
    assert found is not None
    return found


def test_every_rule_has_a_sentence_for_whatever_a_pack_may_say() -> None:
    hints = get_type_hints(Pack)
    assert set(SENTENCES) == set(RULES) == set(FIELDS) == set(USUAL)
    for rule, field in FIELDS.items():
        assert set(SENTENCES[rule]) == set(get_args(hints[field]))


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("meeting", "never", "Stop. Never meet somebody you only know online."),
        ("meeting", "with-adult", "Stop. Only meet if your grown-up comes too."),
        ("looks_into", "class-teacher", "Stop. Your teacher looks into it."),
        ("out_of_school_bullying", "school-acts", "Stop. School helps, even when it happened at home."),
    ],
)
def test_a_story_says_what_holds_in_this_school(field: str, value: str, said: str) -> None:
    rule = next(name for name, of in FIELDS.items() if of == field)
    pack = replace(usual(), **{field: value})
    assert fill(f"Stop. {{{rule}}}", pack, str) == said


def test_a_rule_is_translated_as_a_sentence_of_its_own() -> None:
    def welsh(text: str) -> str:
        return {"Your teacher looks into it.": "Mae dy athro yn edrych i mewn."}.get(text, text)

    pack = replace(usual(), looks_into="class-teacher")
    assert fill("{in_school}", pack, welsh) == "Mae dy athro yn edrych i mewn."


def test_without_a_pack_the_stricter_rule_is_said() -> None:
    assert fill("{meeting_rule}", None, str) == "Never meet somebody you only know online."


def test_no_sentence_of_a_rule_is_longer_than_the_checker_reckons() -> None:
    for each in SENTENCES.values():
        for text in each.values():
            assert max(count(one) for one in text.split(". ")) <= RULE_WORDS
