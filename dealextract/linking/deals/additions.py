"""What only tells more of a deal told elsewhere: its advisers, its backers, who buys or puts the money in."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.draft import BUYERS, PRICED, Draft
from dealextract.linking.deals.story import Sentence, Story
from dealextract.linking.deals.subjects import THE_ASSET
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.additions import MORE
from dealextract.values import DealRecord, Party

NEAR = 8
"""Drafts on either side among which more of a deal looks for the deal it belongs to."""

ROUND_TOLD = 3
"""Sentences behind that of a round in which its investors may be named."""

MOST_SENTENCES = 40
"""How far behind the news advisers may be named."""


def add_more(story: Story, drafts: list[Draft], number: int, more: Draft) -> None:
    """Give what tells more of a deal to the one told last in its sentence, or to the first of the text."""
    if not more.roles and more.told_firmly:
        if number and more.sentence - drafts[number - 1].sentence == 1:
            _end(drafts[number - 1], more)
        return
    lead = _told_of(story, drafts, number, more)
    if lead is None or _another_year(lead, more):
        return
    taking_part = lead.names()
    for role, parties in more.roles.items():
        for party in parties:
            if role == "venture" and lead.kind == "divestiture" and not lead.names("target"):
                # "Will spin off its pet-food unit as a company to be named Kilo".
                lead.add("target", party)
            elif party.value.name.casefold() not in taking_part and _may_take(lead, role, party):
                # Another member of the group that buys plays the part of those named before.
                lead.add(next((r for r in lead.roles if r in BUYERS), role) if role == "member" else role, party)
    lead.location = lead.location or more.location
    lead.evidence += more.evidence


def _told_of(story: Story, drafts: list[Draft], number: int, more: Draft) -> Draft | None:
    """The deal that more is told of: one of its sentence, the round or listing told last, or the news."""
    near = drafts[max(0, number - NEAR) : number + NEAR]
    if "investor" in more.roles:
        near = [d for d in near if d.kind == "financing" and 0 <= more.sentence - d.sentence <= ROUND_TOLD]
        return max(near, key=lambda d: d.sentence, default=None)
    here = [d for d in near if d.sentence == more.sentence]
    if here:
        return min(here, key=lambda d: abs(d.evidence[0].start - more.evidence[0].start))
    if "adviser" not in more.roles:
        earlier = reversed(drafts[max(0, number - NEAR) : number])
        return next((d for d in earlier if not d.old), drafts[number - 1] if number else next(iter(drafts), None))
    if told := _in_its_paragraph(story, drafts[max(0, number - NEAR) : number], more):
        return told
    news = (d for d in drafts[:NEAR] if not d.title and not d.old and d.status != "terminated")
    lead = next(news, next(iter(drafts), None))
    return lead if lead and more.sentence - lead.sentence <= MOST_SENTENCES else None


def _end(lead: Draft, more: Draft) -> None:
    """Let a deal be done, or given up, on the day told."""
    if lead.kind in PRICED and lead.status in ("agreed", "proposed", "in talks"):
        lead.status, lead.firm = more.status, True
        lead.date = more.date or lead.date
        lead.evidence += more.evidence


def _in_its_paragraph(story: Story, drafts: list[Draft], more: Draft) -> Draft | None:
    """The first listing told on the line on which those who run it are named, as lists of listings have them."""
    if "advis" in more.evidence[0].text.casefold():
        return None
    start = story.masked.rfind("\n", 0, more.evidence[0].start)
    return next((d for d in drafts if d.evidence[0].start > start and d.kind in ("ipo", "financing")), None)


def _another_year(lead: Draft, more: Draft) -> bool:
    """Whether days more than a year apart are given, so that what was sold before is sold again."""
    one, two = (draft.date and draft.date.value.first for draft in (lead, more))
    return bool(one and two and abs((one - two).days) > 370)


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
    if role == "member":
        return lead.kind in PRICED and bool(lead.names(*BUYERS)) and party.value.kind != "person"
    if role == "investor":
        return lead.kind == "financing" and "lender" not in lead.roles
    return role == "backer"


_THE_ASSET_BEHIND = lazy_pattern(
    r"(?i)^ (?:up |off |over )?(?:the|this|these|those)(?: entire| whole)? (?:[\w-]{1,20} ){0,2}?(?:division"
    r"|business(?:es)?|stake|shares|assets|portfolio|brands|operations?|unit|plants?|propert(?:y|ies)|interest|holding)\b"
)


_THE_DEAL = lazy_pattern(r"(?i)(?:the|that|this) (?:[^\s.;]{1,60} ){0,4}$")
_DONE = lazy_pattern(
    r"(?i)^ (?:(?:was|has been|had been) (?:[a-z]{1,12}ly )?(?:completed|closed|finali[sz]ed|concluded|consummated)"
    r"|(?:completed|closed|concluded))\b(?! (?:to|the|a)\b)"
)
_CALLED_OFF = lazy_pattern(
    r"(?i)^ (?:(?:was|has been|had been) (?:[a-z]{1,12}ly )?(?:terminated|called off|abandoned|scrapped|cancell?ed"
    r"|withdrawn|rejected by regulators|blocked)|fell through|collapsed)\b"
)


def fate_of(sentence: Sentence, record: Mention[DealRecord]) -> str | None:
    """How a deal told before ended, in a sentence about it alone: "The acquisition was completed in May"."""
    if record.value.form != "noun" or not _THE_DEAL.fullmatch(sentence.text(sentence.start, record.start)):
        return None
    behind = sentence.text(record.end, record.end + 60)
    return "completed" if _DONE.match(behind) else "terminated" if _CALLED_OFF.match(behind) else None


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
