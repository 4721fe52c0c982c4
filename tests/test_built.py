"""What is carried into the built programs, looked at without building them (`packaging/`)."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import struct
import sys
import tarfile
from configparser import ConfigParser
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from game.faults import CannotRun
from game.stage.espeak import VOICES
from game.words.language import LANGUAGES

HERE = Path(__file__).resolve().parent.parent
PACKAGING = HERE / "packaging"
RECIPE = HERE / ".github" / "workflows" / "packages.yml"


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
    assert told["hiddenimports"] == "[*collect_submodules('game'), *carried.BY_NAME]"
    assert "espeak-ng-data" in told["datas"] and "get_library_path" in told["binaries"]


def test_nothing_that_the_game_imports_is_kept_out(tool) -> None:  # type: ignore[no-untyped-def]
    never = "|".join(map(re.escape, tool("carried").NEVER))
    lines = re.compile(rf"^ *(?:from|import) (?:{never})\b.*|import_module\(.(?:{never})\b.*", re.MULTILINE)
    assert lines.findall("    from PIL import Image\nimport pygame\n") == ["    from PIL import Image"]
    texts = (path.read_text(encoding="utf-8") for path in (HERE / "game").rglob("*.py"))
    assert [found for text in texts for found in lines.findall(text)] == []


def test_what_the_game_imports_by_name_is_named_to_the_builder(tool) -> None:  # type: ignore[no-untyped-def]
    """A built program without its voice had taken the system's, and nobody had seen it."""
    texts = [path.read_text(encoding="utf-8") for path in (HERE / "game").rglob("*.py")]
    named = {name for text in texts for name in re.findall(r"import_module\(\s*[\"'](\w+)", text)}
    assert "espeakng_loader" in named
    assert named - {"game"} == set(tool("carried").BY_NAME)


def test_every_language_keeps_its_voice_and_its_place_in_babel(tool) -> None:  # type: ignore[no-untyped-def]
    carried = tool("carried")
    known = {*LANGUAGES, *VOICES}
    wanted = [f"espeakng_loader/espeak-ng-data/{code}_dict" for code in VOICES]
    wanted += [f"babel/locale-data/{code}.dat" for code in LANGUAGES]
    wanted += ["babel/locale-data/en_GB.dat", "babel/locale-data/root.dat", "babel/global.dat"]
    wanted += ["espeakng_loader/espeak-ng-data/phondata", "espeakng_loader\\espeak-ng-data\\lang\\gmw\\en"]
    wanted += ["game/carried/assets/fonts/licences/Andika.txt", "game/carried/locales/cy/LC_MESSAGES/game.po"]
    unwanted = ["espeakng_loader/espeak-ng-data/ru_dict", "babel/locale-data/ru_RU.dat"]
    unwanted += ["game/carried/locales/.gitignore"]
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


def library(path: str) -> bytes:
    """The shape of a library: a segment at address 4096, a table of what is linked, the words it names."""
    words = b"\0libc.so.6\0" + path.encode() + b"\0"
    entries = [(1, 1), (29, 11), (5, 4096 + 176 + 80), (12, 0), (0, 0)]
    head = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 4, 0, 4096, 4096, 512, 512, 4096)
    table = struct.pack("<IIQQQQQQ", 2, 4, 176, 4096 + 176, 4096 + 176, 80, 80, 8)
    return head + load + table + b"".join(struct.pack("<qQ", *one) for one in entries) + words


def test_a_library_forgets_where_its_makers_kept_theirs_and_nothing_else(
    tool,  # type: ignore[no-untyped-def]
    tmp_path: Path,
) -> None:
    forget = tool("elf").forget_paths
    path = tmp_path / "libx.so"
    path.write_bytes(library("/home/runner/lib"))
    assert forget(path) == "/home/runner/lib"
    left = path.read_bytes()
    assert [struct.unpack_from("<q", left, 176 + 16 * n)[0] for n in range(5)] == [1, 5, 12, 0, 0]
    assert forget(path) == "" and path.read_bytes() == left
    for other in (library("$ORIGIN/../pygame_ce.libs"), b"\x7fELF\x01\x01short", b"no library"):
        path.write_bytes(other)
        assert forget(path) == "" and path.read_bytes() == other


def test_what_is_built_does_not_name_the_folder_of_the_python_that_built_it(tool) -> None:  # type: ignore[no-untyped-def]
    unnamed = tool("unnamed").unnamed
    held = b"\x7fELF\0-L/home/ela/.pyenv/versions/3.11.7/lib\0/home/ela/.pyenv/versions/3.11.7\0/home/ela"
    told = unnamed(held, "/home/ela/.pyenv/versions/3.11.7")
    assert b".pyenv" not in told and len(told) == len(held)
    assert told.startswith(b"\x7fELF\0-L/nowhere///") and told.endswith(b"\0/home/ela")
    assert told[held.index(b"3.11.7\0") :].startswith(b"3.11.7\0")  # the linker keeps sys.version's only here
    for systems in ("/usr", "/usr/local", "C:\\Py"):
        assert unnamed(b"/usr/local/lib and C:\\Py", systems) == b"/usr/local/lib and C:\\Py"


def test_a_file_that_is_missing_other_or_too_much_in_the_program_is_named(
    tool,  # type: ignore[no-untyped-def]
    tmp_path: Path,
) -> None:
    inside = tool("inside")
    sources, carried = tmp_path / "sources", tmp_path / "carried"
    for root, words in ((sources, "same one gone"), (carried, "same two more")):
        (root / "lessons").mkdir(parents=True)
        for name, word in zip(("same", "other", words.split()[2]), words.split(), strict=True):
            (root / "lessons" / f"{name}.yaml").write_text(word, encoding="utf-8")
    wanted = {path.relative_to(sources).as_posix(): path for path in sources.rglob("*.yaml")}
    assert inside.differences(wanted, carried) == [
        "lessons/gone.yaml is missing",
        "lessons/more.yaml is too much",
        "lessons/other.yaml differs",
    ]
    stays = ["assets/art/generate.py", "assets/art/palette.md", "locales/.gitignore"]
    goes = [
        "assets/art/town/bridge.svg",
        "assets/fonts/licences/Andika.txt",
        "locales/cy/LC_MESSAGES/game.po",
    ]
    assert [name for name in stays + goes if inside.travels(name)] == goes


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


def test_a_built_program_sends_nobody_to_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    from game.results import databasewords

    def told() -> str:
        with pytest.raises(CannotRun) as refused, databasewords.said("postgresql+psycopg://server/pingtown"):
            raise ModuleNotFoundError("psycopg")
        return str(refused.value)

    assert "pip install" in told()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "pip" not in told() and "sources" in told()


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


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a .zip")
def test_the_same_folder_gives_the_same_archive_and_names_nobody(
    tool,  # type: ignore[no-untyped-def]
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    build, made = tool("build"), tool("made")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(build, "BUILD", tmp_path)
    folder = tmp_path / "pingtown-1.2.3-linux-x86_64"
    (folder / "_internal").mkdir(parents=True)
    (folder / "pingtown").write_text("program")
    (folder / "pingtown").chmod(0o700)
    (folder / "_internal" / "lesson.yaml").write_text("id: fox")
    first = build.archive(made.Built(folder, "1.2.3")).read_bytes()
    os.utime(folder / "pingtown", (1, 1))
    packed = build.archive(made.Built(folder, "1.2.3"))
    assert packed.read_bytes() == first
    assert struct.unpack_from("<I", first, 4) == (1_700_000_000,)  # and not the moment of packing
    with tarfile.open(packed) as inside:
        members = {one.name.partition("/")[2]: one for one in inside.getmembers()}
    assert set(members) == {"", "pingtown", "_internal", "_internal/lesson.yaml"}
    assert (members["pingtown"].mode, members["_internal/lesson.yaml"].mode) == (0o755, 0o644)
    assert {one.uname for one in members.values()} == {"root"}


# --- the package for Debian ---------------------------------------------------------------------------------


def fields(control: str) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in control.splitlines() if not line.startswith(" "))


def test_the_package_says_what_it_is_and_what_it_needs(tool) -> None:  # type: ignore[no-untyped-def]
    deb = tool("deb")
    control = deb.control("1.2.3-1", "amd64", 1234, "2.36")
    told = fields(control)
    assert told["Package"] == "pingtown" and told["Version"] == "1.2.3-1" and told["Architecture"] == "amd64"
    assert told["Depends"].startswith("libc6 (>= 2.36), ") and "libx11-6" in told["Depends"]
    assert "python" not in told["Depends"] + told["Recommends"]
    assert len(told["Description"]) <= 80 and not told["Description"].endswith(".")
    rest = control[control.index("Description") :].splitlines()[1:]
    assert " ." in rest and all(line.startswith(" ") and len(line) <= 80 for line in rest)


def test_the_oldest_c_library_is_the_newest_thing_that_any_program_asks_for(
    tool,  # type: ignore[no-untyped-def]
    tmp_path: Path,
) -> None:
    deb = tool("deb")
    (tmp_path / "one.so").write_bytes(b"\x7fELF..GLIBC_2.9\0GLIBC_2.36\0GLIBC_PRIVATE\0")
    (tmp_path / "two").write_bytes(b"\x7fELF..GLIBC_2.4\0GLIBC_2.34\0")
    (tmp_path / "notes.txt").write_bytes(b"GLIBC_9.99")
    assert deb.libc_floor(tmp_path) == "2.36"


def test_no_script_runs_when_the_package_comes_or_goes_and_nothing_of_it_lies_in_etc() -> None:
    text = (PACKAGING / "deb.py").read_text(encoding="utf-8")
    assert not re.search(r"[\"'](postinst|preinst|postrm|prerm|conffiles)[\"']", text)
    assert "etc/" not in re.sub(r"/etc/pingtown", "", text)


def test_each_font_has_its_own_line_and_the_whole_licence_in_the_copyright_file(
    tool,  # type: ignore[no-untyped-def]
    tmp_path: Path,
) -> None:
    fonts = tmp_path / "_internal" / "game" / "carried" / "assets" / "fonts"
    shutil.copytree(HERE / "assets" / "fonts" / "licences", fonts / "licences")
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "LIST.txt").write_text("Babel 2: BSD-3-Clause\n", encoding="utf-8")
    written = tool("deb").copyright_file(tmp_path)
    stanzas = [dict(re.findall(r"^(\S+): (.+)$", one, re.MULTILINE)) for one in written.split("\n\n")]
    families = {path.stem.split("-")[0] for path in (HERE / "assets" / "fonts").glob("*.ttf")}
    for family in families:
        (mine,) = [one for one in stanzas if one.get("Files", "").endswith(f"/{family}-*")]
        assert mine["License"] == "OFL-1.1" and "Copyright" in mine["Copyright"]
    assert "PERMISSION & CONDITIONS" in written and " Babel 2: BSD-3-Clause" in written
    assert "common-licenses/GPL-3" in written


def test_the_menu_starts_the_command_that_the_package_brings() -> None:
    menu = ConfigParser(interpolation=None)
    menu.optionxform = str  # type: ignore[assignment,method-assign]
    menu.read(PACKAGING / "debian" / "pingtown.desktop", encoding="utf-8")
    entry = menu["Desktop Entry"]
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("pingtown", "pingtown", "false")
    assert "Education" in entry["Categories"].split(";")


def test_the_manual_page_lists_every_verb(tool, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    from game.cli import _help
    from game.verbs import VERBS

    deb = tool("deb")
    monkeypatch.setattr(deb, "run", lambda *_: _help())
    page = deb.manual(tool("made").Built(Path("/nowhere"), "1.2.3"))
    assert [verb for verb in VERBS if f".B {verb}\n" not in page] == []
    assert "Pingtown 1.2.3" in page and "@" not in page


# --- the recipe for three systems ---------------------------------------------------------------------------


def test_the_recipe_is_a_recipe_and_a_planted_mistake_would_be_seen() -> None:
    from jsonschema import Draft7Validator

    vendored = files("check_jsonschema") / "builtin_schemas" / "vendor" / "github-workflows.json"
    form = Draft7Validator(json.loads(vendored.read_text(encoding="utf-8")))
    text = RECIPE.read_text(encoding="utf-8").replace("\non:", '\n"on":')  # YAML 1.1 takes it for a yes

    def complaints(recipe: str) -> list[str]:
        return [error.message for error in form.iter_errors(yaml.safe_load(recipe))]

    assert complaints(text) == []
    for right, wrong in (("runs-on:", "run-on:"), ("contents: read", "contents: reed")):
        assert right in text and complaints(text.replace(right, wrong)) != []


def test_the_recipe_builds_on_three_systems_with_the_same_script_and_pinned_actions() -> None:
    text = RECIPE.read_text(encoding="utf-8")
    told = yaml.load(text, yaml.BaseLoader)
    (job,) = told["jobs"].values()
    assert {one["system"] for one in job["strategy"]["matrix"]["include"]} == {"linux", "windows", "macos"}
    steps = " ".join(step.get("run", "") for step in job["steps"])
    assert re.findall(r"packaging/\w+\.py|\.ci/\w+", steps) == ["packaging/build.py", ".ci/packages"]
    assert "exec python3 packaging/try_all.py" in (HERE / ".ci" / "packages").read_text(encoding="utf-8")
    assert all((PACKAGING / script).is_file() for script in ("build.py", "try_all.py"))
    used = [step["uses"] for step in job["steps"] if "uses" in step]
    assert used and all(re.fullmatch(r"actions/[a-z-]+@v\d+\.\d+\.\d+", one) for one in used)
    assert told["permissions"] == {"contents": "read"}
    assert not re.search(r"https?:|pypi|index-url", text)


def test_every_tool_of_the_folder_can_be_read_and_names_no_host() -> None:
    for path in PACKAGING.glob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert ast.get_docstring(ast.parse(text)), f"{path.name} does not say why it is there"
        assert text.count("\n") < 300, f"{path.name} is too long"
        assert not re.search(r"pypi|index-url|extra-index", text), path.name
