"""Points, sizes and boxes in units, with the few verbs that a layout needs."""

from __future__ import annotations

from typing import NamedTuple


class Point(NamedTuple):
    """A place on the field, in units from its top left corner."""

    x: float
    y: float


class Size(NamedTuple):
    """How wide and how high something is, in units."""

    w: float
    h: float


class Rect(NamedTuple):
    """A box on the field. Boxes never change: every verb answers with a new one."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of its right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of its lower edge."""
        return self.y + self.h

    @property
    def middle(self) -> Point:
        """The point in the middle."""
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    @property
    def size(self) -> Size:
        """Its size without its place."""
        return Size(self.w, self.h)

    def moved(self, dx: float = 0, dy: float = 0) -> Rect:
        """The same box somewhere else."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def shrunk(
        self, left: float, top: float | None = None, right: float | None = None, bottom: float | None = None
    ) -> Rect:
        """A smaller box inside: one number for all sides, or four; negative numbers make it larger."""
        top = left if top is None else top
        right = left if right is None else right
        bottom = top if bottom is None else bottom
        return Rect(
            self.x + left, self.y + top, max(0.0, self.w - left - right), max(0.0, self.h - top - bottom)
        )

    def grown(self, by: float) -> Rect:
        """A larger box around, by the same on every side."""
        return Rect(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def centred(self, size: Size) -> Rect:
        """A box of the given size in the middle of this one."""
        return Rect(self.x + (self.w - size.w) / 2, self.y + (self.h - size.h) / 2, size.w, size.h)

    def union(self, other: Rect) -> Rect:
        """The smallest box that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def meets(self, other: Rect) -> bool:
        """Do the two share anything? Touching edges do not count."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )

    def holds(self, point: Point) -> bool:
        """Is the point inside?"""
        return self.x <= point.x < self.right and self.y <= point.y < self.bottom

    def encloses(self, other: Rect, slack: float = 0.01) -> bool:
        """Does the other lie wholly inside (but for a hair)?"""
        return (
            self.x <= other.x + slack
            and self.y <= other.y + slack
            and self.right >= other.right - slack
            and self.bottom >= other.bottom - slack
        )

    def mirrored(self, field_width: float) -> Rect:
        """The same box on a field that is read from right to left."""
        return Rect(field_width - self.x - self.w, self.y, self.w, self.h)


FIELD_HEIGHT = 1080.0
"""A screen is always at least this many units high ..."""
FIELD_LEAST_WIDTH = 1440.0
"""... and this many wide (4:3): on a narrower one everything is drawn smaller, never cut."""


def field_for(width: int, height: int) -> tuple[Size, float]:
    """The field of a window in units, and how many pixels a unit is there."""
    scale = min(height / FIELD_HEIGHT, width / FIELD_LEAST_WIDTH)
    return Size(width / scale, height / scale), scale
