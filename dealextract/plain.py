"""Plain data: mentions, documents and deals as dicts, lists, strings, numbers, booleans and None, and back.

Decimals become strings of their digits, days ISO 8601; a mention says the kind of its value, so that data can be read
back without knowing beforehand what is in it.
"""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import attrs

from dealextract import values
from dealextract.document import Document, Mention, Parts, kind_name
from dealextract.errors import DealextractError


def document_from(data: Mapping[str, Any], kinds: Iterable[type] = ()) -> Document:
    """The document that `Document.to_dict` made plain.

    Args:
        data: What ``to_dict`` returned, or what JSON made of it.
        kinds: Classes of values other than the shipped ones, as attrs classes.

    Raises:
        DealextractError: The data is not of that shape, or has a value of a kind not among `kinds`.
    """
    known = {kind_name(kind): kind for kind in (*_shipped(), *kinds)}
    try:
        reference = data["reference_date"]
        return Document(
            data["text"],
            tuple(_mention(item, known) for item in data["mentions"]),
            tuple(_value(values.Deal, item, known) for item in data["deals"]),
            datetime.date.fromisoformat(reference) if reference else None,
            tuple(data["warnings"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DealextractError(f"this is not what Document.to_dict makes: {type(error).__name__}: {error}") from error


def _shipped() -> list[type]:
    """The attrs classes of `values`."""
    return [kind for kind in vars(values).values() if isinstance(kind, type) and attrs.has(kind)]


def _mention(data: Mapping[str, Any], known: Mapping[str, type]) -> Mention[Any]:
    if data["kind"] not in known:
        raise DealextractError(f"there are values of the kind {data['kind']!r}; pass its class: kinds=[…]")
    return Mention(
        data["start"],
        data["end"],
        data["text"],
        _value(known[data["kind"]], data["value"], known),
        data["rule"],
        Parts(tuple((slot, _mention(part, known)) for slot, part in data["parts"].items())),
        tuple(data["notes"]),
    )


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind, localns={"Mention": Mention})


def _value(kind: type, data: Any, known: Mapping[str, type]) -> Any:
    hints = _hints(kind)
    fields = [field.name for field in attrs.fields(kind) if field.init]
    return kind(**{name: _as(hints[name], data[name], known) for name in fields if name in data})


def _as(hint: Any, data: Any, known: Mapping[str, type]) -> Any:
    """Plain data as what an annotation says."""
    origin, choices = typing.get_origin(hint), typing.get_args(hint)
    if data is None or hint is Any:
        return data
    if origin in (typing.Union, types.UnionType):
        return _as(next(choice for choice in choices if choice is not type(None)), data, known)
    if origin is tuple:
        inner = choices[:1] * len(data) if choices[-1:] == (Ellipsis,) else choices
        return tuple(_as(choice, item, known) for choice, item in zip(inner, data, strict=True))
    if hint is Mention or origin is Mention:
        return _mention(data, known)
    if hint is Decimal:
        return Decimal(data)
    if hint is datetime.date:
        return datetime.date.fromisoformat(data)
    return _value(hint, data, known) if isinstance(hint, type) and attrs.has(hint) else data
