"""Money: the rules."""

from dealextract.engine.schedule import Source

MONEY: tuple[Source, ...] = ()
