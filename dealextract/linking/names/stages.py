"""The order of decisions on names: sure ones, their parts, tables and contexts, parts again, capital lines last."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import attrs
import regex

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.contexts import contexts
from dealextract.linking.names.coreference import short_names
from dealextract.linking.names.flags import flags_of, known_organisations
from dealextract.linking.names.runs import run_pattern
from dealextract.linking.names.segment import (
    FAIR,
    GOOD,
    ORGANISATION,
    PERSON,
    PLACE,
    SURE,
    WEAK,
    Piece,
    pieces_of,
)

ACCEPT = 1.2
"""Least weight of the winning kind for a name to be kept."""

LOOKS = 6
"""Places of one name whose neighbours are read."""


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

    def verdict(self) -> tuple[str, str, float]:
        """The likeliest kind, the strongest rule for it, and by how much it leads."""
        against = self.scores.get("", 0.0)
        ranked = sorted(((weight, kind) for kind, weight in self.scores.items() if kind), reverse=True)
        if not ranked:
            return "", "", 0.0
        weight, kind = ranked[0]
        return kind, self.rules[kind][1], weight + against


def decide(view: str, sure: Iterable[tuple[str, str]] = ()) -> list[Decision]:
    """The names of a view, in text order; `sure`: names known already, as (name, "organization" or "person")."""
    document = Names(view)
    document.read()
    document.learn(sure)
    document.weigh()
    document.spread()
    return document.decisions()


_SENTENCE_END = regex.compile(r"[.!?:;\n\"(\[_*]|''|--|\u2014|`|\u2022")
_DATELINE = regex.compile(
    r"(?m)^[ \t]{0,12}([A-Z][A-Z.' -]{2,40}?)(?=(?:, ([A-Z][\w. ]{1,24}))?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})? ?"
    r"(?:\((?:[A-Z][\w .-]{1,20})\) ?)?(?:--?|_|\u2014|\d{4}-\d\d-\d\d)(?: |$))"
)


class Names:
    """The candidates of one document."""

    def __init__(self, view: str) -> None:
        self.view = view
        self.candidates: dict[str, Candidate] = {}
        self.capitals: list[tuple[int, int]] = []
        self.fixed: list[Decision] = []
        self.parts: dict[str, tuple[str, str]] = {}

    def read(self) -> None:
        """Find the runs, cut them into names, collect those by their text."""
        view, candidates = self.view, self.candidates
        for match in run_pattern(view.isascii()).finditer(view):
            start, end = match.span()
            run = match[0]
            if run.isupper() and len(run) > 6 and " " in run and self._is_capital_line(start, end, run):
                self.capitals.append((start, end))
                continue
            for piece in pieces_of(run, self._is_initial(start)):
                candidate = candidates.get(piece.text)
                if candidate is None:
                    candidate = candidates[piece.text] = Candidate(piece.text)
                candidate.spans.append((start + piece.start, start + piece.end, piece))

    def _is_initial(self, start: int) -> bool:
        before = self.view[max(0, start - 3) : start].rstrip(" ")
        return not before or before[-1] in ".!?:;\n\"([_*`-\u2014\u2022'" or start == 0

    def _is_capital_line(self, start: int, end: int, run: str) -> bool:
        if run.count(" ") == 1 and len(run) < 12 and "." in run:
            return False
        line_start = self.view.rfind("\n", 0, start) + 1
        line_end = self.view.find("\n", end)
        line = self.view[line_start : line_end if line_end >= 0 else len(self.view)]
        return line.upper() == line or run.count(" ") >= 3

    def learn(self, sure: Iterable[tuple[str, str]]) -> None:
        """Take names that are known before anything is read for certain."""
        for text, kind in sure:
            self._explain(text, kind, SURE)
            self.parts.setdefault(text, (kind, "party.known_name"))

    def weigh(self) -> None:
        """Sum up what the words of each name and its neighbours say."""
        for candidate in self.candidates.values():
            seen: set[tuple[str, str]] = set()
            for _, _, piece in candidate.spans:
                if (piece.kind, piece.rule) not in seen:
                    seen.add((piece.kind, piece.rule))
                    candidate.add(piece.kind, piece.rule, piece.weight)
            if max(piece.weight for _, _, piece in candidate.spans) >= SURE:
                continue
            looked: dict[str, int] = {}
            for start, end, _ in candidate.spans[:LOOKS]:
                for kind, rule, weight in contexts(self.view, start, end):
                    looked[rule] = looked.get(rule, 0) + 1
                    if looked[rule] <= 2:
                        candidate.add(kind, rule, weight)

    def spread(self) -> None:
        """Let the full names explain their parts: surnames, short names, acronyms."""
        for candidate in list(self.candidates.values()):
            kind, _, weight = candidate.verdict()
            if weight >= GOOD and kind in (ORGANISATION, PERSON):
                self._explain(candidate.text, kind, weight)
        for candidate in self.candidates.values():
            part = self.parts.get(candidate.text)
            if part is not None:
                if candidate.scores.get("", 0) < 0:
                    candidate.scores[""] = max(candidate.scores[""], -FAIR)
                candidate.add(part[0], part[1], GOOD + WEAK)

    def _explain(self, text: str, kind: str, weight: float) -> None:
        words = text.split(" ")
        if kind == PERSON:
            if len(words) < 2:
                return
            names = [w for w in words if not flags_of(w) & f.SUFFIX and len(w) > 1]
            if len(names) < 2:
                return
            self._part(names[-1], PERSON, "party.surname")
            self._part(f"{names[-2]} {names[-1]}", PERSON, "party.surname")
            if weight >= SURE and flags_of(names[0]) & f.FIRST:
                self._part(names[0], PERSON, "party.given_name")
        else:
            for short in short_names(words):
                self._part(short, ORGANISATION, "party.short_name")

    def _part(self, text: str, kind: str, rule: str) -> None:
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
                    found.append(Decision(start, end, kind, rule))
        found += self._capital_names({d for d in found})
        return sorted(set(found))

    def _capital_names(self, found: set[Decision]) -> list[Decision]:
        """Names in lines of capitals: those known from the body, countries and organisations of general knowledge."""
        known = {self.view[d.start : d.end].upper(): d.kind for d in found if d.kind}
        decisions: list[Decision] = []
        for start, end in self.capitals:
            decisions += _in_capitals(self.view, start, end, known)
        return decisions


def _in_capitals(view: str, start: int, end: int, known: dict[str, str]) -> list[Decision]:
    words = [(m.start() + start, m.end() + start) for m in regex.finditer(r"[^\s]{1,60}", view[start:end])]
    decisions: list[Decision] = []
    at = 0
    while at < len(words):
        for count in range(min(5, len(words) - at), 0, -1):
            begin, stop = words[at][0], words[at + count - 1][1]
            text = view[begin:stop].rstrip(".,;:")
            if text.endswith("'S"):
                text = text[:-2]
            kind_rule = _known_capitals(text, known)
            if kind_rule:
                decisions.append(Decision(begin, begin + len(text), *kind_rule))
                at += count - 1
                break
        at += 1
    return decisions


def _known_capitals(text: str, known: dict[str, str]) -> tuple[str, str] | None:
    if text in known:
        kind = known[text]
        return kind, "location.capitals" if kind == PLACE else "party.capitals"
    title = text.title()
    place = places.flags().get(title, 0) | (places.flags().get(text, 0) if len(text) < 5 else 0)
    if place & (places.COUNTRY | places.CONTINENT | places.STATE | places.LARGE_CITY | places.REGION):
        if len(text) > 2 and not flags_of(text) & (f.COMMON | f.FUNCTION):
            return PLACE, "location.capitals"
    if title in known_organisations() or text in known_organisations():
        return ORGANISATION, "party.capitals"
    return None
