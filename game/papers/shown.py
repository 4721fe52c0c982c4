"""What a class report takes from the sheets of a book, and in which order: values only, nothing is drawn."""

from __future__ import annotations

import re
from dataclasses import replace

from game.results.book import Line, Sheet, Value
from game.results.chart import Chart
from game.results.measure import HARMLESS, RISKY
from game.results.questions import Column, Kept

NOTHING = "–"
GROUPS = (("risky", RISKY), ("harmless", HARMLESS))


def ordered(sheet: Sheet) -> Sheet:
    """Ideas that stand behind many answers come first: the page has room for a few."""
    if sheet.by != "idea":
        return sheet

    def answers(line: Line) -> int:
        return sum(map(at_least, line.cells))

    return replace(sheet, lines=tuple(sorted(sheet.lines, key=answers, reverse=True)))


def at_least(cell: Value) -> int:
    """What a number is at least: of a step, such as ``10 to 19``, its lower end in whatever language."""
    if isinstance(cell, int):
        return cell
    return min(map(int, re.findall(r"[0-9]+", cell)), default=0) if isinstance(cell, str) else 0


def without_noughts(sheet: Sheet) -> Sheet:
    """A dash for each kind of ping that a line has nothing of."""
    keys = [column.key for column in sheet.columns]

    def dashed(line: Line) -> Line:
        cells = list(line.cells)
        for whole, parts in GROUPS:
            if whole in keys and line.cells[keys.index(whole)] in (0, None):
                for key in (*parts, whole):
                    cells[keys.index(key)] = NOTHING
        return replace(line, cells=tuple(cells))

    return replace(sheet, lines=tuple(map(dashed, sheet.lines)))


def pictured(sheet: Sheet, chart: Chart) -> Sheet:
    """The part of an overview that a chart shows: a number for each part of a bar, and what they come to."""
    keys = [column.key for column in sheet.columns]
    bars = {(panel.group, bar.words): bar for panel in chart.panels for bar in panel.bars}
    lines = []
    for line in sheet.lines[chart.first : chart.last + 1]:
        cells: list[Value] = [None] * len(keys)
        for whole, _parts in GROUPS:
            bar = bars.get((whole, line.head[0]))
            if bar is not None:
                for part in bar.parts:
                    cells[keys.index(part.kind)] = Kept.BACK if part.n is None else part.n
                cells[keys.index(whole)] = bar.total
        if any(cell is not None for cell in cells):
            lines.append(replace(line, cells=tuple(cells)))
    head = tuple(Column(column.key, "") for column in sheet.head)  # in a picture nothing stands above names
    return replace(sheet, head=head, lines=tuple(lines), notes=())
