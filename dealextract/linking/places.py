"""Which of the places of one name is meant: settled by what stands beside it, then by the document's other places."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import attrs

from dealextract.data import places
from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.values import Location

MOST_CANDIDATES = 5
"""Other readings of a name that a `Location` keeps."""

OVERWHELMING = 20
"""How many times larger a city must be than its namesakes for the document's other places not to matter."""


@step(needs=(Location,), makes=(Location,))
def settle_places(analysis: Analysis) -> None:
    """Choose among places of one name by their neighbours, the document's other places, and size."""
    mentions = analysis.mentions(Location)
    beside = _beside(analysis, mentions)
    counts = _countries(mentions, beside)
    settled: dict[str, tuple[Location, str]] = {}
    for mention in mentions:
        readings = _readings(mention)
        if len(readings) < 2:
            continue
        neighbour = beside.get(mention.start)
        if neighbour is not None:
            choice = _inside(readings, neighbour.value)
            if choice:
                settled[mention.text] = choice, f"{neighbour.text} stands beside it here or elsewhere"
        if mention.text in settled:
            chosen, reason = settled[mention.text]
        else:
            chosen, reason = _by_document(readings, counts)
        analysis.replace(mention, _chosen(mention, readings, chosen, reason), reason)


def _readings(mention: Mention[Location]) -> tuple[Location, ...]:
    """What the name can stand for; the value that the mention came with leads where the table does not know it."""
    known = places.find(mention.text) or places.find(mention.value.name)
    if mention.value.geoname_id is None and mention.value not in known and mention.value.kind not in ("city", "state"):
        return (mention.value,)
    return known


def _beside(analysis: Analysis, mentions: tuple[Mention[Location], ...]) -> dict[int, Mention[Location]]:
    """The state or country written behind a place, as in "Paris, Texas" or "Lagos (Portugal)", by the place's start."""
    pairs = {}
    for first, second in pairwise(mentions):
        between = analysis.view[first.end : second.start]
        if (
            between.strip() in (",", "(", "")
            and len(between) <= 3
            and second.value.kind in ("state", "country", "region")
        ):
            pairs[first.start] = second
    return pairs


def _countries(mentions: tuple[Mention[Location], ...], beside: dict[int, Mention[Location]]) -> Counter[str]:
    """How often the document names each country, or a place that can only be there."""
    counts: Counter[str] = Counter()
    for mention in mentions:
        countries = {reading.country for reading in _readings(mention)}
        if mention.start not in beside and len(countries) == 1 and (country := countries.pop()):
            counts[country] += 1
    return counts


def _inside(readings: tuple[Location, ...], outer: Location) -> Location | None:
    """The first reading that lies in a state or country."""
    outers = places.find(outer.name) or (outer,)
    for area in outers:
        for reading in readings:
            if reading == area or reading.country != area.country:
                continue
            if area.kind == "country" or places.states_of(reading) == places.states_of(area):
                return reading
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


def _chosen(
    mention: Mention[Location], readings: tuple[Location, ...], chosen: Location, reason: str
) -> Mention[Location]:
    others = tuple(reading for reading in readings if reading != chosen)[:MOST_CANDIDATES]
    return attrs.evolve(
        mention,
        value=attrs.evolve(chosen, candidates=others),
        notes=(*mention.notes, f"{chosen.name}, {chosen.country}: {reason}"),
    )
