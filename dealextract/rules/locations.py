"""Places: the rules. What only names and their neighbours tell is found by the steps in `dealextract.linking`."""

from __future__ import annotations

from functools import cache

from dealextract.data import places
from dealextract.engine import Context
from dealextract.engine.schedule import Source
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.values import Location

_BEHIND_COMMA = lazy_pattern(r", ?(\p{Lu}[\p{L}. ]{1,24}?)(?=,| \(| -|\n| _| {2}| [0-9])")

_AREA_BEHIND = lazy_pattern(r", (\p{Lu}\p{Ll}{1,15}(?: \p{Lu}\p{Ll}{1,15}){0,2})")
_STATE = lazy_pattern(r", ([\w. ]{1,6}\.)")
_IN_YEAR = lazy_pattern(r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Oo]f|late|early|mid) $")
_NO_TOWN = frozenset(("Inc", "Co", "Corp", "Ltd", "University", "Company", "Jr", "Bank"))
"""Last words of names that are no towns though a state follows."""


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
    return next(iter(cities or found), None)


@rule(
    r"{city:LINE_CAPITALS}(?={DATELINE_REST})",
    examples={
        "[OSLO] (AP) - The fund sold its shares.": Location("Oslo", "city", "NO", 59.913, 10.746, 1082575, 3143244),
        "[LYON], France, March 3 - A bank failed.": Location("Lyon", "city", "FR", 45.749, 4.848, 520774, 2996944),
        "[PEBBLE FLATS], Nev. (AP) _ A mine opened.": Location("Pebble Flats", "city", "US"),
    },
    counterexamples=["GOLD - Prices rose.", "MARKETS, May 5 - Shares fell.", "Oslo - the capital"],
)
def dateline(city: str, context: Context) -> Location | None:
    """A city in capitals that opens a news item, before the day, the wire service or a dash."""
    if not _begins_line(context):
        return None
    return place_named(city) or _within(city, context)


@rule(
    r"{city:LINE_CITY}(?={DATED_REST})",
    examples={
        "[Oslo], 3 March (AFP) - The fund sold.": Location("Oslo", "city", "NO", 59.913, 10.746, 1082575, 3143244),
    },
    counterexamples=["Reuters, 3 March - The fund sold.", "Smith (CEO): We sold."],
)
def dateline_in_small_letters(city: str, context: Context) -> Location | None:
    """A city in small letters that opens a news item, before the day or the wire service and a dash."""
    return place_named(city) if _begins_line(context) else None


def _begins_line(context: Context) -> bool:
    """Whether the match begins a line of the source, which the view may have joined to the line before."""
    before = context.text[max(0, context.start - 20) : context.start].rstrip(" \t\"(\u201c'")
    return not before or before.endswith(("\n", "\r"))


def _within(city: str, context: Context) -> Location | None:
    """A city that no table knows, in the state or country behind its comma."""
    match = _BEHIND_COMMA.match(context.after(30))
    outer = place_named(match[1]) if match else None
    if outer is None or outer.kind not in ("state", "country"):
        return None
    return Location(city.title(), "city", outer.country)


@rule(
    r"{seat:SEAT}(?= ?[,);]|[.,]? |\n)",
    examples={
        "Sen. Ann Poe, D-[Calif.], voted no.": Location("California", "state", "US", geoname_id=5332921),
        "Ann Poe (R-[Texas]) voted no.": Location("Texas", "state", "US", geoname_id=4736286),
    },
    counterexamples=["The R-Wash machine", "a D-La Rosa model", "an AT-Home share"],
)
def state_behind_party(seat: str) -> Location | None:
    """The state or town of a member of a parliament, behind the letters of the party."""
    return next((place for place in places.find(seat) if place.kind in ("state", "city")), None)


_WATERS = ("River", "County", "Airport", "Peninsula", "Strait", "Straits", "Desert", "Archipelago", "Dam")
"""Features after which no firm is named without a legal form."""
_FIRM_BEFORE = lazy_pattern(
    r"\b(?:firms?|compan(?:y|ies)|groups?|funds?|investors?|shareholders?|lender|rival|start-?up) $"
)
_FIRM_BEHIND = lazy_pattern(
    r", (?:an?|the) (?:[\w-]{1,20} ){0,5}?(?:firm|company|fund|group|investor|manager|provider|start-?up|maker"
    r"|lender)\b"
    r"| (?:has |had )?(?:bought|acquired|invested|agreed to (?:buy|acquire|sell|pay))\b| (?:said|says) it\b"
    r"| (?:is|are) (?:buying|acquiring|raising)\b| (?:to|will) (?:buy|acquire|pay|invest)\b"
)
_LOOKS = 4
"""Places of one name whose neighbours are read."""
_NEAR = 4000
"""Characters on either side in which a name is looked for again."""


def _is_firm(context: Context) -> bool:
    """Whether the text near by tells of a firm called like a feature: "private equity firm Calder Bridge"."""
    view, name = context.view, context.view[context.start : context.end]
    at, end = max(0, context.start - _NEAR), context.end + _NEAR
    for _ in range(_LOOKS):
        at = view.find(name, at, end)
        if at < 0:
            return False
        if _FIRM_BEFORE.search(view, max(0, at - 20), at) or _FIRM_BEHIND.match(view, at + len(name)):
            return True
        at += len(name)
    return False


@rule(
    r"{FEATURE_NAME} {FEATURE}(?!\w| (?:\p{Lu}|&))",
    examples={
        "a mill on the [Tolka River] shut": Location("Tolka River", "feature"),
        "The [Kessler Dam] was sold.": Location("Kessler Dam", "feature"),
    },
    counterexamples=["Tolka River Power said", "the river", "The County", "the buyout firm Kessler Bridge"],
)
def natural_feature(context: Context) -> Location | None:
    """A river, valley, county, bridge or the like by its name."""
    name = " ".join(context.text[context.start : context.end].split())
    if not name.endswith(_WATERS) and _is_firm(context):
        return None
    return next(iter(places.find(name)), None) or Location(name, "feature")


@rule(
    r"(?<=\b(?:in|In|at|At|near|from|of|outside|and) ){town:TOWN}(?=, {SHORT_STATE})",
    examples={
        "a plant in [Pebble Flats], Nev., that": Location("Pebble Flats", "city", "US"),
    },
    counterexamples=["the University of Ill.", "He met Bob Poe, Calif. police said"],
)
def town_and_state(town: str, context: Context) -> Location | None:
    """A town behind a preposition and before its state's abbreviation, known or not."""
    state = _STATE.match(context.after(12))
    outer = next((place for place in places.find(state[1]) if place.kind == "state"), None) if state else None
    if outer is None or town.split()[-1] in _NO_TOWN:
        return None
    inside = [place for place in places.find(town) if places.states_of(place) == places.states_of(outer)]
    return next(iter(inside), Location(" ".join(town.split()), "city", outer.country))


@rule(
    r"(?<=\b(?:in|In|at|At|near|from|of|to|outside|and) ){town:KNOWN_TOWN}(?=, \p{Lu}\p{Ll})",
    examples={
        "will move to [Lyon], France.": Location("Lyon", "city", "FR", 45.749, 4.848, 520774, 2996944),
    },
    counterexamples=["from Lyon, Denmark", "at Phoenix, Smith said", "a plant in Pebble Flats, Nevada"],
)
def town_and_area(town: str, context: Context) -> Location | None:
    """A known town behind a preposition and before the name of the state or country in which it lies."""
    inside = places.find(town)
    match = _AREA_BEHIND.match(context.after(30)) if inside else None
    if match is None:
        return None
    words = match[1].split(" ")
    for count in range(len(words), 0, -1):
        for area in places.find(" ".join(words[:count])):
            for place in inside:
                if place.kind == "city" and place.country == area.country and _lies_in(place, area):
                    return place
    return None


def _lies_in(place: Location, area: Location) -> bool:
    return area.kind == "country" or (area.kind == "state" and places.states_of(place) == places.states_of(area))


@rule(
    r"{HOUSE_NUMBER}(?: [NSEW]\.?)?(?: (?:\p{Lu}[\p{L}.'-]{1,20}|[0-9]{1,3}(?:st|nd|rd|th))){1,3} {STREET}(?!\w)",
    examples={
        "its offices at [412 North Birch Street], Akron": Location("412 North Birch Street", "address"),
        "to [9 W. 57th St.] on Monday": Location("9 W. 57th St.", "address"),
    },
    counterexamples=[
        "In 1998 Wall Street fell.",
        "the 500 Main Street lenders",
        "1,200 Birch Street residents",
        "Metz 2 Paris St Germain 0",
    ],
)
def street_address(context: Context) -> Location | None:
    """A house number and the name of a street."""
    address = " ".join(context.text[context.start : context.end].split())
    number, _, street = address.partition(" ")
    if len(number) == 4 and number[:2] in ("18", "19", "20") and _IN_YEAR.search(context.before(8)):
        return None
    if street in ("Wall Street", "Main Street", "Downing Street"):
        return None if street != "Downing Street" else Location(address, "address", "GB")
    return Location(address, "address")


LOCATIONS: tuple[Source, ...] = (
    dateline,
    dateline_in_small_letters,
    state_behind_party,
    natural_feature,
    town_and_state,
    town_and_area,
    street_address,
)
"""What a text says of places in so many words."""
