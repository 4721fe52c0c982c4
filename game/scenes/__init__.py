"""What a pupil or a teacher sees: each scene describes itself, and says what follows from a message.

Scenes are small frozen values. They know nodes and recipes, and what the Desk shows them.
They must not know pygame, pixels, files, clocks or threads: what they want done outside they
name as an effect, and ``app`` does it.
"""
