"""A reading: the plain text of a source, and the place in the source of each of its characters."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

import attrs

Run = tuple[int, int, int, bool]
"""Where a stretch of the plain text starts there, where its source starts and ends, and whether they are the same."""

_IN_PLAIN = itemgetter(0)


@attrs.frozen(repr=False)
class Reading:
    """What a reader sees of a source.

    Args:
        source: The text as given.
        text: The plain text, which rules see.
        warnings: What of the source could not be read, one sentence each.
    """

    source: str
    text: str
    warnings: tuple[str, ...] = ()
    _runs: tuple[Run, ...] = ()
    _below: Reading | None = None

    @property
    def is_source(self) -> bool:
        """Whether the plain text is the source itself, so that no offset changes."""
        return not self._runs and self._below is None

    def over(self, below: Reading) -> Reading:
        """A reading of the plain text of another, taken to be one of the other's source."""
        return attrs.evolve(self, source=below.source, warnings=(*below.warnings, *self.warnings), below=below)

    def rewritten(self, text: str) -> Reading:
        """A reading whose plain text is put in other letters, of the same number."""
        above = Reading(self.text, text, runs=((0, 0, len(text), True),))
        return above if self.is_source else above.over(self)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the source of what stands at a span of the plain text, which is not empty.

        A character reference belongs to the span as a whole.
        """
        if self._runs:
            first, last = self._run_at(start), self._run_at(end - 1)
            start = first[1] + (start - first[0] if first[3] else 0)
            end = max(start, last[1] + end - last[0] if last[3] else last[2])
        return self._below.span(start, end) if self._below and start < end else (start, end)

    def plain_span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the plain text of what is seen of a span of the source; empty where nothing is."""
        if self._below:
            start, end = self._below.plain_span(start, end)
        return (self._plain_offset(start), self._plain_offset(end)) if self._runs else (start, end)

    def _run_at(self, offset: int) -> Run:
        return self._runs[bisect_right(self._runs, offset, key=_IN_PLAIN) - 1]

    def _plain_offset(self, offset: int) -> int:
        """The place in the plain text behind all that stands in front of a place in the source."""
        ends = (*(run[0] for run in self._runs[1:]), len(self.text))
        runs = sorted(zip(self._runs, ends, strict=True), key=_in_source)
        at = bisect_right(runs, offset, key=_in_source)
        if at == 0:
            return 0
        (in_plain, start, end, literal), plain_end = runs[at - 1]
        if offset <= start:
            return in_plain
        return in_plain + offset - start if literal and offset <= end else plain_end


def _in_source(run: tuple[Run, int]) -> int:
    return run[0][1]


@attrs.frozen
class Cut:
    """A stretch of a source that is read as something else.

    Args:
        start: Offset of its first character.
        end: Offset behind its last character.
        put: What is read in its place.
        later: Whether what stands there is read behind the text.
    """

    start: int
    end: int
    put: str = ""
    later: bool = False


class Writer:
    """Writes the plain text of a source piece by piece, and notes where each piece comes from.

    Args:
        source: The text as given.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.length = 0
        self._pieces: list[str] = []
        self._runs: list[Run] = []

    def copy(self, start: int, end: int) -> None:
        """Write a stretch of the source as it is."""
        if start < end:
            self._write(self.source[start:end], start, end, literal=True)

    def put(self, text: str, start: int, end: int) -> None:
        """Write what a stretch of the source stands for; an empty stretch for what is only implied there."""
        if text:
            self._write(text, start, end, literal=False)

    def _write(self, text: str, start: int, end: int, *, literal: bool) -> None:
        self._runs.append((self.length, start, end, literal))
        self._pieces.append(text)
        self.length += len(text)

    @property
    def last_piece(self) -> str:
        """What was written last, or nothing."""
        return self._pieces[-1] if self._pieces else ""

    def reading(self, warnings: tuple[str, ...] = ()) -> Reading:
        """What has been written."""
        runs = self._runs or [(0, 0, 0, False)]
        return Reading(self.source, "".join(self._pieces), warnings, tuple(runs))
