"""Character references of HTML: ``&amp;``, ``&#8364;``, ``&#x20AC;``, and the names that stand without a semicolon."""

from __future__ import annotations

import html
from collections.abc import Iterator
from html.entities import html5

from dealextract.markup.reading import Cut
from dealextract.patterns import lazy_pattern

_REFERENCE = lazy_pattern(r"&(?:#[0-9]++;?|#[xX][0-9a-fA-F]++;?|[A-Za-z][A-Za-z0-9]{1,31};?)")
_MOST_DIGITS = 8
"""Digits of the largest code point, U+10FFFF, and some; a number with more stands for no character."""

_NO_CHARACTER = "\ufffd"


def ended_references(source: str) -> Iterator[Cut]:
    """The references of a source that end as they should, for it may be no HTML.

    >>> [cut.put for cut in ended_references("AT&amp;T &copy &euro;5 R&D;")]
    ['&', '€']
    """
    if "&" in source and ";" in source:
        for start, end, characters in references(source, 0, len(source)):
            if source[end - 1] == ";":
                yield Cut(start, end, characters)


def references(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The character references of a stretch of a text: start, end, and the characters each stands for.

    >>> list(references("AT&amp;T &notit; &#8364;5 R&D", 0, 29))
    [(2, 7, '&'), (9, 13, '¬'), (17, 24, '€')]
    """
    for match in _REFERENCE.finditer(text, start, end):
        found = _numbered(match[0]) if match[0][1] == "#" else _named(match[0])
        if found:
            stands_for, length = found
            yield match.start(), match.start() + length, stands_for


def _numbered(reference: str) -> tuple[str, int]:
    digits = reference[2:].lstrip("xX").lstrip("0").rstrip(";")
    return (html.unescape(reference) if len(digits) <= _MOST_DIGITS else _NO_CHARACTER), len(reference)


def _named(reference: str) -> tuple[str, int] | None:
    """The longest name that the text begins with: some may stand without their semicolon."""
    for end in range(len(reference), 2, -1):
        if characters := html5.get(reference[1:end]):
            return characters, end
    return None
