"""Characters that stand in a text and are not seen, letters that are written as two, bytes that were read wrongly.

A rule sees a text of the same length as the one it is given, so that none of them can be mended there.
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


_WINDOWS = {bytes([byte]).decode("cp1252", errors="ignore") or chr(byte): byte for byte in range(0x80, 0x100)}
"""The bytes behind the characters of Windows-1252; five that it leaves out are read as control characters."""

_OTHERS = "".join(character for character, byte in _WINDOWS.items() if byte < 0xC0)
_MISREAD = lazy_pattern(
    rf"[\u00c2-\u00df][{_OTHERS}]|[\u00e0-\u00ef][{_OTHERS}]{{2}}|\u00e2\u20ac(?P<quote>(?![{_OTHERS}]))"
)


def misread(source: str) -> Iterator[Cut]:
    """Characters of UTF-8 that were read as Windows-1252, as in "Â£5" and "Kiloâ€™s"."""
    if source.isascii() or not any(sign in source for sign in ("\u00c2", "\u00c3", "\u00e2\u20ac", "\u00e2\u201a")):
        return
    for match in _MISREAD.finditer(source):
        if match["quote"] is not None:  # The last byte of the closing quote is no character of Windows-1252.
            yield Cut(match.start(), match.end(), "\u201d")
            continue
        try:
            meant = bytes(_WINDOWS[character] for character in match[0]).decode()
        except UnicodeDecodeError:
            continue
        yield Cut(match.start(), match.end(), meant)
