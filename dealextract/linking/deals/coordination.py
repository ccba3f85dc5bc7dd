"""Deals told by one verb: "will buy Kilo for $3 billion, and the retailer Lind for $1 billion" are two."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.draft import SOLD, Draft
from dealextract.linking.deals.grammar import STOP
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.values import Money, Party

MOST = 8
"""Deals that one verb may tell beside its first."""

_AND_ANOTHER = lazy_pattern(
    r"(?i)^(?: ?\([^()]{0,60}\))?(?: in (?:cash|stock|shares))?,? (?:and|as well as|plus|along with) "
    r"(?:(?!to\b|then\b|it\b|they\b)[^\s.;]{1,60} ){0,7}$"
)
_FOR = lazy_pattern(r"(?i)^(?:'s)?(?: [a-z-]{1,15}){0,3},? for (?:about |around |some |up to |nearly |another )?$")


def also_told(sentence: Sentence, draft: Draft) -> list[Draft]:
    """The deals that differ from a draft in what is sold and for how much, and are told in the same breath."""
    sold = [role for role in draft.roles if role in SOLD]
    found: list[Draft] = []
    amount = draft.amount
    while amount is not None and len(sold) == 1 and len(found) < MOST:
        following = _next_object(sentence, amount)
        if following is None:
            break
        party, amount = following
        roles = {role: [party] if role in SOLD else list(parties) for role, parties in draft.roles.items()}
        roles.pop("seller", None)
        found.append(
            Draft(
                draft.kind, draft.status, draft.sentence, roles, draft.title, draft.firm, draft.noun, draft.told_firmly,
                draft.old, amount, date=draft.date, evidence=list(draft.evidence),
            )
        )  # fmt: skip
    return found


def _next_object(sentence: Sentence, amount: Mention[Money]) -> tuple[Mention[Party], Mention[Money]] | None:
    """Who is named next behind "and", and its own price."""
    party = next((party for party in sentence.parties if party.start >= amount.end), None)
    if party is None:
        return None
    between = sentence.text(amount.end, party.start)
    price = next((money for money in sentence.money if money.start >= party.end), None)
    if price is None or price.value.per is not None or not _AND_ANOTHER.match(between) or STOP.search(between):
        return None
    return (party, price) if _FOR.match(sentence.text(party.end, price.start)) else None
