"""The deal that a contract is: its title says of which kind, its defined terms say who is what.

'This Stock Purchase Agreement is entered into by Kilo, Inc. (the "Buyer") and Ida Moss (the "Seller")': no sentence
says that Kilo buys something. Contracts name their parties once, and from then on by the terms they have defined.
"""

from __future__ import annotations

from collections.abc import Mapping

from dealextract.document import Mention
from dealextract.engine import Analysis
from dealextract.linking.deals.days import NOT_THE_DAY
from dealextract.linking.deals.draft import Draft
from dealextract.linking.deals.phrases import joined_left
from dealextract.linking.deals.story import Story
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.additions import MORE
from dealextract.values import Date, DealRecord, Money, Party, Percentage

AGREEMENT = "deal_record.agreement"
"""The rule that finds the titles."""

PREAMBLE = 2500
"""Characters from a title in which the parties of a contract are named."""

BELOW = 600
"""Characters below a title in which the text of its contract begins."""

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
    "agent": "lender", "administrative agent": "lender", "maker": "issuer", "holder": "lender", "payee": "lender",
}  # fmt: skip
_VENTURES = ("jv company", "joint venture", "joint venture company", "jvc", "jv", "venture", "company", "newco")
"""What the company is called that a venture's partners form."""

_MADE = lazy_pattern(
    r"(?i)[ ,]{0,3}(?:\([^()\n]{1,80}\)[ ,]{0,3})?(?:is |has been |was )?(?:hereby )?"
    r"(?:dated|made|entered|executed|effective|by and|between|among|provides)\b"
)
_THIS = lazy_pattern(r"(?i)\bthis $")
_BODY = lazy_pattern(r"(?i)\bthis (?:[\"']?[a-z&]{1,14} ){0,8}(?:agreement|note)\b|\bfor value received\b")
"""What the text below a contract's title begins with."""
_AS = lazy_pattern(r",? (?:each )?as (?:the |an? )?")
_EACH = lazy_pattern(r"\b(?:each(?: of [^()\"]{1,40})?|individually),? (?:an? |the )?\"?$")
"""In front of a term that stands for each of those named: '(each an "Investor")'."""
_HOLDS = lazy_pattern(r"(?i)\b(?:holds?|owns?|subscribes? for|entitled to)(?: an?)?(?: of| up to)? $")
_SHARES_OF = lazy_pattern(r"(?i)\b(?:share capital|shares|stock|membership interests?|equity) (?:of|in) (?:the )?$")
_FEE = lazy_pattern(
    r"(?i)\b(?<!(?:monthly|annual|hourly|daily|late|base|weekly|quarterly) )(?:fee|price|consideration|payment"
    r"|amount|sum)\b[^;]{0,60}$"
)
_SUBSIDIARY = lazy_pattern(r"(?i)\bsubsidiary of (?:the )?$")
_MERGER_SUB = lazy_pattern(r"(?i)\b(?:merger|acquisition) (?:sub|corp|co)\b|\bmergerco\b")
_MADE_ON = lazy_pattern(r"(?i)\b(?:as of|dated|made|entered into|on|effective)(?: this| on| the| as of){0,2} $")
_PRICE = lazy_pattern(
    r"(?i)\b(?:purchase price|(?:aggregate|total|merger|closing)(?: \w{1,12})? consideration|purchase consideration"
    r"|consideration (?:for|payable|shall be))\b"
    r"[^;]{0,200}$|\b(?:sell|buy|purchase|acquire)\b[^;]{0,180} for (?:an? |the )?(?:sum of )?$"
)
_SUM = lazy_pattern(
    r"(?i)\b(?:principal (?:amount|sum)|aggregate (?:purchase price|amount)|commitments?|facility|loan"
    r"|purchase price|sum of)\b[^;]{0,160}$"
)
_FACILITY = lazy_pattern(r"(?i) (?:[a-z][a-z-]{1,14} ){0,6}(?:facilit(?:y|ies)|loans?|commitments?)\b")
_MERGED = lazy_pattern(
    r"(?i)(?<!\b(?:be|being) )\bmerged with and into\b|\bcompleted (?:the|its) (?:merger|acquisition)\b"
)
"""That a merger was carried out, in a report of it."""
_PART = lazy_pattern(
    r"(?i)\b(?:of which|escrow|deposit|fee|per share|each share|interest|par value)\b"
    r"(?![^;]{0,40}\b(?:aggregate|total) )[^;]{0,60}$"
)


def agreements_of(story: Story) -> list[Draft]:
    """What the first contract in a text agrees whose title is followed by two parties that its terms tell apart."""
    for record in _titles(story.analysis):
        draft = _draft_of(story, record) if record.value.kind != MORE else None
        if draft is not None:
            return [draft]
    return []


def is_contract(analysis: Analysis) -> bool:
    """Whether a text is a contract itself: "This Loan Agreement is made", or its title, stands near its top."""
    return any(_opens(analysis.masked, record) for record in _titles(analysis) if record.start < PREAMBLE)


def _opens(masked: str, title: Mention[DealRecord]) -> bool:
    """Whether a contract begins with a title: what it is made by, or when, or its text follows."""
    if _THIS.search(masked, max(0, title.start - 5), title.start) or title.text.isupper():
        made = _MADE.match(masked, title.end) is not None
        return made or (title.text.isupper() and _BODY.search(masked, title.end, title.end + BELOW) is not None)
    return False


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
        if not record.text.isupper() and _MERGED.search(story.analysis.view, record.end):
            draft.status = "completed"
    elif draft.kind in ("joint venture", "contract", "partnership"):
        for party in _signers(story, record, parties):
            draft.add("partner", party)
        if draft.kind == "joint venture":
            _fill_venture(story, draft, parties, record.end)
    else:
        _fill(story, draft, parties, _PURCHASE if draft.kind == "acquisition" else _ISSUE)
        _fill_target(story, draft, parties)
        if draft.kind == "acquisition" and not draft.names("seller"):
            # Where nobody sells, "the Purchaser" takes new shares of "the Company".
            draft.kind, draft.roles = "financing", {}
            _fill(story, draft, parties, _ISSUE)
    if len(draft.names()) < 2:
        return None
    draft.amount = _amount(story, record, draft.kind)
    draft.date = _date(story, record)
    return draft


def _fill(story: Story, draft: Draft, parties: list[Mention[Party]], roles: Mapping[str, str]) -> None:
    """Give each defined term's party the role that the term says, and whoever acts "as Borrower" the role of that."""
    view = story.analysis.view
    named = {party.value.name: party for party in reversed(parties)}
    for at, party in enumerate(parties):
        role = roles.get(" ".join(party.text.split()).casefold())
        if role is not None and party.text != party.value.name:
            draft.add(role, named[party.value.name])
            if at and _EACH.search(view, max(0, party.start - 60), party.start):
                sentence = story.sentence_at(parties[at - 1].start)
                for other in joined_left(sentence, sentence.parties.index(parties[at - 1])):
                    if other.value.name.casefold() not in draft.names():
                        draft.add(role, other)
        elif (acting := _AS.match(view, party.end)) is not None:
            words = view[acting.end() : acting.end() + 40].casefold()
            acts_as = next((role for term, role in roles.items() if words.startswith(term)), None)
            if acts_as is not None:
                draft.add(acts_as, party)


def _fill_target(story: Story, draft: Draft, parties: list[Mention[Party]]) -> None:
    """The company whose shares are sold, where no term says so."""
    view = story.analysis.view
    for party in parties if draft.names("seller") and not draft.names("target") else ():
        if party.value.name.casefold() not in draft.names() and _SHARES_OF.search(view, party.start - 60, party.start):
            draft.add("target", party)
            return


def _signers(story: Story, record: Mention[DealRecord], parties: list[Mention[Party]]) -> list[Mention[Party]]:
    """Those a contract is made between: in its first paragraph, with a legal form or a term of their own."""
    behind = [party for party in parties if party.start >= record.end]
    if not behind:
        return []
    view = story.analysis.view
    end = view.find("\n", behind[0].end)
    end = len(view) if end < 0 else end
    defined = {party.value.name for party in parties if " ".join(party.text.split()) != party.value.name}
    return [
        party
        for party in behind
        if party.start < end
        and " ".join(party.text.split()) == party.value.name
        and (party.value.legal_form or party.value.name in defined)
        and view.rfind(" called ", max(0, party.start - 12), party.start) < 0
    ]


def _fill_venture(story: Story, draft: Draft, parties: list[Mention[Party]], at: int) -> None:
    """The company that partners form, and the share of the one named first."""
    for party in parties:
        if party.text.casefold() in _VENTURES and party.text != party.value.name:
            draft.roles["partner"] = [p for p in draft.roles.get("partner", []) if p.value != party.value]
            draft.add("venture", next((p for p in parties if p.value == party.value), party))
    masked = story.analysis.masked
    for share in story.within(Percentage, at, at + PREAMBLE):
        if _HOLDS.search(masked, max(at, share.start - 40), share.start):
            draft.stake = share
            return


def _fill_merger(story: Story, draft: Draft, parties: list[Mention[Party]]) -> None:
    """A company merges a subsidiary made for it into another, which becomes its own."""
    owners = [p for p in parties if _SUBSIDIARY.search(story.analysis.masked[max(0, p.start - 40) : p.start])]
    acting = [p for p in parties if not _MERGER_SUB.search(p.value.name) and not _MERGER_SUB.search(p.text)]
    if not owners:
        _fill(story, draft, parties, _PURCHASE)
        return
    acquirer = owners[0].value
    draft.add("acquirer", next(p for p in parties if p.value == acquirer))
    bodies = [p for p in acting if p.value != acquirer and p.value.kind == "organization" and p.value.legal_form]
    if bodies:
        draft.add("target", bodies[0])


def _amount(story: Story, record: Mention[DealRecord], kind: str) -> Mention[Money] | None:
    """The first sum that stands behind words for the whole price, and not behind those for a part of it."""
    masked, before = story.analysis.masked, {"acquisition": _PRICE, "contract": _FEE}.get(kind, _SUM)
    for money in story.within(Money, record.end, len(masked)):
        lead = masked[max(record.end, money.start - 260) : money.start].rpartition("\n")[2]
        told = before.search(lead) or (kind == "financing" and _FACILITY.match(masked, money.end))
        if told and (kind == "contract" or not _PART.search(lead)) and money.value.per is None:
            return money
    return None


def _date(story: Story, record: Mention[DealRecord]) -> Mention[Date] | None:
    """The day behind "entered into as of", or the one in front: "On May 3, 2021, Kilo entered into"."""
    masked = story.analysis.masked
    dates = story.within(Date, max(0, record.start - PREAMBLE // 2), record.end + PREAMBLE // 2)
    days = [date for date in dates if date.value.first is not None and date.value.first == date.value.last]
    made = (date for date in days if _MADE_ON.search(masked[max(0, date.start - 40) : date.start].lower()))
    others = (date for date in days if not NOT_THE_DAY.search(masked[max(0, date.start - 40) : date.start]))
    return next(made, None) or next(others, None)
