"""The schema agrees with the reader about good stories and bad, and tells an editor what a key is for."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from game.lesson import model
from game.lesson.keys import keys_of
from game.lesson.located import locate
from game.lesson.read import read
from game.lesson.schema import schema
from tests.lesson.examples import BAD, HERE, SMALLEST, changed, examples, spoilt

SHIPPED = sorted((HERE / "lessons" / "stories").rglob("*.yaml"))
STEPS = {f"{track}: {n}": t for track in ("infant", "junior") for n, t in examples(f"step, {track}").items()}
CANNOT_KNOW = {
    "L012": "where a goto leads",
    "L020": "what is the same within two things",
    "L021": "the file's name",
    "L023": "which of two numbers is bigger",
    "L025": "what is in another list",
    "L026": "what is in another list",
}
SHAPE = [
    *BAD.glob("L010-a-placeholder*.yaml"),
    *(p for p in sorted(BAD.glob("L0[12]?-*.yaml")) if p.name >= "L012" and p.name[:4] not in CANNOT_KNOW),
]
SHAPES = {path.name[:4] for path in SHAPE} - {"L019"}
"""The codes that a schema gives as well; of names it knows a part."""


@cache
def validator() -> Any:
    return Draft202012Validator(schema())


def data_of(text: str | bytes) -> Any:
    return locate(text, "a.yaml").data


def complaints(data: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator().iter_errors(data)]


def test_it_is_a_schema_by_the_rules_for_schemas() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_story_keeps_to_the_schema(path: Path) -> None:
    assert complaints(data_of(path.read_bytes())) == []


@pytest.mark.parametrize("name", STEPS, ids=str)
def test_an_example_of_the_guide_keeps_to_the_schema(name: str) -> None:
    story = data_of(SMALLEST)
    story["infant"]["steps"] |= data_of(STEPS[name])
    assert complaints(story) == []


@pytest.mark.parametrize("path", SHAPE, ids=lambda path: path.stem)
def test_a_file_of_a_bad_shape_fails_the_schema_too(path: Path) -> None:
    assert complaints(data_of(path.read_bytes())) != []


def test_the_bad_shapes_are_more_than_a_handful() -> None:
    assert len({path.name[:4] for path in SHAPE}) >= 12


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("      device: friend-request\n", ""),
        ("      task: choose\n", ""),
        ("device: friend-request", "device: pop-up"),
        ("task: choose", "task: tell"),
        ("        - id: ask\n", "        - id: ask\n          row: 1\n"),
        ("    ping:", "    end:"),
        ("          goto: way-back\n", ""),
    ],
    ids=[
        "no device",
        "no task",
        "another device",
        "another task",
        "a key of a tile",
        "a step end",
        "no goto",
    ],
)
def test_a_step_is_held_against_its_own_device_and_task(old: str, new: str) -> None:
    assert complaints(data_of(SMALLEST)) == []
    assert complaints(data_of(changed(old, new))) != []


@pytest.mark.parametrize("seed", range(10))
def test_about_the_shape_of_a_spoilt_story_reader_and_schema_agree(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(20):
        reading = read(text := spoilt(SMALLEST, rng), "star-fox.yaml")
        if reading.located.data is None or reading.located.diagnostics:
            continue
        codes = {one.code for one in reading.diagnostics}
        if not codes:
            assert complaints(reading.located.data) == [], text
        if codes & SHAPES:
            assert complaints(reading.located.data) != [], text


def test_an_editor_can_say_what_every_key_is_for() -> None:
    made = schema()
    assert made["properties"]["title"]["description"] == "what children call it"
    step = made["$defs"]["Step"]
    assert set(step["properties"]) >= {"say", "device", "task", "results", "choices", "goto"}
    parts = [part for name, part in {"Story": made, **made["$defs"]}.items()]
    assert [
        key
        for part in parts
        for key, one in part["properties"].items()
        if isinstance(one, dict) and "description" not in one
    ] == []
    then = [rule["then"]["properties"] for rule in step["allOf"] if rule["then"].get("required")]
    assert all("description" in one for keys in then for one in keys.values() if isinstance(one, dict))


def test_every_key_of_the_form_is_in_the_schema() -> None:
    whole = json.dumps(schema())
    story = {
        model.Notes,
        model.Track,
        model.Step,
        model.Choice,
        model.Tile,
        model.Person,
        model.Result,
        model.Field,
    }
    assert [
        key.name
        for kind in story
        for key in keys_of(kind)
        if f'"{key.name}":' not in whole and "inline" not in key.field.metadata
    ] == []


def test_the_tool_that_others_use_agrees(tmp_path: Path) -> None:
    form, good, bad = tmp_path / "story.json", tmp_path / "star-fox.yaml", tmp_path / "bad.yaml"
    form.write_text(json.dumps(schema()), encoding="utf-8")
    good.write_text(SMALLEST, encoding="utf-8")
    bad.write_text(changed("letter: accepting", "letter: acepting"), encoding="utf-8")

    def said(*files: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(form), *map(str, files)]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)

    assert said(good, *SHIPPED).returncode == 0
    refused = said(bad)
    assert refused.returncode == 1
    assert "$.letter" in refused.stdout
