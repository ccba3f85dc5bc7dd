"""Percentages: the rules."""

from __future__ import annotations

from decimal import Decimal

import regex

from dealextract.engine.schedule import Source
from dealextract.normalize.numbers import EXACT, PARTS, number
from dealextract.rules.lexicon import rule
from dealextract.values import Percentage, PercentUnit

_TAIL = regex.compile(r"(?i)^(.{1,60}?)(?:[ -]of)?[ -](?:an?|one)$")
_PART = regex.compile(rf"(?i)(?:{'|'.join(PARTS)})s?$")


def _unit(words: str) -> tuple[PercentUnit, Decimal]:
    """What a unit's words count in, and its worth in percent."""
    folded = words.lower()
    if folded.startswith(("b", "basis")):
        return "basis point", Decimal("0.01")
    return ("percentage point" if "point" in folded else "percent"), Decimal(1)


def percentage(amount: str, words: str, *, negative: bool = False) -> Percentage | None:
    """The value of a share as written, in its unit; None where the amount is no number."""
    value = number(amount)
    if value is None:
        return None
    kind, worth = _unit(words)
    return Percentage(EXACT.multiply(value, -worth if negative else worth), unit=kind)


@rule(
    r"(?P<sign>(?<![\w)\]] ?)[-+])?{amount:FIGURE}[ -]?{unit:PERCENT}",
    examples={
        "12 percent": Percentage(12),
        "7-3/4 pct": Percentage("7.75"),
        "47.34 per cent": Percentage("47.34"),
        "100%": Percentage(100),
        "-0.5%": Percentage("-0.5"),
    },
    counterexamples=["1.2.3%", "12 people"],
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
    r"{amount:FIGURE}[ -]?{unit:POINTS}",
    examples={
        "50 basis points": Percentage("0.5", unit="basis point"),
        "25bps": Percentage("0.25", unit="basis point"),
        "1.5 percentage points": Percentage("1.5", unit="percentage point"),
    },
    counterexamples=["the index lost 50 points"],
)
def figure_points(amount: str, unit: str) -> Percentage | None:
    """A number in figures, in percentage points or basis points."""
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


PERCENTAGES: tuple[Source, ...] = (
    percent_of,
    figure_percent,
    words_percent,
    figure_points,
    words_points,
    one_point,
)
"""Percentage rules; of two equal matches the rule listed first wins."""
