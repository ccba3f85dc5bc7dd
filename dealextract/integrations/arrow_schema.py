"""The columns of the Arrow tables: names, types, and what does not fit them.

Numbers are exact, so that sums are: `NUMBER` has 28 digits before the point and 10 behind it, and Spark, polars and
pandas all have that type. Offsets count characters, as `str` does. Every column but ``row`` may be null.
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Any, Literal, TypeAlias

import pyarrow as pa

TableName: TypeAlias = Literal["documents", "mentions", "deals"]

PRECISION, SCALE = 38, 10
NUMBER = pa.decimal128(PRECISION, SCALE)

_STEP = Decimal(1).scaleb(-SCALE)
_CONTEXT = Context(prec=PRECISION)


def fits(number: Decimal) -> bool:
    """Whether `NUMBER` holds every digit of a number; nothing is ever rounded."""
    return number.adjusted() < PRECISION - SCALE and number == number.quantize(_STEP, context=_CONTEXT)


def exact(number: Decimal) -> Decimal:
    """A number that `fits`, with as many decimals as its column has."""
    return number.quantize(_STEP, context=_CONTEXT)


def _structs(**types: Any) -> Any:
    return pa.list_(pa.struct(list(types.items())))


_MENTION = {
    "start": pa.int32(),
    "end": pa.int32(),
    "text": pa.string(),
    "kind": pa.string(),
    "rule": pa.string(),
    "amount": NUMBER,
    "currency": pa.string(),
    "per": pa.string(),
    "percent": NUMBER,
    "unit": pa.string(),
    "base": pa.string(),
    "upper": NUMBER,
    "bound": pa.string(),
    "timex": pa.string(),
    "first": pa.date32(),
    "last": pa.date32(),
    "relative": pa.bool_(),
    "role": pa.string(),
    "name": pa.string(),
    "type": pa.string(),
    "legal_form": pa.string(),
    "ticker": pa.string(),
    "country": pa.string(),
    "latitude": pa.float64(),
    "longitude": pa.float64(),
    "geoname_id": pa.int64(),
    "value": pa.string(),
    "error": pa.string(),
}

_DEAL = {
    "deal": pa.int32(),
    "kind": pa.string(),
    "status": pa.string(),
    "background": pa.bool_(),
    "participants": _structs(
        role=pa.string(), name=pa.string(), type=pa.string(), text=pa.string(), start=pa.int32(), end=pa.int32()
    ),
    "amount": NUMBER,
    "currency": pa.string(),
    "amount_upper": NUMBER,
    "amount_bound": pa.string(),
    "price_per_share": NUMBER,
    "price_per_share_currency": pa.string(),
    "consideration": _structs(means=pa.string(), amount=NUMBER, currency=pa.string()),
    "stake": NUMBER,
    "stake_upper": NUMBER,
    "stake_bound": pa.string(),
    "date_timex": pa.string(),
    "date_first": pa.date32(),
    "date_last": pa.date32(),
    "location": pa.string(),
    "location_country": pa.string(),
    "alternatives": _structs(field=pa.string(), text=pa.string()),
    "spans": _structs(field=pa.string(), start=pa.int32(), end=pa.int32(), text=pa.string()),
    "sentence": pa.string(),
    "error": pa.string(),
}

_SOURCE = {"row": pa.int64(), "document": pa.string()}

MENTIONS = pa.schema({**_SOURCE, **_MENTION})
"""One row a mention, in text order."""

DEALS = pa.schema({**_SOURCE, **_DEAL})
"""One row a deal."""

DOCUMENTS = pa.schema(
    {
        **_SOURCE,
        "reference_date": pa.date32(),
        "mentions": _structs(**_MENTION),
        "deals": _structs(**_DEAL),
        "warnings": pa.list_(pa.string()),
        "error": pa.string(),
    }
)
"""One row a text, always; its mentions and deals as lists of the other tables' rows."""

SCHEMAS: dict[TableName, Any] = {"documents": DOCUMENTS, "mentions": MENTIONS, "deals": DEALS}
