"""Places that are called by people's names, or by words that are people's names too: Ann Lark Stadium, Cherry Hill."""

from __future__ import annotations

from dealextract.linking.names.words import PLACE, SURE, Verdict

VENUES = frozenset(("Park", "Field", "Garden", "Gardens", "Stadium", "Arena", "Coliseum", "Hall", "House", "Castle"))
"""Last words of places that are called by people's names; behind "at" or "near" they are no people."""

TOWN_ENDS = frozenset(("Hill", "Hills", "Falls", "Beach", "Springs", "Heights", "Grove", "Creek", "Valley", "Lake"))
"""Last words of towns that are people's surnames too; behind "in" they are no people."""

GROUNDS = frozenset(("Park", "Gardens", "Stadium", "Arena"))
"""Those that behind a place's name are a place, wherever they stand."""

_VENUE = Verdict(PLACE, "location.venue", SURE)
_WHERE = (" at ", " near ", " in ", " outside ", " from ", "At ", "In ", " to ", " into ")
_VENUES = tuple(f" {word}" for word in VENUES)
_TOWN_ENDS = tuple(f" {word}" for word in TOWN_ENDS)


def ends_as_place(name: str) -> bool:
    """Whether the last word of a name may make a place of it."""
    return name.endswith(_VENUES) or name.endswith(_TOWN_ENDS)


def venue(view: str, start: int, end: int) -> tuple[Verdict, ...]:
    """A place that is called by a person's name, behind where things happen; a town, behind "in"."""
    if not view.endswith(_WHERE, 0, start):
        return ()
    town = view.endswith(_TOWN_ENDS, start, end) and view.endswith(("n ", "near "), 0, start)
    return (_VENUE,) if town or view.endswith(_VENUES, start, end) else ()
