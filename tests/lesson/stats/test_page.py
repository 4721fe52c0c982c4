"""The page about the schools' policies says what the stories tell today."""

from __future__ import annotations

from game.lesson import model
from game.lesson.check.head import POLICIES
from game.lesson.policies import NOT_FOR_CHILDREN, PROGRAM, STATEMENTS
from game.lesson.stats.policypage import policy_page
from tests.lesson.examples import HERE
from tests.lesson.stats.shelf import stories

PAGE = HERE / "docs" / "policies.md"


def test_the_page_is_what_the_command_prints_about_the_stories_of_today() -> None:
    assert PAGE.read_text("utf-8") == policy_page(stories()) + "\n"


def telling(name: str, track: model.TrackName) -> list[str]:
    return [one.id for one in stories() if one.track(track) and name in one.tells(track)]


def test_every_statement_is_told_to_each_age_that_it_is_for_and_to_no_other() -> None:
    for name, statement in STATEMENTS.items():
        infants, juniors = telling(name, "infant"), telling(name, "junior")
        if statement.heard_by == "infants and juniors":
            assert infants, name
            assert juniors, name
        elif statement.heard_by != "grown-ups' notes":
            assert bool(infants) == (statement.heard_by == "infants"), name
            assert bool(juniors) == (statement.heard_by == "juniors"), name


def test_no_track_says_again_what_the_whole_story_says() -> None:
    tracks = [(one, track) for one in stories() for track in (one.infant, one.junior) if track]
    assert [one.id for one, track in tracks if set(one.policies) & set(track.policies)] == []


def test_the_page_names_the_ages_that_meet_a_statement_in_a_story() -> None:
    row = next(line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| S2 |"))
    assert row.endswith("| both: the-kind-stranger; infants: holiday-photo; juniors: drawing-club |")


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
