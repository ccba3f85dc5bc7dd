"""Whom pronouns, role nouns and descriptions stand for."""

from __future__ import annotations

import regex

from dealextract.document import Mention
from dealextract.linking.deals.grammar import ACTS, pattern
from dealextract.linking.deals.phrases import IN_PHRASE, before, head, joined_left
from dealextract.linking.deals.story import Sentence, Story
from dealextract.patterns import lazy_pattern
from dealextract.values import Party

_ROLES = (
    r"(?:company|firm|group|bank|lender|unit|retailer|chain|insurer|carrier|airline|concern|investor|manufacturer|giant"
    r"|corporation|partnership|fund|brokerage|[a-z]{0,12}maker|brewer|utility|developer|operator|producer|supplier|publisher"
    r"|broadcaster|start-?up|miner|builder|grocer|conglomerate)"
)
_ADJECTIVES = r"(?:(?:[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,100}) ){0,3}"
ROLE_NOUN = rf"(?:the|this) {_ADJECTIVES}{_ROLES}(?!'s? )"
_PRONOUN = lazy_pattern(
    rf"(?i)(?<![\w'])(?:(?P<it>it|they|he|she|we|{ROLE_NOUN})"
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


def last_pronoun(sentence: Sentence, start: int, end: int) -> regex.Match[str] | None:
    """The last pronoun or role noun between two offsets of the document."""
    start, end = max(0, start - sentence.start), end - sentence.start
    if _POINTING.isdisjoint(_WORD_START.findall(sentence.masked[start:end].casefold())):
        return None
    pronoun = None
    for pronoun in _PRONOUN.finditer(sentence.masked, start, end):  # noqa: B007 - the last one counts
        pass
    return pronoun


_FRONTED = lazy_pattern(r"(?i)(?:to|in|by|with|despite|after|following|as part of|for|through|under) ")


def _following(sentence: Sentence, at: int) -> Mention[Party] | None:
    """The subject behind a phrase in front: "To pay for its purchase of Kilo, Lind has sold a plant"."""
    if not _FRONTED.match(sentence.masked):
        return None
    for party in sentence.parties:
        front = sentence.text(party.start - 2, party.start)
        if party.start > at and front == ", " and ACTS.match(sentence.text(party.end, party.end + 30)):
            return party
    return None


_FOR_ITS = lazy_pattern(r" (?:for|in|over|with|on) $")


def referent(story: Story, sentence: Sentence, pronoun: regex.Match[str], at: int) -> list[Mention[Party]]:
    """Whom a pronoun or a role noun stands for."""
    left = before(sentence, at)
    if not pattern("(?i)he|she|his|her|who").match(pronoun[0]):
        left = [party for party in left if party.value.kind != "person" or _leads_a_group(sentence, party)]
    if (pronoun["it"] or "").casefold().startswith(("the ", "this ")) and (
        described := by_description(story, pronoun["it"], at)
    ):
        return [described]
    if pronoun["relative"]:
        if left and _AGREEMENT.search(sentence.text(left[-1].end, at)):
            return joined_left(sentence, sentence.parties.index(left[head(sentence, left, at)]))
        return [left[-1]] if left else []
    if pronoun["its"] and (owner := _owner_beside(sentence, left, at)):
        return [owner]
    if left:
        for index in range(len(left) - 1, -1, -1):
            behind = sentence.text(left[index].end, left[index + 1].start if index + 1 < len(left) else at)
            if _SAYS.search(behind) and not IN_PHRASE.search(sentence.text(left[index].start - 70, left[index].start)):
                return joined_left(sentence, sentence.parties.index(left[index]))
        group = joined_left(sentence, sentence.parties.index(left[head(sentence, left, at)]))
        if pronoun["it"] and sentence.text(at - 5, at) == " and " and (earlier := _again(sentence, group[0].start)):
            return referent(story, sentence, earlier, sentence.start + earlier.start())
        return group
    return topic(story, sentence.number)


_AGREEMENT = lazy_pattern(
    r"(?i) (?:agreements?|deal|pact|letters? of intent|memorand(?:um|a)(?: of understanding)?|accord|contract|venture"
    r"|transaction|plans?|mou) $"
)
"""In front of a relative clause that does not tell of the name before it: "Lind and Kilo signed a pact that"."""


def _owner_beside(sentence: Sentence, left: list[Mention[Party]], at: int) -> Mention[Party] | None:
    """Whose "its" is by the words right in front of it, or where nobody is named there, right behind them."""
    if not left:
        return _following(sentence, at)
    between = sentence.text(left[-1].end, at)
    # "A green light to Lind for its planned takeover", "the way for Lind to complete its takeover": Lind's.
    if _FOR_ITS.match(between) or (
        _TO_DO.match(between) and _FOR.search(sentence.text(left[-1].start - 12, left[-1].start))
    ):
        return left[-1]
    return None


def _again(sentence: Sentence, start: int) -> regex.Match[str] | None:
    """The first "it" of "The company said it will receive a dividend from Kilo and it agreed to buy Lind"."""
    if not IN_PHRASE.search(sentence.text(start - 70, start)):
        return None
    earlier = last_pronoun(sentence, sentence.start, start)
    return earlier if earlier and earlier["it"] else None


_TO_DO = lazy_pattern(r" to [a-z]")
_FOR = lazy_pattern(r"\b(?:for|allow(?:s|ed|ing)?|let|lets|permit(?:s|ted)?|enabl(?:e|es|ed|ing)) (?:the )?$")
_LEADING = lazy_pattern(
    r"(?i)\b(?:group|consortium|partnership|team)(?: of [a-z]{1,14})? (?:led|headed|controlled|formed) by "
    r"(?:[^\s.,;]{1,60} ){0,4}$"
)


_GROUP = lazy_pattern(r"(?:'s)? (?:group|family|brothers|consortium|interests)\b")


def _leads_a_group(sentence: Sentence, party: Mention[Party]) -> bool:
    """Whether a person stands for investors: "a group led by Ida Moss"."""
    if _GROUP.match(sentence.text(party.end, party.end + 14)):
        return True
    return _LEADING.search(sentence.text(party.start - 90, party.start)) is not None


_PRONOUN_FIRST = lazy_pattern(
    rf"(?i)(?:[^.,;]{{1,40}}, )?(?:it|the (?:{_ADJECTIVES})?(?:company|firm|group|bank))"
    r" (?:(?:has|had|also|recently|will|is|was|said|then|later|previously) ){0,3}[a-z]{2,14} "
)
"""A sentence whose subject was named before."""

_OF_DEAL = lazy_pattern(
    r" (?:[a-z-]{1,12} )?(?:takeover|buyout|acquisition|purchase|deal|sale|merger|transaction|bid|offer|stake|venture"
    r"|contract|order)\b"
)
"""Behind a name that only says which deal is meant: "The Kilo takeover is the latest"."""


def topic(story: Story, number: int) -> list[Mention[Party]]:
    """Whom the sentence before was about: the first party that is its subject."""
    for earlier in range(number - 1, max(-1, number - 4), -1):
        sentence = story.sentence(earlier)
        if (
            sentence.parties
            and earlier > 0
            and _PRONOUN_FIRST.match(sentence.text(sentence.start, sentence.parties[0].start))
        ):
            # "The company agreed to buy Kilo. It": not Kilo.
            return topic(story, earlier)
        for index, party in enumerate(sentence.parties):
            if (
                party.value.kind != "person"
                and not IN_PHRASE.search(sentence.text(party.start - 70, party.start))
                and not _OF_DEAL.match(sentence.text(party.end, party.end + 40))
            ):
                return joined_left(sentence, index)
        alone = {party.value.name: party for party in sentence.parties if party.value.kind != "person"}
        if len(alone) == 1 and earlier == number - 1:
            return list(alone.values())
        if sentence.title:
            break
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
        called = set(party.value.name.casefold().split())
        if all(word in described or word in called for word in wanted):
            return party
    return None
