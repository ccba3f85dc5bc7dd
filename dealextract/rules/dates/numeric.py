"""Days and months in figures: "11/09/2018", "4/22", "3.12.2017", "11/2016", and which of two readings is first."""

from __future__ import annotations

import datetime
from typing import TypeAlias

import attrs

from dealextract.engine import Context, Rule
from dealextract.normalize.timex import Calendar, Interval, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.dates.absolute import day_of, is_next_year
from dealextract.rules.lexicon import rule
from dealextract.values import Date

_ASKS_FOR_DATE = (
    "on", "by", "until", "till", "since", "before", "after", "from", "dated", "date", "due", "to", "through", "between",
    "and", "or", "this", "next", "last", "effective", "starting", "beginning", "ending", "ended", "day", "back",
    "of", "-", "for", "around", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tues",
)  # fmt: skip
"""Words in front of "4/22" that tell a day from a fraction or a score."""


_BEFORE_FIGURES = (
    r"(?i:\b(?:on|this|next|due|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s{1,4}[0-9]{1,2})"
)
"""What "3-2" and "9.99" are days behind; the pattern has it, since most figures with a point are none."""


_FIRST_OF_TWO = lazy_pattern(
    r"(?<![0-9/.-])(?:[0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2}([-/.])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})) ?- ?$"
)
"""In front of the second of two days: "10/1-11/7", "1/10/2018-7/11/2018"."""


Figures: TypeAlias = tuple[str, str]


def _in_figures(first: int, second: int, year: int | None, short: bool) -> Calendar | None:
    """Month first, with the other reading if there is one; None if it is no date in any order."""
    month_first = Calendar(year, first, second, short_year=short)
    day_first = Calendar(year, second, first, short_year=short)
    if 1 <= first <= 12 and 1 <= second <= 12 and first != second:
        return attrs.evolve(month_first, mirrored=day_first)
    if first > 12 >= second > 0:
        return day_first
    return month_first if 0 < first <= 12 else None


def days_in_figures(first: Figures, last: Figures, year: str | None) -> tuple[Calendar, Calendar] | None:
    """Two days written in one order, of which one may tell the order of both: "28/1" and "3/2"; None if no dates."""
    pairs = [(int(a), int(b)) for a, b in (first, last)]
    if any(min(pair) < 1 or max(pair) > 31 or min(pair) > 12 for pair in pairs):
        return None
    month_first, day_first = all(a < 13 for a, _ in pairs), all(b < 13 for _, b in pairs)
    if not month_first and not day_first:
        return None
    of_year = int(year) if year else None
    short = bool(year) and len(str(year)) == 2
    days = [Calendar(of_year, *(pair if month_first else pair[::-1]), short_year=short) for pair in pairs]
    if of_year is not None and (days[0].month or 0, days[0].day or 0) > (days[1].month or 0, days[1].day or 0):
        days[0] = attrs.evolve(days[0], year=of_year - 1)
    if month_first and day_first:
        days = [
            attrs.evolve(day, mirrored=attrs.evolve(day, month=day.day, day=day.month)) if day.month != day.day else day
            for day in days
        ]
    return days[0], days[1]


@rule(
    r"{first:TWO_DIGITS}(?:/{second:TWO_DIGITS}/|-{second:TWO_DIGITS}-|\.{second:TWO_DIGITS}\.|/{second:TWO_DIGITS},"
    r"| / {second:TWO_DIGITS} / (?=[0-9]{4})|\. {second:TWO_DIGITS}\. (?=[0-9]{4}))"
    r"(?P<year>[0-9]{4}|[0-9]{2})"
    r"(?![/.]?[0-9]|-(?![0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}(?![-/.]?[0-9]))[0-9])",
    examples={
        "21/04/16": day_of("2016-04-21"),
        "11/09/2018": attrs.evolve(day_of("2018-11-09"), alternatives=("2018-09-11",)),
        "0/0/0000": Date(unresolved="0/0/0000 is no day of the calendar"),
        "31/31/2020": Date(unresolved="31/31/2020 is no day of the calendar"),
    },
    counterexamples=["the ssn is 123-12-1234", "version 1.2.3.4", "call 555-12-12-2018"],
)
def figures(first: str, second: str, year: str, context: Context) -> Timex | None:
    """Day, month and year in figures; both orders where both are possible."""
    said = context.view[context.start : context.end]
    before = context.before(2)
    glued = before.endswith(("-", "/", ".", "$", "£", "€", ":")) or before == "( "
    if glued and not _FIRST_OF_TWO.search(context.before(13)):
        return None
    short = len(year) == 2
    if "." in said and short and not (int(first) and int(second)):
        return None
    value = _in_figures(int(first), int(second), int(year), short)
    if value is None or max(int(first), int(second)) > 31 or not int(second):
        if short or not said.replace(".", "/").count("/"):
            return None
        return Timex(Calendar(unreadable=f"{said} is no day of the calendar"))
    return Timex(value)


@rule(
    r"{first:TWO_DIGITS}(?:/|[-.](?<=" + _BEFORE_FIGURES + r"[-.])){second:TWO_DIGITS}"
    r"(?![/.,]?[0-9])(?!-[0-9]{1,2}(?![0-9/]))(?! ?(?:%|percent|-|/|p\.?m\b|a\.?m\b"
    r"|of an?\b|miles|inch|million|billion))",
    examples={
        "on [4/22]": Date("2018-04-22", datetime.date(2018, 4, 22), datetime.date(2018, 4, 22), relative=True),
        "on [22/04]": Date("2018-04-22", datetime.date(2018, 4, 22), datetime.date(2018, 4, 22), relative=True),
    },
    counterexamples=["rose 3/16 to 4 1/8", "a 50-50 chance", "open 24/7", "It won 3-2", "on 9.99 dollars"],
)
def figures_without_year(first: str, second: str, context: Context) -> Timex | None:
    """Day and month in figures, where the words in front ask for a date."""
    before = context.before(16).lower()
    asked = asks_for_date(before) or _FIRST_OF_TWO.search(before)
    if not (asked or _is_no_fraction(int(first), int(second), before)):
        return None
    value = _in_figures(int(first), int(second), None, False)
    if value is None or not int(second) > 0 or max(int(first), int(second)) > 31:
        return None
    return Timex(value)


def asks_for_date(before: str) -> bool:
    """Whether the words in front tell a day in figures from a fraction or a score."""
    words = before.lower().split()
    return bool(words) and before[-1:] in (" ", "(", "-") and words[-1].strip("(,") in _ASKS_FOR_DATE


def _is_no_fraction(first: int, second: int, before: str) -> bool:
    """Whether figures that nothing asks for are a date all the same: "25/12", and not "3/16" or "24/7"."""
    words = before.split()
    counted = bool(words) and words[-1][-1:].isdigit()
    is_fraction = second in (8, 16, 32, 64) or (first, second) == (24, 7)
    return max(first, second) > 12 and not is_fraction and not counted and before[-1:] in (" ", "\n", "")


@rule(
    r"{month:TWO_DIGITS} ?[-/] ?{year:YEAR}(?![-/.,]?[0-9])(?! ?%)",
    examples={"11/2016": Date("2016-11", datetime.date(2016, 11, 1), datetime.date(2016, 11, 30))},
    counterexamples=["32-2015", "Tel: +86 138-2010-2015", "section 4-1999-b"],
)
def month_year_figures(month: str, year: str, context: Context) -> Timex | None:
    """A month and a year in figures: "11/2016"."""
    if not 0 < int(month) < 13 or context.before(1) in tuple("-/.$") or context.after(1) == "-":
        return None
    return Timex(Calendar(int(year), int(month)))


@rule(
    r"{year:YEAR}/(?P<following>[0-9]{4}|[0-9]{2})(?![-/.,]?[0-9])(?! ?%)"
    r"(?:(?: fiscal| academic| tax)? season| fiscal year)?",
    examples={"in [2012/13]": Date("2012-01-01/2013-12-31", datetime.date(2012, 1, 1), datetime.date(2013, 12, 31))},
    counterexamples=["No. 2012/14"],
)
def year_and_next(year: str, following: str) -> Timex | None:
    """A year that begins in one and ends in the next, such as a season or a budget's: "2012/13"."""
    if not is_next_year(following, year):
        return None
    return Timex(Interval(Calendar(int(year)), Calendar(int(year) + 1)))


@rule(
    # "25 October 1888-11 March 1957" has the day of another month behind the dash.
    r"{year:YEAR}[-/]{month:TWO_DIGITS}(?![-/.,]?[0-9])(?! ?%)(?!-[a-z])(?! (?:[JFMASOND][a-z]{2}|JAN|FEB))",
    examples={"2015-3": Date("2015-03", datetime.date(2015, 3, 1), datetime.date(2015, 3, 31))},
    counterexamples=["2015-32", "US$2015.3", "The index closed at 2015.3"],
)
def year_month_figures(year: str, month: str, context: Context) -> Timex | None:
    """A year and a month in figures: "2015-03"; "1997-98" is a run of years, and another rule's."""
    if not 0 < int(month) < 13 or context.before(1) in tuple("-/.$£€") or context.before(2)[:1] in tuple("$£€"):
        return None
    if (int(month) - int(year)) % 100 == 1 and _SEASON.match(context.view, context.end):
        return None
    return Timex(Calendar(int(year), int(month)))


_SEASON = lazy_pattern(r" (?:season|campaign|fiscal|financial|academic|school|tax|crop|marketing|budget|[Bb]udget)\b")
"""What "2010-11" is said of where it is no month."""


@rule(
    r"(?<={first:YEAR} ?[-/] ?'?){year:TWO_DIGITS}(?![-/.,]?[0-9])(?! ?%)",
    examples={"1997-98": Date("1997-01-01/1998-12-31", datetime.date(1997, 1, 1), datetime.date(1998, 12, 31))},
    counterexamples=["1997-12-15"],
)
def second_year(first: str, year: str) -> Timex | None:
    """The second of two years, without its century: "1997-98"."""
    whole = int(first) - int(first) % 100 + int(year)
    whole += 100 if whole < int(first) else 0
    if len(year) != 2 or not 0 < whole - int(first) < 20 or (int(year) <= 12 and int(first) % 100 < int(year) - 1):
        return None
    return Timex(Calendar(whole))


NUMERIC: tuple[Rule[Timex], ...] = (
    figures,
    figures_without_year,
    month_year_figures,
    year_and_next,
    year_month_figures,
    second_year,
)
