"""What stands beside a name: the words before and behind it, looked up in the same table as its own."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.segment import FAIR, GOOD, ORGANISATION, PERSON, PLACE, SURE, WEAK

_LOOK = 28
_AGE = regex.compile(r", (?:aged )?\d{1,2}(?:,| ?\()|,? who(?:se|m)?\b| \(\d{2}\)")
_EXCHANGE = regex.compile(r" ?\((?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|HKEX|SEHK|ASX|Euronext|OTC|SIX)\b")
_COUNTRY = regex.compile(r" \(((?:[A-Z][\w.]+ ?){1,3})\)")
_STATE = regex.compile(r", ?((?:[A-Z][\w.]* ?){1,3})")
_OFFICE_OF = regex.compile(
    r"(?:chairman|chief|president|director|head|officer|founder|owner|spokes\w{3,6}|shareholders?|shares|members?"
    r"|executives?|analyst|economist|strategist|takeover|acquisition|editor|employees?|subsidiary|unit|division|stock"
    r"|part|leader|percent|stake in|% ?) (?:of|for|at|with) (?:the )?$"
)
_BY_COMPANY = regex.compile(
    r"(?:acquir|purchas|buy|bought|merg|takeover|stake|shares|bid|subsidiar|owned)\w{0,6} (?:\w{1,8} ){0,2}$"
)

Context = tuple[str, str, float]


def contexts(view: str, start: int, end: int) -> Iterator[Context]:
    """What the neighbours of the name from `start` to `end` say: (kind, rule, weight), any number of them."""
    behind = view[end : end + _LOOK]
    before = view[max(0, start - _LOOK) : start]
    yield from _before(before)
    yield from _behind(behind)


def _before(before: str) -> Iterator[Context]:
    if not before.endswith(" "):
        return
    words = before.split()
    if not words:
        return
    last = words[-1]
    if last[-1] == "," and flags_of(last[:-1]) & f.BEFORE_PERSON and last.islower():
        yield PERSON, "party.role_before", FAIR
    flags = flags_of(last)
    if flags & f.PLACE_PREPOSITION:
        if not _OFFICE_OF.search(before):
            yield PLACE, "location.preposition", FAIR
        elif last == "in":
            yield ORGANISATION, "party.share_of", FAIR
    if last in ("of", "for", "at", "with", "the") and _OFFICE_OF.search(before):
        if last != "the":
            yield ORGANISATION, "party.office_of", GOOD
    if last == "of" and len(words) > 1 and flags_of(words[-2]) & f.PLACE_WORD:
        yield PLACE, "location.city_of", SURE
    if flags & f.BEFORE_PERSON and last.islower():
        yield PERSON, "party.role_before", FAIR
    if flags & f.BEFORE_ORGANISATION and last.islower():
        yield ORGANISATION, "party.class_noun_before", FAIR
    if flags & f.DIRECTION and last.islower():
        yield PLACE, "location.direction", GOOD
    if last == "the":
        yield ORGANISATION, "party.article", WEAK / 2


def _behind(behind: str) -> Iterator[Context]:
    if not behind:
        return
    head = behind[0]
    if head == " ":
        yield from _next_word(behind)
    elif head == "'" and behind.startswith("'s "):
        if flags_of(behind[3:].split(" ", 1)[0]) & f.BEHIND_ORGANISATION:
            yield ORGANISATION, "party.possession", FAIR
    elif head == ",":
        yield from _apposition(behind)
    elif head == "-" and behind.startswith(("-based", "-born", "-area")):
        yield PLACE, "location.based", SURE


def _next_word(behind: str) -> Iterator[Context]:
    if behind.startswith(" ("):
        if _EXCHANGE.match(behind):
            yield ORGANISATION, "party.exchange_behind", SURE
        elif (match := _COUNTRY.match(behind)) and places.flags().get(match[1].strip(), 0) & places.COUNTRY:
            yield PERSON, "party.country_behind", SURE
        elif _AGE.match(behind):
            yield PERSON, "party.age", SURE
        return
    word = behind[1:].split(" ", 1)[0].rstrip(",.;:")
    flags = flags_of(word)
    if flags & f.PERSON_VERB and flags & f.SPEECH:
        yield PERSON, "party.speech", WEAK
    elif flags & f.PERSON_VERB:
        yield PERSON, "party.person_verb", WEAK
    elif flags & f.SPEECH:
        yield ORGANISATION, "party.announces", WEAK
    if flags & f.BEHIND_ORGANISATION and word.islower():
        yield ORGANISATION, "party.noun_behind", FAIR
    if word == "administration":
        yield PERSON, "party.administration", FAIR
    if word in ("who", "whose"):
        yield PERSON, "party.relative_clause", GOOD


def _apposition(behind: str) -> Iterator[Context]:
    if _AGE.match(behind):
        yield PERSON, "party.age", SURE
        return
    match = _STATE.match(behind)
    if match:
        name = match[1].strip()
        place = places.flags().get(name, 0) or places.flags().get(name.partition(" ")[0], 0)
        if place & (places.STATE | places.STATE_ABBREVIATION | places.COUNTRY):
            yield PLACE, "location.beside_state", GOOD
    elif behind.startswith((", a unit", ", the company", ", a company", ", a maker", ", a subsidiary")):
        yield ORGANISATION, "party.apposition", FAIR
