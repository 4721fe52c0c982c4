"""The same papers for a browser: one file that holds everything, prints well, and has no script."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from html import escape

from game.assets import art_file
from game.papers.blocks import (
    Art,
    Beside,
    Block,
    Card,
    Contents,
    Gap,
    Heading,
    Leaf,
    Pair,
    Paper,
    Points,
    Table,
    Text,
)
from game.papers.certificate import Certificate
from game.papers.drawings import badge_svg
from game.papers.homecard import HomeCard
from game.papers.homecard import blocks as card_blocks
from game.papers.look import DAY, latin_only
from game.papers.teller import Teller
from game.papers.webstyle import style
from game.results.target import MARK
from game.ui.paragraph import tied
from game.words.alike import RESIDENTS
from game.words.language import Language

_BOLD = re.compile(r"\*\*(.+?)\*\*")


def to_html(paper: Paper) -> bytes:
    """The whole paper as one page."""
    inside = _Writer(paper.language, paper.blocks).blocks(paper.blocks)
    return _page(paper.title, paper.language, inside, paper.foot)


def home_card(teller: Teller, card: HomeCard) -> bytes:
    """A card to take home."""
    blocks = card_blocks(teller, card)
    inside = _Writer(teller.language, blocks).blocks(blocks)
    frame = f'<div class="home" style="border-color:{DAY.colour(card.letter)}">{inside}</div>'
    return _page(card.title, teller.language, frame, "Pingtown")


def certificate(teller: Teller, words: Certificate) -> bytes:
    """A certificate with a line for a name that is written by hand."""
    writer = _Writer(teller.language, ())
    faces = "".join(
        writer.picture(Art(f"people/{name}-head", 54, 54, teller.say(RESIDENTS[name])))  # marked in RESIDENTS
        for name in words.friends
    )
    corner = writer.badge(words.letter, 58)
    corners = "".join(f'<span class="corner {where}">{corner}</span>' for where in "abcd")
    draft = f'<p class="small soft">{writer.said(teller.draft)}</p>' if teller.draft else ""
    tints = (
        f"--letter:{DAY.colour(words.letter)};--edge:{DAY.colour(f'{words.letter}-edge')};"
        f"--wash:{DAY.colour(f'{words.letter}-wash')}"
    )
    inside = (
        f'<main class="certificate" style="{tints}">{corners}{writer.picture(Art(words.mascot, 240, 300))}'
        f'<div><p class="place">{_said(words.place)}</p><h1>{_said(words.title)}</h1>'
        f'<p class="name">{_said(words.line)}</p><p>{_said(words.helped)}</p><p>{faces}</p>'
        f'<p>{_said(words.rule)}</p><p class="hands"><span>{_said(words.day)}</span>'
        f"<span>{_said(words.signed)}</span></p>{draft}</div></main>"
    )
    return _page(f"{words.title} {words.place}", teller.language, inside, "", turned=True)


class _Writer:
    """Writes blocks. Headings that are marked get a name, so that the table of contents can lead there."""

    def __init__(self, language: Language, blocks: Iterable[Block]) -> None:
        self.language = language
        self.marked = [one for one in blocks if isinstance(one, Heading) and one.mark]
        self.met = 0

    def blocks(self, blocks: Iterable[Block]) -> str:
        return "\n".join(self.block(one) for one in blocks)

    def block(self, block: Block) -> str:
        match block:
            case Text():
                return self.text(block)
            case Heading():
                return self.heading(block)
            case Pair(label, words, role):
                return (
                    f'<div class="pair"><span class="label">{self.said(label)}</span>'
                    f'<span class="{role}">{self.said(words)}</span></div>'
                )
            case Points(items, role, numbered):
                kind = "ol" if numbered else "ul"
                inside = "".join(f"<li>{self.said(one)}</li>" for one in items)
                return f'<{kind} class="{role}">{inside}</{kind}>'
            case Art():
                return f"<p>{self.picture(block)}</p>"
            case Beside(art, children):
                return f'<div class="beside">{self.picture(art)}<div>{self.blocks(children)}</div></div>'
            case Card():
                return self.card(block)
            case Table():
                return self.table(block)
            case Contents(title):
                return self.contents(title)
            case Gap() | Leaf():
                return ""

    def text(self, block: Text) -> str:
        align = f" {block.align}" if block.align != "start" else ""
        soft = " soft" if block.colour == "soft" else ""
        return f'<p class="{block.role}{align}{soft}">{self.said(block.words)}</p>'

    def heading(self, block: Heading) -> str:
        name = ""
        if block.mark:
            self.met += 1
            name = f' id="h{self.met}"'
        sign = self.badge(block.letter, {1: 40, 2: 28, 3: 20}[block.level]) if block.letter else ""
        fresh = ' class="fresh"' if block.fresh and self.met > 1 else ""
        tag, words = f"h{block.level}", self.said(block.words)
        return f"<{tag}{name}{fresh}>{sign}<span>{words}</span></{tag}>"

    def card(self, block: Card) -> str:
        style = f"border-color:{DAY.colour(block.line)};"
        if block.fill:
            style += f"background:{DAY.colour(block.fill)};"
        if block.edge:
            style += f"border-inline-start:7px solid {DAY.colour(block.edge)};"
        return f'<section class="card" style="{style}">{self.blocks(block.children)}</section>'

    def table(self, block: Table) -> str:
        def row(cells: tuple[str, ...], tag: str) -> str:
            figure = [" class=number" if n >= block.numbers else "" for n in range(len(cells))]
            return "".join(
                f"<{tag}{kind}>{self.said(words)}</{tag}>" for kind, words in zip(figure, cells, strict=True)
            )

        rows = "".join(f"<tr>{row(cells, 'td')}</tr>" for cells in block.rows)
        return f"<table><thead><tr>{row(block.head, 'th')}</tr></thead><tbody>{rows}</tbody></table>"

    def contents(self, title: str) -> str:
        lines = "".join(
            f'<li class="level{one.level}"><a href="#h{n}">{self.said(one.words)}</a></li>'
            for n, one in enumerate(self.marked, 1)
        )
        return f"<nav><h1><span>{self.said(title)}</span></h1><ul>{lines}</ul></nav>"

    def picture(self, art: Art) -> str:
        source = art_file(art.name).read_bytes()
        turned = art.turns and self.language.rtl
        return _image(source, art.width, art.height, art.alt, turned=turned)

    def badge(self, letter: str, size: float) -> str:
        return _image(badge_svg(letter).encode(), size, size, "")

    def said(self, words: str) -> str:
        """Words; an English sentence in an Urdu paper runs as English does, and stands where Urdu begins."""
        english = latin_only(words) and any(letter.isalpha() for letter in words)
        said = _said(words)
        return f'<bdi dir="ltr">{said}</bdi>' if self.language.rtl and english else said


def _image(source: bytes, wide: float, tall: float, alt: str, *, turned: bool = False) -> str:
    data = base64.b64encode(source).decode()
    hidden = "" if alt else ' aria-hidden="true"'
    hidden += ' style="transform: scaleX(-1)"' if turned else ""
    return (
        f'<img src="data:image/svg+xml;base64,{data}" width="{wide:g}" height="{tall:g}" '
        f'alt="{escape(alt)}"{hidden}>'
    )


def _said(words: str) -> str:
    """Words as HTML: what is bold stays bold, what looks like HTML is only letters, and the parts of a
    telephone number keep together and in order.
    """
    return _BOLD.sub(r"<strong>\1</strong>", escape(tied(words)))


def _page(title: str, language: Language, inside: str, foot: str, turned: bool = False) -> bytes:
    way = "rtl" if language.rtl else "ltr"
    below = f"<footer>{_said(foot)}</footer>" if foot else ""
    code = language.code.replace("_", "-")
    return (
        f'<!DOCTYPE html>\n<html lang="{code}" dir="{way}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{MARK}\n"
        f"<title>{escape(title)}</title>\n<style>{style(language, turned)}</style>\n</head>\n"
        f"<body{' class=turned' if turned else ''}>\n{inside}\n{below}\n</body>\n</html>\n"
    ).encode()
