"""Parties: the rules."""

from dealextract.engine.schedule import Source

PARTIES: tuple[Source, ...] = ()
