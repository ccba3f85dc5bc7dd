r"""The signs of markdown that a reader does not see, as people and converters write them.

``[text](target "title")``, ``\$``, ``**bold**``, ``# Heading``, and the numbers of notes, ``[1]``.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dealextract.markup.reading import Cut
from dealextract.patterns import lazy_pattern

_TARGET = r"\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'))?\)"
_LINK = lazy_pattern(rf"(?P<before>!?\[)[^\[\]]{{1,500}}(?P<behind>\]{_TARGET})")
_LINKED_IMAGE = lazy_pattern(rf"(?P<before>\[)\s{{0,4}}!\[[^\[\]]{{0,500}}\]{_TARGET}\s{{0,4}}(?P<behind>\]{_TARGET})")
_ESCAPE = lazy_pattern(r"\\(?=[!-/:-@\[-`{-~])")
_EMPHASIS = {
    "*": lazy_pattern(r"(?<!\w)\*{1,3}|\*{1,3}(?!\w)"),
    "_": lazy_pattern(r"(?<![^\W_])_{1,3}(?=[^\W_])|(?<=[^\W_])_{1,3}(?![^\W_])"),
    "#": lazy_pattern(r"(?m)^#{1,6} {1,3}(?=\S)"),
}
_NOTE = lazy_pattern(r"(?<=[\w.,%)\"'\u2019\u201d])\[\^?\d{1,3}\]")


def signs(source: str) -> Iterator[Cut]:
    """Links but for their texts, escapes, emphasis, the marks of headings."""
    if "](" in source:
        for match in (*_LINK.finditer(source), *_LINKED_IMAGE.finditer(source)):
            yield Cut(match.start(), match.end("before"))
            yield Cut(match.start("behind"), match.end(), _between(source, match.end()))
    if "\\" in source:
        for match in _ESCAPE.finditer(source):
            yield Cut(match.start(), match.end())
    for sign, pattern in _EMPHASIS.items():
        if sign in source:
            for match in pattern.finditer(source):
                yield Cut(match.start(), match.end(), _in_its_place(source, match))


def notes(source: str) -> Iterator[Cut]:
    """The numbers of notes behind a word."""
    if "[" in source:
        for match in _NOTE.finditer(source):
            yield Cut(match.start(), match.end())


def _between(source: str, end: int) -> str:
    """What parts a link from what stands directly behind it: nothing, but for another link or a word."""
    return " " if source.startswith(("[", "![", "("), end) or source[end : end + 1].isalnum() else ""


def _in_its_place(source: str, match: regex.Match[str]) -> str:
    """A sign that stands alone, such as that of an item, keeps its place."""
    alone = not (source[match.start() - 1 : match.start()].strip() or source[match.end() : match.end() + 1].strip())
    return " " if alone else ""
