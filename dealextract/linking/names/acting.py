"""What an unknown name does in its sentence that no person does: "Kilo said it would", "Kilo will open its shop"."""

from __future__ import annotations

from dealextract.linking.names.words import GOOD, ORGANISATION, Verdict
from dealextract.patterns import lazy_pattern

_ACTS = Verdict(ORGANISATION, "party.acts", GOOD)

_WHEN = r"(?:,? (?:on|late|early|earlier|in|last|this|also) [^\s,.;]{1,24}(?: [^\s,.;]{1,16})?,?)?"
_SAID_IT = lazy_pattern(
    rf"{_WHEN} (?:also )?(?:said|says|announced|announces|reported|confirmed|disclosed|revealed|added|estimates"
    rf"|expects){_WHEN}(?: (?:that|in [^.;\n]{{1,50}}? that))? its?\b"
)
_OWNS = lazy_pattern(
    r"(?: (?:has|had|have|will|would|is|was|may|could|plans|plan|aims|wants|hopes|intends|agreed|expects|to|also"
    r"|recently|already|now)){0,4}"
    r" (?!(?:and|are|but|for|from|nor|of|or|than|that|the|were|when|where|which|while|who|with)\b)[a-z]{3,16}"
    r"(?: [^\s.;:,\"]{1,20}){0,6}? its (?!own way)[a-z]"
)

_DEALS = (
    "acquired?|buy|bought|sell|sold|cut|raised?|invest(?:ed)?|open(?:ed)?|clos(?:e|ed)|buil[dt]|pa(?:y|id)|launch(?:ed)?"
    "|issued?|list(?:ed)?|filed?|hired?|appoint(?:ed)?|sign(?:ed)?|completed?|received?|w[io]n|expand(?:ed)?|merged?"
    "|float(?:ed)?|spin|divest(?:ed)?|delist|suppl(?:y|ied)|suspend(?:ed)?|lay|laid|shut|enter(?:ed)?|agreed?|earn(?:ed)?"
)
_SAID_IT_DOES = lazy_pattern(
    rf"{_WHEN} (?:also )?(?:said|says|announced|confirmed|disclosed|reported){_WHEN}(?: that)? it"
    r"(?: (?:has|had|will|would|plans|planned|aims|intends|expects|is|was|to|also|recently|considering|planning|looking"
    rf"|exploring)){{1,4}} (?:{_DEALS})\b(?! about)"
)
"""What a name of several words says of itself, where a person would speak of others: "it would sell its towers"."""
_ORDERS = lazy_pattern(r" (?:has |had )?(?:placed an? (?:\w{1,12} )?order|ordered \d)")

_NEAR = 150


def acts(view: str, end: int) -> Verdict | None:
    """What the sentence behind a name says, if no person would be told of so."""
    near = view[end : end + _NEAR]
    if " it" not in near or near[0] != " ":
        return None
    if _SAID_IT.match(near) or (" its " in near and _OWNS.match(near)):
        return _ACTS
    return None


def acts_as_firm(view: str, end: int) -> Verdict | None:
    """What is said behind a name of several unknown words, as most people have, that no person would be told of."""
    near = view[end : end + _NEAR]
    if near[:1] != " " or not (" it " in near or " order" in near):
        return None
    return _ACTS if _SAID_IT_DOES.match(near) or _ORDERS.match(near) else None
