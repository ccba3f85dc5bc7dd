"""What the words on both sides of a name say together: "its Tulsa plant", "head of Retail Finance at Kilo"."""

from __future__ import annotations

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.words import FAIR, GOOD, ORGANISATION, PERSON, PLACE, SURE, Verdict

_SEAT = Verdict(PLACE, "location.seat", GOOD)
_AREA = Verdict(PLACE, "location.area", GOOD)
_PRODUCT = Verdict("", "party.none", -GOOD)
_NOTHING = Verdict("", "party.none", -2 * SURE)
_CLUB = Verdict(ORGANISATION, "party.plural_verb", SURE)
_SIDE = Verdict(ORGANISATION, "party.plural_verb", FAIR)
_PLURALS = (" were ", " are ", " have ")
"""Behind a sentence's first word that is no plural: "Kilo were beaten", "Kilo have signed"."""
_HIS = Verdict(PERSON, "party.person_verb", FAIR)

_OWN = ("its", "their")
_HEADS = ("head", "director", "manager", "president", "chief", "vice-president")
_CLAUSES = ("when", "while", "if", "as", "but", "because", "since", "that", "which", "after", "before")
_CITY = places.CITY | places.LARGE_CITY
_WIDER = places.COUNTRY | places.CONTINENT | places.STATE | places.REGION


def _seat(name: str, before: list[str], behind: str) -> Verdict | None:
    """A plant is called by its place: "its Tulsa plant"."""
    return _SEAT if before[-1] in _OWN else None


def _area(name: str, before: list[str], behind: str) -> Verdict | None:
    """A district is called by its name in front: "the Kilo region", but "the Iberian peninsula", "the KLO region"."""
    adjective = name.endswith("ian") or (name.endswith("an") and f"{name[:-1]}s" in places.flags())
    return None if name.isupper() or adjective else _AREA


def _product(name: str, before: list[str], behind: str) -> Verdict | None:
    """What somebody makes is no party: "Kilo's LarkBase software"."""
    return _PRODUCT if before[-1] in _OWN or before[-1].endswith("'s") else None


def _ailment(name: str, before: list[str], behind: str) -> Verdict | None:
    """A disease or a theorem is called by who found it: "Kilo syndrome"."""
    return _NOTHING


def _department(name: str, before: list[str], behind: str) -> Verdict | None:
    """A department by common words: "head of Retail Finance at Kilo"."""
    if before[-1] != "of" or len(before) < 2 or before[-2] not in _HEADS:
        return None
    common = all(flags_of(word) & f.WORD or word == "&" for word in name.split())
    return _NOTHING if common else None


def _club(name: str, before: list[str], behind: str) -> Verdict | None:
    """A town's club where the town does what only several can: "Tulsa have won"."""
    place = places.flags().get(name, 0)
    unknown = not flags_of(name) and " " not in name and not place and name[-1] != "s" and not name.isupper()
    if unknown and behind.startswith(_PLURALS) and (not before or before[-1][-1] in ".:"):
        return _SIDE
    opens = not before or before[-1][-1] in ".:\"'" or before[-1] in _CLAUSES
    return _CLUB if opens and place & _CITY and not place & _WIDER else None


def _owner_of_his(name: str, before: list[str], behind: str) -> Verdict | None:
    return _HIS if behind.startswith((" and his ", " and her ")) else None


_BY_WORD_BEHIND = {
    **dict.fromkeys(
        ("plant", "plants", "factory", "factories", "office", "offices", "headquarters", "mill", "refinery", "mine",
         "warehouse", "field", "oilfield", "smelter", "shipyard", "terminal", "campus", "depot", "brewery",
         "foundry"), _seat),
    **dict.fromkeys(
        ("region", "district", "province", "village", "prefecture", "peninsula", "governorate", "township", "suburb",
         "municipality", "constituency", "archipelago", "valley", "highlands", "neighborhood", "neighbourhood"), _area),
    **dict.fromkeys(
        ("technology", "software", "app", "tablets", "tablet", "device", "devices", "drug", "vaccine", "vaccines",
         "engine", "engines", "range", "pill", "chip", "chips"), _product),
    **dict.fromkeys(("disease", "syndrome", "theorem"), _ailment),
    **dict.fromkeys(("have", "are", "were", "play", "face", "host", "visit", "lead"), _club),
    "at": _department,
    "and": _owner_of_his,
}  # fmt: skip
"""By the word behind a name what its two sides are asked."""


def around(name: str, before: str, behind: str) -> Verdict | None:
    """What both sides say.

    Args:
        name: The name.
        before: What stands in front.
        behind: What stands behind, from the blank on.
    """
    asked = _BY_WORD_BEHIND.get(behind[1:].partition(" ")[0].rstrip(",.;:"))
    if asked is None:
        return None
    words = before.split()
    return asked(name, words, behind) if words or asked is _club else None
