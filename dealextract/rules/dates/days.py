"""Weekdays, and days of a month that is not said: "Tuesday", "last Friday", "Thursday the 21st", "on the 27th"."""

from __future__ import annotations

from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import amount, ordinal, weekday_number
from dealextract.normalize.timex import Calendar, Deictic, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.dates.absolute import relation_of
from dealextract.rules.dates.relative import relative_day
from dealextract.rules.lexicon import rule


@rule(
    r"(?:{which:WHICH} )?{weekday:FULL_WEEKDAY}(?!'s? [A-Z]{2})(?! (?:Night|Morning|Evening) [A-Z])"
    r"(?! (?:Times|Telegraph|Mirror|Mail|Express|Herald|Tribune|Independent|Star|Sun|World|Business|Review)\b)",
    examples={
        "said [Tuesday] it had": relative_day("2018-09-11"),
        "[last Friday]": relative_day("2018-09-07"),
        "on [this coming Sunday]": relative_day("2018-09-16"),
    },
    counterexamples=[
        "every Monday",
        "the crash of Black Monday",
        "the last Friday of each month",
        "Saturday Night Fever",
        "the Sunday Times",
    ],
)
def weekday(which: str | None, weekday: str, context: Context) -> Timex | None:
    """A weekday alone: "Tuesday", "last Friday", "this coming Sunday"."""
    if context.before(6).lower().endswith(("every ", "each ", "any ")):
        return None
    if which is None and context.before(11).endswith(_NAMED):
        return None
    number, word = weekday_number(weekday), which.lower() if which else ""
    if word in ("previous", "preceding"):
        # "last Wednesday" is the nearest, "previous Wednesday" the one of the week before.
        return Timex(Calendar(weekday=number, within=Deictic("week", -1)))
    relation = None if word in ("", "same", "that", "that same") else relation_of(which)
    return Timex(Calendar(weekday=number, relation=relation))


_NAMED = tuple(
    f"{name} "
    for name in ("Black", "Bloody", "Super", "Giving", "Shrove", "Spy", "Holy", "Ruby", "Sheffield", "Wild", "Casual")
)
"""In front of a weekday that is a name of its own: "Black Monday", "Super Tuesday", "Sheffield Wednesday"."""


@rule(
    r"{weekday:SHORT_WEEKDAY}(?!-[a-z])",
    examples={
        "due on [Tues.] at the latest": relative_day("2018-09-18"),
        "[Wed, 12 September]": relative_day("2018-09-12"),
    },
    counterexamples=["in the sun", "and sat down", "to wed", "by Sun Microsystems", "They sat on 5 May"],
)
def weekday_cut_short(weekday: str, context: Context) -> Timex | None:
    """A weekday cut short, behind a word that asks for one or in front of its day: "on Tues."."""
    before = context.before(9).lower().split()
    word = before[-1] if before else ""
    name = weekday.rstrip(".")
    day_follows = bool(_DAY_FOLLOWS.match(context.view, context.end))
    if name.lower() in ("sun", "sat", "wed", "mon", "fri"):
        asked = (
            word in ("on", "next", "last", "this", "until") and name[0].isupper() and not context.after(2)[1:].isupper()
        )
        asked = asked or (day_follows and (name[0].isupper() or context.after(1) == ",")) or word == "week"
    else:
        asked = day_follows or word in _BEFORE_WEEKDAY
    if not asked:
        return None
    which = word if word in ("last", "this", "next") else None
    return Timex(Calendar(weekday=weekday_number(weekday), relation=relation_of(which)))


_BEFORE_WEEKDAY = (
    "on", "next", "last", "this", "until", "by", "since", "from", "to", "or", "and", "back", "till", "through", "week",
    "between",
)  # fmt: skip
_DAY_FOLLOWS = lazy_pattern(
    r",? (?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)?(?:,? (?:of )?)?)?(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
)


@rule(
    r"{weekday:ANY_WEEKDAY},? (?:the (?:{day:DAY_WORD}|{day:DAY_CARDINAL})(?= ?[.,;!?)\"]|$|\n| (?:at|with|and|for)\b)"
    r"|(?:the )?{day:ORDINAL_NUMBER}|{day:DAY_NUMBER}(?=[.,;!?)]|$|\n))"
    r"(?![:.,]?[0-9])(?! (?:of|day|time|half|quarter|week|month|game)\b)"
    r"(?!,? (?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b)",
    examples={"[Thursday the 20th]": relative_day("2018-09-20"), "on [Monday 17]!": relative_day("2018-09-17")},
    counterexamples=[
        "Saturday 18th July 2020",
        "Saturday the second half",
        "Sun 5 times",
        "Friday, the fourth decline",
    ],
)
def weekday_the_day(weekday: str, day: str) -> Timex | None:
    """A weekday with the day of a month that is not said: "Thursday the 21st", "Fri 14th"."""
    if not 0 < ordinal(day) < 32:
        return None
    return Timex(Calendar(weekday=weekday_number(weekday), day=ordinal(day)))


_END = r"(?= ?[.,;!?)\"]|$|\n)(?![.,][0-9])"


@rule(
    r"(?<=(?i:\b(?:on|by|until|since|before|after|from|for) the ))"
    "{day:DAY_AT_END}"
    r"(?:(?= ?[.,;!?)\"]|$|\n)(?![.,][0-9])|(?<=th|st|nd|rd)(?= (?:the|he|she|it|they|we|there|his|her|their|when)\b))",
    examples={
        "back on the [27th]": relative_day("2018-09-27"),
        "On the [27th] they were gone.": relative_day("2018-08-27"),
    },
    counterexamples=[
        "on the 27th floor",
        "the 17th Door",
        "She finished 27th.",
        "on the 5th anniversary",
        "for the 2.",
    ],
)
def day_of_month(day: str) -> Timex | None:
    """A day of a month that is not said: "on the 27th"."""
    return Timex(Calendar(day=ordinal(day))) if not day.isdigit() or int(day) > 9 else None


@rule(
    r"(?<=(?i:\bback on ))" + "{day:DAY_AT_END}" + _END,
    examples={"back on [15]": relative_day("2018-09-15")},
)
def back_on_day(day: str) -> Timex:
    """The same without "the", where somebody comes back."""
    return Timex(Calendar(day=ordinal(day)))


@rule(
    r"(?<=(?i:\b(?:on|by|until|since|before|after|from|for) (?:the )?))" + "{day:TWENTY_ODD}" + _END,
    examples={"back on the [twenty-second]": relative_day("2018-09-22")},
    counterexamples=["one of the twenty."],
)
def day_of_month_in_words(day: str) -> Timex:
    """The same in words, from the twentieth on: "the second" is more often a stretch of time or a rank."""
    return Timex(Calendar(day=ordinal(day)))


@rule(
    r"(?:{day:ORDINAL_NUMBER}|{day:DAY_WORD})(?: day)?(?: of| in)?(?: the)? (?P<which>(?i:this|next|last"
    r"|current|previous|coming))"
    r" {month:MONTH_WORD}",
    examples={"the [20th of next month]": relative_day("2018-10-20")},
    counterexamples=["the second next month"],
)
def day_of_which_month(day: str, which: str, month: str, context: Context) -> Timex | None:
    """A day of a month counted from now: "20th of next month", "the 31st this month"."""
    if day.isalpha() and " of " not in context.view[context.start : context.end]:
        return None
    offset = {"next": 1, "coming": 1, "last": -1, "previous": -1}.get(which.lower(), 0)
    return Timex(Calendar(day=ordinal(day), within=Deictic("month", offset)))


@rule(
    r"{count:AMOUNT} (?P<weekday>(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday))s {later:FROM_NOW}",
    examples={"[two Sundays from now]": relative_day("2018-09-23")},
)
def weekdays_from_now(count: str, weekday: str, later: str) -> Timex | None:
    """The nth weekday from now: "two Sundays from now"."""
    number = amount(count)
    if not isinstance(number, int) or not 0 < number < 60:
        return None
    return Timex(Calendar(weekday=weekday_number(weekday), relation="coming", after=number - 1))


@rule(
    r"{count:AMOUNT} (?P<weekday>(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday))s {ago:AGO}",
    examples={"[two Sundays ago]": relative_day("2018-09-02")},
    counterexamples=["on Sundays ago"],
)
def weekdays_ago(count: str, weekday: str, ago: str) -> Timex | None:
    """The nth weekday back from now: "two Sundays ago"."""
    number = amount(count)
    if ago.lower() != "ago" or not isinstance(number, int) or not 0 < number < 60:
        return None
    return Timex(Calendar(weekday=weekday_number(weekday), relation="last", after=number - 1))


DAYS: tuple[Rule[Timex], ...] = (
    weekday, weekday_cut_short, weekday_the_day, day_of_month, back_on_day, day_of_month_in_words, day_of_which_month,
    weekdays_from_now, weekdays_ago,
)  # fmt: skip
