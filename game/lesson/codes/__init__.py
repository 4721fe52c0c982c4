"""Every code that the checker of lessons knows, with what it means, why it is there and an example.

Knows words only; it must not know how anything is found.
"""

from game.lesson.codes.base import Code

__all__ = ["Code"]
