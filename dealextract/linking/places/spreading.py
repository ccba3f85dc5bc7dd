"""A place that the text names beyond doubt is the same place wherever else its name stands."""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.data import places
from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.patterns import lazy_pattern
from dealextract.values import Location, Party

MOST_NAMES = 200
"""Names of one document that are looked for elsewhere in it."""

_LINE_END = lazy_pattern(r"(?<![\w-])(\p{Lu}[\p{L}.]{1,20}) {0,3}\n[ \t]{0,8}$")
_INDENT = 9
"""Characters from a line's end to the first word of the next."""
_SURE = frozenset(("location.dateline", "location.dateline_in_small_letters", "location.town_and_state"))
"""Rules whose places are looked for elsewhere."""

_DOUBTFUL = frozenset(
    (
        "party.acronym",
        "party.announces",
        "party.first_name_alone",
        "party.last_name_alone",
        "party.noun_behind",
        "party.office_of",
        "party.country_behind",
    )
)
"""Rules whose parties give way to a place of that name."""


@step(needs=(Location, Party), makes=(Location, Party))
def spread_places(analysis: Analysis) -> None:
    """Finds the places of datelines and of "town, state" again where their names stand alone."""
    _join_lines(analysis)
    named: dict[str, Location] = {}
    for mention in analysis.mentions(Location):
        if mention.rule in _SURE and len(named) < MOST_NAMES:
            name = " ".join(mention.text.split())
            named.setdefault(name.title() if name.isupper() else name, mention.value)
    for name, place in named.items():
        for start in _occurrences(analysis.view, name):
            _name_place(analysis, start, start + len(name), place)


def _join_lines(analysis: Analysis) -> None:
    """Give a place at a line's begin the part of its name that ends the line before ("New" and "York")."""
    for mention in analysis.mentions(Location):
        if analysis.text.find("\n", max(0, mention.start - _INDENT), mention.start) < 0:
            continue
        match = _LINE_END.search(analysis.text, max(0, mention.start - 30), mention.start)
        if match is None:
            continue
        whole = f"{match[1]} {mention.text}"
        if whole in places.flags() and analysis.is_free(match.start(1), mention.start):
            place = places.find(whole)[0]
            analysis.replace(mention, analysis.mention(match.start(1), mention.end, place, mention.rule))


def _occurrences(view: str, name: str) -> Iterator[int]:
    """Where a name stands as a whole one: no capitalised word before or behind it, no hyphen, not inside a word."""
    at = view.find(name)
    while at >= 0:
        end = at + len(name)
        before, behind = view[max(0, at - 24) : at], view[end : end + 3]
        word_before = before.rstrip(" ").rpartition(" ")[2]
        inside = before[-1:].isalnum() or before[-1:] in "-'&" or behind[:1].isalnum() or behind[:1] in "&-"
        joined = behind[:1] == " " and behind[1:2].isupper()
        after_name = word_before[:1].isupper() and word_before[-1:] not in ".,;:!?\"'" and len(before) > 1
        if not (inside or joined or (after_name and "\n" not in before[-2:])):
            yield at
        at = view.find(name, end)


def _name_place(analysis: Analysis, start: int, end: int, place: Location) -> None:
    claiming = analysis.claiming(start, end)
    if not claiming:
        analysis.add(analysis.mention(start, end, place, "location.same_name"))
    elif len(claiming) == 1 and _gives_way(claiming[0], start, end):
        analysis.replace(
            claiming[0], analysis.mention(start, end, place, "location.same_name"), "the text names a place so"
        )


def _gives_way(party: Mention[object], start: int, end: int) -> bool:
    return isinstance(party.value, Party) and party.rule in _DOUBTFUL and (party.start, party.end) == (start, end)
