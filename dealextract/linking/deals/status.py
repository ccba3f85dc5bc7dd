"""How far a deal has got, read off the words around those that tell it."""

from __future__ import annotations

import regex

from dealextract.document import Mention
from dealextract.linking.deals.grammar import pattern
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord

STRENGTH = ("rumoured", "in talks", "proposed", "agreed", "completed", "terminated")
"""Statuses, the weakest evidence first."""

_TERMINATED = lazy_pattern(
    r"(?i)\b(?:abandon|call(?:ed|s|ing)? off|terminat|rescind|scrap|withdr[ae]w"
    r"|(?:drop(?:s|ped|ping)?|ditch(?:es|ed|ing)?|axe[sd]?) (?:its|the|a"
    r"|plans?|bid|\uE000)|reject|rebuff|failed\b|fails\b"
    r"|came close to|collaps|cancel|br(?:eak|oke|oken) off|pull(?:ed|s|ing)? out of|walk(?:ed|s)? away|fell through"
    r"|fallen through|unsuccessful|postpon|pull(?:ed|s) (?:its|the|a)\b|pull(?:ed|s|ing)? (?:[a-z-]{2,12} "
    r"|[\uE000-\uE0FF]\uF8FF{0,40} ){0,2}$|end(?:ed|s)? (?:talks|negotiations|discussions)"
    r"|(?:end(?:ed|s|ing)?|kill(?:ed|s)) (?:its|the|their|a) (?:[^\s.;]{1,40} ){0,3}(?:bid|offer|pursuit|attempt)"
    r"|ended (?:their|its|the) (?:[^\s.;]{1,40} ){0,3}$|back(?:ed|s)? out|lapsed?\b|block(?:ed|s)\b|shelved?\b"
    r"|not (?:now )?(?:be )?(?:proceed|go(?:ing)? ahead)"
    r"|no longer (?:proceed|pursu)|decided against)"
)
_NEGATED = lazy_pattern(
    r"(?i)\b(?:not|never|no plans|denied|denies|deny|rul(?:ed|es|ing) out|without|declined to|n't|unlikely|refus)\b"
)
_TALKS = lazy_pattern(
    r"(?i)\b(?:talks|negotiat|discussions?\b|near(?:s|ing)? (?:a |an )?(?:deal|agreement)|close to (?:a "
    r"|an )?(?:deal|agreement|buying|acquiring|selling))"
)
_RUMOUR = lazy_pattern(
    r"(?i)\b(?:rumou?r|speculat|sources?\b|people (?:familiar|with knowledge)|person (?:familiar|with)|reportedly"
    r"|consider(?:s|ed|ing)?\b|might\b|explor(?:e|es|ing)\b|"
    r"interest(?:ed)? in|mull(?:s|ed|ing)?\b|linked (?:to|with)|(?:newspaper|press|media) report|is said to|race to"
    r"|believed to|opportunity to|possibility of|reviewing"
    r"|eyeing|weigh(?:s|ed|ing)\b|possible\b|potential(?:ly)?\b|could\b|may\b(?! \d))"
)
_PROPOSED = lazy_pattern(
    r"(?i)\b(?:plan(?:s|ned|ning)?\b|propos|seek(?:s|ing)?\b|sought\b|offer(?:s|ed|ing)? to|bid(?:s|ding)?\b"
    r"|filed\b|files\b|filing\b|intend|want(?:s|ed)?\b|would like|hop(?:e|es|ing|ed) to|aim(?:s|ed|ing)? to|"
    r"tender offer|make an offer|made an offer|looking (?:to|for)|unsolicited|hostile|shelf registration"
    r"|sets? terms|up for sale|wants|gear(?:s|ing|ed) up|hir(?:ed|es|ing) banks|whether to|prepar(?:es|ing|ed)"
    r"|expects to (?:file|list)|attempt|tr(?:y|ies|ied|ying) to (?:[a-z]{1,12}ly )?$)"
)
_LAUNCH = lazy_pattern(r"(?i)\blaunch")
_AGREED = lazy_pattern(
    r"(?i)\b(?:agree|sign(?:s|ed|ing)?\b|letters? of intent|definitive|accord\b|approv|recommend(?:s|ed)|endors"
    r"|vot(?:e|ed|es) (?:in favou?r"
    r"|for)\b|to be\b|will\b|'ll\b|is to\b"
    r"|are to\b|deal to|pact\b|accept|struck|inked|clear(?:s|ed)\b|wav(?:es|ed) through|green[- ]?li(?:ght|t)|"
    r"in principle|authori[sz]|would\b|contract to|undertak|priced\b|commit|set to|conditional|subject to|planned"
    r"|pending"
    r"|sets? up|setting up|announc|\b(?:is|are) (?:forming|creating|establishing|launching|starting))"
)
_COMPLETED = lazy_pattern(
    r"(?i)\b(?:(?<!\b(?:to|will|would|may|could|can|should) )complet|priced|clos(?:ed|es|ing) (?:the|its|on|a)"
    r"|finali[sz]ed|conclud|consummat|has (?:now |already "
    r"|also )?(?:acquired|bought|sold|raised|purchased)|previously owned|since been)"
)
_TO_BE_DONE = lazy_pattern(
    r"(?i)\b(?:plans?|expects?|intends?|aims?|hopes?|expected|set|due) to "
    r"(?:complete|close|finali[sz]e|conclude) (?:its|the|their) "
)
_IF_DONE = lazy_pattern(r"(?i)\b(?:if|once|until|unless|when) [^.;,]{0,40}\b(?:complet|clos|conclud|consummat)\w{0,4} ")
_TO = lazy_pattern(r"(?i)\b(?:to|will|would|may|might|could|can|should|'ll) (?:[a-z]{1,12} ){0,2}(?:be |have )?$")
_AFTER = lazy_pattern(r"(?i)\b(?:after|since|having)(?: (?:recently|successfully|first))? $")
_HAS = lazy_pattern(r"(?i)\b(?:has|have)(?: [a-z]{1,12}){0,1} $")
_RAISED_IN = lazy_pattern(r"\brais(?:ed|ing) [\uE000-\uE0FF]\uF8FF{0,60} (?:(?:in|from) (?:[a-z]{2,10} ){0,4})$")
_RAISED = lazy_pattern(r" (?:\([A-Z]{3}\) )?(?:has )?raised\b")
_ADJECTIVE = lazy_pattern(r"(?i)\b(?:previously[- ])?(?:proposed|planned|announced|pending)(?: [\w-]{1,20}){0,3} $")
_CUT = lazy_pattern(
    r"(?i)(?:[;—]|\b(?:after|which|who|while|although|because|where|whose|since|following)\b|, (?:and|but) (?:it"
    r"|they|he|\uE000|[\uE000-\uE0FF]))"
)
_ENDED_BEHIND = lazy_pattern(
    r"(?i)\b(?:was|were|has been|have been|had been|be|being|is|are) (?:[a-z]{1,12} )?(?:called off|terminated"
    r"|rejected|abandoned|withdrawn|cancell?ed|rescinded|scrapped|blocked|dropped|rebuffed)"
    r"|\b(?:collapsed|fell through|failed|lapsed|ended in|came to nothing|broke down|fell apart)\b"
    r"|\b(?:abandon(?:ed|ing)|end(?:ed|ing)|dropp(?:ed|ing)|called off|walked away from|broke off|gave up"
    r"|withdrew) (?:[a-z]{1,12} ){0,2}(?:talks|deal|plans?|negotiations|it|discussions|offer|bid)\b"
)


_ENDED_TALKS = lazy_pattern(
    r"(?i)\b(?:end(?:ed|s)?|abandon(?:ed|s)?|halt(?:ed|s)?|suspend(?:ed|s)?|scrap(?:ped|s)?|br(?:oke|eaks|oken) off"
    r"|call(?:ed|s) off|terminat(?:ed|es)|dropp?(?:ed|s))(?: (?:their|its|the|all))? $"
)
_TALKS_BEHIND = lazy_pattern(r" (?:talks|discussions|negotiations|plans)\b")
_HIRED = lazy_pattern(
    r"(?i)\b(?:hir(?:ed|es|ing)|appoint(?:ed|s|ing)|retain(?:ed|s|ing)|engag(?:ed|es|ing)|enlist(?:ed|s|ing)"
    r"|tapp?(?:ed|s"
    r"|ing)|mandat(?:ed|es)|instruct(?:ed|s)) [^;]{1,80}? (?:to|for) "
    r"(?:(?!stud|explor|consider|evaluat|review|assess|look)[a-z]{1,12} ){0,5}$"
)
"""Whoever takes an adviser for a sale has not sold yet: "hired Kilo to advise on the sale of"."""
_WOULD = lazy_pattern(r"^[^.;]{0,90}?\b(?:would|could|might)\b")
_REFUSED = lazy_pattern(r"(?i)\b(?:reject|rebuff|spurn|turned down)\w{0,4} [^;]{0,60}$")
_GIVEN_UP = lazy_pattern(
    r"(?i)^[^;]{0,140}?\b(?:but|then|later|before) "
    r"(?:it |they |he |she |[a-z]{1,12} |[\uE000-\uE0FF]\uF8FF{0,100} ){0,4}(?:abandon(?:ed|ing)"
    r"|end(?:ed|ing)|dropp(?:ed|ing)|"
    r"call(?:ed|ing) off|walk(?:ed|ing) away|br(?:oke|eaking) off|g(?:ave|iving) up|withdr(?:ew|awing)"
    r"|cancel\w{2,5}|reject(?:ed|ing)|rebuff(?:ed|ing)|turned down) "
    r"(?:[a-z]{1,12} ){0,3}(?:talks|deal|plans?|negotiations|it|discussions|offer|bid)\b"
)


def status_of(sentence: Sentence, record: Mention[DealRecord], around: tuple[int, int]) -> tuple[str, bool]:
    """The status of a deal told by a record's words, and whether a word says it; `around` is its clause, in offsets."""
    value = record.value
    if value.status in ("terminated", "completed", "in talks", "rumoured"):
        return value.status, True
    before = _CUT.split(sentence.text(around[0], record.start))[-1][-150:]
    behind = sentence.text(record.end, around[1])
    if (
        value.form == "base"
        and before.endswith(" and ")
        and any(around[0] <= other.start < record.start for other in sentence.records)
    ):
        # "It will ditch its bid and sell the plant": the bid is given up, and not the sale.
        before = "will "
    if (
        _is_terminated(before, behind) and not (value.status == "proposed" and _REFUSED.search(before))
    ) or _GIVEN_UP.match(sentence.text(record.end, record.end + 200)):
        return "terminated", True
    if _ENDED_TALKS.search(before[-40:]) and _TALKS_BEHIND.match(behind):
        return "terminated", True
    behind = _CUT.split(behind)[0]
    adjective = _ADJECTIVE.search(before) if value.form == "noun" else None
    if adjective:
        before = before[: adjective.start()]
    if _TALKS.search(before) or _TALKS.search(behind[:40]):
        return "in talks", True
    if _is_over(value, before, sentence.text(record.start - 25, record.start)):
        return "completed", True
    past = value.form == "past" or record.text.casefold().startswith(("cut", "put"))
    if past and value.status != "proposed" and not _TO.search(before):
        # An order is a promise: that it was placed does not say that anything was delivered; "has partnered with" too.
        promised = value.kind == "contract" or (value.kind == "partnership" and _HAS.search(before))
        return ("agreed" if promised else _past_status(before)), True
    if _is_completed(value, before, behind):
        return "completed", True
    return _as_told(sentence, record, before, *_by_last_word(sentence, record, before, behind, adjective))


def _is_over(value: DealRecord, before: str, near: str) -> bool:
    """Whether what was done by then is told: "had to sell", "after buying"."""
    if value.form == "gerund":
        return _AFTER.search(near) is not None
    return value.form == "base" and before.endswith(" had to ")


def _is_completed(value: DealRecord, before: str, behind: str) -> bool:
    """Whether words beside those that tell a deal say that it was done: "completed its purchase"."""
    if value.kind == "financing" and "priced" in before[-60:]:
        return False
    if value.kind == "ipo" and (_RAISED_IN.search(before) or _RAISED.match(behind)):
        return True
    if _IF_DONE.search(before[-60:]) or _TO_BE_DONE.search(before[-60:]):
        return False
    return bool(_COMPLETED.search(before[-60:]) or (value.form == "noun" and _COMPLETED.search(behind[:90])))


def _as_told(sentence: Sentence, record: Mention[DealRecord], before: str, status: str, firm: bool) -> tuple[str, bool]:
    """A status with what the rest of the sentence says of it: an offer that was accepted, a deal that sources tell."""
    if record.value.kind == "divestiture" and _HIRED.search(before):
        return "proposed", True
    if status == "proposed" and _WAS_ACCEPTED.match(sentence.text(record.end, record.end + 200)):
        return "agreed", True
    if status == "proposed" or (status == "agreed" and not _ACCEPTED.search(before)):
        front = sentence.text(sentence.start, record.start)
        if _SOURCED.search(sentence.text(record.end, sentence.end)) and not _SPOKEN.search(front):
            return "rumoured", firm
        if _SOURCES_SAY.match(front):
            return "rumoured", firm
    return status, firm


def _by_last_word(
    sentence: Sentence, record: Mention[DealRecord], before: str, behind: str, adjective: regex.Match[str] | None
) -> tuple[str, bool]:
    """The status that the last telling word in front says; one of these overrules those before it."""
    if _TO_BE_DONE.search(before[-60:]):
        return "agreed", True
    agreed, proposed, rumoured = (_last(pattern, before) for pattern in (_AGREED, _PROPOSED, _RUMOUR))
    if record.value.kind not in ("joint venture", "partnership"):
        # To launch a bid is to propose it, to launch a venture is to have it.
        proposed = max(proposed, _last(_LAUNCH, before))
    if record.value.status == "proposed":
        accepted = agreed > proposed and _ACCEPTED.search(before)
        return "rumoured" if rumoured > proposed else "agreed" if accepted else "proposed", True
    if max(agreed, proposed, rumoured) < 0:
        if record.value.form == "noun" and _TO_CLOSE.search(sentence.text(record.end, record.end + 200)):
            return "agreed", True
        if record.value.status == "agreed":
            return "agreed", True
        if adjective:
            return "proposed" if "proposed" in adjective[0].casefold() else "agreed", True
        return _bare_status(record, before, behind), record.value.form not in ("noun", "gerund")
    if rumoured >= 0 and rumoured > agreed:
        return "rumoured", True
    if record.value.kind == "divestiture" and record.value.form != "noun" and _SPIN_OFF.match(record.text):
        return "agreed" if _ACCEPTED.search(before) else "proposed", True
    return "agreed" if agreed > proposed and not _PROPOSED_STRONG.search(before[-60:]) else "proposed", True


_ENTERED = lazy_pattern(
    r"(?i)\b(?:enter(?:ed|s|ing)?(?: into)?|reach(?:ed|es)|forg(?:ed|es)|announc(?:ed|es)|unveil(?:ed|s)|award(?:ed|s)?"
    r"|to (?:form|set up|create|establish|launch|start|build)|(?:is"
    r"|are) teaming up with [\uE000-\uE0FF]\uF8FF{0,100} in)"
    r" (?:(?:[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,4}$"
)
_CARRIED_OUT = lazy_pattern(r"(?i)^[^.;]{0,40}\b(?:ended|since|so far|was|were)\b")
_SOURCED = lazy_pattern(
    r"(?i)\b(?:sources?|insiders|people|persons?) (?:[a-z]{1,12} ){0,6}(?:said|told|say|says)\b"
    r"|\b(?:published|press|media|newspaper) reports? (?:said|says?)\b"
    r"|\baccording to (?:[a-z]{1,12} ){0,4}(?:sources?|people|persons?|insiders|(?:media|press|newspaper) reports?)\b"
    r"|\b(?:familiar|acquainted) with the (?:matter|situation|plans|talks|deal|discussions)\b|\breportedly\b"
)
_SOURCES_SAY = lazy_pattern(
    r"(?i)(?:the |several |two |three )?(?:same |industry |banking )?(?:sources|people|insiders)(?: [a-z]{1,12}){0,6}?"
    r" (?:said|say|told)\b"
)
_SPOKEN = lazy_pattern(r"(?i)\b(?:said|says|announc|unveil|fil(?:ed|es|ing)|told|confirm|disclos)")
_TO_CLOSE = lazy_pattern(
    r"(?i)^[^.;]{0,140}?\b(?:expected|due|scheduled|slated|set) to (?:close|be (?:completed|closed|finali[sz]ed))\b"
)
_WAS_ACCEPTED = lazy_pattern(
    r"(?i)^[^.;]{0,120}\b(?:was|has been|were|is|had been) (?:[a-z]{1,14} )?(?:accepted|approved|recommended"
    r"|backed) by\b"
)
_SPIN_OFF = lazy_pattern(r"(?i)sp[iu]n|hiv")
_ACCEPTED = lazy_pattern(r"(?i)\b(?:accept|agree|approv|recommend(?:s|ed)|endors)")
_PROPOSED_STRONG = lazy_pattern(
    r"(?i)\b(?:propos(?:es|ed|al)|offer(?:s|ed)? to|plans? to|seek(?:s|ing)? to|intends? to|wants? to|hopes? to"
    r"|would like to)\b"
)


def _is_terminated(before: str, behind: str) -> bool:
    word = None
    for word in _TERMINATED.finditer(before[-80:]):  # noqa: B007 - the last one counts
        pass
    if word and not _NEGATED.search(before[-80:][: word.start()][-25:]):
        return True
    if pattern(r"(?i)\b(?:would|could|might) have (?:been )?(?:[a-z]{1,12} )?$").search(before):
        return True
    return bool(_ENDED_BEHIND.search(behind[:140]))


def _past_status(near: str) -> str:
    """The status of a past form: done, unless something else is what is past."""
    if pattern(r"(?i)\b(?:to be|will be|would be|be|is being|are being) (?:[a-z]{1,12} )?$").search(near):
        return "proposed" if _PROPOSED.search(near[-60:]) else "agreed"
    return "completed"


def _bare_status(record: Mention[DealRecord], before: str, behind: str) -> str:
    """The status where no word says any."""
    value = record.value
    if value.form != "noun":
        return "completed" if value.kind == "financing" and value.form == "present" else "agreed"
    if value.kind in ("merger", "acquisition") and _WOULD.match(behind):
        return "rumoured"
    if value.kind == "contract" or _AGREED.search(behind[:60]) or _ENTERED.search(before):
        return "agreed"

    if value.kind == "buyback" and _CARRIED_OUT.match(behind) is None:
        return "agreed"
    if (
        value.kind in ("acquisition", "divestiture", "financing", "stake", "joint venture")
        or "debut" in record.text.casefold()
        or pattern(r"(?i)\b(?:has|have|had|made|existing|owned|its|old)\b[^.;]{0,30}$").search(before)
    ):
        return "completed"
    return "agreed"


def _last(pattern: regex.Pattern[str], text: str) -> int:
    """Where the last match of a pattern begins, or -1."""
    at = -1
    for match in pattern.finditer(text):
        at = match.start()
    return at
