"""Arithmetic of the calendar: TIMEX3 values to days, and days to TIMEX3 values; nothing here ever overflows.

TIMEX3 values are those of TimeML 1.2.1, which extend ISO 8601: "2018-Q3", "2018-H1", "2018-SU", "2018-W37-WE", "199X".
Periods are pairs of days, both inclusive. The seasons are the meteorological ones of the northern hemisphere.
"""

from __future__ import annotations

import datetime
from functools import lru_cache
from typing import TypeAlias

import regex
from dateutil.relativedelta import relativedelta

from dealextract.normalize.holidays import BUSINESS_HOLIDAYS, holiday
from dealextract.normalize.timex import Unit
from dealextract.patterns import lazy_pattern

Period: TypeAlias = tuple[datetime.date, datetime.date]
"""First and last day, both inclusive."""

DAY = datetime.timedelta(1)
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""TIMEX3 season to its first month."""

PIVOT = 50
"""Two digits of a year stand for the year nearest the reference date, at most this many years before or after it."""


def day(year: int, month: int, number: int) -> datetime.date | None:
    """A day, or None where the calendar has no such day.

    >>> day(2020, 2, 29), day(2019, 2, 29), day(0, 1, 1), day(99999, 1, 1)
    (datetime.date(2020, 2, 29), None, None, None)
    """
    try:
        return datetime.date(year, month, number)
    except (ValueError, OverflowError):
        return None


def full_year(two_digits: int, near: datetime.date | None) -> int:
    """The year that two digits stand for: the one nearest the reference date; without one, 1950 to 2049.

    >>> full_year(98, datetime.date(1999, 1, 1)), full_year(19, datetime.date(2018, 1, 1)), full_year(49, None)
    (1998, 2019, 2049)
    """
    middle = near.year if near else 1999
    year = middle - middle % 100 + two_digits
    if year > middle + PIVOT:
        year -= 100
    elif year <= middle - PIVOT:
        year += 100
    return year


def period(timex: str | None) -> Period | None:
    """First and last day of a TIMEX3 date value, or None where it has none.

    >>> [d.isoformat() for d in period("2018-Q3")], [d.isoformat() for d in period("199X")]
    (['2018-07-01', '2018-09-30'], ['1990-01-01', '1999-12-31'])
    >>> [d.isoformat() for d in period("2018-W37")], [d.isoformat() for d in period("2016-02")]
    (['2018-09-10', '2018-09-16'], ['2016-02-01', '2016-02-29'])
    >>> period("PRESENT_REF"), period("2019-02-30"), period("0000"), period("2018-W99"), period("99999")
    (None, None, None, None, None)
    """
    return _known_period(timex) if timex else None


@lru_cache(1024)
def _known_period(timex: str) -> Period | None:
    match = _TIMEX.fullmatch(timex)
    if not match:
        return None
    try:
        return _period(match)
    except (ValueError, OverflowError):
        return None


_TIMEX = lazy_pattern(
    r"(?:(?P<year>\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T.{1,12})?)?|Q(?P<quarter>[1-4])|H(?P<half>[12])"
    r"|(?P<season>SP|SU|FA|WI)|W(?P<week>\d\d)(?P<end>-WE)?))?|(?P<decade>\d{3})X|(?P<century>\d\d)XX)"
)


def _period(match: regex.Match[str]) -> Period:
    if match["decade"] or match["century"]:
        length = 10 if match["decade"] else 100
        year = int(match["decade"] or match["century"]) * length
        return datetime.date(max(year, 1), 1, 1), datetime.date(year + length - 1, 12, 31)
    year = int(match["year"])
    if match["day"]:
        only = datetime.date(year, int(match["month"]), int(match["day"]))
        return only, only
    if match["week"]:
        first = datetime.date.fromisocalendar(year, int(match["week"]), 6 if match["end"] else 1)
        return first, first + (1 if match["end"] else 6) * DAY
    if match["quarter"]:
        return _months(year, int(match["quarter"]) * 3 - 2, 3)
    if match["half"]:
        return _months(year, int(match["half"]) * 6 - 5, 6)
    if match["season"]:
        return _months(year, SEASONS[match["season"]], 3)
    return _months(year, int(match["month"]), 1) if match["month"] else _months(year, 1, 12)


def _months(year: int, month: int, count: int) -> Period:
    first = datetime.date(year, month, 1)
    return first, first + relativedelta(months=count - 1, day=31)


_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}


def shifted(start: datetime.date, amount: float, unit: Unit) -> datetime.date | None:
    """The day some units later (earlier, if `amount` is negative), or None beyond the years 1 to 9999.

    >>> shifted(datetime.date(2020, 1, 31), 1, "month"), shifted(datetime.date(2018, 1, 1), -10000000, "year")
    (datetime.date(2020, 2, 29), None)
    >>> shifted(datetime.date(2018, 7, 3), 1, "business day"), shifted(datetime.date(2018, 7, 3), 1e300, "day")
    (datetime.date(2018, 7, 5), None)
    """
    try:
        if unit == "business day":
            return _business_days(start, int(amount))
        if unit in _MONTHS:
            months = amount * _MONTHS[unit]
            days = (months - int(months)) * 30.4375
            return start + relativedelta(months=int(months)) + round(days) * DAY
        if unit == "season":
            return start + relativedelta(years=int(amount))
        return start + datetime.timedelta(days=int(amount * _DAYS.get(unit, 0)))
    except (ValueError, OverflowError):
        return None


def _business_days(start: datetime.date, amount: int) -> datetime.date | None:
    """Mondays to Fridays but the federal holidays of the United States; None beyond 4,000 days."""
    if abs(amount) > 4000:
        return None
    step = DAY if amount > 0 else -DAY
    while amount:
        start += step
        if start.isoweekday() < 6 and not _is_holiday(start):
            amount -= 1 if amount > 0 else -1
    return start


def _is_holiday(some: datetime.date) -> bool:
    return 1583 <= some.year <= 4099 and any(holiday(name, some.year) == some for name in BUSINESS_HOLIDAYS)


def timex_of(some: datetime.date, unit: Unit) -> str:
    """The TIMEX3 value of the unit in which a day lies.

    >>> some = datetime.date(2018, 9, 12)
    >>> [timex_of(some, unit) for unit in ("day", "week", "weekend", "month", "quarter", "half")]
    ['2018-09-12', '2018-W37', '2018-W37-WE', '2018-09', '2018-Q3', '2018-H2']
    >>> [timex_of(some, unit) for unit in ("year", "decade", "century", "season")]
    ['2018', '201X', '20XX', '2018-FA']
    """
    year = f"{some.year:04d}"
    iso = some.isocalendar()
    if unit in ("week", "weekend", "fortnight"):
        return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if unit == "weekend" else "")
    if unit == "season":
        return f"{year}-{season_of(some)}"
    return {
        "month": f"{year}-{some.month:02d}",
        "quarter": f"{year}-Q{(some.month + 2) // 3}",
        "half": f"{year}-H{1 if some.month < 7 else 2}",
        "year": year,
        "decade": year[:3] + "X",
        "century": year[:2] + "XX",
    }.get(unit, some.isoformat())


def season_of(some: datetime.date) -> str:
    """The meteorological season of the northern hemisphere in which a day lies: "SP", "SU", "FA" or "WI"."""
    return ("WI", "SP", "SU", "FA")[some.month % 12 // 3]


def nth_weekday(first: datetime.date, last: datetime.date, weekday: int, ordinal: int) -> datetime.date | None:
    """The nth (from the end, if negative) of a weekday (1 to 7) from `first` to `last`, or None.

    >>> nth_weekday(datetime.date(2018, 4, 1), datetime.date(2018, 4, 30), 5, 1)
    datetime.date(2018, 4, 6)
    """
    try:
        if ordinal > 0:
            found = first + ((weekday - first.isoweekday()) % 7) * DAY + 7 * (ordinal - 1) * DAY
        else:
            found = last - ((last.isoweekday() - weekday) % 7) * DAY + 7 * (ordinal + 1) * DAY
    except OverflowError:
        return None
    return found if first <= found <= last else None


def duration(amounts: tuple[tuple[float | None, Unit], ...]) -> str:
    """The TIMEX3 value of a length of time; "X" stands for an unknown number.

    >>> duration(((5, "year"),)), duration(((1, "month"), (21, "day"))), duration(((None, "year"),))
    ('P5Y', 'P1M21D', 'PXY')
    >>> duration(((3, "hour"), (30, "minute"))), duration(((1.5, "year"),)), duration(((2, "decade"),))
    ('PT3H30M', 'P1.5Y', 'P2DE')
    """
    parts = {"": "", "T": ""}
    for amount, unit in amounts:
        clock = "T" if unit in ("hour", "minute", "second") else ""
        parts[clock] += ("X" if amount is None else f"{amount:g}") + _LETTERS[unit]
    return "P" + parts[""] + ("T" + parts["T"] if parts["T"] else "")


def amounts_of(timex: str) -> tuple[tuple[float, Unit], ...]:
    """The amounts of a TIMEX3 duration of days and longer; none where it has unknown or shorter ones.

    >>> amounts_of("P1M21D"), amounts_of("PXY"), amounts_of("PT3H")
    (((1.0, 'month'), (21.0, 'day')), (), ())
    """
    match = regex.fullmatch(r"P(?:([0-9.]{1,12})(DE|CE|FN|[YQMWD])){1,4}", timex)
    units: dict[str, Unit] = {
        "Y": "year", "Q": "quarter", "M": "month", "W": "week", "D": "day", "DE": "decade", "CE": "century",
        "FN": "fortnight",
    }  # fmt: skip
    if match is None:
        return ()
    return tuple((float(n), units[u]) for n, u in zip(match.captures(1), match.captures(2), strict=True))


_LETTERS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "business day": "D", "week": "W", "weekend": "WE",
    "fortnight": "FN", "month": "M", "quarter": "Q", "half": "H", "year": "Y", "decade": "DE", "century": "CE",
    "season": "SE",
}  # fmt: skip
