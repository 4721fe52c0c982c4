"""How papers look in a browser, and when a browser prints them.

The letters come along, so that Urdu is set as its readers expect it on every computer. They are whole files,
as their makers made them: two of them may not be cut down under their own names.
"""

from __future__ import annotations

import base64

from game.assets import font_file
from game.papers.look import DAY, ROLES
from game.words.faces import FACES, LEXEND
from game.words.language import Language

_TINTS = ("ink", "soft", "mist", "white", "quiet-line")
_RULES = """
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { color: var(--ink); background: var(--white); font: 13px/1.5 papers, own, sans-serif;
  max-width: 46em; margin: 2em auto; padding: 0 1.2em }
body.turned { max-width: 76em }
:lang(ur) { line-height: 2.1 } :lang(ar) { line-height: 1.8 }
p { margin: .35em 0 }
h1, h2, h3 { display: flex; align-items: center; gap: .5em; margin: 1.1em 0 .3em; line-height: 1.25;
  break-after: avoid }
h1 { font-size: 28px } h2 { font-size: 19px } h3 { font-size: 15px }
ul, ol { margin: .3em 0; padding-inline-start: 1.5em }
table { width: 100%; border-collapse: collapse; margin: .5em 0 }
th, td { text-align: start; vertical-align: top; padding: .3em .5em;
  border-bottom: 1px solid var(--quiet-line) }
th { background: var(--mist) }
nav ul { list-style: none; padding: 0 } nav a { color: inherit } .level2 { padding-inline-start: 1.4em }
.soft { color: var(--soft) } .centre { text-align: center } .end, .number { text-align: end }
.fresh { break-before: page }
.card { border: 1px solid; border-radius: 8px; padding: .7em .9em; margin: .6em 0; break-inside: avoid }
.pair { display: grid; grid-template-columns: 8.5em 1fr; gap: .6em; margin: .2em 0 }
.beside { display: flex; gap: 1em; align-items: center } .beside > img { flex: none }
.home { border: 3px solid; border-radius: 18px; padding: 1.4em; max-width: 30em; margin: auto }
.certificate { position: relative; display: flex; align-items: center; gap: 2em; background: var(--wash);
  text-align: center; border: 8px double var(--edge); border-radius: 28px; padding: 3em; font-size: 19px }
.certificate { min-height: 640px } .certificate > div { flex: 1 } .certificate .place { color: var(--soft) }
.certificate h1 { display: block; font-size: 40px; color: var(--edge); margin: 0 }
.name, .hands span { border-top: 2px solid var(--ink); color: var(--soft); font-size: 12px;
  margin-top: 3.5em }
.hands { display: flex; gap: 3em } .hands span { flex: 1 }
.corner { position: absolute }
.a { top: -14px; left: -14px } .b { top: -14px; right: -14px }
.c { bottom: -14px; left: -14px } .d { bottom: -14px; right: -14px }
footer { margin-top: 2em; border-top: 1px solid var(--quiet-line); color: var(--soft); font-size: 11px;
  padding-top: .4em }
"""


def style(language: Language, turned: bool) -> str:
    """All that a browser must know. ``turned`` papers lie on their side."""
    tints = ";".join(f"--{name}:{DAY.colour(name)}" for name in _TINTS)
    side = " landscape" if turned else ""
    roles = "\n".join(
        f".{name} {{ font-size: {role.em * 1.25:g}px{'; font-weight: bold' if role.bold else ''} }}"
        for name, role in ROLES.items()
    )
    page = f":root {{ {tints} }}\n@page {{ size: A4{side}; margin: 16mm }}"
    return f"{_letters(language)}{page}{_RULES}{roles}\n.label {{ color: var(--soft) }}\n"


def _letters(language: Language) -> str:
    """Latin letters in two weights, and those of the language where it has a script of its own."""
    faces = [("papers", "normal", LEXEND.regular), ("papers", "bold", LEXEND.bold)]
    own = FACES[language.fonts]
    if own.script != "Latn":
        faces.append(("own", "normal", own.regular))
    return "".join(
        f"@font-face {{ font-family: {family}; font-weight: {weight}; "
        f"src: url(data:font/ttf;base64,{base64.b64encode(font_file(stem).read_bytes()).decode()}) }}\n"
        for family, weight, stem in faces
    )
