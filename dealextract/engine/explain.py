"""Explanations: each candidate with its fate; and for a span, which rules came near and what stopped them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import attrs
import regex

from dealextract.document import Mention, kind_name
from dealextract.engine.analysis import Analysis, Fate
from dealextract.engine.cascade import Cascade
from dealextract.engine.notation import Element, with_marks
from dealextract.engine.rule import Rule
from dealextract.engine.scan import NOT_INSIDE_WORD
from dealextract.engine.view import FILLER

MOST_NEAR = 8
"""Rules that an explanation names for one span."""


@attrs.frozen
class NearMiss:
    """A rule that matched a part of its pattern at a span.

    Args:
        rule: Its name.
        matched: The words it matched.
        stopped_at: The part of its pattern that did not match what follows; empty where all of it did.
        found: What stands there.
        share: How much of the pattern matched, from 0 to 1.
    """

    rule: str
    matched: str
    stopped_at: str
    found: str
    share: float

    def __str__(self) -> str:
        if not self.stopped_at:
            return f"{self.rule}: matched {self.matched!r}, but was not kept (see the fates above)"
        return f"{self.rule}: matched {self.matched!r}, then wanted {self.stopped_at} and found {self.found!r}"


@attrs.frozen
class Explanation:
    """What the rules made of a text; prints as a table.

    Args:
        text: The text.
        fates: Each candidate and decision in the order of the parse.
        span: Offsets the caller asked about, or None.
        near: Rules that came near at the span, the nearest first.
        mentions: What was kept in the end.
    """

    text: str
    fates: tuple[Fate, ...]
    span: tuple[int, int] | None
    near: tuple[NearMiss, ...]
    mentions: tuple[Mention[Any], ...]

    def at(self, start: int, end: int) -> tuple[Fate, ...]:
        """The fates of what overlaps a span."""
        return tuple(fate for fate in self.fates if fate.start < end and start < fate.end)

    def __str__(self) -> str:
        fates = self.fates if self.span is None else self.at(*self.span)
        lines = [
            f"{f.start:>6}-{f.end:<6} {f.outcome:<9} {f.rule:<34} {self._words(f)}  {f.reason}".rstrip() for f in fates
        ]
        if self.span is not None:
            words = self.text[slice(*self.span)]
            lines.append(f"rules that came near {words!r}:" if self.near else f"no rule came near {words!r}")
            lines += [f"  {miss}" for miss in self.near]
        return "\n".join(lines) or "no rule found a candidate"

    def _words(self, fate: Fate) -> str:
        words = " ".join(self.text[fate.start : fate.end].split())
        return repr(words if len(words) <= 40 else words[:39] + "…")


def explain(
    cascade: Cascade,
    text: str,
    reference_date: datetime.date | None,
    span: tuple[int, int] | str | None = None,
    markup: str | None = None,
) -> Explanation:
    """Run a cascade with a trace, and try its rules part by part at a span.

    Raises:
        ValueError: The span is not in the text.
    """
    where = located(text, span) if span is not None else None
    analysis = cascade.run(text, reference_date, markup, trace=True)
    near = tuple(_near(cascade, analysis, where)) if where else ()
    return Explanation(text, tuple(analysis.trace or ()), where, near, analysis.all())


def located(text: str, span: tuple[int, int] | str) -> tuple[int, int]:
    """The offsets of a span given as offsets or as words.

    Raises:
        ValueError: The span is not in the text.
    """
    if isinstance(span, str):
        start = text.find(span)
        if start < 0 or not span:
            raise ValueError(f"the text has no {span!r}; give words as they stand in it, or offsets (start, end)")
        return start, start + len(span)
    start, end = span
    if not 0 <= start < end <= len(text):
        raise ValueError(f"the span {span} is not in the text, which has {len(text)} characters")
    return start, end


def _near(cascade: Cascade, analysis: Analysis, span: tuple[int, int]) -> list[NearMiss]:
    misses = []
    marks = {kind_name(kind): mark for kind, mark in cascade.marks.items()}
    for rule in cascade.rules:
        if isinstance(rule, Rule):
            view = analysis.masked if rule.notation.kinds else analysis.view
            misses += [miss for miss in (_partial(rule, marks, view, analysis, span),) if miss]
    return sorted(misses, key=lambda miss: (-miss.share, -len(miss.matched), miss.rule))[:MOST_NEAR]


def _partial(
    rule: Rule[Any], marks: dict[str, str], view: str, analysis: Analysis, span: tuple[int, int]
) -> NearMiss | None:
    """How far a rule's pattern, tried part by part, comes at a span; None where not even its first part matches."""
    elements = rule.notation.elements
    best: NearMiss | None = None
    for count in range(len(elements), 0, -1):
        pattern = NOT_INSIDE_WORD + "".join(element.pattern for element in elements[:count])
        match = _touching(with_marks(pattern, marks, FILLER), view, span)
        if match is None or match.end() == match.start():
            continue
        rest = elements[count:]
        if not rest and any(m.rule == rule.name and m.start == match.start() for m in analysis.all()):
            return None
        words = analysis.text[match.start() : match.end()]
        found = analysis.text[match.end() : match.end() + 20]
        share = sum(_weight(e) for e in elements[:count]) / max(1, sum(map(_weight, elements)))
        best = NearMiss(rule.name, words, _wanted(rest), found, share)
        break
    if best is None or (best.stopped_at and len(best.matched.strip()) < 2 and best.share < 0.5):
        return None
    return best


def _touching(pattern: str, view: str, span: tuple[int, int]) -> regex.Match[str] | None:
    start, end = span
    for match in regex.compile(pattern).finditer(view, max(0, start - 200), min(len(view), end + 200), overlapped=True):
        if match.start() < end and start < match.end():
            return match
        if match.start() >= end:
            break
    return None


def _weight(element: Element) -> int:
    return 0 if element.role == "position" else 3 if element.role in ("mention", "fragment") else 1


def _wanted(rest: tuple[Element, ...]) -> str:
    return "".join(_sources(rest))[:60]


def _sources(rest: tuple[Element, ...]) -> Iterator[str]:
    for element in rest:
        yield element.source
        if element.role in ("mention", "fragment") or len(element.source) > 1:
            break
