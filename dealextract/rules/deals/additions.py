"""What only tells more of a deal told elsewhere: who advises, backs, buys or sells, the venture's name, the place."""

from __future__ import annotations

from typing import Any

from dealextract.document import Mention
from dealextract.engine import Context, Rule
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.values import DealRecord, Location, Party

MORE = "deal"
"""The kind of a record that tells more of the deal told last."""

_FUND = lazy_pattern(r"(?i)\b(?:funds?|vehicles?|accounts?|entit(?:y|ies)|portfolios?|trusts?) (?:(?:is|are|and) )?$")
"""In front of "advised by" where it says who runs a fund."""
_ARTICLE = lazy_pattern(r"(?i)\b(?:the|a|their|its) (?:[\w-]{1,20} ){0,3}$")


@rule(
    r"{ADVISE_WORD}",
    examples={
        "Bank North plc was the lead [underwriter].": DealRecord(
            MORE, None, "noun", "adviser", None, (("by", "adviser"), ("are", "adviser"))
        )
    },
)
def advising(context: Context) -> DealRecord | None:
    """Banks and law firms that act."""
    if _FUND.search(context.before(40)):
        return None
    return DealRecord(MORE, None, "noun", "adviser", None, (("by", "adviser"), ("are", "adviser")))


@rule(
    r"{HIRE_VERB}(?= (?:(?:[\w-]{1,20}|{location})(?:'s)?,? ){0,6}[<(\"']?{party}(?:[^.;]{0,250}?)(?: to | as | for ))",
    examples={
        "Kilo Corp [hired] Bank North plc to seek a buyer for Lind Inc.": DealRecord(
            MORE, None, "past", None, "adviser"
        )
    },
    keeps_overlaps=True,
)
def hiring() -> DealRecord:
    """To hire banks for a deal."""
    return DealRecord(MORE, None, "past", None, "adviser")


@rule(
    r"(?<=\b(?i:consortium|group|bidders|investors|partners|buyers) (?:also )?){INCLUDES}(?= )",
    examples={"The consortium [includes] Oak Capital LLC.": DealRecord(MORE, None, "present", None, "member")},
    counterexamples=["The offer includes Kilo Corp."],
)
def group_members() -> DealRecord:
    """Who else belongs to the group that buys."""
    return DealRecord(MORE, None, "present", None, "member")


@rule(
    r"{WORKS_WITH}(?= {party}[^.;]{0,160}? on (?:the|its|an?) (?:[\w-]{1,20} ){0,3}?"
    r"(?i:sale|offering|ipo|listing|flotation|deal|transaction|takeover|merger|bid)\b)",
    examples={
        "Kilo Corp is [working with] Bank North plc on the sale.": DealRecord(MORE, None, "gerund", None, "adviser")
    },
    counterexamples=["Kilo Corp is working with Lind Inc on a new engine."],
    keeps_overlaps=True,
)
def working_with() -> DealRecord:
    """To work with banks on a deal."""
    return DealRecord(MORE, None, "gerund", None, "adviser")


@rule(
    r"(?<=\b[Tt]he ){BUYER_IS}",
    examples={
        "Lind Inc sold its plant. The [buyer is] Kilo Corp.": DealRecord(
            MORE, None, "noun", None, "acquirer", (("", "acquirer"),)
        )
    },
    counterexamples=["Every buyer is welcome."],
)
def buyer_is() -> DealRecord:
    """Who buys, told in a sentence of its own."""
    return DealRecord(MORE, None, "noun", None, "acquirer", (("", "acquirer"),))


@rule(
    r"(?<=\b[Tt]he ){SELLER_IS}",
    examples={
        "Kilo Corp bought a plant. The [seller was] Lind Inc.": DealRecord(
            MORE, None, "noun", None, "seller", (("", "seller"),)
        )
    },
    counterexamples=["Every seller is welcome."],
)
def seller_is() -> DealRecord:
    """Who sells, told in a sentence of its own."""
    return DealRecord(MORE, None, "noun", None, "seller", (("", "seller"),))


@rule(
    r"{BACKED_BY}",
    examples={
        "The deal is [backed by] Oak Fund LLC.": DealRecord(
            MORE, None, "noun", None, "backer", (("through", "backer"), ("", "backer"))
        )
    },
)
def backing() -> DealRecord:
    """Those who back a deal."""
    return DealRecord(MORE, None, "noun", None, "backer", (("through", "backer"), ("", "backer")))


@rule(
    r"(?<=\b(?:venture|company|group|firm|entity|business),? (?:(?:to|will|would|which|is|be|provisionally) ){0,3}"
    r"|, to be )"
    r"{CALLED} [\"'<(]{0,2}(?:{venture:party})",
    examples={"The joint venture will be [called Brightwater Ltd] soon.": DealRecord(MORE)},
    keeps_overlaps=True,
)
def venture_name(venture: Mention[Party]) -> DealRecord:
    """The name of the new company."""
    return DealRecord(MORE)


@rule(
    r"{NEW_COMPANY},? {venture:party}"
    r"(?=,| (?:is|was|will|would|has|had|plans|said|last|this|in)\b|\.)",
    examples={"The joint [venture, Brightwater Ltd], will build turbines.": DealRecord(MORE)},
    counterexamples=["The company, Kilo Corp, will build turbines."],
    keeps_overlaps=True,
)
def venture_in_apposition(venture: Mention[Party], context: Context) -> DealRecord | None:
    """The name of the new company behind what it is: "the joint venture, Brightwater"."""
    return DealRecord(MORE) if _ARTICLE.search(context.before(60)) else None


@rule(
    r"{FORM_VERB} (?:the (?:joint )?venture |the (?:company|group) )?[\"'<(]{0,2}(?:{venture:party})(?!'s)",
    examples={"Kilo Corp and Lind Inc will merge to [form Norden Group AB].": DealRecord(MORE)},
    keeps_overlaps=True,
)
def formed_company(venture: Mention[Party]) -> DealRecord:
    """The company that a merger or a venture makes."""
    return DealRecord(MORE)


@rule(
    r"{SIGN_VERB}(?: (?!in\b)[^\s.;]{1,60}){0,8}? (?i:in|at an?|at the) (?:[a-z]{1,12} ){0,1}"
    r"(?:{location:location})",
    examples={"Both [signed the deal in London].": DealRecord(MORE)},
    keeps_overlaps=True,
)
def signing_place(location: Mention[Location]) -> DealRecord:
    """Where a deal was signed."""
    return DealRecord(MORE)


DEAL_ADDITIONS: tuple[Rule[Any], ...] = (
    advising,
    hiring,
    group_members,
    working_with,
    buyer_is,
    seller_is,
    backing,
    venture_name,
    venture_in_apposition,
    formed_company,
    signing_place,
)
