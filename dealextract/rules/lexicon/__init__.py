"""The shipped lexicon: every named fragment of the shipped rules, and the `rule` decorator that knows them."""

from dealextract.engine import Lexicon
from dealextract.rules.lexicon.calendar import CALENDAR_FRAGMENTS
from dealextract.rules.lexicon.deals import DEAL_FRAGMENTS
from dealextract.rules.lexicon.names import NAME_FRAGMENTS
from dealextract.rules.lexicon.numbers import NUMBER_FRAGMENTS
from dealextract.rules.lexicon.places import PLACE_FRAGMENTS

LEXICON = Lexicon(
    {**NUMBER_FRAGMENTS, **CALENDAR_FRAGMENTS, **NAME_FRAGMENTS, **PLACE_FRAGMENTS, **DEAL_FRAGMENTS}, eager=False
)

rule = LEXICON.rule

USER_LEXICON: Lexicon = LEXICON.extended()
"""The same fragments for rules of one's own, whose mistakes show where the rule is defined."""
