"""Checks for rules, shipped and the user's own: their examples, their counterexamples, and how they grow.

>>> from dealextract import rule, Money
>>> from dealextract.testing import check
>>> @rule(r"grand total: {amount:NUMBER}", examples={"grand total: 12": Money(12)})
... def grand_total(amount: str) -> Money:
...     return Money(amount)
>>> check(grand_total)
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import attrs
import regex

from dealextract.document import Mention
from dealextract.engine.analysis import Analysis
from dealextract.engine.anchors import Anchors, words_in
from dealextract.engine.cascade import Cascade
from dealextract.engine.plan import Plan
from dealextract.engine.rule import Rule
from dealextract.engine.scan import Scanner
from dealextract.errors import CheckError
from dealextract.parser import Parser

CARRIERS = ("{}", "Nothing of note happened.\n\n{}", "{}, and so on", '"{}"', "({})")
"""Sentences that an example must also hold in; ``{}`` stands for it."""

SHORT, LONG = 2_000, 16_000
"""Characters of the two texts that a pump test compares."""

MOST_GROWTH = 3.0
"""How much faster than the text the time may grow; 8 is quadratic, and clocks are not exact."""

LONGEST_TIME = 2.0
"""Seconds that one search in such a text may take."""

SHORTEST_TIME = 0.02
"""Seconds below which a time says nothing about growth."""

_MARKED = regex.compile(r"(?s)([^\[\]]*)\[([^\]]+)\](.*)")


def check(rule: Rule[Any], parser: Parser | None = None) -> None:
    """Run a rule's examples, alone and inside other text, its counterexamples, and a pump test.

    Args:
        rule: The rule.
        parser: The parser to run it in; by default the shipped rules, with this one added or in place of the one of
            its name.

    Raises:
        CheckError: Something does not hold; the message lists all that does not.
    """
    parser = parser or parser_with(rule)
    failures = [*example_failures(rule, parser), *counterexample_failures(rule, parser), *growth_failures(rule, parser)]
    if failures:
        raise CheckError("\n".join((f"{rule.name}:", *(f"  {failure}" for failure in failures))))


def parser_with(rule: Rule[Any]) -> Parser:
    """The shipped parser with a rule added, or in place of the shipped rule of its name."""
    shipped = Parser()
    if any(known is rule for known in shipped.rules):
        return shipped
    return Parser((rule, *(known for known in shipped.rules if known.name != rule.name)), steps=shipped.steps)


def example_failures(rule: Rule[Any], parser: Parser) -> Iterator[str]:
    """One sentence for each example that does not hold."""
    if not rule.examples:
        yield "it has no examples; give at least one text it must find, with its value"
    for example, value in rule.examples.items():
        before, span, after = marked(example)
        for carrier in CARRIERS:
            head, tail = carrier.split("{}")
            text, start = head + before + span + after + tail, len(head) + len(before)
            analysis = parser.cascade.run(text, rule.reference_date, trace=True)
            if problem := _problem(rule, analysis, start, start + len(span), value):
                yield f"{text!r}: {problem}"


def _problem(rule: Rule[Any], analysis: Analysis, start: int, end: int, value: Any) -> str:
    """What is wrong with an example, or nothing."""
    found = [m for m in analysis.all() if (m.start, m.end) == (start, end) and type(m.value) is type(value)]
    if not found:
        near = [m for m in analysis.all() if m.start < end and start < m.end]
        return f"expected {value!r} at {analysis.text[start:end]!r}, but found {near or 'nothing'} there"
    if found[0].value != value:
        return f"expected {value!r}, but found {found[0].value!r}"
    fates = analysis.trace or ()
    if not any(
        f.rule == rule.name and f.outcome in ("kept", "replaced") and f.start < end and start < f.end for f in fates
    ):
        return f"the value is right, but {found[0].rule} made it and not this rule"
    return ""


def counterexample_failures(rule: Rule[Any], parser: Parser) -> Iterator[str]:
    """One sentence for each counterexample in which the rule does find something."""
    for text in rule.counterexamples:
        found = parser.cascade.run(text, rule.reference_date).all()
        for mention in (m for m in found if m.rule == rule.name):
            yield f"{text!r}: it must find nothing here, but found {mention}"


def marked(example: str) -> tuple[str, str, str]:
    """An example's text before its span, the span, and the text behind it.

    >>> marked("paid [$5] a head"), marked("$5")
    (('paid ', '$5', ' a head'), ('', '$5', ''))
    """
    match = _MARKED.fullmatch(example)
    return (match[1], match[2], match[3]) if match else ("", example, "")


def growth_failures(rule: Rule[Any], parser: Parser) -> Iterator[str]:
    """One sentence for each repeated text on which the rule's time grows much faster than the text."""
    scanner = parser.cascade.scanners[rule.name]
    if not isinstance(scanner, Scanner):
        return
    scanner = attrs.evolve(scanner, timeout=LONGEST_TIME)
    for view, analysis in pumps(rule, parser.cascade):
        try:
            short = _seconds(scanner, *_repeated(view, analysis, SHORT))
            long = _seconds(scanner, *_repeated(view, analysis, LONG))
        except TimeoutError:
            yield f"{view[:40]!r} repeated takes more than {LONGEST_TIME} s: bound its repeats more tightly"
            return
        if long > SHORTEST_TIME and long > MOST_GROWTH * LONG / SHORT * max(short, SHORTEST_TIME / 8):
            yield (
                f"{view[:40]!r} repeated {LONG // SHORT} times as often takes {long / short:.0f} times as long; "
                "bound its repeats, or make what precedes them rarer"
            )


def pumps(rule: Rule[Any], cascade: Cascade) -> Iterator[tuple[str, Analysis | None]]:
    """Texts to repeat: the rule's examples as the rule sees them, whole and cut short, and single characters."""
    seen = set()
    for example in list(rule.examples)[:4] or [rule.notation.source]:
        text = "".join(marked(example))
        analysis = cascade.run(text + " ", rule.reference_date)
        yield (analysis.masked if rule.notation.kinds else analysis.view), analysis
        words = text.split()
        for unit in (" ".join(words[:-1]) + " ", words[0] + " ", words[-1] + " ", words[0], text[:1], text[-1:], " "):
            if unit.strip() not in seen:
                seen.add(unit.strip())
                yield unit or " ", None


def _repeated(view: str, analysis: Analysis | None, length: int) -> tuple[str, dict[int, Mention[Any]]]:
    times = max(1, length // len(view))
    tokens = analysis.token_at() if analysis else {}
    return view * times, {i * len(view) + at: mention for i in range(times) for at, mention in tokens.items()}


def _seconds(scanner: Scanner, view: str, tokens: dict[int, Mention[Any]]) -> float:
    """The shortest of three scans, in this thread's processor time, which other work on the machine leaves alone."""
    best = float("inf")
    for _ in range(3):
        begin = time.thread_time()
        plan = Plan((scanner,))
        for _, places in plan.places(Anchors(view, tokens, words_in(view, plan.vocabulary))):
            sum(1 for _ in scanner.matches(view, places))
        best = min(best, time.thread_time() - begin)
    return best
