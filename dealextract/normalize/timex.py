"""What a date rule read: expressions of time as written, before anything is resolved.

A rule makes a `Timex`: an expression with what the words say and nothing more. `dealextract.normalize.resolution` works
out which day or period that is, given the day the text was written on, the tense and the dates mentioned before.
Expressions nest: "the first week of October last year" is ``Nth(1, "week", Calendar(month=10, within=Deictic("year",
-1)))``. They know no offsets and no calendar.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from dealextract.values import DateBound

Unit: TypeAlias = Literal[
    "second", "minute", "hour", "day", "business day", "week", "weekend", "fortnight", "month", "quarter", "half",
    "year", "decade", "century", "season",
]  # fmt: skip
"""A stretch of the calendar or the clock."""

Relation: TypeAlias = Literal["last", "this", "next", "coming", "past"]
"""Which of many: "last Monday", "this May", "next summer", "this coming Sunday", "this past Wednesday"."""

Amounts: TypeAlias = tuple[tuple[float | None, Unit], ...]
"""How much of which unit, the largest unit first; None is "some": "several years" is ``((None, "year"),)``."""


@attrs.frozen
class Calendar:
    """A place in the calendar, as far as it was said.

    Args:
        year: Full year, or None; `short_year` where only two digits were written.
        month: 1 to 12.
        day: Day of the month; not checked, so that "30 February" can be reported.
        weekday: 1 (Monday) to 7, as in ISO 8601.
        week: ISO week.
        quarter: 1 to 4.
        half: 1 or 2.
        season: "SP", "SU", "FA" or "WI", as in TIMEX3.
        decade: Its first year; below 100 if the century was not said ("the nineties" is 90).
        century: 20 for the 20th.
        holiday: A name that `dealextract.normalize.holidays` knows.
        fiscal: Whether it is counted in fiscal years.
        short_year: Whether `year` has its last two digits only.
        before_christ: Whether the year counts backwards.
        relation: Which of many, where the text says so.
        after: How many more of its sort to go on: "two Sundays from now" is one after the coming one.
        within: The larger period it was said to lie in, where that is not a plain year ("June last year").
        mirrored: The other reading of a day and month written in figures.
        unreadable: Why it is no place in the calendar, where that shows at once.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    decade: int | None = None
    century: int | None = None
    holiday: str | None = None
    fiscal: bool = False
    short_year: bool = False
    before_christ: bool = False
    relation: Relation | None = None
    after: int = 0
    within: Expression | None = None
    mirrored: Calendar | None = None
    unreadable: str | None = None


@attrs.frozen
class Deictic:
    """A period counted from the one in which the text was written: "last year" is ``Deictic("year", -1)``."""

    unit: Unit
    offset: int = 0
    fiscal: bool = False


@attrs.frozen
class Nth:
    """The nth unit or weekday of a period: "the first week of 2015", "the last four months of 2021".

    Args:
        ordinal: 1 for the first, -1 for the last.
        unit: The unit, or None where `weekday` is counted.
        of: The period; None is the one in which the text was written.
        weekday: 1 to 7.
        count: How many units in a row.
    """

    ordinal: int
    unit: Unit | None
    of: Expression | None = None
    weekday: int | None = None
    count: int = 1


@attrs.frozen
class Shift:
    """Some time before or after something: "two weeks ago", "a year earlier", "3 days after January 12".

    Args:
        amounts: How far.
        sign: -1 for before, 1 for after.
        anchor: From where: an expression, the day the text was written ("now"), or what was spoken of ("then").
    """

    amounts: Amounts
    sign: Literal[-1, 1]
    anchor: Expression | Literal["now", "then"] = "now"


@attrs.frozen
class Window:
    """A stretch that ends or begins at a day: "the past three years", "within 30 days", "the next 3 weeks".

    Args:
        amounts: How long.
        sign: -1 if it ends there, 1 if it begins there.
        anchor: The day: an expression or "now".
        counted: Whether the day itself is a part of it ("3 days from today").
    """

    amounts: Amounts
    sign: Literal[-1, 1]
    anchor: Expression | Literal["now"] = "now"
    counted: bool = False


@attrs.frozen
class Reference:
    """PRESENT_REF ("now"), PAST_REF ("recently") or FUTURE_REF ("soon")."""

    value: Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]


@attrs.frozen
class Anaphor:
    """A period known from what went before: "the quarter", "that year", "the following month", "the same day".

    Args:
        unit: What it is; None is "period" or nothing ("then").
        offset: How many units after the one spoken of.
        said: "the" may also mean the present one; "that" and "same" mean the one spoken of; "latest" the newest.
    """

    unit: Unit | None
    offset: int = 0
    said: Literal["the", "that", "latest"] = "the"


@attrs.frozen
class Rest:
    """What is left of a period: "the rest of the year"."""

    of: Expression


@attrs.frozen
class Interval:
    """From one time to another, both included."""

    first: Expression
    last: Expression


@attrs.frozen
class Length:
    """A duration: "five years", or with `anchor` one that hangs on a term the text defines."""

    amounts: Amounts
    anchor: str | None = None
    sign: Literal[-1, 1] = 1


Expression: TypeAlias = Calendar | Deictic | Nth | Shift | Window | Reference | Anaphor | Rest | Interval | Length


@attrs.frozen
class Timex:
    """What a date rule makes; the step `resolve_dates` replaces it with a `Date` or a `Duration`.

    Args:
        expression: What was said.
        bound: The modifier that was said with it ("early" is "start").
        time: The time of day said with it, in TIMEX3 ("TNI", "T09:00"), or None.
    """

    expression: Expression
    bound: DateBound | None = None
    time: str | None = None
