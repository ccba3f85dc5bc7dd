"""What dates mean in their document: every `Timex` becomes a `Date` or a `Duration`, in the order of the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import zip_longest
from typing import Literal, TypeVar

import attrs
import regex

from dealextract.document import Mention
from dealextract.engine.analysis import Analysis
from dealextract.engine.steps import step
from dealextract.linking.dates.history import tells_history, with_year
from dealextract.linking.dates.tense import tense
from dealextract.normalize.calendar import duration
from dealextract.normalize.reading import Reading, Setting, Tense
from dealextract.normalize.resolution import resolve
from dealextract.normalize.timex import Anaphor, Calendar, Deictic, Expression, Interval, Length, Shift, Timex
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, DateBound, Duration

V = TypeVar("V", Date, Duration)

LONGEST_STATEMENT = 280
"""A text of at most so many characters is read as one statement, such as a question to a calendar or a message: "from
May 3 to June 7" is one period in it, as whoever asks for a period wants it. In a longer text, an article or a contract,
the two ends are two dates, as MUC-7 has them. 280 is the length of a short message, and less than any article has;
nothing else depends on it."""


@step(needs=(Timex,), makes=(Date, Duration))
def resolve_dates(analysis: Analysis) -> None:
    """Works out which days are meant, with the reference date, the tense and what was spoken of before."""
    mentions = analysis.mentions(Timex)
    reference = analysis.reference_date
    setting = Setting(
        reference=reference, day_first=_day_first(analysis, mentions), history=tells_history(mentions, reference)
    )
    for mention, following in zip_longest(mentions, mentions[1:]):
        for part in _parts(analysis, mention):
            setting = _resolved(analysis, part, _of_its_end(analysis.view, part, following, setting), setting)


def _parts(analysis: Analysis, mention: Mention[Timex]) -> list[Mention[Timex]]:
    """The mention itself; the ends of an interval in a longer text."""
    interval = mention.value.expression
    if not isinstance(interval, Interval) or len(analysis.text) <= LONGEST_STATEMENT:
        return [mention]
    if isinstance(interval.first, Calendar) and interval.first.fiscal:
        # "FY2024/25" is one year.
        return [mention]
    ends = _ends(mention, interval)
    if ends is None:
        return [mention]
    analysis.drop(mention, "the two ends of an interval are two dates")
    for end in ends:
        analysis.add(end)
    return ends


def _ends(mention: Mention[Timex], interval: Interval) -> list[Mention[Timex]] | None:
    first, last = mention.parts.get("first"), mention.parts.get("last")
    if first is not None and last is not None:
        return [
            attrs.evolve(first, value=attrs.evolve(first.value, expression=interval.first)),
            attrs.evolve(last, value=attrs.evolve(last.value, expression=interval.last)),
        ]
    match = _TWO_DAYS.fullmatch(mention.text)
    if match is None:
        return None
    expressions = (interval.first, interval.last)
    return [
        Mention(mention.start + start, mention.start + end, match[0][start:end], Timex(expression), mention.rule)
        for (start, end), expression in zip((match.span("a"), match.span("b")), expressions, strict=True)
    ]


_TWO_DAYS = lazy_pattern(
    r"(?is)(?:from\s{1,9}|between\s{1,9})?(?P<a>\S.{0,40}?)\s{0,9}(?:[-~&\u2010-\u2015\u2212]"
    r"|/(?=[0-9]{1,2} [A-Za-z])|\b(?:to|through|thru|until|till|and)\b)"
    r"\s{0,9}(?:the )?(?P<b>\S.{0,40})"
)


def _of_its_end(view: str, mention: Mention[Timex], following: Mention[Timex] | None, setting: Setting) -> Timex:
    """What a mention says; "the quarter ended 31 March 2023" is the quarter which that day ends, and so are years."""
    said = mention.value.expression
    if not isinstance(said, Anaphor) or said.unit not in ("quarter", "half", "year") or following is None:
        return mention.value
    if said.unit == "quarter" and setting.quarter:
        # "The first quarter" of a fiscal year, told before, may end in September.
        return mention.value
    if not _ENDED.fullmatch(view, mention.end, min(following.start, mention.end + 24)):
        return mention.value
    day = resolve(following.value, setting)
    if day is None or day.last is None or day.first != day.last:
        return mention.value
    period = Calendar(day.last.year)
    if said.unit == "quarter":
        period = Calendar(day.last.year, quarter=(day.last.month + 2) // 3)
    elif said.unit == "half":
        period = Calendar(day.last.year, half=1 + (day.last.month > 6))
    return attrs.evolve(mention.value, expression=period)


_ENDED = lazy_pattern(r",? (?:which |that )?(?:ended|ending|to|up to|through)(?: on)? (?:the )?")


def _resolved(analysis: Analysis, mention: Mention[Timex], timex: Timex, setting: Setting) -> Setting:
    """Put the date in place of the expression; returns the setting for what follows."""
    if _recurs(analysis.view, mention.start, mention.end):
        analysis.drop(mention, "it comes again and again, and is no date")
        return setting
    if isinstance(timex.expression, Length):
        said = timex.expression
        length = Duration(duration(said.amounts), said.anchor, said.sign < 0)
        analysis.replace(mention, _meaning(mention, length))
        return setting
    if (
        isinstance(timex.expression, Calendar)
        and timex.expression.quarter
        and _REPORTED.match(analysis.view, mention.end)
    ):
        direction: Callable[[], Tense | None] = _looking_back
    else:
        direction = partial(tense, analysis.view, mention.start, mention.end)
    here = Setting(setting.reference, direction, setting.spoken, setting.quarter, setting.day_first, told=setting.told)
    date = resolve(timex, here)
    if date is None:
        analysis.drop(mention, "a time or a set of times, and no date")
        return setting
    named = date.timex != "FUTURE_REF"  # "worried about the future" is no approximation
    if named and date.bound is None and (bound := _bound(analysis.view, mention.start)):
        date = attrs.evolve(date, bound=bound)
    analysis.replace(mention, _meaning(mention, date))
    return _spoken(timex, date, setting)


def _recurs(view: str, start: int, end: int) -> bool:
    """Whether a day or month is one of many: "each April", "June 30 of every year"."""
    before = view[max(0, start - 6) : start].lower()
    if before.endswith(("each ", "every ")):
        return True
    if before.endswith((", ", " and ")) and _EACH_BEFORE.search(view, max(0, start - 90), start):
        return True
    return view[end : end + 2] in (" o", " i", " a", ", ") and _EACH.match(view, end) is not None


_DAY = r"(?:[0-9]{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} [0-9]{1,2}(?:st|nd|rd|th)?)"
_EACH = lazy_pattern(
    rf"(?:(?:,|,? and) {_DAY}){{0,4}},? (?:of|in) (?:each|every) (?:calendar |fiscal )?"
    r"(?:year|month|week|quarter|season)\b"
)
_EACH_BEFORE = lazy_pattern(rf"\b[Ee](?:ach|very) (?:{_DAY}(?:, (?:and )?| and )){{1,4}}$")


def _meaning(said: Mention[Timex], value: V) -> Mention[V]:
    """The mention with its value worked out; not by `attrs.evolve`, which takes several times as long."""
    return Mention(said.start, said.end, said.text, value, said.rule, said.parts, said.notes)


_REPORTED = lazy_pattern(r" (?:[a-z]{2,12} )?(?:results|earnings|profits?|loss(?:es)?|net|sales|revenues?|figures)\b")
"""Behind a quarter of which figures exist: it is over, whatever will be done with them."""


def _looking_back() -> Literal["past"]:
    return "past"


def _spoken(timex: Timex, date: Date, setting: Setting) -> Setting:
    """What was spoken of last, for "the quarter" and "that year"."""
    if date.first is None or date.timex is None:
        return setting
    expression = timex.expression
    reading = Reading(date.timex, date.first, date.last, date.relative)
    quarter = setting.quarter
    if isinstance(expression, Calendar) and expression.quarter and not expression.within:
        # Of the quarter to come a report speaks in passing: "the latest quarter" is still the one before.
        over = setting.reference is None or (date.last is not None and date.last < setting.reference)
        quarter = date.timex if over or quarter is None else quarter
    if isinstance(expression, Anaphor) and expression.unit == "quarter" and quarter is None:
        quarter = date.timex
    spoken = setting.spoken if isinstance(expression, Deictic) and expression.unit == "day" else reading
    told = setting.told
    if setting.history and date.last is not None and (with_year(expression) or (told and _goes_on(expression))):
        told = (date.first, date.last)
    return Setting(setting.reference, setting.tense, spoken, quarter, setting.day_first, setting.history, told)


def _goes_on(expression: Expression) -> bool:
    """Whether an expression was counted from what was told last, so that the tale goes on from it."""
    if isinstance(expression, Calendar):
        return bool(expression.month or expression.day or expression.weekday)
    if isinstance(expression, Shift):
        return expression.anchor == "then" and expression.sign > 0
    return isinstance(expression, Anaphor) and expression.said == "that" and expression.offset > 0


_BOUNDS: dict[str, DateBound] = {
    "about": "about", "around": "about", "circa": "about", "roughly": "about", "approximately": "about",
    "since": "after", "after": "after", "from": "after", "by": "before", "before": "before", "until": "before",
    "till": "before", "c.": "about", "ca.": "about", "ca": "about", "through": "before", "prior to": "before",
    "later than": "after", "earlier than": "before", "not later than": "before", "no later than": "before",
    "not earlier than": "after", "no earlier than": "after", "not before": "after", "not after": "before",
    "on or after": "after", "no sooner than": "after", "not until": "after",
}  # fmt: skip
_LAST_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in _BOUNDS)


def _bound(view: str, start: int) -> DateBound | None:
    """The modifier in front of a date, which is no part of it: "since 1989", "by Friday", "around Nov. 1"."""
    words = view[max(0, start - 24) : start].lower().replace('"', " ").replace("(", " ").split()
    if words and words[-1] in ("the", "a", "an"):
        words.pop()
    if not words or words[-1] not in _LAST_WORDS:
        return None
    found = (_BOUNDS.get(" ".join(words[-count:])) for count in (3, 2, 1))
    return next((bound for bound in found if bound), None)


def _day_first(analysis: Analysis, mentions: tuple[Mention[Timex], ...]) -> bool | None:
    """The order of day and month: as the caller says, or as a date of the text that has one reading only."""
    if analysis.options.day_first is not None:
        return analysis.options.day_first
    said = _in_figures(mentions)
    for mention in said:
        day = mention.value.expression
        if isinstance(day, Calendar) and day.mirrored is None and day.day:
            first = regex.match(r"[0-9]{1,2}", mention.text)
            if first and day.day > 12:
                return int(first[0]) == day.day
    # Full stops part the figures of dates where the day is written first.
    return True if any(_DOTTED.fullmatch(mention.text) for mention in said) else None


def _in_figures(mentions: tuple[Mention[Timex], ...]) -> list[Mention[Timex]]:
    """Days in figures, also those that an interval is made of."""
    found = []
    for mention in mentions:
        if mention.rule.startswith("timex.figures"):
            found.append(mention)
        elif mention.rule == "timex.interval":
            found += [part for part in mention.parts.values() if part.rule.startswith("timex.figures")]
    return found


_DOTTED = lazy_pattern(r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}")
