"""What stands beside a party and tells more of it: ticker, the law it stands under, country, identifiers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from dealextract.data import places
from dealextract.document import Mention
from dealextract.linking.names.tickers import EXCHANGES
from dealextract.normalize.identifiers import is_cusip, is_isin, is_lei
from dealextract.patterns import lazy_pattern
from dealextract.values import Party

Attributes = dict[str, str]
"""Field of `Party` to what the text says of it."""

_LOOK = 120

_TICKER = lazy_pattern(
    rf",? ?[(\[](?:the \"[^\"]{{1,40}}\"[;,]? )?(?P<exchange>{EXCHANGES}) ?: ?\"?(?P<symbol>[A-Z0-9][A-Z0-9.]{{0,7}})"
)
_LAW = lazy_pattern(
    r", (?:an? |organi[sz]ed under the laws of (?:the )?(?:State of )?|incorporated in (?:the )?)"
    r"(?P<place>[A-Z][\w.]{0,40}(?: [A-Z][\w.]{0,40}){0,2})"
    r"(?= (?:limited|corporation|company|general|public|private|professional|LLC|exempted|banking|partnership)|[,.;)])"
)
_BEFORE_LAW = (", a", ", o", ", i")
_LOWER = lazy_pattern(r"[a-z][\w-]{0,20}")
_NOUNS = 4
"""Words that may stand between a nationality and the name: "the Kilonian gas pipeline operator Lark"."""
_IDENTIFIER = lazy_pattern(
    r"\b(?P<scheme>LEI|ISIN|CUSIP|CIK)(?: (?:code|number|[Nn]o\.|#))?:? ?(?P<code>[A-Z0-9]{6,20})\b"
)


def _is_cik(code: str) -> bool:
    return code.isdigit() and len(code) <= 10


_CHECKS: dict[str, Callable[[str], bool]] = {"LEI": is_lei, "ISIN": is_isin, "CUSIP": is_cusip, "CIK": _is_cik}
_NEAR = 400
"""Characters between a party and an identifier that is taken for its own."""


def attributes(view: str, mentions: Iterable[Mention[Party]]) -> dict[Party, Attributes]:
    """What the neighbourhood of each party's mentions says of it; the first that is said wins."""
    listed = list(mentions)
    found: dict[Party, Attributes] = defaultdict(dict)
    for mention in listed:
        if mention.value.kind == "organization":
            for field, content in _beside(view, mention.start, mention.end).items():
                found[mention.value].setdefault(field, content)
    for party, content in _identifiers(view, listed):
        known = found[party].get("identifiers", "")
        if content not in known.split():
            found[party]["identifiers"] = f"{known} {content}".strip()
    return found


def enriched(party: Party, told: Attributes) -> Party:
    """A party with what the text tells of it, where the name itself did not say so."""
    plain = {field: content for field, content in told.items() if field != "identifiers"}
    fields = {field: content for field, content in plain.items() if getattr(party, field) is None}
    fill: dict[str, Any] = fields
    return attrs.evolve(party, **fill, identifiers=tuple(told.get("identifiers", "").split()))


def _beside(view: str, start: int, end: int) -> Attributes:
    told: Attributes = {}
    near, far = view[end : end + 3], end + _LOOK
    if ("(" in near or "[" in near) and (ticker := _TICKER.match(view, end, far)):
        told["ticker"] = f"{ticker['exchange'].upper().replace(' ', '')}:{ticker['symbol'].rstrip('.')}"
    if near in _BEFORE_LAW and (law := _LAW.match(view, end, far)) and (code := jurisdiction(law["place"])):
        told["jurisdiction"] = code
    if start > 1 and view[start - 1] == " " and view[start - 2].islower():
        country = _nation_before(view[max(0, start - _LOOK) : start - 1])
        if country:
            told["country"] = country
    return told


def _nation_before(before: str) -> str | None:
    """The country of a nationality that stands before one to four plain words."""
    words = before.rsplit(" ", _NOUNS + 2)
    at = len(words) - 1
    while at > 0 and len(words) - at <= _NOUNS and _LOWER.fullmatch(words[at]):
        at -= 1
    if at == len(words) - 1:
        return None
    _, _, nation = words[at].rpartition("\n")
    if not nation[:1].isupper():
        return None
    demonyms = places.demonyms()
    return demonyms.get(f"{words[at - 1]} {nation}" if at else nation) or demonyms.get(nation)


def jurisdiction(place: str) -> str | None:
    """The ISO 3166 code of a state, country or nationality.

    >>> jurisdiction("Delaware"), jurisdiction("French"), jurisdiction("Bermuda"), jurisdiction("Kilo")
    ('US-DE', 'FR', 'BM', None)
    """
    for found in places.find(place):
        if found.kind == "country":
            return found.country
        if found.kind == "state" and (state := places.states_of(found)):
            return f"{found.country}-{state}"
    return places.demonyms().get(place) or None


def _identifiers(view: str, mentions: list[Mention[Party]]) -> Iterable[tuple[Party, str]]:
    """Each identifier whose check digits are right, with the organisation that stands nearest before it."""
    if not any(scheme in view for scheme in _CHECKS):
        return
    for match in _IDENTIFIER.finditer(view):
        scheme, code = match["scheme"], match["code"]
        before = [m for m in mentions if match.start() - _NEAR < m.end <= match.start() and m.value.kind != "person"]
        if before and _CHECKS[scheme](code):
            yield before[-1].value, f"{scheme}:{code}"
