"""The only room that knows pygame: a window, its events, and the paint.

It paints a display list, answers ``measure``, and turns the platform's events into signals of
``ui``. It must not know scenes, stories, words or classes. Another stage (a browser's canvas)
would have the same doors and draw the same list.

Importing this room first looks whether the pygame that is installed is the one we can use, and
sets what SDL must know before it starts.
"""

from __future__ import annotations

from game.stage.guard import StageFault, prepare

prepare()

__all__ = ["StageFault"]
