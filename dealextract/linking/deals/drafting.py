"""From one record to a draft of a deal: its parties, its kind, its status and its details; or nothing."""

from __future__ import annotations

from typing import Any

from dealextract.document import Mention
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
from dealextract.linking.deals.draft import BUYERS, Draft
from dealextract.linking.deals.kinds import settle_kind
from dealextract.linking.deals.status import status_of
from dealextract.linking.deals.story import Sentence, Story
from dealextract.patterns import lazy_pattern
from dealextract.rules.deal_phrases import MORE, SIMILAR
from dealextract.values import DEAL_KINDS, DealRecord, Party

NEAR = 8
"""Drafts on either side among which more of a deal looks for the deal it belongs to."""

MOST_SENTENCES = 40
"""How far behind the news advisers may be named."""

LONG_AGO = 60
"""Days before the text after which a deal is old news."""

PRICED = ("acquisition", "merger", "stake", "divestiture")
"""The kinds whose price may be given per share, or in parts."""

_ROLE_NUMBER = lazy_pattern(r"_?\d{1,3}$")
_YEARS_AGO = lazy_pattern(r"(?i)last year|years? (?:ago|earlier)")
_INTO_A_VENTURE = lazy_pattern(
    r"(?i)(?: [\w-]{1,20}){0,6}? (?:in|into|to form|to create|under|through) (?:an? )?(?:[\w-]{1,20} ){0,3}"
    r"joint[- ]venture\b"
)
_NOT_AGREED = lazy_pattern(
    r"(?i)\b(?:talks|negotiations|discussions|came close|considering|plans? to|interest|pursuit)\b"
)
_EACH_OTHER = lazy_pattern(r"\b(?:one another|each other)\b")
_REPLACED = lazy_pattern(
    r"(?i)\b(?:earlier|previously|originally|initially) (?:agreed|offered|bid|proposed)\b"
    r"|\b(?:earlier|previous|original|initial|prior) (?:[^\s.;]{1,40} ){0,4}(?:offer|bid|proposal|deal|agreement)$"
)
_SPENDING = lazy_pattern(r"(?i)invest|inject|pump")
_ASSET = lazy_pattern(
    r"(?i)\b(?:unit|subsidiar|division|business|assets?|operations?|stake|interest|plants?|stations?|building"
    r"|stores?|hotels?|brands?|"
    r"propert|company|firm|holding|mill|refiner|field|mines?|arm)"
)
_LOAN = lazy_pattern(r"(?i)\b(?:loans?|lend(?:s|ing)?|lent|credit|debt|bonds?|bailout)\b")
_OWN_ASSET = lazy_pattern(
    r"(?i)^(?: off)?(?: of)? (?:(?:all|part|some|most|half|one|two|three) of )?(?:its|their|his"
    r"|the) (?:[^\s.,;]{1,60} ){0,4}?(?:units?|subsidiar|division|business(?:es)?|assets|operations?|stake|interest"
    r"|stations|hotels|brands|stadium|buildings?|arm|plants?|mills?|facilit(?:y|ies)|propert(?:y|ies)|lines?"
    r"|network|mines?|fields?|stores?|bank|refiner(?:y|ies)"
    r"|factor(?:y|ies)|casinos?|warehouses?|centers?|centres?|headquarters|portfolio)\b"
)
_LOST = lazy_pattern(r"(?i)\b(?:lost|loses?|losing|missed out on) (?:[^\s.;]{1,30} ){0,4}$")
_UNWILLING = lazy_pattern(
    r"(?i)\b(?:unwilling|not (?:want|intend|plan|planning|going|interested|looking)|no (?:plans?|intention|need"
    r"|desire|interest)|(?:is|are|was|were|has|have|had|did|does|do|would|will) not|n't"
    r"|refus(?:es|ed|ing)|forbid\w{0,5}|den(?:y|ied|ies)[^.;,]{0,30}|rul(?:ed|es|ing) out)"
    r"(?: any| an?| in| of)? ?(?:to )?(?:[a-z]{1,14} ){0,1}$"
)
_PREVENTED = lazy_pattern(
    r"(?i)\b(?:prevent|stop|keep|block|bar|prohibit|discourag)\w{0,4} (?:[^\s.;]{1,60} ){1,5}from (?:[a-z]{1,12} )?$"
)
_RATHER_THAN = lazy_pattern(
    r"(?i)\b(?:alternative to|instead of|rather than|short of|agreements to|(?:warrants?|options?) to) $"
)
_NO_DEAL_BEHIND = lazy_pattern(
    r"(?i)^ (?:price|more|fewer|less|time|products?|cars|tickets|goods|orders? rose|rating|recommendation"
    r"|signal|pressure|the (?:dollar|euro|yen|rumou?r))\b"
)


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
        add_more(drafts, number, draft)
    return drafts


def add_more(drafts: list[Draft], number: int, more: Draft) -> None:
    """Give what tells more of a deal to the one told last in its sentence, or to the first of the text."""
    near = drafts[max(0, number - NEAR) : number + NEAR]
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
    return role == "backer"


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
        if party.value.name.casefold() not in draft.names():
            draft.add(role, party)
    if draft.kind == MORE:
        return draft if draft.roles or draft.location is not None else None
    if not draft.roles:
        return None
    if draft.kind == "financing" and _LOAN.search(sentence.text(record.start, record.end + 90)):
        draft.rename("investor", "lender")
    limits = clause(sentence, record)
    _add_shares(draft, sentence, record, limits)
    if not holds(draft, sentence, record):
        return None
    _add_status(story, draft, sentence, record, limits)
    if not draft.firm and not holds(draft, sentence, record):
        return None
    _add_details(draft, sentence, record, limits)
    draft.replaced = _REPLACED.search(sentence.text(limits[0], record.end)) is not None
    return draft


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
    if draft.status == "terminated" and _NOT_AGREED.search(sentence.text(limits[0], record.end + 60)):
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


_SEPARATOR = r"[,;](?! \d| [\uE000-\uE0FF]\uF8FF{0,100},? for )|\b(?:while|after|which|who|following)\b"
_NEXT_SEPARATOR = lazy_pattern(_SEPARATOR)
_LAST_SEPARATOR = lazy_pattern(rf"(?r){_SEPARATOR}")


def clause(sentence: Sentence, record: Mention[DealRecord]) -> tuple[int, int]:
    """Offsets between the neighbouring records that are told by verbs of their own."""
    start, end = sentence.start, sentence.end
    before = [other.end for other in sentence.records if other.start < record.start]
    if before and (last := _LAST_SEPARATOR.search(sentence.raw(min(before), record.start))):
        start = min(before) + last.start()
    behind = sentence.records[-1].start
    if behind > record.start and (following := _NEXT_SEPARATOR.search(sentence.raw(record.end, behind))):
        end = record.end + following.start()
    return start, end


_IS_A = lazy_pattern(r"(?i)\b(?:is|are|was|were) an? (?:[\w-]{1,20} )?$")
_GLAD = lazy_pattern(r"(?i)\b(?:delighted|excited|happy|proud|thrilled) to (?:be )?$")


def _no_alliance(sentence: Sentence, record: Mention[DealRecord], front: str) -> bool:
    """Whether an alliance is a manner of speaking: "bought Kilo in partnership with Lind", "proud to partner with"."""
    if record.value.form == "noun" and _IS_A.search(front):
        return True
    return (front.endswith(" in ") and sentence.records[0] is not record) or _GLAD.search(front) is not None


_UNDER_WHICH = lazy_pattern(r"(?i)^ (?:agreement|deal|pact|accord)\b[^.;]{0,80}\b(?:(?:under|by|to) which|whereby)\b")


def _leads_to_purchase(sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether a merger is one by name: "signed a merger agreement under which Lind will buy Kilo"."""
    if record.value.kind != "merger" or not _UNDER_WHICH.match(sentence.text(record.end, record.end + 120)):
        return False
    return any(r.start > record.end and r.value.kind == "acquisition" and r.value.object for r in sentence.records)


_IN_THEIR = lazy_pattern(r"(?i)\b(?:in|of|from|by) (?:its|their|the|an?|our) (?:[^\s.;]{1,40} ){0,5}$")


def holds(draft: Draft, sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether enough was seen for a deal."""
    names = draft.names()
    if draft.kind == SIMILAR or draft.kind not in DEAL_KINDS:
        return len(names) > 1
    behind = sentence.text(record.end, record.end + 70)
    front = sentence.text(record.start - 80, record.start)
    if front[-5:].casefold() == " any " or _SUPPOSED.search(front):
        return False
    if draft.kind == "contract" and _LOST.search(sentence.text(record.start - 60, record.start)):
        return False
    if not names or _NO_DEAL_BEHIND.match(behind) or _UNWILLING.search(front[-60:]):
        return False
    if _PREVENTED.search(front) or _RATHER_THAN.search(front) or _leads_to_purchase(sentence, record):
        return False
    if draft.kind in ("ipo", "financing", "buyback"):
        return _funding_holds(draft, names)
    if draft.kind == "partnership" and _no_alliance(sentence, record, front):
        return False
    if draft.kind == "merger" and _INTO_A_VENTURE.match(sentence.text(record.end, record.end + 120)):
        return False
    if draft.kind in ("merger", "joint venture", "partnership", "contract"):
        held = _IN_THEIR.search(sentence.text(record.start - 60, record.start))
        alone = draft.kind == "contract" or (draft.firm and draft.kind == "joint venture" and not held)
        partners = draft.names("partner")
        return (
            len(partners) > 1
            or bool(partners and draft.names("venture") and not (held and draft.noun))
            or (alone and bool(names) and draft.amount is not None)
        )
    return _sale_holds(draft, sentence, record, behind)


def _funding_holds(draft: Draft, names: set[str]) -> bool:
    """Whether raising or paying back of capital was seen: a noun alone, with nothing more said of it, is none."""
    if len(names) < 2 and draft.noun and not draft.firm and draft.amount is None and draft.date is None:
        return False
    if draft.kind == "financing":
        return len(names) > 1 or draft.amount is not None or draft.told_firmly
    return bool(draft.names("issuer"))


_SUPPOSED = lazy_pattern(
    r"(?i)\b(?:if|unless|once|whenever|should) (?:an?|any|anyone|someone)\b[^.;]{0,60}$|\brights to $"
)
"""What a plan against takeovers is for: "exercisable if a group acquires 20 pct"."""

_ITSELF = (" itself", " themselves")

_GOODS_BEHIND = lazy_pattern(
    r"(?i)^ (?:[^\s.;]{1,60} ){0,4}?(?:cars|vehicles|trucks|scooters|watches|phones|smartphones|handsets|tablets"
    r"|tickets|copies|goods|products|jets|planes|aircraft|models|bottles|tons|tonnes|barrels|computers|software|homes"
    r"|licen[cs]es|insurance|policies|gadgets|games|drugs|services|chips)\b"
    r"(?! (?:business|unit|division|arm|maker))"
)
_GOODS_SOLD = lazy_pattern(
    r"(?i)^ (?:(?:mainly|only|mostly|widely|exclusively|overseas|abroad|here|online|as|under|in) )"
)
_BEGINS_TO = lazy_pattern(r"(?i)\b(?:start(?:s|ed|ing)?|beg[aiu]n|begins|stop(?:s|ped)?|continues?) (?:to )?$")


def _sells_goods(sentence: Sentence, record: Mention[DealRecord], behind: str) -> bool:
    """Whether what is sold are goods: "sold 2 million phones", "sold mainly in Spain", "will start selling"."""
    if _GOODS_BEHIND.match(behind) or _BEGINS_TO.search(sentence.text(record.start - 20, record.start)):
        return True
    return record.value.form == "past" and _GOODS_SOLD.match(behind) is not None


def _sale_holds(draft: Draft, sentence: Sentence, record: Mention[DealRecord], behind: str) -> bool:
    buyers, target, seller = draft.names("acquirer", "bidder", "investor"), draft.names("target"), draft.names("seller")
    if (buyers | seller) & target and not (buyers | seller) - target:
        return False
    if draft.kind == "divestiture":
        if behind.startswith(_ITSELF) and all(party.value.kind == "person" for party in draft.roles.get("target", ())):
            return False
        if draft.amount is None and record.value.form != "noun" and _sells_goods(sentence, record, behind):
            return False
        return (
            bool(seller and target)
            or bool((seller or target) and _OWN_ASSET.search(behind))
            or bool(seller and record.text.endswith("up for sale"))
            or bool(target and (record.value.subject == "target" or behind.startswith(_ITSELF)))
            or bool(draft.amount and seller and _ASSET.search(behind))
        )
    if target and (buyers or seller):
        return True
    if len(buyers) > 1 and _EACH_OTHER.search(behind):
        return True
    if not target and record.value.kind == "stake" and _SPENDING.match(record.text):
        return False
    if buyers and seller:
        return True
    if buyers and draft.amount and not draft.noun and draft.amount.start - record.end > 12:
        return True
    return (
        bool(buyers | target)
        and (draft.amount is not None or draft.stake is not None)
        and bool(_ASSET.search(behind) or target)
    )
