"""Places: the rules."""

from dealextract.engine.schedule import Source

LOCATIONS: tuple[Source, ...] = ()
