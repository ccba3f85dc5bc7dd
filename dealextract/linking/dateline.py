"""The day a text was written on, as its dateline says."""

from __future__ import annotations

import datetime

from dealextract.document import Mention
from dealextract.engine.analysis import Analysis
from dealextract.engine.steps import step
from dealextract.normalize.resolution import Setting, resolve
from dealextract.normalize.timex import Calendar, Timex
from dealextract.patterns import lazy_pattern
from dealextract.values import Date

HEAD = 1200
"""Characters from the beginning in which a dateline is looked for."""

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
    for mention in analysis.mentions(Timex):
        if mention.start > HEAD:
            break
        day = _full_day(mention)
        if day is not None and _stands_as_dateline(analysis.view, mention):
            analysis.reference_date = day
            return


def _full_day(mention: Mention[Timex]) -> datetime.date | None:
    said = mention.value.expression
    if not isinstance(said, Calendar) or said.year is None or not said.day or not said.month:
        return None
    date = resolve(mention.value, Setting())
    return date.first if isinstance(date, Date) else None


def _stands_as_dateline(view: str, mention: Mention[Timex]) -> bool:
    """Whether a day stands alone in its line, or where agencies put the day of a report."""
    begin = view.rfind("\n", 0, mention.start) + 1
    end = view.find("\n", mention.end)
    line_end = len(view) if end < 0 else end
    before, after = view[begin : mention.start], view[mention.end : line_end]
    if len(before.split()) + len(after.split()) <= 4:
        return True
    return bool(_SIGN_OF_DATELINE.match(before)) and after.lstrip()[:1] in ("-", "/", "(", "—", ":", "|", ")")
