"""A school of many sites keeps its index on a PostgreSQL server: the same answers, and no surprises."""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from game.faults import CannotRun
from game.results import collect as gathering
from game.results import rows, schema
from game.results.collect import Collected, collect
from game.results.erase import Reach, erase
from game.results.index import Index
from game.results.questions import AUDIENCES, BYS, Question
from game.results.report import ask
from game.results.retention import Rule, purge
from game.results.sitting import Sitting
from game.results.tally import tally
from game.results.tombstone import new, read_all
from tests.results import postgres
from tests.results.postgres import PASSWORD, Server, missing
from tests.results.sample import WORLD, board, deliver, files, sitting

pytestmark = pytest.mark.xdist_group("postgres")

TODAY = date(2027, 3, 1)


def many() -> list[Sitting]:
    """A school's half year: alone and on the board, in classes with awkward codes, with an older story."""
    chance = random.Random(7)
    codes = ["3-owls", "4-oak", "É-owls", "Z-9", "a-b", None]
    stories, days = ["fox", "cake", "owl", "gone-by-now"], ["2026-10-02", "2026-11-20", "2027-02-01"]
    made = [
        sitting(
            n,
            chance.choices(["safe", "unsafe", "back", "alarm", "part"], k=chance.randrange(4)),
            class_code=chance.choice(codes),
            badge=chance.choice([None, "fox-blue"]),
            story=chance.choice(stories),
            day=chance.choice(days),
            track=chance.choice(["infant", "junior"]),
            sealed=chance.random() < 0.9,
        )
        for n in range(1, 161)
    ]
    old = [replace(one, header=replace(one.header, digest="older")) for one in made[:20]]
    votes = [board(900, {"ask": 12, "accept": 15}, {"ask": 20, "gone": 7}), board(901, {"ask": 9}, {})]
    return [*old, *made[20:], *votes]


class Desk:
    """A machine that collects from one school folder into an index somewhere."""

    def __init__(self, home: Path, where: Path | str) -> None:
        self.incoming, self.staff, self.tombs = home / "incoming", home / "staff", home / "tombstones"
        self.index = Index.open(where)

    def collect(self) -> Collected:
        return collect(self.incoming, self.staff, self.index, read_all(self.tombs).stones)

    @property
    def reach(self) -> Reach:
        return Reach(self.tombs, (self.incoming,), self.staff)


@pytest.fixture
def both(tmp_path: Path, server: Server) -> Iterator[tuple[Desk, Desk]]:
    """The same journals on two desks: one with a file, one with a server."""
    one = Desk(tmp_path / "file", tmp_path / "index.sqlite")
    two = Desk(tmp_path / "served", server.new())
    for desk in (one, two):
        deliver(desk.incoming, *many())
    with one.index, two.index:
        yield one, two


@pytest.fixture
def desk(tmp_path: Path, server: Server) -> Iterator[Desk]:
    made = Desk(tmp_path, server.new())
    with made.index:
        yield made


def everything(desk: Desk) -> object:
    """All that the index can be asked for."""
    said: list[object] = [desk.index.kept(), list(desk.index.sittings()), sorted(map(str, files(desk.staff)))]
    for audience in AUDIENCES:
        for by in BYS:
            for term in (None, "2026-autumn"):
                try:
                    said.append(
                        ask(desk.index, Question(by=by, audience=audience, term=term, today=TODAY), WORLD)
                    )
                except CannotRun as refused:
                    said.append(str(refused))
    said.append(
        ask(desk.index, Question(by="story", classes=("É-owls", "a-b"), since=date(2026, 11, 1)), WORLD)
    )
    said.append(desk.index.sittings_of("3-owls", "fox-blue"))
    return said


def sums(index: Index) -> object:
    counts, marks = index.tallies()
    return sorted(counts), sorted(marks)


def test_every_report_is_the_same_out_of_a_file_and_out_of_a_server(both: tuple[Desk, Desk]) -> None:
    one, two = both
    assert one.collect() == two.collect()
    assert everything(one) == everything(two)
    assert len(list(two.index.sittings())) == len(many())


def test_collecting_erasing_and_purging_leave_the_same_in_both(both: tuple[Desk, Desk]) -> None:
    owls, badge = (
        new(date(2026, 11, 20), "class", "É-owls"),
        new(date(2027, 1, 1), "badge", "3-owls", "fox-blue"),
    )
    for desk in both:
        desk.collect()
        assert (again := desk.collect()).new == again.answers == 0
        for stone in (owls, badge):
            assert erase(stone, desk.reach, desk.index).sittings > 0
        deliver(desk.incoming, *many())
        assert desk.collect().erased > 0
        _, gone = purge(
            TODAY, Rule(60), desk.reach, desk.index, read_all(desk.tombs).stones, clock_is_right=True
        )
        assert gone is not None
        assert gone.sittings > 0
        deliver(desk.incoming, *many())
        desk.collect()
    one, two = both
    assert everything(one) == everything(two)
    left = list(two.index.sittings())
    assert {one.header.day for one in left} == {"2027-02-01"}
    assert sums(two.index) == tuple(sorted(lines) for lines in tally(left))


def test_two_machines_collect_at_once_and_nothing_is_lost_or_doubled(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "BATCH", 5)
    where, faults, done = server.new(), [], []
    deliver(tmp_path / "incoming", *many())
    start = threading.Barrier(3)

    def work() -> None:
        try:
            start.wait(10)
            desk = Desk(tmp_path, where)
            with desk.index:
                done.append(desk.collect())
        except Exception as fault:  # noqa: BLE001  (in a thread it would be lost)
            faults.append(fault)

    machines = [threading.Thread(target=work) for _ in range(3)]
    for machine in machines:
        machine.start()
    for machine in machines:
        machine.join(60)
    assert not faults
    assert [one.left + one.aside for one in done] == [()] * 3
    assert sum(one.new for one in done) == len(many())
    with Index.open(where) as index:
        assert sums(index) == tuple(sorted(lines) for lines in tally(many()))
        assert len(list(index.sittings())) == len(many())


def test_what_one_site_erases_is_not_lost_to_another_site_on_the_same_server(
    tmp_path: Path, server: Server
) -> None:
    where = server.new()
    one, two = Desk(tmp_path / "one", where), Desk(tmp_path / "two", where)
    mine, yours = [sitting(n) for n in range(1, 9)], [sitting(n, class_code="4-oak") for n in range(11, 19)]
    deliver(one.incoming, *mine)
    deliver(two.incoming, *yours)
    with one.index, two.index:
        one.collect()
        two.collect()
        assert [kept.sittings for kept in one.index.kept()] == [8, 8]
        erase(new(date(2026, 11, 21), "all"), one.reach, one.index)
        two.collect()
        one.collect()
        assert list(one.index.sittings()) == sorted(yours, key=lambda each: each.header.sitting)
        assert sums(one.index) == tuple(sorted(lines) for lines in tally(yours))


def test_a_server_that_goes_in_the_middle_costs_a_sentence_and_no_answer(
    desk: Desk, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "BATCH", 30)
    deliver(desk.incoming, *many())
    taken = 0

    def progress(done: int, _total: int) -> None:
        nonlocal taken
        taken = done
        server.throw_out()

    with pytest.raises(CannotRun, match="safe in their files") as said:
        collect(desk.incoming, desk.staff, desk.index, (), progress)
    assert 0 < taken < len(many())
    assert PASSWORD not in str(said.value)
    assert len(files(desk.incoming) | files(desk.staff)) == len(many())
    desk.collect()
    assert sums(desk.index) == tuple(sorted(lines) for lines in tally(many()))


def test_who_waits_too_long_for_another_machine_is_told_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "LOCK_SECONDS", 0.2)
    with Index.open(desk.index.engine.url.render_as_string(hide_password=False)) as other:
        with other.engine.begin() as connection:
            rows.alone(connection)
            with pytest.raises(CannotRun, match="another computer has been writing"):
                desk.index.add(many())
        assert desk.index.add(many()).new == len(many())


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        (lambda server: server.address("postgres", "wrong-hush"), "password authentication failed"),
        (lambda server: server.address("nowhere"), '"nowhere" does not exist'),
        (lambda server: server.address("postgres").replace(str(server.port), "1"), "refused"),
        (lambda server: server.address("x").replace("127.0.0.1", "no.such.host.invalid"), "no.such.host"),
        (lambda server: server.address("postgres", "a@wrong-hush"), "%40"),
        (lambda server: f"{server.address('nowhere')}?password=wrong-hush", "nowhere"),
    ],
    ids=["wrong password", "no such database", "nobody there", "no such host", "an @ in it", "behind a ?"],
)
def test_what_is_wrong_with_an_address_is_said_without_the_password(
    server: Server, spoil: object, word: str
) -> None:
    with pytest.raises(CannotRun) as said:
        Index.open(spoil(server))  # type: ignore[operator]
    assert word in str(said.value)
    assert "hush" not in str(said.value)


def test_journals_stay_where_they_are_while_the_server_is_away(
    tmp_path: Path, server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from game.cli import main

    managed, incoming = tmp_path / "pingtown.toml", tmp_path / "data" / "results" / "incoming"
    monkeypatch.setenv("PINGTOWN_MANAGED", str(managed))
    monkeypatch.setattr("game.office._today", lambda: date(2027, 8, 1))
    deliver(incoming, *many())
    before = files(incoming)
    managed.write_text(f"index = '{server.address('not_made_yet')}'\n")
    assert main(["results", "collect", "--data", str(tmp_path / "data")]) == 2
    said = capsys.readouterr().err
    assert "not_made_yet" in said
    assert PASSWORD not in said
    assert files(incoming) == before
    managed.write_text(f"index = '{server.new()}'\n")
    assert main(["results", "collect", "--data", str(tmp_path / "data")]) == 0
    assert f"{len(many())} new sittings" in capsys.readouterr().out


def test_an_index_of_another_version_is_built_anew_and_tables_of_others_are_left_alone(
    server: Server,
) -> None:
    ours, theirs = server.new(), server.new()
    with Index.open(ours) as index:
        index.add(many())
        with index.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE pingtown SET value = '99'")
    with Index.open(ours) as index:
        assert "Nothing is lost" in index.notes[0]
        assert index.kept() == []
    engine = schema.engine_for(theirs)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE answers (dinner text); INSERT INTO answers VALUES ('soup')")
    with pytest.raises(CannotRun, match="another program"):
        Index.open(theirs)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT dinner FROM answers").scalar() == "soup"
    engine.dispose()


def test_without_postgresql_the_reason_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "programs", lambda: None)
    assert any(word in missing() for word in ("apt install", "psycopg", "Linux"))


def test_the_server_of_the_tests_is_not_root_and_opens_to_nobody_without_its_password(server: Server) -> None:
    command = Path(f"/proc/{server.keeper.pid}")
    if os.name == "posix" and command.exists():
        assert command.stat().st_uid != 0
    with pytest.raises(CannotRun):
        Index.open(server.address("postgres", ""))
