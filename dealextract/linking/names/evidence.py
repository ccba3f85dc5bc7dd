"""The tables of evidence: what the words of a name say it is, each kind with its weight and its examples.

Tried in order; the first that holds decides. Examples have the name in square brackets; they are found in the finished
document, where the same words mean nothing else. The weights follow what each kind was right in on newswire.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.shape import (
    COINED,
    DOTTED,
    HYPHENATED,
    SURE_PLACE,
    Shape,
    begins_in_capitals,
    begins_with_first_name,
    ends_in_last_name,
    ends_in_seat,
    ends_in_tail,
    has_family_name_first,
    has_initials,
    has_particle,
    is_acronym,
    is_camel_case,
    is_city,
    is_country_branch,
    is_firm,
    is_first_and_last,
    is_hyphenated_firm,
    is_listed_organisation,
    is_no_acronym,
    is_unknown_words,
    may_be_person,
)
from dealextract.linking.names.words import (
    FAIR,
    GOOD,
    ORGANISATION,
    PERSON,
    PLACE,
    SURE,
    TWO_LETTER_FORMS,
    VENUES,
    WEAK,
    Verdict,
)

BARE = 1.25
"""Weight of evidence that is right in some 60 of a hundred cases: enough alone, less than any other kind."""


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

    @property
    def says(self) -> Verdict:
        """What it says of a name that has it."""
        return Verdict(self.kind, self.rule, self.weight)


LISTED: tuple[Evidence, ...] = (
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        WEAK,
        lambda n: n.single and n.initial and n.last & f.COMMON and is_listed_organisation(n),
    ),
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        FAIR,
        lambda n: n.single and n.last & (f.FIRST | f.COMMON) and is_listed_organisation(n),
        ("Shares of [Ford] fell.",),
        ("The ford is deep.",),
    ),
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        GOOD,
        lambda n: n.single and n.last & (f.WORD | f.LAST) and is_listed_organisation(n),
        ("He left [Microsoft] in May.",),
    ),
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        SURE,
        is_listed_organisation,
        ("He worked for the [United Nations] then.",),
    ),
    Evidence(
        "location.country",
        PLACE,
        GOOD,
        lambda n: n.place & SURE_PLACE and n.single and n.first & f.FIRST,
        ("They moved to [Chad] for good.",),
    ),
    Evidence("location.country", PLACE, SURE, lambda n: n.place & SURE_PLACE, ("Steel from [South Korea] is cheap.",)),
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
            n.place & places.STATE_ABBREVIATION
            and len(n.text) > 2
            and ("." in n.text or (n.text.isupper() and not n.first & f.WORD))
            and not n.first & f.NOT_ACRONYM
        ),
        ("a plant in Tulsa, [Okla.], will close",),
    ),
    Evidence("location.city", PLACE, WEAK, lambda n: is_city(n) and n.single and n.first & f.COMMON),
    Evidence("location.city", PLACE, FAIR, lambda n: is_city(n) and n.single and n.first & (f.FIRST | f.LAST)),
    Evidence("location.city", PLACE, GOOD, is_city, ("The office in [Rotterdam] will close.",)),
    Evidence(
        "location.town",
        PLACE,
        WEAK,
        lambda n: n.place & places.CITY and n.single and not n.first & (f.FIRST | f.LAST | f.WORD),
    ),
)
"""For names that a table has."""

ONE_WORD: tuple[Evidence, ...] = (
    Evidence("party.none", "", -SURE, lambda n: n.capitals and n.last & f.TAIL),
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: n.last & f.NO_PARTY and not n.last & (f.TAIL | f.LAST) and not n.first & f.FIRST,
        (),
        (),
    ),
    Evidence(
        "party.dotted_name",
        ORGANISATION,
        SURE,
        lambda n: DOTTED.fullmatch(n.text) is not None,
        ("They buy it at [Kilolark.com] now.",),
    ),
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: n.first & (f.CALENDAR | f.NATION | f.FUNCTION) or is_no_acronym(n),
        (),
        ("The CEO saw German cars on Monday.",),
    ),
    Evidence("party.none", "", -GOOD, lambda n: n.first & f.TITLE),
    Evidence(
        "party.acronym",
        ORGANISATION,
        FAIR,
        lambda n: is_acronym(n) and len(n.text) > 2,
        ("A deal with [KLQ] was signed.",),
        ("The IPO raised little.",),
    ),
    Evidence("party.acronym", ORGANISATION, WEAK, is_acronym),
    Evidence(
        "party.camel_case",
        ORGANISATION,
        GOOD,
        lambda n: is_camel_case(n),
        ("A deal with [LarkMobile] was signed.",),
        ("A talk with McDonald was useful.",),
    ),
    Evidence(
        "party.suffix_word",
        ORGANISATION,
        GOOD,
        is_hyphenated_firm,
        ("A deal with [Kilo-Bank] was signed.",),
    ),
    Evidence(
        "party.coined_word",
        ORGANISATION,
        FAIR,
        lambda n: not n.first and COINED.fullmatch(n.text) is not None,
        ("A deal with [Larkocell] was signed.",),
    ),
    Evidence(
        "party.particle",
        PERSON,
        GOOD,
        lambda n: HYPHENATED.fullmatch(n.text) is not None,
        ("They saw [Kilamam-ul-Ostrov] there.",),
    ),
    Evidence(
        "party.known_person",
        PERSON,
        GOOD,
        lambda n: n.first & f.KNOWN_PERSON and not n.first & (f.FIRST | f.LAST),
        ("A letter by [Voltaire] was sold.",),
    ),
    Evidence("party.none", "", -SURE, lambda n: n.first & f.COMMON and n.initial),
    Evidence("party.none", "", -GOOD, lambda n: n.first & f.WORD and n.initial),
    Evidence("party.none", "", -FAIR, lambda n: n.first & f.COMMON),
    Evidence("party.none", "", -WEAK, lambda n: n.first & f.WORD),
    Evidence(
        "party.none",
        "",
        -GOOD,
        lambda n: n.initial and not n.first & (f.FIRST | f.LAST) and n.text.endswith(("ing", "ed", "ly")),
        (),
        ("Alluding to his role, she left.",),
    ),
    Evidence(
        "party.first_name_alone",
        PERSON,
        FAIR,
        lambda n: n.first & f.FIRST,
        ("Then [Giovanni] smiled.",),
    ),
    Evidence("party.last_name_alone", PERSON, BARE, lambda n: n.first & f.LAST),
    Evidence("party.none", "", 0, lambda n: n.single),
)
"""For names of one word."""

NO_PARTIES = frozenset({"El Nino", "El Niño", "La Nina", "La Niña"})
"""What has the shape of a person's name."""

SEVERAL_WORDS: tuple[Evidence, ...] = (
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: n.text.removesuffix("s") in places.demonyms() or n.text in NO_PARTIES,
        (),
        ("The Sri Lankans beat them.", "They blame El Nino for it."),
    ),
    Evidence(
        "party.legal_form",
        ORGANISATION,
        SURE,
        lambda n: n.last & f.LEGAL,
        ("Last year [Ostrander Mills Pty] was sold.",),
    ),
    Evidence(
        "party.legal_form",
        ORGANISATION,
        SURE,
        lambda n: n.words[-1].text in TWO_LETTER_FORMS and not n.text.isupper(),
        ("Shares of [Ostrander SA] fell.",),
        ("They live in Los Angeles CA now.",),
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
    Evidence(
        "party.head_noun",
        ORGANISATION,
        SURE,
        lambda n: n.head and any(word.small for word in n.words),
        ("He studied at the [University of Lark] then.", "The [Ministry of Trade and Industry] agreed."),
    ),
    Evidence("party.firm_ending", ORGANISATION, SURE, is_firm, ("A clerk at [Ostrander and Sons] told them.",)),
    Evidence(
        "party.suffix_word",
        ORGANISATION,
        SURE,
        lambda n: ends_in_tail(n) and not n.last & f.WEAK_TAIL,
        ("He runs the [Ostrander Foundation] now.", "The [Lark Holdings Group] agreed."),
    ),
    Evidence(
        "party.weak_suffix_word",
        ORGANISATION,
        GOOD,
        lambda n: ends_in_tail(n) and not begins_with_first_name(n),
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
        "party.suffix_word",
        ORGANISATION,
        GOOD,
        ends_in_seat,
        ("She left [Kilolark College Lyon] then.",),
    ),
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        GOOD,
        is_country_branch,
        ("He runs [Microsoft UK] now.",),
    ),
    Evidence(
        "party.leading_word",
        ORGANISATION,
        GOOD,
        lambda n: n.first & f.FRONT and not n.single and n.words[0].text != "Bank",
        ("He left [Banco Kilolark] in May.", "The coach of [Dynamo Kilolark] left."),
    ),
    Evidence(
        "party.initials", PERSON, SURE, has_initials, ("A clerk, [T. R. Mondhof], saw it.", "[Ann B. Kilo] agreed.")
    ),
    Evidence(
        "party.name_suffix",
        PERSON,
        SURE,
        lambda n: n.last & f.SUFFIX and len(n.words) > 2 and may_be_person(n),
        ("A clerk, [Oto Mondhof Jr.], saw it.",),
    ),
    Evidence(
        "party.first_name",
        PERSON,
        WEAK,
        lambda n: (
            is_first_and_last(n) and n.last & f.COMMON and not n.last & f.LAST and (n.first & f.WORD or n.initial)
        ),
    ),
    Evidence(
        "party.first_name",
        PERSON,
        GOOD,
        lambda n: is_first_and_last(n) and ((n.last & f.WORD and not n.last & f.LAST) or n.words[-1].text in VENUES),
    ),
    Evidence(
        "party.first_name",
        PERSON,
        FAIR,
        lambda n: is_first_and_last(n) and n.first & f.COMMON and not n.last & (f.LAST | f.FIRST),
    ),
    Evidence("party.first_name", PERSON, SURE, is_first_and_last, ("A clerk saw [Maria Kilolark] there.",)),
    Evidence(
        "party.family_name_first",
        PERSON,
        GOOD,
        has_family_name_first,
        ("They quoted [Zhao Kiloxi] on it.",),
    ),
    Evidence("party.last_name", PERSON, FAIR, ends_in_last_name, ("A clerk saw [Ugumba Smith] there.",)),
    Evidence(
        "party.coined_word",
        ORGANISATION,
        FAIR,
        lambda n: not n.first and COINED.fullmatch(n.words[0].text) is not None and n.words[1].small,
        ("They met [Larkogas del Norte] about it.",),
    ),
    Evidence("party.particle", PERSON, FAIR, has_particle, ("A clerk saw [Ugumba van Kilolark] there.",)),
    Evidence(
        "location.natural_feature",
        PLACE,
        GOOD,
        lambda n: (n.last & f.PLACE_TAIL and not n.last & f.LAST) or (n.first & f.PLACE_HEAD and len(n.words) < 4),
        ("They sailed to [Port Kilolark] then.",),
    ),
    Evidence("party.suffix_word", ORGANISATION, FAIR, lambda n: n.last & f.TAIL),
    Evidence(
        "party.camel_case",
        ORGANISATION,
        FAIR,
        begins_in_capitals,
        ("They left [LarkoGold Ugumbanti] then.",),
    ),
    Evidence("party.unknown_words", PERSON, WEAK, lambda n: n.initial and is_unknown_words(n)),
    Evidence("party.unknown_words", PERSON, BARE, is_unknown_words, ("They saw [Ugumba Tsakalat] there.",)),
)
"""For names of several words."""

EVIDENCE = (*LISTED, *ONE_WORD, *SEVERAL_WORDS)


def weigh_words(name: Shape) -> Verdict:
    """What the words of a name say on their own."""
    if name.listed:
        for evidence in LISTED:
            if evidence.holds(name):
                return evidence.says
    for evidence in ONE_WORD if name.single else SEVERAL_WORDS:
        if evidence.holds(name):
            return evidence.says
    return Verdict("", "party.none", 0.0)
