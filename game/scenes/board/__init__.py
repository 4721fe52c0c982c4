"""Our class on the board: lessons to choose from, and the lesson itself.

Knows the rules of the board and shows them; must not know files, clocks, or where counts are written down.
"""

from game.scenes.board.lesson import LessonScene

__all__ = ["LessonScene"]
