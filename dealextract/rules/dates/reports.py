"""Periods in figures, as analysts and reports write them: "Q3 FY19", "1H18", "9M 2023", "FY2024/25"."""

from __future__ import annotations

from dealextract.engine import Context, Rule
from dealextract.normalize.timex import Calendar, Interval, Nth, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.dates.absolute import absolute, is_next_year, year_parts
from dealextract.rules.dates.relative import of_days
from dealextract.rules.lexicon import rule

_YEAR_BEHIND = (
    r"(?:(?:,? | of |-|/)?(?:FY ?|CY ?|fiscal )?(?:{year:YEAR}(?:[-/][0-9]{2}(?![0-9]))?"
    r"|'?{year:TWO_DIGITS}(?:/[0-9]{2}(?![0-9]))?)(?![.,]?[0-9])(?! ?%))?"
)
"""The year of a quarter or a half: "Q3 2016", "Q3 FY19", "Q2 2012/13", "Q1'25", "H1-24"."""

_SURELY_YEAR = ("FY", "CY", "'", "/", "-")
_OF_A_REPORT = lazy_pattern(
    r" ?(?:[.,;:)]|$|\n| (?:vs\.?|versus|compared|and Q|to Q|is|was|were|net|results?|earnings|revenues?|sales"
    r"|profits?|guidance|outlook|EBITDA|EPS|performance|update|report)\b)"
)
"""What follows two figures that are a year: "Q1 25 results"; in "Q1 25 stores" they are none."""


def _is_year(year: str | None, said: str, context: Context) -> bool:
    """Whether the figures behind a quarter or half are its year, if there are any."""
    if year is None or len(year) == 4:
        return True
    if len(year) == 1:
        return False
    glued = said[2:3].isdigit()
    return glued or any(sign in said for sign in _SURELY_YEAR) or bool(_OF_A_REPORT.match(context.view, context.end))


@rule(
    r"{AT_Q}(?:{year:YEAR}[-/ ]?)?F?(?:Q(?P<number>[1-4])|q(?P<number>[1-4])(?=[ .,;)-]|$))" + _YEAR_BEHIND,
    examples={
        "Q3 2016": absolute("2016-Q3", "2016-07-01", "2016-09-30"),
        "[Q3 FY19] sales": absolute("2019-Q3", "2019-07-01", "2019-09-30"),
        "[Q2 2012/13] profit": absolute("2012-Q2", "2012-04-01", "2012-06-30"),
        "2019-Q1": absolute("2019-Q1", "2019-01-01", "2019-03-31"),
        "up in [Q1-25]": absolute("2025-Q1", "2025-01-01", "2025-03-31"),
        "[Q1 25] results": absolute("2025-Q1", "2025-01-01", "2025-03-31"),
    },
    counterexamples=["HQ1", "Q5", "Audi Q3s", "Q1 25 stores"],
)
def quarter_in_figures(number: str, year: str | None, context: Context) -> Timex | None:
    """A quarter as analysts write it: "Q3 2016", "3Q", "Q3 FY19", "Q1-25"."""
    said = context.view[context.start : context.end]
    if not _is_year(year, said, context):
        return None
    return Timex(Calendar(quarter=int(number), fiscal="F" in said or "fiscal" in said, **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{AT_FIGURE_Q}(?P<number>[1-4])Q(?: ?(?:FY ?|CY ?|of )?'?(?P<year>[0-9]{4}|[0-9]{2}))?",
    examples={
        "[3Q] results": of_days("2018-Q3", "2018-07-01", "2018-09-30"),
        "[1Q18] sales": absolute("2018-Q1", "2018-01-01", "2018-03-31"),
        "[4QCY23] sales": absolute("2023-Q4", "2023-10-01", "2023-12-31"),
    },
)
def quarter_figure_first(number: str, year: str | None) -> Timex:
    """A quarter with its figure first: "1Q18"."""
    return Timex(Calendar(quarter=int(number), **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{AT_H}(?:{year:YEAR}[-/ ]?H(?P<number>[12])|H(?P<number>[12])" + _YEAR_BEHIND.removesuffix("?") + ")",
    examples={
        "H2 2016": absolute("2016-H2", "2016-07-01", "2016-12-31"),
        "[H1FY24] sales": absolute("2024-H1", "2024-01-01", "2024-06-30"),
        "sales in [2024-H1]": absolute("2024-H1", "2024-01-01", "2024-06-30"),
        "sales in [H1-24]": absolute("2024-H1", "2024-01-01", "2024-06-30"),
    },
    counterexamples=["H1 visas", "H1 24 visas", "H1N1"],
)
def half_in_figures(number: str, year: str, context: Context) -> Timex | None:
    """A half as analysts write it: "H2 2016", "H1FY24", "2024-H1"."""
    if not _is_year(year, context.view[context.start : context.end], context):
        return None
    return Timex(Calendar(half=int(number), **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{AT_FIGURE_H}(?P<number>[12])H ?(?:FY ?|CY ?|of )?'?(?P<year>[0-9]{4}|[0-9]{2})",
    examples={
        "[1H18] sales": absolute("2018-H1", "2018-01-01", "2018-06-30"),
        "in [2H FY19]": absolute("2019-H2", "2019-07-01", "2019-12-31"),
    },
)
def half_figure_first(number: str, year: str) -> Timex:
    """A half with its figure first: "1H18"."""
    return Timex(Calendar(half=int(number), **year_parts(year)))  # type: ignore[arg-type]


@rule(
    r"{AT_MONTHS}(?P<months>[69])M(?: ?(?:FY ?|CY ?)?'?(?P<year>[0-9]{4})"
    r"|(?: ?(?:FY ?|CY ?)|[ -]?'|-)?(?P<year>[0-9]{2}))"
    r"(?![.,]?[0-9])(?! ?%)",
    examples={
        "[9M 2023] results": absolute("2023-01-01/2023-09-30", "2023-01-01", "2023-09-30"),
        "sales of [9M23]": absolute("2023-01-01/2023-09-30", "2023-01-01", "2023-09-30"),
        "sales of [6M FY24]": absolute("2024-H1", "2024-01-01", "2024-06-30"),
    },
    counterexamples=["9M 12345 units", "USD 9M 23 times"],
)
def months_in_figures(months: str, year: str) -> Timex | None:
    """The first six or nine months of a year: "9M 2023"; 3M is a company."""
    return Timex(Nth(1, "month", Calendar(**year_parts(year)), count=int(months)))  # type: ignore[arg-type]


@rule(
    r"{sort:FISCAL}(?: ?|-)(?:ended |ending )?(?:{year:YEAR}|'?{year:TWO_DIGITS})(?![.,]?[0-9])"
    r"(?:[-/](?P<following>[0-9]{4}|[0-9]{2})(?![0-9])|[EFAe](?!\w))?",
    examples={
        "[fiscal 1989] sales": absolute("1989", "1989-01-01", "1989-12-31"),
        "in [FY19]": absolute("2019", "2019-01-01", "2019-12-31"),
        "for [FY20E]": absolute("2020", "2020-01-01", "2020-12-31"),
        "[fiscal year 2008]": absolute("2008", "2008-01-01", "2008-12-31"),
        "in [FY2024/25]": absolute("2024-01-01/2025-12-31", "2024-01-01", "2025-12-31"),
    },
    counterexamples=["fiscal 12 million", "calendar 5"],
)
def fiscal_year(sort: str, year: str, following: str | None, context: Context) -> Timex | None:
    """A fiscal or calendar year, or one that ends in the next: "fiscal 1989", "FY19", "FY2024/25"."""
    said = context.view[context.start : context.end]
    if len(year) < 2 or (len(year) == 2 and sort[:2].upper() not in ("FY", "CY") and "'" not in said):
        return None
    begin = Calendar(fiscal=sort[0] in "fF", **year_parts(year))  # type: ignore[arg-type]
    if following is None or not is_next_year(following, year):
        return Timex(begin)
    end = Calendar(fiscal=begin.fiscal, year=int(year) + 1, short_year=begin.short_year)
    return Timex(Interval(begin, end))


REPORTS: tuple[Rule[Timex], ...] = (
    quarter_in_figures, quarter_figure_first, half_in_figures, half_figure_first, months_in_figures, fiscal_year,
)  # fmt: skip
