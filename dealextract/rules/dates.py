"""Dates: all rules, in the order in which they win over equals."""

from dealextract.engine.schedule import Source
from dealextract.rules.date_ranges import RANGES
from dealextract.rules.dates_absolute import ABSOLUTE
from dealextract.rules.dates_bare import BARE
from dealextract.rules.dates_combined import COMBINED
from dealextract.rules.dates_days import DAYS
from dealextract.rules.dates_numeric import NUMERIC
from dealextract.rules.dates_relative import RELATIVE
from dealextract.rules.dates_vague import VAGUE
from dealextract.rules.durations import DURATIONS
from dealextract.rules.periods import PERIODS

DATES: tuple[Source, ...] = (
    *ABSOLUTE, *NUMERIC, *PERIODS, *BARE, *DAYS, *RELATIVE, *VAGUE, *DURATIONS, *COMBINED, *RANGES,
)  # fmt: skip
