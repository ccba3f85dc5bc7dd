"""Values as plain data (dicts, lists, strings, numbers, booleans, None) and back, by the annotations of their fields.

Decimals become strings of their digits, days ISO 8601, attrs classes dicts of their fields.
"""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import attrs

from dealextract.values import plain_number


def plain(content: Any) -> Any:
    """A value of any class as plain data; what has a ``to_dict`` says itself how."""
    if hasattr(content, "to_dict"):
        return content.to_dict()
    if attrs.has(type(content)):
        return {field.name: plain(getattr(content, field.name)) for field in attrs.fields(type(content))}
    if isinstance(content, Mapping):
        return {str(key): plain(item) for key, item in content.items()}
    if isinstance(content, (tuple, list, set, frozenset)):
        return [plain(item) for item in content]
    if isinstance(content, datetime.date):
        return content.isoformat()
    if isinstance(content, (str, int, float, bool)) or content is None:
        return content
    return plain_number(content) if isinstance(content, Decimal) else repr(content)


@attrs.frozen
class Restorer:
    """Makes values of plain data.

    Args:
        classes: Classes that restore themselves: what an annotation calls them, the class, and how.
    """

    classes: Mapping[type, Callable[[Any], Any]]

    def restored(self, kind: type, data: Mapping[str, Any]) -> Any:
        """A value of an attrs class; fields that the data lacks keep their defaults.

        Raises:
            TypeError, ValueError, KeyError: The data is not of that class.
        """
        hints = _hints(kind, tuple(self.classes))
        fields = [field.name for field in attrs.fields(kind) if field.init and field.name in data]
        return kind(**{name: self._as(hints[name], data[name]) for name in fields})

    def _as(self, hint: Any, data: Any) -> Any:
        """Plain data as what an annotation says."""
        origin, choices = typing.get_origin(hint), typing.get_args(hint)
        if data is None or hint is Any:
            return data
        if origin in (typing.Union, types.UnionType):
            return self._as(next(choice for choice in choices if choice is not type(None)), data)
        if origin is tuple:
            inner = choices[:1] * len(data) if choices[-1:] == (Ellipsis,) else choices
            return tuple(self._as(choice, item) for choice, item in zip(inner, data, strict=True))
        if (origin or hint) in self.classes:
            return self.classes[origin or hint](data)
        if hint is Decimal:
            return Decimal(data)
        if hint is datetime.date:
            return datetime.date.fromisoformat(data)
        return self.restored(hint, data) if isinstance(hint, type) and attrs.has(hint) else data


@cache
def _hints(kind: type, classes: tuple[type, ...]) -> dict[str, Any]:
    return typing.get_type_hints(kind, localns={known.__name__: known for known in classes})
