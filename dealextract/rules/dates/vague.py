"""Times that are no day: "now", "recently", "in the future"; vaguer words ("soon", "current") are left alone."""

from __future__ import annotations

from dealextract.engine import Context, Rule
from dealextract.normalize.timex import Reference, Timex
from dealextract.rules.lexicon import rule
from dealextract.values import Date


@rule(
    r"(?:[Jj]ust )?{word:NOW}(?!-)",
    examples={
        "[now] said": Date("PRESENT_REF", relative=True),
        "is [currently] held": Date("PRESENT_REF", relative=True),
    },
    counterexamples=["Apocalypse Now", "now-defunct", "known"],
)
def now(word: str, context: Context) -> Timex | None:
    """The present: "now", "just now", "currently"."""
    if word[0].isupper() and context.before(2)[:1].isalpha():
        return None
    return Timex(Reference("PRESENT_REF"))


@rule(
    r"{word:RECENTLY}(?!-)",
    examples={"[recently] cut": Date("PAST_REF", relative=True)},
)
def recently(word: str) -> Timex:
    """A past that is not named: "recently", "previously"."""
    return Timex(Reference("PAST_REF"))


@rule(
    r"(?<=(?i:\b(?:in|into|about) the ))"
    r"(?i:(?:near |foreseeable |not[- ]too[- ]distant |immediate |distant )?){word:FUTURE}"
    r"(?! of\b)",
    examples={
        "in the [near future]": Date("FUTURE_REF", relative=True),
        "worried about the [future]": Date("FUTURE_REF", relative=True),
    },
    counterexamples=["its futures contracts", "the future of the firm", "asked about the future of the firm"],
)
def the_future(word: str) -> Timex:
    """The future as a time: "in the near future", "well into the future"."""
    return Timex(Reference("FUTURE_REF"))


@rule(
    r"(?<=(?i:\bin the )){word:PAST}(?! (?:[a-z]{1,12} ){0,2}(?:year|month|week|day|quarter|decade|season"
    r"|two|three|four|five|six|few))",
    examples={"said in the [past] that": Date("PAST_REF", relative=True)},
    counterexamples=["in the past week's trade"],
)
def the_past(word: str) -> Timex:
    """The past as a time."""
    return Timex(Reference("PAST_REF"))


VAGUE: tuple[Rule[Timex], ...] = (now, recently, the_future, the_past)
