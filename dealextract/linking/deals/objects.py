"""What a deal is about where it does not stand right behind the words: in front of them, or as a description."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.grammar import pattern
from dealextract.linking.deals.phrases import behind_comma, head, joined_left
from dealextract.linking.deals.referents import ROLE_NOUN, by_description, topic
from dealextract.linking.deals.story import Sentence, Story
from dealextract.linking.deals.subjects import subject
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord, Party

_WHICH_IT = lazy_pattern(
    r"^,? ?(?:which|whom|that) (?:it|they|he|she|we|[\uE000-\uE0FF]\uF8FF{0,100}|the [a-z]{3,14}) "
    r"(?:(?:had|has|have|also|then|first) ){0,2}(?:[a-z]{1,12}ly )?$"
)


def relative_object(sentence: Sentence, record: Mention[DealRecord]) -> Mention[Party] | None:
    """Of whom a clause without an object tells: Kilo in "owns Kilo, which it bought in 2014"."""
    for party in reversed([party for party in sentence.parties if party.end <= record.start][-2:]):
        if _WHICH_IT.match(sentence.text(party.end, record.start)):
            return party
    return None


def owner_of(story: Story, sentence: Sentence, owned: Mention[Party], at: int) -> list[Mention[Party]]:
    """Who "it" is in "owns Kilo, which it bought": a name in front of the words, else the subject without Kilo."""
    names = {owned.value.name}
    left = [party for party in sentence.parties if party.end <= at and party.value.name not in names]
    if not left:
        return [party for party in topic(story, sentence.number) if party.value.name not in names]
    if left[-1].start > owned.end:
        return [left[-1]]
    return joined_left(sentence, sentence.parties.index(left[head(sentence, left, at)]))


_ANSWERS = lazy_pattern(
    r"(?i)^(?:'s (?:[a-z]{1,12} ){1,4}|,? (?:[^\s.;]{1,60} ){0,6}?)(?:agree[sd]? to|accept(?:s|ed)?|reject(?:s|ed)?"
    r"|rebuff(?:s|ed)?|spurn(?:s|ed)?|turn(?:s|ed) down|recommend(?:s|ed)?|welcom(?:es|ed)|back(?:s|ed)?"
    r"|consider(?:s|ing)|received|dismiss(?:es|ed)) [\"'(<]{0,2}$"
)
_FOR_ITS_OWN = lazy_pattern(r"^[^.;]{0,120} for (?:its|their|his) ")
_CHOSE = lazy_pattern(
    r"(?i)^,? (?:[^\s.;]{1,60} ){0,6}?(?:select(?:s|ed)?|cho(?:o?ses?|sen)|pick(?:s|ed)|accept(?:s|ed)?|reject(?:s|ed)?"
    r"|approv(?:es|ed)|agree[sd]? to|received|welcom(?:es|ed)|rebuff(?:s|ed)?) [\"'(<]{0,2}(?:an? )?"
    r"(?:[^\s.;]{1,40} ){0,3}$"
)


def chosen_by(sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Who sells, in "Lind selected Kilo's $6 million bid for its plant"."""
    if not _FOR_ITS_OWN.match(sentence.text(record.end, record.end + 140)):
        return []
    left = [party for party in sentence.parties if party.end <= record.start]
    for party in left[-2:]:
        until = left[-1].start if party is not left[-1] else record.start
        if _CHOSE.match(sentence.text(party.end, until)):
            return [party]
    return []


_FRONTED = lazy_pattern(r"(?i)(?:following|after|upon|since|before|until|prior to) (?:its|the|their|an?)? ?$")


def main_subject(sentence: Sentence, record: Mention[DealRecord]) -> Mention[Party] | None:
    """Whom a clause in front tells of: Kilo in "Following its acquisition by Lind in 1998, Kilo moved"."""
    by = sentence.text(record.end, record.end + 4) == " by "
    if not by or not _FRONTED.fullmatch(sentence.text(sentence.start, record.start)):
        return None
    return behind_comma(sentence, record.end)


_DIVISION_OF = lazy_pattern(
    r"(?P<unit>[^,\n]{2,60}? (?:Division|Unit|Subsidiary|Business|Operations|Branch|Department))"
    r" of (?:the )?(?P<owner>\p{Lu}.{2,80})"
)


def division_and_owner(story: Story, party: Mention[Party]) -> tuple[Mention[Party], Mention[Party]] | None:
    """A unit and its parent where one name holds both: "the Valve Division of Kilo Corp"."""
    match = _DIVISION_OF.fullmatch(party.text) if " of " in party.text else None
    if match is None:
        return None
    at, mention = party.start, story.analysis.mention
    unit, owner = (Party(" ".join(match[group].split()), "organization") for group in ("unit", "owner"))
    known = next((p.value for p in story.within(Party, 0, party.start) if p.value.name.startswith(owner.name)), owner)
    return (
        mention(at, at + match.end("unit"), unit, party.rule),
        mention(at + match.start("owner"), at + match.end("owner"), known, party.rule),
    )


_RECEIVED = lazy_pattern(
    r"\b(?:received|got|had|rejected|confirmed)\b[^.;]{0,80}\b(?:offers?|proposals?|bids?|approach|letters?)\b[^.;]{0,80}$"
)


def approached(
    sentence: Sentence, record: Mention[DealRecord], buyers: list[tuple[str, Mention[Party]]]
) -> list[Mention[Party]]:
    """Who was made an offer: "Lind said it has received a proposal from Kilo to buy it", "Lind rejected Kilo's bid"."""
    if not buyers:
        return []
    if record.value.form == "noun":
        buyer = buyers[-1][1]
        told = [party for party in sentence.parties if party.end <= buyer.start]
        if _FOR_ITS_OWN.match(sentence.text(record.end, record.end + 140)):
            return []
        answers = told and _ANSWERS.match(sentence.text(told[-1].end, buyer.start))
        return told[-1:] if answers and told[-1].value != buyer.value else []
    if record.value.form != "base":
        return []
    match = _RECEIVED.search(sentence.raw(sentence.start, record.start))
    told = [party for party in sentence.parties if match and party.end <= sentence.start + match.start()]
    return told[-1:] if told and all(told[-1].value != buyer.value for _, buyer in buyers) else []


_SHARES_OF = lazy_pattern(r"(?i)(?:[^,;]{1,30}, )?(?:shares?|stock) (?:in|of) (?:[^\s,.;]{1,40} ){0,4}$")
_ROSE = lazy_pattern(
    r"^(?: [<(\[][^>)\]]{1,30}[>)\]])?(?:'s? (?:shares|stock)| shares| stock)? (?:have |has |had |were )?"
    r"(?:rose|risen|rise|up|jump|surg|soar|climb|leap|gain|spik|rall|shot|skyrocket|advanc)\w{0,4}\b"
)


def whose_shares_rose(
    sentence: Sentence, record: Mention[DealRecord], buyers: list[tuple[str, Mention[Party]]]
) -> list[Mention[Party]]:
    """Whom a bid is for that makes its shares rise: "Shares in Kilo rose after Lark made a takeover approach"."""
    if not buyers or not sentence.parties:
        return []
    first = sentence.parties[0]
    if first.end > record.start or any(first.value == buyer.value for _, buyer in buyers):
        return []
    behind = sentence.text(first.end, first.end + 50)
    shares = _SHARES_OF.fullmatch(sentence.text(sentence.start, first.start)) or _OWN_SHARES.match(behind)
    return [first] if shares and _ROSE.match(behind) else []


_OWN_SHARES = lazy_pattern(r"(?: [<(\[][^>)\]]{1,30}[>)\]])?(?:'s?)? (?:shares|stock)\b")
_DESCRIBED = lazy_pattern(
    rf"(?i)^ (?:up to |all of |all |part of |[\uE000-\uE0FF]\uF8FF{{0,20}} of )?"
    rf"(?:(?:a|an|the|its|another)? ?(?:[^\s.,;]{{1,60}} ){{0,4}}?"
    rf"(?:stake|interest|shares|holding|control)s? (?:in|of) )?(?P<it>it|{ROLE_NOUN})"
    rf"(?:\b|(?='s (?:common |outstanding )?(?:stock|shares)\b))"
)


_THE_REST = lazy_pattern(
    r"(?i)^ (?:(?:up to|all of|all) )?(?:the (?:rest|remainder|balance|remaining (?:[^\s.;]{1,20} ){0,3}?(?:shares"
    r"|stake"
    r"|interest|stock|half|[\uE000-\uE0FF]\uF8FF{0,40}))\b(?! (?:of|in)\b)"
    r"|the (?:shares|stock|stake|part|half|[^\s.;]{1,40}) (?:that )?(?:it|they) (?:does not|doesn't|do not|don't) "
    r"(?:already |yet )?(?:own|hold)\b)"
)
_OWNS_PART = lazy_pattern(
    r"(?i)\b(?:owns|holds|owned|held|has|had)\b[^.;]{0,60}?\b(?:of|in) (?:the )?(?:[a-z-]{2,16} ){0,3}$"
)


def _partly_owned(story: Story, sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Of whom the rest is bought: "Kilo, which owns 45 percent of Lind, will buy the rest"."""
    if not _THE_REST.match(sentence.text(record.end, record.end + 90)):
        return []
    for number in range(sentence.number, max(-1, sentence.number - 3), -1):
        told = story.sentence(number)
        for party in reversed(told.parties):
            if party.end <= record.start and _OWNS_PART.search(told.text(party.start - 100, party.start)):
                return [party]
    return []


def described_object(story: Story, sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Whom a pronoun or role noun behind the words stands for, in "to buy the company", "a bid for the brewer"."""
    behind = sentence.text(record.end, record.end + 120)
    preposition = pattern(r" (?:of|for)(?= )").match(behind)
    if preposition or record.value.form == "noun":
        behind = behind[preposition.end() :] if preposition else ""
    if partly := _partly_owned(story, sentence, record):
        return partly
    match = _DESCRIBED.match(behind)
    if not match or match["it"].endswith("unit"):
        return []
    subjects = {party.value.name for party in subject(story, sentence, record)}
    described = by_description(story, match["it"], record.start)
    if described:
        return [described]
    earlier = [party for party in sentence.parties if party.end <= record.start]
    here = list(
        dict.fromkeys(
            party.value.name for party in earlier if party.value.name not in subjects and party.value.kind != "person"
        )
    )
    if len(here) == 1:
        return [next(party for party in earlier if party.value.name == here[0])]
    for number in range(sentence.number - 1, max(-1, sentence.number - 3), -1):
        earlier = story.sentence(number).parties + earlier
    names = list(
        dict.fromkeys(
            party.value.name
            for party in reversed(earlier)
            if party.value.name not in subjects and party.value.kind != "person"
        )
    )
    if len(names) == 1 or (names and sentence.number <= story.first_body):
        return [next(party for party in reversed(earlier) if party.value.name == names[0])]
    return []
