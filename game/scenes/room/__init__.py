"""The teacher's room: what a class learnt, classes, the school's own words, what is kept.

Knows what is on these screens and which work they ask for (``asks``). It must not know who does the work,
where anything lies, or whether a passphrase is right: ``game/staffroom.py`` does, and refuses while the room
is locked.
"""
