"""One look-up for every word a name is made of or stands beside: the word's bits, all lists in one dict."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from dealextract.data import places
from dealextract.linking.names import cues
from dealextract.normalize.legal_forms import legal_forms

(
    FIRST, LAST, COMMON, WORD, FUNCTION, CALENDAR, TITLE, OFFICE, TITLE_PART, SUFFIX, PARTICLE, TAIL, WEAK_TAIL, HEAD,
    NO_PARTY, PLACE_TAIL, PLACE_HEAD, DIRECTION, NATION, BEFORE_PERSON, BEFORE_ORGANISATION, BEHIND_ORGANISATION,
    SPEECH, PERSON_VERB, PLACE_PREPOSITION, PLACE_WORD, NOT_ACRONYM, LEGAL, SPLITTER,
) = (1 << n for n in range(29))  # fmt: skip

COMMONEST = 5_000
"""Words up to this rank of frequency are `COMMON`; the rest of the spelling list is `WORD` only."""

_LISTS = (
    (FUNCTION, cues.FUNCTION), (SPLITTER, cues.SPLITTERS), (NATION, cues.GROUPS), (CALENDAR, cues.CALENDAR), (TITLE, cues.TITLES), (OFFICE, cues.CORPORATE_OFFICES),
    (TITLE_PART, cues.TITLE_PARTS), (SUFFIX, cues.SUFFIXES), (PARTICLE, cues.PARTICLES),
    (TAIL, cues.ORGANISATION_TAILS), (WEAK_TAIL, cues.WEAK_TAILS), (HEAD, cues.ORGANISATION_HEADS),
    (NO_PARTY, cues.NOT_A_PARTY_TAILS), (PLACE_TAIL, cues.PLACE_TAILS), (PLACE_HEAD, cues.PLACE_HEADS),
    (DIRECTION, cues.DIRECTIONS), (BEFORE_PERSON, cues.BEFORE_PERSON), (BEFORE_ORGANISATION, cues.BEFORE_ORGANISATION),
    (BEHIND_ORGANISATION, cues.BEHIND_ORGANISATION), (SPEECH, cues.SPEECH), (PERSON_VERB, cues.PERSON_VERBS),
    (PLACE_PREPOSITION, cues.PLACE_PREPOSITIONS), (PLACE_WORD, cues.PLACE_WORDS), (NOT_ACRONYM, cues.NOT_ACRONYMS),
)  # fmt: skip

_ALWAYS_NAMES = frozenset(
    ["john", "jack", "smith", "jones", "bob", "mike", "jim", "joe", "tom", "dick", "harry", "peter"]
)
"""First and last names that the spelling list knows as words too, though hardly any text uses them so."""

_SHADY_FIRST_NAMES = frozenset(
    [
        "An",
        "The",
        "In",
        "On",
        "At",
        "As",
        "So",
        "To",
        "Be",
        "Do",
        "Go",
        "It",
        "He",
        "Me",
        "My",
        "We",
        "Us",
        "No",
        "Or",
        "If",
        "Of",
        "And",
        "But",
        "All",
        "Any",
        "Are",
        "Can",
        "Did",
        "For",
        "Had",
        "Has",
        "Her",
        "His",
        "How",
        "New",
        "Now",
        "Not",
        "Off",
        "Old",
        "Our",
        "Out",
        "See",
        "She",
        "Who",
        "Why",
        "You",
        "Day",
        "May",
        "June",
        "April",
        "August",
        "Sunday",
        "Christian",
        "International",
        "Will",
        "Early",
        "Young",
        "Great",
        "Long",
        "Major",
        "Prince",
        "King",
        "Queen",
        "General",
        "Bishop",
        "Judge",
        "Dean",
        "Duke",
        "Earl",
        "Royal",
        "Asia",
        "China",
        "America",
        "India",
        "Israel",
        "Jordan",
        "London",
        "Paris",
        "Sydney",
        "Chad",
        "Kenya",
        "Cuba",
        "Georgia",
        "Virginia",
        "Carolina",
        "Dakota",
        "Montana",
        "Florence",
        "Vienna",
        "Milan",
        "Lima",
        "Roma",
        "Soviet",
        "Cash",
        "Price",
        "Sun",
        "Moon",
        "Star",
        "Sky",
        "Sea",
        "Ocean",
        "River",
        "Lake",
        "Bay",
        "Rain",
        "Summer",
        "Winter",
        "Autumn",
        "Union",
        "Bank",
        "Big",
        "Best",
        "Most",
        "More",
        "Many",
        "Much",
        "One",
        "Two",
        "Three",
        "Some",
        "Such",
        "True",
        "Real",
        "Green",
        "Black",
        "White",
        "Red",
        "Gray",
        "Blue",
        "Brown",
        "Golden",
        "Silver",
        "American",
        "Van",
        "De",
        "La",
        "Le",
        "Du",
        "Di",
        "Da",
        "El",
        "Al",
        "Von",
        "Ben",
        "Bin",
        "San",
        "Santa",
        "Saint",
        "Don",
        "Mr",
        "Dr",
        "Ms",
        "Star",
        "Media",
        "Price",
        "Art",
        "Field",
        "Page",
        "Wall",
        "Street",
        "House",
        "Park",
        "Bush",
        "Stone",
        "Wood",
        "Wells",
        "Fargo",
        "Merrill",
        "Lynch",
        "Morgan",
        "Stanley",
        "Goldman",
        "General",
        "Ford",
        "Lincoln",
        "Mercedes",
        "Porsche",
        "Honda",
        "Nissan",
        "Toyota",
        "Dell",
        "Nike",
        "Boeing",
        "Lehman",
        "Salomon",
        "Texas",
        "Mercury",
        "Northern",
        "Southern",
        "Eastern",
        "Western",
        "Central",
        "North",
        "South",
        "East",
        "West",
        "Us",
        "States",
        "State",
        "United",
        "National",
        "Federal",
    ]
)
"""Entries of the first-name table that are taken for one only with other evidence."""


_SHORT_FORMS = frozenset(
    [
        "AS",
        "SE",
        "SA",
        "PC",
        "NA",
        "UG",
        "AE",
        "AD",
        "CV",
        "KG",
        "SL",
        "CIC",
        "SIA",
        "TOO",
        "EAD",
        "OOD",
        "GIE",
        "SNC",
        "UAB",
    ]
)
"""Legal forms that are more often something else."""


def _lines(stem: str) -> list[str]:
    return files("dealextract.data").joinpath(f"{stem}.txt").read_text("utf-8").split("\n")[:-1]


@cache
def _table() -> dict[str, int]:
    """Every word of every list with its bits: names as written, all else in lower case."""
    table: dict[str, int] = dict.fromkeys(_lines("last_names"), LAST)
    for name in _lines("first_names"):
        table[name] = table.get(name, 0) | FIRST
    for name in _SHADY_FIRST_NAMES:
        table[name] = table.get(name, 0) & ~FIRST
    for rank, word in enumerate(_lines("common_words")):
        if word not in _ALWAYS_NAMES:
            table[word] = COMMON | WORD if rank < COMMONEST else WORD
    for bit, words in _LISTS:
        for word in words.split():
            table[word] = table.get(word, 0) | bit
    for nation in places.demonyms():
        table[nation] = table.get(nation, 0) | NATION
        table.setdefault(f"{nation}s", NATION)
    table["Mother"] = FIRST
    for form in legal_forms():
        if " " not in form and form not in _SHORT_FORMS:
            table[form.rstrip(".")] = table.get(form.rstrip("."), 0) | LEGAL
    return table


@lru_cache(maxsize=1 << 15)
def flags_of(word: str) -> int:
    """The bits of a word as it stands in the text; a final dot does not matter."""
    table = _table()
    bare = word.rstrip(".")
    flags = table.get(bare, 0)
    lower = bare.lower()
    if lower != bare:
        flags |= table.get(lower, 0)
    if "-" in bare:
        parts = [table.get(part, 0) for part in bare.split("-")]
        flags |= parts[0] & FIRST if len(parts) == 2 else 0
        flags |= parts[-1] & (LAST | TITLE)
    elif bare.isupper() and len(bare) > 3:
        flags |= table.get(bare.capitalize(), 0)
    if bare[:2] == "O'" or (bare[:2] == "Mc" and bare[2:3].isupper()):
        flags |= LAST
    return flags


@cache
def known_organisations() -> frozenset[str]:
    """Organisations known by name: those of general knowledge and the companies of stock indices."""
    listed = [line for line in _lines("organizations") if not line.startswith("#")]
    return frozenset((*_lines("companies"), *(name for line in listed for name in line.split("|"))))
