"""Headlines whose words all begin with capitals, with small letters where a word is no name.

"Kilo Agrees to Buy Rival Lark" is "Kilo agrees to buy rival Lark". Small become the words that join and split names
elsewhere (verbs, prepositions, what stands before a name or behind it) and those that headlines tell deals with;
whatever else may be a name keeps its capital.
"""

from __future__ import annotations

import regex

from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of
from dealextract.patterns import lazy_pattern

LEAST_BLANKS = 3
"""A shorter text may be a name."""

_SMALL_IN_HEADLINES = (
    r"after|amid|among|against|about|before|between|during|from|into|near|onto|over|than|that|through|toward|towards"
    r"|under|until|upon|with|without|within|when|while|since|despite|worth|plus|says|billion|million|percent"
)
_PROSE = lazy_pattern(rf"(?<![\w'\u2019&.-])(?!(?:{_SMALL_IN_HEADLINES})\b)[a-z]{{4}}")
"""A word that no headline of this sort has."""

_CAPITALISED = lazy_pattern(r"(?<![\w'@./&-])[A-Z][a-z]{0,30}+(?:-[A-Z][a-z]{1,30}+)?(?![\w'@.]|-\w|://)")
_OWNED = lazy_pattern(r"\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) \Z")

_DESCRIBES = lazy_pattern(
    r" (?i:start-?up|giant|maker|firm|company|retailer|provider|producer|developer|operator|platform|supplier"
    r"|manufacturer)\b"
)
"""What a word says more of: "Lending Startup", "E-Commerce Giant"."""

_SMALL_ANYWHERE = f.FUNCTION | f.SPLITTER | f.SPEECH | f.PERSON_VERB
_SMALL_BESIDE_NAMES = f.BEFORE_ORGANISATION | f.BEFORE_PERSON | f.BEHIND_ORGANISATION
_PART_OF_NAME = f.TAIL | f.HEAD | f.CALENDAR | f.NATION | f.TITLE
_WORDS_OF_DEALS = """
acquires acquiring acquisition agree approve approves bid bids block blocks business buying bought buyout cash close
closing deal deals eyes form forms forming funding invest invests investing investment ipo join joint launch lead led
leads make makes merge merges merger mulls nears offer offers operations orders pact pay pays percent plan plans
proposes quarter raise raising regulators rejects reportedly results retail rival round sale sell selling series set
sets sign signs sold spin stake stakes strategic take takes talks tender terms trading value valued venture weighs win
wins worth
"""
_OF_DEALS = frozenset(_WORDS_OF_DEALS.split())


def is_headline(text: str) -> bool:
    """Whether all longer words of a text begin with capitals, a verb or the like among them."""
    if _PROSE.search(text) is not None or text.count(" ") < LEAST_BLANKS:
        return False
    return any(_is_small(match[0].lower()) for match in _CAPITALISED.finditer(text, 1))


def _is_small(word: str) -> bool:
    return word in _OF_DEALS or bool(flags_of(word) & _SMALL_ANYWHERE)


def recased_headline(text: str) -> str:
    """A headline with small letters where no name begins; as long as it was.

    >>> recased_headline("Tern Bank Agrees to Sell Its Insurance Unit to Rival Hollis Group")
    'Tern Bank agrees to sell its insurance unit to rival Hollis Group'
    """
    return _CAPITALISED.sub(_as_written, text)


def _as_written(match: regex.Match[str]) -> str:
    word, text, start = str(match[0]), match.string, match.start()
    flags = flags_of(word.lower())
    if start == 0 or text[start - 1] == "\n":
        return word
    is_word = flags & (f.COMMON | f.WORD)
    if is_word and (_OWNED.search(text, max(0, start - 8), start) or _DESCRIBES.match(text, match.end())):
        return word.lower()
    if flags & _PART_OF_NAME:
        return word
    return word.lower() if flags & _SMALL_BESIDE_NAMES or _is_small(word.lower()) else word
