"""Heads: one construction for everybody. Local coordinates: the head's middle is (200, 150)."""

from __future__ import annotations

from kit.pencil import INK, Art, mix, n

CHILD = (
    "M200 62C264 62 297 106 297 154C297 206 254 241 200 241C146 241 103 206 103 154C103 106 136 62 200 62Z"
)
GROWN = (
    "M200 56C262 56 293 100 292 156C291 186 286 206 270 226C254 246 228 258 200 258C172 258 146 246"
    " 130 226C114 206 109 186 108 156C107 100 138 56 200 56Z"
)


def head(a: Art, skin, shape=CHILD, ears=True, ear_y=168, ear_x=98):
    lo, hi, shade, _ = skin
    if ears:
        for s in (-1, 1):
            x = 200 + s * ear_x
            a.ell(x, ear_y, 15, 19, hi)
            a.path(
                f"M{n(x + s * 6)} {ear_y - 9}Q{n(x - s * 5)} {ear_y - 7} {n(x - s * 1)} {ear_y + 8}",
                stroke=shade,
                sw=4,
                sop=0.7,
            )
    a.path(shape, a.rad(188, 124, 150, lo, hi))


def eyes(a: Art, iris, mood="open", look=(0, 0), y=164, gap=40, s=1.0, flick=1.0, skin=None):
    """Big eyes: white, iris, two lights, and one lid of ink that tapers to the corners."""
    for side in (-1, 1):
        x = 200 + side * gap
        if mood == "down":  # reading: the lid is lowered over the eye
            a.ell(x, y + 4, 16 * s, 15 * s, "#ffffff")
            a.ell(x, y + 9 * s, 12 * s, 12 * s, iris)
            a.ell(x, y + 9 * s, 7 * s, 8 * s, "#1c0f08")
            u, o = x - side * 20 * s, x + side * 23 * s
            a.path(
                f"M{n(u)} {n(y + 4)}C{n(x - side * 16 * s)} {n(y - 28 * s)} {n(x + side * 16 * s)}"
                f" {n(y - 28 * s)} {n(o)} {n(y + 2)}Q{n(x)} {n(y + 15 * s)} {n(u)} {n(y + 4)}Z",
                mix(skin[0], skin[1], 0.55),
            )
            a.path(f"M{n(u)} {n(y + 4)}Q{n(x)} {n(y + 15 * s)} {n(o)} {n(y + 2)}", stroke=INK, sw=5.5)
            a.path(
                f"M{n(x - side * 13 * s)} {n(y - 9 * s)}Q{n(x + side * 4 * s)} {n(y - 19 * s)}"
                f" {n(x + side * 17 * s)} {n(y - 7 * s)}",
                stroke=skin[2],
                sw=3,
                sop=0.6,
            )
            continue
        if mood == "joy":  # laughing shut
            a.path(
                f"M{n(x - 17 * s)} {n(y + 6)}Q{n(x)} {n(y - 17 * s)} {n(x + 17 * s)} {n(y + 6)}",
                stroke=INK,
                sw=6.5,
            )
            continue
        a.ell(x, y, 17.5 * s, 20 * s, "#ffffff")
        ix, iy = x + look[0] - side * 1.5, y + look[1]
        a.ell(ix, iy, 14.5 * s, 18 * s, a.lin(0, y - 18 * s, 0, y + 18 * s, (INK, 0.3), (iris, 0.85)))
        a.ell(ix, iy, 7.5 * s, 10 * s, "#1c0f08")
        a.circle(ix + 5.5 * s, iy - 7 * s, 5.8 * s, "#ffffff")
        a.circle(ix - 5 * s, iy + 8.5 * s, 2.8 * s, "#ffffff", op=0.85)
        u, o = x - side * 19 * s, x + side * (19 + 3 * flick) * s
        oy = y - (4 + 4 * flick) * s
        a.path(
            f"M{n(u)} {n(y - 4 * s)}C{n(x - side * 14 * s)} {n(y - 28 * s)} {n(x + side * 13 * s)}"
            f" {n(y - 29 * s)} {n(o)} {n(oy)}"
            f"C{n(x + side * 12 * s)} {n(y - 20 * s)} {n(x - side * 12 * s)} {n(y - 20 * s)} {n(u)}"
            f" {n(y - 4 * s)}Z",
            INK,
            stroke=INK,
            sw=1.6,
        )


def lids(a: Art, skin, y=164, gap=40):
    """Eyes shut for a moment, to be laid over any mood: the skin's own gradient hides the open eyes."""
    fill = a.rad(188, 124, 150, skin[0], skin[1])
    for side in (-1, 1):
        x = 200 + side * gap
        a.ell(x, y - 2, 24, 25, fill)
        a.path(f"M{x - side * 18} {y}Q{x} {y + 16} {x + side * 20} {y - 2}l{side * 3} -3", stroke=INK, sw=5.5)


def brows(a: Art, colour, mood, y=127, gap=40, w=17, sw=6):
    d = ""
    for side in (-1, 1):
        x = 200 + side * gap
        inner, outer = x - side * w, x + side * w
        if mood == "worried":
            d += f"M{n(inner + side * 2)} {n(y - 7)}Q{n(x)} {n(y - 3)} {n(outer)} {n(y + 6)}"
        elif mood == "happy":
            d += f"M{n(inner)} {n(y - 3)}Q{n(x)} {n(y - 13)} {n(outer)} {n(y - 1)}"
        elif mood == "kind":
            d += f"M{n(inner)} {n(y - 6)}Q{n(x)} {n(y - 9)} {n(outer)} {n(y + 3)}"
        else:
            d += f"M{n(inner)} {n(y + 1)}Q{n(x)} {n(y - 6)} {n(outer)} {n(y + 2)}"
    a.path(d, stroke=colour, sw=sw)


def nose(a: Art, shade, y=190, w=7, kind="button"):
    if kind == "button":
        a.path(f"M{200 - w} {y}Q200 {y + 9} {200 + w} {y}", stroke=shade, sw=5)
    else:  # grown-up: a little longer
        a.path(
            f"M{200 - 3} {y - 22}C{200 - 5} {y - 10} {200 - w - 4} {y} {200 - w} {y + 5}Q200"
            f" {y + 12} {200 + w + 1} {y + 3}",
            stroke=shade,
            sw=5,
        )


def mouth(a: Art, mood, y=211, gap_tooth=False, w=1.0):
    if mood == "happy":
        x = 23 * w
        a.path(
            f"M{n(200 - x)} {y - 5}Q200 {y + 2} {n(200 + x)} {y - 5}C{n(200 + x)} {y + 15}"
            f" {n(200 + x * 0.55)} {y + 23} 200 {y + 23}"
            f"C{n(200 - x * 0.55)} {y + 23} {n(200 - x)} {y + 15} {n(200 - x)} {y - 5}Z",
            "#7c2230",
        )
        a.path(
            f"M{n(200 - x * 0.66)} {y + 15}Q200 {y + 5} {n(200 + x * 0.66)} {y + 15}"
            f"Q{n(200 + x * 0.4)} {y + 23} 200 {y + 23}"
            f"Q{n(200 - x * 0.4)} {y + 23} {n(200 - x * 0.66)} {y + 15}Z",
            "#f0776f",
        )
        a.path(
            f"M{n(200 - x * 0.86)} {y - 4}Q200 {y + 2} {n(200 + x * 0.86)} {y - 4}"
            f"Q{n(200 + x * 0.8)} {y + 4} 200 {y + 6}"
            f"Q{n(200 - x * 0.8)} {y + 4} {n(200 - x * 0.86)} {y - 4}Z",
            "#ffffff",
        )
        if gap_tooth:
            a.path(f"M196.5 {y - 2}L204.5 {y - 2}L204 {y + 7}L197 {y + 7}Z", "#7c2230")
        a.path(f"M{n(200 - x)} {y - 5}Q200 {y + 2} {n(200 + x)} {y - 5}", stroke=INK, sw=4)
    elif mood == "worried":
        a.path(
            f"M{n(200 - 14 * w)} {y + 6}Q{n(200 - 6 * w)} {y - 3} 200 {y + 2}T{n(200 + 14 * w)} {y + 2}",
            stroke=INK,
            sw=5,
        )
    elif mood == "kind":
        a.path(f"M{n(200 - 21 * w)} {y - 3}Q200 {y + 18} {n(200 + 21 * w)} {y - 3}", stroke=INK, sw=5)
    elif mood == "busy":
        a.path(f"M{n(200 - 11 * w)} {y + 2}Q200 {y + 7} {n(200 + 12 * w)} {y}", stroke=INK, sw=5)
    else:
        a.path(f"M{n(200 - 17 * w)} {y - 2}Q200 {y + 14} {n(200 + 17 * w)} {y - 2}", stroke=INK, sw=5)


def cheeks(a: Art, colour, x=66, y=199, op=0.4):
    for s in (-1, 1):
        a.ell(200 + s * x, y, 16, 10.5, colour, op=op)


def freckles(a: Art, colour):
    pts = []
    for s in (-1, 1):
        pts += [
            (200 + s * 44, 191, 2.6),
            (200 + s * 55, 186, 2.6),
            (200 + s * 64, 195, 2.4),
            (200 + s * 50, 200, 2.4),
            (200 + s * 33, 187, 2.3),
        ]
    pts += [(194, 181, 2.2), (207, 182, 2.2)]
    a.dots(pts, 2.5, colour, op=0.75)


def glasses(a: Art, colour, y=165, gap=40, r=28, arm_x=97, sw=6):
    for s in (-1, 1):
        x = 200 + s * gap
        a.circle(x, y, r, "none", stroke=colour, sw=sw)
        a.line(f"M{n(x + s * r)} {y - 4}L{n(200 + s * arm_x)} {y - 9}", colour, sw - 1)
    a.path(
        f"M{n(200 - gap + r - 1)} {y - 4}Q200 {y - 14} {n(200 + gap - r + 1)} {y - 4}", stroke=colour, sw=sw
    )
    a.line("".join(f"M{n(200 + s * gap - 19)} {y - 3}q1 -9 7 -14" for s in (-1, 1)), "#ffffff", 3.5, sop=0.7)
