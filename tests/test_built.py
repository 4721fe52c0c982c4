"""What is carried into the built programs, looked at without building them (`packaging/`)."""

from __future__ import annotations

import ast
import re
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from game.faults import CannotRun
from game.stage.espeak import VOICES
from game.words.language import LANGUAGES

HERE = Path(__file__).resolve().parent.parent
PACKAGING = HERE / "packaging"


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """A module of `packaging/`, which is no package so that the library of that name stays what it is."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    before = set(sys.modules)

    def load(name: str) -> ModuleType:
        return import_module(name)

    yield load
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(PACKAGING)):
            del sys.modules[name]


def spec() -> ast.Module:
    return ast.parse((PACKAGING / "pingtown.spec").read_text(encoding="utf-8"))


def calls(name: str) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(spec())
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
    ]


def test_the_folder_of_the_tools_does_not_hide_the_library_of_its_name() -> None:
    assert not (PACKAGING / "__init__.py").exists()
    assert hasattr(import_module("packaging.version"), "Version")


def test_the_spec_builds_one_folder_and_never_one_file() -> None:
    assert len(calls("COLLECT")) == 1
    (program,) = calls("EXE")
    told = {word.arg: ast.unparse(word.value) for word in program.keywords}
    assert told["exclude_binaries"] == "True"
    assert told["upx"] == told["strip"] == "False"


def test_the_spec_carries_all_that_the_wheel_carries_and_every_module_of_the_game() -> None:
    (analysis,) = calls("Analysis")
    told = {word.arg: ast.unparse(word.value) for word in analysis.keywords}
    assert "collect_data_files('game')" in told["datas"]
    assert told["hiddenimports"] == "collect_submodules('game')"
    assert "espeak-ng-data" in told["datas"] and "get_library_path" in told["binaries"]


def test_nothing_that_the_game_imports_is_kept_out(tool) -> None:  # type: ignore[no-untyped-def]
    never = "|".join(map(re.escape, tool("carried").NEVER))
    lines = re.compile(rf"^ *(?:from|import) (?:{never})\b.*|import_module\(.(?:{never})\b.*", re.MULTILINE)
    assert lines.findall("    from PIL import Image\nimport pygame\n") == ["    from PIL import Image"]
    texts = (path.read_text(encoding="utf-8") for path in (HERE / "game").rglob("*.py"))
    assert [found for text in texts for found in lines.findall(text)] == []


def test_every_language_keeps_its_voice_and_its_place_in_babel(tool) -> None:  # type: ignore[no-untyped-def]
    carried = tool("carried")
    known = {*LANGUAGES, *VOICES}
    wanted = [f"espeakng_loader/espeak-ng-data/{code}_dict" for code in VOICES]
    wanted += [f"babel/locale-data/{code}.dat" for code in LANGUAGES]
    wanted += ["babel/locale-data/en_GB.dat", "babel/locale-data/root.dat", "babel/global.dat"]
    wanted += ["espeakng_loader/espeak-ng-data/phondata", "espeakng_loader\\espeak-ng-data\\lang\\gmw\\en"]
    wanted += ["game/carried/assets/fonts/licences/Andika.txt", "game/carried/locales/cy/LC_MESSAGES/game.po"]
    unwanted = ["espeakng_loader/espeak-ng-data/ru_dict", "babel/locale-data/ru_RU.dat"]
    found = [(place, place, "DATA") for place in wanted + unwanted]
    assert [one[0] for one in carried.kept(found, known, lambda _: 8_500_000)] == wanted


def test_a_library_travels_if_something_of_ours_is_linked_to_it(tool) -> None:  # type: ignore[no-untyped-def]
    carried = tool("carried")
    needs = {
        "python3.11/lib-dynload/_hashlib.so": ["libcrypto.so.3", "libc.so.6"],
        "libcrypto.so.3": ["libz.so.1"],
        "uharfbuzz/_harfbuzz.so": ["libstdc++.so.6"],
        "libespeak-ng.so.1": ["libpulse.so.0"],
    }
    others = ["libpython3.11.so.1.0", "libz.so.1", "libstdc++.so.6", "libpulse.so.0"]
    found = [(place, f"/lib/{place}", "BINARY") for place in (*needs, *others)]
    linked = carried.linked(found, lambda path: needs.get(path.removeprefix("/lib/"), []))
    assert {place for place, _, _ in linked} == {
        "python3.11/lib-dynload/_hashlib.so",
        "libcrypto.so.3",
        "libz.so.1",
        "uharfbuzz/_harfbuzz.so",
        "libpython3.11.so.1.0",
    }


def test_other_programs_find_their_own_libraries_again(tool) -> None:  # type: ignore[no-untyped-def]
    start = tool("start")
    told = {"LD_LIBRARY_PATH": "/opt/pingtown", "LD_LIBRARY_PATH_ORIG": "/home/ela", "HOME": "/home/ela"}
    start.give_back(told)
    assert told == {"LD_LIBRARY_PATH": "/home/ela", "HOME": "/home/ela"}
    start.give_back(told)
    assert told == {"HOME": "/home/ela"}


def test_without_a_terminal_a_sentence_is_shown_only_if_the_game_could_not_run(
    tool,  # type: ignore[no-untyped-def]
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start = tool("start")
    shown: list[str] = []

    def game(code: int) -> int:
        sys.stderr.write("pingtown: There is no scene 'x'.\n")
        return code

    for code in (0, 2):
        monkeypatch.setattr(sys, "stdout", None)
        monkeypatch.setattr(sys, "stderr", None)
        assert start.run(lambda code=code: game(code), shown.append) == code
    monkeypatch.undo()
    assert shown == ["There is no scene 'x'."]


def test_the_translators_check_finds_the_modules_of_an_installed_game(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from game.words import tools

    carried = tmp_path / "game" / "carried"
    monkeypatch.setattr(tools, "project", lambda: carried)
    monkeypatch.setattr(tools, "package", lambda: tmp_path / "game")
    assert tools.modules_of(carried) == tmp_path / "game"
    assert tools.modules_of(tmp_path) == tmp_path / "game"
    (carried / "locales").mkdir(parents=True)
    with pytest.raises(CannotRun, match="not the folder of the project"):
        tools.run(["extract"])
