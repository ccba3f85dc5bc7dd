"""Quarters, halves, seasons and weeks: "the third quarter", "the last half of 1989", "last fall", "week 31"."""

from __future__ import annotations

import attrs

from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import month_number, ordinal, season_code
from dealextract.normalize.timex import Anaphor, Calendar, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.dates.absolute import absolute, is_next_year, relation_of, year_parts
from dealextract.rules.dates.relative import of_days
from dealextract.rules.lexicon import rule

_WHICH_QUARTER = r"(?P<which>(?i:first|second|third|fourth|final|last|1st|2nd|3rd|4th))"


@rule(
    r"{AT_QUARTER}(?:(?i:fiscal|year-ago|year-earlier)[- ])?"
    + _WHICH_QUARTER
    + r"[- ](?:(?i:fiscal|calendar)[- ])?{quarter:QUARTER}(?:(?i:,? of|,? in|,| for)? (?i:fiscal )?"
    r"(?:year )?(?:{year:YEAR}|{year:SPOKEN_YEAR}|{year:SHORT_YEAR}))?",
    examples={
        "[third-quarter] profit": of_days("2018-Q3", "2018-07-01", "2018-09-30"),
        "the [third quarter of 1984]": absolute("1984-Q3", "1984-07-01", "1984-09-30"),
        "the [fiscal first quarter]": of_days("2019-Q1", "2019-01-01", "2019-03-31"),
    },
    counterexamples=["a quarter of them", "a third quarterback"],
)
def quarter(which: str, quarter: str, year: str | None, context: Context) -> Timex | None:
    """A quarter by its number: "third-quarter", "the fiscal first quarter", "the third quarter of 1984"."""
    number = ordinal(which)
    said = context.view[context.start : context.end].lower()
    fiscal = "fiscal" in said
    if number < 0:
        if which.lower() == "last":
            return None
        number = 4
    if number > 4:
        return None
    within = Anaphor("quarter", -4) if "year-" in said else None
    if within is not None:
        return Timex(Calendar(quarter=number, within=Anaphor("year", -1)))
    return Timex(Calendar(quarter=number, fiscal=fiscal, **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"(?P<month>(?i:march|june|september|december))(?: |-){quarter:QUARTER_OF_MONTH}",
    examples={
        "the [June quarter]": of_days("2018-Q2", "2018-04-01", "2018-06-30"),
        "the [December quarter of 2012]": absolute("2012-Q4", "2012-10-01", "2012-12-31"),
    },
    counterexamples=["in June quarterly"],
)
def quarter_of_month(month: str, quarter: str) -> Timex:
    """A quarter by the month that it ends with: "the June quarter"."""
    return Timex(Calendar(quarter=month_number(month) // 3))


@rule(
    r"{AT_HALF}(?:(?i:fiscal) )?(?P<which>(?i:first|second|last|latter|1st|2nd|early))[- ]{half:HALF}(?:(?i:,? of"
    r"|,? in|,)? (?i:fiscal )?(?:year )?(?:{year:YEAR}|{year:SPOKEN_YEAR}|{year:SHORT_YEAR}"
    r"|FY ?'?(?:{year:YEAR}|{year:TWO_DIGITS})))"
    r"(?:[-/][0-9]{2}(?![0-9]))?",
    examples={
        "the [last half of 1989]": absolute("1989-H2", "1989-07-01", "1989-12-31"),
        "in the [first half of FY19]": absolute("2019-H1", "2019-01-01", "2019-06-30"),
    },
)
def half_of_year(which: str, half: str, year: str) -> Timex:
    """A half of a year: "the last half of 1989"."""
    return Timex(Calendar(half=1 if which.lower() in ("first", "1st", "early") else 2, **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{AT_SHORT_HALF}(?:(?i:fiscal)[- ])?(?P<which>(?i:first|second|latter))[- ]{half:HALF}(?! (?:an|a|of (?!the "
    r"(?:fiscal )?year)|hour|price|time|century|point))(?i: of the (?:fiscal )?year)?",
    examples={"[first-half] profit": of_days("2018-H1", "2018-01-01", "2018-06-30")},
    counterexamples=["the second half of the game", "his first half hour", "scored in the second half"],
)
def half(which: str, half: str, context: Context) -> Timex | None:
    """A half of the year of which a report speaks; in sports reports halves are of games."""
    said = context.view[context.start : context.end].lower()
    after = context.after(30).lower()
    if "year" not in said and not any(word in after for word in _FIGURES):
        return None
    return Timex(Calendar(half=1 if which.lower() == "first" else 2))


_FIGURES = (
    "profit",
    "earnings",
    "net ",
    "sales",
    "revenue",
    "loss",
    "results",
    "result",
    "income",
    "turnover",
    "dividend",
)


@rule(
    r"{year:YEAR}(?: fiscal year| academic year| tax year| season| calendar year)(?!-)",
    examples={"the [1998 fiscal year]": absolute("1998", "1998-01-01", "1998-12-31")},
)
def year_fiscal(year: str, context: Context) -> Timex:
    """The same with the year first: "the 1998 fiscal year"."""
    return Timex(Calendar(int(year), fiscal="fiscal" in context.view[context.start : context.end]))


@rule(
    r"{year:YEAR}(?:'s)? (?:(?i:fiscal )?"
    + _WHICH_QUARTER
    + r"[- ](?i:fiscal )?(?i:quarter)|(?i:the )?"
    + _WHICH_QUARTER
    + r" (?i:quarter)|(?P<what>(?i:quarter|period)))(?!-)",
    examples={
        "the [1988 third quarter]": absolute("1988-Q3", "1988-07-01", "1988-09-30"),
        "2016 the third quarter": absolute("2016-Q3", "2016-07-01", "2016-09-30"),
    },
    counterexamples=["the 1988 periodical"],
)
def year_quarter(year: str, which: str | None, what: str | None) -> Timex | None:
    """The quarter of a year, or the period of a report in that year: "the 1988 third quarter", "the 1988 period"."""
    if which is None:
        return Timex(Calendar(int(year), within=Anaphor("quarter")))
    number = ordinal(which)
    return Timex(Calendar(int(year), quarter=number if number > 0 else 4)) if number < 5 else None


@rule(
    r"(?:{which:WHICH} )?{season:SEASON}(?!-?[a-z])(?! [a-z]{1,12}ed\b)",
    examples={
        "[last fall]": of_days("2017-FA", "2017-09-01", "2017-11-30"),
        "[this summer]": of_days("2018-SU", "2018-06-01", "2018-08-31"),
        "the [winter of 1994]": absolute("1994-WI", "1994-12-01", "1995-02-28"),
    },
    counterexamples=["Prices fall", "to spring a leak", "a fall in sales", "box spring"],
)
def season(which: str | None, season: str, context: Context) -> Timex | None:
    """A season, where the words around it ask for a time of the year."""
    said = Calendar(season=season_code(season), relation=relation_of(which))
    if which or _OF_YEAR.match(context.view, context.end):
        return Timex(said)
    before = context.before(14).lower().split()
    the = before[-1:] == ["the"]
    if the:
        before.pop()
    word = before[-1] if before else ""
    if word not in (_BEFORE_THE_SEASON if the else _BEFORE_SEASON) or season[0].isupper():
        return None
    if season.lower() in ("fall", "spring"):
        verbal = word in ("of", "for", "from", "by", "into") or context.after(4) in (" in ", " of ")
        if verbal or (season.lower() == "fall" and not the and word not in ("in", "every", "each", "early", "late")):
            return None
    return Timex(said)


@rule(
    r"(?i:mid-?){season:MIDSEASON}(?! [Nn]ight|'s)",
    examples={"in [midsummer]": attrs.evolve(of_days("2018-SU", "2018-06-01", "2018-08-31"), bound="mid")},
    counterexamples=["A Midsummer Night's Dream", "midsummer's eve"],
)
def middle_of_season(season: str) -> Timex:
    """The middle of a summer or winter in one word: "midsummer"."""
    return Timex(Calendar(season=season_code(season)), bound="mid")


@rule(
    r"{season:SEASON} (?:of )?{year:SHORT_YEAR}",
    examples={"the [summer of '69]": absolute("1969-SU", "1969-06-01", "1969-08-31")},
    counterexamples=["the spring '690"],
)
def season_of_short_year(season: str, year: str) -> Timex:
    """A season of a year in two figures: "the summer of '69"."""
    return Timex(Calendar(season=season_code(season), **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{season:WINTER}(?: of)? {year:YEAR}[-/](?P<following>[0-9]{4}|[0-9]{2})(?![-/]?[0-9])",
    examples={"the [winter of 1862-63]": absolute("1862-WI", "1862-12-01", "1863-02-28")},
    counterexamples=["in winter 2012/10"],
)
def winter(season: str, year: str, following: str) -> Timex | None:
    """A winter by its two years: "winter 2012/13"."""
    return Timex(Calendar(int(year), season=season_code(season))) if is_next_year(following, year) else None


_OF_YEAR = lazy_pattern(r",? (?:of )?(?:the year )?(?:[12][0-9]{3}(?![0-9])|'[0-9]{2}\b|nineteen |two thousand)")
_BEFORE_THE_SEASON = (
    "in", "over", "during", "through", "throughout", "of", "by", "until", "into", "since", "for", "early", "late",
)  # fmt: skip
_BEFORE_SEASON = (
    "in", "during", "since", "until", "by", "through", "late", "early", "mid", "every", "each", "over", "for", "of",
    "from", "into",
)  # fmt: skip


@rule(
    r"{week:WEEK}(?: (?:no\. ?|number )?){number:TWO_DIGITS}(?!-)(?![.,:]?[0-9])(?:(?:,? (?:of )?|/){year:YEAR})?",
    examples={
        "[week 31] of work": of_days("2018-W31", "2018-07-30", "2018-08-05"),
        "work of [CW 27/2021]": absolute("2021-W27", "2021-07-05", "2021-07-11"),
    },
    counterexamples=["this week 20 people", "last week 5", "week 00"],
)
def numbered_week(week: str, number: str, year: str | None, context: Context) -> Timex | None:
    """A week by its number in the year: "week 31"."""
    before = context.before(9).lower().split()
    if int(number) not in range(1, 54) or (
        before and before[-1] in ("this", "last", "next", "a", "per", "that", "one", "past", "each", "every", "each")
    ):
        return None
    return Timex(Calendar(int(year) if year else None, week=int(number)))


PERIODS: tuple[Rule[Timex], ...] = (
    year_quarter, quarter, quarter_of_month, half_of_year, half, year_fiscal, season, middle_of_season,
    season_of_short_year, winter, numbered_week,
)  # fmt: skip
