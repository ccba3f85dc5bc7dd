"""Places: the rules. What only names and their neighbours tell is found by the steps in `dealextract.linking`."""

from __future__ import annotations

from functools import cache

import regex

from dealextract.data import places
from dealextract.engine import Context
from dealextract.engine.schedule import Source
from dealextract.rules.lexicon import rule
from dealextract.values import Location

_BEHIND_COMMA = regex.compile(r", ?(\p{Lu}[\p{L}. ]{1,24}?)(?=,| \(| -|\n| _| {2}| [0-9])")


@cache
def place_named(surface: str) -> Location | None:
    """The likeliest place of a name that may be written in capitals; a city before its state or country.

    >>> place_named("NEW DELHI").country
    'IN'
    """
    plain = " ".join(surface.split())
    spelt = (plain, plain.title(), plain.title().replace(" De ", " de ").replace(" Al-", " al-"))
    found = [place for form in dict.fromkeys(spelt) for place in places.find(form)]
    cities = [place for place in found if place.kind == "city" and (place.population or 0) >= places.LARGE]
    return (cities or found or [None])[0]


@rule(
    r"{city:LINE_CITY}(?={DATELINE_REST})",
    examples={
        "[OSLO] (AP) - The fund sold its shares.": Location("Oslo", "city", "NO", 59.913, 10.746, 1082575, 3143244),
        "[LYON], France, March 3 - A bank failed.": Location("Lyon", "city", "FR", 45.749, 4.848, 520774, 2996944),
        "[PEBBLE FLATS], Nev. (AP) _ A mine opened.": Location("Pebble Flats", "city", "US"),
    },
    counterexamples=["GOLD - Prices rose.", "MARKETS, May 5 - Shares fell.", "Oslo - the capital"],
)
def dateline(city: str, context: Context) -> Location | None:
    """A city in capitals that opens a news item, before the day, the wire service or a dash."""
    if city.upper() != city:
        return None
    return place_named(city) or _within(city, context)


@rule(
    r"{city:LINE_CITY}(?={DATED_REST})",
    examples={
        "[Oslo], 3 March (AFP) - The fund sold.": Location("Oslo", "city", "NO", 59.913, 10.746, 1082575, 3143244),
    },
    counterexamples=["Reuters, 3 March - The fund sold.", "Smith (CEO): We sold."],
)
def dateline_in_small_letters(city: str) -> Location | None:
    """A city in small letters that opens a news item, before the day or the wire service and a dash."""
    return place_named(city)


def _within(city: str, context: Context) -> Location | None:
    """A city that no table knows, in the state or country behind its comma."""
    match = _BEHIND_COMMA.match(context.after(30))
    outer = place_named(match[1]) if match else None
    if outer is None or outer.kind not in ("state", "country"):
        return None
    return Location(city.title(), "city", outer.country)


LOCATIONS: tuple[Source, ...] = (dateline, dateline_in_small_letters)
"""What a text says of places in so many words."""
