"""What stands beside a name: the words before and behind it, looked up in the same table as its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dealextract.data import places
from dealextract.linking.names import cues
from dealextract.linking.names import flags as f
from dealextract.linking.names.around import around
from dealextract.linking.names.business_words import (
    BEFORE_PREPOSITION,
    CORPORATE_VERBS,
    DEALT_WITH,
    EMPLOYED,
    EMPLOYEES,
    FOUNDED,
    HELD,
    HELD_ENDS,
    HOLDS,
    INVESTING,
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
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.punctuation import BEYOND, CLAUSE, MINUTE, bracketed, punctuated
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
    "party.plural_verb", "party.acts", "party.agency", "party.told_of",
)  # fmt: skip
"""The rules of this module that speak for a party."""

_LOOK = 32


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

_DISMISSALS = ("c", "b", "lbw")
"""What stands between the names of a scorecard of cricket: "Kilo c Lark b Mond"."""
# Read backwards from the end of the word.
_OFFICE = lazy_pattern(
    r"(?r)(?:chairman|chief|president|director|head|officer|founder|owner|spokes\w{3,6}|shareholders?|shares|members?"
    r"|executives?|analyst|economist|strategist|takeover|acquisition|editor|employees?|subsidiary|unit|division|stock"
    r"|part|leader|percent|%|C[EFOT]O|C[MI]O|Chairman|Chairwoman|Founder|[Cc]o-[Ff]ounder)$"
)
_DONE_BY_PEOPLE = frozenset(
    ("directed", "written", "painted", "composed", "sung", "coached", "choreographed", "trained", "narrated",
     "authored", "edited", "portrayed", "photographed", "ridden", "chaired", "bowled", "caught", "dismissed",
     "stumped")
)  # fmt: skip
_BUSINESS_STEMS = ("compet", "merg", "partner", "stake", "takeover", "acquired", "bought", "owned", "controlled",
                   "operated", "venture", "bid", "offer", "shares", "rival", "invest", "led", "co-led", "holding",
                   "shareholding")  # fmt: skip
_BUSINESS = lazy_pattern(
    r"(?r)(?:\bcompet\w{1,5} with|\bcompetition (?:from|with)|\bmerg\w{1,4} with|\bpartner\w{0,6} with|\b(?:stakes?"
    r"|(?:share)?holdings?) in"
    r"|\btakeover of|\b(?:acquired|bought|owned|controlled|operated) by|\bventures? with|\b(?:bid|offer) for"
    r"|\bshares (?:in|of)|\brivals? of|\binvestors? in"
    r"|[\ue000-\uf8fe]\S{0,40} (?:co-)?led by"
    r"|\b(?:rounds?|funding|financing|fundraise|investment|capital)(?:,? [^\s.;]{1,14}){0,2} (?:co-)?led by) "
)
_SHARES_OF = (["stake"], ["holding"], ["shareholding"], ["interest"])
"""In front of "of 7 percent in"."""
_PLACE_PREPOSITIONS = frozenset(cues.PLACE_PREPOSITIONS.split())
_OWNER = lazy_pattern(r" ((?:\p{Lu}[\p{L}.]{1,15} ){0,2}\p{Lu}[\p{L}.]{1,15})'s $")
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
_CLASSES = (
    "venture",
    "consortium",
    "agency",
    "company",
    "firm",
    "group",
    "chain",
    "airline",
    "newspaper",
    "magazine",
    "conglomerate",
    "bank",
)
"""What an organisation is called one word behind its name."""
_MOVES = frozenset(
    ("rose", "fell", "gained", "lost", "slipped", "climbed", "dropped", "jumped", "eased", "added", "shed", "closed",
     "ended", "traded", "rises", "falls", "gains", "slips", "climbs", "drops", "jumps", "eases", "adds", "sheds",
     "loses", "soars", "surges", "tumbles", "slumps", "soared", "surged", "tumbled", "slumped", "plunged", "sank")
)  # fmt: skip
_MOVES_BY = lazy_pattern(r" (?:(?:by|to|at|up|down) )?[^\sA-Za-z]")
"""What shares do: "Kilo rose 3 pence"; amounts are masked."""
_FORMED = lazy_pattern(
    r" an? (?:[a-z-]{2,14} ){0,3}(?:corporation|company|partnership) (?:duly|organi|incorp|exist|form)"
)
_CORPORATE = Verdict(ORGANISATION, "party.apposition", SURE)
_COPULAS = frozenset(("is", "was", "are", "were"))
_IS_A = lazy_pattern(
    r" (?:is|was|are|were) (?:an?|the|one of the) (?:[\w'-]{1,20} ){0,5}?(?P<noun>[a-z][a-z-]{2,20})"
    r"(?=[,.;)]| (?:of|in|that|which|who|based|with|at|for|from|near|on|and|run|backed|owned|whose|to)\b)"
)
_TOLD_OF_PEOPLE = lazy_pattern(
    r" (?:is|was|are|were) (?:also |later |then |first |just |only |not )?"
    r"(?:born|arrested|jailed|imprisoned|hospitali[sz]ed"
    r"|buried|married|knighted|bowled|caught|stumped|run out|lbw|sent off|substituted|educated|beheaded|stabbed"
    r"|murdered|handcuffed|paroled|pardoned|extradited|aged|survived by|re-?elected|sworn|\d{2} (?:when|years))\b"
)
_DEALS_IN = lazy_pattern(
    r" (?:is|was|are|were) (?:(?:said|understood|reported|believed) to be |reportedly |also |still |now )?"
    r"(?:in |holding |considering |exploring |close to |nearing )(?:[a-z-]{1,12} ){0,3}"
    r"(?:(?:talks|negotiations|discussions|deal|agreement|offer|bid) (?:to|for|on|over|about|with)"
    r"|(?:acquir|buy|sell|merg|rais)[a-z]{1,4}) "
)
"""What firms are about to do: "Kilo is said to be in talks to acquire"."""
_PERSON_TOLD_OF = Verdict(PERSON, "party.told_of", FAIR)
"""What happens to people only: "Kilo was born in Ohio", "Kilo was bowled by Lark"."""


FIRMS = frozenset(
    ("firm", "company", "airline", "retailer", "chain", "insurer", "carrier", "startup", "start-up", "carmaker",
     "automaker", "drugmaker", "chipmaker", "conglomerate", "brewer", "grocer", "lender", "bank", "supermarket",
     "utility")
)  # fmt: skip
"""What people are never called: in front of a name it says more than a first name does."""
_FIRM = Verdict(ORGANISATION, "party.class_noun_before", SURE + FAIR)
_HOUSE = lazy_pattern(r" \d{1,4}[a-z]?(?:,|\.| \()")
_STREET = Verdict("", "party.none", -SURE)
"""A street with the number behind it: "residing at Larkgatan 12, Kilo"."""
_INVESTOR = Verdict(ORGANISATION, "party.class_noun_before", GOOD)
_SHARE_MOVES = Verdict(ORGANISATION, "party.share_moves", FAIR)
_RAISES = Verdict(ORGANISATION, "party.business_verb", FAIR)
_PLAN = Verdict(ORGANISATION, "party.business_verb", FAIR)
_ARTICLE = Verdict(ORGANISATION, "party.article", WEAK / 2)
_BUSINESS_WITH = Verdict(ORGANISATION, "party.business_with", FAIR)
_PREPOSITION = Verdict(PLACE, "location.preposition", FAIR)
_EMPLOYED_AT = Verdict(ORGANISATION, "party.office_of", SURE + FAIR)
_AGENT = Verdict(PERSON, "party.agent", FAIR)
_HOME = Verdict(PLACE, "location.home", GOOD)
"""Where somebody is from, behind the age: "Ann Lee, 62, of Lark"."""
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
        return found + punctuated(view, start, end, behind)
    both = around(view[start:end], view[max(0, start - _LOOK) : start], behind)
    if both is not None:
        found = (*found, both)
    return _behind_blank(view, end, behind, found)


def _behind_blank(view: str, end: int, behind: str, before: tuple[Verdict, ...]) -> tuple[Verdict, ...]:
    """What stands before a name, and what the words or the bracket behind it say."""
    word = behind[1:].partition(" ")[0]
    told = tuple(bracketed(behind)) if word[:1] in ("(", "<") else _word_behind(word)
    found = (*_not_said_by(before, told), *told) if before else told
    if word in PHRASE_STARTS and " ".join(behind[1:].split(" ", 2)[:2]) in PHRASES:
        return (*found, PHRASE)
    if word in ("a", "an") and _FORMED.match(behind):
        return (*found, _CORPORATE)
    if word in _COPULAS:
        if _TOLD_OF_PEOPLE.match(behind):
            return (*found, _PERSON_TOLD_OF)
        if _DEALS_IN.match(view, end, end + CLAUSE):
            return (*found, _PLAN)
        return (*found, *_predicate(view[end : end + CLAUSE]))
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
    if before.endswith("'s ") and (owner := _OWNER.search(before)) and places.flags().get(owner[1], 0) & places.COUNTRY:
        # "A contract with Korea's Kilo"
        before = before[: owner.start() + 1]
    words = before.rsplit(None, 1)
    if not words:
        return ()
    last = words[-1]
    if last == "investor" and words[0].rpartition(" ")[2].lower() in INVESTING:
        return (_INVESTOR,)
    found = _word_before(last)
    if last in HELD_ENDS and before.rstrip().endswith(HELD):
        return (*found, Verdict(ORGANISATION, "party.class_noun_before", GOOD))
    if last == "at" and _HOUSE.match(behind):
        return (_STREET,)
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
    if last.istitle() and _is_class(last.lower()) and not flags & (f.TAIL | f.HEAD | f.FRONT | f.FIRST | f.LAST):
        found.append(Verdict(ORGANISATION, "party.class_noun_before", FAIR + BEYOND))
    if last in FIRMS:
        found.append(_FIRM)
    elif last.islower():
        found += _by_flags(last, flags)
    return tuple(found)


def _is_class(word: str) -> bool:
    """Whether a word is what a company, or several, are called: "carmaker", "carmakers"."""
    return bool((flags_of(word) | (flags_of(word[:-1]) if word[-1] == "s" else 0)) & f.BEFORE_ORGANISATION)


def _by_flags(last: str, flags: int) -> Iterator[Verdict]:
    """What a word in small letters says by its bits; of several too: "insurers Kilo and Lark"."""
    yield from (context for bit, context in _BY_FLAG_BEFORE if flags & bit)
    if not flags & (f.BEFORE_PERSON | f.BEFORE_ORGANISATION) and _is_class(last):
        yield Verdict(ORGANISATION, "party.class_noun_before", GOOD)


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
    if _shares(words):
        return _BUSINESS_WITH
    if noun in BEFORE_PREPOSITION.get(last, ()) or (last == "for" and _is_paid(words)):
        return PAIR
    if (last in _PLACE_PREPOSITIONS and not possessive) or (last == "to" and noun in _GOING):
        return _PREPOSITION
    if last == "at" and noun.endswith(EMPLOYED):
        return _EMPLOYED_AT
    if last in ("of", "for", "at", "with") and noun and _OFFICE.search(words[-2]):
        return _OFFICE_OF
    return _of(words) if last == "of" and len(words) > 1 else None


def _of(words: list[str]) -> Verdict | None:
    """What "of" says by the word before it: "the city of", "Ann Lee, 62, of"."""
    noun = words[-2]
    if flags_of(noun) & f.PLACE_WORD:
        return Verdict(PLACE, "location.city_of", SURE)
    return _HOME if noun[-1] == "," and noun[:-1].isdigit() and len(noun) < 4 else None


def _is_paid(words: list[str]) -> bool:
    """Whether an amount, which is masked, is paid for what follows: "offered $3 million for"."""
    return len(words) > 2 and _is_masked(words[-2]) and words[-3].lower() in PAID


def _shares(words: list[str]) -> bool:
    """Whether a share, which is masked, is held of what follows: "owns 7 percent of", "a stake of 7 percent in"."""
    if len(words) < 3 or not _is_masked(words[-2]):
        return False
    if words[-1] == "of":
        return words[-3].lower() in HOLDS
    return words[-1] == "in" and words[-3] == "of" and words[-4:-3] in _SHARES_OF


def _is_masked(word: str) -> bool:
    """Whether a word is the mark of an amount or a percentage."""
    return "\ue000" <= word[0] <= "\uf8fe"


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
        return (Verdict(PERSON, "party.scorer", SURE),) if MINUTE.match(word) else ()
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
