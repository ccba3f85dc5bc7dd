"""Anchors: the places in a view where it is worth trying a rule, each sort looked for once and shared by all rules.

There are three sorts: the mentions that a slot asks for; the matches of a cheap pattern; and words. All words that any
rule of the parser is anchored on are found in one pass over the view, however many they are, so that a rule whose
pattern begins or ends with a known word costs next to nothing where that word does not occur.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from functools import cache
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


@attrs.frozen
class Behind:
    """Words as an anchor, only where they stand right behind something.

    Args:
        before: What stands in front: a pattern, matched backwards.
        words: The words.
    """

    before: str
    words: Words


Anchor: TypeAlias = str | Words | Behind | tuple[str | Words, ...]
"""Where a fragment can start or end: the matches of a pattern, some words, or any of several such."""


def words_in(view: str, vocabulary: Container[str]) -> dict[str, list[Span]]:
    """Where the words of a vocabulary stand, by word, found in one pass over the view."""
    found: dict[str, list[Span]] = {}
    for match in _WORD.finditer(view):
        if (word := match[0]) in vocabulary:
            found.setdefault(word, []).append(match.span())
    return found


@cache
def _compiled(pattern: str) -> tuple[str, regex.Pattern[str]]:
    """The text that a pattern begins with, whose absence is seen fastest; and the pattern, made ready."""
    # The cache of `regex` itself is emptied when some hundred other patterns have been compiled.
    return _literal_beginning(pattern), regex.compile(pattern)


def _literal_beginning(pattern: str) -> str:
    r"""The characters that every match begins with, as far as they are easily seen.

    >>> _literal_beginning(r"p\.c\.(?!x|y)"), _literal_beginning("ab?"), _literal_beginning("ab|c")
    ('p.c.', 'a', '')
    """
    literal = _LITERAL.match(pattern)
    if literal is None or "|" in _GROUP.sub("", pattern):
        return ""
    text = literal[0]
    if pattern[literal.end() : literal.end() + 1] in ("?", "*", "{"):
        text = text[: -2 if text[-2:-1] == "\\" else -1]
    return _ESCAPED.sub(r"\1", text)


_LITERAL = re.compile(r"(?:[\w ,;:'\"%&/-]|\\[.$/()*+?\[\]{}|^-])+")
_GROUP = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
_ESCAPED = re.compile(r"\\(.)")


@attrs.define
class Anchors:
    """The places found in one view.

    Args:
        view: The view.
        tokens: The mentions that are masked in it, by their start.
        words: Where the words stand that rules are anchored on, in the view with nothing masked.
    """

    view: str
    tokens: Mapping[int, Mention[Any]]
    words: Mapping[str, list[Span]] = attrs.field(factory=dict)
    _spans: dict[str, list[Span]] = attrs.field(factory=dict, init=False)
    _by_kind: dict[str, list[Span]] | None = attrs.field(default=None, init=False)

    def spans(self, pattern: str) -> list[Span]:
        """The matches of an anchor's pattern, as (start, end)."""
        spans = self._spans.get(pattern)
        if spans is None:
            literal, compiled = _compiled(pattern)
            found = compiled.finditer(self.view) if literal in self.view else ()
            spans = self._spans[pattern] = [match.span() for match in found]
        return spans

    def mentions(self, kinds: Sequence[str]) -> list[Span]:
        """The masked mentions of some kinds, as (start, end)."""
        if self._by_kind is None:
            self._by_kind = {}
            for start, mention in self.tokens.items():
                self._by_kind.setdefault(kind_name(type(mention.value)), []).append((start, mention.end))
        return [span for kind in kinds for span in self._by_kind.get(kind, ())]
