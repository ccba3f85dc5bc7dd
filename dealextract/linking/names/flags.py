"""One look-up for every word a name is made of or stands beside: the word's bits, all lists in one dict."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

from dealextract.data import places
from dealextract.linking.names import cues, names_by_hand
from dealextract.normalize.legal_forms import legal_forms

(
    FIRST, LAST, COMMON, WORD, FUNCTION, CALENDAR, TITLE, OFFICE, TITLE_PART, SUFFIX, PARTICLE, TAIL, WEAK_TAIL, HEAD,
    NO_PARTY, PLACE_TAIL, PLACE_HEAD, DIRECTION, NATION, BEFORE_PERSON, BEFORE_ORGANISATION, BEHIND_ORGANISATION,
    SPEECH, PERSON_VERB, PLACE_PREPOSITION, PLACE_WORD, NOT_ACRONYM, LEGAL, SPLITTER, FRONT, FAMILY_FIRST, KNOWN_PERSON,
    DOUBTFUL_FIRST,
) = (1 << n for n in range(33))  # fmt: skip

COMMONEST = 5_000
"""Words up to this rank of frequency are `COMMON`; the rest of the spelling list is `WORD` only."""

_LISTS = (
    (FUNCTION, cues.FUNCTION), (SPLITTER, cues.SPLITTERS), (NATION, cues.GROUPS), (FRONT, cues.ORGANISATION_FRONTS),
    (CALENDAR, cues.CALENDAR), (TITLE, cues.TITLES), (OFFICE, cues.CORPORATE_OFFICES),
    (TITLE_PART, cues.TITLE_PARTS), (SUFFIX, cues.SUFFIXES), (PARTICLE, cues.PARTICLES),
    (TAIL, cues.ORGANISATION_TAILS), (WEAK_TAIL, cues.WEAK_TAILS), (HEAD, cues.ORGANISATION_HEADS),
    (NO_PARTY, cues.NOT_A_PARTY_TAILS), (PLACE_TAIL, cues.PLACE_TAILS), (PLACE_HEAD, cues.PLACE_HEADS),
    (DIRECTION, cues.DIRECTIONS), (BEFORE_PERSON, cues.BEFORE_PERSON), (BEFORE_ORGANISATION, cues.BEFORE_ORGANISATION),
    (BEHIND_ORGANISATION, cues.BEHIND_ORGANISATION), (SPEECH, cues.SPEECH), (PERSON_VERB, cues.PERSON_VERBS),
    (PLACE_PREPOSITION, cues.PLACE_PREPOSITIONS), (PLACE_WORD, cues.PLACE_WORDS), (NOT_ACRONYM, cues.NOT_ACRONYMS),
)  # fmt: skip


def _lines(stem: str) -> list[str]:
    return files("dealextract.data").joinpath(f"{stem}.txt").read_text("utf-8").split("\n")[:-1]


@cache
def _table() -> dict[str, int]:
    """Every word of every list with its bits: names as written, all else in lower case."""
    table = _names()
    always, short = cues.ALWAYS_NAMES.split(), cues.SHORT_FORMS.split()
    for rank, word in enumerate(_lines("common_words")):
        if word not in always:
            table[word] = COMMON | WORD if rank < COMMONEST else WORD
    for bit, words in _LISTS:
        _mark(table, words.split(), bit)
    for nation in places.demonyms():
        table[nation] = table.get(nation, 0) | NATION
        table.setdefault(f"{nation}s", NATION)
    table["Mother"] = FIRST
    for form in legal_forms():
        if " " not in form and form not in short:
            table[form.rstrip(".")] = table.get(form.rstrip("."), 0) | LEGAL
    return table


def _names() -> dict[str, int]:
    """The bits of people's names."""
    table = dict.fromkeys(_lines("last_names"), LAST)
    _mark(table, _lines("first_names"), FIRST)
    _mark(table, names_by_hand.FIRST_NAMES.split(), FIRST)
    _mark(table, names_by_hand.FAMILY_FIRST.split(), FAMILY_FIRST)
    _mark(table, names_by_hand.KNOWN_BY_ONE_NAME.split(), KNOWN_PERSON)
    _mark(table, cues.DOUBTFUL_FIRST_NAMES.split(), DOUBTFUL_FIRST)
    for name in cues.SHADY_FIRST_NAMES.split():
        table[name] = table.get(name, 0) & ~FIRST
    return table


def _mark(table: dict[str, int], words: Iterable[str], bit: int) -> None:
    for word in words:
        table[word] = table.get(word, 0) | bit


_FRONTS_OF_NATIONS = ("Pan-", "pan-", "Anti-", "anti-", "Pro-", "pro-", "Non-", "non-", "Trans-", "Anglo-", "Franco-",
                      "Sino-", "Indo-", "Russo-", "Afro-", "Euro-")  # fmt: skip


@lru_cache(maxsize=1 << 15)
def flags_of(word: str) -> int:
    """The bits of a word as it stands in the text; a final dot does not matter."""
    table = _table()
    bare = word.rstrip(".")
    if len(bare) == 1 and bare != word:
        return 0
    flags = table.get(bare, 0)
    lower = bare.lower()
    if lower != bare:
        flags |= table.get(lower, 0)
    if "-" in bare:
        parts = [table.get(part, 0) | table.get(part.lower(), 0) for part in bare.split("-")]
        if len(parts) == 2:
            branch = parts[0] & (TAIL | HEAD) and bare.partition("-")[2] in places.flags()
            flags |= TAIL if branch else parts[0] & FIRST
        flags |= parts[-1] & (LAST | TITLE)
        for bit in (CALENDAR, NATION):
            flags |= bit if all(part & bit for part in parts) else 0
        flags |= parts[-1] & NATION if bare.startswith(_FRONTS_OF_NATIONS) else 0
    elif bare.isupper() and len(bare) > 3:
        flags |= table.get(bare.capitalize(), 0)
    if bare[:2] == "O'" or (bare[:2] == "Mc" and bare[2:3].isupper()):
        flags |= LAST
    return flags


@cache
def word_ranks() -> dict[str, int]:
    """The words of the spelling list with their ranks of frequency, from 0."""
    return {word: rank for rank, word in enumerate(_lines("common_words"))}


@cache
def known_organisations() -> frozenset[str]:
    """Organisations known by name: those of general knowledge and the companies of stock indices."""
    listed = [line for line in _lines("organizations") if not line.startswith("#")]
    return frozenset((*_lines("companies"), *(name for line in listed for name in line.split("|"))))
