"""The shipped lexicon: every named fragment of the shipped rules, and the `rule` decorator that knows them."""

from dealextract.engine import Lexicon
from dealextract.rules.calendar_fragments import CALENDAR_FRAGMENTS
from dealextract.rules.deal_fragments import DEAL_FRAGMENTS
from dealextract.rules.name_fragments import NAME_FRAGMENTS
from dealextract.rules.number_fragments import NUMBER_FRAGMENTS
from dealextract.rules.place_fragments import PLACE_FRAGMENTS

LEXICON = Lexicon(
    {**NUMBER_FRAGMENTS, **CALENDAR_FRAGMENTS, **NAME_FRAGMENTS, **PLACE_FRAGMENTS, **DEAL_FRAGMENTS}, eager=False
)

rule = LEXICON.rule

USER_LEXICON: Lexicon = LEXICON.extended()
"""The same fragments for rules of one's own, whose mistakes show where the rule is defined."""
