"""What run.py promises to the person who types it. Nothing here touches a network."""

import ast
import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).resolve().parent.parent
NEEDS = '[project]\ndependencies = ["toast>=1"]\noptional-dependencies.test = ["jam>=2"]\n'


@pytest.fixture
def run() -> ModuleType:
    """run.py, read as a module of its own, so that a test may bend it."""
    module = ModuleType("run_under_test")
    module.__file__ = str(HERE / "run.py")
    exec(compile((HERE / "run.py").read_bytes(), module.__file__, "exec"), module.__dict__)
    return module


class Workshop:
    """Stands in for venv and pip: makes what they would make, and keeps what was asked of them."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.venv = home / ".venv"
        self.asked: list[list[str]] = []
        self.pip_answers: list[tuple[int, str]] = []
        self.pip_works = True

    def step(self, venv: Path, command: list[str]) -> int:
        self.asked.append(command)
        if "venv" in command:
            (venv / "bin").mkdir()
            (venv / "bin" / "python").touch()
            (venv / "lib" / "python3.x" / "site-packages").mkdir(parents=True)
            (venv / "pyvenv.cfg").write_text(f"home = {self.home}\n")
        elif "install" in command and self.pip_answers:
            code, text = self.pip_answers.pop(0)
            (venv / "install.log").write_text(text)
            return code
        elif "-c" in command:
            return 0 if self.pip_works else 1
        return 0

    def installs(self) -> list[list[str]]:
        return [command for command in self.asked if "install" in command]

    def environments_made(self) -> int:
        return sum("venv" in command for command in self.asked)


@pytest.fixture
def workshop(run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    home = tmp_path / "Pâté ’n’ toast"
    home.mkdir()
    (home / "pyproject.toml").write_text(NEEDS)
    made = Workshop(home)
    monkeypatch.setattr(run, "step", made.step)
    monkeypatch.setattr(run, "environment_python", lambda venv: venv / "bin" / "python")
    yield made
    assert made.venv.is_dir() or not made.asked


# --- old Pythons, bare Pythons --------------------------------------------------------------


def test_an_old_python_is_told_which_one_is_needed(run: ModuleType) -> None:
    assert run.too_old((3, 9)).startswith("Pingtown needs Python 3.11 or newer, and this is Python 3.9.")


def test_the_oldest_and_newer_pythons_are_welcome(run: ModuleType) -> None:
    assert run.too_old((3, 11)) == run.too_old((3, 14)) == run.too_old((4, 0)) == ""


def test_the_grammar_is_old_enough_for_python_3_6_to_read_it() -> None:
    ast.parse((HERE / "run.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_nothing_but_the_standard_library_is_imported() -> None:
    tree = ast.parse((HERE / "run.py").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


def test_a_python_without_venv_is_told_in_one_sentence_what_to_type(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else object())
    with pytest.raises(run.Trouble, match="sudo apt install -y python3-venv"):
        run.ready(workshop.home)
    assert workshop.asked == []
    assert not workshop.venv.exists()


def test_a_trouble_ends_with_two_and_without_a_traceback(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(home: Path, extras: tuple[str, ...]) -> Path:
        raise run.Trouble("The kettle is empty.")

    monkeypatch.setattr(run, "ready", refuse)
    assert run.main([]) == 2
    assert capsys.readouterr() == ("", "The kettle is empty.\n")


def test_ctrl_c_while_setting_up_is_answered_calmly(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(home: Path, extras: tuple[str, ...]) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "ready", interrupted)
    assert run.main([]) == 130
    assert capsys.readouterr().err == "Stopped. Start Pingtown again whenever you like.\n"


# --- the stamp ------------------------------------------------------------------------------


def test_a_second_start_runs_nothing_at_all(run: ModuleType, workshop: Workshop) -> None:
    first = run.ready(workshop.home)
    workshop.asked.clear()
    assert run.ready(workshop.home) == first == workshop.venv / "bin" / "python"
    assert workshop.asked == []


def test_a_second_start_says_nothing_and_the_first_keeps_to_a_few_lines(
    run: ModuleType, workshop: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    run.ready(workshop.home)
    assert capsys.readouterr().err.splitlines() == [
        "Setting up Pingtown; this may take a minute or two.",
        "  making a place for its parts",
        "  installing its parts",
        "  ready",
    ]
    run.ready(workshop.home)
    assert capsys.readouterr() == ("", "")


def test_a_changed_pyproject_installs_into_what_is_there(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    (workshop.home / "pyproject.toml").write_text(NEEDS.replace("toast>=1", "toast>=3"))
    run.ready(workshop.home)
    assert workshop.environments_made() == 1
    assert [command[-1] for command in workshop.installs()] == ["toast>=1", "toast>=3"]


def test_the_test_tools_are_installed_only_when_asked_for(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    run.ready(workshop.home, ("test",))
    run.ready(workshop.home)
    run.ready(workshop.home, ("test",))
    assert [command[-1] for command in workshop.installs()] == ["toast>=1", "jam>=2"]


@pytest.mark.parametrize(
    "stamp",
    [
        pytest.param("", id="empty"),
        pytest.param("{", id="cut-short"),
        pytest.param("[1, 2]", id="not-a-stamp"),
        pytest.param('{"extras": 7}', id="odd-extras"),
    ],
)
def test_a_broken_stamp_makes_the_environment_afresh(run: ModuleType, workshop: Workshop, stamp: str) -> None:
    run.ready(workshop.home)
    (workshop.venv / "stamp.json").write_text(stamp)
    run.ready(workshop.home)
    assert workshop.environments_made() == 2
    assert run.read_stamp(workshop.venv)["extras"] == []


@pytest.mark.parametrize("what", ["python", "machine", "place"])
def test_another_python_machine_or_place_makes_it_afresh(
    run: ModuleType, workshop: Workshop, what: str
) -> None:
    run.ready(workshop.home)
    stamp = json.loads((workshop.venv / "stamp.json").read_text())
    (workshop.venv / "stamp.json").write_text(json.dumps(stamp | {what: "elsewhere"}))
    run.ready(workshop.home)
    assert workshop.environments_made() == 2


def test_a_moved_folder_is_noticed(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    moved = workshop.home.rename(workshop.home.with_name("moved"))
    run.ready(moved)
    assert workshop.environments_made() == 2
    workshop.venv = moved / ".venv"


def test_a_python_removed_underneath_is_noticed(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    python = workshop.venv / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3")
    run.ready(workshop.home)
    assert workshop.environments_made() == 2


@pytest.mark.skipif(os.name == "nt", reason="rights are given otherwise on Windows")
def test_a_python_that_only_another_account_may_use_gets_a_fresh_environment_or_a_sentence(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.ready(workshop.home)
    python, look, touch = workshop.venv / "bin" / "python", os.stat, Path.touch

    def closed(path: Path, *, dir_fd: int | None = None, follow_symlinks: bool = True) -> os.stat_result:
        if follow_symlinks and path == python and python.is_symlink():
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, dir_fd=dir_fd, follow_symlinks=follow_symlinks)

    def refuse(path: Path) -> None:
        if path.name == "unfinished":
            raise PermissionError(13, "Permission denied", str(path))
        touch(path)

    def hang_on_a_private_python() -> None:
        python.unlink()
        python.symlink_to("/home/somebody/python3")

    monkeypatch.setattr(os, "stat", closed)
    hang_on_a_private_python()
    assert run.ready(workshop.home) == python  # where this account may write: made afresh, with its own
    assert workshop.environments_made() == 2
    hang_on_a_private_python()
    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(run.Trouble, match=r"set up in .* by another account.*Copy the folder without"):
        run.ready(workshop.home)


# --- half-made and home-made ----------------------------------------------------------------


def test_an_interrupted_install_is_made_afresh(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(venv: Path, command: list[str]) -> int:
        if "install" in command:
            raise KeyboardInterrupt
        return workshop.step(venv, command)

    monkeypatch.setattr(run, "step", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run.ready(workshop.home)
    (workshop.venv / "lib" / "half-a-package").mkdir()
    monkeypatch.setattr(run, "step", workshop.step)
    run.ready(workshop.home)
    assert workshop.environments_made() == 2
    assert not (workshop.venv / "lib" / "half-a-package").exists()
    assert not (workshop.venv / "unfinished").exists()


def test_clearing_that_is_cut_short_still_counts_as_unfinished(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    run.ready(workshop.home)
    (workshop.venv / "unfinished").touch()

    def cut_short(folder: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("shutil.rmtree", cut_short)
    with pytest.raises(KeyboardInterrupt):
        run.ready(workshop.home)
    assert (workshop.venv / "unfinished").exists()
    assert not run.fits(workshop.venv, run.fingerprint(workshop.home), ())


def test_an_environment_without_a_working_pip_is_made_afresh(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    (workshop.venv / "stamp.json").unlink()
    workshop.pip_works = False
    run.ready(workshop.home)
    assert workshop.environments_made() == 2


def test_somebodys_own_working_environment_is_used_as_it_is(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    (workshop.venv / "stamp.json").unlink()
    run.ready(workshop.home)
    assert workshop.environments_made() == 1


def test_a_failed_download_leaves_the_game_that_worked_before(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    workshop.pip_answers = [(1, "ERROR: No matching distribution found for jam>=2")]
    with pytest.raises(run.Trouble, match="connected to the internet"):
        run.ready(workshop.home, ("test",))
    workshop.asked.clear()
    run.ready(workshop.home)
    assert workshop.asked == []


def test_an_install_that_failed_half_way_is_made_afresh(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    workshop.pip_answers = [(1, "Installing collected packages: jam\nERROR: No space left on device")]
    with pytest.raises(run.Trouble, match=r"install\.log"):
        run.ready(workshop.home, ("test",))
    run.ready(workshop.home)
    assert workshop.environments_made() == 2


@pytest.mark.skipif(os.name == "nt", reason="rights are given otherwise on Windows")
def test_a_folder_that_cannot_be_written_is_named_in_a_sentence(
    run: ModuleType, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, **_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(
        run.Trouble, match=r"cannot write in its own folder, .*Permission denied.*Copy the folder"
    ):
        run.ready(workshop.home)


def test_run_py_alone_says_that_it_belongs_to_a_folder(run: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(run.Trouble, match="has to stay in Pingtown's own folder"):
        run.ready(tmp_path)


@pytest.mark.parametrize(
    ("pip_says", "we_say"),
    [
        pytest.param("Temporary failure in name resolution", "connected to the internet", id="no-network"),
        pytest.param(
            "[SSL: CERTIFICATE_VERIFY_FAILED]", "whoever looks after the network", id="school-filter"
        ),
        pytest.param("No space left on device", "The disk is full", id="disk-full"),
    ],
)
def test_a_failed_install_names_the_likely_cause_and_the_log(
    run: ModuleType, workshop: Workshop, pip_says: str, we_say: str
) -> None:
    workshop.pip_answers = [(1, pip_says)]
    with pytest.raises(run.Trouble, match=rf"{we_say}.*install\.log"):
        run.ready(workshop.home)


# --- with and without a network -------------------------------------------------------------


def test_without_a_folder_of_wheels_the_network_is_used(run: ModuleType, workshop: Workshop) -> None:
    (workshop.home / "wheels").mkdir()
    assert run.sources(workshop.home) == [[]]


def test_a_folder_of_wheels_is_enough(run: ModuleType, workshop: Workshop) -> None:
    (workshop.home / "wheels").mkdir()
    (workshop.home / "wheels" / "toast-1-py3-none-any.whl").touch()
    run.ready(workshop.home)
    [command] = workshop.installs()
    assert command[-4:] == ["--no-index", "--find-links", str(workshop.home / "wheels"), "toast>=1"]


def test_wheels_that_do_not_suffice_are_said_so_and_the_network_is_tried(
    run: ModuleType, workshop: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    (workshop.home / "wheels").mkdir()
    (workshop.home / "wheels" / "jam-2-py3-none-any.whl").touch()
    workshop.pip_answers = [(1, "ERROR: No matching distribution found for toast>=1")]
    run.ready(workshop.home)
    assert ["--no-index" in command for command in workshop.installs()] == [True, False]
    assert "the folder wheels does not hold all that is needed here" in capsys.readouterr().err


@pytest.mark.parametrize("folder", ["plain", "with a space", "Größe", "ਪਿੰਡ"])
def test_the_game_is_found_from_the_environment_whatever_the_folder_is_called(
    run: ModuleType, workshop: Workshop, tmp_path: Path, folder: str
) -> None:
    home = tmp_path / folder
    (home / "game").mkdir(parents=True)
    (home / "game" / "__init__.py").touch()
    (home / "pyproject.toml").write_text(NEEDS)
    run.ready(home)
    site = home / ".venv" / "lib" / "python3.x" / "site-packages"
    question = "import site, sys; site.addsitedir(sys.argv[1]); import game; print(ascii(game.__file__))"
    said = subprocess.run(
        [sys.executable, "-I", "-S", "-c", question, str(site)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ast.literal_eval(said.stdout).startswith(str(home))
    assert (site / "pingtown.pth").read_bytes().isascii()
    workshop.venv = home / ".venv"


def test_an_environment_made_by_hand_is_told_where_the_game_lies(run: ModuleType, workshop: Workshop) -> None:
    run.ready(workshop.home)
    pointer = next(workshop.home.glob(".venv/lib/python*/site-packages")) / "pingtown.pth"
    words = pointer.read_text()
    pointer.unlink()
    (workshop.home / ".venv" / "stamp.json").unlink()
    run.ready(workshop.home)
    assert pointer.read_text() == words


# --- two at once ----------------------------------------------------------------------------


def test_a_second_start_waits_with_a_sentence_and_finds_the_work_done(
    run: ModuleType,
    workshop: Workshop,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    workshop.venv.mkdir()
    refusals = [False, False, True]
    monkeypatch.setattr(run, "try_lock", lambda handle: refusals.pop(0))

    def the_other_one_finishes(seconds: float) -> None:
        if not (workshop.venv / "bin").exists():
            workshop.step(workshop.venv, ["venv"])
            run.write_stamp(workshop.venv, run.fingerprint(workshop.home), ())

    monkeypatch.setattr("time.sleep", the_other_one_finishes)
    run.ready(workshop.home)
    assert workshop.asked == [["venv"]]
    assert capsys.readouterr().err.count("waiting for that to finish") == 1


@pytest.mark.skipif(os.name == "nt", reason="one process may lock twice there")
def test_the_lock_keeps_a_second_one_out_until_it_is_given_back(run: ModuleType, tmp_path: Path) -> None:
    with run.my_turn(tmp_path / "lock"), (tmp_path / "lock").open("ab") as second:
        assert not run.try_lock(second.fileno())
    with (tmp_path / "lock").open("ab") as third:
        assert run.try_lock(third.fileno())


# --- starting and testing -------------------------------------------------------------------


def test_every_argument_is_passed_on_to_the_game(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(run, "ready", lambda home, extras: Path("/there/python") if extras == () else None)
    monkeypatch.setattr(run, "start", lambda command: started.append(command) or 7)
    assert run.main(["play", "--lang", "cy", "two words", "", "test"]) == 7
    assert started[0][1:] == ["-P", "-m", "game", "play", "--lang", "cy", "two words", "", "test"]


def test_testing_runs_all_five_parts_in_order(run: ModuleType) -> None:
    parts = run.test_parts(Path("python"), [])
    assert [name for name, _ in parts] == ["lint", "layout", "types", "tests", "lessons and art"]
    assert parts[-1][1] == ["python", "-P", "-m", "game", "check"]


def test_arguments_after_test_go_to_pytest(run: ModuleType) -> None:
    command = dict(run.test_parts(Path("python"), ["tests/test_run.py", "-k", "stamp"]))["tests"]
    assert command[3:6] == ["pytest", "-n", str(run.cores())]
    assert command[-3:] == ["tests/test_run.py", "-k", "stamp"]


@pytest.mark.parametrize("said", ["-n0", "-n", "--numprocesses=2", "-s", "--pdb", "no:xdist", "-pno:xdist"])
def test_somebody_who_chooses_how_many_run_at_once_is_obeyed(run: ModuleType, said: str) -> None:
    assert run.side_by_side(["-x", said]) == []


def test_a_failing_part_does_not_stop_the_others_and_its_code_is_the_end(
    run: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def end(code: int) -> list[str]:
        return [sys.executable, "-I", "-S", "-c", f"raise SystemExit({code})"]

    assert run.run_tests(tmp_path, [("lint", end(0)), ("types", end(3)), ("tests", end(5))]) == 3
    table = capfd.readouterr().out.splitlines()[-3:]
    assert [line.split()[:2] for line in table] == [
        ["lint", "well"],
        ["types", "FAILED"],
        ["tests", "FAILED"],
    ]


@pytest.mark.skipif(os.name == "nt", reason="makes a small script stand in for Python")
def test_typed_at_a_prompt_it_becomes_the_game_and_ends_as_the_game_ends(
    run: ModuleType, tmp_path: Path
) -> None:
    home = tmp_path / "the town"
    home.mkdir()
    (home / "run.py").write_bytes((HERE / "run.py").read_bytes())
    (home / "pyproject.toml").write_text(NEEDS)
    python = home / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\nprintf "[%s]" "$@"\nexit 9\n')
    python.chmod(0o755)
    (home / ".venv" / "pyvenv.cfg").write_text(f"home = {home}\n")
    run.write_stamp(home / ".venv", run.fingerprint(home), ())
    base = Path(sysconfig.get_config_var("BINDIR")) / f"python3.{sys.version_info.minor}"
    interpreter = str(base) if base.exists() else sys.executable
    done = subprocess.run(
        [interpreter, str(home / "run.py"), "check", "a b"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (9, "[-P][-m][game][check][a b]", "")
