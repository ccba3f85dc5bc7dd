"""The scan: where in a view a rule matches, found by calls into C only.

A rule whose pattern begins with something cheap to find is tried only there: at the mentions a slot asks for, or at the
matches of a fragment's anchor, which all rules with that anchor share. A pattern of which only the end is cheap to find
is compiled to run backwards from there. All others are searched for.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import attrs
import regex

from dealextract.engine.anchors import Anchor, Anchors, Beside, Span, Words, parts_of
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
    anchor: Anchor | None = attrs.field(default=None, init=False)
    kinds: tuple[str, ...] = attrs.field(default=(), init=False)
    backwards: bool = attrs.field(default=False, init=False)
    _looking: tuple[Element, ...] = attrs.field(default=(), init=False)
    _pattern: regex.Pattern[str] | None = attrs.field(default=None, init=False)
    _behind: regex.Pattern[str] | None = attrs.field(default=None, init=False)
    _within_word: bool = attrs.field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        first, last, self._looking = anchoring(self.rule.notation)
        self.backwards = first is None and last is not None
        element = first or last
        if element is not None:
            self.kinds = element.kinds
            if element.fragment is not None:
                self.anchor = element.fragment.tail_anchor if self.backwards else element.fragment.anchor
            # A mention or a whole word is not continued by the rest of a word; the match of a pattern may be.
            self._within_word = not self.kinds and not all(isinstance(part, Words) for part in parts_of(self.anchor))

    def _compiled(self) -> regex.Pattern[str]:
        if self._pattern is None:
            notation = self.rule.notation
            if self.backwards:
                body = "".join(e.pattern for e in notation.elements[: len(notation.elements) - len(self._looking)])
                if self._looking:
                    self._behind = self._ready("".join(e.pattern for e in self._looking) + NOT_INSIDE_WORD)
                self._pattern = self._ready(f"(?r){NOT_INSIDE_WORD}{body}")
            else:
                self._pattern = self._ready(f"{NOT_INSIDE_WORD}{notation.pattern}{NOT_INSIDE_WORD}")
        return self._pattern

    def _ready(self, pattern: str) -> regex.Pattern[str]:
        return regex.compile(with_marks(pattern, self.marks, FILLER))

    def matches(self, view: str, places: Sequence[Span] | None) -> Iterable[Match]:
        """The rule's matches in a view.

        Args:
            view: The view.
            places: Where its anchor was found, as (start, end); None if it has no anchor.

        Raises:
            TimeoutError: The rule took longer than it may.
        """
        pattern = self._pattern or self._compiled()
        if places is None:
            return pattern.finditer(view, concurrent=False, timeout=self.timeout)
        if self.backwards and (self._behind is not None or self._within_word):
            places = [place for place in places if self._ends_well(view, place[1])]
        if self.timeout:
            length = len(view)
            spans = [(0, end) if self.backwards else (start, length) for start, end in places]
            return _within_budget(pattern, view, spans, self.timeout)
        match, length = pattern.match, len(view)
        if self.backwards:
            return [found for _, end in places if (found := match(view, 0, end, False))]
        return [found for start, _ in places if (found := match(view, start, length, False))]

    @property
    def looks_far_back(self) -> bool:
        """Whether what stands before a match decides on it, farther in front than the character before it."""
        return not self.backwards and "(?<=" in self.rule.notation.pattern

    def may_begin(self, sample: str, at: int) -> bool:
        """Whether a match could begin at `at` if more followed the sample."""
        return self._partly(sample, at, len(sample))

    def may_end(self, sample: str) -> bool:
        """Whether a match backwards from the end of the sample could succeed if more preceded it."""
        return self._partly(sample, 0, len(sample))

    def _partly(self, sample: str, start: int, end: int) -> bool:
        pattern = self._pattern or self._compiled()
        try:
            return pattern.match(sample, start, end, False, True, self.timeout) is not None
        except TimeoutError:
            return True

    def _ends_well(self, view: str, end: int) -> bool:
        """Whether what must stand behind the rule's last element does: at the least, not the rest of a word."""
        if self._behind is not None:
            return self._behind.match(view, end, len(view), False) is not None
        behind = view[end : end + 1]
        return not (behind.isalnum() or behind == "_") or not (view[end - 1].isalnum() or view[end - 1] == "_")

    def candidates(self, anchors: Anchors, places: Sequence[Span] | None) -> list[Candidate]:
        """The rule's matches as candidates, empty ones left out."""
        rule, order = self.rule, self.order
        candidates = []
        for match in self.matches(anchors.view, places):
            start, end = match.span()
            if start < end:
                candidates.append(Candidate(start, end, order, rule, match))
        return candidates


def _within_budget(pattern: regex.Pattern[str], view: str, spans: Sequence[Span], timeout: float) -> Iterator[Match]:
    deadline = time.monotonic() + timeout
    for start, end in spans:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if match := pattern.match(view, start, end, False, timeout=left):
            yield match


@attrs.frozen
class GazetteerScanner:
    """A gazetteer made ready for one parser."""

    rule: Gazetteer[Any]
    order: int
    kinds: tuple[str, ...] = ()

    @property
    def anchor(self) -> Anchor:
        """Where a name can begin."""
        return self.rule.anchor

    def candidates(self, anchors: Anchors, places: Sequence[Span] | None) -> list[Candidate]:
        """The names it knows in a view."""
        found = self.rule.find(anchors.view, places or ())
        return [Candidate(start, end, self.order, self.rule, value) for start, end, value in found]


Ready: TypeAlias = Scanner | GazetteerScanner


def anchoring(notation: Notation) -> tuple[Element | None, Element | None, tuple[Element, ...]]:
    """Where a pattern can be tried.

    Returns:
        The first element if it is anchored, and by something as rare as the last; the last element if it is; and the
        elements behind the last one, which only look. "Anchored" is a mention slot, or a fragment that says where it
        can start (or, at the end, end).
    """
    consuming = [i for i, element in enumerate(notation.elements) if element.role != "position"]
    if not consuming:
        return None, None, ()
    first, last = notation.elements[consuming[0]], notation.elements[consuming[-1]]
    behind = notation.elements[consuming[-1] + 1 :]
    starts = _rarity(first, first.fragment.anchor if first.fragment else None)
    ends = _rarity(last, last.fragment.tail_anchor if last.fragment else None)
    return (first if starts and starts >= ends else None), (last if ends else None), behind


def _rarity(element: Element, anchor: Anchor | None) -> int:
    """How well an end of a pattern can be anchored: 0 not at all, then by a pattern, by words, by mentions."""
    if element.optional:
        return 0
    if element.kinds:
        return 3
    if anchor is None:
        return 0
    return 2 if _is_words(anchor) else 1


def _is_words(anchor: Anchor | None) -> bool:
    return all(isinstance(part, (Words, Beside)) for part in parts_of(anchor))
