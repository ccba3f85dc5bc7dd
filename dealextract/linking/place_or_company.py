"""Companies that are called by a place's name: "Inverness" where the text speaks of Inverness Medical Inc."""

from __future__ import annotations

import regex

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.values import Location, Party

_ACTS = regex.compile(
    r"(?:'s?)? (?:shares?|stock|said|says|would|will|has agreed|agreed|plans|sold|bought|acquired"
    r"|rose|fell|reported|announced|shareholders?|stockholders?|investors|chairman|chairwoman|chief|CEO|president"
    r"|spokes(?:man|woman|person)|board|management|executives?|subsidiary|unit|earnings|profits?|revenues?|sales)\b"
)
_ACTED_ON = regex.compile(
    r"\b(?:percent of|stake in|shares (?:of|in)|acquire|acquiring|acquired|buy|buying|bought|merge with|merger with"
    r"|bid for|offer for|takeover of|acquisition of|sale of|chairman of|unit of|owned by|sold by|parent of) $"
)
_PLACED = regex.compile(r"\b(?:in|In|at|At|near|from|outside|to|around|across|throughout|based in) $")
_DOUBTFUL_KINDS = ("city", "region", "place", "state")


@step(needs=(Location, Party), makes=(Location, Party))
def settle_companies(analysis: Analysis) -> None:
    """Takes a place's name alone for the company that the text names so in full, where it does what companies do."""
    names = _by_beginning(analysis.mentions(Party))
    doubtful = [m for m in analysis.mentions(Location) if m.value.kind in _DOUBTFUL_KINDS and m.text in names]
    meant = {m.text for m in doubtful if _is_company(analysis, m)}
    for mention in doubtful:
        if mention.text in meant and not _PLACED.search(analysis.view[max(0, mention.start - 12) : mention.start]):
            company = names[mention.text]
            party = analysis.mention(mention.start, mention.end, company, "party.place_name")
            analysis.replace(mention, party, f"short for {company.name}")


def _by_beginning(parties: tuple[Mention[Party], ...]) -> dict[str, Party]:
    """Organisations of several words by what comes before their last word, and by their first word."""
    found: dict[str, Party] = {}
    for mention in parties:
        if mention.value.kind == "organization" and " " in mention.value.name:
            words = mention.value.name.split()
            for beginning in (words[0].rstrip(","), " ".join(words[:-1]).rstrip(",")):
                found.setdefault(beginning, mention.value)
    return found


def _is_company(analysis: Analysis, mention: Mention[Location]) -> bool:
    """Whether the words beside a place's name are those of a company."""
    before = analysis.view[max(0, mention.start - 24) : mention.start]
    if _PLACED.search(before) and not _ACTED_ON.search(before):
        return False
    return bool(_ACTS.match(analysis.view, mention.end) or _ACTED_ON.search(before))
