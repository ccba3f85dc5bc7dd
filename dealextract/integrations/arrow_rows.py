"""Documents as the rows of the Arrow tables: dicts by column name, a column left out being null."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import singledispatch
from typing import Any, TypeAlias

from dealextract.document import Document, Mention, kind_name
from dealextract.integrations.arrow_schema import PRECISION, SCALE, TableName, exact, fits
from dealextract.plain import plain
from dealextract.values import Date, Deal, Duration, Location, Money, Party, Percentage, plain_number

Row: TypeAlias = dict[str, Any]


def rows_of(document: Document | Exception, table: TableName) -> Iterator[Row]:
    """The rows of one document; what could not be read is one row with its error.

    A document without mentions or deals has no row in their tables.
    """
    if isinstance(document, Exception):
        yield {"error": str(document)}
    elif table == "mentions":
        yield from map(mention_row, document.mentions)
    elif table == "deals":
        yield from (deal_row(number, deal) for number, deal in enumerate(document.deals))
    else:
        yield {
            "reference_date": document.reference_date,
            "mentions": [mention_row(mention) for mention in document.mentions],
            "deals": [deal_row(number, deal) for number, deal in enumerate(document.deals)],
            "warnings": list(document.warnings),
        }


def mention_row(mention: Mention[Any]) -> Row:
    """A mention with what its value says in columns, and the whole value as JSON."""
    value = mention.value
    row: Row = {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "kind": kind_name(type(value)),
        "rule": mention.rule,
        "value": json.dumps(plain(value)),
        **_columns(value),
    }
    return _fitted(row)


@singledispatch
def _columns(value: Any) -> Row:
    """What a value of a kind says, by column; a kind of the user's own has its JSON only."""
    return {}


@_columns.register
def _(money: Money) -> Row:
    return {
        "amount": money.amount,
        "currency": money.currency,
        "per": money.per,
        "upper": money.upper,
        "bound": money.bound,
    }


@_columns.register
def _(share: Percentage) -> Row:
    return {
        "percent": share.value,
        "unit": share.unit,
        "base": share.base,
        "upper": share.upper,
        "bound": share.bound,
    }


@_columns.register
def _(date: Date) -> Row:
    return {
        "timex": date.timex,
        "first": date.first,
        "last": date.last,
        "relative": date.relative,
        "role": date.role,
        "bound": date.bound,
    }


@_columns.register
def _(duration: Duration) -> Row:
    return {"timex": duration.timex, "bound": duration.bound}


@_columns.register
def _(place: Location) -> Row:
    return {
        "name": place.name,
        "type": place.kind,
        "country": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "geoname_id": place.geoname_id,
    }


@_columns.register
def _(party: Party) -> Row:
    return {
        "name": party.name,
        "type": party.kind,
        "legal_form": party.legal_form,
        "ticker": party.ticker,
        "country": party.country,
    }


def deal_row(number: int, deal: Deal) -> Row:
    """A deal; `number` counts the deals of its document from 0."""
    row: Row = {
        "deal": number,
        "kind": deal.kind,
        "status": deal.status,
        "background": deal.background,
        "participants": [_participant(one.role, one.party) for one in deal.participants],
        "consideration": [_payment(means, price.value) for means, price in deal.consideration],
        "alternatives": [{"field": field, "text": text} for field, text in deal.alternatives],
        "spans": [_span(field, mention) for field, mention in _stated(deal)],
        "sentence": str(deal),
    }
    if deal.amount:
        money = deal.amount.value
        row |= {"amount": money.amount, "currency": money.currency}
        row |= {"amount_upper": money.upper, "amount_bound": money.bound}
    if deal.price_per_share:
        price = deal.price_per_share.value
        row |= {"price_per_share": price.amount, "price_per_share_currency": price.currency}
    if deal.stake:
        share = deal.stake.value
        row |= {"stake": share.value, "stake_upper": share.upper, "stake_bound": share.bound}
    if deal.date:
        date = deal.date.value
        row |= {"date_timex": date.timex, "date_first": date.first, "date_last": date.last}
    if deal.location:
        row |= {"location": deal.location.value.name, "location_country": deal.location.value.country}
    return _fitted(row)


def _participant(role: str, party: Mention[Party]) -> Row:
    return {
        "role": role,
        "name": party.value.name,
        "type": party.value.kind,
        "text": party.text,
        "start": party.start,
        "end": party.end,
    }


def _payment(means: str, price: Money) -> Row:
    return {"means": means, "amount": price.amount, "currency": price.currency}


def _stated(deal: Deal) -> Iterator[tuple[str, Mention[Any]]]:
    """The fields of a deal with the mentions that state them; participants have their spans with them."""
    for field in ("amount", "price_per_share", "stake", "date", "location"):
        mention = getattr(deal, field)
        if mention is not None:
            yield field, mention
    yield from (("consideration", price) for _, price in deal.consideration)
    yield from (("evidence", mention) for mention in deal.evidence)


def _span(field: str, mention: Mention[Any]) -> Row:
    return {"field": field, "start": mention.start, "end": mention.end, "text": mention.text}


def _fitted(row: Row) -> Row:
    """The numbers made ready for their columns; one that does not fit is null, and the row's error gives its digits."""
    refused = list(_refused(row))
    return {**row, "error": "; ".join(refused)} if refused else row


def _refused(row: Row) -> Iterator[str]:
    for column, content in row.items():
        if isinstance(content, Decimal):
            row[column] = exact(content) if fits(content) else None
            if not fits(content):
                yield f"{column} {plain_number(content)} does not fit decimal128({PRECISION}, {SCALE})"
        elif isinstance(content, list):
            for item in content:
                yield from _refused(item)


def encodable(content: Any) -> Any:
    """The same rows with a question mark for each lone surrogate, which Arrow's UTF-8 cannot hold."""
    if isinstance(content, str):
        return content.encode("utf-8", "replace").decode("utf-8")
    if isinstance(content, list):
        return [encodable(item) for item in content]
    return {name: encodable(item) for name, item in content.items()} if isinstance(content, Mapping) else content
