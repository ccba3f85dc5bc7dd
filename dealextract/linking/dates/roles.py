"""What happens on a date, where the words next to it say so: signed, announced, closing, expiry, long-stop."""

from __future__ import annotations

from functools import cache

import attrs
import regex

from dealextract.engine import step
from dealextract.engine.analysis import Analysis
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, DateRole

REACH = 48
"""Characters in front of a date in which its role is looked for."""

_ROLES: dict[str, DateRole] = {
    "announced": "announced", "signed": "signed", "effective": "effective", "closing": "closing", "record": "record",
    "expiry": "expiry", "longstop": "long-stop",
}  # fmt: skip


@cache
def _words() -> regex.Pattern[str]:
    return regex.compile(
        r"\b(?:(?P<longstop>(?i:(?:long[- ]?stop|outside|drop[- ]dead) date))"
        r"|(?P<record>(?i:record date|(?:share|stock)?holders of record))"
        r"|(?P<announced>announc(?:ed|ement)|disclosed|unveiled)"
        r"|(?P<signed>signed|entered into|dated|executed|inked|made as of)"
        r"|(?P<effective>[Ee]ffective)"
        r"|(?P<closing>clos(?:e|es|ed|ing)(?: date)?"
        r"(?! (?:price|share|stock|level|value|rate|bell|at|up|down|higher|lower)\b)"
        r"|complet(?:e|ed|es|ion)|consummat(?:e|ed|ion)|Closing Date)"
        r"|(?P<expiry>expir(?:e|es|ed|ation|y)|matur(?:e|es|ity|ing)|terminat(?:e|es|ed|ion))"
        r")\b"
    )


_STEMS = (
    "date", "record", "announce", "disclosed", "unveiled", "signed", "entered", "executed", "inked", "made as of",
    "ffective", "clos", "complet", "consummat", "expir", "matur", "terminat",
)  # fmt: skip
"""One of these stands in all that tells a role: most dates have none in front, and need no look with the pattern."""


@step(needs=(Date,), makes=(Date,))
def read_roles(analysis: Analysis) -> None:
    """Notes what happens on each date, by the nearest word in front of it, or the term defined behind it."""
    end_of_last = 0
    for mention in analysis.mentions(Date):
        begin = max(end_of_last, mention.start - REACH)
        end_of_last = mention.end
        if mention.value.first is None or mention.value.role is not None:
            continue
        role = _role(analysis.view, begin, mention.start, mention.end)
        if role is not None:
            analysis.replace(mention, mention.revalued(attrs.evolve(mention.value, role=role)))


def _role(view: str, begin: int, start: int, end: int) -> DateRole | None:
    if defined := _DEFINED.match(view, end):
        found = list(_words().finditer(defined[0]))
    else:
        words = view[begin:start].lower()
        if not any(stem in words for stem in _STEMS):
            return None
        stop = max(view.rfind(". ", begin, start), view.rfind("\n", begin, start), view.rfind(";", begin, start))
        found = list(_words().finditer(view, max(begin, stop), start))
    return _ROLES[str(found[-1].lastgroup)] if found else None


_DEFINED = lazy_pattern(r"[ ,]{0,3}\((?:such date, |the |as |collectively, )?(?:the )?\"[A-Z][^\"\n]{2,40}\"\)")
