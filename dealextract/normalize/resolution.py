"""From what was said to what is meant: a `Timex`, the day it was written on and its surroundings make a `Date`.

The calendar of each sort of expression is in one function, found by the expression's class. None of them raises for any
expression: what has no place in the calendar becomes a `Reading` that says why.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Literal

import attrs

from dealextract.normalize import calendar
from dealextract.normalize.calendar import DAY, Period
from dealextract.normalize.reading import BEYOND, Reading, Setting, Tense, stretch, whole
from dealextract.normalize.said import NO_REFERENCE, said_parts
from dealextract.normalize.timex import (
    Anaphor,
    Calendar,
    Deictic,
    Expression,
    Interval,
    Nth,
    Reference,
    Rest,
    Shift,
    Timex,
    Unit,
    Window,
)
from dealextract.values import Date


def resolve(timex: Timex, setting: Setting) -> Date | None:
    """The `Date` that an expression means in its setting; None if it is no date (a length, a clock time, a set).

    >>> setting = Setting(datetime.date(2018, 9, 12))
    >>> resolve(Timex(Deictic("year", -1), bound="start"), setting)
    Date(timex='2017', first='2017-01-01', last='2017-12-31', bound='start', relative=True)
    >>> resolve(Timex(Calendar(year=2019, month=2, day=30)), setting)
    Date(unresolved='February 2019 has 28 days')
    >>> resolve(Timex(Shift(((10000000, "year"),), -1)), setting)
    Date(relative=True, unresolved='it lies beyond the years 1 to 9999')
    """
    if type(timex.expression) not in _READERS:
        return None
    reading = read(timex.expression, setting)
    value = reading.timex
    if value and timex.time and len(value) == 10 and "T" not in value:
        value += timex.time
    return _date(
        value, reading.first, reading.last, timex.bound, reading.relative, reading.alternatives,
        unresolved=reading.unresolved,
    )  # fmt: skip


_date = lru_cache(4096)(Date)
"""A text names few days and names them often; to validate a value anew takes longer than to find it again."""


def read(expression: Expression, setting: Setting) -> Reading:
    """What an expression stands for in its setting."""
    if isinstance(expression, Calendar) and _is_full(expression):
        return _full(expression)
    reader: Callable[[Any, Setting], Reading] = _READERS[type(expression)]
    try:
        return reader(expression, setting)
    except OverflowError:
        return Reading(unresolved=BEYOND)


def _is_full(said: Calendar) -> bool:
    """Whether a place in the calendar is the same in every setting."""
    return said.year is not None and said.within is None and said.mirrored is None and not said.short_year


@lru_cache(4096)
def _full(said: Calendar) -> Reading:
    return _calendar(said, Setting())


def _calendar(expression: Calendar, setting: Setting) -> Reading:
    if expression.year and isinstance(expression.within, Anaphor):
        # "the 1988 period" is the quarter of the report, in that year.
        period = f"{expression.year:04d}{(setting.quarter or '')[4:]}"
        return whole(period, relative=setting.quarter is not None)
    if setting.told and (day := _day_told(expression, setting)):
        return whole(day.isoformat(), relative=True)
    if setting.told and (year := _year_told(expression, setting.told, setting.tense)):
        reading = _calendar(attrs.evolve(expression, year=year), setting)
        return attrs.evolve(reading, relative=True)
    within = read(expression.within, setting) if expression.within else Reading()
    found = said_parts(expression, within.period, setting.reference, setting.tense, setting.day_first)
    if within.relative:
        found = attrs.evolve(found, relative=True)
    if found.timex is None:
        return Reading(relative=found.relative, unresolved=found.unresolved)
    return whole(found.timex, relative=found.relative, alternatives=found.alternatives)


def _day_told(said: Calendar, setting: Setting) -> datetime.date | None:
    """The day of a tale whose month is not said, or its weekday alone: the first such day from the last told on.

    A weekday may also be one of the week in which the text was written, so it needs a text known to be a tale.
    """
    told = setting.told
    if told is None or not (said.day or said.weekday) or said.month or said.year:
        return None
    weekday = said == Calendar(weekday=said.weekday) and told[0] == told[1] and setting.reference is not None
    if not weekday and said != Calendar(day=said.day):
        return None
    if setting.tense() == "future":
        return None
    days = (told[0] + offset * DAY for offset in range(62))
    return next((day for day in days if said.day == day.day or said.weekday == day.isoweekday()), None)


def _year_told(expression: Calendar, told: Period, tense: Callable[[], Tense | None]) -> int | None:
    """The year of a day, month or season that has none of its own, behind a date that has: the tale goes on from it."""
    placed = expression.month or expression.season or expression.holiday
    if expression.year or not placed or expression.within or expression.relation or expression.mirrored:
        return None
    if tense() == "future":
        return None
    into_next = told[0].month > 9 and expression.month is not None and expression.month < 4
    return told[0].year + into_next


def _deictic(expression: Deictic, setting: Setting) -> Reading:
    if setting.reference is None:
        return Reading(relative=True, unresolved=NO_REFERENCE)
    begin = setting.reference
    if expression.unit not in ("day", "week", "weekend", "fortnight", "business day"):
        begin = begin.replace(day=1)
    shifted = calendar.shifted(begin, expression.offset, expression.unit)
    if shifted is None:
        return Reading(relative=True, unresolved=BEYOND)
    return whole(calendar.timex_of(shifted, expression.unit), relative=True)


def _nth(expression: Nth, setting: Setting) -> Reading:
    of = read(expression.of, setting) if expression.of else Reading(unresolved=NO_REFERENCE)
    if expression.of is None and setting.reference:
        of = whole(calendar.timex_of(setting.reference, "month" if expression.weekday else "year"), relative=True)
    if of.period is None:
        return Reading(relative=of.relative, unresolved=of.unresolved or "the larger period is not known")
    first, last = of.period
    if expression.weekday:
        day = calendar.nth_weekday(first, last, expression.weekday, expression.ordinal)
        missing = f"there are fewer such days between {first} and {last}"
        return Reading(day.isoformat(), day, day, of.relative) if day else Reading(unresolved=missing)
    if expression.unit in ("week", "weekend"):
        return _nth_week(expression, of)
    unit: Unit = expression.unit or "day"
    back = expression.ordinal < 0
    skipped = abs(expression.ordinal) - 1
    if back:
        end = calendar.shifted(last + DAY, -skipped * expression.count, unit)
        begin = end and calendar.shifted(end, -expression.count, unit)
    else:
        begin = calendar.shifted(first, skipped, unit)
        end = begin and calendar.shifted(begin, expression.count, unit)
    if not begin or not end or begin < first or end - DAY > last:
        return Reading(relative=of.relative, unresolved=f"{of.timex} has no such part")
    if expression.count == 1 and unit in ("month", "quarter", "half", "year", "decade"):
        return whole(calendar.timex_of(begin, unit), relative=of.relative)
    return _named(begin, end - DAY, of.relative)


def _named(first: datetime.date, last: datetime.date, relative: bool) -> Reading:
    """A run of days under the name of the calendar unit that it is, if it is one."""
    units: tuple[Unit, ...] = ("day", "month", "quarter", "half", "year", "decade")
    for unit in units:
        if calendar.period(timex := calendar.timex_of(first, unit)) == (first, last):
            return Reading(timex, first, last, relative)
    return stretch(first, last, relative=relative)


def _nth_week(expression: Nth, of: Reading) -> Reading:
    """Weeks of a year are those of ISO 8601; weeks of a month begin with its first Monday, or hold its last day."""
    assert of.period is not None
    first, last = of.period
    if (last - first).days > 300:
        # 4 January is always in week 1, 28 December always in the last week.
        middle = first.replace(day=4) if expression.ordinal > 0 else last.replace(day=28)
    elif first == last:
        middle = first
    elif expression.ordinal > 0:
        # A week belongs to the month that holds its Thursday.
        middle = first + ((4 - first.isoweekday()) % 7) * DAY
    else:
        middle = last - ((last.isoweekday() - 4) % 7) * DAY
    weeks = expression.ordinal - 1 if expression.ordinal > 0 else expression.ordinal + 1
    monday = middle - (middle.isoweekday() - 1) * DAY + 7 * weeks * DAY
    if expression.unit == "weekend":
        # A weekend goes with the Monday and Tuesday behind it, "Labor Day weekend", and with the days before it.
        monday -= 7 * DAY if first == last and first.isoweekday() < 3 else 0 * DAY
        return whole(calendar.timex_of(monday, "weekend"), relative=of.relative)
    if expression.count == 1:
        return whole(calendar.timex_of(monday, "week"), relative=of.relative)
    if expression.ordinal < 0:
        monday -= 7 * (expression.count - 1) * DAY
    return stretch(monday, monday + (7 * expression.count - 1) * DAY, relative=of.relative)


def _shift(expression: Shift, setting: Setting) -> Reading:
    if expression == Shift(((1, "year"),), -1) and setting.quarter:
        # Figures of a quarter are compared with those of "a year ago".
        expression = attrs.evolve(expression, anchor="then")
    anchor = _anchor(expression.anchor, setting)
    known = [(amount, unit) for amount, unit in expression.amounts if amount is not None]
    if len(known) < len(expression.amounts) or not known:
        return Reading("PAST_REF" if expression.sign < 0 else "FUTURE_REF", relative=True)
    if anchor.period is None:
        return Reading(relative=True, unresolved=anchor.unresolved or NO_REFERENCE)
    day: datetime.date | None = anchor.period[0 if expression.sign < 0 or expression.anchor == "now" else 1]
    for amount, unit in known:
        day = calendar.shifted(day, expression.sign * amount, unit) if day else None
    if day is None:
        return Reading(relative=True, unresolved=BEYOND)
    unit = known[-1][1]
    of_period = expression.anchor == "then" or isinstance(expression.anchor, Anaphor)
    if len(known) == 1 and unit == "year" and of_period and anchor.timex:
        return whole(_same_unit(anchor.timex, day), relative=True)
    coarse = expression.sign < 0 and expression.anchor in ("now", "then") and len(known) == 1
    if coarse and unit in ("month", "quarter", "half", "year", "decade", "century"):
        grain: Unit = "month" if unit == "month" else "year"
        return whole(calendar.timex_of(day, grain), relative=True)
    if unit in ("hour", "minute", "second"):
        return Reading(relative=True, unresolved="it is a time of the day")
    return Reading(day.isoformat(), day, day, True)


def _same_unit(timex: str, day: datetime.date) -> str:
    """The value of a day, as fine as another value: "1989-Q3" a year earlier is "1988-Q3"."""
    units: dict[str, Unit] = {"Q": "quarter", "H": "half", "W": "week"}
    if len(timex) == 4:
        return calendar.timex_of(day, "year")
    unit = units.get(timex[5], "month" if len(timex) == 7 and timex[5].isdigit() else "year")
    return calendar.timex_of(day, unit)


def _anchor(anchor: Expression | Literal["now", "then"], setting: Setting) -> Reading:
    if anchor == "now" or (anchor == "then" and setting.spoken is None and setting.quarter is None):
        day = setting.reference
        return whole(day.isoformat(), relative=True) if day else Reading(unresolved=NO_REFERENCE)
    if anchor == "then":
        if setting.quarter:
            return whole(setting.quarter, relative=True)
        return setting.spoken or Reading(unresolved=NO_REFERENCE)
    return read(anchor, setting)


def _window(expression: Window, setting: Setting) -> Reading:
    anchor = _anchor(expression.anchor, setting)
    known = [(amount, unit) for amount, unit in expression.amounts if amount is not None]
    if len(known) < len(expression.amounts) or not known:
        return Reading("PAST_REF" if expression.sign < 0 else "FUTURE_REF", relative=True)
    if anchor.period is None:
        return Reading(relative=True, unresolved=anchor.unresolved or NO_REFERENCE)
    if any(unit in ("hour", "minute", "second") for _, unit in known):
        return Reading(relative=True, unresolved="it is shorter than a day")
    day: datetime.date | None = anchor.period[0]
    assert day is not None
    if len(known) == 1 and known[0][1] in ("quarter", "half", "decade", "century") and expression.anchor == "now":
        return _whole_units(day, known[0], expression.sign)
    if expression.sign > 0:
        begin = day if expression.counted else day + DAY
        end: datetime.date | None = begin
        for amount, unit in known:
            end = calendar.shifted(end, amount, unit) if end else None
        if end and known[-1][1] == "business day":
            first_day = calendar.shifted(day, 1, "business day")
            return stretch(first_day, calendar.shifted(day, known[0][0], "business day"))
        return stretch(begin, end and end - DAY)
    begin_ = day
    for amount, unit in known:
        shifted = calendar.shifted(begin_, -amount, unit)
        if shifted is None:
            return Reading(relative=True, unresolved=BEYOND)
        begin_ = shifted
    return stretch(begin_, day - DAY)


def _whole_units(day: datetime.date, amount: tuple[float, Unit], sign: int) -> Reading:
    """The last or next so many quarters, halves or decades are whole ones."""
    count, unit = int(amount[0]), amount[1]
    this = calendar.period(calendar.timex_of(day, unit))
    if this is None or count < 1:
        return Reading(relative=True, unresolved=BEYOND)
    if sign < 0:
        return stretch(calendar.shifted(this[0], -count, unit), this[0] - DAY)
    end = calendar.shifted(this[1] + DAY, count, unit)
    return stretch(this[1] + DAY, end and end - DAY)


def _reference(expression: Reference, _setting: Setting) -> Reading:
    return Reading(expression.value, relative=True)


_LENGTHS = {"day": 0, "week": 7, "weekend": 7, "month": 31, "year": 366}
"""Days that a unit has at most."""


def _anaphor(expression: Anaphor, setting: Setting) -> Reading:
    spoken = setting.spoken
    if expression.unit in (None, "quarter") and (setting.quarter or expression.unit == "quarter"):
        return _quarter(expression, setting)
    unit = expression.unit
    if unit is None:
        return attrs.evolve(spoken, relative=True, alternatives=()) if spoken else Reading("PAST_REF", relative=True)
    day = setting.reference
    if expression.said == "that" and spoken and spoken.period:
        coarser = (spoken.period[1] - spoken.period[0]).days > _LENGTHS.get(unit, 0)
        if coarser and not expression.offset:
            return Reading(relative=True, unresolved=f"which {unit} is meant is not said")
        day = day if coarser else spoken.period[0]
    elif unit == "weekend" and day and setting.tense() == "past" and day.isoweekday() < 6:
        day -= 7 * DAY
    if day is None:
        return Reading(relative=True, unresolved=NO_REFERENCE)
    if unit == "century":
        # Its turn is the nearest one: that of a text of 1998 is the year 2000.
        near = setting.told[0].year if setting.told else day.year
        return whole(f"{(near + 50) // 100:02d}XX", relative=True)
    begin = day if unit in ("day", "week", "weekend") else day.replace(day=1)
    shifted = calendar.shifted(begin, expression.offset, unit)
    return whole(calendar.timex_of(shifted, unit), relative=True) if shifted else Reading(unresolved=BEYOND)


def _quarter(expression: Anaphor, setting: Setting) -> Reading:
    """A quarter known from the text; else the last one that was over when the text was written."""
    timex = setting.quarter
    if timex is None and setting.reference:
        day = calendar.shifted(setting.reference.replace(day=1), -1, "quarter")
        timex = calendar.timex_of(day, "quarter") if day else None
    days = calendar.period(timex)
    if days is None:
        return Reading(relative=True, unresolved=NO_REFERENCE)
    shifted = calendar.shifted(days[0], expression.offset, "quarter")
    return whole(calendar.timex_of(shifted, "quarter"), relative=True) if shifted else Reading(unresolved=BEYOND)


def _rest(expression: Rest, setting: Setting) -> Reading:
    of = read(expression.of, setting)
    if of.period is None:
        return of
    begin = setting.reference if setting.reference and setting.reference > of.period[0] else of.period[0]
    return stretch(begin, of.period[1])


def _end(expression: Expression, setting: Setting) -> Reading:
    """An end of an interval; "now" is the day of writing."""
    return read(Deictic("day") if expression == Reference("PRESENT_REF") else expression, setting)


def _interval(expression: Interval, setting: Setting) -> Reading:
    first, last = _end(expression.first, setting), _end(expression.last, setting)
    relative = first.relative or last.relative
    if first.timex and last.timex and first.timex.startswith("BC"):
        return Reading(f"{first.timex}/{last.timex}")
    if first.period is None or last.period is None:
        return Reading(relative=relative, unresolved=first.unresolved or last.unresolved or "an end is not known")
    end = last.period[1]
    if end < first.period[0] and last.relative:
        # "November 20 to January 5", "Tuesday to Monday": the end is the first such day after the beginning.
        weekday = isinstance(expression.last, Calendar) and expression.last.weekday and not expression.last.month
        unit: Unit = "week" if weekday else "year"
        later = calendar.shifted(end, math.ceil((first.period[0] - end).days / 7) if weekday else 1, unit)
        end = later if later else end
    return attrs.evolve(stretch(first.period[0], end), relative=relative)


_READERS: dict[type, Callable[[Any, Setting], Reading]] = {
    Calendar: _calendar, Deictic: _deictic, Nth: _nth, Shift: _shift, Window: _window, Reference: _reference,
    Anaphor: _anaphor, Rest: _rest, Interval: _interval,
}  # fmt: skip
