"""What a child can do, one kind of press each: frozen values that can be listed and drawn by lot."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pick:
    """Choose an answer, a phrase, a card, a button of the device, a piece, a tile or a grown-up.

    A phrase that is picked already is let go again.
    """

    what: str


@dataclass(frozen=True, slots=True)
class Hold:
    """Lift a thing that is to be put away."""

    what: str


@dataclass(frozen=True, slots=True)
class Put:
    """Put the thing that is lifted into a basket."""

    where: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take a thing out of its basket, or a card out of the row."""

    what: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """This is my answer. Until now everything could be changed."""


@dataclass(frozen=True, slots=True)
class Next:
    """Go on, after something was said."""


Event = Pick | Hold | Put | TakeBack | Confirm | Next
