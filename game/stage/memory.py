"""Giving memory back to a worn computer.

Pictures are drawn into large buffers that are soon thrown away; the C library keeps the holes between
what stays. After a burst of drawing, when nobody waits, it is asked to hand them back. Elsewhere than on
Linux with glibc nothing needs to be done, and nothing is.
"""

from __future__ import annotations

import contextlib
import sys


def give_back() -> None:
    """Hand back what is not needed; takes a few milliseconds."""
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415  (the voice needs it too, the first screen does not)

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
