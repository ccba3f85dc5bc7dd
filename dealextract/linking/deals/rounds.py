"""Who puts the money into a funding round: those listed around "led the round", "with participation from"."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.phrases import joined_left
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord, Party

Found = list[tuple[str, Mention[Party]]]

REACH = 900
"""Characters behind the words in which the list of investors ends."""

_BESIDE = lazy_pattern(r"^(?:'s)?,?(?: (?:also|jointly|both|together|each|,|a|new|existing|investor)){0,3} (?:co-)?$")
_LISTED = lazy_pattern(
    r"(?i)\b(?:which|that|and|was|were|has|had)(?: (?:was|were|also|has|had)){0,2} (?:includ|saw|join)"
)
_ENDS = lazy_pattern(
    r"(?i)[;:—]|\b(?:said|says|say|told|which|who|whom|whose|that|while|but|after|because|although|when|where|since"
    r"|according|before|following|would|will|has|have|had|is|are|valu(?:es|ed|ing)|brings?|bringing|us(?:e|es|ed|ing)"
    r"|gives|giving|takes|taking|help(?:s|ed|ing)?|acted|advised)\b"
)
_NO_INVESTOR = lazy_pattern(
    r"(?i)(?:\b(?:of|at|in|into|for|to|on|against|over)(?: the)?(?: [a-z][\w-]{1,20}){0,3} "
    r"|'s? (?:[a-z-]{1,14} ){0,3})$"
)
_ANGELS = lazy_pattern(r"(?i)\b(?:angels?|investors?|founders?|individuals|entrepreneurs?)\b")


def investors_of(sentence: Sentence, record: Mention[DealRecord]) -> Found:
    """The parties of a sentence that stand as investors beside words that tell of a round's."""
    found = _in_front(sentence, record) if record.value.subject else []
    at, personal = record.end, False
    for party in sentence.parties:
        if party.start < record.end:
            continue
        between = _LISTED.sub("", sentence.text(at, party.start))
        if party.start - record.end > REACH or _ENDS.search(between):
            break
        at = party.end
        personal = personal or _ANGELS.search(between) is not None
        if _NO_INVESTOR.search(between) or (party.value.kind == "person" and not personal):
            continue
        found.append(party)
    return [("investor", party) for party in found]


def _in_front(sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Those listed right in front of the words: "Oak Capital and Elm Ventures co-led the round"."""
    left = [party for party in sentence.parties if party.end <= record.start]
    if not left or not _BESIDE.match(sentence.text(left[-1].end, record.start)):
        return []
    return joined_left(sentence, len(left) - 1)
