"""Takes out of a library where its makers' own computer kept other libraries.

Python's libraries and some others carry such a path (``RUNPATH /home/runner/…``), and the loader looks there
first: on a shared computer whoever may make that folder could put another library into it. Paths from the
library itself on (``$ORIGIN``) stay: wheels need them.
"""

from __future__ import annotations

import struct
from pathlib import Path

_DYNAMIC, _LOAD = 2, 1
_NULL, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29


def forget_paths(path: Path) -> str:
    """Take such a path out of a file; what it was, or nothing. All other files are left alone."""
    data = bytearray(path.read_bytes())
    if data[:6] != b"\x7fELF\x02\x01":  # 64 bits, little end first: all that we build for
        return ""
    (begin,) = struct.unpack_from("<Q", data, 32)
    size, number = struct.unpack_from("<HH", data, 54)
    segments = [struct.unpack_from("<IIQQQQ", data, begin + size * one) for one in range(number)]
    table = next(((kind[2], kind[5]) for kind in segments if kind[0] == _DYNAMIC), None)
    if table is None:
        return ""
    entries = [struct.unpack_from("<qQ", data, at) for at in range(table[0], sum(table), 16)]
    address = next((value for tag, value in entries if tag == _STRINGS), 0)
    text = next((address - kind[3] + kind[2] for kind in segments if _holds(kind, address)), 0)
    found = ""
    kept = []
    for tag, value in entries:
        if tag in (_RPATH, _RUNPATH) and text:
            words = bytes(data[text + value : data.index(b"\0", text + value)]).decode("utf-8", "replace")
            if not words.startswith("$ORIGIN"):
                found = words
                continue
        kept.append((tag, value))
    if found:
        kept += [(_NULL, 0)] * (len(entries) - len(kept))
        for number, entry in enumerate(kept):
            struct.pack_into("<qQ", data, table[0] + 16 * number, *entry)
        path.write_bytes(data)
    return found


def _holds(segment: tuple[int, ...], address: int) -> bool:
    return segment[0] == _LOAD and segment[3] <= address < segment[3] + segment[5]
