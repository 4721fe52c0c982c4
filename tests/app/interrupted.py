"""A real game in a process of its own, in the middle of a story, which waits for what happens to it.

``python -m tests.app.interrupted DATA CLASS BADGE ANSWERS`` says ``ready`` when so many are written down.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Timer

from game import app
from game.loop import Game
from game.play import start
from game.scenes.notice import Notice
from game.scenes.scene import Scene
from game.scenes.stack import Stack
from game.scenes.story import opened
from game.scenes.town import Town
from game.school.folders import Folders
from game.school.progress import Player
from game.verbs.speaking import speak
from tests.app.child import SMALL, Child

ROOT = Path(__file__).resolve().parents[2]
STORY, TRACK = "skate-park", "junior"
ANSWERS = 2
LIMIT = 60.0


def begun(data: Path | str, environment: Mapping[str, str]) -> subprocess.Popen[str]:
    """Such a process, two answers into its story. If it hangs it is killed: no test waits for ever."""
    game = subprocess.Popen(
        [sys.executable, "-m", "tests.app.interrupted", str(data), "3-owls", "fox-blue", str(ANSWERS)],
        cwd=ROOT,
        env={"PYGAME_HIDE_SUPPORT_PROMPT": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    warden = Timer(LIMIT, game.kill)
    warden.daemon = True
    warden.start()
    return game


class Sitter(Child):
    """Somebody who sits down at a game that is already there."""

    def __init__(self, game: Game) -> None:
        self.game, self.way, self.presses = game, "pointer", 0

    def notes_read(self) -> None:
        """What a grown-up should know has been read, and the story goes on."""
        self.turn()
        while self.scene == Notice.name:
            self.wish_key("go-on")


def main(data: str, class_code: str, badge: str, answers: str) -> int:
    """Play so far, and wait."""

    def begin(game: Game) -> None:
        child = Sitter(game)
        child.turn()
        player = Player(TRACK, class_code, badge)
        library = game.shelf()
        reading = library.story(STORY) if library else None
        assert reading is not None
        assert reading.lesson is not None
        town: Scene = Town(player)
        game.stack = Stack((*game.stack.scenes, town))
        story, _ = opened(start(reading.lesson, TRACK, 7), player, game.desk())
        game.stack = Stack((*game.stack.scenes, story))
        game.see()
        child.notes_read()
        while len(child.play.answers) < int(answers):
            child.step()
            child.notes_read()
        child.turn()
        speak("ready")

    folders = Folders(Path(data), Path(data) / "cache")
    return app.play(folders, SMALL, on_first_screen=begin)


if __name__ == "__main__":
    if sys.platform != "win32":  # a suite that runs under nohup hands its deafness down
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
    sys.exit(main(*sys.argv[1:]))
