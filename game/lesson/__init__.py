"""From story files to frozen lessons.

Knows what a story, a plan and a school's pack are made of (``model``). Must not know pygame, screens,
clocks, or who plays.
"""
