"""Page breaks in mid-sentence: numbers, feet and heads of pages between the halves of a sentence.

The halves are brought together. The foot and the head are not lost; they are read behind the text.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import attrs

from dealextract.markup.reading import Cut
from dealextract.patterns import lazy_pattern

_MARK = r"(?:(?i:page )?[-\u2013\u2014]? ?\d{1,3} ?[-\u2013\u2014]?(?i: (?:of|/) \d{1,4})?|[A-Z]{1,2}-\d{1,3}|<PAGE>)"
"""The number of a page on a line of its own; `<PAGE>` in filings."""

_MARK_LINE = lazy_pattern(rf"\n[ \t\f]{{0,120}}{_MARK}[ \t\r\f]{{0,120}}(?=\n)|\f")
_MARK_LINE_ONLY = lazy_pattern(rf"\n[ \t]{{0,120}}{_MARK}[ \t\r]{{0,120}}(?=\n)")

_MOST_LINES = 5
"""Lines of a page break above its mark, and below: empty ones, a foot or a head."""

_LONGEST_LINE = 2000
"""Characters of a line that are looked at, so that the work at each mark is bounded."""

_LONGEST_HEAD = 90
_BREAKS_OFF = lazy_pattern(
    r"(?:(?P<open>(?<!\w)(?:the|an?|of|and|or|with|to|by|for|from|in|at|its|their))|[\p{Ll}),;])\Z"
)
_GOES_ON = lazy_pattern(r"\p{Ll}|(?P<any>[\w$€£¥(])")
_ENDS_SENTENCE = (".", "!", "?", ":", ";", ",")


@attrs.frozen
class _Line:
    """A line without the blanks at its ends."""

    start: int
    end: int
    text: str

    @property
    def may_be_head(self) -> bool:
        """Whether it may be the foot or head of a page: short, and no sentence."""
        return len(self.text) <= _LONGEST_HEAD and not self.text.endswith(_ENDS_SENTENCE)


def page_breaks(source: str) -> Iterator[Cut]:
    """The page breaks of a text that stand in mid-sentence."""
    marks = _MARK_LINE if "\f" in source else _MARK_LINE_ONLY
    at = 0
    for mark in marks.finditer(source):
        # Of marks that follow each other the first decides.
        if at and mark.start() <= at:
            at = max(at, mark.end())
        elif found := _page_break(source, mark.start(), mark.end()):
            yield found
            at = found.end
        else:
            at = mark.end()


def _page_break(source: str, start: int, end: int) -> Cut | None:
    """The break around the mark of a page, if a sentence breaks off above it and goes on below."""
    above = list(_lines_above(source, start))
    first = _half_above(above)
    broken = _BREAKS_OFF.search(first.text[-12:]) if first else None
    if first is None or broken is None:
        return None
    heads = [line for line in above if line.start > first.start]
    below = list(_lines_below(source, end))
    for line, following in itertools.zip_longest(below, below[1:]):
        goes_on = _GOES_ON.match(line.text)
        is_head = line.may_be_head and line.text[:1].isupper() and following is not None and not following.text
        if goes_on and (broken["open"] or not goes_on["any"]) and not _is_mark(line) and not is_head:
            return Cut(first.end, line.start, " ", later=any(head.text and not _is_mark(head) for head in heads))
        if not line.may_be_head:
            return None
        heads.append(line)
    return None


def _half_above(above: list[_Line]) -> _Line | None:
    """The line in which a sentence breaks off; `above` has the nearest first."""
    lines = [line for line in above if not _is_mark(line)]
    full = [line for line in lines if line.text]
    if len(full) < 2:
        return full[0] if full else None
    nearest, other = full[:2]
    stands_alone = not lines[lines.index(nearest) + 1].text
    is_foot = stands_alone and nearest.may_be_head and not nearest.text[0].islower()
    return other if is_foot and _BREAKS_OFF.search(other.text[-12:]) else nearest


def _is_mark(line: _Line) -> bool:
    return _MARK_LINE_ONLY.fullmatch(f"\n{line.text}\n", 0, len(line.text) + 1) is not None


def _lines_above(source: str, end: int) -> Iterator[_Line]:
    """The lines that end at a place and above it, the nearest first."""
    for _ in range(_MOST_LINES):
        line_end = source.rfind("\n", max(0, end - _LONGEST_LINE), max(0, end))
        yield _line(source, line_end + 1 if line_end >= 0 else max(0, end - _LONGEST_LINE), end)
        if line_end < 0:
            return
        end = line_end


def _lines_below(source: str, start: int) -> Iterator[_Line]:
    """The lines that begin at a place and below it."""
    for _ in range(2 * _MOST_LINES):
        end = source.find("\n", start, start + _LONGEST_LINE)
        yield _line(source, start, end if end >= 0 else start + _LONGEST_LINE)
        if end < 0:
            return
        start = end + 1


def _line(source: str, start: int, end: int) -> _Line:
    text = source[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    return _Line(start, start + len(text), text)
