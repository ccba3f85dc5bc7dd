"""Every shipped rule: its examples and counterexamples, alone and inside other text, its growth and its bounds."""

from __future__ import annotations

from typing import Any

import pytest
import regex

import dealextract
from dealextract import Fragment, Parser, Rule
from dealextract.engine.scan import Scanner
from dealextract.rules.lexicon import LEXICON
from dealextract.testing import check

PARSER = Parser()
RULES = [rule for rule in PARSER.rules if isinstance(rule, Rule)]

OPEN_REPEAT = regex.compile(r"[*+](?![^\[\]]{0,200}\])|\{\d{0,4},\}")
ESCAPE = regex.compile(r"\\.")
CLASS = regex.compile(r"\[\^?\]?(?:\[:\w{1,20}:\]|[^\]]){0,400}\]")


def open_repeats(pattern: str) -> list[str]:
    """The repeats without an upper bound; a plus behind a repeat makes it possessive and is none."""
    plain = CLASS.sub("x", ESCAPE.sub("x", pattern))
    plain = regex.sub(r"(?<=[}?*+])\+", "", plain)
    return OPEN_REPEAT.findall(plain)


def patterns_of(fragment: Fragment) -> list[str]:
    """The fragment's pattern and its anchors, but for lists of words, which hold no repeat."""
    anchors: list[Any] = []
    for anchor in (fragment.anchor, fragment.tail_anchor):
        anchors += anchor if isinstance(anchor, tuple) else [anchor]
    return [fragment.pattern, *(anchor for anchor in anchors if isinstance(anchor, str))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
class TestEachRule:
    def test_it_does_what_its_examples_say(self, rule: Rule[Any]) -> None:
        check(rule, PARSER)

    def test_it_is_documented(self, rule: Rule[Any]) -> None:
        assert rule.doc
        assert rule.examples

    def test_its_repeats_are_bounded(self, rule: Rule[Any]) -> None:
        assert open_repeats(rule.notation.source) == []

    def test_it_is_anchored(self, rule: Rule[Any]) -> None:
        scanner = Scanner(rule, 0, PARSER.cascade._marks_by_name)
        assert scanner.anchor or scanner.kinds

    def test_its_examples_are_of_its_kind(self, rule: Rule[Any]) -> None:
        if rule.kind.__name__ != "Timex":  # turned into Date and Duration by a step
            assert {type(value) for value in rule.examples.values()} <= {rule.kind}


@pytest.mark.parametrize("name", sorted(LEXICON))
class TestEachFragment:
    def test_its_repeats_are_bounded(self, name: str) -> None:
        assert {pattern: found for pattern in patterns_of(LEXICON[name]) if (found := open_repeats(pattern))} == {}

    def test_a_rule_uses_it(self, name: str) -> None:
        patterns = [*(rule.notation.source for rule in RULES), *(fragment.pattern for fragment in LEXICON.values())]
        used = regex.compile(rf"\{{(?:\w{{1,60}}:)?{name}\}}")
        assert any(used.search(pattern) for pattern in patterns)


@pytest.mark.parametrize("pattern", ["x+", "x*?", "x{3,}", "(?:ab)+", "[a+]+", r"\++", "x++"])
def test_an_open_repeat_is_seen(pattern: str) -> None:
    assert open_repeats(pattern)


@pytest.mark.parametrize("pattern", ["x{1,3}", "[+*]", r"\+\*", "x{1,3}+", "x?+", "[^]+]", "{a:B} ?"])
def test_a_bounded_repeat_is_not(pattern: str) -> None:
    assert open_repeats(pattern) == []


def test_the_rules_compile() -> None:
    for scanner in PARSER.cascade.scanners.values():
        if isinstance(scanner, Scanner):
            assert scanner._compiled().pattern


def test_the_list_is_the_default_parser_s() -> None:
    assert PARSER.rules == dealextract.RULES
    assert PARSER.steps == dealextract.STEPS


def test_every_step_is_documented() -> None:
    assert all(step.doc for step in dealextract.STEPS)


def test_every_rule_is_picklable() -> None:
    import pickle

    text = "Kilo Bakery Ltd paid $5 million on March 14, 2019."
    assert pickle.loads(pickle.dumps(PARSER)).parse(text) == PARSER.parse(text)
