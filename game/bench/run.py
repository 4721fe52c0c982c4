"""All measurements, one after the other, as a table, as JSON, or as a page of the documentation."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from game.bench.figure import Figure
from game.bench.page import into_page
from game.bench.sections import SECTIONS
from game.bench.starting import screen

BUSY = 0.5
"""With a load above it somebody else works on this machine, and times are too long."""


def bench(as_json: bool, soak: bool, only: Sequence[str] = (), page: Path | None = None) -> int:
    """Measure everything, or the sections that are named; exit code 1 if a mark was missed.

    ``page`` is the documentation whose table is written anew. A section that stops costs no other: what was
    measured is told, but then the page stays as it was.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # schools have it compiled, and so it is measured
    before, stopped = load(), list[str]()
    with screen() as shown, tempfile.TemporaryDirectory(prefix="pingtown-bench-") as folder:
        figures = list(_figures(Path(folder), soak, only, stopped, quiet=as_json))
    machine = _machine(shown, before)
    if stopped:
        print(f"Not measured, because it stopped: {', '.join(stopped)}.", file=sys.stderr)
    elif page is not None:
        page.write_text(into_page(page.read_text(encoding="utf-8"), machine, figures), encoding="utf-8")
    if as_json:
        rows = [{**asdict(f), "well": f.well} for f in figures]
        print(json.dumps({"machine": machine, "figures": rows}, indent=1))
    else:
        _table(machine, figures)
    return 1 if stopped or any(f.well is False for f in figures) else 0


def _figures(
    folder: Path, soak: bool, only: Sequence[str], stopped: list[str], quiet: bool
) -> Iterator[Figure]:
    for name, section in SECTIONS.items():
        if name in only or (not only and (soak or not section.long)):
            if not quiet:
                print(f"  measuring {section.words} ...", file=sys.stderr, flush=True)
            try:
                yield from section.figures(folder / name, soak)
            except subprocess.SubprocessError as error:
                stopped.append(f"{section.words} ({error})")


def load() -> float | None:
    """How many programs wait for this machine's cores; nothing where the system does not say."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def _machine(shown: str, before: float | None) -> dict[str, str]:
    from importlib.metadata import version  # noqa: PLC0415

    from game import __version__  # noqa: PLC0415

    told = {
        "pingtown": __version__,
        "python": platform.python_version(),
        "pygame-ce": version("pygame-ce"),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "cores": str(os.cpu_count()),
        "screen": shown,
        "day": time.strftime("%Y-%m-%d"),
    }
    if before is None:
        return told
    busy = before > BUSY * (os.cpu_count() or 1)
    return {**told, "load before": f"{before:.1f}" + (" (busy: times are too long)" if busy else "")}


def _table(machine: dict[str, str], figures: list[Figure]) -> None:
    print(", ".join(f"{name} {value}" for name, value in machine.items()))
    print()
    marks = {True: "well", False: "MISSED", None: ""}
    for f in figures:
        print(f"{f.what:45} {f.value:9.1f} {f.unit:12} {f.mark:14} {marks[f.well]:7} {f.how}")
