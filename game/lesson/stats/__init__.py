"""The shelf in honest figures: what a guesser would get right, who is wise and who errs, what is covered.

Knows stories that have been read; it must not know files, screens, or what anybody does with a figure.
"""
