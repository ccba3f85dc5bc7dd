"""The day a text was written on, as its dateline says."""

from __future__ import annotations

import datetime

from dealextract.document import Mention
from dealextract.engine.analysis import Analysis
from dealextract.engine.steps import step
from dealextract.normalize.reading import Setting
from dealextract.normalize.resolution import resolve
from dealextract.normalize.timex import Calendar, Timex
from dealextract.patterns import lazy_pattern
from dealextract.values import Date

HEAD = 1200
"""Characters from the beginning in which a dateline is looked for."""

TAIL = 800
"""Characters at the end in which a day that stands alone in its line is the day of writing, if no other does."""

_LABEL = lazy_pattern(
    r"(?i)\s{0,8}(?:(?:publication |release |report )?dated?|published|posted|updated|released?)(?: on)?:? {0,4}$"
)
_TIME_BEHIND = lazy_pattern(
    r"(?i)[ ,]{0,3}(?:at )?[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?(?: \([^()]{1,20}\))?\s{0,8}$"
)

# Read backwards from the end of what stands in front, which may be a long line.
_SIGN_OF_DATELINE = lazy_pattern(
    r"(?ri)(?:\b(?:published|posted|updated|dated|date|issued|released?|filed|written|on)\b:?"
    r"|[A-Z]{3,40}[A-Z ,.]{0,40},|/|\(|\||--|^)\s{0,4}$"
)


@step(needs=(Timex,), makes=())
def dateline(analysis: Analysis) -> None:
    """Reads the reference date off the text's head, where the caller gave none."""
    if analysis.reference_date is not None:
        return
    mentions = analysis.mentions(Timex)
    for mention in mentions:
        if mention.start > HEAD:
            break
        day = _full_day(mention)
        if day is not None and _stands_as_dateline(analysis.view, mention):
            analysis.reference_date = day
            return
    tail = max(HEAD, len(analysis.view) - TAIL)
    alone = {_full_day(m) for m in mentions if m.start > tail and _stands_alone(analysis.view, m)} - {None}
    if len(alone) == 1:
        analysis.reference_date = alone.pop()


def _full_day(mention: Mention[Timex]) -> datetime.date | None:
    said = mention.value.expression
    if not isinstance(said, Calendar) or said.year is None or not said.day or not said.month:
        return None
    date = resolve(mention.value, Setting())
    return date.first if isinstance(date, Date) else None


def _line_around(view: str, mention: Mention[Timex]) -> tuple[str, str]:
    """What stands in front of a mention in its line, and behind it."""
    begin = view.rfind("\n", 0, mention.start) + 1
    end = view.find("\n", mention.end)
    return view[begin : mention.start], view[mention.end : len(view) if end < 0 else end]


def _stands_alone(view: str, mention: Mention[Timex]) -> bool:
    """Whether nothing else stands in a day's line but a label such as "Date:" and the time."""
    before, after = _line_around(view, mention)
    return (not before.strip() or _LABEL.match(before) is not None) and (
        not after.strip() or _TIME_BEHIND.match(after) is not None
    )


def _stands_as_dateline(view: str, mention: Mention[Timex]) -> bool:
    """Whether a day stands alone in its line, behind a label, or where agencies put the day of a report."""
    before, after = _line_around(view, mention)
    if len(before.split()) + len(after.split()) <= 4 or _LABEL.match(before):
        return True
    return bool(_SIGN_OF_DATELINE.match(before)) and after.lstrip()[:1] in ("-", "/", "(", "—", ":", "|", ")")
