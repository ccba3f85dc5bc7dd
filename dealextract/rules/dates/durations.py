"""Lengths of time, kept apart from dates: "five years", "a 30-day period"."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import amounts as read_amounts
from dealextract.normalize.timex import Length, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.values import Duration


@rule(
    r"{amounts:AMOUNTS}(?!-?[a-z]{1,12}-)",
    examples={
        "for [five years]": Duration("P5Y"),
        "a [30-day] period": Duration("P30D"),
        "[2 1/2 hours]": Duration("PT2.5H"),
        "a period of [five (5) years]": Duration("P5Y"),
        "for [one hundred eighty (180) days]": Duration("P180D"),
    },
    counterexamples=["$5 a year", "the second day", "at 0630 hours"],
)
def length(amounts: str, context: Context) -> Timex | None:
    """A length of time with its number: "five years", "a 30-day period"."""
    first = amounts.split()[0].lower()
    read = read_amounts(amounts)
    if not read:
        return None
    counted = any(word in amounts for word in ("half", "few", "couple", "dozen", "hundred", "thousand", "number"))
    if first in ("a", "an", "the") and len(read) == 1 and not counted and not _is_anchored(context):
        return None
    if context.before(1) in tuple("$£€.") or _MILITARY_TIME.fullmatch(amounts):
        return None
    return Timex(Length(read))


_MILITARY_TIME = lazy_pattern(r"(?:0[0-9]|1[0-9]|2[0-3])[0-5][05] hours")
"""A time of the day: "0630 hours"."""


def _is_anchored(context: Context) -> bool:
    """Whether "a year" is counted from something: "a year before Christmas"; a price "a year" is not."""
    return context.after(12).lower().startswith((" after", " before", " from", " starting"))


@rule(
    r"(?:{length:timex}) (?P<side>(?i:after|following|from|before|prior to|preceding|of)) {anchor:DEFINED_DAY}"
    r"(?! [A-Z])",
    examples={
        "[30 days after the Closing Date]": Duration("P30D", "the Closing Date"),
        "[eighteen (18) months after the Closing Date]": Duration("P18M", "the Closing Date"),
        "[six months from the date hereof]": Duration("P6M", "the date hereof"),
        "within [30 days of the date of this Agreement]": Duration("P30D", "the date of this Agreement"),
        "[60 days following Closing]": Duration("P60D", "Closing"),
    },
    counterexamples=["30 days after the first meeting"],
)
def anchored_length(length: Mention[Timex], side: str, anchor: str) -> Timex | None:
    """A length of time counted from a defined day: "30 days after the Closing Date"."""
    said = length.value.expression
    if not isinstance(said, Length):
        return None
    before = side.lower() in ("before", "prior to", "preceding")
    return Timex(Length(said.amounts, " ".join(anchor.split()), -1 if before else 1))


DURATIONS: tuple[Rule[Timex], ...] = (length, anchored_length)
