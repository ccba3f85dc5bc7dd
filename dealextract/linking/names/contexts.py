"""What stands beside a name: the words before and behind it, looked up in the same table as its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dealextract.data import places
from dealextract.linking.names import cues
from dealextract.linking.names import flags as f
from dealextract.linking.names.around import around
from dealextract.linking.names.brackets import in_brackets
from dealextract.linking.names.business_words import (
    BEFORE_PREPOSITION,
    COMPOUNDS,
    CORPORATE_VERBS,
    DEALT_WITH,
    EMPLOYED,
    EMPLOYEES,
    FOUNDED,
    HELD,
    HELD_ENDS,
    PAID,
    PAIR,
    PARTS,
    PHRASE,
    PHRASE_STARTS,
    PHRASES,
    PLANS,
    RAISED,
    RAISED_AMOUNT,
    is_seated,
)
from dealextract.linking.names.defined_terms import names_no_party
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.tickers import EXCHANGES
from dealextract.linking.names.venues import venue
from dealextract.linking.names.words import (
    FAIR,
    GOOD,
    ORGANISATION,
    PERSON,
    PLACE,
    SURE,
    WEAK,
    Verdict,
)
from dealextract.patterns import lazy_pattern

CONTEXT_RULES = (
    "party.role_before", "party.class_noun_before", "party.said_by", "party.person_verb", "party.noun_behind",
    "party.relative_clause", "party.administration", "party.office_of", "party.dealt_with", "party.business_verb",
    "party.agent", "party.business_with", "party.article", "party.exchange_behind", "party.scorer", "party.byline",
    "party.share_moves", "party.affiliation", "party.country_behind", "party.age", "party.role_behind",
    "party.announces", "party.possession", "party.apposition", "party.called",
    "party.plural_verb", "party.acts",
)  # fmt: skip
"""The rules of this module that speak for a party."""

_LOOK = 32
_CLAUSE = 80
"""Characters of what is said behind a comma."""

BEYOND = 0.1
"""What makes one kind of evidence win over another of the same weight."""

_BY_FLAG_BEFORE: tuple[tuple[int, Verdict], ...] = (
    (f.BEFORE_PERSON, Verdict(PERSON, "party.role_before", FAIR)),
    (f.BEFORE_ORGANISATION, Verdict(ORGANISATION, "party.class_noun_before", GOOD)),
    (f.DIRECTION, Verdict(PLACE, "location.direction", GOOD)),
)
"""What a lower-case word right before a name says, by its bits."""

_NOUN_BEHIND = Verdict(ORGANISATION, "party.noun_behind", FAIR)
_BY_FLAG_BEHIND: tuple[tuple[int, Verdict], ...] = (
    (f.PERSON_VERB, Verdict(PERSON, "party.person_verb", WEAK)),
    (f.BEHIND_ORGANISATION, _NOUN_BEHIND),
)
"""What a lower-case word right behind a name says, by its bits."""

_BY_WORD_BEHIND: dict[str, Verdict] = {
    "who": Verdict(PERSON, "party.relative_clause", GOOD),
    "whose": Verdict(PERSON, "party.relative_clause", FAIR),
    "administration": Verdict(PERSON, "party.administration", FAIR),
    "airport": Verdict(PLACE, "location.city_of", GOOD),
}

_AGE = lazy_pattern(r", (?:aged )?\d{1,2}(?:,| ?\()| \(\d{2}\)")
_MINUTE = lazy_pattern(r"\d{1,3}(?:st|nd|rd|th)\b|\d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d{1,2}\b")
"""When a goal was scored, or how a bowler did: "Kilo 15th", "Kilo (15th minute)", "Kilo 17-0-91-0"."""
_DISMISSALS = ("c", "b", "lbw")
"""What stands between the names of a scorecard of cricket: "Kilo c Lark b Mond"."""
_BYLINE = lazy_pattern(r", (?:[A-Z]\w{1,15} ){1,2}(?:[Nn]ewsroom|[Bb]ureau|[Dd]esk)\b")
_WHO = lazy_pattern(r", who(?:se|m)?\b")
_EXCHANGE = lazy_pattern(rf" ?\({EXCHANGES} ?:| ?\((?:NYSE|NASDAQ|Nasdaq)\b")
_INSTRUMENT = lazy_pattern(r" ?\([A-Z0-9]{1,5}\.[A-Z]{1,2}(?:\)|:)")
"""How newswire names a company's shares: "Kilo (KLO.N)"."""
_DEFINED = lazy_pattern(r"(?P<what>[A-Za-z][\w-]{1,30}),? \((?:the |as amended, the |such \w{1,15}, the )?\"$")
_COUNTRY = lazy_pattern(r" \(((?:[A-Z][\w.]{1,40} ?){1,3})\)")
_AREAS = places.STATE | places.STATE_ABBREVIATION | places.COUNTRY | places.REGION
_DASHES = ("-", "\u2013", "\u2014", "(")
_STATE = lazy_pattern(r", ?((?:[A-Z][\w.]{0,40} ?){1,3})")
# Read backwards from the end of the word.
_OFFICE = lazy_pattern(
    r"(?r)(?:chairman|chief|president|director|head|officer|founder|owner|spokes\w{3,6}|shareholders?|shares|members?"
    r"|executives?|analyst|economist|strategist|takeover|acquisition|editor|employees?|subsidiary|unit|division|stock"
    r"|part|leader|percent|%|C[EFOT]O|C[MI]O|Chairman|Chairwoman|Founder|[Cc]o-[Ff]ounder)$"
)
_DONE_BY_PEOPLE = frozenset(
    ("directed", "written", "painted", "composed", "sung", "coached", "choreographed", "trained", "narrated",
     "authored", "edited", "portrayed", "photographed", "ridden", "chaired")
)  # fmt: skip
_BUSINESS_STEMS = ("compet", "merg", "partner", "stake", "takeover", "acquired", "bought", "owned", "controlled",
                   "operated", "venture", "bid", "offer", "shares", "rival", "invest", "led", "co-led")  # fmt: skip
_BUSINESS = lazy_pattern(
    r"(?r)(?:\bcompet\w{1,5} with|\bcompetition (?:from|with)|\bmerg\w{1,4} with|\bpartner\w{0,6} with|\bstakes? in"
    r"|\btakeover of|\b(?:acquired|bought|owned|controlled|operated) by|\bventures? with|\b(?:bid|offer) for"
    r"|\bshares (?:in|of)|\brivals? of|\binvestors? in"
    r"|\b(?:rounds?|funding|financing|fundraise|investment|capital)(?:,? [^\s.;]{1,14}){0,2} (?:co-)?led by) "
)
_PLACE_PREPOSITIONS = frozenset(cues.PLACE_PREPOSITIONS.split())
_CALLED = frozenset(("called", "named", "dubbed", "christened", "renamed"))
_BEING = ("be", "been", "was", "were", "is", "then", "provisionally")
"""Between what is called so and "called": "the venture, to be called Kilo"."""
_GOING = frozenset(
    ("sailed", "travelled", "traveled", "flew", "drove", "flying", "travelling", "traveling", "fled", "marched",
     "emigrated", "deported", "commuted", "trip", "flight", "flights", "road", "visit", "sail", "sailing", "exports",
     "imports", "relocate", "relocated", "relocating", "migrated")
)  # fmt: skip
"""What leads to places."""
_PREPOSITIONS = _PLACE_PREPOSITIONS.union(_CALLED, BEFORE_PREPOSITION, ("with", "from", "to", "the"))
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
_CLASSES = ("agency", "company", "firm", "group", "chain", "airline", "newspaper", "magazine", "conglomerate", "bank")
"""What an organisation is called one word behind its name."""
_MOVES = frozenset(
    ("rose", "fell", "gained", "lost", "slipped", "climbed", "dropped", "jumped", "eased", "added", "shed", "closed",
     "ended", "traded", "rises", "falls", "gains", "slips", "climbs", "drops", "jumps", "eases", "adds", "sheds",
     "loses", "soars", "surges", "tumbles", "slumps", "soared", "surged", "tumbled", "slumped", "plunged", "sank")
)  # fmt: skip
_MOVES_BY = lazy_pattern(r" (?:(?:by|to|at|up|down) )?[^\sA-Za-z]")
"""What shares do: "Kilo rose 3 pence"; amounts are masked."""
_DESCRIPTION = lazy_pattern(
    r", (?:an?|the|its|one of the) (?:[\w-]{1,20}'?s? ){0,5}?(?P<noun>[a-z][a-z-]{2,20})"
    r"(?=[,.;)]| (?:of|in|that|which|based|with|at|for|from|near|on|and|run|backed|owned|whose|to|out)\b)"
)
"""What a name is, said behind it: ", a pipeline operator in the north"."""
_FORMED = lazy_pattern(
    r" an? (?:[a-z-]{2,14} ){0,3}(?:corporation|company|partnership) (?:duly|organi|incorp|exist|form)"
)
_CORPORATE = Verdict(ORGANISATION, "party.apposition", SURE)
_COPULAS = frozenset(("is", "was", "are", "were"))
_IS_A = lazy_pattern(
    r" (?:is|was|are|were) (?:an?|the|one of the) (?:[\w'-]{1,20} ){0,5}?(?P<noun>[a-z][a-z-]{2,20})"
    r"(?=[,.;)]| (?:of|in|that|which|who|based|with|at|for|from|near|on|and|run|backed|owned|whose|to)\b)"
)
_BASED = ("-based", "-born", "-area")


_SHARE_MOVES = Verdict(ORGANISATION, "party.share_moves", FAIR)
_RAISES = Verdict(ORGANISATION, "party.business_verb", FAIR)
_PLAN = Verdict(ORGANISATION, "party.business_verb", FAIR)
_ARTICLE = Verdict(ORGANISATION, "party.article", WEAK / 2)
_BUSINESS_WITH = Verdict(ORGANISATION, "party.business_with", FAIR)
_PREPOSITION = Verdict(PLACE, "location.preposition", FAIR)
_EMPLOYED_AT = Verdict(ORGANISATION, "party.office_of", SURE + FAIR)
_AGENT = Verdict(PERSON, "party.agent", FAIR)
_STATUTES = ("Law", "Laws", "Act", "Code")
_NO_PARTY = Verdict("", "party.none", -SURE)
_CALLED_SO = Verdict(ORGANISATION, "party.called", SURE + FAIR)
_OFFICE_OF = Verdict(ORGANISATION, "party.office_of", GOOD)


def contexts(view: str, start: int, end: int) -> tuple[Verdict, ...]:
    """What the neighbours of the name from `start` to `end` say, any number of them."""
    behind = view[end : end + _LOOK]
    found: tuple[Verdict, ...] = ()
    if view[start - 1 : start] == " ":
        found = _before(view[max(0, start - _LOOK) : start], behind)
        found += venue(view, start, end)
    if behind[:1] != " ":
        return found + _punctuated(view, start, end, behind)
    both = around(view[start:end], view[max(0, start - _LOOK) : start], behind)
    if both is not None:
        found = (*found, both)
    return _behind_blank(view, end, behind, found)


def _punctuated(view: str, start: int, end: int, behind: str) -> tuple[Verdict, ...]:
    """What is said behind a name that no blank follows."""
    head = behind[:1]
    if head == ",":
        return tuple(_apposition(behind, view[end : end + _CLAUSE]))
    if head == "'":
        owner = behind.startswith("'s ") and flags_of(behind[3:].partition(" ")[0]) & f.BEHIND_ORGANISATION
        return (Verdict(ORGANISATION, "party.possession", FAIR),) if owner else ()
    if head == ")" and view.endswith(" (", 0, start):
        return tuple(in_brackets(view[max(0, start - _CLAUSE) : start - 2], view[start:end]))
    if head == '"' and behind.startswith('")') and names_no_party(view[start:end]):
        return (_NO_PARTY,)
    if head == '"' and behind.startswith('")') and (said := _DEFINED.search(view, max(0, start - _CLAUSE), start)):
        return _defined(said["what"])
    if head == "-" and behind.startswith(_BASED):
        name = view[start:end]
        if name.isupper() and name not in places.flags() and name.title() not in places.flags():
            # "AI-based", "SIM-based"
            return (_NO_PARTY,)
        return (Verdict(PLACE, "location.based", SURE),)
    if head == "-" and behind.startswith(COMPOUNDS):
        return (PAIR,)
    return ()


def _behind_blank(view: str, end: int, behind: str, before: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """What stands before a name, and what the words or the bracket behind it say."""
    word = behind[1:].partition(" ")[0]
    told = tuple(_bracket(behind)) if word[:1] == "(" else _word_behind(word)
    found = (*_not_said_by(before, told), *told) if before else told
    if word in PHRASE_STARTS and " ".join(behind[1:].split(" ", 2)[:2]) in PHRASES:
        return (*found, PHRASE)
    if word in ("a", "an") and _FORMED.match(behind):
        return (*found, _CORPORATE)
    if word in _COPULAS:
        return (*found, *_predicate(view[end : end + _CLAUSE]))
    if word in _MOVES and _MOVES_BY.match(behind, len(word) + 1):
        return (*found, _SHARE_MOVES)
    if word in RAISED and RAISED_AMOUNT.match(behind):
        return (*found, _RAISES)
    if word == "to" and behind[4:].partition(" ")[0] in PLANS:
        return (*found, _PLAN)
    if not told and _class_behind(behind, len(word) + 1):
        return (*found, _NOUN_BEHIND)
    return found


def _not_said_by(before: tuple[Verdict, ...], behind: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """What stands before, but for a speaker where an office stands behind: "said Kilo chief executive Ann Lee"."""
    return tuple(said for said in before if said.rule != "party.said_by") if _NOUN_BEHIND in behind else before


def _before(before: str, behind: str) -> tuple[Verdict, ...]:
    """What the words before a name say."""
    words = before.rsplit(None, 1)
    if not words:
        return ()
    last = words[-1]
    found = _word_before(last)
    if last in HELD_ENDS and before.rstrip().endswith(HELD):
        return (*found, Verdict(ORGANISATION, "party.class_noun_before", GOOD))
    if last in _PREPOSITIONS and (said := _preposition(before.split(), possessive=behind.startswith("'s "))):
        return (said,) if said is _CALLED_SO else (*found, said)
    return found


@lru_cache(maxsize=1 << 13)
def _word_before(last: str) -> tuple[Verdict, ...]:
    """What the word right before a name says, whatever stands before it."""
    if last[-1] == ",":
        bare = flags_of(last[:-1]) if last.islower() else 0
        if bare & f.BEFORE_PERSON:
            return (Verdict(PERSON, "party.role_before", FAIR),)
        return (Verdict(ORGANISATION, "party.class_noun_before", FAIR),) if bare & f.BEFORE_ORGANISATION else ()
    if is_seated(last):
        return (Verdict(ORGANISATION, "party.class_noun_before", FAIR),)
    found = [Verdict(PERSON, "party.said_by", FAIR)] if last in ("said", "says", "added", "asked") else []
    flags = flags_of(last)
    if last in DEALT_WITH or last in FOUNDED:
        found.append(Verdict(ORGANISATION, "party.dealt_with", FAIR))
    if last in _DISMISSALS:
        found.append(Verdict(PERSON, "party.scorer", SURE))
    if last.istitle() and flags & f.BEFORE_PERSON and flags & f.WORD and not flags & f.TITLE:
        found.append(Verdict(PERSON, "party.role_before", FAIR))
    if last.istitle() and flags & f.BEFORE_ORGANISATION and not flags & (f.TAIL | f.HEAD | f.FRONT | f.FIRST | f.LAST):
        found.append(Verdict(ORGANISATION, "party.class_noun_before", FAIR))
    if last.islower():
        found += (context for bit, context in _BY_FLAG_BEFORE if flags & bit)
    return tuple(found)


def _preposition(words: list[str], *, possessive: bool) -> Verdict | None:
    """What a preposition or an article before a name says, by the words before it."""
    last = words[-1]
    if last == "the":
        return _ARTICLE
    noun = words[-2].lower() if len(words) > 1 else ""
    if last in _CALLED:
        described = (word.rstrip(",") for word in words[-6:-1]) if noun in _BEING else (noun,)
        return _CALLED_SO if any(flags_of(word) & f.BEFORE_ORGANISATION for word in described) else None
    if last == "by" and noun in _DONE_BY_PEOPLE:
        return _AGENT
    if noun.startswith(_BUSINESS_STEMS) and _BUSINESS.match(" ".join(words).lower() + " "):
        return _BUSINESS_WITH
    if noun in BEFORE_PREPOSITION.get(last, ()) or (last == "for" and _is_paid(words)):
        return PAIR
    if (last in _PLACE_PREPOSITIONS and not possessive) or (last == "to" and noun in _GOING):
        return _PREPOSITION
    if last == "at" and noun.endswith(EMPLOYED):
        return _EMPLOYED_AT
    if last in ("of", "for", "at", "with") and noun and _OFFICE.search(words[-2]):
        return _OFFICE_OF
    if last == "of" and len(words) > 1 and flags_of(words[-2]) & f.PLACE_WORD:
        return Verdict(PLACE, "location.city_of", SURE)
    return None


def _is_paid(words: list[str]) -> bool:
    """Whether an amount, which is masked, is paid for what follows: "offered $3 million for"."""
    return len(words) > 2 and "\ue000" <= words[-2][0] <= "\uf8fe" and words[-3].lower() in PAID


def _defined(what: str) -> tuple[Verdict, ...]:
    """What a term in brackets and quotes stands for, if it is no party: 'a Purchase Agreement (the "PSA")'."""
    flags = flags_of(what)
    return (_NO_PARTY,) if what in _STATUTES or (flags & f.NO_PARTY and not flags & (f.TAIL | f.LAST)) else ()


def _bracket(behind: str) -> Iterator[Verdict]:
    if _EXCHANGE.match(behind) or _INSTRUMENT.match(behind):
        yield Verdict(ORGANISATION, "party.exchange_behind", SURE)
    elif (match := _COUNTRY.match(behind)) and places.flags().get(match[1].strip(), 0) & places.COUNTRY:
        yield Verdict(PERSON, "party.country_behind", FAIR)
    elif _AGE.match(behind):
        yield Verdict(PERSON, "party.age", SURE)
    elif _MINUTE.match(behind, 2):
        yield Verdict(PERSON, "party.scorer", SURE)


def _predicate(clause: str) -> Iterator[Verdict]:
    """What a sentence says a name is: "Kilo is a flour company in Ohio", "Kilo was a painter"."""
    said = _IS_A.match(clause)
    flags = flags_of(said["noun"]) if said else 0
    if flags & f.BEFORE_PERSON:
        yield Verdict(PERSON, "party.role_behind", GOOD)
    elif flags & f.BEFORE_ORGANISATION:
        yield Verdict(ORGANISATION, "party.apposition", GOOD)
    elif flags & f.PLACE_WORD:
        yield Verdict(PLACE, "location.city_of", GOOD)


def _class_behind(behind: str, at: int) -> bool:
    """Whether a plain word and what companies are called follow: "Kilo news agency", "Kilo oil company"."""
    return behind[at + 1 :].partition(" ")[0].rstrip(",.;:'") in _CLASSES and behind[1:at].isalpha()


@lru_cache(maxsize=1 << 13)
def _word_behind(word: str) -> tuple[Verdict, ...]:
    """What the word right behind a name says."""
    word = word.rstrip(",.;:")
    if word[:1].isdigit():
        return (Verdict(PERSON, "party.scorer", SURE),) if _MINUTE.match(word) else ()
    if not word.islower():
        return ()
    flags = flags_of(word)
    if word in PARTS or word in EMPLOYEES:
        return (Verdict(ORGANISATION, "party.noun_behind", GOOD + BEYOND),)
    found = [context for bit, context in _BY_FLAG_BEHIND if flags & bit]
    if word in CORPORATE_VERBS:
        found.append(Verdict(ORGANISATION, "party.business_verb", FAIR))
    if flags & f.SPEECH and not flags & f.PERSON_VERB:
        found.append(Verdict(ORGANISATION, "party.announces", WEAK))
    if word in _BY_WORD_BEHIND:
        found.append(_BY_WORD_BEHIND[word])
    return tuple(found)


def _apposition(behind: str, clause: str) -> Iterator[Verdict]:
    """What stands behind a comma: an age, "who", a state, a description."""
    first = behind[2:3] if behind[1:2] == " " else behind[1:2]
    if first.isupper():
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
