"""Larger dates made of smaller ones: "June last year", "Friday, March 7", "early 2019", "from May 3 to June 7"."""

from __future__ import annotations

import datetime

import attrs

from dealextract.document import Mention
from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import ordinal as ordinal_number
from dealextract.normalize.calendar_words import unit as read_unit
from dealextract.normalize.timex import (
    Amounts,
    Anaphor,
    Calendar,
    Deictic,
    Expression,
    Interval,
    Length,
    Nth,
    Shift,
    Timex,
    Window,
)
from dealextract.rules.dates.absolute import day_of
from dealextract.rules.dates.edges import EDGES
from dealextract.rules.dates.relative import of_days, relative_day
from dealextract.rules.lexicon import rule
from dealextract.values import Date


def _is_year(expression: Expression) -> bool:
    """Whether an expression is a whole year."""
    if isinstance(expression, Calendar):
        return expression == Calendar(expression.year, fiscal=expression.fiscal, short_year=expression.short_year)
    return isinstance(expression, (Deictic, Anaphor)) and expression.unit == "year"


def _lacks_year(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and expression.year is None and expression.within is None


def _inside(part: Timex, whole: Timex) -> Timex | None:
    """`part` placed in `whole`, if the one fits into the other."""
    said, larger = part.expression, whole.expression
    if isinstance(said, Interval) and isinstance(said.first, Calendar) and isinstance(said.last, Calendar):
        ends = (_inside(Timex(end), whole) for end in (said.first, said.last))
        first, last = (end and end.expression for end in ends)
        return attrs.evolve(part, expression=Interval(first, last)) if first and last else None
    if isinstance(said, Anaphor) and said.unit == "quarter" and not said.offset:
        if isinstance(larger, Calendar) and _is_year(larger) and not larger.short_year:
            # "The same period of 2022".
            return attrs.evolve(part, expression=Calendar(larger.year, within=Anaphor("quarter")))
        back = _years_back(larger)
        return attrs.evolve(part, expression=Anaphor("quarter", -4 * back)) if back else None
    if (
        isinstance(said, Anaphor)
        and said.unit in ("month", "week")
        and said.said == "that"
        and _years_back(larger) == 1
    ):
        return attrs.evolve(part, expression=Shift(((1, "year"),), -1, said))
    if not isinstance(said, Calendar) or not _lacks_year(said) or whole.bound:
        return None
    fits = False
    if _is_year(larger):
        fits = bool(said.month or said.quarter or said.half or said.season or said.holiday or said.week)
        if isinstance(larger, Calendar) and fits:
            return attrs.evolve(
                part, expression=attrs.evolve(said, year=larger.year, short_year=larger.short_year, relation=None)
            )
    elif isinstance(larger, (Deictic, Anaphor)) and larger.unit == "week":
        fits = bool(said.weekday and not said.day)
    elif isinstance(larger, Deictic) and larger.unit == "month":
        fits = bool(said.day and not said.month)
    return attrs.evolve(part, expression=attrs.evolve(said, within=larger, relation=None)) if fits else None


def _years_back(expression: Expression) -> int:
    """How many years ago it is, if it says so; 0 otherwise."""
    if isinstance(expression, Deictic) and expression.unit == "year" and expression.offset < 0:
        return -expression.offset
    if isinstance(expression, Shift) and expression.amounts == ((1, "year"),) and expression.anchor in ("now", "then"):
        return 1
    return 0


@rule(
    r"{part:timex}(?:,? (?i:of|in)(?: the)?|,|\.,?|(?i: of this))? {whole:timex}",
    examples={
        "in [June last year]": of_days("2017-06", "2017-06-01", "2017-06-30"),
        "[Friday of next week]": relative_day("2018-09-21"),
        "born [12 March 1881]": day_of("1881-03-12"),
        "more than in the [same period of 2016]": Date("2016", datetime.date(2016, 1, 1), datetime.date(2016, 12, 31)),
        "In August 2018 it sold more than in the [same month last year].": of_days(
            "2017-08", "2017-08-01", "2017-08-31"
        ),
    },
    counterexamples=["It fell on Tuesday last year"],
)
def part_of_period(part: Mention[Timex], whole: Mention[Timex], context: Context) -> Timex | None:
    """A part and the period it is in: "June last year", "the third quarter of 1990", "Friday next week"."""
    if context.view[part.end] == "." and part.text[-3:].lower() not in _SHORT_MONTHS:
        return None
    return _inside(part.value, whole.value)


_SHORT_MONTHS = ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "ept", "oct", "nov", "dec")
"""The ends of the months that are written with a full stop."""


@rule(
    r"{whole:timex}(?:'s?)?,?(?: (?i:on|the|in))? {part:timex}",
    examples={
        "[this year's third quarter]": of_days("2018-Q3", "2018-07-01", "2018-09-30"),
        "[next week Monday]": relative_day("2018-09-17"),
    },
)
def period_and_part(whole: Mention[Timex], part: Mention[Timex], context: Context) -> Timex | None:
    """A period and a part of it: "this year's third quarter", "next week on Monday"."""
    said, larger = part.value.expression, whole.value.expression
    if isinstance(said, Anaphor) and said.unit == "quarter" and isinstance(larger, Deictic) and larger.unit == "year":
        return Timex(Anaphor("quarter", 4 * larger.offset))
    joined = context.view[whole.end : part.start]
    if _is_year(larger) and "'" not in joined and not (isinstance(said, Calendar) and said.quarter):
        return None
    if isinstance(said, Calendar) and said.month and "'" not in joined:
        return None
    return _inside(part.value, whole.value)


@rule(
    # The slots are no part of a group, so that only neighbours are tried: a bracket closes if one was opened.
    r"{weekday:timex}(?:,? |,? (?i:the) |-| ?\((?={timex}\))){day:timex}(?:(?<=\({timex})\))?",
    examples={"[Tuesday, September 4]": relative_day("2018-09-04"), "[Friday, June 15, 2018]": day_of("2018-06-15")},
)
def weekday_and_day(weekday: Mention[Timex], day: Mention[Timex]) -> Timex | None:
    """A weekday with its day: "Friday, March 7", "this Friday (June 15)"."""
    name, said = weekday.value.expression, day.value.expression
    if not (
        isinstance(name, Calendar) and name.weekday and name == Calendar(weekday=name.weekday, relation=name.relation)
    ):
        return None
    if not isinstance(said, Calendar) or not said.day or said.weekday:
        return None
    mirrored = said.mirrored and attrs.evolve(said.mirrored, weekday=name.weekday)
    relation = name.relation if name.relation != "last" or not said.month else None
    return attrs.evolve(
        day.value,
        expression=attrs.evolve(said, weekday=name.weekday, mirrored=mirrored, relation=relation),
    )  # fmt: skip


@rule(
    r"{AT_NTH}{ordinal:NTH} (?:(?i:full|calendar|business) )?(?:{unit:UNIT}|{what:timex})(?P<joined>,? (?i:of|in"
    r"|for)(?i: the)?)? (?:{whole:timex})",
    examples={
        "the [first week of 2015]": Date("2015-W01", datetime.date(2014, 12, 29), datetime.date(2015, 1, 4)),
        "the [first Friday of July]": relative_day("2018-07-06"),
        "the [first two weeks of 2021]": Date(
            "2021-01-04/2021-01-17", datetime.date(2021, 1, 4), datetime.date(2021, 1, 17)
        ),
    },
    counterexamples=["the first years in 1990"],
)
def nth_of_period(
    ordinal: str, unit: str | None, what: Mention[Timex] | None, joined: str | None, whole: Mention[Timex]
) -> Timex | None:
    """The nth unit or weekday of a period: "the first week of 2015", "the first Friday of July"."""
    number, larger = ordinal_number(ordinal), whole.value.expression
    if not isinstance(larger, (Calendar, Deictic, Anaphor)) or (isinstance(larger, Calendar) and larger.day):
        return None
    if not joined and not isinstance(larger, Deictic):
        return None
    if what is None:
        grain = read_unit(unit or "day")
        return None if grain in ("year", "decade", "century", "weekend") else Timex(Nth(number, grain, larger))
    said = what.value.expression
    if isinstance(said, Calendar) and said == Calendar(weekday=said.weekday):
        if isinstance(larger, Deictic) and larger.unit not in ("month", "year"):
            return None
        return Timex(Nth(number, None, larger, weekday=said.weekday))
    if isinstance(said, Length):
        return _several(number, said.amounts, larger)
    return None


def _several(number: int, amounts: Amounts, larger: Expression) -> Timex | None:
    count, grain = amounts[0]
    if (
        len(amounts) > 1
        or not isinstance(count, int)
        or grain in ("year", "decade", "century", "hour", "minute", "weekend")
    ):
        return None
    return Timex(Nth(number, grain, larger, count=count))


@rule(
    r"{window:timex} (?i:of|in)(?i: the)? {whole:timex}",
    examples={
        "the [last four months of 2021]": Date(
            "2021-09-01/2021-12-31", datetime.date(2021, 9, 1), datetime.date(2021, 12, 31)
        )
    },
)
def end_of_period(window: Mention[Timex], whole: Mention[Timex]) -> Timex | None:
    """The last units of a period: "the last four months of 2021", "last week of July"."""
    said, larger = window.value.expression, whole.value.expression
    fits = isinstance(larger, Calendar) and not larger.day and not larger.weekday
    if isinstance(said, Calendar) and said == Calendar(weekday=said.weekday, relation="last") and fits:
        return Timex(Nth(-1, None, larger, weekday=said.weekday))
    if (fits or (isinstance(larger, Deictic) and larger.unit in ("month", "quarter", "year"))) and window.text[
        :4
    ].lower() == "last":
        if isinstance(said, Window) and said.sign < 0:
            return _several(-1, said.amounts, larger)
        if isinstance(said, Deictic) and said.unit in ("day", "week", "month", "quarter"):
            return Timex(Nth(-1, said.unit, larger))
    return None


@rule(
    r"(?:{week:timex}|(?i:week|weekend|w/c))(?P<joined> (?i:of|beginning|commencing|starting|starting on"
    r"|that begins))? {day:timex}",
    examples={"the [week of March 6]": of_days("2019-W10", "2019-03-04", "2019-03-10")},
    counterexamples=["a week Friday"],
)
def week_of_day(week: Mention[Timex] | None, joined: str | None, day: Mention[Timex], context: Context) -> Timex | None:
    """The week in which a day lies: "the week of March 6"."""
    if joined is None and not context.view.startswith(("w", "W"), context.start):
        return None
    spoken = week.value.expression if week else None
    if week is not None and not (isinstance(spoken, Anaphor) and spoken.unit in ("week", "weekend")):
        return None
    weekend = context.view[context.start : context.start + 7].lower() == "weekend"
    if joined is None and context.view[context.start : context.start + 4].lower() == "week":
        return None
    if weekend and joined != " of":
        return None
    if not isinstance(day.value.expression, Calendar) or not (day.value.expression.day or day.value.expression.holiday):
        return None
    return Timex(Nth(1, "weekend" if weekend else "week", day.value.expression))


@rule(
    r"{day:timex} (?P<around>(?i:week|weekend))\b(?!-)(?:,? {year:timex})?",
    examples={
        "over the [Labor Day weekend]": of_days("2018-W35-WE", "2018-09-01", "2018-09-02"),
        "for [Halloween weekend 2020]": Date("2020-W44-WE", datetime.date(2020, 10, 31), datetime.date(2020, 11, 1)),
    },
    counterexamples=["a Tuesday week-long"],
)
def around_holiday(day: Mention[Timex], around: str, year: Mention[Timex] | None) -> Timex | None:
    """The week or weekend of a holiday: "Easter week", "Labor Day weekend"."""
    said = day.value.expression
    if not isinstance(said, Calendar) or said.holiday is None:
        return None
    if year is not None:
        of_year = year.value.expression
        if not isinstance(of_year, Calendar) or not _is_year(of_year) or said.year:
            return None
        said = attrs.evolve(said, year=of_year.year)
    return Timex(Nth(1, read_unit(around), said))


@rule(
    r"{AT_EDGE}(?i:{side:EDGE} of|{side:EARLY}(?:[- ]in)?|(?P<side>end)(?=-))(?i: the)?[- ]'?(?:{period:timex})",
    examples={
        "[early 1990]": Date("1990", datetime.date(1990, 1, 1), datetime.date(1990, 12, 31), bound="start"),
        "[mid-November]": Date(
            "2018-11", datetime.date(2018, 11, 1), datetime.date(2018, 11, 30), bound="mid", relative=True
        ),
        "the [early '90s]": Date(
            "199X", datetime.date(1990, 1, 1), datetime.date(1999, 12, 31), bound="start", relative=True
        ),
        "by the [end of 2020]": Date("2020", datetime.date(2020, 1, 1), datetime.date(2020, 12, 31), bound="end"),
        "by [end-2020]": Date("2020", datetime.date(2020, 1, 1), datetime.date(2020, 12, 31), bound="end"),
    },
    counterexamples=["the end of the line"],
)
def edge_of_period(side: str, period: Mention[Timex]) -> Timex | None:
    """The beginning, middle or end of a period: "early 1990", "mid-November", "the end of this year"."""
    said = period.value.expression
    if side.lower() == "sometime" and not (isinstance(said, Deictic) and said.unit in ("year", "month", "quarter")):
        return None
    if side.lower() in ("earlier", "later") and _is_day(said):
        # "Earlier Friday" says when in the story, as "later" alone does, and not which part of the day.
        return None
    if period.value.bound or isinstance(period.value.expression, (Length, Window, Interval)):
        return None
    return attrs.evolve(period.value, bound=EDGES[side.split()[0].lower().rstrip("-")])


def _is_day(said: Expression) -> bool:
    """Whether an expression is a weekday alone or "the day"."""
    if isinstance(said, Anaphor):
        return said.unit == "day"
    return isinstance(said, Calendar) and said.weekday is not None and not said.day


@rule(
    r"(?:(?i:about|some|exactly|less than|more than|at least|nearly|almost) )?{length:timex} (?P<side>"
    r"(?i:before|after|from|since|prior to|following|earlier than))(?i: the)? {anchor:timex}",
    examples={
        "[3 days after January 12, 2018]": Date(
            "2018-01-15", datetime.date(2018, 1, 15), datetime.date(2018, 1, 15), relative=True
        )
    },
)
def shifted(length: Mention[Timex], side: str, anchor: Mention[Timex], context: Context) -> Timex | None:
    """Some time before or after a date: "3 days after January 12", "four days from yesterday"."""
    said = length.value.expression
    if not isinstance(said, Length) or isinstance(anchor.value.expression, (Length, Window)):
        return None
    before = side.lower() in ("before", "prior to", "earlier than")
    words = context.view[context.start : length.start].lower().strip()
    stretched = context.before(7).lower().endswith(("within ", "for ")) and side.lower() == "from"
    if (words in ("less than",) and not before) or stretched:
        return Timex(Window(said.amounts, 1, anchor.value.expression, counted=True))
    if any(unit in ("hour", "minute", "second") for _, unit in said.amounts):
        return None
    return Timex(Shift(said.amounts, -1 if before else 1, _to_come(anchor.value.expression, side)))


def _to_come(anchor: Expression, side: str) -> Expression:
    """From which day is counted: in "a week from Friday" the coming one."""
    if side.lower() == "from" and isinstance(anchor, Calendar) and anchor == Calendar(weekday=anchor.weekday):
        return attrs.evolve(anchor, relation="coming")
    return anchor


@rule(
    r"{AT_UNIT}(?P<unit>(?i:day|week|month|year)) (?P<side>(?i:before|after)) (?:{anchor:timex})",
    examples={
        "the [day before September 11, 2018]": Date(
            "2018-09-10", datetime.date(2018, 9, 10), datetime.date(2018, 9, 10), relative=True
        )
    },
)
def neighbour(unit: str, side: str, anchor: Mention[Timex]) -> Timex | None:
    """The unit next to a date: "the day before last Tuesday", "the week after Easter"."""
    expression = anchor.value.expression
    if isinstance(expression, Deictic) and unit.lower() == "week":
        return None
    if unit.lower() != "day" or not isinstance(expression, (Calendar, Deictic, Nth)):
        return None
    return Timex(Shift(((1, "day"),), -1 if side.lower() == "before" else 1, expression))


COMBINED: tuple[Rule[Timex], ...] = (
    part_of_period, period_and_part, weekday_and_day, nth_of_period,
    end_of_period, week_of_day, around_holiday, neighbour, shifted, edge_of_period,
)  # fmt: skip
