"""Whether a sentence looks back or ahead, by the verb nearest to a place in it."""

from __future__ import annotations

from functools import cache
from typing import Literal

import regex

REACH = 160
"""Characters in front of a place that are read."""


@cache
def _verbs() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)(?:(?P<future>\b(?:will|'ll|won't|shall|would|could|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?"
        r"|scheduled|due"
        r"|slated|hopes?|intend(?:s|ed)?|going to|set to|until|planned|is to|are to|upcoming|may|might|can"
        r"|should|must"
        r"|next|to be|by the time|deadline|expires?|matures?|maturing|beginning|effective|starts?|ahead of"
        r"|in time for|as early as|as soon as|until)\b)"
        r"|(?P<past>\b(?:said|was|were|had|did|[a-z]{2,14}ed|told|came|went|rose|fell|made|took|won|lost|began|gave"
        r"|got|held|met|left|sold|bought|paid|grew|led|saw|set|spent|cut|hit|became|brought|thought|since"
        r"|found|ran|sent)\b))"
    )


def tense(view: str, start: int, end: int) -> Literal["past", "future"] | None:
    """Whether the sentence around `start` to `end` looks back or ahead; None if nothing tells.

    >>> text = "The board will meet on Friday."
    >>> tense(text, text.index("Friday"), text.index("Friday") + 6)
    'future'
    >>> tense("He resigned on Friday.", 15, 21), tense("On Friday, the panel", 3, 9)
    ('past', None)
    """
    begin = max(view.rfind(". ", 0, start), view.rfind("\n", 0, start), view.rfind('"', 0, start), start - REACH, 0)
    found = list(_verbs().finditer(view, begin, start))
    if found:
        return "future" if found[-1]["future"] else "past"
    stops = [at for sign in (". ", "\n") if (at := view.find(sign, end)) >= 0]
    after = _verbs().search(view, end, min([end + REACH, len(view), *stops]))
    return None if after is None else "future" if after["future"] else "past"
