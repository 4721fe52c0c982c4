"""This school and its machine: where things are kept, and what was set.

Knows folders and settings, the managed settings of a machine, the school folder with its classes, its pack
and its passphrase, and which class a computer has today. Must not know what is on the screen, nor how a
story is played, nor what was learnt.
"""
