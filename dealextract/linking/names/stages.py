"""The order of decisions on names: sure ones, their parts, tables and contexts, parts again, capital lines last."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

import attrs
import regex

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.borders import Piece, pieces_of
from dealextract.linking.names.contexts import CONTEXT_RULES, contexts
from dealextract.linking.names.coreference import short_names
from dealextract.linking.names.evidence import EVIDENCE
from dealextract.linking.names.flags import flags_of, known_organisations
from dealextract.linking.names.runs import run_pattern, small_start_pattern
from dealextract.linking.names.score_tables import clubs
from dealextract.linking.names.words import FAIR, GOOD, ORGANISATION, PERSON, PLACE, SURE, WEAK

ACCEPT = 1.2
"""Least weight of the winning kind for a name to be kept."""

LOOKS = 6
"""Places of one name whose neighbours are read."""


RULE_NAMES = frozenset(
    (*(evidence.rule for evidence in EVIDENCE), *CONTEXT_RULES, "party.title", "party.office_behind", "party.surname",
     "party.given_name", "party.short_name", "party.known_name", "party.capitals", "party.legal_form", "party.club",
     "party.score_line", "party.defined_term")
)  # fmt: skip
"""The rules that the steps over names show in their mentions of parties."""

TABLE_DAMPER = 0.4
"""How much less the neighbours of a listed name say for another kind: "director of Bonn's office", "in Congress"."""

_TABLES = frozenset({"party.known_organisation", "location.city", "location.region", "location.country"})


class Decision(NamedTuple):
    """A name that was decided on: offsets, what it is, and the rule that says so."""

    start: int
    end: int
    kind: str
    rule: str


@attrs.define
class Candidate:
    """One name as it is written, with all its places and what is known of it."""

    text: str
    spans: list[tuple[int, int, Piece]] = attrs.field(factory=list)
    scores: dict[str, float] = attrs.field(factory=dict)
    rules: dict[str, tuple[float, str]] = attrs.field(factory=dict)

    def add(self, kind: str, rule: str, weight: float) -> None:
        """Weigh a piece of evidence."""
        self.scores[kind] = self.scores.get(kind, 0.0) + weight
        if kind not in self.rules or weight > self.rules[kind][0]:
            self.rules[kind] = weight, rule

    def by_words(self) -> Piece:
        """Weigh what the words say: those inside of sentences, if there are any; return the strongest."""
        if len(self.spans) == 1:
            only = self.spans[0][2]
            self.add(only.kind, only.rule, only.weight)
            return only
        inside = [piece for _, _, piece in self.spans if not piece.initial]
        # Each once, in text order: a set's order changes from one run to the next.
        pieces = dict.fromkeys(inside or [piece for _, _, piece in self.spans])
        best: dict[tuple[str, str], Piece] = {}
        for piece in pieces:
            known = best.get((piece.kind, piece.rule))
            if known is None or abs(piece.weight) > abs(known.weight):
                best[piece.kind, piece.rule] = piece
        for piece in best.values():
            self.add(piece.kind, piece.rule, piece.weight)
        return max(best.values(), key=lambda piece: piece.weight)

    def verdict(self) -> tuple[str, str, float]:
        """The likeliest kind, the strongest rule for it, and by how much it leads."""
        kind, weight = "", 0.0
        for name, score in self.scores.items():
            if score > weight and name:
                kind, weight = name, score
        if not kind:
            return "", "", 0.0
        return kind, self.rules[kind][1], weight + self.scores.get("", 0.0)


def decide(view: str, sure: Iterable[tuple[str, str]] = ()) -> list[Decision]:
    """The names of a view, in text order; `sure`: names known already, as (name, "organization" or "person")."""
    document = Names(view)
    document.read()
    document.learn(sure)
    document.weigh()
    document.spread()
    return document.decisions()


LONGEST_CAPITAL_LINE = 400
"""Characters on either side of a run in capitals that show whether its line is all capitals."""


class Names:
    """The candidates of one document."""

    def __init__(self, view: str) -> None:
        self.view = view
        self.candidates: dict[str, Candidate] = {}
        self.capitals: list[tuple[int, int]] = []
        self.fixed: list[Decision] = []
        self.teams = clubs(view)
        self.parts: dict[str, tuple[str, str]] = {}

    def read(self) -> None:
        """Find the runs, cut them into names, collect those by their text."""
        view = self.view
        for match in small_start_pattern().finditer(view):
            before = view[match.start() - 1 : match.start()]
            # Looking behind inside the pattern takes twice the time of all the rest of it.
            if before.isalnum() or (before and before in "_.@/-"):
                continue
            piece = Piece(0, len(match[0]), match[0], ORGANISATION, "party.camel_case", GOOD, False)
            self._add(match.start(), piece)
        for match in run_pattern(view.isascii()).finditer(view):
            start, end = match.span()
            run = match[0]
            if run.isupper() and len(run) > 6 and " " in run and self._is_capital_line(start, end, run):
                self.capitals.append((start, end))
                continue
            for piece in pieces_of(run, self._is_initial(start)):
                self._add(start, piece)

    def _add(self, start: int, piece: Piece) -> None:
        candidate = self.candidates.get(piece.text)
        if candidate is None:
            candidate = self.candidates[piece.text] = Candidate(piece.text)
        candidate.spans.append((start + piece.start, start + piece.end, piece))

    def _is_initial(self, start: int) -> bool:
        before = self.view[max(0, start - 3) : start].rstrip(" ")
        return not before or before[-1] in ".!?:;\n\"([_*`-\u2014\u2022'" or start == 0

    def _is_capital_line(self, start: int, end: int, run: str) -> bool:
        if run.count(" ") == 1 and len(run) < 12 and "." in run:
            return False
        # No line of capitals is longer; a text without line ends must not be looked through for every run.
        before = self.view[max(0, start - LONGEST_CAPITAL_LINE) : start].rpartition("\n")[2]
        line = before + self.view[start : end + LONGEST_CAPITAL_LINE].partition("\n")[0]
        return line.upper() == line or run.count(" ") >= 3

    def learn(self, sure: Iterable[tuple[str, str]]) -> None:
        """Take names that are known before anything is read for certain."""
        for text, kind in sure:
            self._explain(text, kind, SURE)
            self.parts.setdefault(text, (kind, "party.known_name"))

    def weigh(self) -> None:
        """Sum up what the words of each name and its neighbours say."""
        for candidate in self.candidates.values():
            static = candidate.by_words()
            if static.weight >= SURE or static.weight <= -GOOD:
                continue
            looked: dict[str, int] = {}
            for start, end, _ in candidate.spans[:LOOKS]:
                for kind, rule, weight in contexts(self.view, start, end):
                    looked[rule] = looked.get(rule, 0) + 1
                    if looked[rule] <= 2 and not (self.teams and rule == "party.country_behind"):
                        damped = static.rule in _TABLES and kind != static.kind
                        candidate.add(kind, rule, weight * TABLE_DAMPER if damped else weight)

    def spread(self) -> None:
        """Let the full names explain their parts: surnames, short names, acronyms."""
        for candidate in list(self.candidates.values()):
            kind, _, weight = candidate.verdict()
            if weight >= GOOD and kind in (ORGANISATION, PERSON):
                self._explain(candidate.text, kind, weight)
        sure = set(self.parts)
        for candidate in list(self.candidates.values()):
            kind, _, weight = candidate.verdict()
            if ACCEPT <= weight < GOOD and kind == PERSON:
                self._explain(candidate.text, kind, weight)
        for candidate in self.candidates.values():
            part = self.parts.get(candidate.text)
            if part is not None:
                if candidate.scores.get("", 0) < 0:
                    candidate.scores[""] = max(candidate.scores[""], -FAIR)
                candidate.add(part[0], part[1], GOOD + WEAK if candidate.text in sure else FAIR)

    def _explain(self, text: str, kind: str, weight: float) -> None:
        words = text.split(" ")
        if kind == PERSON:
            if len(words) < 2:
                return
            names = [w for w in words if not flags_of(w) & f.SUFFIX and len(w) > 1]
            if len(names) < 2 or (weight < GOOD and flags_of(names[-1]) & f.WORD):
                return
            self._part(names[-1], PERSON, "party.surname")
            if len(names) > 2:
                self._part(f"{names[-2]} {names[-1]}", PERSON, "party.surname")
            if weight >= SURE and not flags_of(names[0]) & f.WORD and names[0][-1] != ".":
                self._part(names[0], PERSON, "party.given_name")
        else:
            for short in short_names(words):
                self._part(short, ORGANISATION, "party.short_name")

    def _part(self, text: str, kind: str, rule: str) -> None:
        if flags_of(text) & (f.CALENDAR | f.NATION | f.FUNCTION) or (text.isupper() and flags_of(text) & f.NOT_ACRONYM):
            return
        if len(text) > 1 and text not in self.parts:
            self.parts[text] = kind, rule

    def decisions(self) -> list[Decision]:
        """Every place of every name that is decided on."""
        found: list[Decision] = []
        for candidate in self.candidates.values():
            kind, rule, weight = candidate.verdict()
            for start, end, piece in candidate.spans:
                if piece.rule == "party.title":
                    found.append(Decision(start, end, PERSON, piece.rule))
                elif weight >= ACCEPT:
                    found.append(Decision(self._with_ordinal(start, kind, piece), end, kind, rule))
        found += self._capital_names(found)
        teams = self.teams
        if not teams:
            return sorted(set(found))
        names = {self.view[start:end] for start, end in teams}
        found = [self._as_club(decision, names) for decision in found]
        return _without_overlaps([Decision(*span, ORGANISATION, "party.score_line") for span in teams], found)

    def _as_club(self, decision: Decision, names: set[str]) -> Decision:
        """A place whose club plays in the document's tables is the club, but behind "in" and "at"."""
        if decision.kind != PLACE or self.view[decision.start : decision.end] not in names:
            return decision
        if (
            self.view[max(0, decision.start - 4) : decision.start]
            .lower()
            .endswith((" in ", " at ", "in ", "at ", "of "))
        ):
            return decision
        return decision._replace(kind=ORGANISATION, rule="party.club")

    def _with_ordinal(self, start: int, kind: str, piece: Piece) -> int:
        """The start of an organisation's name with its number: 8th U.S. Circuit Court, 20th Century Fox."""
        if kind == ORGANISATION and piece.text.startswith(_NUMBERED):
            match = _ORDINAL.search(self.view, max(0, start - 8), start)
            return match.start() if match else start
        return start

    def _capital_names(self, found: list[Decision]) -> list[Decision]:
        """Names in lines of capitals: those known from the body, countries and organisations of general knowledge."""
        known = {name.upper(): kind for name, (kind, _) in self.parts.items()}
        known.update({self.view[d.start : d.end].upper(): d.kind for d in found})
        decisions: list[Decision] = []
        for start, end in self.capitals:
            decisions += _in_capitals(self.view, start, end, known)
        return decisions


def _without_overlaps(first: list[Decision], others: list[Decision]) -> list[Decision]:
    """All of `first`, and of the others those that do not overlap them, in text order, each once."""
    if not first:
        return sorted(set(others))
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


def _in_capitals(view: str, start: int, end: int, known: dict[str, str]) -> list[Decision]:
    words = [m.span() for m in _WORD.finditer(view, start, end)]
    decisions: list[Decision] = []
    at = 0
    while at < len(words):
        found = _company_in_capitals(view, words[at : at + 5]) or _longest_in_capitals(view, words[at : at + 5], known)
        if found is None:
            at += 1
        else:
            decisions.append(found)
            while at < len(words) and words[at][0] < found.end:
                at += 1
    return decisions


def _company_in_capitals(view: str, words: list[tuple[int, int]]) -> Decision | None:
    """Words up to the first legal form, if no function word stands among them."""
    for at, (start, stop) in enumerate(words):
        word = view[start:stop].strip(".,;:")
        if at and word in _CAPITAL_FORMS:
            return Decision(words[0][0], start + len(word), ORGANISATION, "party.legal_form")
        if flags_of(word) & (f.FUNCTION | f.SPLITTER) or word in ("AND", "OF", "THE"):
            return None
    return None


def _longest_in_capitals(view: str, words: list[tuple[int, int]], known: dict[str, str]) -> Decision | None:
    begin = words[0][0]
    for _, stop in reversed(words):
        text = view[begin:stop].rstrip(".,;:").removesuffix("'S")
        kind, rule = _known_capitals(text, known)
        if kind:
            return Decision(begin, begin + len(text), kind, rule)
    return None


def _known_capitals(text: str, known: dict[str, str]) -> tuple[str, str]:
    if flags_of(text) & (f.COMMON | f.FUNCTION | f.NOT_ACRONYM):
        return "", ""
    if text in known:
        return known[text], "location.capitals" if known[text] == PLACE else "party.capitals"
    title = text.title()
    place = places.flags().get(title, 0) | (places.flags().get(text, 0) if len(text) < 5 else 0)
    if place & _PLACES and len(text) > 2:
        return PLACE, "location.capitals"
    if title in known_organisations() or text in known_organisations():
        return ORGANISATION, "party.capitals"
    return "", ""


_NUMBERED = ("U.S. Circuit", "Circuit Court", "U.S. District", "Century", "Airborne", "Infantry")
_ORDINAL = regex.compile(r"\d{1,3}(?:st|nd|rd|th) $")
_CAPITAL_FORMS = frozenset({"INC", "CORP", "LTD", "LLC", "PLC", "CO", "GMBH"})
_WORD = regex.compile(r"\S{1,60}")
_PLACES = places.COUNTRY | places.CONTINENT | places.STATE | places.LARGE_CITY | places.REGION
