"""Holidays by name: a rule of the calendar for each, worked out for a year when asked for.

Public holidays of the United States and Canada as of 5 U.S.C. 6103 and common usage, and the feasts of the Christian
calendar, by `dateutil.easter` (Western) and `dateutil.rrule`.
"""

from __future__ import annotations

import datetime
from typing import TypeAlias

from dateutil import easter as _easter
from dateutil.relativedelta import MO, SU, TH, relativedelta, weekday

Rule: TypeAlias = (
    int | tuple[int, int] | tuple[int, weekday] | tuple[int, weekday, int] | tuple[int, int, weekday] | str
)
"""Days after Easter; (month, day); (month, weekday(n)); the same and days added; (month, day, weekday(n)), counted from
that day; the name of a day that does not come every year."""

HOLIDAYS: dict[str, Rule] = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "martin luther king day": (1, MO(3)),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "presidents day": (2, MO(3)),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "mother's day": (5, SU(2)),
    "memorial day": (5, MO(-1)),
    "juneteenth": (6, 19),
    "father's day": (6, SU(3)),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "labor day": (9, MO(1)),
    "columbus day": (10, MO(2)),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "guy fawkes day": (11, 5),
    "veterans day": (11, 11),
    "election day": "election",
    "thanksgiving": (11, TH(4)),
    "black friday": (11, TH(4), 1),
    "cyber monday": (11, TH(4), 4),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "mardi gras": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "holy saturday": -1,
    "easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit sunday": 49,
    "whit monday": 50,
    "corpus christi": 60,
    "international women's day": (3, 8),
    "armistice day": (11, 11),
    "australia day": (1, 26),
    "waitangi day": (2, 6),
    "st. david's day": (3, 1),
    "pi day": (3, 14),
    "st. george's day": (4, 23),
    "anzac day": (4, 25),
    "ve day": (5, 8),
    "victoria day": (5, 24, MO(-1)),
    "flag day": (6, 14),
    "vj day": (8, 15),
    "michaelmas": (9, 29),
    "indigenous peoples' day": (10, MO(2)),
    "remembrance sunday": (11, SU(2)),
    "singles' day": (11, 11),
    "giving tuesday": (11, TH(4), 5),
    "st. andrew's day": (11, 30),
    "pearl harbor day": (12, 7),
    "st. stephen's day": (12, 26),
    "inauguration day": "inauguration",
    "mothering sunday": -21,
}  # fmt: skip
"""Name, lower-case, to rule."""

_SAME = {
    "christmas day": "christmas",
    "xmas": "christmas",
    "xmas day": "christmas",
    "easter sunday": "easter",
    "easter day": "easter",
    "thanksgiving day": "thanksgiving",
    "fourth of july": "independence day",
    "4th of july": "independence day",
    "july fourth": "independence day",
    "halloween day": "halloween",
    "new year day": "new year's day",
    "new years day": "new year's day",
    "new year eve": "new year's eve",
    "new years eve": "new year's eve",
    "mlk day": "martin luther king day",
    "martin luther king jr. day": "martin luther king day",
    "president's day": "presidents day",
    "presidents' day": "presidents day",
    "washington's birthday": "presidents day",
    "veteran's day": "veterans day",
    "veterans' day": "veterans day",
    "mothers day": "mother's day",
    "mothers' day": "mother's day",
    "fathers day": "father's day",
    "fathers' day": "father's day",
    "saint patrick": "st. patrick's day",
    "saint patrick's day": "st. patrick's day",
    "st patrick's day": "st. patrick's day",
    "st. patrick's": "st. patrick's day",
    "valentines day": "valentine's day",
    "valentine day": "valentine's day",
    "saint valentine's day": "valentine's day",
    "labour day": "labor day",
    "all hallows eve": "halloween",
    "fat tuesday": "mardi gras",
    "pentecost": "whit sunday",
    "freedom day": "juneteenth",
    "jubilee day": "juneteenth",
    "april fool's day": "april fools' day",
    "april fools day": "april fools' day",
    "remembrance day": "armistice day",
    "shrove tuesday": "mardi gras",
    "pancake day": "mardi gras",
    "holy thursday": "maundy thursday",
    "v-e day": "ve day",
    "v-j day": "vj day",
    "guy fawkes night": "guy fawkes day",
    "bonfire night": "guy fawkes day",
    "indigenous people's day": "indigenous peoples' day",
    "singles day": "singles' day",
    "all souls day": "all souls' day",
    "all saints day": "all saints' day",
    "st david's day": "st. david's day",
    "saint david's day": "st. david's day",
    "st george's day": "st. george's day",
    "saint george's day": "st. george's day",
    "st andrew's day": "st. andrew's day",
    "saint andrew's day": "st. andrew's day",
    "st stephen's day": "st. stephen's day",
    "saint stephen's day": "st. stephen's day",
    "women's day": "international women's day",
}


def holiday_name(text: str) -> str | None:
    """The name under which `HOLIDAYS` knows a holiday, or None.

    >>> holiday_name("Thanksgiving  Day"), holiday_name("Tuesday")
    ('thanksgiving', None)
    """
    name = " ".join(text.lower().split())
    return name if name in HOLIDAYS else _SAME.get(name)


def holiday(name: str, year: int) -> datetime.date:
    """The day of a holiday in a year.

    Args:
        name: A key of `HOLIDAYS`.
        year: From 1583, when the Gregorian calendar begins, to 4099.

    Raises:
        KeyError: There is no such holiday.
        ValueError: The year is out of range.

    >>> holiday("thanksgiving", 1999).isoformat(), holiday("easter", 2024).isoformat()
    ('1999-11-25', '2024-03-31')
    >>> holiday("election day", 2020).isoformat(), holiday("memorial day", 2021).isoformat()
    ('2020-11-03', '2021-05-31')
    """
    rule = HOLIDAYS[name]
    if not 1583 <= year <= 4099:
        raise ValueError(f"no holidays are known for the year {year}")
    if isinstance(rule, int):
        return _easter.easter(year) + datetime.timedelta(rule)
    if rule == "inauguration":
        if year % 4 != 1 or year < 1937:
            raise ValueError(f"no president took office in January of {year}")
        return datetime.date(year, 1, 20)
    if rule == "election":
        # The Tuesday after the first Monday of November.
        return datetime.date(year, 11, 1) + relativedelta(weekday=MO(1)) + datetime.timedelta(1)
    month, which = int(rule[0]), rule[1]
    third = rule[2] if len(rule) == 3 else 0
    if isinstance(which, int):
        fixed = datetime.date(year, month, which)
        return fixed + relativedelta(weekday=third) if isinstance(third, weekday) else fixed
    assert isinstance(which, weekday)
    begin = datetime.date(year, month, 1)
    if which.n < 0:
        begin += relativedelta(day=31)
    return begin + relativedelta(weekday=which) + datetime.timedelta(third if isinstance(third, int) else 0)


BUSINESS_HOLIDAYS = (
    "new year's day", "martin luther king day", "presidents day", "memorial day", "juneteenth", "independence day",
    "labor day", "columbus day", "veterans day", "thanksgiving", "christmas",
)  # fmt: skip
"""The federal holidays of the United States."""
