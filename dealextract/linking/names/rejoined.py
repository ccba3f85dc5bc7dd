"""What was cut off sure names: first words, what stands before a stroke ("Kilo/Lark Corp."), nicknames."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping

import regex

from dealextract.data.places import flags as places_flags
from dealextract.linking.names.candidates import Place
from dealextract.linking.names.flags import COMMON, FIRST, LAST, LEGAL, OFFICE, TAIL, TITLE, flags_of
from dealextract.linking.names.parts import Part
from dealextract.linking.names.words import ORGANISATION, PERSON, SURE, Verdict
from dealextract.patterns import lazy_pattern

_BUILDINGS = (" House", " Hall", " Castle", " Mansion", " Residence")
_ARTICLES = ("the ", "The ")

Places = dict[str, list[Place]]
"""The places of each name."""


def join_slashed(view: str, places: Places) -> None:
    """Join a name to the one behind a stroke that has a legal form, where it is not known as something by itself."""
    behind = [
        (text, place)
        for text, at in places.items()
        if at[0][2].rule == "party.legal_form"
        for place in at
        if view.startswith("/", place[0] - 1)
    ]
    if not behind:
        return
    by_end = {place[1]: (text, place) for text, at in places.items() for place in at}
    for text, place in behind:
        start, end, says, _ = place
        front = by_end.get(start - 1)
        if front is None or front[1][2].rule.startswith(("location.", "party.known", "party.first_name")):
            continue
        _remove(places, *front)
        _remove(places, text, place)
        begin, _, _, initial = front[1]
        places.setdefault(f"{front[0]}/{text}", []).append((begin, end, says, initial))


_NICKNAME = lazy_pattern(
    r"(?:\"(?P<quoted>\p{Lu}[\p{L}.'-]{1,12}(?: \p{Lu}\p{Ll}{1,12})?)\"|\((?P<bracketed>\p{Lu}\p{Ll}{1,12})\))"
    r" (?P<last>\p{Lu}[\p{L}'-]{1,20})(?!\w)"
)
_NAMES_BEFORE = lazy_pattern(r"(?<![\w.&'-])(?:\p{Lu}[\p{L}.'-]{0,15} ){1,3}$")
_REACH = 52
"""Characters in front of a nickname in which the names before it stand."""
_NO_LAST = LEGAL | TAIL | COMMON | OFFICE
_NICKNAMED = Verdict(PERSON, "party.first_name", SURE)


def join_nicknames(view: str, places: Places) -> None:
    """Join what stands before and behind a nickname: 'William "Bill" Mondhof', "Robert (Bob) Lark"."""
    spans = [span for match in _NICKNAME.finditer(view) if (span := _nicknamed(view, match))]
    if not spans:
        return
    at = sorted((place[0], text, place) for text, of_name in places.items() for place in of_name)
    starts = [start for start, _, _ in at]
    for start, end in spans:
        # A name that begins far in front does not reach here.
        for _, text, place in at[bisect_left(starts, start - _REACH) : bisect_left(starts, end)]:
            if place[1] > start and place in places.get(text, ()):
                _remove(places, text, place)
        places.setdefault(view[start:end], []).append((start, end, _NICKNAMED, False))


def _nicknamed(view: str, match: regex.Match[str]) -> tuple[int, int] | None:
    """Where the whole name around a nickname begins and ends."""
    before = _NAMES_BEFORE.search(view, max(0, match.start() - _REACH), match.start())
    words = before[0].split() if before else []
    while words and flags_of(words[0].rstrip(".")) & TITLE and not flags_of(words[0]) & FIRST:
        words = words[1:]
    known = bool(words) and (flags_of(words[0]) & FIRST or words[0][-1] == ".")
    last = flags_of(match["last"])
    # "Guy Kilo (France)" has his country in brackets, and "Robert (Bob) Kilo" no surname in front.
    nickname = match["quoted"] or (len(words) == 1 and _is_first(match["bracketed"]))
    if not known or not nickname or (last & _NO_LAST and not last & LAST):
        return None
    return match.start() - 1 - len(" ".join(words)), match.end()


def _is_first(name: str) -> bool:
    return bool(flags_of(name) & FIRST) and name not in places_flags()


def restore_fronts(view: str, places: Places, parts: Iterable[Part]) -> list[str]:
    """Give the places of "Kilo" behind "First" to "First Kilo", where an organisation is called that.

    Returns:
        The names that were given places.
    """
    found = []
    for part in parts:
        front, _, rest = part.text.partition(" ")
        if part.kind != ORGANISATION or rest not in places or flags_of(front) & TITLE:
            continue
        lead = front + " "
        cut = [place for place in places[rest] if view.endswith(lead, 0, place[0])]
        for place in cut:
            _remove(places, rest, place)
            start, end, says, initial = place
            places.setdefault(part.text, []).append((start - len(lead), end, says, initial))
        if cut:
            found.append(part.text)
    return found


def cut_buildings(view: str, places: Places, parts: Mapping[str, Part]) -> list[str]:
    """Leave the surname of "the Mondhof House" where "Ann Mondhof" is known.

    Returns:
        The surnames that were given places.
    """
    found = []
    for text in [text for text in places if text.endswith(_BUILDINGS)]:
        owner = text.rpartition(" ")[0]
        part = parts.get(owner)
        if part is None or part.kind != PERSON or " " in owner:
            continue
        for place in [place for place in places[text] if view.endswith(_ARTICLES, 0, place[0])]:
            _remove(places, text, place)
            start, _, says, initial = place
            places.setdefault(owner, []).append((start, start + len(owner), says, initial))
            found.append(owner)
    return found


def _remove(places: Places, text: str, place: Place) -> None:
    places[text].remove(place)
    if not places[text]:
        del places[text]
