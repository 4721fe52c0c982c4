"""Where journals are written on this machine: never on a network drive by accident.

A pupil's own folders are often on a server. A journal there would be neither quick nor safe: the network
may go while a child plays. So the wanted folder is looked at, and if it lies on a drive of another machine,
one of this machine's own takes its place. Spare folders are for the day when the first is full or read-only.
"""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PureWindowsPath

JOURNALS = "journals"
NAME = f"pingtown-{os.getuid()}" if hasattr(os, "getuid") else "Pingtown"
REMOTE_DRIVE = 4
"""What Windows calls a drive of another machine (``DRIVE_REMOTE``)."""

NETWORK = frozenset(
    {
        *("9p", "afpfs", "afs", "autofs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "glusterfs"),
        *("gpfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "smb", "smb3", "smbfs", "sshfs", "virtiofs"),
        *("vboxsf", "vmhgfs", "webdav", "prl_fs"),
    }
)
FUSE_NETWORK = re.compile(
    r"fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|smbnetfs|ceph-fuse|s3fs|curlftpfs)"
)


@dataclass(frozen=True, slots=True)
class Places:
    """``journals`` is where to write, ``spare`` where to if that fails; ``every`` is where any may lie.

    ``sentence`` is for a grown-up: why it is not the folder that was wanted. Mostly empty.
    """

    journals: Path
    spare: tuple[Path, ...]
    every: tuple[Path, ...]
    sentence: str = ""


def places(
    data: Path,
    managed: Path | None = None,
    roots: Sequence[Path] | None = None,
    network: Callable[[Path], bool] | None = None,
) -> Places:
    """Where this machine writes journals.

    ``data`` is the folder where Pingtown keeps things; ``managed`` the folder for the whole machine that the
    school's settings name, if they do. ``roots`` and ``network`` are what the machine says itself.
    """
    is_network = network or on_network
    wanted = managed or data / JOURNALS
    own = [folder / _own_name(data) for folder in (local_roots(os.environ) if roots is None else roots)]
    here = [folder for folder in own if not is_network(folder)] or own[:1]
    every = tuple(dict.fromkeys((wanted, data / JOURNALS, *own)))
    if not is_network(wanted):
        return Places(wanted, tuple(here), every)
    return Places(
        here[0],
        tuple(here[1:]),
        every,
        f"The folder {wanted} lies on another machine, so answers are written in {here[0]} on this one and "
        "brought to the school folder afterwards. If you want another place, please name a folder of this "
        "machine in the school's settings (journals = …).",
    )


def _own_name(data: Path) -> str:
    """A name for this data folder, so that two of them on one machine never mix their journals."""
    return "pingtown-" + sha256(str(data).encode("utf-8", "surrogateescape")).hexdigest()[:12]


def local_roots(environment: Mapping[str, str], platform: str = sys.platform) -> list[Path]:
    """Folders that are nearly always of this machine, the best first, and that outlive a restart.

    On Windows the local, not the roaming one; elsewhere the temporary folder which is kept.
    """
    if platform == "win32":
        names = ("LOCALAPPDATA", "PROGRAMDATA", "TEMP")
        roots = [Path(environment[name]) / NAME for name in names if environment.get(name)]
        return roots or [Path("C:/ProgramData") / NAME]
    kept, shared = Path("/var/tmp"), Path(environment.get("TMPDIR") or "/tmp")
    return [root for root in (kept / NAME, shared / NAME) if _is_my_own(root)] or [shared / NAME]


def _is_my_own(root: Path) -> bool:
    """In a folder for everybody, somebody else may have been there first: then it is not used."""
    try:
        known = root.stat(follow_symlinks=False)
    except OSError:
        return True  # it is made when it is needed
    return stat.S_ISDIR(known.st_mode) and known.st_uid == os.getuid()


def on_network(path: Path, platform: str = sys.platform) -> bool:
    """Does it lie on a drive of another machine? What cannot be found out counts as here."""
    try:
        if platform == "win32":
            return windows_network(str(path.resolve()), _drive_type)
        if platform == "darwin":
            return kind_of(path, mac_mounts(_said_by("/sbin/mount"))) in NETWORK
        mounts = linux_mounts(Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, ValueError, RuntimeError):
        return False
    return is_network_kind(kind_of(path, mounts))


def windows_network(path: str, drive_type: Callable[[str], int]) -> bool:
    r"""``\\server\share`` and drives with a letter that belong to another machine."""
    drive = PureWindowsPath(path).drive
    if drive.upper().startswith("\\\\?\\UNC\\"):
        return True
    if drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\")):
        return True
    return drive_type(drive.removeprefix("\\\\?\\") + "\\") == REMOTE_DRIVE


def _drive_type(root: str) -> int:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  (needed on Windows alone)

        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    else:
        return 0


def linux_mounts(text: str) -> dict[Path, str]:
    """Mount points and the kinds of their file systems; of two on one place, the upper one."""
    rows = (line.split(" ") for line in text.splitlines())
    return {Path(_unescaped(row[1])): row[2] for row in rows if len(row) > 2}


def mac_mounts(text: str) -> dict[Path, str]:
    """The same from what ``mount`` says on a Mac: ``//ela@server/share on /Volumes/share (smbfs, nodev)``."""
    found = (re.fullmatch(r".* on (/.*) \((\w+)[,)].*", line) for line in text.splitlines())
    return {Path(one[1]): one[2] for one in found if one}


def kind_of(path: Path, mounts: Mapping[Path, str]) -> str:
    """The kind of file system a path lies on, whether or not its last folders are there yet."""
    real = path.resolve()
    around = next((folder for folder in (real, *real.parents) if folder in mounts), None)
    return mounts[around] if around else ""


def is_network_kind(kind: str) -> bool:
    """Is a file system of that kind on another machine?"""
    return kind in NETWORK or FUSE_NETWORK.fullmatch(kind) is not None


def _unescaped(word: str) -> str:
    """Spaces and the like in a mount point, which Linux writes as ``\\040``."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), word)


def _said_by(program: str) -> str:
    return subprocess.run(
        [program], capture_output=True, text=True, errors="replace", timeout=5, check=False
    ).stdout
