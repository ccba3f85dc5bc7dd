"""Who does what with whom: the parties around the words that tell a deal, found by grammar."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.followers import followers
from dealextract.linking.deals.grammar import POSSESSED, STOP, pattern
from dealextract.linking.deals.objects import (
    approached,
    chosen_by,
    described_object,
    main_subject,
    owner_of,
    relative_object,
    whose_shares_rose,
)
from dealextract.linking.deals.phrases import joined_left
from dealextract.linking.deals.rounds import investors_of
from dealextract.linking.deals.story import Sentence, Story
from dealextract.linking.deals.subjects import is_passive, owner_speaking, subject
from dealextract.linking.deals.ventures import launched_together, venture_and_owners
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.additions import MORE
from dealextract.values import DealRecord, Party

Found = list[tuple[str, Mention[Party]]]


def arguments(story: Story, record: Mention[DealRecord]) -> Found:
    """The roles that a record leaves open, filled from its sentence, and from the one before where sure."""
    value, sentence = record.value, story.sentence_at(record.start)
    if value.kind == MORE and (more := _told_more(sentence, record)) is not None:
        return more
    passive = value.form == "past" and is_passive(sentence, record)
    behind = list(followers(sentence, record, passive))
    if value.kind == "joint venture" and value.form == "noun":
        if not behind and (launched := launched_together(sentence, record)):
            return launched
        behind = venture_and_owners(sentence, record, behind)
    return _around(story, sentence, record, passive, behind)


def _around(story: Story, sentence: Sentence, record: Mention[DealRecord], passive: bool, behind: Found) -> Found:
    """Those in front of the words with those behind them."""
    value = record.value
    role = value.object if passive else value.subject
    if role is None:
        return behind
    if passive and (owner := named_behind(sentence, record, behind)):
        return [pair for pair in behind if pair[1] is not owner] + [(role, owner)]
    if value.form == "noun" and role == "partner" and _has_both(sentence, record, behind):
        return _ventures_name(story, sentence, record, behind) + behind
    if value.object and value.form != "noun" and not behind and (owned := relative_object(sentence, record)):
        owners = owner_of(story, sentence, owned, record.start)
        buyer = "seller" if role == value.object else role
        return [(buyer, party) for party in owners] + [(value.object, owned)]
    front = _front(story, sentence, record, _subject_role(sentence, record, role, behind), passive, behind)
    if later := [party.start for _, party in front if party.start >= record.end]:
        behind = [pair for pair in behind if pair[1].start < later[0]]
    if not passive:
        behind = _with_objects(story, sentence, record, front, behind)
    if value.status == "proposed" and value.form == "noun":
        front, behind = _beside_a_bid(sentence, record, front, behind)
    doubled, front = front, _without_doubles(sentence, record, front, behind, passive)
    if role == "partner" and doubled and not front:
        # "Lind said holders of Kilo approved its merger into Lind": the other one.
        front = [("partner", party) for party in _nearest_other(sentence, record, behind)]
    taken = {party.start for _, party in front}
    return front + [pair for pair in behind if pair[1].start not in taken]


def _told_more(sentence: Sentence, record: Mention[DealRecord]) -> Found | None:
    """The investors of a round, or the advisers, where they stand beside the words for them."""
    if record.value.object == "investor":
        return investors_of(sentence, record)
    if record.value.subject == "adviser":
        behind = list(followers(sentence, record, passive=False))
        return _acting_as(sentence, record, behind) or _adviser_named(sentence, record) or None
    return None


def _beside_a_bid(sentence: Sentence, record: Mention[DealRecord], front: Found, behind: Found) -> tuple[Found, Found]:
    """Those in front of a bid and behind it, where it is an answer: to who sells, or to another bid."""
    if sellers := chosen_by(sentence, record):
        front = [pair for pair in front if pair[1] not in sellers] + [("seller", party) for party in sellers]
    if front and not behind and _ANSWERED.search(sentence.text(record.start - 110, record.start)):
        return [("target" if role == "bidder" else role, party) for role, party in front], behind
    if topping := _TO_TOP.search(sentence.text(record.start - 70, record.start)):
        rivalled = _rivalled(sentence, record)
        if rivalled or not topping[0].casefold().startswith("rival "):
            return [], behind + [("target", party) for party in rivalled]
    return front, behind


def _with_objects(story: Story, sentence: Sentence, record: Mention[DealRecord], front: Found, behind: Found) -> Found:
    """Those behind the words, with what is bought if only a description or an answer to the buyer says it."""
    what = record.value.object or dict(record.value.prepositions).get("of")
    if not behind and what and record.value.kind != "ipo":
        names = {party.value.name for _, party in front}
        described = described_object(story, sentence, record)
        behind = [(what, party) for party in described if party.value.name not in names]
    if record.value.kind == "acquisition" and not any(role == "target" for role, _ in behind + front):
        if bought := main_subject(sentence, record):
            return [pair for pair in behind if pair[1] is not bought] + [("target", bought)]
        bought_from = approached(sentence, record, front) or whose_shares_rose(sentence, record, front)
        return behind + [("target", party) for party in bought_from]
    return behind


_ANSWERED = lazy_pattern(
    r"(?i)\b(?:reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|accept(?:s|ed|ing)?|recei(?:ves|ved|pt of)"
    r"|oppos(?:es|ed|ing|ition to)|fend(?:s|ed|ing)? off|resist(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|turn(?:s|ed)? down"
    r"|fight(?:s|ing)?|welcom(?:es|ed)|fac(?:es|ing)|subject of|target of|object of|defen[cs]e against|vulnerable to)"
    r" (?!to\b)(?:(?:[\w-]{1,20},?|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,6}$"
)
"""In front of a bid for whom the subject is: "Lind rejected an unsolicited bid"."""

_TO_TOP = lazy_pattern(
    r"(?i)\b(?:rival(?:ling)?|top(?:s|ped|ping)?|beat(?:s|ing)?|match(?:es|ed|ing)?|counter(?:s|ing)?|trump(?:s|ed|ing)?"
    r"|exceed(?:s|ed|ing)?|better(?:ing)?|outbid(?:s|ding)?|than|over|above|against)"
    r" (?:an? |the )?(?:(?:[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,3}$"
)


def _rivalled(sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """What a bid is for that another is to top: "bid for Kilo, topping an offer from Norden"."""
    earlier = [r for r in sentence.records if r.end <= record.start and r.value.kind == "acquisition"]
    if not earlier:
        return []
    return [party for role, party in followers(sentence, earlier[-1], passive=False) if role == "target"]


def _ventures_name(story: Story, sentence: Sentence, record: Mention[DealRecord], behind: Found) -> Found:
    """The name of a venture whose partners stand behind: "Kilo is a joint venture of Lind and Norden"."""
    if record.value.object != "venture" or not _COPULA.search(sentence.text(record.start - 60, record.start)):
        return []
    partners = {party.value.name for _, party in behind}
    return [("venture", party) for party in subject(story, sentence, record) if party.value.name not in partners]


def _subject_role(sentence: Sentence, record: Mention[DealRecord], role: str, behind: Found) -> str:
    """The role of the subject: that of a loan to somebody is the lender, that of "its sale to Lind" is sold itself."""
    if record.value.kind == "acquisition" and _is_compound(sentence, record, behind):
        return "target"
    if role == "seller" and record.value.form == "noun":
        behind_it = sentence.text(record.end, record.end + 60)
        owned = _ITS_OWN.search(sentence.text(record.start - 60, record.start))
        return "target" if owned and behind_it.startswith(" to ") and " of " not in behind_it else role
    if record.value.kind != "financing" or record.value.form != "noun":
        return role
    to_somebody = any(r == "issuer" for r, _ in behind) or _TO_BORROWER.match(
        sentence.text(record.end, record.end + 40)
    )
    return "lender" if to_somebody else role


def _front(
    story: Story, sentence: Sentence, record: Mention[DealRecord], role: str, passive: bool, behind: Found
) -> Found:
    """Those in front of the words: the subject, and those named with "with"."""
    front = [(role, party) for party in subject(story, sentence, record, passive)]
    if not front and record.value.kind == "acquisition" and not passive:
        front = [("seller", party) for party in owner_speaking(sentence, record)]
    if (other := WITH_WHOM.get(record.value.kind)) and other not in {role for role, _ in behind}:
        beside = with_whom(sentence, record)
        if beside and _is_taken_over(record, behind):
            # "Lind said it is in talks with Kilo on a takeover": Lind is bought.
            role, other = "target", role
            front = [(role, party) for _, party in front]
        if beside and _TOGETHER.search(sentence.text(sentence.start, beside[0].start)):
            other = role
        front = [pair for pair in front if pair[1] not in beside] + [(other, party) for party in beside]
    return front


_TOGETHER = lazy_pattern(
    r"(?i)\b(?:partner(?:s|ed|ing)?|team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces|together|along|consortium) with "
    r"(?:[^\s.;,]{1,60} ){0,4}$"
)
"""In front of those who do it too: "is partnering with Lind on an offer"."""


def _is_taken_over(record: Mention[DealRecord], behind: Found) -> bool:
    """Whether a noun tells that somebody is bought, since it says of nobody else that he is."""
    bought = record.text.casefold().endswith(("takeover", "take-over", "buyout", "buy-out"))
    return bought and record.value.form == "noun" and not any(role == "target" for role, _ in behind)


def _without_doubles(
    sentence: Sentence, record: Mention[DealRecord], front: Found, behind: Found, passive: bool
) -> Found:
    """Those in front without those who stand behind too, in the roles that those behind leave them."""
    value = record.value
    behind_names = {party.value.name for r, party in behind if r == value.object}
    front = [pair for pair in front if pair[1].value.name not in behind_names]
    if passive and value.object == "target":
        return [
            ("seller" if POSSESSED.match(sentence.text(party.end, record.start)) else r, party) for r, party in front
        ]
    roles = {r for r, _ in behind}
    if value.form == "noun" and value.subject in ("acquirer", "bidder") and value.subject in roles and value.object:
        return [(value.object if r == value.subject and value.object not in roles else r, party) for r, party in front]
    return front


_ACTED = lazy_pattern(r"(?i)(?:act|serv|advis)ed\b")
_ACTING_AS = lazy_pattern(r"^[>)]?,? (?:as|is|was|are|were|is acting as|named)(?: (?:[a-z-]{1,14} ){0,3})?$")


def _acting_as(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> Found:
    """Who advises: named behind "advised by", or right in front as in "with Lind and Co as lead underwriter"."""
    if behind and sentence.text(record.end, record.end + 4) == " by ":
        return behind
    left = [party for party in sentence.parties if party.end <= record.start]
    if not left:
        return []
    between = sentence.text(left[-1].end, record.start)
    if not (_ACTING_AS.match(between) or (between == " " and _ACTED.match(record.text))):
        return []
    return [("adviser", party) for party in joined_left(sentence, len(left) - 1)]


_ADVISER = lazy_pattern(r"(?i)(?:adviser|advisor|counsel|manager|underwriter|bookrunner|arranger|agent)s?$")


def _adviser_named(sentence: Sentence, record: Mention[DealRecord]) -> Found:
    """Who advises, in "its financial adviser, Bank North plc, called the offer too low"."""
    if not _ADVISER.search(record.text):
        return []
    party = next((party for party in sentence.parties if party.start >= record.end), None)
    if party is None or sentence.text(record.end, party.start) not in (", ", " ", ": ", ", the "):
        return []
    return [("adviser", party)]


def _nearest_other(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> list[Mention[Party]]:
    """The company nearest in front of the words that does not stand behind them too."""
    taken = {party.value.name for _, party in behind}
    left = [party for party in sentence.parties if party.end <= record.start and party.value.kind != "person"]
    return [party for party in left if party.value.name not in taken][-1:]


def named_behind(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> Mention[Party] | None:
    """Whom a participle at the start of a sentence tells of: "Acquired by Lind in 2017, Kilo employs 300"."""
    if not behind or any(party.end <= record.start for party in sentence.parties):
        return None
    last = behind[-1][1]
    plain = sentence.text(last.start - 2, last.start) == ", " and _VERB.match(sentence.text(last.end, last.end + 20))
    return last if plain and len(behind) > 1 else None


_VERB = lazy_pattern(r" (?!and\b|or\b)[a-z]{2,18}\b")


WITH_WHOM = {
    "acquisition": "seller", "stake": "seller", "divestiture": "acquirer", "financing": "lender", "merger": "partner",
    "joint venture": "partner", "partnership": "partner", "contract": "partner",
}  # fmt: skip
"""The role of those named with "with" in front of the words, as in "agreed with Lind to buy its stake"."""


def _has_both(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> bool:
    """Whether a noun names all partners behind it: "a venture of X and Y"."""
    between = sentence.text(record.end, behind[0][1].start) if behind else ""
    return len(behind) > 1 and bool(pattern(r"(?i)\b(?:of|between|among|by)\b").search(between))


def _is_compound(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> bool:
    """Whether a noun has its object right in front: "the Kilo takeover", which no other target stands behind."""
    value = record.value
    left = [party for party in sentence.parties if party.end <= record.start]
    if value.form != "noun" or value.status is not None or not left or any(role == "target" for role, _ in behind):
        return False
    return sentence.text(left[-1].end, record.start) == " " and sentence.text(record.end, record.end + 1) != "-"


_TO_BORROWER = lazy_pattern(
    r"(?: [a-z]{1,14}){0,1} to (?!(?:[a-z]{1,12} )?(?:[a-z]{3,12}) (?:the|its|an?)\b)(?:the )?[\uE000-\uE0FF]"
)
_ITS_OWN = lazy_pattern(r"(?:\b(?:its|their)|'s)(?: [^\s,;]{1,60}){0,3} $")
_COPULA = lazy_pattern(
    r"(?i)(?:, |\b(?:is|was|are|were|becomes?) |\bis an? )(?:now |a |an |the |also )?(?:[\w-]{1,20} ){0,3}$"
)


_WHEREBY = lazy_pattern(r"\b(?:(?:pursuant to|under|by) which|whereby)\b")
_BEHIND_WITH = lazy_pattern(
    r"(?i)\b(?:with|between) (?:(?:[\w'-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,100}(?:'s)?) ){0,4}[<(\"']?$"
)
_WORK_FOR = lazy_pattern(r"(?i)\b(?:for|to|from) (?:[a-z-]{2,20} ){0,4}$")
_UNDER = lazy_pattern(r"(?i)^ (?:[a-z-]{2,12} ){0,3}(?:under|in|through) (?:an? |the |its )?(?:[^\s.;]{1,40} ){0,4}$")


def with_whom(sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Those named with "with" in front of the words: "signed an accord with Lind to merge"."""
    at = record.start
    if whereby := _WHEREBY.search(sentence.masked, 0, at - sentence.start):
        # "Kilo entered into an agreement with Lind, pursuant to which it will buy some properties".
        at = sentence.start + whereby.start()
    left = [party for party in sentence.parties if party.end <= at]
    if left and at - left[-1].end < 60 and not STOP.search(sentence.text(left[-1].end, at)):
        group = joined_left(sentence, len(left) - 1)
        if _BEHIND_WITH.search(sentence.text(group[0].start - 50, group[0].start)):
            return group
    return _worked_for(sentence, record, left) if record.value.kind == "contract" else []


def _worked_for(sentence: Sentence, record: Mention[DealRecord], left: list[Mention[Party]]) -> list[Mention[Party]]:
    """For whom work is done under a contract: "will build a refinery for Kilo under a $1 billion contract"."""
    if record.value.form != "noun" or len(left) < 2 or not _UNDER.match(sentence.text(left[-1].end, record.start)):
        return []
    return left[-1:] if _WORK_FOR.search(sentence.text(left[-1].start - 60, left[-1].start)) else []
