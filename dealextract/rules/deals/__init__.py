"""Deals: the rules, by the construction that tells them."""

from dealextract.engine.schedule import Source
from dealextract.rules.deals.additions import DEAL_ADDITIONS
from dealextract.rules.deals.nouns import DEAL_NOUNS
from dealextract.rules.deals.phrases import DEAL_PHRASES
from dealextract.rules.deals.rounds import DEAL_ROUNDS
from dealextract.rules.deals.searches import SOUGHT_DEALS
from dealextract.rules.deals.securities import SECURITIES
from dealextract.rules.deals.verbs import DEAL_VERBS

DEALS: tuple[Source, ...] = (
    *DEAL_PHRASES,
    *DEAL_ADDITIONS,
    *SECURITIES,
    *SOUGHT_DEALS,
    *DEAL_ROUNDS,
    *DEAL_VERBS,
    *DEAL_NOUNS,
)
"""Rules for parts of deals; which parts make one deal is decided by `dealextract.linking.deals`."""
