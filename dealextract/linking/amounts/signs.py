"""Signs in front of amounts, and brackets around them: "-$5", "minus 3 percent", a loss "of ($1.2 million)".

Brackets mean a loss where nothing else can be meant: behind a word that asks for the amount ("a loss of ($1.2
million)"), and around the whole of a table's cell. Elsewhere they hold what is said in passing.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import attrs

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.patterns import lazy_pattern
from dealextract.values import Money, Percentage

_MINUS = lazy_pattern(r"(?<![\w)\]%$£€/.-])(?<![\d)\]%] )[-\u2212\uff0d]$")
_MINUS_WORD = lazy_pattern(
    r"(?i)(?:^|[\n.,;:(\"|]|\b(?:of|to|at|by|is|was|were|from|be|been|around|about|between|and|or|than|an?|with|reached"
    r"|hit|returned|averaged)) {0,3}(?P<sign>(?:minus|negative)[ ])$"
)
_BEHIND_WORD = lazy_pattern(r"(?i)(?:\b(?:of|was|were|is|to|from|at|versus|vs\.?|than|by)|\), or)[ ]\([ ]?$")
_CELL_BEFORE = lazy_pattern(r"(?:[\t|][ \t]{0,40}|[ ]{2})\([ ]?$")
_CELL_ENDS = lazy_pattern(r"[ ]?\)[ ]{0,40}(?:[\t\n|]|[ ]{2}|$)")
_WIDTH = 24
"""Characters in front of an amount that are looked at."""


@step(needs=(Money, Percentage), makes=(Money, Percentage))
def read_signs(analysis: Analysis) -> None:
    """Reads minus signs and the brackets of accountants; takes "fifty percent (50%)" as the one share that it is."""
    view = analysis.view
    for kind in (Money, Percentage):
        for mention in analysis.mentions(kind):
            before = view[mention.start - 1 : mention.start]
            if before == "-" or (before == " " and view[mention.start - 2 : mention.start - 1] in "sSeE"):
                _minus(analysis, mention)
            elif before == "(" or view[mention.start - 2 : mention.start] == "( ":
                _brackets(analysis, mention)
    for first, second in pairwise(analysis.mentions(Percentage)):
        if second.start - first.end < 3:
            _said_twice(analysis, first, second)


def _minus(analysis: Analysis, mention: Mention[Any]) -> None:
    """Take a minus sign or its word into an amount."""
    before = analysis.text[max(0, mention.start - _WIDTH) : mention.start]
    if before.endswith(("-", "\u2212", "\uff0d")):
        found = _MINUS.search(before)
        length = 1
    else:
        found = _MINUS_WORD.search(before)
        length = len(found["sign"]) if found else 0
    if found and analysis.is_free(mention.start - length, mention.start):
        start = mention.start - length
        new = analysis.mention(start, mention.end, _negative(mention.value), mention.rule, mention.parts, mention.notes)
        analysis.replace(mention, new, "read_signs: below zero")


def _brackets(analysis: Analysis, mention: Mention[Any]) -> None:
    """Make an amount in brackets negative, where brackets are the sign of a loss."""
    text = analysis.text
    before = text[max(0, mention.start - _WIDTH) : mention.start]
    if text[mention.end : mention.end + 2].lstrip(" ")[:1] != ")" or _value(mention.value) < 0:
        return
    asked = _BEHIND_WORD.search(before)
    if asked or (_CELL_BEFORE.search(before) and _CELL_ENDS.match(text, mention.end)):
        analysis.replace(mention, mention.revalued(_negative(mention.value)), "read_signs: in the brackets of a loss")


def _value(value: Any) -> Any:
    return value.amount if isinstance(value, Money) else value.value


def _negative(value: Any) -> Any:
    """The same amount below zero."""
    return attrs.evolve(value, **{"amount" if isinstance(value, Money) else "value": -abs(_value(value))})


def _said_twice(analysis: Analysis, words: Mention[Percentage], figures: Mention[Percentage]) -> None:
    """Unite a share in words with itself in figures, as contracts write it."""
    view = analysis.view
    bracket = view[words.end : figures.start].strip() == "(" and view[figures.end : figures.end + 1] == ")"
    if not bracket or words.value != figures.value or words.text[0].isdigit():
        return
    analysis.drop(figures, "it is said in words in front")
    whole = analysis.mention(words.start, figures.end + 1, words.value, words.rule, words.parts, words.notes)
    analysis.replace(words, whole, "read_signs: said in words and in figures")
