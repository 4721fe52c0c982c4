"""Files that were meant as a story or a plan, and that the game never sees: their ending, or where they lie.

Knows names and folders; it must not open anything. Notepad writes ``star-fox.yaml.txt`` and Windows hides the
end of it: without a word here the story would be nowhere, and nobody would know why.
"""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from game.diagnostic import WARNING, Diagnostic
from game.lesson import model

ENDING = ".yaml"
_LETTERS = get_args(model.Letter)
_WRITTEN = (".txt", ".doc", ".docx", ".odt", ".rtf")
"""How files of editors and word processors end."""
_AROUND = ("curriculum.yaml", "misconceptions.yaml", "school.yaml", "pack.yaml")


def unseen(path: Path, by_hand: bool = False) -> Diagnostic | None:
    """Why the game does not see a file that somebody wrote; nothing if it does, or if it is no lesson.

    ``by_hand``: somebody named this very file, so it is meant, wherever it lies.
    """
    inside = path.absolute().parent
    if path.suffix != ENDING:
        drawer = {"stories", "plans"} & {inside.name, inside.parent.name}
        return _ending(path) if _is_meant(path, by_hand or bool(drawer)) else None
    misplaced = inside.name in _LETTERS and inside.parent.name != "stories"
    if misplaced or (inside.name == "lessons" and path.name not in _AROUND):
        letter = inside.name if misplaced else "accepting"
        message = "The game does not look here: its stories lie in the folder of a letter, in “stories”."
        hint = f"Move it to stories/{letter}, or what its letter is; a plan goes to the folder “plans”."
        return Diagnostic("L132", path.as_posix(), 1, 1, message, hint, WARNING)
    return None


def _is_meant(path: Path, among_lessons: bool) -> bool:
    name, ending = path.name.lower(), path.suffix.lower()
    if name.startswith((".", "~", "readme")):
        return False
    if ending in (ENDING, ".yml"):
        return True
    return ending in _WRITTEN and (among_lessons or Path(path.stem).suffix.lower() in (ENDING, ".yml"))


def _ending(path: Path) -> Diagnostic:
    name = path.stem
    while Path(name).suffix.lower() in (ENDING, ".yml"):
        name = Path(name).stem
    message = f"The game reads files that end in .yaml: this one ends in {path.suffix}, and nobody sees it."
    hint = f"Call it {name}.yaml. Windows hides endings until File name extensions is ticked in View."
    if path.suffix.lower() in _WRITTEN[1:]:
        hint = f"Copy its words into a text editor, and save them there as {name}.yaml."
    return Diagnostic("L131", path.as_posix(), 1, 1, message, hint, WARNING)
