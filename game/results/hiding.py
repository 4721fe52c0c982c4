"""Which numbers may leave the class: nothing under five, and nothing from which such a number could be
worked out.

**What is promised.** Think of somebody who has every report of one state of the answers that is given to the
school or to a trust (by letter, story, class, year and vote, for the same term), who knows which class
played which story, which track it has, and even how many answers each class gave to each story (a class has
27 children, and everybody knows it). For every number that is kept back because it is under five, there are
at least two different tables with all the printed numbers: it cannot be worked out. The same holds for what
one class did in one story, which is printed nowhere. A number counts as under five also when fewer than five
sittings, or hands at one time, stand behind it.

**How.** Infants and juniors, answers alone, first and second votes, risky and harmless pings, and every term
are tables of their own, printed for one term at a time and never added up. Within a table,

1. the number kept back never stands alone: not among its brothers (the stories of a letter, the letters, the
   classes of a year, the years), where it would be what is missing in their sum, nor in its line, where it
   would be what is missing in the number of answers; what is kept back together comes to five at least;
2. below what is kept back everything is kept back;
3. then ``_moves`` looks, for every small number, for another table with the same printed numbers in which it
   differs, and as long as there is none, more is kept back.

Every report is a view of this one decision, so that two reports never differ in what they keep back. What is
known of ideas and of the way back is linked to the same answers in ways that differ from story to story, so
it leaves in steps (*5 to 9*), never as a number (``step``), and only where ``linked`` finds that it tells
nothing of what is kept back here.

**What is not promised.** Who has the school's report of Monday and that of Tuesday can see what Tuesday
brought; a trust is therefore given terms that are over. And the game does not know pupils: five sittings may
be one child's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from game.results.measure import Tally

LEAST = 5
ALL = ("all", "")
Node = tuple[str, str]
"""A line: ``("story", "star-fox")``, ``("letter", "tell")``, ``("class", …)``, ``("year", …)``, or all."""
Edge = tuple[str, str]
"""Class and story: what one class did in one story."""


@dataclass(frozen=True)
class Grid:
    """One table before anything is kept back: what each class did in each story, kind by kind."""

    kinds: tuple[str, ...]
    cells: Mapping[Edge, Mapping[str, Tally]]
    letters: Mapping[str, str]
    years: Mapping[str, str]
    sums: Mapping[tuple[Node, str], Tally] = field(init=False)

    def __post_init__(self) -> None:
        sums: dict[tuple[Node, str], Tally] = {}
        for edge, kinds in self.cells.items():
            for kind in self.kinds:
                for node in (ALL, *self.lines(edge)):
                    sums[node, kind] = sums.get((node, kind), Tally()).plus(kinds.get(kind, Tally()))
        object.__setattr__(self, "sums", sums)

    def lines(self, edge: Edge) -> tuple[Node, Node, Node, Node]:
        """The lines below all to which a class and a story belong."""
        class_, story = edge
        return (
            ("letter", self.letters[story]),
            ("story", story),
            ("year", self.years[class_]),
            ("class", class_),
        )

    def families(self) -> list[tuple[Node, tuple[Node, ...]]]:
        """Every line with those it is the sum of, from above."""
        families: dict[tuple[Node, str], dict[Node, None]] = {}
        for edge in sorted(self.cells):
            letter, story, year, class_ = self.lines(edge)
            for parent, child in ((ALL, letter), (ALL, year), (letter, story), (year, class_)):
                families.setdefault((parent, child[0]), {})[child] = None
        order = sorted(families, key=lambda key: (key[0] != ALL, key))
        return [(key[0], tuple(families[key])) for key in order]


Hidden = dict[str, set[Node]]
"""Kind → the lines in which its number is kept back."""


def keep_back(grid: Grid, least: int = LEAST) -> Hidden:
    """What is kept back in a table, and in all others that are made of the same answers."""
    hidden: Hidden = {kind: set() for kind in grid.kinds}
    families = grid.families()
    while True:
        _settle(grid, hidden, families, least)
        if all(ALL in hidden[kind] for kind in grid.kinds):
            return hidden
        found = next(_pinned(grid, hidden, least), None)
        if found is None:
            return hidden
        kind, node = found
        more = _next(grid, hidden, families, kind, node)
        if more in hidden[kind]:  # nothing of this kind is left to keep back: another kind goes altogether
            kind = next(other for other in grid.kinds if ALL not in hidden[other])
            more = ALL
        hidden[kind].add(more)


def _small(tally: Tally, least: int) -> bool:
    return tally.n < least or tally.people < least


def _settle(grid: Grid, hidden: Hidden, families: list[tuple[Node, tuple[Node, ...]]], least: int) -> None:
    """Rules 1 and 2, until nothing changes any more. What is kept back stays so."""
    nodes = {node for node, _ in grid.sums}
    before = -1
    while before != (before := sum(map(len, hidden.values()))):
        for kind in grid.kinds:
            if (ALL, kind) in grid.sums and _small(grid.sums[ALL, kind], least):
                hidden[kind].add(ALL)
            for parent, children in families:
                hidden[kind] |= _family(grid, hidden[kind], kind, parent, children, least)
        for node in nodes:
            _in_line(grid, hidden, node, least)


def _in_line(grid: Grid, hidden: Hidden, node: Node, least: int) -> None:
    """What is kept back in one line is two numbers at least, and comes to five: the line's own sum may be
    known.
    """
    kept = [kind for kind in grid.kinds if node in hidden[kind]]
    while kept and len(kept) < len(grid.kinds):
        together = sum(grid.sums[node, kind].n for kind in kept)
        if len(kept) > 1 and together >= least:
            break
        others = [kind for kind in grid.kinds if kind not in kept]
        kept.append(min(others, key=lambda kind: (grid.sums[node, kind].n, kind)))
        hidden[kept[-1]].add(node)


def _family(
    grid: Grid, hidden: set[Node], kind: str, parent: Node, children: tuple[Node, ...], least: int
) -> set[Node]:
    """What is kept back among brothers. The rule does not look at names, so nothing follows from the
    choice.
    """
    if parent in hidden:
        return set(children)
    sums = {child: grid.sums[child, kind] for child in children}
    kept = {child for child in children if child in hidden or _small(sums[child], least)}
    while kept and len(kept) < len(children):
        n, people = (sum(sums[child][at] for child in kept) for at in (0, 1))
        together = n >= least and people >= least and len(kept) > 1
        if together and n != (least - 1) * len(kept):
            break
        smallest = min(sums[child].n for child in children if child not in kept)
        kept |= {child for child in children if sums[child].n == smallest}
    return kept


def _next(
    grid: Grid, hidden: Hidden, families: list[tuple[Node, tuple[Node, ...]]], kind: str, node: Node
) -> Node:
    """What is kept back next for a number that could be worked out: the nearest, and of these the
    smallest.
    """
    parents = {(child, child[0]): parent for parent, children in families for child in children}
    own = parents.get((node, node[0]), ALL)
    near = {"story": ("story", "letter"), "letter": ("letter", "story")}.get(node[0], ("class", "year"))

    def distance(other: Node) -> tuple[int, int, Node]:
        brother = parents.get((other, other[0]), ALL) == own
        return (0 if brother else 1 if other[0] in near else 2, grid.sums[other, kind].n, other)

    free = [other for other, of in grid.sums if of == kind and other not in hidden[kind] and other != ALL]
    return min(free, key=distance, default=ALL)


# --- rule 3: is there another table? -----------------------------------------------------------


def _pinned(grid: Grid, hidden: Hidden, least: int) -> Iterator[tuple[str, Node]]:
    """Small numbers that could be worked out, each with its kind and the line to begin with."""
    if len(grid.kinds) < 2:
        return
    for kind in grid.kinds:
        if not hidden[kind] and not _small_edges(grid, kind, least):
            continue
        moves = {other: _Moves(grid, hidden, kind, other) for other in grid.kinds if other != kind}
        for node in sorted(hidden[kind]):
            small = _small(grid.sums[node, kind], least)
            if small and not _movable(moves, grid, node):
                yield kind, node
        for edge in _small_edges(grid, kind, least):
            if not any(one.of([edge]) for one in moves.values()):
                yield kind, ("class", edge[0])


def _small_edges(grid: Grid, kind: str, least: int) -> list[Edge]:
    return [edge for edge in sorted(grid.cells) if 0 < grid.cells[edge].get(kind, Tally()).n < least]


def _movable(moves: Mapping[str, _Moves], grid: Grid, node: Node) -> bool:
    edges = [edge for edge in grid.cells if node in grid.lines(edge)]
    empty = sum(grid.cells[edge].get(kind, Tally()).n for edge in edges for kind in grid.kinds) == 0
    return empty or any(one.of(edges) for one in moves.values())


class _Moves:
    """Other tables with the same printed numbers, in which answers of one kind are another kind's and the
    reverse.

    Printed sums tie together what a class did and what was done in a story. Take the lines of classes as one
    side and those of stories as the other: to turn an answer from ``other`` into ``kind`` in one place, the
    same has to be turned back in the same lines somewhere else, and so on until the circle closes. Lines
    that are kept back together are one, because only their sum is known.
    """

    def __init__(self, grid: Grid, hidden: Hidden, kind: str, other: str) -> None:
        self.free = ALL in hidden[kind] and ALL in hidden[other]
        self.ways: list[tuple[Edge, object, object, bool, bool]] = []
        for edge, kinds in sorted(grid.cells.items()):
            letter, story, year, class_ = grid.lines(edge)
            left = tuple(_line(hidden[one], year, class_) for one in (kind, other))
            right = tuple(_line(hidden[one], letter, story) for one in (kind, other))
            more, less = kinds.get(other, Tally()).n > 0, kinds.get(kind, Tally()).n > 0
            self.ways.append((edge, ("c", left), ("s", right), more, less))

    def of(self, edges: Iterable[Edge]) -> bool:
        """Can the sum over these places be another?"""
        chosen = set(edges)
        inside = [way for way in self.ways if way[0] in chosen]
        outside = [way for way in self.ways if way[0] not in chosen]
        if self.free:
            return any(more or less for *_, more, less in inside)
        return any(self._circle(first, outside) for first in inside)

    def _circle(
        self,
        first: tuple[Edge, object, object, bool, bool],
        rest: list[tuple[Edge, object, object, bool, bool]],
    ) -> bool:
        """From one place and back to it over others: once with one more there, once with one less."""
        _, left, right, more, less = first
        return (more and self._reach(right, left, rest, up=True)) or (
            less and self._reach(right, left, rest, up=False)
        )

    def _reach(
        self, start: object, goal: object, rest: list[tuple[Edge, object, object, bool, bool]], up: bool
    ) -> bool:
        """``up``: from stories to classes one less, from classes to stories one more; else the reverse."""
        seen, todo = {start}, [start]
        while todo:
            here = todo.pop()
            for _, left, right, more, less in rest:
                back, forth = (less, more) if up else (more, less)
                to = left if (right == here and back) else right if (left == here and forth) else None
                if to is not None and to not in seen:
                    if to == goal:
                        return True
                    seen.add(to)
                    todo.append(to)
        return False


def _line(hidden: set[Node], above: Node, below: Node) -> Node:
    """The lowest line of which the sum is known: what is kept back is known only together, in the line
    above.
    """
    if above in hidden:
        return ALL
    return ("rest of", above[1]) if below in hidden else below


STEPS = (5, 10, 20, 50, 100, 200, 500, 1000)


def step(n: int) -> str | None:
    """A number as a step, such as ``10 to 19``; nothing under five."""
    if n < STEPS[0]:
        return None
    for first, after in pairwise(STEPS):
        if n < after:
            return f"{first} to {after - 1}"
    return f"{STEPS[-1]} or more"
