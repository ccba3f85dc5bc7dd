"""Which party heads the words in front of a deal, and who is listed with it."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.engine.view import FILLER
from dealextract.linking.deals.grammar import JOINED
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, Party

_WORD = (
    r"(?!(?:said|says|say|that|and|which|who|whether|as|agreed|bought|sold|will|is|was|has|had|have)\b)[a-z][\w-]{0,18}"
)
IN_PHRASE = lazy_pattern(
    r"(?r)(?i:\b(?:(?<!\b(?:shareholders|stockholders|holders|directors|board|management|owners) )of"
    r"|from|with|in|(?<!\b(?:led|headed) )by|to|at|against|for|on|including|like|than|via|through|over|under|called"
    r"|between"
    r"|into|as|and its|retain(?:ed|s|ing)|hir(?:ed|es|ing)|appointed|engaged|tapped))"
    rf"(?: (?:{_WORD}|[\uE000-\uE0FF]\uF8FF{{0,100}}(?:'s)?)){{0,4}} [\"'(<]{{0,2}}$"
)
_APPROVAL = lazy_pattern(r"^(?:'s?)? (?:[a-z]{1,12} )?(?:approval|clearance|consent|permission|regulators|antitrust)\b")
_FOR_TO = lazy_pattern(
    r"(?i)\b(?:for|from|by|allow|permit|let|led) [<(\"']?\uE000[>)\"']?(?:'s)? (?:plans? |offer |bid "
    r"|proposal )?(?:to ){1,2}(?:[a-z]{1,12}ly )?$"
)


_DOING = lazy_pattern(r" (?:[a-z]{1,12}ly )?[a-z]{2,14}ing\b")
_FOR = lazy_pattern(r"(?i)\bfor $")
_APPOSED_TO = lazy_pattern(r", (?:an?|the) [^.;]{2,80}, to (?:[a-z]{1,12}ly )?$")
"""Behind one who is to act: "for Ida Moss, the founder of Lind, to buy"."""

_ADVISED = lazy_pattern(
    r"(?r)\b(?:advised|represented|guided|counsel(?:l)?ed|assisted) by "
    r"(?:[\uE000-\uE0FF]\uF8FF{0,100}(?:, and |,? and |, )){0,6}$"
)


_CLAUSE = lazy_pattern(
    r"\uF8FF?, (?:which|who|whose) (?:[^\s.;,]{1,80},? ){1,24}?(?<=, )"
    r"(?=(?:would|will|has|had|have|is|was|are|were|said|says|agreed|plans|planned|also|to|[a-z]{3,12}ed"
    r"|[a-z]{3,12}s)\b"
    r"[^,;]{0,90}$)"
)


def _relative_clause(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """Where a clause between commas stands that only tells more of the subject, if its verb follows."""
    if ", wh" not in sentence.masked[: at - sentence.start]:
        return None
    clause = _CLAUSE.search(sentence.masked[: at - sentence.start])
    return (sentence.start + clause.start(), sentence.start + clause.end()) if clause else None


def before(sentence: Sentence, at: int) -> list[Mention[Party]]:
    """The parties in front of an offset, without those who only advised: "Lind, advised by Kilo and Lark, said it"."""
    left = [party for party in sentence.parties if party.end <= at]
    if len(left) > 1 and (clause := _relative_clause(sentence, at)):
        # "Lind, which owns Kilo and Lark, would pay": Lind.
        left = [party for party in left if not clause[0] < party.start < clause[1]] or left
    if "ed by" not in sentence.masked:
        return left
    others = [party for party in left if not _ADVISED.search(sentence.text(party.start - 200, party.start))]
    return others or left


def head(sentence: Sentence, left: list[Mention[Party]], at: int) -> int:
    """The number of the nearest party that stands in no phrase of another noun; or the nearest."""
    for index in range(len(left) - 1, -1, -1):
        before_it = _before_name(sentence, left[index].start)
        if index == len(left) - 1 and _FOR_TO.search(before_it + "\ue000" + sentence.text(left[index].end, at)):
            return index
        if at - left[index].end > 400:
            break
        if _FOR.search(before_it) and _APPOSED_TO.match(sentence.text(left[index].end, at)):
            return index
        if before_it.endswith(", with ") and _DOING.match(sentence.text(left[index].end, at)):
            # "Lind's plant is sold, with Kilo making the first offer": Kilo.
            return index
        behind = sentence.text(left[index].end, left[index].end + 30)
        if IN_PHRASE.search(before_it) or _APPROVAL.match(behind):
            continue
        # "Kilo, Lark and Norden's owner": the first of a list decides for all.
        group = index
        while group and JOINED.match(sentence.text(left[group - 1].end, left[group].start)):
            group -= 1
        if group != index and IN_PHRASE.search(_before_name(sentence, left[group].start)):
            continue
        return index
    return len(left) - 1


def _before_name(sentence: Sentence, start: int) -> str:
    """What stands in front of a name; nothing counts behind a date: "In 2018 Kilo, owned by Lark, was sold"."""
    text = sentence.text(start - 70, start)
    mark = sentence.story.analysis.marks.get(Date)
    return "" if mark and text.rstrip(FILLER + " ").endswith(mark) else text


def joined_left(sentence: Sentence, index: int) -> list[Mention[Party]]:
    """A party with those listed before it, in text order."""
    parties, group = sentence.parties, [sentence.parties[index]]
    while index and JOINED.match(sentence.text(parties[index - 1].end, parties[index].start)):
        index -= 1
        group.insert(0, parties[index])
    return group


_COMMA_VERB = lazy_pattern(
    r" (?:[\uE000-\uE0FF]\uF8FF{0,40} )?(?!and\b|or\b|of\b|in\b|at\b|said\b|says\b)[a-z]{2,14}\b"
)


def behind_comma(sentence: Sentence, at: int) -> Mention[Party] | None:
    """The first party behind an offset that a comma begins a clause with: Lind in "By acquiring Kilo, Lind doubles"."""
    for party in sentence.parties:
        new = party.start > at and sentence.text(party.start - 2, party.start) == ", "
        if new and _COMMA_VERB.match(sentence.text(party.end, party.end + 20)):
            return party
    return None
