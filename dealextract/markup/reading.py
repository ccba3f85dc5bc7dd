"""A reading: the plain text of a source, and the place in the source of each of its characters."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

import attrs

Run = tuple[int, int, int, bool]
"""Where a stretch of the plain text starts there, where its source starts and ends, and whether they are the same."""

_IN_PLAIN, _IN_SOURCE = itemgetter(0), itemgetter(1)


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

    @property
    def is_source(self) -> bool:
        """Whether the plain text is the source itself, so that no offset changes."""
        return not self._runs

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the source of what stands at a span of the plain text, which is not empty.

        A character reference belongs to the span as a whole.
        """
        if self.is_source:
            return start, end
        first, last = self._run_at(start), self._run_at(end - 1)
        in_source = first[1] + (start - first[0] if first[3] else 0)
        return in_source, max(in_source, last[1] + end - last[0] if last[3] else last[2])

    def plain_span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the plain text of what is seen of a span of the source; empty where nothing is."""
        if self.is_source:
            return start, end
        return self._plain_offset(start), self._plain_offset(end)

    def _run_at(self, offset: int) -> Run:
        return self._runs[bisect_right(self._runs, offset, key=_IN_PLAIN) - 1]

    def _plain_offset(self, offset: int) -> int:
        """The first place in the plain text at which nothing in front of a place in the source stands."""
        after = bisect_right(self._runs, offset, key=_IN_SOURCE)
        behind = self._runs[after][0] if after < len(self._runs) else len(self.text)
        if after == 0:
            return 0
        in_plain, start, _, literal = self._runs[after - 1]
        if literal:
            return min(in_plain + offset - start, behind)
        return in_plain if offset <= start else behind


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
