"""The price of a deal where one of the next sentences tells it."""

from __future__ import annotations

from collections.abc import Collection

from dealextract.document import Mention
from dealextract.linking.deals.details import LEADS_UP, is_price
from dealextract.linking.deals.story import Sentence, Story
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.additions import MORE
from dealextract.values import DealRecord, Money

_LATER_PRICE = lazy_pattern(
    r"(?i)\b(?:deal|transaction|purchase price|price|acquisition|takeover|offer|consideration|sale|venture"
    r"|agreement|merger|contract|order|bid|terms|loan|tender|buyout)\b[^.;]{0,60}?"
    r"\b(?:valued at|worth|is|was|values|totals?|totaling|of|for|at|total(?:l)?ed|amounts? to|would be|will be"
    r"|were)\b[^.;]{0,30}$|\b(?:for|paid|pay|paying|will pay|would pay|raise|raised|raising)\b[^.;]{0,20}$"
)

_PRICE_TOLD = lazy_pattern(
    r"(?i)^[\"' ]{0,2}(?:(?:the|this|its|their|[\uE000-\uE0FF]\uF8FF{0,60}(?:'s)?|said|that|total|proposed|planned"
    r"|overall|size of) ){1,6}(?:purchase price|price|deal|transaction|acquisition|sale|takeover|purchase|ipo|offering"
    r"|flotation|listing|investment|round|merger|contract|order|buyback)\b[^.;]{0,90}?\b(?:was|is|were|be|valued at"
    r"|worth|values?|total(?:s|ed|led)|could (?:raise|be)|(?:may|might|would|will|is expected to|aims to) (?:raise|be)"
    r"|raised|fetch)\b[^.;]{0,40}$"
)
"""A sentence about the price alone: "The purchase price was", "The proposed offering could raise"."""

_INVEST = lazy_pattern(r"(?i)\binvest(?:ing|ed|s)? (?:a total of |about |up to |around |some )?$")
_PUT_IN = lazy_pattern(
    r"(?i)^(?: \([^()]{1,30}\))? in(?:to)? (?:the|this|their) (?:[\w-]{1,20} ){0,3}(?:venture|partnership|jv)\b"
)
_VALUED = lazy_pattern(
    r"(?i)\b(?:the|this) (?:[a-z-]{3,12} )?(?:deal|transaction|merger|acquisition|takeover|offer|bid|sale|tie-up)"
    r"(?: (?:is|was|has been|would be|will be|being)){0,2} (?:valued at|worth) "
    r"(?:about |approximately |around |roughly |nearly |up to |some |more than )?$"
)
_THE = lazy_pattern(r"(?i)(?<![\w'])(?:the|this) (?:[a-z-]{3,10} )?$")
_DEAL = lazy_pattern(
    r"(?i)^(?: ?\([^()]{1,30}\))?[ -](?:all-)?(?:cash |stock |cash-and-stock |takeover |buyout )?"
    r"(?:deal|acquisition|transaction|takeover"
    r"|purchase|merger|sale|tie-up|investment|contract|order|offer|bid|buyout|proposal|combination)\b"
)
"""A price in front of the deal it is of: "The $3.8 billion deal was announced in April"."""

FURTHER = 4
"""Sentences behind the news in which a sentence about its price alone may stand."""


def later_money(story: Story, number: int, kind: str, priced: Collection[int]) -> Mention[Money] | None:
    """The price that one of the next sentences gives, if of no other deal: "The deal is valued at $40 million"."""
    if number + 1 < len(story.bounds) and not (story.sentence(number).title or story.sentence(number + 1).title):
        sentence = story.sentence(number + 1)
        for money in sentence.money:
            others = (r for r in sentence.records if r.value.kind not in (kind, MORE))
            if not _tells_price(sentence, money, kind) or any(_is_of(sentence, money, r) for r in others):
                continue
            if is_price(sentence, money) and money.start not in priced:
                return money
    if number > story.first_body + 1:
        return None
    for later in range(number + 2, min(number + FURTHER, len(story.bounds))):
        sentence = story.sentence(later)
        for money in sentence.money:
            front = sentence.text(sentence.start, money.start)
            alone = money is sentence.money[0] and _PRICE_TOLD.match(front)
            if (alone or _VALUED.search(front)) and is_price(sentence, money) and money.start not in priced:
                return money
    return None


def _tells_price(sentence: Sentence, money: Mention[Money], kind: str) -> bool:
    """Whether words around an amount say that it is the price of the deal told before."""
    front, behind = sentence.text(sentence.start, money.start), sentence.text(money.end, money.end + 60)
    if kind == "joint venture" and _PUT_IN.match(behind) and _INVEST.search(front):
        return True
    return bool(_LATER_PRICE.search(front) or (_THE.search(front) and _DEAL.match(behind)))


def _is_of(sentence: Sentence, money: Mention[Money], record: Mention[DealRecord]) -> bool:
    """Whether an amount stands behind the words of a deal, or leads up to them: "$2 billion share buyback"."""
    return record.start < money.start or LEADS_UP.match(sentence.text(money.end, record.start)) is not None
