"""A deal in the making: what the sentences have said of it so far."""

from __future__ import annotations

from typing import Any

import attrs

from dealextract.document import Mention
from dealextract.values import Date, Location, Money, Party, Percentage

BUYERS = frozenset({"acquirer", "bidder", "investor", "lender"})
"""The roles of those who pay."""

SOLD = frozenset({"target", "issuer", "venture"})
"""The roles of what is paid for."""


PRICED = ("acquisition", "merger", "stake", "divestiture")
"""The kinds whose price may be given per share, or in parts."""

_FAMILIES = (
    frozenset({"acquisition", "stake", "divestiture", "merger"}),
    frozenset({"joint venture", "partnership"}),
    frozenset({"ipo", "financing"}),
    frozenset({"contract", "partnership"}),
)


def related(one: str, two: str) -> bool:
    """Whether words for one kind of deal can tell the other kind."""
    return one == two or any(one in family and two in family for family in _FAMILIES)


@attrs.define(eq=False)
class Draft:
    """A deal in the making.

    Args:
        kind: Its kind.
        status: Its status.
        sentence: The number of the sentence it was first told in.
        roles: Who takes part, by role.
        title: Whether a headline tells it.
        price_per_share: The price of one share.
        consideration: What the price is paid in, and how much of it.
        background: Whether it is history.
        evidence: The records that tell it.
        alternatives: What else was said of a field.
        noun: Whether a noun tells it, which may point back to what a verb told.
        told_firmly: Whether the words themselves say the status.
        old: Whether it is dated long before the text.
        firm: Whether a word says the status, so that it was not merely supposed.
        also: Whether "also" says that it is another deal than those before.
        replaced: Whether another offer for the same took its place.
    """

    kind: str
    status: str
    sentence: int
    roles: dict[str, list[Mention[Party]]] = attrs.field(factory=dict)
    title: bool = False
    firm: bool = True
    noun: bool = False
    told_firmly: bool = False
    old: bool = False
    amount: Mention[Money] | None = None
    stake: Mention[Percentage] | None = None
    date: Mention[Date] | None = None
    location: Mention[Location] | None = None
    price_per_share: Mention[Money] | None = None
    consideration: list[tuple[str, Mention[Money]]] = attrs.field(factory=list)
    background: bool = False
    evidence: list[Mention[Any]] = attrs.field(factory=list)
    alternatives: dict[str, list[Any]] = attrs.field(factory=dict)
    replaced: bool = False
    also: bool = False

    def add(self, role: str, party: Mention[Party]) -> None:
        """Let a party take part, once in a role."""
        parties = self.roles.setdefault(role, [])
        name = party.value.name.casefold()
        if all(known.value.name.casefold() != name for known in parties):
            parties.append(party)

    def names(self, *roles: str) -> set[str]:
        """The names of those in some roles, or of all, in small letters."""
        return {
            party.value.name.casefold()
            for role, parties in self.roles.items()
            if not roles or role in roles
            for party in parties
        }

    def parties(self) -> list[Mention[Party]]:
        """All who take part."""
        return [party for parties in self.roles.values() for party in parties]

    def rename(self, old: str, new: str) -> None:
        """Give those of one role another, in its place."""
        if old not in self.roles:
            return
        roles, self.roles = self.roles, {}
        for role, parties in roles.items():
            for party in parties:
                self.add(new if role == old else role, party)
