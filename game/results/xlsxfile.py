"""A book as a workbook: the *read me* first, then one sheet each, with numbers that are numbers.

Text is written as text, whatever it begins with: a spreadsheet finds no formula and no link in it. What is
kept back is words, never a nought. Nothing in the file says who made it or at what time.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from game.results.book import Book, Sheet, Value
from game.results.chart import Chart, Palette, Panel, charts_of
from game.results.csvfile import formula
from game.results.questions import Kept

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

A4 = 9
TITLE_ROW, HEAD_ROW = 0, 1
WIDEST, NARROWEST = 52, 11
HIGH = 15.5
CHART = (500, 330)
NOT_IN_A_TAB = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
LONGEST_TAB = 31
PATTERNS = {"part": "wide_upward_diagonal", "start": "wide_upward_diagonal", "missed": "percent_20"}
"""As in the teacher's room: a part is told by its pattern too, not by its colour alone."""


def to_xlsx(book: Book, palette: Palette) -> bytes:
    """The whole workbook."""
    from xlsxwriter import Workbook  # noqa: PLC0415

    out = io.BytesIO()
    settings = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(out, settings) as workbook:
        day = datetime(book.made.year, book.made.month, book.made.day)  # noqa: DTZ001  (a day has no zone)
        workbook.set_properties({"title": book.title, "author": "Pingtown", "created": day})
        _Binder(book, palette, workbook).all()
    return out.getvalue()


class _Binder:
    """The sheets of one workbook while they are written."""

    def __init__(self, book: Book, palette: Palette, workbook: Workbook) -> None:
        self.book, self.palette, self.workbook = book, palette, workbook
        base: Mapping[str, Any] = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
        if book.language.rtl:
            base = {**base, "reading_order": 2}
        edge = {"bottom": 1, "bottom_color": palette.line}
        kinds: dict[str, dict[str, Any]] = {
            "title": {"bold": True, "font_size": 16, "font_color": palette.ink},
            "heading": {"bold": True, "font_size": 13, "font_color": palette.ink},
            "head": {
                "bold": True,
                "text_wrap": True,
                "bg_color": palette.action,
                "font_color": palette.on_action,
            },
            "head-n": {
                "bold": True,
                "text_wrap": True,
                "align": "right",
                "bg_color": palette.action,
                "font_color": palette.on_action,
            },
            "text": {"text_wrap": True, **edge},
            "number": {"num_format": "#,##0", **edge},
            "day": {"num_format": "yyyy-mm-dd", "align": "left", **edge},
            "kept": {"italic": True, "align": "right", "font_color": palette.soft, **edge},
            "note": {"text_wrap": True, "font_color": palette.soft},
            "about": {"text_wrap": True},
            "label": {"bold": True},
        }
        self.formats = {name: workbook.add_format({**base, **more}) for name, more in kinds.items()}
        self.quoted = {
            name: workbook.add_format({**base, **kinds[name], "quote_prefix": True}) for name in kinds
        }
        self.tabs: set[str] = set()

    def all(self) -> None:
        """Every sheet, and the pictures on the overview."""
        self.about()
        charts = charts_of(self.book)
        for sheet in self.book.sheets:
            tab = self.sheet(sheet)
            for down, chart in enumerate(one for one in charts if one.sheet == sheet.key):
                for at, panel in enumerate(chart.panels):
                    self.picture(tab, sheet, chart, panel, (at, down))

    # the read me

    def about(self) -> None:
        """What is in it, for whom, and what the figures mean and do not mean."""
        book = self.book
        tab = self._tab(book.words["readme"])
        tab.set_portrait()
        tab.set_column(0, 0, 24)
        tab.set_column(1, 1, 76)
        self._text(tab, 0, 0, book.title, "title")
        row = 2
        for label, value in book.facts:
            self._text(tab, row, 0, label, "label")
            self._text(tab, row, 1, value, "about")
            row += 1
        for passage in book.about:
            row += 1
            self._text(tab, row, 0, passage.heading, "heading")
            for sentence in passage.sentences:
                row += 1
                self._across(tab, row, 1, sentence, "about", 96)
            row += 1
        row += 1
        self._text(tab, row, 0, book.words["sheets"], "heading")
        for sheet in book.sheets:
            row += 1
            self._text(tab, row, 0, sheet.name, "label")
            self._text(tab, row, 1, sheet.title, "about")

    # a table

    def sheet(self, sheet: Sheet) -> Worksheet:
        """One table: title, columns, lines, notes."""
        tab = self._tab(sheet.name)
        tab.set_landscape()
        tab.repeat_rows(HEAD_ROW)
        columns = [column.words for column in (*sheet.head, *sheet.columns)]
        lines = [(*line.head, *line.cells) for line in sheet.lines]
        widths = [
            _width(words, [self.book.said(line[at]) for line in lines]) for at, words in enumerate(columns)
        ]
        for at, (words, wide) in enumerate(zip(columns, widths, strict=True)):
            tab.set_column(at, at, wide)
            number = any(isinstance(line[at], int | Kept) for line in lines)
            self._text(tab, HEAD_ROW, at, words, "head-n" if number else "head")
        self._text(tab, TITLE_ROW, 0, sheet.title, "title")
        tab.set_row(TITLE_ROW, 24)
        tab.set_row(
            HEAD_ROW, HIGH * max(_broken(words, wide) for words, wide in zip(columns, widths, strict=True))
        )
        tab.freeze_panes(HEAD_ROW + 1, len(sheet.head))
        row = HEAD_ROW + 1
        for line in lines:
            for at, value in enumerate(line):
                self._value(tab, row, at, value)
            row += 1
        if not lines:
            self._across(
                tab, row, len(columns) - 1, sheet.empty or self.book.words["nothing"], "about", sum(widths)
            )
            row += 1
        for note in sheet.notes:
            row += 1
            self._across(tab, row, len(columns) - 1, note, "note", sum(widths))
        return tab

    def picture(self, tab: Worksheet, sheet: Sheet, chart: Chart, panel: Panel, at: tuple[int, int]) -> None:
        """A chart of the very cells above it, told in words too; ``at``: so many across, so many down."""
        from xlsxwriter.utility import xl_range_abs  # noqa: PLC0415

        first, last = (HEAD_ROW + 1 + line for line in (chart.first, chart.last))
        name = tab.get_name()
        drawn = self.workbook.add_chart({"type": "bar", "subtype": "stacked"})
        if drawn is None:
            return
        for column, (kind, words) in zip(panel.columns, panel.legend, strict=True):
            place = len(sheet.head) + column
            fill, mark = self.palette.parts[kind]
            series: dict[str, Any] = {
                "name": words,
                "categories": f"='{name}'!{xl_range_abs(first, 0, last, 0)}",
                "values": f"='{name}'!{xl_range_abs(first, place, last, place)}",
                "border": {"color": mark},
                "gap": 60,
            }
            if kind in PATTERNS:
                series["pattern"] = {"pattern": PATTERNS[kind], "fg_color": mark, "bg_color": fill}
            else:
                series["fill"] = {"color": fill}
            drawn.add_series(series)
        drawn.set_title({"name": panel.title, "name_font": {"size": 13, "color": self.palette.ink}})
        drawn.set_x_axis({"num_format": "0", "major_gridlines": {"visible": True}})
        drawn.set_y_axis({"reverse": True})
        drawn.set_legend({"position": "bottom"})
        drawn.set_size({"width": CHART[0], "height": CHART[1]})
        row = HEAD_ROW + 3 + len(sheet.lines) + len(sheet.notes)
        offsets = {"x_offset": at[0] * (CHART[0] + 12), "y_offset": at[1] * (CHART[1] + 12)}
        tab.insert_chart(row, 0, drawn, {**offsets, "description": panel.told})

    # cells

    def _tab(self, name: str) -> Worksheet:
        book = self.book
        tab = self.workbook.add_worksheet(tab_name(name, self.tabs))
        tab.hide_gridlines(2)
        tab.set_paper(A4)
        tab.fit_to_pages(1, 0)
        tab.set_margins(0.5, 0.5, 0.7, 0.7)
        title = book.title.replace("&", "&&")[:120]
        tab.set_footer(f"&L{title}&C{book.made.isoformat()}&R&P / &N")
        if book.language.rtl:
            tab.right_to_left()
        return tab

    def _text(self, tab: Worksheet, row: int, column: int, text: str, kind: str) -> None:
        tab.write_string(row, column, text, (self.quoted if formula(text) else self.formats)[kind])

    def _value(self, tab: Worksheet, row: int, column: int, value: Value) -> None:
        if value is None:
            tab.write_blank(row, column, None, self.formats["text"])
        elif isinstance(value, Kept):
            tab.write_string(row, column, self.book.said(value), self.formats["kept"])
        elif isinstance(value, int):
            tab.write_number(row, column, value, self.formats["number"])
        elif isinstance(value, date):
            tab.write_datetime(row, column, value, self.formats["day"])
        else:
            self._text(tab, row, column, value, "text")

    def _across(self, tab: Worksheet, row: int, last: int, text: str, kind: str, wide: int) -> None:
        """A sentence over several columns, as high as it needs to be."""
        lines = _broken(text, wide)
        tab.set_row(row, HIGH * lines)
        style = (self.quoted if formula(text) else self.formats)[kind]
        if last:
            tab.merge_range(row, 0, row, last, "", style)
        tab.write_string(row, 0, text, style)


def _width(words: str, cells: Iterable[str]) -> int:
    """As wide as the longest cell, within reason; a heading may break at its spaces."""
    longest = max((len(word) for word in words.split()), default=0)
    return min(WIDEST, max([NARROWEST, longest + 3, *(len(cell) + 2 for cell in cells)]))


def _broken(text: str, wide: int) -> int:
    """In how many lines a text stands in a column: programs that open the file do not all work it out."""
    lines, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > wide - 2:
            lines, used = lines + 1, 0
        used += len(word) + 1
    return lines


def tab_name(name: str, used: set[str]) -> str:
    """A name that a tab may have: short, without certain signs, and not there yet."""
    plain = " ".join(name.translate(NOT_IN_A_TAB).split()) or "-"
    found, number = plain[:LONGEST_TAB].strip(), 2
    while found.casefold() in used or found.casefold() == "history":
        more = f" {number}"
        found, number = plain[: LONGEST_TAB - len(more)].strip() + more, number + 1
    used.add(found.casefold())
    return found
