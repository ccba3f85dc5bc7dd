"""The tables of evidence: what the words of a name say it is, each kind with its weight and its examples.

Tried in order; the first that holds decides. Examples have the name in square brackets; they are found in the finished
document, where the same words mean nothing else. The weights follow what each kind was right in on newswire.
"""

from __future__ import annotations

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.known_names import LISTED, Evidence
from dealextract.linking.names.shape import (
    COINED,
    Shape,
    begins_in_capitals,
    begins_with_first_name,
    begins_with_known_acronym,
    ends_in_last_name,
    ends_in_seat,
    ends_in_tail,
    has_bare_initials,
    has_family_name_first,
    has_initials,
    has_particle,
    is_body_of_country,
    is_club,
    is_country_branch,
    is_designation,
    is_doubled,
    is_field_of_study,
    is_firm,
    is_first_and_last,
    is_maker_of_games,
    is_newspaper,
    is_place_and_last,
    is_public_district,
    is_security,
    is_side,
    is_state,
    is_unknown_branch,
    is_unknown_words,
    may_be_person,
)
from dealextract.linking.names.single_words import BARE, ONE_WORD
from dealextract.linking.names.venues import GROUNDS, ends_as_place
from dealextract.linking.names.words import (
    DRAFTING_NOUNS,
    FAIR,
    GOOD,
    ORGANISATION,
    PERSON,
    PLACE,
    PRIZES,
    STREETS,
    SURE,
    TWO_LETTER_FORMS,
    WEAK,
    Verdict,
)
from dealextract.normalize.legal_forms import ROLE_NOUNS, ROLES

NO_PARTIES = frozenset({"El Nino", "El Niño", "La Nina", "La Niña"})
"""What has the shape of a person's name."""

SEVERAL_WORDS: tuple[Evidence, ...] = (
    Evidence(
        "party.suffix_word",
        ORGANISATION,
        WEAK,
        is_maker_of_games,
        (),
        ("The Kilolark Games were held in May.", "The Winter Games were held in May."),
    ),
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: n.text.removesuffix("s") in places.demonyms() or n.text in NO_PARTIES,
        (),
        ("The Sri Lankans beat them.", "They blame El Nino for it."),
    ),
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: len(n.words) == 2 and n.words[0].text in ROLES and n.words[1].text in ROLE_NOUNS,
        (),
        ("The Surviving Corporation shall pay.",),
    ),
    Evidence(
        "party.none", "", -SURE, lambda n: n.words[-1].text in PRIZES, (), ("She is a Tony Award-winning clerk.",)
    ),
    Evidence("party.none", "", -SURE, is_designation, (), ("They fly the KC-77 Larkotanker now.",)),
    Evidence(
        "party.none", "", -GOOD, is_field_of_study, (), ("She has a degree in Business Administration from there.",)
    ),
    Evidence("party.none", "", -SURE, is_security, (), ("They hold shares of Series B Preferred Stock.",)),
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
        lambda n: n.words[-1].text in DRAFTING_NOUNS and not n.first & f.FIRST and not n.last & f.TAIL,
        (),
        ("It is due on the Amortization Date again.",),
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
        lambda n: n.head and (n.capitals or any(word.small for word in n.words)),
        ("He studied at the [University of Lark] then.", "The [Ministry of Trade and Industry] agreed."),
    ),
    Evidence("party.firm_ending", ORGANISATION, SURE, is_doubled, ("A book by [Mondhof and Mondhof] sold.",)),
    Evidence("party.leading_word", ORGANISATION, GOOD, is_newspaper, ("A reader of the [Evening Ledger] wrote.",)),
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
    Evidence("party.suffix_word", ORGANISATION, GOOD, is_club, ("He plays for [Kilolark BK] now.",)),
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
        "party.known_organisation",
        ORGANISATION,
        SURE,
        is_body_of_country,
        ("They met the [US Federal Reserve] then.",),
    ),
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        GOOD,
        begins_with_known_acronym,
        ("He runs [UBS Kilolark] now.",),
    ),
    Evidence(
        "party.known_organisation",
        ORGANISATION,
        FAIR,
        is_unknown_branch,
        ("They left [Larkrock India] then.",),
    ),
    Evidence(
        "party.suffix_word",
        ORGANISATION,
        GOOD,
        is_public_district,
        ("She runs the [Lark Power District] now.",),
    ),
    Evidence(
        "party.leading_word",
        ORGANISATION,
        GOOD,
        lambda n: (
            n.first & f.FRONT and not n.single and not (n.words[0].text == "Bank" and n.last & (f.WORD | f.FIRST))
        ),
        ("He left [Banco Kilolark] in May.", "The coach of [Dynamo Kilolark] left."),
    ),
    Evidence(
        "location.venue",
        PLACE,
        GOOD,
        lambda n: not n.single and n.words[-1].text in GROUNDS and n.words[0].text in places.flags(),
        ("They showed us [Nara Park] then.",),
    ),
    Evidence(
        "party.none",
        "",
        -SURE,
        lambda n: 1 < len(n.words) < 4 and n.words[-1].text in STREETS and not n.head,
        (),
        ("They met in Victoria Road then.",),
    ),
    Evidence(
        "party.initials", PERSON, SURE, has_initials, ("A clerk, [T. R. Mondhof], saw it.", "[Ann B. Kilo] agreed.")
    ),
    Evidence(
        "party.initials",
        PERSON,
        GOOD,
        has_bare_initials,
        ("A clerk, [T R Mondhof], saw it.", "He met [J Smith] there."),
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
        lambda n: is_first_and_last(n) and ((n.last & f.WORD and not n.last & f.LAST) or ends_as_place(n.text)),
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
    Evidence("party.first_name", PERSON, GOOD, is_place_and_last, ("They saw [Chad Hurley] there.",)),
    Evidence("party.last_name", PERSON, FAIR, ends_in_last_name, ("A clerk saw [Ugumba Smith] there.",)),
    Evidence(
        "party.coined_word",
        ORGANISATION,
        FAIR,
        lambda n: not n.first and COINED.fullmatch(n.words[0].text) is not None and n.words[1].small,
        ("They met [Larkogas del Norte] about it.",),
    ),
    Evidence("party.particle", PERSON, FAIR, has_particle, ("A clerk saw [Ugumba van Kilolark] there.",)),
    Evidence("location.state", PLACE, SURE, is_state, ("They left the [Federal Republic of Yugoslavia] then.",)),
    Evidence("location.direction", PLACE, GOOD, is_side, ("He died in [North London] then.",)),
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
