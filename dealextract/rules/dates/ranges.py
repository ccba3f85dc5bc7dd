"""From one time to another: "May 3 to June 7", "between 2015 and 2018", "November 19-20", "4 to 23 next month"."""

from __future__ import annotations

import datetime

import attrs

from dealextract.document import Mention
from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import month_number, ordinal
from dealextract.normalize.timex import (
    Anaphor,
    Calendar,
    Deictic,
    Expression,
    Interval,
    Length,
    Reference,
    Timex,
    Window,
)
from dealextract.rules.dates.absolute import year_parts
from dealextract.rules.dates.numeric import asks_for_date, days_in_figures
from dealextract.rules.dates.relative import of_days
from dealextract.rules.lexicon import rule
from dealextract.values import Date

_TO = r"(?: ?(?:-|~|--|&) ?| (?i:to|through|thru|until|till|and) )"


@rule(
    r"{month:MONTH} (?i:between )?{first:DAY_NUMBER}"
    + _TO
    + r"(?:the )?(?:{last:DAY_NUMBER}|{last:DAY_WORD})(?:(?:,? | of |, in ){year:YEAR})?(?![/:-]?[0-9])(?! ?"
    r"(?:%|percent|million|billion|[ap]\.?m))",
    examples={
        "[November 19-20, 2018]": Date(
            "2018-11-19/2018-11-20", datetime.date(2018, 11, 19), datetime.date(2018, 11, 20)
        )
    },
    counterexamples=["May 5 to 7 percent of them"],
)
def days_of_month(month: str, first: str, last: str, year: str | None) -> Timex | None:
    """Two days of a month: "November 19-20", "April 9th through 17th"."""
    begin = Calendar(month=month_number(month), day=ordinal(first), **year_parts(year))  # type: ignore[arg-type]
    if ordinal(last) <= ordinal(first):
        return None
    return Timex(Interval(begin, attrs.evolve(begin, day=ordinal(last))))


@rule(
    r"(?:{first:DAY_NUMBER}|{first:DAY_WORD})"
    + rf"(?:{_TO}|/)"
    + r"(?:{last:DAY_NUMBER}|{last:DAY_WORD})(?: (?:of )?|-){month:MONTH}",
    examples={
        "[4 to 22 January, 1995]": Date("1995-01-04/1995-01-22", datetime.date(1995, 1, 4), datetime.date(1995, 1, 22)),
        "the night of [10/11 June 1944]": Date(
            "1944-06-10/1944-06-11", datetime.date(1944, 6, 10), datetime.date(1944, 6, 11)
        ),
    },
    counterexamples=["by 3 to 4 may be"],
)
def days_before_month(first: str, last: str, month: str, context: Context) -> Timex | None:
    """Two days and their month: "4 to 22 January"."""
    if ordinal(last) <= ordinal(first) or (month in ("may", "march", "mar") and context.after(2)[1:] not in ("1", "2")):
        return None
    begin = Calendar(month=month_number(month), day=ordinal(first))
    return Timex(Interval(begin, attrs.evolve(begin, day=ordinal(last))))


@rule(
    r"{first:DAY_NUMBER}" + _TO + r"{last:DAY_NUMBER} (?:(?:of|in) )?(?:the )?"
    r"(?P<which>(?i:this|next|last|current|previous|coming)) {month:MONTH_WORD}",
    examples={"[4 to 23 next month]": of_days("2018-10-04/2018-10-23", "2018-10-04", "2018-10-23")},
)
def days_of_which_month(first: str, last: str, which: str, month: str) -> Timex:
    """Two days of a month counted from now: "4 to 23 next month"."""
    within = Deictic("month", {"next": 1, "coming": 1, "last": -1, "previous": -1}.get(which.lower(), 0))
    return Timex(Interval(Calendar(day=ordinal(first), within=within), Calendar(day=ordinal(last), within=within)))


@rule(
    r"(?i:from|between) {days:timex}",
    examples={
        "[between 4 and 22 January 1995]": Date(
            "1995-01-04/1995-01-22", datetime.date(1995, 1, 4), datetime.date(1995, 1, 22)
        )
    },
)
def from_days(days: Mention[Timex]) -> Timex | None:
    """The preposition in front of two days: "between 4 and 22 January"."""
    if days.text[:4].lower() in ("from", "betw"):
        return None
    return days.value if isinstance(days.value.expression, Interval) else None


@rule(
    r"(?:(?i:from|between|in) )?{first:timex}(?:"
    + _TO[3:-1]
    + r"|/|\.\.|,? (?i:to|until|till|through|and) (?:the )?){last:timex}",
    examples={
        "[from May 3 to June 7, 2018]": Date(
            "2018-05-03/2018-06-07", datetime.date(2018, 5, 3), datetime.date(2018, 6, 7)
        ),
        "[2018-03-01/2018-04-15]": Date("2018-03-01/2018-04-15", datetime.date(2018, 3, 1), datetime.date(2018, 4, 15)),
        "[1/2/2019-3/4/2019]": Date("2019-01-02/2019-03-04", datetime.date(2019, 1, 2), datetime.date(2019, 3, 4)),
        "[2014-2018]": Date("2014-01-01/2018-12-31", datetime.date(2014, 1, 1), datetime.date(2018, 12, 31)),
    },
    counterexamples=["in June and July they", "Tuesday and Wednesday"],
)
def interval(first: Mention[Timex], last: Mention[Timex], context: Context) -> Timex | None:
    """From one date to another: "from May 3 to June 7", "between 2015 and 2018", "2014-2018"."""
    view = context.view
    between = view[first.end : last.start].strip().lower()
    opening = view[context.start : first.start].strip().lower()
    if between.endswith("and") and opening != "between":
        return None
    if opening == "in" and between not in ("through", "-", "to"):
        return None
    begin, end = first.value.expression, last.value.expression
    if between in ("/", "..") and not (_is_iso(first) and _is_iso(last)):
        return None
    loose = not opening and between in ("to", "-", "--", "~")
    if not _may_bound(begin) or not _may_bound(end) or (loose and not _alike(begin, end)):
        return None
    begin = _with_year(begin, end)
    return Timex(Interval(begin, end))


@rule(
    r"{begin:TWO_DIGITS}/{begins:TWO_DIGITS} ?- ?{end:TWO_DIGITS}/{ends:TWO_DIGITS}(?:/(?P<year>[0-9]{4}|[0-9]{2}))?"
    r"(?![-/.,]?[0-9])(?! ?%)",
    examples={
        "away [10/1-11/17]": Date(
            "2018-10-01/2018-11-17", datetime.date(2018, 10, 1), datetime.date(2018, 11, 17), relative=True
        ),
        "[28/1-3/2/2017]": Date("2017-01-28/2017-02-03", datetime.date(2017, 1, 28), datetime.date(2017, 2, 3)),
    },
    counterexamples=["cut from 3/8-5/8 inch", "rose 1/4-1/2 point", "1/31-2/30-4/5", "won 6/4-6/2"],
)
def figures_to_figures(
    begin: str, begins: str, end: str, ends: str, year: str | None, context: Context
) -> Timex | None:
    """Two days in figures: "10/1-11/7/2017"; both in one order."""
    days = days_in_figures((begin, begins), (end, ends), year)
    if days is None or context.before(1) in tuple("-/.$£€"):
        return None
    figures = (int(begin), int(begins), int(end), int(ends))
    if year is None and max(figures) < 13 and not asks_for_date(context.before(16)):
        return None
    if year is None and all(n in (2, 4, 8, 16, 32) for n in figures[1::2]):
        return None
    return Timex(Interval(*days))


@rule(
    r"{begin:TWO_DIGITS}\.? ?- ?{end:TWO_DIGITS}(?:/{month:TWO_DIGITS}/|\.{month:TWO_DIGITS}\.)"
    r"(?P<year>[0-9]{4})(?![-/.]?[0-9])",
    examples={
        "[12-15/3/2019]": Date("2019-03-12/2019-03-15", datetime.date(2019, 3, 12), datetime.date(2019, 3, 15)),
        "the fair, [12.-15.3.2019]": Date(
            "2019-03-12/2019-03-15", datetime.date(2019, 3, 12), datetime.date(2019, 3, 15)
        ),
    },
    counterexamples=["sections 12-11.3.2019", "pages 12-15/13/2019"],
)
def days_of_month_in_figures(begin: str, end: str, month: str, year: str, context: Context) -> Timex | None:
    """Two days of one month in figures, the day first: "12-15/3/2019"."""
    if not 0 < int(begin) < int(end) < 32 or not 0 < int(month) < 13 or context.before(1) in tuple("-/.$£€"):
        return None
    first = Calendar(int(year), int(month), int(begin))
    return Timex(Interval(first, attrs.evolve(first, day=int(end))))


@rule(
    r"{begin:TWO_DIGITS}\.{month:TWO_DIGITS}\. ?- ?{end:TWO_DIGITS}\.{last:TWO_DIGITS}\."
    r"(?P<year>[0-9]{4})(?![-/.]?[0-9])",
    examples={"[1.2.-28.3.2019]": Date("2019-02-01/2019-03-28", datetime.date(2019, 2, 1), datetime.date(2019, 3, 28))},
    counterexamples=["chapters 1.2.-28.30.2019"],
)
def dotted_day_to_day(begin: str, month: str, end: str, last: str, year: str) -> Timex | None:
    """Two days with full stops, the year behind the second: "1.2.-28.3.2019"."""
    if not (0 < int(month) < 13 and 0 < int(last) < 13 and 0 < int(begin) < 32 and 0 < int(end) < 32):
        return None
    of_year = int(year) - ((int(month), int(begin)) > (int(last), int(end)))
    return Timex(Interval(Calendar(of_year, int(month), int(begin)), Calendar(int(year), int(last), int(end))))


def _is_iso(mention: Mention[Timex]) -> bool:
    """Whether a mention is a day of ISO 8601, which "/" parts from another: in "Monday/Tuesday" it means "or"."""
    said = mention.value.expression
    return isinstance(said, Calendar) and bool(said.year and said.day) and mention.text[:4].isdigit()


def _may_bound(expression: Expression) -> bool:
    return not isinstance(expression, (Length, Window, Interval)) and not (
        isinstance(expression, Reference) and expression.value != "PRESENT_REF"
    )


def _alike(begin: Expression, end: Expression) -> bool:
    """Whether two times are of one sort; "raised it Friday to December" is no interval."""
    if isinstance(begin, Calendar) and isinstance(end, Calendar):
        parts = ("year", "month", "day", "weekday", "quarter", "week")
        return any(getattr(begin, part) and getattr(end, part) for part in parts if part != "year") or (
            begin.month is None and end.month is None
        )
    return (
        isinstance(begin, (Calendar, Deictic))
        and begin != end
        and type(end) in (Calendar, Deictic)
        and not (isinstance(begin, Deictic) and begin.unit != "day")
    )


def _with_year(begin: Expression, end: Expression) -> Expression:
    """The beginning with the year of the end, or with the one before, where only the end says its year."""
    if not (isinstance(begin, Calendar) and isinstance(end, Calendar)) or begin.year is not None or begin.within:
        return begin
    if begin.day and not begin.month and end.month and not begin.relation:
        # "Fri 5th - Sat 6th July".
        begin = attrs.evolve(begin, month=end.month)
    if (begin.weekday and not begin.month) or begin.relation:
        return begin
    if end.year is None:
        return attrs.evolve(begin, within=end.within) if end.within else begin
    later = (begin.month or 0, begin.day or 0) > (end.month or 12, end.day or 31) if begin.month else False
    return attrs.evolve(begin, year=end.year - 1 if later else end.year, short_year=end.short_year, relation=None)


@rule(
    r"{length:timex}(?i:,? (?:starting|beginning|from|commencing)(?: from| on)? ){anchor:timex}",
    examples={"[3 days starting tomorrow]": of_days("2018-09-13/2018-09-15", "2018-09-13", "2018-09-15")},
)
def length_from(length: Mention[Timex], anchor: Mention[Timex]) -> Timex | None:
    """A length of time from a day on: "2 weeks starting May 20"."""
    said = length.value.expression
    if not isinstance(said, Length) or not isinstance(anchor.value.expression, (Calendar, Deictic, Anaphor)):
        return None
    return Timex(Window(said.amounts, 1, anchor.value.expression, counted=True))


@rule(
    r"{whole:timex}(?i:,? on| in)? {days:timex}",
    examples={"[next week between Wednesday and Friday]": of_days("2018-09-19/2018-09-21", "2018-09-19", "2018-09-21")},
)
def days_within(whole: Mention[Timex], days: Mention[Timex]) -> Timex | None:
    """Days of a week counted from now: "next week between Wednesday and Friday"."""
    said, week = days.value.expression, whole.value.expression
    if not isinstance(week, Deictic) or week.unit != "week" or not isinstance(said, Interval):
        return None
    first, last = said.first, said.last
    if not (isinstance(first, Calendar) and isinstance(last, Calendar) and first.weekday and last.weekday):
        return None
    return Timex(Interval(attrs.evolve(first, within=week), attrs.evolve(last, within=week)))


RANGES: tuple[Rule[Timex], ...] = (
    days_of_month,
    days_before_month,
    days_of_which_month,
    length_from,
    interval,
    figures_to_figures,
    days_of_month_in_figures,
    dotted_day_to_day,
    from_days,
    days_within,
)
