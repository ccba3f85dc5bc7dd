"""Who puts the money into a funding round, where other words or another sentence tell it than those of the round."""

from __future__ import annotations

from typing import Any

from dealextract.engine import Context, Rule
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.additions import MORE
from dealextract.rules.lexicon import rule
from dealextract.values import DealRecord

_ROUND = lazy_pattern(
    r"(?i)\b(?:rounds?|financing|funding|investment|series [a-h]|raise|placement|seed|transaction|capital|money"
    r"|\uE000\uF8FF{0,60}|million|billion)\b"
)


@rule(
    r"{ROUND_LED}",
    examples={"The financing was [led] by Oak Capital LLC.": DealRecord(MORE, None, "noun", None, "investor")},
    counterexamples=["The party was led by Ida Moss."],
)
def led_by(context: Context) -> DealRecord | None:
    """A round led by somebody."""
    return DealRecord(MORE, None, "noun", None, "investor") if _ROUND.search(context.before(120)) else None


@rule(
    r"{ROUND_LEADER}",
    examples={"Oak Capital LLC [led] the round.": DealRecord(MORE, None, "past", "investor", "investor")},
    counterexamples=["Oak Capital LLC led the field."],
)
def leading_the_round() -> DealRecord:
    """To lead the round told before."""
    return DealRecord(MORE, None, "past", "investor", "investor")


@rule(
    r"{ROUND_MEMBER}",
    examples={
        "Elm Ventures LP also [participated] in the round.": DealRecord(MORE, None, "past", "investor", "investor")
    },
    counterexamples=["Elm Ventures LP participated in the race."],
)
def taking_part_in_the_round() -> DealRecord:
    """To take part in the round told before."""
    return DealRecord(MORE, None, "past", "investor", "investor")


@rule(
    r"{words:ROUND_SHARE}(?= (?:from|by) )",
    examples={"The round drew [participation] from Oak Capital LLC.": DealRecord(MORE, None, "noun", None, "investor")},
    counterexamples=["Lind Inc has support from its customers in Oslo."],
)
def share_in_the_round(words: str, context: Context) -> DealRecord | None:
    """The participation of others in a round."""
    told = " for the " in words or _ROUND.search(context.before(160))
    return DealRecord(MORE, None, "noun", None, "investor") if told else None


@rule(
    r"{INVESTORS}(?=(?: in (?:the|this) (?:[\w-]{1,20} ){0,3}(?:round|company|financing|funding))?,?"
    r" (?:(?:(?:also|in the round) )?(?:include[sd]?|including|are|were|such as) "
    r"(?:(?:[\w'-]{1,20},?|{location}) ){0,4})?"
    r"[\"'(<]{0,2}{party})",
    examples={"Existing [investors] include Oak Capital LLC.": DealRecord(MORE, None, "noun", None, "investor")},
    counterexamples=["Two investors sold."],
)
def investors() -> DealRecord:
    """Those who are called the investors."""
    return DealRecord(MORE, None, "noun", None, "investor")


DEAL_ROUNDS: tuple[Rule[Any], ...] = (
    led_by,
    leading_the_round,
    taking_part_in_the_round,
    share_in_the_round,
    investors,
)
