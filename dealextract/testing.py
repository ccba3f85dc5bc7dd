"""Checks for rules, shipped and the user's own: their examples, their counterexamples, and how they grow.

>>> from dealextract import rule, Money
>>> from dealextract.testing import check
>>> @rule(r"grand total: {amount:NUMBER}", examples={"grand total: 12": Money(12)})
... def grand_total(amount: str) -> Money:
...     return Money(amount)
>>> check(grand_total)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from dealextract.engine.analysis import Analysis
from dealextract.engine.rule import Rule
from dealextract.engine.scan import Scanner
from dealextract.errors import CheckError
from dealextract.parser import Parser
from dealextract.pumping import REACH, looks_too_far, pumps

CARRIERS = ("{}", "Nothing of note happened.\n\n{}", "{}, and so on", '"{}"', "({})")
"""Sentences that an example must also hold in; ``{}`` stands for it."""

LONGEST_TRY = 0.5
"""Seconds that a rule may try to match from one place; a shipped rule takes less than a thousandth."""

MOST_EXAMPLES = 4
"""Examples of which parts are repeated."""

_MARKED = regex.compile(r"(?s)([^\[\]]*)\[([^\]]+)\](.*)")


def check(rule: Rule[Any], parser: Parser | None = None) -> None:
    """Run a rule's examples, alone and inside other text, its counterexamples, and a pump test.

    Args:
        rule: The rule.
        parser: The parser to run it in; by default the shipped rules, with this one added or in place of the one of
            its name.

    Raises:
        CheckError: Something does not hold; the message lists all that does not.
        TypeError: `rule` is not a rule: a gazetteer has no examples to check.
    """
    if not isinstance(rule, Rule):
        raise TypeError(f"check() takes a rule, the function under its @rule(…), not {rule!r}")
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
    """One sentence for a repeated text on which the rule's work grows faster than the text.

    The texts come from the rule's pattern and examples. Nothing is compared by the clock: it is seen how far the rule
    looks from one place, and the clock only stops what does not come to an end.
    """
    scanner = parser.cascade.scanners[rule.name]
    if not isinstance(scanner, Scanner):
        return
    for pump in pumps(rule.notation, scanner.marks, _as_seen(rule, parser)):
        try:
            if looks_too_far(scanner, pump, LONGEST_TRY):
                yield (
                    f"{pump.unit[:40]!r} repeated: from one place it looks at more than {REACH} characters, so "
                    "that its work grows faster than the text; bound its repeats"
                )
                return
        except TimeoutError:
            yield (
                f"{pump.unit[:40]!r} repeated: to try every way to match from one place takes more than "
                f"{LONGEST_TRY} s; bound its repeats more tightly, and do not repeat what is repeated already"
            )
            return


def _as_seen(rule: Rule[Any], parser: Parser) -> Iterator[str]:
    """The first examples as the rule sees them, mentions masked if it asks for any."""
    for example in list(rule.examples)[:MOST_EXAMPLES]:
        analysis = parser.cascade.run("".join(marked(example)), rule.reference_date)
        yield analysis.masked if rule.notation.kinds else analysis.view
