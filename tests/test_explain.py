"""Explanations: each candidate with its fate, and for a span, which rules came near."""

from __future__ import annotations

import pytest
from sample_rules import RULES, about, buys, legal_form, rule
from sample_rules import sign_then_amount as amount

import dealextract
from dealextract import Analysis, Explanation, Money, Parser, step


def explained(text: str, span: object = None, *rules: object) -> Explanation:
    return Parser(rules or RULES, steps=()).explain(text, span)  # type: ignore[arg-type]


def fates(explanation: Explanation) -> list[tuple[str, str, str]]:
    return [(explanation.text[f.start : f.end], f.rule, f.outcome) for f in explanation.fates]


def test_what_was_kept() -> None:
    assert fates(explained("paid $5")) == [("$5", "money.sign_then_amount", "kept")]


def test_nothing_to_tell() -> None:
    assert str(explained("It rained.")) == "no rule found a candidate"


def test_what_was_dropped_and_by_whom() -> None:
    @rule(r"(?P<sign>\$)5")
    def shorter(sign: str) -> Money:
        return Money(5)

    explanation = explained("$5 million", None, amount, shorter)
    [dropped] = [f for f in explanation.fates if f.outcome == "dropped"]
    assert (dropped.rule, dropped.reason) == (
        "money.shorter", "the text is claimed by money.sign_then_amount on '$5 million'"
    )  # fmt: skip


def test_what_was_void_and_what_failed() -> None:
    @rule(r"[A-Z]{3}")
    def void() -> Money | None:
        return None

    @rule(r"[A-Z]{4}")
    def broken() -> Money:
        raise KeyError("x")

    explanation = explained("ABC ABCD", None, void, broken)
    assert ("ABC", "money.void", "void") in fates(explanation)
    assert ("ABCD", "money.broken", "failed") in fates(explanation)
    assert "KeyError" in str(explanation)


def test_what_was_replaced_and_with_what() -> None:
    explanation = explained("about $5", None, amount, about)
    [replaced] = [f for f in explanation.fates if f.outcome == "replaced"]
    assert replaced.rule == "money.sign_then_amount"
    assert "money.about" in replaced.reason
    assert "bound='about'" in replaced.reason
    assert fates(explanation)[-1] == ("$5", "money.about", "kept")


def test_what_a_step_dropped_and_why() -> None:
    @step(needs=(Money,), makes=(Money,))
    def picky(analysis: Analysis) -> None:
        """Drop all."""
        for mention in analysis.mentions(Money):
            analysis.drop(mention, "it is too little")

    explanation = Parser((amount,), steps=(picky,)).explain("$5")
    assert explanation.mentions == ()
    assert "it is too little" in str(explanation)


def test_it_prints_one_line_a_fate() -> None:
    lines = str(explained("Kilo LLC paid $5")).splitlines()
    assert len(lines) == 2
    assert [line.split()[:3] for line in lines] == [
        ["0-8", "kept", "party.legal_form"],
        ["14-16", "kept", "money.sign_then_amount"],
    ]


def test_a_rule_that_came_near_says_what_it_wanted() -> None:
    explanation = explained("Acme Inc bought Kilo for $5", "Acme Inc bought Kilo")
    [near] = [miss for miss in explanation.near if miss.rule == "purchase.buys"]
    assert near.stopped_at == "{target:party}"
    assert near.matched == "Acme Inc bought "
    assert near.found.startswith("Kilo for")
    assert "then wanted {target:party} and found 'Kilo for" in str(explanation)


def test_a_rule_that_matched_but_lost_is_near_too() -> None:
    @rule(r"(?P<sign>\$)5")
    def shorter(sign: str) -> Money:
        return Money(5)

    explanation = explained("$5 million", (0, 2), amount, shorter)
    assert "money.shorter: matched '$5', but was not kept" in str(explanation)


def test_no_rule_came_near() -> None:
    assert "no rule came near 'xyz'" in str(explained("xyz", "xyz", amount, legal_form, buys))


def test_the_fates_at_a_span() -> None:
    explanation = explained("$5 and $7")
    assert [f.start for f in explanation.at(0, 2)] == [0]
    assert explanation.at(2, 3) == ()


@pytest.mark.parametrize("span", ["$9", "", (2, 2), (-1, 2), (0, 99), (3, 1)])
def test_a_span_that_is_not_in_the_text(span: object) -> None:
    with pytest.raises(ValueError, match="the text"):
        explained("paid $5", span)


def test_with_the_shipped_rules() -> None:
    text = "Norden Foods plc paid $5 million."
    explanation = dealextract.explain(text, "Norden Foods plc")
    assert explanation.mentions == dealextract.parse(text).mentions
    assert str(explanation)


def test_it_takes_what_parse_takes() -> None:
    with pytest.raises(TypeError, match="takes a str, not bytes"):
        dealextract.explain(b"x")  # type: ignore[arg-type]


def test_a_single_character_of_a_long_pattern_is_not_near() -> None:
    @rule(r"{sign:SIGN}{first:NUMBER} to {second:NUMBER}")
    def span_of_amounts(sign: str, first: str, second: str) -> Money:
        return Money(first)

    assert [miss.rule for miss in explained("It costs $x.", "$x", span_of_amounts, amount).near] == [amount.name]
    assert [miss.matched for miss in explained("It costs $5 or 6.", "$5", span_of_amounts).near] == ["$5 "]
