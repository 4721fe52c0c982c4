"""A journal is read without trust: whatever is in the file, there is a sitting or a sentence."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.results.reading import read, read_bytes
from game.results.sitting import (
    MOST_BYTES,
    Answer,
    Header,
    Sitting,
    answer_line,
    header_line,
    seal_line,
    to_bytes,
)
from tests.results.journal_kit import answer, answers, header, name, sitting

HEADER = header_line(header())
ONE, TWO, THREE = (answer_line(answer(number)) for number in (1, 2, 3))

ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,20}", fullmatch=True)
labels = st.none() | st.text(
    st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20
)  # Urdu too
headers = st.builds(
    Header,
    sitting=st.uuids().map(str),
    app=st.just("0.3.0"),
    story=ids,
    digest=st.text("0123456789abcdef", min_size=1, max_size=64),
    track=st.sampled_from(["infant", "junior"]),
    seed=st.integers(-(2**63), 2**63 - 1),
    mode=st.sampled_from(["alone", "board"]),
    class_code=labels,
    badge=labels,
    day=st.dates().map(str),
)
hands = st.dictionaries(ids, st.integers(0, 99), max_size=5).map(lambda counts: tuple(counts.items()))
written_answers = st.builds(
    Answer,
    number=st.just(1),
    step=ids,
    task=st.sampled_from(["choose", "spot", "sort", "order", "do", "tell", "reply", "discuss"]),
    pick=st.text(st.characters(exclude_categories=("C", "Z")), max_size=40),
    outcome=st.sampled_from(["safe", "part", "unsafe", "alarm", "back", "grey"]),
    idea=st.none() | st.sampled_from(["M01", "M23"]),
    round=st.integers(1, 9),
    counts=hands,
)
numbered = st.lists(written_answers, max_size=6).map(
    lambda many: tuple(replace(one, number=number) for number, one in enumerate(many, 1))
)
sittings = st.builds(Sitting, header=headers, answers=numbered, sealed=st.booleans())


# what was written comes back


@given(sittings)
def test_a_sitting_comes_back_as_it_was_written(one: Sitting) -> None:
    found = read_bytes(to_bytes(one), "")
    assert (found.sitting, found.problem, found.torn) == (one, None, False)


def test_a_journal_is_the_lines_that_the_documents_promise() -> None:
    votes = Answer(
        number=1,
        step="ping",
        task="choose",
        pick="ask",
        outcome="safe",
        idea=None,
        round=2,
        counts=(("accept", 12), ("ask", 15)),
    )
    assert to_bytes(Sitting(replace(header(), mode="board", badge=None), (votes,), True)).decode() == (
        '{"format":1,"sitting":"00000000-0000-4000-8000-000000000001","app":"0.3.0","story":"star-fox",'
        '"digest":"d1","track":"infant","seed":1,"mode":"board","class":"3-owls","badge":null,'
        '"day":"2026-11-21"}\n'
        '{"number":1,"step":"ping","task":"choose","pick":"ask","outcome":"safe","idea":null,"round":2,'
        '"counts":{"accept":12,"ask":15}}\n'
        '{"sealed":1}\n'
    )


@given(sittings, st.data())
def test_a_journal_cut_at_any_byte_keeps_every_whole_line(one: Sitting, data: st.DataObject) -> None:
    text = to_bytes(one)
    cut = text[: data.draw(st.integers(0, len(text)))]
    zeros = data.draw(st.sampled_from([0, 1, 4096]))
    found = read_bytes(cut + b"\0" * zeros, "")
    whole = cut.count(b"\n")
    if found.sitting is None:
        assert whole == 0
        assert found.problem is not None
        assert found.problem.code == "empty"
        return
    many = min(len(one.answers), whole - 1)
    assert found.sitting.answers[: max(0, many)] == one.answers[: max(0, many)]
    assert found.sitting.answers == one.answers[: len(found.sitting.answers)]
    assert len(found.sitting.answers) in (many, many + 1)  # one more where only its line feed is missing
    assert found.sitting.sealed == (one.sealed and len(cut) >= len(text) - 1)


def test_a_journal_cut_at_every_single_byte_keeps_every_whole_line() -> None:
    text = to_bytes(sitting(4))
    for size in range(text.index(b"\n") + 1, len(text) + 1):
        found = read_bytes(text[:size], "").sitting
        assert found is not None
        assert len(found.answers) >= min(4, text[:size].count(b"\n") - 1)


@given(st.binary(max_size=300), st.integers(0, 4))
def test_rubbish_in_any_place_is_a_sitting_or_a_sentence(rubbish: bytes, place: int) -> None:
    lines = [HEADER, ONE, TWO, seal_line(2)]
    found = read_bytes(b"".join([*lines[:place], rubbish, *lines[place:]]), "x.jsonl")
    if found.sitting is None:
        assert found.problem is not None
        assert found.problem.sentence.startswith("x.jsonl ")
        assert found.problem.sentence.endswith(".")
    else:
        assert found.sitting.answers == answers(len(found.sitting.answers))


# the corpus of what a school's disk, an editor or somebody clever may leave

DEEP = b"[" * 9_000
CORPUS: dict[str, tuple[bytes, str]] = {
    "nothing at all": (b"", "empty"),
    "zeros": (b"\0" * 512, "empty"),
    "half a header": (HEADER[:50], "empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\n\xff\n", "not-a-journal"),
    "somebody's list": (b"milk\neggs\nbread\n", "not-a-journal"),
    "a settings file": (b'{"format": 1, "theme": "night"}\n', "not-a-journal"),
    "an answer without a header": (ONE + TWO, "not-a-journal"),
    "only a seal": (seal_line(0), "not-a-journal"),
    "a format that is a word": (HEADER.replace(b'"format":1', b'"format":"1"'), "not-a-journal"),
    "a format that is true": (HEADER.replace(b'"format":1', b'"format":true'), "not-a-journal"),
    "a newer format": (HEADER.replace(b'"format":1', b'"format":2') + b"{}\n", "newer"),
    "a name of a child": (HEADER.replace(b'"day"', b'"name":"Ela Smith","day"'), "not-a-journal"),
    "a path for an id": (HEADER.replace(header().sitting.encode(), b"../../../etc/passwd"), "not-a-journal"),
    "an id in capitals": (HEADER.replace(b"-4000-", b"-4ABC-"), "not-a-journal"),
    "a day that never was": (HEADER.replace(b"2026-11-21", b"2026-02-30"), "not-a-journal"),
    "a clock time": (HEADER.replace(b"2026-11-21", b"2026-11-21T09:15"), "not-a-journal"),
    "a giant seed": (HEADER.replace(b'"seed":1', b'"seed":' + b"9" * 40), "not-a-journal"),
    "a seed beyond Python's digits": (
        HEADER.replace(b'"seed":1', b'"seed":' + b"9" * 9_000) + ONE,
        "not-a-journal",
    ),
    "a control character in the class": (HEADER.replace(b"3-owls", b"3\\u0007owls"), "not-a-journal"),
    "half a letter in the class": (HEADER.replace(b"3-owls", b"3\\ud83dowls"), "not-a-journal"),
    "a formula for a story": (HEADER.replace(b"star-fox", b"=cmd()"), "not-a-journal"),
    "a key twice": (HEADER.replace(b'"seed":1', b'"seed":1,"seed":2'), "not-a-journal"),
    "a byte order mark": (b"\xef\xbb\xbf" + HEADER + ONE, "not-a-journal"),
    "two headers": (HEADER + HEADER, "damaged"),
    "an answer that says how long": (
        HEADER + ONE.replace(b'"round"', b'"seconds":12,"round"') + TWO,
        "damaged",
    ),
    "an answer without a step": (HEADER + ONE.replace(b'"step":"ping",', b""), "damaged"),
    "a task nobody knows": (HEADER + ONE.replace(b"choose", b"chose"), "damaged"),
    "an outcome nobody knows": (HEADER + ONE.replace(b"unsafe", b"wrong"), "damaged"),
    "a try that is no number": (HEADER + ONE.replace(b'"round":1', b'"round":"1"'), "damaged"),
    "a try that is a fraction": (HEADER + ONE.replace(b'"round":1', b'"round":1.5'), "damaged"),
    "a number that is none": (HEADER + ONE.replace(b'"round":1', b'"round":NaN'), "damaged"),
    "fewer hands than none": (HEADER + ONE.replace(b"}", b',"counts":{"a":-1}}'), "damaged"),
    "a million hands": (HEADER + ONE.replace(b"}", b',"counts":{"a":1000000}}'), "damaged"),
    "counts of nothing": (HEADER + ONE.replace(b"}", b',"counts":{}}'), "damaged"),
    "a pick without end": (HEADER + ONE.replace(b"accept", b"x" * 5_000), "damaged"),
    "a line without end": (HEADER + ONE.replace(b":1,", b":" + b" " * 50_000 + b"1,", 1) + TWO, "damaged"),
    "a nest without bottom": (HEADER + DEEP + b"\n" + ONE, "damaged"),
    "rubbish in the middle": (HEADER + ONE + b"%$#\n" + TWO, "damaged"),
    "zeros in the middle": (HEADER + ONE + b"\0" * 64 + TWO + THREE, "damaged"),
    "an empty line": (HEADER + b"\n" + ONE, "damaged"),
    "a list for a line": (HEADER + ONE + b"[1]\n", "damaged"),
    "text of another encoding": (HEADER + ONE.replace(b"ping", b"p\xe9ng") + TWO, "damaged"),
    "lines that were swapped": (HEADER + TWO + ONE, "order"),
    "a line twice": (HEADER + ONE + ONE, "order"),
    "a line too few": (HEADER + ONE + THREE, "order"),
    "an answer after the end": (HEADER + ONE + seal_line(1) + TWO, "after-seal"),
    "two ends": (HEADER + ONE + seal_line(1) + seal_line(1), "after-seal"),
    "rubbish after the end": (HEADER + ONE + seal_line(1) + b"xx", "after-seal"),
    "an end that counts wrongly": (HEADER + ONE + seal_line(2), "seal"),
    "an end that is no number": (HEADER + ONE + b'{"sealed":true}\n', "damaged"),
    "an end with more in it": (HEADER + ONE + b'{"sealed":1,"pupil":"Ela"}\n', "damaged"),
    "more than a journal can be": (HEADER + b"\0" * MOST_BYTES, "too-large"),
}


@pytest.mark.parametrize("example", CORPUS, ids=str)
def test_what_no_pingtown_wrote_is_named_in_one_sentence(example: str) -> None:
    data, code = CORPUS[example]
    found = read_bytes(data, "odd.jsonl")
    assert found.sitting is None
    assert found.problem is not None
    assert found.problem.code == code
    assert found.problem.name == "odd.jsonl"
    assert found.problem.sentence.startswith("odd.jsonl ")
    assert found.problem.sentence.endswith(".")
    assert len(found.problem.sentence) < 200
    assert "Ela" not in found.problem.sentence  # what was smuggled in is not passed on


@pytest.mark.parametrize(
    ("tail", "many", "torn"),
    [
        pytest.param(b"", 1, False, id="whole"),
        pytest.param(TWO[:-1], 2, False, id="only the line feed is missing"),
        pytest.param(TWO[:-2], 1, True, id="half a line"),
        pytest.param(b"\0" * 4096, 1, False, id="zeros"),
        pytest.param(TWO[:9] + b"\0" * 4096, 1, True, id="half a line and zeros"),
        pytest.param(b"\xfe\xed\xfa\xce", 1, True, id="rubbish"),
        pytest.param(b"\xfe\xed\n", 1, True, id="rubbish with a line feed"),
    ],
)
def test_an_end_that_a_power_cut_left_is_mended(tail: bytes, many: int, torn: bool) -> None:
    found = read_bytes(HEADER + ONE + tail, "")
    assert found.sitting == sitting(many, sealed=False)
    assert found.torn == torn


def test_line_ends_of_an_editor_on_windows_are_read() -> None:
    assert read_bytes(to_bytes(sitting(2)).replace(b"\n", b"\r\n"), "").sitting == sitting(2)


def test_the_header_of_a_damaged_journal_is_told_so_that_an_erasure_finds_it() -> None:
    assert read_bytes(HEADER + ONE + ONE, "").header == header()
    assert read_bytes(b"milk\n", "").header is None


def test_the_line_that_is_damaged_is_told() -> None:
    found = read_bytes(HEADER + ONE + TWO.replace(b"unsafe", b"wrong") + THREE, "x.jsonl")
    assert found.problem is not None
    assert found.problem.sentence == (
        "x.jsonl is damaged in line 3 (its outcome is not what a Pingtown writes)."
    )


# files


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / name()).write_bytes(to_bytes(sitting(3)))
    assert read(tmp_path / name()).sitting == sitting(3)


def test_a_file_that_is_not_there_has_its_sentence(tmp_path: Path) -> None:
    found = read(tmp_path / "x.jsonl")
    assert found.problem is not None
    assert (found.problem.code, found.problem.sentence) == ("gone", "x.jsonl is not there any more.")


def test_folders_links_pipes_and_devices_are_not_opened(tmp_path: Path) -> None:
    real = tmp_path / name()
    real.write_bytes(to_bytes(sitting(3)))
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(real)
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    places = ["folder", "link", "dangling"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        places.append("pipe")
    if Path("/dev/zero").exists():
        places.append("/dev/zero")
    for place in places:
        found = read(tmp_path / place)
        assert found.problem is not None
        assert found.problem.code == "not-a-file", place


def test_a_giant_is_not_read_to_its_end(tmp_path: Path) -> None:
    with (tmp_path / "giant").open("wb") as file:
        file.truncate(50_000_000_000)
    found = read(tmp_path / "giant")
    assert found.problem is not None
    assert found.problem.code == "too-large"


def test_nothing_but_what_is_kept_once_and_for_all_has_a_place_in_a_journal() -> None:
    """Design, section 5: this list is the promise to parents. Whoever makes it longer changes the promise."""
    kept = {key for line in to_bytes(sitting(1)).splitlines() for key in json.loads(line)}
    assert kept == {
        *("format", "sitting", "app", "story", "digest", "track", "seed", "mode", "class", "badge", "day"),
        *("number", "step", "task", "pick", "outcome", "idea", "round", "sealed"),
    }
