"""Pingtown: a classroom game in which children practise the SMART rules.

The rooms of the house, and what each may know, are drawn in ``docs/architecture.md``
and held by ``tests/test_house.py``.
"""

__version__ = "0.1.0"
