"""The three houses of the title and their doors.

A house is the whole button: roof, plain eaves where the game lays the sign, a lit doorway, and a lip at its foot
because what has a lip can be pressed. House and door are two files, so that whoever lives there can be put between
them: house, people, door.

Roof and wall have colours that none of the six letters has (a letter's colour means the letter), and the
grown-ups' house is the quietest of the three.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, radians, sin

from kit.pencil import Art, heart, n
from kit.tint import calm, mix_lab, night, recolour
from town.generate import flowers, glow, leaves

WIDE, HIGH = 392, 516
LEFT, TOP, DOOR_W, DOOR_H = 70, 222, 226, 262  # the doorway
RIGHT, SILL = LEFT + DOOR_W, TOP + DOOR_H
SPRING = TOP + DOOR_W // 2  # where the arch begins
WALL_X, WALL_W, EAVES, FOOT = 20, 352, 150, 500
THEMES = ("day", "night", "calm", "contrast")

GOLD = ("#ffe08a", "#e2a93b")
ROOM = ("#fff4c9", "#ffdc85", "#f7bd63")
FLOOR = ("#e8a45a", "#c98544")
LAMP = "#fffbe6"
WINDOW = ("#fff0b0", "#ffc65a")
WARM = {c: c for c in (*ROOM, *FLOOR, *WINDOW, LAMP, *GOLD, "#fff0a8", "#fff3b6", "#fff6c8", "#e9a95c", "#d9985a", "#ffe9b0", "#ffd98f")}


@dataclass(frozen=True)
class House:
    """Colours of one house: roof (light, middle, dark), wall (light, shade), trim, door (light, dark)."""

    roof: tuple[str, str, str]
    wall: tuple[str, str]
    stone: str
    door: tuple[str, str]
    lip: str
    top: Callable[[Art, House], None]
    charm: Callable[[Art, House], None]
    room: Callable[[Art, House], None]


def arch(x: float, top: float, w: float, foot: float) -> str:
    """A round-headed opening."""
    r = w / 2
    return (f"M{n(x)} {n(foot)}L{n(x)} {n(top + r)}A{n(r)} {n(r)} 0 0 1 {n(x + w)} {n(top + r)}L{n(x + w)}"
           f" {n(foot)}Z")


# -- roofs
def eaves(a: Art, h: House) -> None:
    a.path("M4 138L388 138L388 146Q388 160 374 160L18 160Q4 160 4 146Z", h.roof[2])
    a.rect(4, 130, 384, 18, h.roof[1], 8)


def tiles(a: Art, h: House, rows: tuple[tuple[float, float, float], ...]) -> None:
    """Rows of round tiles, only hinted at."""
    d = ""
    for x1, x2, y in rows:
        count = round((x2 - x1) / 34)
        step = (x2 - x1) / count
        d += f"M{n(x1)} {n(y)}" + f"q{n(step / 2)} 9 {n(step)} 0" * count
    a.line(d, h.roof[2], 4, sop=0.5)


def chimney(a: Art, h: House, x: float, y: float) -> None:
    a.rect(x - 17, y, 34, 84, a.lin(x - 17, 0, x + 17, 0, "#d99478", "#b36a54"), 3)
    a.rect(x - 22, y - 6, 44, 16, "#b36a54", 5)
    a.line(f"M{n(x - 9)} {n(y + 24)}l12 0M{n(x - 2)} {n(y + 38)}l12 0", "#a45a46", 4, sop=0.6)


def box_of_flowers(a: Art, x: float, y: float, w: float, first: int = 0) -> None:
    """A window box, (x, y) is the middle of its upper edge."""
    count = int(w / 13)
    xs = [x - w / 2 + 7 + i * (w - 14) / (count - 1) for i in range(count)]
    leaves(a, [(q, y - 2, 8) for q in xs], ("#86cf70", "#4f9f52"))
    flowers(a, [(q, y - 7 - (4 if i % 2 else 0), (first + i) % 5, 0.9) for i, q in enumerate(xs)], 6.5)
    a.rect(x - w / 2, y, w, 14, "#b5763f", 5)


def gable(a: Art, h: House) -> None:
    chimney(a, h, 322, 52)
    a.path("M8 140Q0 136 8 128L184 6Q196 -2 208 6L384 128Q392 136 384 140L384 146L8 146Z", a.lin(0, 0, 0, 150, *h.roof[:2]))
    tiles(a, h, ((152, 240, 48), (108, 152, 78), (240, 284, 78), (68, 134, 104), (258, 324, 104), (40, 108, 126), (284, 352, 126)))
    a.line("M40 108L180 14Q196 4 212 14", "#ffffff", 6, sop=0.35)
    a.circle(196, 66, 30, "#fffaf0")
    a.circle(196, 66, 22, a.lin(0, 44, 0, 88, *WINDOW))
    a.line("M196 45L196 87M175 66L217 66", "#fffaf0", 5)
    box_of_flowers(a, 196, 92, 76)
    eaves(a, h)


def hipped(a: Art, h: House) -> None:
    a.path("M8 140Q0 136 5 126L62 22Q70 8 86 8L306 8Q322 8 330 22L387 126Q392 136 384 140L384 146L8 146Z", a.lin(0, 0, 0, 150, *h.roof[:2]))
    tiles(a, h, ((84, 152, 30), (240, 308, 30), (170, 222, 30), (170, 222, 62), (44, 78, 78), (314, 348, 78), (170, 222, 94), (30, 98, 118), (294, 362, 118)))
    a.rect(70, 2, 252, 16, h.roof[1], 8)
    a.line("M50 62L74 22", "#ffffff", 6, sop=0.35)
    for k, x in enumerate((124, 268)):
        a.path(f"M{x - 36} 96L{x - 36} 54L{x} 28L{x + 36} 54L{x + 36} 96Z", h.wall[0], stroke=h.wall[0], sw=4)
        a.line(f"M{x - 44} 56L{x - 5} 28Q{x} 24 {x + 5} 28L{x + 44} 56", h.roof[2], 11)
        a.path(arch(x - 18, 48, 36, 90), a.lin(0, 48, 0, 90, *WINDOW), stroke="#fffaf0", sw=6)
        a.line(f"M{x} 50L{x} 90M{x - 18} 70L{x + 18} 70", "#fffaf0", 4)
        box_of_flowers(a, x, 94, 72, 2 + k)
    eaves(a, h)


def dome(a: Art, h: House) -> None:
    a.line("M196 10L196 0", h.roof[2], 6)
    a.circle(196, 8, 8, GOLD[0])
    a.path("M6 140C8 60 96 12 196 12C296 12 384 60 386 140L386 146L6 146Z", a.lin(0, 10, 0, 150, *h.roof[:2]))
    a.line("M40 140C44 74 120 30 196 14C272 30 348 74 352 140"
           "M106 140C110 80 150 34 196 14C242 34 282 80 286 140", h.roof[2], 4, sop=0.35)
    a.line("M38 92C56 62 84 44 112 34", "#ffffff", 6, sop=0.35)
    for x in (144, 196, 248):
        top = 46 if x == 196 else 54
        a.path(arch(x - 17, top, 34, 96), a.lin(0, 46, 0, 96, *WINDOW), stroke="#fffaf0", sw=6)
        a.line(f"M{x} {top + 2}L{x} 96", "#fffaf0", 4)
    a.rect(116, 96, 160, 9, "#fffaf0", 4)
    eaves(a, h)


# -- what makes each house somebody's
def pot(a: Art, x: float, y: float, c: tuple[str, str] = ("#e08a5f", "#b9603f")) -> None:
    a.ell(x, y, 24, 5, "#5a3a2a", op=0.18)
    a.path(f"M{x - 19} {y - 32}L{x + 19} {y - 32}L{x + 14} {y}L{x - 14} {y}Z", a.lin(x - 19, 0, x + 19, 0, *c), stroke=c[1], sw=3)
    a.rect(x - 23, y - 38, 46, 11, c[0], 5)


def sunflower(a: Art, h: House) -> None:
    """Own: a sunflower in a pot, and a round lamp."""
    glow(a, 44, 272, 40, 0.8)
    a.line("M44 466Q38 420 44 380", "#4f9f52", 6)
    a.path("M42 432Q18 430 14 410Q36 406 42 428ZM43 444Q64 440 68 422Q50 420 43 440Z", "#67b35a")
    petals = [(44 + 19 * cos(radians(t)), 362 + 19 * sin(radians(t)), 9) for t in range(0, 360, 36)]
    a.dots(petals, 9, "#ffd65c")
    a.circle(44, 362, 15, a.rad(40, 356, 20, "#a8693a", "#7a4526"))
    pot(a, 44, 498)
    a.line("M44 238L44 252", "#6b5348", 6)
    a.circle(44, 272, 19, a.rad(40, 266, 26, LAMP, "#ffd98f"), stroke="#6b5348", sw=6)
    a.path("M28 256Q44 240 60 256Z", "#6b5348", stroke="#6b5348", sw=5)


def lantern(a: Art, h: House) -> None:
    """Class: a lantern by the door, and daisies."""
    glow(a, 44, 286, 40, 0.8)
    a.line("M44 236L44 252M26 236L62 236", "#6b5348", 6)
    a.path("M32 258L56 258L60 300L28 300Z", a.rad(42, 278, 30, LAMP, "#ffd98f"), stroke="#6b5348", sw=6)
    a.path("M30 256L44 240L58 256Z", "#6b5348", stroke="#6b5348", sw=5)
    a.line("M28 304L60 304", "#6b5348", 7)
    pot(a, 44, 498, ("#8fa8b8", "#6a8494"))
    leaves(a, [(44, 440, 22), (32, 454, 17), (57, 454, 17)], ("#86cf70", "#4f9f52"))
    flowers(a, [(34, 444, 2), (52, 436, 1), (60, 456, 2), (42, 460, 1)], 6.5)


def bay_tree(a: Art, h: House) -> None:
    """Grown-ups: a clipped tree in a tub, and a little bell."""
    a.line("M44 466L44 400", "#8a5a38", 7)
    leaves(a, [(44, 372, 24), (30, 388, 17), (58, 388, 17), (44, 396, 18)], ("#8ec47e", "#4d8f58"))
    leaves(a, [(44, 334, 15), (36, 342, 11), (53, 342, 11)], ("#8ec47e", "#4d8f58"))
    pot(a, 44, 498, ("#a9a39c", "#857d77"))
    a.line("M30 248L44 248L44 258", "#6b5348", 5)
    a.path("M32 278Q32 258 44 256Q56 258 56 278L60 284L28 284Z", a.lin(28, 0, 60, 0, *GOLD))
    a.circle(44, 288, 5, GOLD[1])


# -- rooms
def pendant(a: Art, c: str) -> None:
    a.line(f"M183 {TOP + 2}L183 {TOP + 26}", "#c98a4b", 4)
    a.path(f"M160 {TOP + 48}Q162 {TOP + 24} 183 {TOP + 24}Q204 {TOP + 24} 206 {TOP + 48}Z", c)
    a.ell(183, TOP + 49, 12, 6, LAMP)


def own_room(a: Art, h: House) -> None:
    pendant(a, h.door[0])
    a.rect(98, 332, 46, 38, "#fffaf0", 4, op=0.75)
    a.path(heart(121, 352, 10), "#e9a95c", op=0.8)


def class_room(a: Art, h: House) -> None:
    d, e = "", ""
    for i in range(9):
        t = (i + 0.5) / 9
        x, y = 88 + 190 * t, TOP + 66 + 80 * t * (1 - t)
        flag = f"M{n(x - 8)} {n(y)}L{n(x + 8)} {n(y)}L{n(x)} {n(y + 19)}Z"
        d, e = (d + flag, e) if i % 2 else (d, e + flag)
    a.line(f"M84 {TOP + 62}Q183 {TOP + 110} 282 {TOP + 62}", "#fffaf0", 4)
    a.path(d, "#fffaf0")
    a.path(e, "#e9a95c")
    pendant(a, h.door[0])


def study(a: Art, h: House) -> None:
    pendant(a, h.door[0])
    a.line("M92 352L150 352M216 352L274 352", "#d9985a", 7)
    a.line("M102 346L102 322M114 346L114 316M126 346L126 326M138 346L138 320M228 346L228 320"
           "M240 346L240 328M252 346L252 318", "#e9a95c", 9, cap="butt")


def front(h: House, dark: bool = False) -> Art:
    """The whole house but for its door; by night the light of the room falls on the step."""
    a = Art(WIDE, HIGH)
    foot_r = 24
    body = (f"M{WALL_X} {EAVES}L{WALL_X + WALL_W} {EAVES}L{WALL_X + WALL_W} {{0}}Q{WALL_X + WALL_W} {{1}}"
           f" {WALL_X + WALL_W - foot_r} {{1}}L{WALL_X + foot_r} {{1}}Q{WALL_X} {{1}} {WALL_X} {{0}}Z")
    a.path(body.format(HIGH - foot_r, HIGH), h.lip)
    a.path(body.format(FOOT - foot_r, FOOT), a.lin(0, EAVES, 0, FOOT, *h.wall))
    if dark:
        a.rect(WALL_X, EAVES, WALL_W, 330, a.rad(183, 360, 230, ("#ffd98f", 0, 0.5), ("#ffd98f", 0.6, 0.2), ("#ffd98f", 1, 0)))
    # the shade under the eaves, a course of stone at the foot
    a.path(f"M{WALL_X} 152L{WALL_X + WALL_W} 152L{WALL_X + WALL_W} 190Q196 214 {WALL_X} 190Z", h.roof[2], op=0.13)
    base = (f"M{WALL_X} 456L{WALL_X + WALL_W} 456L{WALL_X + WALL_W} {FOOT - foot_r}Q{WALL_X + WALL_W}"
           f" {FOOT} {WALL_X + WALL_W - foot_r} {FOOT}L{WALL_X + foot_r} {FOOT}Q{WALL_X} {FOOT} {WALL_X}"
           f" {FOOT - foot_r}Z")
    a.path(base, h.stone)
    a.line("M20 456L372 456", "#ffffff", 4, sop=0.5)
    a.line("M36 226l22 0M332 212l24 0M346 236l12 0M30 330l12 0M338 400l20 0M350 418l12 0", h.stone, 6)
    h.top(a, h)
    # the doorway: frame, room, floor
    a.path(arch(LEFT - 13, TOP - 13, DOOR_W + 26, SILL), "#fffaf0")
    a.path(arch(LEFT, TOP, DOOR_W, SILL), a.rad(183, 330, 190, (ROOM[0], 0), (ROOM[1], 0.55), (ROOM[2], 1)))
    a.path(f"M{LEFT} {SILL}L{LEFT} 452Q183 436 {RIGHT} 452L{RIGHT} {SILL}Z", a.lin(0, 440, 0, SILL, *FLOOR), op=0.8)
    h.room(a, h)
    a.path(arch(LEFT, TOP, DOOR_W, SILL), stroke="#d9985a", sw=4, sop=0.55)
    a.path("M170 206L196 206L193 232L173 232Z", h.stone, stroke="#fffaf0", sw=4)
    # a doorstep; below it the lip runs on, so that the whole front is one thing to press
    a.rect(46, SILL + 4, 274, 12, h.lip, 5)
    a.rect(46, SILL, 274, 11, "#fff6e4", 5)
    if dark:
        a.rect(56, SILL, 254, 11, "#ffe9b0", 5, op=0.6)
        a.path(f"M66 {FOOT}L300 {FOOT}L316 {HIGH}L50 {HIGH}Z", "#ffe9b0", op=0.2)
    h.charm(a, h)
    return a


# -- doors
class Swing:
    """A leaf that hangs at the right of the doorway and is opened towards us by so many degrees."""

    def __init__(self, turn: float):
        self.shrink, self.near = cos(radians(turn)), 0.17 * sin(radians(turn))

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the shut door comes to; what comes nearer grows."""
        from_hinge = RIGHT - x
        k = 1 + self.near * from_hinge / DOOR_W
        return RIGHT - from_hinge * self.shrink * k, 400 + (y - 400) * k

    def along(self, points: list[tuple[float, float]], close: bool = True) -> str:
        """A line through points of the shut door."""
        return "M" + "L".join(f"{n(x)} {n(y)}" for x, y in (self.at(*p) for p in points)) + ("Z" if close else "")


def panel(x: float, top: float, w: float, foot: float, arched: bool) -> list[tuple[float, float]]:
    """The corners of a panel of the door; an arch is made of short straight pieces, which turn well."""
    if not arched:
        return [(x, foot), (x, top), (x + w, top), (x + w, foot)]
    r = w / 2
    bow = [(x + r - r * cos(radians(t)), top + r - r * sin(radians(t))) for t in range(0, 181, 6)]
    return [(x, foot), *bow, (x + w, foot)]


def leaf(h: House, turn: float) -> Art:
    """The door alone."""
    a = Art(WIDE, HIGH)
    swing = Swing(turn)
    at, along = swing.at, swing.along
    foot = SILL
    outer = panel(LEFT, TOP, DOOR_W, foot, True)
    if turn:  # the edge of the wood, on the side that we see
        thick = 7 if turn > 90 else -7
        edge = along(outer)
        with a.group(f"translate({thick} 2)"):
            a.path(edge, h.door[1], stroke=h.door[1], sw=6)
    x1, x2 = sorted((at(LEFT, foot)[0], RIGHT))
    a.path(along(outer), a.lin(x1, 0, x2, 0, *(h.door if turn <= 90 else (h.door[1], h.door[0]))), stroke=h.door[1], sw=5)
    # a window in the arch, two panels below
    win = panel(LEFT + 62, TOP + 42, DOOR_W - 124, TOP + 128, True)
    a.path(along(win), a.lin(0, TOP + 42, 0, TOP + 128, *WINDOW), stroke="#fffaf0", sw=6)
    mid = LEFT + DOOR_W / 2
    a.line(along([(mid, TOP + 44), (mid, TOP + 128)], False), "#fffaf0", 4)
    for x in (LEFT + 30, mid + 10):
        a.path(along(panel(x, TOP + 154, DOOR_W / 2 - 40, foot - 26, False)), h.door[1], stroke=h.door[1], sw=6, op=0.55, sop=0.55)
    kx, ky = at(LEFT + 22, 378)
    r = 11
    a.ell(kx, ky + 3, r * max(0.75, abs(swing.shrink)), r, h.door[1])
    a.ell(kx, ky, r * max(0.75, abs(swing.shrink)), r, a.rad(kx - 4, ky - 4, 18, *GOLD))
    return a


HOUSES = {
    "own": House(("#c9496c", "#a52d50", "#7d1f3c"), ("#fff0dc", "#fbd9bd"), "#ecc3a4", ("#c9496c", "#8f2545"), "#b4715f", gable, sunflower, own_room),
    "class": House(("#e9b26c", "#cc8f45", "#99652b"), ("#fff6dd", "#f7e3b6"), "#e3c592", ("#d3954f", "#9c6629"), "#a97b45", hipped, lantern, class_room),
    "adults": House(("#a08f88", "#7c6a66", "#5b4b4a"), ("#f7f0e8", "#e6d9cd"), "#cfbfb2", ("#8d7a74", "#614f4d"), "#8d7d77", dome, bay_tree, study),
}
TURNS = {"shut": 0.0, "ajar": 74.0, "open": 104.0}


# -- high contrast: the same houses as a drawing in white chalk
def chalk_house(name: str) -> Art:
    a = Art(WIDE, HIGH)
    w, k = "#ffffff", "#000000"
    a.path("M23 140L369 140L369 488Q369 510 347 510L45 510Q23 510 23 488Z", w)
    a.path("M23 140L369 140L369 474Q369 496 347 496L45 496Q23 496 23 474Z", k, stroke=w, sw=6)
    roof = {
        "own": "M11 130L184 10Q196 2 208 10L381 130Q386 144 378 150L14 150Q6 144 11 130Z",
        "class": "M8 132L64 22Q70 9 86 9L306 9Q322 9 328 22L384 132Q388 146 378 150L14 150Q4 146 8 132Z",
        "adults": "M8 136C12 60 98 16 196 16C294 16 380 60 384 136Q386 150 376 150L16 150Q6 150 8 136Z",
    }[name]
    if name == "own":
        a.path("M305 90L305 50L339 50L339 110", k, stroke=w, sw=6)
    a.path(roof, k, stroke=w, sw=6)
    if name == "own":
        a.circle(196, 66, 24, "#ffe600", stroke=w, sw=6)
        a.line("M196 44L196 88M174 66L218 66", k, 5)
    elif name == "class":
        for x in (124, 268):
            a.path(f"M{x - 36} 98L{x - 36} 56L{x} 28L{x + 36} 56L{x + 36} 98Z", k, stroke=w, sw=6)
            a.path(arch(x - 16, 52, 32, 92), "#ffe600")
            a.line(f"M{x} 54L{x} 92M{x - 16} 72L{x + 16} 72", k, 4)
    else:
        a.circle(196, 8, 6, w)
        for x in (144, 196, 248):
            a.path(arch(x - 15, 48 if x == 196 else 56, 30, 98), "#ffe600")
            a.line(f"M{x} 52L{x} 98", k, 4)
    a.path(arch(LEFT, TOP, DOOR_W, SILL), k, stroke=w, sw=6)
    # dark hair would be lost on black: whoever stands here stands before a light disc
    a.circle(183, 342, 100, w)
    a.line("M44 486L322 486", w, 8)
    a.line("M183 225L183 244", w, 5)
    a.path("M162 268Q164 244 183 244Q202 244 204 268Z", "#ffe600")
    if name == "own":
        a.line("M45 484L45 400", w, 5)
        a.circle(45, 384, 14, "#ffe600", stroke=w, sw=5)
    elif name == "class":
        a.path("M33 262L57 262L60 300L30 300Z", "#ffe600", stroke=w, sw=5)
        a.line("M45 240L45 258", w, 5)
    else:
        a.line("M45 484L45 420", w, 5)
        a.circle(45, 400, 20, k, stroke=w, sw=5)
        a.circle(45, 362, 13, k, stroke=w, sw=5)
    return a


def chalk_leaf(turn: float) -> Art:
    """The same leaf, black with white outlines: it covers what is behind it."""
    a = Art(WIDE, HIGH)
    swing = Swing(turn)
    w, k = "#ffffff", "#000000"
    a.path(swing.along(panel(LEFT, TOP, DOOR_W, SILL, True)), k, stroke=w, sw=6)
    a.path(swing.along(panel(LEFT + 62, TOP + 42, DOOR_W - 124, TOP + 128, True)), "#ffe600")
    mid = LEFT + DOOR_W / 2
    for x in (LEFT + 30, mid + 10):
        a.path(swing.along(panel(x, TOP + 154, DOOR_W / 2 - 40, SILL - 26, False)), stroke=w, sw=4)
    a.circle(*swing.at(LEFT + 22, 378), 11, "#ffe600", stroke=k, sw=4)
    return a


def at_night(colour: str) -> str:
    """Not as dark as the street: the light of the doorway falls on the front."""
    return mix_lab(night(colour), colour, 0.2)


def themed(day: str, dark: str) -> dict[str, str]:
    """The same picture by day, by night and calm."""
    return {"day": day, "night": recolour(dark, at_night, WARM), "calm": recolour(day, calm, {})}


def drawings() -> dict[str, str]:
    """Houses and doors in four themes."""
    out = {}
    for name, h in HOUSES.items():
        pictures = themed(front(h).svg(), front(h, dark=True).svg()) | {"contrast": chalk_house(name).svg()}
        out |= {f"house-{name}-{theme}.svg": text for theme, text in pictures.items()}
        for state, turn in TURNS.items():
            day = leaf(h, turn).svg()
            pictures = themed(day, day) | {"contrast": chalk_leaf(turn).svg()}
            out |= {f"door-{name}-{state}-{theme}.svg": text for theme, text in pictures.items()}
    return out
