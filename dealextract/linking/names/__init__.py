"""Names: which capitalised runs are organisations, people or places, and which mentions are one party."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from dealextract.data import places
from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.engine.view import FILLER
from dealextract.linking.names.attributes import attributes, enriched
from dealextract.linking.names.contract_terms import terms_of
from dealextract.linking.names.coreference import Name, fullest_names
from dealextract.linking.names.defined_terms import defined_terms, uses
from dealextract.linking.names.stages import RULE_NAMES, decide
from dealextract.linking.names.words import ORGANISATION, PLACE, Decision
from dealextract.normalize.legal_forms import legal_form_of
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, Location, Money, Party, Percentage

OWN_RULES = frozenset({"party.legal_form"})
"""Rules whose mentions the step may revise; those of users' rules and gazetteers stay as they are."""

_FIGURE = lazy_pattern(r"\d")
"""A name with a figure in it, as "May 5 Holdings LLC", is no capitalised run: it stays as its rule found it."""


@step(needs=(Money, Percentage, Date, Party), makes=(Party, Location))
def find_names(analysis: Analysis) -> None:
    """Decides which capitalised runs are organisations, people and places."""
    found = analysis.mentions(Party)
    shipped = [m for m in found if _open_to_revision(m)]
    sure = [(_plain(m.text), m.value.kind) for m in found if not _open_to_revision(m)]
    terms = terms_of(analysis.view)
    decisions = decide(_view_without(analysis, shipped), sure, terms, ascii_only=analysis.view.isascii())
    for mention in _overlapped(shipped, decisions):
        analysis.drop(mention, "the names around it are read as a whole")
    for mention in shipped:
        if mention.text in terms.defined:
            analysis.drop(mention, "the text defines it as a term")
    for start, end, kind, rule in decisions:
        analysis.add(Mention(start, end, analysis.text[start:end], _value(analysis.view[start:end], kind), rule))


def _overlapped(mentions: list[Mention[Party]], decisions: list[Decision]) -> Iterator[Mention[Party]]:
    """The mentions that a decision overlaps; both in text order."""
    at = 0
    for mention in mentions:
        while at < len(decisions) and decisions[at][1] <= mention.start:
            at += 1
        if at < len(decisions) and decisions[at][0] < mention.end:
            yield mention


def _open_to_revision(mention: Mention[Party]) -> bool:
    return mention.rule in OWN_RULES and not _FIGURE.search(mention.text)


def _view_without(analysis: Analysis, shipped: list[Mention[Party]]) -> str:
    """The view with all kept mentions masked but `shipped`, which are read again with what surrounds them."""
    pieces: list[str] = []
    at = 0
    for mention in shipped:
        pieces += (analysis.masked[at : mention.start], analysis.view[mention.start : mention.end])
        at = mention.end
    return "".join((*pieces, analysis.masked[at:]))


@lru_cache(maxsize=1 << 14)
def _value(written: str, kind: str) -> Party | Location:
    name = _plain(written)
    return _location(name) if kind == PLACE else party_of(name, kind)


def _location(name: str) -> Location:
    found = places.find(name) or (places.find(name.title()) if name.isupper() else ())
    return found[0] if found else Location(name, "place")


@lru_cache(maxsize=1 << 13)
def party_of(name: str, kind: str) -> Party:
    """A party by its name, with what the name itself says of its legal form."""
    form = legal_form_of(name) if kind == ORGANISATION else None
    if form is None:
        return Party(name, "organization" if kind == ORGANISATION else "person")
    return Party(name, "organization", legal_form=form.name)


@lru_cache(maxsize=1 << 14)
def _plain(text: str) -> str:
    return " ".join(text.replace(FILLER, " ").split())


@step(needs=(Party, Location), makes=(Party, Location))
def unite_parties(analysis: Analysis) -> None:
    """Gives all mentions of one party the same value: the fullest name, what stands beside it, its defined terms."""
    found = analysis.mentions(Party)
    own = [m for m in found if m.rule in RULE_NAMES]
    if not own:
        return
    own = _with_fullest_names(analysis, own, [m.value for m in found if m.rule not in RULE_NAMES])
    told = attributes(analysis.view, own)
    if told:
        fuller = {party: enriched(party, fields) for party, fields in told.items()}
        own = [_revised(analysis, m, fuller.get(m.value, m.value), "the text tells more of it") for m in own]
    _find_defined_terms(analysis, own)


def _with_fullest_names(analysis: Analysis, own: list[Mention[Party]], given: list[Party]) -> list[Mention[Party]]:
    """The mentions with the fullest name of their party, which may be one of those `given` by a user."""
    by_name: dict[Name, Party] = {(party.name, party.kind): party for party in given}
    written = [(_plain(m.text), m.value.kind) for m in own]
    full = fullest_names([*by_name, *written], _apart(analysis.view, own, written))
    parties = {name: by_name.get((fullest, name[1])) or party_of(fullest, name[1]) for name, fullest in full.items()}
    revised = []
    for name, mention in zip(written, own, strict=True):
        value = parties[name]
        if value is not mention.value:
            mention = _revised(analysis, mention, value, f"{value.name} is the party's fullest name")
        revised.append(mention)
    return revised


_SENTENCE = 160
_SENTENCE_END = lazy_pattern(r"[.!?]\"? {1,4}\p{Lu}|\n")
_SAME = lazy_pattern(r"\(| or |, formerly|, (?:also )?known")


def _apart(view: str, mentions: list[Mention[Party]], written: Sequence[Name]) -> set[tuple[str, str]]:
    """Short names and longer ones behind them in one sentence: "Kilo sells Kilo Medical Group" tells of two parties."""
    found = set()
    for (first, second), (short, kind), (long, _) in zip(pairwise(mentions), written, written[1:], strict=False):
        if long != short and kind == "organization" and long.startswith(short) and long[len(short)] == " ":
            between = view[first.end : second.start]
            one = len(between) < _SENTENCE and not _SENTENCE_END.search(between) and not _SAME.search(between)
            if one and " " in between.strip() and legal_form_of(long) is None:
                found.add((short, long))
    return found


def _find_defined_terms(analysis: Analysis, own: list[Mention[Party]]) -> None:
    terms = defined_terms(analysis.view, own)
    for start, end, term in uses(analysis.view, terms):
        claiming = analysis.claiming(start, end)
        if not claiming:
            analysis.add(analysis.mention(start, end, terms[term], "party.defined_term"))
        elif (claiming[0].start, claiming[0].end) == (start, end):
            if isinstance(claiming[0].value, Party):
                _revised(analysis, claiming[0], terms[term], f"defined as {terms[term].name}")
            elif isinstance(claiming[0].value, Location):
                # 'The Harrow Group plc ("Harrow")': the text itself says that no place is meant.
                analysis.drop(claiming[0], f"defined as {terms[term].name}")
                analysis.add(analysis.mention(start, end, terms[term], "party.defined_term"))


def _revised(analysis: Analysis, mention: Mention[Party], value: Party, why: str) -> Mention[Party]:
    """The mention with another value, which is kept in its place."""
    if value is mention.value or value == mention.value:
        return mention
    revised = mention.revalued(value)
    analysis.replace(mention, revised, why)
    return revised
