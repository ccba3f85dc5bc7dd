"""Deals that are sought: bidders and suitors, an auction, interest shown, a sale that is explored."""

from __future__ import annotations

from typing import Any

from dealextract.engine import Rule
from dealextract.rules.lexicon import rule
from dealextract.rules.lexicon.deal_words import form_of
from dealextract.values import DealRecord


@rule(
    r"{verb:SEEK_BUYER}(?= for\b)",
    examples={
        "Kilo Corp will [seek a buyer] for Lind Inc.": DealRecord(
            "divestiture", "proposed", "base", "seller", None, (("for", "target"),)
        )
    },
)
def seeking_a_buyer(verb: str) -> DealRecord:
    """To seek a buyer for a business."""
    return DealRecord("divestiture", "proposed", form_of(verb), "seller", None, (("for", "target"),))


@rule(
    r"{WIN_AUCTION}(?= for\b)",
    examples={
        "Kilo Corp [won an auction] for Lind Inc.": DealRecord(
            "acquisition", "completed", "past", "acquirer", None, (("for", "target"), ("from", "seller"))
        )
    },
)
def winning_an_auction() -> DealRecord:
    """To win an auction for a business."""
    return DealRecord("acquisition", "completed", "past", "acquirer", None, (("for", "target"), ("from", "seller")))


@rule(
    r"(?<=\b(?:show(?:n|ed|s)?|express(?:ed|es)?|ha[sd]|have|confirm(?:ed|s)) (?:an |some "
    r"|all )?){INTEREST_NOUN}(?= in (?!the\b|its\b))",
    examples={
        "Oak Capital LLC had shown [interest] in Lind Inc.": DealRecord(
            "acquisition", "rumoured", "noun", "bidder", "target", (("in", "target"),)
        )
    },
)
def showing_interest() -> DealRecord:
    """To show interest in a company."""
    return DealRecord("acquisition", "rumoured", "noun", "bidder", "target", (("in", "target"),))


@rule(
    r"{verb:PUT_VERB}(?= (?:its|their|his|the|{party}|{A_NAME}|itself|themselves)(?:'s)? (?:[^\s.;]{1,80} ){0,8}?"
    r"(?:up for (?:sale|auction)|on the (?:auction )?block)\b)",
    examples={
        "Kilo Corp has [put] its Lind Ltd unit up for sale.": DealRecord(
            "divestiture", "proposed", "past", "seller", "target"
        ),
        "Kilo Corp [put] its Lind Ltd unit on the block.": DealRecord(
            "divestiture", "proposed", "past", "seller", "target"
        ),
    },
    counterexamples=["Kilo Corp put the sale off."],
)
def putting_up_for_sale(verb: str) -> DealRecord:
    """To put a business up for sale."""
    return DealRecord("divestiture", "proposed", form_of(verb), "seller", "target")


@rule(
    r"{PURSUIT}(?= of (?:the |its |[a-z-]{2,14}maker |rival )?{party})",
    examples={
        "Kilo Corp dropped its [pursuit] of Lind Inc.": DealRecord(
            "acquisition", "proposed", "noun", "bidder", "target", (("of", "target"),)
        )
    },
    counterexamples=["Kilo Corp is in pursuit of growth."],
)
def pursuing() -> DealRecord:
    """The pursuit of a company."""
    return DealRecord("acquisition", "proposed", "noun", "bidder", "target", (("of", "target"),))


@rule(
    r"{BIDDER_NOUN}(?= for (?!the (?:contract|tender|games|seat)\b))",
    examples={
        "Oak Capital LLC and Kilo Corp are among the [bidders] for Lind Inc.": DealRecord(
            "acquisition", "proposed", "noun", "bidder", "target", (("for", "target"),)
        )
    },
    counterexamples=["The highest bidder won."],
)
def bidding() -> DealRecord:
    """A bidder or suitor for a company."""
    return DealRecord("acquisition", "proposed", "noun", "bidder", "target", (("for", "target"),))


@rule(
    r"(?<=\b(?i:explor|consider|weigh|mull|pursu|seek|examin)\w{0,4} (?:an? |the )?(?:[a-z]{5,12} ){0,1})"
    r"{SALE_OF_ITSELF}(?=[.,;]| (?:of itself|of the (?:company|group|firm|bank)|process|that (?:could|would|may|might)"
    r"|after|as)\b)",
    examples={
        "Kilo Corp is exploring a possible [sale], sources said.": DealRecord(
            "divestiture", None, "noun", "target", None
        )
    },
    counterexamples=["Kilo Corp is considering a sale of its Lind Ltd unit.", "Kilo Corp held a sale."],
)
def exploring_a_sale() -> DealRecord:
    """To explore a sale of oneself."""
    return DealRecord("divestiture", None, "noun", "target", None)


@rule(
    r"{SALE_OF_ITSELF}(?= of (?:itself|the (?:entire |whole )?(?:company|firm|group|bank|airline|business))\b(?!'s))",
    examples={
        "Kilo Corp hired Lind and Co to study the [sale] of the company.": DealRecord(
            "divestiture", None, "noun", "target", None, (("to", "acquirer"),)
        )
    },
    counterexamples=["Kilo Corp approved the sale of the unit."],
)
def sale_of_the_company() -> DealRecord:
    """The sale of the company that the sentence is about."""
    return DealRecord("divestiture", None, "noun", "target", None, (("to", "acquirer"),))


@rule(
    r"(?<=\b(?:on|for|about|regarding|over|of|to) (?:a|an|the|any) (?:[a-z-]{4,12} ){0,2}){BUYOUT_NOUN}"
    r"(?= of (?:itself|the (?:entire |whole )?(?:company|firm|group|bank|airline|business))\b(?!'s))",
    examples={
        "Kilo Corp ended talks on a [leveraged buyout] of the company.": DealRecord(
            "acquisition", None, "noun", "target", None, (("by", "acquirer"),)
        )
    },
    counterexamples=["Kilo Corp completed its buyout of the company."],
)
def buyout_of_the_company() -> DealRecord:
    """The buyout of the company that the sentence is about."""
    return DealRecord("acquisition", None, "noun", "target", None, (("by", "acquirer"),))


SOUGHT_DEALS: tuple[Rule[Any], ...] = (
    seeking_a_buyer,
    winning_an_auction,
    showing_interest,
    putting_up_for_sale,
    bidding,
    pursuing,
    exploring_a_sale,
    sale_of_the_company,
    buyout_of_the_company,
)
