"""Whom the words in front of a deal name as those who make it."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.linking.deals.grammar import pattern
from dealextract.linking.deals.phrases import IN_PHRASE, before, behind_comma, head, joined_left
from dealextract.linking.deals.referents import last_pronoun, referent
from dealextract.linking.deals.story import Sentence, Story
from dealextract.patterns import lazy_pattern
from dealextract.values import DealRecord, Party

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


_RELATIVE = lazy_pattern(r"(?:,| --?| \u2013) (?:which|who|whose|based|owned|backed|founded|formerly)\b")
_UNNAMED = lazy_pattern(
    r"(?i)\b(?:said|says|that|told [a-z]{1,12}) (?:an?|two|three|four|several|some) (?:[a-z-]{1,20} ){0,4}?"
    r"(?:groups?|investors?|buyers?|bidders?|suitors?|consortium|institutions?|executives|managers|shareholders|funds?"
    r"|compan(?:y|ies)|firms?|part(?:y|ies))(?: (?!led\b|headed\b|called\b)[a-z-]{1,20}){0,8} $"
    r"|\bfor (?:an?|the) (?:(?:[\w.'-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}) ){1,4}to $"
)
"""A subject that has no name: "said a group of investors offered to buy its plant"."""


_CLEARED = lazy_pattern(
    r"(?i)\b(?:clear(?:ed|s)|approv(?:ed|es)|block(?:ed|s)|prob(?:ed|es|ing)|investigat\w{2,3}|challeng(?:ed|es)|review\w{0,3}"
    r"|bless(?:ed|es)|bar(?:red|s)) (?:[^\s.;]{1,40} ){0,4}$"
)
_AUTHORITY = lazy_pattern(
    r"(?i)\b(?:department|commission|authority|court|ministry|board|committee|council|agency|bureau|government|regulators?)\b"
)
"""One that clears deals and makes none: "The Ministry of Trade cleared the sale"."""

_AT_THE_TIME = lazy_pattern(
    r"(?i)\b(?:ahead of|prior to|before|after|following|amid|despite|pending|since) (?:the|an?) "
    r"(?:(?:planned|proposed|possible|pending|recent|hostile|friendly|huge|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,3}$"
)
"""In front of another deal, which touches whom the words before name: "cut its stake in Kilo ahead of the takeover"."""

THE_ASSET = lazy_pattern(
    r"(?i)\b(?:the|both|these|those|this|that) (?:[\w.-]{1,20} ){0,3}?(?:division|business(?:es)?|stakes?|shares|assets"
    r"|portfolio|brands?|operations?|subsidiar(?:y|ies)|plants?|propert(?:y|ies)|interests?|holding|arm|stores|hotels?"
    r"|building|site|mine|fields?) (?:(?:has|have|had|can|could|may|might|will|would|should|to|is|are|was|were|been|be"
    r"|being|also|now|later|then) ){1,5}$"
)
"""A subject that was named before: "The stake has been sold to Lind"."""


def subject(
    story: Story, sentence: Sentence, record: Mention[DealRecord], passive: bool = False
) -> list[Mention[Party]]:
    """Who stands in front of the words as their subject: a name, or whom a pronoun or role noun stands for."""
    at = record.start
    left = [party for party in before(sentence, at) if not _aside(sentence, party, at)]
    if passive and left and any(left[-1].end <= other.start < at for other in sentence.records):
        return []
    pronoun = last_pronoun(sentence, left[-1].end if left else sentence.start, at)
    if pronoun:
        meant = referent(story, sentence, pronoun, sentence.start + pronoun.start())
        # "They are being sold": not one company.
        return [] if passive and pronoun[0].casefold() == "they" and len(meant) == 1 else meant
    if not left:
        return [] if passive else _behind_the_phrase(sentence, record)
    between = sentence.text(left[-1].end, at)
    if passive and THE_ASSET.search(between):
        return []
    if _UNNAMED.search(between) or (_CLEARED.search(between) and _AUTHORITY.search(left[-1].text)):
        return []
    if another := _OF_ANOTHER.search(between):
        return _called(story, sentence, another["name"])
    if record.value.form == "noun" and _AT_THE_TIME.search(between):
        return [left[-1]]
    if told_before := _first_of_list(sentence, record, left[-1], between):
        return subject(story, sentence, told_before)
    if (
        record.value.form != "noun"
        and between == " "
        and _CONJUNCTION.search(sentence.text(left[-1].start - 90, left[-1].start))
    ):
        return joined_left(sentence, len(left) - 1) if left[-1] is sentence.parties[len(left) - 1] else [left[-1]]
    possessor = record.value.form == "noun" and _POSSESSES.match(between)
    named = left[-1] if possessor else left[head(sentence, left, at)]
    return (
        _awarder_and(sentence, record, left, named)
        or _owner_of_relative_clause(story, sentence, named)
        or _before_phrase(story, sentence, named)
        or _with_it(story, sentence, named)
    )


_FRONTED = lazy_pattern(
    r"(?i)(?:by|after|since|before|in|with|following|through|upon|when|while|despite|besides|on)"
    r"(?: (?:the|its|their|an?|[a-z]{1,12}ly|first|second|third|new|recent|planned|proposed"
    r"|[\uE000-\uE0FF]\uF8FF{0,40})"
    r"){0,4} |having "
)


def _behind_the_phrase(sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """The subject behind a phrase that begins the sentence: "By acquiring Kilo, Lind doubles its capacity"."""
    phrase = _FRONTED.fullmatch(sentence.masked, 0, record.start - sentence.start)
    if phrase is None or sentence.text(record.end, record.end + 4) == " by ":
        return []
    named = behind_comma(sentence, record.end)
    return [named] if named else []


_AWARDED = lazy_pattern(r"(?i)\b(?:award(?:ed|s|ing)?|g(?:ave|ives|iven|iving)|hand(?:ed|s|ing)|grant(?:ed|s|ing)) $")


def _awarder_and(
    sentence: Sentence, record: Mention[DealRecord], left: list[Mention[Party]], named: Mention[Party]
) -> list[Mention[Party]]:
    """Who gives a contract, with whom it is given to: "Kilo awarded Lark a contract"."""
    at = left.index(named)
    given = record.value.kind == "contract" and _AWARDED.search(sentence.text(named.start - 12, named.start))
    return [left[at - 1], named] if at and given else []


def _owner_of_relative_clause(story: Story, sentence: Sentence, named: Mention[Party]) -> list[Mention[Party]]:
    """Whom a clause in front tells more of: the firm in "The firm, which competes with Lind, will buy Kilo"."""
    if (
        IN_PHRASE.search(sentence.text(named.start - 70, named.start))
        and (relative := _RELATIVE.search(sentence.masked, 0, named.start - sentence.start))
        and (pronoun := last_pronoun(sentence, sentence.start, sentence.start + relative.start()))
        and sentence.masked[pronoun.end() : relative.start()].strip() == ""
    ):
        return referent(story, sentence, pronoun, sentence.start + pronoun.start())
    return []


_WITH = lazy_pattern(
    r" (?:with|from|to)(?: (?:the|[a-z][\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}(?:-[a-z]{4,8})?)){0,4} $"
)
_BEGINS = lazy_pattern(r"(?i)(?:[^,;]{1,40}[, ] ?)?(?:it|they|he|she|the (?:[a-z-]{2,14} ){0,2}[a-z]{4,12}) (?=[a-z])")


def _before_phrase(story: Story, sentence: Sentence, named: Mention[Party]) -> list[Mention[Party]]:
    """Whom "it" at the start stands for, if all names follow: "In 2018 it ended talks with Lind to sell"."""
    if named is not sentence.parties[0] or not _WITH.search(sentence.text(named.start - 60, named.start)):
        return []
    pronoun = last_pronoun(sentence, sentence.start, named.start)
    if pronoun and pronoun["it"] and _BEGINS.match(sentence.masked) and len(pronoun.string[: pronoun.start()]) < 50:
        return [
            party
            for party in referent(story, sentence, pronoun, sentence.start + pronoun.start())
            if party.value.name != named.value.name
        ]
    return []


def _with_it(story: Story, sentence: Sentence, named: Mention[Party]) -> list[Mention[Party]]:
    """A name with those listed before it, and whom "it and" stands for: "Lind said it and Kilo will buy"."""
    group = joined_left(sentence, sentence.parties.index(named))
    start = group[0].start
    if sentence.text(start - 5, start) == " and ":
        pronoun = last_pronoun(sentence, start - 12, start - 5)
        if pronoun and pronoun["it"] and sentence.start + pronoun.end() == start - 5:
            return referent(story, sentence, pronoun, sentence.start + pronoun.start()) + group
    return group


_POSSESSES = lazy_pattern(
    r"^'s? (?:(?:(?!board|chief|chairman|president)[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,4}$"
)
_AND = lazy_pattern(
    r"^[^.;:]{0,60}(?:,| \uE006\uF8FF{0,40})? and(?:,? (?:in|on|later|earlier) [\uE000-\uE0FF]\uF8FF{0,40},?)? "
    r"(?:(?:has|have|had|will|would|is|are|also|then|later) "
    r"|(?:agree[sd]?|plan(?:s|ned)?|intend(?:s|ed)?|want(?:s|ed)?|offer(?:s|ed)?|expect(?:s|ed)?)"
    r"(?: (?:in|on|last|this) [^\s.;]{1,40})? to |to ){0,4}$"
)
"""Behind the object of a verb that another with the same subject follows: "bought Kilo in June and agreed to buy"."""


_AND_MADE = lazy_pattern(
    r"^[^.;:]{0,60},? and (?:(?:also|later|then) )?(?:started|formed|set up|launched|created|signed|entered into|made"
    r"|won|completed|announced|closed|finali[sz]ed|agreed to|proposed) (?:an?|the|its) (?:(?:[\w-]{1,20}"
    r"|[\uE000-\uE0FF]\uF8FF{0,40}) ){0,4}$"
)
"""Behind the object of a verb that a deal follows which a verb and a noun tell: "bought Kilo and formed a venture"."""

_AND_THE = lazy_pattern(
    r"^,? (?:and|as well as|plus) (?:the|its|their) (?:[\uE000-\uE0FF]\uF8FF{0,40} )?(?:[\w-]{1,20} ){0,2}$"
)


def _first_of_list(
    sentence: Sentence, record: Mention[DealRecord], party: Mention[Party], between: str
) -> Mention[DealRecord] | None:
    """What the subject did first, if the words are the second of a list and the party is the object of the first.

    "Lind bought Kilo in June and agreed to buy Norden", "its purchase of Kilo as well as the takeover of Norden".
    """
    noun = record.value.form == "noun" and not _AND_MADE.match(between)
    if not (_AND_THE.match(between) if noun else _AND.search(between) or record.value.form == "noun"):
        return None
    told = [
        r
        for r in sentence.records
        if r.end <= party.start
        and r.value.subject
        and (r.value.form == "noun") == noun
        and (not noun or r.value.kind == record.value.kind)
    ]
    if not told or party.start - told[-1].end >= ASIDE or (not noun and is_passive(sentence, told[-1])):
        return None
    return told[-1]


_IN_WHICH = lazy_pattern(r", (?:in|of|by|with|for|from) (?:which|whom) (?:the )?$")
ASIDE = 160
"""Characters in front of the words of a deal in which brackets are read as an aside."""


def _aside(sentence: Sentence, party: Mention[Party], at: int) -> bool:
    """Whether a party is named by the way: "Lind (Kilo's parent) bought it", "Lind, in which Kilo has shares, buys"."""
    behind = sentence.text(party.end, at)
    if "," in behind and _IN_WHICH.search(sentence.text(party.start - 20, party.start)):
        return True
    closing = behind.find(")")
    return closing > 0 and "(" not in behind[:closing] and len(behind) < ASIDE


_CONJUNCTION = lazy_pattern(
    r"(?i)\b(?:after|before|since|as|while|when|because|although|once|until) (?:an? |the )?(?:[a-z-]{2,16} ){0,4}$"
)
"""In front of the subject of a clause: "abandoned the deal after investor Kilo bought a stake"."""
_OF_ANOTHER = lazy_pattern(
    r" (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?P<name>\p{Lu}[\p{L}.&-]{2,30})'s? (?:[\w-]{1,20} ){0,4}$"
)
"""In front of what belongs to a name that is no known party: "the board cleared Kilo's planned takeover"."""


def _called(story: Story, sentence: Sentence, word: str) -> list[Mention[Party]]:
    """The party whose name begins with a word: "Kilo" of "Kilo Corp" where the word alone is no name."""
    earlier = [party for number in (sentence.number - 1, sentence.number) if number >= 0
               for party in story.sentence(number).parties]  # fmt: skip
    return next(([party] for party in reversed(earlier) if party.value.name.startswith(f"{word} ")), [])


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
