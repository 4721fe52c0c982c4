"""A journal that was changed by hand is found, and one whose story has changed is not blamed for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace

from game.results.sitting import Answer, Sitting, to_bytes
from game.results.verify import Verdict, verify
from tests.results.journal_kit import answer, answers, header, name, sitting


@dataclass(frozen=True)
class Again:
    answers: tuple[Answer, ...]


class ParrotRules:
    """Every answer comes out as in ``answer``, whatever was picked, and the story ends after five."""

    def digest(self, story: SimpleNamespace) -> str:
        return str(story.shape)

    def replay(self, story: SimpleNamespace, track: str, seed: int, given: tuple[Answer, ...]) -> Again:
        assert (story.id, track, seed) == ("star-fox", "infant", 1)
        if any(one.pick == "fly" for one in given):
            raise ValueError("nobody can pick fly at ping")
        return Again(tuple(answer(one.number, one.pick) for one in given[:5]))


STORIES = {"star-fox": SimpleNamespace(id="star-fox", shape="d1")}


def verdict(tmp_path: Path, one: Sitting | bytes) -> Verdict:
    data = one if isinstance(one, bytes) else to_bytes(one)
    (tmp_path / name()).write_bytes(data)
    (found,) = verify([tmp_path / name()], STORIES, ParrotRules())  # type: ignore[dict-item, arg-type]
    assert found.name == name()
    assert found.sentence.endswith(".")
    return found


def test_what_was_played_plays_out_the_same(tmp_path: Path) -> None:
    for one in (sitting(3), sitting(2, sealed=False), sitting(0)):
        found = verdict(tmp_path, one)
        assert (found.code, found.well, found.number) == ("same", True, None)


def test_an_outcome_that_was_changed_by_hand_is_named_with_its_number(tmp_path: Path) -> None:
    one = sitting(3)
    better = replace(one, answers=(*one.answers[:1], replace(one.answers[1], outcome="safe"), one.answers[2]))
    found = verdict(tmp_path, better)
    assert (found.code, found.number, found.well) == ("differs", 2, False)
    assert found.sentence == f"{name()} differs in answer 2: its outcome is safe, and the story says unsafe."


def test_an_idea_that_was_wiped_out_is_named(tmp_path: Path) -> None:
    one = sitting(2)
    found = verdict(tmp_path, replace(one, answers=(replace(one.answers[0], idea=None), one.answers[1])))
    assert found.number == 1
    assert "its idea is none, and the story says M01" in found.sentence


def test_a_pick_that_the_story_does_not_have_is_named(tmp_path: Path) -> None:
    found = verdict(tmp_path, replace(sitting(1), answers=(answer(1, "fly"),)))
    assert (found.code, found.well) == ("differs", False)
    assert "nobody can pick fly" in found.sentence


def test_answers_after_the_end_of_the_story_are_named(tmp_path: Path) -> None:
    found = verdict(tmp_path, sitting(7))
    assert (found.code, found.number) == ("differs", 6)


def test_a_story_that_has_changed_since_is_no_fault(tmp_path: Path) -> None:
    found = verdict(tmp_path, replace(sitting(3), header=replace(header(), digest="d0")))
    assert (found.code, found.well) == ("changed", True)
    assert "has changed since" in found.sentence


def test_a_story_that_is_not_here_is_no_fault(tmp_path: Path) -> None:
    found = verdict(tmp_path, replace(sitting(3), header=replace(header(), story="old-story")))
    assert (found.code, found.well) == ("unknown", True)
    assert "old-story" in found.sentence


def test_a_damaged_file_is_named_in_a_plain_sentence(tmp_path: Path) -> None:
    found = verdict(tmp_path, to_bytes(sitting(3)).replace(b'"number":2', b'"number":5'))
    assert (found.code, found.well) == ("damaged", False)
    assert found.sentence == f"{name()} holds answer 5 in line 3, where 2 belongs."


def test_one_bad_file_does_not_stop_the_others_and_they_come_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"milk\n")
    (tmp_path / "c.jsonl").write_bytes(to_bytes(Sitting(header(), answers(2), True)))
    paths = [tmp_path / f"{letter}.jsonl" for letter in "abc"]
    going = verify(paths, STORIES, ParrotRules())  # type: ignore[dict-item, arg-type]
    assert next(going).code == "damaged"
    assert [one.code for one in going] == ["damaged", "same"]
