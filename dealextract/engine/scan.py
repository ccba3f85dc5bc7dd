"""The scan: where in a view each rule of a stage matches, found by calls into C only.

A rule whose pattern begins with something cheap to find is tried only there: at the mentions a slot asks for, or at the
matches of a fragment's anchor, which all rules with that anchor share. A pattern of which only the end is cheap to find
is compiled to run backwards from there. All others are searched for.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

import attrs
import regex

from dealextract.engine.anchors import Anchors, words_of
from dealextract.engine.gazetteer import Gazetteer
from dealextract.engine.notation import Element, Notation, with_marks
from dealextract.engine.rule import Rule
from dealextract.engine.view import FILLER

NOT_INSIDE_WORD = r"(?!(?<=\w)\w)"
"""A position that does not part two characters of a word: where a match may begin and end."""

Match: TypeAlias = "regex.Match[str]"


class Candidate(NamedTuple):
    """A match that may become a mention: its span, its rule's place in the parser's list, the rule, and the match.

    For a gazetteer, `found` is the value itself.
    """

    start: int
    end: int
    order: int
    rule: Rule[Any] | Gazetteer[Any]
    found: Any


@attrs.define
class Scanner:
    """A rule made ready for one parser, whose marks stand for the kinds; compiled when first used.

    Args:
        rule: The rule.
        order: Its place in the parser's list.
        marks: The mark of each kind, by the kind's name.
        timeout: Seconds that the rule may take for one text, or None.
    """

    rule: Rule[Any]
    order: int
    marks: Mapping[str, str]
    timeout: float | None = None
    _pattern: regex.Pattern[str] | None = attrs.field(default=None, init=False)
    _behind: regex.Pattern[str] | None = attrs.field(default=None, init=False)
    _first: Element | None = attrs.field(default=None, init=False)
    _last: Element | None = attrs.field(default=None, init=False)

    def _compile(self) -> regex.Pattern[str]:
        notation = self.rule.notation
        self._first, last, behind = anchoring(notation)
        if self._first is None and last is not None:
            self._last = last
            body = "".join(e.pattern for e in notation.elements[: len(notation.elements) - len(behind)])
            self._behind = self._ready("".join(e.pattern for e in behind) + NOT_INSIDE_WORD)
            return self._ready(f"(?r){NOT_INSIDE_WORD}{body}")
        return self._ready(f"{NOT_INSIDE_WORD}{notation.pattern}{NOT_INSIDE_WORD}")

    def _ready(self, pattern: str) -> regex.Pattern[str]:
        return regex.compile(with_marks(pattern, self.marks, FILLER))

    def matches(self, anchors: Anchors) -> Iterator[Match]:
        """The rule's matches in a view.

        Raises:
            TimeoutError: The rule took longer than it may.
        """
        if self._pattern is None:
            self._pattern = self._compile()
        view, pattern, behind = anchors.view, self._pattern, self._behind
        if self._first is not None:
            places = [(start, len(view)) for start, _ in self._places(anchors, self._first)]
        elif self._last is not None and behind is not None:
            places = [(0, end) for _, end in self._places(anchors, self._last) if behind.match(view, end)]
        else:
            yield from pattern.finditer(view, timeout=self.timeout)
            return
        if self.timeout:
            yield from self._within_budget(pattern, view, places, self.timeout)
            return
        for start, end in places:
            if match := pattern.match(view, start, end):
                yield match

    @staticmethod
    def _within_budget(
        pattern: regex.Pattern[str], view: str, places: list[tuple[int, int]], timeout: float
    ) -> Iterator[Match]:
        deadline = time.monotonic() + timeout
        for start, end in places:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            if match := pattern.match(view, start, end, timeout=left):
                yield match

    def _places(self, anchors: Anchors, element: Element) -> list[tuple[int, int]]:
        if element.kinds:
            return anchors.mentions(element.kinds)
        fragment = element.fragment
        assert fragment is not None
        return anchors.spans((fragment.anchor if element is self._first else fragment.tail_anchor) or "")

    def candidates(self, anchors: Anchors) -> list[Candidate]:
        """The rule's matches as candidates, empty ones left out."""
        rule, order = self.rule, self.order
        return [
            Candidate(start, end, order, rule, match)
            for match in self.matches(anchors)
            if (span := match.span())[0] < span[1]
            for start, end in (span,)
        ]


@attrs.frozen
class GazetteerScanner:
    """A gazetteer made ready for one parser."""

    gazetteer: Gazetteer[Any]
    order: int

    def candidates(self, anchors: Anchors) -> list[Candidate]:
        """The names it knows in a view."""
        found = self.gazetteer.find(anchors.view, anchors.spans(self.gazetteer.anchor))
        return [Candidate(start, end, self.order, self.gazetteer, value) for start, end, value in found]


def vocabulary(rules: Iterable[Rule[Any] | Gazetteer[Any]]) -> frozenset[str]:
    """All words that rules are anchored on."""
    words: set[str] = set()
    for rule in rules:
        if isinstance(rule, Rule):
            for element in anchoring(rule.notation)[:2]:
                if element is not None and element.fragment is not None:
                    words.update(words_of(element.fragment.anchor), words_of(element.fragment.tail_anchor))
    return frozenset(words)


def anchoring(notation: Notation) -> tuple[Element | None, Element | None, tuple[Element, ...]]:
    """Where a pattern can be tried.

    Returns:
        The first element if it is anchored; the last element if it is; and the elements behind the last one, which
        only look. "Anchored" is a mention slot, or a fragment that says where it can start (or, at the end, end).
    """
    consuming = [i for i, element in enumerate(notation.elements) if element.role != "position"]
    if not consuming:
        return None, None, ()
    first, last = notation.elements[consuming[0]], notation.elements[consuming[-1]]
    behind = notation.elements[consuming[-1] + 1 :]
    starts = not first.optional and (first.kinds or (first.fragment and first.fragment.anchor))
    ends = not last.optional and (last.kinds or (last.fragment and last.fragment.tail_anchor))
    return (first if starts else None), (last if ends else None), behind
