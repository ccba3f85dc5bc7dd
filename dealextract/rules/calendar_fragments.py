"""Months, weekdays and the rest of the calendar: fragments of the lexicon."""

from dealextract.engine import Fragment

CALENDAR_FRAGMENTS: dict[str, Fragment] = {}
