"""From the records of single sentences to the deals of a document."""

from __future__ import annotations

from collections.abc import Collection

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.linking.deals.agreements import agreements_of, is_contract, repeats
from dealextract.linking.deals.days import default_date
from dealextract.linking.deals.details import venture_share
from dealextract.linking.deals.draft import Draft
from dealextract.linking.deals.drafting import drafts_of
from dealextract.linking.deals.later_prices import later_money
from dealextract.linking.deals.merging import merged
from dealextract.linking.deals.names import name_parties
from dealextract.linking.deals.story import Story
from dealextract.values import (
    Date,
    Deal,
    DealRecord,
    Location,
    Money,
    Participant,
    Party,
    Percentage,
)


@step(needs=(DealRecord, Party, Money, Percentage, Date, Location))
def link_deals(analysis: Analysis) -> None:
    """Deals: the records of single sentences filled by grammar, merged, dated and put in text order."""
    if not analysis.mentions(DealRecord):
        return
    # The clauses of a contract say what its parties may and must do, in words that elsewhere tell deals.
    contract = is_contract(analysis)
    if not contract:
        name_parties(analysis)
    story = Story(analysis)
    drafts = [] if contract else merged(drafts_of(story))
    agreed = agreements_of(story)
    drafts = [draft for draft in drafts if not any(repeats(lead, draft) for lead in agreed)]
    priced = {draft.amount.start for draft in drafts if draft.amount is not None}
    for draft in drafts:
        finish(story, draft, priced)
    drafts = agreed + drafts
    analysis.deals.extend(deal_of(story, draft) for draft in drafts)


def finish(story: Story, draft: Draft, priced: Collection[int]) -> None:
    """What only the whole of a deal tells: a later price, the day, buyer or bidder, background.

    Args:
        story: The document.
        draft: The deal.
        priced: Where the amounts begin that are prices of other deals.
    """
    if draft.amount is None and draft.kind in (
        "acquisition",
        "merger",
        "joint venture",
        "contract",
        "divestiture",
        "stake",
        "ipo",
        "buyback",
    ):
        draft.amount = later_money(story, draft.sentence, draft.kind, priced)
    if draft.kind == "joint venture" and draft.stake is None:
        draft.stake = venture_share(story, draft.sentence)
    if draft.date is None:
        draft.date = default_date(story, draft)
    if draft.kind == "divestiture" and draft.names("acquirer", "bidder", "investor"):
        draft.kind = "stake" if draft.stake and draft.stake.value.value <= 50 else "acquisition"
    if draft.kind == "acquisition":
        agreed = draft.status in ("agreed", "completed")
        draft.rename(
            *(("bidder", "acquirer") if agreed else ("acquirer", "bidder"))
            if draft.status != "terminated"
            else ("", "")
        )
        draft.rename("investor", "acquirer" if agreed else "bidder")
    if draft.kind == "stake":
        draft.rename("acquirer", "investor")
        draft.rename("bidder", "investor")
    draft.background = _is_background(story, draft)


def _is_background(story: Story, draft: Draft) -> bool:
    """Whether a deal is told as history: late in the text, and done, given up or dated long before."""
    reference, date = story.reference_date, draft.date
    if reference and date and date.value.first and (reference - date.value.first).days > 31:
        return True
    if reference and date and date.value.first == reference:
        return False
    return draft.sentence > story.first_body + 2 and draft.status in ("completed", "terminated")


def deal_of(story: Story, draft: Draft) -> Deal:
    """The deal that a draft has become."""
    participants = tuple(Participant(role, party) for role, parties in draft.roles.items() for party in parties)
    evidence = tuple(sorted(draft.evidence, key=lambda m: (m.start, m.end)))
    return Deal(
        draft.kind, draft.status, participants, draft.amount, draft.stake, draft.date, draft.location, draft.background,
        evidence, tuple(draft.consideration), draft.price_per_share, _alternatives(draft),
    )  # fmt: skip


def _alternatives(draft: Draft) -> tuple[tuple[str, str], ...]:
    """What was said otherwise, each once."""
    pairs = [
        (slot, content.text if isinstance(content, Mention) else str(content))
        for slot, contents in draft.alternatives.items()
        for content in contents
        if content != getattr(draft, slot, None)
    ]
    return tuple(dict.fromkeys(pairs))
