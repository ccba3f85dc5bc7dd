"""Companies that are called by a place's name: "Inverness" where the text speaks of Inverness Medical Inc."""

from __future__ import annotations

from functools import lru_cache

from dealextract.data.places import LARGE
from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.patterns import lazy_pattern
from dealextract.values import Location, Party

_ACTS = lazy_pattern(
    r"(?:'s?)? (?:shares?|stock|said|says|would|will|has agreed|agreed|plans|sold|bought|acquired"
    r"|rose|fell|reported|announced|shareholders?|stockholders?|investors|chairman|chairwoman|chief|CEO|president"
    r"|spokes(?:man|woman|person)|board|management|executives?|subsidiary|unit|earnings|profits?|revenues?|sales)\b"
)
_ACTED_ON = lazy_pattern(
    r"\b(?:percent of|stake in|interest in|investment in|shares (?:of|in)|acquire|acquiring|acquired|buy|buying"
    r"|merged? into|merger into"
    r"|bought|merge with|merger with"
    r"|bid for|offer for|takeover of|acquisition of|sale of|chairman of|unit of|owned by|sold by|parent of) $"
)
_AREAS = ("region", "state")
_INVESTED = lazy_pattern(r"\b(?:investment|interest) in $")
"""What is done in a county or state as well as with a company."""
_WITH_STATE = lazy_pattern(r", \p{Lu}[\p{L}.]{1,15}(?:-based|,)")
"""A town's state: "Tulsa, Okla.-based Kilo"."""
_PLACED = lazy_pattern(r"\b(?:in|In|at|At|near|from|outside|to|around|across|throughout|based in) $")
_GUESSED = ("location.preposition", "location.town")
_DOUBTFUL_KINDS = ("city", "region", "place", "state")


@step(needs=(Location, Party), makes=(Location, Party))
def settle_companies(analysis: Analysis) -> None:
    """Takes a place's name alone for the company that the text names so in full, where it does what companies do."""
    names = _by_beginning(analysis.mentions(Party))
    doubtful = [m for m in analysis.mentions(Location) if _is_doubtful(m, names)]
    meant = {m.text for m in doubtful if _is_company(analysis, m)}
    for mention in doubtful:
        placed = _PLACED.search(analysis.view[max(0, mention.start - 12) : mention.start])
        if mention.text in meant and (not placed or mention.rule in _GUESSED):
            company = names.get(mention.text) or Party(mention.text, "organization")
            party = analysis.mention(mention.start, mention.end, company, "party.place_name")
            analysis.replace(mention, party, f"a company in this text: {company.name}")


def _is_doubtful(mention: Mention[Location], names: dict[str, Party]) -> bool:
    """Whether a place may be a company: one begins with its name, or only a preposition spoke for the place."""
    if mention.rule in _GUESSED and mention.value.kind in ("place", "city"):
        return (mention.value.population or 0) < LARGE
    return mention.value.kind in _DOUBTFUL_KINDS and mention.text in names


def _by_beginning(parties: tuple[Mention[Party], ...]) -> dict[str, Party]:
    """Organisations of several words by what comes before their last word, and by their first word."""
    found: dict[str, Party] = {}
    for mention in parties:
        if mention.value.kind == "organization":
            for beginning in _beginnings(mention.value.name):
                found.setdefault(beginning, mention.value)
    return found


@lru_cache(maxsize=1 << 12)
def _beginnings(name: str) -> tuple[str, ...]:
    words = name.split()
    return (words[0].rstrip(","), " ".join(words[:-1]).rstrip(",")) if len(words) > 1 else ()


def _is_company(analysis: Analysis, mention: Mention[Location]) -> bool:
    """Whether the words beside a place's name are those of a company."""
    before = analysis.view[max(0, mention.start - 24) : mention.start]
    if _PLACED.search(before) and not _ACTED_ON.search(before):
        return False
    if _WITH_STATE.match(analysis.view, mention.end):
        return False
    if mention.value.kind in _AREAS and _INVESTED.search(before):
        return False
    return bool(_ACTS.match(analysis.view, mention.end) or _ACTED_ON.search(before))
