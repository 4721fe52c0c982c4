"""How fast and how light the game is on this machine: every figure measured, with how it was measured.

Knows how to start the game in processes of its own and to read their clocks and memory. It is handed
the composition by the command line and must not be imported by anything that plays.
"""
