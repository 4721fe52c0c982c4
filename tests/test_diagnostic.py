"""How a diagnostic is said to a person."""

from __future__ import annotations

from game.diagnostic import Diagnostic, said

FOUND = Diagnostic("L012", "fox.yaml", 31, 17, "Nowhere.", "Mend it.", meant="way-back", width=7)


def test_a_diagnostic_is_said_with_place_source_line_caret_and_cure() -> None:
    assert said(FOUND, "          goto: way-bck") == "\n".join(
        [
            "fox.yaml:31:17: error L012: Nowhere.",
            "              goto: way-bck",
            "                    ^^^^^^^",
            "  did you mean “way-back”?",
            "  Mend it.",
        ]
    )


def test_without_the_source_line_the_place_has_to_do() -> None:
    assert "^" not in str(FOUND)
    assert str(FOUND).startswith("fox.yaml:31:17: error L012")


def test_of_a_very_long_line_the_part_around_the_place_is_shown() -> None:
    far = Diagnostic("L012", "fox.yaml", 1, 501, "Nowhere.", width=4)
    _, source, carets = said(far, "x" * 500 + "here" + "y" * 500).split("\n")
    at = carets.index("^")
    assert source[at : at + 4] == "here"
    assert len(source) < 120


def test_a_tab_in_the_source_does_not_move_the_caret() -> None:
    _, source, carets = said(Diagnostic("L002", "a", 1, 3, "Tab."), "\t\tx").split("\n")
    assert source[carets.index("^")] == "x"
