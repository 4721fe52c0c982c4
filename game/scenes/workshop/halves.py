"""How the workshop's pages are cut where two languages and larger words need the room: no word shrinks."""

from __future__ import annotations

from game.scenes.scene import Desk
from game.scenes.workshop.stories import MANY, Item, beside, class_of_ten
from game.ui.recipes.board import NARROW
from game.ui.theme import TEXT_SIZES

PAGES = ("ping", "vote", "guess", "shown", "talk")
COUNTED = ("vote", "guess", "shown")
"""Pages with a row for each answer."""
MORE = "+"
"""Behind a page's name: the second half of its rows."""


def pages_of(desk: Desk, item: Item, class_code: str | None, second: str) -> tuple[str, ...]:
    """The pages of a story. Without a class that has said something there is nothing to guess."""
    pages = PAGES if class_of_ten(desk, item, class_code) else ("ping", "vote", "talk")
    if not halved(desk, second):
        return pages
    return tuple(half for page in pages for half in ((page, page + MORE) if page in COUNTED else (page,)))


def half_of(page: str) -> tuple[str, bool]:
    """The page, and whether this is its second half."""
    return page.removesuffix(MORE), page.endswith(MORE)


def halved(desk: Desk, second: str) -> bool:
    """Larger words in two languages on a narrow screen: two answers are a page."""
    two = beside(desk, second) is not None
    return two and desk.field.w < NARROW and desk.look.text_size != "usual"


def here(desk: Desk, item: Item, second: str, *, more: bool) -> range:
    """The answers on this page, by number."""
    many = len(item.task.choices)
    middle = -(-many // 2) if halved(desk, second) else many
    return range(middle, many) if more else range(middle)


def leaves(desk: Desk, second: str) -> int:
    """Four questions in two languages: on one screen, on two, or each on its own, as the words need."""
    if beside(desk, second) is None:
        return 1
    larger = tuple(TEXT_SIZES).index(desk.look.text_size)
    return (1, 2, MANY)[min(2, larger + (desk.field.w < NARROW))]
