"""Ranges: two ends, two mentions, as in MUC-7; the lower one's value keeps the upper end."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import attrs
import regex

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.normalize.numbers import EXACT
from dealextract.values import Money, Percentage

_SEPARATORS = (
    regex.compile(r"(?i)(?P<gap> (?:to|or|and) )(?=\W{0,2}(?:\d|[a-z]))(?<!\w and a )"),
    regex.compile(r"(?P<gap> ?- ?)(?=[^\w\s]{0,2}\.?\d)(?!-\d{1,2} ?/ ?\d)"),
)
_CHANGE = regex.compile(
    r"(?i)(?<!rang(?:e|es|ed|ing) |anywhere |vary |varied |prices? )\bfrom (?:an? |about |"
    r"around |some )?$"
)
_BETWEEN = regex.compile(r"(?i)\bbetween (?:about |roughly |some )?$")
_GAP = regex.compile(r"(?i) ?(?P<word>-|to|and) ?(?:as much as )?")
_SCALE = regex.compile(r"(?i)(?:hundred|thousand|[mbtr]{1,2}illion|[mb]l?n|bil|mil|k|mm?|b|tn|crore|lakh)s?$")


def _amounts(analysis: Analysis, kind: type[Money] | type[Percentage]) -> tuple[Mention[Any], ...]:
    return analysis.mentions(kind)


def _end(value: Any) -> Decimal:
    """The amount of either kind of value."""
    amount: Decimal = value.amount if isinstance(value, Money) else value.value
    return amount


@step(needs=(Money, Percentage), makes=(Money, Percentage))
def split_ranges(analysis: Analysis) -> None:
    """Parts ranges that a rule matched whole into two mentions."""
    for kind in (Money, Percentage):
        for mention in _amounts(analysis, kind):
            if mention.value.upper is not None:
                _split(analysis, mention)


def _split(analysis: Analysis, mention: Mention[Any]) -> None:
    view = analysis.view[mention.start : mention.end]
    for separator in _SEPARATORS:
        found = separator.search(view)
        if found:
            break
    else:
        return
    low, upper = mention.value, mention.value.upper
    if "or" in found["gap"] or _CHANGE.search(analysis.view[max(0, mention.start - 24) : mention.start]):
        low = attrs.evolve(low, upper=None)
    field = "amount" if isinstance(low, Money) else "value"
    high = attrs.evolve(low, upper=None, **{field: upper})
    middle, resumed = mention.start + found.start("gap"), mention.start + found.end("gap")
    analysis.drop(mention, "split_ranges: two ends, two mentions")
    analysis.add(analysis.mention(mention.start, middle, low, mention.rule, notes=mention.notes))
    analysis.add(analysis.mention(resumed, mention.end, high, mention.rule, notes=mention.notes))


@step(needs=(Money, Percentage), makes=(Money, Percentage))
def join_ranges(analysis: Analysis) -> None:
    """Finds the two ends of ranges among neighbouring mentions: "$2 to $4 billion", "5% to 10%"."""
    for kind in (Money, Percentage):
        for low, high in pairwise(_amounts(analysis, kind)):
            if high.start - low.end <= 24 and low.value.upper is None:
                _join(analysis, low, high)


def _join(analysis: Analysis, low: Mention[Any], high: Mention[Any]) -> None:
    gap = _GAP.fullmatch(analysis.view, low.end, high.start)
    before = analysis.view[max(0, low.start - 32) : low.start]
    if not gap or (low.rule == high.rule and low.value == high.value):
        return
    between = _BETWEEN.search(before)
    if gap["word"] == "and" and not between:
        return
    value = low.value
    if isinstance(value, Money):
        value = _shared_scale(analysis, low, high)
        if value.currency != high.value.currency:
            return
    if _end(value) < _end(high.value) and (between or not _CHANGE.search(before)):
        value = attrs.evolve(value, upper=_end(high.value))
    if value != low.value:
        analysis.replace(low, attrs.evolve(low, value=value), f"join_ranges: up to {high.text!r}")


def _shared_scale(analysis: Analysis, low: Mention[Money], high: Mention[Money]) -> Money:
    """The lower end times the upper one's scale, where only the upper one has one and is the larger figure."""
    words = analysis.view[high.start : high.end]
    if not _SCALE.search(words) or regex.search(r"[a-zA-Z]", analysis.view[low.start : low.end].lstrip("USCAHKNTZ")):
        return low.value
    figure = regex.search(r"\d[\d,.]{0,40}", words)
    if not figure:
        return low.value
    shown = Decimal(figure[0].replace(",", "").rstrip("."))
    if not shown or low.value.amount > shown:
        return low.value
    return attrs.evolve(low.value, amount=EXACT.multiply(low.value.amount, EXACT.divide(high.value.amount, shown)))
