"""The table of evidence: what the words of a name say it is, each kind with its weight and its examples.

Tried in order; the first that holds decides. Examples have the name in square brackets; they are found in the finished
document, where the same words mean nothing else. The weights follow what each kind was right in on newswire.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import attrs
import regex

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import known_organisations
from dealextract.linking.names.words import (
    FAIR,
    GOOD,
    ORGANISATION,
    PERSON,
    PLACE,
    SURE,
    WEAK,
    Word,
    is_initial,
)

BARE = 1.25
"""Weight of evidence that is right in some 60 of a hundred cases: enough alone, less than any other kind."""

_DOTTED = regex.compile(r"[\w&-]{2,30}\.(?:com|net|org|ru|co|io|de|uk|fr|cn|jp|eu|tv|biz|ai|Com|Ru|COM|Net)")
_CAMEL = regex.compile(r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O'|D')[A-Z])\w{0,20}[a-z][A-Z]\w{0,20}")
_COINED = regex.compile(
    r"\p{Lu}\p{Ll}{2,12}(?:corp|cell|tel|tech|soft|bank|com|net|ware|pharm|pharma|media|gas|chem|tron|tronics|sys|bev"
    r"|dyne|link|group|banc|cast|core|gen)"
)
_ACRONYM = regex.compile(r"[A-Z](?:[A-Z&]|\d(?=[A-Z])|-(?=[A-Z])){1,4}|(?:[A-Z]\.){2,5}[A-Z]?")

_SURE_PLACE = places.COUNTRY | places.CONTINENT
_PLAIN_PLACE = _SURE_PLACE | places.LARGE_CITY | places.STATE | places.REGION


_SEATS = frozenset({"Vatican"})
"""Places that newswire names for the power that sits there."""


class Shape(NamedTuple):
    """A name to be weighed.

    Args:
        words: Its words.
        text: The words as one text.
        place: What the table of places knows it as (bits of `data.places`).
        first: The bits of the first word.
        last: The bits of the last word.
        head: The bits of the word before "of", "for" or "and" inside of it.
        initial: Whether it begins a sentence.
        capitals: Whether it is written in capitals.
    """

    words: list[Word]
    text: str
    place: int
    first: int
    last: int
    head: int
    initial: bool
    capitals: bool = False

    @classmethod
    def of(cls, words: list[Word], text: str, initial: bool, head: int) -> Shape:
        """The shape of a name; one in capitals is read as if it were not."""
        capitals = text.isupper() and len(text) > 3 and "." not in text and text not in known_organisations()
        capitals = capitals and (len(text) > 4 or bool(places.flags().get(text.title(), 0) & _PLAIN_PLACE))
        if capitals:
            words, text = [word._replace(text=word.text.capitalize()) for word in words], text.title()
        place = places.flags().get(text, 0)
        return cls(words, text, place, words[0].flags, words[-1].flags, head, initial, capitals)

    @property
    def single(self) -> bool:
        """Whether it is one word."""
        return len(self.words) == 1


@attrs.frozen
class Evidence:
    """One kind of evidence.

    Args:
        rule: The name that mentions show as their rule.
        kind: "organization", "person", "location", or "" for evidence that it is no name.
        weight: How much it counts; a name needs `stages.ACCEPT` in all.
        holds: Whether a shape has it.
        examples: Texts with the name in square brackets.
        counterexamples: Texts in which nothing is found by this evidence.
    """

    rule: str
    kind: str
    weight: float
    holds: Callable[[Shape], bool | int]
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()


def _known(name: Shape) -> bool:
    known = name.text in known_organisations()
    return known and (name.text in _SEATS or not (name.single and name.place & _PLAIN_PLACE))


def _suffix(name: Shape) -> bool:
    return not name.single and bool(name.last & f.TAIL) and not name.last & f.FIRST


def _sure_first_name(name: Shape) -> bool:
    return bool(name.first & f.FIRST and not name.first & f.WORD and len(name.words) <= 3)


def _personal(name: Shape) -> bool:
    """Several words of which none speaks against a person's name."""
    words = name.words
    if not 2 <= len(words) <= 6 or any(word.text == "&" for word in words):
        return False
    if "." in words[0].text and words[0].text in places.flags():
        return False
    names = f.FIRST | f.LAST
    foreign = f.TAIL | f.NO_PARTY | f.PLACE_TAIL | (0 if name.first & f.FIRST else f.NATION | f.CALENDAR)
    return not any(word.flags & foreign and not word.flags & names for word in words)


def _initials(name: Shape) -> bool:
    initials = [is_initial(word) for word in name.words]
    if not _personal(name) or all(initials):
        return False
    return (initials[0] and not name.last & f.TAIL) or (any(initials[1:-1]) and not name.first & f.TAIL)


def _first_name(name: Shape) -> bool:
    return bool(name.first & f.FIRST) and _personal(name)


def _last_name(name: Shape) -> bool:
    plain = not name.first & (f.WORD | f.TAIL) and not name.words[0].text.isupper()
    return bool(name.last & f.LAST) and plain and len(name.words) <= 3 and _personal(name)


def _bare(name: Shape) -> bool:
    """Two or three capitalised words inside of a sentence, none of which is an English word."""
    speaks_against = f.WORD | f.TAIL | f.NATION | f.PLACE_TAIL
    if name.initial or name.capitals or not 2 <= len(name.words) <= 3:
        return False
    return not any(word.flags & speaks_against or word.small for word in name.words)


def _particle(name: Shape) -> bool:
    inside = any(word.small and word.text not in ("of", "and", "for", "the", "on") for word in name.words[1:-1])
    return inside and not name.first & f.WORD and _personal(name)


def _acronym(name: Shape) -> bool:
    return (
        name.single
        and not name.capitals
        and _ACRONYM.fullmatch(name.text) is not None
        and not (name.initial and name.first & f.WORD)
    )


def _camel(name: Shape) -> bool:
    return "&" in name.text or _CAMEL.fullmatch(name.text) is not None


def _city(name: Shape) -> bool:
    return bool(name.place & places.LARGE_CITY) and not (name.single and name.first & (f.CALENDAR | f.FUNCTION))


EVIDENCE: tuple[Evidence, ...] = (
    # Capitals that are no names.
    Evidence("party.none", "", -SURE, lambda n: n.single and n.capitals and n.last & f.TAIL),
    # Tables of well-known organisations.
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        WEAK,
        lambda n: n.single and n.initial and n.last & f.COMMON and _known(n),
    ),
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        FAIR,
        lambda n: n.single and n.last & (f.FIRST | f.COMMON) and _known(n),
        ("Shares of [Ford] fell.",),
        ("The ford is deep.",),
    ),
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        GOOD,
        lambda n: n.single and n.last & (f.WORD | f.LAST) and _known(n),
        ("He left [Microsoft] in May.",),
    ),
    Evidence("party.known_organisation", ORGANISATION, SURE, _known, ("He worked for the [United Nations] then.",)),
    # Places.
    Evidence(
        "location.country",
        PLACE,
        GOOD,
        lambda n: n.place & _SURE_PLACE and n.single and n.first & f.FIRST,
        ("They moved to [Chad] for good.",),
    ),
    Evidence("location.country", PLACE, SURE, lambda n: n.place & _SURE_PLACE, ("Steel from [South Korea] is cheap.",)),
    Evidence(
        "location.region", PLACE, FAIR, lambda n: n.place & places.REGION and n.single and n.first & (f.FIRST | f.WORD)
    ),
    Evidence(
        "location.region", PLACE, SURE, lambda n: n.place & places.REGION, ("Sales in [Southeast Asia] doubled.",)
    ),
    Evidence("location.state", PLACE, SURE, lambda n: n.place & places.STATE, ("Plants in [Ohio] will close.",)),
    Evidence(
        "location.state_abbreviation",
        PLACE,
        GOOD,
        lambda n: (
            n.place & places.STATE_ABBREVIATION and len(n.text) > 2 and "." in n.text and not n.first & f.NOT_ACRONYM
        ),
        ("a plant in Tulsa, [Okla.], will close",),
    ),
    Evidence("location.city", PLACE, WEAK, lambda n: _city(n) and n.single and n.first & f.COMMON),
    Evidence("location.city", PLACE, FAIR, lambda n: _city(n) and n.single and n.first & (f.FIRST | f.LAST)),
    Evidence("location.city", PLACE, GOOD, _city, ("The office in [Rotterdam] will close.",)),
    Evidence(
        "location.town",
        PLACE,
        WEAK,
        lambda n: n.place & places.CITY and n.single and not n.first & (f.FIRST | f.LAST | f.WORD),
    ),
    # What a name ends in.
    Evidence(
        "party.legal_form",
        ORGANISATION,
        SURE,
        lambda n: not n.single and n.last & f.LEGAL,
        ("Last year [Ostrander Mills Pty] was sold.",),
    ),
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: n.last & f.NO_PARTY and not n.last & (f.TAIL | f.LAST) and not n.first & f.FIRST,
        (),
        ("They play in the Ostrander Cup today.",),
    ),
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: n.last & f.SUFFIX and any(word.flags & f.NO_PARTY for word in n.words),
        (),
        ("He was a boy in World War II then.",),
    ),
    # Single words.
    Evidence(
        "party.dotted_name",
        ORGANISATION,
        SURE,
        lambda n: n.single and _DOTTED.fullmatch(n.text) is not None,
        ("They buy it at [Kilolark.com] now.",),
    ),
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: n.single and n.first & (f.CALENDAR | f.NOT_ACRONYM | f.NATION | f.FUNCTION),
        (),
        ("The CEO saw German cars on Monday.",),
    ),
    Evidence("party.none", "", -GOOD, lambda n: n.single and n.first & f.TITLE),
    Evidence(
        "party.acronym",
        ORGANISATION,
        FAIR,
        lambda n: _acronym(n) and len(n.text) > 2,
        ("A deal with [KLQ] was signed.",),
        ("The IPO raised little.",),
    ),
    Evidence("party.acronym", ORGANISATION, WEAK, _acronym),
    Evidence(
        "party.camel_case",
        ORGANISATION,
        GOOD,
        lambda n: n.single and _camel(n),
        ("A deal with [LarkMobile] was signed.",),
        ("A talk with McDonald was useful.",),
    ),
    Evidence(
        "party.coined_word",
        ORGANISATION,
        FAIR,
        lambda n: n.single and not n.first and _COINED.fullmatch(n.text) is not None,
        ("A deal with [Larkocell] was signed.",),
    ),
    Evidence("party.none", "", -SURE, lambda n: n.single and n.first & f.COMMON and n.initial),
    Evidence("party.none", "", -GOOD, lambda n: n.single and n.first & f.WORD and n.initial),
    Evidence("party.none", "", -FAIR, lambda n: n.single and n.first & f.COMMON),
    Evidence("party.none", "", -WEAK, lambda n: n.single and n.first & f.WORD),
    Evidence(
        "party.none",
        "",
        -GOOD,
        lambda n: n.single and n.initial and not n.first & (f.FIRST | f.LAST) and n.text.endswith(("ing", "ed", "ly")),
        (),
        ("Alluding to his role, she left.",),
    ),
    Evidence(
        "party.first_name_alone",
        PERSON,
        FAIR,
        lambda n: n.single and n.first & f.FIRST,
        ("Then [Giovanni] smiled.",),
    ),
    Evidence("party.last_name_alone", PERSON, BARE, lambda n: n.single and n.first & f.LAST),
    Evidence("party.none", "", 0, lambda n: n.single),
    # Several words.
    Evidence(
        "party.head_noun",
        ORGANISATION,
        SURE,
        lambda n: n.head and any(word.small for word in n.words),
        ("He studied at the [University of Lark] then.", "The [Ministry of Trade and Industry] agreed."),
    ),
    Evidence(
        "party.suffix_word",
        ORGANISATION,
        SURE,
        lambda n: _suffix(n) and not n.last & f.WEAK_TAIL,
        ("He runs the [Ostrander Foundation] now.", "The [Lark Holdings Group] agreed."),
    ),
    Evidence(
        "party.weak_suffix_word",
        ORGANISATION,
        GOOD,
        lambda n: _suffix(n) and not _sure_first_name(n),
        ("He runs [Mondhof Power] now.",),
    ),
    Evidence(
        "party.ampersand",
        ORGANISATION,
        SURE,
        lambda n: any(word.text == "&" for word in n.words),
        ("A clerk at [Lark & Mondhof] told them.",),
    ),
    Evidence(
        "party.leading_word",
        ORGANISATION,
        GOOD,
        lambda n: n.first & f.FRONT and not n.single and n.words[0].text != "Bank",
        ("He left [Banco Kilolark] in May.", "The coach of [Dynamo Kilolark] left."),
    ),
    Evidence("party.initials", PERSON, SURE, _initials, ("A clerk, [T. R. Mondhof], saw it.", "[Ann B. Kilo] agreed.")),
    Evidence(
        "party.name_suffix",
        PERSON,
        SURE,
        lambda n: n.last & f.SUFFIX and len(n.words) > 2 and _personal(n),
        ("A clerk, [Oto Mondhof Jr.], saw it.",),
    ),
    Evidence(
        "party.first_name",
        PERSON,
        WEAK,
        lambda n: _first_name(n) and n.last & f.COMMON and not n.last & f.LAST and (n.first & f.WORD or n.initial),
    ),
    Evidence("party.first_name", PERSON, GOOD, lambda n: _first_name(n) and n.last & f.COMMON and not n.last & f.LAST),
    Evidence(
        "party.first_name",
        PERSON,
        FAIR,
        lambda n: _first_name(n) and n.first & f.COMMON and not n.last & (f.LAST | f.FIRST),
    ),
    Evidence("party.first_name", PERSON, SURE, _first_name, ("A clerk saw [Maria Kilolark] there.",)),
    Evidence("party.last_name", PERSON, FAIR, _last_name, ("A clerk saw [Ugumba Smith] there.",)),
    Evidence("party.particle", PERSON, FAIR, _particle, ("A clerk saw [Ugumba van Kilolark] there.",)),
    Evidence(
        "location.natural_feature",
        PLACE,
        GOOD,
        lambda n: (n.last & f.PLACE_TAIL and not n.last & f.LAST) or (n.first & f.PLACE_HEAD and len(n.words) < 4),
        ("They sailed to [Port Kilolark] then.",),
    ),
    Evidence("party.suffix_word", ORGANISATION, FAIR, lambda n: n.last & f.TAIL),
    Evidence("party.unknown_words", PERSON, BARE, _bare, ("They saw [Ugumba Tsakalat] there.",)),
    Evidence(
        "party.camel_case",
        ORGANISATION,
        FAIR,
        lambda n: _CAMEL.fullmatch(n.words[0].text) is not None or _ACRONYM.fullmatch(n.words[0].text[:7]) is not None,
    ),
)


def weigh_words(name: Shape) -> tuple[str, str, float]:
    """What the words of a name say on their own: kind, rule, weight."""
    for evidence in EVIDENCE:
        if evidence.holds(name):
            return evidence.kind, evidence.rule, evidence.weight
    return "", "party.none", 0.0
