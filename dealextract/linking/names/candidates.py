"""A name as it is written, with all its places in a document and the evidence for what it is."""

from __future__ import annotations

import attrs

from dealextract.linking.names.borders import Piece
from dealextract.linking.names.words import FAIR, Verdict

_NONE = Verdict("", "", 0.0)


@attrs.define
class Candidate:
    """One name as it is written.

    Args:
        text: The name.
        spans: Where it stands, with what its words say there.
        evidence: What speaks for a kind, or for none at all (""), and how much.
        verdict: What follows from the evidence, once it is weighed.
    """

    text: str
    spans: list[tuple[int, int, Piece]]
    evidence: list[Verdict] = attrs.field(factory=list)
    verdict: Verdict = _NONE

    def by_words(self) -> Verdict:
        """Take as evidence what the words say: those inside of sentences, if there are any; return the strongest."""
        if len(self.spans) == 1:
            only = self.spans[0][2].says
            self.evidence.append(only)
            return only
        inside = [piece.says for _, _, piece in self.spans if not piece.initial]
        # Each once, in text order: a set's order changes from one run to the next.
        said = dict.fromkeys(inside or [piece.says for _, _, piece in self.spans])
        best: dict[tuple[str, str], Verdict] = {}
        for verdict in said:
            kind, rule, weight = verdict
            known = best.get((kind, rule))
            if known is None or abs(weight) > abs(known.weight):
                best[kind, rule] = verdict
        self.evidence += best.values()
        return max(best.values(), key=lambda verdict: verdict.weight)

    def explained(self, kind: str, rule: str, weight: float) -> None:
        """Add what a fuller name says of this part of it, which leaves little of what speaks against any name."""
        against = sum(weight for kind, _, weight in self.evidence if not kind)
        if against < -FAIR:
            self.evidence.append(Verdict("", "", -FAIR - against))
        self.evidence.append(Verdict(kind, rule, weight))
        self.weigh()

    def weigh(self) -> None:
        """Sum up the evidence: the likeliest kind, its strongest rule, and by how much it leads."""
        if len(self.evidence) > 1:
            self.verdict = _sum(self.evidence)
        else:
            # What speaks against any name has no kind and no weight above zero.
            self.verdict = self.evidence[0]


def _sum(evidence: list[Verdict]) -> Verdict:
    scores: dict[str, float] = {}
    for kind, _, weight in evidence:
        scores[kind] = scores.get(kind, 0.0) + weight
    against = scores.pop("", 0.0)
    best = max(scores, key=scores.__getitem__, default="")
    if not best or scores[best] <= 0:
        return _NONE
    strongest = max((said for said in evidence if said.kind == best), key=lambda said: said.weight)
    return Verdict(best, strongest.rule, scores[best] + against)
