"""Results and standings of sports, where the name of a place stands for its club.

A document is read so only where at least `LEAST_LINES` of its lines are results or standings and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.data import places
from dealextract.patterns import lazy_pattern

LEAST_LINES = 3

SPORTS = (
    "soccer", "football", "baseball", "basketball", "hockey", "rugby", "cricket", "league", "innings", "goalkeeper",
    "striker", "midfield", "playoff", "quarterback", "touchdown", "homer", "pitcher", "wicket", "championship",
)  # fmt: skip
"""Words of which a page of sports has one; teams play nothing else."""

_WORD = r"[\p{Lu}][\w.'&-]{0,24}"
_NAME = rf"(?:\d{{4}} )?(?![\p{{Lu}}]\.){_WORD}(?: (?:(?:de|La|da|of|the) )?(?:{_WORD}|04)){{0,3}}?(?: [IJ]{{2}})?"
_NATION = r"(?: \(\p{Lu}[\w ]{2,24}\))?"
_SCORERS = r"(?: ?\([^()\n]{1,80}\)){0,2}"
_START = lazy_pattern(r"(?m)(?:^ {0,8}|(?<=[a-z\d)][.:] ))(?=[\p{Lu}\d])")
_RESULT = lazy_pattern(
    rf"({_NAME}){_NATION} (\d{{1,3}}){_SCORERS},? ({_NAME}){_NATION} \d{{1,3}}(?![\d/.-]|(?: \d{{1,9}}){{2}})"
)
_STANDING = lazy_pattern(rf"(?m)(?:\d{{1,2}}[.)]? )?({_NAME})(?=(?: [\d.+/:-]{{1,20}}){{4,14}} ?-?$)")
_RUNS = r"\d{1,3}(?:-\d{1,2}| and \d{1,3}|-\d{1,2})?"
_INNINGS = lazy_pattern(rf"({_NAME})(?= {_RUNS}(?: declared| \(|\.|\n))")
_AGAINST = lazy_pattern(rf"(?<=\d[^\n]{{0,80}}[ )]v )({_NAME})(?=[.,\n])")
_FIXTURE = lazy_pattern(r"(?m)^ {0,8}([\p{Lu}. ]{3,24}?) (?:AT|V|VS) ([\p{Lu}. ]{3,24})$")
_NO_CLUBS = frozenset(
    ("England", "Scotland", "Wales", "Northern Ireland", "Faroe Islands", "West Indies", "Halftime", "Attendance")
)
_FIGURES = frozenset("0123456789)")
"""What the lines of tables end in, but for a point."""


def clubs(view: str) -> list[tuple[int, int]]:
    """The spans of the names in results, standings and fixtures; none where the document is not about them."""
    ends = sum(line[-1:] in _FIGURES or (line[-1:] == "." and line[-2:-1] in _FIGURES) for line in view.split("\n"))
    if ends < LEAST_LINES or not _is_of_sports(view):
        return []
    spans = list(_spans(view))
    if len(spans) < 2 * LEAST_LINES:
        return []
    return [(start, end) for start, end in dict.fromkeys(spans) if not _is_no_club(view[start:end])]


def _is_of_sports(view: str) -> bool:
    text = view.lower()
    return any(word in text for word in (*SPORTS, "standings", "fixtures"))


def _is_no_club(name: str) -> bool:
    return name.title() in _NO_CLUBS or bool(places.flags().get(name.title(), 0) & places.COUNTRY)


def _spans(view: str) -> Iterator[tuple[int, int]]:
    yield from _at_starts(view)
    if " v " in view:
        yield from (match.span(1) for match in _AGAINST.finditer(view))
    if any(word in view for word in (" AT ", " V ", " VS ")):
        yield from (match.span(1) for match in _FIXTURE.finditer(view))


def _at_starts(view: str) -> Iterator[tuple[int, int]]:
    """The names in results, innings and standings, which stand where a line or a sentence begins."""
    results = innings = 0
    for start in _START.finditer(view):
        at = start.end()
        if at >= results and (result := _RESULT.match(view, at)):
            results = result.end()
            yield result.span(1)
            yield result.span(3)
        if at >= innings and (inning := _INNINGS.match(view, at)):
            innings = inning.end()
            yield inning.span(1)
        if view[max(0, start.start() - 1)] == "\n" and (standing := _STANDING.match(view, at)):
            yield standing.span(1)
