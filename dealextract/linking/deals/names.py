"""Names that only a deal gives away: who buys, what is bought or invested in, if it is written with a capital."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from dealextract.data import places
from dealextract.document import Mention
from dealextract.engine import Analysis
from dealextract.linking.deals.arguments import WITH_WHOM
from dealextract.linking.deals.grammar import TRADE, TRADES
from dealextract.linking.deals.subject_names import subject_names
from dealextract.linking.names import flags as f
from dealextract.linking.names.contract_terms import NO_TERMS, terms_of
from dealextract.linking.names.defined_terms import NO_PARTIES
from dealextract.linking.names.flags import flags_of
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, DealRecord, Location, Party

_NAME = (
    r"(?:[\p{Lu}][\p{L}\d&'.-]{0,30}|[a-z]\p{Lu}[\p{L}\d]{1,20})"
    r"(?:(?<!\p{Ll}{4}\.) (?:(?:of|and|&|de|for|the) ){0,2}\p{Lu}[\p{L}\d&'.-]{0,30}){0,6}"
)
_LEAD = (
    r" (?:(?:of|in|with|for|from|to|by) )?(?:(?:the|a|an|its|their|all|rival|fellow|shares|stock|control|majority"
    r"|most|privately held|\uE000\uF8FF{0,40}) ){0,3}"
)
_NAMED = r"(?:(?:in|of) )?[<(\"']?(?P<name>" + _NAME + r")(?=[>)\"']?(?:[ ,.;:']|$))"
_OBJECT = lazy_pattern(_LEAD + _NAMED)
_DESCRIBED_OBJECT = lazy_pattern(
    _LEAD + rf"(?:(?:(?:[\p{{Lu}}a-z][\p{{L}}.-]{{1,18}}|[\uE000-\uE0FF]\uF8FF{{0,100}}(?:'s)?) ){{0,4}}?{TRADE} "
    r"|(?:\p{Lu}[\p{L}.]{1,18}|[\uE000-\uE0FF]\uF8FF{0,100})-(?:based|backed|listed|owned) )?" + _NAMED
)
_CAPITAL = lazy_pattern(r"\p{Lu}|\b\p{Ll}\p{Lu}")
_SEATS = ("-based", "-backed", "-listed", "-owned")
REACH = 160
"""Characters behind the words of a deal in which a name is looked for."""

_HELD = lazy_pattern(
    r"[^.\n]{0,120}?(?:\b(?:(?:stakes?|interests?|holdings?)(?: of [\uE000-\uE0FF]\uF8FF{0,40})? in|share capital of)"
    r"|[\uE000-\uE0FF]\uF8FF{0,40} of) (?:the |its |their )?(?P<name>" + _NAME + r")(?=[ ,.;:']|$)"
)
_TAKER = lazy_pattern(
    rf"[^.;\n]{{0,90}}? (?:to|by) (?:(?:[a-z-]{{2,14}}|[\uE000-\uE0FF]\uF8FF{{0,40}}(?:-based)?) ){{0,3}}?(?:{TRADE} )?"
    r"(?P<name>" + _NAME + r")(?= (?:for|in|at|on|last|this|earlier) |[.,]?$|[.,] )"
)
_HELD_IN = lazy_pattern(r"(?: [^\s.;]{1,60}){0,4}? in (?:the )?")
_HELD_WORDS = ("stake", "interest", "share capital", "holding", "\uf8ff of ")
_HOLDINGS = ("stake", "acquisition", "divestiture")
LOOKS = 6
"""Places of one name where those listed with it are looked for."""
MOST_NAMES = 40
"""Names that one text may gain."""

_AS_VERB = frozenset({"target", "partner", "issuer"})
_NO_NAME = lazy_pattern(
    r"(?:Cie|Class|Series|Treasury|Chapter|ADR|ADS|Mr|Mrs|Ms|Dr|I|A|The|It|He|She|They|We|This|That|These|But|And|In|On"
    r"|At|If|No|Not|All|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|"
    r"American|European|Internet|TV|PC|PCs|DVD|CD|CDs|IPO|IPOs|EU|U\.S|US|UK|GDP|Euro|Americans|English"
    r"|\p{Lu}\w{2,15}makers?|SaaS|B2B|B2C|AI|VC|VCs|PE|English-language|Web|SUV|SUVs|CEO|God|Christmas|Government|Parliament|Congress)\b"
)


_MODEL = lazy_pattern(r"\p{Lu}{1,4}-?\d")
"""How the names of planes, ships and cars begin: "P-8A", "A320"."""


def name_parties(analysis: Analysis) -> None:
    """Add the names that stand where only a party can, here and wherever else the text has them."""
    found: dict[str, str] = {}
    unknown = {
        place.start: place
        for place in analysis.mentions(Location)
        if place.value.geoname_id is None and not _is_region(place.text)
    }
    masked = analysis.masked
    for record in analysis.mentions(DealRecord):
        value = record.value
        held_in = _HELD_IN.match(masked, record.end, record.end + 100) if unknown else None
        if held_in and (place := unknown.pop(held_in.end(), None)) is not None and "in" in dict(value.prepositions):
            analysis.drop(place, f"no place is known by this name, and {record.text!r} takes a party")
            masked = analysis.masked
            found.setdefault(place.text, f"the {value.object or 'party'} of {record.text!r}")
        capitals = _in_title_case(masked, record.start)
        for name, role in _names_beside(masked, record, analysis.marks.get(Date, "")):
            if not capitals or _stands_elsewhere(masked, name, record.start):
                for single in _singles(name):
                    found.setdefault(single, f"the {role} of {record.text!r}")
    _add_listed(found, masked, analysis.mentions(Party))
    terms = terms_of(analysis.view) if found else NO_TERMS
    found = {name: why for name, why in found.items() if not terms.has(name)}
    if not found:
        return
    places_of = {name: _places(masked, name) for name in list(found)[:MOST_NAMES]}
    known = list(dict.fromkeys(mention.value for mention in analysis.mentions(Party)))
    for name, starts in places_of.items():
        party = next((full for full in known if full.name.startswith(f"{name} ")), Party(name, "organization"))
        for start in starts:
            analysis.add(analysis.mention(start, start + len(name), party, "party.of_deal", notes=(found[name],)))


_PLAIN = r"(?:\p{Lu}[\p{L}\d&'-]{1,30})(?: \p{Lu}[\p{L}\d&'-]{1,30}){0,2}"
_LISTED_BEHIND = lazy_pattern(rf"(?:, (?P<name>{_PLAIN})){{0,6}}(?:,? (?:and|or) )(?P<name>{_PLAIN})(?![\w'])")
_LISTED_BEFORE = lazy_pattern(rf"(?<![\w' -])(?: ?(?P<name>{_PLAIN}),){{0,6}} ?(?P<name>{_PLAIN}),? (?:and|or) $")


def _add_listed(found: dict[str, str], masked: str, parties: Sequence[Mention[Party]]) -> None:
    """Add the unknown words that stand in a list with a name found, or with an organisation."""
    few = list(found.items())[:MOST_NAMES]
    spans = [(start, start + len(name), why) for name, why in few for start in _places(masked, name)[:LOOKS]]
    spans += [(p.start, p.end, "listed with a party") for p in parties if p.value.kind == "organization"]
    for start, end, why in spans:
        for other in _listed_with(masked, start, end):
            found.setdefault(other, why)


_LINKS_BEHIND = (", ", " and ", " or ", ", and ")
_LINKS_BEFORE = (" and ", " or ", ", and ")


def _singles(name: str) -> tuple[str, ...]:
    """Both of two unknown words that "and" joins, and any other name as it is."""
    one, _, other = name.partition(" and ")
    both = other and " " not in one + other and _is_unknown(one) and _is_unknown(other)
    return (one, other) if both else (name,)


def _listed_with(masked: str, start: int, end: int) -> Iterator[str]:
    """The unknown words that stand in a list with the name between two offsets: "Kilo, Lark and Mond"."""
    lists = []
    link = next((link for link in _LINKS_BEHIND if masked.startswith(link, end)), None)
    if link and masked[end + len(link) : end + len(link) + 1].isupper():
        lists.append(_LISTED_BEHIND.match(masked, end, end + REACH))
    link = next((link for link in _LINKS_BEFORE if masked.endswith(link, 0, start)), None)
    if link and masked[start - len(link) - 1 : start - len(link)].isalnum():
        lists.append(_LISTED_BEFORE.search(masked, max(0, start - REACH), start))
    for other in (name for match in lists if match for name in match.captures("name")):
        if _may_name(other) and _is_unknown(other):
            yield other


_SMALL = lazy_pattern(r"(?<![\w.'-])[a-z]\w{2,20}")
_TITLE_WORD = lazy_pattern(r" (?:For|From|By|To|With|Over|In|On|At|Of|As|After)(?= )")


def _in_title_case(masked: str, at: int) -> bool:
    """Whether all words of a line have capitals, "For" and "From" too, so that a capital says nothing of a name."""
    start, end = masked.rfind("\n", max(0, at - REACH), at) + 1, masked.find("\n", at, at + REACH)
    line = masked[start : end if end >= 0 else at + REACH]
    return len(line) < REACH and not _SMALL.search(line) and _TITLE_WORD.search(line) is not None


ELSEWHERE = 20_000
"""Characters on either side of a headline in which its names are looked for again."""


def _stands_elsewhere(masked: str, name: str, at: int) -> bool:
    """Whether a name of a line in title case stands in another line near by."""
    start, end = masked.rfind("\n", max(0, at - REACH), at), masked.find("\n", at, at + REACH)
    before = masked.find(name, max(0, at - ELSEWHERE), max(0, start))
    return before >= 0 or (end >= 0 and masked.find(name, end, end + ELSEWHERE) >= 0)


def _names_beside(masked: str, record: Mention[DealRecord], date_mark: str) -> Iterator[tuple[str, str]]:
    """The names behind and in front of the words of a deal, and what they are to them."""
    value = record.value
    for name in _object_names(masked, record):
        yield name, value.object or "party"
    yield from _names_with_prepositions(masked, record)
    yield from _names_in_front(masked, record)
    yield from _fronted_subject(masked, record)
    if value.subject is not None:
        for name in filter(_may_name, subject_names(masked, record.start, value.form == "noun", date_mark)):
            yield name, "subject"


def _object_names(masked: str, record: Mention[DealRecord]) -> list[str]:
    """Names behind the words of a deal that can only be a party's."""
    value, names = record.value, []
    if not _AS_VERB & {value.object or "", *(role for _, role in value.prepositions)}:
        return []
    near = masked[record.end : record.end + REACH]
    held = value.kind in _HOLDINGS and any(word in near for word in _HELD_WORDS) and _HELD.match(near)
    if held and _may_name(held["name"]):
        names.append(_bare(held["name"]))
    if not _CAPITAL.search(near):
        return names
    taker = _TAKER.match(near) if _takes_behind(value) else None
    if taker and _may_name(taker["name"]):
        names.append(_bare(taker["name"]))
    match = (_DESCRIBED_OBJECT if _tells_a_trade(near[:90]) else _OBJECT).match(near)
    if match and _may_name(match["name"]) and _fits(record, match):
        name = _bare(match["name"])
        if len(name) > 1 and not (name.isupper() and len(name) > 4):
            names.append(name)
    return names


_BEHIND_PREPOSITION = lazy_pattern(
    rf"[ ,](?P<before>[^\s,]{{1,30}} )?(?P<prep>by|from|with|to|between|for|of|in) "
    rf"(?:(?:(?:the|an?|its|rival|fellow|investors?|new|existing|[\uE000-\uE0FF]\uF8FF{{0,40}}(?:-based|'s)?"
    rf"|\p{{Lu}}[\p{{L}}.]{{1,18}}-based) ){{0,3}}(?:{TRADE}s? )?)(?P<name>{_NAME})(?:,? and (?P<second>{_NAME}))?"
    r"(?='s?\b|[ ,.;:)]|$)"
)
_IN_SHARES = frozenset(
    {"stake", "interest", "holding", "shares", "investment", "percent", "pct", "invest", "invested", "assets"}
)
_ENDS = lazy_pattern(r"[.;:\n](?: |$)|\b(?:said|which|who|that|after|while|whose|where|when|but|because|before)\b")


def _names_with_prepositions(masked: str, record: Mention[DealRecord]) -> Iterator[tuple[str, str]]:
    """Unknown words behind the prepositions that go with a deal: "raised $5 million from Kilo and Lark"."""
    roles = dict(record.value.prepositions)
    near = masked[record.end : record.end + REACH]
    if not roles or not _CAPITAL.search(near):
        return
    end = _ENDS.search(near)
    for match in _BEHIND_PREPOSITION.finditer(near, 0, end.start() + 1 if end else REACH):
        led = (match["before"] or "").strip() == "led"
        held = match["prep"] in ("in", "of") and record.value.object
        role = roles.get(match["prep"]) or held or (("from" in roles or "with" in roles) and led and "leader") or None
        in_shares = (match["before"] or record.text).strip().casefold() in _IN_SHARES
        in_shares = in_shares or (match["prep"] == "in" and record.text.casefold().startswith("invest"))
        if role is None or (match["prep"] in ("in", "of") and not in_shares):
            continue
        for name in filter(None, (*match["name"].split(" and "), match["second"])):
            if _may_name(name) and _is_unknown(_bare(name)):
                yield _bare(name), role


_WITH = lazy_pattern(
    rf"\b(?:with|between) (?:(?:the|an?|its|rival|fellow|[\uE000-\uE0FF]\uF8FF{{0,40}}(?:-based|'s)?) ){{0,3}}"
    rf"(?:{TRADE}s? )?(?P<name>{_PLAIN})(?:,? and (?P<name>{_PLAIN}))?"
    r" (?:to|about|on|over|for|in|regarding) (?:[^\s.;,]{1,40} ){0,6}$"
)


_AWARDED = lazy_pattern(
    rf"\b(?:award(?:ed|s|ing)?|g(?:ave|ives|iven|iving)|hand(?:ed|s)) (?P<name>{_PLAIN}) an? (?:[^\s.;,]{{1,40}} "
    rf"){{0,4}}$"
)
_HOLDING = lazy_pattern(
    rf"\b(?:owns|holds|owned|held) (?:[a-z]{{1,12}} ){{0,2}}[\uE000-\uE0FF]\uF8FF{{0,40}} of (?P<name>{_PLAIN})"
    r"[,.](?: |$)[^.;]{0,60}$"
)
_FRONTED = lazy_pattern(
    r"(?:^|[.!?][\"')]? {1,2}|\n)(?:Having|(?:By|After|Since|Before|In|With|Following|Through|Upon|Besides)"
    r"(?: (?:its|the|their|an?|[a-z]{1,12}ly|first|recent)){0,3}) $"
)
"""What begins a sentence whose subject follows behind a comma: "By acquiring Kilo, Lark doubles"."""
_SUBJECT_BEHIND = lazy_pattern(
    rf"[^.;\n]{{4,112}}?(?<=, )(?P<name>{_PLAIN}) (?:[\uE000-\uE0FF]\uF8FF{{0,40}} )?(?!and\b|or\b|of\b"
    rf"|in\b)[a-z]{{2,14}}\b"
)


def _fronted_subject(masked: str, record: Mention[DealRecord]) -> Iterator[tuple[str, str]]:
    """An unknown subject behind a phrase that begins the sentence."""
    if _FRONTED.search(masked, max(0, record.start - 40), record.start):
        match = _SUBJECT_BEHIND.match(masked, record.end, record.end + REACH)
        if match and _may_name(match["name"]) and _is_unknown(match["name"]):
            yield match["name"], "subject"


_BY_WORDS = (
    (("with ", "between "), _WITH),
    (("award", "gave ", "give", "hand"), _AWARDED),
    (("owns ", "holds ", "owned ", "held "), _HOLDING),
)
"""Patterns for names in front of the words of a deal, by words that they hold."""


def _names_in_front(masked: str, record: Mention[DealRecord]) -> Iterator[tuple[str, str]]:
    """Unknown words that the words of a deal are agreed or talked of with: "agreed with Kilo to set up a venture"."""
    near = masked[max(0, record.start - REACH) : record.start]
    if record.value.kind not in WITH_WHOM or not _CAPITAL.search(near):
        return
    for words, pattern in _BY_WORDS:
        match = pattern.search(near) if any(word in near for word in words) else None
        for name in match.captures("name") if match else ():
            if _may_name(name) and _is_unknown(name):
                yield name, "partner"


def _is_unknown(name: str) -> bool:
    """Whether no word of a name is known for anything else: neither a word of the language nor part of a person's."""
    return len(name) > 2 and not any(flags_of(word) & _KNOWN for word in name.split(" "))


_KNOWN = f.WORD | f.FIRST | f.FUNCTION | f.CALENDAR | f.TITLE | f.NATION | f.SPLITTER | f.OFFICE | f.LEGAL


def _takes_behind(value: DealRecord) -> bool:
    """Whether who buys stands behind a verb: "sold its plant to Lind for", "was acquired in May by Lind"."""
    roles = dict(value.prepositions)
    return value.form != "noun" and (roles.get("to") == "acquirer" or (value.form == "past" and "by" in roles))


def _tells_a_trade(words: str) -> bool:
    """Whether a company's trade or seat may stand in front of its name: "software maker Lind", "Oslo-based Lind"."""
    return any(word in TRADES or word.endswith("maker") or word.endswith(_SEATS) for word in words.split(" "))


def _is_region(name: str) -> bool:
    """Whether a name is a land's or a part's of one, in which money is invested and not bought."""
    flags = places.flags().get(name, 0)
    return bool(flags & (places.COUNTRY | places.STATE | places.REGION | places.CONTINENT))


def _may_name(words: str) -> bool:
    """Whether words can be a party's: no nationality, no day, no "Series A"."""
    first, _, rest = _bare(words).partition(" ")
    if _MODEL.match(words):
        return False
    if _is_region(_bare(words)) or _bare(words) in NO_PARTIES:
        return False
    known = places.demonyms()
    compass = first in ("South", "North", "West", "East")
    return not (_NO_NAME.match(words) or first in known or words in known or (compass and rest.split(" ")[0] in known))


def _places(text: str, name: str) -> list[int]:
    """Where a name stands as whole words."""
    places, at = [], text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            places.append(at)
        at = text.find(name, end)
    return places


def _bare(name: str) -> str:
    """A name without what describes it and without a possessive."""
    owner, _, name = _POSSESSIVE.sub("", name.rstrip(".'-&")).rpartition("'s ")
    if owner and _NO_NAME.match(name):
        # "In Kilo's Series C", but "to Kilo's Lark".
        name = owner
    return _DESCRIBED.sub("", name)


_POSSESSIVE = lazy_pattern(r"'s$")
_DESCRIBED = lazy_pattern(r"^\p{Lu}[\p{L}.-]{1,20}-(?:based|owned|badged|area|listed|backed|born) ?")


def _fits(record: Mention[DealRecord], match: regex.Match[str]) -> bool:
    """Whether the words lead up to a party: a verb straight, a noun with a preposition that has a role."""
    value = record.value
    lead = match[0][: match.start("name") - match.start()].split()
    roles = dict(value.prepositions)
    if (
        value.form != "noun"
        and value.object in _AS_VERB
        and (not lead or lead[0] not in ("to", "for", "from", "by", "with", "in"))
    ):
        return True
    return bool(lead) and roles.get(lead[0]) in _AS_VERB
