"""Any day or period, written in any style the rules know, is read back exactly.

A normal run draws some hundred cases; `DEALEXTRACT_DRAWS=10000 pytest tests/test_date_styles.py` draws so many of each.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import dealextract
from dealextract import Date

DRAWS = int(os.environ.get("DEALEXTRACT_DRAWS", "300"))
drawn = settings(max_examples=DRAWS, deadline=None, suppress_health_check=list(HealthCheck))

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ONES = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
ORDINALS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
)  # fmt: skip

days = st.dates(datetime.date(1930, 1, 1), datetime.date(2049, 12, 31))
days_of_history = st.dates(datetime.date(1500, 1, 1), datetime.date(2100, 12, 31))
references = st.one_of(
    st.dates(datetime.date(1980, 1, 1), datetime.date(2035, 12, 31)),
    st.sampled_from(
        [
            datetime.date(2020, 2, 29), datetime.date(2021, 1, 3), datetime.date(2020, 12, 31),
            datetime.date(2016, 1, 1), datetime.date(2018, 3, 31), datetime.date(2024, 12, 30),
        ]
    ),  # leap day, week 53, ends of months and years
)  # fmt: skip


def suffixed(number: int) -> str:
    """12 as "12th"."""
    tail = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"


def spelled_day(number: int) -> str:
    """21 as "twenty-first"."""
    if number < 20:
        return ORDINALS[number]
    return (
        f"{TENS[number // 10]}-{ORDINALS[number % 10]}" if number % 10 else {20: "twentieth", 30: "thirtieth"}[number]
    )


def spelled_year(year: int) -> str:
    """1997 as "nineteen ninety-seven"."""
    century, rest = divmod(year, 100)
    if year // 100 == 20 and rest < 10:
        return "two thousand" + (f" and {ONES[rest]}" if rest else "")
    low = ONES[rest] if rest < 20 else TENS[rest // 10] + (f"-{ONES[rest % 10]}" if rest % 10 else "")
    if rest == 0:
        return f"{ONES[century]} hundred"
    return f"{ONES[century] if century < 20 else 'twenty'} {'oh ' if rest < 10 else ''}{low}"


Style = Callable[[datetime.date], str]

DAY_STYLES: dict[str, Style] = {
    "American": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "American, cut short": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "American, ordinal": lambda d: f"{MONTHS[d.month - 1]} {suffixed(d.day)}, {d.year}",
    "American, no comma": lambda d: f"{MONTHS[d.month - 1]} {d.day} {d.year}",
    "American, in words": lambda d: f"{MONTHS[d.month - 1]} the {spelled_day(d.day)}, {d.year}",
    "British": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "British, ordinal": lambda d: f"{suffixed(d.day)} {MONTHS[d.month - 1]} {d.year}",
    "British, of": lambda d: f"{suffixed(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    "legal": lambda d: f"{suffixed(d.day)} day of {MONTHS[d.month - 1]}, {d.year}",
    "legal, in words": lambda d: f"{spelled_day(d.day)} day of {MONTHS[d.month - 1]}, {d.year}",
    "tight": lambda d: f"{d.day:02d}-{MONTHS[d.month - 1][:3]}-{d.year}",
    "year first": lambda d: f"{d.year}-{MONTHS[d.month - 1][:3].lower()}-{d.day:02d}",
    "ISO": lambda d: d.isoformat(),
    "ISO, slashes": lambda d: d.isoformat().replace("-", "/"),
    "ISO, a day of a week": lambda d: "{}-W{:02d}-{}".format(*d.isocalendar()),
    "weekday first": lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "weekday first, British": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
}


def quarter_of(day: datetime.date) -> int:
    """1 to 4."""
    return (day.month + 2) // 3


def half_of(day: datetime.date) -> int:
    """1 or 2."""
    return 1 if day.month < 7 else 2


PERIOD_STYLES: dict[str, Callable[[datetime.date], tuple[str, str]]] = {
    "month": lambda d: (f"{MONTHS[d.month - 1]} {d.year}", f"{d.year}-{d.month:02d}"),
    "month, comma": lambda d: (f"{MONTHS[d.month - 1]}, {d.year}", f"{d.year}-{d.month:02d}"),
    "month of": lambda d: (f"{MONTHS[d.month - 1]} of {d.year}", f"{d.year}-{d.month:02d}"),
    "month in words": lambda d: (f"{MONTHS[d.month - 1]} {spelled_year(d.year)}", f"{d.year}-{d.month:02d}"),
    "month in figures": lambda d: (f"{d.month:02d}/{d.year}", f"{d.year}-{d.month:02d}"),
    "quarter": lambda d: (
        f"{ORDINALS[quarter_of(d)]} quarter of {d.year}",
        f"{d.year}-Q{quarter_of(d)}",
    ),
    "quarter, short": lambda d: (f"Q{quarter_of(d)} {d.year}", f"{d.year}-Q{quarter_of(d)}"),
    "quarter, figure first": lambda d: (
        f"{quarter_of(d)}Q{d.year % 100:02d}",
        f"{d.year}-Q{quarter_of(d)}",
    ),
    "quarter, year first": lambda d: (f"{d.year} {ORDINALS[quarter_of(d)]} quarter", f"{d.year}-Q{quarter_of(d)}"),
    "quarter, dash": lambda d: (f"Q{quarter_of(d)}-{d.year % 100:02d}", f"{d.year}-Q{quarter_of(d)}"),
    "quarter, fiscal": lambda d: (f"{quarter_of(d)}QFY{d.year % 100:02d}", f"{d.year}-Q{quarter_of(d)}"),
    "half": lambda d: (f"{ORDINALS[half_of(d)]} half of {d.year}", f"{d.year}-H{half_of(d)}"),
    "half, short": lambda d: (f"H{half_of(d)} {d.year}", f"{d.year}-H{half_of(d)}"),
    "half, figure first": lambda d: (f"{half_of(d)}H{d.year % 100:02d}", f"{d.year}-H{half_of(d)}"),
    "half, year first": lambda d: (f"{d.year}-H{half_of(d)}",) * 2,
    "half, fiscal": lambda d: (f"H{half_of(d)}FY{d.year % 100:02d}", f"{d.year}-H{half_of(d)}"),
    "nine months": lambda d: (f"9M {d.year}", f"{d.year}-01-01/{d.year}-09-30"),
    "fiscal year and the next": lambda d: (
        f"FY{d.year}/{(d.year + 1) % 100:02d}",
        f"{d.year}-01-01/{d.year + 1}-12-31",
    ),
    "fiscal year": lambda d: (f"fiscal {d.year}", f"{d.year}"),
    "fiscal year, short": lambda d: (f"FY{d.year % 100:02d}", f"{d.year}"),
    "ISO week": lambda d: ("{}-W{:02d}".format(*d.isocalendar()),) * 2,
    "year": lambda d: (f"{d.year}", f"{d.year}"),
    "decade": lambda d: (f"{d.year // 10 * 10}s", f"{d.year // 10}X") if d.year % 100 > 9 else ("1990s", "199X"),
    "season": lambda d: (f"summer of {d.year}", f"{d.year}-SU"),
    "holiday": lambda d: (f"Christmas {d.year}", f"{d.year}-12-25"),
}


def only_date(text: str, written: str, reference: datetime.date | None) -> Date:
    """The one date of a text; its words are those written."""
    doc = dealextract.parse(text, reference)
    assert [mention.text for mention in doc.dates] == [written], doc.dates
    return doc.dates[0].value


@drawn
@given(day=days_of_history, style=st.sampled_from(sorted(DAY_STYLES)), reference=references)
def test_days(day: datetime.date, style: str, reference: datetime.date) -> None:
    written = DAY_STYLES[style](day)
    date = only_date(f"The parties signed on {written}.", written, reference)
    assert (date.timex, date.first, date.last) == (day.isoformat(), day, day)


@drawn
@given(day=days, style=st.sampled_from(sorted(PERIOD_STYLES)))
def test_periods(day: datetime.date, style: str) -> None:
    written, timex = PERIOD_STYLES[style](day)
    # Two digits of a year mean the year next to the reference date.
    date = only_date(f"The loan was repaid in {written}.", written, day)
    assert date.timex == timex
    assert date.first is not None
    assert date.last is not None
    assert style in ("decade", "holiday", "season", "nine months") or date.first <= day <= date.last


@drawn
@given(reference=references, weekday=st.integers(1, 7))
def test_weekdays(reference: datetime.date, weekday: int) -> None:
    name = WEEKDAYS[weekday - 1]
    past = only_date(f"It said on {name} that it had sold the unit.", name, reference).first
    coming = only_date(f"The board will meet on {name}.", name, reference).first
    last = only_date(f"It sold the unit last {name}.", f"last {name}", reference).first
    assert past is not None
    assert coming is not None
    assert last is not None
    assert past.isoweekday() == coming.isoweekday() == last.isoweekday() == weekday
    assert 0 <= (reference - past).days <= 6
    assert 0 <= (coming - reference).days <= 6
    assert 1 <= (reference - last).days <= 7


@drawn
@given(reference=references, count=st.integers(2, 400))
def test_days_ago_and_from_now(reference: datetime.date, count: int) -> None:
    back = only_date(f"It sold the unit {count} days ago.", f"{count} days ago", reference)
    ahead = only_date(f"It will sell the unit {count} days from now.", f"{count} days from now", reference)
    assert back.first == back.last == reference - datetime.timedelta(count)
    assert ahead.first == ahead.last == reference + datetime.timedelta(count)


@drawn
@given(
    reference=references,
    which=st.sampled_from(["last", "this", "next"]),
    unit=st.sampled_from(["week", "month", "year"]),
)
def test_units(reference: datetime.date, which: str, unit: str) -> None:
    date = only_date(f"The deal closes {which} {unit}.", f"{which} {unit}", reference)
    assert date.first is not None
    assert date.last is not None
    assert date.relative
    if which == "this":
        assert date.first <= reference <= date.last
    else:
        assert (date.last < reference) == (which == "last")
        gap = (reference - date.last).days if which == "last" else (date.first - reference).days
        assert 1 <= gap <= 366


FIGURE_STYLES: dict[str, str] = {
    "American": "%m/%d/%Y", "British": "%d/%m/%Y", "American, dashes": "%m-%d-%Y", "dotted": "%d.%m.%Y",
    "ISO": "%Y-%m-%d", "ISO, slashes": "%Y/%m/%d",
}  # fmt: skip


@drawn
@given(
    ends=st.tuples(days, days).map(sorted),
    style=st.sampled_from(sorted(FIGURE_STYLES)),
    joined=st.sampled_from(["-", " - ", "\u2013", " \u2013 ", " to ", " through "]),
)
def test_ranges_in_figures(ends: list[datetime.date], style: str, joined: str) -> None:
    first, last = ends
    if first == last:
        last = first + datetime.timedelta(1)
    written = joined.join(day.strftime(FIGURE_STYLES[style]) for day in (first, last))
    day_first = style in ("British", "dotted")
    doc = dealextract.Parser(day_first=day_first).parse(f"It was open {written}, and no longer.")
    assert [(d.text, d.value.first, d.value.last) for d in doc.dates] == [(written, first, last)]


@drawn
@given(first=st.integers(2, 999), years=st.integers(1, 400), joined=st.sampled_from(["-", "\u2013", " to ", " and "]))
def test_years_before_christ(first: int, years: int, joined: str) -> None:
    written = f"{first + years}{joined}{first} BC"
    lead = "between " if joined == " and " else "from " if joined == " to " else ""
    doc = dealextract.parse(f"Ruled {lead}{written}.")
    assert [(d.text, d.value.timex) for d in doc.dates] == [(lead + written, f"BC{first + years:04d}/BC{first:04d}")]


@drawn
@given(first=days, last=days)
def test_intervals(first: datetime.date, last: datetime.date) -> None:
    first, last = sorted((first, last))
    written = f"from {DAY_STYLES['American'](first)} to {DAY_STYLES['American'](last)}"
    date = only_date(f"It was open {written}.", written, None)
    assert (date.first, date.last) == (first, last)


@pytest.mark.parametrize("year", [1998, 2000, 2020, 2023])
def test_years_in_words(year: int) -> None:
    assert only_date(f"It was founded in {spelled_year(year)}.", spelled_year(year), None).timex == str(year)
