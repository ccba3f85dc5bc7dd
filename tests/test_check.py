"""`dealextract.testing.check`: what it accepts and what it finds fault with."""

from __future__ import annotations

import attrs
import pytest

import dealextract
from dealextract import CheckError, Gazetteer, Mention, Money, Parser
from dealextract.engine.notation import Fragment
from dealextract.pumping import pumps
from dealextract.testing import check, growth_failures, marked, parser_with

LEXICON = dealextract.Lexicon(
    {"STOCK": Fragment("stock|shares", tail_anchor=dealextract.engine.Words("stock", "shares"))}
)


@attrs.frozen
class Ticker:
    symbol: str


@dealextract.rule(
    r"\((?:NYSE|Nasdaq): ?(?P<symbol>[A-Z]{1,5})\)",
    examples={"(NYSE: ABC)": Ticker("ABC"), "Kilo [(Nasdaq:KILO)] rose": Ticker("KILO")},
    counterexamples=["(NYSE)", "NYSE: ABC"],
)
def good(symbol: str) -> Ticker:
    """A stock exchange and a symbol in brackets."""
    return Ticker(symbol)


def test_a_good_rule_passes() -> None:
    check(good)
    check(good, Parser((good,), steps=()))


@dealextract.rule("{code:ticker}(?= shares)", examples={"[(NYSE: ABC)] shares": Ticker("abc")})
def refining(code: Mention[Ticker]) -> Ticker:
    """Small letters in front of shares."""
    return Ticker(code.value.symbol.lower())


def test_a_rule_over_its_own_kind_passes() -> None:
    check(refining, Parser((good, refining), steps=()))


@dealextract.rule("(?P<symbol>[A-Z]{3})")
def without_examples(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule("(?P<symbol>[A-Z]{3})", examples={"Abc": Ticker("ABC")})
def finds_nothing(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule("(?P<symbol>[A-Z]{3})", examples={"ABC": Ticker("ABD")})
def wrong_value(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule("(?P<symbol>[A-Z]{3})", examples={"the [ABC code]": Ticker("ABC")})
def wrong_span(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule("(?P<symbol>[A-Z]{3})", examples={"ABC": Ticker("ABC")}, counterexamples=["ABC", "the CEO left"])
def too_much(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule("^(?P<symbol>[A-Z]{3})", examples={"ABC": Ticker("ABC")})
def only_at_the_start(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule(r"(?P<symbol>[A-Z]{1,200})(?:[A-Z]{0,200}[A-Z]{0,200}){1,9}[0-9]", examples={"ABC1": Ticker("ABC")})
def hopeless(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule(r"(?P<symbol>(?:[A-Z]{3} ){1,9999})[a-z]{1,9}", examples={"ABC rose": Ticker("ABC ")})
def slow(symbol: str) -> Ticker:
    return Ticker(symbol)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (without_examples, "it has no examples"),
        (finds_nothing, "expected Ticker(symbol='ABC') at 'Abc', but found nothing there"),
        (wrong_value, "expected Ticker(symbol='ABD'), but found Ticker(symbol='ABC')"),
        (wrong_span, "at 'ABC code', but found"),
        (too_much, "'the CEO left': it must find nothing here"),
        (only_at_the_start, "Nothing of note happened."),
    ],
)
def test_a_bad_rule_is_told_why(rule: dealextract.Rule[Ticker], said: str) -> None:
    with pytest.raises(CheckError) as caught:
        check(rule, Parser((rule,), steps=()))
    assert str(caught.value).startswith(f"{rule.name}:\n")
    assert said in str(caught.value)


def test_a_rule_that_never_comes_back() -> None:
    with pytest.raises(CheckError, match=r"repeated: to try every way .* takes more than .* s; bound its repeats"):
        check(hopeless, Parser((hopeless,), steps=()))


@dealextract.rule(
    r"(?P<symbol>[A-Z]{2,4})(?: [\w,'-]{1,30}){1,5000} (?:shares|stock)", examples={"AB rose in stock": Ticker("AB")}
)
def slow_on_other_words(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule(r"(?P<symbol>[A-Z]{3})(?= rose)(?=[^!]{0,99999}!)", examples={"[ABC] rose!": Ticker("ABC")})
def slow_to_look_ahead(symbol: str) -> Ticker:
    return Ticker(symbol)


@LEXICON.rule(r"(?P<symbol>[A-Z]{3})[\w ]{0,99999}{STOCK}", examples={"ABC common stock": Ticker("ABC")})
def slow_backwards(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule(r"{code:ticker}(?: {ticker}){1,9999} fell", examples={"(NYSE: AB) (NYSE: BC) fell": Ticker("AB")})
def slow_over_mentions(code: Mention[Ticker]) -> Ticker:
    return code.value


@pytest.mark.parametrize(
    "rule",
    [slow, slow_on_other_words, slow_to_look_ahead, slow_backwards, slow_over_mentions],
    ids=lambda rule: rule.name,
)
def test_a_rule_whose_work_grows_faster_than_the_text(rule: dealextract.Rule[Ticker]) -> None:
    with pytest.raises(CheckError, match=r"repeated: from one place it looks at more than 4096 characters"):
        check(rule, Parser((good, rule), steps=()))


@dealextract.rule(
    r"(?P<symbol>[A-Z]{1,5})(?:[ ,]{1,3}[\w'-]{1,30}){0,40}? shares", examples={"AB sold shares": Ticker("AB")}
)
def wide_but_bounded(symbol: str) -> Ticker:
    return Ticker(symbol)


def test_a_rule_that_looks_far_but_not_ever_farther_passes() -> None:
    assert list(growth_failures(wide_but_bounded, Parser((wide_but_bounded,), steps=()))) == []


def test_texts_to_repeat_are_made_of_a_patterns_own_parts() -> None:
    units = {pump.unit for pump in pumps(good.notation, {}, ["(NYSE: ABC)"])}
    assert {"NYSE", "Nasdaq", "Nasdaq:", "A", "A)", ": A", "(NYSE: ABC)", "(NYSE: ABC) ", "(NYSE: "} <= units


def test_an_example_that_another_rule_finds() -> None:
    @dealextract.rule(r"\((?P<symbol>[A-Z]{3})\)", examples={"[(ABC)] rose": Ticker("ABC")})
    def behind(symbol: str) -> Ticker:
        return Ticker(symbol)

    @dealextract.rule(r"\((?P<symbol>[A-Z]{3})\)")
    def before(symbol: str) -> Ticker:
        return Ticker(symbol)

    with pytest.raises(CheckError, match=r"ticker\.before made it and not this rule"):
        check(behind, Parser((before, behind), steps=()))


def test_the_parser_of_a_rule_has_it_once() -> None:
    assert sum(rule.name == good.name for rule in parser_with(good).rules) == 1
    if shipped := Parser().rules:
        assert parser_with(shipped[0]).rules == shipped  # type: ignore[arg-type]


def test_a_span_is_marked_by_square_brackets() -> None:
    assert marked("paid [$5] a head") == ("paid ", "$5", " a head")
    assert marked("$5") == ("", "$5", "")


@pytest.mark.parametrize("given", [print, Gazetteer("mine", {"Kilo": Money(5)})])
def test_what_is_not_a_rule(given: object) -> None:
    with pytest.raises(TypeError, match=r"check\(\) takes a rule"):
        check(given)  # type: ignore[arg-type]
