"""A story on the screen: a pretend device, the mascot's question, what a child can do, what comes of it.

Knows the rules of play and the recipes of the screens; must not know files, clocks or pygame. ``opened`` is
the door.
"""

from game.scenes.story.ending import Ending
from game.scenes.story.scene import StoryScene, opened

__all__ = ["Ending", "StoryScene", "opened"]
