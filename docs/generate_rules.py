"""Writes docs/rules.md: every shipped rule with its pattern, its examples and its counterexamples.

Run it after a rule has changed: ``python docs/generate_rules.py``. A test sees to it that the page is current.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dealextract
from dealextract import Gazetteer, Rule, Step
from dealextract.document import kind_name

PAGE = Path(__file__).parent / "rules.md"

HEAD = """\
# The shipped rules

This page is generated from the rules themselves by `docs/generate_rules.py`. Every example on it is run as a test,
alone and inside other text. Square brackets mark the span where an example has text around it; relative dates are read
on {day}, a {weekday}, unless the rule says otherwise.

Of two matches that overlap the longer wins; of equals, the rule listed first. `dealextract.explain(text)` shows which
rules took part and what became of their matches.
"""


def page() -> str:
    """The whole page."""
    parser = dealextract.Parser()
    kinds = dict.fromkeys(rule.kind for rule in parser.rules)
    day = Rule.__attrs_attrs__.reference_date.default
    lines = [HEAD.format(day=day, weekday=f"{day:%A}")]
    for kind in kinds:
        lines += [f"## {kind_name(kind)}", ""]
        for rule in parser.rules:
            if rule.kind is kind:
                lines += [*_section(rule), ""]
    lines += ["## The lexicon", "", "The fragments that patterns can name:", ""]
    lines += [", ".join(f"`{name}`" for name in sorted(dealextract.LEXICON)) + ".", ""]
    lines += ["## Whole-document steps", "", "What only the whole document can tell, in the order of the pipeline.", ""]
    lines += [*_steps(parser.steps), "", "## The schedule", ""]
    lines += [
        "When each runs follows from the kinds that it needs and makes.",
        "",
        "```text",
        str(parser.stages),
        "```",
        "",
    ]
    return "\n".join(lines)


def _section(rule: Rule[Any] | Gazetteer[Any]) -> Iterator[str]:
    yield f"### {rule.name}"
    yield ""
    if isinstance(rule, Gazetteer):
        yield f"A list of {len(rule.entries)} names."
        return
    yield rule.doc.replace("\n", " ").replace("  ", " ")
    yield ""
    yield f"```text\n{rule.notation.source}\n```"
    yield ""
    for text, value in rule.examples.items():
        yield f"- {_code(text)} → {_code(repr(value))}"
    for text in rule.counterexamples:
        yield f"- not {_code(text)}"


def _steps(steps: tuple[Step, ...]) -> Iterator[str]:
    for step in steps:
        needs, makes = (", ".join(map(kind_name, kinds)) or "nothing" for kinds in (step.needs, step.makes))
        yield f"- `{step.name}` (needs {needs}; makes or revises {makes}): {step.doc}"


def _code(text: str) -> str:
    """A text as inline code, whatever it holds."""
    text = text.replace("\n", "⏎")
    fence = "``" if "`" in text else "`"
    return f"{fence} {text} {fence}" if "`" in text else f"{fence}{text}{fence}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
