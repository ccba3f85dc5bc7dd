"""A name as it is written: all its places in a document, and what the evidence for it comes to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from dealextract.linking.names.words import FAIR, Verdict

NONE = Verdict("", "", 0.0)
"""What follows from no evidence."""


Place: TypeAlias = tuple[int, int, Verdict, bool]
"""One place of a name: start, end, what its words say there, and whether it begins a sentence."""


def said_by_words(places: list[Place]) -> list[Verdict]:
    """What the words of a name say at its places, those inside of sentences if there are any; by rule the strongest."""
    inside = [says for _, _, says, initial in places if not initial or says.rule == "party.office_behind"]
    # Each once, in text order: a set's order changes from one run to the next.
    said = dict.fromkeys(inside or [says for _, _, says, _ in places])
    if len(said) == 1:
        return list(said)
    best: dict[tuple[str, str], Verdict] = {}
    for verdict in said:
        kind, rule, weight = verdict
        known = best.get((kind, rule))
        if known is None or abs(weight) > abs(known.weight):
            best[kind, rule] = verdict
    return list(best.values())


def explained(evidence: Iterable[Verdict], by: Verdict) -> list[Verdict]:
    """The evidence with what a fuller name says of its part, which leaves little of what speaks against any name."""
    listed = list(evidence)
    against = sum(weight for kind, _, weight in listed if not kind)
    if against < -FAIR:
        listed.append(Verdict("", "", -FAIR - against))
    return [*listed, by]


def verdict(evidence: list[Verdict]) -> Verdict:
    """The sum of the evidence: the likeliest kind, its strongest rule, and by how much it leads."""
    if len(evidence) == 1:
        # What speaks against any name has no kind and no weight above zero.
        return evidence[0]
    scores: dict[str, float] = {}
    for kind, _, weight in evidence:
        scores[kind] = scores.get(kind, 0.0) + weight
    against = scores.pop("", 0.0)
    best = max(scores, key=scores.__getitem__, default="")
    if not best or scores[best] <= 0:
        return NONE
    strongest = NONE
    for said in evidence:
        if said[0] == best and (said[2] > strongest[2] or not strongest[0]):
            strongest = said
    return Verdict(best, strongest.rule, scores[best] + against)
