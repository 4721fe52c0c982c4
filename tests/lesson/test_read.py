"""A file becomes a lesson, or every fault in it is said at once, each with its place and what was meant."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import get_args

import pytest

from game.diagnostic import ERROR, Diagnostic
from game.lesson import model
from game.lesson.read import (
    read,
    read_any,
    read_curriculum,
    read_misconceptions,
    read_pack,
    read_plan,
)
from tests.lesson.examples import GUIDE, HERE, SMALLEST, changed, examples

STEPS = {
    f"{track}: {n}": (track, t)
    for track in ("infant", "junior")
    for n, t in examples(f"step, {track}").items()
}
NEXT = "\n    {name}:\n      say: Well done.\n      task: discuss\n      ask: Well?\n      goto: end\n"


def found(text: str, name: str = "star-fox.yaml") -> tuple[Diagnostic, ...]:
    return read(text, name).diagnostics


def only(text: str) -> Diagnostic:
    (one,) = found(text)
    return one


# --- what is well ---------------------------------------------------------------------------------


def test_the_guides_smallest_story_becomes_a_story() -> None:
    reading = read(SMALLEST, "lessons/stories/accepting/star-fox.yaml")
    assert reading.diagnostics == ()
    story = reading.lesson
    assert story is not None
    assert story is reading.draft
    assert (story.id, story.letter, story.harm, story.about) == (
        "star-fox",
        "accepting",
        True,
        ("unknown-person",),
    )
    assert story.teacher.told.startswith("Listen")
    assert story.junior is None
    track = story.infant
    assert track is not None
    assert (track.years, track.minutes, track.start) == ((0, 1), 3, "ping")
    ping = track.steps["ping"]
    assert ping.whose == "mum"
    assert ping.device == model.FriendRequest(
        sender=model.Sender(name="Star_Fox9", picture="fox-mask", clues=("joined-today", "no-shared-friends"))
    )
    assert isinstance(ping.task, model.Choose)
    assert [choice.outcome for choice in ping.task.choices] == ["unsafe", "safe"]
    assert ping.task.choices[0].rule == "accepting"
    assert list(track.steps) == ["ping", "way-back"]


def test_what_was_read_cannot_be_changed() -> None:
    reading = read(SMALLEST, "star-fox.yaml")
    with pytest.raises(FrozenInstanceError):
        reading.lesson = None  # type: ignore[misc]
    assert reading.lesson is not None
    assert reading.lesson.infant is not None
    with pytest.raises(TypeError):
        reading.lesson.infant.steps["ping"] = None  # type: ignore[index]


@pytest.mark.parametrize("name", STEPS, ids=str)
def test_every_step_of_the_guide_is_read(name: str) -> None:
    track, text = STEPS[name]
    body = "".join(f"    {line}\n" for line in text.splitlines())
    steps = {line.strip()[:-1] for line in body.splitlines() if re.match(r"    \S+:$", line)}
    for goto in sorted(set(re.findall(r"goto: ([a-z-]+)", text)) - steps - {"end"}):
        body += (
            NEXT.format(name=goto)
            .replace("task: discuss\n", "task: order\n")
            .replace(
                "      goto",
                "      cards: [{id: a, say: One}, {id: b, say: Two}]\n      outcome: back\n      goto",
            )
        )
    head = SMALLEST.split("infant:\n")[0]
    years = "[0, 1]" if track == "infant" else "[3, 4]"
    story = f"{head}{track}:\n  years: {years}\n  minutes: 5\n  helps: ela\n  end: I ask.\n  steps:\n{body}"
    reading = read(story, "star-fox.yaml")
    assert [str(one) for one in reading.diagnostics if one.code not in ("L030", "L039")] == []
    assert reading.draft is not None


@pytest.mark.parametrize(
    ("written", "said"),
    [("5", "5"), ("12:30", "12:30"), ("no", "no"), ('"true"', "true"), ("'  Hi '", "Hi"), ("007", "007")],
)
def test_digits_and_small_words_are_words(written: str, said: str) -> None:
    story = read(changed("title: Star Fox asks", f"title: {written}"), "star-fox.yaml").lesson
    assert story is not None
    assert story.title == said


# --- what is not ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "code", "meant"),
    [
        ("letter: accepting", "letter: Accepting", "L016", "accepting"),
        ("letter: accepting", "letter: acepting", "L016", "accepting"),
        ("whose: mum", "whose: mun", "L016", "mum"),
        ("harm: true", "harm: yes", "L015", "true"),
        ("harm: true", "harm: No", "L015", "false"),
        ("about: [unknown-person]", "about: unknown-person", "L015", "[unknown-person]"),
        ("years: [0, 1]", "years: 0", "L015", "[0, 0]"),
        ("years: [0, 1]", "years: [1, 0]", "L023", "[0, 1]"),
        ("goto: way-back", "goto: wayback", "L012", "way-back"),
        ("goto: end", "goto: End", "L012", "end"),
        ("goto: end", "goto: 5", "L012", ""),
        ("picture: fox-mask", "picture: fox mask.svg", "L019", "fox-mask"),
        ("policies: [A1, M3]", "policies: [a1]", "L019", ""),
        ("{home_adult.ask}", "{home_adult.aks}", "L029", "{home_adult.ask}"),
        ("{home_adult.ask}", "{home-adult.ask}", "L029", "{home_adult.ask}"),
        ("{home_adult.ask}", "{home_adult.ask", "L029", ""),
        ("say: Say yes", "say: true", "L010", ""),
        ("say: Say yes", "say: [Say yes]", "L015", ""),
        ("say: Say yes", 'say: " "', "L027", ""),
        ("say: Say yes", "say:", "L027", ""),
        ("minutes: 3", "minutes: three", "L015", ""),
        ("minutes: 3", "minutes: true", "L015", ""),
        ("minutes: 3", "minutes: 1", "L022", ""),
        ("id: star-fox", "id: star_fox", "L019", "star-fox"),
        ("      device: friend-request", "      device: freind-request", "L016", "friend-request"),
        ("      task: choose", "      task: chose", "L016", "choose"),
        ("task: choose", "task: [choose]", "L015", ""),
    ],
)
def test_a_fault_is_found_with_what_was_meant(old: str, new: str, code: str, meant: str) -> None:
    faults = [one for one in found(changed(old, new)) if one.code != "L021"]
    assert [(one.code, one.meant) for one in faults] == [(code, meant)], "\n".join(map(str, faults))
    assert read(changed(old, new), "star-fox.yaml").lesson is None


def test_all_faults_are_said_at_once_in_the_order_of_the_file() -> None:
    text = SMALLEST
    for old, new in [
        ("title: Star Fox asks", "titel: Star Fox asks"),
        ("harm: true", "harm: maybe"),
        ("helps: ela", "helps: bob"),
        ("goto: way-back", "goto: nowhere"),
        ("outcome: safe", "outcome: fine"),
        ("  end: I ask before I say yes.\n", ""),
    ]:
        text = changed(old, new, text)
    codes = [one.code for one in found(text)]
    assert sorted(codes) == ["L012", "L013", "L014", "L014", "L015", "L016", "L016"]
    lines = [one.line for one in found(text)]
    assert lines == sorted(lines)


def test_a_misspelt_key_is_told_what_it_may_be_among_the_keys_of_its_own_step() -> None:
    one = only(
        changed(
            "      ask: What could Ela do?",
            "      ask: What could Ela do?\n      tallk: [What?]".replace("[What?]", "[Who]"),
        )
    )
    assert (one.code, one.meant) == ("L013", "talk")
    assert "choices" not in one.hint, "what stands there already is not offered"
    assert "talk" in one.hint
    assert "results" not in one.hint, "that is a key of search"


def test_a_key_of_another_device_or_task_is_told_where_it_belongs() -> None:
    text = changed("      task: choose", "      likes: 3\n      acts: [save]\n      task: choose")
    likes, acts = found(text)
    assert (likes.code, acts.code) == ("L028", "L028")
    assert "device friend-request" in likes.message
    assert "post, video" in likes.message
    assert "task choose" in acts.message
    assert "to: do" in acts.message


def test_keys_of_a_device_in_a_step_that_has_none_say_so() -> None:
    (one,) = found(changed("      device: friend-request\n", ""))
    assert one.code == "L028"
    assert "a step without a device" in one.message


def test_below_a_task_that_nobody_knows_its_keys_are_left_in_peace() -> None:
    assert [one.code for one in found(changed("task: choose", "task: chooose"))] == ["L016"]


def test_a_file_may_be_called_otherwise_in_capitals_only() -> None:
    assert found(SMALLEST, "Star-Fox.yaml") == ()
    assert [one.code for one in found(SMALLEST, "fox.yaml")] == ["L021"]


def test_what_is_very_wrong_is_not_said_a_thousand_times() -> None:
    text = SMALLEST + "".join(f"x{n}: 1\n" for n in range(5000))
    assert len(found(text)) <= 20


@pytest.mark.parametrize("name", [key.name for key in model.Story.__dataclass_fields__.values()], ids=str)
def test_without_a_key_a_story_is_whole_or_the_key_is_missed(name: str) -> None:
    text = re.sub(rf"^{name}:.*\n((?:  .*\n)*)", "", SMALLEST, flags=re.M)
    if name in ("policies", "curriculum", "cast", "junior"):
        assert read(text, "star-fox.yaml").lesson is not None
    else:
        assert [one.code for one in found(text)] == ["L024" if name == "infant" else "L014"]


# --- what stands around the stories ------------------------------------------------------------------


@pytest.mark.parametrize("name", examples("plan"), ids=str)
def test_a_plan_of_the_guide_is_read(name: str) -> None:
    reading = read_plan(examples("plan")[name], "a-plan.yaml")
    assert [str(one) for one in reading.diagnostics if one.code != "L021"] == []


@pytest.mark.parametrize("name", examples("pack"), ids=str)
def test_a_pack_of_the_guide_is_read(name: str) -> None:
    assert read_pack(examples("pack")[name], "school.yaml").diagnostics == ()


def test_the_guide_shows_a_plan_and_a_pack() -> None:
    assert examples("plan")
    assert examples("pack")


def shipped(name: str) -> tuple[bytes, str]:
    return (HERE / "lessons" / name).read_bytes(), f"lessons/{name}"


def test_the_shipped_curriculum_has_the_names_that_stories_cite() -> None:
    frameworks = read_curriculum(*shipped("curriculum.yaml")).lesson
    assert frameworks is not None
    names = {statement.id for one in frameworks for statement in one.statements}
    assert names >= {"nc-ks1-safely", "nc-ks1-support", "nc-ks2-safely", "nc-ks2-report", "nc-ks2-search"}
    assert names >= {f"ecw-{n}" for n in range(1, 9)} | {f"rshe-osa-{n}" for n in range(1, 7)}


def test_nothing_of_the_guidance_of_2025_is_called_verified_before_somebody_has_read_it() -> None:
    frameworks = read_curriculum(*shipped("curriculum.yaml")).lesson
    assert frameworks is not None
    (new,) = [one for one in frameworks if one.id == "rshe-2025"]
    assert not any(statement.verified for statement in new.statements)
    assert any(statement.verified for one in frameworks for statement in one.statements)


def test_the_shipped_ideas_are_all_there_and_say_what_is_so_instead() -> None:
    ideas = read_misconceptions(*shipped("misconceptions.yaml")).lesson
    assert ideas is not None
    assert [one.id for one in ideas] == list(get_args(model.Idea))
    told = dict(re.findall(r"^\| `(M\d\d)` \| (.+) \|$", GUIDE, re.M))
    assert all(
        one.text.lower().rstrip(".").replace(",", "") == told[one.id].lower().replace(",", "")
        for one in ideas
    )


def test_the_shipped_pack_names_somebody_at_home_and_at_school_whose_face_is_drawn() -> None:
    pack = read_pack(*shipped("school.yaml")).lesson
    assert pack is not None
    assert {one.role for one in pack.adults} >= {"school_adult", "home_adult"}
    assert pack.age_line.number == 13
    art = HERE / "assets" / "art"
    assert [one.picture for one in pack.adults if not (art / f"{one.picture}.svg").is_file()] == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("lessons/curriculum.yaml", "framework"),
        ("lessons/misconceptions.yaml", "misconception"),
        ("lessons/school.yaml", "adults"),
        ("lessons/plans/autumn.yaml", "stories"),
        ("lessons/stories/safe/school.yaml", "goal"),
    ],
)
def test_a_files_name_says_what_it_should_hold(name: str, kind: str) -> None:
    messages = " ".join(one.message for one in read_any("{}", name).diagnostics)
    assert (
        ("A list should stand here" in messages)
        if kind in ("framework", "misconception")
        else (f"“{kind}”" in messages)
    )


# --- placeholders ---------------------------------------------------------------------------------


def test_the_guide_lists_the_placeholders_of_the_form() -> None:
    table = GUIDE.split("## Placeholders")[1].split("\n## ")[0]
    assert set(re.findall(r"`\{([a-z_.]+)\}`", table)) == set(model.PLACEHOLDERS)


def test_every_shipped_file_is_read_by_its_path() -> None:
    files: Mapping[Path, bytes] = {path: path.read_bytes() for path in (HERE / "lessons").rglob("*.yaml")}
    assert len(files) >= 3
    for path, source in files.items():
        reading = read_any(source, path.relative_to(HERE).as_posix())
        assert [str(one) for one in reading.diagnostics if one.severity == ERROR] == []
