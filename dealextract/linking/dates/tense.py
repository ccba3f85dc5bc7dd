"""Whether a sentence looks back or ahead, by the verb nearest to a place in it."""

from __future__ import annotations

from functools import cache
from typing import Literal

import regex

from dealextract.patterns import lazy_pattern

REACH = 160
"""Characters in front of a place that are read."""
_BACKWARDS = "(?r)"
"""In front of a pattern: what stands nearest in front of a place is found first."""


@cache
def _verbs(order: str = "") -> regex.Pattern[str]:
    # A modal takes the verb behind it along: "must be returned" looks ahead.
    return regex.compile(
        order + r"\b(?:(?P<future>(?:[Ww]ill|'ll|won't|[Ss]hall|[Ww]ould|[Cc]ould|may|might|can|should|must|is to"
        r"|are to|was to"
        r"|were to|due to|set to|going to|slated to|scheduled to|expect(?:s|ed)? to|plan(?:s|ned)? to|hopes? to"
        # What was agreed to be bought was agreed on the day that follows; what was agreed to be done else comes.
        r"|intends? to|agreed to(?= [a-z])"
        r"(?! (?:an?|the|its|their|buy|acquire|sell|purchase|merge|combine|form|set up|create|take|invest"
        r"|pay|lend|settle|license|supply|be (?:bought|acquired|taken))\b)"
        r"|(?<!according )to be(?! (?:bought|acquired|taken over)\b))\b"
        r"(?: (?:not|be|have|also|been|then))?(?: [a-z]{2,14})?"
        r"|expects?|expected|plans?|planned|planning|scheduled|due|slated|hopes?|intends?|upcoming|deadline|expires?"
        r"|matures?|maturing|resumes?|reopens?|opens|begins|starts|takes effect|goes into effect"
        r"|effective|ahead of|as early as|as soon as|before)\b"
        r"|(?P<past>(?:said|says|was|were|had|did|[a-z]{2,14}(?<!hundr|ne|spe)ed|told|came|went|rose|fell|made"
        r"|took|won"
        r"|lost|began|gave|got|held|met|left|sold|bought|paid|grew|led|saw|spent|hit|became|brought|thought|since"
        r"|found|ran|sent|has been|have been|has|have)\b))"
    )


@cache
def _sentence_start(order: str = "") -> regex.Pattern[str]:
    return regex.compile(order + r"[a-z0-9)][a-z0-9)][.?!][\"')]{0,2} {1,4}(?=[\"'(]{0,2}[A-Z])|\n|;|``|''")


@cache
def _until() -> regex.Pattern[str]:
    """In front of the day: "until 9 a.m. Tuesday"."""
    return regex.compile(
        r"\b(?:until|till) (?:[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m\.?|noon|midnight|late|early)(?: on)? $"
    )


_BY = lazy_pattern(r"\b[Bb]y (?:the )?(?:EOD|COB|close of business|end of (?:the )?day|noon|midnight)?(?: on)? ?$")
"""In front of the day by which something is asked for: "Please reply by Friday"."""


def tense(view: str, start: int, end: int) -> Literal["past", "future"] | None:
    """Whether the sentence around `start` to `end` looks back or ahead; None if nothing tells.

    >>> text = "The board will meet on Friday."
    >>> tense(text, text.index("Friday"), text.index("Friday") + 6)
    'future'
    >>> tense("He resigned on Friday.", 15, 21), tense("On Friday, the panel", 3, 9)
    ('past', None)
    >>> tense("It has until Friday to answer.", 13, 19), tense("Friday's ruling will", 0, 6)
    ('future', 'past')
    >>> tense("Reply by Friday.", 9, 15), tense("He had left by Friday.", 15, 21)
    ('future', 'past')
    >>> tense("Kilo agreed to buy Lind on Friday", 27, 33), tense("They agreed to meet on Friday", 23, 29)
    ('past', 'future')
    """
    if view.startswith("'s", end):
        return "past"
    begin = max(0, start - REACH)
    if stop := _sentence_start(_BACKWARDS).search(view, begin, start):
        begin = stop.end()
    if view.endswith(("until ", "till "), begin, start) or _until().search(view, max(begin, start - 24), start):
        return "future"
    last_of_sentence = _sentence_start().search(view, end - 2, end + REACH)
    limit = last_of_sentence.start() + 2 if last_of_sentence else end + REACH
    behind = next((verb for at in range(end, end + 3) if (verb := _verbs().match(view, at, limit))), None)
    if behind and behind["past"]:
        return "past"
    nearest = _verbs(_BACKWARDS).search(view, begin, start) or _verbs().search(view, end, limit)
    if nearest is None and _BY.search(view, max(begin, start - 24), start):
        return "future"
    return None if nearest is None else "future" if nearest["future"] else "past"
