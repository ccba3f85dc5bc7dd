"""Decades, centuries and years of an era: "the '90s", "the 20th century", "300 B.C."."""

from __future__ import annotations

import datetime

import attrs

from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import TENS, ordinal, spoken_number
from dealextract.normalize.timex import Calendar, Interval, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.dates.absolute import absolute
from dealextract.rules.dates.relative import of_days
from dealextract.rules.lexicon import rule
from dealextract.values import Date


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
        "the [fifth century BC]": Date("BC04XX"),
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
    return Timex(Calendar(century=number, before_christ=bool(era and era[0] == "B")))


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
    r"(?:(?P<first>[0-9]{1,4})(?: ?- ?| (?:to|and|until) ))?(?<![$.,:/])(?P<digits>[0-9]{1,4}) ?{era:ERA}(?![A-Za-z])",
    examples={
        "in [300 B.C.]": Date("BC0300"),
        "ruled [from 509 to 27 BC]": Date("BC0509/BC0027"),
        "held [43-410 AD]": Date("0043-01-01/0410-12-31", datetime.date(43, 1, 1), datetime.date(410, 12, 31)),
    },
    counterexamples=["12 ADs", "Vancouver, B.C.", "12.5 BC"],
)
def year_of_era(first: str | None, digits: str, era: str) -> Timex | None:
    """A year before or after Christ, or two: "300 B.C.", "between 1200 and 1150 BC"."""
    before_christ = era[0] == "B"
    year = Calendar(int(digits), before_christ=before_christ)
    if first is None:
        return Timex(year)
    if int(first) == int(digits) or (int(first) > int(digits)) != before_christ:
        return None
    return Timex(Interval(Calendar(int(first), before_christ=before_christ), year))


@rule(
    r"{era:ANNO_DOMINI} ?(?P<digits>[0-9]{1,4})(?![0-9]|[.,:/-][0-9])",
    examples={"landed in [AD 43]": Date("0043", datetime.date(43, 1, 1), datetime.date(43, 12, 31))},
    counterexamples=["AD 12.5 inches"],
)
def year_of_the_lord(era: str, digits: str) -> Timex:
    """A year after Christ, the era first: "AD 43"."""
    return Timex(Calendar(int(digits)))


ERAS: tuple[Rule[Timex], ...] = (
    decade, decade_in_words, twenty_tens, century, century_before_century, year_of_era, year_of_the_lord,
)  # fmt: skip
