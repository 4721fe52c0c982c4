"""The table in ``docs/performance.md``: written by the measurement itself, copied by nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.bench.figure import Figure

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
WELL = {True: "yes", False: "**no**", None: ""}


def into_page(text: str, machine: Mapping[str, str], figures: Sequence[Figure]) -> str:
    """The page with this run between its two marks, and everything around them as it was."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page has no place for the table: {BEGIN} … {END}")
    return f"{before}{BEGIN}\n\n{table(machine, figures)}\n\n{END}{after}"


def table(machine: Mapping[str, str], figures: Sequence[Figure]) -> str:
    """The run as Markdown: on what, and every figure with its mark and how it was measured."""
    on = ", ".join(f"{name} {value}" for name, value in machine.items())
    head = ("| what | measured | mark | reached | how |", "| --- | ---: | --- | --- | --- |")
    rows = (
        f"| {f.what} | {f.value:,.1f} {f.unit} | {f.mark} | {WELL[f.well]} | {f.how} |".replace("  ", " ")
        for f in figures
    )
    return "\n".join((f"Measured on: {on}.", "", *head, *rows))
