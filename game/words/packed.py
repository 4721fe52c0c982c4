"""The words of all stories in one language, packed: a child's computer holds five thousand sentences of them.

As a dictionary of strings they weigh five megabytes, and most of that is the English by which they are found
and the boxes that Python puts around every string. Here a sentence is found by a mark of its place and its
English, and its words lie with all others in one row of bytes. A sentence is unpacked when it is said.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence

Place = tuple[str, str]
"""Where a sentence stands, and its English."""


class Heap:
    """Words that come one by one and wait to be packed."""

    def __init__(self) -> None:
        self.marked: dict[int, bytes] = {}

    def add(self, place: Place, said: str) -> None:
        """One more; of two for the same place the later one counts."""
        self.marked[_mark(place)] = said.encode()


class Packed:
    """Finds words by their place, as ``dict.get`` does. It cannot be changed."""

    __slots__ = ("_bytes", "_marks", "_starts")

    def __init__(self, heap: Heap) -> None:
        marked = heap.marked
        row = bytearray()
        starts = array("I", [0])
        for mark in sorted(marked):
            row += marked[mark]
            starts.append(len(row))
        self._marks: Sequence[int] = array("Q", sorted(marked))
        self._starts: Sequence[int] = starts
        self._bytes = bytes(row)

    def __len__(self) -> int:
        """So many sentences."""
        return len(self._marks)

    def get(self, place: Place, /) -> str | None:
        """What is said there; nothing where nobody has translated it."""
        mark = _mark(place)
        at = bisect_left(self._marks, mark)
        if at == len(self._marks) or self._marks[at] != mark:
            return None
        return self._bytes[self._starts[at] : self._starts[at + 1]].decode()


def _mark(place: Place) -> int:
    """Sixty-four bits, for as long as the game runs: two of so few sentences never have the same."""
    return hash(place) & 0xFFFF_FFFF_FFFF_FFFF
