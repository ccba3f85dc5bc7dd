"""Profiles: what each rule and step costs on given texts, and what it brings."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Protocol

import attrs


class Charge(Protocol):
    """Puts the time since its last call on the account of a name."""

    def __call__(self, name: str = "", found: int = 0, /) -> None:
        """Of a rule, a step, or a part of the machine, and how many candidates it found."""
        ...


@attrs.define
class Cost:
    """What one rule or step cost and brought.

    Args:
        seconds: Time spent looking for matches, or running the step.
        calls: In how many texts it was tried: those in which its anchor occurs.
        matches: Candidates that it found.
        kept: Mentions of a document that it made.
    """

    seconds: float = 0.0
    calls: int = 0
    matches: int = 0
    kept: int = 0


@attrs.define
class Profile:
    """The costs of all rules and steps, by name; prints as a table, the dearest first.

    Args:
        costs: By the name of the rule, gazetteer or step; "(view)", "(mask)" and "(settle)" are the machine's own.
        characters: Length of all texts together.
        seconds: Time of all parses together.
    """

    costs: dict[str, Cost] = attrs.field(factory=dict)
    characters: int = 0
    seconds: float = 0.0
    _since: float = attrs.field(default=0.0, init=False)

    def charge(self, name: str = "", found: int = 0) -> None:
        """Put the time since the last call on the account of a name; without one, only start the clock.

        Args:
            name: The rule, gazetteer, step, or part of the machine that has just run.
            found: How many candidates it found.
        """
        now = time.perf_counter()
        if name:
            cost = self.costs.get(name) or self.costs.setdefault(name, Cost())
            cost.seconds += now - self._since
            cost.calls += 1
            cost.matches += found
        self._since = now

    def count_kept(self, rules: Iterable[str]) -> None:
        """Count the mentions of a document for the rules that made them."""
        for rule in rules:
            self.costs.setdefault(rule, Cost()).kept += 1

    def __str__(self) -> str:
        lines = [f"{'rule or step':<44} {'ms/MB':>8} {'share':>6} {'matches':>8} {'kept':>7}"]
        megabytes = max(self.characters, 1) / 1e6
        for name, cost in sorted(self.costs.items(), key=lambda item: -item[1].seconds):
            share = cost.seconds / self.seconds if self.seconds else 0.0
            milliseconds = cost.seconds * 1000 / megabytes
            lines.append(f"{name:<44} {milliseconds:>8.2f} {share:>6.1%} {cost.matches:>8} {cost.kept:>7}")
        return "\n".join(lines)
