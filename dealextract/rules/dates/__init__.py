"""Dates: all rules, in the order in which they win over equals."""

from dealextract.engine.schedule import Source
from dealextract.rules.dates.absolute import ABSOLUTE
from dealextract.rules.dates.bare import BARE
from dealextract.rules.dates.combined import COMBINED
from dealextract.rules.dates.days import DAYS
from dealextract.rules.dates.durations import DURATIONS
from dealextract.rules.dates.edges import EDGES_OF_UNITS
from dealextract.rules.dates.eras import ERAS
from dealextract.rules.dates.numeric import NUMERIC
from dealextract.rules.dates.periods import PERIODS
from dealextract.rules.dates.ranges import RANGES
from dealextract.rules.dates.relative import RELATIVE
from dealextract.rules.dates.reports import REPORTS
from dealextract.rules.dates.vague import VAGUE

DATES: tuple[Source, ...] = (
    *ABSOLUTE, *NUMERIC, *REPORTS, *PERIODS, *ERAS, *BARE, *DAYS, *RELATIVE, *VAGUE, *DURATIONS,
    *EDGES_OF_UNITS, *COMBINED, *RANGES,
)  # fmt: skip
