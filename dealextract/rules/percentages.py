"""Percentages: the rules."""

from __future__ import annotations

from decimal import Context as Precision
from decimal import Decimal

from dealextract.engine.context import Context
from dealextract.engine.schedule import Source
from dealextract.normalize.numbers import EXACT, PARTS, number
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.values import Percentage, PercentUnit

_TAIL = lazy_pattern(r"(?i)^(.{1,60}?)(?:[ -]of)?[ -](?:an?|one)$")
_PART = lazy_pattern(rf"(?i)(?:{'|'.join(PARTS)})s?$")


def _unit(words: str) -> tuple[PercentUnit, Decimal]:
    """What a unit's words count in, and its worth in percent."""
    folded = words.lower()
    if folded.startswith(("b", "basis")):
        return "basis point", Decimal("0.01")
    points = folded.endswith(("point", "points", "pt", "pts", "pp", "ppt", "ppts", "p.p."))
    return ("percentage point" if points else "percent"), Decimal(1)


def percentage(amount: str, words: str, *, negative: bool = False) -> Percentage | None:
    """The value of a share as written, in its unit; None where the amount is no number."""
    value = number(amount)
    if value is None:
        return None
    kind, worth = _unit(words)
    return Percentage(EXACT.multiply(value, -worth if negative else worth), unit=kind)


@rule(
    r"(?P<sign>(?<![\w)\]%/])(?<![\d)\]%] )[-+])?{amount:FIGURE}(?: of (?:an?|one))?[ -]?{unit:PERCENT}",
    examples={
        "12 percent": Percentage(12),
        "7-3/4 pct": Percentage("7.75"),
        "47.34 per cent": Percentage("47.34"),
        "100%": Percentage(100),
        "-0.5%": Percentage("-0.5"),
        "returned [-4.2%]": Percentage("-4.2"),
        "18.4pc": Percentage("18.4"),
        "0.5 of one percent": Percentage("0.5"),
    },
    counterexamples=["1.2.3%", "12 people", "12 PC makers"],
)
def figure_percent(sign: str | None, amount: str, unit: str) -> Percentage | None:
    """A number in figures, in percent."""
    return percentage(amount, unit, negative=sign == "-")


@rule(
    r"{amount:NUMBER_WORDS}[ -]{unit:PERCENT}",
    examples={"fifty-one percent": Percentage(51), "half a percent": Percentage("0.5")},
    counterexamples=["the percent", "of percent"],
)
def words_percent(amount: str, unit: str) -> Percentage | None:
    """A number in words, in percent."""
    return percentage(_before_unit(amount), unit)


@rule(
    r"{words:NUMBER_WORDS} ?\( ?{amount:FIGURE} ?%? ?\)[ -]?{unit:PERCENT}",
    examples={
        "five (5) percent": Percentage(5),
        "holds [fifty-one (51%) per cent] of it": Percentage(51),
        "ten (10)%": Percentage(10),
    },
    counterexamples=["one (2) percent"],
)
def words_and_figure_percent(words: str, amount: str, unit: str) -> Percentage | None:
    """A number in words and again in figures, as contracts have it; None where the two differ."""
    found = percentage(amount, unit)
    return found if found is not None and percentage(_before_unit(words), unit) == found else None


@rule(
    r"\( ?{amount:FIGURE} ?\) ?{unit:PERCENT}",
    examples={
        "an operating margin of [(2.3)%]": Percentage("-2.3"),
        "(12.5) percent": Percentage("-12.5"),
    },
    counterexamples=["one (2) percent", "section 4 (3) percent"],
)
def figure_in_brackets_percent(amount: str, unit: str, context: Context) -> Percentage | None:
    """A negative share, its number in brackets as accountants write it; none behind another number."""
    if _NUMBER_BEFORE.search(context.before(16)):
        return None
    return percentage(amount, unit, negative=True)


_NUMBER_BEFORE = lazy_pattern(
    r"(?i)(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred) ?$"
)


@rule(
    r"{amount:FIGURE}(?: of (?:an?|one))?[ -]?{unit:POINTS}",
    examples={
        "50 basis points": Percentage("0.5", unit="basis point"),
        "25bps": Percentage("0.25", unit="basis point"),
        "1.5 percentage points": Percentage("1.5", unit="percentage point"),
        "0.25 of a percentage point": Percentage("0.25", unit="percentage point"),
        "up [2.1pp] to 12%": Percentage("2.1", unit="percentage point"),
        "1.4 pct pts": Percentage("1.4", unit="percentage point"),
        "gained [3.5 ppts]": Percentage("3.5", unit="percentage point"),
    },
    counterexamples=["the index lost 50 points", "a book of 342 pp"],
)
def figure_points(amount: str, unit: str, context: Context) -> Percentage | None:
    """A number in figures, in percentage points or basis points; "pp" behind a blank and a whole number is pages."""
    if unit.lower() == "pp" and amount.isdigit() and context.view[context.end - 3] == " ":
        return None
    return percentage(amount, unit)


@rule(
    r"{amount:NUMBER_WORDS}[ -]{unit:POINTS}",
    examples={
        "a quarter of a percentage point": Percentage("0.25", unit="percentage point"),
        "ten basis points": Percentage("0.1", unit="basis point"),
    },
)
def words_points(amount: str, unit: str) -> Percentage | None:
    """A number in words, in percentage points or basis points."""
    return percentage(_before_unit(amount), unit)


def _before_unit(amount: str) -> str:
    """Number words without the "of a" that leads to the unit: "half a", "a tenth of one"."""
    match = _TAIL.match(amount)
    return match[1] if match and _PART.search(match[1]) else amount


@rule(
    r"(?<![^\n(\"]){unit:PERCENT_FIRST} of (?:{amount:NUMBER}|{words:NUMBER_WORDS})(?! (?:million|billion))",
    examples={"per cent of 210": Percentage(210)},
    counterexamples=["a large percent of 20 firms"],
)
def percent_of(unit: str, amount: str | None, words: str | None) -> Percentage | None:
    """The unit in front of the number, at the start of a line."""
    return percentage(amount or words or "", unit)


@rule(
    r"(?<=\b[Aa] ){unit:POINTS}",
    examples={"A [basis point] is little.": Percentage("0.01", unit="basis point")},
)
def one_point(unit: str) -> Percentage | None:
    """A single point: "a basis point"."""
    return percentage("1", unit)


_TO_28_DIGITS = Precision(prec=28)
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_PARTS_OF_ONE = {"half": 2, "third": 3, "quarter": 4, "fifth": 5}


@rule(
    r"(?:(?P<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)[- ])?{part:PART_OF_ONE}"
    r"(?= of (?:(?:the|its|their|all|that|this) )?(?:company's |firm's |group's )?"
    r"(?:(?:outstanding|voting|issued|common|ordinary|preferred|remaining|total|share) ){0,2}"
    r"(?:shares|stock|equity|capital|voting rights|votes|voting power)(?!\w))",
    examples={
        "[two-thirds] of the outstanding shares": Percentage(
            "66.66666666666666666666666667", base="outstanding shares"
        ),
        "holds [a quarter] of its voting rights": Percentage(25, base="voting rights"),
        "sold [half] of the share capital": Percentage(50, base="share capital"),
    },
    counterexamples=[
        "two thirds of the way",
        "a third of the workers",
        "the third of the shares offered last",
        "half a share",
    ],
)
def fraction_of_shares(count: str | None, part: str) -> Percentage | None:
    """A share in words, where it is plainly one: of shares, stock, capital or votes."""
    whole = _PARTS_OF_ONE[part.lower().rstrip("s")]
    parts = _COUNTS[count.lower()] if count else 1
    if (count is None and whole > 2) or parts >= whole:
        return None
    return Percentage(_TO_28_DIGITS.divide(Decimal(100 * parts), Decimal(whole)))


PERCENTAGES: tuple[Source, ...] = (
    percent_of,
    figure_percent,
    words_percent,
    words_and_figure_percent,
    figure_in_brackets_percent,
    figure_points,
    words_points,
    one_point,
    fraction_of_shares,
)
"""Percentage rules; of two equal matches the rule listed first wins."""
