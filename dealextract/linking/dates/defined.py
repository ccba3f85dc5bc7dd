"""Times counted from a day that a contract defines: "30 days after the Closing Date"."""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.engine import step
from dealextract.engine.analysis import Analysis
from dealextract.normalize.calendar import amounts_of, shifted
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, Duration

REACH = 60
"""Characters between a date and the term that it defines, or between a term and its date."""

_DEFINITION = lazy_pattern(r"\([^()\n]{0,40}\"(?P<term>[A-Z][\w' -]{2,40})\"\)")
_MEANING = lazy_pattern(r"\"(?P<term>[A-Z][\w' -]{2,40})\" (?:means|shall mean|is)")
_AGREEMENT = lazy_pattern(
    r"(?i)\b(?:dated(?: as of)?|made(?: and entered into)?(?: as of| on)|entered into (?:as of|on))(?: the)? $"
)
_OF_THIS_TEXT = ("date hereof", "date of this agreement", "signing", "signing date", "date of the agreement")


@step(needs=(Date, Duration), makes=(Date, Duration))
def anchor_durations(analysis: Analysis) -> None:
    """Works out "30 days after the Closing Date" where the text says which day that is."""
    anchored = [m for m in analysis.mentions(Duration) if m.value.anchor]
    if not anchored:
        return
    defined = _defined(analysis)
    for mention in anchored:
        anchor = defined.get(_term(mention.value.anchor or ""))
        date = _counted(mention.value, anchor.value) if anchor else None
        if anchor is not None and date is not None:
            note = f"{mention.value.anchor} is {anchor.text}"
            replacement: Mention[Date] = analysis.mention(
                mention.start, mention.end, date, mention.rule, notes=(*mention.notes, note)
            )
            analysis.replace(mention, replacement, note)


def _term(anchor: str) -> str:
    return " ".join(anchor.lower().removeprefix("the ").split())


def _defined(analysis: Analysis) -> dict[str, Mention[Date]]:
    """Term, lower-case, to the date that it stands for."""
    dates = [m for m in analysis.mentions(Date) if m.value.first is not None and m.value.first == m.value.last]
    view = analysis.view
    found: dict[str, Mention[Date]] = {}
    for match in _DEFINITION.finditer(view):
        before = [m for m in dates if 0 <= match.start() - m.end <= REACH]
        if before:
            found.setdefault(_term(match["term"]), before[-1])
    for match in _MEANING.finditer(view):
        after = [m for m in dates if 0 <= m.start - match.end() <= REACH]
        if after:
            found.setdefault(_term(match["term"]), after[0])
    for mention in dates:
        if _AGREEMENT.search(view, max(0, mention.start - 40), mention.start):
            for term in _OF_THIS_TEXT:
                found.setdefault(term, mention)
            break
    return found


def _counted(length: Duration, anchor: Date) -> Date | None:
    day = anchor.first
    for amount, unit in amounts_of(length.timex):
        day = shifted(day, -amount if length.before else amount, unit) if day else None
    return Date(day.isoformat(), day, day, relative=True) if day else None
