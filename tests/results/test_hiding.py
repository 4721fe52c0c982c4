"""No number under five leaves the class, and none can be worked out from what does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from game.results.hiding import ALL, Edge, Grid, Node, keep_back, step
from game.results.measure import Tally

Cells = Mapping[Edge, tuple[int, ...]]


def grid(cells: Cells, kinds: tuple[str, ...], letters: dict[str, str], years: dict[str, str]) -> Grid:
    values = {
        edge: {kind: Tally(n, n) for kind, n in zip(kinds, numbers, strict=True)}
        for edge, numbers in cells.items()
    }
    return Grid(kinds, values, letters, years)


def printed(of: Grid, least: int) -> dict[tuple[Node, str], int]:
    hidden = keep_back(of, least)
    return {(node, kind): tally.n for (node, kind), tally in of.sums.items() if node not in hidden[kind]}


def shared(total: int, kinds: int) -> Iterator[tuple[int, ...]]:
    """Every way to share a number among kinds."""
    if kinds == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in shared(total - first, kinds - 1):
            yield (first, *rest)


def worked_out(of: Grid, least: int) -> list[str]:
    """The attacker: every table with the same places, the same answers in each and the same printed
    numbers.
    """
    shown = printed(of, least)
    edges = sorted(of.cells)
    places = [list(shared(sum(t.n for t in of.cells[edge].values()), len(of.kinds))) for edge in edges]
    inside = {
        node: [at for at, edge in enumerate(edges) if node in (ALL, *of.lines(edge))] for node, _ in of.sums
    }
    seen: dict[object, set[int]] = {}
    secrets = [key for key, tally in of.sums.items() if key not in shown and tally.n < least]
    small = [(e, k) for e in edges for k in of.kinds if 0 < of.cells[e][k].n < least]
    number = {kind: at for at, kind in enumerate(of.kinds)}
    for table in product(*places):
        if all(sum(table[at][number[kind]] for at in inside[node]) == n for (node, kind), n in shown.items()):
            for node, kind in secrets:
                seen.setdefault((node, kind), set()).add(sum(table[at][number[kind]] for at in inside[node]))
            for edge, kind in small:
                seen.setdefault((edge, kind), set()).add(table[edges.index(edge)][number[kind]])
    empty = {node for node, _ in of.sums if sum(of.sums[node, kind].n for kind in of.kinds) == 0}
    return [f"{key} is {values}" for key, values in seen.items() if len(values) < 2 and key[0] not in empty]  # type: ignore[index]


@st.composite
def tables(draw: st.DrawFn, kinds: int, most: int, places: int) -> Cells:
    """A few classes and stories, not every class in every story, small numbers."""
    stories = [f"s{n}" for n in range(draw(st.integers(1, 3)))]
    classes = [f"c{n}" for n in range(draw(st.integers(1, 3)))]
    every = [(class_, story) for class_ in classes for story in stories]
    chosen = draw(st.lists(st.sampled_from(every), min_size=1, max_size=places, unique=True))
    number = st.integers(0, most)
    return {edge: tuple(draw(number) for _ in range(kinds)) for edge in chosen}


LETTERS = {"s0": "tell", "s1": "tell", "s2": "kind"}
YEARS = {"c0": "3", "c1": "3", "c2": "4"}


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(tables(kinds=2, most=4, places=5))
@example({("c0", "s0"): (1, 4), ("c1", "s1"): (4, 4)})
@example({("c0", "s0"): (4, 4), ("c0", "s1"): (4, 4), ("c1", "s2"): (4, 4), ("c2", "s2"): (1, 1)})
def test_no_small_number_of_two_kinds_can_be_worked_out_even_by_trying_every_table(cells: Cells) -> None:
    assert worked_out(grid(cells, ("fine", "alarm"), LETTERS, YEARS), least=3) == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(tables(kinds=3, most=2, places=4))
def test_no_small_number_of_three_kinds_can_be_worked_out_even_by_trying_every_table(cells: Cells) -> None:
    assert worked_out(grid(cells, ("safe", "part", "missed"), LETTERS, YEARS), least=2) == []


def test_nothing_under_five_is_printed_and_what_is_large_everywhere_is_printed_whole() -> None:
    large = {("c0", "s0"): (9, 8), ("c1", "s1"): (7, 6)}
    of = grid(large, ("fine", "alarm"), LETTERS, YEARS)
    assert len(printed(of, 5)) == len(of.sums)
    mixed = grid({**large, ("c2", "s2"): (40, 3)}, ("fine", "alarm"), LETTERS, YEARS)
    assert min(printed(mixed, 5).values()) >= 5
    assert (("story", "s2"), "fine") not in printed(mixed, 5)  # the number of answers may be known


def test_a_number_that_few_stand_behind_is_a_small_one() -> None:
    cells = {("c0", "s0"): {"fine": Tally(90, 30), "alarm": Tally(9, 2)}}
    of = Grid(("fine", "alarm"), cells, LETTERS, YEARS)
    assert ALL in keep_back(of)["alarm"]


def test_the_order_of_classes_and_stories_changes_nothing() -> None:
    cells = {("c0", "s0"): (4, 9), ("c1", "s0"): (9, 9), ("c1", "s1"): (5, 9), ("c2", "s2"): (8, 3)}
    forth = grid(cells, ("fine", "alarm"), LETTERS, YEARS)
    back = grid(dict(reversed(cells.items())), ("fine", "alarm"), LETTERS, YEARS)
    assert printed(forth, 5) == printed(back, 5)


def test_a_step_says_no_number_and_nothing_under_five() -> None:
    assert [step(n) for n in (0, 4, 5, 9, 10, 1000)] == [
        None,
        None,
        "5 to 9",
        "5 to 9",
        "10 to 19",
        "1000 or more",
    ]


@settings(max_examples=300)
@given(tables(kinds=3, most=9, places=9), st.integers(2, 6))
def test_an_end_is_always_found_and_nothing_small_is_printed(cells: Cells, least: int) -> None:
    of = grid(cells, ("safe", "part", "missed"), LETTERS, YEARS)
    assert min(printed(of, least).values(), default=least) >= least
