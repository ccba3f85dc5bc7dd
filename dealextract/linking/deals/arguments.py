"""Who does what with whom: the parties around the words that tell a deal, found by grammar."""

from __future__ import annotations

import regex

from dealextract.document import Mention
from dealextract.linking.deals.followers import followers
from dealextract.linking.deals.grammar import POSSESSED, STOP, pattern
from dealextract.linking.deals.story import Sentence, Story
from dealextract.linking.deals.subjects import described_object, is_passive, joined_left, subject
from dealextract.values import DealRecord, Party

Found = list[tuple[str, Mention[Party]]]


def arguments(story: Story, record: Mention[DealRecord]) -> Found:
    """The roles that a record leaves open, filled from its sentence, and from the one before where sure."""
    value, sentence = record.value, story.sentence_at(record.start)
    passive = value.form == "past" and is_passive(sentence, record)
    behind = list(followers(sentence, record, passive))
    if value.kind == "joint venture" and value.form == "noun":
        behind = venture_and_owners(sentence, record, behind)
    role = value.object if passive else value.subject
    if role is None:
        return behind
    if passive and (owner := named_behind(sentence, record, behind)):
        return [pair for pair in behind if pair[1] is not owner] + [(role, owner)]
    if value.form == "noun" and role == "partner" and _has_both(sentence, record, behind):
        if value.object == "venture" and _COPULA.search(sentence.text(record.start - 60, record.start)):
            partners = {party.value.name for _, party in behind}
            new = [party for party in subject(story, sentence, record) if party.value.name not in partners]
            return [("venture", party) for party in new] + behind
        return behind
    if value.kind == "financing" and value.form == "noun" and any(r == "issuer" for r, _ in behind):
        role = "lender"
    if value.kind == "financing" and value.form == "noun" and _TO_BORROWER.match(sentence.text(record.end, record.end + 40)):
        role = "lender"
    front = [(role, party) for party in subject(story, sentence, record, passive)]
    if (other := WITH_WHOM.get(value.kind)) and other not in {role for role, _ in behind}:
        beside = with_whom(sentence, record)
        front = [pair for pair in front if pair[1] not in beside] + [(other, party) for party in beside]
    names = {party.value.name for _, party in front}
    if not behind and value.object and not passive:
        behind = [
            (value.object, party)
            for party in described_object(story, sentence, record)
            if party.value.name not in names
        ]
    behind_names = {party.value.name for r, party in behind if r == value.object}
    front = [pair for pair in front if pair[1].value.name not in behind_names]
    if passive and role == "target":
        front = [
            ("seller" if POSSESSED.match(sentence.text(party.end, record.start)) else r, party) for r, party in front
        ]
    if (
        value.form == "noun"
        and value.subject in ("acquirer", "bidder")
        and value.object
        and value.subject in {r for r, _ in behind}
        and value.object not in {r for r, _ in behind}
    ):
        front = [(value.object if r == value.subject else r, party) for r, party in front]
    taken = {party.start for _, party in front}
    return front + [pair for pair in behind if pair[1].start not in taken]


_OWNED_BY = regex.compile(
    r"(?i)\b(?:owned|held)\b[^;]{0,200}?(?:\bby|,|\band)(?: [\uE000-\uE0FF]\uF8FF{0,40})?(?: by)?(?: the)? $"
)
_NAMED = regex.compile(r"(?i)^(?:,| \()? ?(?:(?:to be |provisionally )?(?:called|named|known as|dubbed) )?[\"'<]?$")


def venture_and_owners(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> Found:
    """With the name that stands beside a venture, and those who will own it: "the venture, Kilo, owned 51% by Lind"."""
    taken = {party.start for _, party in behind}
    for party in sentence.parties:
        between = sentence.text(record.end, party.start)
        if party.start < record.end or party.start in taken:
            continue
        if between != " " and _NAMED.match(between) and sentence.text(party.end, party.end + 1) in ("", ",", ")", ".", '"'):
            behind = [*behind, ("venture", party)]
        elif _OWNED_BY.search(between):
            behind = [*behind, ("partner", party)]
    return behind


def named_behind(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> Mention[Party] | None:
    """Whom a participle at the start of a sentence tells of: "Acquired by Lind in 2017, Kilo employs 300"."""
    if not behind or any(party.end <= record.start for party in sentence.parties):
        return None
    last = behind[-1][1]
    plain = sentence.text(last.start - 2, last.start) == ", " and _VERB.match(sentence.text(last.end, last.end + 20))
    return last if plain and len(behind) > 1 else None


_VERB = regex.compile(r" (?!and\b|or\b)[a-z]{2,18}\b")


WITH_WHOM = {
    "acquisition": "seller", "stake": "seller", "divestiture": "acquirer", "financing": "lender", "merger": "partner",
    "joint venture": "partner", "partnership": "partner", "contract": "partner",
}  # fmt: skip
"""The role of those named with "with" in front of the words, as in "agreed with Lind to buy its stake"."""


def _has_both(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> bool:
    """Whether a noun names all partners behind it: "a venture of X and Y"."""
    between = sentence.text(record.end, behind[0][1].start) if behind else ""
    return len(behind) > 1 and bool(pattern(r"(?i)\b(?:of|between|among|by)\b").search(between))


_TO_BORROWER = regex.compile(r"(?: [a-z]{1,14}){0,1} to (?!(?:[a-z]{1,12} )?(?:[a-z]{3,12}) (?:the|its|an?)\b)(?:the )?[\uE000-\uE0FF]")
_COPULA = regex.compile(
    r"(?i)(?:, |\b(?:is|was|are|were|becomes?) |\bis an? )(?:now |a |an |the |also )?(?:[\w-]{1,20} ){0,3}$"
)


def with_whom(sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Those named with "with" in front of the words: "signed an accord with Lind to merge"."""
    left = [party for party in sentence.parties if party.end <= record.start]
    if left and record.start - left[-1].end < 60 and not STOP.search(sentence.text(left[-1].end, record.start)):
        group = joined_left(sentence, len(left) - 1)
        if pattern(r"(?i)\b(?:with|between) (?:(?:[\w'-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,100}(?:'s)?) ){0,4}[<(\"']?$").search(
            sentence.text(group[0].start - 50, group[0].start)
        ):
            return group
    return []
