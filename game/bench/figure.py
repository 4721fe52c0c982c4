"""One measured figure, and the mark that it must reach."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured figure and the mark it must reach."""

    what: str
    value: float
    unit: str
    reach: float | None
    how: str
    at_least: bool = False
    """The more the better: ``reach`` is the least, not the most."""

    @property
    def mark(self) -> str:
        """What it must reach, in words."""
        return "" if self.reach is None else f"at {'least' if self.at_least else 'most'} {self.reach:g}"

    @property
    def well(self) -> bool | None:
        """Is the mark reached? Nothing where there is none."""
        if self.reach is None:
            return None
        return self.value >= self.reach if self.at_least else self.value <= self.reach
