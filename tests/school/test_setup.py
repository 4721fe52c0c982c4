"""``pingtown setup`` as the computing lead types it."""

from __future__ import annotations

import argparse
import io
import json
import os
from collections.abc import Callable
from errno import EACCES, ENOSPC
from pathlib import Path

import pytest

from game import kiosk
from game.faults import CannotRun
from game.school import locking, passphrase
from game.school.folders import folders
from game.school.managed import read
from game.school.managed_places import VARIABLE
from game.school.tries import TryKeeper
from game.verbs import setup

FIRST, SECOND = "purple otter bicycle", "eleven quiet teapots"


class Desk:
    """A terminal at which somebody types."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.folder, self.school = folder, folder / "school"
        self._patch, self._capsys = monkeypatch, capsys
        self.said: list[str] = []

    def type(self, *words: str, stdin: str = "", code: int = 0) -> str:
        self._patch.setattr("sys.stdin", io.StringIO(stdin))
        parser = argparse.ArgumentParser()
        setup.arguments(parser)
        answer = setup.run(parser.parse_args(["--data", str(self.folder / "data"), *words]))
        out = self._capsys.readouterr()
        self.said.append(out.out + out.err)
        assert answer == code, out.out
        return out.out

    def refused(self, *words: str, stdin: str = "") -> str:
        with pytest.raises(CannotRun) as refused:
            self.type(*words, stdin=stdin)
        out = self._capsys.readouterr()
        self.said.append(out.out + out.err + str(refused.value))
        return str(refused.value)

    def opens(self, words: str) -> bool:
        locked = passphrase.from_text((self.school / passphrase.FILE).read_bytes())
        return locked is not None and passphrase.opens(words, locked)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    monkeypatch.setenv(VARIABLE, "")
    monkeypatch.setattr(locking, "lock", lambda words: passphrase.lock(words, n=16, r=1))
    return Desk(tmp_path, monkeypatch, capsys)


@pytest.fixture
def school(desk: Desk) -> Desk:
    desk.type("--school", str(desk.school))
    return desk


def test_alone_it_says_what_is_missing_and_writes_nothing(desk: Desk) -> None:
    said = desk.type()
    assert "no school folder" in said and "no classes yet" in said and "no passphrase yet" in said
    assert not (desk.folder / "data").exists()


def test_a_school_is_set_up_in_three_lines(desk: Desk) -> None:
    assert "was made" in desk.type("--school", str(desk.school))
    assert "3-owls: 3 Owls, Year 3 to Year 4 (junior), sign owl, badges" in desk.type(
        "--class", "3-owls", "--years", "3-4", "--sign", "owl", "--badges"
    )
    said = desk.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    assert "Missing" not in said and "room: set" in said
    assert desk.opens(FIRST)


def test_the_second_machine_joins_and_knows_the_classes(
    school: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    school.type("--class", "r-oak", "--years", "r", "--sign", "flower")
    second = Desk(school.folder / "second", monkeypatch, capsys)
    said = second.type("--school", str(school.school))
    assert "was joined" in said
    assert "r-oak: R Oak, Reception (infant)" in said


def test_what_a_machine_had_before_comes_along_and_the_schools_own_is_never_overwritten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.type("--class", "3-owls", "--years", "3", "--sign", "owl", "--label", "Owls")
    desk.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    assert "to the school folder went: Owls, the passphrase." in desk.type("--school", str(desk.school))
    assert desk.opens(FIRST)
    assert "went:" not in desk.type("--school", str(desk.school))  # once only
    second = Desk(desk.folder / "second", monkeypatch, capsys)
    second.type("--class", "3-owls", "--years", "4", "--sign", "bee", "--label", "Night Owls")
    second.type("--class", "5-elms", "--years", "5", "--sign", "owl", "--label", "Elms")
    second.type("--passphrase-stdin", stdin="another grey teapot\n")
    said = second.type("--school", str(desk.school))
    assert "went: Elms. The school has its own, and that holds now: Night Owls, the passphrase." in said
    assert "3-owls: Owls, Year 3" in said and "5-elms: Elms, Year 5 (junior), sign bear" in said
    assert desk.opens(FIRST)
    assert (second.folder / "data" / "before-school" / "classes.yaml").exists()


def test_what_is_not_typed_again_stays_as_it_was(school: Desk) -> None:
    school.type("--class", "3-owls", "--years", "3", "--sign", "owl", "--label", "Owls", "--badges")
    assert "3-owls: Owls, Year 4 (junior), sign owl, badges" in school.type(
        "--class", "3-owls", "--years", "4"
    )
    assert "sign owl\n" in school.type("--class", "3-owls", "--no-badges")


def test_a_class_is_archived_taken_up_again_and_removed(school: Desk) -> None:
    school.type("--class", "3-owls", "--years", "3", "--sign", "owl")
    assert "sign owl, archived" in school.type("--archive-class", "3-owls")
    assert ", archived" not in school.type("--class", "3-owls")
    said = school.type("--remove-class", "3-owls")
    assert "Nothing of its results was erased: where there are any" in said and "no classes yet" in said


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--class", "3-smith", "--years", "3", "--sign", "owl"], "person"),
        (["--class", "3-owls", "--years", "3", "--sign", "owl", "--label", "Mr Owl"], "“Mr Owl” has"),
        (["--class", "3-mr-owl", "--years", "3", "--sign", "owl"], "“3-mr-owl” has"),
        (["--class", "3-owls"], "needs its years"),
        (["--years", "3"], "Which class"),
        (["--no-badges"], "Which class"),
        (["--remove-class", "3-owls"], "no class"),
        (["--archive-class", "3-owls"], "no class"),
        (["--class", "3-owls", "--years", "9", "--sign", "owl"], "younger first"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_gets_its_reason_and_changes_nothing(
    words: list[str], reason: str, school: Desk
) -> None:
    assert reason in school.refused(*words)
    assert (
        not (school.school / "classes.yaml").exists()
        or "code" not in (school.school / "classes.yaml").read_text()
    )


def test_years_that_are_none_are_an_error_of_typing(school: Desk) -> None:
    with pytest.raises(SystemExit):
        school.type("--class", "3-owls", "--years", "three", "--sign", "owl")


def test_a_rule_that_cannot_be_understood_is_a_problem_and_the_one_that_holds_is_said(school: Desk) -> None:
    assert "Results are kept: until 31 August" in school.type()
    (school.school / "retention.txt").write_text("60 days\n")
    assert "Results are kept: 60 days" in school.type()
    (school.school / "retention.txt").write_bytes(b"for \xff ever")
    said = school.type(code=1)
    assert "retention.txt says neither 31 August nor a number of days" in said.split("Wrong:")[1]
    assert "Results are kept: until 31 August" in said


def test_a_passphrase_that_no_keypad_can_write_is_set_with_a_warning(school: Desk) -> None:
    assert "keypad" not in school.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    said = school.type("--passphrase-stdin", stdin=f"{FIRST}\nżółte drzewo śpi\n")
    assert "The keypad on the screen has no ó ł ś ż" in said
    assert school.opens("żółte drzewo śpi")


def test_for_scripts_there_is_json_and_nothing_else(school: Desk) -> None:
    school.type("--class", "3-owls", "--years", "3", "--sign", "owl", "--label", "Żubry")
    data = json.loads(school.type("--json", "--passphrase-stdin", stdin=f"{FIRST}\n"))
    assert data["classes"][0]["label"] == "Żubry"
    assert data["school"] == {"folder": str(school.school), "set by": "this computer", "state": "there"}
    assert data["passphrase"] is True
    assert data["problems"] == []


def test_a_school_folder_that_is_gone_is_a_problem_and_exits_with_1(school: Desk) -> None:
    school.school.rename(school.folder / "away")
    assert "is not there" in school.type(code=1)
    assert "can only be changed there" in school.refused("--class", "a", "--years", "1", "--sign", "owl")
    assert "can only be changed there" in school.refused("--passphrase-stdin", stdin=f"{FIRST}\n")
    assert not (school.folder / "data" / "classes.yaml").exists()
    assert not (school.folder / "data" / "passphrase.json").exists()


# --- managed ----------------------------------------------------------------------------------


def test_a_box_for_results_that_takes_no_file_from_this_account_is_a_problem_and_exits_with_1(
    school: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    incoming, opened = school.school / "results" / "incoming", Path.open
    school.type()
    assert not list(incoming.iterdir())

    def refused(path: Path, mode: str = "r", *rest: object) -> object:
        if path.parent == incoming and mode == "xb":
            raise PermissionError(EACCES, "Permission denied")
        return opened(path, mode, *rest)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refused)
    said = school.type(code=1)
    assert f"no file could be made in {incoming} (permission denied)" in said
    assert "create files there" in said


def test_a_full_school_folder_is_a_problem_though_an_empty_file_can_still_be_made_there(
    school: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    incoming, real = school.school / "results" / "incoming", os.fsync

    def full(handle: int) -> None:
        if os.fstat(handle).st_size > 4096:  # room for a note, and for no sitting
            raise OSError(ENOSPC, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    said = school.type(code=1)
    assert f"no room left in {incoming} (no space left on device): please make room" in said
    assert "create files there" not in said
    assert not list(incoming.iterdir())
    second = Desk(school.folder / "second", monkeypatch, capsys)
    assert "no room left" in second.refused("--school", str(school.school))


def test_a_box_for_results_that_may_be_written_and_not_read_is_well(
    school: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    incoming = school.school / "results" / "incoming"

    def blind(real: Callable[..., object]) -> Callable[..., object]:
        def look(path: Path, *rest: object) -> object:
            if Path(path) == incoming:
                raise PermissionError(EACCES, "Permission denied")
            return real(path, *rest)

        return look

    for name in ("open", "listdir", "scandir"):
        monkeypatch.setattr(os, name, blind(getattr(os, name)))
    assert "Wrong" not in school.type()


def test_an_example_of_managed_settings_can_be_shown_and_written_but_overwrites_nothing(desk: Desk) -> None:
    assert read(desk.type("--managed").encode(), "x").diagnostics == ()
    path = desk.folder / "pingtown.toml"
    desk.type("--managed", str(path))
    assert "# class = " in path.read_text()
    path.write_text("mine")
    assert "nothing was written" in desk.refused("--managed", str(path))
    assert path.read_text() == "mine"


def test_what_is_managed_is_shown_and_what_is_wrong_with_it_too(
    school: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = school.folder / "pingtown.toml"
    path.write_text(
        f"school = '{school.school}'\nclas = '3-owls'\nindex = 'postgresql://a:geheim@b/c'\nretention = 90\n"
    )
    monkeypatch.setenv(VARIABLE, str(path))
    said = school.type(code=1)
    assert "did you mean “class”" in said and f"{path}:2:1" in said
    assert "retention = 90 days" in said
    assert "geheim" not in said and "geheim" not in school.type("--json", code=1)
    assert "Please change it there" in school.refused("--school", str(school.folder / "other"))


def test_a_file_of_managed_settings_that_was_named_and_is_not_there_is_a_problem(
    school: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(school.folder / "pingtwon.toml"))
    assert f"{VARIABLE} names the file {school.folder / 'pingtwon.toml'}, and there is none" in school.type(
        code=1
    )


def test_a_managed_class_that_is_on_no_list_is_a_problem(
    school: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = school.folder / "pingtown.toml"
    path.write_text("class = '3-owls'")
    monkeypatch.setenv(VARIABLE, str(path))
    assert "has none with this code" in school.type(code=1)
    assert "computer's class: 3-owls" in school.type("--class", "3-owls", "--years", "3", "--sign", "owl")


def test_what_lies_here_from_before_a_managed_school_folder_is_named_with_how_to_bring_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.type("--class", "3-owls", "--years", "3", "--sign", "owl", "--label", "Owls")
    desk.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    other = Desk(desk.folder / "other", monkeypatch, capsys)
    other.type("--school", str(desk.school))
    path = desk.folder / "pingtown.toml"
    path.write_text(f"school = '{desk.school}'\nkiosk = true\n")
    monkeypatch.setenv(VARIABLE, str(path))
    bring, said = f"pingtown setup --school {desk.school}", desk.type(code=1)
    assert "kiosk = true\n" in said.split("Missing:")[0] and "no classes yet" not in said
    assert (
        "class Owls, a passphrase of its own. They count for nothing until they are brought there: "
        f"type  {bring}" in said
    )
    assert "anybody can leave it. The one that lies on this computer" in said
    with pytest.raises(CannotRun, match="The one that lies on this computer"):
        kiosk.needs_a_passphrase(folders(str(desk.folder / "data")))
    assert "went: Owls, the passphrase" in desk.type("--school", str(desk.school))
    assert "Wrong:" not in other.type() and "Unused" not in other.type()
    (other.folder / "data" / passphrase.FILE).write_text("{}")  # and whoever has one besides the school's own
    assert "Unused: a passphrase of this computer's own" in other.type()
    desk.school.rename(desk.folder / "away")
    third = Desk(desk.folder / "third", monkeypatch, capsys)
    assert "anybody can leave" not in third.type(code=1)  # nobody knows today what the school has


# --- the passphrase ---------------------------------------------------------------------------


def test_a_passphrase_is_asked_for_twice_and_not_shown(school: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([FIRST, FIRST])
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    school.type("--passphrase")
    assert school.opens(FIRST)
    other = iter([FIRST, SECOND, SECOND + "s"])
    monkeypatch.setattr("getpass.getpass", lambda _: next(other))
    assert "not the same" in school.refused("--passphrase")
    assert school.opens(FIRST)


def test_where_nothing_can_hide_what_is_typed_nothing_is_asked(
    school: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    import getpass
    import warnings

    def loud(_: str) -> str:
        warnings.warn("Can not control echo", getpass.GetPassWarning, stacklevel=1)
        return FIRST

    monkeypatch.setattr("getpass.getpass", loud)
    assert "--passphrase-stdin" in school.refused("--passphrase")
    assert not (school.school / "passphrase.json").exists()


def test_it_is_changed_by_who_knows_it_and_a_wrong_one_costs_time(school: Desk) -> None:
    school.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    assert "not the passphrase" in school.refused("--passphrase-stdin", stdin=f"{SECOND}\n{SECOND}\n")
    assert "Please wait a second" in school.refused("--passphrase-stdin", stdin=f"{FIRST}\n{SECOND}\n")
    assert school.opens(FIRST)
    (school.folder / "data" / "tries.json").unlink()
    school.type("--passphrase-stdin", stdin=f"{FIRST}\n{SECOND}\n")
    assert school.opens(SECOND)


@pytest.mark.parametrize(
    "stdin", ["", "\n", f"{FIRST}\n"], ids=["nothing", "an empty line", "one line of two"]
)
def test_input_that_did_not_come_changes_nothing(stdin: str, school: Desk) -> None:
    school.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    assert "did not come" in school.refused("--passphrase-stdin", stdin=stdin)
    assert school.opens(FIRST)


@pytest.mark.parametrize("easy", ["short", "pingtown", "password1", "school", "3 owls 3 owls"])
def test_an_easy_one_is_refused_also_if_it_stands_on_the_door(easy: str, school: Desk) -> None:
    school.type("--class", "3-owls", "--years", "3", "--sign", "owl", "--label", "Owls 3 Owls")
    school.refused("--passphrase-stdin", stdin=f"{easy}\n")
    assert not (school.school / "passphrase.json").exists()


def test_of_two_who_set_the_first_one_the_second_is_told(school: Desk) -> None:
    machine = locking_machine(school)
    locking.set_first(machine, FIRST)
    with pytest.raises(CannotRun, match="already"):
        locking.set_first(machine, SECOND)
    assert school.opens(FIRST)


def test_of_two_who_change_it_the_second_is_told(school: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    machine, keeper = locking_machine(school), TryKeeper(school.folder / "data")
    locking.set_first(machine, FIRST)
    real = locking.objection

    def meanwhile(new: str, avoid: object) -> str:
        monkeypatch.setattr(locking, "objection", real)
        locking.change(machine, FIRST, "somebody was much quicker", keeper)
        return ""

    monkeypatch.setattr(locking, "objection", meanwhile)
    with pytest.raises(CannotRun, match="just now"):
        locking.change(machine, FIRST, SECOND, keeper)
    assert school.opens("somebody was much quicker")


def test_a_forgotten_one_is_replaced_by_who_may_write_there_and_nothing_is_erased(school: Desk) -> None:
    school.type("--class", "3-owls", "--years", "3", "--sign", "owl")
    school.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    before = (school.school / "classes.yaml").read_bytes()
    said = school.refused("--reset-passphrase", "--passphrase-stdin", stdin=f"{SECOND}\n")
    proof = next(Path(word) for word in said.split() if "reset-passphrase-" in word)
    assert proof.parent == school.school
    assert school.opens(FIRST)
    proof.touch()
    assert "is replaced" in school.type("--reset-passphrase", "--passphrase-stdin", stdin=f"{SECOND}\n")
    assert school.opens(SECOND)
    assert not proof.exists()
    assert (school.school / "classes.yaml").read_bytes() == before


def test_the_proof_for_one_passphrase_serves_for_no_other(school: Desk) -> None:
    school.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    first = locking.reset_proof(locking_machine(school))
    locking.change(locking_machine(school), FIRST, SECOND, TryKeeper(school.folder / "data"))
    first.touch()
    assert "make an" in school.refused("--reset-passphrase", "--passphrase-stdin", stdin=f"{FIRST}\n")
    assert school.opens(SECOND)


def test_a_computer_alone_wants_the_proof_where_only_its_technician_may_write(desk: Desk) -> None:
    desk.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    machine = locking_machine(desk)
    proof = locking.reset_proof(machine, {VARIABLE: str(desk.folder / "managed" / "pingtown.toml")})
    assert proof.parent == desk.folder / "managed"


def test_a_damaged_lock_stays_closed_and_can_be_reset(school: Desk) -> None:
    (school.school / "passphrase.json").write_text("{")
    assert "damaged" in school.type(code=1)
    assert "damaged" in school.refused("--passphrase-stdin", stdin=f"{FIRST}\n{SECOND}\n")
    locking.reset_proof(locking_machine(school)).touch()
    school.type("--reset-passphrase", "--passphrase-stdin", stdin=f"{SECOND}\n")
    assert school.opens(SECOND)


def test_there_is_nothing_to_reset_where_none_was_set(school: Desk) -> None:
    assert "no passphrase yet" in school.refused("--reset-passphrase")


def test_no_passphrase_and_no_hash_is_ever_said(school: Desk) -> None:
    school.type("--passphrase-stdin", stdin=f"{FIRST}\n")
    school.refused("--passphrase-stdin", stdin=f"{SECOND}\n{SECOND}\n")
    school.refused("--reset-passphrase")
    school.type("--json")
    locked = json.loads((school.school / "passphrase.json").read_text())
    everything = "\n".join(school.said)
    for secret in (FIRST, SECOND, locked["hash"], locked["salt"]):
        assert secret not in everything


def locking_machine(desk: Desk):  # type: ignore[no-untyped-def]
    from game.school.folders import Folders
    from game.school.shared import stand

    return stand(Folders(desk.folder / "data", desk.folder / "cache"))
