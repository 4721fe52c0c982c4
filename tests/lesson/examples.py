"""The stories that tests of lessons read: the guide's examples and the bad files."""

from __future__ import annotations

import random
import re
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
BAD = Path(__file__).parent / "bad"
HOSTILE = Path(__file__).parent / "hostile"
GUIDE = (HERE / "docs" / "writing-stories.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"```yaml\n# example: (?P<name>.+?) \((?P<kind>[a-z, ]+)\)\n(?P<text>.*?)```", re.S)


def examples(kind: str) -> dict[str, str]:
    """The guide's examples of a kind (``story``, ``step, infant``, ``plan`` …) by name."""
    return {m["name"]: m["text"] for m in _BLOCK.finditer(GUIDE) if m["kind"] == kind}


SMALLEST = examples("story")["smallest"]


def changed(old: str, new: str, text: str = SMALLEST) -> str:
    """The smallest story with one thing changed; the thing has to be there."""
    assert old in text, old
    return text.replace(old, new, 1)


def place_of(text: str) -> tuple[int, int]:
    """The place which a bad file promises in its first line."""
    found = re.match(r"# place: (\d+):(\d+)", text)
    assert found, "the first line says where: # place: LINE:COLUMN"
    return int(found[1]), int(found[2])


def spoilt(text: str, rng: random.Random) -> str:
    """A story with lines lost, doubled, moved, indented or given other values."""
    lines = text.split("\n")
    others = ["[]", "{}", "~", "5", "true", '""', "[a, b]", "{a: b}", "x" * 70, "-1", "[[1]]", '"{x}"', "end"]
    for _ in range(rng.randint(1, 4)):
        n = rng.randrange(len(lines))
        match rng.randrange(6):
            case 0:
                del lines[n]
            case 1:
                lines.insert(n, lines[rng.randrange(len(lines))])
            case 2:
                lines[n] = " " * rng.randint(1, 4) + lines[n]
            case 3:
                lines[n] = lines[n][rng.randint(0, 4) :]
            case 4 | 5:
                lines[n] = lines[n].split(":")[0] + ": " + rng.choice(others)
    return "\n".join(lines)
