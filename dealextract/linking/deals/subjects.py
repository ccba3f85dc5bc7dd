"""Whom the words in front of a deal name, and whom its pronouns, role nouns and descriptions stand for."""

from __future__ import annotations

import regex

from dealextract.document import Mention
from dealextract.linking.deals.grammar import JOINED, pattern
from dealextract.linking.deals.story import Sentence, Story
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord, Party

_ROLES = (
    r"(?:company|firm|group|bank|lender|unit|retailer|chain|insurer|carrier|airline|concern|investor|manufacturer|giant"
    r"|corporation|partnership|fund|brokerage|[a-z]{0,12}maker|brewer|utility|developer|operator|producer|supplier|publisher"
    r"|broadcaster|start-?up|miner|builder|grocer|conglomerate)"
)
_ADJECTIVES = r"(?:(?:[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,100}) ){0,3}"
_ROLE_NOUN = rf"(?:the|this) {_ADJECTIVES}{_ROLES}(?!'s? )"
_PRONOUN = lazy_pattern(
    rf"(?i)(?<![\w'])(?:(?P<it>it|they|he|she|we|{_ROLE_NOUN})"
    r"|(?P<relative>which|who|that(?= (?:is|was|has|had|will|would|agreed|plans)\b))"
    rf"|(?P<its>its|their|his|her|our|the {_ADJECTIVES}{_ROLES}'s?))(?![\w'])"
)
_POINTING = frozenset(
    ["it", "they", "he", "she", "we", "which", "who", "that", "its", "their", "his", "her", "our", "the", "this"]
)
_WORD_START = lazy_pattern(r"[a-z]{2,5}")
_SAYS = lazy_pattern(
    r"^(?:'s? [^.;]{0,60}?)?[^.;\uE000-\uE0FF]{0,60}?\b(?:said|says|say|announced|told|disclosed|reported|confirmed"
    r"|declined|plans?|agreed|expects?)\b"
)


_WORD = (
    r"(?!(?:said|says|say|that|and|which|who|whether|as|agreed|bought|sold|will|is|was|has|had|have)\b)[a-z][\w-]{0,18}"
)


_IN_PHRASE = lazy_pattern(
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


_PASSIVE = lazy_pattern(
    r"(?ir)\b(?:was|were|been|be|being|is|are|gets?|got)(?: [a-z]{1,12}ly)?(?: (?:also|now|jointly|to|since))? ?$"
)


def is_passive(sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether a past form is a passive: behind "was", or in front of "by"."""
    if _PASSIVE.search(sentence.text(record.start - 40, record.start)):
        return True
    behind = sentence.text(record.end, record.end + 60)
    return bool(pattern(r"(?: (?:for|in|last year) ?[^\s]{0,60})?,? by [^\d]").match(behind)) and not pattern(
        r"\b(?:has|have|had|said it|it|they)(?: [a-z]{1,12})? $"
    ).search(sentence.text(record.start - 30, record.start))


def subject(
    story: Story, sentence: Sentence, record: Mention[DealRecord], passive: bool = False
) -> list[Mention[Party]]:
    """Who stands in front of the words as their subject: a name, or whom a pronoun or role noun stands for."""
    at = record.start
    left = [party for party in sentence.parties if party.end <= at and not _aside(sentence, party, at)]
    if passive and left and any(left[-1].end <= other.start < at for other in sentence.records):
        return []
    pronoun = _last_pronoun(sentence, left[-1].end if left else sentence.start, at)
    if pronoun:
        return referent(story, sentence, pronoun, sentence.start + pronoun.start())
    if not left:
        return []
    if _UNNAMED.search(between := sentence.text(left[-1].end, at)) or _OF_ANOTHER.search(between):
        return []
    possessor = record.value.form == "noun" and _POSSESSES.match(between)
    index = len(left) - 1 if possessor else head(sentence, left, at)
    if (
        _IN_PHRASE.search(sentence.text(left[index].start - 70, left[index].start))
        and (relative := _RELATIVE.search(sentence.masked, 0, left[index].start - sentence.start))
        and (pronoun := _last_pronoun(sentence, sentence.start, sentence.start + relative.start()))
        and sentence.masked[pronoun.end() : relative.start()].strip() == ""
        and (meant := referent(story, sentence, pronoun, sentence.start + pronoun.start()))
    ):
        # "The firm, which competes with Lind, will buy Kilo": not Lind.
        return meant
    group = joined_left(sentence, sentence.parties.index(left[index]))
    first = group[0].start
    if sentence.text(first - 5, first) == " and ":
        pronoun = _last_pronoun(sentence, first - 12, first - 5)
        if pronoun and pronoun["it"] and sentence.start + pronoun.end() == first - 5:
            # "Lind said it and Kilo will buy": both.
            group = referent(story, sentence, pronoun, sentence.start + pronoun.start()) + group
    return group


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


_POSSESSES = lazy_pattern(
    r"^'s? (?:(?:(?!board|chief|chairman|president)[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,4}$"
)


def _aside(sentence: Sentence, party: Mention[Party], at: int) -> bool:
    """Whether a party is named in brackets that close in front of an offset: "Lind (Kilo's parent) bought it"."""
    behind = sentence.text(party.end, at)
    closing = behind.find(")")
    return closing > 0 and "(" not in behind[:closing] and len(behind) < ASIDE


ASIDE = 160
"""Characters in front of the words of a deal in which brackets are read as an aside."""

_OF_ANOTHER = lazy_pattern(r" (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Lu}[\p{L}.&-]{2,30}'s? (?:[\w-]{1,20} ){0,4}$")
"""In front of what belongs to a name that is no known party: "the board cleared Kilo's planned takeover"."""


def _last_pronoun(sentence: Sentence, start: int, end: int) -> regex.Match[str] | None:
    """The last pronoun or role noun between two offsets of the document."""
    start, end = max(0, start - sentence.start), end - sentence.start
    if _POINTING.isdisjoint(_WORD_START.findall(sentence.masked[start:end].casefold())):
        return None
    pronoun = None
    for pronoun in _PRONOUN.finditer(sentence.masked, start, end):  # noqa: B007 - the last one counts
        pass
    return pronoun


def owner_speaking(sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Who tells that somebody without a name buys what it owns: "Lind said a group offered to buy its plant"."""
    left = [party for party in sentence.parties if party.end <= record.start]
    if not left or not _UNNAMED.search(sentence.text(left[-1].end, record.start)):
        return []
    if not pattern(r"^ (?:(?:up to|all of|part of|some of|most of) )?(?:its|their) ").match(
        sentence.text(record.end, record.end + 30)
    ):
        return []
    return [left[-1]]


_ANSWERS = lazy_pattern(
    r"(?i)^(?:'s (?:[a-z]{1,12} ){1,4}|,? (?:[^\s.;]{1,60} ){0,6}?)(?:agree[sd]? to|accept(?:s|ed)?|reject(?:s|ed)?"
    r"|rebuff(?:s|ed)?|spurn(?:s|ed)?|turn(?:s|ed) down|recommend(?:s|ed)?|welcom(?:es|ed)|back(?:s|ed)?"
    r"|consider(?:s|ing)|received|dismiss(?:es|ed)) [\"'(<]{0,2}$"
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
        answers = told and _ANSWERS.match(sentence.text(told[-1].end, buyer.start))
        return told[-1:] if answers and told[-1].value != buyer.value else []
    if record.value.form != "base":
        return []
    match = _RECEIVED.search(sentence.raw(sentence.start, record.start))
    told = [party for party in sentence.parties if match and party.end <= sentence.start + match.start()]
    return told[-1:] if told and all(told[-1].value != buyer.value for _, buyer in buyers) else []


_RELATIVE = lazy_pattern(r"(?:,| --?| \u2013) (?:which|who|whose|based|owned|backed|founded|formerly)\b")
_UNNAMED = lazy_pattern(
    r"(?i)\b(?:said|says|that|told [a-z]{1,12}) (?:an?|two|three|four|several|some) (?:[a-z-]{1,20} ){0,4}?"
    r"(?:groups?|investors?|buyers?|bidders?|suitors?|consortium|institutions?|executives|managers|shareholders|funds?"
    r"|compan(?:y|ies)|firms?|part(?:y|ies))(?: (?!led\b|headed\b|called\b)[a-z-]{1,20}){0,8} $"
)
"""A subject that has no name: "said a group of investors offered to buy its plant"."""


def head(sentence: Sentence, left: list[Mention[Party]], at: int) -> int:
    """The number of the nearest party that stands in no phrase of another noun; or the nearest."""
    for index in range(len(left) - 1, -1, -1):
        before = sentence.text(left[index].start - 70, left[index].start)
        if index == len(left) - 1 and _FOR_TO.search(before + "\ue000" + sentence.text(left[index].end, at)):
            return index
        if at - left[index].end > 260:
            break
        behind = sentence.text(left[index].end, left[index].end + 30)
        if _IN_PHRASE.search(before) or _APPROVAL.match(behind):
            continue
        # "Kilo, Lark and Norden's owner": the first of a list decides for all.
        group = index
        while group and JOINED.match(sentence.text(left[group - 1].end, left[group].start)):
            group -= 1
        if group != index and _IN_PHRASE.search(sentence.text(left[group].start - 70, left[group].start)):
            continue
        return index
    return len(left) - 1


def joined_left(sentence: Sentence, index: int) -> list[Mention[Party]]:
    """A party with those listed before it, in text order."""
    parties, group = sentence.parties, [sentence.parties[index]]
    while index and JOINED.match(sentence.text(parties[index - 1].end, parties[index].start)):
        index -= 1
        group.insert(0, parties[index])
    return group


def referent(story: Story, sentence: Sentence, pronoun: regex.Match[str], at: int) -> list[Mention[Party]]:
    """Whom a pronoun or a role noun stands for."""
    left = [party for party in sentence.parties if party.end <= at]
    if not pattern("(?i)he|she|his|her|who").match(pronoun[0]):
        left = [party for party in left if party.value.kind != "person" or _leads_a_group(sentence, party)]
    if (pronoun["it"] or "").casefold().startswith(("the ", "this ")) and (
        described := by_description(story, pronoun["it"], at)
    ):
        return [described]
    if pronoun["relative"]:
        return [left[-1]] if left else []
    if left and pronoun["its"] and _FOR_ITS.match(sentence.text(left[-1].end, at)):
        # "A green light to Lind for its planned takeover": Lind's.
        return [left[-1]]
    if left:
        for index in range(len(left) - 1, -1, -1):
            behind = sentence.text(left[index].end, left[index + 1].start if index + 1 < len(left) else at)
            if _SAYS.search(behind) and not _IN_PHRASE.search(sentence.text(left[index].start - 70, left[index].start)):
                return joined_left(sentence, sentence.parties.index(left[index]))
        return joined_left(sentence, sentence.parties.index(left[head(sentence, left, at)]))
    return topic(story, sentence.number)


_FOR_ITS = lazy_pattern(r" (?:for|in|over|with|on) $")

_LEADING = lazy_pattern(
    r"(?i)\b(?:group|consortium|partnership|team)(?: of [a-z]{1,14})? (?:led|headed|controlled|formed) by "
    r"(?:[^\s.,;]{1,60} ){0,4}$"
)


def _leads_a_group(sentence: Sentence, party: Mention[Party]) -> bool:
    """Whether a person stands for investors: "a group led by Ida Moss"."""
    return _LEADING.search(sentence.text(party.start - 90, party.start)) is not None


def topic(story: Story, number: int) -> list[Mention[Party]]:
    """Whom the sentence before was about: the first party that is its subject."""
    for earlier in range(number - 1, max(-1, number - 4), -1):
        sentence = story.sentence(earlier)
        for index, party in enumerate(sentence.parties):
            if party.value.kind != "person" and not _IN_PHRASE.search(sentence.text(party.start - 70, party.start)):
                return joined_left(sentence, index)
        if sentence.title:
            break
    return []


_DESCRIBED = lazy_pattern(
    rf"(?i)^ (?:up to |all of |all |part of )?(?:(?:a|an|the|its|another)? ?(?:[^\s.,;]{{1,60}} ){{0,4}}?(?:stake"
    rf"|interest|shares|holding|control)s? (?:in|of) )?(?P<it>it|{_ROLE_NOUN})\b"
)


def described_object(story: Story, sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Whom a pronoun or role noun behind the words stands for, in "to buy the company", "a bid for the brewer"."""
    behind = sentence.text(record.end, record.end + 120)
    preposition = pattern(r" (?:of|for)(?= )").match(behind)
    if preposition or record.value.form == "noun":
        behind = behind[preposition.end() :] if preposition else ""
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


REMEMBERED = 30
"""Parties at the top of the text, and as many right before, of whom descriptions are remembered."""


_COMMON = frozenset(["the", "this", "company", "firm", "group", "unit"])


def by_description(story: Story, words: str, before: int) -> Mention[Party] | None:
    """The party that the text has described with the same words: "the brewer" after "the brewer Lind AB"."""
    wanted = [word for word in pattern(r"[\w-]{3,20}").findall(words.casefold()) if word not in _COMMON]
    if not wanted:
        return None
    masked = story.masked
    for party in story.around_top_and(before, REMEMBERED):
        around = masked[max(0, party.start - 60) : party.start].casefold()
        behind = pattern(r",? (?:which is |is )?(?:an?|the)? ?[^.;\uE000-\uE0FF]{0,80}").match(
            masked[party.end : party.end + 90]
        )
        described = around.rpartition(".")[2] + (behind[0].casefold() if behind and behind[0].startswith(",") else "")
        if all(word in described for word in wanted):
            return party
    return None
