"""What was learnt: one journal a sitting, brought to the school, gathered, counted and, in time, erased.

Knows the answers that ``game.play`` gives, the files they are kept in, the school folder they travel to and
the index that is made of them. It must not know what is on the screen, and it must not keep more than the
list in ``sitting``: no name, no clock time, no duration. A full disk or a lost network share is a value with
a sentence for a grown-up, never an exception: a child's play goes on.

The way of an answer: ``journal`` writes it on this machine, ``deliver`` brings the journal to the school
folder, ``reading`` reads it without trusting it, ``verify`` plays it again. All of them touch files through
``disk`` alone, so that every single step can be made to fail in a test.
"""
