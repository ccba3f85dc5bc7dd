"""The defined terms of contracts and reports: 'Kilo Holdings, Inc. (the "Buyer")', "Kilo Fund (KF)"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from dealextract.document import Mention
from dealextract.linking.names import cues
from dealextract.linking.names import flags as f
from dealextract.linking.names.contract_terms import defines_terms
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.tickers import is_ticker
from dealextract.patterns import lazy_pattern
from dealextract.values import Party

_LOOK = 260
"""Characters between a party's name and its defined term, as in: a corporation organised under the laws of …"""

_TERM = lazy_pattern(
    r"\((?:(?:together|collectively|hereinafter|hereafter|each|as|in (?:its|such) capacity|acting|herein"
    r"|referred to|individually|such|or|known|called)[^()\"\n]{0,60}?)?(?:the |an? )?\""
    r"(?P<term>\p{Lu}[\w&.-]{0,24}(?: \p{Lu}[\w&.-]{0,24}){0,3}),?\""
    r"(?:(?: or|,| and) (?:the )?\"(?P<other>\p{Lu}[\w&. -]{1,40})\")?[^()\n]{0,240}\)"
)
_SMALL_WORD = lazy_pattern(r"(?<![\w-])[a-z]{2,30}+(?![\w-])")
_NOUN_BEFORE = 80
"""Characters in front of a party's name where the noun may stand that a term repeats."""
_OWNS = lazy_pattern(
    r"(?r)\b(?:(?:any|each|every|such) "
    r"|(?:subsidiary|affiliate|division|member|subdivision|agency|instrumentality|laws) of (?:the )?)"
)
_DESCRIPTION = 700
"""Characters that a party's description with its address may take up to the definition of its term."""
_DESCRIBED = lazy_pattern(
    r",? ?(?:\([^()\n]{0,60}\)[, ]{0,2})?"
    r"(?:an? (?:[\w-]{1,20} ){0,6}?(?i:company|corporation|partnership|individual|bank|citizen|national)\b"
    r"|(?:whose|having|incorporated|organi[sz]ed|registered|residing|existing|[SDWsdw]/[oO])\b"
    r"|(?:son|daughter|wife) of\b|of [0-9])"
)
"""How the description of a party begins that a contract is made with."""
_NEXT_PARTY = lazy_pattern(r"\n\s{0,20}(?:AND|and|[-(]?[0-9A-Za-z]{1,3}[.)])\s|[.:]\s{0,3}\n")
"""What parts a party of a contract from the next, or a sentence from the next paragraph."""
_BETWEEN = lazy_pattern(r"(?!\.? \p{Lu}\p{Ll}| [a-z]{2,12}ed )[^()\n]{0,240}")
"""What may stand between a name and its term: no verb of a sentence whose object the term is, no other sentence."""
_MEANS = lazy_pattern(
    r"\"(?P<term>\p{Lu}[\w&.-]{0,24}(?: \p{Lu}[\w&.-]{0,24}){0,3})\",? (?:shall |will )?means?:? (?:the )?$"
)
_ENDS_DEFINITION = lazy_pattern(
    r"[.;\n]|$|, (?:an?|the|or|and its|together|which|organi|incorp|acting|as|in its)|,? \("
)
"""What stands behind a party that is all that a term means: not the next of several, not a noun that it owns."""
_SHORT = lazy_pattern(r" \((?P<term>\p{Lu}[\p{Lu}&.]{1,7})\)")
NO_PARTIES = frozenset(
    ("Agreement", "Closing", "Shares", "Note", "Notes", "Loan", "Loans", "Effective", "Date", "Merger", "Transaction",
     "Act", "Plan",
     "Policy", "Property", "Premises", "Securities", "Stock", "Common", "Services", "Products", "Facility",
     "Acquisition", "Offer", "Scheme", "Deadline", "Document", "Documents", "Directors", "Shareholders", "Proposal",
     "Sale", "Disposal", "Placing", "Subscription", "Consideration", "Code", "Rules", "Bid", "Announcement",
     "Conditions", "Period", "Meeting", "Resolution", "Resolutions", "Warrants", "Options", "Units", "Bonds",
     "Debentures", "Assets", "Project", "Term", "Fees", "Order", "Circular", "Prospectus", "Admission", "Fundraising",
     "Takeover", "Arrangement", "Combination", "Reorganization", "Claims", "Action", "Complaint", "Patents", "Trial",
     "Approach", "Proceeds", "Transactions", "Share", "Option", "Warrant", "Lease", "Credit", "Indenture",
     "Proxies", "Agreements")
)  # fmt: skip
"""Last words of terms that are no parties."""


_ROLES = frozenset(cues.CONTRACT_ROLES.split())
"""What a party can be called by its part in a contract."""


def is_role(noun: str) -> bool:
    """Whether a noun in small letters and the singular is what a party is called: "borrower", "bank"."""
    return noun in _ROLES or bool(flags_of(noun) & _PARTY_NOUN)


_PARTY_NOUN = f.BEFORE_ORGANISATION | f.BEFORE_PERSON | f.HEAD | f.OFFICE | f.TAIL | f.TITLE


def names_no_party(term: str) -> bool:
    """Whether a defined term is something that parties do, sign or hold: the Scheme Document, the Final Offer."""
    return term.rpartition(" ")[2] in NO_PARTIES


def defined_terms(view: str, mentions: Iterable[Mention[Party]]) -> dict[str, Party]:
    """Each term that is defined right behind a party's name, and its party; the first definition counts."""
    terms: dict[str, Party] = {}
    in_words = defines_terms(view)
    if "(" not in view and not in_words:
        return terms
    # "Kilo Sub, Inc., a subsidiary of the Company (the "Purchaser")": the term is not the owner's.
    listed = [m for m in mentions if not _OWNS.match(view, max(0, m.start - 40), m.start)]
    if not listed:
        return terms
    for mention in listed if in_words else ():
        match = _MEANS.search(view, max(0, mention.start - 80), mention.start)
        if match and _ENDS_DEFINITION.match(view, mention.end):
            terms.setdefault(match["term"], mention.value)
    limits = [*(mention.start for mention in listed[1:]), len(view)]
    described = 0
    for mention, limit in zip(listed, limits, strict=True):
        if mention.start < described:
            continue
        match = _definition_behind(view, mention.end) if in_words else None
        if match is not None:
            described = match.start()
            found: Iterable[str] = _terms_in(match, view[max(0, mention.start - _NOUN_BEFORE) : mention.end])
        else:
            found = _terms_behind(view, mention, limit)
        for term in found:
            if mention.value.kind == "organization" or not _names_organisation(term):
                terms.setdefault(term, mention.value)
    return terms


def _definition_behind(view: str, end: int) -> regex.Match[str] | None:
    """The definition at the end of a party's description, past the parties of its address: "whose office is at …"."""
    if not _DESCRIBED.match(view, end, end + 160):
        return None
    for match in _TERM.finditer(view, end, end + _DESCRIPTION):
        if _NEXT_PARTY.search(view, end, match.start()):
            return None
        if not names_no_party(match["term"].strip()):
            return match
    return None


def _terms_behind(view: str, mention: Mention[Party], limit: int) -> Iterator[str]:
    """The terms in the first bracket between a party's name and `limit`, where no other bracket or line ends."""
    end = mention.end
    bracket = view.find("(", end, max(end, min(limit + 2, end + _LOOK)) + 1)
    if bracket < 0:
        return
    if (
        bracket == end + 1
        and (short := _SHORT.match(view, end, end + 16))
        and _abbreviates(short["term"], mention.text)
        and not is_ticker(view, *short.span("term"))
    ):
        yield short["term"]
    if _BETWEEN.fullmatch(view, end, bracket) and (match := _TERM.match(view, bracket, bracket + 400)):
        yield from _terms_in(match, view[max(0, mention.start - _NOUN_BEFORE) : bracket])


def _terms_in(definition: regex.Match[str], around: str) -> Iterator[str]:
    """The terms of a definition that can stand for a party."""
    for term in (definition["term"], definition["other"]):
        term = (term or "").strip()
        if term and not (names_no_party(term) or _stands_for_noun(term, around) or _is_of_several(term)):
            yield term


def _names_organisation(term: str) -> bool:
    """Whether a term is what no person is called: the "University", the "Company"."""
    noun = term.rpartition(" ")[2].lower()
    return bool(flags_of(noun) & (f.HEAD | f.TAIL)) and not flags_of(noun) & (f.BEFORE_PERSON | f.OFFICE | f.TITLE)


def _is_of_several(term: str) -> bool:
    """Whether a term is a role in the plural, as of the two parties in front: the "Sellers"."""
    noun = term.rpartition(" ")[2].lower()
    return noun.endswith("s") and noun not in _ROLES and noun[:-1] in _ROLES


def _stands_for_noun(term: str, around: str) -> bool:
    """Whether a term repeats a noun that stands there in small letters: 'a fee paid by Kilo Inc. (the "Exit Fee")'."""
    noun = term.rpartition(" ")[2].lower()
    single = noun if noun in _ROLES else noun.removesuffix("s")
    return not is_role(single) and not {noun, single, f"{single}s"}.isdisjoint(_SMALL_WORD.findall(around))


def _abbreviates(short: str, name: str) -> bool:
    """Whether the letters of a short form stand in the name in order, the first as its first.

    >>> _abbreviates("KLF", "Kilo Lark Fund"), _abbreviates("ABC", "Kilo Lark Fund")
    (True, False)
    """
    letters = iter(name.upper())
    plain = short.replace(".", "").replace("&", "")
    return plain[:1] == name[:1].upper() and all(letter in letters for letter in plain)


_CAPITALISED = lazy_pattern(r"(?<![\w-])\p{Lu}\w{0,60}")
_GOES_ON = lazy_pattern(r"[\w-]")
# Read backwards from the term.
_NAMED_BEFORE = lazy_pattern(
    r"(?r)\b(?!(?:The|This|Such|Each|Any|If|When|As|To|By|For|Neither|Either|Both)\b)\p{Lu}[\w-]{1,20} $"
)


def uses(view: str, terms: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """The places of the terms in the view: (start, end, term); of several at one place the longest."""
    known = frozenset(terms)
    lengths: dict[str, set[int]] = {}
    for term in known:
        if word := _CAPITALISED.match(term):
            lengths.setdefault(word[0], set()).add(len(term))
    longest_first = {word: sorted(of_word, reverse=True) for word, of_word in lengths.items()}
    last = 0
    # One choice of all terms would be tried term by term at every word; a report may define thousands.
    for match in _CAPITALISED.finditer(view) if known else ():
        start = match.start()
        if start < last:
            continue
        for length in longest_first.get(match[0], ()):
            end = start + length
            if view[start:end] in known and not _GOES_ON.match(view, end):
                if not _in_longer_name(view, start, end):
                    yield start, end, view[start:end]
                last = end
                break


def _in_longer_name(view: str, start: int, end: int) -> bool:
    """Whether capitalised words stand on both sides, as in "Chief Executive Officer"."""
    behind = view[end : end + 2]
    return behind[:1] == " " and behind[1:].isupper() and bool(_NAMED_BEFORE.search(view, max(0, start - 30), start))
