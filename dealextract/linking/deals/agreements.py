"""The deal that a contract is: its title says of which kind, its defined terms say who is what.

'This Stock Purchase Agreement is entered into by Kilo, Inc. (the "Buyer") and Ida Moss (the "Seller")': no sentence
says that Kilo buys something. Contracts name their parties once, and from then on by the terms they have defined.
"""

from __future__ import annotations

from collections.abc import Mapping

from dealextract.document import Mention
from dealextract.engine import Analysis
from dealextract.linking.deals.draft import Draft
from dealextract.linking.deals.story import Story
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, DealRecord, Money, Party

AGREEMENT = "deal_record.agreement"
"""The rule that finds the titles."""

PREAMBLE = 2500
"""Characters from a title in which the parties of a contract are named."""

_PURCHASE = {
    "buyer": "acquirer", "buyers": "acquirer", "purchaser": "acquirer", "purchasers": "acquirer",
    "acquirer": "acquirer", "acquiror": "acquirer", "parent": "acquirer",
    "seller": "seller", "sellers": "seller", "vendor": "seller",
    "vendors": "seller", "transferor": "seller", "target": "target", "company": "target", "target company": "target",
}  # fmt: skip
_ISSUE = {
    "issuer": "issuer", "company": "issuer", "borrower": "issuer", "borrowers": "issuer", "purchaser": "investor",
    "purchasers": "investor", "investor": "investor", "investors": "investor", "subscriber": "investor",
    "subscribers": "investor", "lender": "lender", "lenders": "lender", "bank": "lender", "banks": "lender",
    "agent": "lender", "administrative agent": "lender",
}  # fmt: skip

_MADE = lazy_pattern(
    r"(?i)[ ,]{0,3}(?:\([^()\n]{1,80}\)[ ,]{0,3})?(?:is |has been |was )?(?:hereby )?"
    r"(?:dated|made|entered|executed|effective|by and|between|among|provides)\b"
)
_THIS = lazy_pattern(r"(?i)\bthis $")
_SUBSIDIARY = lazy_pattern(r"(?i)\bsubsidiary of (?:the )?$")
_MERGER_SUB = lazy_pattern(r"(?i)\b(?:merger|acquisition) (?:sub|corp|co)\b|\bmergerco\b")
_MADE_ON = lazy_pattern(r"(?i)\b(?:as of|dated|made|entered into|on|effective)(?: this| on| the| as of){0,2} $")
_PRICE = lazy_pattern(
    r"(?i)\b(?:purchase price|(?:aggregate|total|merger|closing)(?: \w{1,12})? consideration|purchase consideration)\b"
    r"[^;]{0,200}$"
)
_SUM = lazy_pattern(
    r"(?i)\b(?:principal (?:amount|sum)|aggregate (?:purchase price|amount)|commitments?|facility|loan"
    r"|purchase price)\b[^;]{0,160}$"
)
_PART = lazy_pattern(r"(?i)\b(?:of which|escrow|deposit|fee|per share|each share|interest|par value)\b[^;]{0,60}$")


def agreements_of(story: Story) -> list[Draft]:
    """What the first contract in a text agrees whose title is followed by two parties that its terms tell apart."""
    for record in _titles(story.analysis):
        draft = _draft_of(story, record)
        if draft is not None:
            return [draft]
    return []


def is_contract(analysis: Analysis) -> bool:
    """Whether a text is a contract itself: "This Loan Agreement is made" stands near its top."""
    masked = analysis.masked
    return any(
        record.start < PREAMBLE
        and _THIS.search(masked[max(0, record.start - 5) : record.start])
        and _MADE.match(masked, record.end)
        for record in _titles(analysis)
    )


def _titles(analysis: Analysis) -> list[Mention[DealRecord]]:
    return [record for record in analysis.mentions(DealRecord) if record.rule == AGREEMENT]


def repeats(agreed: Draft, draft: Draft) -> bool:
    """Whether a draft tells the deal of a contract again: its clauses do so by the rights and duties of its parties."""
    return {name for name in draft.names() if not _MERGER_SUB.search(name)} <= agreed.names()


def _draft_of(story: Story, record: Mention[DealRecord]) -> Draft | None:
    sentence = story.sentence_at(record.start)
    draft = Draft(record.value.kind, "agreed", sentence.number, told_firmly=True, evidence=[record])
    parties = story.within(Party, max(0, record.start - PREAMBLE // 2), record.start + PREAMBLE)
    if "merger" in record.text.casefold():
        _fill_merger(story, draft, parties)
    elif draft.kind == "joint venture":
        for party in parties:
            if party.rule == "party.defined_term":
                draft.add("partner", party)
    else:
        _fill(draft, parties, _PURCHASE if draft.kind == "acquisition" else _ISSUE)
        if draft.kind == "acquisition" and not draft.names("seller"):
            # Where nobody sells, "the Purchaser" takes new shares of "the Company".
            draft.kind, draft.roles = "financing", {}
            _fill(draft, parties, _ISSUE)
    if len(draft.names()) < 2:
        return None
    draft.amount = _amount(story, record, draft.kind)
    draft.date = _date(story, record)
    return draft


def _fill(draft: Draft, parties: list[Mention[Party]], roles: Mapping[str, str]) -> None:
    """Give each defined term's party the role that the term says, the first mention of each."""
    named = {party.value.name: party for party in reversed(parties)}
    for party in parties:
        role = roles.get(" ".join(party.text.split()).casefold())
        if role is not None and party.text != party.value.name:
            draft.add(role, named[party.value.name])


def _fill_merger(story: Story, draft: Draft, parties: list[Mention[Party]]) -> None:
    """A company merges a subsidiary made for it into another, which becomes its own."""
    owners = [p for p in parties if _SUBSIDIARY.search(story.analysis.masked[max(0, p.start - 40) : p.start])]
    acting = [p for p in parties if not _MERGER_SUB.search(p.value.name) and not _MERGER_SUB.search(p.text)]
    if not owners:
        _fill(draft, parties, _PURCHASE)
        return
    acquirer = owners[0].value
    draft.add("acquirer", next(p for p in parties if p.value == acquirer))
    bodies = [p for p in acting if p.value != acquirer and p.value.kind == "organization" and p.value.legal_form]
    if bodies:
        draft.add("target", bodies[0])


def _amount(story: Story, record: Mention[DealRecord], kind: str) -> Mention[Money] | None:
    """The first sum that stands behind words for the whole price, and not behind those for a part of it."""
    masked, before = story.analysis.masked, _PRICE if kind == "acquisition" else _SUM
    for money in story.within(Money, record.end, len(masked)):
        lead = masked[max(record.end, money.start - 260) : money.start].rpartition("\n")[2]
        if before.search(lead) and not _PART.search(lead) and money.value.per is None:
            return money
    return None


def _date(story: Story, record: Mention[DealRecord]) -> Mention[Date] | None:
    """The day behind "entered into as of", or the one in front: "On May 3, 2021, Kilo entered into"."""
    masked = story.analysis.masked
    dates = story.within(Date, max(0, record.start - PREAMBLE // 2), record.end + PREAMBLE // 2)
    days = [date for date in dates if date.value.first is not None and date.value.first == date.value.last]
    made = (date for date in days if _MADE_ON.search(masked[max(0, date.start - 40) : date.start].lower()))
    return next(made, days[0] if days else None)
