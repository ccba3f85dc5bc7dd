"""Days, months and years as the calendar names them: "Sept. 11, 2018", "the 15th day of March", "2018-09-11"."""

from __future__ import annotations

import datetime

from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import month_number, ordinal, spoken_number
from dealextract.normalize.holidays import holiday_name
from dealextract.normalize.timex import Calendar, Relation, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.values import Date

_YEAR = r"(?:(?:,? ?| of |, in | in |[-/]){year:YEAR}|,? {year:SPOKEN_YEAR}|,? ?{year:SHORT_YEAR})"
_NOT_AMOUNT = (
    r"(?![.:]?[0-9])(?!,[0-9]{1,3}(?![0-9]))"
    r"(?! ?(?:%|percent|per cent|pct|million|billion|trillion|thousand|p\.?m\b|a\.?m\b))"
)


def day_of(text: str) -> Date:
    """The value of a day in ISO 8601, for examples."""
    day = datetime.date.fromisoformat(text)
    return Date(text, day, day)


def absolute(timex: str, first: str, last: str) -> Date:
    """A date of some days in ISO 8601, for examples."""
    return Date(timex, datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))


def year_parts(text: str | None) -> dict[str, int | bool]:
    """The fields of `Calendar` for a year in any style: "2018", "'98", "nineteen ninety-seven"; none for None."""
    if text is None:
        return {}
    digits = text.strip(" '")
    if not digits.isdigit():
        return {"year": spoken_number(text)}
    return {"year": int(digits), "short_year": len(digits) < 3}


def is_next_year(following: str, year: str) -> bool:
    """Whether the second of two years in figures, in full or cut short, is the one behind the first: "2012/13"."""
    return str(int(year) + 1).endswith(following)


RELATIONS: dict[str, Relation] = {
    "last": "last", "past": "past", "previous": "last", "preceding": "last", "prior": "last", "this": "this",
    "current": "this", "present": "this", "that": "this", "same": "this", "next": "next", "following": "next",
    "coming": "coming", "upcoming": "coming", "latest": "last",
}  # fmt: skip


def relation_of(which: str | None) -> Relation | None:
    """What "last", "this coming" and the like say; None for None."""
    return RELATIONS.get(which.split()[-1].lower()) if which else None


@rule(
    r"{month:MONTH}(?:,|\.(?= [0-9]{1,2}[.!?]?$))?[- /]?(?: the )?{day:DAY_NUMBER}"
    + _NOT_AMOUNT
    + f"(?:{_YEAR})?"
    + r"(?![/-]?[0-9])",
    examples={
        "September 11, 2018": day_of("2018-09-11"),
        "Sept. 5th 1998": day_of("1998-09-05"),
        "as of [May 31, '19]": day_of("2019-05-31"),
    },
    counterexamples=["May 5.25 percent notes", "In March 15% of them left"],
)
def month_day(month: str, day: str, year: str | None, context: Context) -> Timex | None:
    """The American order: "September 11, 2018", "Sept. 5th", "May 31 '19"."""
    if month in ("may", "mar") and not year and "," not in context.view[context.start : context.end]:
        before = context.before(12).rstrip().rpartition(" ")[2].lower()
        if before in _SUBJECTS:
            return None
    if not year and _OF_A_LIST.match(context.view, context.end) and context.before(3).strip()[-1:].isdigit():
        # "25 March, 24 June": the 24th is of June.
        return None
    return Timex(Calendar(month=month_number(month), day=ordinal(day), **year_parts(year)))  # type: ignore[arg-type]


_OF_A_LIST = lazy_pattern(r" (?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
_SUBJECTS = ("i", "you", "he", "she", "it", "we", "they", "that", "this", "which", "who", "one", "there")


@rule(
    r"{month:MONTH} (?:the )?{day:DAY_WORD}(?! (?:day|week|weekend|month|quarter|half|time|round)\b)" + f"(?:{_YEAR})?",
    examples={
        "March eighth": Date("2019-03-08", datetime.date(2019, 3, 8), datetime.date(2019, 3, 8), relative=True),
        "June the first, 2017": day_of("2017-06-01"),
    },
    counterexamples=["They may first ask", "march second in line", "from 11 March, first week of term"],
)
def month_day_in_words(month: str, day: str, year: str | None) -> Timex | None:
    """The day as a word: "March eighth", "June the first, 2017"."""
    if month in ("may", "mar", "march"):
        return None
    return Timex(Calendar(month=month_number(month), day=ordinal(day), **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{day:DAY_NUMBER}(?: day of | of |\. | ?)(?<![0-9]\. ){month:MONTH}",
    examples={
        "11 September 2018": day_of("2018-09-11"),
        "31 Dec. 2018": day_of("2018-12-31"),
        "the [15th day of March, 2020]": day_of("2020-03-15"),
    },
    counterexamples=["its 15 may be", "the 12 march on"],
)
def day_month(day: str, month: str, context: Context) -> Timex | None:
    """The order of the rest of the world: "11 September", "15th day of March"; the year is added later."""
    said = context.view[context.start : context.end]
    has_year = bool(_YEAR_FOLLOWS.match(context.view, context.end))
    if month in ("may", "march", "mar") and "of" not in said and day.isdigit() and not has_year:
        return None
    if (
        (context.before(1) in tuple("$-/.,") and not _BEFORE_DASH.search(context.before(11)))
        or (context.before(1) == ":" and context.before(2)[:1].isdigit())
        or (
            context.after(1) in tuple("-/")
            and context.after(2)[1:].isdigit()
            and not _DAY_BEHIND_DASH.match(context.view, context.end)
        )
    ):
        return None
    return Timex(Calendar(month=month_number(month), day=ordinal(day)))


_BEFORE_DASH = lazy_pattern(
    r"(?:(?<![0-9])[12][0-9]{3}|(?<![A-Za-z])(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6})-$"
)
"""In front of the second of two days: "25 October 1888-11 March 1957", "3 May-5 June"."""
_DAY_BEHIND_DASH = lazy_pattern(r"-[0-9]{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_YEAR_FOLLOWS = lazy_pattern(r"\.?,? (?:of |in )?[12][0-9]{3}(?![0-9])")


@rule(
    r"{AT_DAY_DASH}{day:DAY_NUMBER} ?[-/] ?{month:MONTH}(?: ?[-/] ?(?:{year:YEAR}|'?{year:TWO_DIGITS}))?(?![/-]?[0-9])",
    examples={"05-Aug-2016": day_of("2016-08-05"), "23/Sep/2020": day_of("2020-09-23")},
)
def day_month_tight(day: str, month: str, year: str | None, context: Context) -> Timex | None:
    """The same with signs between: "05-Aug-2016"; not the middle of "Feb. 28-March 2"."""
    if context.before(1) in tuple("$-/.,") or (year is None and _IN_MONTH.search(context.before(12))):
        return None
    return Timex(Calendar(month=month_number(month), day=ordinal(day), **year_parts(year)))  # type: ignore[arg-type]


_IN_MONTH = lazy_pattern(r"(?i)(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? $")


@rule(
    r"{day:DAY_WORD}(?: day)?,? of {month:MONTH}",
    examples={
        "tenth of September, two thousand": day_of("2000-09-10"),
        "the [first day of May 2019]": day_of("2019-05-01"),
    },
    counterexamples=["the second of many"],
)
def day_in_words_month(day: str, month: str) -> Timex | None:
    """The day as a word first: "tenth of September"."""
    return Timex(Calendar(month=month_number(month), day=ordinal(day)))


@rule(
    r"{month:MONTH}(?:,? | ?, | of |, of |/|-|,)(?:the year )?(?:{year:YEAR}|{year:SPOKEN_YEAR}|(?:"
    r"(?<=[a-z] of )|'){year:TWO_DIGITS})"
    r"(?![-/]?[0-9])(?! ?%)",
    examples={
        "May 2015": Date("2015-05", datetime.date(2015, 5, 1), datetime.date(2015, 5, 31)),
        "Nov., 1997": Date("1997-11", datetime.date(1997, 11, 1), datetime.date(1997, 11, 30)),
        "January nineteen ninety-seven": Date("1997-01", datetime.date(1997, 1, 1), datetime.date(1997, 1, 31)),
    },
)
def month_year(month: str, year: str, context: Context) -> Timex | None:
    """A month of a year: "May 2015", "November, 1997", "April of '87"; not behind its day."""
    if _DAY_BEFORE.search(context.before(24)):
        return None
    return Timex(Calendar(month=month_number(month), **year_parts(year)))  # type: ignore[arg-type]


_DAY_BEFORE = lazy_pattern(
    r"(?i)(?:(?<![0-9$.,/])(?<![^0-9]-)(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?: day)?(?: of)?"
    r"|(?:[a-z]th|first|second|third)(?: day)? of"
    r"|(?<![a-z])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}-[0-9]{1,2}(?:st|nd|rd|th)?) $"
)


@rule(
    r"{year:YEAR}(?: ?, ?| |-|/){month:MONTH}(?:[-/ ]?{day:DAY_NUMBER})?(?![-/]?[0-9])",
    examples={
        "2019-sep-1": day_of("2019-09-01"),
        "2016, Nov": Date("2016-11", datetime.date(2016, 11, 1), datetime.date(2016, 11, 30)),
    },
    counterexamples=["In 2016 may be"],
)
def year_month(year: str, month: str, day: str | None, context: Context) -> Timex | None:
    """The year first: "2016, Nov", "2019-sep-1"."""
    tight = context.view[context.start + 4] in "-/"
    if not tight and (
        month in ("may", "march", "mar") or context.before(6).strip().lower().endswith(("in", "since", ","))
    ):
        return None
    return Timex(
        Calendar(int(year), month_number(month), ordinal(day) if day else None),
    )


@rule(
    r"{year:YEAR}(?:-{month:TWO_DIGITS}-|/{month:TWO_DIGITS}/|\.{month:TWO_DIGITS}\.){day:TWO_DIGITS}(?:T[0-9:]{2,8}Z?)?"
    r"(?!(?:[-/](?!(?:1[0-9]|2[01])[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]))?[0-9])",
    examples={"2018-09-11": day_of("2018-09-11"), "2016/1/5": day_of("2016-01-05")},
    counterexamples=["phone 133-2018-09-11-4455"],
)
def iso_day(year: str, month: str, day: str, context: Context) -> Timex | None:
    """ISO 8601: "2018-09-11", and with other signs between."""
    if context.before(1) == "-" and context.before(2)[:1].isdigit() and not _DAY_AND_DASH.search(context.before(11)):
        return None
    said = context.view[context.start : context.end]
    time = said[said.index("T") :] if "T" in said else None
    return Timex(Calendar(int(year), int(month), int(day)), time=time)


_DAY_AND_DASH = lazy_pattern(r"(?:1[0-9]|2[01])[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}-$")
"""In front of the second of two days: "2018-09-11-2018-09-14"."""


@rule(
    r"{year:YEAR_BEGIN}(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])(?![0-9,.]?[0-9])",
    examples={"filed on [20161016]": day_of("2016-10-16")},
    counterexamples=["$20161016", "No. 20161016"],
)
def iso_basic(year: str, month: str, day: str, context: Context) -> Timex | None:
    """ISO 8601 in eight digits."""
    if context.before(1) in tuple("$#£€-_.,") or context.before(5).rstrip().lower().endswith(("no.", "id", "nr")):
        return None
    return Timex(Calendar(int(year), int(month), int(day)))


@rule(
    r"{year:YEAR}-?W(?P<week>[0-5][0-9])(?:-?(?P<day>[1-7]))?",
    examples={
        "2018-W37": Date("2018-W37", datetime.date(2018, 9, 10), datetime.date(2018, 9, 16)),
        "2018-W37-2": day_of("2018-09-11"),
    },
)
def iso_week(year: str, week: str, day: str | None) -> Timex:
    """A week, or a day of it, as ISO 8601 writes them."""
    said = Calendar(int(year), week=int(week))
    return Timex(Calendar(weekday=int(day), within=said) if day else said)


@rule(
    r"{year:YEAR}-(?P<day>[0-3][0-9]{2})(?![0-9-])",
    examples={"on [2018-254]": day_of("2018-09-11")},
    counterexamples=["tickets 2018-254", "2018-400"],
)
def iso_ordinal_day(year: str, day: str, context: Context) -> Timex | None:
    """The nth day of a year, as ISO 8601 writes it; only after words that ask for a date."""
    if not context.before(9).lower().endswith((" on ", "on ", "since ", "until ", "dated ", "by ")):
        return None
    number = int(day)
    if not 0 < number < 367:
        return None
    some = datetime.date(int(year), 1, 1) + datetime.timedelta(number - 1)
    return Timex(Calendar(some.year, some.month, some.day)) if some.year == int(year) else None


@rule(
    r"(?:{which:WHICH} )?{holiday:HOLIDAY_DAY}",
    examples={"on [Memorial Day, 2021]": day_of("2021-05-31")},
    counterexamples=["They meet on the first day of the new year"],
)
def holiday(which: str | None, holiday: str) -> Timex | None:
    """A holiday whose name ends in "day" or "eve"."""
    name = holiday_name(holiday)
    if name is None or (name == "may day" and holiday[0].islower()):
        return None
    return Timex(Calendar(holiday=name, relation=relation_of(which)))


@rule(
    r"(?:{which:WHICH} )?{holiday:FEAST}(?! (?i:bonus|tree|card|egg|rally|parade|dinner|season))",
    examples={"[Thanksgiving 2017]": day_of("2017-11-23"), "[Easter 2018]": day_of("2018-04-01")},
    counterexamples=["Eastern"],
)
def feast(which: str | None, holiday: str) -> Timex | None:
    """A holiday with another name."""
    name = holiday_name(holiday)
    return Timex(Calendar(holiday=name, relation=relation_of(which))) if name else None


ABSOLUTE: tuple[Rule[Timex], ...] = (
    month_day, month_day_in_words, day_month, day_month_tight, day_in_words_month, month_year, year_month, iso_day,
    iso_basic, iso_week, iso_ordinal_day, holiday, feast,
)  # fmt: skip
