"""Nine grown-ups whom a child may tell: half figures, busy or listening. Same faces as the
children, longer and calmer."""

from __future__ import annotations

from contextlib import contextmanager
from math import hypot
from typing import ClassVar

from kit.palette import CLOTH, HAIR, SKIN
from kit.pencil import Art, mix, n
from people import faces
from people.figure import shine, tone

STATES = ("busy", "listening")
TORSO = "M162 208C128 216 96 226 88 266L78 430L322 430L312 266C304 226 272 216 238 208Q200 240 162 208Z"


def arm(a: Art, pts, fill, cuff, skin, w=42, bare=False, hand=True, fingers=0, edge=True):
    """Shoulder, elbow, wrist. fingers: which way the thumb points (-1, 0, 1)."""
    (sx, sy), (ex, ey), (wx, wy) = pts
    L = hypot(wx - ex, wy - ey) or 1
    ux, uy = (wx - ex) / L, (wy - ey) / L
    c = tone(skin)
    bx, by = wx - ux * 16, wy - uy * 16
    if edge:
        m = 4 if sx < 200 else -4
        a.path(
            f"M{n(sx + m)} {sy + 1}Q{n(ex + m)} {ey - 2} {n(bx + m)} {n(by - 3)}", stroke=cuff, sw=w, sop=0.45
        )
    a.path(f"M{sx} {sy}Q{ex} {ey} {n(bx)} {n(by)}", stroke=fill, sw=w)
    if hand:
        hx, hy = wx + ux * 12, wy + uy * 12
        if fingers:
            a.line(
                f"M{n(hx)} {n(hy)}l{n(ux * 6 - uy * fingers * -16)} {n(uy * 6 + ux * fingers * -16)}", c, 12
            )
        a.circle(hx, hy, 18.5, c)
    cx, cy = wx - ux * 1, wy - uy * 1
    a.line(f"M{n(cx - uy * 15)} {n(cy + ux * 15)}L{n(cx + uy * 15)} {n(cy - ux * 15)}", cuff, 11)


def flat_hand(a: Art, x, y, skin, side, turn=0, s=1.0):
    """An open hand, palm to us."""
    c = tone(skin)
    with a.group(f"translate({n(x)} {n(y)}) rotate({n(turn)}) scale({side * s:g} {s:g})"):
        a.line("M-9 0L-13 -27M-3 0L-4 -32M4 0L6 -31M10 2L15 -25", c, 10)
        a.line("M-10 8L-25 -4", c, 11)
        a.circle(0, 4, 17, c)
        a.line("M-7 10Q2 4 11 8", skin[2], 2.5, sop=0.5)


AWAY = (10, 2)
"""How far a face moves in its head when somebody looks to the side."""


NEAR = (66, 4, 200 / 268)
"""Head and shoulders in a picture: where they begin, and how much larger they are."""


class Grownup:
    name = ""
    skin, hair, iris = SKIN["fair"], HAIR["brown"], "#7d5230"
    cloth = CLOTH["teal"]
    tint = "#d9efff"
    turn: ClassVar = {"busy": 5, "listening": 6}
    eye = 0.84
    sleeve = 0.7
    ears = True

    def behind(self, a, s): ...
    def over(self, a, s): ...
    def body(self, a, s): ...
    def at_rest(self, a, f, cuff, t): ...
    def specs(self, a, s): ...
    def marks(self, a, s): ...
    def before(self, a, s): ...
    def brow_colour(self):
        return self.hair[2]

    @contextmanager
    def at_head(self, a, s):
        x, y, k = (206, 130, 0.8) if s == "busy" else (199, 134, 0.83)
        with a.group(f"translate({x} {y}) rotate({self.turn[s]}) scale({k}) translate(-200 -156)"):
            yield

    def hair_fill(self, a):
        return a.rad(176, 72, 190, self.hair[0], self.hair[1])

    def face(self, a, s):
        """Busy eyes are with what they are busy with, at the side where nobody is seen."""
        dx, dy = AWAY if s == "busy" else (0, 0)
        with a.at(dx, dy):
            faces.cheeks(a, self.skin[3], 52 if s == "busy" else 62, 202, 0.36)
            self.marks(a, s)
            faces.nose(a, self.skin[2], 193, 8, "long")
            faces.mouth(a, "busy" if s == "busy" else "kind", 220)
            self.eyes(a, s)
        return dx, dy

    def eyes(self, a, s):
        look = (6, 1) if s == "busy" else (-1, 2)
        faces.eyes(a, self.iris, "open", look, 160, 40, self.eye)

    def head(self, a, s):
        faces.head(a, self.skin, faces.GROWN, self.ears, 164, 95)
        dx, dy = self.face(a, s)
        self.over(a, s)
        with a.at(dx, dy):
            faces.brows(
                a, self.brow_colour(), "kind" if s == "listening" else "calm", 127, 40, 17, self.brow_w
            )
            self.specs(a, s)

    brow_w = 6

    def arms(self, a, s):
        """Sleeves of their own cloth, and hands of a tone that shows on it."""
        f, cuff = mix(self.cloth[0], self.cloth[1], self.sleeve), self.cloth[2]
        if s == "busy":
            self.moment(a, f, cuff)
        else:
            self.at_rest(a, f, cuff, tone(self.skin))

    def moment(self, a, f, cuff):
        """One hand up: one moment! The other is at work below the picture, whatever the work is."""
        arm(a, ((292, 264), (352, 352), (322, 430)), f, cuff, self.skin, hand=False)
        arm(a, ((112, 266), (40, 362), (62, 250)), f, cuff, self.skin, hand=False, edge=False)
        flat_hand(a, 62, 226, self.skin, 1, -6, 1.12)

    def neck(self, a):
        a.path("M174 168L174 214Q200 240 226 214L226 168Z", mix(self.skin[1], self.skin[2], 0.4))

    def picture(self, s) -> str:
        a = Art(400, 400)
        lean = s == "listening"
        with a.at(y=6 if lean else 0, turn=-3.5 if lean else 0, cx=200, cy=400):
            with self.at_head(a, s):
                self.behind(a, s)
            self.neck(a)
            self.body(a, s)
            if not lean:
                self.arms(a, s)
            with self.at_head(a, s):
                self.head(a, s)
            if lean:
                self.arms(a, s)
            self.before(a, s)
        return a.svg()

    def bust(self, s) -> str:
        """Head and shoulders, all as large: for cards, whose lower edge is where they end."""
        a = Art(200, 200)
        with a.at(-NEAR[0] * NEAR[2], -NEAR[1] * NEAR[2], NEAR[2]):
            with self.at_head(a, s):
                self.behind(a, s)
            self.neck(a)
            self.body(a, s)
            with self.at_head(a, s):
                self.head(a, s)
        return a.svg()

    def portrait(self) -> str:
        a = Art(200, 200)
        s, mood = 0.66, "listening"
        a.circle(100, 104, 94, self.tint)
        with a.at(100 - 200 * s, 100 - 156 * s, s):
            self.behind(a, "head")
        c = self.cloth
        a.path(
            "M32.9 170C44 158 74 154 100 154C126 154 156 158 167.1 170A94 94 0 0 1 32.9 170Z",
            a.lin(0, 152, 0, 198, c[0], c[1]),
        )
        with a.at(100 - 200 * 0.62, 171 - 222 * 0.62, 0.62):
            self.neck(a)
            self.neckline(a)
        with a.at(100 - 200 * s, 100 - 156 * s, s):
            self.head(a, mood)
        return a.svg()

    def neckline(self, a): ...


def cardigan(a: Art, c):
    f = a.lin(0, 206, 0, 400, c[0], c[1])
    d = "M162 208C128 216 96 226 88 266L78 430L168 430C160 340 160 270 172 214Z"
    a.path(d, f)
    with a.mirror(200):
        a.path(d, f)
    a.line("M172 216C160 270 160 340 168 430M228 216C240 270 240 340 232 430", c[2], 5, sop=0.7)


def lanyard(a: Art, c="#35bfb1"):
    a.line("M166 212Q176 286 199 306Q224 286 234 212", c, 6)
    a.rect(183, 302, 34, 42, "#ffffff", 6)
    a.rect(183, 302, 34, 11, c, 5)
    a.circle(200, 325, 6, "#c9d1de")
    a.path("M189 340Q190 331 200 331Q210 331 211 340Z", "#c9d1de")


class MissPatel(Grownup):
    name = "miss-patel"
    skin, hair, iris = SKIN["amber"], HAIR["dark"], "#8a5426"
    cloth, tint = CLOTH["mustard"], "#fff1c9"

    def behind(self, a, s):
        a.path(
            "M200 34C280 34 314 92 312 164C312 214 320 250 304 292Q252 306 200 300Q148 306 96 292"
            "C80 250 88 214 88 164C86 92 120 34 200 34Z",
            a.lin(0, 60, 0, 300, self.hair[1], self.hair[2]),
        )

    def over(self, a, s):
        a.path(
            "M196 34C280 32 316 92 311 166C312 210 322 250 306 292C292 296 280 296 272 292C286 246"
            " 292 200 284 158C280 128 262 104 236 92C206 122 160 136 124 136C112 166 112 226 128"
            " 292C118 296 106 296 94 292C78 250 88 210 89 166C86 96 118 36 196 34Z",
            self.hair_fill(a),
        )
        a.line(
            "M236 92Q234 60 214 44M212 112Q170 132 134 134M300 190Q302 240 296 276M101 190Q98 240 104 276",
            self.hair[2],
            4,
            sop=0.6,
        )
        shine(a, "M116 112Q130 76 164 60", sw=11, op=0.2)

    def body(self, a, s):
        t = CLOTH["teal"]
        a.path("M164 208L150 430L250 430L236 208Q200 240 164 208Z", a.lin(0, 208, 0, 400, t[0], t[1]))
        cardigan(a, self.cloth)
        lanyard(a, "#dd5068")

    def neckline(self, a):
        a.path("M172 212Q200 262 228 212L234 250L200 280L166 250Z", CLOTH["teal"][0])
        self.neck(a)

    def at_rest(self, a, f, cuff, t):
        arm(a, ((110, 264), (70, 380), (168, 366)), f, cuff, self.skin, hand=False)
        arm(a, ((292, 264), (336, 386), (232, 366)), f, cuff, self.skin, hand=False)
        a.ell(188, 362, 25, 19, t, 12)
        a.ell(211, 362, 25, 19, t, -12)
        a.line(
            "M204 350Q198 360 202 374M192 350Q188 358 190 366M180 352Q176 358 178 364",
            self.skin[2],
            3,
            sop=0.6,
        )


class MrOkafor(Grownup):
    name = "mr-okafor"
    skin, hair, iris = SKIN["cocoa"], HAIR["pepper"], "#6b3d1c"
    cloth, tint = CLOTH["navy"], "#dfe6fa"
    turn: ClassVar = {"busy": 5, "listening": -6}

    def brow_colour(self):
        return "#1d1412"

    def marks(self, a, s):
        # short beard with grey in it: it stays with the jaw
        with a.at(-AWAY[0] if s == "busy" else 0):
            a.path(
                "M112 176C116 214 130 256 200 258C270 256 284 214 288 176C282 192 276 202 262 206C250"
                " 196 226 194 200 199C174 194 150 196 138 206C124 202 118 192 112 176Z",
                "#3a2d2b",
            )
        a.path(
            "M176 220Q200 208 224 220Q222 238 200 239Q178 238 176 220Z", mix(self.skin[0], self.skin[1], 0.5)
        )
        a.line(
            "M162 236q3 7 8 11M184 245q1 5 4 8M238 236q-3 7 -8 11M216 245q-1 5 -4 8", "#a39a9e", 3.5, sop=0.7
        )

    def over(self, a, s):
        f = a.rad(180, 60, 160, "#4b413f", "#2a211f")
        a.path(
            "M108 150C98 90 136 44 200 44C264 44 302 90 292 150C288 140 285 130 282 118C276 100"
            " 256 94 234 94L166 94C144 94 124 100 118 118C115 130 112 140 108 150Z",
            f,
        )
        a.path(
            "M108 152C102 126 106 108 118 96C114 116 114 134 113 152Z"
            "M292 152C298 126 294 108 282 96C286 116 286 134 287 152Z",
            "#a9a3ab",
        )

    def body(self, a, s):
        c = self.cloth
        a.path("M160 206L150 430L250 430L240 206Q200 236 160 206Z", "#ffffff")
        t = CLOTH["teal"]
        a.path("M190 234L210 234L216 250L222 430L178 430L184 250Z", a.lin(0, 234, 0, 400, t[0], t[1]))
        a.path("M188 230L212 230L208 252L192 252Z", t[2])
        a.line("M184 290L218 276M182 326L219 310M181 362L220 346", "#ffd54a", 5)
        a.path(
            "M166 202L160 222L188 252L200 232ZM234 202L240 222L212 252L200 232Z",
            "#ffffff",
            stroke="#dfe4ee",
            sw=2,
        )
        f = a.lin(0, 206, 0, 400, c[0], c[1])
        d = "M160 208C128 216 96 226 88 266L78 430L190 430C176 340 160 270 160 208Z"
        a.path(d, f)
        a.path("M160 208C140 216 136 236 142 262L158 268L150 282L182 372C172 320 162 262 160 208Z", c[2])
        with a.mirror(200):
            a.path(d, f)
            a.path("M160 208C140 216 136 236 142 262L158 268L150 282L182 372C172 320 162 262 160 208Z", c[2])
        a.path("M252 318L284 314L284 322L253 327Z", "#ffd54a")

    def neckline(self, a):
        a.path("M160 206L130 290L270 290L240 206Q200 236 160 206Z", "#ffffff")
        a.path("M190 234L210 234L220 290L180 290Z", CLOTH["teal"][1])
        self.neck(a)
        a.path(
            "M168 204L160 224L188 256L200 234ZM232 204L240 224L212 256L200 234Z",
            "#ffffff",
            stroke="#cfd6e4",
            sw=3,
        )

    def at_rest(self, a, f, cuff, t):
        arm(a, ((110, 264), (72, 384), (150, 402)), f, cuff, self.skin, hand=False)
        arm(a, ((292, 264), (350, 372), (226, 322)), f, cuff, self.skin, hand=False)
        a.line("M204 312L174 296M202 320L168 312M204 328L172 328", t, 12)
        a.line("M208 306L196 288", t, 12)
        a.circle(211, 316, 19, t)
        a.line("M196 314L186 310M196 323L184 320", self.skin[2], 2.5, sop=0.6)


class Mum(Grownup):
    name = "mum"
    skin, hair, iris = SKIN["sand"], HAIR["brown"], "#6f8f4a"
    cloth, tint = CLOTH["coral"], "#ffe6d9"
    sleeve = 0.75
    turn: ClassVar = {"busy": 5, "listening": -7}

    def behind(self, a, s):
        f = a.rad(190, 24, 60, self.hair[0], self.hair[1])
        a.dots([(200, 40, 30), (178, 34, 16), (221, 31, 17), (200, 20, 15)], 30, f)
        a.line("M180 36Q196 18 222 30M186 48Q204 34 224 44", self.hair[2], 4, sop=0.5)
        a.path(
            "M200 44C274 44 308 98 304 164Q302 200 284 216L116 216Q98 200 96 164C92 98 126 44 200 44Z",
            self.hair[1],
        )

    def over(self, a, s):
        a.path(
            "M200 42C274 42 308 96 303 160C304 184 300 204 290 220C292 200 294 180 288 160C284 136"
            " 270 116 246 106C230 98 216 92 206 84C196 108 162 130 126 132C112 142 108 164 110 186"
            "C111 200 110 210 108 220C98 204 95 184 97 160C92 96 126 42 200 42Z",
            self.hair_fill(a),
        )
        a.line("M206 84Q202 62 210 46M182 108Q158 124 134 128", self.hair[2], 4, sop=0.5)
        shine(a, "M124 98Q138 70 168 58", sw=10, op=0.22)

    def body(self, a, s):
        c = self.cloth
        a.path(TORSO, a.lin(0, 206, 0, 400, c[0], c[1]))
        for y in (276, 312, 348, 384):
            w = 113 + (y - 276) * 0.06
            a.path(
                f"M{n(200 - w)} {y}Q200 {y + 18} {n(200 + w)} {y}",
                stroke="#fff3e2",
                sw=9,
                sop=0.85,
                cap="butt",
            )
        a.path("M160 208Q200 250 240 208L236 204Q200 238 164 204Z", c[2])

    def neckline(self, a):
        a.path("M160 212Q200 252 240 212", stroke=self.cloth[2], sw=8)

    def at_rest(self, a, f, cuff, t):
        arm(a, ((110, 266), (58, 396), (36, 318)), f, cuff, self.skin, hand=False, edge=False)
        arm(a, ((290, 266), (342, 396), (364, 318)), f, cuff, self.skin, hand=False, edge=False)
        flat_hand(a, 32, 302, self.skin, -1, -14)
        flat_hand(a, 368, 302, self.skin, 1, 14)


class Grandad(Grownup):
    name = "grandad"
    skin, hair, iris = SKIN["rose"], HAIR["silver"], "#5b8fc0"
    cloth, tint = CLOTH["leaf"], "#e3f4d8"
    brow_w = 8
    turn: ClassVar = {"busy": 5, "listening": 8}

    def brow_colour(self):
        return "#d6d8e2"

    def marks(self, a, s):
        a.path(
            "M200 207C186 197 164 202 152 220C168 228 190 226 200 217C210 226 232 228 248 220C236"
            " 202 214 197 200 207Z",
            "#eeeff5",
            stroke="#c3c5d2",
            sw=2,
        )

    def face(self, a, s):
        dx, dy = AWAY if s == "busy" else (0, 0)
        with a.at(dx, dy):
            faces.cheeks(a, self.skin[3], 52 if s == "busy" else 62, 200, 0.5)
            faces.mouth(a, "busy" if s == "busy" else "kind", 224)
            self.marks(a, s)
            faces.nose(a, self.skin[2], 190, 9, "long")
            self.eyes(a, s)
            a.line("M130 172l-8 4M131 179l-6 6M270 172l8 4M269 179l6 6", self.skin[2], 2.5, sop=0.6)
        return dx, dy

    def specs(self, a, s):
        faces.glasses(a, "#5e6a86", 162, 40, 25, 92, 4.5)

    def behind(self, a, s):
        f = a.rad(200, 100, 140, *self.hair[:2])
        pts = [
            (200 + k * x, y, r)
            for x, y, r in ((97, 116, 20), (104, 140, 20), (102, 163, 18), (96, 184, 15))
            for k in (-1, 1)
        ]
        a.dots(pts, 20, f)

    def over(self, a, s):
        for k in (-1, 1):
            x = 200 + k * 98
            a.dots([(x, 112, 13), (x + k * 4, 130, 13), (x - k * 4, 124, 11)], 13, "#e4e5ec")
        a.line("M180 66Q196 54 214 58M196 74Q208 64 226 70", "#e4e5ec", 5, sop=0.9)
        shine(a, "M150 88Q164 74 182 72", sw=10, op=0.5)

    def body(self, a, s):
        sh = CLOTH["sky"]
        a.path("M164 206L150 430L250 430L236 206Q200 240 164 206Z", mix(sh[0], "#ffffff", 0.45))
        a.line(
            "M178 236L176 400M200 240L200 400M222 236L224 400M160 280L240 280M158 320L242 320"
            "M156 360L244 360",
            "#ffffff",
            5,
            sop=0.8,
        )
        cardigan(a, self.cloth)
        a.path(
            "M166 202L156 226L188 250L200 232ZM234 202L244 226L212 250L200 232Z",
            mix(sh[0], "#ffffff", 0.3),
            stroke=sh[1],
            sw=2,
        )
        a.dots([(160, 300, 5), (162, 344, 5), (164, 388, 5)], 5, self.cloth[2])

    def neckline(self, a):
        sh = CLOTH["sky"]
        self.neck(a)
        a.path(
            "M168 204L158 228L188 256L200 234ZM232 204L242 228L212 256L200 234Z",
            mix(sh[0], "#ffffff", 0.3),
            stroke=sh[1],
            sw=2,
        )

    def at_rest(self, a, f, cuff, t):
        arm(a, ((110, 264), (76, 386), (156, 396)), f, cuff, self.skin, hand=False)
        arm(a, ((292, 264), (372, 316), (318, 190)), f, cuff, self.skin, hand=False, edge=False)
        # a hand behind the ear: he really listens
        a.line("M310 164L294 138M316 162L308 130M321 164L320 134", t, 11)
        a.circle(313, 170, 18, t)
        a.line("M302 176L290 170", t, 11)
        a.line("M305 150l-3 -6M314 148l-1 -7", self.skin[2], 2.5, sop=0.6)


class Carer(Grownup):
    name = "carer"
    skin, hair, iris = SKIN["chestnut"], HAIR["silver"], "#7a4520"
    cloth, tint = CLOTH["plum"], "#ece4fc"
    turn: ClassVar = {"busy": 5, "listening": -7}

    def brow_colour(self):
        return "#8f8a96"

    def behind(self, a, s):
        f = a.rad(180, 70, 180, *self.hair[:2])
        pts = [
            (200 + k * x, y, r)
            for x, y, r in (
                (0, 44, 28),
                (34, 48, 28),
                (66, 66, 28),
                (90, 94, 27),
                (102, 126, 25),
                (104, 158, 23),
                (98, 186, 20),
            )
            for k in (-1, 1)
        ]
        a.dots(pts, 24, f)

    def over(self, a, s):
        f = a.rad(180, 60, 170, *self.hair[:2])
        pts = [
            (200, 76, 26),
            (172, 78, 24),
            (228, 78, 24),
            (146, 92, 22),
            (254, 92, 22),
            (126, 112, 19),
            (274, 112, 19),
            (114, 134, 15),
            (286, 134, 15),
        ]
        a.dots(pts, 24, f)
        a.line(
            "M160 60q8 -14 22 -8M206 56q12 -6 18 6M136 84q4 -12 16 -10M236 82q12 -6 20 6"
            "M184 86q8 -8 18 0M108 116q2 -10 12 -10M276 104q10 0 12 10M98 150q-2 -8 4 -14"
            "M300 142q6 4 4 14",
            "#9497aa",
            4,
            sop=0.7,
        )

    def marks(self, a, s):
        a.line("M130 174l-8 4M131 181l-6 5M270 174l8 4M269 181l6 5", self.skin[2], 2.5, sop=0.6)
        for k in (-1, 1):
            a.circle(200 + k * 97, 190, 5.5, "#ffd54a")

    def specs(self, a, s):
        faces.glasses(a, "#dd5068", 162, 40, 26, 92, 5)

    def body(self, a, s):
        a.path("M164 206L150 430L250 430L236 206Q200 240 164 206Z", "#fff3e2")
        cardigan(a, self.cloth)
        a.dots(
            [
                (168, 222, 6),
                (175, 234, 6),
                (186, 243, 6),
                (200, 246, 6),
                (214, 243, 6),
                (225, 234, 6),
                (232, 222, 6),
            ],
            6,
            "#ffffff",
            stroke="#dcc9ab",
            sw=1.5,
        )

    def neckline(self, a):
        a.path("M168 208L150 290L250 290L232 208Q200 240 168 208Z", "#fff3e2")
        self.neck(a)
        a.dots(
            [
                (172, 218, 6),
                (179, 230, 6),
                (189, 238, 6),
                (200, 241, 6),
                (211, 238, 6),
                (221, 230, 6),
                (228, 218, 6),
            ],
            6,
            "#ffffff",
            stroke="#dcc9ab",
            sw=1.5,
        )

    def at_rest(self, a, f, cuff, t):
        arm(a, ((110, 264), (74, 388), (160, 374)), f, cuff, self.skin, hand=False)
        arm(a, ((290, 264), (330, 380), (236, 352)), f, cuff, self.skin, hand=False)
        a.ell(184, 366, 26, 18, t, 10)
        a.ell(212, 358, 26, 19, t, -14)
        a.line(
            "M198 348Q192 358 196 372M208 346Q203 356 206 368M219 345Q215 352 217 362",
            self.skin[2],
            3,
            sop=0.6,
        )


class Assistant(Grownup):
    name = "assistant"
    skin, hair, iris = SKIN["fair"], HAIR["wheat"], "#5f8f9a"
    cloth, tint = CLOTH["sky"], "#d5eafc"
    turn: ClassVar = {"busy": 5, "listening": 6}

    def brow_colour(self):
        return "#a87440"

    def over(self, a, s):
        a.path(
            "M108 158C96 96 128 46 184 42C196 30 226 28 238 38C274 46 304 92 292 158C288 146 287"
            " 136 284 126C278 112 266 106 254 98C238 108 214 108 196 98C176 110 148 112 128 112"
            "C118 126 114 142 108 158Z",
            self.hair_fill(a),
        )
        a.line("M152 96Q150 74 172 60M206 92Q210 72 198 56M246 92Q252 76 240 60", self.hair[2], 4, sop=0.5)
        shine(a, "M128 92Q138 70 160 62", sw=10, op=0.3)
        a.line("M291 147Q284 154 291 166", "#1b8480", 3)

    def behind(self, a, s):  # a hearing aid behind his ear
        a.line("M291 145Q302 140 307 153Q309 163 306 174", "#35bfb1", 10)

    def body(self, a, s):
        c = self.cloth
        a.path(TORSO, a.lin(0, 206, 0, 400, c[0], c[1]))
        a.path("M188 232L212 232L208 296L192 296Z", c[2], op=0.6)
        a.path(
            "M166 200L154 224L186 258L200 234ZM234 200L246 224L214 258L200 234Z",
            mix(c[0], "#ffffff", 0.25),
            stroke=c[2],
            sw=2.5,
        )
        lanyard(a, "#74be5c")

    def neckline(self, a):
        c = self.cloth
        self.neck(a)
        a.path(
            "M168 202L158 226L186 258L200 236ZM232 202L242 226L214 258L200 236Z",
            mix(c[0], "#ffffff", 0.25),
            stroke=c[2],
            sw=2.5,
        )

    def arms(self, a, s):
        c = self.cloth
        f = mix(c[0], c[1], 0.7)
        t = tone(self.skin)

        def bare(pts):
            (sx, sy), (ex, ey), (wx, wy) = pts
            a.path(f"M{sx} {sy}Q{ex} {ey} {wx} {wy}", stroke=mix(t, self.skin[2], 0.12), sw=30)
            mx, my = sx + (ex - sx) * 0.5, sy + (ey - sy) * 0.5
            a.path(f"M{sx} {sy}L{n(mx)} {n(my)}", stroke=f, sw=44)
            a.line(f"M{n(mx - 20)} {n(my + 8)}L{n(mx + 20)} {n(my + 12)}", c[2], 7)

        if s == "busy":
            self.moment(a, f, c[2])
        else:
            skin = mix(t, self.skin[2], 0.1)
            for side in (-1, 1):
                a.path(f"M{200 + side * 90} 266L{200 + side * 112} 334", stroke=f, sw=44)
                a.line(f"M{200 + side * 94} 346L{200 + side * 134} 340", c[2], 7)
            # forearms folded on the table's edge
            a.path("M316 362Q318 384 270 386L176 388", stroke=c[2], sw=30, sop=0.35)
            a.path("M316 358Q318 380 270 382L176 384", stroke=skin, sw=30)
            a.path("M84 358Q82 388 130 386L224 374", stroke=self.skin[2], sw=30, sop=0.5)
            a.path("M84 356Q82 384 130 381L224 369", stroke=skin, sw=30)
            a.circle(234, 366, 18, t)
            a.line("M246 354L262 366M250 364L262 376M244 374L254 384", t, 11)
            a.line("M244 362L252 366M243 371L250 376", self.skin[2], 2.5, sop=0.6)


class Dad(Grownup):
    """A hooded top, dark hair brushed up, a day's stubble; hands open at his sides, so one can begin."""

    name = "dad"
    skin, hair, iris = SKIN["honey"], HAIR["black"], "#5d3d20"
    cloth, tint = CLOTH["teal"], "#d8f3ee"
    sleeve = 0.75
    turn: ClassVar = {"busy": 5, "listening": -5}

    def marks(self, a, s):
        a.path(
            "M128 200C134 224 156 243 200 245C244 243 266 224 272 200C268 214 262 222 246 222"
            "C236 212 218 206 200 206C182 206 164 212 154 222C138 222 132 214 128 200Z",
            self.skin[2],
            op=0.28,
        )

    def over(self, a, s):
        f = self.hair_fill(a)
        a.path(
            "M106 152C92 118 102 78 128 62C134 40 168 26 196 34C222 18 262 30 274 58C300 74 308"
            " 116 294 152C292 134 288 118 278 106C262 110 246 106 236 96C214 108 186 108 166 98"
            "C150 110 134 112 122 108C112 120 108 136 106 152Z",
            f,
        )
        a.line("M150 84Q160 62 186 54M196 88Q208 64 234 58M246 86Q258 74 268 72", self.hair[2], 4, sop=0.6)
        shine(a, "M126 92Q136 66 164 52", sw=10, op=0.2)

    def body(self, a, s):
        c = self.cloth
        a.path(
            "M130 222Q150 262 200 266Q250 262 270 222Q262 204 240 202Q200 236 160 202Q138 204 130 222Z", c[2]
        )
        a.path(TORSO, a.lin(0, 206, 0, 400, c[0], c[1]))
        a.path(
            "M162 206C150 212 138 218 132 230Q150 268 200 272Q250 268 268 230C262 218 250 212 238 206Q200 248 162 206Z",
            c[1],
        )
        a.line("M178 262L174 322M222 262L226 318", "#f4fffb", 5)
        a.line("M174 322L173 330M226 318L227 326", c[2], 7)
        a.path("M140 344Q200 332 260 344L272 430L128 430Z", c[1])
        a.line("M140 344L128 400M260 344L272 400", c[2], 4, sop=0.6)

    def neckline(self, a):
        a.path("M150 206Q200 262 250 206Q200 240 150 206Z", self.cloth[2])
        a.path("M160 212Q200 252 240 212", stroke=self.cloth[2], sw=8)

    def at_rest(self, a, f, cuff, t):
        arm(a, ((110, 266), (62, 388), (52, 322)), f, cuff, self.skin, hand=False, edge=False)
        arm(a, ((290, 266), (348, 384), (242, 372)), f, cuff, self.skin, hand=False)
        flat_hand(a, 48, 306, self.skin, -1, -10)
        a.circle(234, 366, 18, t)
        a.line("M222 360L208 356M220 368L206 368M224 376L212 380", t, 11)


class Aunt(Grownup):
    """A headscarf over both shoulders, hands laid into each other."""

    name = "aunt"
    skin, hair, iris = SKIN["amber"], HAIR["dark"], "#7a4a22"
    cloth, tint = CLOTH["sky"], "#d8f3ee"
    scarf = CLOTH["teal"]
    ears = False
    turn: ClassVar = {"busy": 5, "listening": 5}

    def over(self, a, s):
        c = self.scarf
        a.path(
            "M200 34C278 34 318 94 314 164C312 208 298 240 272 258Q200 286 128 258C102 240 88 208"
            " 86 164C82 94 122 34 200 34Z"
            "M200 92C150 92 120 122 118 166C117 206 146 252 200 252C254 252 283 206 282 166C280"
            " 122 250 92 200 92Z",
            a.rad(176, 70, 215, c[0], c[1]),
        )
        a.path(
            "M119 152C124 116 156 92 200 92C244 92 276 116 281 152C268 122 244 107 200 107C156 107"
            " 132 122 119 152Z",
            c[2],
            op=0.7,
        )
        a.line("M104 190C110 230 142 258 190 262M300 176C298 206 290 228 272 244", c[2], 4, sop=0.45)
        shine(a, "M112 100Q128 68 160 54", sw=10, op=0.3)

    def drape(self, a):
        c = self.scarf
        a.path(
            "M140 190C108 224 106 268 142 284C172 304 232 310 262 290C298 270 296 224 264 190Z",
            a.lin(0, 206, 0, 304, c[0], c[1]),
        )
        a.line("M136 268C170 292 226 294 262 272M270 252Q258 284 232 302", c[2], 4, sop=0.6)
        a.circle(268, 254, 5, "#ffd54a")

    def body(self, a, s):
        c = self.cloth
        a.path(TORSO, a.lin(0, 206, 0, 400, c[0], c[1]))
        a.line("M140 330L140 400M260 330L260 400", c[2], 4, sop=0.5)
        self.drape(a)

    def neckline(self, a):
        c = self.scarf
        a.path(
            "M130 190C112 204 104 216 100 228A151.6 151.6 0 0 0 300 228C296 216 288 204 270 190Z",
            a.lin(0, 190, 0, 266, c[0], c[1]),
        )
        a.line("M136 240Q200 270 264 238", c[2], 4, sop=0.6)

    def at_rest(self, a, f, cuff, t):
        arm(a, ((112, 270), (74, 386), (164, 372)), f, cuff, self.skin, hand=False)
        arm(a, ((290, 270), (332, 386), (234, 368)), f, cuff, self.skin, hand=False)
        a.ell(186, 366, 25, 18, t, 10)
        a.ell(212, 364, 25, 18, t, -12)
        a.line("M200 354Q195 362 198 374M210 352Q206 360 208 370", self.skin[2], 3, sop=0.6)


class Uncle(Grownup):
    """A turban and a full beard; one hand lies on his heart."""

    name = "uncle"
    skin, hair, iris = SKIN["honey"], HAIR["dark"], "#5d3d20"
    cloth, tint = CLOTH["berry"], "#fff1c9"
    wound = CLOTH["mustard"]
    turn: ClassVar = {"busy": 5, "listening": -6}

    def marks(self, a, s):
        with a.at(-AWAY[0] if s == "busy" else 0):
            a.path(
                "M110 168C108 216 126 272 200 276C274 272 292 216 290 168C284 188 276 200 262 206"
                "C248 200 226 196 200 200C174 196 152 200 138 206C124 200 116 188 110 168Z",
                self.hair[1],
            )
        a.path(
            "M174 218Q200 208 226 218Q222 238 200 239Q178 238 174 218Z", mix(self.skin[0], self.skin[1], 0.5)
        )
        a.path("M164 214Q182 198 200 206Q218 198 236 214Q218 212 200 214Q182 212 164 214Z", self.hair[1])

    def over(self, a, s):
        c = self.wound
        a.path(
            "M98 138C86 84 126 28 200 26C274 28 314 84 302 138Q252 96 200 92Q148 96 98 138Z",
            a.rad(176, 50, 150, c[0], c[1]),
        )
        a.line(
            "M100 124Q140 70 232 40M104 134Q156 86 262 62M300 126Q262 76 176 36M286 108Q250 70 204 52",
            c[2],
            4,
            sop=0.6,
        )
        a.path("M176 92Q200 66 224 92Q200 86 176 92Z", c[2], op=0.55)
        shine(a, "M120 88Q136 56 168 42", sw=10, op=0.3)

    def body(self, a, s):
        c = self.cloth
        a.path(TORSO, a.lin(0, 206, 0, 400, c[0], c[1]))
        a.path(
            "M160 204L150 226L186 262L200 240ZM240 204L250 226L214 262L200 240Z", c[0], stroke=c[2], sw=2.5
        )
        a.line("M200 262L200 400", c[2], 4, sop=0.6)
        a.dots([(206, 290, 5), (206, 330, 5), (206, 370, 5)], 5, "#fff3e2")

    def neckline(self, a):
        c = self.cloth
        self.neck(a)
        a.path(
            "M164 204L154 228L188 260L200 238ZM236 204L246 228L212 260L200 238Z", c[0], stroke=c[2], sw=2.5
        )

    def at_rest(self, a, f, cuff, t):
        arm(a, ((110, 264), (70, 386), (146, 402)), f, cuff, self.skin, hand=False)
        arm(a, ((292, 264), (352, 372), (234, 326)), f, cuff, self.skin, hand=False)
        a.line("M210 316L180 302M208 324L174 318M210 332L178 334", t, 12)
        a.line("M214 310L204 294", t, 12)
        a.circle(218, 321, 19, t)


GROWNUPS = [
    MissPatel(),
    MrOkafor(),
    Mum(),
    Grandad(),
    Carer(),
    Assistant(),
    Dad(),
    Aunt(),
    Uncle(),
]
