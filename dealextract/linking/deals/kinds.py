"""The kind of a deal, where its parties, its shares or its object say more than the words that tell it."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.draft import Draft
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord

_STAKE = lazy_pattern(r"(?i)\b(?:stakes?|interest|holding|shares|pct of|percent of|per cent of|common stock|stock)\b")
_OWN_STOCK = lazy_pattern(r"^'?s? (?:[\w-]{1,20} ){0,2}?(?:stock|shares|common|equity)\b")
_CHANGED_HOLDING = lazy_pattern(r"(?i)rais|increas|boost|lift|up(?:s|ped|ping)?\b|cut|reduc|trim|lower|hold|own|ha[sd]")
_BID_FOR_SHARE = lazy_pattern(
    r"(?i)^ for (?:an? |its |the |up to |as much as |about |around ){0,3}(?:minority |[\uE000-\uE0FF]\uF8FF{0,40} )"
)
_MAJORITY = lazy_pattern(r"(?i)^ (?:an? |the )?(?:majority|controlling) (?:stake|interest|holding|shareholding)\b")
_OWN_SHARES = lazy_pattern(
    r"(?i)^ (?:(?:[^\s.,;]{1,60}|\d[\d,.]{1,15}) ){0,6}?(?:its|their) "
    r"(?:own |common |outstanding ){0,2}(?:shares|stock)\b(?! (?:of|in)\b)"
    r"|^ (?:[^\s;]{1,60} ){1,6}?shares under (?:the|its|this|that) (?:[a-z-]{2,12} ){0,2}"
    r"(?:program(?:me)?|buy-?back|plan)\b"
)
_NEW_SHARES = lazy_pattern(
    r"(?i)^ (?:(?:\d[\d,.]{0,15}|up to|about|million|[\uE000-\uE0FF]\uF8FF{0,40}|worth of|of) ){0,4}"
    r"(?:(?:new|newly[- ]issued|additional|treasury|fresh|preferred|preference|convertible) ){1,2}(?:ordinary "
    r"|common )?"
    r"(?:shares|stock)\b(?! (?:of|in)\b)"
)
_IN_A_ROUND = lazy_pattern(
    r"(?i)^'s? (?:(?:latest|new|recent|first|second|third|\$?[\uE000-\uE0FF]\uF8FF{0,40}|[a-z-]{2,12}) ){0,3}?"
    r"(?:series [a-h]\b|(?:seed|funding|financing|investment|equity|venture)(?: round)?\b|round\b|fund-?raising)"
)
_IN_AN_IPO = lazy_pattern(
    r"(?i)\b(?:in|through|via) (?:an?|its|the) (?:[a-z-]{2,14} ){0,2}(?:ipo|initial public offering|flotation"
    r"|(?:stock[- ]market|public) (?:listing|offering))\b"
)
_ITSELF = lazy_pattern(r" (?:itself|themselves)\b")
_OWN_UNIT = lazy_pattern(r"(?i)^ (?:of )?(?:its|their) (?!shares|stock)")
_TO_A_VENTURE = lazy_pattern(
    r"(?i)\bto (?:create|form|set up|establish|launch|start) (?:an?|the) (?:[\w-]{1,20} ){0,4}?venture\b"
)
_PAID_IN = lazy_pattern(
    r"(?i)\b(?:all-|cash[- ]and[- ]|in )(?:stock|shares)\b(?! of)|\b(?:stock|share) (?:deal|swap|transaction|offer)\b"
)
_CONTROL = lazy_pattern(
    r"(?i)\b(?:all (?:of )?(?:the |its )?(?:outstanding |issued )?(?:common )?(?:shares|stock)|outstanding|majority"
    r"|controlling|control|remaining|rest of|full|whole|100)\b"
)


def _are_companies(draft: Draft, role: str) -> bool:
    """Whether those in a role are known, and nobody of them is a person."""
    parties = draft.roles.get(role, [])
    return bool(parties) and all(party.value.kind != "person" for party in parties)


def _of_its_own_shares(draft: Draft, record: Mention[DealRecord], behind: str) -> bool:
    """Whether a company deals in its own shares: "bought 200,000 of its shares"."""
    return record.value.form != "noun" and not draft.names("target") and _OWN_SHARES.match(behind) is not None


def _settle_by_object(draft: Draft, record: Mention[DealRecord], behind: str) -> bool:
    """The kind that the object alone says: shares of one's own, a venture to be created, a unit to be listed."""
    if draft.kind in ("acquisition", "stake") and _of_its_own_shares(draft, record, behind):
        draft.kind = "buyback"
        draft.rename("acquirer", "issuer")
        draft.rename("investor", "issuer")
        draft.roles.pop("target", None)
    elif (
        draft.kind == "divestiture"
        and (_of_its_own_shares(draft, record, behind) or _NEW_SHARES.match(behind))
        and _are_companies(draft, "seller")
    ):
        # "Sold 200,000 of its shares to Lind": it raises money.
        draft.kind = "financing"
        draft.rename("seller", "issuer")
        draft.rename("acquirer", "investor")
    elif draft.kind == "acquisition" and draft.stake and _BID_FOR_SHARE.match(behind) and draft.stake.value.value < 50:
        draft.kind = "stake"
        draft.rename("bidder", "investor")
    elif draft.kind == "partnership" and _TO_A_VENTURE.search(behind.split(",")[0]):
        draft.kind = "joint venture"
    elif draft.kind == "ipo" and _OWN_UNIT.match(behind):
        front = [party for party in draft.roles.get("issuer", ()) if party.end <= record.start]
        listed = [party for party in draft.roles.get("issuer", ()) if party.start >= record.end]
        if front and listed:
            draft.roles.update(issuer=listed, seller=front)
    else:
        return False
    return True


_VEHICLES = lazy_pattern(
    r"(?i)^ (?:from (?:[^\s.;]{1,80} ){1,4}?)?(?:(?:up to|about|another|an additional|some|at least) )?"
    r"(?:(?:\d[\d,]{0,6}|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?: [^\s.;]{1,60}){0,5}? (?:jets|planes|aircraft|airliners|helicopters|trains|locomotives|wagons"
    r"|trucks|buses|vans|ships|vessels|tankers|turbines|engines)\b"
    r"|[\uE000-\uE0FF]\uF8FF{0,60} (?:jets|planes|aircraft|airliners|helicopters|trains)\b"
    r"(?! (?:business|unit|maker|arm)))"
)


def _buys_vehicles(sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether what is bought is an order of goods: "agreed to buy 15 jets from Kilo"."""
    return _VEHICLES.match(sentence.text(record.end, record.end + 160)) is not None


def settle_kind(draft: Draft, sentence: Sentence, record: Mention[DealRecord], limits: tuple[int, int]) -> None:
    """A purchase of shares is a stake, a sale to somebody named is a purchase."""
    if (
        draft.kind == "divestiture"
        and not draft.names("target")
        and _ITSELF.match(sentence.text(record.end, record.end + 12))
    ):
        draft.rename("seller", "target")
    behind = sentence.text(record.end, min(limits[1], record.end + 110))
    if draft.kind == "divestiture" and draft.names("target") and _IN_AN_IPO.search(behind):
        draft.kind = "ipo"
        draft.rename("target", "issuer")
        return
    target = next((party for party in draft.roles.get("target", ()) if party.start > record.end), None)
    if target is not None:
        if draft.kind == "stake" and _IN_A_ROUND.match(sentence.text(target.end, target.end + 60)):
            draft.kind = "financing"
            draft.rename("target", "issuer")
            return
        own = _OWN_STOCK.match(sentence.text(target.end, target.end + 40))
        behind = sentence.text(record.end, target.start) + (own[0] if own else "")
    if _settle_by_object(draft, record, behind):
        return
    if draft.kind == "acquisition" and record.value.form != "noun" and _buys_vehicles(sentence, record):
        draft.kind = "contract"
        for role in ("acquirer", "bidder", "seller", "target"):
            draft.rename(role, "partner")
        return
    _settle_by_share(draft, record, behind)


def _settle_by_share(draft: Draft, record: Mention[DealRecord], behind: str) -> None:
    """Whether a stake or control changes hands, by the share and the words for it."""
    share = draft.stake.value.value if draft.stake else None
    if (
        draft.kind == "acquisition"
        and record.value.status != "proposed"
        and _STAKE.search(_PAID_IN.sub("", behind.split(" by ")[0]))
        and not _CONTROL.search(behind)
    ):
        if share is None or share <= 50:
            draft.kind = "stake"
            draft.rename("acquirer", "investor")
            draft.rename("bidder", "investor")
    elif draft.kind == "stake" and (
        _MAJORITY.match(behind) if share is None else share > 50 and not _CHANGED_HOLDING.match(record.text)
    ):
        draft.kind = "acquisition"
        draft.rename("investor", "acquirer")
    elif draft.kind == "divestiture" and draft.names("acquirer", "investor", "bidder"):
        partly = (share is not None or _STAKE.search(behind)) and not _CONTROL.search(behind)
        partly = partly and (share is None or share <= 50)
        draft.kind = "stake" if partly else "acquisition"
        draft.rename(*(("acquirer", "investor") if partly else ("investor", "acquirer")))
