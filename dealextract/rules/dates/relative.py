"""Days and periods counted from the day of writing, or from what was spoken of: "last year", "two weeks ago", "now"."""

from __future__ import annotations

import datetime

from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import amounts as read_amounts
from dealextract.normalize.calendar_words import unit as read_unit
from dealextract.normalize.timex import Anaphor, Deictic, Reference, Shift, Timex, Window
from dealextract.rules.lexicon import rule
from dealextract.values import Date


def of_days(timex: str, first: str, last: str) -> Date:
    """A relative date of some days in ISO 8601, for examples."""
    return Date(timex, datetime.date.fromisoformat(first), datetime.date.fromisoformat(last), relative=True)


def relative_day(day: str) -> Date:
    """A relative date of one day in ISO 8601, for examples."""
    return of_days(day, day, day)


@rule(
    r"(?:(?i:the day (?P<side>before|after)) )?{day:TODAY}",
    examples={
        "[today]'s talks": relative_day("2018-09-12"),
        "the day before yesterday": relative_day("2018-09-10"),
        "as of the [current date]": relative_day("2018-09-12"),
    },
    counterexamples=["USA Today"],
)
def today(day: str, side: str | None, context: Context) -> Timex | None:
    """Today, the current date, yesterday and their neighbours."""
    if day == "Today" and context.before(2)[:1].isalpha():
        return None
    offset = -1 if day[0] in "yY" else 0
    return Timex(Deictic("day", offset + _neighbour(side)))


@rule(
    r"(?:(?i:the day (?P<side>before|after)) )?{day:TOMORROW}",
    examples={"the day after tomorrow": relative_day("2018-09-14")},
)
def tomorrow(day: str, side: str | None) -> Timex:
    """Tomorrow and its neighbours."""
    return Timex(Deictic("day", 1 + _neighbour(side)))


def _neighbour(side: str | None) -> int:
    return 0 if side is None else 1 if side.lower() == "after" else -1


_OFFSETS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "present": 0,
    "next": 1, "coming": 1, "upcoming": 1,
}  # fmt: skip


@rule(
    r"{which:WHICH} (?P<sort>(?i:fiscal|calendar|financial) )?{unit:UNIT}(?!-)",
    examples={
        "[last year] saw": of_days("2017", "2017-01-01", "2017-12-31"),
        "[this week] announced": of_days("2018-W37", "2018-09-10", "2018-09-16"),
        "the [current quarter] is": of_days("2018-Q3", "2018-07-01", "2018-09-30"),
    },
    counterexamples=["this day-long", "last half-hour", 'on "This Week" on Sunday'],
)
def which_unit(which: str, sort: str | None, unit: str, context: Context) -> Timex | None:
    """A unit of the calendar and which one: "last year", "this week", "the following month", "that day"."""
    word, grain = which.split()[-1].lower(), read_unit(unit)
    if unit[0].isupper() and unit[1:].islower():
        return None
    if word in ("same", "that"):
        if word == "that" and not _is_adverbial(context):
            return None
        return Timex(Anaphor(grain, said="that"))
    if word == "latest":
        return Timex(Anaphor(grain, said="latest"))
    if grain == "day" and word == "last" and context.after(4) == " of ":
        return None
    if grain == "fortnight":
        return Timex(Window(((2, "week"),), -1 if _OFFSETS.get(word, -1) < 0 else 1))
    if word == "following" or (grain == "day" and word in ("next", "previous", "preceding", "prior", "last")):
        offset = 1 if word in ("following", "next") else -1
        return Timex(Anaphor(grain, offset, said="that"))
    if word == "next" and _is_of_tale(context):
        return Timex(Anaphor(grain, 1, said="that"))
    if grain == "quarter" and word in ("previous", "preceding", "prior"):
        return Timex(Anaphor("quarter", -1, said="that"))
    return Timex(Deictic(grain, _OFFSETS[word], fiscal=bool(sort and sort[0] in "fF")))


def _is_of_tale(context: Context) -> bool:
    """Whether "the next month" goes on with a tale, and is not counted from now: "over the next month"."""
    before = context.before(14).lower().split(" ")
    return (
        before[-2:-1] == ["the"] and before[-3:-2] != [""] and before[-3] not in _FROM_NOW if len(before) > 2 else False
    )


_FROM_NOW = ("in", "over", "for", "during", "within", "of", "through", "throughout", "by", "until", "into", "and", "or")


def _is_adverbial(context: Context) -> bool:
    """Whether "that day" stands where a time stands, and not "that" as a conjunction or an object."""
    before = context.before(12).lower().split()
    return not before or before[-1] not in ("said", "says", "say", "so", "believe", "told")


@rule(
    r"(?<=(?i:\b(?:in|for|during|of|through|throughout|over|within|by|from|since|at|until|on|and|than|with"
    r"|later in|earlier in) (?:the|its) )"
    r"|(?i:the (?:rest|end|beginning|start|middle|half|months|weeks|days?|high|low) (?:of|for) the )"
    r"|^(?i:the ))(?P<sort>(?i:fiscal|full|whole|entire) )?{unit:UNIT}"
    r"(?! of (?:[a-z]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?!-)(?! [0-9])"
    r"(?! to (?:[0-9]{1,2} [A-Z]|[A-Z][a-z]{2,8}\.? [0-9]))",
    examples={
        "in the [quarter], it": of_days("2018-Q2", "2018-04-01", "2018-06-30"),
        "He said over the [weekend]": of_days("2018-W36-WE", "2018-09-08", "2018-09-09"),
        "sales for the [year] rose": of_days("2018", "2018-01-01", "2018-12-31"),
    },
    counterexamples=[
        "sales for the year to 31 March",
        "one of the day care centers",
        "the day of reckoning",
        "made the week",
    ],
)
def the_unit(sort: str | None, unit: str, context: Context) -> Timex | None:
    """A unit known from what went before: "in the quarter", "over the weekend", "for the full year"."""
    grain = read_unit(unit)
    before = context.before(14).lower().removesuffix("the ").removesuffix("its ")
    if grain in ("decade", "century", "fortnight"):
        return None
    if grain == "day" and (not before.endswith((" on ", " of ", "in ")) or context.after(1) not in ",."):
        return None
    if context.after(1) == " " and context.after(12).split()[:1] in (["one"], ["two"], ["three"], ["when"], ["that"]):
        return None
    return Timex(Anaphor(grain))


@rule(
    r"(?<=(?i:\b(?:on|of|by) (?:the|that) )){said:SAME_DATE}(?! as\b)",
    examples={
        "Signed on 2 May 2018. On the [same date] he left": Date(
            "2018-05-02", datetime.date(2018, 5, 2), datetime.date(2018, 5, 2), relative=True
        )
    },
    counterexamples=["on the same date as last year"],
)
def same_date(said: str) -> Timex:
    """The day spoken of last: "on the same date"."""
    return Timex(Anaphor("day", said="that"))


@rule(
    r"(?P<kind>(?i:latest|most recent|same|comparable|corresponding|similar"
    r"|(?:comparable |corresponding |same )?(?:year-ago|year-earlier|prior-year|year-before)))"
    r"(?: (?i:fiscal|reporting|three-month|calendar))?[- ]{what:PERIOD_WORD}(?!-)",
    examples={
        "in the [latest quarter], it": of_days("2018-Q2", "2018-04-01", "2018-06-30"),
        "in the [year-ago quarter]": of_days("2017-Q2", "2017-04-01", "2017-06-30"),
        "the [corresponding period last year]": of_days("2017-Q2", "2017-04-01", "2017-06-30"),
    },
    counterexamples=["the current week-long"],
)
def compared_period(kind: str, what: str) -> Timex | None:
    """The period of a report and the one it is compared with: "the latest period", "the year-ago quarter"."""
    back = -4 if "year-" in kind.lower() or "-year" in kind.lower() else 0
    if what.lower() == "fiscal year":
        return Timex(Deictic("year", -1 if kind.lower() in ("latest", "most recent") or back else 0, fiscal=True))
    if what.lower() in ("month", "week", "half"):
        unit = read_unit(what)
        if back:
            return Timex(Shift(((1, "year"),), -1, Anaphor(unit)))
        return Timex(Anaphor(unit, said="that" if kind.lower() == "same" else "the"))
    if what.lower() == "period" and kind.lower() == "similar":
        return None
    return Timex(Anaphor("quarter", back, said="latest" if kind.lower() == "latest" else "that"))


@rule(
    r"{year:YEAR_DASH}(?i:ago|earlier|before)(?!-)",
    examples={"with [year-earlier] profit": of_days("2017", "2017-01-01", "2017-12-31")},
)
def year_earlier(year: str) -> Timex:
    """The time a year before the one spoken of, as an adjective: "year-earlier profit"."""
    return Timex(Shift(((1, "year"),), -1, "then"))


@rule(
    r"{amounts:AMOUNTS} {word:AGO}",
    examples={
        "[two weeks ago]": relative_day("2018-08-29"),
        "[a year earlier]": of_days("2017", "2017-01-01", "2017-12-31"),
        "[several years ago]": Date("PAST_REF", relative=True),
        "[1 month and 21 days ago]": relative_day("2018-07-22"),
        "[10000000 years ago]": Date(relative=True, unresolved="it lies beyond the years 1 to 9999"),
    },
    counterexamples=["an hour ago", "two goals back"],
)
def ago(amounts: str, word: str) -> Timex | None:
    """Some time before now or before what was spoken of: "two weeks ago", "a year earlier"."""
    read = read_amounts(amounts)
    if not read or read[-1][1] in ("hour", "minute", "second"):
        return None
    then = word.lower() == "earlier"
    return Timex(Shift(read, -1, "then" if then else "now"))


@rule(
    r"{amounts:AMOUNTS} {word:LATER}",
    examples={
        "[2 years 21 days later]": relative_day("2020-10-03"),
        "[3 weeks from now]": relative_day("2018-10-03"),
        "[2 days hence]": relative_day("2018-09-14"),
    },
    counterexamples=["an hour later"],
)
def later(amounts: str, word: str) -> Timex | None:
    """Some time after now or after what was spoken of: "3 weeks from now", "two days later"."""
    read = read_amounts(amounts)
    if not read or read[-1][1] in ("hour", "minute", "second"):
        return None
    return Timex(Shift(read, 1, "then" if word.lower() in ("later", "afterwards", "after that") else "now"))


@rule(
    r"(?<=\b[Ii]n (?:about |another )?){amounts:AMOUNTS}(?! (?:of|ended|or|in|period|to|old|from|since"
    r"|after|before|ago|earlier|later)\b)(?!-)",
    examples={"will leave in [two weeks]": relative_day("2018-09-26"), "due in [5 years]": relative_day("2023-09-12")},
    counterexamples=["in two years ended June", "in an hour", "rose in two days", "earned less in three months"],
)
def in_some_time(amounts: str, context: Context) -> Timex | None:
    """The end of a stretch that begins now: "will leave in two weeks"; not "sold 5,000 in two weeks"."""
    read = read_amounts(amounts)
    if not read or read[-1][1] in ("hour", "minute", "second") or len(amounts.split()) < 2:
        return None
    if amounts[0] in "aA" and read[0][1] in ("quarter", "day", "half"):
        return None
    ahead = context.before(120).rpartition(". ")[2].lower().split()
    if len(ahead) > 1 and not any(word.strip(',"(') in _AHEAD for word in ahead) and "'ll" not in " ".join(ahead):
        return None
    return Timex(Shift(read, 1))


_AHEAD = (
    "will", "shall", "would", "could", "can", "may", "expects", "expected", "plans", "due", "set", "mature", "matures",
    "maturing", "expire", "expires", "i'll", "we'll", "leave", "redeemable", "meeting", "back", "or", "should",
)  # fmt: skip


@rule(
    r"{which:WINDOW_SIDE} {amounts:AMOUNTS}(?!-)",
    examples={
        "the [next 3 days]": of_days("2018-09-13/2018-09-15", "2018-09-13", "2018-09-15"),
        "the [past two quarters]": of_days("2018-01-01/2018-06-30", "2018-01-01", "2018-06-30"),
    },
    counterexamples=["the last two hours"],
)
def window(which: str, amounts: str) -> Timex | None:
    """A stretch that ends or begins now: "the past three years", "the next 3 days"."""
    read = read_amounts(amounts)
    if not read or any(unit in ("hour", "minute", "second") for _, unit in read):
        return None
    return Timex(Window(read, -1 if which.lower() in ("last", "past", "previous", "preceding") else 1))


@rule(
    r"{amount:AMOUNT} (?P<which>(?i:past|last|next|previous|coming)) {unit:UNITS_BEHIND_SIDE}",
    examples={"[3 next weeks]": of_days("2018-09-13/2018-10-03", "2018-09-13", "2018-10-03")},
    counterexamples=["on March 15 last year"],
)
def window_inside(amount: str, which: str, unit: str) -> Timex | None:
    """The same in another order: "the 5 past years"."""
    if not amount.isdigit() or len(amount) > 3 or not unit.endswith("s"):
        return None
    return window.production(which, f"{amount} {unit}")


@rule(
    r"{WITHIN} \K(?:the )?(?:(?i:next|upcoming|coming|following) )?{amounts:AMOUNTS}(?! (?:of"
    r"|after|following|from|before|prior))(?!-)",
    examples={"be back within [10 months]": of_days("2018-09-12/2019-07-11", "2018-09-12", "2019-07-11")},
    counterexamples=["within 30 days after closing", "within two hours"],
)
def within(amounts: str) -> Timex | None:
    """A stretch that begins today: "within 10 months"."""
    read = read_amounts(amounts)
    if not read or any(unit in ("hour", "minute", "second") for _, unit in read):
        return None
    return Timex(Window(read, 1, counted=True))


@rule(
    r"{which:VAGUE_SIDE} {units:UNITS}",
    examples={
        "in [recent years]": Date("PAST_REF", relative=True),
        "[coming months]": Date("FUTURE_REF", relative=True),
        "[these days]": Date("PRESENT_REF", relative=True),
    },
)
def vague_stretch(which: str, units: str) -> Timex | None:
    """A stretch without a number: "recent years", "coming months", "these days"."""
    word = which.lower()
    if not units.lower().endswith("s") or units.lower().startswith(("h", "min", "sec")):
        return None
    if word == "these":
        return Timex(Reference("PRESENT_REF"))
    return Timex(Reference("FUTURE_REF" if word in ("coming", "future") else "PAST_REF"))


@rule(
    r"(?P<unit>(?i:week|weekend|month|quarter|year)) {side:AFTER_NEXT}",
    examples={
        "the [week after next]": of_days("2018-W39", "2018-09-24", "2018-09-30"),
        "the [year before last]": of_days("2016", "2016-01-01", "2016-12-31"),
    },
)
def two_away(unit: str, side: str) -> Timex:
    """Two units from now: "the week after next", "the year before last"."""
    return Timex(Deictic(read_unit(unit), 2 if side[0] == "a" else -2))


RELATIVE: tuple[Rule[Timex], ...] = (
    today, tomorrow, compared_period, which_unit, the_unit, same_date, year_earlier, ago, later, in_some_time, window,
    window_inside, two_away, within, vague_stretch,
)  # fmt: skip
