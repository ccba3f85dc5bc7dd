"""Badly formed rules: each gets a message that names the rule, says what is wrong and what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from sample_rules import LEXICON, rule

import dealextract
from dealextract import Fragment, Mention, Money, Parser, RuleError, step


@attrs.frozen
class Ticker:
    symbol: str


def define(pattern: str, **options: Any) -> None:
    @rule(pattern, **options)
    def ticker(symbol: str) -> Ticker:
        return Ticker(symbol)


@pytest.mark.parametrize(
    ("pattern", "wrong", "instead"),
    [
        ("", "the pattern is empty", "write what the rule should find"),
        ("{symbol:NUMBRE}", "there is no fragment NUMBRE", "did you mean NUMBER?"),
        ("{symbol:XYZ}", "there is no fragment XYZ", "the lexicon has FORM, NUMBER"),
        ("{Symbol Name}", "a '{' that begins neither a slot nor a repeat", "write {name:FRAGMENT}, {name:kind} or"),
        ("{symbol:StakeSale}", "{symbol:StakeSale} names neither a fragment", "write {symbol:stake_sale} for the kind"),
        ("{symbol:money}", "the slot 'symbol' holds a mention", "annotate it as Mention[…], not as str"),
        ("(?P<symbol>[A-Z]{1,5}", "a '(' without its ')'", r"write '\(' for the character itself"),
        ("(?P<symbol>[A-Z]{1,5}))", "a ')' without its '('", r"write '\)' for the character itself"),
        ("(?P<symbol>[A-Z)", "a '[' without its ']'", r"write '\[' for the character itself"),
        ("+(?P<symbol>[A-Z]{1,5})", "nothing in front of it to repeat", r"write '\+'"),
        ("(?P<symbol>a)\\", r"a single '\' at the end", r"write '\\' for the character itself"),
        (r"(?P<symbol>a)\1", "groups are not counted", r"name the group and write (?P=name)"),
        ("(?i)(?P<symbol>a)", "a group of a kind the notation does not have", "(?i:…)"),
        ("{symbol:money}+", "a mention slot stands for one mention", "no repeat but '?'"),
        ("(?P<symbol>a) *", "a space already stands for any number of blanks", "no repeat but '?'"),
        ("{symbol:NUMBER}{symbol:money}", "the slot 'symbol' stands for two different things", "give them two names"),
        ("(?P<context>a)", "a slot cannot be called 'context'", ""),
        ("(?P<symbol>[A-Z]{1,5})?", "also matches the empty text", "make some part of it required"),
        ("(?P<symbol>[z-a])", "is not well formed", "bad character range"),
        ("{name:NUMBER}", "the pattern has the slot 'name'", "add it, or write the slot without a name"),
        ("[A-Z]{1,5}", "the parameter 'symbol' has no slot in the pattern", "'[A-Z]{1,5}'"),
    ],
)
def test_patterns(pattern: str, wrong: str, instead: str) -> None:
    with pytest.raises(RuleError) as caught:
        define(pattern)
    message = str(caught.value)
    assert message.startswith("ticker.ticker: ")
    assert wrong in message
    assert instead in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("options", "wrong"),
    [
        ({"examples": [("ABC", Ticker("ABC"))]}, "examples are a dict from a text to the value it means, not list"),
        ({"examples": {Ticker("ABC"): "ABC"}}, "an example is a text, not Ticker(symbol='ABC'); write {text: value}"),
        ({"counterexamples": "abc"}, "counterexamples are a list of texts; put 'abc' into a list"),
    ],
)
def test_examples(options: dict[str, Any], wrong: str) -> None:
    with pytest.raises(RuleError) as caught:
        define("(?P<symbol>[A-Z]{1,5})", **options)
    assert str(caught.value).startswith("ticker.ticker: ")
    assert wrong in str(caught.value)


def no_annotation(symbol):  # type: ignore[no-untyped-def]
    return Ticker(symbol)


def only_none(symbol: str) -> None:
    return None


def plain_string(symbol: str) -> str:
    return symbol


def two_kinds(symbol: str) -> Ticker | Money:
    return Ticker(symbol)


def star_arguments(*symbol: str) -> Ticker:
    return Ticker("")


def mention_of_text(symbol: Mention[Money]) -> Ticker:
    return Ticker("")


def unknown_name(symbol: str) -> Tickr:  # type: ignore[name-defined]  # noqa: F821
    return Ticker(symbol)


@pytest.mark.parametrize(
    ("production", "wrong"),
    [
        (no_annotation, "annotate the kind of value it returns, one class, as in -> Money or -> Money | None"),
        (only_none, "annotate the kind of value it returns"),
        (two_kinds, "annotate the kind of value it returns, one class"),
        (plain_string, "returns <class 'str'>, which says nothing of the kind; return a class of your own"),
        (star_arguments, "write its parameters out by name, one a slot, in place of *symbol"),
        (
            mention_of_text,
            "the slot 'symbol' holds text, for its name behind the colon is a fragment; annotate it as str",
        ),
        (unknown_name, "an annotation is not understood: name 'Tickr' is not defined; import or define it"),
    ],
)
def test_functions(production: Callable[..., Any], wrong: str) -> None:
    with pytest.raises(RuleError) as caught:
        rule("(?P<symbol>[A-Z]{1,5})")(production)
    assert production.__name__ in str(caught.value)
    assert wrong in str(caught.value)


def test_the_decorator_without_its_pattern() -> None:
    with pytest.raises(RuleError, match="takes the pattern as its first argument"):

        @rule  # type: ignore[arg-type]
        def ticker(symbol: str) -> Ticker:
            return Ticker(symbol)


def test_the_decorator_on_something_else() -> None:
    with pytest.raises(RuleError, match="put @rule"):
        rule("abc")(3)  # type: ignore[arg-type]


def test_a_fragment_that_is_made_of_itself() -> None:
    lexicon = LEXICON.extended(LOOP="a{LOOP}")
    with pytest.raises(RuleError, match="the fragment LOOP is made of itself; take it out"):
        lexicon.rule("{LOOP}")(only_ticker)


def test_a_fragment_that_captures() -> None:
    lexicon = LEXICON.extended(PAIR="{low:NUMBER}-{high:NUMBER}")
    with pytest.raises(RuleError, match="name the slot in the rule and not in the fragment"):
        lexicon.rule("{PAIR}")(only_ticker)


def only_ticker() -> Ticker:
    return Ticker("")


def test_a_fragment_with_a_lower_case_name() -> None:
    with pytest.raises(RuleError, match="must have an upper-case name, such as 'PAIR'"):
        LEXICON.extended(pair=Fragment("a"))


@dealextract.rule(r"\((?:NYSE|Nasdaq): (?P<symbol>[A-Z]{1,5})\)")
def listed(symbol: str) -> Ticker:
    return Ticker(symbol)


@dealextract.rule(r"{who:partty} \(ticker\)")
def misspelt(who: object) -> Ticker:
    return Ticker("")


def test_parsers() -> None:
    with pytest.raises(RuleError, match=r"two rules are called ticker\.listed; rename one"):
        Parser(rules=(listed, listed), steps=())
    with pytest.raises(RuleError, match=r"ticker\.misspelt: a slot names the kind 'partty', which no rule or step"):
        Parser(rules=(listed, misspelt), steps=())
    with pytest.raises(RuleError, match=r"write rules=\(\*RULES, my_rule\)"):
        Parser(rules=listed)  # type: ignore[arg-type]
    with pytest.raises(RuleError, match="neither a rule nor a gazetteer"):
        Parser(rules=("abc",))  # type: ignore[arg-type]


@pytest.mark.parametrize("options", [{"currency": "dollar"}, {"currency": "usd"}, {"timeout": 0}, {"timeout": -1.5}])
def test_options(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        Parser(**options)


def test_steps() -> None:
    with pytest.raises(RuleError, match="kinds, which are classes such as Money, not 'money'"):
        step(needs=("money",))  # type: ignore[arg-type]
    with pytest.raises(RuleError, match=r"needs is a tuple of kinds; write needs=\(Money,\)"):
        step(needs=Money)  # type: ignore[arg-type]


def test_rule_errors_are_value_errors() -> None:
    assert issubclass(RuleError, ValueError)
    assert issubclass(RuleError, dealextract.DealextractError)


def test_a_rule_defined_in_a_function_cannot_be_pickled() -> None:
    import pickle

    @rule("(?P<symbol>[A-Z]{1,5})")
    def inner(symbol: str) -> Ticker:
        return Ticker(symbol)

    with pytest.raises(RuleError, match=r"ticker\.inner: it is defined inside a function .* move it to its module"):
        pickle.dumps(inner)
