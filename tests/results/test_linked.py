"""All sheets of a book for the school, held against one another, give away no number that one of them keeps
back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from game.exporting import made
from game.results.asking import World
from game.results.binding import Wanted, bind
from game.results.book import Book
from game.results.facts import ClassFacts, StoryFacts
from game.results.measure import Measured, Tally, Where
from game.results.naming import Naming
from game.results.report import report

DAY = "2026-11-20"
OPTIONS = {
    "s0": {"a": ("unsafe", "M01"), "b": ("unsafe", "M02"), "c": ("safe", None)},
    "s1": {"a": ("unsafe", "M03"), "b": ("unsafe", "M02"), "c": ("safe", None)},
}
LETTERS = {"s0": "tell", "s1": "kind"}
WORLD = World(
    {
        name: StoryFacts(
            name,
            LETTERS[name],
            True,
            (3, 6),
            "",
            name,
            {("junior", "ping", one): of for one, of in own.items()},
        )
        for name, own in OPTIONS.items()
    },
    {"c0": ClassFacts("c0", "Owls", "3"), "c1": ClassFacts("c1", "Oak", "4")},
)
IDEAS = {"s0": ("M01", "M02"), "s1": ("M03", "M02")}
SAFE = 30
BOUNDS = {"5 to 9": range(5, 10), "10 to 19": range(10, 20)}


def school_book(measured: Measured, world: World = WORLD) -> dict[str, dict[str, dict[str, object]]]:
    """What the file says: sheet → line → column → what stands there."""
    wanted = Wanted(today=date(2026, 11, 21), audience="school")
    made_of: Book = bind(wanted, lambda question: report(question, measured, world), Naming(world))
    sheets = json.loads(made(made_of, "json"))["sheets"]
    return {sheet["key"]: {line["line"]: line for line in sheet["lines"]} for sheet in sheets}


# --- ideas beside outcomes ---------------------------------------------------------------------

Ideas = tuple[int, int, int, int]
"""M01 and M02 in the first story, M03 and M02 in the second."""


def measured_of(numbers: Ideas) -> Measured:
    out = Measured()
    for story, own in (("s0", numbers[:2]), ("s1", numbers[2:])):
        where = Where("c0", story, LETTERS[story], "junior", DAY, "alone")
        out.kinds[where] = {
            "safe": Tally(SAFE, SAFE),
            "missed": Tally(sum(own), sum(own)),
            "part": Tally(9, 9),
        }
        for idea, n in zip(IDEAS[story], own, strict=True):
            if n:
                out.ideas[where, idea] = Tally(n, n)
    return out


def everything_like(numbers: Ideas) -> Iterator[tuple[Ideas, bool, bool]]:
    """Every other table with the same things printed; and whether each story's missed risks are printed."""
    book = school_book(measured_of(numbers))
    shown = {story: book[f"letter-{LETTERS[story]}"].get(story, {}).get("missed") for story in ("s0", "s1")}
    free = [not isinstance(shown[story], int) for story in ("s0", "s1")]
    total = sum(numbers)
    sums = {"M01": 0, "M02": 0, "M03": 0}
    for (story, idea), n in zip(PLACES, numbers, strict=True):
        sums[idea] += 0 if free[story == "s1"] else n
    steps = {
        idea: BOUNDS.get(
            str(book["ideas"].get(idea, {}).get("alone")), range(5) if sums[idea] < 5 else range(99)
        )
        for idea in sums
    }
    for table in product(range(14), repeat=4):
        if sum(table) != total:
            continue
        if any(not free[at] and sum(table[at * 2 : at * 2 + 2]) != shown[f"s{at}"] for at in (0, 1)):
            continue
        own = dict.fromkeys(sums, 0)
        for (story, idea), n in zip(PLACES, table, strict=True):
            own[idea] += 0 if free[story == "s1"] else n
        if all(own[idea] in steps[idea] for idea in own):
            yield table, free[0], free[1]


PLACES = (("s0", "M01"), ("s0", "M02"), ("s1", "M03"), ("s1", "M02"))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(st.tuples(*[st.integers(0, 10)] * 4).filter(lambda numbers: sum(numbers) > 4))
@example((0, 0, 10, 0))
@example((2, 0, 5, 5))
@example((10, 0, 10, 0))
@example((5, 3, 0, 9))
def test_ideas_give_away_no_number_by_story_and_none_of_their_own(numbers: Ideas) -> None:
    like = list(everything_like(numbers))
    for at, own in ((0, numbers[:2]), (1, numbers[2:])):
        if like[0][1 + at] and sum(own) < 5:
            assert len({sum(table[at * 2 : at * 2 + 2]) for table, *_ in like}) > 1
    free = like[0][1:]
    for idea in ("M01", "M02", "M03"):
        places = [n for n, (story, one) in enumerate(PLACES) if one == idea and not free[story == "s1"]]
        if places and sum(numbers[n] for n in places) < 5:
            assert len({sum(table[n] for n in places) for table, *_ in like}) > 1, idea


def test_ideas_of_stories_of_which_all_is_printed_do_leave() -> None:
    book = school_book(measured_of((8, 7, 12, 6)))
    assert {key: line["alone"] for key, line in book["ideas"].items()} == {
        "M01": "5 to 9",
        "M02": "10 to 19",
        "M03": "10 to 19",
    }
    assert school_book(measured_of((0, 0, 10, 0)))["ideas"] == {}


def test_who_did_not_tell_is_no_small_number() -> None:
    def told(told: int, not_told: int) -> object:
        measured = measured_of((9, 9, 9, 9))
        where = next(iter(measured.kinds))
        measured.ways = {(where, "told"): told, (where, "silent"): not_told}
        line = school_book(measured)["way-back"].get("tell")
        return line and (line["told"], line["wrong"])

    assert told(12, 6) == ("10 to 19", "10 to 19")
    assert told(12, 2) is None
    assert told(2, 12) is None


# --- every number of the file ------------------------------------------------------------------

Cells = Mapping[tuple[str, str], tuple[int, int]]


def harmless(cells: Cells) -> tuple[Measured, World]:
    world = World(
        {name: StoryFacts(name, LETTERS[name], False, (3, 6), "", name) for name in LETTERS}, WORLD.classes
    )
    out = Measured()
    for (class_, story), (fine, alarm) in cells.items():
        where = Where(class_, story, LETTERS[story], "junior", DAY, "alone")
        out.kinds[where] = {"fine": Tally(fine, fine), "alarm": Tally(alarm, alarm)}
    return out, world


def lines_of(cells: Cells) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Sheet and line → which cells it is the sum of."""
    years = {"c0": "3", "c1": "4"}
    lines: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for class_, story in cells:
        own = ("classes", class_), ("years", years[class_]), (f"letter-{LETTERS[story]}", story)
        for line in (*own, ("overview", LETTERS[story])):
            lines.setdefault(line, []).append((class_, story))
    return lines


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    st.dictionaries(
        st.tuples(st.sampled_from(["c0", "c1"]), st.sampled_from(["s0", "s1"])),
        st.tuples(st.integers(0, 9), st.integers(0, 9)),
        min_size=1,
        max_size=3,
    )
)
@example({("c0", "s0"): (3, 9), ("c0", "s1"): (9, 9), ("c1", "s1"): (9, 9)})
def test_from_all_numbers_of_a_file_no_hidden_number_under_five_can_be_worked_out(cells: Cells) -> None:
    book, lines = school_book(*harmless(cells)), lines_of(cells)
    printed: dict[tuple[tuple[str, str], int], int] = {}
    for sheet, key in lines:
        for at, kind in enumerate(("fine", "alarm")):
            value = book[sheet].get(key, {}).get(kind)
            if isinstance(value, int):
                assert value >= 5
                printed[(sheet, key), at] = value
    places = list(cells)
    seen: dict[tuple[tuple[str, str], int], set[int]] = {}
    for fines in product(*(range(sum(cells[place]) + 1) for place in places)):
        table = {place: (fine, sum(cells[place]) - fine) for place, fine in zip(places, fines, strict=True)}
        sums = {(line, at): sum(table[p][at] for p in own) for line, own in lines.items() for at in (0, 1)}
        if all(sums[key] == n for key, n in printed.items()):
            for key, n in sums.items():
                seen.setdefault(key, set()).add(n)
    for (line, at), values in seen.items():
        real = sum(cells[place][at] for place in lines[line])
        nothing = all(sum(cells[place]) == 0 for place in lines[line])
        if (line, at) not in printed and real < 5 and not nothing:
            assert len(values) > 1, (line, at)
