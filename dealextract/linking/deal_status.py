"""How far a deal has got, read off the words around those that tell it."""

from __future__ import annotations

import regex

from dealextract.document import Mention
from dealextract.linking.deal_story import Sentence
from dealextract.values import DealRecord

STRENGTH = ("rumoured", "in talks", "proposed", "agreed", "completed", "terminated")
"""Statuses, the weakest evidence first."""

_TERMINATED = regex.compile(
    r"(?i)\b(?:abandon|call(?:ed|s|ing)? off|terminat|rescind|scrap|withdr[ae]w|dropp?(?:ed|ing)? (?:its|the|a|plans)|reject|rebuff|fail(?:ed|ure|s)?\b"
    r"|collaps|cancel|br(?:eak|oke|oken) off|pull(?:ed|s|ing)? out of|walk(?:ed|s)? away|fell through|fallen through|unsuccessful|end(?:ed|s)? (?:talks|negotiations|discussions)"
    r"|no longer|back(?:ed|s)? out|lapsed?\b|block(?:ed|s)\b|shelved?)"
)
_NEGATED = regex.compile(r"(?i)\b(?:not|never|no plans|denied|denies|deny|rul(?:ed|es|ing) out|without|declined to|n't|unlikely|refus)\b")
_TALKS = regex.compile(
    r"(?i)\b(?:talks|negotiat|discussions?\b|near(?:s|ing)? (?:a |an )?(?:deal|agreement)|close to (?:a |an )?(?:deal|agreement|buying|acquiring|selling))"
)
_RUMOUR = regex.compile(
    r"(?i)\b(?:rumou?r|speculat|sources?\b|people (?:familiar|with knowledge)|person (?:familiar|with)|reportedly|consider(?:s|ed|ing)?\b|might\b|explor(?:e|es|ing)\b|"
    r"interest(?:ed)? in|mull(?:s|ed|ing)?\b|linked (?:to|with)|(?:newspaper|press|media) report|is said to|believed to|eyeing|weigh(?:s|ed|ing)\b|could\b|may\b(?! \d))"
)
_PROPOSED = regex.compile(
    r"(?i)\b(?:plan(?:s|ned|ning)?\b|propos|seek(?:s|ing)?\b|sought\b|offer(?:s|ed|ing)? to|bid(?:s|ding)?\b|filed\b|files\b|filing\b|intend|want(?:s|ed)?\b|would like|hop(?:e|es|ing|ed) to|aim(?:s|ed|ing)? to|"
    r"tender offer|launch|make an offer|made an offer|looking (?:to|for)|unsolicited|hostile|shelf registration|up for sale|wants|expects to (?:file|list))"
)
_AGREED = regex.compile(
    r"(?i)\b(?:agree|sign(?:s|ed|ing)?\b|letters? of intent|definitive|accord\b|approv|to be\b|will\b|'ll\b|is to\b|are to\b|deal to|pact\b|accept|struck|inked|"
    r"in principle|authori[sz]|would\b|contract to|undertak|commit|set to|conditional|subject to|planned|pending|sets? up|setting up|announc)"
)
_COMPLETED = regex.compile(
    r"(?i)\b(?:complet|clos(?:ed|es|ing) (?:the|its|on|a)|finali[sz]ed|conclud|consummat|has (?:now |already |also )?(?:acquired|bought|sold|raised|purchased)|previously owned|since been)"
)
_TO = regex.compile(r"(?i)\b(?:to|will|would|may|might|could|can|should|'ll) (?:[a-z]{1,12} ){0,2}(?:be |have )?$")
_PERFECT = regex.compile(r"(?i)\b(?:has|have|had|having|'s|'ve) (?:[a-z]{1,14} ){0,2}(?:been )?$")


def status_of(sentence: Sentence, record: Mention[DealRecord], around: tuple[int, int]) -> str:
    """The status of a deal told by a record's words; `around` are the offsets of its clause."""
    value = record.value
    if value.status in ("terminated", "completed", "in talks", "rumoured"):
        return value.status
    before = sentence.text(around[0], record.start)
    behind = sentence.text(record.end, around[1])
    if _is_terminated(before, behind):
        return "terminated"
    near = before[-140:]
    if _TALKS.search(near) or _TALKS.search(behind[:60]):
        return "in talks"
    if value.form == "past" and not _TO.search(near):
        return _past_status(sentence, near, behind)
    if _COMPLETED.search(near[-60:]) or (value.form == "noun" and _COMPLETED.search(behind[:90])):
        return "completed"
    agreed, proposed, rumoured = (_last(pattern, near) for pattern in (_AGREED, _PROPOSED, _RUMOUR))
    if value.status == "proposed":
        return "rumoured" if rumoured >= 0 and proposed < rumoured and value.form == "noun" else "proposed"
    if max(agreed, proposed, rumoured) < 0:
        return _bare_status(value, behind)
    if rumoured >= 0 and _is_sourced(sentence):
        return "rumoured"
    best = max(agreed, proposed, rumoured)
    return "agreed" if best == agreed else "proposed" if best == proposed else "rumoured"


def _is_terminated(before: str, behind: str) -> bool:
    word = None
    for word in _TERMINATED.finditer(before[-110:]):  # noqa: B007 - the last one counts
        pass
    if word and not _NEGATED.search(before[-110:][: word.start()][-25:]):
        return True
    return bool(regex.match(r"(?i)[^.;,]{0,60} (?:was|were|has been|have been|had been) (?:called off|terminated|rejected|abandoned|withdrawn|cancelled|canceled|rescinded|scrapped|blocked|dropped)", behind)) or bool(
        regex.match(r"(?i)[^.;,]{0,50} (?:collapsed|fell through|failed|lapsed)\b", behind)
    )


def _past_status(sentence: Sentence, near: str, behind: str) -> str:
    """The status of a past form: done, unless something else is what is past."""
    if regex.search(r"(?i)\b(?:would have|could have|might have) (?:[a-z]{1,12} )?$", near):
        return "terminated"
    if regex.search(r"(?i)\b(?:is|are|was|were) (?:being|to be) $", near) or regex.search(r"(?i)\b(?:to be|will be|be) (?:[a-z]{1,12} )?$", near):
        return "agreed" if not _PROPOSED.search(near[-60:]) else "proposed"
    return "completed"


def _bare_status(value: DealRecord, behind: str) -> str:
    """The status where no word says any."""
    if _AGREED.search(behind[:60]) and value.form == "noun":
        return "agreed"
    if value.form in ("gerund", "base", "present"):
        return "agreed"
    return "agreed" if value.kind in ("contract", "merger", "partnership", "joint venture", "buyback", "ipo") else "completed"


def _is_sourced(sentence: Sentence) -> bool:
    return True


def _last(pattern: regex.Pattern[str], text: str) -> int:
    """Where the last match of a pattern begins, or -1."""
    at = -1
    for match in pattern.finditer(text):
        at = match.start()
    return at
