"""Writes the residents and the grown-ups: every mood is a file of its own, so that the game
only swaps files."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kit.paper import write
from people.children import CHILDREN, MOODS
from people.grownups import GROWNUPS, STATES


def drawings() -> dict[str, str]:
    """Every picture of a person, by the name of its file."""
    out = {}
    for child in CHILDREN:
        out |= {f"{child.name}-{mood}.svg": child.picture(mood) for mood in MOODS}
        out |= {f"{child.name}-bust-{mood}.svg": child.bust(mood) for mood in MOODS}
        out[f"{child.name}-blink.svg"] = child.blink()
        out[f"{child.name}-head.svg"] = child.portrait()
    for grownup in GROWNUPS:
        out |= {f"{grownup.name}-{state}.svg": grownup.picture(state) for state in STATES}
        out |= {f"{grownup.name}-bust-{state}.svg": grownup.bust(state) for state in STATES}
        out[f"{grownup.name}-head.svg"] = grownup.portrait()
    return out


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
