"""Text that lines have cut: words parted at a line's end, and the quoted lines of mail.

What is mended is found by signs that are rare in other text, so that reading such costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.markup.characters import in_two, unseen
from dealextract.markup.pages import page_breaks
from dealextract.markup.reading import Cut, Reading, Writer
from dealextract.patterns import lazy_pattern

_QUOTE = r"(?:>[ ]?){1,8}"
_QUOTED = lazy_pattern(rf"(?m)^{_QUOTE}")
_RETURN = lazy_pattern(r"\r(?=\n)")
_PARTED = lazy_pattern(
    rf"(?<![\w-])(?P<left>\p{{L}}{{2,30}}+)-[ \t]{{0,3}}\r?\n(?:{_QUOTE})?[ \t]{{0,40}}+"
    r"(?P<right>\p{L}{2,30}+)(?![\w-])"
)


def read_lines(source: str) -> Reading:
    r"""The text as it was before it was cut into lines and pages.

    >>> read_lines("the acqui-\nsition of a long-\nterm partner").text
    'the acquisition of a long-term partner'
    >>> read_lines("> Kilo\n> Bakery").text
    'Kilo\nBakery'
    """
    cuts = (*_parted(source), *page_breaks(source), *_quoted(source), *_returns(source))
    return _without(source, (*cuts, *unseen(source), *in_two(source)))


def read_pages(source: str) -> Reading:
    """The text as it was before it was cut into pages."""
    return _without(source, (*page_breaks(source), *unseen(source), *in_two(source)))


def _without(source: str, cuts: tuple[Cut, ...]) -> Reading:
    if not cuts:
        return Reading(source, source)
    writer, at = Writer(source), 0
    later: list[Cut] = []
    for cut in sorted(cuts, key=lambda cut: (cut.start, -cut.end)):
        if cut.start >= at:
            writer.copy(at, cut.start)
            writer.put(cut.put, cut.start, cut.end)
            later += [cut] if cut.later else []
            at = cut.end
    writer.copy(at, len(source))
    for cut in later:
        writer.put("\n\n", cut.start, cut.start)
        writer.copy(cut.start, cut.end)
    return writer.reading()


def _quoted(source: str) -> Iterator[Cut]:
    if "\n>" in source or source.startswith(">"):
        for match in _QUOTED.finditer(source):
            yield Cut(match.start(), match.end())


def _returns(source: str) -> Iterator[Cut]:
    """The first half of the line ends of mail and of Windows, so that they are as wide as others."""
    if "\r\n" in source:
        for match in _RETURN.finditer(source):
            yield Cut(match.start(), match.end())


def _parted(source: str) -> Iterator[Cut]:
    if "-\n" in source or "-\r" in source or "- \n" in source or "- \r" in source:
        for match in _PARTED.finditer(source, overlapped=True):
            hyphen = match.end("left")
            yield Cut(hyphen + _keeps_hyphen(match["left"], match["right"]), match.start("right"))


def _keeps_hyphen(left: str, right: str) -> bool:
    """Whether the hyphen of two halves is the word's own and not the line's: "long-term", "Anglo-American"."""
    if right[0].isupper():
        return True
    # The import of the package reads no tables: they are for texts that part words.
    from dealextract.data.words import common_words

    words, left, right = common_words(), left.lower(), right.lower()
    return left + right not in words and left in words and right in words
