"""The overlap policy against a plain restatement of it, on any set of spans."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st
from sample_rules import cascade
from texts import TEXTS

from dealextract.document import Mention
from dealextract.engine.analysis import Analysis
from dealextract.engine.context import Options
from dealextract.engine.scan import Candidate
from dealextract.engine.settle import settle

LENGTH = 30
SPANS = st.lists(
    st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 8), st.integers(0, 3), st.booleans()), max_size=25
).map(lambda spans: [(start, min(LENGTH, start + width), order, void) for start, width, order, void in spans])


@attrs.frozen
class Thing:
    name: str


@given(SPANS)
def test_the_longer_wins_and_of_equals_the_rule_listed_first(spans: list[tuple[int, int, int, bool]]) -> None:
    analysis = Analysis("x" * LENGTH, "x" * LENGTH, {}, Options())
    candidates = [
        Candidate(start, end, order, SimpleNamespace(name=f"thing.{order}"), void)  # type: ignore[arg-type]
        for start, end, order, void in spans
    ]

    def realize(candidate: Candidate) -> Mention[Any] | None:
        if candidate.found:
            return None
        return analysis.mention(candidate.start, candidate.end, Thing(""), candidate.rule.name)

    settle(candidates, analysis, realize)

    expected: list[tuple[int, int, str]] = []
    for start, end, order, void in sorted(spans, key=lambda span: (span[0] - span[1], span[2], span[0])):
        if not void and not any(start < e and s < end for s, e, _ in expected):
            expected.append((start, end, f"thing.{order}"))
    assert [(m.start, m.end, m.rule) for m in analysis.all()] == sorted(expected)


@given(st.lists(st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 8), st.booleans()), max_size=25))
def test_what_is_claimed_is_what_was_added_and_not_dropped(changes: list[tuple[int, int, bool]]) -> None:
    analysis = Analysis("x" * LENGTH, "x" * LENGTH, {Thing: "\ue000"}, Options())
    kept: list[Mention[Any]] = []
    for start, width, drop in changes:
        end = min(LENGTH, start + width)
        mention = analysis.mention(start, end, Thing(""), "thing.x")
        free = not any(m.start < end and start < m.end for m in kept)
        assert analysis.is_free(start, end) is free
        assert list(analysis.claiming(start, end)) == sorted(
            (m for m in kept if m.start < end and start < m.end), key=lambda m: m.start
        )
        assert analysis.add(mention) is free
        if free:
            kept.append(mention)
        elif drop:
            analysis.drop(kept.pop(), "for a test")
        assert len(analysis.masked) == LENGTH
        assert analysis.masked.count("\ue000") == len(kept)
        assert analysis.masked.count("x") == LENGTH - sum(m.end - m.start for m in kept)


@given(TEXTS)
def test_the_tests_own_rules_on_any_text(text: str) -> None:
    machine = cascade()
    doc = machine.document(text, None)
    assert doc == machine.document(text, None)
    assert all(text[m.start : m.end] == m.text for m in doc)
    entities = [m for m in doc if m.rule != "purchase.buys"]
    assert all(first.end <= second.start for first, second in pairwise(entities))
