"""Numbers that a teacher types while hands or children are counted."""

from __future__ import annotations

DIGITS = (*"0123456789", "plus", "minus", "backspace")
"""The keys that count."""
MOST_ROOM = 60
"""More children than that are in no room."""


def typed_on(now: int, key: str, *, goes_on: bool) -> tuple[int, bool]:
    """The number after a key, and whether the next digit goes on with it or begins a new one.

    A third digit begins no number that no class has: the first of the two gives way.
    """
    match key:
        case "plus":
            return now + 1, False
        case "minus":
            return now - 1, False
        case "backspace":
            return now // 10, True
    return (now % 10 * 10 if goes_on else 0) + int(key), True


def in_room(number: int) -> int:
    """As many children as a room may hold."""
    return max(0, min(MOST_ROOM, number))
