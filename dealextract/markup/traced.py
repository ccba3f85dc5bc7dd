"""Takes what was found in a plain text back to the source it is the text of."""

from __future__ import annotations

from typing import Any

import attrs

from dealextract.document import Document, Mention, Parts
from dealextract.engine.analysis import Fate
from dealextract.engine.explain import Explanation, located
from dealextract.markup.reading import Reading


def traced(doc: Document, reading: Reading) -> Document:
    """A document of the plain text as one of the source: each mention's offsets and words are the source's."""
    if reading.is_source:
        return doc
    trace = _Trace(reading)
    return attrs.evolve(
        doc,
        text=reading.source,
        mentions=tuple(sorted(map(trace.mention, doc.mentions), key=_in_order)),
        deals=trace.of(doc.deals),
        warnings=(*reading.warnings, *doc.warnings),
    )


def traced_explanation(explanation: Explanation, reading: Reading) -> Explanation:
    """An explanation of the plain text as one of the source."""
    if reading.is_source:
        return explanation
    trace = _Trace(reading)
    span = explanation.span
    return attrs.evolve(
        explanation,
        text=reading.source,
        fates=tuple(map(trace.fate, explanation.fates)),
        span=reading.span(*span) if span else None,
        mentions=tuple(sorted(map(trace.mention, explanation.mentions), key=_in_order)),
    )


def seen_span(reading: Reading, span: tuple[int, int] | str) -> tuple[int, int]:
    """The place in the plain text of a span of the source, or of words of either.

    Raises:
        ValueError: The span is not there, or is markup alone.
    """
    if isinstance(span, str) and span not in reading.source:
        return located(reading.text, span)
    start, end = reading.plain_span(*located(reading.source, span))
    if start >= end:
        raise ValueError(f"a reader sees nothing of {span!r}; give the place of some words")
    return start, end


def _in_order(mention: Mention[Any]) -> tuple[int, int]:
    return mention.start, -mention.end


class _Trace:
    """Takes mentions to the source, each of them once, so that what is one object stays one.

    Args:
        reading: Knows the places.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[int, tuple[Any, Any]] = {}

    def of(self, thing: Any) -> Any:
        """A value with every mention in it taken to the source; itself, if it has none."""
        if isinstance(thing, Mention):
            return self.mention(thing)
        if isinstance(thing, (tuple, list)):
            items = [self.of(item) for item in thing]
            changed = any(new is not old for new, old in zip(items, thing, strict=True))
            return type(thing)(items) if changed and type(thing) in (tuple, list) else thing
        if isinstance(thing, dict):
            return {key: self.of(item) for key, item in thing.items()}
        return self._value(thing) if attrs.has(type(thing)) else thing

    def mention(self, mention: Mention[Any]) -> Mention[Any]:
        """A mention in the source."""
        if id(mention) in self._known:
            return self._known[id(mention)][1]  # type: ignore[no-any-return]
        start, end = self._reading.span(mention.start, mention.end)
        placed = Mention(
            start,
            end,
            self._reading.source[start:end],
            self.of(mention.value),
            mention.rule,
            Parts(tuple((slot, self.mention(part)) for slot, part in mention.parts.items())),
            mention.notes,
        )
        # The original is kept too, since its id is its own only as long as it lives.
        self._known[id(mention)] = mention, placed
        return placed

    def fate(self, fate: Fate) -> Fate:
        """What became of a candidate, with its place in the source."""
        start, end = self._reading.span(fate.start, fate.end)
        return attrs.evolve(fate, start=start, end=end)

    def _value(self, value: Any) -> Any:
        changed = {}
        for field in attrs.fields(type(value)):
            old = getattr(value, field.name)
            new = self.of(old)
            if new is not old and field.init:
                changed[field.alias] = new
        return attrs.evolve(value, **changed) if changed else value
