"""Deals told with a phrase: a stake that is taken, control that is sought, advisers, backers, the name of a venture."""

from __future__ import annotations

from typing import Any

from dealextract.document import Mention
from dealextract.engine import Context, Rule
from dealextract.patterns import lazy_pattern
from dealextract.rules.deals.additions import MORE
from dealextract.rules.lexicon import rule
from dealextract.rules.lexicon.deal_words import form_of
from dealextract.rules.lexicon.deals import OTHER_CONTRACTS
from dealextract.values import DealRecord, Money, Percentage

SIMILAR = "similar deal"
"""The kind of a record that tells a deal like the one told last."""

_NO_DEAL = lazy_pattern(rf"\b(?:{OTHER_CONTRACTS}) agreement$")
"""Contracts that are no deals."""
_LED = lazy_pattern(r"(?i)\bl(?:ed|eads|eading) an? (?:[^\s,.;]{1,40} ){0,4}$")
"""In front of an investment that the verb tells."""
_IN = (("in", "target"), ("of", "target"), ("from", "seller"), ("by", "investor"), ("to", "investor"))


@rule(
    r"{verb:TAKE_VERB}(?= (?:(?:another|up to|about|an additional|a further|as much as|around|some"
    r"|nearly) )?{percentage} of\b)",
    examples={
        "Kilo Corp is to [take] 35 percent of Lind Inc.": DealRecord("stake", None, "base", "investor", None, _IN)
    },
)
def taking_percent(verb: str) -> DealRecord:
    """To take 35 percent of a company."""
    return DealRecord("stake", None, form_of(verb), "investor", None, _IN)


@rule(
    r"{INVESTMENT_NOUN}(?= in (?!the\b|its\b|new\b|research\b|technology\b))",
    examples={
        "Kilo Corp has made an [investment] in Lind Inc.": DealRecord(
            "stake", None, "noun", "investor", "target", (("in", "target"), ("by", "investor"))
        )
    },
    counterexamples=["Oak Capital LLC led a $30 million investment in Lind Inc."],
)
def investment(context: Context) -> DealRecord | None:
    """An investment in a company."""
    if _LED.search(context.before(60)):
        return None
    return DealRecord("stake", None, "noun", "investor", "target", (("in", "target"), ("by", "investor")))


@rule(
    r"{verb:EXERCISE_VERB}(?= [^;\n]{0,80}?(?i:options|warrants)\b)",
    examples={
        "Ida Moss Ltd [exercised] call options for Quill Inc stock.": DealRecord(
            "stake",
            None,
            "past",
            "investor",
            None,
            (("for", "target"), ("in", "target"), ("on", "target"), ("of", "target")),
        )
    },
)
def exercising(verb: str) -> DealRecord:
    """To exercise options on shares."""
    prepositions = (("for", "target"), ("in", "target"), ("on", "target"), ("of", "target"))
    return DealRecord("stake", None, form_of(verb), "investor", None, prepositions)


@rule(
    r"{DISCLOSE_VERB} (?i:(?:that )?(?:it |he |she |they )?(?:holds|held|has|owns|owned|had acquired)? ?an?)"
    r" (?:{stake:percentage})(?= (?:[\w-]{1,20} ){0,2}(?:stake|interest|holding) in\b)",
    examples={
        "Ida Moss Ltd [disclosed it holds a 7.2 percent] stake in Quill Inc.": DealRecord(
            "stake", "completed", "noun", "investor", "target", (("in", "target"),)
        )
    },
    counterexamples=["Ida Moss Ltd holds a 7.2 percent stake in Quill Inc."],
)
def disclosing(stake: Mention[Percentage]) -> DealRecord:
    """A holding that is disclosed, as the law wants it when it was bought."""
    return DealRecord("stake", "completed", "noun", "investor", "target", (("in", "target"),))


@rule(
    r"{verb:CONTROL_VERB}(?= of\b)",
    examples={
        "Kilo Corp is [seeking control] of Lind Inc.": DealRecord(
            "acquisition", "proposed", "gerund", "acquirer", None, (("of", "target"), ("from", "seller"))
        )
    },
)
def seeking_control(verb: str) -> DealRecord:
    """To seek or gain control of a company."""
    seeks = verb.casefold().startswith(("seek", "sought"))
    prepositions = (("of", "target"), ("from", "seller"))
    return DealRecord("acquisition", "proposed" if seeks else None, form_of(verb), "acquirer", None, prepositions)


@rule(
    r"{SIMILAR_DEAL}",
    examples={
        "Kilo Corp signed a [similar deal] with Lind Inc.": DealRecord(
            SIMILAR, None, "noun", "partner", None, (("with", "partner"), ("for", "target"))
        )
    },
)
def similar_deal() -> DealRecord:
    """A deal like the one told last."""
    return DealRecord(SIMILAR, None, "noun", "partner", None, (("with", "partner"), ("for", "target")))


@rule(
    r"{verb:PAY_VERB}(?= (?:{party} )?(?:(?:about|up to|nearly|some|a total of|over|more than|around|just) ){0,2}"
    r"{money}(?: (?:a|per) share)?"
    r"(?:,? (?:or|for a total of|totall?ing) (?:(?:about|roughly|some|a total of) )?{money},?)?"
    r"(?: \([^)]{1,80}\))?(?: in cash| cash)? for (?!each|the (?:year|quarter))(?:[^\d.;]{0,80}"
    r"(?:{party}|(?i:unit|business|division|stake|company|firm|assets))|(?<= (?:a|per) share(?: in cash| cash)? for )"
    r"(?:the )?(?:[a-z-]{2,14} ){0,3}{A_NAME}))",
    examples={
        "Kilo Corp will [pay] $339 million for Lind Inc.": DealRecord(
            "acquisition", None, "base", "acquirer", None, (("for", "target"), ("to", "seller"))
        ),
        "Kilo Corp will [pay] $12 per share, or $3.4 billion, for Lind Inc.": DealRecord(
            "acquisition", None, "base", "acquirer", None, (("for", "target"), ("to", "seller"))
        ),
    },
    counterexamples=["Kilo Corp paid $3 million for the year."],
)
def paying(verb: str) -> DealRecord:
    """To pay an amount for a company."""
    return DealRecord("acquisition", None, form_of(verb), "acquirer", None, (("for", "target"), ("to", "seller")))


@rule(
    r"{verb:BID_VERB}(?= (?:(?:about|up to|nearly|some|as much as|more than) )?{money}(?: (?:a|per) share)?"
    r"(?:,? (?:or|for a total of|totall?ing) (?:(?:about|roughly|some|a total of) )?{money},?)?(?: in cash| cash)? for "
    r"(?!each|every|the (?:year|quarter))(?:[^\d.;]{0,60}(?:{party}|(?i:unit|business|division|company|firm|assets))"
    r"|(?<= (?:a|per) share(?: in cash| cash)? for )(?:the )?(?:[a-z-]{2,14} ){0,3}{A_NAME}))",
    examples={
        "Kilo Corp has [offered] $14 million for Lind Inc.": DealRecord(
            "acquisition", "proposed", "past", "bidder", None, (("for", "target"), ("to", "seller"))
        )
    },
    counterexamples=["Kilo Corp offered $3 million for the year."],
)
def offering_an_amount(verb: str) -> DealRecord:
    """To offer or bid an amount for a company."""
    prepositions = (("for", "target"), ("to", "seller"))
    return DealRecord("acquisition", "proposed", form_of(verb), "bidder", None, prepositions)


@rule(
    r"{DEAL_WORD}(?= for (?:the )?(?:[a-z-]{2,14} ){0,2}(?:{party}|{A_NAME}))",
    examples={
        "Kilo Corp reached a [deal] for Lind Inc.": DealRecord(
            "acquisition", "agreed", "noun", "acquirer", "target", (("for", "target"),)
        ),
        "Kilo Corp nears [deal] for Lind Inc.": DealRecord(
            "acquisition", "in talks", "noun", "acquirer", "target", (("for", "target"),)
        ),
    },
    counterexamples=["Kilo Corp reached a deal for the workers.", "It was a good deal for Lind Inc."],
)
def reaching_a_deal(context: Context) -> DealRecord:
    """A deal that is reached for a company, or near."""
    status = "in talks" if " near" in context.before(12).casefold() else "agreed"
    return DealRecord("acquisition", status, "noun", "acquirer", "target", (("for", "target"),))


@rule(
    r"{verb:APPROACH_VERB}(?=(?: (?:[a-z-]{2,14} ){0,4}?(?:{party}|{A_NAME}))? (?:[a-z]{1,12} ){0,2}?"
    r"(?:about|with|over|regarding)"
    r" (?:[^\s.;]{1,30} ){0,4}?(?i:takeover|bid|offer|acquisition|buyout|buy-out|purchase|buying|acquiring|deal)\b)",
    examples={
        "Kilo Corp has [approached] Lind Inc about a takeover.": DealRecord(
            "acquisition", "proposed", "past", "bidder", "target", (("by", "bidder"),)
        )
    },
    counterexamples=["Kilo Corp approached Lind Inc about a job."],
)
def approaching(verb: str) -> DealRecord:
    """To approach a company about a takeover."""
    return DealRecord("acquisition", "proposed", form_of(verb), "bidder", "target", (("by", "bidder"),))


@rule(
    r"{amount:money}[ -](?:(?:all-cash|cash|all-stock|stock|takeover|buyout|share) )?(?i:deal)(?= for {party})",
    examples={
        "Kilo Corp clinched a [$3 billion deal] for Lind Inc.": DealRecord(
            "acquisition", "agreed", "noun", "acquirer", "target", (("for", "target"),)
        )
    },
)
def deal_for(amount: Mention[Money]) -> DealRecord:
    """A deal of a price for a company."""
    return DealRecord("acquisition", "agreed", "noun", "acquirer", "target", (("for", "target"),))


@rule(
    r"(?<=\b(?i:this|entered into (?:an?|the|that certain)(?: definitive)?) |(?:\A|\n)[ ]{0,60})"
    r"{title:AGREEMENT_TITLE}",
    examples={
        "This [Stock Purchase Agreement] is made between Kilo, Inc. and Lind LLC.": DealRecord("acquisition", "agreed"),
        "Kilo, Inc. entered into an [Agreement and Plan of Merger] with Lind LLC.": DealRecord("acquisition", "agreed"),
        "This [Loan Agreement] is made between Kilo, Inc. and Lind LLC.": DealRecord("financing", "agreed"),
        "This [License Agreement] is made between Kilo, Inc. and Lind LLC.": DealRecord("contract", "agreed"),
        "\n[CREDIT AGREEMENT] dated as of May 3, 2019": DealRecord("financing", "agreed"),
    },
    counterexamples=[
        "The Purchase Agreement binds both.",
        "This Agreement is made in Oslo.",
        "\nPurchase agreement signed in Oslo",
    ],
)
def agreement(title: str, context: Context) -> DealRecord | None:
    """The title of a contract; who is who its defined terms tell (`linking.deals.agreements`)."""
    if not title.isupper() and context.before(1) != " ":
        return None
    words = title.casefold()
    if words.endswith("lease") and not context.after(9).casefold().startswith((" (", " between", " is made")):
        return None
    if "venture" in words:
        return DealRecord("joint venture", "agreed")
    if _NO_DEAL.search(words):
        return DealRecord(MORE)
    money = ("loan", "credit", "facilit", "subscription", "note", "received", "investment")
    lent = any(word in words for word in money)
    bought = any(word in words for word in ("purchase", "merger", "reorganization"))
    if not lent and not bought and title.islower() and context.before(5).casefold() != "this ":
        # News tell of "a supply agreement" with other words around it than contracts.
        return None
    if any(word in words for word in ("alliance", "collaboration", "cooperation", "co-branding")):
        return DealRecord("partnership", "agreed")
    return DealRecord("financing" if lent else "acquisition" if bought else "contract", "agreed")


@rule(
    r"{verb:ORDER_VERB}(?= (?:[^\s.;]{1,60} ){1,6}?from )",
    examples={
        "Kilo Corp [ordered] 20 jets from Lind Inc.": DealRecord(
            "contract", None, "past", "partner", None, (("from", "partner"),)
        )
    },
    counterexamples=["The judge ordered Kilo Corp to pay."],
)
def ordering(verb: str) -> DealRecord:
    """To order goods from a company."""
    return DealRecord("contract", None, form_of(verb), "partner", None, (("from", "partner"),))


@rule(
    r"{verb:FLEET_ORDER}(?= (?:(?:up to|as many as|about|another|an additional|more than) )?\d[\d,]{0,6}"
    r"(?: (?:new|more|firm|additional|[a-z]{4,12}-?[a-z]{0,8})){0,2} {party}(?:'s?)?(?: [\w-]{1,14}){0,3}?"
    r" (?i:jets?|planes?|aircraft|airliners?|trains?|trucks?|buses|vans|ships?|vessels?|turbines?|helicopters?"
    r"|locomotives?|tankers?|engines?)\b)",
    examples={"Kilo Corp [ordered] up to 300 Boeing jets.": DealRecord("contract", None, "past", "partner", "partner")},
    counterexamples=["Kilo Corp ordered 300 jets."],
)
def ordering_a_fleet(verb: str) -> DealRecord:
    """To order so many vehicles of a make."""
    return DealRecord("contract", None, form_of(verb), "partner", "partner")


@rule(
    r"{verb:LICENSE_VERB}(?= (?:[^\s.;]{1,60} ){1,9}?(?:to|from) (?:(?:privately|closely) held )?(?!(?:[a-z]{2,12} )))",
    examples={
        "Kilo Corp [licensed] its vaccine to Lind Inc.": DealRecord(
            "contract", None, "past", "partner", None, (("to", "partner"), ("from", "partner"))
        )
    },
    counterexamples=["The bank is licensed to lend."],
)
def licensing(verb: str) -> DealRecord:
    """To license a product to or from a company."""
    return DealRecord("contract", None, form_of(verb), "partner", None, (("to", "partner"), ("from", "partner")))


@rule(
    r"{verb:SELECT_VERB}(?= (?:by )?(?:{party}|{A_NAME})(?: [^\s.;]{1,30}){0,3}? (?:to|for) (?:(?:the )?[a-z]{1,14} "
    r"){0,2}?"
    r"(?i:supply|provide|build|design|operate|develop|deliver|manufacture|construct|contract|order|project|run|manage"
    r"|maintain|carry out|handle|install|upgrade|host|produce)\b)",
    examples={
        "Kilo Corp has [selected] Lind Inc to supply the engines.": DealRecord(
            "contract", None, "past", "partner", "partner", (("by", "partner"),)
        )
    },
    counterexamples=["Kilo Corp selected Lind Inc as its adviser."],
)
def selecting(verb: str) -> DealRecord:
    """To select a company for work."""
    return DealRecord("contract", None, form_of(verb), "partner", "partner", (("by", "partner"),))


@rule(
    r"{SUPPLY_VERB}(?= (?:(?:{party}|{A_NAME}) with |(?:[^\s.;]{1,30} ){1,8}?to (?:[a-z-]{2,14} ){0,3}?(?:{party}"
    r"|{A_NAME})))",
    examples={
        "Kilo Corp will [supply] Lind Inc with natural gas.": DealRecord(
            "contract", None, "base", "partner", "partner", (("to", "partner"),)
        )
    },
    counterexamples=["Kilo Corp will supply the market.", "Kilo Corp will supply power to homes."],
)
def supplying() -> DealRecord:
    """To supply a company with goods."""
    return DealRecord("contract", None, "base", "partner", "partner", (("to", "partner"),))


@rule(
    r"(?<=\b(?:to|will|would) ){JOINTLY_VERB}",
    examples={
        "Kilo Corp and Lind Inc will [jointly develop] engines.": DealRecord(
            "partnership", "agreed", "base", "partner", None, (("with", "partner"),)
        )
    },
    counterexamples=["Kilo Corp and Lind Inc jointly develop engines."],
)
def doing_jointly() -> DealRecord:
    """To develop, build or market something jointly."""
    return DealRecord("partnership", "agreed", "base", "partner", None, (("with", "partner"),))


DEAL_PHRASES: tuple[Rule[Any], ...] = (
    taking_percent,
    investment,
    exercising,
    disclosing,
    seeking_control,
    similar_deal,
    paying,
    offering_an_amount,
    deal_for,
    reaching_a_deal,
    approaching,
    agreement,
    ordering,
    ordering_a_fleet,
    licensing,
    selecting,
    supplying,
    doing_jointly,
)
