"""What stands beside a name: the words before and behind it, looked up in the same table as its own."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.words import FAIR, GOOD, ORGANISATION, PERSON, PLACE, SURE, WEAK

Context = tuple[str, str, float]
"""Kind, rule, weight."""

CONTEXT_RULES = (
    "party.role_before", "party.class_noun_before", "party.said_by", "party.person_verb", "party.noun_behind",
    "party.relative_clause", "party.administration", "party.office_of", "party.business_with", "party.article",
    "party.exchange_behind",
    "party.country_behind", "party.age", "party.role_behind", "party.announces", "party.possession", "party.apposition",
)  # fmt: skip
"""The rules of this module that speak for a party."""

_LOOK = 28

_BY_FLAG_BEFORE: tuple[tuple[int, Context], ...] = (
    (f.BEFORE_PERSON, (PERSON, "party.role_before", FAIR)),
    (f.BEFORE_ORGANISATION, (ORGANISATION, "party.class_noun_before", FAIR)),
    (f.DIRECTION, (PLACE, "location.direction", GOOD)),
)
"""What a lower-case word right before a name says, by its bits."""

_BY_FLAG_BEHIND: tuple[tuple[int, Context], ...] = (
    (f.PERSON_VERB, (PERSON, "party.person_verb", WEAK)),
    (f.BEHIND_ORGANISATION, (ORGANISATION, "party.noun_behind", FAIR)),
)
"""What a lower-case word right behind a name says, by its bits."""

_BY_WORD_BEHIND: dict[str, Context] = {
    "who": (PERSON, "party.relative_clause", GOOD),
    "whose": (PERSON, "party.relative_clause", FAIR),
    "administration": (PERSON, "party.administration", FAIR),
}

_AGE = regex.compile(r", (?:aged )?\d{1,2}(?:,| ?\()| \(\d{2}\)")
_WHO = regex.compile(r", who(?:se|m)?\b")
_EXCHANGE = regex.compile(r" ?\((?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|HKEX|SEHK|ASX|Euronext|OTC|SIX)\b")
_COUNTRY = regex.compile(r" \(((?:[A-Z][\w.]+ ?){1,3})\)")
_STATE = regex.compile(r", ?((?:[A-Z][\w.]* ?){1,3})")
_OFFICE_OF = regex.compile(
    r"(?:chairman|chief|president|director|head|officer|founder|owner|spokes\w{3,6}|shareholders?|shares|members?"
    r"|executives?|analyst|economist|strategist|takeover|acquisition|editor|employees?|subsidiary|unit|division|stock"
    r"|part|leader|percent|stake in|% ?) (?:of|for|at|with) (?:the )?$"
)
_BUSINESS = regex.compile(
    r"(?:\bcompet\w{1,5} with|\bcompetition (?:from|with)|\bmerg\w{1,4} with|\bpartner\w{0,6} with|\bstakes? in"
    r"|\btakeover of|\b(?:acquired|bought|owned|controlled|operated) by|\bventures? with|\b(?:bid|offer) for"
    r"|\bshares (?:in|of)|\brivals? of) $"
)
_APPOSITIONS = (
    ", a unit",
    ", the company",
    ", a company",
    ", a maker",
    ", a subsidiary",
    ", the largest",
    ", the maker",
)
_BASED = ("-based", "-born", "-area")


def contexts(view: str, start: int, end: int) -> Iterator[Context]:
    """What the neighbours of the name from `start` to `end` say, any number of them."""
    behind = view[end : end + _LOOK]
    yield from _before(view[max(0, start - _LOOK) : start], behind.startswith("'s "))
    head = behind[:1]
    if head == " ":
        yield from _bracket(behind) if behind[1:2] == "(" else _next_word(behind)
    elif head == "'" and behind.startswith("'s "):
        if flags_of(behind[3:].split(" ", 1)[0]) & f.BEHIND_ORGANISATION:
            yield ORGANISATION, "party.possession", FAIR
    elif head == ",":
        yield from _apposition(behind)
    elif head == "-" and behind.startswith(_BASED):
        yield PLACE, "location.based", SURE


def _before(before: str, possessive: bool) -> Iterator[Context]:
    words = before.split() if before.endswith(" ") else []
    if not words:
        return
    last = words[-1]
    if last[-1] == ",":
        if flags_of(last[:-1]) & f.BEFORE_PERSON and last.islower():
            yield PERSON, "party.role_before", FAIR
        elif flags_of(last[:-1]) & f.BEFORE_ORGANISATION and last.islower():
            yield ORGANISATION, "party.class_noun_before", FAIR
        return
    flags = flags_of(last)
    if last in ("said", "says", "added", "asked"):
        yield PERSON, "party.said_by", FAIR
    if last.islower():
        for bit, context in _BY_FLAG_BEFORE:
            if flags & bit:
                yield context
        yield from _preposition(" ".join(words) + " ", words, flags, possessive)


def _preposition(before: str, words: list[str], flags: int, possessive: bool) -> Iterator[Context]:
    last = words[-1]
    if last in ("with", "from", "in", "of", "by", "for") and _BUSINESS.search(before):
        yield ORGANISATION, "party.business_with", FAIR
    elif flags & f.PLACE_PREPOSITION and not possessive:
        yield PLACE, "location.preposition", FAIR
    elif last in ("of", "for", "at", "with") and _OFFICE_OF.search(before):
        yield ORGANISATION, "party.office_of", GOOD
    elif last == "of" and len(words) > 1 and flags_of(words[-2]) & f.PLACE_WORD:
        yield PLACE, "location.city_of", SURE
    elif last == "the":
        yield ORGANISATION, "party.article", WEAK / 2


def _bracket(behind: str) -> Iterator[Context]:
    if _EXCHANGE.match(behind):
        yield ORGANISATION, "party.exchange_behind", SURE
    elif (match := _COUNTRY.match(behind)) and places.flags().get(match[1].strip(), 0) & places.COUNTRY:
        yield PERSON, "party.country_behind", FAIR
    elif _AGE.match(behind):
        yield PERSON, "party.age", SURE


def _next_word(behind: str) -> Iterator[Context]:
    word = behind[1:].split(" ", 1)[0].rstrip(",.;:")
    if not word.islower():
        return
    flags = flags_of(word)
    for bit, context in _BY_FLAG_BEHIND:
        if flags & bit:
            yield context
    if flags & f.SPEECH and not flags & f.PERSON_VERB:
        yield ORGANISATION, "party.announces", WEAK
    if word in _BY_WORD_BEHIND:
        yield _BY_WORD_BEHIND[word]


def _apposition(behind: str) -> Iterator[Context]:
    if _AGE.match(behind):
        yield PERSON, "party.age", SURE
    elif _WHO.match(behind):
        yield PERSON, "party.relative_clause", GOOD
    elif match := _STATE.match(behind):
        name = match[1].strip()
        place = places.flags().get(name, 0) or places.flags().get(name.partition(" ")[0], 0)
        if place & (places.STATE | places.STATE_ABBREVIATION | places.COUNTRY):
            yield PLACE, "location.beside_state", GOOD
    elif behind.startswith(_APPOSITIONS):
        yield ORGANISATION, "party.apposition", FAIR
    elif any(flags_of(word.rstrip(",.")) & f.BEFORE_PERSON for word in behind[1:].split()[:3]):
        yield PERSON, "party.role_behind", FAIR
