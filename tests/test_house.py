"""The walls of the house: which room may know which other, kept by reading every import.

An import counts wherever it stands: at the top, inside a function, under ``TYPE_CHECKING``. A wall that
is broken says which file, which line, what it knows and must not, and what to do instead. Below the walls
are small bad texts, one for each thing a wall must see: a wall that sees nothing is no wall.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("house")

HERE = Path(__file__).resolve().parent.parent
HEAVY = ("sqlalchemy", "xlsxwriter", "fpdf", "babel", "rich", "uharfbuzz", "fontTools")
MOST_LINES = 330


@dataclass(frozen=True)
class Import:
    """One name that a module asks for, and how."""

    name: str
    line: int
    late: bool = False
    """Inside a function: it costs nothing until the function is called."""
    only_types: bool = False
    """Under ``TYPE_CHECKING``: it costs nothing at all, but the room knows the name."""

    def within(self, *rooms: str) -> bool:
        """Is it one of these, or something inside one of these?"""
        return any(self.name == room or self.name.startswith(room + ".") for room in rooms)


@cache
def parsed(text: str) -> ast.Module:
    """Each file is read by every wall: parsed once, it stays."""
    return ast.parse(text)


@dataclass(frozen=True)
class Module:
    """One file of ours: where it stands and what is written in it."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return parsed(self.text)

    @property
    def package(self) -> str:
        """The package it stands in, for imports that begin with a dot."""
        return ".".join(Path(self.path).parts[:-1])

    @property
    def room(self) -> str:
        """The room of the house: ``ui`` of ``game/ui/recipes/chrome.py``, nothing for ``game/app.py``."""
        parts = Path(self.path).parts
        return parts[1] if len(parts) > 2 else ""

    def imports(self) -> tuple[Import, ...]:
        return imported(self)


@cache
def imported(module: Module) -> tuple[Import, ...]:
    """What a file imports, wherever in it."""
    return tuple(_imports(module.tree, module.package))


def _imports(node: ast.AST, package: str, late: bool = False, only_types: bool = False) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Import(names=names):
                for alias in names:
                    yield Import(alias.name, child.lineno, late, only_types)
            case ast.ImportFrom(module=module, names=names, level=level):
                around = package.split(".")[: len(package.split(".")) - level + 1] if level else []
                start = ".".join([*around, *([module] if module else [])])
                yield Import(start, child.lineno, late, only_types)
                for alias in names:
                    yield Import(f"{start}.{alias.name}", child.lineno, late, only_types)
            case ast.Call(func=func, args=[ast.Constant(value=str(name)), *_]) if _called(func) in (
                "import_module",
                "__import__",
            ):
                yield Import(name, child.lineno, True, only_types)
        inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        types = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
        yield from _imports(child, package, late or inside, only_types or types)


def _called(func: ast.expr) -> str:
    """The last name of what is called: ``read_text`` of ``path.read_text(…)``."""
    match func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr=name):
            return name
    return ""


def _calls(module: Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))


def _docstrings(tree: ast.Module) -> set[int]:
    """The constants that only explain: the text that stands alone as a statement."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _refuse(module: Module, rooms: tuple[str, ...], wall: str, instead: str) -> Iterator[str]:
    """One sentence a line, about the plainest name that is not allowed there."""
    said: set[int] = set()
    for found in module.imports():
        if found.within(*rooms) and found.line not in said:
            said.add(found.line)
            yield f"{module.path}:{found.line} imports {found.name}, but {wall}. {instead}"


# --- the walls --------------------------------------------------------------------------------

Wall = Callable[[Module], Iterator[str]]


def pygame_only_on_the_stage(module: Module) -> Iterator[str]:
    if module.room != "stage":
        yield from _refuse(
            module,
            ("pygame",),
            "only game/stage may know pygame",
            "Describe what is wanted in game.ui and let the stage do it.",
        )


PURE = ("game/play/", "game/lesson/model/")
OUTSIDE = (
    *("time", "os", "io", "pathlib", "shutil", "tempfile", "glob", "sqlite3", "subprocess", "socket", "ssl"),
    *("http", "urllib", "threading", "asyncio", "multiprocessing", "concurrent", "signal", "secrets", "uuid"),
)
"""What reaches out of a computation: to the clock, the disk, the network, another thread, to chance."""


def play_is_pure(module: Module) -> Iterator[str]:
    """The rules of play give the same answer for the same question, on every machine, for ever."""
    if not module.path.startswith(PURE):
        return
    wall = "game/play and game/lesson/model.py are pure: standard library and themselves only"
    ours = ("game.play", "game.lesson.model")
    for found in module.imports():
        top = found.name.split(".")[0]
        itself = found.within(*ours) or found.name in ("game", "game.lesson")
        if not itself and top not in sys.stdlib_module_names:
            yield (
                f"{module.path}:{found.line} imports {found.name}, but {wall}. "
                "Hand it over as an argument, or do it in the room that calls."
            )
    instead = "Hand the value over as an argument."
    yield from _refuse(module, OUTSIDE, wall + ", without clock, disk or chance", instead)
    yield from _chance(module)
    yield from _clock(module)
    yield from _files(module, "game/play and game/lesson/model.py open no file")


def _chance(module: Module) -> Iterator[str]:
    instead = "Take a random.Random(seed) as an argument."
    for found in module.imports():
        if found.name.startswith("random.") and found.name != "random.Random":
            yield f"{module.path}:{found.line} imports {found.name}, but chance has a seed here. {instead}"
    for node in ast.walk(module.tree):
        match node:
            case ast.Attribute(value=ast.Name(id="random"), attr=attr) if attr != "Random":
                yield f"{module.path}:{node.lineno} uses random.{attr}, but chance has a seed here. {instead}"
            case ast.Call(func=func, args=[], keywords=[]) if _called(func) == "Random":
                yield f"{module.path}:{node.lineno} makes a Random without a seed. {instead}"


def _clock(module: Module) -> Iterator[str]:
    for call in _calls(module):
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("now", "today", "utcnow"):
            yield (
                f"{module.path}:{call.lineno} asks what time it is ({ast.unparse(call.func)}), "
                "but there is no clock here. Take the day as an argument."
            )


OPENERS = ("open", "read_text", "write_text", "read_bytes", "write_bytes", "mkdir", "unlink", "iterdir")


def _files(module: Module, wall: str) -> Iterator[str]:
    for call in _calls(module):
        if _called(call.func) in OPENERS:
            yield (
                f"{module.path}:{call.lineno} calls {ast.unparse(call.func)}, but {wall}. "
                "Take what was in the file as an argument."
            )


def scenes_and_ui_reach_for_nothing(module: Module) -> Iterator[str]:
    """What is on the screen is worked out, not looked up."""
    if module.room not in ("scenes", "ui"):
        return
    wall = f"game/{module.room} opens no file and knows no clock"
    instead = "What it needs comes through the Desk; what it wants done is an effect."
    yield from _refuse(module, OUTSIDE, wall, instead)
    yield from _files(module, wall)
    yield from _clock(module)
    yield from _chance(module)


MAY_NOT_KNOW = {
    "ui": ("scenes", "stage", "school", "play", "lesson", "results", "app", "cli"),
    "scenes": ("stage", "app", "cli"),
    "stage": ("scenes", "school", "play", "lesson", "results", "words", "app", "cli"),
    "words": ("ui", "scenes", "stage", "school", "play", "lesson", "results", "app", "cli"),
    "school": ("ui", "scenes", "stage", "play", "results", "app", "cli"),
    "lesson": ("ui", "scenes", "stage", "results", "app", "cli"),
    "results": ("ui", "scenes", "stage", "app", "cli"),
    "papers": ("stage", "play", "app", "cli"),
}


def rooms_keep_to_themselves(module: Module) -> Iterator[str]:
    unknown = MAY_NOT_KNOW.get(module.room, ())
    yield from _refuse(
        module,
        tuple(f"game.{room}" for room in unknown),
        f"game/{module.room} must not know game/{', game/'.join(unknown)}",
        f"Read the docstring of game/{module.room}, and let game/app.py bring the two together.",
    )


def only_the_command_line_starts_the_game(module: Module) -> Iterator[str]:
    if module.room != "verbs" and module.path not in ("game/cli.py", "game/__main__.py"):
        yield from _refuse(
            module,
            ("game.app",),
            "only the verbs and game/__main__.py import the composition",
            "Turn it round: app knows every room, no room knows app.",
        )
    instead = "Move what is shared into the room it belongs to."
    if module.path != "game/__main__.py":
        yield from _refuse(module, ("game.cli",), "nobody imports the command line", instead)
    verbs = () if module.path == "game/cli.py" else ("game.verbs",)
    shared = tuple(f"game.verbs.{name}" for name in ("speaking", "refusing", "listing", "trusts", "leaving"))
    own = shared if module.room == "verbs" else ()
    for found in module.imports():
        if found.within(*verbs) and not found.within(*own):
            yield (
                f"{module.path}:{found.line} imports {found.name}, "
                f"but verbs are for the command line alone. {instead}"
            )


def the_door_to_assets_knows_nobody(module: Module) -> Iterator[str]:
    if module.path == "game/assets.py":
        wall = "game/assets.py is a door that everybody uses and that knows nobody"
        yield from _refuse(module, ("game",), wall, "Keep it names → files.")


def heavy_libraries_wait_until_they_are_needed(module: Module) -> Iterator[str]:
    said: set[int] = set()
    for found in module.imports():
        if found.within(*HEAVY) and not found.late and not found.only_types and found.line not in said:
            said.add(found.line)
            yield (
                f"{module.path}:{found.line} imports {found.name} at the top, so that every pupil would wait "
                "for it. Import it inside the function that uses it."
            )


def rooms_say_what_they_know(module: Module) -> Iterator[str]:
    if not module.path.endswith("/__init__.py"):
        return
    words = ast.get_docstring(module.tree) or ""
    if not words:
        yield f"{module.path} has no docstring. Say what the room knows and what it must not know."
    elif len(Path(module.path).parts) == 3 and not (
        re.search(r"\bknows?\b", words, re.IGNORECASE) and re.search(r"\bmust not\b", words, re.IGNORECASE)
    ):
        yield f"{module.path} does not say what the room knows and what it must not know. Say both there."


def modules_fit_into_a_head(module: Module) -> Iterator[str]:
    lines = module.text.count("\n")
    if lines >= MOST_LINES:
        yield f"{module.path} has {lines} lines: too many. Find the second thing it does and move it out."


SPEAKERS = ("game/verbs/speaking.py", "game/__main__.py", "game/app.py", "game/bench.py")


def rooms_return_what_they_found(module: Module) -> Iterator[str]:
    if module.path in SPEAKERS or module.room in ("cli", "bench"):
        return
    for call in _calls(module):
        if isinstance(call.func, ast.Name) and call.func.id == "print":
            yield (
                f"{module.path}:{call.lineno} prints. Return the words; "
                "game/verbs/speaking.py speaks to the terminal."
            )


HEX = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b")
PLAIN = ("#ffffff", "#000000")
COLOURS_LIVE_IN = ("game/ui/theme.py", "game/ui/tones.py", "game/ui/wares.py", "game/ui/colour.py")
KNOWS_THE_ART = ("game/artcheck", "game/art/")
"""It holds the drawings against the palette they were drawn with."""


def colours_live_in_the_theme(module: Module) -> Iterator[str]:
    if module.path in COLOURS_LIVE_IN or module.path.startswith(KNOWS_THE_ART):
        return
    tree = module.tree
    explains = _docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in explains:
            for colour in HEX.findall(node.value):
                if module.room == "stage" and colour.lower() in PLAIN:
                    continue
                yield (
                    f"{module.path}:{node.lineno} names the colour {colour}. Colours live in "
                    "game/ui/theme.py: give it a name there and ask the theme."
                )


WALLS: tuple[Wall, ...] = (
    pygame_only_on_the_stage,
    play_is_pure,
    scenes_and_ui_reach_for_nothing,
    rooms_keep_to_themselves,
    only_the_command_line_starts_the_game,
    the_door_to_assets_knows_nobody,
    heavy_libraries_wait_until_they_are_needed,
    rooms_say_what_they_know,
    modules_fit_into_a_head,
    rooms_return_what_they_found,
    colours_live_in_the_theme,
)


def ours() -> list[Module]:
    """Every module of the game as it stands now."""
    return [
        Module(path.relative_to(HERE).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted((HERE / "game").rglob("*.py"))
        if "carried" not in path.parts
    ]


@pytest.mark.parametrize("wall", WALLS, ids=lambda wall: wall.__name__)
def test_the_wall_stands(wall: Wall) -> None:
    broken = [sentence for module in ours() for sentence in wall(module)]
    assert not broken, "\n" + "\n".join(broken)


def test_the_walls_were_shown_the_whole_house() -> None:
    paths = {module.path for module in ours()}
    assert {"game/app.py", "game/assets.py", "game/ui/recipes/title.py", "game/stage/window.py"} <= paths


def test_every_folder_of_modules_is_a_room_with_a_first_page() -> None:
    folders = {path.parent for path in (HERE / "game").rglob("*.py") if "carried" not in path.parts}
    assert [folder.name for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []


# --- the walls are looked at themselves --------------------------------------------------------

BAD: dict[str, tuple[Wall, str, str]] = {
    "pygame in a scene": (pygame_only_on_the_stage, "game/scenes/town.py", "import pygame\n"),
    "pygame inside a function": (
        pygame_only_on_the_stage,
        "game/ui/layout.py",
        "def f():\n    from pygame.font import Font\n    return Font\n",
    ),
    "pygame for its types only": (
        pygame_only_on_the_stage,
        "game/app.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import pygame\n",
    ),
    "pygame by its name in a string": (
        pygame_only_on_the_stage,
        "game/app.py",
        "import importlib\nimportlib.import_module('pygame')\n",
    ),
    "a library in the rules": (play_is_pure, "game/play/rules.py", "import yaml\n"),
    "another room in the rules": (play_is_pure, "game/play/rules.py", "from game.ui.node import Text\n"),
    "the reader in the rules": (play_is_pure, "game/play/rules.py", "from game.lesson.read import read\n"),
    "a room in the lesson's model": (
        play_is_pure,
        "game/lesson/model/story.py",
        "from game.words.language import ENGLISH\n",
    ),
    "a room by a dot": (play_is_pure, "game/lesson/model/story.py", "from .. import read\n"),
    "a clock in the rules": (
        play_is_pure,
        "game/play/state.py",
        "def f():\n    import time\n    return time.time()\n",
    ),
    "today in the rules": (
        play_is_pure,
        "game/play/state.py",
        "import datetime\nd = datetime.date.today()\n",
    ),
    "now in the rules": (
        play_is_pure,
        "game/play/state.py",
        "from datetime import datetime\nd = datetime.now()\n",
    ),
    "chance without a seed": (play_is_pure, "game/play/bot.py", "import random\nx = random.choice([1])\n"),
    "chance by name": (play_is_pure, "game/play/bot.py", "from random import choice\n"),
    "a Random that seeds itself": (
        play_is_pure,
        "game/play/bot.py",
        "from random import Random\nr = Random()\n",
    ),
    "a file in the rules": (play_is_pure, "game/play/saved.py", "open('x')\n"),
    "a path in the rules": (play_is_pure, "game/play/saved.py", "from pathlib import Path\n"),
    "open in a scene": (
        scenes_and_ui_reach_for_nothing,
        "game/scenes/town.py",
        "text = open('story').read()\n",
    ),
    "a path in a scene": (
        scenes_and_ui_reach_for_nothing,
        "game/scenes/town.py",
        "from pathlib import Path\n",
    ),
    "io in a scene": (scenes_and_ui_reach_for_nothing, "game/scenes/town.py", "import io\n"),
    "os in the ui": (scenes_and_ui_reach_for_nothing, "game/ui/look.py", "import os.path\n"),
    "a file through assets": (
        scenes_and_ui_reach_for_nothing,
        "game/ui/recipes/title.py",
        "from game.assets import art_file\nx = art_file('a').read_text()\n",
    ),
    "a clock in a scene": (
        scenes_and_ui_reach_for_nothing,
        "game/scenes/town.py",
        "from time import sleep\n",
    ),
    "chance in a scene": (
        scenes_and_ui_reach_for_nothing,
        "game/scenes/town.py",
        "import random\nrandom.shuffle([])\n",
    ),
    "the stage in a scene": (
        rooms_keep_to_themselves,
        "game/scenes/town.py",
        "from game.stage.window import Stage\n",
    ),
    "a scene on the stage": (rooms_keep_to_themselves, "game/stage/show.py", "from game import scenes\n"),
    "the school on the stage": (
        rooms_keep_to_themselves,
        "game/stage/show.py",
        "import game.school.settings\n",
    ),
    "the composition on the stage": (
        rooms_keep_to_themselves,
        "game/stage/show.py",
        "from game.app import Game\n",
    ),
    "the stage in the words": (
        rooms_keep_to_themselves,
        "game/words/bidi.py",
        "from game.stage import ink\n",
    ),
    "the ui in the words, for types": (
        rooms_keep_to_themselves,
        "game/words/faces.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from game.ui.look import Look\n",
    ),
    "a neighbour by two dots": (
        rooms_keep_to_themselves,
        "game/ui/look.py",
        "from ..school import settings\n",
    ),
    "the screen in the school": (
        rooms_keep_to_themselves,
        "game/school/settings.py",
        "from game.ui.theme import THEMES\n",
    ),
    "the composition in a room": (
        only_the_command_line_starts_the_game,
        "game/bench.py",
        "from game import app\n",
    ),
    "a verb in another verb": (
        only_the_command_line_starts_the_game,
        "game/verbs/bot.py",
        "from game.verbs.play import run\n",
    ),
    "a verb in a room": (
        only_the_command_line_starts_the_game,
        "game/school/settings.py",
        "from game.verbs import speaking\n",
    ),
    "the command line in the composition": (
        only_the_command_line_starts_the_game,
        "game/app.py",
        "import game.cli\n",
    ),
    "a room in the door to assets": (
        the_door_to_assets_knows_nobody,
        "game/assets.py",
        "from game.words import faces\n",
    ),
    "a heavy library at the top": (
        heavy_libraries_wait_until_they_are_needed,
        "game/results/index.py",
        "from sqlalchemy import select\n",
    ),
    "a heavy library behind a try": (
        heavy_libraries_wait_until_they_are_needed,
        "game/words/catalogue.py",
        "try:\n    import babel.dates\nexcept ImportError:\n    pass\n",
    ),
    "a room that says nothing": (rooms_say_what_they_know, "game/play/__init__.py", ""),
    "a room without its limits": (
        rooms_say_what_they_know,
        "game/play/__init__.py",
        '"""Knows the rules."""\n',
    ),
    "a long module": (modules_fit_into_a_head, "game/play/rules.py", "x = 1\n" * MOST_LINES),
    "a room that prints": (
        rooms_return_what_they_found,
        "game/lesson/check.py",
        "def f():\n    print('no')\n",
    ),
    "a colour in a recipe": (colours_live_in_the_theme, "game/ui/recipes/title.py", "fill = '#0b6e69'\n"),
    "a short colour": (colours_live_in_the_theme, "game/ui/recipes/title.py", "fill = '#fff'\n"),
    "a colour inside a drawing": (
        colours_live_in_the_theme,
        "game/ui/display.py",
        "x = '<rect fill=\"#123456\"/>'\n",
    ),
    "a colour in an f-string": (
        colours_live_in_the_theme,
        "game/ui/display.py",
        "x = f'{1} fill=\"#123456\"'\n",
    ),
    "white in the ui": (colours_live_in_the_theme, "game/ui/display.py", "x = '#ffffff'\n"),
    "a colour on the stage": (colours_live_in_the_theme, "game/stage/paint.py", "x = '#fffffe'\n"),
}


@pytest.mark.parametrize("example", BAD, ids=str)
def test_the_wall_sees(example: str) -> None:
    wall, path, text = BAD[example]
    found = list(wall(Module(path, text)))
    assert found, f"{wall.__name__} does not see {example}"
    assert all(sentence.startswith(path) and sentence.endswith(".") for sentence in found)


def test_every_wall_has_a_bad_example() -> None:
    assert {wall for wall, _, _ in BAD.values()} == set(WALLS)


GOOD = {
    "the stage knows pygame": ("game/stage/ink.py", "import pygame\n"),
    "chance with a seed": (
        "game/play/bot.py",
        "import random\nfrom game.lesson.model import Lesson\ndef f(seed: int): return random.Random(seed)\n",
    ),
    "a day handed over": (
        "game/play/state.py",
        "from datetime import date\ndef f(today: date): return today.isoformat()\n",
    ),
    "a heavy library in its function": (
        "game/results/index.py",
        "def f():\n    import sqlalchemy\n    return sqlalchemy\n",
    ),
    "a heavy library's types": (
        "game/results/index.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from sqlalchemy import Engine\n",
    ),
    "a verb": ("game/verbs/play.py", "from game import app\nfrom game.verbs.speaking import speak\n"),
    "the terminal": ("game/verbs/speaking.py", "print('well')\n"),
    "the module that starts": ("game/__main__.py", "from game.cli import main\n"),
    "white on the stage": ("game/stage/paint.py", "x = '#ffffff'\n"),
    "a colour that is explained": ("game/ui/draw.py", '"""``#1d2447`` is a colour."""\n'),
    "a number sign": ("game/ui/draw.py", "x = '#' + 'abc'\n"),
    "a room whose name begins alike": ("game/words/faces.py", "import game.uix\n"),
}


@pytest.mark.parametrize("example", GOOD, ids=str)
def test_no_wall_is_in_the_way_of(example: str) -> None:
    path, text = GOOD[example]
    assert [sentence for wall in WALLS for sentence in wall(Module(path, text))] == []


def test_a_broken_wall_says_which_file_which_import_which_wall_and_what_to_do() -> None:
    (sentence,) = pygame_only_on_the_stage(Module("game/scenes/town.py", "\n\nimport pygame.font\n"))
    assert sentence == (
        "game/scenes/town.py:3 imports pygame.font, but only game/stage may know pygame. "
        "Describe what is wanted in game.ui and let the stage do it."
    )


# --- what the first screen really loads --------------------------------------------------------


def loaded_by(imports: str) -> set[str]:
    """The libraries a fresh Python holds after these imports."""
    told = subprocess.run(
        [sys.executable, "-c", f"import sys; {imports}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        cwd=HERE,
        timeout=60,
    )
    return {name.split(".")[0] for name in told.stdout.split()}


def test_the_first_screen_loads_no_heavy_library() -> None:
    loaded = loaded_by("import game.app, game.stage.window, game.scenes.title")
    assert "pygame" in loaded
    assert not loaded & {*HEAVY, "yaml", "sqlite3", "asyncio", "http", "unittest", "numpy"}


def test_a_heavy_library_would_have_been_seen() -> None:
    assert set(HEAVY) & loaded_by("import fontTools")
