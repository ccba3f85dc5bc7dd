"""The overlap policy: the longer wins; of equals, the rule listed first.

It holds between everything that claims text. Mentions of later stages never take text from earlier ones, except that a
rule over its own kind replaces what it is made of. Relations claim no text: they compete with their own kind only, and
not at all where the rule says so.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any

from dealextract.document import Mention
from dealextract.engine.analysis import Analysis
from dealextract.engine.rule import Rule
from dealextract.engine.scan import Candidate

Realize = Callable[[Candidate], "Mention[Any] | None"]
"""Makes the mention of a candidate that has won; None where its production says "not this one"."""


def _by_rank(candidate: Candidate) -> tuple[int, int, int]:
    return candidate.start - candidate.end, candidate.order, candidate.start


def settle(candidates: Iterable[Candidate], analysis: Analysis, realize: Realize) -> None:
    """Keep the candidates of one stage that win; values are made for these only."""
    for candidate in sorted(candidates, key=_by_rank):
        start, end, _, rule, _ = candidate
        if not analysis.is_free(start, end):
            if analysis.trace is not None:
                by = ", ".join(f"{m.rule} on {m.text!r}" for m in analysis.claiming(start, end))
                analysis.record(start, end, rule.name, "dropped", f"the text is claimed by {by}")
            continue
        mention = realize(candidate)
        if mention is not None:
            analysis.add(mention)


def settle_refined(candidates: Iterable[Candidate], analysis: Analysis, realize: Realize) -> None:
    """Let each mention of a rule over its own kind take the place of the mentions it covers."""
    for candidate in sorted(candidates, key=_by_rank):
        start, end, _, rule, _ = candidate
        covered = analysis.claiming(start, end)
        if any(type(m.value) is not rule.kind or m.start < start or m.end > end for m in covered):
            analysis.record(start, end, rule.name, "dropped", "it would cut into a mention of an earlier stage")
            continue
        mention = realize(candidate)
        if mention is None:
            continue
        if len(covered) == 1:
            analysis.replace(covered[0], mention)
        else:
            for part in covered:
                analysis.drop(part, f"a part of {rule.name}")
            analysis.add(mention)


def settle_relations(candidates: Iterable[Candidate], analysis: Analysis, realize: Realize) -> None:
    """Keep the relations of one stage: of one kind the longest, unless the rule keeps them all."""
    kept: dict[type, list[tuple[int, int]]] = {}
    for candidate in sorted(candidates, key=_by_rank):
        start, end, _, rule, _ = candidate
        spans = kept.setdefault(rule.kind, [])
        keeps_overlaps = isinstance(rule, Rule) and rule.keeps_overlaps
        place = bisect_left(spans, (end, 0))
        if not keeps_overlaps and place and spans[place - 1][1] > start:
            analysis.record(start, end, rule.name, "dropped", f"a longer {rule.kind.__name__} overlaps it")
            continue
        mention = realize(candidate)
        if mention is not None:
            if not keeps_overlaps:
                spans.insert(place, (start, end))
            analysis.relate(mention)
