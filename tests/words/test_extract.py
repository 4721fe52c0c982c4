"""Every sentence a child sees reaches the translators, with its place and what they should know of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.diagnostic import WARNING
from game.words.extract import from_module, from_modules
from game.words.stories import NO_WORDS, WORDS, from_story

ROOT = Path(__file__).resolve().parents[2]

STORY = """\
id: fox-wants-to-be-friends
letter: accepting
about: [unknown-person]
goal: I find out who is asking before I say yes.
minutes: {infant: 4, junior: 6}
teacher:
  before: Ask who plays online.
  talk: [What could Ela look for?, Why might 'yes' feel nice?]
home: Who do you really know?
infant:
  years: [0, 2]
  helps: ela
  steps:
    ping:
      device: friend-request
      from: {name: Star_Fox9, picture: fox-mask, clues: [joined-today, no-shared-friends]}
      # for translators: Star_Fox9 is a stranger,
      # so use the form for strangers
      say: >
        Star_Fox9 wants to be
        your friend!
      task: choose
      ask: What could Ela do?
      choices:
        - id: accept
          say: Yes
          outcome: unsafe
          feeling: It is nice to be asked.
          goto: way-back
        - id: refuse
          say: No
          now: Ask {school_adult.tell}.
    chat:
      messages:
        - {from: {name: Gran}, text: "Hello: love"}
        - text: 12:30
"""


def sentences(text: str) -> list[str]:
    return [found.text for found in from_module(text, "game/scenes/x.py").sentences]


# --- modules


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param('desk.say("Ask")', ["Ask"], id="the desk says it"),
        pytest.param('self.desk.say("Ask")', ["Ask"], id="our own desk says it"),
        pytest.param('catalogue.say("Ask", name=1)', ["Ask"], id="a catalogue says it"),
        pytest.param('say("Ask")', ["Ask"], id="say by its own name"),
        pytest.param('tell = desk.say\ntell("Ask")', ["Ask"], id="say by another name"),
        pytest.param('say("Ask "\n  "Gran")', ["Ask Gran"], id="over two lines"),
        pytest.param('say("Ask" if old else "Tell")', ["Ask", "Tell"], id="one of two"),
        pytest.param('NAMES = {"a": to_say("Ask")}', ["Ask"], id="marked to be said later"),
        pytest.param('reader.say("A001", "the picture")', [], id="somebody else who says something"),
        pytest.param('self.say("Ask")', [], id="a voice that says something"),
        pytest.param("def say(text): return self.catalogue.say(text)", [], id="say that hands it on"),
        pytest.param('print("Ask")', [], id="nobody says it"),
    ],
)
def test_what_is_said_is_found(text: str, found: list[str]) -> None:
    assert sentences(text) == found
    assert from_module(text, "x.py").findings == ()


def test_a_sentence_about_a_number_is_found_with_both_its_forms() -> None:
    (found,) = from_module('x = 1\ndesk.say_n("{n} ping", "{n} pings", n)', "game/a.py").sentences
    assert (found.text, found.many, found.file, found.line) == ("{n} ping", "{n} pings", "game/a.py", 2)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("say(label)", id="a variable"),
        pytest.param('say(f"Hello {name}")', id="put together"),
        pytest.param('say("Hello " + name)', id="added up"),
        pytest.param('say("a" if x else y)', id="half of a choice"),
        pytest.param('say("")', id="nothing"),
        pytest.param("desk.say()", id="no argument"),
        pytest.param('say_n("{n} ping", many, n)', id="half a pair"),
        pytest.param('say_n("a" if x else "b", "c", n)', id="two against one"),
        pytest.param("def f(:", id="no Python at all"),
    ],
)
def test_what_translators_cannot_find_is_said_with_its_place(text: str) -> None:
    gathered = from_module(f"\n{text}", "game/scenes/x.py")
    (finding,) = gathered.findings
    assert gathered.sentences == ()
    assert (finding.code, finding.file, finding.line) == ("W030", "game/scenes/x.py", 2)


def test_marks_as_a_keyboard_has_them_are_found_in_either_half_of_a_pair() -> None:
    gathered = from_module('say("The school’s “Yes”")\nsay("Ela\'s")\nsay_n("one", "Say \'yes\'", n)', "x.py")
    assert [(one.code, one.line) for one in gathered.findings] == [("W033", 2), ("W033", 3)]
    assert len(gathered.sentences) == 3  # they are said all the same


def test_words_that_are_marked_elsewhere_are_let_pass() -> None:
    assert from_module("say(label)  # marked in LABELS", "x.py").findings == ()
    assert from_module("say(\n    label,  # marked in LABELS\n)", "x.py").findings == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('# for translators: not moving\nsay("Still")', id="above"),
        pytest.param('# x\n# for translators: not\n# moving\nsay("Still")', id="above in two lines"),
        pytest.param('row(\n    # For translators: not moving\n    say("Still"),\n)', id="inside"),
        pytest.param('say("Still")  # for translators: not moving', id="beside"),
        pytest.param('# for translators: not moving\nsay(\n    "Still",\n)', id="above a broken line"),
    ],
)
def test_a_note_for_translators_goes_with_its_sentence(text: str) -> None:
    (found,) = from_module(text, "x.py").sentences
    assert found.notes == ("not moving",)


def test_a_note_goes_with_no_other_sentence() -> None:
    text = '# for translators: not moving\nsay("Still")\n\nsay("Day")\n# a comment\nsay("Night")\n'
    assert [found.notes for found in from_module(text, "x.py").sentences] == [("not moving",), (), ()]


def test_every_sentence_of_todays_screens_is_found() -> None:
    gathered = from_modules(ROOT / "game" / "scenes", ROOT)
    assert {"Settings", "Leave Pingtown?", "Go on"} <= {found.text for found in gathered.sentences}


# --- stories


def story(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "story.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_the_words_of_a_story_are_found_with_the_path_of_their_ids(tmp_path: Path) -> None:
    gathered = from_story(story(tmp_path, STORY), "fox.yaml")
    assert gathered.findings == ()
    fox = "fox-wants-to-be-friends"
    assert {found.context: (found.text, found.line) for found in gathered.sentences} == {
        f"{fox}/goal": ("I find out who is asking before I say yes.", 4),
        f"{fox}/teacher/before": ("Ask who plays online.", 7),
        f"{fox}/teacher/talk/1": ("What could Ela look for?", 8),
        f"{fox}/teacher/talk/2": ("Why might 'yes' feel nice?", 8),
        f"{fox}/home": ("Who do you really know?", 9),
        f"{fox}/infant/ping/say": ("Star_Fox9 wants to be your friend!", 19),
        f"{fox}/infant/ping/ask": ("What could Ela do?", 23),
        f"{fox}/infant/ping/accept/say": ("Yes", 26),
        f"{fox}/infant/ping/accept/feeling": ("It is nice to be asked.", 28),
        f"{fox}/infant/ping/refuse/say": ("No", 31),
        f"{fox}/infant/ping/refuse/now": ("Ask {school_adult.tell}.", 32),
        f"{fox}/infant/chat/messages/1/from/name": ("Gran", 35),
        f"{fox}/infant/chat/messages/1/text": ("Hello: love", 35),
    }


def test_translators_are_told_what_a_sentence_is_for(tmp_path: Path) -> None:
    found = {one.context: one.notes for one in from_story(story(tmp_path, STORY), "fox.yaml").sentences}
    fox = "fox-wants-to-be-friends"
    assert found[f"{fox}/teacher/talk/1"] == ("teacher's note, may stay English",)
    assert found[f"{fox}/infant/ping/say"] == ("Star_Fox9 is a stranger, so use the form for strangers",)
    assert found[f"{fox}/infant/ping/accept/feeling"] == (WORDS["feeling"],)


def test_a_plan_begins_with_plans(tmp_path: Path) -> None:
    (found,) = from_story(story(tmp_path, "id: week-1\ntitle: Safe\n"), "a.yaml", "plans/").sentences
    assert found.context == "plans/week-1/title"


def test_a_key_nobody_knows_is_asked_about(tmp_path: Path) -> None:
    path = story(tmp_path, "id: a\nwhisper: Come with me\nmood: calm\n")
    (finding,) = from_story(path, "a.yaml").findings
    assert (finding.code, finding.severity, finding.line, finding.column) == ("W032", WARNING, 2, 10)


def test_a_key_stands_in_one_table_only() -> None:
    assert not WORDS.keys() & NO_WORDS


@pytest.mark.parametrize(
    ("text", "why", "line"),
    [
        pytest.param("id: a\nsay: &x Hi\n", "anchors", 2, id="an anchor"),
        pytest.param("id: a\nsay: *x\n", "anchors", 2, id="an alias"),
        pytest.param("id: a\nsay: !!python/name:os.system x\n", "tags", 2, id="a tag"),
        pytest.param("id: a\nsay: [[\n", "expected", 3, id="brackets that stay open"),
        pytest.param("[" * 100_000, "nested too deeply", 1, id="a pit"),
        pytest.param("id: a\n" + "x: y\n" * 200_000, "larger than", 1, id="a giant"),
        pytest.param("say: Hi\n", "no id", 1, id="no id"),
        pytest.param("- a\n", "no id", 1, id="a list"),
        pytest.param("", "no id", 1, id="nothing"),
        pytest.param("id: a\n---\nid: b\n", "another document", 2, id="two in one"),
        pytest.param("id: ż".encode("iso-8859-2"), "UTF-8", 1, id="Latin-2"),
    ],
)
def test_a_story_that_is_not_plain_yaml_is_a_finding(
    text: str | bytes, why: str, line: int, tmp_path: Path
) -> None:
    gathered = from_story(story(tmp_path, text), "a.yaml")
    (finding,) = gathered.findings
    assert gathered.sentences == ()
    assert (finding.code, finding.line) == ("W031", line)
    assert why in finding.message


def test_a_story_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    (finding,) = from_story(tmp_path / "none.yaml", "none.yaml").findings
    assert finding.code == "W031"
