"""One switch: a click without a move is no mouse, and things are offered one after the other, slowly."""

from __future__ import annotations

from game.ui.signal import Key, Pointer, Scan, Signal

PACES = {"slow": 3.5, "usual": 1.8, "quick": 1.0}
"""So many seconds each thing is offered. A child with a switch may need long to press in time."""


class Switch:
    """Many switches click like a mouse, wherever the pointer rests: a click without a move is one."""

    def __init__(self) -> None:
        self._pointed = False
        self._by_switch = False
        self._scan_at = 0.0

    def offers(self, pace: str, busy: bool, now: float) -> tuple[Signal, ...]:
        """With one switch the next thing is offered by itself, when nobody has pressed for a moment.

        Without a pace nothing is offered.
        """
        if not pace:
            return ()
        if busy or not self._scan_at:
            self._scan_at = now + PACES[pace]
        if now < self._scan_at:
            return ()
        self._scan_at = now + PACES[pace]
        return (Scan(),)

    def meant(self, signal: Signal) -> Signal:
        """What a signal means for somebody who plays with one switch."""
        if not isinstance(signal, Pointer) or signal.touch:
            return signal
        if signal.kind == "move":
            self._pointed = True
        elif signal.kind == "down":
            self._by_switch, self._pointed = not self._pointed, False
        if signal.kind in ("down", "up") and self._by_switch:
            return Key("space", down=signal.kind == "down")
        return signal
