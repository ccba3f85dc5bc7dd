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

_NEAR = 150


def acts(view: str, end: int) -> Verdict | None:
    """What the sentence behind a name says, if no person would be told of so."""
    near = view[end : end + _NEAR]
    if " it" not in near or near[0] != " ":
        return None
    if _SAID_IT.match(near) or (" its " in near and _OWNS.match(near)):
        return _ACTS
    return None
