"""Names in lines of capitals: those known from the body, countries and organisations of general knowledge."""

from __future__ import annotations

from collections.abc import Mapping

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of, known_organisations
from dealextract.linking.names.words import ORGANISATION, PERSON, PLACE, Decision
from dealextract.normalize.legal_forms import legal_form_of
from dealextract.patterns import lazy_pattern

_LONGEST = 400
"""Characters on either side of a run in capitals that show whether its line is all capitals."""

_LONGEST_ABBREVIATION = 3
_FORMS = frozenset(
    ("INC", "CORP", "LTD", "LLC", "PLC", "CO", "GMBH", "LIMITED", "LLP", "L.L.C", "L.P", "N.V", "S.A", "BHD")
)
_WORD = lazy_pattern(r"\S{1,60}")
_IS_PARTY = lazy_pattern(
    r"(?:,? (?:having|whose)|, (?:an?|as|acting|organi[sz]ed|incorporated|by|duly)) | \((?:the \"|\"|herein|herea|each)"
)
"""What stands behind a name in capitals with which a contract is made."""
_PLACES = places.COUNTRY | places.CONTINENT | places.STATE | places.LARGE_CITY | places.REGION


def is_capital_line(view: str, start: int, end: int) -> bool:
    """Whether the run of capitals from `start` to `end` stands in a line of capitals, or is none of a company."""
    run = view[start:end]
    if run.count(" ") == 1 and len(run) < 12 and "." in run:
        return False
    # No line of capitals is longer; a text without line ends must not be looked through for every run.
    before = view[max(0, start - _LONGEST) : start].rpartition("\n")[2]
    line = before + view[start : end + _LONGEST].partition("\n")[0]
    if line.upper() == line:
        return True
    return run.count(" ") >= 3 and legal_form_of(run) is None and _IS_PARTY.match(view, end) is None


def names_in_capitals(view: str, start: int, end: int, known: Mapping[str, str]) -> list[Decision]:
    """The names of a line; `known`: the names that the document's body has, in capitals, with their kinds."""
    words = [m.span() for m in _WORD.finditer(view, start, end)]
    decisions: list[Decision] = []
    at = 0
    while at < len(words):
        some = words[at : at + 5]
        found = _company(view, some) or _longest(view, some, known) or _person(view, some)
        if found is None:
            at += 1
        else:
            decisions.append(found)
            while at < len(words) and words[at][0] < found[1]:
                at += 1
    return decisions


def _company(view: str, words: list[tuple[int, int]]) -> Decision | None:
    """Words up to the first legal form, if no function word stands among them."""
    for at, (start, stop) in enumerate(words):
        word = view[start:stop].strip(".,;:")
        if at and word in _FORMS:
            end = start + len(word)
            return words[0][0], end + (view[end : end + 1] == "."), ORGANISATION, "party.legal_form"
        ends_sentence = view[stop - 1] == "." and len(word) > _LONGEST_ABBREVIATION and word not in _FORMS
        if ends_sentence or flags_of(word) & (f.FUNCTION | f.SPLITTER) or word in ("AND", "OF", "THE"):
            return None
    return None


def _person(view: str, words: list[tuple[int, int]]) -> Decision | None:
    """A first name, and a last name that is no word."""
    if len(words) < 2:
        return None
    (start, stop), (_, end) = words[:2]
    first, last = view[start:stop].capitalize(), view[words[1][0] : end].rstrip(".,;:").removesuffix("'S")
    given = flags_of(first) & (f.FIRST | f.FUNCTION | f.SPLITTER) == f.FIRST
    if not given or flags_of(last.capitalize()) & (f.LAST | f.WORD) != f.LAST:
        return None
    return start, words[1][0] + len(last), PERSON, "party.first_name"


def _longest(view: str, words: list[tuple[int, int]], known: Mapping[str, str]) -> Decision | None:
    begin = words[0][0]
    for _, stop in reversed(words):
        text = view[begin:stop].rstrip(".,;:").removesuffix("'S")
        kind, rule = _known(text, known)
        if kind:
            return begin, begin + len(text), kind, rule
    return None


def _known(text: str, known: Mapping[str, str]) -> tuple[str, str]:
    if flags_of(text) & (f.COMMON | f.FUNCTION | f.NOT_ACRONYM):
        return "", ""
    if text in known:
        return known[text], "location.capitals" if known[text] == PLACE else "party.capitals"
    title = text.title()
    place = places.flags().get(title, 0) | (places.flags().get(text, 0) if len(text) < 5 else 0)
    if place & _PLACES and len(text) > 2:
        return PLACE, "location.capitals"
    if text in known_organisations() or (title in known_organisations() and not flags_of(text) & f.WORD):
        return ORGANISATION, "party.capitals"
    return "", ""
