"""The day of a deal: the one its clause gives, else the day of the news."""

from __future__ import annotations

import datetime

from dealextract.document import Mention
from dealextract.linking.deals.draft import Draft
from dealextract.linking.deals.story import Sentence, Story
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, DealRecord

_TOLD_THE_PRESS = lazy_pattern(
    r"(?i)\b(?:told|interview with) (?:an? |the )?(?:[\w'-]{1,14} |[\uE000-\uE0FF]\uF8FF{0,40}(?:'s)? ){0,2}?"
    r"(?:newspaper|daily|magazine|weekly|paper|[\uE000-\uE0FF]\uF8FF{0,40})(?: on)? $"
)
NOT_THE_DAY = lazy_pattern(
    r"(?i)\b(?:expect(?:s|ed)?|closing|close|complete|completed by|quarter|fiscal|year-end|effective|expires?|due"
    r"|matur\w{1,5}|record|report(?:ed|s)?(?: late)?|ended|ending|according to an?)\b[^.;,]{0,25}$"
    r"|\b(?:until|till|since|through|by|within|before|later|from|next|as of|as early as|than|of)"
    r" (?:the |early |late |mid-?)?$"
)

_DATELINE_ENDS = lazy_pattern(r" {0,2}(?:\([^()]{1,25}\) {0,2})?(?:--?|_) ")
DATELINE = 60
"""Characters at the beginning of a sentence in which the day of a dateline ends."""


FRONTED = 100
"""Characters that a day in front of its whole sentence counts as far at most."""


def date_of(
    story: Story, sentence: Sentence, record: Mention[DealRecord], limits: tuple[int, int], status: str
) -> Mention[Date] | None:
    """The day that a clause gives for its deal."""
    reference = story.reference_date
    best: tuple[int, Mention[Date]] | None = None
    for date in sentence.dates:
        first = date.value.first
        if first is None or date.value.timex is None or "REF" in date.value.timex:
            continue
        last = date.value.last or first
        if reference and (first > reference or (last > reference and status in ("proposed", "rumoured", "in talks"))):
            continue
        if _is_no_day_of_it(sentence, date, reference, status) or date.value.timex.startswith("P"):
            continue
        if _of_another(sentence, record, date):
            continue
        if "-W" in date.value.timex and status not in ("completed", "agreed"):
            continue
        behind = date.start >= record.end
        if (behind and date.start >= limits[1]) or (not behind and date.end < limits[0]):
            continue
        penalty = _distance(sentence, record, date)
        if status != "completed" and (date.value.last is None or date.value.last - first > datetime.timedelta(days=32)):
            penalty += 60
        if penalty < 220 and (best is None or penalty < best[0]):
            best = penalty, date
    return best[1] if best else None


def _distance(sentence: Sentence, record: Mention[DealRecord], date: Mention[Date]) -> int:
    """How far a day stands from the words of a deal, in characters; farther in front, and in a dateline."""
    if date.start >= record.end:
        return date.start - record.end
    gap = record.start - date.end
    if date.start - sentence.start <= len("On ") and sentence.text(date.end, date.end + 1) == ",":
        # "On May 3, 2019, Kilo Corp., a Delaware corporation, …": the day of the whole sentence.
        return min(gap, FRONTED)
    if date.start - sentence.start < DATELINE and _DATELINE_ENDS.match(sentence.text(date.end, date.end + 40)):
        return gap + 60
    return gap + (40 if " and " in sentence.text(date.end, record.start) else 10)


def _is_no_day_of_it(sentence: Sentence, date: Mention[Date], reference: datetime.date | None, status: str) -> bool:
    """Whether a date tells when something else was: a report, a closing, the year that the text is of."""
    first, last = date.value.first, date.value.last
    if (
        reference
        and status != "completed"
        and first
        and last
        and first <= reference <= last
        and (last - first).days > 99
    ):
        return True
    before = sentence.text(date.start - 60, date.start)
    return bool(NOT_THE_DAY.search(before[-40:]) or _TOLD_THE_PRESS.search(before) or _SOURCES_SAID.search(before))


_SOURCES_SAID = lazy_pattern(
    r"(?i)\b(?:person|people|sources?|persons)\b[^.;,]{0,40}\b(?:said|told [a-z]{2,12})"
    r"(?: late| earlier)?(?: on| in)? $"
)
_SEGMENT = lazy_pattern(r"[,;](?! \d)|\b(?:while|after|which|who|following)\b")


def _of_another(sentence: Sentence, record: Mention[DealRecord], date: Mention[Date]) -> bool:
    """Whether a day stands in the clause of another record: "Lind, which was bought in 2007, plans to list"."""
    if len(sentence.records) < 2:
        return False
    first, second = sorted((record, date), key=lambda m: m.start)
    if not _SEGMENT.search(sentence.raw(first.end, second.start)):
        return False
    start, end = sentence.start, sentence.end
    for cut in _SEGMENT.finditer(sentence.masked):
        at = sentence.start + cut.start()
        if at <= date.start:
            start = at
        else:
            end = at
            break
    return any(start <= other.start < end for other in sentence.records if other is not record)


def default_date(story: Story, draft: Draft) -> Mention[Date] | None:
    """For a deal that the first sentences tell as news: the mention of the day the text was written on."""
    if draft.status in ("rumoured", "in talks") or draft.sentence > story.first_body + 1:
        return None
    if draft.status == "completed" and draft.sentence > story.first_body:
        return None
    for date in story.within(Date, 0, len(story.analysis.text)):
        if date.value.first is not None and date.value.first == date.value.last == story.reference_date:
            return date
    return None
