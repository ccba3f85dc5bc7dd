"""What only tells more of a deal told elsewhere: its advisers, its backers, who buys or puts the money in."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.draft import BUYERS, PRICED, Draft
from dealextract.linking.deals.story import Sentence
from dealextract.linking.deals.subjects import THE_ASSET
from dealextract.patterns import lazy_pattern
from dealextract.rules.deal_phrases import MORE
from dealextract.values import DealRecord, Party

NEAR = 8
"""Drafts on either side among which more of a deal looks for the deal it belongs to."""

ROUND_TOLD = 3
"""Sentences behind that of a round in which its investors may be named."""

MOST_SENTENCES = 40
"""How far behind the news advisers may be named."""


def add_more(drafts: list[Draft], number: int, more: Draft) -> None:
    """Give what tells more of a deal to the one told last in its sentence, or to the first of the text."""
    near = drafts[max(0, number - NEAR) : number + NEAR]
    if "investor" in more.roles:
        near = [d for d in near if d.kind == "financing" and 0 <= more.sentence - d.sentence <= ROUND_TOLD]
        number = len(near)
        drafts = near
    here = [d for d in near if d.sentence == more.sentence]
    if here:
        lead = min(here, key=lambda d: abs(d.evidence[0].start - more.evidence[0].start))
    elif number and "adviser" not in more.roles:
        lead = drafts[number - 1]
    elif drafts:
        news = (d for d in drafts[:NEAR] if not d.title and not d.old and d.status != "terminated")
        lead = next(news, drafts[0])
        if more.sentence - lead.sentence > MOST_SENTENCES:
            return
    else:
        return
    taking_part = lead.names()
    for role, parties in more.roles.items():
        for party in parties:
            if party.value.name.casefold() not in taking_part and _may_take(lead, role, party):
                lead.add(role, party)
    lead.location = lead.location or more.location
    lead.evidence += more.evidence


def _may_take(lead: Draft, role: str, party: Mention[Party]) -> bool:
    """Whether a deal has a role, and nobody in it yet of whom there is one: "The seller was Lind"."""
    if role == "adviser":
        return party.value.kind != "person"
    if role == "venture":
        return lead.kind in ("merger", "joint venture")
    if role in ("acquirer", "seller"):
        sold = lead.kind in ("acquisition", "divestiture", "stake")
        others = (
            lead.roles.get("seller", ()) if role == "seller" else [p for r in BUYERS for p in lead.roles.get(r, ())]
        )
        # Two may be named in one breath: "The buyers are Kilo and Lind".
        return sold and all(abs(other.start - party.start) < 100 for other in others)
    if role == "investor":
        return lead.kind == "financing" and "lender" not in lead.roles
    return role == "backer"


_THE_ASSET_BEHIND = lazy_pattern(
    r"(?i)^ (?:up |off |over )?(?:the|this|these|those)(?: entire| whole)? (?:[\w-]{1,20} ){0,2}?(?:division"
    r"|business(?:es)?|stake|shares|assets|portfolio|brands|operations?|unit|plants?|propert(?:y|ies)|interest|holding)\b"
)


def of_the_same(draft: Draft, sentence: Sentence, record: Mention[DealRecord]) -> Draft | None:
    """Who buys what was told before: "The stake has been sold to Lind", "Lind is snapping up the portfolio"."""
    buyers = [party for role in BUYERS for party in draft.roles.get(role, ())]
    if draft.kind not in PRICED or record.value.form == "noun" or len(buyers) != len(draft.parties()):
        return None
    if not buyers or not (
        THE_ASSET.search(sentence.text(record.start - 120, record.start))
        or _THE_ASSET_BEHIND.match(sentence.text(record.end, record.end + 60))
    ):
        return None
    return Draft(MORE, draft.status, draft.sentence, {"acquirer": buyers}, evidence=[record])
