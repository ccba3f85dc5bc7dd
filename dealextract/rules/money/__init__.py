"""Money: all the rules."""

from dealextract.engine.schedule import Source
from dealextract.rules.money.amounts import MONEY_AMOUNTS
from dealextract.rules.money.compounds import MONEY_COMPOUNDS

MONEY: tuple[Source, ...] = (*MONEY_AMOUNTS, *MONEY_COMPOUNDS)
"""Money rules; of two equal matches the rule listed first wins."""
