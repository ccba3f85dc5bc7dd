"""Whether enough was seen for a deal: who takes part, and no word that takes it back or tells something else."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.draft import PRICED, Draft
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.phrases import SIMILAR
from dealextract.values import DEAL_KINDS, DealRecord

_INTO_A_VENTURE = lazy_pattern(
    r"(?i)(?: [\w-]{1,20}){0,6}? (?:in|into|to form|to create|under|through) (?:an? )?(?:[\w-]{1,20} ){0,3}"
    r"joint[- ]venture\b"
)
_EACH_OTHER = lazy_pattern(r"\b(?:one another|each other)\b")
_SPENDING = lazy_pattern(r"(?i)invest|inject|pump")
_ASSET = lazy_pattern(
    r"(?i)\b(?:unit|subsidiar|division|business|assets?|operations?|stake|interest|plants?|stations?|building"
    r"|stores?|hotels?|brands?|"
    r"propert|company|firm|holding|mill|refiner|field|mines?|arm)"
)
_OWN_ASSET = lazy_pattern(
    r"(?i)^(?: off)?(?: of)? (?:(?:all|part|some|most|half|one|two|three) of )?"
    r"(?:(?:an?|up to|about|another|minority|majority|controlling|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,3}"
    r"(?:(?:stake|interest|holding) in )?(?:its|their|his"
    r"|the) (?:[^\s.,;]{1,60} ){0,4}?(?:units?|subsidiar|division|business(?:es)?|assets|operations?|stake|interest"
    r"|(?:share)?holding|stations|hotels|brands|stadium|buildings?|arm|plants?|mills?|facilit(?:y|ies)|propert(?:y|ies)|lines?"
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
_GOES_ON = lazy_pattern(r"(?i)\bcontinu(?:e|es|ed|ing) to (?:[a-z]{1,12}ly )?$")
_RATHER_THAN = lazy_pattern(
    r"(?i)\b(?:alternative to|instead of|rather than|short of|agreements to|(?:warrants?|options?) to) $"
)
_NO_DEAL_BEHIND = lazy_pattern(
    r"(?i)^ (?:price|more|fewer|less|time|products?|cars|tickets|goods|orders? rose|rating|recommendation"
    r"|signal|pressure|the (?:dollar|euro|yen|rumou?r))\b"
)


_IS_A = lazy_pattern(r"(?i)\b(?:is|are|was|were) an? (?:[\w-]{1,20} )?$")
_GLAD = lazy_pattern(r"(?i)\b(?:delighted|excited|happy|proud|thrilled) to (?:be )?$")


def _no_alliance(sentence: Sentence, record: Mention[DealRecord], front: str) -> bool:
    """Whether an alliance is a manner of speaking: "bought Kilo in partnership with Lind", "proud to partner with"."""
    if record.value.kind != "partnership":
        return False
    if record.value.form == "noun" and _IS_A.search(front):
        return True
    return (front.endswith(" in ") and sentence.records[0] is not record) or _GLAD.search(front) is not None


_UNDER_WHICH = lazy_pattern(r"(?i)^ (?:agreement|deal|pact|accord)\b[^.;]{0,80}\b(?:(?:under|by|to) which|whereby)\b")


def _leads_to_purchase(sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether a merger is one by name: "signed a merger agreement under which Lind will buy Kilo"."""
    if record.value.kind != "merger" or not _UNDER_WHICH.match(sentence.text(record.end, record.end + 120)):
        return False
    return any(r.start > record.end and r.value.kind == "acquisition" and r.value.object for r in sentence.records)


_SHARE_IN = lazy_pattern(
    r"(?i)\b(?:stakes?|interests?|holding|shares?|half|part|control|assets|business) (?:in|of) "
    r"(?:its|an?|the|their|our) (?:[^\s.;]{1,40} ){0,4}$|\b(?:its|their|the) (?:[^\s.;]{1,40} ){0,3}$"
)


def _is_sold_itself(sentence: Sentence, record: Mention[DealRecord], front: str) -> bool:
    """Whether a venture stands there already and is bought or sold: "is selling its stake in a joint venture"."""
    earlier = [r for r in sentence.records if r.end <= record.start]
    if record.value.kind != "joint venture" or record.value.form != "noun" or not earlier:
        return False
    if not _SHARE_IN.search(front):
        return False
    told = earlier[-1]
    return told.value.kind in ("acquisition", "divestiture", "stake", "ipo") and not _TAKES.match(told.text)


_TAKES = lazy_pattern(r"(?i)t(?:ak|ook)|invest|put")

_IN_THEIR = lazy_pattern(r"(?i)\b(?:in|of|from|by) (?:its|their|the|an?|our) (?:[^\s.;]{1,40} ){0,5}$")


_URGED = lazy_pattern(
    r"(?i)\b(?:urg(?:e[sd]?|ing)|press(?:es|ed|ing|ured|uring)|push(?:es|ed|ing)|call(?:s|ed|ing) on|demand(?:ed|ing)"
    r"|lobb(?:ied|ies|ying)|exhort(?:s|ed|ing)|encourag(?:es|ed|ing)|goad(?:s|ed|ing)) "
    r"(?:[^\s.;]{1,60} ){1,6}to (?:[a-z]{1,12} )?$"
)
"""In front of what others wish: "is urging the board of Lind to sell"."""


def _is_not_done(front: str) -> bool:
    """Whether words in front say that it is refused, prevented, gone on with, wished by others, or only compared."""
    if _UNWILLING.search(front[-60:]) or _GOES_ON.search(front) or _URGED.search(front):
        return True
    return bool(_PREVENTED.search(front) or _RATHER_THAN.search(front))


def holds(draft: Draft, sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether enough was seen for a deal."""
    names = draft.names()
    if draft.kind == SIMILAR or draft.kind not in DEAL_KINDS:
        return len(names) > 1
    behind = sentence.text(record.end, record.end + 70)
    front = sentence.text(record.start - 80, record.start)
    if front[-5:].casefold() == " any " or _SUPPOSED.search(front) or _is_told_already(draft, sentence, record, front):
        return False
    if draft.kind == "contract" and _LOST.search(sentence.text(record.start - 60, record.start)):
        return False
    if not names or _NO_DEAL_BEHIND.match(behind) or _is_not_done(front) or _leads_to_purchase(sentence, record):
        return False
    if draft.kind in ("ipo", "financing", "buyback"):
        return _funding_holds(draft, names)
    if _no_alliance(sentence, record, front) or _is_sold_itself(sentence, record, front):
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
    r"|\b(?:on (?:the )?condition|provided|so long as|as long as)(?: that)? (?:it|they|[\uE000-\uE0FF]\uF8FF{0,60}) "
    r"(?:[a-z]{1,12} ){0,2}$"
)
"""What a plan against takeovers is for: "exercisable if a group acquires 20 pct"."""

_RESULT = lazy_pattern(r"(?i)(?:, |\b(?:which|that) )(?:(?:will|would|has|have|also|further|thereby|thus) ){0,2}$")
_BY_WAY_OF = lazy_pattern(
    r"(?i)\b(?:in|through|via|as part of|by way of) an? (?:(?:[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,3}$"
)


def _is_told_already(draft: Draft, sentence: Sentence, record: Mention[DealRecord], front: str) -> bool:
    """Whether words say again what others of their sentence tell: how it is done, or what holding it leads to.

    "Bought Kilo in a management buyout", "sold its shares to Lind, raising Lind's holding to 73 percent".
    """
    earlier = [r for r in sentence.records if r.end <= record.start and r.value.kind in PRICED]
    if earlier and record.value.kind == "financing" and record.value.form == "gerund":
        # "Will sell its stake in Lind, raising $500 million": the price.
        return front.endswith(", ") and earlier[-1].value.kind in ("divestiture", "stake")
    if not earlier or record.value.kind not in ("acquisition", "stake", "ipo"):
        return False
    if record.value.kind == "ipo" and not (
        earlier[-1].value.kind == "divestiture"
        and any(earlier[-1].end <= party.start < record.start for party in sentence.parties)
    ):
        return False
    if record.value.form == "noun":
        return record.value.status is None and bool(_BY_WAY_OF.search(front))
    return draft.kind == "stake" and _CHANGES.match(record.text) is not None and bool(_RESULT.search(front))


_CHANGES = lazy_pattern(r"(?i)rais|increas|boost|lift|tak(?:es|ing)|bring|reduc|lower|cut|up(?:s|ping)")

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


_SOME_BUYERS = lazy_pattern(
    r"(?i)(?:an?|two|three|several|some) (?:[\w-]{1,20} ){0,4}?(?:consortium|group|investors?|buyers?|firm|company|fund"
    r"|bidders?|team|businessm[ae]n|entrepreneurs?|executives|managers|owners?|millionaire|billionaire)\b[^,;]{0,90}$"
)


def _bought_by_some(sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether somebody without a name buys: "A group of local investors has acquired Kilo Ltd"."""
    if record.value.kind != "acquisition" or record.value.form == "noun":
        return False
    return _SOME_BUYERS.match(sentence.text(sentence.start, record.start)) is not None


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
            or bool(target and draft.stake)
            or bool(seller and record.text.endswith("up for sale"))
            or bool(target and (record.value.subject == "target" or behind.startswith(_ITSELF)))
            or bool(draft.amount and seller and _ASSET.search(behind))
        )
    if target and (buyers or seller or record.value.subject == "target" or _bought_by_some(sentence, record)):
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
