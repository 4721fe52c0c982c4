"""What is on the screen, without a screen.

This room knows lengths in units (1080 to the height of a screen), colours by name, nodes,
where each lands, what may be pressed, in which order it is read, and what must be painted.
It is pure: given the same node, size and look it always answers the same.

It must not know pygame, pixels, files, clocks, stories or classes. The only thing it asks
from outside is ``measure``: how wide a few letters are in a face. A second stage (a browser's
canvas) needs to bring that and the drawing, nothing else.

The doors::

    layout(node, size, look, measure) -> Placed      display(placed, attention) -> tuple[Draw, ...]
    targets(placed) / attend(attention, signal, placed) -> Heed      spoken(node) -> str
"""
