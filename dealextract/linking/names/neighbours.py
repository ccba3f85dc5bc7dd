"""Names beside each other that nothing parts: a place and a person, a firm and its founder, a class and a company."""

from __future__ import annotations

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.shape import SURE_PLACE
from dealextract.linking.names.trimming import is_known
from dealextract.linking.names.words import Word, text_of


def known_neighbours(words: list[Word]) -> list[list[Word]]:
    """Names apart that nothing parts: a byline and a dateline, "the Golan Heights Israel captured"."""
    if len(words) > 1 and _is_dateline(words):
        return [words[:-1], words[-1:]]
    if len(words) == 3 and words[0].flags & f.LAST and text_of(words[1:]) == "White House":
        # "the Clinton White House"
        return [words[:1], words[1:]]
    if len(words) > 1 and (at := _class_inside(words)):
        return [words[at:]]
    if len(words) > 2 and (at := _person_behind(words) or _citizen_behind(words)):
        return [words[:at], words[at:]]
    if len(words) > 2 and not is_known(text_of(words)):
        for at in range(len(words) - 1, 1, -1):
            if text_of(words[:at]) in places.flags() and _stands_beside(text_of(words[at:])):
                return [words[:at], words[at:]]
    return [words]


_CLASSES = frozenset(
    (
        "Startup",
        "Start-up",
        "Unicorn",
        "Giant",
        "Retailer",
        "Lender",
        "Insurer",
        "Maker",
        "Carrier",
        "Rival",
        "Competitor",
    )
)
"""What a headline in title case calls a company in front of its name: "SME Lending Startup Kilo"."""


def _class_inside(words: list[Word]) -> int:
    """Where a company's name begins behind what it is called, 0 if it does not."""
    at = len(words) - 1
    called = words[at - 1].text in _CLASSES and not words[at].flags & (f.TAIL | f.LEGAL | f.WORD)
    rival = words[0].text in ("Rival", "Competitor")
    return at if called and (at > 1 or rival) and not is_known(text_of(words)) else 0


def _person_behind(words: list[Word]) -> int:
    """Where a person's name begins right behind a company's: "Kilo Capital Partners Ann Lark"."""
    for at in range(2, len(words) - 1):
        ends = words[at - 1].flags & f.TAIL and not words[at - 1].flags & (f.WEAK_TAIL | f.FIRST | f.LAST)
        given = words[at].flags & (f.FIRST | f.TAIL | f.HEAD | f.WORD) == f.FIRST
        if ends and given and len(words) - at < 4 and not any(word.flags & _COMPANY for word in words[at:]):
            return at
    return 0


_COMPANY = f.TAIL | f.LEGAL | f.HEAD


def _citizen_behind(words: list[Word]) -> int:
    """Where a person's name begins right behind a country's: "the president of Chile Ann Lark"."""
    country = places.flags().get(words[0].text, 0) & places.COUNTRY and not words[0].flags & (
        f.FIRST | f.LAST | f.NATION
    )
    plain = not any(word.flags & (_COMPANY | f.WORD | f.PLACE_TAIL | f.NO_PARTY) or word.small for word in words[1:])
    return int(bool(country and plain and len(words) == 3 and not is_known(text_of(words))))


def _is_dateline(words: list[Word]) -> bool:
    """Whether a place in capitals stands behind a person's name in small letters: "Ann B. Lee WASHINGTON"."""
    last = words[-1].text
    if not last.isupper() or len(last) < 4 or words[0].text.isupper() or not words[0].flags & f.FIRST:
        return False
    return bool(places.flags().get(last.title(), 0) & (SURE_PLACE | places.LARGE_CITY))


def _stands_beside(name: str) -> bool:
    """Whether a name is a plain place's or one of several words."""
    return is_known(name) and (" " in name or bool(places.flags().get(name, 0) & SURE_PLACE))
