"""The table of evidence for names of one word, tried in order: each kind with its weight and its examples."""

from __future__ import annotations

from dealextract.linking.names import flags as f
from dealextract.linking.names.known_names import Evidence
from dealextract.linking.names.shape import (
    COINED,
    DOTTED,
    HYPHENATED,
    is_acronym,
    is_camel_case,
    is_hyphenated_firm,
    is_long_acronym,
    is_no_acronym,
)
from dealextract.linking.names.words import (
    FAIR,
    GOOD,
    ORGANISATION,
    PERSON,
    SURE,
    WEAK,
)

BARE = 1.25
"""Weight of evidence that is right in some 60 of a hundred cases: enough alone, less than any other kind."""

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
    Evidence("party.acronym", ORGANISATION, FAIR, is_long_acronym, ("A deal with [KULQX] was signed.",)),
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
