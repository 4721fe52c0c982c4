"""How large photos are that can be tapped: as large as the glass allows."""

from __future__ import annotations

from game.ui.recipes.apps.kit import Kit

PHOTO = 0.75
"""A photo that can be tapped is three quarters as high as wide."""
PHOTO_PAD, PHOTO_LIP, PHOTO_GAP, PHOTO_SIDES = 12.0, 6.0, 18.0, 40.0
"""Around it, below it, between two, and what the app keeps for itself."""
LOW_HEAD = 92.0
"""How high the head of an app is whose photos need the room."""


def photo_height(kit: Kit) -> float:
    """How high photos are that can be tapped: in the number of columns in which they become the largest."""
    many = max(1, kit.photos)
    head = kit.sizes.face * 1.5 if kit.narrow else LOW_HEAD
    wide, high = kit.room.w - PHOTO_SIDES, kit.room.h - head - PHOTO_SIDES
    around = 2 * PHOTO_PAD + PHOTO_LIP

    def in_columns(columns: int) -> float:
        rows = -(-many // columns)
        across = (wide - (columns - 1) * PHOTO_GAP) / columns - around
        return min(across * PHOTO, (high - (rows - 1) * PHOTO_GAP) / rows - around)

    return max(map(in_columns, range(1, many + 1))) * (0.84 if kit.close else 1.0)
