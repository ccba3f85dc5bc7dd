"""What punctuation behind a name says of it: an age or a description behind a comma, a bracket, a hyphen."""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.brackets import in_brackets
from dealextract.linking.names.business_words import COMPOUNDS, PAIR
from dealextract.linking.names.defined_terms import names_no_party
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.tickers import EXCHANGES
from dealextract.linking.names.words import FAIR, GOOD, ORGANISATION, PERSON, PLACE, SURE, Verdict
from dealextract.patterns import lazy_pattern

CLAUSE = 80
"""Characters of what is said behind a comma."""
BEYOND = 0.1
"""What makes one kind of evidence win over another of the same weight."""
_AGE = lazy_pattern(r", (?:aged )?\d{1,2}(?:,| ?\()| \(\d{2}\)")
MINUTE = lazy_pattern(r"\d{1,3}(?:st|nd|rd|th)\b|\d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d{1,2}\b")
"""When a goal was scored, or how a bowler did: "Kilo 15th", "Kilo (15th minute)", "Kilo 17-0-91-0"."""
_BYLINE = lazy_pattern(r", (?:[A-Z]\w{1,15} ){1,2}(?:[Nn]ewsroom|[Bb]ureau|[Dd]esk)\b")
_WHO = lazy_pattern(r", who(?:se|m)?\b")
_EXCHANGE = lazy_pattern(rf" ?\({EXCHANGES} ?:| ?\((?:NYSE|NASDAQ|Nasdaq)\b")
_INSTRUMENT = lazy_pattern(r" ?\( ?[A-Z0-9]{1,6}\.[A-Z]{1,2} ?(?:\)|:)| <[A-Z]{1,5}(?:\.[A-Z]{1,3})?>")
"""How newswire names a company's shares: "Kilo (KLO.N)", "Kilo ( 8053.T )", "Kilo <KLO>"."""
_SAYS = lazy_pattern(
    r"'s (?:has|had|will|would|said|says|confirmed|rejected|agreed|announced|plans|reported|posted|declined|expects)"
    r" [a-z]"
)
"""What a firm does whose name is a possessive: "Kilo's confirmed that"."""
_ARM = lazy_pattern(r"'s (?:\p{Lu}\p{Ll}{2,12} )?(?:[a-z-]{2,14} )?(?:arm|unit|subsidiary|division|affiliate)\b")
"""A part of a company: "Kilo's Indian arm"."""
_PRICED = lazy_pattern(
    r"'s [\uE000-\uE0FF]\uF8FF{0,30} (?:[a-z-]{2,12} )?"
    r"(?:bid|offer|takeover|acquisition|purchase|merger|buyout|buyback|tender|stake|order|contract|deal)\b"
)
"""A deal of an amount, which is masked: "Kilo's $5 billion bid"."""
_DEFINED = lazy_pattern(r"(?P<what>[A-Za-z][\w-]{1,30}),? \((?:the |as amended, the |such \w{1,15}, the )?\"$")
_COUNTRY = lazy_pattern(r" \(((?:[A-Z][\w.]{1,40} ?){1,3})\)")
_AREAS = places.STATE | places.STATE_ABBREVIATION | places.COUNTRY | places.REGION
_DASHES = ("-", "\u2013", "\u2014", "(")
_STATE = lazy_pattern(r", ?((?:[A-Z][\w.]{0,40} ?){1,3})")
_APPOSITIONS = (
    ", a unit",
    ", the company",
    ", a company",
    ", a maker",
    ", a subsidiary",
    ", based in",
    ", headquartered in",
    ", part of",
    ", owned by",
    ", the largest",
    ", the maker",
)
_DESCRIPTION = lazy_pattern(
    r", (?:an?|the|its|one of the) (?:[\w-]{1,20}'?s? ){0,5}?(?P<noun>[a-z][a-z-]{2,20})"
    r"(?=[,.;)]| (?:of|in|that|which|based|with|at|for|from|near|on|and|run|backed|owned|whose|to|out)\b)"
)
"""What a name is, said behind it: ", a pipeline operator in the north"."""
_BASED = ("-based", "-born", "-area")
_STATUTES = ("Law", "Laws", "Act", "Code")
_NO_PARTY = Verdict("", "party.none", -SURE)
_ANGLED = Verdict(ORGANISATION, "party.exchange_behind", SURE)
"""What newswire put in angle brackets: a company without a symbol, "<Kilo>"."""
_WIRE = Verdict(ORGANISATION, "party.agency", SURE)
_WIRE_ENDS = (") - ", ") -- ", ") _ ", ") \u2014 ", ") \u2013 ")
_DATELINE = 50
"""Characters of a line in which a news agency stands in brackets before a dash: "OSLO, Jan 22 (Kilo) - The fund"."""


def punctuated(view: str, start: int, end: int, behind: str) -> tuple[Verdict, ...]:
    """What is said behind a name that no blank follows."""
    head = behind[:1]
    if head == ",":
        return tuple(_apposition(behind, view[end : end + CLAUSE]))
    if head == "'":
        owner = behind.startswith("'s ") and (
            flags_of(behind[3:].partition(" ")[0]) & f.BEHIND_ORGANISATION
            or _SAYS.match(behind)
            or _PRICED.match(behind)
            or _ARM.match(behind)
        )
        return (Verdict(ORGANISATION, "party.possession", FAIR),) if owner else ()
    if head == ")" and view.endswith(" (", 0, start):
        if behind.startswith(_WIRE_ENDS) and (start < _DATELINE or "\n" in view[start - _DATELINE : start]):
            return (_WIRE,)
        return tuple(in_brackets(view[max(0, start - CLAUSE) : start - 2], view[start:end]))
    if head == '"':
        return _quoted(view, start, end) if behind.startswith('")') else ()
    if head == ">":
        return (_ANGLED,) if view[start - 1 : start] == "<" and not view[start:end].isupper() else ()
    if head == "-" and behind.startswith(_BASED):
        name = view[start:end]
        if name.isupper() and name not in places.flags() and name.title() not in places.flags():
            # "AI-based", "SIM-based"
            return (_NO_PARTY,)
        return (Verdict(PLACE, "location.based", SURE),)
    if head == "-" and behind.startswith(COMPOUNDS):
        return (PAIR,)
    return ()


def _quoted(view: str, start: int, end: int) -> tuple[Verdict, ...]:
    """What a term in quotes and brackets says: no party, or what the words in front of it are."""
    if names_no_party(view[start:end]):
        return (_NO_PARTY,)
    said = _DEFINED.search(view, max(0, start - CLAUSE), start)
    return _defined(said["what"]) if said else ()


def _defined(what: str) -> tuple[Verdict, ...]:
    """What a term in brackets and quotes stands for, if it is no party: 'a Purchase Agreement (the "PSA")'."""
    flags = flags_of(what)
    return (_NO_PARTY,) if what in _STATUTES or (flags & f.NO_PARTY and not flags & (f.TAIL | f.LAST)) else ()


def bracketed(behind: str) -> Iterator[Verdict]:
    """What a bracket behind a name says: a symbol of shares, a country, an age, the minute of a goal."""
    if _EXCHANGE.match(behind) or _INSTRUMENT.match(behind):
        yield Verdict(ORGANISATION, "party.exchange_behind", SURE)
    elif (match := _COUNTRY.match(behind)) and places.flags().get(match[1].strip(), 0) & places.COUNTRY:
        yield Verdict(PERSON, "party.country_behind", FAIR)
    elif _AGE.match(behind):
        yield Verdict(PERSON, "party.age", SURE)
    elif MINUTE.match(behind, 2):
        yield Verdict(PERSON, "party.scorer", SURE)


def _role_of(clause: str) -> Verdict | None:
    """What a nationality stands before: ", Italian film actress", ", Danish shipping company"."""
    roles = [flags_of(word.rstrip(",.;")) for word in clause.split()[2:5]]
    if any(flags & f.BEFORE_PERSON for flags in roles):
        return Verdict(PERSON, "party.role_behind", FAIR)
    return Verdict(ORGANISATION, "party.apposition", FAIR) if any(r & f.BEFORE_ORGANISATION for r in roles) else None


def _capital(behind: str, clause: str) -> Iterator[Verdict]:
    """What a capital behind a comma begins: a state or country, a byline's office, a nationality with a role."""
    match = _STATE.match(behind)
    name = match[1].strip() if match else ""
    first_word, _, others = name.partition(" ")
    place = places.flags().get(name, 0)
    if not place and not any(flags_of(word) & (f.TAIL | f.LEGAL) for word in others.split()):
        place = places.flags().get(first_word, 0)
    if place & _AREAS:
        dateline = match is not None and behind[match.end() : match.end() + 1] in _DASHES
        weight = SURE + GOOD if dateline else FAIR if place & places.REGION else GOOD
        yield Verdict(PLACE, "location.beside_state", weight)
    elif _BYLINE.match(behind):
        yield Verdict(PERSON, "party.byline", GOOD)
    elif flags_of(first_word) & f.NATION and (said := _role_of(clause)):
        yield said


def _apposition(behind: str, clause: str) -> Iterator[Verdict]:
    """What stands behind a comma: an age, "who", a state, a description."""
    first = behind[2:3] if behind[1:2] == " " else behind[1:2]
    if first.isupper():
        yield from _capital(behind, clause)
    elif (first.isdigit() or first == "a") and _AGE.match(behind):
        yield Verdict(PERSON, "party.age", SURE)
    elif first == "w" and _WHO.match(behind):
        yield Verdict(PERSON, "party.relative_clause", GOOD)
    elif behind.startswith(_APPOSITIONS):
        yield Verdict(ORGANISATION, "party.apposition", FAIR)
    elif (said := _DESCRIPTION.match(clause)) and flags_of(said["noun"]) & f.BEFORE_ORGANISATION:
        yield Verdict(ORGANISATION, "party.apposition", GOOD + BEYOND)
    elif any(flags_of(word.rstrip(",.")) & f.BEFORE_PERSON for word in behind[1:].split()[:3]):
        yield Verdict(PERSON, "party.role_behind", FAIR)
