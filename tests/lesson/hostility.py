"""Hostile files: those that are kept, and those too big to be kept.

Run as a program it reads each and writes what it took, a line of JSON for each.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

HOSTILE = Path(__file__).parent / "hostile"
GOOD = ("mixed-line-ends.yaml", "carriage-returns-only.yaml")
"""Not hostile at all, though they look it."""


def corpus() -> dict[str, bytes]:
    """Every hostile file by name."""
    kept = {path.name: path.read_bytes() for path in sorted(HOSTILE.glob("*.yaml")) if path.is_file()}
    return kept | {
        "200,000 brackets": b"[" * 200_000,
        "200,000 curly brackets": b"{" * 200_000,
        "200,000 brackets closed": b"[" * 100_000 + b"]" * 100_000,
        "blocks in blocks": b"".join(b" " * n + b"a:\n" for n in range(600)),
        "lists in lists": b"- " * 100_000,
        "a megabyte of spaces": b" " * 1_000_000,
        "as many spaces as are allowed": b" " * 255_000,
        "as many line ends as are allowed": b"\n" * 255_000,
        "50,000 keys": b"".join(b"k%d: v\n" % n for n in range(50_000)),
        "as many keys as are allowed": b"".join(b"k%d: v\n" % n for n in range(14_000)),
        "keys in one line": b"{" + b", ".join(b"k%d: v" % n for n in range(14_000)) + b"}",
        "one key often": b"id: a\n" * 14_000,
        "steps without end": b"infant:\n  steps:\n"
        + b"".join(b"    s%d: {goto: t%d}\n" % (n, n) for n in range(6_000)),
        "answers without end": b"infant:\n  steps:\n    a:\n      task: choose\n      choices:\n"
        + b"      - {id: a, outcome: saff, goto: b}\n" * 3_500,
        "one long word": b"id: " + b"a" * 255_000,
        "one long key": b"a" * 255_000 + b": b",
        "one long number": b"minutes: " + b"9" * 255_000,
        "quotes without end": b'say: "' + b"a " * 120_000,
        "a bracket in words without end": b"title: " + b"{" * 200_000 + b"\n",
        "a placeholder without end": b'title: "' + b"{" * 200_000 + b'"\n',
        "placeholders without end": b'title: "' + b"{a}" * 80_000 + b'"\n',
        "comments without end": b"#\n" * 120_000,
        "dashes without end": b"-\n" * 120_000,
        "question marks without end": b"? " * 120_000,
        "gigabytes of nothing": b"\x00" * 1_000_000,
    }


def most_memory() -> int:
    """The most this process ever held, in kB. Linux says it of this process alone; ``getrusage`` there
    also counts whoever started it.
    """
    import resource

    status = Path("/proc/self/status")
    if status.exists():
        return next(
            int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")
        )
    most: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most


def measured(name: str) -> dict[str, object]:
    """One file read, with what it took."""
    import resource  # there is none on Windows

    from game.lesson.read import read

    source = corpus()[name]
    resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
    before = most_memory()
    start = time.process_time()
    reading = read(source, "star-fox.yaml")
    seconds = time.process_time() - start
    after = most_memory()
    places = [(one.code, one.line, one.column) for one in reading.diagnostics]
    return {"name": name, "seconds": seconds, "before": before, "kB": after, "found": places[:5]}


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    for one in corpus():
        sys.stdout.write(json.dumps(measured(one)) + "\n")
