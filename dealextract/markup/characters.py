"""Characters that stand in a text and are not seen, and letters that are written as two.

A rule sees a text of the same length as the one it is given, so that neither can be mended there.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from dealextract.markup.reading import Cut
from dealextract.patterns import lazy_pattern

_HIDDEN = "\u00ad\u200c\u200d\u2060\ufeff"
"""The soft hyphen, zero-width joiners and the byte-order mark."""

_UNSEEN = lazy_pattern(rf"[{_HIDDEN}\u200b]{{1,100}}")
_MARKS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328"
"""The combining marks of European letters."""

_IN_TWO = lazy_pattern(rf"\p{{L}}[{_MARKS}]{{1,3}}")


def unseen(source: str) -> Iterator[Cut]:
    """What shows as nothing; a zero-width space, which parts words, only where a blank or nothing stands beside it."""
    if source.isascii() or not any(c in source for c in (*_HIDDEN, "\u200b")):
        return
    for match in _UNSEEN.finditer(source):
        start, end = match.span()
        if "\u200b" not in match[0] or not source[start - 1 : start].strip() or not source[end : end + 1].strip():
            yield Cut(start, end)


def in_two(source: str) -> Iterator[Cut]:
    """Letters followed by the marks above or below them, where there is one character for both."""
    if source.isascii() or not any(mark in source for mark in _MARKS):
        return
    for match in _IN_TWO.finditer(source):
        letter = unicodedata.normalize("NFC", match[0])
        if len(letter) < len(match[0]):
            yield Cut(*match.span(), letter)
