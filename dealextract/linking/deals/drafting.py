"""From one record to a draft of a deal: its parties, its kind, its status and its details; or nothing."""

from __future__ import annotations

from typing import Any

from dealextract.document import Mention
from dealextract.linking.deals.additions import add_more, fate_of, of_the_same
from dealextract.linking.deals.arguments import arguments
from dealextract.linking.deals.coordination import also_told
from dealextract.linking.deals.days import date_of
from dealextract.linking.deals.details import (
    check_sum,
    consideration_of,
    money_of,
    place_of,
    price_per_share_of,
    stake_of,
)
from dealextract.linking.deals.draft import PRICED, Draft
from dealextract.linking.deals.kinds import settle_kind
from dealextract.linking.deals.objects import division_and_owner
from dealextract.linking.deals.other_trades import tells_other_trade
from dealextract.linking.deals.status import status_of
from dealextract.linking.deals.story import Sentence, Story
from dealextract.linking.deals.sufficiency import holds
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.additions import MORE
from dealextract.rules.deals.phrases import SIMILAR
from dealextract.values import DealRecord, Party

LONG_AGO = 60
"""Days before the text after which a deal is old news."""

_ROLE_NUMBER = lazy_pattern(r"_?\d{1,3}$")
_YEARS_AGO = lazy_pattern(r"(?i)last year|years? (?:ago|earlier)")
_NOT_AGREED = lazy_pattern(
    r"(?i)\b(?:talks|negotiations|discussions|came close|considering|plans? to|interest|pursuit)\b"
)
_REPLACED = lazy_pattern(
    r"(?i)\b(?:earlier|previously|originally|initially) (?:agreed|offered|bid|proposed)\b"
    r"|\b(?:earlier|previous|original|initial|prior) (?:[^\s.;]{1,40} ){0,4}(?:offer|bid|proposal|deal|agreement)$"
)
_REJECTED = lazy_pattern(r"(?i)\b(?:but|before) [^.;]{0,80}\b(?:reject|rebuff|spurn|turned down)")
_ALSO = lazy_pattern(r"(?i)\balso (?:(?:has|had|have|agreed|plans|to|will|would|said|it|is|was) ){0,4}$")
_LOAN = lazy_pattern(r"(?i)\b(?:loans?|lend(?:s|ing)?|lent|credit|debt|bonds?|bailout)\b")


def drafts_of(story: Story) -> list[Draft]:
    """The drafts of all records of a document, in text order; what only tells more of a deal is added to that one."""
    drafts: list[Draft] = []
    more: list[tuple[int, Draft]] = []
    for record in story.within(DealRecord, 0, len(story.analysis.text)):
        draft = draft_of(story, record)
        if draft is None:
            continue
        if draft.kind == SIMILAR:
            kinds = [d.kind for d in drafts if not d.title]
            draft.kind = kinds[-1] if kinds else "partnership"
        if draft.kind == MORE:
            more.append((len(drafts), draft))
        else:
            drafts += [draft, *also_told(story.sentence(draft.sentence), draft)]
    for number, draft in more:
        add_more(story, drafts, number, draft)
    return drafts


def draft_of(story: Story, record: Mention[DealRecord]) -> Draft | None:
    """What one record tells, or None where it tells no deal; what is dear to find is looked for last."""
    sentence, value = story.sentence_at(record.start), record.value
    draft = Draft(
        value.kind, "completed", sentence.number, title=sentence.title, noun=value.form == "noun",
        told_firmly=value.status is not None, evidence=[record],
    )  # fmt: skip
    for slot, mention in record.parts.items():
        _fill(draft, _ROLE_NUMBER.sub("", slot), mention)
    for role, party in arguments(story, record):
        if party.value.name.casefold() in draft.names():
            continue
        if role == "target" and (parted := division_and_owner(story, party)):
            draft.add("target", parted[0])
            draft.add("seller", parted[1])
        else:
            draft.add(role, party)
    draft.also = _ALSO.search(sentence.text(record.start - 50, record.start)) is not None
    if draft.kind == MORE:
        return draft if draft.roles or draft.location is not None else None
    if not draft.roles:
        return _fate(story, draft, sentence, record)
    if draft.kind == "financing" and _LOAN.search(sentence.text(record.start, record.end + 90)):
        draft.rename("investor", "lender")
    limits = clause(sentence, record)
    _add_shares(draft, sentence, record, limits)
    if not holds(draft, sentence, record):
        return _more_of_the_same(story, draft, sentence, record)
    _add_status(story, draft, sentence, record, limits)
    if (not draft.firm and not holds(draft, sentence, record)) or tells_other_trade(draft, sentence, record):
        return None
    _add_details(draft, sentence, record, limits)
    draft.replaced = _REPLACED.search(sentence.text(limits[0], record.end)) is not None
    return draft


def _more_of_the_same(story: Story, draft: Draft, sentence: Sentence, record: Mention[DealRecord]) -> Draft | None:
    """Who buys what was told before, with the day that the sentence gives."""
    more = of_the_same(draft, sentence, record)
    if more is not None:
        more.date = date_of(story, sentence, record, (sentence.start, sentence.end), "completed")
    return more


def _fate(story: Story, draft: Draft, sentence: Sentence, record: Mention[DealRecord]) -> Draft | None:
    """How the deal told last ended, where a noun alone tells it."""
    status = fate_of(sentence, record) if draft.kind in PRICED else None
    if status is None:
        return None
    date = date_of(story, sentence, record, (sentence.start, sentence.end), "completed")
    return Draft(MORE, status, draft.sentence, told_firmly=True, date=date, evidence=[record])


def _add_shares(draft: Draft, sentence: Sentence, record: Mention[DealRecord], limits: tuple[int, int]) -> None:
    """Price and stake, and the kind of deal that follows from them."""
    draft.amount = draft.amount or money_of(sentence, record, limits)
    kind = draft.kind
    if kind in ("acquisition", "stake", "divestiture", "joint venture"):
        draft.stake = draft.stake or stake_of(sentence, record, limits)
    if kind == "stake":
        draft.stake = draft.stake or stake_of(sentence, record, (record.end, sentence.end))
    settle_kind(draft, sentence, record, limits)


def _add_status(
    story: Story, draft: Draft, sentence: Sentence, record: Mention[DealRecord], limits: tuple[int, int]
) -> None:
    """How far the deal has got, its day, and whether it is old news."""
    draft.status, draft.firm = status_of(sentence, record, limits)
    if draft.status == "terminated" and (
        _NOT_AGREED.search(sentence.text(limits[0], record.end + 60))
        or _REJECTED.search(sentence.text(record.end, record.end + 200))
    ):
        draft.rename("acquirer", "bidder")
    draft.date = draft.date or date_of(story, sentence, record, (sentence.start, limits[1]), draft.status)
    draft.old = _is_old(story, draft, limits[0]) or _long_past(sentence, draft, limits)
    if draft.old and not draft.firm:
        draft.status = "completed"


def _add_details(draft: Draft, sentence: Sentence, record: Mention[DealRecord], limits: tuple[int, int]) -> None:
    """Place, price per share and what the price is paid in, where the kind that the words tell has them."""
    kind = record.value.kind
    if kind in ("acquisition", "divestiture", "joint venture", "contract"):
        draft.location = draft.location or place_of(sentence, record, limits)
    if kind in PRICED:
        draft.price_per_share = price_per_share_of(sentence)
        if draft.amount is not None:
            draft.consideration = consideration_of(sentence)
            check_sum(draft)


def _is_old(story: Story, draft: Draft, start: int) -> bool:
    """Whether the clause dates the deal long before the text."""
    if draft.date is None or draft.date.start < start or draft.date.value.last is None:
        return False
    if story.reference_date is None:
        return draft.date.value.timex is not None and len(draft.date.value.timex) == 4 and draft.status == "completed"
    return (story.reference_date - draft.date.value.last).days > LONG_AGO


def _long_past(sentence: Sentence, draft: Draft, limits: tuple[int, int]) -> bool:
    """Whether words such as "last year" make a finished deal old news where no date of the text resolves them."""
    return draft.status in ("completed", "terminated") and any(
        date.value.first is None and _YEARS_AGO.search(date.text)
        for date in sentence.dates
        if limits[0] <= date.start < limits[1]
    )


def _fill(draft: Draft, slot: str, mention: Mention[Any]) -> None:
    if slot in ("amount", "stake", "date", "location"):
        setattr(draft, slot, mention)
    elif isinstance(mention.value, Party):
        draft.add(slot, mention)


_SEPARATOR = (
    r"[,;](?! (?:(?:an?|the) |[\uE000-\uE0FF]\uF8FF{0,40}-based )[^;]{2,110}, for (?:[a-z]{1,12} ){0,3}[\uE000-\uE0FF])"
    r"(?! from [^,;]{2,70} for (?:[a-z]{1,12} ){0,3}[\uE000-\uE0FF])"
    r"(?! \d| for (?:[a-z]{1,12} ){0,3}[\uE000-\uE0FF]| [\uE000-\uE0FF]\uF8FF{0,100},? (?:for|from) )"
    r"|\b(?:while|after|which|who|following)\b"
)
_NEXT_SEPARATOR = lazy_pattern(_SEPARATOR)
_LAST_SEPARATOR = lazy_pattern(rf"(?r){_SEPARATOR}")


def _tells_proceeds(sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether words only say what a sale brings: "will sell its stake in Lind, raising $500 million"."""
    if record.value.kind != "financing" or record.value.form != "gerund":
        return False
    return sentence.text(record.start - 2, record.start) == ", "


def clause(sentence: Sentence, record: Mention[DealRecord]) -> tuple[int, int]:
    """Offsets between the neighbouring records that are told by verbs of their own."""
    start, end = sentence.start, sentence.end
    tellers = [r for r in sentence.records if r is record or not (r.value.kind == MORE or _tells_proceeds(sentence, r))]
    before = [other.end for other in tellers if other.start < record.start]
    if before and (last := _LAST_SEPARATOR.search(sentence.raw(min(before), record.start))):
        start = min(before) + last.start()
    behind = tellers[-1].start
    if behind > record.start and (following := _NEXT_SEPARATOR.search(sentence.raw(record.end, behind))):
        end = record.end + following.start()
    return start, end
