"""Which drafts are one deal told twice, and what they make together."""

from __future__ import annotations

from dealextract.linking.deals.draft import BUYERS, SOLD, Draft, related
from dealextract.linking.deals.status import STRENGTH

_SPECIFIC = (
    "acquisition",
    "merger",
    "joint venture",
    "stake",
    "ipo",
    "buyback",
    "contract",
    "financing",
    "partnership",
    "divestiture",
)


_SETTLED = ("in talks", "agreed", "completed")
"""The statuses in which who buys is known."""


def merged(drafts: list[Draft]) -> list[Draft]:
    """The drafts with those put together that tell one deal, in the order first told; linear in mentions of a party."""
    kept: list[Draft] = []
    by_party: dict[str, list[Draft]] = {}
    for draft in sorted(drafts, key=lambda d: d.title):
        near: dict[int, Draft] = {}
        for name in sorted(draft.names()):
            near.update({id(other): other for other in by_party.get(name, ())[-12:]})
        # A headline tells what the text tells first.
        others = sorted(near.values(), key=lambda d: d.sentence) if draft.title else near.values()
        partner = next((other for other in others if same_deal(other, draft)), None)
        if partner is None:
            kept.append(draft)
            partner = draft
        else:
            absorb(partner, draft)
        for name in sorted(partner.names()):
            known = by_party.setdefault(name, [])
            if not any(other is partner for other in known):
                known.append(partner)
    told = {name for draft in kept if not draft.title for name in draft.names()}
    # What a headline told of those whom the text tells of is told there again; of others it is the only news.
    news = [draft for draft in kept if not draft.title or not draft.names() & told]
    return sorted(news, key=lambda d: d.evidence[0].start)


def same_deal(one: Draft, two: Draft) -> bool:
    """Whether two drafts can be one deal."""
    if not related(one.kind, two.kind):
        return False
    if {one.kind, two.kind} == {"ipo", "financing"} and abs(one.sentence - two.sentence) > 1:
        return False
    if {one.status, two.status} >= {"completed", "terminated"}:
        return False
    if _conflicting_roles(one, two):
        return False
    if _sold_twice(one, two) or _told_beside(one, two):
        return False
    if one.stake and two.stake and one.stake.value.value != two.stake.value.value and "stake" in (one.kind, two.kind):
        return False
    if one.amount and two.amount and one.amount.value.currency == two.amount.value.currency:
        low, high = sorted((one.amount.value.amount, two.amount.value.amount))
        if high > 2 * low and one.names() != two.names():
            return False
    if (
        bool(one.names("target")) != bool(two.names("target"))
        and abs(one.sentence - two.sentence) > 2
        and not (one.noun or two.noun)
        and one.names() != two.names()
    ):
        return False
    return not _apart_in_time(one, two)


def _told_beside(one: Draft, two: Draft) -> bool:
    """Whether "also" tells another deal: "Lind sold Kilo to Norden. It also sold a plant to Norden"."""
    return two.also and one.sentence != two.sentence and not one.names(*SOLD) & two.names(*SOLD)


def _sold_twice(one: Draft, two: Draft) -> bool:
    """Whether one tells shares sold or to be sold on a day, and the other on another."""
    if not {one.kind, two.kind} <= {"stake", "divestiture"} or not (one.firm and two.firm):
        return False
    days = [d.date.value.timex for d in (one, two) if d.date and len(d.date.value.timex or "") == len("2007-09-20")]
    return len(set(days)) == 2


def _apart_in_time(one: Draft, two: Draft) -> bool:
    """Whether the days rule out one deal: one is old news and the other is not, or a year lies between."""
    if one.old != two.old and one.sentence != two.sentence:
        return True
    if not (one.date and two.date and one.date.value.first and two.date.value.first):
        return False
    return abs((one.date.value.first - two.date.value.first).days) > 370


def _conflicting_roles(one: Draft, two: Draft) -> bool:
    if one.names("seller") & two.names("target") or two.names("seller") & one.names("target"):
        return True
    sides = (BUYERS, SOLD, frozenset({"seller"}))
    if one.names(*BUYERS) & two.names("seller", "target") or two.names(*BUYERS) & one.names("seller", "target"):
        merger = "merger" in (one.kind, two.kind)
        if not merger:
            return True
    for side in sides:
        here, there = one.names(*side), two.names(*side)
        if here and there and not here & there:
            return True
    mine, yours = one.names("partner"), two.names("partner")
    if bool(mine) != bool(yours):
        return len(one.names() & two.names()) < 2
    if mine and yours and one.kind == two.kind == "contract":
        # Contracts with a partner in common are told side by side.
        return not (mine <= yours or yours <= mine)
    if mine and yours:
        return len(mine & yours) < min(2, len(mine), len(yours))
    return False


def absorb(lead: Draft, other: Draft) -> None:
    """Add to a draft what another tells of the same deal; what conflicts is kept as an alternative."""
    if other.title:
        _fill(lead, other)
        lead.evidence += other.evidence
        return
    if lead.kind != other.kind:
        kept, given_up = sorted((lead.kind, other.kind), key=_SPECIFIC.index)
        if {lead.kind, other.kind} == {"acquisition", "stake"} and (lead.kind == "stake" or lead.stake):
            kept, given_up = lead.kind, other.kind
        if {lead.kind, other.kind} & {"merger"} and lead.kind != "divestiture":
            kept, given_up = lead.kind, other.kind
        lead.kind = kept
        lead.alternatives.setdefault("kind", []).append(given_up)
    if lead.status != other.status:
        kept = later_status(lead, other)
        lead.alternatives.setdefault("status", []).append(other.status if kept == lead.status else lead.status)
        lead.status, lead.firm = kept, lead.firm or other.firm
    _fill(lead, other)
    lead.replaced = lead.replaced and other.replaced
    lead.evidence += other.evidence


def later_status(lead: Draft, other: Draft) -> str:
    """The status of two: one that a word says before one supposed, a further step before the first, else the first."""
    if lead.firm != other.firm:
        return lead.status if lead.firm else other.status
    further = STRENGTH.index(other.status) > STRENGTH.index(lead.status)
    return other.status if further and other.status in ("agreed", "completed", "terminated") else lead.status


def _fill(lead: Draft, other: Draft) -> None:
    for role, parties in other.roles.items():
        sides = {role} if role not in BUYERS else BUYERS
        if other.title and lead.names(*sides):
            continue
        if role in BUYERS and lead.status in _SETTLED and other.status not in _SETTLED and lead.names(*sides):
            # "Kilo agreed to buy Lind. Kilo and Norden had been bidding for it": Norden lost.
            continue
        for party in parties:
            if party.value.name.casefold() not in lead.names():
                lead.add(next((r for r in lead.roles if r in sides), role), party)
    lead.consideration = lead.consideration or other.consideration
    lead.price_per_share = lead.price_per_share or other.price_per_share
    for slot in ("amount", "stake", "date", "location"):
        mine, yours = getattr(lead, slot), getattr(other, slot)
        if mine is None or (lead.replaced and not other.replaced and yours is not None and slot == "amount"):
            setattr(lead, slot, yours)
            if mine is not None:
                lead.alternatives.setdefault(slot, []).append(mine)
        elif yours is not None and yours.value != mine.value:
            lead.alternatives.setdefault(slot, []).append(yours)
