"""How a language counts is read from a line of a file, safely and rightly."""

from __future__ import annotations

import gettext

import pytest
from babel.messages.plurals import get_plural
from hypothesis import given
from hypothesis import strategies as st

from game.words.language import LANGUAGES
from game.words.plurals import PluralError, plural_forms
from tests.words.po_texts import WELSH_PLURALS

OTHERS = (
    "nplurals=1; plural=0;",
    "nplurals=2; plural=n>1",
    WELSH_PLURALS,
    "nplurals=3; plural=(n==0 || n==1 ? 0 : n<=10 ? 1 : 2);",
    "nplurals=4; plural=n%100/10==1 ? 3 : !(n-1) ? 0 : n*2<10 && n+1>=3 ? 1 : 2;",
)
RULES = [*OTHERS, *(get_plural(code).plural_forms for code in LANGUAGES)]


@pytest.mark.parametrize("line", RULES, ids=str)
def test_a_rule_counts_as_pythons_own_gettext_does(line: str) -> None:
    count, rule = plural_forms(line)
    theirs = gettext.c2py(line.partition("plural=")[2].rstrip("; "))  # type: ignore[attr-defined]
    assert [rule(n) for n in range(1200)] == [theirs(n) for n in range(1200)]
    assert f"nplurals={count}" in line


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param("", "it should read", id="nothing"),
        pytest.param("nplurals=2;", "it should read", id="no sum"),
        pytest.param("nplurals=INTEGER; plural=EXPRESSION;", "it should read", id="an unfinished template"),
        pytest.param("nplurals=0; plural=0;", "not 0", id="no form"),
        pytest.param("nplurals=77; plural=0;", "not 77", id="too many forms"),
        pytest.param("nplurals=2; plural=n;", "for 2 it asks for form 2", id="a form that is not there"),
        pytest.param("nplurals=2; plural=0-(n>5);", "for 6 it asks for form -1", id="less than nothing"),
        pytest.param("nplurals=2; plural=5/n;", "divides by nought", id="a division by nought"),
        pytest.param("nplurals=2; plural=(n!=1;", "not finished", id="a bracket that stays open"),
        pytest.param("nplurals=2; plural=n!=1);", "where the sum should end", id="a bracket too many"),
        pytest.param("nplurals=2; plural=n ? 1;", "not finished", id="half a choice"),
        pytest.param("nplurals=2; plural=n != != 1;", "where a number", id="two signs"),
        pytest.param("nplurals=2; plural=__import__('os');", "no part of a sum", id="Python"),
        pytest.param("nplurals=2; plural=n.real;", "no part of a sum", id="an attribute"),
        pytest.param("nplurals=2; plural=9999999999;", "no part of a sum", id="a giant"),
        pytest.param(f"nplurals=2; plural={'(' * 99}n{')' * 99};", "too deeply", id="a pit of brackets"),
        pytest.param(f"nplurals=2; plural={'!' * 99}n;", "too deeply", id="a pit of marks"),
        pytest.param(f"nplurals=2; plural={'n+' * 999}n;", "too long", id="a snake"),
    ],
)
def test_a_rule_that_is_none_is_refused_in_a_sentence(line: str, message: str) -> None:
    with pytest.raises(PluralError) as error:
        plural_forms(line)
    assert message in str(error.value)


@given(st.text("n0123456789+-*/%<>=!&|?:() ", max_size=60), st.integers(-10, 10**12))
def test_no_line_can_do_more_than_be_refused(text: str, n: int) -> None:
    try:
        _, rule = plural_forms(f"nplurals=3; plural={text};")
    except PluralError:
        return
    assert isinstance(rule(n), int)


def test_a_number_nobody_tried_can_do_no_harm() -> None:
    _, rule = plural_forms("nplurals=2; plural=0/(n-54321);")
    assert rule(54321) == 0
