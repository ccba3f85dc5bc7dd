"""Percentages: the rules."""

from dealextract.engine.schedule import Source

PERCENTAGES: tuple[Source, ...] = ()
