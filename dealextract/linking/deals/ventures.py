"""A venture's name and its owners, where they stand beside the word for it."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.phrases import joined_left
from dealextract.linking.deals.story import Sentence
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord, Party

Found = list[tuple[str, Mention[Party]]]

_OWNED_BY = lazy_pattern(
    r"(?i)\b(?:owned|held)\b[^;]{0,200}?(?:\bby|,|\band)(?: [\uE000-\uE0FF]\uF8FF{0,40})?(?: by)?(?: the)? $"
)
_NAMED = lazy_pattern(r"(?i)^(?:,| \()? ?(?:(?:to be |provisionally )?(?:called|named|known as|dubbed) )?[\"'<]?$")


def venture_and_owners(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> Found:
    """With the name that stands beside a venture, and those who will own it: "the venture, Kilo, owned 51% by Lind"."""
    taken = {party.start for _, party in behind}
    for party in sentence.parties:
        between = sentence.text(record.end, party.start)
        if party.start < record.end or party.start in taken:
            continue
        if (
            between != " "
            and _NAMED.match(between)
            and sentence.text(party.end, party.end + 1) in ("", ",", ")", ".", '"')
        ):
            behind = [*behind, ("venture", party)]
        elif _OWNED_BY.search(between):
            behind = [*behind, ("partner", party)]
    return behind


_LAUNCHED = lazy_pattern(
    r"(?i)^ (?:(?:have|has|had|also|jointly|together|will|are|to|recently) ){0,3}(?:launch|form|creat|establish|found"
    r"|set|start|unveil|open|own|r[ua]n)(?:e?[sd]|ed|ing)?(?: up)? (?:the )?$"
)
_WHICH_IS = lazy_pattern(r"(?i)^, (?:an?|the|their|its) (?:(?:[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,4}$")


def launched_together(sentence: Sentence, record: Mention[DealRecord]) -> Found:
    """The venture that its owners launch by name: "Lind and Kilo launched Brightwater, a joint venture that sells"."""
    left = [party for party in sentence.parties if party.end <= record.start]
    if len(left) < 3 or not _WHICH_IS.match(sentence.text(left[-1].end, record.start)):
        return []
    if not _LAUNCHED.match(sentence.text(left[-2].end, left[-1].start)):
        return []
    partners = joined_left(sentence, len(left) - 2)
    return [("partner", party) for party in partners] + [("venture", left[-1])]
