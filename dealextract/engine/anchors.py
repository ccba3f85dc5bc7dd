"""Anchors: the places in a view where it is worth trying a rule, each sort looked for once and shared by all rules.

There are three sorts: the mentions that a slot asks for; the matches of a cheap pattern; and words. All words that any
rule of the parser is anchored on are found in one pass over the view, however many they are, so that a rule whose
pattern begins or ends with a known word costs next to nothing where that word does not occur.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs
import regex

from dealextract.document import Mention, kind_name
from dealextract.errors import RuleError

SHORTEST = 3
"""Letters that an anchor word has at least; shorter ones stand everywhere and anchor nothing."""

# The standard library's engine, for it finds words in two thirds of the time.
_WORD = re.compile(rf"[A-Za-z]{{{SHORTEST},}}+")

Span: TypeAlias = tuple[int, int]


class Words(frozenset[str]):
    """Words as an anchor: small letters, a capital first, or capitals throughout.

    >>> sorted(Words("ago"))
    ['AGO', 'Ago', 'ago']
    """

    def __new__(cls, *words: str) -> Words:
        """From words in small letters.

        Raises:
            RuleError: A word is shorter than `SHORTEST` or has other characters than the letters a to z.
        """
        for word in words:
            if not _WORD.fullmatch(word):
                raise RuleError(f"{word!r} cannot be an anchor; give words of {SHORTEST} letters from a to z or more.")
        return super().__new__(cls, (form for w in words for form in (w, w.capitalize(), w.upper())))


Anchor: TypeAlias = str | Words | tuple[str | Words, ...]
"""Where a fragment can start or end: the matches of a pattern, some words, or any of several such."""


def words_of(anchor: Anchor | None) -> Iterable[str]:
    """The words of an anchor, in all their forms."""
    parts = anchor if isinstance(anchor, tuple) else (anchor,)
    return (word for part in parts if isinstance(part, Words) for word in part)


@attrs.define
class Anchors:
    """The places found in one view.

    Args:
        view: The view.
        tokens: The mentions that are masked in it, by their start.
        vocabulary: All words that rules are anchored on.
    """

    view: str
    tokens: Mapping[int, Mention[Any]]
    vocabulary: frozenset[str] = frozenset()
    _spans: dict[str, list[Span]] = attrs.field(factory=dict, init=False)
    _by_word: dict[str, list[Span]] | None = attrs.field(default=None, init=False)

    def spans(self, anchor: Anchor) -> list[Span]:
        """The places of an anchor, as (start, end); sorted within each of its parts."""
        if isinstance(anchor, tuple):
            return [span for part in anchor for span in self.spans(part)]
        if isinstance(anchor, Words):
            found = self._words()
            return [span for word in anchor.intersection(found) for span in found[word]]
        if anchor not in self._spans:
            self._spans[anchor] = [match.span() for match in regex.compile(anchor).finditer(self.view)]
        return self._spans[anchor]

    def _words(self) -> dict[str, list[Span]]:
        if self._by_word is None:
            found: dict[str, list[Span]] = {}
            vocabulary = self.vocabulary
            for match in _WORD.finditer(self.view):
                if (word := match[0]) in vocabulary:
                    found.setdefault(word, []).append(match.span())
            self._by_word = found
        return self._by_word

    def mentions(self, kinds: Sequence[str]) -> list[Span]:
        """The masked mentions of some kinds, as (start, end)."""
        key = f"{{{'|'.join(kinds)}}}"
        if key not in self._spans:
            self._spans[key] = [
                (start, mention.end)
                for start, mention in self.tokens.items()
                if kind_name(type(mention.value)) in kinds
            ]
        return self._spans[key]
