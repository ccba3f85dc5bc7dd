"""Deals: the rules."""

from dealextract.engine.schedule import Source

DEALS: tuple[Source, ...] = ()
