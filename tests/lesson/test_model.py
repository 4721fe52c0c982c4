"""The form of a story: what is frozen, what the guide promises, and that its examples keep to it."""

from __future__ import annotations

import ast
import re
import sys
import types
import typing
from dataclasses import FrozenInstanceError, fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from game.lesson import model

HERE = Path(__file__).resolve().parents[2]
GUIDE = (HERE / "docs" / "writing-stories.md").read_text(encoding="utf-8")
CLASSES = [kind for kind in map(model.__dict__.get, model.__all__) if isinstance(kind, type)]
DEVICES: tuple[type, ...] = typing.get_args(model.Device)
TASKS: tuple[type, ...] = typing.get_args(model.Task)
BLOCK = re.compile(
    r"```yaml\n# example: (?P<name>.+?) \((?P<kind>story|plan|pack|step, (?:infant|junior))\)\n"
    r"(?P<text>.*?)```",
    re.S,
)
EXAMPLES = {
    f"{m['name']} ({m['kind']})": (m["kind"], yaml.safe_load(m["text"]))
    for m in BLOCK.finditer(GUIDE)
    if m["kind"] not in ("plan", "pack")
}


def steps() -> dict[str, tuple[str, dict[str, Any]]]:
    """Every step of every example, with its track."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for name, (kind, data) in EXAMPLES.items():
        tracks = (
            {track: data[track]["steps"] for track in ("infant", "junior") if track in data}
            if kind == "story"
            else {kind.split()[1]: data}
        )
        for track, inside in tracks.items():
            found |= {f"{name}: {step}": (track, body) for step, body in inside.items()}
    return found


STEPS = steps()


def column(heading: str) -> list[str]:
    """The first column of the table of that name in the guide."""
    table = GUIDE.split(f"<!-- list: {heading} -->")[1].split("\n\n")[0]
    return re.findall(r"^\| `([^`]+)` \|", table, re.M)


def tag(kind: type, name: str) -> str:
    return str(typing.get_args(model.hints(kind)[name])[0])


def faults(hint: Any, value: Any, where: str) -> list[str]:
    """What of a value does not agree with its hint: a small reader, as strict about keys as the real one."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return faults(args[0], value, where)
    if origin in (typing.Union, types.UnionType):
        options = [option for option in args if option is not type(None)]
        tried = [faults(option, value, where) for option in options]
        return min(tried, key=len)
    if origin is typing.Literal:
        return [] if value in args else [f"{where}: {value!r} is none of {args}"]
    if origin is tuple:
        if not isinstance(value, list):
            return [f"{where}: no list"]
        return [fault for n, one in enumerate(value, 1) for fault in faults(args[0], one, f"{where}/{n}")]
    if is_dataclass(hint) and isinstance(hint, type):
        return part_faults(hint, value, where) if isinstance(value, dict) else [f"{where}: no keys"]
    if origin is not None:  # the drawer of steps
        return [f for name, one in value.items() for f in part_faults(args[1], one, f"{where}/{name}")]
    return [] if type(value) is hint else [f"{where}: {value!r} is no {hint}"]


def keys_of(kind: type, value: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The keys a part may have here, each with hint and field; those of its device and task among them."""
    known: dict[str, tuple[Any, Any]] = {}
    for one in fields(kind):
        if "named" in one.metadata:
            continue
        if name := one.metadata.get("inline"):
            for option in DEVICES if name == "device" else TASKS:
                if tag(option, name) == value.get(name):
                    known |= keys_of(option, value)
        else:
            known[model.written(one.name, one.metadata)] = (model.hints(kind)[one.name], one)
    return known


def part_faults(kind: type, value: dict[str, Any], where: str) -> list[str]:
    known = keys_of(kind, value)
    found = [f"{where}: nobody knows “{name}”" for name in value if name not in known]
    for name, (hint, one) in known.items():
        if name in value:
            found += faults(hint, value[name], f"{where}/{name}")
            if isinstance(value[name], list) and name != "years":
                least, most = one.metadata.get("least", 0), one.metadata.get("most", 99)
                found += [] if least <= len(value[name]) <= most else [f"{where}/{name}: too few or too many"]
        elif one.default.__class__.__name__ == "_MISSING_TYPE":
            found.append(f"{where}: “{name}” is missing")
    if kind is model.Step and "task" not in value:
        found.append(f"{where}: no task")
    return found


# --- the classes ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_a_part_is_frozen_slotted_and_every_key_is_explained(kind: type) -> None:
    assert is_dataclass(kind)
    assert kind.__dataclass_params__.frozen
    assert "__slots__" in vars(kind)
    assert [
        one.name for one in fields(kind) if "says" not in one.metadata and one.name not in ("device", "task")
    ] == []


def test_a_part_cannot_be_changed() -> None:
    sender = model.Sender(name="Gran")
    with pytest.raises(FrozenInstanceError):
        sender.name = "Star_Fox9"  # type: ignore[misc]


def test_the_form_imports_the_standard_library_and_itself_only() -> None:
    for path in (HERE / "game/lesson/model").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert (
                    name.startswith("game.lesson.model") or name.split(".")[0] in sys.stdlib_module_names
                ), (path, name)


@pytest.mark.parametrize("task", TASKS, ids=lambda kind: kind.__name__)
def test_no_key_of_a_task_is_a_key_of_a_device_or_of_the_step(task: type) -> None:
    named = {model.written(one.name, one.metadata) for one in fields(task)}
    others = [
        {model.written(one.name, one.metadata) for one in fields(kind)} for kind in (*DEVICES, model.Step)
    ]
    assert named & set().union(*others) <= {"task"}


# --- the guide for writers ------------------------------------------------------------------------

LISTS = {
    "letter": model.Letter,
    "concern": model.Concern,
    "about": model.About,
    "outcome": model.Outcome,
    "clues": model.ProfileClue,
    "acts": model.Act,
    "ideas": model.Idea,
}


@pytest.mark.parametrize("heading", LISTS, ids=str)
def test_the_guide_lists_what_the_form_knows(heading: str) -> None:
    assert column(heading) == list(typing.get_args(LISTS[heading]))


@pytest.mark.parametrize("name", ["device", "task"], ids=str)
def test_the_guide_lists_every_device_and_task_and_shows_each(name: str) -> None:
    tags = [tag(kind, name) for kind in (DEVICES if name == "device" else TASKS)]
    assert sorted(column(name + "s")) == sorted(tags)
    assert {body.get(name) for _, body in STEPS.values()} - {None} == set(tags)


@pytest.mark.parametrize("name", ["device", "task"], ids=str)
def test_what_the_guide_keeps_for_juniors_is_in_no_example_for_infants(name: str) -> None:
    table = GUIDE.split(f"<!-- list: {name}s -->")[1].split("\n\n")[0]
    juniors = set(re.findall(r"^\| `([^`]+)` \|.*\| no: [^|]+\|$", table, re.M))
    assert juniors
    assert not juniors & {body.get(name) for track, body in STEPS.values() if track == "infant"}


def test_no_block_of_yaml_is_without_a_name() -> None:
    named = [(m["name"], m["kind"]) for m in BLOCK.finditer(GUIDE)]
    assert GUIDE.count("```yaml") == len(named) == len(set(named))


@pytest.mark.parametrize("name", EXAMPLES, ids=str)
def test_an_example_keeps_to_the_form(name: str) -> None:
    kind, data = EXAMPLES[name]
    found = (
        part_faults(model.Story, data, name)
        if kind == "story"
        else [fault for step, body in data.items() for fault in part_faults(model.Step, body, step)]
    )
    assert found == []


def twice(node: Any) -> list[str]:
    """Keys that stand twice in one thing: the YAML library takes the last and says nothing."""
    if isinstance(node, yaml.MappingNode):
        names = [name.value for name, _ in node.value]
        return [name for name in set(names) if names.count(name) > 1] + [
            name for _, value in node.value for name in twice(value)
        ]
    return [name for one in node.value for name in twice(one)] if isinstance(node, yaml.SequenceNode) else []


def test_no_example_writes_a_key_twice() -> None:
    assert [name for m in BLOCK.finditer(GUIDE) for name in twice(yaml.compose(m["text"]))] == []


def test_a_key_that_nobody_knows_a_missing_one_and_a_wrong_word_are_seen() -> None:
    body = {
        "say": "Hello",
        "device": "pop-up",
        "titel": "Oh",
        "task": "do",
        "ask": "Go",
        "acts": ["jump"],
        "goto": "end",
    }
    found = "\n".join(part_faults(model.Step, body, "bad"))
    assert "“titel”" in found
    assert "“title” is missing" in found
    assert "'jump'" in found


# --- what a child can read and needs to hear ------------------------------------------------------


PARTS = ("feeling", "clue", "now")


def counted(text: str) -> int:
    return len(re.sub(r"\{[^}]+\}", "your teacher", text).split())


def limits(track: str) -> tuple[int, int, tuple[int, int]]:
    """Words in a sentence, words on a screen, answers; for the youngest band of the track."""
    first = "0" if track == "infant" else "3"
    rows = re.findall(r"^\| (\d)–\d \| (\d+) \| (\d+) \| (\d)(?:–(\d))? \|$", GUIDE, re.M)
    _, sentence, screen, low, high = next(row for row in rows if row[0] == first)
    return int(sentence), int(screen), (int(low), int(high or low))


@pytest.mark.parametrize("name", STEPS, ids=str)
def test_a_screen_of_an_example_is_no_longer_than_its_years_can_read(name: str) -> None:
    track, body = STEPS[name]
    in_sentence, on_screen, answers = limits(track)
    given = body.get("choices", body.get("tiles", []))
    shown = [body["say"], body["ask"], *(choice["say"] for choice in given)]
    told = [
        body.get("now", ""),
        *(choice.get(part, "") for choice in given for part in PARTS),
    ]
    for text in (*shown, *told):
        assert all(counted(one) <= in_sentence for one in re.split(r"(?<=[.!?])\s+", text)), text
    assert sum(map(counted, shown)) <= on_screen
    if body["task"] == "choose":
        assert answers[0] <= len(given) <= answers[1]


EVERY_CHOICE = {
    f"{name}, {choice['id']}": (track, choice)
    for name, (track, body) in STEPS.items()
    for choice in body.get("choices", body.get("tiles", []))
}


@pytest.mark.parametrize("name", EVERY_CHOICE, ids=str)
def test_an_answer_of_an_example_has_what_its_outcome_needs(name: str) -> None:
    track, choice = EVERY_CHOICE[name]
    if choice["outcome"] in ("unsafe", "part", "alarm"):
        assert {"feeling", "clue", "rule", "now", "idea"} <= set(choice)
    if choice["outcome"] == "unsafe":
        assert choice["goto"] == "way-back"
    if track == "infant":
        assert "picture" in choice


BLAME = "stupid silly dumb naughty wrong danger predator stranger careless should"


def test_no_example_blames_or_frightens() -> None:
    text = " ".join(m["text"] for m in BLOCK.finditer(GUIDE)).lower()
    assert [word for word in BLAME.split() if re.search(rf"\b{word}\b", text)] == []


def test_every_example_of_telling_says_that_one_keeps_telling_and_somebody_is_busy() -> None:
    told = [body for _, body in STEPS.values() if body["task"] == "tell"]
    assert told
    for body in told:
        assert "eep telling until someone helps" in str(body)
        assert any(person.get("busy") for person in body["people"])


def test_every_picture_of_an_example_is_drawn() -> None:
    names = set(re.findall(r"\bpicture: ([a-z0-9/-]+)", " ".join(m["text"] for m in BLOCK.finditer(GUIDE))))
    art = HERE / "assets" / "art"
    wanted = {name: art / (f"{name}.svg" if "/" in name else f"pictures/{name}.svg") for name in names}
    assert names
    assert [name for name, path in wanted.items() if not path.is_file()] == []


# --- ways and words -------------------------------------------------------------------------------


def a_story() -> model.Story:
    ask = model.Choice(id="ask", say="Ask", outcome="safe", goto="end")
    accept = model.Choice(id="accept", say="Say yes", outcome="unsafe", feeling="Nice.", goto="ping")
    step = model.Step(
        id="ping",
        say="A ping!",
        device=model.FriendRequest(sender=model.Sender(name="Star_Fox9")),
        task=model.Choose(ask="What now?", choices=(ask, accept)),
        talk=("Who is it?",),
    )
    infant = model.Track(years=(0, 1), minutes=3, helps="ela", steps={"ping": step}, end="I ask.")
    notes = model.Notes(before="Sit.", told="Listen.", talk=("What?",))
    return model.Story(
        id="fox", title="Fox", letter="accepting", concern="contact", about=("unknown-person",), harm=True,
        goal="I ask.", teacher=notes, home="Who?", infant=infant,
    )  # fmt: skip


def test_a_track_begins_with_its_first_step_and_a_step_knows_where_it_leads() -> None:
    track = a_story().track("infant")
    assert track is not None
    assert track.start == "ping"
    step = track.step("ping")
    assert step is not None
    assert step.ways() == ("end", "ping")
    assert track.step("end") is None
    assert a_story().track("junior") is None


def test_a_text_stands_where_translators_find_it() -> None:
    words = model.story_words(a_story())
    assert words["fox/infant/ping/accept/say"] == "Say yes"
    assert words["fox/infant/ping/ask"] == "What now?"
    assert words["fox/infant/ping/talk/1"] == "Who is it?"
    assert words["fox/infant/ping/from/name"] == "Star_Fox9"
    assert words["fox/teacher/if-a-child-tells-you"] == "Listen."
    assert "fox/letter" not in words
    assert "fox/about/1" not in words


def test_the_places_agree_with_what_is_extracted(tmp_path: Path) -> None:
    from game.words.stories import from_story

    text = next(m["text"] for m in BLOCK.finditer(GUIDE) if m["kind"] == "story")
    path = tmp_path / "star-fox.yaml"
    path.write_text(text, encoding="utf-8")
    gathered = from_story(path, "star-fox.yaml")
    assert gathered.findings == ()
    places = {sentence.context for sentence in gathered.sentences}
    assert {"star-fox/infant/ping/accept/say", "star-fox/infant/end", "star-fox/teacher/talk/1"} <= places
