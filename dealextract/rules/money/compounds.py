"""Money: the rules for one amount said in two parts, or said twice."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.engine.context import Context
from dealextract.engine.schedule import Source
from dealextract.normalize.numbers import EXACT, number
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.values import Money

_MINOR = ("cent", "cents", "cts", "ct", "pence", "p", "penny", "centimes", "kopecks", "paise", "sen", "fen", "ore")


def _same_currency(first: Money, second: Money) -> bool:
    known = {first.currency, *first.candidates} & {second.currency, *second.candidates}
    return bool(known) or first.currency is None or second.currency is None


def _common_currency(first: Money, second: Money) -> tuple[str | None, tuple[str, ...]]:
    """The currency that both can mean, the surer one's; and what else it could be."""
    surer, other = (first, second) if len(first.candidates) <= len(second.candidates) else (second, first)
    return (surer.currency or other.currency), surer.candidates


@rule(
    r"{whole:money}(?: and)? {part:money}",
    examples={
        "3 dollars 50 cents": Money("3.50", "USD"),
        "thirteen dollars and forty-five cents": Money("13.45", "USD"),
        "£3 50p": Money("3.50", "GBP"),
    },
    counterexamples=["5 dollars and 3 euros"],
)
def major_and_minor(whole: Mention[Money], part: Mention[Money]) -> Money | None:
    """An amount in units and another in minor units, which make one."""
    first, second = whole.value, part.value
    words = part.text.lower().replace("-", " ").split()
    minor = words[-1] in _MINOR or words[-1].endswith("p")
    if not minor or not 0 <= second.amount < 1 or first.amount % 1 or not _same_currency(first, second):
        return None
    if whole.text.lower().split()[-1] in _MINOR:
        return None
    code, candidates = _common_currency(first, second)
    return Money(EXACT.add(first.amount, second.amount), code, candidates=candidates)


@rule(
    r"{whole:money} (?:and )?(?:{cents:CENTS_WORDS}|(?P<figures>\d{2}))"
    r"(?= ?(?:[.,;:!?)\"'\n]|$|more\b|each\b|apiece\b))",
    examples={
        "It cost [thirteen dollars forty five].": Money("13.45", "USD"),
        "It cost [15 dollars and 15].": Money("15.15", "USD"),
        "It went up to [17 USD 25].": Money("17.25", "USD"),
        "They had just [15 USD 50] more.": Money("15.50", "USD"),
    },
    counterexamples=["$15 and 15 people"],
)
def major_and_bare_cents(
    whole: Mention[Money], cents: str | None, figures: str | None, context: Context
) -> Money | None:
    """An amount in units and a number below a hundred, as people say prices."""
    part = number(cents or figures or "")
    value = whole.value
    if part is None or not 0 < part < 100 or value.amount % 1 or value.upper is not None or value.amount >= 10_000:
        return None
    if not whole.text[-1].isalpha() and (cents is None or "and" not in context.view[whole.end : context.end]):
        return None
    if cents is None and not whole.text.endswith("dollars") and not whole.text[-3:].isupper():
        return None
    amount = EXACT.add(value.amount, EXACT.multiply(part, number("0.01") or part))
    return Money(amount, value.currency, candidates=value.candidates)


@rule(
    r"{first:money}(?:/-)? ?\( ?{second:money}(?: only)? ?\)",
    examples={
        "Twenty Million Dollars ($20,000,000)": Money(20_000_000, "USD"),
        "Five Thousand and No/100 Dollars ($5,000.00)": Money("5000.00", "USD"),
        "Rs. 25,00,000/- (Rupees Twenty Five Lakhs only)": Money(2_500_000, "INR"),
        "Twenty Million Dollars ($25,000,000)": Money(20_000_000, "USD", mismatch=25_000_000),
        "$1,500,000 (one million five hundred thousand dollars)": Money(1_500_000, "USD"),
    },
    counterexamples=["€100m (about $108m)"],
)
def words_and_figures(first: Mention[Money], second: Mention[Money]) -> Money | None:
    """One amount in words and in figures, as contracts write it; where they differ, the words prevail."""
    in_words = [mention for mention in (first, second) if _IN_WORDS.fullmatch(mention.text)]
    if len(in_words) != 1 or not _same_currency(first.value, second.value):
        return None
    words = in_words[0]
    figures = second if words is first else first
    code, candidates = _common_currency(first.value, second.value)
    differs = words.value.amount != figures.value.amount
    return Money(words.value.amount, code, candidates=candidates, mismatch=figures.value.amount if differs else None)


_IN_WORDS = lazy_pattern(r"[^\d]{1,400}(?:(?:\d\d|[Nn]o|NO|[Xx]{2})/100[^\d]{1,60})?")


MONEY_COMPOUNDS: tuple[Source, ...] = (major_and_minor, major_and_bare_cents, words_and_figures)
"""Rules for one amount in two parts."""
