"""Equivalents: one sum given in two currencies, "€100m (about $108m)"; each mention's value knows the other."""

from __future__ import annotations

from itertools import pairwise

import attrs
import regex

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.patterns import lazy_pattern
from dealextract.values import Money

_HEDGE = (
    r"(?:(?:or|about|some|approximately|around|roughly|nearly|almost|equivalent to|equal to|an? equivalent of|"
    r"worth|at current (?:exchange )?rates|i\.e\.|=|~|approx\.?),? ?){0,4}"
)
_BRACKET = lazy_pattern(rf"(?i) ?[(\[] ?{_HEDGE}")
_COMMA = lazy_pattern(rf"(?i),? or {_HEDGE}|,? equivalent to {_HEDGE}| ?= ?")


@step(needs=(Money,), makes=(Money,))
def link_equivalents(analysis: Analysis) -> None:
    """Links one sum given in two currencies."""
    for first, second in pairwise(analysis.mentions(Money)):
        if _same_sum(analysis, first, second):
            plain = attrs.evolve(first.value, equivalents=(), bound=None, upper=None, per=None)
            other = attrs.evolve(second.value, equivalents=(), bound=None, upper=None, per=None)
            _link(analysis, first, other)
            _link(analysis, second, plain)


def _same_sum(analysis: Analysis, first: Mention[Money], second: Mention[Money]) -> bool:
    one, two = first.value, second.value
    if second.start - first.end > 60 or one.currency == two.currency or not one.currency or not two.currency:
        return False
    view = analysis.view
    if _BRACKET.fullmatch(view, first.end, second.start):
        return bool(regex.match(r"[^\n()]{0,40}[)\]]", view[second.end : second.end + 42]))
    return bool(_COMMA.fullmatch(view, first.end, second.start))


def _link(analysis: Analysis, mention: Mention[Money], other: Money) -> None:
    value = attrs.evolve(mention.value, equivalents=(*mention.value.equivalents, other))
    analysis.replace(mention, mention.revalued(value), "link_equivalents")
