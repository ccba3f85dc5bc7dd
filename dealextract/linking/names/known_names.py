"""Evidence of the tables: organisations and places that are known by name; and what a kind of evidence is."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.shape import SURE_PLACE, Shape, is_city, is_listed_organisation
from dealextract.linking.names.words import FAIR, GOOD, ORGANISATION, PLACE, SURE, WEAK, Verdict


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
