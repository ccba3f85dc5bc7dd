"""Whether a text tells of a time long before it was written, so that "on 13 May" is a day of the year told last."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from dealextract.document import Mention
from dealextract.normalize.timex import Calendar, Deictic, Expression, Interval, Timex

LONG_AGO = 2
"""Years before the day of writing from which on a date belongs to history."""

ENOUGH = 2
"""Days or months of history with their years that a text has at least."""


def tells_history(mentions: Sequence[Mention[Timex]], reference: datetime.date | None) -> bool:
    """Whether days and months without a year belong to the year told last.

    A text whose day of writing is not known has no other year to give them. In one that has such a day, nearly all
    dates are of history, and nothing is dated from the day of writing, as news always has something ("last week");
    a weekday now and then may be one of the tale.
    """
    if reference is None:
        return True
    said = [mention.value.expression for mention in mentions]
    if any(isinstance(expression, Deictic) for expression in said):
        return False
    weekdays = sum(_is_weekday(expression) for expression in said)
    years = [(calendar.year or 0, calendar.month) for e in said if (calendar := with_year(e))]
    old = [month for year, month in years if year <= reference.year - LONG_AGO]
    if weekdays and len(old) < 10 * weekdays:
        return False
    return len([month for month in old if month]) >= ENOUGH and len(old) * 5 >= len(years) * 4


def with_year(expression: Expression) -> Calendar | None:
    """What an expression says of the calendar, or its beginning, if it says the year in full."""
    if isinstance(expression, Interval):
        expression = expression.first
    told = isinstance(expression, Calendar) and expression.year is not None and not expression.before_christ
    return expression if told and isinstance(expression, Calendar) else None


def _is_weekday(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and bool(expression.weekday) and not expression.month
