"""Dates: the rules."""

from dealextract.engine.schedule import Source

DATES: tuple[Source, ...] = ()
