"""A book as one page for any browser: no script, nothing loaded from elsewhere, light and dark, for printing.

Pictures are drawn in the page (``svgbars``) and told in words. Every word is escaped: a class may be called
whatever its teacher likes.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from game.results.book import Book, Sheet, Value
from game.results.chart import Palette, charts_of
from game.results.questions import Kept
from game.results.svgbars import bars, inks, style
from game.results.target import MARK

STYLE = """
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 Andika, Verdana, "Segoe UI", "Noto Sans", "Noto Nastaliq Urdu", sans-serif }
[dir=rtl] body { line-height: 2.1 }
h1 { margin: 0 0 .75rem; font-size: 1.9rem; line-height: 1.25 }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.35rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: 0 }
dt { color: var(--soft) }
dd { margin: 0; font-weight: bold }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; padding: 0; margin: 1.5rem 0; list-style: none }
a { color: var(--action) }
a:focus-visible { outline: 3px solid var(--action); outline-offset: 3px }
.wide { overflow-x: auto }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem; font-variant-numeric: tabular-nums }
caption { text-align: start; color: var(--soft); padding: .25rem 0; break-after: avoid }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
thead th { background: var(--action); color: var(--on-action); vertical-align: bottom }
tbody th { font-weight: bold }
th.n, td.n { text-align: end }
td.n { white-space: nowrap }
td.kept { color: var(--soft); font-style: italic }
.note { color: var(--soft); margin: .25rem 0 }
figure { margin: 1rem 0; break-inside: avoid }
figcaption { font-weight: bold; margin-bottom: .5rem }
figure svg { display: block; width: 100%; height: auto }
@page { size: A4 landscape; margin: 14mm }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt }
  nav { display: none }
  :root { --paper: white }
  h2 { break-after: avoid }
  section:nth-of-type(2) { break-before: page }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  thead th, svg * { -webkit-print-color-adjust: exact; print-color-adjust: exact }
}
"""


def to_html(book: Book, light: Palette, dark: Palette) -> bytes:
    """The whole page."""
    language = book.language
    direction = "rtl" if language.rtl else "ltr"
    page = "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{escape(language.code.replace("_", "-"))}" dir="{direction}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            MARK,
            '<meta name="color-scheme" content="light dark">',
            f"<title>{escape(book.title)}</title>",
            f"<style>{_colours(light, dark)}{style(light)}{STYLE}</style>",
            "</head>",
            "<body>",
            *_body(book, light),
            "</body>",
            "</html>",
            "",
        )
    )
    return page.encode("utf-8")


def _colours(light: Palette, dark: Palette) -> str:
    """The page's colours, light and dark; on paper always light."""
    bright, dim = (f":root {{ {_named(palette)} }}" for palette in (light, dark))
    return f"\n{bright}\n@media screen and (prefers-color-scheme: dark) {{ {dim} }}"


def _named(palette: Palette) -> str:
    names = {
        "ink": palette.ink,
        "soft": palette.soft,
        "paper": palette.paper,
        "mist": palette.mist,
        "line": palette.line,
        "action": palette.action,
        "on-action": palette.on_action,
        **inks(palette),
    }
    return "; ".join(f"--{name}: {colour}" for name, colour in names.items())


def _body(book: Book, palette: Palette) -> Iterator[str]:
    yield f"<header><h1>{escape(book.title)}</h1><dl>"
    yield from (f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in book.facts)
    yield "</dl></header>"
    yield f'<nav aria-label="{escape(book.words["sheets"])}"><ul>'
    yield from (f'<li><a href="#{escape(sheet.key)}">{escape(sheet.name)}</a></li>' for sheet in book.sheets)
    yield "</ul></nav><main>"
    yield "<section>"
    for passage in book.about:
        yield f"<h2>{escape(passage.heading)}</h2><ul>"
        yield from (f"<li>{escape(sentence)}</li>" for sentence in passage.sentences)
        yield "</ul>"
    yield "</section>"
    charts, said = charts_of(book), set[str]()
    for sheet in book.sheets:
        yield f'<section id="{escape(sheet.key)}"><h2>{escape(sheet.name)}</h2>'
        own = (chart for chart in charts if chart.sheet == sheet.key)
        yield from (bars(panel, book, palette) for chart in own for panel in chart.panels)
        yield from _table(book, sheet)
        yield from (f'<p class="note">{escape(note)}</p>' for note in sheet.notes if note not in said)
        said.update(sheet.notes)  # on one page a note is read once
        yield "</section>"
    yield "</main>"


def _table(book: Book, sheet: Sheet) -> Iterator[str]:
    if not sheet.lines:
        empty = sheet.empty or book.words["nothing"]
        yield f'<p class="note">{escape(sheet.title)}</p><p>{escape(empty)}</p>'
        return
    yield f'<div class="wide"><table><caption>{escape(sheet.title)}</caption><thead><tr>'
    yield from (f'<th scope="col">{escape(column.words)}</th>' for column in sheet.head)
    for at, column in enumerate(sheet.columns):
        number = any(isinstance(line.cells[at], int | Kept) for line in sheet.lines)
        kind = ' class="n"' if number else ""
        yield f'<th scope="col"{kind}>{escape(column.words)}</th>'
    yield "</tr></thead><tbody>"
    for line in sheet.lines:
        name, *more = line.head
        yield f'<tr><th scope="row">{escape(name)}</th>'
        yield from (f"<td>{escape(words)}</td>" for words in more)
        yield from (_cell(book, value) for value in line.cells)
        yield "</tr>"
    yield "</tbody></table></div>"


def _cell(book: Book, value: Value) -> str:
    words = escape(book.said(value))
    if isinstance(value, Kept):
        return f'<td class="n kept">{words}</td>'
    return f'<td class="n">{words}</td>' if isinstance(value, int) else f"<td>{words}</td>"
