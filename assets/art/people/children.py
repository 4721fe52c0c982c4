"""The seven residents, about eight years old."""

from __future__ import annotations

from kit.palette import CLOTH, HAIR, SKIN
from kit.pencil import Art, n, ring, star, turned
from people import faces
from people.figure import (
    CLASP,
    HEAD,
    POSES,
    UP,
    collar,
    flip,
    jumper,
    legs,
    mix,
    neck,
    open_cardigan,
    shadow,
    shine,
    shoes,
    shorts,
    skirt,
    sleeve,
    socks,
    trousers,
)

MOODS = ("calm", "happy", "worried")
NEAR = (66, 18, 200 / 268)
"""Face and shoulders in a picture: where they begin, and how much larger they are."""


class Child:
    name = ""
    skin, hair, iris = SKIN["fair"], HAIR["brown"], "#8a5a34"
    cloth, tint = CLOTH["teal"], "#d9efff"
    ears, tooth, flick = True, False, 1.0
    poses = ("sides", "wave", "clasp")
    low = 0  # a seated child's head is lower
    small = False  # while a portrait is drawn
    near = False  # while face and shoulders are drawn: no arm is lifted out of the picture

    # what a child overrides: hair behind the head, hair over the face, things that hang before the
    # body, clothes
    def behind(self, a, mood): ...
    def over(self, a, mood): ...
    def before(self, a): ...
    def marks(self, a): ...
    def specs(self, a): ...
    def lower(self, a): ...
    def clothes(self, a): ...

    def hair_fill(self, a):
        return a.rad(178, 72, 185, self.hair[0], self.hair[1])

    def sleeves(self, a, mood, over):
        """Arms that wave are drawn over the head, the others under it."""
        name = "sides" if self.near else self.poses[MOODS.index(mood)]
        fill = mix(self.cloth[0], self.cloth[1], 0.75)
        for pts in POSES[name]:
            up = pts[2][1] < 240
            if up == over:
                sleeve(
                    a,
                    pts,
                    fill,
                    self.cloth[2],
                    self.skin,
                    wave=up,
                    front_hand=name in ("clasp", "hold"),
                    edge=not up,
                )
        if name == "clasp" and not over:
            self.crease(a)

    def crease(self, a):
        a.line("M200 287Q197 293 200 301M192 299l-3 4M207 299l3 4", self.skin[2], 2.5, sop=0.8)

    def head(self, a, mood):
        faces.head(a, self.skin, ears=self.ears)
        faces.cheeks(a, self.skin[3], y=196 if mood == "happy" else 199, op=0.5 if mood == "happy" else 0.38)
        self.marks(a)
        faces.nose(a, self.skin[2])
        faces.mouth(a, mood, gap_tooth=self.tooth)
        faces.eyes(
            a,
            self.iris,
            "open",
            {"calm": (0, 0), "happy": (0, -1), "worried": (-3, 2)}[mood],
            flick=self.flick,
        )
        self.over(a, mood)
        faces.brows(a, self.hair[2], mood)
        self.specs(a)

    def picture(self, mood) -> str:
        a = Art(400, 400)
        shadow(a)
        self.draw(a, mood)
        return a.svg()

    def bust(self, mood) -> str:
        """Face and shoulders: how somebody feels is seen in a face."""
        a = Art(200, 200)
        self.near = True
        with a.at(-NEAR[0] * NEAR[2], -NEAR[1] * NEAR[2], NEAR[2]):
            self.draw(a, mood)
        self.near = False
        return a.svg()

    def draw(self, a, mood):
        with a.at(**HEAD):
            self.behind(a, mood)
        self.lower(a)
        neck(a, self.skin)
        self.clothes(a)
        self.sleeves(a, mood, over=False)
        with a.at(**HEAD):
            self.head(a, mood)
        self.before(a)
        self.sleeves(a, mood, over=True)

    def blink(self) -> str:
        a = Art(400, 400)
        with a.at(HEAD["x"], HEAD["y"] + self.low, HEAD["s"]):
            faces.lids(a, self.skin)
            self.specs(a)
        return a.svg()

    def portrait(self, mood="calm") -> str:
        a = Art(200, 200)
        self.small = True
        a.circle(100, 104, 94, self.tint)
        s = 0.71
        with a.at(100 - 200 * s, 103 - 150 * s, s):
            self.behind(a, mood)
        c = self.cloth
        a.path(
            "M36.4 173C46 160 74 157 100 157C126 157 154 160 163.6 173A94 94 0 0 1 36.4 173Z",
            a.lin(0, 155, 0, 198, c[0], c[1]),
        )
        self.portrait_neck(a)
        with a.at(100 - 200 * s, 103 - 150 * s, s):
            self.head(a, mood)
        return a.svg()

    def portrait_neck(self, a):
        with a.at(100 - 200 * 0.79, 170 - 241 * 0.79, 0.79):
            neck(a, self.skin)
            collar(a)


class Ela(Child):
    name = "ela"
    skin, hair, iris = SKIN["rose"], HAIR["straw"], "#4f93cf"
    cloth, tint = CLOTH["berry"], "#fde3d6"

    def behind(self, a, mood):
        a.path(
            "M200 46C272 46 314 98 310 160C308 190 300 206 286 214L114 214C100 206 92 190 90 160"
            "C86 98 128 46 200 46Z",
            self.hair[1],
        )

    def over(self, a, mood):
        f = self.hair_fill(a)
        a.path(
            "M200 44C272 44 316 98 310 162C308 180 303 194 297 204C300 166 290 136 272 117C246 121"
            " 220 108 205 80C190 112 156 130 128 123C110 140 100 168 103 204C97 194 92 180 90 162"
            "C84 98 128 44 200 44Z",
            f,
        )
        a.line(
            "M205 80Q202 62 209 46M188 102Q168 118 146 119M224 100Q240 112 260 113", self.hair[2], 3, sop=0.5
        )
        shine(a, "M122 96Q136 70 164 60")
        # plaits, strand over strand, both sides at once
        strands = [(96, 204, 15), (98, 222, 15), (97, 240, 14), (96, 257, 13), (95, 272, 11)][
            : 3 if self.small else 5
        ]
        dark = mix(self.hair[0], self.hair[1], 0.65)
        for x, y, r in strands:
            a.path("".join(turned(200 + k * (x - 5), y, r * 0.64, r, -k * 32) for k in (-1, 1)), self.hair[0])
            a.path("".join(turned(200 + k * (x + 5), y + 5, r * 0.64, r, k * 32) for k in (-1, 1)), dark)
        for s in (-1, 1):
            x = 200 + s * 95
            y = 258 if self.small else 287
            if not self.small:
                a.path(
                    f"M{n(x - 8)} 288C{n(x - 13)} 304 {n(x - 9)} 316 {n(x)} 321C{n(x + 9)} 316"
                    f" {n(x + 13)} 304 {n(x + 8)} 288Z",
                    self.hair[1],
                )
            c = CLOTH["berry"]
            a.path(f"M{n(x)} {y}l-15 -9q-5 9 0 18zm0 0l15 -9q5 9 0 18z", c[0], stroke=c[0], sw=3)
            a.circle(x, y, 5, c[2])

    def lower(self, a):
        legs(a, "#fffaf0")
        shoes(a)
        skirt(a, CLOTH["grey"])

    def clothes(self, a):
        g = CLOTH["grey"]
        a.path("M176 236L164 304L236 304L224 236Q200 256 176 236Z", "#fffaf0")
        a.path("M172 268Q200 276 228 268L236 304L164 304Z", mix(g[0], g[1], 0.1))
        open_cardigan(a, self.cloth)
        collar(a)


class Ravi(Child):
    name = "ravi"
    skin, hair, iris = SKIN["amber"], HAIR["dark"], "#8a5426"
    cloth, tint = CLOTH["mustard"], "#fff1c9"
    poses = ("back", "wave", "hold")

    def over(self, a, mood):
        f = self.hair_fill(a)
        a.path(
            "M104 166C90 104 114 48 184 42C192 28 212 26 224 32C216 35 213 39 212 43C278 46 312"
            " 100 296 166C293 154 290 146 287 136C280 124 272 116 262 100C232 124 172 128 130 108"
            "C120 120 113 134 111 144C109 152 107 158 104 166Z",
            f,
        )
        a.line("M146 102Q190 110 236 90M252 84Q262 78 270 68", self.hair[2], 3.5, sop=0.7)
        shine(a, "M130 86Q146 64 176 58", op=0.2)

    def lower(self, a):
        trousers(a, CLOTH["grey"])
        shoes(a)

    def clothes(self, a):
        jumper(a, self.cloth)
        a.line("M149 280l10 -9l12 10l11 -9l12 10l12 -10l12 9l11 -10l12 9l10 -8", "#fffaf0", 4.5)
        a.line("M146 291Q200 303 254 291", self.cloth[2], 3.5, sop=0.6)
        collar(a)


class Zainab(Child):
    name = "zainab"
    skin, hair, iris = SKIN["honey"], HAIR["dark"], "#8a5a30"
    cloth, tint = CLOTH["teal"], "#ece4fc"
    scarf = CLOTH["lilac"]
    ears = False

    def over(self, a, mood):
        c = self.scarf
        f = a.rad(176, 70, 215, c[0], c[1])
        a.path(
            "M200 38C280 38 318 98 314 164C312 204 296 232 268 250Q200 276 132 250C104 232 88 204"
            " 86 164C82 98 120 38 200 38Z"
            "M200 94C148 94 117 124 115 166C114 208 156 240 200 240C244 240 286 208 285 166C283"
            " 124 252 94 200 94Z",
            f,
        )
        a.path(
            "M117 152C124 116 156 94 200 94C244 94 276 116 283 152C270 122 244 108 200 108C156 108"
            " 130 122 117 152Z",
            c[2],
            op=0.7,
        )
        a.line("M104 190C110 226 142 250 190 253M300 176C298 202 290 222 274 236", c[2], 4, sop=0.45)
        shine(a, "M112 104Q128 72 160 58", op=0.35)

    def drape(self, a):
        c = self.scarf
        a.path(
            "M124 204C118 232 126 256 146 266C166 284 214 294 244 278C272 262 282 232 276 204Z",
            a.lin(0, 214, 0, 288, c[0], c[1]),
        )
        a.path("M132 224Q200 262 268 224L270 214L130 214Z", c[2], op=0.35)
        a.line("M148 252C176 270 214 274 244 262M254 238Q246 264 226 281", c[2], 3.5, sop=0.6)
        a.circle(250, 242, 4.5, "#ffd54a")

    def sleeves(self, a, mood, over):
        if not over:  # the scarf lies over both shoulders
            super().sleeves(a, mood, False)
            super().sleeves(a, mood, True)
            self.drape(a)

    def lower(self, a):
        trousers(a, CLOTH["navy"])
        shoes(a)
        skirt(a, CLOTH["navy"], 298, 342, 64)

    def portrait_neck(self, a):
        c = self.scarf
        a.path(
            "M44 150C44 168 50 180 61 189.5A94 94 0 0 0 139 189.5C150 180 156 168 156 150Z",
            a.lin(0, 150, 0, 198, c[0], c[1]),
        )
        a.path("M48 164Q100 194 152 164L152 154L48 154Z", c[2], op=0.35)
        a.line("M66 184Q100 196 134 182", c[2], 3, sop=0.6)

    def clothes(self, a):
        jumper(a, self.cloth)


class Tomos(Child):
    name = "tomos"
    skin, hair, iris = SKIN["rose"], HAIR["ginger"], "#5fa850"
    cloth, tint = CLOTH["leaf"], "#e3f4d8"
    tooth = True
    poses = ("sides", "hooray", "clasp")

    def marks(self, a):
        faces.freckles(a, "#d07a45")

    def over(self, a, mood):
        f = self.hair_fill(a)
        a.path(
            "M102 170C88 130 92 96 112 78C106 76 100 76 96 78C104 62 122 54 138 52C136 46 132 42"
            " 126 40C146 32 168 34 182 40C184 34 184 30 182 24C202 26 218 34 226 42C232 38 238 36"
            " 246 36C244 42 244 46 246 50C270 56 290 70 300 92C296 92 292 92 290 94C306 116 310"
            " 142 298 170C296 152 292 142 286 132C284 138 280 142 274 144C274 132 270 122 262 112"
            "C260 120 252 128 242 130C244 120 240 112 234 106C226 120 212 126 196 124C200 118 200"
            " 112 198 106C188 120 168 130 150 128C156 122 158 118 158 112C144 120 134 130 132 146"
            "C124 142 120 138 118 132C110 142 106 154 102 170Z",
            f,
        )
        a.line(
            "M168 76Q176 60 192 54M218 80Q216 66 206 56M142 92Q142 78 152 68M252 92Q252 78 244 70",
            self.hair[2],
            3,
            sop=0.45,
        )
        shine(a, "M120 102Q126 84 142 74", op=0.28)

    def lower(self, a):
        shorts(a, CLOTH["grey"], self.skin)
        socks(a, "#99a1b5")
        shoes(a)

    def clothes(self, a):
        jumper(a, self.cloth)
        collar(a)


class Maya(Child):
    name = "maya"
    skin, hair, iris = SKIN["chestnut"], HAIR["coil"], "#7a4520"
    cloth, tint = CLOTH["coral"], "#ffe6d9"
    poses = ("hips", "hooray", "clasp")

    def behind(self, a, mood):
        for s in (-1, 1):
            cx = 200 + s * 88
            f = a.rad(cx - 8, 52, 60, self.hair[0], self.hair[1])
            a.dots(ring(cx, 66, 33, 11, 15, 0.2, 1, (0, 0.15, -0.08)) + [(cx, 66, 34)], 15, f)
            a.line(
                f"M{cx - 20} 52q6 -9 14 -6M{cx + 4} 42q9 0 12 8M{cx - 26} 76q6 8 14 5M{cx + 12} 66q8 2 8 11",
                "#6a4c42",
                3.5,
                sop=0.8,
            )

    def over(self, a, mood):
        f = self.hair_fill(a)
        a.path(
            "M200 54C258 54 302 92 298 160C294 136 280 116 258 104C236 95 216 92 200 86C184 92 164"
            " 95 142 104C120 116 106 136 102 160C98 92 142 54 200 54Z",
            f,
        )
        a.line("M200 88L200 55", self.skin[1], 3.5)
        a.line(
            "M180 90Q152 82 134 84M220 90Q248 82 266 84M158 97Q136 95 120 104M242 97Q264 95 280 104",
            "#6a4c42",
            3,
            sop=0.7,
        )
        for s in (-1, 1):
            a.circle(200 + s * 77, 86, 9, "#ffd54a")
            a.circle(200 + s * 88, 99, 8, "#35bfb1")

    def lower(self, a):
        legs(a, "#fffaf0")
        shoes(a)
        skirt(a, CLOTH["sky"], 296, 338, 74, False)
        a.line(
            "M160 306L142 340M184 306L177 344M216 306L223 344M240 306L258 340M139 322Q200 337 261 322",
            "#ffffff",
            4.5,
            sop=0.55,
        )

    def clothes(self, a):
        a.path("M176 236L164 306L236 306L224 236Q200 256 176 236Z", CLOTH["sky"][0])
        a.line(
            "M186 262L184 306M214 262L216 306M168 272Q200 281 232 272M166 291Q200 300 234 291",
            "#ffffff",
            4.5,
            sop=0.55,
        )
        open_cardigan(a, self.cloth)
        collar(a)


class Kwame(Child):
    name = "kwame"
    skin, hair, iris = SKIN["cocoa"], HAIR["coil"], "#6b3d1c"
    cloth, tint = CLOTH["sky"], "#d5eafc"
    poses = ("sides", "wave", "hold")

    def over(self, a, mood):
        f = a.rad(176, 60, 170, "#55403a", "#241713")
        top = [
            (200 + k * x, y)
            for x, y in ((0, 49), (22, 52), (44, 58), (64, 68), (80, 83), (91, 102))
            for k in (-1, 1)
        ]
        a.dots([(*p, 15) for p in top], 15, f)
        a.path(
            "M103 158C92 98 128 46 200 46C272 46 308 98 297 158C292 148 290 138 288 127C284 112"
            " 272 107 254 104C236 100 164 100 146 104C128 107 116 112 112 127C110 138 108 148 103"
            " 158Z",
            f,
        )
        a.line(
            "M138 84q4 -8 11 -7M164 68q5 -7 12 -5M192 76q5 -7 12 -4M222 66q6 -4 11 2"
            "M246 82q6 -4 11 3M158 92q5 -6 11 -4M214 92q6 -5 11 1M268 100q5 -2 8 4"
            "M124 106q2 -6 8 -7",
            "#7a5d52",
            3,
            sop=0.75,
        )

    def specs(self, a):
        faces.glasses(a, "#f2b632")

    def lower(self, a):
        trousers(a, CLOTH["grey"])
        shoes(a)

    def clothes(self, a):
        jumper(a, self.cloth)
        collar(a)
        a.path(star(224, 276, 11, 5), "#ffd54a")


class Alex(Child):
    name = "alex"
    low = 10
    skin, hair, iris = SKIN["sand"], HAIR["black"], "#7d5230"
    cloth, tint = CLOTH["plum"], "#e3ecff"

    def behind(self, a, mood):
        a.path(
            "M200 44C274 44 316 98 312 164C311 196 306 216 298 228C270 236 130 236 102 228C94 216"
            " 89 196 88 164C84 98 126 44 200 44Z",
            self.hair[2],
        )

    def over(self, a, mood):
        f = a.rad(174, 66, 200, self.hair[0], self.hair[1])
        a.path(
            "M200 42C276 42 318 98 313 164C312 198 308 218 300 232C291 236 281 236 272 232C287 206"
            " 291 168 281 130Q262 121 238 120L162 120Q138 121 119 130C109 168 113 206 128 232C119"
            " 236 109 236 100 232C92 218 88 198 87 164C82 98 124 42 200 42Z",
            f,
        )
        a.line("M166 120Q164 104 170 92M200 120L200 99M234 120Q236 104 230 92", self.hair[2], 3.5, sop=0.7)
        shine(a, "M112 110Q130 76 168 66", sw=11, op=0.22)

    def clothes(self, a):
        jumper(a, self.cloth)
        collar(a)

    def wheel(self, a):
        a.ell(138, 326, 38, 47, a.lin(0, 280, 0, 372, "#ffa873", "#e8643f"), stroke="#39415a", sw=9)
        a.ell(138, 326, 30, 38, "none", stroke="#fff3e2", sw=3.5)
        a.path(star(138, 326, 20, 9.5), "#ffd54a")

    def picture(self, mood) -> str:
        a = Art(400, 400)
        dark, metal = "#39415a", "#b9c2d2"
        shadow(a, 104, 198)
        d = self.low
        with a.at(HEAD["x"], HEAD["y"] + d, HEAD["s"]):
            self.behind(a, mood)
        with a.at(0, d):
            a.ell(268, 318, 15, 50, "none", stroke=dark, sw=9)
            a.line("M268 274L268 362M258 290L278 346M278 290L258 346", metal, 2.5)
            a.line("M146 300L146 246Q145 238 134 239M254 300L254 246Q255 238 266 239", dark, 9)
            a.path("M142 252Q142 246 150 246L250 246Q258 246 258 252L258 324L142 324Z", "#2c3a59")
            a.rect(142, 316, 118, 16, dark, 7)
            a.line("M262 322L270 356M190 366L278 366", metal, 7)
            c = CLOTH["grey"]
            f = a.lin(0, 306, 0, 362, c[0], c[1])
            a.line("M172 310Q198 310 204 326L206 350M222 310Q244 310 250 326L252 350", f, 28)
            for x in (210, 256):
                a.path(
                    f"M{x - 18} 346C{x - 20} 364 {x - 14} 366 {x} 366C{x + 20} 366 {x + 24} 361"
                    f" {x + 20} 354C{x + 14} 347 {x + 6} 350 {x} 345Z",
                    "#33283a",
                )
            neck(a, self.skin)
            self.clothes(a)
        fill = mix(self.cloth[0], self.cloth[1], 0.75)
        left = CLASP if mood == "worried" else ((161, 256), (142, 272), (130, 300))
        right = {"calm": ((239, 256), (270, 290), (234, 308)), "happy": UP, "worried": flip(CLASP)}[mood]
        with a.at(0, d):
            if mood == "worried":
                self.wheel(a)
            if mood != "happy":
                if mood == "worried":
                    sleeve(a, left, fill, self.cloth[2], self.skin, front_hand=True)
                sleeve(a, right, fill, self.cloth[2], self.skin, front_hand=True)
            if mood != "worried":
                self.wheel(a)
                sleeve(a, left, fill, self.cloth[2], self.skin, front_hand=True)
            else:
                self.crease(a)
            with a.at(**HEAD):
                self.head(a, mood)
            if mood == "happy":
                sleeve(a, right, fill, self.cloth[2], self.skin, wave=True, edge=False)
        return a.svg()


CHILDREN = [Ela(), Ravi(), Zainab(), Tomos(), Maya(), Kwame(), Alex()]
