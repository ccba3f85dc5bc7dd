"""Money: the rules."""

from __future__ import annotations

from decimal import Decimal

from dealextract.engine.schedule import Source
from dealextract.normalize.currencies import WHOLE_ONLY, Unit, unit
from dealextract.normalize.numbers import EXACT, number, scaled
from dealextract.rules.lexicon import rule
from dealextract.rules.number_fragments import WORDLIKE
from dealextract.values import Money



def money(amount: str, currency: Unit | None, *scales: str | None) -> Money | None:
    """The value of an amount as written, in a currency; None where one of them is none."""
    if currency is None:
        return None
    decimal_comma = None
    if currency.code in WHOLE_ONLY and not any(scales) and amount.count(".") == 1 and amount[-4:-3] == ".":
        decimal_comma = True
    value = number(amount, decimal_comma)
    if value is None:
        return None
    value = EXACT.multiply(scaled(value, *scales), currency.factor)
    return Money(value, currency.code, candidates=currency.candidates)


@rule(
    r"{sign:CURRENCY_SIGN} ?{amount:NUMBER}(?:[ -]?{scale:SCALE})?",
    examples={
        "$1.25 billion": Money("1.25e9", "USD"),
        "€45,000,000": Money(45_000_000, "EUR"),
        "C$16.4 million": Money(16_400_000, "CAD"),
        "HK$ 10bn": Money(10**10, "HKD"),
    },
    counterexamples=["$ORCL", "US$", "$1.2.3.4", "$1,2,3", "$1e999", "$$$$"],
)
def sign_then_amount(sign: str, amount: str, scale: str | None) -> Money | None:
    """A currency sign in front of the number."""
    return money(amount, unit(sign), scale)


@rule(
    r"{code:CURRENCY_CODE}[ -]?{amount:NUMBER}(?:[ -]?{scale:SCALE})?",
    examples={
        "USD34.6 million": Money(34_600_000, "USD"),
        "EUR 45,000,000": Money(45_000_000, "EUR"),
        "RM2 billion": Money(2 * 10**9, "MYR"),
        "Rs. 5 crore": Money(50_000_000, "INR"),
    },
    counterexamples=["TOP 100", "ALL 50 states", "SOS 112", "ISO 9001"],
)
def code_then_amount(code: str, amount: str, scale: str | None) -> Money | None:
    """An ISO code, or letters that serve as a sign, in front of the number."""
    if code in WORDLIKE and (code in ("ALL", "TOP") or not (scale or "," in amount or "." in amount)):
        return None
    return money(amount, unit(code), scale)


@rule(
    r"{amount:PRICED}(?:[ -]?{scale:SCALE})?(?: of)?[ -]?{currency:CURRENCY_AFTER}(?: {more:SCALE})?",
    examples={
        "135.42 yen": Money("135.42", "JPY"),
        "5m CAD": Money(5_000_000, "CAD"),
        "34.6mUSD": Money(34_600_000, "USD"),
        "18.5 mln Canadian dlrs": Money(18_500_000, "CAD"),
        "361 million pounds sterling": Money(361_000_000, "GBP"),
        "7-3/4 Swiss francs": Money("7.75", "CHF"),
    },
    counterexamples=["12 points", "50 pages", "5 Canadian cities"],
)
def amount_then_currency(amount: str, scale: str | None, currency: str, more: str | None) -> Money | None:
    """A currency's name, code or sign behind the number."""
    return money(amount, unit(currency), scale, more)


@rule(
    r"{amount:WORDS_WITH_SCALE} (?:of )?{currency:CURRENCY_NAME}",
    examples={"five million yen": Money(5_000_000, "JPY"), "half a billion euros": Money(500_000_000, "EUR")},
)
def words_then_currency(amount: str, currency: str) -> Money | None:
    """A number in words with a scale, in front of a currency's name."""
    return money(amount, unit(currency))


@rule(
    r"{amount:NUMBER_WORDS}[ -]{currency:CURRENCY_NOUN}",
    examples={"thirteen euros": Money(13, "EUR"), "one-yen": Money(1, "JPY")},
)
def small_words_then_currency(amount: str, currency: str) -> Money | None:
    """A number in words without a scale, in front of a currency's name."""
    if amount.lower() in ("a", "an") and unit(currency):
        return Money(Decimal(1), unit(currency).code, candidates=unit(currency).candidates)  # type: ignore[union-attr]
    return money(amount, unit(currency))


MONEY: tuple[Source, ...] = (
    code_then_amount,
    amount_then_currency,
    sign_then_amount,
    words_then_currency,
    small_words_then_currency,
)
"""Money rules; of two equal matches the rule listed first wins."""
