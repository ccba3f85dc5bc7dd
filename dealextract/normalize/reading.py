"""What an expression stands for, and what surrounds it: the two sides of resolution."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Literal, TypeAlias

import attrs

from dealextract.normalize import calendar
from dealextract.normalize.calendar import Period

Tense: TypeAlias = Literal["past", "future"]


@attrs.frozen
class Reading:
    """What an expression stands for.

    Args:
        timex: TIMEX3 value, or None.
        first: First day, or None.
        last: Last day, inclusive, or None.
        relative: Whether the reference date or the text before decided.
        alternatives: Other TIMEX3 values it could stand for.
        unresolved: Why there is no value.
    """

    timex: str | None = None
    first: datetime.date | None = None
    last: datetime.date | None = None
    relative: bool = False
    alternatives: tuple[str, ...] = ()
    unresolved: str | None = None

    @property
    def period(self) -> Period | None:
        """First and last day, if both are known."""
        return (self.first, self.last) if self.first and self.last else None


@attrs.frozen
class Setting:
    """What surrounds an expression.

    Args:
        reference: The day the text was written on.
        tense: Says, when called, whether the sentence looks back or ahead; None is neither.
        spoken: The period spoken of last, if any.
        quarter: The quarter spoken of last, as a TIMEX3 value, if any.
        day_first: Whether 3/4/2018 is in April; None is not known.
        history: Whether a day and month without a year belong to the year told last, and not to the one around the
            reference date.
        told: In such a text, the last date told with its year.
    """

    reference: datetime.date | None = None
    tense: Callable[[], Tense | None] = lambda: None
    spoken: Reading | None = None
    quarter: str | None = None
    day_first: bool | None = None
    history: bool = False
    told: Period | None = None


BEYOND = "it lies beyond the years 1 to 9999"


def whole(timex: str, *, relative: bool = False, alternatives: tuple[str, ...] = ()) -> Reading:
    """The reading of a TIMEX3 value, with its days."""
    days = calendar.period(timex)
    return Reading(timex, days and days[0], days and days[1], relative, alternatives)


def stretch(first: datetime.date | None, last: datetime.date | None, *, relative: bool = True) -> Reading:
    """The reading of a run of days, with an ISO 8601 interval for its value."""
    if first is None or last is None:
        return Reading(relative=relative, unresolved=BEYOND)
    if last < first:
        return Reading(relative=relative, unresolved=f"it would end ({last}) before it begins ({first})")
    timex = first.isoformat() if first == last else f"{first}/{last}"
    return Reading(timex, first, last, relative)
