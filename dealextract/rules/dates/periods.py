"""Quarters, halves, fiscal years, decades, centuries, seasons and weeks: "the third quarter", "FY19", "the '90s"."""

from __future__ import annotations

import datetime

import attrs

from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import TENS, month_number, ordinal, season_code, spoken_number
from dealextract.normalize.timex import Anaphor, Calendar, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.dates.absolute import is_next_year, relation_of, year_parts
from dealextract.rules.dates.relative import of_days
from dealextract.rules.lexicon import rule
from dealextract.values import Date


def absolute(timex: str, first: str, last: str) -> Date:
    """A date of some days in ISO 8601, for examples."""
    return Date(timex, datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))


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
    r"{AT_Q}(?:{year:YEAR}[- ]?)?(?:Q(?P<number>[1-4])|q(?P<number>[1-4])(?=[ .,;)-]|$))(?:(?:,? | of |-|/)?"
    r"(?:FY ?|CY ?|fiscal )?(?:{year:YEAR}(?:[-/][0-9]{2}(?![0-9]))?|'?{year:TWO_DIGITS}(?:/[0-9]{2}(?![0-9]))?))?",
    examples={
        "Q3 2016": absolute("2016-Q3", "2016-07-01", "2016-09-30"),
        "[Q3 FY19] sales": absolute("2019-Q3", "2019-07-01", "2019-09-30"),
        "[Q2 2012/13] profit": absolute("2012-Q2", "2012-04-01", "2012-06-30"),
        "2019-Q1": absolute("2019-Q1", "2019-01-01", "2019-03-31"),
    },
    counterexamples=["HQ1", "Q5", "Audi Q3s"],
)
def quarter_in_figures(number: str, year: str | None, context: Context) -> Timex | None:
    """A quarter as analysts write it: "Q3 2016", "3Q", "Q3 FY19"."""
    said = context.view[context.start : context.end]
    if year and len(year) == 1:
        return None
    if year and len(year) == 2 and not any(sign in said for sign in ("FY", "CY", "'", "/")) and said[2:3] != year[:1]:
        return None
    return Timex(Calendar(quarter=int(number), fiscal="FY" in said or "fiscal" in said, **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{AT_FIGURE_Q}(?P<number>[1-4])Q(?: ?(?:FY|of )?'?(?P<year>[0-9]{4}|[0-9]{2}))?",
    examples={
        "[3Q] results": of_days("2018-Q3", "2018-07-01", "2018-09-30"),
        "[1Q18] sales": absolute("2018-Q1", "2018-01-01", "2018-03-31"),
    },
)
def quarter_figure_first(number: str, year: str | None) -> Timex:
    """A quarter with its figure first: "1Q18"."""
    return Timex(Calendar(quarter=int(number), **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{AT_HALF}(?:(?i:fiscal) )?(?P<which>(?i:first|second|last|latter|1st|2nd|early))[- ]{half:HALF}(?:(?i:,? of"
    r"|,? in|,)? (?i:fiscal )?(?:year )?(?:{year:YEAR}|{year:SPOKEN_YEAR}|FY ?'?(?:{year:YEAR}|{year:TWO_DIGITS})))",
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
    r"{AT_H}H(?P<number>[12])(?:(?:,? | of |/|-)(?:FY ?)?{year:YEAR}(?:[-/][0-9]{2}(?![0-9]))?"
    r"|[ /-]?FY ?'?(?P<fiscal>[0-9]{4}|[0-9]{2})(?![0-9]))",
    examples={
        "H2 2016": absolute("2016-H2", "2016-07-01", "2016-12-31"),
        "[H1FY24] sales": absolute("2024-H1", "2024-01-01", "2024-06-30"),
    },
    counterexamples=["H1 visas"],
)
def half_in_figures(number: str, year: str | None, fiscal: str | None) -> Timex:
    """A half as analysts write it: "H2 2016", "H1FY24"."""
    return Timex(Calendar(half=int(number), **year_parts(year or fiscal)))  # type: ignore[arg-type]


@rule(
    r"{AT_FIGURE_H}(?P<number>[12])H ?(?:FY ?)?'?(?P<year>[0-9]{4}|[0-9]{2})",
    examples={
        "[1H18] sales": absolute("2018-H1", "2018-01-01", "2018-06-30"),
        "in [2H FY19]": absolute("2019-H2", "2019-07-01", "2019-12-31"),
    },
)
def half_figure_first(number: str, year: str) -> Timex:
    """A half with its figure first: "1H18"."""
    return Timex(Calendar(half=int(number), **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{sort:FISCAL}(?: ?|-)(?:ended |ending )?"
    r"(?:{year:YEAR}|'?{year:TWO_DIGITS})(?![.,]?[0-9])(?:[-/][0-9]{2}(?![0-9])|[EFAe](?!\w))?",
    examples={
        "[fiscal 1989] sales": absolute("1989", "1989-01-01", "1989-12-31"),
        "in [FY19]": absolute("2019", "2019-01-01", "2019-12-31"),
        "for [FY20E]": absolute("2020", "2020-01-01", "2020-12-31"),
        "[fiscal year 2008]": absolute("2008", "2008-01-01", "2008-12-31"),
    },
    counterexamples=["fiscal 12 million", "calendar 5"],
)
def fiscal_year(sort: str, year: str, context: Context) -> Timex | None:
    """A fiscal or calendar year: "fiscal 1989", "FY19"."""
    said = context.view[context.start : context.end]
    if len(year) < 2 or (len(year) == 2 and sort[:2].upper() not in ("FY", "CY") and "'" not in said):
        return None
    return Timex(Calendar(fiscal=sort[0] in "fF", **year_parts(year)))  # type: ignore[arg-type]


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
    r"{decade:DECADE}(?![a-zA-Z])",
    examples={
        "in the [1970s]": absolute("197X", "1970-01-01", "1979-12-31"),
        "in the [1990's]": absolute("199X", "1990-01-01", "1999-12-31"),
        "the '[80s]": of_days("198X", "1980-01-01", "1989-12-31"),
        "the 1970s and [80s]": of_days("198X", "1980-01-01", "1989-12-31"),
    },
    counterexamples=["in his 20s", "temperatures in the 70s", "M20s"],
)
def decade(decade: str, context: Context) -> Timex | None:
    """A decade in figures: "the 1970s", "the '80s"."""
    digits = decade.rstrip("s'")
    number = int(digits)
    if len(digits) == 2 and context.before(1) != "'" and not _DECADE_BEFORE.search(context.before(28)):
        return None
    if number > 99 and number % 100 == 0 and number != 2000:
        return Timex(Calendar(century=number // 100 + 1))
    return Timex(Calendar(decade=number))


_DECADE_BEFORE = lazy_pattern(r"\d0'?s,? (?:and|or|to|through) (?:the )?(?:(?:early|mid|late)[- ])?$")
"""In "the 1970s and 80s" the second decade goes without its century."""


@rule(
    r"(?:(?P<century>(?i:nineteen|eighteen|seventeen|twenty|two thousand(?: and)?))[- ])?{decade:DECADE_WORD}",
    examples={
        "in the [nineties]": of_days("199X", "1990-01-01", "1999-12-31"),
        "the [nineteen seventies]": absolute("197X", "1970-01-01", "1979-12-31"),
    },
    counterexamples=["in his thirties", "in her late forties", "tens of thousands"],
)
def decade_in_words(century: str | None, decade: str, context: Context) -> Timex | None:
    """A decade in words: "the nineties", "the nineteen seventies"."""
    before = context.before(16).lower().split()
    said = context.view[context.start : context.end].lower()
    if century is None and (any(w in ("his", "her", "their", "my", "our") for w in before[-2:])):
        return None
    first = 0 if decade.lower() == "noughties" else TENS[decade.lower()[:-3] + "y"]
    if century:
        base = {"two": 2000, "twe": 2000}.get(century[:3].lower()) or spoken_number(century) * 100
        return Timex(Calendar(decade=base + first))
    if first == 0:
        return Timex(Calendar(decade=2000))
    if not said.startswith("the ") and not (
        before and before[-1] in ("in", "early", "late", "mid", "since", "the", "mid-")
    ):
        return None
    return Timex(Calendar(decade=first))


@rule(
    r"(?P<century>(?i:twenty|two thousand(?: and)?))(?:-| ){tens:TENS}",
    examples={"in the [twenty-tens]": absolute("201X", "2010-01-01", "2019-12-31")},
    counterexamples=["twenty tens of thousands"],
)
def twenty_tens(century: str, tens: str, context: Context) -> Timex | None:
    """The decade from 2010: "the twenty-tens"."""
    return None if context.after(3) == " of" else Timex(Calendar(decade=2010))


_HUNDREDTH = (
    r"(?P<which>[0-9]{1,2}(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth|eleventh"
    r"|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))"
)


@rule(
    r"{AT_CENTURY}" + _HUNDREDTH + r"(?:-| ){century:CENTURY}(?: ?(?P<era>(?:B\.?C|A\.?D|C)\.?(?:E\.?)?)(?!\w))?",
    examples={
        "the [second century AD]": absolute("01XX", "0100-01-01", "0199-12-31"),
        "the [20th century]": absolute("19XX", "1900-01-01", "1999-12-31"),
        "a [nineteenth-century] house": absolute("18XX", "1800-01-01", "1899-12-31"),
        "the 18th and [19th centuries]": absolute("18XX", "1800-01-01", "1899-12-31"),
    },
)
def century(which: str, century: str, era: str | None, context: Context) -> Timex | None:
    """A century: "the 20th century"."""
    number = ordinal(which)
    if century[0] == "C" and context.after(2)[1:].isupper():
        return None
    return Timex(Calendar(number * 100, before_christ=True) if era and era[0] == "B" else Calendar(century=number))


@rule(
    r"{AT_CENTURIES}"
    + _HUNDREDTH
    + r"(?= (?:and|to|or|through) (?:the )?(?:(?i:early|mid|late|later)[- ])?[0-9A-Za-z-]{3,14}[- ]"
    r"(?i:century|centuries)\b)",
    examples={
        "the [18th] and 19th centuries": absolute("17XX", "1700-01-01", "1799-12-31"),
        "the [late 19th] and early 20th centuries": attrs.evolve(
            absolute("18XX", "1800-01-01", "1899-12-31"), bound="end"
        ),
    },
    counterexamples=["the 18th and the 19th day"],
)
def century_before_century(which: str) -> Timex:
    """The first of two centuries, which the second names: "the 18th and 19th centuries"."""
    return Timex(Calendar(century=ordinal(which)))


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
    r"{week:WEEK}(?: (?:no\. ?|number )?){number:TWO_DIGITS}(?!-)(?![.,:]?[0-9])(?: (?:of )?{year:YEAR})?",
    examples={"[week 31] of work": of_days("2018-W31", "2018-07-30", "2018-08-05")},
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
    year_quarter, quarter, quarter_of_month, quarter_in_figures, quarter_figure_first, half_of_year, half,
    half_in_figures, half_figure_first, fiscal_year, year_fiscal, decade, decade_in_words, twenty_tens, century,
    century_before_century, season,
    season_of_short_year, winter, numbered_week,
)  # fmt: skip
