"""Which of the places of one name is meant: settled by what stands beside it, then by the document's other places."""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import TypeAlias

import attrs

from dealextract.data import places
from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.linking.names.flags import PLACE_WORD, WORD, flags_of
from dealextract.patterns import lazy_pattern
from dealextract.values import Location

MOST_CANDIDATES = 5
"""Other readings of a name that a `Location` keeps."""

OVERWHELMING = 8
"""How many times larger a city must be than its namesakes for the document's other places not to matter."""

_GUESSED = ("location.preposition", "location.city_of")
_LONGEST_ACRONYM = 6
_AREAS = ("state", "country")
_LONGEST_LINK = 3


@step(needs=(Location,), makes=(Location,))
def settle_places(analysis: Analysis) -> None:
    """Chooses among places of one name by their neighbours, the document's other places, and size."""
    read = [(mention, _readings(mention)) for mention in _plausible(analysis)]
    beside = _beside(analysis, read)
    counts = _countries(read, beside)
    by_place, by_name = _by_pairs(read, beside)
    for mention, readings in read:
        if len(readings) < 2:
            continue
        settled = by_place.get(mention.start) or _by_law(analysis.view, mention, readings) or by_name.get(mention.text)
        chosen, reason = settled or _by_document(readings, counts)
        value = _among_others(chosen, mention.text, mention.value.name)
        analysis.replace(mention, mention.revalued(value, f"{chosen.name}, {chosen.country}: {reason}"), reason)


def _plausible(analysis: Analysis) -> list[Mention[Location]]:
    """The places but for those that only a preposition speaks for and that look like something else."""
    kept = []
    for mention in analysis.mentions(Location):
        guessed = mention.value.kind == "place" and mention.rule in _GUESSED and _is_no_town(mention.text)
        if guessed and not _is_called_a_town(analysis.view, mention.start):
            analysis.drop(mention, "only a preposition speaks for a place, and no town is called so")
        else:
            kept.append(mention)
    return kept


def _is_called_a_town(view: str, start: int) -> bool:
    """Whether the words in front say what kind of place it is: "the village of Union Hill"."""
    before = view[max(0, start - 24) : start].split()
    return len(before) > 1 and before[-1] == "of" and bool(flags_of(before[-2]) & PLACE_WORD)


def _is_no_town(name: str) -> bool:
    """Whether a name that no table knows has a digit, is an acronym, or has a common word in it."""
    words = name.split()
    return (
        any(c.isdigit() for c in name)
        or any(word.isupper() and len(word) < _LONGEST_ACRONYM for word in words)
        or any(flags_of(word) & WORD for word in words)
    )


@cache
def _known(text: str, name: str) -> tuple[Location, ...]:
    """The places of a name as it is written, in capitals or not."""
    return places.find(text) or places.find(" ".join(text.split()).title()) or places.find(name)


Readings: TypeAlias = tuple[Location, ...]
"""What a name can stand for, the largest first."""

Read: TypeAlias = tuple[Mention[Location], Readings]


def _readings(mention: Mention[Location]) -> Readings:
    """What the name can stand for; a value that the table does not know stands for itself."""
    known = _known(mention.text, mention.value.name)
    if mention.value.geoname_id is None and mention.value not in known and mention.value.kind not in ("city", "state"):
        return (mention.value,)
    return known


def _beside(analysis: Analysis, read: list[Read]) -> dict[int, Read]:
    """The state or country written behind a place, as in "Paris, Texas" or "Lagos (Portugal)", by the place's start."""
    pairs = {}
    for (first, _), second in pairwise(read):
        start = second[0].start
        if start - first.end > _LONGEST_LINK:
            continue
        between = analysis.view[first.end : start]
        if between.strip() in (",", "(", "") and any(reading.kind in _AREAS for reading in second[1]):
            pairs[first.start] = second
    return pairs


Settled: TypeAlias = tuple[Location, str]
"""A reading and the reason for it."""


def _by_pairs(read: list[Read], beside: dict[int, Read]) -> tuple[dict[int, Settled], dict[str, Settled]]:
    """What pairs settle: both their places by their starts, and the first one's name wherever else it stands."""
    by_place: dict[int, Settled] = {}
    by_name: dict[str, Settled] = {}
    for mention, readings in read:
        if mention.start not in beside:
            continue
        outer, areas = beside[mention.start]
        pair = _inside(readings, areas)
        if pair is not None:
            inner, area = pair
            by_place[mention.start] = inner, f"{outer.text} stands behind it"
            by_place[outer.start] = area, f"{mention.text} stands in front of it"
            by_name.setdefault(mention.text, (inner, f"{outer.text} stands behind it elsewhere"))
    return by_place, by_name


_OF_LAW = lazy_pattern(
    r" (?:(?:[a-z]{4,14} ){0,3}(?:corporation|company|partnership|trust|LLC|laws?(?! firm)|statutes?|courts?)\b"
    r"|(?:state|legislature|governor|attorney general|residents?|lawmakers?|regulators)\b"
    r"|(?:Governor|Legislature|Attorney General|State|Supreme Court|Senate|General Corporation Law|Law|Code)\b)"
)
_STATE_OF = (" State of ", " state of ", " Commonwealth of ", " STATE OF ")
_INCORPORATED = lazy_pattern(r"corporation$|limited (?:liability company|partnership)$|LLC$")
"""What is formed under the law of a state also where a country has its name: "a Georgia corporation"."""


def _by_law(view: str, mention: Mention[Location], readings: Readings) -> Settled | None:
    """A state where law is spoken of: "a New York corporation", "the State of New York", "Washington law"."""
    called = view.endswith(_STATE_OF, 0, mention.start)
    match = None if called or view[mention.end : mention.end + 1] != " " else _OF_LAW.match(view, mention.end)
    if not (called or match):
        return None
    state = next((reading for reading in readings if reading.kind == "state"), None)
    if state is None:
        return None
    if match is None:
        return state, "it is called a state"
    if readings[0].kind == "country" and not _INCORPORATED.search(match[0]):
        return None
    return state, f"{match[0].strip()!r} stands behind it"


def _countries(read: list[Read], beside: dict[int, Read]) -> Counter[str]:
    """How often the document names each country, or a place that can only be there."""
    counts: Counter[str] = Counter()
    for mention, readings in read:
        country = readings[0].country if readings else None
        if country and mention.start not in beside and all(reading.country == country for reading in readings[1:]):
            counts[country] += 1
    return counts


def _inside(readings: tuple[Location, ...], areas: tuple[Location, ...]) -> tuple[Location, Location] | None:
    """The first reading that lies in a state or country, and that area."""
    for area in areas:
        for reading in readings:
            if area.kind not in _AREAS or reading == area or reading.country != area.country:
                continue
            if area.kind == "country" or places.states_of(reading) == places.states_of(area):
                return reading, area
    return None


def _by_document(readings: tuple[Location, ...], counts: Counter[str]) -> tuple[Location, str]:
    """The likeliest reading, given how often the document names each country."""
    first, *others = readings
    if first.kind in ("country", "continent", "region") and not counts.keys() & {r.country for r in others}:
        return first, f"{first.kind} before any smaller place"
    if first.kind == "country" and first.country in counts:
        return first, "the document names the country elsewhere"
    if first.kind == "city" and all((first.population or 0) > OVERWHELMING * (o.population or 0) for o in others):
        return first, "by far the largest place of the name"
    known = [reading for reading in readings if counts[reading.country or ""]]
    if known:
        best = max(known, key=lambda reading: counts[reading.country or ""])
        return best, f"the document names other places in {best.country}"
    return first, "the largest place of the name"


@lru_cache(maxsize=1 << 12)
def _among_others(chosen: Location, text: str, name: str) -> Location:
    """The reading that was chosen, with the others of its name as candidates."""
    others = (reading for reading in _known(text, name) if reading != chosen)
    return attrs.evolve(chosen, candidates=tuple(islice(others, MOST_CANDIDATES)))
