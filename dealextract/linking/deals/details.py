"""Price, stake and place of a deal: by closeness, and by the words that tie them to it."""

from __future__ import annotations

from decimal import Decimal

from dealextract.data import places
from dealextract.document import Mention
from dealextract.linking.deals.draft import Draft, related
from dealextract.linking.deals.grammar import STOP, pattern
from dealextract.linking.deals.story import Sentence, Story
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.additions import MORE
from dealextract.values import DealRecord, Location, Money, Percentage, plain_number

_NO_PRICE_BEFORE = lazy_pattern(
    r"(?i)\b(?:revenues?|sales|profits?|losses|loss|earnings|income|turnover|debts?|capitali[sz]ation|market value"
    r"|valuation|budgeted|valu(?:e|ed|ing|es) (?:the|it|its|[\uE000-\uE0FF]\uF8FF{0,40})(?: [a-z-]{1,15}){0,3}"
    r"|net worth|savings|costs?|deposits|budget|earned|earn|lost|dividend|fee|fees|fine|charge|trading at|closed at"
    r"|backlog|rose|fell|annual)\b[^,;]{0,45}$"
    # "Bringing its total funding to": what was raised before is counted too.
    r"|\b(?:bring|tak|lift)(?:e?s|ing) (?:its|the|their|total|overall)\b[^,;]{0,45}\bto (?:[a-z]{2,6} ){0,2}$"
    r"|\btotal (?:funding|raised|capital|financing)\b[^,;]{0,30}\bto (?:[a-z]{2,6} ){0,2}$"
)
_NO_PRICE_BEHIND = lazy_pattern(
    r"(?i)^ (?:(?:of|in|a) )?(?:(?:[a-z]{1,12}) ){0,2}?(?:revenues?|sales|profits?|losses|loss|earnings|income"
    r"|turnover|annual"
    r"|a share(?![ -](?:buy|repurchase|sale|swap|offer|place))|per share|each|assets|market|valuation|savings|deposits"
    r"|in debt|of debt|fee|fine"
    r"|charge|a barrel|a year|a ton|annually)\b|^[ -](?:compan(?:y|ies)|giant|powerhouse|behemoth|enterprise)\b"
)
_PER_SHARE = lazy_pattern(
    r"(?i)^ (?:in cash |cash )?(?:a|per|for each|each|for every) ?(?:ordinary |common )?(?:share|adr|ads|unit)?\b"
)
_TIED = lazy_pattern(
    r"(?i)\b(?:for|worth|valued at|value of|paying|pay|paid|price of|total(?:ing|ling)?|consideration of|of|at"
    r"|put up|about|by issuing|in a)\b[^.;]{0,35}$"
)


def money_of(sentence: Sentence, record: Mention[DealRecord], limits: tuple[int, int]) -> Mention[Money] | None:
    """The price that a sentence states for a record's deal."""
    best: tuple[int, Mention[Money]] | None = None
    for money in sentence.money:
        priced = is_price(sentence, money) or _is_value_of_the_whole(sentence, record, money)
        if not priced or _price_of_another(sentence, record, money):
            continue
        if money.start >= record.end:
            if money.start >= limits[1]:
                continue
            between = sentence.text(record.end, money.start)
            penalty = (
                len(between)
                - (160 if _PAYS.match(record.text) and _AT_ONCE.match(between) else 0)
                - (80 if _TIED.search(between) else 0)
                + (60 if pattern(r"[;]|\b(?:which|while|but|after)\b").search(between) else 0)
            )
        else:
            between = sentence.text(money.end, record.start)
            if money.end < limits[0] or _TOPPED.search(between):
                continue
            if record.value.form != "noun" and _AND_DOES.search(between):
                continue
            penalty = len(between) + (
                0
                if pattern(r"[ -](?:(?!(?:for|to|in|of|from|by|with|on)\b)[\w-]{1,20},? ){0,4}$").match(between)
                else 70
            )
            if pattern(r"^[ -](?:(?!to\b|for\b)[\w'-]{1,20} ){0,3}(?:deal|agreement|bid|offer|transaction)\b").match(
                between
            ):
                penalty -= 60
        if penalty < 140 and (best is None or penalty < best[0]):
            best = penalty, money
    return best[1] if best else None


_VALUING = lazy_pattern(
    r"(?i)\b(?:deal|transaction|bid|offer|takeover|acquisition|merger|tie-up)\b[^.;,]{0,25} valu(?:e|es|ed|ing) "
    r"(?:[^\s.;,]{1,60} ){1,7}at (?:about |around |up to |some |as much as |nearly |more than |over )?$"
)


def _is_value_of_the_whole(sentence: Sentence, record: Mention[DealRecord], money: Mention[Money]) -> bool:
    """Whether the sum a company is valued at is its price, since all of it is bought: "a deal that values Lind at"."""
    if record.value.kind != "acquisition" or money.value.per is not None:
        return False
    return _VALUING.search(sentence.text(money.start - 120, money.start)) is not None


_PAYS = lazy_pattern(r"(?i)pa(?:y|id)|spen[dt]|offer|bid")
_AT_ONCE = lazy_pattern(r"(?i)^ (?:(?:about|up to|nearly|some|around|almost|more than|over|roughly|as much as) )?$")
"""Between a verb and its object: "will pay $600 million for Lind, plus up to $250 million"."""
_TOPPED = lazy_pattern(r"(?i)\b(?:topping|beating|exceeding|matching|rivalling|outbidding|trumping)\b")
_AND_DOES = lazy_pattern(r"(?:[,;] (?:and|but|then)\b|\band (?:will|may|could|would|might|plans|expects|also|then)\b)")
"""Another predicate of the same subject: "will pay $9 million in cash, and may raise its holding"."""

LEADS_UP = lazy_pattern(r"^[ -](?:(?!(?:for|to|in|of|from|by|with|on|and)\b)[\w-]{1,20} ){0,3}$")
_WORTH = lazy_pattern(r"(?i)^ (?:worth|valued at|of|totall?ing) (?:about |up to |some |more than |around )?$")


def _price_of_another(sentence: Sentence, record: Mention[DealRecord], money: Mention[Money]) -> bool:
    """Whether an amount belongs to a noun beside it that tells another deal: "contracts for its $9bn venture"."""
    for other in sentence.records:
        if other is record or other.value.form != "noun" or other.value.kind == MORE:
            continue
        if related(other.value.kind, record.value.kind) and not STOP.search(sentence.text(record.end, other.start)):
            continue
        if other.start > money.end and LEADS_UP.match(sentence.text(money.end, other.start)):
            return True
        if other.end < money.start and _WORTH.match(sentence.text(other.end, money.start)):
            return True
    return False


_ASSETS_OF = lazy_pattern(
    r"(?i)\b(?:total|combined|aggregate|with|had|has|have) assets\b[^,;]{0,30}$"
    r"|\b(?:company|group|firm|bank|business|entity|giant|player),? (?:worth|valued at|with) (?:about |over |some )?$"
    r"|\bassets (?:of|worth|over|totall?ing|exceeding) (?:about |over |some |nearly )?$"
)


def is_price(sentence: Sentence, money: Mention[Money]) -> bool:
    """Whether an amount can be the price of a deal: not per share, no revenue, no debt."""
    if money.value.per is not None or money.value.amount < 1000 or _is_converted(sentence, money):
        return False
    behind = sentence.text(money.end, money.end + 50)
    if _PER_SHARE.search(behind) or _NO_PRICE_BEHIND.search(behind):
        return False
    before = sentence.text(money.start - 60, money.start)
    return not _NO_PRICE_BEFORE.search(before) and not _ASSETS_OF.search(before)


_CONVERTED = lazy_pattern(r" ?\((?:(?:about|approximately|approx\.?|around|nearly|some|or|roughly|equivalent to) )?")


def _is_converted(sentence: Sentence, money: Mention[Money]) -> bool:
    """Whether an amount only says the one before it in another currency: "$4 billion (nearly 250 billion rupees)"."""
    return any(
        0 < money.start - other.end < 20 and _CONVERTED.fullmatch(sentence.text(other.end, money.start))
        for other in sentence.money
        if other.end <= money.start
    )


_IN_KIND = lazy_pattern(
    r"(?i)^ ?(?:(?:in|of|worth of|with) )?(?:(?:common|preferred|convertible|senior|assumed|new|its|own"
    r"|in) ){0,2}(?P<kind>cash|stock|shares|debt|notes|liabilities|bonds)\b"
)
_KINDS = {"shares": "stock", "notes": "debt", "liabilities": "debt", "bonds": "debt"}
_SUM_SHARE = Decimal("0.02")
"""How far the parts of a price may be from the whole, as a share of it, since both are rounded."""


def consideration_of(sentence: Sentence) -> list[tuple[str, Mention[Money]]]:
    """What a price is paid in, if a sentence splits it: "$30 million in cash and $10 million in stock"."""
    parts = []
    for money in sentence.money:
        match = _IN_KIND.match(sentence.text(money.end, money.end + 40))
        if match and money.value.per is None:
            kind = match["kind"].casefold()
            parts.append((_KINDS.get(kind, kind), money))
    return parts


def check_sum(draft: Draft) -> None:
    """Note where the parts of a price do not make up the whole."""
    amount, parts = draft.amount, [money for _, money in draft.consideration]
    if amount is None or len(parts) < 2 or any(money.value.currency != amount.value.currency for money in parts):
        return
    total = sum((money.value.amount for money in parts), Decimal(0))
    if amount not in parts and abs(total - amount.value.amount) > amount.value.amount * _SUM_SHARE:
        draft.alternatives.setdefault("amount", []).append(f"its parts make {plain_number(total)}")


def price_per_share_of(sentence: Sentence) -> Mention[Money] | None:
    """The price of one share that a sentence gives."""
    for money in sentence.money:
        if money.value.per == "share" or _PER_SHARE.match(sentence.text(money.end, money.end + 40)):
            return money
    return None


_STAKE_BEHIND = lazy_pattern(
    r"(?i)^(?:-owned)?,? (?:(?:[\w'-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,100}(?:'s)?) ){0,4}?(?:stakes?|interests?"
    r"|holdings?|shareholding|of (?!the (?:cost|price|total sales))|equity|share)"
)
_REACHED = lazy_pattern(
    r"(?i)\b(?:to|or|at|reach(?:es|ing)?|representing|own(?:s|ing)?|hold(?:s|ing)?|half of)\b[^.;]{0,30}$"
)


_STAKE_OF = lazy_pattern(
    r"(?i)\b(?:stakes?|interest|holding|shareholding|position) (?:of|at) "
    r"(?:(?:about|around|some|up to|as much as|nearly|almost|over|more than|just (?:over|under)|roughly) )?$"
)
_WHO_HOLDS = lazy_pattern(
    r"(?i)\b(?:who|which) (?:already |currently |now ){0,2}(?:holds?|owns?|controls?|has|had|held|owned)\b[^.;,]{0,25}$"
)
_THEN = lazy_pattern(r"(?i)\b(?:ahead of|prior to|before|after|following|amid|despite)\b")
_HOLDS = lazy_pattern(r"(?i)\b(?:holds?|owns?|owned|held|has|had)\b[^.;]{0,20}$")


def stake_of(sentence: Sentence, record: Mention[DealRecord], limits: tuple[int, int]) -> Mention[Percentage] | None:
    """The share that changes hands, or that is reached."""
    reached: Mention[Percentage] | None = None
    stake: Mention[Percentage] | None = None
    for percentage in sentence.percentages:
        if not limits[0] <= percentage.start < limits[1] or percentage.value.value > 100:
            continue
        behind = sentence.text(percentage.end, percentage.end + 70)
        before = sentence.text(percentage.start - 60, percentage.start)
        if pattern(
            r"(?i)\b(?:rose|fell|jumped|(?<!-)(?<!(?:buil[dt]|building|picked|snapped|bought) )up(?! to\b)"
            r"|(?<!sell )(?<!sells )(?<!sold )(?<!selling )down|gain|drop|climbed"
            r"|premium|coupon|yield|interest rate|rate of|profit"
            r"|sales|growth|revenue|discount)\b[^.;]{0,25}$"
        ).search(before) or pattern(
            r" (?:premium|discount|notes|bonds|debentures|convertible|coupon|increase|rise|drop|fall|of (?:its "
            r"|their |the )?(?:revenue|sales|cost))"
        ).match(behind):
            continue
        if percentage.end <= record.start and (
            _HOLDS.search(before) or _THEN.search(sentence.text(percentage.end, record.start))
        ):
            continue
        if _WHO_HOLDS.search(before):
            continue
        if _STAKE_BEHIND.match(behind) or _STAKE_OF.search(before):
            stake = stake or percentage
        elif pattern(r"(?i)\b(?:stake|holding|interest|share)[^.;]{0,60} to (?:about |some |over )?$").search(before):
            reached = reached or percentage
        elif _REACHED.search(before) and pattern(r"(?i)stake|holding|interest|shares").search(
            sentence.text(limits[0], percentage.start)
        ):
            stake = stake or percentage
    return reached or stake


_OWNED = lazy_pattern(
    r"(?i)^(?:-owned| owned| stakes?| interests?| of the (?:venture|company|shares|equity)|,? (?:and"
    r"|with) [\uE000-\uE0FF])"
)
_OWNS = lazy_pattern(r"(?i)\b(?:own|owns|owned|hold|holds|holding|have|take|takes|with)(?: (?:about|a|an))? $")


_EQUAL = lazy_pattern(
    r"(?i)\b(?:50[-/:]50|fifty-fifty)\b(?= (?:[a-z-]{2,20} ){0,3}(?:venture|partnership|basis|owned|firm|jv))"
)


NEAR = 4
"""Sentences in which a share is the partners' share in the venture without its being named."""

LATER_SHARE = 16
"""Sentences in which the share in a venture is looked for."""


def venture_share(story: Story, number: int) -> Mention[Percentage] | None:
    """The first partner's share in a joint venture, in its sentence, the next three, or later where it is named."""
    for later in range(number, min(number + LATER_SHARE, len(story.bounds))):
        sentence = story.sentence(later)
        if later >= number + NEAR and "venture" not in sentence.masked:
            continue
        if (equal := _EQUAL.search(sentence.masked)) is not None:
            start = sentence.start + equal.start()
            return story.analysis.mention(start, start + len(equal[0]), Percentage(50), "percentage.equal_shares")
        for percentage in sentence.percentages:
            behind = sentence.text(percentage.end, percentage.end + 40)
            if _OWNED.match(behind) or _OWNS.search(sentence.text(percentage.start - 20, percentage.start)):
                return percentage
    return None


_ASSETS = (
    r"(?:units?|subsidiar(?:y|ies)|divisions?|business(?:es)?|plants?|mills?|buildings?|facilit(?:y|ies)|hotels?|stores?|stations?"
    r"|factor(?:y|ies)|refiner(?:y|ies)|propert(?:y|ies)|centers?|centres?|mines?|fields?|branch(?:es)?|operations"
    r"|restaurants?|warehouses?|venture|casino|network|hospitals?|tower|newspapers?|communities|complex|terminals?)"
)
_ASSET_IN = lazy_pattern(
    rf"(?i)\b{_ASSETS}(?: (?:located|based|to [a-z]{{1,12}} [a-z]{{1,12}}))? (?:in|at|near) "
    r"(?:the |downtown |northern |southern |eastern |western |central |south\w{4} |north\w{4} |suburban )?$"
)
_ITS_PLANT = lazy_pattern(rf"(?i)^,? (?:[a-z-]{{1,20}} ){{0,3}}{_ASSETS}\b")


def place_of(sentence: Sentence, record: Mention[DealRecord], limits: tuple[int, int]) -> Mention[Location] | None:
    """Where the asset lies, if the text says so right behind it: "its plant in Leeds"."""
    for location in sentence.locations:
        if not record.end <= location.start < min(limits[1] + 40, record.end + 160):
            continue
        if _ASSET_IN.search(sentence.text(location.start - 60, location.start)):
            return location
        if (
            len(location.text) > 4
            and location.text not in places.demonyms()
            and _ITS_PLANT.match(sentence.text(location.end, location.end + 60))
        ):
            return location
    return None
