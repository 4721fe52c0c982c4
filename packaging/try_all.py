"""Builds the program and tries everything that can be tried on this computer; ends with a table.

python3 packaging/try_all.py           as root also the .deb in a small Debian, and the share with other users
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from inside import try_inside
from made import wheels_beside
from program import try_program
from telling import Report, ended, started, tell

from build import build


def main() -> int:
    """One after the other; what fails does not keep the next from being tried."""
    parser = argparse.ArgumentParser(description="Builds Pingtown's packages and tries them.")
    parser.add_argument(
        "--wheels", type=Path, default=wheels_beside(), metavar="DIR", help="every part from it"
    )
    options = parser.parse_args()
    report = Report()
    tell("Building Pingtown and trying it; this takes some ten minutes.")
    built = build(options.wheels, True, report)
    try_inside(built, report)
    try_program(built, report)
    if sys.platform == "linux":
        from share import try_share
        from try_deb import try_deb

        try_share(built, report)
        try_deb(built, report)
    else:
        report.skip("the .deb and the share", "they are tried on Linux")
    return ended(report)


if __name__ == "__main__":
    started(main)
