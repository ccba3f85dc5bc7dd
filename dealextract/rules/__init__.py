"""The shipped rules, a module or a package a kind; the named pieces they are written with are in `lexicon`.

`RULES` lists them all. Of two equal matches the rule listed first wins.
"""

from dealextract.engine.schedule import Source
from dealextract.rules.dates import DATES
from dealextract.rules.deals import DEALS
from dealextract.rules.locations import LOCATIONS
from dealextract.rules.money import MONEY
from dealextract.rules.parties import PARTIES
from dealextract.rules.percentages import PERCENTAGES

RULES: tuple[Source, ...] = (*MONEY, *PERCENTAGES, *DATES, *LOCATIONS, *PARTIES, *DEALS)
"""Every shipped rule."""
