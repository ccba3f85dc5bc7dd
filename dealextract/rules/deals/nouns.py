"""Deals told with a noun: the acquisition of X by Y, a merger with Z, a joint venture, an order for planes."""

from __future__ import annotations

from typing import Any

from dealextract.engine import Rule
from dealextract.rules.lexicon import rule
from dealextract.values import DealRecord

_BY = ("by", "acquirer")
_BOTH = (("with", "partner"), ("between", "partner"), ("of", "partner"), ("by", "partner"), ("among", "partner"))


@rule(
    r"{PURCHASE_NOUN}",
    examples={
        "Lind Inc completed its [acquisition] of Kilo Corp.": DealRecord(
            "acquisition", None, "noun", "acquirer", "target", (("of", "target"), _BY, ("from", "seller"))
        )
    },
    counterexamples=["Growth by acquisitions is the aim.", "It is subject to customary purchase price adjustments."],
)
def purchase() -> DealRecord:
    """The acquisition, purchase, takeover, buyout of X."""
    return DealRecord("acquisition", None, "noun", "acquirer", "target", (("of", "target"), _BY, ("from", "seller")))


@rule(
    r"{PURCHASE_AGREEMENT}(?= with )",
    examples={
        "Lind Inc signed a [share purchase agreement] with Kilo Corp for 50 percent of Quill Ltd.": DealRecord(
            "acquisition",
            "agreed",
            "noun",
            "acquirer",
            "target",
            (("with", "seller"), ("for", "target"), ("of", "target")),
        )
    },
    counterexamples=["Lind Inc signed a power purchase agreement with Kilo Corp."],
)
def purchase_agreement() -> DealRecord:
    """An agreement with somebody to buy shares or assets of theirs."""
    roles = (("with", "seller"), ("for", "target"), ("of", "target"))
    return DealRecord("acquisition", "agreed", "noun", "acquirer", "target", roles)


@rule(
    r"{BID_NOUN}(?:(?<=(?i:takeover|buyout|buy-out|take-over|acquisition|merger|binding|unsolicited|indicative)"
    r" (?:bid|offer|approach|proposal))"
    r"|(?= (?:for|of|to (?:buy|acquire|take)|(?:(?:to be )?(?:made|launched|submitted|announced|tabled|lodged) )?by"
    r"|from"
    r"|{money})\b))",
    examples={
        "Lind Inc launched a [takeover bid] for Kilo Corp.": DealRecord(
            "acquisition",
            "proposed",
            "noun",
            "bidder",
            "target",
            (("for", "target"), ("by", "bidder"), ("from", "bidder")),
        ),
        "Kilo Corp rejected Lind Inc's [buyout offer].": DealRecord(
            "acquisition",
            "proposed",
            "noun",
            "bidder",
            "target",
            (("for", "target"), ("by", "bidder"), ("from", "bidder")),
        ),
    },
    counterexamples=["Kilo Corp made an offer."],
)
def bid() -> DealRecord:
    """A bid, a tender offer."""
    prepositions = (("for", "target"), ("by", "bidder"), ("from", "bidder"))
    return DealRecord("acquisition", "proposed", "noun", "bidder", "target", prepositions)


@rule(
    r"(?<=\b(?i:formed|created|born|emerged|resulted|arose|set up) (?i:by|from|through|out of|in|via) (?i:the|a|an)"
    r" (?:[\w-]{1,20} ){0,2}){MERGER_NOUN}(?= (?:of|between))",
    examples={
        "Norden plc was formed by the [merger] of Lind Inc and Kilo Corp.": DealRecord(
            "merger", "completed", "noun", "venture", None, _BOTH
        )
    },
    counterexamples=["The bank formed by the union of workers closed."],
)
def merger_that_formed() -> DealRecord:
    """The merger that a company came from."""
    return DealRecord("merger", "completed", "noun", "venture", None, _BOTH)


@rule(
    r"{MERGER_NOUN}",
    examples={
        "Lind Inc approved the [merger] with Kilo Corp.": DealRecord(
            "merger", None, "noun", "partner", "partner", (*_BOTH, ("into", "partner"))
        )
    },
)
def merger() -> DealRecord:
    """A merger, a combination."""
    return DealRecord("merger", None, "noun", "partner", "partner", (*_BOTH, ("into", "partner")))


@rule(
    r"{VENTURE_NOUN}",
    examples={
        "Lind Inc set up a [joint venture] with Kilo Corp.": DealRecord(
            "joint venture", None, "noun", "partner", "venture", _BOTH
        )
    },
)
def venture() -> DealRecord:
    """A joint venture."""
    return DealRecord("joint venture", None, "noun", "partner", "venture", _BOTH)


@rule(
    r"{SALE_NOUN}(?=(?: \([^()]{1,40}\))? (?:of|to|by)\b|, for (?:its|their|the)\b)",
    examples={
        "Lind Inc completed the [sale] of its Kilo Corp unit to Oak Capital LLC.": DealRecord(
            "divestiture", None, "noun", "seller", "target", (("of", "target"), ("to", "acquirer"), ("by", "seller"))
        )
    },
)
def sale() -> DealRecord:
    """The sale of X."""
    return DealRecord(
        "divestiture", None, "noun", "seller", "target", (("of", "target"), ("to", "acquirer"), ("by", "seller"))
    )


@rule(
    r"{LOAN_NOUN}",
    examples={
        "Lind Inc signed a $20 million [bridge loan] with Bank North plc.": DealRecord(
            "financing",
            None,
            "noun",
            "issuer",
            None,
            (
                ("from", "lender"),
                ("with", "lender"),
                ("to", "issuer"),
                ("for", "issuer"),
                ("by", "lender"),
                ("of", "issuer"),
            ),
        )
    },
)
def loan() -> DealRecord:
    """A loan, a credit line, a bailout, a funding round."""
    prepositions = (
        ("from", "lender"), ("with", "lender"), ("to", "issuer"), ("for", "issuer"), ("by", "lender"), ("of", "issuer"),
    )  # fmt: skip
    return DealRecord("financing", None, "noun", "issuer", None, prepositions)


_ROUND = (
    ("from", "investor"),
    ("with", "investor"),
    ("to", "investor"),
    ("by", "investor"),
    ("for", "issuer"),
    ("in", "issuer"),
    ("of", "issuer"),
)


@rule(
    r"{ROUND_NOUN}",
    examples={
        "Lind Inc closed a $20 million [funding round] led by Oak Capital LLC.": DealRecord(
            "financing", None, "noun", "issuer", None, _ROUND
        )
    },
)
def funding_round() -> DealRecord:
    """A funding round, a private placement: money for shares."""
    return DealRecord("financing", None, "noun", "issuer", None, _ROUND)


@rule(
    r"{IPO_NOUN}",
    examples={
        "Lind Inc filed for an [initial public offering].": DealRecord(
            "ipo", None, "noun", "issuer", None, (("of", "issuer"), ("by", "issuer"))
        )
    },
)
def offering() -> DealRecord:
    """An initial public offering, a flotation."""
    return DealRecord("ipo", None, "noun", "issuer", None, (("of", "issuer"), ("by", "issuer")))


@rule(
    r"{BUYBACK_NOUN}",
    examples={
        "Lind Inc announced a $2 billion [share buyback].": DealRecord(
            "buyback", None, "noun", "issuer", None, (("by", "issuer"),)
        )
    },
)
def buyback() -> DealRecord:
    """A share buyback."""
    return DealRecord("buyback", None, "noun", "issuer", None, (("by", "issuer"),))


_ORDER = (
    ("with", "partner"),
    ("from", "partner"),
    ("to", "partner"),
    ("by", "partner"),
    ("between", "partner"),
    ("for", "partner"),
)


@rule(
    r"{CONTRACT_NOUN}",
    examples={
        "Lind Inc won a [contract] from Kilo Corp.": DealRecord("contract", None, "noun", "partner", None, _ORDER)
    },
)
def contract() -> DealRecord:
    """A contract, an order, a licence agreement."""
    return DealRecord("contract", None, "noun", "partner", None, _ORDER)


@rule(
    r"{ALLIANCE_NOUN}",
    examples={
        "Lind Inc formed an [alliance] with Kilo Corp.": DealRecord("partnership", None, "noun", "partner", None, _BOTH)
    },
)
def alliance() -> DealRecord:
    """An alliance, a partnership."""
    return DealRecord("partnership", None, "noun", "partner", None, _BOTH)


DEAL_NOUNS: tuple[Rule[Any], ...] = (
    purchase_agreement,
    purchase,
    bid,
    merger_that_formed,
    merger,
    venture,
    sale,
    loan,
    funding_round,
    offering,
    buyback,
    contract,
    alliance,
)
