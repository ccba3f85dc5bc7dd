"""Deals told with a verb: to buy, to sell, to merge, to raise money, to go public.

A rule says which kind of deal the verb tells and which roles stand around it; who they are is found by grammar
(`dealextract.linking.deals.arguments`).
"""

from __future__ import annotations

from typing import Any

from dealextract.engine import Context, Rule
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.rules.lexicon.deal_words import form_of
from dealextract.values import DealRecord

_FROM = (("from", "seller"), ("by", "acquirer"))
_SOME_COMPANY = lazy_pattern(
    r"(?i)\b(?:an?|other|all|any|some|many|the (?:[a-z]{3,9}est|only|first|biggest)) (?:[^\s,.;]{1,40} ){0,4}"
    r"(?:compan(?:y|ies)|firms?|groups?|funds?|banks?|stocks?|shares|trusts?|insurers?|lenders?) $"
)
"""In front of "listed" that only describes: "a German company listed in Frankfurt"."""


@rule(
    r"{verb:BUY_VERB}",
    examples={
        "Norden Foods plc agreed to [buy] Kilo Bakery Ltd.": DealRecord(
            "acquisition", None, "base", "acquirer", "target", _FROM
        )
    },
    counterexamples=["The shares were rated a strong buyer's market.", "The purchase price was not disclosed."],
)
def buying(verb: str) -> DealRecord:
    """To buy, acquire, purchase, take over, buy out."""
    return DealRecord("acquisition", None, form_of(verb), "acquirer", "target", _FROM)


@rule(
    r"{verb:PRIVATE_VERB}",
    examples={
        "Oak Capital LLC has agreed to [take private] the retailer Lind Inc.": DealRecord(
            "acquisition", None, "base", "acquirer", "target", _FROM
        )
    },
)
def taking_private(verb: str) -> DealRecord:
    """To take a company private."""
    return DealRecord("acquisition", None, form_of(verb), "acquirer", "target", _FROM)


@rule(
    r"{verb:GO_PRIVATE}",
    examples={
        "Lind Inc is [going private] in a deal with Oak Capital LLC.": DealRecord(
            "acquisition", None, "gerund", "target", None, (("with", "acquirer"), ("by", "acquirer"))
        )
    },
)
def going_private(verb: str) -> DealRecord:
    """To go private, with or by an investor."""
    return DealRecord("acquisition", None, form_of(verb), "target", None, (("with", "acquirer"), ("by", "acquirer")))


@rule(
    r"{verb:TAKE_VERB}(?= (?:{party}|{A_NAME}|(?i:it|the (?:[a-z-]{2,15} )?(?:company|firm|group|retailer|chain"
    r"|[a-z]{2,12}maker"
    r"))) (?i:private)\b)",
    examples={
        "Oak Capital LLC will [take] Lind Inc private.": DealRecord(
            "acquisition", None, "base", "acquirer", "target", _FROM
        )
    },
)
def taking_it_private(verb: str) -> DealRecord | None:
    """To take X private."""
    if not verb.casefold().startswith("t"):
        return None
    return DealRecord("acquisition", None, form_of(verb), "acquirer", "target", _FROM)


@rule(
    r"{verb:SELL_VERB}",
    examples={
        "Lind Inc said it [sold] its Kilo Bakery Ltd unit to Oak Capital LLC.": DealRecord(
            "divestiture", None, "past", "seller", "target", (("to", "acquirer"), ("by", "seller"))
        )
    },
)
def selling(verb: str) -> DealRecord:
    """To sell, divest, spin off, put up for sale."""
    status = "proposed" if verb.casefold().endswith("for sale") else None
    return DealRecord("divestiture", status, form_of(verb), "seller", "target", (("to", "acquirer"), ("by", "seller")))


@rule(
    r"{verb:MERGE_VERB}",
    examples={
        "Lind Inc agreed to [merge] with Kilo Corp.": DealRecord(
            "merger", None, "base", "partner", "partner", (("with", "partner"), ("into", "partner"), ("by", "partner"))
        )
    },
)
def merging(verb: str) -> DealRecord:
    """To merge, to combine with."""
    prepositions = (("with", "partner"), ("into", "partner"), ("by", "partner"))
    return DealRecord("merger", None, form_of(verb), "partner", "partner", prepositions)


@rule(
    r"{verb:ALLY_VERB}(?! to (?:buy|acquire|bid|purchase|make|launch|offer|take|invest)\b)"
    r"(?![^.;\n]{0,90}? (?:on|in|for) (?:an?|its|their) (?:[\w-]{1,20} ){0,2}(?:offer|bid|takeover|buyout)\b)",
    examples={
        "Lind Inc [teamed up] with Kilo Corp.": DealRecord(
            "partnership", None, "past", "partner", None, (("with", "partner"),)
        )
    },
)
def allying(verb: str) -> DealRecord:
    """To partner, team up, join forces."""
    return DealRecord("partnership", None, form_of(verb), "partner", None, (("with", "partner"),))


@rule(
    r"{verb:RAISE_VERB}(?= (?:(?:up to|as much as|about|nearly|almost|over|more than|another|an additional|roughly"
    r"|some|around|a total of|at least) )?"
    r"(?:{money}|(?:[\w-]{1,20} ){0,3}?(?i:loans?|financing|funding|credit|capital)\b))",
    examples={
        "Lind Inc [raised] $20 million from Oak Capital LLC.": DealRecord(
            "financing", None, "past", "issuer", None, (("from", "investor"), ("with", "investor"))
        )
    },
    counterexamples=["The bank raised its prime rate.", "Workers secured higher wages."],
)
def raising(verb: str) -> DealRecord:
    """To raise or secure money."""
    return DealRecord("financing", None, form_of(verb), "issuer", None, (("from", "investor"), ("with", "investor")))


@rule(
    r"{verb:ROUND_VERB}(?= (?:(?:up to|about|nearly|over|more than|another|an additional|a) )?{money}"
    r"(?: (?!(?i:contract|order|deal|award)\b)[\w-]{1,20}){0,1} (?i:in|from|led|round|funding|financing|investment"
    r"|series|seed)\b)",
    examples={
        "Lind Inc [bagged] $20 million in seed funding from Oak Capital LLC.": DealRecord(
            "financing", None, "past", "issuer", None, (("from", "investor"), ("with", "investor"))
        )
    },
    counterexamples=[
        "The shares closed $2 higher.",
        "The sale netted $3 million.",
        "Lind Inc landed a $9 million contract from the army.",
    ],
)
def closing_a_round(verb: str) -> DealRecord:
    """To bag, land or close a sum, as headlines have it."""
    return DealRecord("financing", None, form_of(verb), "issuer", None, (("from", "investor"), ("with", "investor")))


@rule(
    r"{verb:NAB_VERB}(?= (?:(?:up to|about|nearly|over|more than|another) )?{money} (?:to (?!\d)|for (?:its|their"
    r"|an?|the)\b))",
    examples={
        "Lind Inc [nabs] $20 million to expand in Asia.": DealRecord(
            "financing", None, "present", "issuer", None, (("from", "investor"), ("with", "investor"))
        )
    },
    counterexamples=["Lind Inc lands a $9 million contract.", "Lind Inc nets $3 million in profit."],
)
def nabbing(verb: str) -> DealRecord:
    """To nab a sum to do something with, as headlines have it."""
    return DealRecord("financing", None, form_of(verb), "issuer", None, (("from", "investor"), ("with", "investor")))


@rule(
    r"{verb:RECEIVE_VERB}(?= (?:an? |the )?(?:(?:up to|about|nearly|over|more than|another|an additional) )?{money}"
    r" (?:in|of) (?:[a-z-]{2,14} ){0,3}?(?i:funding|financing|loans?)\b(?! commitments?))",
    examples={
        "Lind Inc has [received] $10 million in funding from Oak Capital LLC.": DealRecord(
            "financing", None, "past", "issuer", None, (("from", "investor"), ("by", "investor"))
        )
    },
    counterexamples=["Lind Inc received $10 million in damages.", "Lind Inc got $3 million from its insurer."],
)
def receiving(verb: str) -> DealRecord:
    """To receive a sum as funding."""
    return DealRecord("financing", None, form_of(verb), "issuer", None, (("from", "investor"), ("by", "investor")))


@rule(
    r"{verb:BACK_VERB}(?= (?:[a-z-]{2,14} ){0,4}?(?:{party}|{A_NAME}) with (?:an? |up to |about "
    r"|another ){0,2}{money})",
    examples={
        "Oak Capital LLC [backs] Lind Inc with $7 million.": DealRecord(
            "financing", None, "present", "investor", "issuer", (("by", "investor"),)
        )
    },
    counterexamples=["Oak Capital LLC backs the bid.", "Oak Capital LLC backed Lind Inc with advice."],
)
def backing_with(verb: str) -> DealRecord:
    """To back a company with a sum."""
    return DealRecord("financing", None, form_of(verb), "investor", "issuer", (("by", "investor"),))


@rule(
    r"{verb:LEAD_VERB}(?= (?:(?:an?|the|its|another) )?(?:{money}|(?i:series|seed|equity|funding|venture)\b)"
    r"(?: [\w-]{1,20}){0,3} (?i:rounds?|funding|financing|investment)\b)",
    examples={
        "Oak Capital LLC [leads] $300 million round in Lind Inc.": DealRecord(
            "financing",
            "completed",
            "present",
            "investor",
            None,
            (("in", "issuer"), ("for", "issuer"), ("by", "investor")),
        )
    },
    counterexamples=["Oak Capital LLC leads the field."],
)
def leading_a_round(verb: str) -> DealRecord:
    """To lead a round of funding."""
    roles = (("in", "issuer"), ("for", "issuer"), ("by", "investor"))
    return DealRecord("financing", "completed", form_of(verb), "investor", None, roles)


@rule(
    r"{verb:LEND_VERB}(?= (?:[^\s.;]{1,80} ){0,6}?(?:{money}|(?i:loan|credit|financing|line)\b))",
    examples={
        "Bank North plc [lent] Lind Inc $20 million.": DealRecord(
            "financing", None, "past", "lender", "issuer", (("to", "issuer"), ("by", "lender"))
        )
    },
    counterexamples=["The index extended gains.", "The store extended its opening hours."],
)
def lending(verb: str) -> DealRecord:
    """To lend, to extend credit, to bail out."""
    return DealRecord("financing", None, form_of(verb), "lender", "issuer", (("to", "issuer"), ("by", "lender")))


@rule(
    r"{verb:PROVIDE_VERB}(?= (?:(?:up to|about|another|as much as) )?{money}(?: \([^()]{1,40}\))?"
    r"(?: (?:in|of) (?:[\w-]{1,20} ){0,3}(?i:loans?|financing|credit|funding|debt))?"
    r" to (?:(?:[\w-]{1,20}|{location}) ){0,4}(?:{party}|{A_NAME}))",
    examples={
        "Bank North plc will [provide] $20 million to Lind Inc.": DealRecord(
            "financing", None, "base", "lender", None, (("to", "issuer"),)
        )
    },
    counterexamples=["Bank North plc provides loans to farmers."],
)
def providing(verb: str) -> DealRecord:
    """To provide a sum to a company."""
    return DealRecord("financing", None, form_of(verb), "lender", None, (("to", "issuer"),))


@rule(
    r"{verb:INVEST_VERB}(?= (?:(?:up to|as much as|about|nearly|almost|over|more than|another|an additional"
    r"|a further) )?"
    r"(?:{money} )?(?:in|into)\b| (?:[\w-]{1,20} ){0,2}{money}(?: in| into)?)",
    examples={
        "Oak Capital LLC [invested] $5 million in Lind Inc.": DealRecord(
            "stake",
            None,
            "past",
            "investor",
            None,
            (("in", "target"), ("into", "target"), ("to", "target"), ("by", "investor")),
        )
    },
    counterexamples=["The group invests heavily."],
)
def investing(verb: str) -> DealRecord:
    """To invest in a company."""
    prepositions = (("in", "target"), ("into", "target"), ("to", "target"), ("by", "investor"))
    return DealRecord("stake", None, form_of(verb), "investor", None, prepositions)


@rule(
    r"{verb:STAKE_VERB}(?= (?:[^\s.;]{1,80} ){0,7}?{STAKE_NOUN} (?:in|of|to)\b)",
    examples={
        "Ida Moss Ltd [raised] its stake in Quill Inc to 7.2 pct.": DealRecord(
            "stake",
            None,
            "past",
            "investor",
            None,
            (("in", "target"), ("of", "target"), ("from", "seller"), ("by", "investor"), ("to", "investor")),
        )
    },
)
def changing_a_stake(verb: str) -> DealRecord:
    """To take, raise or cut a stake."""
    first = verb.split()[0].casefold()
    if first.startswith(("cut", "reduc", "trim", "lower", "put")):
        away = (("in", "target"), ("of", "target"), ("to", "investor"), ("by", "seller"))
        return DealRecord("divestiture", None, form_of(verb), "seller", None, away)
    prepositions = (("in", "target"), ("of", "target"), ("from", "seller"), ("by", "investor"), ("to", "investor"))
    return DealRecord("stake", None, form_of(verb), "investor", None, prepositions)


@rule(
    r"{verb:LIST_VERB}",
    examples={"Lind Inc plans to [go public] next year.": DealRecord("ipo", None, "base", "issuer", "issuer")},
)
def listing(verb: str, context: Context) -> DealRecord | None:
    """To go public, to float, to list."""
    if verb.casefold() == "listed" and _SOME_COMPANY.search(context.before(70)):
        return None
    return DealRecord("ipo", None, form_of(verb), "issuer", "issuer")


@rule(
    r"{verb:BUY_BACK_VERB}",
    examples={
        "Lind Inc will [buy back] up to $2 billion of its shares.": DealRecord(
            "buyback", None, "base", "issuer", None, (("from", "seller"),)
        )
    },
)
def buying_back(verb: str) -> DealRecord:
    """To buy back shares."""
    return DealRecord("buyback", None, form_of(verb), "issuer", None, (("from", "seller"),))


DEAL_VERBS: tuple[Rule[Any], ...] = (
    buying_back,
    taking_private,
    going_private,
    taking_it_private,
    changing_a_stake,
    buying,
    selling,
    merging,
    allying,
    raising,
    closing_a_round,
    nabbing,
    receiving,
    backing_with,
    leading_a_round,
    lending,
    providing,
    investing,
    listing,
)
