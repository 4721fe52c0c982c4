"""Journals are written on this machine, also where a pupil's own folders are on a server."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.results.deliver import MARK, deliver
from game.results.journal import Journal
from game.results.places import (
    is_network_kind,
    kind_of,
    linux_mounts,
    local_roots,
    mac_mounts,
    on_network,
    places,
    windows_network,
)
from tests.results.journal_kit import answer, header, kept

MOUNTS = r"""/dev/sda1 / ext4 rw,relatime 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/local\040disk ext4 rw 0 0
//server/pupils /mnt/pupils cifs rw 0 0
ela@server: /mnt/by\040ssh fuse.sshfs rw 0 0
host /mnt/host 9p rw 0 0
/dev/sdc1 /media/usb vfat rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/var/lib/pingtown", False),
        ("/home/ela/.local/share/pingtown/journals", True),
        ("/home/local disk/pingtown", False),
        ("/homework", False),
        ("/mnt/pupils", True),
        ("/mnt/by ssh/deep/down", True),
        ("/mnt/host/x", True),
        ("/media/usb/pingtown", False),
    ],
    ids=str,
)
def test_a_drive_of_another_machine_is_known_by_its_kind(path: str, network: bool) -> None:
    assert is_network_kind(kind_of(Path(path), linux_mounts(MOUNTS))) == network


def test_of_two_drives_on_one_place_the_upper_counts() -> None:
    mounts = linux_mounts("server:/h /home nfs rw 0 0\n/dev/sda2 /home ext4 rw 0 0\n")
    assert kind_of(Path("/home/ela"), mounts) == "ext4"


def test_a_mac_tells_its_drives_in_words() -> None:
    mounts = mac_mounts(
        "/dev/disk1s1 on / (apfs, local, journaled)\n"
        "//ela@server/pupils on /Volumes/pupils (smbfs, nodev, nosuid)\n"
        "map auto_home on /System/Volumes/Data/home (autofs, automounted)\n"
    )
    assert kind_of(Path("/Volumes/pupils/ela"), mounts) == "smbfs"
    assert kind_of(Path("/Users/ela/Library"), mounts) == "apfs"


@pytest.mark.parametrize(
    ("path", "network"),
    [
        (r"\\server\pupils\ela\AppData", True),
        (r"\\?\UNC\server\pupils\ela", True),
        (r"H:\Documents", True),
        (r"C:\Users\ela\AppData\Local\pingtown", False),
        (r"\\?\C:\Users\ela", False),
    ],
    ids=str,
)
def test_windows_shares_and_mapped_letters_are_known(path: str, network: bool) -> None:
    assert windows_network(path, lambda root: 4 if root == "H:\\" else 3) == network


def test_on_windows_the_local_folder_is_taken_and_never_the_roaming_one() -> None:
    said = {"APPDATA": "//server/roaming", "LOCALAPPDATA": "C:/L", "PROGRAMDATA": "C:/P", "TEMP": "C:/T"}
    roots = local_roots(said, "win32")
    assert [root.parent.as_posix() for root in roots] == ["C:/L", "C:/P", "C:/T"]
    assert local_roots({}, "win32")


def test_the_folder_that_is_wanted_is_taken_if_it_is_here(tmp_path: Path) -> None:
    found = places(tmp_path)
    assert found.journals == tmp_path / "journals"
    assert found.sentence == ""
    assert found.spare
    assert found.every == (found.journals, *found.spare)


def test_the_school_may_name_a_folder_for_the_whole_machine(tmp_path: Path) -> None:
    found = places(tmp_path, tmp_path / "machine")
    assert found.journals == tmp_path / "machine"
    assert tmp_path / "journals" in found.every  # what was written before it was named is brought too


@pytest.mark.parametrize("managed", [None, Path("/home/everybody")], ids=["own", "named by the school"])
def test_a_folder_on_a_server_is_replaced_by_one_of_this_machine(managed: Path | None) -> None:
    data = Path("/home/ela/pingtown")
    roots = [Path("/home/t"), Path("/a"), Path("/b")]
    found = places(data, managed, roots, lambda path: path.is_relative_to("/home"))
    assert [folder.parent for folder in (found.journals, *found.spare)] == roots[1:]
    assert str(managed or data / "journals") in found.sentence
    assert str(found.journals) in found.sentence
    assert (managed or data / "journals") in found.every  # what an older version left there is brought too


def test_two_data_folders_on_one_machine_never_mix() -> None:
    here, there = (places(Path(data), network=lambda path: True) for data in ("/a", "/b"))
    assert here.journals != there.journals
    assert not set(here.every) & set(there.every)


def test_the_spare_folder_is_not_one_that_somebody_else_made(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    before = local_roots({"TMPDIR": str(tmp_path)}, "linux")
    assert before[-1].parent == tmp_path
    before[-1].symlink_to(theirs)
    assert local_roots({"TMPDIR": str(tmp_path)}, "linux") == before[:-1]


def test_this_machine_can_be_asked() -> None:
    assert on_network(Path(__file__)) in (True, False)
    assert not on_network(Path("/proc/self"))


def test_what_the_spare_folder_took_is_brought_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "journals").write_text("in the way")
    (tmp_path / "school").mkdir()
    (tmp_path / "school" / MARK).write_text("format = 1\n")
    found = places(tmp_path / "data", roots=[tmp_path / "spare"])
    journal = Journal.open(found.journals, header(), spare=found.spare)
    journal.add(answer(1))
    journal.seal()
    told = deliver(found.every, tmp_path / "school", lambda header: False)
    assert len(told.delivered) == 1
    assert kept(tmp_path / "school" / "results" / "incoming") == {header().sitting: 1}
