"""Deals, parties, money, percentages, dates and places from business text, by rules, with exact offsets.

    >>> import dealextract
    >>> doc = dealextract.parse("Norden Foods plc agreed to buy Kilo Bakery Ltd for $40 million.")
    >>> doc.money[0].value
    Money(amount='40000000', currency='USD')

`parse` is the default parser's; make a `Parser` for other rules or options, and rules with `rule`.
"""

from __future__ import annotations

import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from dealextract.document import Document, Mention
from dealextract.engine import Analysis, Context, Fragment, Gazetteer, Lexicon, Rule, Step, step
from dealextract.engine.explain import Explanation
from dealextract.errors import CheckError, DealextractError, RuleError
from dealextract.markup import Markup
from dealextract.parser import Parser
from dealextract.values import Date, Deal, DealRecord, Duration, Location, Money, Participant, Party, Percentage

if TYPE_CHECKING:
    from dealextract.linking import STEPS as STEPS
    from dealextract.rules import RULES as RULES
    from dealextract.rules.lexicon import USER_LEXICON

    LEXICON = USER_LEXICON
    rule = USER_LEXICON.rule

__version__ = "0.1.0"

__all__ = [
    "LEXICON",
    "RULES",
    "STEPS",
    "Analysis",
    "CheckError",
    "Context",
    "Date",
    "Deal",
    "DealRecord",
    "DealextractError",
    "Document",
    "Duration",
    "Explanation",
    "Fragment",
    "Gazetteer",
    "Lexicon",
    "Location",
    "Mention",
    "Money",
    "Parser",
    "Participant",
    "Party",
    "Percentage",
    "Rule",
    "RuleError",
    "Step",
    "explain",
    "parse",
    "rule",
    "step",
]


@cache
def _default_parser() -> Parser:
    return Parser()


def parse(text: str, reference_date: datetime.date | None = None, *, markup: Markup | None = None) -> Document:
    """Find and resolve every amount, date, percentage, place, party and deal that the shipped rules know.

    Args:
        text: Any text.
        reference_date: The day the text was written on; None lets the dateline decide.
        markup: "html", "markdown" or "plain" (every sign stands for itself); None reads plain text, and signs of
            markdown where it has any. Offsets are those of `text`, tags and references counted.

    Raises:
        TypeError: `text` is not a str, or `reference_date` is not a date.
        ValueError: There is no such `markup`.
    """
    return _default_parser().parse(text, reference_date, markup=markup)


def explain(
    text: str,
    span: tuple[int, int] | str | None = None,
    reference_date: datetime.date | None = None,
    *,
    markup: Markup | None = None,
) -> Explanation:
    """Every candidate and its fate; and for a span, which rules came near and what stopped them.

    Args:
        text: Any text.
        span: Offsets (start, end), or words of the text, where something was expected.
        reference_date: The day the text was written on; None lets the dateline decide.
        markup: What the text is written in, as for `parse`.

    Raises:
        TypeError: `text` is not a str, `reference_date` is not a date, or `span` is neither words nor two offsets.
        ValueError: `span` is not in the text, or a reader sees nothing of it, or there is no such `markup`.
    """
    return _default_parser().explain(text, span, reference_date, markup=markup)


def __getattr__(name: str) -> Any:
    # The shipped rules are read when first asked for, so that the import stays short.
    if name == "RULES":
        from dealextract.rules import RULES

        return RULES
    if name == "STEPS":
        from dealextract.linking import STEPS

        return STEPS
    if name in ("LEXICON", "rule"):
        from dealextract.rules.lexicon import USER_LEXICON

        return USER_LEXICON if name == "LEXICON" else USER_LEXICON.rule
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
