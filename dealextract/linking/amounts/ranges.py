"""Ranges: two ends, two mentions, as in MUC-7; the lower one's value keeps the upper end.

The rules find an amount with its currency or unit: "$5" of "$5-10 million", "15 percent" of "5-15 percent". Here its
other end, which borrows the currency, the unit or the scale, is looked for next to it.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import attrs

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.normalize.numbers import EXACT, SCALES, number, scaled
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon.numbers import FIGURE, SCALE, WORDS
from dealextract.values import Money, Percentage

_CHANGE = lazy_pattern(
    r"(?i)(?<!rang(?:e|es|ed|ing) |anywhere |vary |varied |prices? )\bfrom (?:an? |about |around |some )?$"
)
_BETWEEN = lazy_pattern(r"(?i)\bbetween (?:about |roughly |some )?$")
_GAP = lazy_pattern(r"(?i) ?(?P<word>-|to|and) ?(?:as much as )?")
_BEHIND = lazy_pattern(
    rf"(?P<gap> ?- ?| to | or | and )(?P<end>(?P<figure>{FIGURE})(?:[ -]?(?P<scale>{SCALE}))?)"
    r"(?!\w|[-/]\d|-[a-z]| ?%| per[ -]?cent| pct)"
)
_BEFORE = lazy_pattern(
    rf"(?<![\w$£€¥]|\d[.,/'])(?P<end>(?P<figure>{FIGURE}|{WORDS})(?:[ -]?(?P<scale>{SCALE}))?)"
    r"(?P<gap> ?- ?| to | or | and )$"
)
_FIRST_FIGURE = lazy_pattern(FIGURE)
_SCALE_BEHIND = lazy_pattern(SCALE)
_LETTER = lazy_pattern(r"[a-z]|(?<=\d ?)[A-Z]")
_YEAR = lazy_pattern(r"(?:19|20)\d\d")


@step(needs=(Money, Percentage), makes=(Money, Percentage))
def find_other_ends(analysis: Analysis) -> None:
    """Finds the ends of ranges that borrow a currency, a unit or a scale: "$5-10 million", "5-15 percent"."""
    view = analysis.view
    for kind in (Money, Percentage):
        for mention in _amounts(analysis, kind):
            behind = view[mention.end : mention.end + 4]
            if kind is Money and (behind[:2].strip()[:1] == "-" or behind in (" to ", " or ", " and")):
                _upper_end(analysis, mention)
            before = view[max(0, mention.start - 4) : mention.start]
            if before.rstrip()[-1:] == "-" or before in (" to ", " or ", "and "):
                _lower_end(analysis, mention)


def _amounts(analysis: Analysis, kind: type[Money] | type[Percentage]) -> tuple[Mention[Any], ...]:
    return analysis.mentions(kind)


def _end(value: Any) -> Decimal:
    """The amount of either kind of value."""
    amount: Decimal = value.amount if isinstance(value, Money) else value.value
    return amount


def _with_end(value: Any, amount: Decimal, upper: Decimal | None = None) -> Any:
    field = "amount" if isinstance(value, Money) else "value"
    return attrs.evolve(value, upper=upper, **{field: amount})


def _upper_end(analysis: Analysis, low: Mention[Any]) -> None:
    """The "10 million" of "$5-10 million"; the lower end takes its scale where it has none and is smaller."""
    found = _BEHIND.match(analysis.view, low.end)
    shown = _FIRST_FIGURE.search(low.text.replace("\\", " "))
    if not found or not shown or low.text[0].isdigit() or not analysis.is_free(found.start("end"), found.end("end")):
        return
    first, last = number(shown[0]), number(found["figure"])
    hyphen = "-" in found["gap"]
    if first is None or last is None or not (found["scale"] or hyphen):
        return
    if not found["scale"] and (last <= first or (_YEAR.fullmatch(found["figure"]) and last > 20 * first)):
        return
    if "and" in found["gap"] and not _BETWEEN.search(_text_before(analysis, low)):
        return
    top = scaled(last, found["scale"])
    bare = not _LETTER.search(low.text[shown.end() - len(low.text) :]) if shown.end() < len(low.text) else True
    bottom = scaled(first, found["scale"]) if bare and first <= last else low.value.amount
    if bottom < top:
        _settle(analysis, low, bottom, top, found["gap"])
        high = analysis.mention(found.start("end"), found.end("end"), _with_end(low.value, top), low.rule)
        analysis.add(high)


def _lower_end(analysis: Analysis, high: Mention[Any]) -> None:
    """The "5" of "5-15 percent", "5 to 10 million euros" or "five to ten cents"."""
    begin = max(0, high.start - 64)
    found = _BEFORE.search(analysis.view[begin : high.start])
    ratio = _unit_of(high) if found else None
    if not found or ratio is None or not high.text[0].isalnum():
        return
    start, end = begin + found.start("end"), begin + found.end("end")
    first = number(found["figure"])
    if first is None or not analysis.is_free(start, end):
        return
    worth, last = ratio
    same = found["scale"] is None and first <= last
    bottom = EXACT.multiply(first, worth) if same else scaled(first, found["scale"])
    low = analysis.mention(start, end, _with_end(high.value, bottom), high.rule)
    between = _BETWEEN.search(_text_before(analysis, low))
    if bottom < _end(high.value) and ("and" not in found["gap"] or between) and analysis.add(low):
        _settle(analysis, low, bottom, _end(high.value), found["gap"])


def _unit_of(mention: Mention[Any]) -> tuple[Decimal, Decimal] | None:
    """What one of an amount's unit is worth, scale included, and how many of them the text writes."""
    shown = _FIRST_FIGURE.match(mention.text)
    if shown:
        written = number(shown[0])
    else:
        words = mention.text.lower().replace("-", " ").split()
        scales = [word for word in words if word.rstrip("s") in SCALES and len(word) > 3]
        written = number(" ".join(words[: words.index(scales[0])])) if scales else number(" ".join(words[:-1]))
    return (EXACT.divide(_end(mention.value), written), written) if written else None


def _settle(analysis: Analysis, low: Mention[Any], bottom: Decimal, top: Decimal, gap: str) -> None:
    """Write the ends into the lower mention; "from X to Y" and "X or Y" are no ranges."""
    change = _CHANGE.search(_text_before(analysis, low))
    value = _with_end(low.value, bottom, None if change or "or" in gap else top)
    analysis.replace(low, low.revalued(value), "find_other_ends")


def _text_before(analysis: Analysis, mention: Mention[Any]) -> str:
    return analysis.view[max(0, mention.start - 32) : mention.start]


@step(needs=(Money, Percentage), makes=(Money, Percentage))
def join_ranges(analysis: Analysis) -> None:
    """Finds the two ends of ranges among neighbouring mentions: "$2 to $4 billion", "5% to 10%"."""
    for kind in (Money, Percentage):
        for low, high in pairwise(_amounts(analysis, kind)):
            if high.start - low.end <= 24 and low.value.upper is None:
                _join(analysis, low, high)


def _join(analysis: Analysis, low: Mention[Any], high: Mention[Any]) -> None:
    gap = _GAP.fullmatch(analysis.view, low.end, high.start)
    if not gap:
        return
    before = _text_before(analysis, low)
    between = _BETWEEN.search(before)
    if gap["word"] == "and" and not between:
        return
    value = low.value
    if isinstance(value, Percentage) and value.unit != high.value.unit:
        return
    if isinstance(value, Money):
        value = _shared_scale(analysis, low, high)
        if value.currency != high.value.currency:
            return
    if _end(value) < _end(high.value) and (between or not _CHANGE.search(before)):
        value = attrs.evolve(value, upper=_end(high.value))
    if value != low.value:
        analysis.replace(low, low.revalued(value), f"join_ranges: up to {high.text!r}")


def _shared_scale(analysis: Analysis, low: Mention[Money], high: Mention[Money]) -> Money:
    """The lower end times the upper one's scale, where only the upper one has one and is the larger figure."""
    high_text, low_text = (analysis.view[m.start : m.end] for m in (high, low))
    figure, own = _FIRST_FIGURE.search(high_text), _FIRST_FIGURE.search(low_text)
    if not figure or not own or figure.end() == len(high_text) or own.end() < len(low_text):
        return low.value
    scale = _SCALE_BEHIND.match(high_text[figure.end() :].lstrip(" -"))
    shown = number(figure[0])
    if not scale or not shown or low.value.amount > shown:
        return low.value
    return attrs.evolve(low.value, amount=scaled(low.value.amount, scale[0]))
