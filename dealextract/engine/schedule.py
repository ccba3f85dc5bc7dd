"""The schedule: which rules and steps run when, derived from what each needs and what each makes.

A rule runs after everything that makes the kinds its slots name; a rule that names its own kind runs after that kind's
other rules, or, where only steps make that kind, after these. A step runs after the rules that make what it needs and
after the steps before it in the table that do. A kind whose class says ``claims_text = False`` is looked for when all
else has been found, in what names, amounts and dates have left over. No number says so anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import attrs

from dealextract.document import kind_name
from dealextract.engine.gazetteer import Gazetteer
from dealextract.engine.rule import Rule
from dealextract.engine.steps import Step
from dealextract.errors import RuleError

Source: TypeAlias = Rule[Any] | Gazetteer[Any]


@attrs.frozen
class Stage:
    """What runs together.

    Args:
        scanned: Rules and gazetteers that see the same view and compete.
        refining: Rules over their own kind, run one after the other, each on what the one before left.
        steps: Steps, run in this order after the rules.
    """

    scanned: tuple[Source, ...] = ()
    refining: tuple[Rule[Any], ...] = ()
    steps: tuple[Step, ...] = ()


@attrs.frozen
class Schedule:
    """The stages of a parser; prints as a table."""

    stages: tuple[Stage, ...]

    def __iter__(self) -> Iterator[Stage]:
        return iter(self.stages)

    def __len__(self) -> int:
        return len(self.stages)

    def __str__(self) -> str:
        rows = [("stage", "runs", "makes", "what")]
        for number, stage in enumerate(self.stages, 1):
            for what, rules in (("rules", stage.scanned), ("refine", stage.refining)):
                for kind in dict.fromkeys(rule.kind for rule in rules):
                    names = [rule.name.partition(".")[2] for rule in rules if rule.kind is kind]
                    rows.append((str(number), what, kind_name(kind), _some(names)))
            for step in stage.steps:
                rows.append((str(number), "step", ", ".join(map(kind_name, step.makes)), f"{step.name}: {step.doc}"))
        widths = [max(len(row[column]) for row in rows) for column in range(3)]
        return "\n".join(
            "  ".join(cell.ljust(width) for cell, width in zip(row[:3], widths, strict=True)) + "  " + row[3]
            for row in rows
        )


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:4])
    return f"{shown} … ({len(names)} in all)" if len(names) > 4 else shown


def refines(rule: Source) -> bool:
    """Whether a rule's slots name its own kind."""
    return isinstance(rule, Rule) and kind_name(rule.kind) in rule.notation.kinds


def relates(rule: Source) -> bool:
    """Whether a rule claims no text: it links mentions of other kinds, or its kind never claims any."""
    return isinstance(rule, Rule) and not refines(rule) and (bool(rule.notation.kinds) or waits(rule.kind))


def waits(kind: type) -> bool:
    """Whether a kind claims no text and its rules wait until all text is claimed: it says ``claims_text = False``."""
    return not getattr(kind, "claims_text", True)


def schedule(rules: Sequence[Source], steps: Sequence[Step]) -> Schedule:
    """Put rules and steps in order.

    Raises:
        RuleError: A slot names a kind that nothing makes, or some need each other in a circle.
    """
    nodes: list[Source | Step] = [*rules, *steps]
    makers = _makers(rules, steps)
    needs = {index: _needs(index, node, nodes, makers) for index, node in enumerate(nodes)}
    depth = _depths(nodes, needs)
    stages = []
    for level in range(1 + max(depth.values(), default=-1)):
        here = [node for index, node in enumerate(nodes) if depth[index] == level]
        stages.append(
            Stage(
                tuple(node for node in here if not isinstance(node, Step) and not refines(node)),
                tuple(node for node in here if isinstance(node, Rule) and refines(node)),
                tuple(node for node in here if isinstance(node, Step)),
            )
        )
    return Schedule(tuple(stages))


def _makers(rules: Sequence[Source], steps: Sequence[Step]) -> dict[str, list[int]]:
    """Kind name to the numbers of the nodes that make it, rules before steps."""
    makers: dict[str, list[int]] = {}
    for index, rule in enumerate(rules):
        makers.setdefault(kind_name(rule.kind), []).append(index)
    for index, step in enumerate(steps, len(rules)):
        for kind in step.makes:
            makers.setdefault(kind_name(kind), []).append(index)
    return makers


def _needs(index: int, node: Source | Step, nodes: Sequence[Source | Step], makers: dict[str, list[int]]) -> set[int]:
    """The numbers of the nodes that must run before one."""
    if isinstance(node, Gazetteer):
        return set()
    if isinstance(node, Step):
        kinds = {kind_name(kind) for kind in (*node.needs, *node.makes)}
        earlier = {maker for kind in kinds for maker in makers.get(kind, ())}
        return {
            i
            for i in earlier
            if i < index and not _asks_for(nodes[i], node.makes) and not _waits_for_steps(nodes[i], nodes, makers)
        }
    found: set[int] = set()
    for kind in node.notation.kinds:
        if kind not in makers:
            known = ", ".join(sorted(makers))
            raise RuleError(
                f"{node.name}: a slot names the kind {kind!r}, which no rule or step makes; known are {known}."
            )
        if kind == kind_name(node.kind):
            found |= _bases(kind, nodes, makers) or {i for i in makers[kind] if isinstance(nodes[i], Step)}
        else:
            found |= set(makers[kind])
    if waits(node.kind):
        found |= {i for i, other in enumerate(nodes) if _claims(other)}
    return found - {index}


def _claims(node: Source | Step) -> bool:
    """Whether a rule or step claims text, or revises what does."""
    if isinstance(node, Step):
        return not any(waits(kind) for kind in (*node.needs, *node.makes))
    return not relates(node)


def _bases(kind: str, nodes: Sequence[Source | Step], makers: dict[str, list[int]]) -> set[int]:
    """The rules that make a kind and do not refine it."""
    return {i for i in makers[kind] if not isinstance(nodes[i], Step) and not refines(_source(nodes[i]))}


def _waits_for_steps(node: Source | Step, nodes: Sequence[Source | Step], makers: dict[str, list[int]]) -> bool:
    """Whether a rule refines a kind that only steps make, so that no step of that kind can wait for it."""
    return isinstance(node, Rule) and refines(node) and not _bases(kind_name(node.kind), nodes, makers)


def _source(node: Source | Step) -> Source:
    assert not isinstance(node, Step)
    return node


def _asks_for(node: Source | Step, kinds: Sequence[type]) -> bool:
    """Whether a rule is built on kinds that a step makes, so that the step cannot wait for it."""
    names = {kind_name(kind) for kind in kinds}
    return isinstance(node, Rule) and not refines(node) and bool(names & set(node.notation.kinds))


def _depths(nodes: Sequence[Source | Step], needs: dict[int, set[int]]) -> dict[int, int]:
    """The stage of each node: one more than the latest of those it needs."""
    depth: dict[int, int] = {}
    waiting = dict(needs)
    while waiting:
        ready = [index for index, needed in waiting.items() if needed <= depth.keys()]
        if not ready:
            names = ", ".join(nodes[index].name for index in waiting)
            raise RuleError(f"these need each other in a circle, so that none can be first: {names}.")
        for index in ready:
            depth[index] = max((1 + depth[i] for i in waiting.pop(index)), default=0)
    return depth
