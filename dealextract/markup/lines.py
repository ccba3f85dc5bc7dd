"""Text that lines have cut: words parted at a line's end, the quoted lines of mail, lines filled up with blanks."""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.markup.reading import Cut
from dealextract.patterns import lazy_pattern

_QUOTE = r"(?:>[ ]?){1,8}"
_QUOTED = lazy_pattern(rf"(?m)^{_QUOTE}")
_RETURN = lazy_pattern(r"\r(?=\n)")
_RUN_ON = lazy_pattern(
    r"(?<=[a-z]{2}|[0-9%)])[.!?][\"\u201d]?(?=(?:The|An?|In|It|Its|He|She|His|Her|They|We|But|And|For|On|At|This|That"
    r"|These|As|If|With|By|Under|After|Last|Both|Mr|Ms|There|Some|While|When|According|However|Terms|Shares) [a-zA-Z])"
)
_PARTED = lazy_pattern(
    rf"(?<![\w-])(?P<left>\p{{L}}{{2,30}}+)-[ \t]{{0,3}}\r?\n(?:{_QUOTE})?[ \t]{{0,40}}+"
    r"(?P<right>\p{L}{2,30}+)(?![\w-])"
)


_FIGURE = r"-?[$€£(]{0,2}-?\d[\d.,]{0,20}[%)]{0,2}"
_GAP = lazy_pattern(
    r"(?m)   ?(?=[^\s|])(?:(?<=[^\s.!?:|\"')] {2,3})|(?<=[^\s|] {2,3})(?=[a-z0-9]))"
    rf"(?!(?<=[\d%)] {{2,3}}){_FIGURE})(?!{_FIGURE}(?:[ ]{{1,9}}{_FIGURE}){{1,20}}[ ]{{0,9}}$)"
)
"""Blanks that may only fill a line up: a few, not behind a sentence, and not in front of columns of figures."""

_PROSE = lazy_pattern(r"(?i)\b(?:the|an?|of|and|to|in|for|on|with|by|from|at|as|is|was|has|that|its|said)\b")
_LEAST_PROSE, _LEAST_PART = 2, 0.15
"""Such words that a paragraph has which is no table, and their part of all its words."""

_WIDEST = 2000
"""Characters of a paragraph that are looked at in front of a gap and behind it."""


_INDENTED = lazy_pattern(r"\n[ \t]")
_BULLET = r"(?:[-\u2013\u2022*o]|\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])"
_MARKER = lazy_pattern(rf"{_BULLET}[ ]{{1,4}}(?=\S)")
"""What an item begins with, whose other lines stand under its text."""

_NEARLY_FULL = 0.8
"""Part of the widest line that the first of a paragraph has, if it is no headline above it."""


def quoted(source: str) -> Iterator[Cut]:
    """The signs in front of the quoted lines of mail."""
    if ">" in source and ("\n>" in source or source.startswith(">")):
        for match in _QUOTED.finditer(source):
            yield Cut(match.start(), match.end())


def returns(source: str) -> Iterator[Cut]:
    """The first half of the line ends of mail and of Windows, so that they are as wide as others."""
    if "\r" in source:
        for match in _RETURN.finditer(source):
            yield Cut(match.start(), match.end())


def margins(source: str) -> Iterator[Cut]:
    """The blanks in front of lines that have a margin in common, or stand under the text of their item.

    What more of them the first line of a paragraph has stays.
    """
    if "\n " not in source and ("\t" not in source or "\n\t" not in source):
        return
    if not any(_has_margin(source, match.start()) for match in _INDENTED.finditer(source)):
        return
    at = 0
    for block in source.split("\n\n"):
        yield from _margin(block.split("\n"), at)
        at += len(block) + 2


def _has_margin(source: str, end: int) -> bool:
    """Whether a line that ends above an indented one is indented too, or begins an item."""
    above = source[source.rfind("\n", 0, end) + 1 : end]
    return above.startswith((" ", "\t")) or _MARKER.match(above) is not None


def _margin(lines: list[str], at: int) -> Iterator[Cut]:
    """The margin of the lines of a block that begins at `at`."""
    indents = [len(line) - len(line.lstrip(" \t")) for line in lines]
    margin = min((indent for line, indent in zip(lines[1:], indents[1:], strict=True) if line.strip()), default=0)
    under_head = bool(lines[0].strip()) and indents[0] < margin and not _flows_on(lines)
    text = 0
    for number, (line, indent) in enumerate(zip(lines, indents, strict=True)):
        if marker := _MARKER.match(line, indent):
            text = marker.end()
        stands_under = bool(text) and indent == text
        cut = indent if stands_under else min(indent, margin)
        if cut and line.strip():
            yield Cut(at, at + cut, "\n" if under_head and number == 1 else "")
        at += len(line) + 1


def _flows_on(lines: list[str]) -> bool:
    """Whether the first line is no headline above the others: it begins an item, or is as wide as they are."""
    first, following = lines[0].rstrip(), lines[1].split() or [""]
    widest = max(len(line.rstrip()) for line in lines)
    return bool(_MARKER.match(first.lstrip())) or len(first) + len(following[0]) >= _NEARLY_FULL * widest


def filled(source: str) -> Iterator[Cut]:
    """The blanks that set lines of prose to one width, but one of each gap."""
    if "  " not in source:
        return
    end, is_prose = -1, False
    for match in _GAP.finditer(source):
        if match.start() >= end:
            start = max(source.rfind("\n\n", 0, match.start()), match.start() - _WIDEST, 0)
            end = source.find("\n\n", match.end(), match.end() + _WIDEST)
            end = end if end >= 0 else match.end() + _WIDEST
            is_prose = _is_prose(source[start:end])
        if is_prose:
            yield Cut(match.start() + 1, match.end())


def _is_prose(paragraph: str) -> bool:
    words = sum(1 for _ in _PROSE.finditer(paragraph))
    return words >= _LEAST_PROSE and words >= _LEAST_PART * len(paragraph.split())


def run_on(source: str) -> Iterator[Cut]:
    """The blanks missing between sentences, where the lines or elements of a page were put together without."""
    if ".The " in source:
        for match in _RUN_ON.finditer(source):
            yield Cut(match.end(), match.end(), " ")


def parted(source: str) -> Iterator[Cut]:
    """The hyphens and line ends between the halves of words."""
    if "-\n" in source or "- \n" in source or ("\r" in source and ("-\r" in source or "- \r" in source)):
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
