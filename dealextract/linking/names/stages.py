"""The order of decisions on names: sure ones, their parts, tables and contexts, parts again, capital lines last."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter

from dealextract.data.places import flags as place_flags
from dealextract.linking.names import flags as f
from dealextract.linking.names.acting import acts, acts_as_firm
from dealextract.linking.names.borders import Piece, pieces_of
from dealextract.linking.names.candidates import NONE, Place, explained, said_by_words, verdict
from dealextract.linking.names.capital_lines import is_capital_line, names_in_capitals
from dealextract.linking.names.contexts import CONTEXT_RULES, FIRMS, contexts
from dealextract.linking.names.contract_terms import NO_TERMS, Terms
from dealextract.linking.names.coreference import stands_for
from dealextract.linking.names.evidence import EVIDENCE
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.lists import Lists
from dealextract.linking.names.parts import Part, parts_of
from dealextract.linking.names.reading import opens_sentence, runs_of, says_of_small_start
from dealextract.linking.names.rejoined import cut_buildings, join_nicknames, join_slashed, restore_fronts
from dealextract.linking.names.score_tables import clubs
from dealextract.linking.names.words import FAIR, GOOD, ORGANISATION, PERSON, PLACE, SURE, WEAK, Decision, Verdict
from dealextract.patterns import lazy_pattern

ACCEPT = 1.2
"""Least weight of the winning kind for a name to be kept."""

LOOKS = 6
"""Places of one name whose neighbours are read."""


RULE_NAMES = frozenset(
    (*(evidence.rule for evidence in EVIDENCE), *CONTEXT_RULES, "party.title", "party.office_behind", "party.surname",
     "party.family", "party.given_name", "party.short_name", "party.known_name", "party.capitals", "party.legal_form",
     "party.numbered", "party.club", "party.score_line", "party.defined_term", "party.coordination")
)  # fmt: skip
"""The rules that the steps over names show in their mentions of parties."""

TABLE_DAMPER = 0.4
"""How much less the neighbours of a listed name say for another kind: "director of Bonn's office", "in Congress"."""

_TABLES = frozenset({"party.known_organisation", "location.city", "location.region", "location.country"})

_WEIGHT = attrgetter("weight")

_TERM = Verdict("", "", -SURE)
"""What a definition says against a name."""

_BEFORE_EMPLOYERS = ("s at ", "company called ", "firm called ", "group called ", "venture called ", "startup called ",
                     "company named ", "firm named ", "venture named ",
                     *(f" {noun} " for noun in FIRMS))  # fmt: skip
"""In front of firms that are named as people are: "analysts at Ann Lark", "retailer Ann Lark"."""
_SHY_COMPANY = Verdict(ORGANISATION, "party.known_organisation", WEAK)
"""A company of general knowledge whose name is a common word, at a sentence's start."""
_REPORTS = Verdict(ORGANISATION, "party.announces", FAIR)
"""What a verb of people says behind it: "Apple said"."""

_EMPLOYER = Verdict(ORGANISATION, "party.affiliation", FAIR)
_TELLING = ("party.known_organisation", "party.coordination")
"""Rules whose names tell what those listed with them are, whatever their weight."""
_LISTED_TOWN = Verdict(PLACE, "location.coordination", FAIR)

_FIELDS = lazy_pattern(
    r"(?:, \p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?){1,3},? and \p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15})?"
)
"""What a ministry is for, behind the first: ", Tobacco and Firearms"."""

_NUMBERED = ("U.S. Circuit", "Circuit Court", "U.S. District", "Century", "Airborne", "Infantry")
_ORDINAL = lazy_pattern(r"\d{1,3}(?:st|nd|rd|th) $")


def decide(
    view: str,
    sure: Iterable[tuple[str, str]] = (),
    terms: Terms = NO_TERMS,
    *,
    ascii_only: bool = False,
) -> list[Decision]:
    """The names of a view, in text order.

    Args:
        view: The text, with a mark in place of what is none.
        sure: Names known already, as (name, "organization" or "person").
        terms: What the text itself defines as no names.
        ascii_only: Whether no capital can be one beyond ASCII.
    """
    document = Names(view, terms)
    document.read(ascii_only)
    document.learn(sure)
    document.weigh()
    document.spread()
    document.coordinate()
    return document.decisions()


class Names:
    """The names of one document as they are written, their places, and what they are."""

    def __init__(self, view: str, terms: Terms = NO_TERMS) -> None:
        self.view = view
        self.terms = terms
        self.places: dict[str, list[Place]] = {}
        self.evidence: dict[str, list[Verdict]] = {}
        self.verdicts: dict[str, Verdict] = {}
        self.capitals: list[tuple[int, int]] = []
        self.teams = clubs(view)
        self.parts: dict[str, Part] = {}

    def read(self, ascii_only: bool) -> None:
        """Find the runs, cut them into names, collect those by their text."""
        view, places = self.view, self.places
        for start, end, run, small_start in runs_of(view, self.terms.drafted, ascii_only):
            if small_start:
                pieces: tuple[Piece, ...] = (Piece(0, len(run), run, says_of_small_start(run, small_start), False),)
            elif run.isupper() and len(run) > 6 and " " in run and is_capital_line(view, start, end):
                self.capitals.append((start, end))
                continue
            else:
                pieces = pieces_of(run, opens_sentence(view[start - 3 : start] if start > 2 else view[:start]))
            for first, stop, text, says, initial in pieces:
                place = start + first, start + stop, says, initial
                known = places.get(text)
                if known is None:
                    places[text] = [place]
                else:
                    known.append(place)
        if "/" in view:
            join_slashed(view, places)
        if '" ' in view or ") " in view:
            join_nicknames(view, places)

    def learn(self, sure: Iterable[tuple[str, str]]) -> None:
        """Take names that are known before anything is read for certain."""
        for text, kind in sure:
            self._explain(text, kind, SURE)
            self.parts.setdefault(text, Part(text, kind, "party.known_name"))

    def weigh(self) -> None:
        """Sum up what the words of each name and its neighbours say; keep the evidence where there is more than one."""
        terms = self.terms if self.terms.defined else None
        for text, places in self.places.items():
            if terms and terms.has(text):
                self.verdicts[text] = _TERM
                continue
            if len(places) == 1:
                static = places[0][2]
                said = None
            else:
                said = said_by_words(places)
                static = said[0] if len(said) == 1 else max(said, key=_WEIGHT)
            if (-GOOD < static.weight < SURE or self._is_employer(places, static)) and (
                around := self._look_around(places, static)
            ):
                said = [*said, *around] if said else [static, *around]
            known = static if said is None or len(said) == 1 else verdict(said)
            if (act := self._acts(text, known, places)) is not None:
                said = [*(said or (static,)), act]
                known = verdict(said)
            self.verdicts[text] = known
            if said is not None and len(said) > 1:
                self.evidence[text] = said

    def _acts(self, text: str, known: Verdict, places: list[Place]) -> Verdict | None:
        """What the sentences tell that an unknown name does, if only companies do so."""
        if " " in text:
            told = acts_as_firm if known.rule == "party.unknown_words" else None
        else:
            told = acts if -ACCEPT < known.weight < ACCEPT and not flags_of(text) else None
        if told is None:
            return None
        return next((act for _, end, _, _ in places[:LOOKS] if (act := told(self.view, end))), None)

    def _is_employer(self, places: list[Place], static: Verdict) -> bool:
        """Whether what looks sure may be where somebody works: "analysts at Ann Lark", "head of Retail Finance at"."""
        start, end, _, _ = places[0]
        if static.rule == "party.first_name":
            return self.view.endswith(_BEFORE_EMPLOYERS, 0, start)
        return static.rule == "party.suffix_word" and self.view.startswith(" at ", end)

    def _look_around(self, places: list[Place], static: Verdict) -> list[Verdict]:
        """What the neighbours say; no more than twice the same."""
        looked: dict[str, int] = {}
        found: list[Verdict] = []
        for start, end, says, _ in places[:LOOKS]:
            if says.rule == "party.office_behind":
                continue
            for said in contexts(self.view, start, end):
                kind, rule, weight = said
                if rule == "party.person_verb" and static == _SHY_COMPANY:
                    kind, rule, weight = said = _REPORTS
                looked[rule] = looked.get(rule, 0) + 1
                if looked[rule] <= 2 and not (self.teams and rule == "party.country_behind"):
                    damped = kind != static.kind and static.rule in _TABLES and weight < SURE
                    damped = damped and (rule != "party.class_noun_before" or static.rule != "location.city")
                    found.append(Verdict(kind, rule, weight * TABLE_DAMPER) if damped else said)
        return found

    def spread(self) -> None:
        """Let the full names explain their parts: surnames, short names, acronyms."""
        relaxed: list[tuple[str, float]] = []
        for text, (kind, _, weight) in self.verdicts.items():
            if weight >= GOOD:
                if kind != PLACE:
                    self._explain(text, kind, weight)
            elif kind == PERSON and weight >= ACCEPT:
                relaxed.append((text, weight))
        self._explain_first_words()
        sure = set(self.parts)
        self._restore_fronts()
        for text, weight in relaxed:
            self._explain(text, PERSON, weight)
        for text, part in self.parts.items():
            places = self.places.get(text)
            if places is not None:
                said = self.evidence.get(text) or said_by_words(places)
                by = Verdict(part.kind, part.rule, GOOD + WEAK if text in sure else FAIR)
                person = part.kind == ORGANISATION and " " in text and any(each.kind == PERSON for each in said)
                if person and not flags_of(text.rpartition(" ")[2]) & f.LAST:
                    # "Kerry TJ" of "Kerry TJ Logistics" is nobody's name.
                    by = by._replace(weight=SURE + WEAK)
                self.verdicts[text] = verdict(explained(said, by))

    def _restore_fronts(self) -> None:
        """Give sure organisations the first words back that were taken for words of the sentence elsewhere."""
        for text in restore_fronts(self.view, self.places, self.parts.values()):
            self.verdicts.setdefault(text, NONE)
        for owner in cut_buildings(self.view, self.places, self.parts):
            self.verdicts.setdefault(owner, NONE)
        self.verdicts = {text: said for text, said in self.verdicts.items() if text in self.places}

    def coordinate(self) -> None:
        """Let the sure names beside an undecided one say what it is."""
        undecided = [
            name for name, (_, _, weight) in self.verdicts.items() if -FAIR <= weight < FAIR and name not in self.parts
        ]
        if not undecided:
            return
        lists = Lists(self.view, self.places)
        told = {text: by for text in undecided if (by := self._told_by_others(text, lists))}
        if told and len(told) < len(undecided):
            # "Kilo, Lark and Mond": Kilo says what Lark is, and Lark what Mond.
            before, self.verdicts = self.verdicts, {**self.verdicts, **told}
            told |= {t: by for t in undecided if t not in told and (by := self._told_by_others(t, lists))}
            self.verdicts = before
        for text, by in told.items():
            said = self.evidence.get(text) or said_by_words(self.places[text])
            self.verdicts[text] = verdict([*said, by])

    def _explain_first_words(self) -> None:
        """Let sure organisations explain their first words, even those that are people's names elsewhere."""
        for text, (kind, _, weight) in self.verdicts.items():
            if kind == ORGANISATION and weight >= SURE and " " in text:
                first = text.partition(" ")[0]
                if first in self.verdicts and stands_for(first):
                    self.parts.setdefault(first, Part(first, ORGANISATION, "party.short_name"))

    def _told_by_others(self, text: str, lists: Lists) -> Verdict | None:
        """What the names beside one say of it: the members of its list, or a person it has: "Kilo's Ann Lee"."""
        kinds = set()
        for start, end, _, _ in self.places[text][:LOOKS]:
            owned = lists.owns(end)
            if owned and self.verdicts[owned].kind == PERSON and self.verdicts[owned].weight >= GOOD:
                return Verdict(ORGANISATION, "party.affiliation", FAIR) if not self.verdicts[text].kind else None
            person = lists.employed_at(start)
            if person and self.verdicts[person].kind == PERSON and self.verdicts[person].weight >= GOOD:
                return _EMPLOYER if not self.verdicts[text].kind else None
            for member in lists.members_beside(start, end):
                kind, rule, weight = self.verdicts[member]
                if weight >= GOOD or rule in _TELLING:
                    kinds.add(kind)
        kind = kinds.pop() if len(kinds) == 1 else ""
        if kind == PLACE:
            return _LISTED_TOWN if text in place_flags() else None
        return Verdict(kind, "party.coordination", FAIR) if kind else None

    def _explain(self, text: str, kind: str, weight: float) -> None:
        for part in parts_of(text, kind, weight):
            if part.text not in self.parts:
                self.parts[part.text] = part

    def decisions(self) -> list[Decision]:
        """Every place of every name that is decided on, in text order."""
        found: list[Decision] = []
        for text, (kind, rule, weight) in self.verdicts.items():
            numbered = kind == ORGANISATION and text.startswith(_NUMBERED)
            for start, end, says, _ in self.places[text]:
                if says.rule == "party.title":
                    found.append((start, end, PERSON, "party.title"))
                elif weight >= ACCEPT:
                    if rule == "party.head_noun" and self.view.startswith(", ", end):
                        end = self._end_of_list(end)
                    found.append((self._ordinal(start) if numbered else start, end, kind, rule))
        if self.capitals:
            found += self._capital_names(found)
        found.sort()
        return self._with_clubs(found) if self.teams else found

    def _with_clubs(self, found: list[Decision]) -> list[Decision]:
        """What is found but for what stands in tables of results, and with the clubs of those tables."""
        names = {self.view[start:end] for start, end in self.teams}
        found = [self._as_club(decision, names) for decision in found]
        return _without_overlaps([(*span, ORGANISATION, "party.score_line") for span in self.teams], found)

    def _as_club(self, decision: Decision, names: set[str]) -> Decision:
        """A place whose club plays in the document's tables is the club, but behind "in" and "at"."""
        start, end, kind, _ = decision
        if kind != PLACE or self.view[start:end] not in names:
            return decision
        before = self.view[max(0, start - 4) : start].lower()
        if before.endswith((" in ", " at ", "in ", "at ", "of ")):
            return decision
        return start, end, ORGANISATION, "party.club"

    def _ordinal(self, start: int) -> int:
        """The start of an organisation's name with its number: 8th U.S. Circuit Court, 20th Century Fox."""
        match = _ORDINAL.search(self.view, max(0, start - 8), start)
        return match.start() if match else start

    def _end_of_list(self, end: int) -> int:
        """The end of a ministry's name with what it is for: Department of Health, Education and Welfare."""
        match = _FIELDS.match(self.view, end)
        fields = [word for word in match[0].replace(",", " ").split() if word != "and"] if match else []
        plain = all(flags_of(word) & (f.WORD | f.TAIL) and not flags_of(word) & f.NATION for word in fields)
        return match.end() if match and plain else end

    def _capital_names(self, found: list[Decision]) -> list[Decision]:
        known = {name.upper(): part.kind for name, part in self.parts.items()}
        known.update({self.view[first:last].upper(): kind for first, last, kind, _ in found})
        return [name for start, end in self.capitals for name in names_in_capitals(self.view, start, end, known)]


def _without_overlaps(first: list[Decision], others: list[Decision]) -> list[Decision]:
    """All of `first`, and of the others those that do not overlap them, in text order, each once."""
    sure = set(first)
    kept = sorted(dict.fromkeys((*first, *others)), key=lambda d: (d[0], d not in sure, -d[1]))
    taken = sorted(decision[:2] for decision in first)
    spans = set(taken)
    starts = [start for start, _ in taken]
    result = []
    for decision in kept:
        start, end, _, rule = decision
        at = bisect_right(starts, end - 1) - 1
        clash = at >= 0 and taken[at][1] > start and (start, end) != taken[at]
        clash = clash or (rule != "party.score_line" and (start, end) in spans)
        if not clash or rule == "party.score_line":
            result.append(decision)
    return result
