"""The defined terms of contracts and reports: 'Kilo Holdings, Inc. (the "Buyer")', "Kilo Fund (KF)"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from dealextract.document import Mention
from dealextract.values import Party

_LOOK = 260
"""Characters between a party's name and its defined term, as in: a corporation organised under the laws of …"""

_TERM = regex.compile(
    r"\((?:(?:together|collectively|hereinafter|hereafter|each|as|in its capacity|acting|herein"
    r"|referred to|individually|such|or)[^()\"\n]{0,60}?)?(?:the |an? )?\""
    r"(?P<term>\p{Lu}[\w&.-]{0,24}(?: \p{Lu}[\w&.-]{0,24}){0,3})\""
    r"(?:(?: or|,| and) (?:the )?\"(?P<other>\p{Lu}[\w&. -]{1,40})\")?[^()\n]{0,80}\)"
)
_BETWEEN = regex.compile(r"[^()\n]{0,240}")
_SHORT = regex.compile(r" \((?P<term>\p{Lu}[\p{Lu}&.]{1,7})\)")
_NO_PARTIES = frozenset(
    ("Agreement", "Closing", "Shares", "Note", "Notes", "Loan", "Loans", "Effective", "Date", "Merger", "Transaction",
     "Act", "Plan",
     "Policy", "Property", "Premises", "Securities", "Stock", "Common", "Services", "Products", "Facility")
)  # fmt: skip


def defined_terms(view: str, mentions: Iterable[Mention[Party]]) -> dict[str, Party]:
    """Each term that is defined right behind a party's name, and its party; the first definition counts."""
    terms: dict[str, Party] = {}
    listed = list(mentions)
    if "(" not in view or not listed:
        return terms
    ends = [mention.start for mention in listed[1:]] + [len(view)]
    for mention, limit in zip(listed, ends, strict=True):
        for term in _terms_behind(view, mention, max(limit, mention.end)):
            terms.setdefault(term, mention.value)
    return terms


def _terms_behind(view: str, mention: Mention[Party], limit: int) -> Iterator[str]:
    end = mention.end
    short = _SHORT.match(view, end, end + 16)
    if short and _abbreviates(short["term"], mention.text):
        yield short["term"]
    between = _BETWEEN.match(view, end, min(end + _LOOK, max(limit + 2, end)))
    match = _TERM.match(view, between.end(), between.end() + 200) if between else None
    if match:
        for term in (match["term"], match["other"]):
            if term and term.split()[-1] not in _NO_PARTIES:
                yield term.strip()


def _abbreviates(short: str, name: str) -> bool:
    """Whether the letters of a short form stand in the name in order, the first as its first.

    >>> _abbreviates("KLF", "Kilo Lark Fund"), _abbreviates("ABC", "Kilo Lark Fund")
    (True, False)
    """
    letters = iter(name.upper())
    plain = short.replace(".", "").replace("&", "")
    return plain[:1] == name[:1].upper() and all(letter in letters for letter in plain)


def uses(view: str, terms: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """The places of the terms in the view: (start, end, term)."""
    listed = sorted(terms, key=lambda term: -len(term))
    if listed:
        pattern = regex.compile(rf"(?<![\w-])(?:{'|'.join(map(regex.escape, listed))})(?![\w-])")
        for match in pattern.finditer(view):
            yield match.start(), match.end(), match[0]
