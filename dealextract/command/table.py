"""A document in a terminal: a table of its mentions, and its deals a line each."""

from __future__ import annotations

from decimal import Decimal
from functools import singledispatch
from typing import Any

from dealextract.document import Document, Mention, kind_name
from dealextract.values import Date, Deal, Location, Money, Party, Percentage, plain_number

WIDEST_TEXT = 40
"""Characters of a mention's text that the table shows."""


def table(doc: Document) -> str:
    """The mentions of a document one a line, then its deals."""
    rows = [("from-to", "kind", "text", "value", "rule")]
    rows += [(f"{m.start}-{m.end}", kind_name(type(m.value)), _short(m.text), in_words(m.value), m.rule) for m in doc]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = [
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4])) for row in rows
    ]
    counts = f"mentions: {len(doc)}, deals: {len(doc.deals)}, written on: {doc.reference_date or 'an unknown day'}"
    return "\n".join([*lines, "", counts, *map(_deal, doc.deals), *(f"warning: {text}" for text in doc.warnings)])


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= WIDEST_TEXT else plain[: WIDEST_TEXT - 1] + "…"


def _span(lower: Decimal, upper: Decimal | None) -> str:
    return plain_number(lower) + (f" to {plain_number(upper)}" if upper is not None else "")


@singledispatch
def in_words(value: Any) -> str:
    """A value in few words; for kinds of the user's own, their ``repr``."""
    return repr(value)


@in_words.register
def _money(value: Money) -> str:
    amount = f"{value.bound or ''} {_span(value.amount, value.upper)} {value.currency or '?'}".strip()
    return f"{amount} per {value.per}" if value.per else amount


@in_words.register
def _percentage(value: Percentage) -> str:
    unit = "" if value.unit == "percent" else f" ({value.unit})"
    return f"{value.bound or ''} {_span(value.value, value.upper)} %{unit}".strip()


@in_words.register
def _date(value: Date) -> str:
    said = f"{value.bound or ''} {value.timex or '?'}".strip()
    return f"{said} ({value.first} to {value.last})" if value.first != value.last else said


@in_words.register
def _location(value: Location) -> str:
    return ", ".join(filter(None, (value.name, value.kind, value.country)))


@in_words.register
def _party(value: Party) -> str:
    return ", ".join(filter(None, (value.name, value.kind, value.ticker)))


def _deal(deal: Deal) -> str:
    facts: list[tuple[str, Mention[Any] | None]] = [(p.role, p.party) for p in deal.participants]
    facts += [("amount", deal.amount), ("stake", deal.stake), ("date", deal.date), ("location", deal.location)]
    told = [f"{what} {in_words(mention.value)}" for what, mention in facts if mention is not None]
    background = " (background)" if deal.background else ""
    return f"{deal.kind}, {deal.status}{background}: {'; '.join(told)}"
