"""The school's own backup: every sitting, line by line as in the journals, in one zip. And back again.

Rows leave in no other way. A backup is streamed, so a million answers take no more memory than a thousand.
It is restored by putting every sitting back into ``incoming`` and collecting it: what is there already
changes nothing, and what was erased since stays erased.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from game.faults import CannotRun
from game.results.placing import claim_name, rename_if_free
from game.results.reading import read_bytes, why
from game.results.sitting import LONGEST_LINE, MOST_BYTES, Sitting, to_bytes
from game.results.target import as_before, beside_of, for_me_alone, target

MEMBER = "pingtown-journals.jsonl"
AT_ONCE = 1 << 18
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Restored:
    """How many sittings were put back to be collected, and sentences about what was none."""

    sittings: int
    problems: tuple[str, ...] = ()


def backup(
    sittings: Iterable[Sitting],
    path: Path,
    progress: Progress = lambda _done: None,
    ready: Callable[[], None] = lambda: None,
) -> int:
    """All sittings into a zip at ``path``, beside and then in its place; how many there were.

    ``ready`` is called when everything is safe beside it; if it refuses, the old file stays.
    """
    path = target(path)
    beside = beside_of(path)
    count = 0
    try:
        with (
            open(beside, "wb", opener=for_me_alone) as whole,
            zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        ):
            as_before(path, beside)
            info = zipfile.ZipInfo(MEMBER)  # its time is the same for ever: a backup keeps no clock time
            info.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(info, "w", force_zip64=True) as out:
                waiting = bytearray()
                for sitting in sittings:
                    waiting += to_bytes(sitting)
                    count += 1
                    if len(waiting) >= AT_ONCE:
                        out.write(waiting)
                        waiting.clear()
                        progress(count)
                out.write(waiting)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        ready()
        os.replace(beside, path)
    except OSError as error:
        raise CannotRun(
            f"The backup {path} could not be written ({why(error)}). Please name another place."
        ) from None
    finally:
        beside.unlink(missing_ok=True)
    return count


def restore(path: Path, incoming: Path, progress: Progress = lambda _done: None) -> Restored:
    """Every sitting of a backup into ``incoming``, as if its journal had just been delivered. Then
    collect.
    """
    problems: list[str] = []
    count = 0
    try:
        incoming.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(path) as archive, archive.open(MEMBER) as file:
            for number, journal in enumerate(_journals(file), 1):
                found = read_bytes(journal, f"sitting {number} of {path.name}")
                if found.sitting is None:
                    problems.append(
                        found.problem.sentence if found.problem else f"sitting {number} is not whole."
                    )
                    continue
                _put(incoming, found.sitting.header.sitting, journal)
                count += 1
                if count % 1_000 == 0:
                    progress(count)
    except OSError as error:
        raise CannotRun(
            f"The backup {path} could not be read ({why(error)}). Is it there, and whole?"
        ) from None
    except (
        zipfile.BadZipFile,
        KeyError,
        EOFError,
        zlib.error,
        RuntimeError,
        NotImplementedError,
        ValueError,
    ):
        raise CannotRun(
            f"{path} is no backup of Pingtown, or it is not whole. {count} sittings were put back; please "
            f"use another one."
        ) from None
    return Restored(count, tuple(problems))


def _journals(file: IO[bytes]) -> Iterator[bytes]:
    """Journal after journal; a new one begins with a header. Nothing that is too long is ever held."""
    journal = bytearray()
    while line := file.readline(LONGEST_LINE + 2):
        begins = line.startswith(b'{"format":')
        if (begins and journal) or len(journal) > MOST_BYTES:
            yield bytes(journal)
            journal.clear()
        journal += line
    if journal:
        yield bytes(journal)


def _put(incoming: Path, sitting: str, journal: bytes) -> None:
    beside = incoming / f".part-{sitting}-restored"
    beside.write_bytes(journal)
    name = f"{sitting}.jsonl"
    if not rename_if_free(beside, incoming / name):
        os.replace(beside, claim_name(incoming, name))  # a delivery waits under that name, and may hold more
