"""The ends of a unit and what is left of it: "the end of the year", "year-end", "the rest of the month"."""

from __future__ import annotations

import datetime

import attrs

from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import unit as read_unit
from dealextract.normalize.timex import Anaphor, Calendar, Deictic, Rest, Timex
from dealextract.rules.dates.absolute import day_of
from dealextract.rules.dates.relative import of_days, relative_day
from dealextract.rules.lexicon import rule
from dealextract.values import Date, DateBound

EDGES: dict[str, DateBound] = {
    "early": "start", "beginning": "start", "start": "start", "first": "start", "earlier": "start", "mid": "mid",
    "middle": "mid", "late": "end", "end": "end", "later": "end", "close": "end", "last": "end", "turn": "start",
    "dawn": "start", "sometime": "about", "opening": "start",
}  # fmt: skip


@rule(
    r"(?i:(?:rest|remainder|balance)(?: of)?(?: the| this| current)?) {unit:UNIT}",
    examples={"for the [rest of the year]": of_days("2018-09-12/2018-12-31", "2018-09-12", "2018-12-31")},
)
def rest_of_unit(unit: str) -> Timex:
    """What is left of a period: "the rest of the year"."""
    return Timex(Rest(Deictic(read_unit(unit))))


@rule(
    r"(?P<side>(?i:end|beginning|start|middle|close|turn|earlier|later|early|late))(?: (?i:of|in))?(?: (?i:the"
    r"|this))? {unit:UNIT}(?!-)",
    examples={
        "the [end of the month]": Date(
            "2018-09", datetime.date(2018, 9, 1), datetime.date(2018, 9, 30), bound="end", relative=True
        ),
        "at the [turn of the century]": attrs.evolve(of_days("20XX", "2000-01-01", "2099-12-31"), bound="start"),
    },
)
def edge_of_unit(side: str, unit: str, context: Context) -> Timex | None:
    """The beginning, middle or end of the present week, month or year: "the end of the year", "later in the year"."""
    said = context.view[context.start : context.end].lower()
    if unit.lower() == "day" or not any(word in said for word in (" of", " in ", " the ", "this")):
        return None
    if unit.lower() == "century" and side.lower() == "turn":
        return Timex(Anaphor("century"), bound="start")
    return Timex(Deictic(read_unit(unit)), bound=EDGES[side.lower()])


@rule(
    r"{AT_YEAR}{year_end:YEAR_END}(?: {year:YEAR})?",
    examples={
        "by [year-end]": attrs.evolve(relative_day("2018-12-31"), bound="end"),
        "[year-end 1999]": attrs.evolve(day_of("1999-12-31"), bound="end"),
    },
    counterexamples=["year-ends"],
)
def year_end(year_end: str, year: str | None, context: Context) -> Timex:
    """The last day of a year: "year-end", "year's end"; "since year-end" is since that of the year before."""
    if year:
        return Timex(Calendar(int(year), 12, 31), bound="end")
    over = context.before(6).lower() == "since "
    return Timex(Calendar(month=12, day=31, within=Deictic("year", -1 if over else 0)), bound="end")


EDGES_OF_UNITS: tuple[Rule[Timex], ...] = (rest_of_unit, edge_of_unit, year_end)
