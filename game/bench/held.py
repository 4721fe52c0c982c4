"""How much memory this process holds: on its own, so that a measured start imports nothing beside it."""

from __future__ import annotations

import sys
from pathlib import Path


def resident() -> int:
    """Bytes of memory that this process holds now; where the system does not say, the most it ever held."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024
    import resource  # noqa: PLC0415

    most: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
