"""A trust sees its schools' counts, term by term, and nothing that a school kept back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.cli import main
from game.faults import CannotRun
from game.results import countrows, exportlog, placing
from game.results.collect import collect
from game.results.counts import VIEWS, Counts, from_bytes, to_bytes
from game.results.index import Index
from game.results.questions import By, Kept, Question, Report
from game.results.report import ask
from game.results.sitting import Unfit
from game.results.trust import Gathered, compared, gather
from game.verbs import results as verb
from tests.results.postgres import Server
from tests.results.sample import WORLD, board, deliver, files, sitting

B = Kept.BACK
AUTUMN, AFTER = "2026-autumn", date(2027, 1, 4)
OAK, ELM, ASH = (f"{8 * letter}-1111-4111-8111-111111111111" for letter in "abc")


def term_of(safe: int, part: int, missed: int) -> Report:
    """What a school with so many answers may tell its trust."""
    with Index.open("sqlite://") as index:
        many = [*["safe"] * safe, *["part"] * part, *["unsafe"] * missed]
        index.add([sitting(n, [outcome]) for n, outcome in enumerate(many, 1)])
        return ask(index, Question(audience="trust", term=AUTUMN, today=AFTER), WORLD)


def given_by(school: str, report: Report, called: str, made: date = AFTER, term: str = AUTUMN) -> bytes:
    return to_bytes(report, school, called, term, made)


class Trust:
    """The trust's own desk."""

    def __init__(self, home: Path, where: Path | str) -> None:
        self.arrive, self.staff, self.index = home / "arrive", home / "staff", Index.open(where)

    def gather(self, *sent: bytes, today: date = AFTER) -> Gathered:
        self.arrive.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(sent):
            (self.arrive / f"sent-{number}.json").write_bytes(data)
        return gather(self.arrive, self.staff, self.index, today)

    def lines(self) -> dict[tuple[object, ...], tuple[object, ...]]:
        report = compared(countrows.held(self.index), "letter", None, WORLD)
        return {(row.cells[0], row.cells[1], row.key): row.cells[2:6] for row in report.rows}


@pytest.fixture(params=["sqlite", "postgresql"])
def trust(request: pytest.FixtureRequest, tmp_path: Path) -> Trust:
    where: Path | str = tmp_path / "index.sqlite"
    if request.param == "postgresql":
        where = request.getfixturevalue("server").new()
    made = Trust(tmp_path, where)
    request.addfinalizer(made.index.close)
    return made


def test_schools_stand_side_by_side_and_only_whole_lines_are_added_up(trust: Trust) -> None:
    done = trust.gather(
        given_by(OAK, term_of(20, 10, 6), "Oak Road"),
        given_by(ELM, term_of(30, 7, 9), "Elm"),
        given_by(ASH, term_of(40, 5, 2), "Ash"),
    )
    assert (done.taken, done.schools, done.well) == (3, 3, True)
    assert trust.lines() == {
        ("Ash", AUTUMN, "accepting"): (40, B, B, B),
        ("Elm", AUTUMN, "accepting"): (30, 7, 9, 46),
        ("Oak Road", AUTUMN, "accepting"): (20, 10, 6, 36),
        ("all schools", AUTUMN, "accepting"): (50, 17, 15, 82),
    }
    again = trust.gather()
    assert (again.taken, again.schools, len(trust.lines())) == (0, 3, 4)
    assert files(trust.arrive) == set()


def test_a_later_file_of_a_school_and_term_takes_the_place_of_the_earlier_one(trust: Trust) -> None:
    trust.gather(given_by(OAK, term_of(20, 10, 6), "Oak"), given_by(ELM, term_of(9, 9, 9), "Elm"))
    later = date(2027, 2, 1)
    done = trust.gather(given_by(OAK, term_of(21, 11, 7), "Oak Road", later), today=later)
    assert (done.taken, done.replaced, done.schools) == (1, 1, 2)
    assert trust.lines()["Oak Road", AUTUMN, "accepting"] == (21, 11, 7, 39)
    assert "Oak" not in {key[0] for key in trust.lines()}
    late = trust.gather(given_by(OAK, term_of(5, 5, 5), "Oak"), today=later)
    assert "there is one of 2027-02-01" in late.aside[0].why
    assert trust.lines()["Oak Road", AUTUMN, "accepting"] == (21, 11, 7, 39)


def test_an_index_that_is_gone_is_made_again_from_the_files_and_a_deleted_school_is_forgotten(
    trust: Trust,
) -> None:
    trust.gather(given_by(OAK, term_of(20, 10, 6), "Oak"), given_by(ELM, term_of(9, 9, 9), "Elm"))
    before = trust.lines()
    trust.index.empty()
    trust.gather()
    assert trust.lines() == before
    (trust.staff / "counts" / OAK / f"{AUTUMN}.letter.json").unlink()
    assert trust.gather().schools == 1
    assert {key[0] for key in trust.lines()} == {"Elm"}


GOOD = given_by(OAK, term_of(20, 10, 6), "Oak")


def spoilt(change: Callable[[dict[str, object]], object]) -> bytes:
    data = json.loads(GOOD)
    change(data)
    return json.dumps(data).encode()


def cell(name: str, value: object) -> bytes:
    return spoilt(lambda data: data["rows"][0].update({name: value}))  # type: ignore[index]


HOSTILE: dict[str, tuple[bytes, str]] = {
    "half of it": (GOOD[:200], "only a part"),
    "no counts": (b"[]", "no counts"),
    "a number under five": (cell("missed", 4), "under five"),
    "less than nothing": (cell("missed", -9), "under five"),
    "a sum that is wrong": (cell("risky", 37), "add up"),
    "a hidden number given away by its sum": (cell("missed", "kept back"), "add up"),
    "true for a number": (cell("safe", True), "is none"),
    "words for a number": (cell("safe", "=1+1"), "is none"),
    "a step for a number": (cell("safe", "10 to 19"), "is none"),
    "something beside": (cell("child", "Tom"), "something else"),
    "a key beside": (spoilt(lambda data: data.update(names=["Tom"])), "no counts"),
    "no line at all": (spoilt(lambda data: data.update(rows=[])), "no line in it"),
    "another view's columns": (spoilt(lambda data: data.update(by="idea")), "columns"),
    "classes": (spoilt(lambda data: data.update(by="class")), "no view"),
    "no school": (spoilt(lambda data: data.update(school="../../x")), "which school"),
    "no term": (spoilt(lambda data: data.update(term="2026-winter")), "which term"),
    "a cursor": (spoilt(lambda data: data.update(called="Oak\x1b[2J")), "how the school is called"),
    "a line twice": (spoilt(lambda data: data["rows"].append(data["rows"][0])), "twice"),  # type: ignore[attr-defined, index]
    "made in the term": (spoilt(lambda data: data.update(made="2026-12-31")), "before the autumn 2026"),
    "made tomorrow": (spoilt(lambda data: data.update(made="2027-01-05")), "still to come"),
    "huge": (GOOD + b" " * 1_000_000, "too long"),
    "deep": (b"[" * 100_000, "not JSON"),
}


def test_what_no_pingtown_gave_away_is_put_aside_with_the_reason_and_stops_nothing(tmp_path: Path) -> None:
    trust = Trust(tmp_path, tmp_path / "index.sqlite")
    with trust.index:
        done = trust.gather(*(data for data, _ in HOSTILE.values()), given_by(ELM, term_of(9, 9, 9), "Elm"))
        for (name, (_, words)), aside in zip(HOSTILE.items(), _in_order(done), strict=True):
            assert words in aside, name
        assert {key[0] for key in trust.lines()} == {"Elm"}
        assert len([name for name in files(trust.staff) if name.endswith(".why")]) == len(HOSTILE)
        newer = trust.gather(spoilt(lambda data: data.update(counts=2)))
        assert "newer Pingtown" in newer.left[0]
        assert files(trust.arrive) == {"sent-0.json"}


def _in_order(done: Gathered) -> list[str]:
    found = {int(one.name.removeprefix("sent-").removesuffix(".json")): one.why for one in done.aside}
    return [found[number] for number in sorted(found)]


def test_links_and_folders_are_never_followed_and_two_computers_may_take_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust = Trust(tmp_path, tmp_path / "index.sqlite")
    secret = tmp_path / "secret.json"
    secret.write_bytes(GOOD)
    trust.arrive.mkdir()
    (trust.arrive / "a.json").symlink_to(secret)
    (trust.arrive / "b.json").mkdir()
    with trust.index:
        done = trust.gather()
        assert [one.why.split(": ")[1][:24] for one in done.aside] == ["it is no ordinary file. "] * 2
        assert secret.read_bytes() == GOOD
        gone = [(trust.arrive / "c.json", "c.json")]
        monkeypatch.setattr(placing, "waiting", lambda _folder: gone)
        assert trust.gather().well


def test_a_kept_file_that_was_changed_by_hand_is_named_and_left_out(tmp_path: Path) -> None:
    trust = Trust(tmp_path, tmp_path / "index.sqlite")
    with trust.index:
        trust.gather(GOOD, given_by(ELM, term_of(9, 9, 9), "Elm"))
        place = trust.staff / "counts" / OAK / f"{AUTUMN}.letter.json"
        place.write_bytes(cell("missed", 3))
        assert "under five" in trust.gather().left[0]
        assert {key[0] for key in trust.lines()} == {"Elm"}
        place.write_bytes(GOOD)
        place.rename(place.with_name("2027-spring.letter.json"))
        assert "renamed" in trust.gather().left[0]


def test_answers_and_counts_never_share_an_index(tmp_path: Path) -> None:
    school, trust = Index.open(tmp_path / "school.sqlite"), Trust(tmp_path, tmp_path / "trust.sqlite")
    with school, trust.index:
        school.add([sitting(1)])
        (tmp_path / "arrive").mkdir()
        (tmp_path / "arrive" / "oak.json").write_bytes(GOOD)
        with pytest.raises(CannotRun, match="holds a school's answers"):
            gather(tmp_path / "arrive", tmp_path / "staff", school, AFTER)
        assert files(tmp_path / "arrive") == {"oak.json"}
        trust.gather()
        deliver(tmp_path / "incoming", sitting(2))
        with pytest.raises(CannotRun, match="no answer was taken"):
            collect(tmp_path / "incoming", tmp_path / "staff", trust.index)
        assert len(files(tmp_path / "incoming")) == 1


@pytest.mark.parametrize("by", VIEWS)
def test_every_view_that_leaves_a_school_is_taken_by_its_trust_as_it_was(by: str) -> None:
    outcomes = ["safe", "part", "unsafe", "alarm", "back"]
    many = [
        sitting(n, [outcomes[n % 4], outcomes[(n + 1) % 5]], story=["fox", "cake", "owl"][n % 3], track=track)
        for n, track in enumerate(["junior", "infant"] * 100, 1)
    ]
    slips = [("fox", "back"), ("fox", "alarm"), ("owl", "back"), ("owl", "alarm")] * 10
    many += [sitting(n, ["unsafe", after], story=story) for n, (story, after) in enumerate(slips, 300)]
    votes = [board(n, {"ask": 12, "accept": 15}, {"ask": 20, "accept": 7}) for n in range(500, 504)]
    with Index.open("sqlite://") as index:
        index.add([*many, *votes])
        question = Question(by=by, audience="trust", term=AUTUMN, today=AFTER)  # type: ignore[arg-type]
        report = ask(index, question, WORLD)
    counts = from_bytes(given_by(OAK, report, "Oak"))
    assert report.rows
    assert [(row.key, row.cells, row.counted, row.track) for row in counts.rows] == [
        (row.key, row.cells, row.counted, row.track) for row in report.rows
    ]
    side = compared([counts], counts.by, AUTUMN, WORLD)
    assert [row.cells[2:] for row in side.rows] == [row.cells for row in report.rows]


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["fox", "cake", "owl", "gone"]),
            st.sampled_from(["3-owls", "4-oak", None]),
            st.sampled_from(["safe", "part", "unsafe", "alarm"]),
            st.integers(1, 9),
        ),
        max_size=9,
    ),
    st.sampled_from(list(VIEWS)),
)
def test_whatever_a_school_has_played_its_trust_can_read(
    played: list[tuple[str, str | None, str, int]], by: By
) -> None:
    many = [
        sitting(100 * at + n, [outcome, "back"], story=story, class_code=class_code)
        for at, (story, class_code, outcome, times) in enumerate(played, 1)
        for n in range(times)
    ]
    with Index.open("sqlite://") as index:
        index.add(many)
        report = ask(index, Question(by=by, audience="trust", term=AUTUMN, today=AFTER), WORLD)
    if not report.rows:
        return  # of nothing there is no file
    assert [row.cells for row in from_bytes(given_by(OAK, report, "Oak")).rows] == [
        row.cells for row in report.rows
    ]


PART = st.sampled_from([None, B, 5, 6, 19, 300])


@given(st.lists(st.tuples(PART, PART, PART), min_size=1, max_size=4))
def test_what_the_trust_adds_up_is_made_of_printed_numbers_of_two_schools(
    schools: list[tuple[object, ...]],
) -> None:
    held = []
    for number, parts in enumerate(schools):
        data = json.loads(GOOD)
        whole = all(isinstance(part, int) for part in parts)
        back = None if None in parts else sum(parts) if whole else "kept back"  # type: ignore[arg-type]
        values = [None] * 4 if back is None else [*("kept back" if p is B else p for p in parts), back]
        data["rows"][0].update(zip(("safe", "part", "missed", "risky"), values, strict=True))
        data["school"] = f"{number:08x}" + OAK[8:]
        held.append(from_bytes(json.dumps(data).encode()))
    printed = [row.cells[:4] for one in held for row in one.rows]
    whole_lines = [cells for cells in printed if all(isinstance(cell, int) for cell in cells)]
    sums = [
        row.cells[2:6] for row in compared(held, "letter", None, WORLD).rows if row.cells[0] == "all schools"
    ]
    assert sums == ([tuple(map(sum, zip(*whole_lines, strict=True)))] if len(whole_lines) > 1 else [])


def test_two_schools_of_one_name_are_told_apart_and_nothing_asked_for_in_vain_is_a_table() -> None:
    one, two = from_bytes(GOOD), from_bytes(GOOD.replace(OAK.encode(), ELM.encode()))
    names = {row.cells[0] for row in compared([one, two], "letter", AUTUMN, WORLD).rows}
    assert names == {"Oak (aaaaaaaa)", "Oak (bbbbbbbb)", "all schools"}
    vain = (
        ("class", None, "by class"),
        ("story", None, "autumn by letter"),
        ("letter", "2027-spring", "2026-autumn"),
    )
    for by, term, words in vain:
        with pytest.raises(CannotRun, match=words):
            compared([one], by, term, WORLD)  # type: ignore[arg-type]


def results(home: Path, *arguments: str) -> int:
    return main(["results", *arguments, "--data", str(home / "data")])


def test_from_the_schools_to_the_trust_by_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], server: Server
) -> None:
    monkeypatch.setattr(verb, "_today", lambda: AFTER)
    sent = tmp_path / "trust" / "data" / "results" / "trust"
    sent.mkdir(parents=True)
    for name, safe in (("Oak Road", 30), ("Elm", 40)):
        home = tmp_path / name
        home.mkdir()
        assert main(["setup", "--school", str(home / "school"), "--data", str(home / "data")]) in (0, 1)
        many = [*["safe"] * safe, *["part"] * 8, *["unsafe"] * 9]
        given = [sitting(n, [outcome], story="our-secret") for n, outcome in enumerate(many, 1)]
        deliver(home / "school" / "results" / "incoming", *given)
        assert results(home, "collect") == 0
        out = sent / f"{name}.json"
        typed = ("export", "--for", "trust", "--term", AUTUMN, "--format", "json", "-o", str(out))
        monkeypatch.setattr(verb, "_today", lambda: date(2026, 12, 31))
        assert results(home, *typed) == 2
        assert "goes on until 2026-12-31" in capsys.readouterr().err
        monkeypatch.setattr(verb, "_today", lambda: AFTER)
        assert results(home, *typed) == 0
        assert "counts by letter of 2026-autumn (lines: 1)" in capsys.readouterr().err
        assert "owls" not in out.read_text()
        (noted,) = exportlog.read(home / "school" / "staff")
        assert (noted.audience, noted.form, noted.day) == ("trust", "json", AFTER)
    settings = tmp_path / "pingtown.toml"
    settings.write_text(f"index = '{server.new()}'\n")
    monkeypatch.setenv("PINGTOWN_MANAGED", str(settings))
    trust = tmp_path / "trust"
    assert results(trust, "collect", "--for", "trust") == 0
    assert "counts of 2 schools" in capsys.readouterr().out
    assert results(trust, "report", "--for", "trust") == 0
    assert re.search(r"School +Term .*Tell +Oak Road +2026-autumn +30", capsys.readouterr().out, re.DOTALL)
    assert results(trust, "report", "--for", "trust", "--json") == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    assert [(row["school"], row["name"], row["safe"], row["risky"]) for row in rows] == [
        ("Elm", "Tell", 40, 57),
        ("Oak Road", "Tell", 30, 47),
        ("all schools", "Tell", 70, 104),
    ]
    assert results(trust, "list") == 0
    assert "Oak Road  2026-autumn  letter  2027-01-04" in capsys.readouterr().out
    assert results(trust, "report", "--for", "trust", "--class", "3-owls") == 2
    assert results(trust, "collect", "--for", "school") == 2


def test_a_file_without_lines_is_neither_made_nor_does_it_take_the_place_of_one_with_lines(
    tmp_path: Path,
) -> None:
    with Index.open("sqlite://") as empty:
        nothing = ask(empty, Question(audience="trust", term=AUTUMN, today=AFTER), WORLD)
    with pytest.raises(CannotRun, match="nothing of 2026-autumn"):
        given_by(OAK, nothing, "Oak")
    at = Trust(tmp_path, "sqlite://")
    at.gather(GOOD)
    later = date(2027, 2, 1)
    data = {**json.loads(GOOD), "rows": [], "made": later.isoformat()}
    done = at.gather(json.dumps(data).encode(), today=later)
    assert (done.taken, done.schools) == (0, 1)
    assert "no line in it" in done.aside[0].why
    assert at.lines()["Oak", AUTUMN, "accepting"] == (20, 10, 6, 36)
    at.index.close()


def test_a_file_that_says_nothing_of_a_school_is_refused_also_by_the_reader_alone() -> None:
    with pytest.raises(Unfit, match="which school"):
        from_bytes(given_by("oak", term_of(9, 9, 9), "Oak"))
    assert isinstance(from_bytes(GOOD), Counts)
