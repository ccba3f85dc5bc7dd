"""Rules that share an anchor, and which of them can match where: told by what stands beside the place.

Nearly all tries fail at the first word beside the anchor, and there are few different such words. So a rule is asked
once whether it could match with these few characters beside the anchor, by a partial match, and the answer is kept: the
next place that looks the same costs one look-up for all rules that share the anchor.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import attrs

from dealextract.engine.anchors import Span
from dealextract.engine.scan import Ready, Scanner

REACH = 2
"""Characters beside an anchor that are looked at: mostly a blank and how the next word begins. More would tell
more, but fewer places would look the same."""

LONGEST = 24
"""Characters of the longest anchor whose surroundings are kept."""

MOST = 2000
"""Surroundings kept for one anchor and side; they are given up when there are more."""

_Tried: TypeAlias = "dict[int, list[Span]]"


@attrs.define(eq=False)
class Sharing:
    """Rules and gazetteers that share an anchor.

    Args:
        scanners: What is tried at the anchor.
        of_mentions: Whether the anchor is a mention, so that one character stands for it whatever its length.
    """

    scanners: tuple[Ready, ...]
    of_mentions: bool
    _always: list[int] = attrs.field(factory=list, init=False)
    _ahead: list[tuple[int, Scanner]] = attrs.field(factory=list, init=False)
    _back: list[tuple[int, Scanner]] = attrs.field(factory=list, init=False)
    _seen_ahead: dict[str, tuple[int, ...]] = attrs.field(factory=dict, init=False)
    _seen_back: dict[str, tuple[int, ...]] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for number, scanner in enumerate(self.scanners):
            if not isinstance(scanner, Scanner) or scanner.looks_far_back:
                self._always.append(number)
            else:
                (self._back if scanner.backwards else self._ahead).append((number, scanner))

    @property
    def remembered(self) -> int:
        """How many surroundings are remembered."""
        return len(self._seen_ahead) + len(self._seen_back)

    def tried(self, view: str, spans: list[Span]) -> list[tuple[Ready, list[Span]]]:
        """Which of them can match, and at which of the places where the anchor is."""
        found: _Tried = {}
        if self._ahead:
            self._enter_ahead(view, spans, found)
        if self._back:
            self._enter_back(view, spans, found)
        for number in self._always:
            found[number] = spans
        return [(self.scanners[number], places) for number, places in found.items()]

    def _enter_ahead(self, view: str, spans: Sequence[Span], found: _Tried) -> None:
        seen, of_mentions = self._seen_ahead, self.of_mentions
        for span in spans:
            start, end = span
            if of_mentions:
                key = view[start] + view[end : end + REACH]
            elif end - start <= LONGEST:
                key = view[start - 1 if start else 0 : end + REACH]
            else:
                key = ""
            numbers = seen.get(key)
            if numbers is None:
                at = 0 if of_mentions or not start else 1
                numbers = _kept(seen, key, [n for n, scanner in self._ahead if not key or scanner.may_begin(key, at)])
            for number in numbers:
                found.setdefault(number, []).append(span)

    def _enter_back(self, view: str, spans: Sequence[Span], found: _Tried) -> None:
        seen, of_mentions = self._seen_back, self.of_mentions
        for span in spans:
            start, end = span
            before = start - REACH if start > REACH else 0
            key = view[before : start + 1 if of_mentions else end] if end - start <= LONGEST or of_mentions else ""
            numbers = seen.get(key)
            if numbers is None:
                numbers = _kept(seen, key, [n for n, scanner in self._back if not key or scanner.may_end(key)])
            for number in numbers:
                found.setdefault(number, []).append(span)


def _kept(seen: dict[str, tuple[int, ...]], key: str, numbers: Sequence[int]) -> tuple[int, ...]:
    if len(seen) >= MOST:
        seen.clear()
    seen[key] = kept = tuple(numbers)
    return kept
