"""The cascade: a list of rules and steps made ready, and run over one text after the other.

text -> view -> [ scan -> settle -> mask | refine | steps ]* -> Document
"""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from dealextract.document import Document, kind_name
from dealextract.engine.analysis import Analysis
from dealextract.engine.anchors import Anchors, Span, words_in
from dealextract.engine.context import Options
from dealextract.engine.gazetteer import Gazetteer
from dealextract.engine.plan import Plan
from dealextract.engine.profile import Charge, Profile
from dealextract.engine.realize import Realizer
from dealextract.engine.rule import Rule
from dealextract.engine.scan import Candidate, GazetteerScanner, Scanner
from dealextract.engine.schedule import Schedule, Source, relates, schedule, waits
from dealextract.engine.settle import settle, settle_refined, settle_relations
from dealextract.engine.steps import Step
from dealextract.engine.view import FIRST_MARK, MOST_KINDS, view_of
from dealextract.errors import RuleError


class Cascade:
    """Rules and steps made ready to run.

    Args:
        rules: Rules and gazetteers; of two equals the one listed first wins.
        steps: Whole-document steps in the order of the pipeline.
        options: What productions and steps may ask for.
        timeout: Seconds that each rule may take for one text, or None for no limit.

    Raises:
        RuleError: Two rules have one name, a slot names a kind that nothing makes, or there is a circle.
    """

    def __init__(
        self, rules: Sequence[Source], steps: Sequence[Step], options: Options, timeout: float | None = None
    ) -> None:
        self.rules, self.steps, self.options, self.timeout = tuple(rules), tuple(steps), options, timeout
        _check_names(self.rules)
        self.schedule: Schedule = schedule(self.rules, self.steps)
        kinds = {rule.kind: None for rule in self.rules} | {kind: None for s in self.steps for kind in s.makes}
        names = _check_kinds(kinds)
        self.marks = {kind: chr(FIRST_MARK + number) for number, kind in enumerate(kinds)}
        self._marks_by_name = {name: self.marks[kind] for name, kind in names.items()}
        asked = {kind for rule in self.rules if isinstance(rule, Rule) for kind in rule.notation.kinds}
        self._relations = frozenset(rule.name for rule in self.rules if relates(rule))
        self._token_relations = frozenset(r.kind for r in self.rules if relates(r) and kind_name(r.kind) in asked)

    @cached_property
    def scanners(self) -> dict[str, Scanner | GazetteerScanner]:
        """What scans for each rule, by the rule's name; nothing is compiled yet."""
        return {
            rule.name: GazetteerScanner(rule, order)
            if isinstance(rule, Gazetteer)
            else Scanner(rule, order, self._marks_by_name, self.timeout)
            for order, rule in enumerate(self.rules)
        }

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        """Which rules of each stage are tried where."""
        return tuple(Plan(tuple(self.scanners[rule.name] for rule in stage.scanned)) for stage in self.schedule)

    @cached_property
    def refining(self) -> tuple[Plan, ...]:
        """Which rules over their own kind are tried where, for each stage."""
        return tuple(Plan(tuple(self.scanners[rule.name] for rule in stage.refining)) for stage in self.schedule)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words that rules are anchored on."""
        return frozenset(word for plan in (*self.plans, *self.refining) for word in plan.vocabulary)

    def run(
        self,
        text: str,
        reference_date: datetime.date | None,
        markup: str | None = None,
        *,
        trace: bool = False,
        profile: Profile | None = None,
    ) -> Analysis:
        """Everything that the rules and steps make of a text."""
        charge = profile.charge if profile else _nothing
        charge()
        view = view_of(text, markup)
        charge("(view)")
        analysis = Analysis(
            text, view, self.marks, self.options, reference_date, self._token_relations, trace=[] if trace else None
        )
        words = words_in(view, self.vocabulary)
        charge("(anchors)")
        for stage, plan, refining in zip(self.schedule, self.plans, self.refining, strict=True):
            if stage.scanned:
                self._scan(plan, words, analysis, charge)
            if stage.refining:
                self._refine(refining, words, analysis, charge)
            for step in stage.steps:
                _run(step, analysis)
                charge(step.name)
        return analysis

    def _scan(self, plan: Plan, words: Mapping[str, list[Span]], analysis: Analysis, charge: Charge) -> None:
        anchors = Anchors(analysis.masked, analysis.token_at(), words)
        charge("(mask)")
        entities: list[Candidate] = []
        relations: list[Candidate] = []
        tried = plan.places(anchors)
        charge("(anchors)")
        for scanner, places in tried:
            if found := self._candidates(scanner, anchors, places, analysis):
                (relations if scanner.rule.name in self._relations else entities).extend(found)
            charge(scanner.rule.name, len(found))
        realize = Realizer(analysis, anchors.tokens)
        settle(entities, analysis, realize)
        settle_relations(relations, analysis, realize)
        charge("(settle)")

    def _refine(self, plan: Plan, words: Mapping[str, list[Span]], analysis: Analysis, charge: Charge) -> None:
        """Run rules over their own kind one after the other, each on what the one before left."""
        done, changed = -1, True
        while changed:
            anchors = Anchors(analysis.masked, analysis.token_at(), words)
            charge("(mask)")
            waiting = sorted((pair for pair in plan.places(anchors) if pair[0].order > done), key=_order)
            charge("(anchors)")
            changed = False
            for scanner, places in waiting:
                done = scanner.order
                if found := self._candidates(scanner, anchors, places, analysis):
                    settle_refined(found, analysis, Realizer(analysis, anchors.tokens))
                charge(scanner.rule.name, len(found))
                if anchors.tokens is not analysis.token_at():
                    changed = True
                    break

    def _candidates(
        self, scanner: Scanner | GazetteerScanner, anchors: Anchors, places: list[Span] | None, analysis: Analysis
    ) -> list[Candidate]:
        try:
            return scanner.candidates(anchors, places)
        except TimeoutError:
            name = scanner.rule.name
            analysis.warn(f"{name}: stopped after {self.timeout} s; what it would have found is missing.")
            return []

    def document(self, text: str, reference_date: datetime.date | None, markup: str | None = None) -> Document:
        """What the rules and steps make of a text, as a `Document`; without the kinds that only wait for a step."""
        analysis = self.run(text, reference_date, markup)
        mentions = analysis.all()
        if waiting := {kind for kind in {type(mention.value) for mention in mentions} if waits(kind)}:
            mentions = tuple([mention for mention in mentions if type(mention.value) not in waiting])
        return Document(text, mentions, tuple(analysis.deals), analysis.reference_date, tuple(analysis.warnings))


def _order(tried: tuple[Scanner | GazetteerScanner, object]) -> int:
    return tried[0].order


def _run(step: Step, analysis: Analysis) -> None:
    try:
        step(analysis)
    # A step may be the user's code, and whatever it raises must not end the parse of a million documents.
    except Exception as error:
        analysis.warn(f"{step.name}: raised {type(error).__name__}: {error}; the step was left unfinished.")


def _nothing(_name: str = "", _found: int = 0) -> None:
    """Charge nothing to anybody."""


def _check_names(rules: Sequence[Source]) -> None:
    seen: set[str] = set()
    for rule in rules:
        if not isinstance(rule, (Rule, Gazetteer)):
            raise RuleError(f"{rule!r} is neither a rule nor a gazetteer; put @rule(…) on top of a function.")
        if rule.name in seen:
            raise RuleError(f"two rules are called {rule.name}; rename one, or leave the one out that it replaces.")
        seen.add(rule.name)


def _check_kinds(kinds: dict[type, None]) -> dict[str, type]:
    names: dict[str, type] = {}
    for kind in kinds:
        if (other := names.setdefault(kind_name(kind), kind)) is not kind:
            raise RuleError(f"two classes are called {kind_name(kind)} in slots: {other!r} and {kind!r}; rename one.")
    if len(names) > MOST_KINDS:
        raise RuleError(f"{len(names)} kinds are more than the {MOST_KINDS} that a parser can tell apart.")
    return names


def profiled(cascade: Cascade, texts: Iterable[str]) -> Profile:
    """Parse texts and keep account of what each rule and step costs and brings."""
    profile = Profile()
    for text in texts:
        begin = time.perf_counter()
        analysis = cascade.run(text, None, profile=profile)
        profile.seconds += time.perf_counter() - begin
        profile.characters += len(text)
        profile.count_kept(mention.rule for mention in analysis.all())
    return profile
