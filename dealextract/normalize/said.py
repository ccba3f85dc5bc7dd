"""A place in the calendar of which a part was said: the rest is filled in from the reference date and the tense."""

from __future__ import annotations

import calendar as _months
import datetime
from collections.abc import Callable, Iterable
from typing import Literal

import attrs

from dealextract.normalize import calendar
from dealextract.normalize.calendar import DAY, Period
from dealextract.normalize.holidays import holiday
from dealextract.normalize.timex import Calendar

SOON = 60
"""A day and month without a year are those nearest the reference date, if not more days away than this."""

REPORTED = 90
"""A quarter without a year is the nearest one, if its middle is not more days away than this."""

Tense = Callable[[], Literal["past", "future"] | None]

NO_REFERENCE = "the text does not say when it was written"


@attrs.frozen
class Found:
    """A TIMEX3 value, whether it had to be filled in, other readings; or the reason why there is none."""

    timex: str | None = None
    relative: bool = False
    alternatives: tuple[str, ...] = ()
    unresolved: str | None = None


def said_parts(
    said: Calendar, within: Period | None, reference: datetime.date | None, tense: Tense, day_first: bool | None
) -> Found:
    """Complete what was said.

    Args:
        said: The parts.
        within: The period that `said.within` stands for.
        reference: The day the text was written on.
        tense: Whether the sentence looks back or ahead.
        day_first: How to read a day and month in figures that have two readings.

    >>> day = datetime.date(2018, 9, 12)
    >>> said_parts(Calendar(weekday=1), None, day, lambda: "past", None).timex
    '2018-09-10'
    >>> said_parts(Calendar(month=11), None, day, lambda: "future", None).timex
    '2018-11'
    >>> said_parts(Calendar(2018, 3, 4, mirrored=Calendar(2018, 4, 3)), None, day, lambda: None, None)
    Found(timex='2018-03-04', relative=False, alternatives=('2018-04-03',), unresolved=None)
    """
    if said.mirrored is not None:
        return _two_readings(said, within, reference, tense, day_first)
    year = said.year
    if year is not None and said.short_year:
        year = calendar.full_year(year, reference)
    if problem := said.unreadable or _no_year(year):
        return Found(unresolved=problem)
    if said.before_christ and year:
        return Found(f"BC{year:04d}")
    if said.century is not None or said.decade is not None:
        return _century(said) if said.century is not None else _decade(said.decade or 0, reference)
    if year is None and within is not None:
        return _inside(said, within)
    if year is not None:
        return _in_year(said, year)
    if said.within is not None or reference is None:
        bare_weekday = said.weekday is not None and said.month is None and said.day is None
        return Found(relative=True, unresolved=NO_REFERENCE if bare_weekday else "the text does not say in which year")
    found = _completed(said, reference, tense)
    return attrs.evolve(found, relative=True)


def _no_year(year: int | None) -> str | None:
    """What is wrong with a year."""
    if year is None or 0 < year < 10000:
        return None
    return "there is no year 0" if year == 0 else "it lies beyond the years 1 to 9999"


def _two_readings(
    said: Calendar, within: Period | None, reference: datetime.date | None, tense: Tense, day_first: bool | None
) -> Found:
    assert said.mirrored is not None
    readings = (attrs.evolve(said, mirrored=None), said.mirrored)
    first, other = readings[::-1] if day_first else readings
    found = said_parts(first, within, reference, tense, None)
    second = said_parts(other, within, reference, tense, None)
    if found.timex is None and second.timex is not None:
        return second
    if day_first is None and second.timex not in (None, found.timex):
        return attrs.evolve(found, alternatives=(str(second.timex),))
    return found


def _century(said: Calendar) -> Found:
    number = said.century or 0
    if not 0 < number < 101:
        return Found(unresolved=f"there is no {number}th century in the calendar")
    return Found(f"{'BC' if said.before_christ else ''}{number - 1:02d}XX")


def _decade(first: int, reference: datetime.date | None) -> Found:
    relative = first < 100
    if relative:
        this = reference.year if reference else 1999
        first += this - this % 100
        first -= 100 if first > this else 0
    return Found(f"{first // 10:03d}X", relative) if first < 10000 else Found(unresolved="it is not a decade")


def _in_year(said: Calendar, year: int) -> Found:
    """The value of parts whose year is known."""
    text = f"{year:04d}"
    if said.month is not None:
        return _day_or_month(said, year)
    for part, letter in ((said.quarter, "Q"), (said.half, "H")):
        if part is not None:
            return Found(f"{text}-{letter}{part}")
    if said.season:
        return Found(f"{text}-{said.season}")
    if said.week is not None:
        timex = f"{text}-W{said.week:02d}"
        return Found(timex) if calendar.period(timex) else Found(unresolved=f"{text} has no week {said.week}")
    if said.holiday:
        try:
            return Found(holiday(said.holiday, year).isoformat())
        except ValueError as error:
            return Found(unresolved=str(error))
    return Found(text)


def _day_or_month(said: Calendar, year: int) -> Found:
    month = said.month or 0
    if not 1 <= month <= 12:
        return Found(unresolved=f"there is no month {month}")
    if said.day is None:
        return Found(f"{year:04d}-{month:02d}")
    found = calendar.day(year, month, said.day)
    if found is None:
        days = _months.monthrange(year, month)[1]
        return Found(unresolved=f"{_months.month_name[month]} {year} has {days} days")
    return Found(found.isoformat())


def _inside(said: Calendar, within: Period) -> Found:
    """The value of parts that lie in a known period."""
    first, last = within
    if said.weekday and not said.month:
        day = calendar.nth_weekday(first, last, said.weekday, 1)
        if day:
            return Found(day.isoformat())
    if said.day and not said.month:
        day = calendar.day(first.year, first.month, said.day)
        if day is None:
            return Found(relative=True, unresolved=f"{_months.month_name[first.month]} {first.year} has no such day")
        return Found(day.isoformat())
    middle = first + (last - first) / 2
    return _in_year(said, first.year if first.year == last.year else middle.year)


def _completed(said: Calendar, reference: datetime.date, tense: Tense) -> Found:
    """The value of parts whose year is not said: the nearest that the tense and "last" or "next" allow."""
    if said.weekday and not said.month and not said.day:
        return _weekday(said, reference, tense)
    if said.day and not said.month:
        return _day_of_month(said, reference, tense)
    # What does not come every year, such as 29 February, is looked for over eight years: 1900 was no leap year.
    rare = said.holiday or said.week == 53 or (said.month == 2 and said.day == 29)
    span = 8 if rare else 2
    years = range(max(1, reference.year - span), min(9999, reference.year + span) + 1)
    found = [(value.timex, days) for value in (_in_year(said, year) for year in years) if value.timex
             and (days := calendar.period(value.timex))]  # fmt: skip
    if said.week:
        found = [f for f in found if f[0][:4] == f"{reference.year:04d}"] or found
    if said.weekday and said.day:
        # "Friday, June 15": the weekday can tell the year.
        fitting = [f for f in found if f[1][0].isoweekday() == said.weekday and abs(f[1][0].year - reference.year) < 2]
        near = [f for f in found if abs((f[1][0] - reference).days) <= SOON]
        found = near or fitting or found
    if not found:
        return Found(unresolved=_in_year(said, reference.year).unresolved or "there is no such day")
    return Found(_nearest(found, said, reference, tense))


def _closest(found: list[tuple[str, Period]], reference: datetime.date) -> str | None:
    """The quarter or half around or beside the reference date, if there is one so near."""
    ranked = sorted((abs((days[0] + (days[1] - days[0]) / 2 - reference).days), timex) for timex, days in found)
    return ranked[0][1] if ranked[0][0] <= REPORTED else None


def _nearest(found: list[tuple[str, Period]], said: Calendar, reference: datetime.date, tense: Tense) -> str:
    """Of the same day or period in several years, the one that is meant."""
    if said.relation in ("last", "past"):
        return next((timex for timex, days in reversed(found) if days[1] < reference), found[0][0])
    if said.relation in ("next", "coming"):
        return next((timex for timex, days in found if days[0] > reference), found[-1][0])
    if said.relation == "this":
        return next((timex for timex, days in found if days[0].year == reference.year), found[0][0])
    closest = min(found, key=lambda f: abs((f[1][0] - reference).days))
    if ((said.day and said.month) or said.holiday) and abs((closest[1][0] - reference).days) <= SOON:
        return closest[0]
    if (said.quarter or said.half) and (middle := _closest(found, reference)) is not None:
        return middle
    looks = tense()
    if looks == "past":
        return next((timex for timex, days in reversed(found) if days[0] <= reference), found[0][0])
    if looks == "future":
        return next((timex for timex, days in found if days[1] >= reference), found[-1][0])
    return min(found, key=lambda f: abs((f[1][0] + (f[1][1] - f[1][0]) / 2 - reference).days))[0]


def _weekday(said: Calendar, reference: datetime.date, tense: Tense) -> Found:
    """The weekday of which a text speaks: the last one, unless it looks ahead."""
    assert said.weekday is not None
    monday = reference - (reference.isoweekday() - 1) * DAY
    in_week = monday + (said.weekday - 1) * DAY
    ahead = (said.weekday - reference.isoweekday()) % 7
    back = (reference.isoweekday() - said.weekday) % 7
    if said.relation == "next":
        day = in_week + 7 * DAY
    elif said.relation == "coming":
        day = reference + ((ahead or 7) + 7 * said.after) * DAY
    elif said.relation in ("last", "past"):
        day = reference - ((back or 7) + 7 * said.after) * DAY
    elif said.relation == "this":
        day = in_week
    elif tense() == "future":
        day = reference + ahead * DAY
    else:
        day = reference - back * DAY
    return Found(day.isoformat())


def _day_of_month(said: Calendar, reference: datetime.date, tense: Tense) -> Found:
    """The day of a month that is not said."""
    assert said.day is not None
    first = reference.replace(day=1)
    months: Iterable[int] = range(-11, 12)
    found: list[tuple[str, Period]] = []
    for offset in months:
        begin = calendar.shifted(first, offset, "month")
        day = begin and calendar.day(begin.year, begin.month, said.day)
        if day and (said.weekday is None or day.isoweekday() == said.weekday):
            found.append((day.isoformat(), (day, day)))
    if not found:
        return Found(unresolved=f"no month near has such a day {said.day}")
    if said.relation == "this":
        same = [timex for timex, days in found if days[0].month == reference.month]
        return Found(same[0]) if same else Found(unresolved=f"the month has no day {said.day}")
    return Found(_nearest(found, said, reference, tense))
