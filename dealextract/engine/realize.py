"""From a candidate that has won to a mention: the production is called, for kept candidates only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from dealextract.document import Mention, Parts
from dealextract.engine.analysis import Analysis
from dealextract.engine.context import Context
from dealextract.engine.gazetteer import Gazetteer
from dealextract.engine.rule import Rule
from dealextract.engine.scan import Candidate


@attrs.frozen
class Realizer:
    """Makes mentions of the candidates of one view, whose masked mentions are `tokens`, by their start."""

    analysis: Analysis
    tokens: Mapping[int, Mention[Any]]

    def __call__(self, candidate: Candidate) -> Mention[Any] | None:
        """The mention, or None where the production says "not this one" or fails."""
        start, end, _, rule, found = candidate
        if isinstance(rule, Gazetteer):
            return self.analysis.mention(start, end, found, rule.name)
        slots = self._slots(rule, found)
        value = self._value(rule, slots, start, end)
        if value is None:
            return None
        if not rule.notation.kinds:
            return self.analysis.mention(start, end, value, rule.name)
        parts = Parts(tuple((name, slot) for name, slot in slots.items() if isinstance(slot, Mention)))
        return self.analysis.mention(start, end, value, rule.name, parts)

    def _slots(self, rule: Rule[Any], match: Any) -> dict[str, Any]:
        """What the slots hold, by name: text of the view, a mention, or None where a slot took no part."""
        values: dict[str, Any] = {}
        for slot in rule.notation.slots:
            start, end = match.span(slot.name)
            if start < 0:
                values[slot.name] = None
            else:
                values[slot.name] = self.tokens[start] if slot.kinds else self.analysis.view[start:end]
        return values

    def _value(self, rule: Rule[Any], slots: dict[str, Any], start: int, end: int) -> Any:
        analysis = self.analysis
        arguments = dict(slots)
        if rule.wants_context:
            arguments["context"] = Context(
                analysis.text, analysis.view, start, end, analysis.reference_date, analysis.options
            )
        try:
            value = rule.production(**arguments)
        # A production is the user's code: whatever it raises must not end the parse of a million documents.
        except Exception as error:
            return self._fail(rule, start, end, f"raised {type(error).__name__}: {error}")
        if value is None:
            analysis.record(start, end, rule.name, "void", "its production returned None")
        elif not isinstance(value, rule.kind):
            return self._fail(rule, start, end, f"made a {type(value).__name__}, not a {rule.kind.__name__}")
        return value

    def _fail(self, rule: Rule[Any], start: int, end: int, what: str) -> None:
        self.analysis.warn(f"{rule.name}: {what} on {self.analysis.text[start:end][:80]!r}; left out.")
        self.analysis.record(start, end, rule.name, "failed", what)
