"""What the words of a name say: every example of the table of evidence, in the finished document."""

from __future__ import annotations

import pytest

import dealextract
from dealextract.linking.names.evidence import EVIDENCE, Evidence

EXAMPLES = [(evidence, example) for evidence in EVIDENCE for example in evidence.examples]
COUNTEREXAMPLES = [(evidence, example) for evidence in EVIDENCE for example in evidence.counterexamples]


def kinds(text: str) -> dict[tuple[int, int], tuple[str, str]]:
    doc = dealextract.parse(text)
    found = {(m.start, m.end): (m.value.kind, m.rule) for m in doc.parties}
    return found | {(m.start, m.end): ("location", m.rule) for m in doc.locations}


@pytest.mark.parametrize(("evidence", "example"), EXAMPLES, ids=[f"{e.rule}: {text}" for e, text in EXAMPLES])
def test_examples(evidence: Evidence, example: str) -> None:
    start, end = example.index("["), example.index("]") - 1
    found = kinds(example.replace("[", "").replace("]", ""))
    assert found.get((start, end)) == (evidence.kind, evidence.rule), found


@pytest.mark.parametrize(
    ("evidence", "example"), COUNTEREXAMPLES, ids=[f"{e.rule}: {text}" for e, text in COUNTEREXAMPLES]
)
def test_counterexamples(evidence: Evidence, example: str) -> None:
    found = kinds(example)
    if evidence.rule == "party.none":
        assert not found
    else:
        assert evidence.rule not in {rule for _, rule in found.values()}
