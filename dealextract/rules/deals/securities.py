"""Deals told as securities: bonds and notes issued, shelves registered, shares offered, rounds of so much."""

from __future__ import annotations

from typing import Any

from dealextract.document import Mention
from dealextract.engine import Rule
from dealextract.rules.lexicon import rule
from dealextract.rules.lexicon.deal_words import form_of
from dealextract.values import DealRecord, Money, Party


@rule(
    r"{NOTES_NOUN}(?= of (?:(?:up to|about|an additional|another) )?{money} (?:[^\s.;]{1,40} ){0,7}?"
    r"(?i:bonds|notes|debentures)\b)",
    examples={
        "Kilo Corp closed its [offering] of $75 million of senior notes.": DealRecord(
            "financing", None, "noun", "issuer", None, (("by", "issuer"), ("to", "investor"))
        )
    },
    counterexamples=["Kilo Corp noted the sale of notes."],
)
def offering_of_notes() -> DealRecord:
    """An offering of bonds or notes."""
    return DealRecord("financing", None, "noun", "issuer", None, (("by", "issuer"), ("to", "investor")))


_SECURITY = r"(?i:bonds?|(?:senior|convertible|secured|subordinated|medium-term|floating-rate) notes?|debentures?|debt)"


@rule(
    r"(?<={money} (?:(?:[a-z-]{2,20}|{percentage}) ){0,4}){NOTES_NOUN}"
    rf"(?= of (?:its )?(?:(?:[^\s.;]{{1,20}}|{{percentage}}) ){{0,4}}?{_SECURITY})",
    examples={
        "Kilo Corp priced a $750 million [offering] of convertible notes due 2030.": DealRecord(
            "financing", None, "noun", "issuer", None, (("by", "issuer"), ("to", "investor"))
        )
    },
    counterexamples=["Kilo Corp announced a $5 million sale of its plant."],
)
def notes_of_an_amount() -> DealRecord:
    """An offering of bonds or notes behind its amount."""
    return DealRecord("financing", None, "noun", "issuer", None, (("by", "issuer"), ("to", "investor")))


@rule(
    r"{verb:ISSUE_VERB}(?= (?:(?:up to|about|another|an additional) )?{money}(?: \([^()]{1,40}\))? (?:of|in"
    r"|worth of) (?:[^\s.;]{1,30} ){0,6}?"
    r"(?i:bonds|notes|debentures|debt|paper|prefer(?:red|ence)|convertible|common stock|new shares))",
    examples={
        "Kilo Corp [sold] $500 million of five-year bonds.": DealRecord("financing", None, "past", "issuer", None),
    },
    counterexamples=["Kilo Corp sold bonds."],
)
def issuing(verb: str) -> DealRecord:
    """To issue or sell bonds."""
    return DealRecord("financing", None, form_of(verb), "issuer", None)


@rule(
    rf"{{verb:ISSUE_BONDS}}(?= (?:[a-z-]{{2,20}} ){{0,4}}?{_SECURITY} (?:worth|of|valued at|for|totall?ing)"
    r" (?:(?:up to|about) )?{money})",
    examples={
        "Kilo Corp plans to [issue] bonds worth $300 million.": DealRecord("financing", None, "base", "issuer", None)
    },
    counterexamples=["Kilo Corp issued a warning of $3 million."],
)
def issuing_bonds_worth(verb: str) -> DealRecord:
    """To issue bonds worth a sum."""
    return DealRecord("financing", None, form_of(verb), "issuer", None)


@rule(
    r"{amount:money} (?:(?i:first|second|third|fourth|fifth|new|fresh|initial|pre-seed|growth|follow-on|extension"
    r"|bridge) )?(?i:round)(?= (?:for|in|led by)\b)",
    examples={
        "May saw a [$78 million round] for Lind Inc.": DealRecord(
            "financing", "completed", "noun", None, None, (("for", "issuer"), ("in", "issuer"), ("by", "investor"))
        )
    },
    counterexamples=["They spent $3 million round the clock."],
)
def round_for(amount: Mention[Money]) -> DealRecord:
    """A round of so much for a company."""
    roles = (("for", "issuer"), ("in", "issuer"), ("by", "investor"))
    return DealRecord("financing", "completed", "noun", None, None, roles)


@rule(
    r"(?<={money} (?:[\w-]{1,20} ){0,3}){INVESTMENT_NOUN}(?= (?:by|from|led by)\b)",
    examples={
        "Lind Inc announced a $30 million equity [investment] from Oak Capital LLC.": DealRecord(
            "financing", "completed", "noun", "issuer", None, (("by", "investor"), ("from", "investor"))
        )
    },
    counterexamples=["Lind Inc announced a $30 million investment in its plant."],
)
def investment_from() -> DealRecord:
    """An investment of so much from somebody."""
    return DealRecord("financing", "completed", "noun", "issuer", None, (("by", "investor"), ("from", "investor")))


@rule(
    r"(?<=(?:{issuer:party})'s? ){TOTAL_FUNDING}(?= (?:[a-z]{2,10} ){0,3}?to\b)",
    examples={
        "The round, led by Oak Capital LLC, brings Lind Inc's [total funding] to $95 million.": DealRecord(
            "financing", "completed"
        )
    },
    counterexamples=["The total funding is not known."],
)
def total_funding(issuer: Mention[Party]) -> DealRecord:
    """A round that brings what a company has raised in all to a sum."""
    return DealRecord("financing", "completed")


@rule(
    r"{SHELF_NOUN}",
    examples={
        "Kilo Corp filed a [shelf registration] for $40 million of debt.": DealRecord(
            "financing", "proposed", "noun", "issuer", None
        )
    },
)
def shelf_registration() -> DealRecord:
    """A shelf registration of securities to be sold."""
    return DealRecord("financing", "proposed", "noun", "issuer", None)


@rule(
    r"{verb:OFFER_VERB}(?= (?:(?:up to|about|another) )?\d[\d.,]{0,12}(?: mln| million)? (?:[a-z-]{2,14} ){0,2}shares"
    r"(?! (?:in|for each|for every|in exchange|of (?!its|their))))",
    examples={"Kilo Corp plans to [offer] 2.5 mln common shares.": DealRecord("ipo", None, "base", "issuer", None)},
    counterexamples=["Kilo Corp offered 2 mln shares of Lind Inc."],
)
def offering_shares(verb: str) -> DealRecord:
    """To offer shares of one's own."""
    return DealRecord("ipo", None, form_of(verb), "issuer", None)


@rule(
    r"{verb:ISSUE_VERB}(?= (?:to the public [^.;\n]{0,60}?(?:shares|stock)\b|[^.;\n]{0,60}?(?:shares|stock)"
    r"[^.;\n]{0,30}? to the public\b))",
    examples={
        "Kilo Corp will [sell] to the public shares of its phone unit.": DealRecord("ipo", None, "base", "issuer", None)
    },
    counterexamples=["Kilo Corp will sell its phones to the public."],
)
def selling_to_the_public(verb: str) -> DealRecord:
    """To sell shares to the public."""
    return DealRecord("ipo", None, form_of(verb), "issuer", None)


SECURITIES: tuple[Rule[Any], ...] = (
    offering_of_notes,
    notes_of_an_amount,
    issuing,
    issuing_bonds_worth,
    round_for,
    investment_from,
    total_funding,
    shelf_registration,
    offering_shares,
    selling_to_the_public,
)
