"""The JSON Schema (draft 2020-12) of what `Document.to_dict` and ``to_json`` make, worked out from the classes."""

from __future__ import annotations

import datetime
import types
import typing
from decimal import Decimal
from typing import Any, Literal

import attrs

from dealextract import values
from dealextract.document import Mention, kind_name
from dealextract.values import Date, Deal, Duration, Location, Money, Participant, Party, Percentage

VERSION = "1.0"
"""Grows in its first part when a field goes or changes its meaning, in its second when one is added."""

_KINDS = (Money, Percentage, Date, Duration, Location, Party)
_CLASSES = (*_KINDS, Deal, Participant)
_NUMBER = {"type": "string", "pattern": r"^-?\d+(\.\d+)?([eE][+-]?\d+)?$"}
_DAY = {"type": "string", "format": "date"}
_TEXT = {"type": "string"}


def json_schema() -> dict[str, Any]:
    """The schema, as plain data; new at each call.

    Values of shipped kinds are described field by field; those of a user's own kinds may be anything.
    """
    optional_day = {"anyOf": [_DAY, {"type": "null"}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:dealextract:document:{VERSION}",
        "title": "A document parsed by dealextract",
        **_object(
            {
                "text": _TEXT,
                "reference_date": optional_day,
                "mentions": {"type": "array", "items": {"$ref": "#/$defs/mention"}},
                "deals": {"type": "array", "items": {"$ref": "#/$defs/deal"}},
                "warnings": {"type": "array", "items": _TEXT},
            }
        ),
        "$defs": {"mention": _mention(), **{kind_name(kind): _of_class(kind) for kind in _CLASSES}},
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _mention() -> dict[str, Any]:
    place = {"type": "integer", "minimum": 0}
    shape = _object(
        {
            "start": place,
            "end": place,
            "text": _TEXT,
            "kind": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
            "value": True,
            "rule": _TEXT,
            "parts": {"type": "object", "additionalProperties": {"$ref": "#/$defs/mention"}},
            "notes": {"type": "array", "items": _TEXT},
        }
    )
    return {**shape, "allOf": [_value_of(kind_name(kind)) for kind in _KINDS]}


def _value_of(kind: str) -> dict[str, Any]:
    """A mention of this kind has a value of this shape."""
    return {
        "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
        "then": {"properties": {"value": {"$ref": f"#/$defs/{kind}"}}},
    }


def _of_class(kind: type) -> dict[str, Any]:
    known = {**vars(values), "Mention": Mention}
    hints = typing.get_type_hints(kind, globalns=known)
    return _object({field.name: _of_hint(hints[field.name]) for field in attrs.fields(kind)})


def _of_hint(hint: Any) -> dict[str, Any]:
    """What a field with this annotation holds when it is plain data."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_of_hint(choice) for choice in inner]}
    if origin is Literal:
        return {"enum": list(inner)}
    if origin is tuple:
        if inner[-1:] == (Ellipsis,):
            return {"type": "array", "items": _of_hint(inner[0])}
        return {
            "type": "array",
            "prefixItems": [_of_hint(item) for item in inner],
            "minItems": len(inner),
            "maxItems": len(inner),
        }
    if hint in _CLASSES:
        return {"$ref": f"#/$defs/{kind_name(hint)}"}
    if hint is Mention or origin is Mention:
        return {"$ref": "#/$defs/mention"}
    return _PLAIN[hint]


_PLAIN: dict[Any, dict[str, Any]] = {
    Decimal: _NUMBER,
    datetime.date: _DAY,
    str: _TEXT,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    type(None): {"type": "null"},
}
