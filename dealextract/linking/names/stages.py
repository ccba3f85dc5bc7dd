"""The order of decisions on names: sure ones, their parts, tables and contexts, parts again, capital lines last."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import regex

from dealextract.linking.names.borders import Piece, pieces_of
from dealextract.linking.names.candidates import Candidate
from dealextract.linking.names.capital_lines import is_capital_line, names_in_capitals
from dealextract.linking.names.contexts import CONTEXT_RULES, contexts
from dealextract.linking.names.evidence import EVIDENCE
from dealextract.linking.names.parts import Part, parts_of
from dealextract.linking.names.runs import SMALL_START, run_pattern
from dealextract.linking.names.score_tables import clubs
from dealextract.linking.names.words import FAIR, GOOD, ORGANISATION, PERSON, PLACE, SURE, WEAK, Decision, Verdict

ACCEPT = 1.2
"""Least weight of the winning kind for a name to be kept."""

LOOKS = 6
"""Places of one name whose neighbours are read."""


RULE_NAMES = frozenset(
    (*(evidence.rule for evidence in EVIDENCE), *CONTEXT_RULES, "party.title", "party.office_behind", "party.surname",
     "party.family", "party.given_name", "party.short_name", "party.known_name", "party.capitals", "party.legal_form",
     "party.numbered", "party.club", "party.score_line", "party.defined_term")
)  # fmt: skip
"""The rules that the steps over names show in their mentions of parties."""

TABLE_DAMPER = 0.4
"""How much less the neighbours of a listed name say for another kind: "director of Bonn's office", "in Congress"."""

_TABLES = frozenset({"party.known_organisation", "location.city", "location.region", "location.country"})

_OPENERS = frozenset(".!?:;\n\"([_*`-\u2014\u2022'")
"""What a sentence or an item may stand behind."""

_SMALL_START = Verdict(ORGANISATION, "party.camel_case", GOOD)

_NUMBERED = ("U.S. Circuit", "Circuit Court", "U.S. District", "Century", "Airborne", "Infantry")
_ORDINAL = regex.compile(r"\d{1,3}(?:st|nd|rd|th) $")


def decide(view: str, sure: Iterable[tuple[str, str]] = (), *, ascii_only: bool = False) -> list[Decision]:
    """The names of a view, in text order.

    Args:
        view: The text, with a mark in place of what is none.
        sure: Names known already, as (name, "organization" or "person").
        ascii_only: Whether no capital can be one beyond ASCII.
    """
    document = Names(view)
    document.read(ascii_only)
    document.learn(sure)
    document.weigh()
    document.spread()
    return document.decisions()


class Names:
    """The candidates of one document."""

    def __init__(self, view: str) -> None:
        self.view = view
        self.candidates: dict[str, Candidate] = {}
        self.capitals: list[tuple[int, int]] = []
        self.teams = clubs(view)
        self.parts: dict[str, Part] = {}

    def read(self, ascii_only: bool) -> None:
        """Find the runs, cut them into names, collect those by their text."""
        view, candidates = self.view, self.candidates
        for match in run_pattern(ascii_only).finditer(view):
            start, run = match.start(), match[0]
            if match.lastindex == SMALL_START:
                start, run = start - 1, view[start - 1] + run
                pieces: tuple[Piece, ...] = (Piece(0, len(run), run, _SMALL_START, False),)
            elif run.isupper() and len(run) > 6 and " " in run and is_capital_line(view, start, match.end()):
                self.capitals.append(match.span())
                continue
            else:
                # Most runs stand behind a word and a blank.
                inside = start > 1 and view[start - 1] == " " and view[start - 2].isalpha()
                pieces = pieces_of(run, not inside and _is_initial(view, start))
            for piece in pieces:
                span = start + piece.start, start + piece.end, piece
                candidate = candidates.get(piece.text)
                if candidate is None:
                    candidates[piece.text] = Candidate(piece.text, [span])
                else:
                    candidate.spans.append(span)

    def learn(self, sure: Iterable[tuple[str, str]]) -> None:
        """Take names that are known before anything is read for certain."""
        for text, kind in sure:
            self._explain(text, kind, SURE)
            self.parts.setdefault(text, Part(text, kind, "party.known_name"))

    def weigh(self) -> None:
        """Sum up what the words of each name and its neighbours say."""
        for candidate in self.candidates.values():
            static = candidate.by_words()
            if -GOOD < static.weight < SURE:
                self._look_around(candidate, static)
            elif len(candidate.evidence) == 1:
                candidate.verdict = static
                continue
            candidate.weigh()

    def _look_around(self, candidate: Candidate, static: Verdict) -> None:
        """Add what the neighbours say; no more than twice the same."""
        looked: dict[str, int] = {}
        for start, end, _ in candidate.spans[:LOOKS]:
            for said in contexts(self.view, start, end):
                kind, rule, weight = said
                looked[rule] = looked.get(rule, 0) + 1
                if looked[rule] <= 2 and not (self.teams and rule == "party.country_behind"):
                    damped = kind != static.kind and static.rule in _TABLES and weight < SURE
                    candidate.evidence.append(Verdict(kind, rule, weight * TABLE_DAMPER) if damped else said)

    def spread(self) -> None:
        """Let the full names explain their parts: surnames, short names, acronyms."""
        relaxed: list[Candidate] = []
        for candidate in self.candidates.values():
            kind, _, weight = candidate.verdict
            if weight >= GOOD:
                if kind != PLACE:
                    self._explain(candidate.text, kind, weight)
            elif kind == PERSON and weight >= ACCEPT:
                relaxed.append(candidate)
        sure = set(self.parts)
        for candidate in relaxed:
            self._explain(candidate.text, PERSON, candidate.verdict.weight)
        for text, part in self.parts.items():
            explained = self.candidates.get(text)
            if explained is not None:
                explained.explained(part.kind, part.rule, GOOD + WEAK if text in sure else FAIR)

    def _explain(self, text: str, kind: str, weight: float) -> None:
        for part in parts_of(text, kind, weight):
            if part.text not in self.parts:
                self.parts[part.text] = part

    def decisions(self) -> list[Decision]:
        """Every place of every name that is decided on, in text order."""
        found: list[Decision] = []
        for candidate in self.candidates.values():
            kind, rule, weight = candidate.verdict
            numbered = kind == ORGANISATION and candidate.text.startswith(_NUMBERED)
            for start, end, piece in candidate.spans:
                if piece.says.rule == "party.title":
                    found.append(Decision(start, end, PERSON, "party.title"))
                elif weight >= ACCEPT:
                    found.append(Decision(self._ordinal(start) if numbered else start, end, kind, rule))
        if self.capitals:
            found += self._capital_names(found)
        found.sort()
        return self._with_clubs(found) if self.teams else found

    def _with_clubs(self, found: list[Decision]) -> list[Decision]:
        """What is found but for what stands in tables of results, and with the clubs of those tables."""
        names = {self.view[start:end] for start, end in self.teams}
        found = [self._as_club(decision, names) for decision in found]
        return _without_overlaps([Decision(*span, ORGANISATION, "party.score_line") for span in self.teams], found)

    def _as_club(self, decision: Decision, names: set[str]) -> Decision:
        """A place whose club plays in the document's tables is the club, but behind "in" and "at"."""
        if decision.kind != PLACE or self.view[decision.start : decision.end] not in names:
            return decision
        before = self.view[max(0, decision.start - 4) : decision.start].lower()
        if before.endswith((" in ", " at ", "in ", "at ", "of ")):
            return decision
        return decision._replace(kind=ORGANISATION, rule="party.club")

    def _ordinal(self, start: int) -> int:
        """The start of an organisation's name with its number: 8th U.S. Circuit Court, 20th Century Fox."""
        match = _ORDINAL.search(self.view, max(0, start - 8), start)
        return match.start() if match else start

    def _capital_names(self, found: list[Decision]) -> list[Decision]:
        known = {name.upper(): part.kind for name, part in self.parts.items()}
        known.update({self.view[d.start : d.end].upper(): d.kind for d in found})
        return [name for start, end in self.capitals for name in names_in_capitals(self.view, start, end, known)]


def _is_initial(view: str, start: int) -> bool:
    """Whether a sentence or an item begins here; three blanks are as good as a line's end."""
    before = view[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in _OPENERS


def _without_overlaps(first: list[Decision], others: list[Decision]) -> list[Decision]:
    """All of `first`, and of the others those that do not overlap them, in text order, each once."""
    kept = sorted({*first, *others}, key=lambda d: (d.start, d not in first, -d.end))
    taken = sorted((d.start, d.end) for d in first)
    starts = [start for start, _ in taken]
    result = []
    for decision in kept:
        at = bisect_right(starts, decision.end - 1) - 1
        clash = at >= 0 and taken[at][1] > decision.start and (decision.start, decision.end) != taken[at]
        clash = clash or (decision.rule != "party.score_line" and (decision.start, decision.end) in taken)
        if not clash or decision.rule == "party.score_line":
            result.append(decision)
    return result
