"""What is told with the words of deals and is none: players, paintings, goods in a shop, politics, examples."""

from __future__ import annotations

from decimal import Decimal

from dealextract.document import Mention
from dealextract.linking.deals.draft import Draft
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord, Money, Party

_SPORT = lazy_pattern(
    r"(?i)\b(?:midfielder|striker|defender|goalkeeper|winger|quarterback|linebacker|pitcher|outfielder|point guard"
    r"|playmaker|free agent|(?:first|second)-round|draft pick|round(?:er)? pick|roster|transfer window|batsman"
    r"|teammate|sign-and-trade|loan spell|players?)\b"
)
"""Words of a page on which players change clubs."""

_ART = lazy_pattern(
    r"(?i)^ (?:an?|the|his|her|this|that|one|two|several|some) (?:[\w'’-]{1,20} ){0,4}?(?:paintings?|portraits?"
    r"|sculptures?|drawings?|vases?|manuscripts?|diamonds?|necklaces?|guitars?|violins?|artworks?|tickets?|jerseys?"
    r"|racehorses?|yachts?)\b"
)
_HOME = lazy_pattern(
    r"(?i)^ (?:an?|the|his|her|their) (?:[^\s.;]{1,60} ){0,5}?(?:homes?|house|mansion|apartment|penthouse|condo|villa"
    r"|ranch|estate|cottage|car)\b"
)
_EXAMPLE = lazy_pattern(r"(?i)\b(?:for example|for instance|e\.g\.|suppose|imagine|let's say)\b[^.;]{0,90}$")
_EXAMPLE_WORDS = ("xample", "nstance", "e.g.", "uppose", "magine", "et's say")
_PLACEHOLDER = lazy_pattern(r"(?:Company|Firm|Corporation|Bank|Party|Business|Fund|Investor) [A-Z0-9]")
_POLITICAL = lazy_pattern(r"[^\n]{1,60} (?:Party|Parliament|Congress|Senate|Coalition|Movement)")
_SHOP_PRICE = (Decimal(2), Decimal(1000))
"""What goods cost: no company is sold for less than the one and more than a symbolic coin, the other."""


def tells_other_trade(draft: Draft, sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether a sentence tells with the words of a deal something that is none."""
    parties = [party for those in draft.roles.values() for party in those]
    behind = sentence.text(record.end, record.end + 70)
    if draft.kind in ("acquisition", "stake", "divestiture", "contract"):
        return (
            (record.value.form != "noun" and _ART.match(behind) is not None)
            or _sells_in_shops(draft, sentence, record)
            or _sells_players(draft, sentence)
            or _sells_a_home(parties, behind)
            or _is_example(parties, sentence, record)
        )
    if draft.kind == "financing":
        return draft.amount is None and all(party.value.kind == "person" for party in parties)
    return draft.kind in ("merger", "partnership", "joint venture", "ipo") and all(
        _POLITICAL.fullmatch(party.value.name) for party in parties
    )


def _sells_in_shops(draft: Draft, sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether words in the present tell what a shop has: "Lind sells the pan for $79", "buy a Kilo pan for $19"."""
    if record.value.form not in ("base", "present") or sentence.title:
        return False
    if (
        record.value.kind not in ("acquisition", "divestiture")
        or sentence.text(record.start - 3, record.start) == "to "
    ):
        # "Agreed to buy Kilo for $12" leaves out "a share".
        return False
    low, high = _SHOP_PRICE
    near = sentence.story.within(Money, record.end, record.end + 120)
    return any(low <= money.value.amount < high and money.value.per is None for money in near)


def _sells_players(draft: Draft, sentence: Sentence) -> bool:
    """Whether a club gets a player, or clubs trade their contracts."""
    target = draft.roles.get("target", [])
    if draft.kind != "contract" and not (target and all(_is_full_name(party) for party in target)):
        return False
    near = sentence.story.masked[max(0, sentence.start - 1500) : sentence.end + 1500]
    return _SPORT.search(near) is not None


def _is_full_name(party: Mention[Party]) -> bool:
    return party.value.kind == "person" and " " in party.value.name


def _sells_a_home(parties: list[Mention[Party]], behind: str) -> bool:
    """Whether people sell a house among themselves."""
    return all(party.value.kind == "person" for party in parties) and _HOME.match(behind) is not None


def _is_example(parties: list[Mention[Party]], sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether a deal is made up to explain something: "for example, if Company A acquires Company B"."""
    if any(_PLACEHOLDER.fullmatch(party.value.name) for party in parties):
        return True
    if not any(word in sentence.masked for word in _EXAMPLE_WORDS):
        return False
    return _EXAMPLE.search(sentence.text(record.start - 120, record.start)) is not None
