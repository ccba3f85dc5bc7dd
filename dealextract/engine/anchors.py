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

SHORTEST = 2
"""Letters that an anchor word has at least."""

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
        return cls.as_written(*(form for w in words for form in (w, w.capitalize(), w.upper())))

    @classmethod
    def as_written(cls, *words: str) -> Words:
        """From words that are looked for in their own capitals only, such as "GmbH".

        Raises:
            RuleError: As above.
        """
        for word in words:
            if not _WORD.fullmatch(word):
                raise RuleError(f"{word!r} cannot be an anchor; give words of {SHORTEST} letters from a to z or more.")
        return super().__new__(cls, words)


@attrs.frozen
class Beside:
    """Words or a literal text as an anchor, only where they stand beside something.

    The place is taken with what `before` and `after` consume; what only has to be there goes into lookarounds.

    Args:
        what: The words, or the text.
        before: What stands in front: a pattern, matched backwards.
        after: What stands behind: a pattern.
    """

    what: Words | str
    before: str = ""
    after: str = ""

    def places(self, view: str, found: Sequence[Span]) -> list[Span]:
        """Those places of `what` that have the rest beside them, with it."""
        spans = list(found)
        if self.before:
            backwards = _compiled(f"(?r){self.before}").match
            spans = [(match.start(), end) for start, end in spans if (match := backwards(view, 0, start, False))]
        if self.after:
            forwards = _compiled(self.after).match
            length = len(view)
            spans = [(start, match.end()) for start, end in spans if (match := forwards(view, end, length, False))]
        return spans


Anchor: TypeAlias = str | Words | Beside | tuple[str | Words | Beside, ...]
"""Where a fragment can start or end: the matches of a pattern, some words, or any of several such."""


def parts_of(anchor: Anchor | None) -> tuple[str | Words | Beside, ...]:
    """What an anchor consists of."""
    return anchor if isinstance(anchor, tuple) else () if anchor is None else (anchor,)


def words_in(view: str, vocabulary: Container[str]) -> dict[str, list[Span]]:
    """Where the words of a vocabulary stand, by word, found in one pass over the view."""
    found: dict[str, list[Span]] = {}
    for match in _WORD.finditer(view):
        if (word := match[0]) in vocabulary:
            found.setdefault(word, []).append(match.span())
    return found


# The cache of `regex` itself is emptied when some hundred other patterns have been compiled.
@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern)


def literal_beginning(pattern: str) -> str:
    r"""The characters that every match begins with, as far as they are easily seen.

    >>> literal_beginning(r"p\.c\.(?!x|y)"), literal_beginning("ab?"), literal_beginning("ab|c")
    ('p.c.', 'a', '')
    """
    literal = _LITERAL.match(pattern)
    if literal is None or "|" in _GROUP.sub("", pattern):
        return ""
    text = literal[0]
    if pattern[literal.end() : literal.end() + 1] in ("?", "*", "{"):
        text = text[: -2 if text[-2:-1] == "\\" else -1]
    return _ESCAPED.sub(r"\1", text)


def rarest(text: str) -> str:
    """The character of a text that is the rarest in English, "" of an empty one: a single one is looked for fastest.

    >>> rarest(" -"), rarest("illion U.S."), rarest("Q4")
    ('-', 'U', 'Q')
    """
    return max(text, key=lambda character: _COMMON_FIRST.find(character) % 100, default="")


_COMMON_FIRST = " etaoinsrhldcumfpgwybvk,.\n-'\"TSAMICBPRFWDHNEGLO0129:()J345678UKVYjxqzXQZ"
_LITERAL = re.compile(r"(?:[^\\.^$*+?{}\[\]|()]|\\[^\w\s])+")
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
            spans = self._spans[pattern] = [
                match.span() for match in _compiled(pattern).finditer(self.view, concurrent=False)
            ]
        return spans

    def mentions(self, kinds: Sequence[str]) -> list[Span]:
        """The masked mentions of some kinds, as (start, end)."""
        by_kind = self._by_kind
        if by_kind is None:
            by_class: dict[type, list[Span]] = {}
            for start, mention in self.tokens.items():
                by_class.setdefault(type(mention.value), []).append((start, mention.end))
            by_kind = self._by_kind = {kind_name(cls): spans for cls, spans in by_class.items()}
        return [span for kind in kinds for span in by_kind.get(kind, ())]
