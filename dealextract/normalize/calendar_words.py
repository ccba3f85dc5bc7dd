"""The words of the calendar: months, weekdays, ordinals, spoken years and units, from text to numbers."""

from __future__ import annotations

from functools import lru_cache

import regex

from dealextract.normalize.timex import Amounts, Unit
from dealextract.patterns import lazy_pattern

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}

ONES = {
    "zero": 0, "oh": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_VAGUE = {"several", "some", "many", "recent", "number"}
_WORDS = lazy_pattern(r"[a-z]{1,20}|[0-9]{1,9}(?:\.[0-9]{1,6})?")


def month_number(text: str) -> int:
    """The number of a month's name or abbreviation.

    >>> month_number("Sept."), month_number("MARCH")
    (9, 3)
    """
    return _MONTHS.index(text[:3].lower()) + 1


def weekday_number(text: str) -> int:
    """The ISO 8601 number of a weekday's name or abbreviation.

    >>> weekday_number("Thurs."), weekday_number("monday")
    (4, 1)
    """
    return _WEEKDAYS.index(text[:2].lower()) + 1


def season_code(text: str) -> str:
    """The TIMEX3 code of a season's name.

    >>> season_code("Autumn")
    'FA'
    """
    return _SEASONS[text.lower()]


def ordinal(text: str) -> int:
    """The number of an ordinal, in words or figures; -1 for "last" and "final".

    >>> ordinal("twenty-second"), ordinal("3rd"), ordinal("last"), ordinal("twenty one"), ordinal("30")
    (22, 3, -1, 21, 30)
    """
    total = 0
    for word in _WORDS.findall(text.lower()):
        if word.isdigit():
            return int(word[:9])
        if word in ("last", "final"):
            return -1
        total += ORDINALS.get(word) or TENS.get(word) or ONES.get(word) or 0
    return total


def spoken_number(text: str) -> int:
    """A number below ten thousand in words; two halves are read as a year.

    >>> spoken_number("nineteen ninety-seven"), spoken_number("two thousand and fifteen")
    (1997, 2015)
    >>> spoken_number("one thousand seven hundred and eighty nine"), spoken_number("seventeen hundred thirty three")
    (1789, 1733)
    >>> spoken_number("twenty twenty"), spoken_number("nineteen oh five"), spoken_number("two hundred and sixty seven")
    (2020, 1905, 267)
    """
    total, part = 0, 0
    for word in _WORDS.findall(text.lower()):
        if word == "thousand":
            total, part = total + (part or 1) * 1000, 0
        elif word == "hundred":
            total, part = total + (part or 1) * 100, 0
        elif word in TENS or word in ONES:
            number = TENS.get(word) or ONES.get(word, 0)
            if part >= 10 and (number >= 10 or part < 20 or part % 10 or not number):
                total, part = part * 100, 0
            part += number
    return total + part


def amount(text: str) -> float | None:
    """How many units a phrase says; None for "several" and the like, three for "a few", one for an article.

    >>> amount("two"), amount("a"), amount("a couple of"), amount("several"), amount("10"), amount("two and a half")
    (2, 1, 2, None, 10, 2.5)
    >>> amount("a few"), amount("twenty-one"), amount("1 1/2"), amount("half a")
    (3, 21, 1.5, 0.5)
    """
    lower = text.lower()
    if any(word in _VAGUE for word in lower.split()):
        return None
    half = 0.5 if regex.search(r"\b(?:half|1/2)\b", lower) else 0
    lower = regex.sub(r"\b(?:and )?(?:a )?half(?: an?)?\b|\b1/2", "", lower)
    for word, number in (("couple", 2), ("few", 3), ("dozen", 12)):
        if word in lower:
            return number + half
    figures = regex.search(r"[0-9][0-9,]{0,14}(?:\.[0-9]{1,6})?", lower)
    if figures:
        number_ = float(figures[0].replace(",", "")) + half
        return int(number_) if number_.is_integer() else number_
    said = spoken_number(lower) or (1 if regex.search(r"\b(?:an?|the|single)\b", lower) else 0)
    return said + half if said or half else None


_UNITS: dict[str, Unit] = {
    "s": "second", "sec": "second", "min": "minute", "h": "hour", "hr": "hour", "d": "day", "w": "week", "wk": "week",
    "mo": "month", "mth": "month", "y": "year", "yr": "year", "centurie": "century", "halve": "half",
    "business day": "business day", "trading day": "business day", "working day": "business day",
    "calendar day": "day", "weekday": "business day",
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "weekend": "weekend",
    "fortnight": "fortnight", "month": "month", "quarter": "quarter", "half": "half", "year": "year",
    "decade": "decade", "century": "century", "season": "season",
}  # fmt: skip


def unit(text: str) -> Unit:
    """The unit that a word names, singular or plural.

    >>> unit("Years"), unit("centuries"), unit("trading days"), unit("fiscal quarter"), unit("hrs.")
    ('year', 'century', 'business day', 'quarter', 'hour')
    """
    name = " ".join(text.lower().rstrip(".").split())
    name = name.removesuffix("'").removesuffix("s") if name not in ("s", "hours'") else name
    found = _UNITS.get(name) or _UNITS.get(name.rpartition(" ")[2])
    if found is None:
        raise ValueError(f"{text!r} is not a unit of time")
    return found


@lru_cache(1024)
def amounts(text: str) -> Amounts:
    """All amounts of a phrase such as "5 years, 1 month and 12 days".

    >>> amounts("5 years, 1 month and 12 days")
    ((5, 'year'), (1, 'month'), (12, 'day'))
    >>> amounts("two and a half years"), amounts("several weeks"), amounts("half an hour"), amounts("a year and a half")
    (((2.5, 'year'),), ((None, 'week'),), ((0.5, 'hour'),), ((1.5, 'year'),))
    >>> amounts("a quarter of a century"), amounts("half a century")
    (((0.25, 'century'),), ((0.5, 'century'),))
    """
    found: list[tuple[float | None, Unit]] = []
    at = 0
    if "quarter of a" in text:
        text = text.replace("a quarter of a", "0.25").replace("quarter of a", "0.25")
    for match in _UNIT_WORD.finditer(text):
        found.append((amount(text[at : match.start()]), unit(match[0])))
        at = match.end()
    if found and found[-1][0] is not None and regex.match(r"(?i) and (?:a )?half", text[at:]):
        found[-1] = (found[-1][0] + 0.5, found[-1][1])
    return tuple(found)


_UNIT_WORD = lazy_pattern(
    r"(?i)(?<![a-z])(?:(?:business|trading|working|calendar) )?(?:weekdays?|seconds?|secs?|minutes?|mins?|hours?|hrs?"
    r"|days?|weekends?|weeks?|wks?|fortnights?|months?|mths?|quarters?|years?|yrs?|decades?|centur(?:y|ies))(?![a-z])"
)
