"""Limbs and school clothes, shared by the children. Coordinates of the 400 x 400 picture."""

from __future__ import annotations

from math import cos, hypot, radians, sin

from kit.palette import CLOTH
from kit.pencil import Art, mix, n

HEAD = {"x": 20, "y": 7, "s": 0.9}  # where the head of faces.py sits on a child's body


def tone(skin):
    return mix(skin[0], skin[1], 0.62)


def hand(a: Art, x, y, skin, way=(0, 1), wave=False):
    c = tone(skin)
    if not wave:
        a.circle(x, y, 12.5, c)
        return
    side = 1 if way[0] > 0 else -1
    base = -90 + side * 10
    d = ""
    for t, long in ((-40, 17), (-13, 21), (13, 21), (38, 17)):
        q = radians(base + t)
        d += f"M{n(x)} {n(y)}L{n(x + long * cos(q))} {n(y + long * sin(q))}"
    q = radians(base - side * 88)
    d += f"M{n(x)} {n(y + 3)}L{n(x + 15 * cos(q))} {n(y + 3 + 15 * sin(q))}"
    a.line(d, c, 8)
    a.circle(x, y, 12, c)


def sleeve(a: Art, pts, fill, cuff, skin, w=27, wave=False, front_hand=False, edge=True):
    """Shoulder, elbow, wrist; the hand peeps out of the cuff."""
    (sx, sy), (ex, ey), (wx, wy) = pts
    L = hypot(wx - ex, wy - ey)
    ux, uy = (wx - ex) / L, (wy - ey) / L
    hx, hy = wx + ux * (12 if wave else 8), wy + uy * (12 if wave else 8)
    if not front_hand:
        hand(a, hx, hy, skin, (ux, uy), wave)
    bx, by = wx - ux * 11, wy - uy * 11
    d = f"M{sx} {sy}Q{ex} {ey} {n(bx)} {n(by)}"
    if edge:  # a soft edge parts the sleeve from the jumper
        if (sx - 200) * (wx - 200) < 0:  # it crosses the body: an edge all round
            a.path(d, stroke=cuff, sw=w + 4, sop=0.55)
        else:
            m = 2.5 if sx < 200 else -2.5
            a.path(
                f"M{n(sx + m)} {sy + 1}Q{n(ex + m)} {ey + 2} {n(bx + m)} {n(by + 1)}",
                stroke=cuff,
                sw=w,
                sop=0.45,
            )
    a.path(d, stroke=fill, sw=w)
    cx, cy = wx - ux * 2, wy - uy * 2
    a.line(f"M{n(cx - uy * 10)} {n(cy + ux * 10)}L{n(cx + uy * 10)} {n(cy - ux * 10)}", cuff, 8)
    if front_hand:
        hand(a, hx, hy, skin, (ux, uy), wave)
    return hx, hy


def flip(pts):
    return tuple((400 - x, y) for x, y in pts)


DOWN = ((161, 256), (141, 278), (139, 309))
UP = ((239, 256), (290, 268), (318, 212))
CLASP = ((161, 258), (132, 296), (187, 293))
HIPS = ((161, 256), (106, 284), (154, 303))
BACK = ((161, 256), (132, 282), (151, 309))
HOLD = ((237, 257), (258, 312), (168, 287))
POSES = {
    "sides": (DOWN, flip(DOWN)),
    "wave": (DOWN, UP),
    "hooray": (flip(UP), UP),
    "clasp": (CLASP, flip(CLASP)),
    "hips": (HIPS, flip(HIPS)),
    "back": (BACK, flip(BACK)),
    "hold": (DOWN, HOLD),
    "hipwave": (HIPS, UP),
}


def neck(a: Art, skin):
    a.path("M184 206L184 238Q200 254 216 238L216 206Z", mix(skin[1], skin[2], 0.4))


TORSO = (
    "M178 234C162 237 150 242 147 260L143 311Q200 325 257 311L253 260C250 242 238 237 222 234Q200"
    " 256 178 234Z"
)


def jumper(a: Art, c, hem=True):
    a.path(TORSO, a.lin(0, 232, 0, 324, c[0], c[1]))
    if hem:
        a.path("M143.5 304Q200 318 256.5 304L257 311Q200 325 143 311Z", c[2], op=0.6)


def collar(a: Art, c=CLOTH["cream"]):
    a.path("M179 229C173 236 174 248 181 255L200 243Z", c[0])
    a.path("M221 229C227 236 226 248 219 255L200 243Z", c[0])
    a.path("M181 255L200 243L219 255", stroke=c[2], sw=2.5)


def open_cardigan(a: Art, c):
    f = a.lin(0, 232, 0, 324, c[0], c[1])
    d = "M178 234C162 237 150 242 147 260L143 311Q154 316 172 318C168 290 171 262 182 240Z"
    a.path(d, f)
    with a.mirror(200):
        a.path(d, f)


def trousers(a: Art, c):
    a.path(
        "M149 304L251 304L249 364Q228 370 207 364L202 330L198 330L193 364Q172 370 151 364Z",
        a.lin(0, 304, 0, 368, c[0], c[1]),
    )


def shorts(a: Art, c, skin):
    a.line("M174 330L174 362M226 330L226 362", mix(skin[0], skin[1], 0.75), 20)
    a.path(
        "M149 304L251 304L252 340Q228 346 206 340L202 328L198 328L194 340Q172 346 148 340Z",
        a.lin(0, 304, 0, 344, c[0], c[1]),
    )


def legs(a: Art, c):
    a.line("M176 326L176 362M224 326L224 362", c, 20)


def socks(a: Art, c):
    a.line("M163.5 356L184.5 356M215.5 356L236.5 356", c, 18, cap="butt")
    a.line("M165 348L183 348M217 348L235 348", "#ffffff", 3.5)


SHOE = "M163 360Q175 366 187 359C190 378 184 381 170 381C152 381 147 375 152 368C155 364 160 364 163 360Z"


def shoes(a: Art, c="#33283a", light="#75677f"):
    a.path(SHOE, c)
    with a.mirror(200):
        a.path(SHOE, c)
    a.line("M158 371Q163 367 170 367M242 371Q237 367 230 367", light, 3)


def skirt(a: Art, c, top=298, low=338, flare=72, pleats=True):
    a.path(
        f"M150 {top}L250 {top}L{200 + flare} {low - 4}Q200 {low + 10} {200 - flare} {low - 4}Z",
        a.lin(0, top, 0, low, c[0], c[1]),
    )
    if pleats:
        a.line(
            "".join(
                f"M{n(200 + x * 0.74)} {top + 12}L{n(200 + x)} {n(low + 1 - abs(x) * 0.05)}"
                for x in (-46, -16, 16, 46)
            ),
            c[2],
            3,
            sop=0.6,
        )


def shadow(a: Art, rx=92, cx=200):
    a.ell(cx, 382, rx, 11, "#000000", op=0.12)


def shine(a: Art, d, sw=9, op=0.22):
    a.path(d, stroke="#ffffff", sw=sw, sop=op)
