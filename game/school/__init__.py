"""This school and its machine: where things are kept, and what was set.

Knows folders and settings files; later the school's pack, its classes and its passphrase.
Must not know what is on the screen, nor how a story is played.
"""
