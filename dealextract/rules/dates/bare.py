"""A year or a month that stands alone, and the words around it that say whether it is one."""

from __future__ import annotations

import datetime

from dealextract.engine import Context, Rule
from dealextract.normalize.calendar_words import month_number, spoken_number
from dealextract.normalize.timex import Calendar, Timex
from dealextract.patterns import lazy_pattern
from dealextract.rules.dates.absolute import relation_of
from dealextract.rules.lexicon import rule
from dealextract.values import Date

_NOT_YEAR_AFTER = (
    r"(?!/?[0-9])(?!-[0-9](?!(?:(?<=-[1-9])[0-9])?(?<=-[1-9][0-9]|-[0-9])(?![0-9])|[0-9]{3}(?![0-9])))"
    r"(?![.,:][0-9])(?! ?(?:%|percent|per cent|pct|million|billion|trillion|thousand))"
    r"(?! (?:shares|units|people|persons|employees|workers|jobs|miles|points|feet|meters|metres|votes|dollars|pounds"
    r"|euros|yen|marks|francs|tons|tonnes|barrels|seats|stores|homes|houses|rooms|cars|vehicles|square|acres|hours"
    r"|days|copies|members|students|delegates|troops|soldiers|aircraft|kilometers|km|kg|cases|block|[A-Z][a-z]{1,15}"
    r" (?:Street|St\.|Avenue|Ave\.|Road|Boulevard|Blvd|Drive|Lane|Place)))"
)
_NOT_YEAR_BEFORE = (
    "page", "pages", "section", "no.", "number", "article", "room", "flight", "route", "chapter", "paragraph", "clause",
    "item", "p.", "pp.", "§", "#", "$", "£", "€", "rs.", "over", "nearly", "almost", "approximately", "exactly", "only",
    "suite", "box", "building", "form", "rule", "vol.", "volume", "$.", "+", "x", "=", "code", "id", "model", "series",
)  # fmt: skip
_ASKS_FOR_YEAR = (
    "in", "since", "by", "until", "till", "from", "of", "before", "after", "during", "circa", "year", "through", "and",
    "to", "between", "late", "early", "mid", "pre", "post", "about", "around", "the", "for", "into", "or", "ended",
    "c.", "ca.", "ca", "b.", "d.", "fl.", "born", "died",
)  # fmt: skip
_ASKS_FOR_OLD_YEAR = ("in", "since", "by", "until", "year", "circa", "c.", "ca.", "fl.")
_MONTH_BEFORE = lazy_pattern(
    r"(?<![a-zA-Z])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|Christmas"
    r"|Easter)\.?,? $"
)
_LATER_YEAR = lazy_pattern(r" ?- ?([12][0-9]{3})(?![0-9])")
_SHORT_LATER_YEAR = lazy_pattern(r"-([0-9]{2})(?= ?[),;.])")
_OLD_YEAR = lazy_pattern(r"\b(?:[Ii]n|[Bb]y|[Ss]ince|[A-Z][a-z]{2,8},?) 1[5-8][0-9]{2}\b(?![.,]?[0-9])")
_NEAR = 1500
"""Characters around a year in brackets that are searched for another year of its time."""


@rule(
    r"(?<![0-9$#£€/,:+_'])(?<!(?<!\b(?:[cC]|ca))\.)(?<!\$ )(?<!(?<!\b(?i:mid|early|late|end|pre|post))-)"
    + "{year:YEAR}"
    + _NOT_YEAR_AFTER,
    examples={
        "in [1999]": Date("1999", datetime.date(1999, 1, 1), datetime.date(1999, 12, 31)),
        "the [1996] results": Date("1996", datetime.date(1996, 1, 1), datetime.date(1996, 12, 31)),
        "In 1880 he wrote Reefs (1881) and Sails ([1887]).": Date(
            "1887", datetime.date(1887, 1, 1), datetime.date(1887, 12, 31)
        ),
        "1215 A charter.\n\n1349 The plague.\n\n1450 The bridge.\n\n[1666] The fire.": Date(
            "1666", datetime.date(1666, 1, 1), datetime.date(1666, 12, 31)
        ),
        "floods of [1861-62]": Date("1861-01-01/1862-12-31", datetime.date(1861, 1, 1), datetime.date(1862, 12, 31)),
        "ca. [1450]": Date("1450", datetime.date(1450, 1, 1), datetime.date(1450, 12, 31), "about"),
    },
    counterexamples=["1,999 shares", "2000 shares", "page 1999", "Section 2001", "$1999", "1999.5", "version 2.2000"],
)
def year(year: str, context: Context) -> Timex | None:
    """A year alone; one before 1900 or after 2050 only behind a word such as "in"."""
    words = context.before(16).lower().split()
    before = words[-1].lstrip("(\"'") if words and (context.before(1).isspace() or context.before(1) == ".") else ""
    number = int(year)
    if before in _NOT_YEAR_BEFORE and not (before == "over" and _is_range(number, context)):
        return None
    if not _may_precede(number, context.after(7)):
        return None
    if 1900 <= number <= 2050:
        return Timex(Calendar(number))
    asked = before in _ASKS_FOR_YEAR if number >= 1500 else before in _ASKS_FOR_OLD_YEAR
    if asked or _MONTH_BEFORE.search(context.before(14)) or _is_range(number, context):
        return Timex(Calendar(number))
    if _in_chronology(context) or (number >= 1500 and (_in_brackets(context) or _is_run(number, context))):
        return Timex(Calendar(number))
    return None


def _is_run(number: int, context: Context) -> bool:
    """Whether the year that follows cut short is a later one: "1861-62"."""
    end = _CUT_SHORT.match(context.view, context.end)
    return end is not None and 0 < int(end[1]) - number % 100 < 20


_CUT_SHORT = lazy_pattern(r"-([1-9][0-9])(?![-/.,]?[0-9])")


def _in_chronology(context: Context) -> bool:
    """Whether a year stands at the beginning of a line, among other such lines: "1415 Battle of Agincourt"."""
    if context.before(1).strip(" ") not in ("", "\n") or not _EVENT.match(context.view, context.end):
        return False
    if context.before(4).strip(" ")[-1:] not in ("", "\n"):
        return False
    around = f"{context.before(_NEAR)}{context.view[context.start : context.end]}{context.after(_NEAR)}"
    return len(_LINE_OF_YEAR.findall(around)) >= _ENOUGH_LINES


_EVENT = lazy_pattern(r"(?: ?[:.-] ?| {1,4}|\t)[A-Z\"'(]")
_LINE_OF_YEAR = lazy_pattern(r"(?:^|\n) {0,4}1[0-9]{3}(?: ?[:.-] ?| {1,4}|\t)[A-Z\"'(]")
_ENOUGH_LINES = 3


def _in_brackets(context: Context) -> bool:
    """Whether an old year stands alone in brackets, in a text of such years: "The Boys of the Fleet (1887)"."""
    if context.before(1) != "(" or context.after(1) not in (")", ";", ","):
        return False
    return _OLD_YEAR.search(context.before(_NEAR) + " " + context.after(_NEAR)) is not None


_MONTH_BEGINNINGS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _may_precede(number: int, after: str) -> bool:
    """Whether what follows a year is no other part of a number: "2022-23" is a run of years, "2022-15" is not."""
    digits = after[1:3]
    if after[:1] != "-" or not digits.isdigit() or len(digits) < 2 or after[3:4].isdigit() or int(digits) > 39:
        return True
    if after[3:4] == " " and after[4:7].lower() in _MONTH_BEGINNINGS:
        return True
    years = (int(digits) - number) % 100
    return 0 < years < 20 and (int(digits) > 12 or years == 1)


def _is_range(number: int, context: Context) -> bool:
    """Whether a later year follows the dash behind a year: "1533-1603" is no count."""
    end = _LATER_YEAR.match(context.view, context.end)
    if end is None and context.before(1) == "(" and (short := _SHORT_LATER_YEAR.match(context.view, context.end)):
        return number % 100 < int(short[1])
    return end is not None and number < int(end[1]) < number + 130


@rule(
    r"(?<=(?i:[0-9]{4} ?(?:-|to|through|until|till) ?)){year:YEAR}" + _NOT_YEAR_AFTER,
    examples={"1990-1995": Date("1990-01-01/1995-12-31", datetime.date(1990, 1, 1), datetime.date(1995, 12, 31))},
)
def year_after_dash(year: str, context: Context) -> Timex | None:
    """The second of two years: "1990-1995"."""
    before = context.before(14).rstrip(" -")
    if (
        not 1000 <= int(year) <= 2100
        or not context.view[max(0, context.start - 6) : context.start].strip(" -")[:4].strip()
    ):
        return None
    return Timex(Calendar(int(year))) if before[-5:-4] not in tuple("$-/.,") else None


@rule(
    r"{word:YEAR_WORD} (?:{year:DIGITS}|{spoken:SPOKEN_YEAR}|(?i:(?P<low>(?:one|two|three|four|five|six|seven"
    r"|eight|nine) "
    r"hundred(?: and)? [a-z-]{3,12}(?:[ -][a-z]{3,5})?)))(?: ?(?P<era>B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?))?",
    examples={
        "the [year two thousand]": Date("2000", datetime.date(2000, 1, 1), datetime.date(2000, 12, 31)),
        "the [year 0]": Date(unresolved="there is no year 0"),
    },
    counterexamples=["year 5 million people"],
)
def the_year(
    word: str, year: str | None, spoken: str | None, low: str | None, era: str | None, context: Context
) -> Timex | None:
    """A year that is called so: "the year two thousand", "year 267"."""
    number = int(year) if year else spoken_number(spoken or low or "")
    if year and not era and ((len(year) == 4 and number) or (len(year) < 3 and number)):
        return None
    if context.after(9).strip().startswith(("million", "billion", "%", "percent")):
        return None
    return Timex(Calendar(number, before_christ=bool(era and era[0] == "B")))


_NOT_COUNT = (
    r"(?!-)(?! (?:shares|people|dollars|units|pounds|men|troops|miles|votes|years|points|jobs|feet"
    r"|employees|workers))"
)


@rule(
    r"{year:SPOKEN_TEENS}" + _NOT_COUNT,
    examples={"in [nineteen ninety-one]": Date("1991", datetime.date(1991, 1, 1), datetime.date(1991, 12, 31))},
    counterexamples=["nineteen hundred people"],
)
def spoken_year(year: str, context: Context) -> Timex | None:
    """A year as it is spoken: "nineteen ninety-one"."""
    if "hundred" in year.lower() and not _asked_for_year(context):
        return None
    return Timex(Calendar(spoken_number(year)))


@rule(
    r"{year:SPOKEN_THOUSANDS}" + _NOT_COUNT,
    examples={
        "by [two thousand and ten]": Date("2010", datetime.date(2010, 1, 1), datetime.date(2010, 12, 31), "before")
    },
    counterexamples=["twenty ten-year-olds", "two thousand people", "twenty five of two thousand"],
)
def spoken_thousands(year: str, context: Context) -> Timex | None:
    """The same from 1001 and from 2000 on, behind "in" and the like."""
    number = spoken_number(year)
    if not 1500 <= number <= 2100 or not _asked_for_year(context):
        return None
    words = context.before(12).lower().split()
    if year.lower().endswith("thousand") and words[-1] in ("of", "and", "before", "after", "till"):
        return None
    return Timex(Calendar(number))


def _asked_for_year(context: Context) -> bool:
    words = context.before(14).lower().replace('"', " ").replace("(", " ").split()
    asking = ("in", "since", "by", "until", "from", "of", "before", "after", "and", "till")
    return bool(words) and (words[-1] in asking or words[-1].strip(".,")[:3] in _MONTH_STARTS)


_MONTH_STARTS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


_BEFORE_MONTH = (
    "in", "since", "until", "till", "by", "last", "this", "next", "of", "from", "to", "early", "late", "mid", "through",
    "during", "between", "and", "before", "after", "for", "every", "each", "past", "coming", "following", "previous",
    "or", "the", "same", "a", "its", "their", "our", "his", "ended", "ending", "-", "as", "earlier", "is", "was",
    "around", "that", "mid-", "end-", "early-", "late-",
)  # fmt: skip
_IN_OR_SINCE = (
    "in",
    "since",
    "until",
    "till",
    "from",
    "by",
    "through",
    "during",
    "before",
    "after",
    "between",
    "and",
    "to",
)


@rule(
    r"(?:{which:WHICH} )?{month:FULL_MONTH}(?!-?[0-9])(?!'s? [A-Z])",
    examples={
        "in [October]": Date("2018-10", datetime.date(2018, 10, 1), datetime.date(2018, 10, 31), relative=True),
        "left [last May]": Date("2018-05", datetime.date(2018, 5, 1), datetime.date(2018, 5, 31), relative=True),
        "out [next june]": Date("2019-06", datetime.date(2019, 6, 1), datetime.date(2019, 6, 30), relative=True),
    },
    counterexamples=["May I ask", "They said May would call", "April Smith", "the troops March on", "that may be"],
)
def month(which: str | None, month: str, context: Context) -> Timex | None:
    """A month alone; one that may be a name or a verb only where the words around it ask for a month."""
    if which and (month[0].isupper() or not month.startswith(("ma", "au"))):
        relation = None if which.lower() in ("same", "that") else relation_of(which)
        return Timex(Calendar(month=month_number(month), relation=relation))
    words = context.before(14).lower().split()
    word = words[-1].strip("\"'(") if words and context.before(1) in tuple(" -(\"'\n") else ""
    if month[0].islower():
        followed = context.after(6).lower() in (" last ", " next ", " this ")
        if month.startswith(("ma", "au")) or not (followed or word == "of" or word in _IN_OR_SINCE):
            return None
    elif month[:3].upper() in ("MAY", "MAR", "APR", "AUG", "JUN") and not _asks_for_month(month, word, context):
        return None
    return Timex(Calendar(month=month_number(month)))


def _asks_for_month(month: str, word: str, context: Context) -> bool:
    """Whether the surroundings make "May", "April" or "August" a month and not a verb or a name."""
    named = _NAME_FOLLOWS.match(context.view, context.end)
    if word in _BEFORE_MONTH:
        return not (named and word in ("the", "and", "of", "to", "for", "a", "is", "was"))
    if month[:2].upper() == "MA" or named:
        return False
    return not word or word.endswith((".", ",")) or context.before(2)[:1].islower()


_NAME_FOLLOWS = lazy_pattern(r" [A-Z][a-z]{1,20}")


@rule(
    r"(?<=(?i:\b(?:in|since|until|till|by|last|this|next|from|to|through|between|and|after|before|of|late"
    r"|early|mid|the|-|,) ?))(?<=[ -]){month:SHORT_MONTH}(?!(?:- )?[0-9]|-[0-9])",
    examples={
        "since [Sept.] or so": Date(
            "2018-09", datetime.date(2018, 9, 1), datetime.date(2018, 9, 30), "after", relative=True
        ),
    },
    counterexamples=["the mar", "of dec", "and Jan said"],
)
def month_after_word(month: str, context: Context) -> Timex | None:
    """A month cut short, behind a word that asks for one."""
    before = context.before(16).lower().split()
    name, word = month.rstrip("."), before[-1] if before else ""
    surely = word in ("in", "since", "until", "till", "last", "next", "this", "from")
    if name.islower():
        if not surely or name not in ("nov", "jan", "feb", "sept", "apr", "aug"):
            return None
    elif name in ("Jan", "Mar", "Jun", "Dec") and not surely and word not in ("late", "early", "mid"):
        part = before[-2] if word == "of" and len(before) > 1 else ""
        if part not in ("week", "day", "end", "beginning", "start", "middle"):
            return None
    which = word if word in ("last", "this", "next") else None
    return Timex(Calendar(month=month_number(month), relation=relation_of(which)))


@rule(
    r"{month:MONTH}(?=(?:-| (?:to|through|until) ){MONTH}(?![a-z]))",
    examples={"[Nov-Feb 2017]": Date("2016-11-01/2017-02-28", datetime.date(2016, 11, 1), datetime.date(2017, 2, 28))},
    counterexamples=["it may to March"],
)
def month_before_month(month: str) -> Timex | None:
    """The first of two months: "Nov-Feb 2017", "May to March"."""
    return None if month in ("may", "mar", "march") else Timex(Calendar(month=month_number(month)))


BARE: tuple[Rule[Timex], ...] = (
    year, year_after_dash, the_year, spoken_year, spoken_thousands, month,
    month_after_word, month_before_month,
)  # fmt: skip
