"""A rule that takes too long is stopped, named, and left out of that text."""

import pytest

from dealextract import Money, Parser, rule


@rule(r"(?:(?:a|aa){1,200}){1,200}b(?P<amount>[0-9]{1,3})", examples={"ab1": Money(1)})
def catastrophic(amount: str) -> Money:
    return Money(amount)


@rule(r"(?P<amount>[0-9]{1,9}) thalers", examples={"7 thalers": Money(7)})
def thalers(amount: str) -> Money:
    return Money(amount)


def test_it_is_named_in_the_warnings_and_the_others_go_on():
    parser = Parser((catastrophic, thalers), steps=(), timeout=0.05)
    doc = parser.parse("a" * 5000 + " and 7 thalers")
    assert [mention.rule for mention in doc] == ["money.thalers"]
    assert len(doc.warnings) == 1
    assert "money.catastrophic" in doc.warnings[0]
    assert "0.05 s" in doc.warnings[0]


def test_it_is_left_out_of_that_text_only():
    parser = Parser((catastrophic, thalers), steps=(), timeout=0.05)
    parser.parse("a" * 5000)
    assert [mention.rule for mention in parser.parse("ab1")] == ["money.catastrophic"]


@pytest.mark.parametrize("timeout", [0, -1.5])
def test_a_budget_is_above_zero(timeout):
    with pytest.raises(ValueError, match="above 0"):
        Parser((thalers,), steps=(), timeout=timeout)
