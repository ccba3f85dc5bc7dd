"""Money: the rules for two amounts that share a currency or a scale.

MUC-7 has two entities in "$5-10 million". So each rule matches the whole, and the step `split_ranges` parts it into two
mentions, of which the first keeps the upper end in its value.
"""

from __future__ import annotations

from dealextract.engine.schedule import Source
from dealextract.normalize.currencies import Unit, unit
from dealextract.normalize.numbers import number
from dealextract.rules.lexicon import rule
from dealextract.rules.money_amounts import money
from dealextract.values import Money


def money_range(low: str, high: str, currency: Unit | None, low_scale: str | None, *scales: str | None) -> Money | None:
    """A range as written; the lower end takes the scale of the upper one where it has none and is smaller."""
    first, last = number(low), number(high)
    if first is None or last is None or (_is_year(high) and not any(scales) and last > 20 * first):
        return None
    shared = (low_scale,) if low_scale else scales if first <= last else ()
    bottom, top = money(low, currency, *shared), money(high, currency, *scales)
    if bottom is None or top is None or bottom.amount >= top.amount:
        return None
    return Money(bottom.amount, bottom.currency, upper=top.amount, candidates=bottom.candidates)


def _is_year(figure: str) -> bool:
    return len(figure) == 4 and figure[:2] in ("19", "20")


@rule(
    r"{sign:CURRENCY_SIGN} ?{low:NUMBER}(?:[ -]?{low_scale:SCALE})?+"
    r"(?: ?- ?{high:NUMBER}(?:[ -]?{scale:SCALE})?(?!-)|(?: to | or | and ){high:NUMBER}[ -]?{scale:SCALE})",
    examples={
        "[$5]-10 million": Money(5_000_000, "USD", upper=10_000_000),
        "[$500 million] to 1 billion": Money(500_000_000, "USD", upper=10**9),
    },
    counterexamples=["$5-2019", "$5 to 3 people"],
)
def sign_range(sign: str, low: str, low_scale: str | None, high: str, scale: str | None) -> Money | None:
    """Two numbers behind one currency sign."""
    return money_range(low, high, unit(sign), low_scale, scale)


@rule(
    r"{code:CURRENCY_CODE} ?{low:NUMBER}(?:[ -]?{low_scale:SCALE})?(?: ?- ?| to | or |"
    r" and ){high:NUMBER}[ -]?{scale:SCALE}",
    examples={"[EUR 5]-10 million": Money(5_000_000, "EUR", upper=10_000_000)},
)
def code_range(code: str, low: str, low_scale: str | None, high: str, scale: str) -> Money | None:
    """Two numbers behind one currency code."""
    return money_range(low, high, unit(code), low_scale, scale)


@rule(
    r"{low:FIGURE}(?:[ -]?{low_scale:SCALE})?(?: ?- ?| to | or |(?<=[Bb]etween .{1,30}) and )"
    r"{high:FIGURE}(?:[ -]?{scale:SCALE})?(?: of)?[ -]?{currency:CURRENCY_AFTER}",
    examples={
        "[5] to 10 million euros": Money(5_000_000, "EUR", upper=10_000_000),
        "between [20] and 30 cents": Money("0.2", "USD", upper="0.3"),
    },
    counterexamples=["5 to 10 people"],
)
def amount_range(low: str, low_scale: str | None, high: str, scale: str | None, currency: str) -> Money | None:
    """Two numbers in front of one currency."""
    return money_range(low, high, unit(currency), low_scale, scale)


@rule(
    r"{low:NUMBER_WORDS}(?: to | or |(?<=[Bb]etween .{1,60}) and ){high:NUMBER_WORDS}[ -]{currency:CURRENCY_NOUN}",
    examples={"[five] to ten million dollars": Money(5_000_000, "USD", upper=10_000_000)},
)
def words_range(low: str, high: str, currency: str) -> Money | None:
    """Two numbers in words in front of one currency."""
    scale = high.rpartition(" ")[2]
    bare = high.removesuffix(f" {scale}") if scale.rstrip("s").endswith(("illion", "thousand", "hundred")) else high
    return money_range(low, bare, unit(currency), None, scale if bare != high else None)


MONEY_RANGES: tuple[Source, ...] = (sign_range, code_range, amount_range, words_range)
"""Rules for two amounts."""
