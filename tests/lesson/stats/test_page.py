"""The page about the schools' policies says what the stories tell today."""

from __future__ import annotations

from game.lesson.check.head import POLICIES
from game.lesson.policies import NOT_FOR_CHILDREN, PROGRAM, STATEMENTS
from game.lesson.stats.policypage import policy_page
from tests.lesson.examples import HERE
from tests.lesson.stats.shelf import stories

PAGE = HERE / "docs" / "policies.md"


def test_the_page_is_what_the_command_prints_about_the_stories_of_today() -> None:
    assert PAGE.read_text("utf-8") == policy_page(stories()) + "\n"


def test_every_statement_is_told_by_a_story_of_an_age_that_it_is_for() -> None:
    for name, statement in STATEMENTS.items():
        telling = [story for story in stories() if name in story.policies]
        assert telling, name
        if statement.heard_by == "juniors":
            assert any(story.junior for story in telling), name
        if statement.heard_by in ("infants", "infants and juniors"):
            assert any(story.infant for story in telling), name


def test_the_page_names_every_statement_and_says_why_the_rest_is_in_no_story() -> None:
    page = PAGE.read_text("utf-8")
    assert set(STATEMENTS) == POLICIES
    for name in (*STATEMENTS, *PROGRAM):
        assert f"\n| {name} |" in page
    assert [f"P{number}" for number in range(1, 11)] == list(PROGRAM)
    assert all(f"| {what} | {why} |" in page for what, why in NOT_FOR_CHILDREN.items())


def test_a_story_that_is_gone_leaves_its_statements_untold() -> None:
    page = policy_page([one for one in stories() if one.id != "mean-words-again"])
    assert "; none tells T8, T9." in page


def test_the_note_of_every_story_leads_to_the_safeguarding_lead() -> None:
    assert [one.id for one in stories() if "safeguarding lead" not in one.teacher.told] == []
