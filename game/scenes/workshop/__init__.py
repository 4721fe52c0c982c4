"""The parents' evening: ten minutes in a hall, four stories, nothing written down at all.

Knows stories, what a class said (as so many of ten, never fewer than five), and two languages at once. It
must not know journals, files or printers: no scene of this room has an effect that keeps anything.
"""
