"""Those behind the words of a deal: the object, and who follows behind a preposition."""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.document import Mention
from dealextract.linking.deals.grammar import ACTS, JOINED, POSSESSED, STOP, TRADE, pattern
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord, Party

_PREPOSITION = lazy_pattern(
    r"(?i)\b(from|to|by|with|in|into|of|for|between|among|at|on|through|via|over|under|as|about)\b"
)


_SHAREISH = lazy_pattern(
    r"(?i)(?:\uF8FF|\b(?:stakes?|(?:share|stock)?holders|investors|shares?|stock|interests?|holdings?|pct|percent"
    r"|per cent|part|all|whole|most|control|half|rest|remainder|majority|assets?|units?|"
    r"business(?:es)?|divisions?|operations?|subsidiar(?:y|ies)|outstanding|group|maker|owner|parent|operator"
    r"|provider|producer)\b)"
    r"[^.;]{0,40} (?:of|in|to|at|as)\b"
)


_ALL_SHARES = lazy_pattern(
    r"(?i)the (?:entire|whole)(?: of the)? (?:issued(?:,? and to be issued,?)? )?(?:ordinary )?share capital"
    r" of (?:the )?"
)


_OWN_SHARES = lazy_pattern(
    r"^'s? (?:[^\s.,;]{1,100} ){0,4}?(?:shares?|stock|common|equity|board"
    r"|remaining (?:shares|stock|stake|interest|[\d\uE000-\uE0FF]))"
)


_BRACKETS = lazy_pattern(r"[<(\[][^>)\]]{0,60}[>)\]]")


_OWNS_NEXT = lazy_pattern(
    r"^(?:'s? ?(?:(?!shares|stock|stake|board|chief|chairman|president|head|spokes)[a-z][\w-]{1,20} ){0,5}"
    rf"| (?:(?!(?:and|or|by|to|from|with|for|of|in|as|via|through) )[a-z-]{{2,14}} ){{0,2}}{TRADE} )$"
)
"""Between one and the next, which it owns or only describes: "Kilo's Lind", "Kilo unit Lind", "Kilo rival Lind"."""


_SPEAKER = lazy_pattern(r"^(?:'s)?,? (?:[a-z]{1,12} ){0,2}(?:said|says|told|announced|reported|added)\b")


_IN_OFFICE = lazy_pattern(
    r"^(?:, N\.?A\.?)?(?:(?:,|,? and) [\uE000-\uE0FF]\uF8FF{0,100}){0,4},? (?:acting |serving )?as (?:the |its |an? )?"
    r"(?:[a-z-]{1,14} ){0,3}(?:managers?|book-?runners?|underwriters?|arrangers?|advis[eo]rs?|agents?|brokers?"
    r"|coordinators?)\b"
)
"""Behind those who only help with a deal: "with Lind and Kilo as joint lead managers"."""

REACH = 230
"""Characters behind the words in which those belonging to them are looked for."""


def followers(sentence: Sentence, record: Mention[DealRecord], passive: bool) -> Iterator[tuple[str, Mention[Party]]]:
    """Those behind the words: the object, and who follows behind a preposition."""
    if not sentence.parties or sentence.parties[-1].start < record.end:
        return
    value = record.value
    roles = {**dict(value.prepositions), "together with": value.subject or ""}
    limit = _limit(sentence, record)
    right = [
        party
        for party in sentence.parties
        if record.end <= party.start < limit and not _IN_OFFICE.match(sentence.text(party.end, party.end + 120))
    ]
    at, role, owner, last = record.end, None, None, ""
    for party in right:
        between = _lead_up(sentence.text(at, party.start))
        if _ends_here(sentence, party, between):
            break
        if role and JOINED.match(between):
            yield role, party
        else:
            prepositions = [m[1].casefold() for m in _PREPOSITION.finditer(between)]
            if at != record.end and prepositions[-1:] == ["of"] and between.startswith(","):
                # "Lark Ltd, the parent of Kilo Corp, and Norden plc": Kilo only describes.
                at = party.end
                continue
            if _leads_away(value, between, prepositions, done=at != record.end):
                role = None
            elif at == record.end:
                role = _first_role(value, prepositions, between, passive, roles)
            else:
                part = _PART.search(last) is not None
                role = _next_role(role, owner, prepositions, between, roles, part=part)
            if role:
                behind = sentence.text(party.end, party.end + 90)
                following = next((other.start for other in right if other.start > party.start), limit)
                owns = following < limit and _OWNS_NEXT.match(sentence.text(party.end, following)) is not None
                owner = _owner_role(value, role, between, behind, owns=owns)
                if owner != "owner":
                    yield (owner or role), party
        at, last = party.end, party.text


_TOGETHER = lazy_pattern(r"(?i)\b(?:(?:together|along|jointly|in tandem) with|alongside) (?:[^\s,.;]{1,40} ){0,4}$")
"""In front of who does it too: "has made an offer for Lind together with Kilo"."""
_PART = lazy_pattern(r"(?i)\b(?:division|unit|subsidiary|business|operations|assets|group|arm|branch)$")
_PARENT = lazy_pattern(
    r"^(?:'s?)? (?:[a-z-]{1,14} )?(?:parent|owner|holding|rival|competitor|operator|founder|peer|club)\b"
)
"""Behind one that only says whose parent the next is: "a stake in Kilo's parent Lind"."""
_AND_THE = lazy_pattern(
    r"(?:and|as well as|plus|,) (?:the|its|their|an?) (?:[\w-]{1,20} |[\uE000-\uE0FF]\uF8FF{0,40} ){0,3}$"
)


def _listed(sentence: Sentence, record: Mention[DealRecord], other: Mention[DealRecord]) -> bool:
    """Whether a noun begins another deal of a list: "the buyout of Kilo as well as the 2007 buyout of Lind"."""
    if record.value.kind != other.value.kind or sentence.text(other.end, other.end + 4) != " of ":
        return False
    return _AND_THE.search(sentence.text(record.end, other.start)) is not None


def _limit(sentence: Sentence, record: Mention[DealRecord]) -> int:
    """Where the parties of another record begin, as an offset, or where those of this one would stand too far."""
    others = (
        other.start
        for other in sentence.records
        if other.start >= record.end
        and (other.value.form != "noun" or _of_its_own(record, other) or _listed(sentence, record, other))
    )
    return min(record.end + REACH, sentence.end, *others)


def _ends_here(sentence: Sentence, party: Mention[Party], between: str) -> bool:
    """Whether a clause begins in front of a party, or the words of a speaker end there."""
    behind = sentence.text(party.end, party.end + 40) if "," in between else ""
    new = between.startswith(", ") and " and " not in between and len(between) < 40
    spoken = behind and (_SPEAKER.match(behind) or (new and ACTS.match(behind)))
    return bool(spoken) or any(pattern.search(_BRACKETS.sub("", between)) for pattern in (STOP, _TOPPING))


_TOPPING = lazy_pattern(
    r"\b(?:to (?:rival|top|beat|trump|match|counter)|rivalling|topping|beating|trumping|matching|exceeding"
    r"|outbidding)\b|\band (?:[a-z]{1,12}ly )?(?!including|outstanding|existing|remaining|leading)[a-z]{2,14}ing\b"
)
"""In front of another bid, or another predicate: "a bid for Kilo, topping an offer from Norden"."""


_GOODS = lazy_pattern(r"(?i)\bfor (?:(?:up to|about|some|another|as many as|an additional) )?\d")


def _leads_away(value: DealRecord, between: str, prepositions: list[str], *, done: bool) -> bool:
    """Whether a preposition tells a purpose, goods, or those who will use them: "from Lind for 6 jets for the army"."""
    if value.kind == "contract" and prepositions[-2:] == ["for", "of"]:
        return True
    if prepositions[-1:] == ["to"]:
        return _TO_DO.search(between) is not None or _TO_BE.search(between) is not None
    return value.kind == "contract" and prepositions[-1:] == ["for"] and (done or _GOODS.search(between) is not None)


def _lead_up(words: str) -> str:
    """The words between two parties without those whose prepositions lead to nobody."""
    if "share capital" in words:
        words = _ALL_SHARES.sub("", words)
    return (
        words.replace(" from that ", " from the ")
        .replace(" by that ", " by the ")
        .replace("up to", "     ")
        .replace("as many as", " ")
        .replace("as much as", " ")
        .replace("such as", "including")
        .replace("with that of", "with")
    )


def _of_its_own(record: Mention[DealRecord], other: Mention[DealRecord]) -> bool:
    """Whether a noun behind the words tells another deal, whose parties follow it: "contracts for the venture of"."""
    if record.rule == other.rule and record.parts and other.parts:
        return True
    return record.value.kind in ("contract", "financing") and other.value.kind in (
        "joint venture", "merger", "acquisition",
    )  # fmt: skip


_PART_OF = lazy_pattern(
    r"(?i)^,? (?:[a-z-]{1,20} ){0,3}(?:units?|divisions?|subsidiar(?:y|ies)|business(?:es)?|assets|operations"
    r"|arm) of (?:[a-z-]{1,20} ){0,2}$"
)


def _next_role(
    role: str | None, owner: str | None, prepositions: list[str], between: str, roles: dict[str, str], *, part: bool
) -> str | None:
    """The role of a later party, by what stands between it and the one before."""
    if _TOGETHER.search(between):
        return roles["together with"] or None
    if not prepositions:
        return role if owner and not between.strip().startswith(",") else None
    if _stands_for(between, prepositions):
        return roles.get(prepositions[-2])
    if prepositions[-1] == "by" and _HELD_BY.search(between):
        return "seller"
    if prepositions[-1] == "by" and _BY_OTHERS.search(between):
        return None
    if owner == "seller" and prepositions[-1] == "in":
        return "target"
    if prepositions[0] == "of" and prepositions[-1] == "in" and _SHAREISH.search(between):
        # "The sale by Lind of its stake in Kilo."
        return roles.get("of")
    if role == "target" and (_PART_OF.match(between) or (between == " of " and part)):
        return "seller"
    return roles.get(prepositions[-1])


_HELD_BY = lazy_pattern(
    r" (?:held|owned|now held|now owned|previously held|previously owned) by (?:[a-z]{1,14} ){0,3}$"
)
"""Behind what is bought: "acquired the 51 percent interest in Kilo held by Lind"."""
_ALL_OF = lazy_pattern(
    r"(?i)\b(?:all|most|majority|whole|bulk|remainder|rest) (?:of )?(?:the )?(?:[a-z]{1,14} ){0,2}?(?:assets|operations"
    r"|business)(?: and [a-z]{1,14})? of (?:[a-z-]{2,20} ){0,3}$"
)
_A_UNIT_OF = lazy_pattern(
    r"(?i)\b(?:to|by) (?:an?|the) (?:(?:[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,4}(?:unit|subsidiary|affiliate"
    r"|division|arm|consortium|group|team|syndicate|joint venture|partnership) of "
)
"""Behind which the parent stands for the unit that buys: "was sold to a subsidiary of Lind"."""
_FUNDS_OF = lazy_pattern(
    r"(?i)\b(?:to|by|from) (?:[\w-]{1,20} ){0,3}(?:funds?|entit(?:y|ies)|affiliates?|vehicles?|accounts) "
    r"(?:managed|advised|controlled|owned|run|sponsored) by (?:the )?$"
)
"""In front of whom the funds that buy belong to: "sold to funds managed by Lind"."""
_BY_OTHERS = lazy_pattern(
    r"(?i)\b(?!led|headed|owned|controlled|run|formed|backed)(?:[a-z]{2,14}ed|underwritten) by (?:[a-z]{1,14} ){0,5}$"
)


def _stands_for(between: str, prepositions: list[str]) -> bool:
    """Whether a name is that of the owner of those meant: "to a unit of Lind", "to funds managed by Lind"."""
    last, before = prepositions[-1], prepositions[-2:-1]
    if last == "of":
        return before in (["to"], ["by"]) and _A_UNIT_OF.search(between) is not None
    return last == "by" and bool(before) and _FUNDS_OF.search(between) is not None


def _first_role(
    value: DealRecord, prepositions: list[str], between: str, passive: bool, roles: dict[str, str]
) -> str | None:
    """The role of the first party behind the words."""
    if not prepositions:
        verb = value.form != "noun" or "" in roles
        return value.object if verb and not passive and not between.strip().startswith(",") else None
    last = prepositions[-1]
    if value.form == "noun" and len(prepositions) > 1 and _BY_OTHERS.search(between):
        return None
    if _stands_for(between, prepositions):
        return roles.get(prepositions[-2])
    share_in = last == "in" and (value.form == "noun" or not value.object)
    if (share_in or (last == "of" and value.form == "noun")) and prepositions[0] in roles and _SHAREISH.search(between):
        return roles[prepositions[0]]
    if last == "by" and pattern(r"\b(?:led|headed) by\b").search(between):
        return next((roles[p] for p in reversed(prepositions[:-1]) if p in roles and p != "of"), roles.get("from"))
    if last == "of" and value.object and not passive and _ALL_OF.search(between):
        return value.object
    if (
        last == "of"
        and pattern(
            r"(?i)\b(?:assets|operations|business(?:es)?|units?|divisions?|subsidiar(?:y|ies)|plants?|stores?|arms?"
            r"|part) of (?:[a-z-]{1,20} ){0,2}$"
        ).search(between)
        and "target" in {value.object, *roles.values()}
    ):
        return "seller"
    if (
        last in ("of", "in", "at", "as")
        and value.form != "noun"
        and value.object
        and not passive
        and _SHAREISH.search(between)
    ):
        return value.object
    if last == "of" and len(prepositions) > 1 and prepositions[-2] in roles:
        return roles[prepositions[-2]]
    return roles.get(last)


_TO_BE = lazy_pattern(r"\bto be (?:re)?(?:named|called|known)\b")
_TO_DO = lazy_pattern(
    r"\bto (?!the\b|an?\b|its\b|their\b|his\b)[a-z]{3,14} (?:its|the|an?|their|his|new|more|further|up)\b"
)
"""In front of a name that a purpose leads to: "a round to develop its robot, Musa"."""

_ITS_ASSETS = lazy_pattern(
    r"^ (?:[a-z-]{1,20} ){0,2}(?:stations|assets|operations|stores|hotels|plants|stake|mines|fields|brands)\b"
)


def _owner_role(value: DealRecord, role: str, between: str, behind: str, *, owns: bool) -> str | None:
    """The seller, where what is bought belongs to the party: "Lind's bakery unit"; "owner" of one named next."""
    if owns:
        return "seller" if role == "target" and not _PARENT.match(behind) else "owner"
    if value.subject == "seller" and value.form != "noun":
        # "Lind sold Kilo's assets": Lind did, and Kilo was its own.
        return None
    if role == "target" and POSSESSED.match(behind) and not _OWN_SHARES.match(behind):
        return "seller"
    if role == "target" and _ITS_ASSETS.match(behind) and not pattern(r"(?i)\b(?:its|their|his|the) $").search(between):
        return "seller"
    return None
