"""What stands in many pictures: a field, a tree, a child's head, the sky by day."""

from __future__ import annotations

from kit.crayon import BLUSH, EYES, INK, LEATHER, WHITE, at, box, dot, dots, down, fill, group, line, oval


def field(y: float, colour: str) -> str:
    return box(0, y, 400, 300 - y, colour)


def tree(x: float, y: float, k: float = 1) -> str:
    return group(
        fill("M-7 0L-5 -46H5L7 0Z", LEATHER, swell=3)
        + fill(
            "M0 -118C26 -118 36 -98 32 -86C50 -80 52 -52 34 -42C18 -30 -18 -30 -34 -42"
            "C-52 -52 -50 -80 -32 -86C-36 -98 -26 -118 0 -118Z",
            "#5aa04a",
        )
        + fill(
            "M-4 -110C16 -110 24 -98 20 -86C4 -78 -24 -74 -34 -56C-44 -66 -40 -78 -26 -84"
            "C-28 -100 -18 -110 -4 -110Z",
            "#8fc468",
            0.7,
        ),
        f"translate({at(x, y)}) scale({k:g})",
    )


def child(x: float, y: float, k: float, skin: str, hair: str, kind: int = 0) -> str:
    """A resident's head, small: kind 0 short hair, 1 long, 2 bunches."""
    back = (
        fill("M-30 -8C-34 -46 34 -46 30 -8L32 22H-32Z", hair, swell=4)
        if kind == 1
        else (dot(-30, -24, 13, hair) + dot(30, -24, 13, hair))
        if kind == 2
        else ""
    )
    return group(
        back
        + oval(0, -4, 27, 26, skin)
        + fill("M-29 -4C-32 -38 32 -38 29 -4C20 -18 -8 -12 -14 -22C-18 -12 -26 -12 -29 -4Z", hair)
        + oval(-9, -2, 3.6, 5, INK)
        + oval(10, -2, 3.6, 5, INK)
        + dots("-8 -4 11 -4", 1.4, WHITE)
        + line("M-8 9Q1 17 9 9", INK, 2.6)
        + oval(-17, 6, 5, 3, BLUSH, 0.6)
        + oval(17, 6, 5, 3, BLUSH, 0.6),
        f"translate({at(x, y)}) scale({k:g})",
    )


DAY = {"sky": down(0, 220, "#8fd0ff", "#e4f5ff"), "iris": EYES}
