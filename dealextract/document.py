"""Where values were found: `Mention`, and the `Document` that holds the mentions of one text."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, Generic, TypeVar, overload

import attrs

from dealextract import values
from dealextract.errors import DealextractError
from dealextract.plain import Restorer, plain
from dealextract.values import Date, Deal, Location, Money, Party, Percentage

V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)


@attrs.frozen(repr=False)
class Parts(Mapping[str, "Mention[Any]"]):
    """The mentions that filled a rule's slots, by the slots' names, in the order of the pattern; hashable."""

    _items: tuple[tuple[str, Mention[Any]], ...] = ()

    def __getitem__(self, slot: str) -> Mention[Any]:
        for name, mention in self._items:
            if name == slot:
                return mention
        raise KeyError(slot)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return repr(dict(self))


@attrs.frozen(repr=False)
class Mention(Generic[V_co]):
    """A value at its place in the text.

    Args:
        start: Offset of the first character, counted as `str` counts.
        end: Offset behind the last character, so that ``text == source[start:end]``.
        text: The words as they stand in the source.
        value: What they mean.
        rule: The rule, gazetteer or step that made the mention ("money.symbol_then_amount").
        parts: The mentions that filled the rule's slots.
        notes: Why the value is as it is, where more than the words decided, one sentence each.
    """

    start: int
    end: int
    text: str
    value: V_co
    rule: str
    parts: Parts = Parts()
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<{self.start}:{self.end} {self.text!r} {self.value!r} by {self.rule}>"

    # Half the time and the size of what attrs does for a slotted class; documents come back from other processes so.
    def __reduce__(self) -> tuple[type[Mention[V_co]], tuple[Any, ...]]:
        return type(self), (self.start, self.end, self.text, self.value, self.rule, self.parts, self.notes)

    def revalued(self, value: V, *notes: str) -> Mention[V]:
        """The same mention with another value, and with more notes on why."""
        return Mention(self.start, self.end, self.text, value, self.rule, self.parts, (*self.notes, *notes))

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON: numbers as strings of digits, days as ISO 8601, the value with its kind."""
        return {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "kind": kind_name(type(self.value)),
            "value": plain(self.value),
            "rule": self.rule,
            "parts": {slot: part.to_dict() for slot, part in self.parts.items()},
            "notes": list(self.notes),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], kinds: Iterable[type] = ()) -> Mention[Any]:
        """The mention that `to_dict` made plain; equal to the original.

        Args:
            data: What `to_dict` returned, or what JSON made of it.
            kinds: Classes of values of one's own, as attrs classes.

        Raises:
            DealextractError: The data is not of that shape, or has a value of a kind not among `kinds`.
        """
        with _told("Mention"):
            return _reader(kinds).mention(data)


@attrs.frozen(repr=False)
class Document(Sequence[Mention[Any]]):
    """A text with all that was found in it: a sequence of its mentions in the order of the text.

    Args:
        text: The text as given.
        mentions: Sorted by start, the longer first; two of them overlap only where one is among the other's parts.
        deals: The deals that the mentions make up.
        reference_date: The day the text was written on, as given or as read off it, or None.
        warnings: What went wrong in a rule while the text was parsed, one sentence each.
    """

    text: str
    mentions: tuple[Mention[Any], ...] = ()
    deals: tuple[Deal, ...] = ()
    reference_date: datetime.date | None = None
    warnings: tuple[str, ...] = ()

    @overload
    def __getitem__(self, index: int) -> Mention[Any]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Mention[Any], ...]: ...
    def __getitem__(self, index: int | slice) -> Mention[Any] | tuple[Mention[Any], ...]:
        return self.mentions[index]

    def __len__(self) -> int:
        return len(self.mentions)

    def __repr__(self) -> str:
        counts = [f"{len(self)} mentions", f"{len(self.deals)} deals", f"{len(self.text)} characters"]
        return f"<Document: {', '.join(counts)}>"

    def of(self, kind: type[V]) -> tuple[Mention[V], ...]:
        """The mentions whose value is of a class, a user's own too, in text order.

        Raises:
            TypeError: `kind` is not a class.
        """
        if isinstance(kind, str):
            raise TypeError(f"of() takes a class such as Money, not the name {kind!r}")
        return tuple(mention for mention in self.mentions if isinstance(mention.value, kind))

    @property
    def money(self) -> tuple[Mention[Money], ...]:
        """The monetary amounts."""
        return self.of(Money)

    @property
    def percentages(self) -> tuple[Mention[Percentage], ...]:
        """The percentages."""
        return self.of(Percentage)

    @property
    def dates(self) -> tuple[Mention[Date], ...]:
        """The days and periods."""
        return self.of(Date)

    @property
    def locations(self) -> tuple[Mention[Location], ...]:
        """The places."""
        return self.of(Location)

    @property
    def parties(self) -> tuple[Mention[Party], ...]:
        """The organisations and people."""
        return self.of(Party)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        return {
            "text": self.text,
            "reference_date": self.reference_date.isoformat() if self.reference_date else None,
            "mentions": [mention.to_dict() for mention in self.mentions],
            "deals": [plain(deal) for deal in self.deals],
            "warnings": list(self.warnings),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], kinds: Iterable[type] = ()) -> Document:
        """The document that `to_dict` made plain; equal to the original.

        Args:
            data: What `to_dict` returned, or what JSON made of it.
            kinds: Classes of values of one's own, as attrs classes.

        Raises:
            DealextractError: The data is not of that shape, has a value of a kind not among `kinds`, or a mention that
                does not stand in the text where it says.
        """
        with _told("Document"):
            return _reader(kinds).document(data)

    def to_html(self, name: str | None = None) -> str:
        """The text with its mentions coloured and labelled and its deals as cards: HTML with its style, without script.

        Args:
            name: What the ids of the spans begin with, to link to them: letters, digits, ``-`` and ``_``. None makes a
                name of the text.

        Raises:
            ValueError: `name` holds other characters, or none.
        """
        from dealextract.exports.page import html  # the layer of exports stands above this one

        return html(self, name)

    def _repr_html_(self) -> str:
        return self.to_html()

    def to_json(self, *, indent: int | None = None) -> str:
        """`to_dict` as JSON; lone surrogates of the text are escaped, so that the result encodes to UTF-8."""
        return json.dumps(self.to_dict(), indent=indent)


def kind_name(kind: type) -> str:
    """The name of a class in slots and rule names: lower-case, words apart by underscores.

    >>> kind_name(Money)
    'money'
    """
    return snake_case(kind.__name__)


@cache
def snake_case(name: str) -> str:
    """A class's name in lower case, its words apart by underscores.

    >>> snake_case("StakeSale")
    'stake_sale'
    """
    starts = (i and c.isupper() and not name[i - 1].isupper() for i, c in enumerate(name))
    return "".join(("_" if start else "") + c.lower() for c, start in zip(name, starts, strict=True))


def _shipped_kinds() -> list[type]:
    return [kind for kind in vars(values).values() if isinstance(kind, type) and attrs.has(kind)]


def _reader(kinds: Iterable[type]) -> _Reader:
    return _Reader({kind_name(kind): kind for kind in (*_shipped_kinds(), *kinds)})


@contextmanager
def _told(made: str) -> Iterator[None]:
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DealextractError(f"this is not what {made}.to_dict makes: {type(error).__name__}: {error}") from error


@attrs.frozen
class _Reader:
    """Reads plain data back, knowing the classes of values by their kind names."""

    kinds: Mapping[str, type]

    def document(self, data: Mapping[str, Any]) -> Document:
        text, reference_date = data["text"], data["reference_date"]
        mentions = tuple(self.mention(item) for item in data["mentions"])
        for mention in mentions:
            if text[mention.start : mention.end] != mention.text:
                raise DealextractError(f"the text has no {mention.text!r} at {mention.start}:{mention.end}")
        return Document(
            text,
            mentions,
            tuple(self.restorer.restored(Deal, item) for item in data["deals"]),
            datetime.date.fromisoformat(reference_date) if reference_date else None,
            tuple(data["warnings"]),
        )

    def mention(self, data: Mapping[str, Any]) -> Mention[Any]:
        kind = self.kinds.get(data["kind"])
        if kind is None:
            raise DealextractError(f"there are values of the kind {data['kind']!r}; pass its class: kinds=[…]")
        parts = Parts(tuple((slot, self.mention(part)) for slot, part in data["parts"].items()))
        value = self.restorer.restored(kind, data["value"])
        return Mention(data["start"], data["end"], data["text"], value, data["rule"], parts, tuple(data["notes"]))

    @property
    def restorer(self) -> Restorer:
        return Restorer({Mention: self.mention})
