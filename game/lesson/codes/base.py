"""What a code of the checker is: the words behind ``check --explain``."""

from __future__ import annotations

from dataclasses import dataclass

from game.diagnostic import ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One thing that can be wrong with a lesson, said to the teacher who wrote it.

    ``bad`` and ``good`` are a few lines of YAML: how it looks when it is wrong, and mended.
    """

    code: str
    what: str
    why: str
    bad: str
    good: str
    severity: str = ERROR

    def __str__(self) -> str:
        parts = [f"{self.code} ({self.severity}): {self.what}", "", self.why, "", "Not like this:"]
        parts += ["    " + line for line in self.bad.strip("\n").split("\n")]
        parts += ["", "But like this:"]
        parts += ["    " + line for line in self.good.strip("\n").split("\n")]
        return "\n".join(parts)
