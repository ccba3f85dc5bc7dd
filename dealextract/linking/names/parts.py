"""What a full name explains elsewhere in its document: surnames, short names, acronyms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from dealextract.linking.names import flags as f
from dealextract.linking.names.coreference import short_names
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.words import GOOD, ORGANISATION, PERSON, SURE


class Part(NamedTuple):
    """A part of a name that stands for the whole: its text, what it is, and the rule that its mentions show."""

    text: str
    kind: str
    rule: str


def parts_of(name: str, kind: str, weight: float) -> tuple[Part, ...]:
    """The parts by which a party may be called again; fewer where its name is less sure.

    >>> [part.text for part in parts_of("Ida Moss", "person", 4.0)]
    ['Moss', 'Ida']
    >>> [part.text for part in parts_of("Ida Lark", "person", 4.0)]
    ['Lark', 'Larks', 'Ida']
    """
    if kind == PERSON:
        return _parts_of_person(name, weight >= GOOD, weight >= SURE) if " " in name else ()
    return _parts_of_organisation(name)


@lru_cache(maxsize=1 << 13)
def _parts_of_person(name: str, good: bool, sure: bool) -> tuple[Part, ...]:
    words = (word.strip('"()') for word in name.split(" "))
    names = [word for word in words if not flags_of(word) & f.SUFFIX and len(word) > 1]
    if len(names) < 2 or (not good and flags_of(names[-1]) & f.WORD):
        return ()
    found = [Part(names[-1], PERSON, "party.surname")]
    if name.count(" ") >= len(names):
        # "Oto Mondhof" of "Oto Mondhof Jr."
        found.append(Part(" ".join(names), PERSON, "party.known_name"))
    if flags_of(names[0]) & f.FAMILY_FIRST and not flags_of(names[0]) & f.COMMON and not flags_of(names[-1]) & f.LAST:
        found.append(Part(names[0], PERSON, "party.surname"))
    if len(names) > 2:
        found.append(Part(f"{names[-2]} {names[-1]}", PERSON, "party.surname"))
    if sure and names[-1][-1] not in "s.":
        found.append(Part(f"{names[-1]}s", PERSON, "party.family"))
    if sure and not flags_of(names[0]) & f.WORD and names[0][-1] != ".":
        found.append(Part(names[0], PERSON, "party.given_name"))
    return tuple(_without_plain_words(found))


@lru_cache(maxsize=1 << 13)
def _parts_of_organisation(name: str) -> tuple[Part, ...]:
    shorts = short_names(name.split(" "))
    return tuple(_without_plain_words(Part(short, ORGANISATION, "party.short_name") for short in shorts))


def _without_plain_words(parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        flags = flags_of(part.text)
        plain = flags & (f.CALENDAR | f.NATION | f.FUNCTION) or (part.text.isupper() and flags & f.NOT_ACRONYM)
        if len(part.text) > 1 and not plain:
            yield part
