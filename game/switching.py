"""One switch: a click without a move is no mouse."""

from __future__ import annotations

from game.ui.signal import Key, Pointer, Signal


class Switch:
    """Many switches click like a mouse, wherever the pointer rests: a click without a move is one."""

    def __init__(self) -> None:
        self._pointed = False
        self._by_switch = False

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
