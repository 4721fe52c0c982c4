"""Every pair of colours that is drawn reads well, in all four themes."""

from __future__ import annotations

import pytest

from game.ui.colour import contrast, mix
from game.ui.theme import LETTERS, RESIDENTS, ROLES, TEXT_SIZES, THEMES, Theme, words_on

WORDS, EDGES = 4.5, 3.0

PAIRS: dict[str, tuple[str, str, float]] = {
    "ink on paper": ("ink", "paper", WORDS),
    "ink on mist": ("ink", "mist", WORDS),
    "ink on sky": ("ink", "sky", WORDS),
    "ink on ground": ("ink", "ground", WORDS),
    "ink on a received message": ("ink", "received", WORDS),
    "ink on an own message": ("ink", "own", WORDS),
    "ink on what is chosen": ("ink", "chosen", WORDS),
    "ink under the pointer": ("ink", "hover", WORDS),
    "ink on the live row": ("ink", "live", WORDS),
    "soft on paper": ("soft", "paper", WORDS),
    "soft on mist": ("soft", "mist", WORDS),
    "soft on sky": ("soft", "sky", WORDS),
    "soft under the pointer": ("soft", "hover", WORDS),
    "soft on what is chosen": ("soft", "chosen", WORDS),
    "words on the primary button": ("on-action", "action", WORDS),
    "words that are lit": ("on-lit", "lit", WORDS),
    "a border on paper": ("line", "paper", EDGES),
    "a border on sky": ("line", "sky", EDGES),
    "a border on ground": ("line", "ground", EDGES),
    "focus on paper, its own gap": ("focus", "paper", EDGES),
    "focus on sky": ("focus", "sky", EDGES),
    "focus on ground": ("focus", "ground", EDGES),
    "the primary button on paper": ("action", "paper", EDGES),
    **{f"ink on the wash of {letter}": ("ink", f"{letter}-wash", WORDS) for letter in LETTERS},
    **{f"a border on the wash of {letter}": ("line", f"{letter}-wash", EDGES) for letter in LETTERS},
    **{f"focus on the wash of {letter}": ("focus", f"{letter}-wash", EDGES) for letter in LETTERS},
    **{f"the letter of {letter} on its colour": (f"on-{letter}", letter, EDGES) for letter in LETTERS},
    **{
        f"ink on the {hill} hill of {letter}": ("ink", f"{letter}-{hill}", WORDS)
        for letter in LETTERS
        for hill in ("far", "mid", "near")
    },
    **{
        f"a border on the {hill} hill of {letter}": ("line", f"{letter}-{hill}", EDGES)
        for letter in LETTERS
        for hill in ("far", "mid", "near")
    },
}
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


@every_theme
@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_pair_reads_well(pair: str, theme: Theme) -> None:
    upper, lower, bar = PAIRS[pair]
    assert contrast(theme.colour(upper), theme.colour(lower)) >= bar


@every_theme
@pytest.mark.parametrize("letter", LETTERS, ids=str)
def test_a_badge_stands_out_from_paper_by_its_edge_or_its_body(letter: str, theme: Theme) -> None:
    paper = theme.colour("paper")
    assert (
        max(contrast(theme.colour(letter), paper), contrast(theme.colour(f"{letter}-edge"), paper)) >= EDGES
    )


@every_theme
@pytest.mark.parametrize("bubble", ["received", "own"], ids=str)
def test_a_message_under_its_veil_can_be_read_again(bubble: str, theme: Theme) -> None:
    ink = mix(theme.colour("ink"), theme.paper, 0.26)
    assert contrast(ink, mix(theme.colour(bubble), theme.paper, 0.26)) >= WORDS


@pytest.mark.parametrize(
    ("pair", "day", "night", "strong", "calm"),
    [
        pytest.param(("ink", "paper"), 14.80, 11.17, 21.00, 12.00, id="ink on paper"),
        pytest.param(("soft", "mist"), 5.97, 5.72, 17.04, 5.37, id="soft on mist"),
        pytest.param(("on-action", "action"), 6.09, 9.49, 11.87, 6.38, id="words on the button"),
        pytest.param(("ink", "own"), 11.62, 6.54, 12.43, 10.60, id="ink on an own message"),
        pytest.param(("line", "kind-wash"), 3.99, 4.12, 21.00, 3.40, id="a border on a wash"),
    ],
)
def test_the_figures_are_those_of_the_tokens(
    pair: tuple[str, str], day: float, night: float, strong: float, calm: float
) -> None:
    found = [
        contrast(*(THEMES[name].colour(c) for c in pair)) for name in ("day", "night", "contrast", "calm")
    ]
    assert found == pytest.approx([day, night, strong, calm], abs=0.03)


def test_a_letter_keeps_its_colour_by_day_by_night_and_in_strong_contrast() -> None:
    for letter in LETTERS:
        assert len({THEMES[name].colour(letter) for name in ("day", "night", "contrast")}) == 1


def test_no_two_letters_share_a_colour() -> None:
    for theme in THEMES.values():
        assert len({theme.colour(letter) for letter in LETTERS}) == len(LETTERS)


@every_theme
def test_the_focus_ring_is_used_for_nothing_else(theme: Theme) -> None:
    names = ("ink", "soft", "paper", "mist", "sky", "ground", "action", "lit", "line", *LETTERS)
    assert theme.focus not in {theme.colour(name) for name in names}


@every_theme
def test_every_resident_has_a_case(theme: Theme) -> None:
    assert all(theme.colour(f"case-{owner}").startswith("#") for owner in RESIDENTS)


def test_words_on_a_colour_are_white_or_dark_whichever_reads_better() -> None:
    assert words_on("#000000") == "#ffffff"
    assert words_on("#ffffff") == "#1d2447"
    assert words_on("#f2552f") == "#1d2447"
    assert words_on("#f2552f", big=True) == "#ffffff"


@every_theme
def test_a_colour_nobody_named_is_a_mistake(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.colour("mauve")


def test_no_words_are_smaller_than_the_least_of_the_tokens() -> None:
    for name, role in ROLES.items():
        least = 44 if name.startswith("board") else 26 if role.voice == "grown-up" else 28
        if name.startswith("infant"):
            least = 48
        assert role.em >= least, name
    assert min(TEXT_SIZES.values()) == 1
