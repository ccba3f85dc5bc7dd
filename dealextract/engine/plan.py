"""The plan of a stage: from what is found in a view to the rules that it concerns.

A rule whose anchor does not occur costs nothing, however many rules there are; rules with one anchor share its places.
"""

from __future__ import annotations

from collections.abc import Collection

import attrs
import regex

from dealextract.engine.anchors import Anchor, Anchors, Beside, Span, Words, literal_beginning, parts_of, rarest
from dealextract.engine.scan import Ready
from dealextract.engine.sharing import Sharing


@attrs.define
class Plan:
    """Which rules of a stage are tried where.

    Args:
        scanners: The rules and gazetteers of the stage.
    """

    scanners: tuple[Ready, ...]
    sharing: list[Sharing] = attrs.field(factory=list, init=False)
    _beside: dict[int, tuple[Beside, int]] = attrs.field(factory=dict, init=False)
    _by_word: dict[str, list[int]] = attrs.field(factory=dict, init=False)
    _by_pattern: dict[str, dict[str, tuple[str, list[int]]]] = attrs.field(factory=dict, init=False)
    _by_kinds: list[tuple[tuple[str, ...], Sharing]] = attrs.field(factory=list, init=False)
    _everywhere: list[Ready] = attrs.field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        by_kinds: dict[tuple[str, ...], list[Ready]] = {}
        by_anchor: dict[Anchor, list[Ready]] = {}
        for scanner in self.scanners:
            if scanner.kinds:
                by_kinds.setdefault(scanner.kinds, []).append(scanner)
            elif scanner.anchor is None:
                self._everywhere.append(scanner)
            else:
                by_anchor.setdefault(scanner.anchor, []).append(scanner)
        self._by_kinds = [(kinds, Sharing(tuple(those), True)) for kinds, those in by_kinds.items()]
        self.sharing = [Sharing(tuple(those), False) for those in by_anchor.values()]
        for number, anchor in enumerate(by_anchor):
            for part in parts_of(anchor):
                self._enter(part, number)

    def _enter(self, part: str | Words | Beside, number: int) -> None:
        """Enter a part of an anchor under the number of those who share the anchor."""
        if isinstance(part, Beside):
            # What is beside is looked at afterwards; until then the places have a number of their own, below zero.
            own = -1 - len(self._beside)
            self._beside[own] = part, number
            what = part.what if isinstance(part.what, Words) else regex.escape(part.what, literal_spaces=True)
            self._enter(what, own)
        elif isinstance(part, Words):
            for word in part:
                self._by_word.setdefault(word, []).append(number)
        else:
            beginning = literal_beginning(part)
            by_pattern = self._by_pattern.setdefault(rarest(beginning), {})
            by_pattern.setdefault(part, (beginning, []))[1].append(number)

    @property
    def vocabulary(self) -> Collection[str]:
        """The words that rules are anchored on."""
        return self._by_word.keys()

    def places(self, anchors: Anchors) -> list[tuple[Ready, list[Span] | None]]:
        """The rules that have a place to be tried at, with these places; None for a rule that is searched for."""
        found = self._at_words(anchors)
        view = anchors.view
        self._at_patterns(anchors, found)
        for own in self._beside.keys() & found.keys():
            part, number = self._beside[own]
            if spans := part.places(anchors.view, found.pop(own)):
                found.setdefault(number, []).extend(spans)
        tried: list[tuple[Ready, list[Span] | None]] = [(scanner, None) for scanner in self._everywhere]
        for number, spans in found.items():
            tried += self.sharing[number].tried(view, spans)
        for kinds, sharing in self._by_kinds:
            if spans := anchors.mentions(kinds):
                tried += sharing.tried(view, spans)
        return tried

    def _at_patterns(self, anchors: Anchors, found: dict[int, list[Span]]) -> None:
        """Add where the patterns match, by the number of the anchor that they belong to."""
        view = anchors.view
        for character, by_pattern in self._by_pattern.items():
            # What a pattern begins with is missed fastest, and one character much faster than two.
            if character not in view:
                continue
            for pattern, (beginning, numbers) in by_pattern.items():
                if beginning in view and (spans := anchors.spans(pattern)):
                    for number in numbers:
                        found.setdefault(number, []).extend(spans)

    def _at_words(self, anchors: Anchors) -> dict[int, list[Span]]:
        """Where the words stand, by the number of the anchor that they belong to."""
        view, by_word = anchors.view, self._by_word
        found: dict[int, list[Span]] = {}
        for word in anchors.words.keys() & by_word.keys():
            spans = anchors.words[word]
            if anchors.tokens:
                # What has been masked since is no place to try any more.
                spans = [span for span in spans if view[span[0]] == word[0]]
            for number in by_word[word]:
                found.setdefault(number, []).extend(spans)
        return {number: spans for number, spans in found.items() if spans}
