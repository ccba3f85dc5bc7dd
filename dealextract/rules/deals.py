"""Deals: the rules, by the construction that tells them."""

from dealextract.engine.schedule import Source
from dealextract.rules.deal_additions import DEAL_ADDITIONS
from dealextract.rules.deal_nouns import DEAL_NOUNS
from dealextract.rules.deal_phrases import DEAL_PHRASES
from dealextract.rules.deal_rounds import DEAL_ROUNDS
from dealextract.rules.deal_searches import SOUGHT_DEALS
from dealextract.rules.deal_securities import SECURITIES
from dealextract.rules.deal_verbs import DEAL_VERBS

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
