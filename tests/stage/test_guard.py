"""A pygame that will not do is named in one sentence with its cure, and never in a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parents[2]

FAKES = {
    "none at all": (
        'raise ModuleNotFoundError("No module named \'pygame\'", name="pygame")',
        "python3 run.py",
    ),
    "the old one": ("version = init = None", "pip uninstall -y pygame pygame-ce"),
    "half of one, empty": ("", "pip uninstall -y pygame pygame-ce"),
    "half of one, torn": ("import pygame.base", "pip uninstall -y pygame pygame-ce"),
}


@pytest.mark.parametrize("kind", FAKES, ids=str)
def test_a_pygame_that_will_not_do_is_named_with_its_cure(kind: str, tmp_path: Path) -> None:
    source, cure = FAKES[kind]
    package = tmp_path / "fakes" / "pygame"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(source + "\n")
    told = subprocess.run(
        [sys.executable, "-m", "game", "play", "--windowed", "--data", str(tmp_path / "data")],
        capture_output=True,
        text=True,
        cwd=HERE,
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        timeout=60,
        check=False,
    )
    assert told.returncode == 2, told.stderr
    assert told.stdout == ""
    assert "Traceback" not in told.stderr
    assert cure in told.stderr
    assert len(told.stderr.strip().splitlines()) == 1


def test_what_sdl_must_know_is_set_before_it_starts_and_never_overruled() -> None:
    names = ("SDL_FRAMEBUFFER_ACCELERATION", "SDL_TOUCH_MOUSE_EVENTS")
    code = f"import game.stage, os; print(*(os.environ[name] for name in {names}))"
    for wanted, given in (("0 0", {}), ("1 0", {"SDL_FRAMEBUFFER_ACCELERATION": "1"})):
        plain = {name: value for name, value in os.environ.items() if not name.startswith("SDL_")}
        told = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            cwd=HERE,
            env=plain | given,
            check=True,
            timeout=60,
        )
        assert told.stdout.strip() == wanted
