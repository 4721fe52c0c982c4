"""A pencil for the nanosvg subset: shapes, groups, user-space gradients, and nothing that fails silently."""

from __future__ import annotations

import math
import re
from contextlib import contextmanager

INK = "#2a1710"


def n(v: float) -> str:
    s = f"{v:.1f}".rstrip("0").rstrip(".")
    return "0" if s in ("-0", "") else s


def letters(i: int) -> str:
    return chr(97 + i) if i < 26 else chr(97 + i // 26 - 1) + chr(97 + i % 26)


class Art:
    """One picture. Everything drawn is kept in order; gradients are shared when they are equal."""

    def __init__(self, w: float, h: float):
        self.w, self.h = w, h
        self.out: list[str] = []
        self.defs: dict[tuple, str] = {}

    # gradients
    def lin(self, x1, y1, x2, y2, *stops) -> str:
        return self._grad(("l", n(x1), n(y1), n(x2), n(y2)), stops)

    def rad(self, cx, cy, r, *stops) -> str:
        return self._grad(("r", n(cx), n(cy), n(r)), stops)

    def _grad(self, head, stops) -> str:
        """A stop is '#rrggbb', or (colour, offset), or (colour, offset, opacity)."""
        full = []
        for i, s in enumerate(stops):
            if isinstance(s, str):
                s = (s, i / max(1, len(stops) - 1))
            full.append(tuple(s))
        key = (head, tuple(full))
        if key not in self.defs:
            self.defs[key] = letters(len(self.defs))
        return f"url(#{self.defs[key]})"

    # shapes
    def _put(self, tag, geo, fill="none", stroke=None, sw=None, op=None, sop=None, cap="round", join="round"):
        at = [f'{k}="{v if isinstance(v, str) else n(v)}"' for k, v in geo]
        if fill != "none":
            at.append(f'fill="{fill}"')
        if op is not None:
            at.append(f'fill-opacity="{op:g}"')
        if stroke:
            at.append(f'stroke="{stroke}" stroke-width="{n(sw or 5)}"')
            if cap != "round":
                at.append(f'stroke-linecap="{cap}"')
            if join != "round":
                at.append(f'stroke-linejoin="{join}"')
            if sop is not None:
                at.append(f'stroke-opacity="{sop:g}"')
        self.out.append(f"<{tag} {' '.join(at)}/>")

    def path(self, d, fill="none", **kw):
        self._put("path", [("d", d)], fill, **kw)

    def line(self, d, stroke, sw, **kw):
        self._put("path", [("d", d)], "none", stroke=stroke, sw=sw, **kw)

    def circle(self, cx, cy, r, fill, **kw):
        self._put("circle", [("cx", cx), ("cy", cy), ("r", r)], fill, **kw)

    def ell(self, cx, cy, rx, ry, fill, turn=0, **kw):
        if turn:  # a turned ellipse is a path of two arcs: no group needed
            self.path(turned(cx, cy, rx, ry, turn), fill, **kw)
        else:
            self._put("ellipse", [("cx", cx), ("cy", cy), ("rx", rx), ("ry", ry)], fill, **kw)

    def rect(self, x, y, w, h, fill, r=0, **kw):
        geo = [("x", x), ("y", y), ("width", w), ("height", h)]
        if r:
            geo.append(("rx", r))
        self._put("rect", geo, fill, **kw)

    def dots(self, pts, r, fill, op=None, stroke=None, sw=0):
        """Many discs: each is a tiny line with a round cap, nine bytes instead of fifty. A rim
        is a bigger disc below."""
        sizes = {}
        for p in pts:
            sizes.setdefault(round((p[2] if len(p) > 2 else r) * 2) / 2, []).append(p)
        for grow, c in ((sw / 2, stroke), (-sw / 2, fill)) if stroke else ((0, fill),):
            for q, group in sizes.items():
                d, px, py = "", None, None
                for p in group:
                    x, y = round(p[0] - 0.1, 1), round(p[1], 1)
                    if px is None:
                        d += f"M{n(x)} {n(y)}h.2"
                    else:
                        dx, dy = n(x - px - 0.2), n(y - py)
                        d += f"m{dx}{'' if dy.startswith('-') else ' '}{dy}h.2"
                    px, py = x, y
                self.line(d, c, 2 * (q + grow), sop=op)

    @contextmanager
    def group(self, transform):
        self.out.append(f'<g transform="{transform}">')
        yield
        self.out.append("</g>")

    @contextmanager
    def mirror(self, cx):
        with self.group(f"matrix(-1 0 0 1 {n(2 * cx)} 0)"):
            yield

    @contextmanager
    def at(self, x=0, y=0, s=1.0, turn=0, cx=0, cy=0):
        t = []
        if x or y:
            t.append(f"translate({n(x)} {n(y)})")
        if turn:
            t.append(f"rotate({n(turn)} {n(cx)} {n(cy)})")
        if s != 1:
            t.append(f"scale({s:g})")
        if t:
            with self.group(" ".join(t)):
                yield
        else:
            yield

    def lay(self, other: Art, x: float, y: float, scale: float) -> None:
        """Lay another picture into this one, its gradients too."""
        names = {name: self._grad(head, stops) for (head, stops), name in other.defs.items()}
        with self.at(x, y, scale):
            self.out += [re.sub(r"url\(#(\w+)\)", lambda m: names[m[1]], line) for line in other.out]

    def svg(self) -> str:
        defs = []
        for (head, stops), name in self.defs.items():
            st = "".join(
                f'<stop offset="{s[1]:g}" stop-color="{s[0]}"'
                + (f' stop-opacity="{s[2]:g}"' if len(s) > 2 else "")
                + "/>"
                for s in stops
            )
            if head[0] == "l":
                defs.append(
                    f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{head[1]}" y1='
                    f'"{head[2]}" '
                    f'x2="{head[3]}" y2="{head[4]}">{st}</linearGradient>'
                )
            else:
                defs.append(
                    f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{head[1]}" cy='
                    f'"{head[2]}" '
                    f'r="{head[3]}">{st}</radialGradient>'
                )
        d = f"<defs>{''.join(defs)}</defs>\n" if defs else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{n(self.w)}" height="{n(self.h)}" '
            f'viewBox="0 0 {n(self.w)} {n(self.h)}">\n{d}<g fill="none" stroke-linecap="round" s'
            f'troke-linejoin="round">\n' + "\n".join(self.out) + "\n</g>\n</svg>\n"
        )


# shapes that are grown, not typed
def blob(pts, closed=True, k=0.5) -> str:
    """A soft line through the points (Catmull-Rom)."""
    m = len(pts)
    d = [f"M{n(pts[0][0])} {n(pts[0][1])}"]
    for i in range(m if closed else m - 1):
        p0 = pts[i - 1] if closed or i else pts[0]
        p1, p2 = pts[i], pts[(i + 1) % m]
        p3 = pts[(i + 2) % m] if closed or i + 2 < m else p2
        c1 = (p1[0] + (p2[0] - p0[0]) * k / 3, p1[1] + (p2[1] - p0[1]) * k / 3)
        c2 = (p2[0] - (p3[0] - p1[0]) * k / 3, p2[1] - (p3[1] - p1[1]) * k / 3)
        d.append(f"C{n(c1[0])} {n(c1[1])} {n(c2[0])} {n(c2[1])} {n(p2[0])} {n(p2[1])}")
    return "".join(d) + ("Z" if closed else "")


def turned(cx, cy, rx, ry, turn) -> str:
    """A turned ellipse as two arcs."""
    t = math.radians(turn)
    x, y = rx * math.cos(t), rx * math.sin(t)
    arc = f"a{n(rx)} {n(ry)} {n(turn)} 1 0"
    return f"M{n(cx - x)} {n(cy - y)}{arc} {n(2 * x)} {n(2 * y)}{arc} {n(-2 * x)} {n(-2 * y)}Z"


def ring(cx, cy, r, count, size, start=0.0, squash=1.0, jitter=()):
    """Centres of discs round a disc: curls, leaves, petals."""
    out = []
    for i in range(count):
        t = start + 2 * math.pi * i / count
        q = size * (1 + (jitter[i % len(jitter)] if jitter else 0))
        out.append((cx + r * math.cos(t), cy + r * squash * math.sin(t), q))
    return out


def mix(c1, c2, t):
    p = [int(c1[i : i + 2], 16) for i in (1, 3, 5)]
    q = [int(c2[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(u + (v - u) * t):02x}" for u, v in zip(p, q))


def star(cx, cy, r, r2=None, points=5, turn=-90) -> str:
    r2 = r2 or r * 0.5
    pts = []
    for i in range(points * 2):
        q = r if i % 2 == 0 else r2
        t = math.radians(turn + 180 * i / points)
        pts.append(f"{n(cx + q * math.cos(t))} {n(cy + q * math.sin(t))}")
    return "M" + "L".join(pts) + "Z"


def heart(cx, cy, s) -> str:
    return (
        f"M{n(cx)} {n(cy + s)}C{n(cx - s * 1.5)} {n(cy)} {n(cx - s * 0.9)} {n(cy - s * 1.1)}"
        f" {n(cx)} {n(cy - s * 0.35)}"
        f"C{n(cx + s * 0.9)} {n(cy - s * 1.1)} {n(cx + s * 1.5)} {n(cy)} {n(cx)} {n(cy + s)}Z"
    )
