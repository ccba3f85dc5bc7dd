"""Parties: the rules that need no more than their own words; `linking.names` decides on all others."""

from __future__ import annotations

from dealextract.engine import Context
from dealextract.engine.schedule import Source
from dealextract.normalize.legal_forms import legal_form_of
from dealextract.patterns import lazy_pattern
from dealextract.rules.lexicon import rule
from dealextract.values import Party

_HEADING = lazy_pattern(r"(?:Section|Article|Clause|Schedule|Exhibit|Annex) [0-9IVX]|[0-9]{1,2}\.[0-9]{1,2}\b")
_SIDES = ("Sub", "Parent", "Buyer", "Seller", "Purchaser", "Guarantor", "Borrower", "Executive")


@rule(
    r"{name:COMPANY_WORDS}(?:, ?| ){form:LEGAL_FORM}",
    examples={
        "Kilo Holdings Inc.": Party("Kilo Holdings Inc.", "organization", legal_form="Inc."),
        "Lark & Sons, Ltd.": Party("Lark & Sons, Ltd.", "organization", legal_form="Ltd."),
        "May 5 Holdings LLC": Party("May 5 Holdings LLC", "organization", legal_form="LLC"),
        "It rose on Monday. [Oak Capital LLC] fell": Party("Oak Capital LLC", "organization", legal_form="LLC"),
        "shares of [Mondhof GmbH] rose": Party("Mondhof GmbH", "organization", legal_form="GmbH"),
        "In 2018 [Lark AG] was sold": Party("Lark AG", "organization", legal_form="AG"),
        "On 12 May 2018 [Lark AG] was sold": Party("Lark AG", "organization", legal_form="AG"),
    },
    counterexamples=[
        "The company said so.",
        "a limited company",
        "call 90-212-275 SA now",
        "the Ohio General Corporation Law applies",
        "Section 6.4 Company's Duties",
        "7.2 Costs The Company shall pay",
    ],
)
def legal_form(name: str, form: str, context: Context) -> Party | None:
    """Capitalised words that end in a legal form."""
    full = " ".join(context.view[context.start : context.end].split())
    known = legal_form_of(full)
    if known is None or not any(letter.isalpha() for letter in name) or _is_no_company(name, form, context):
        return None
    return Party(full, "organization", legal_form=known.name)


def _is_no_company(name: str, form: str, context: Context) -> bool:
    """A statute ("Ohio Corporation Law"), a heading ("7.2 Costs The Company"), two sides ("Sub and Company")."""
    behind = context.view[context.end : context.end + 8].replace(",", " ").replace(")", " ").split(" ")
    statute = len(behind) > 1 and not behind[0] and behind[1] in ("Law", "Act", "Code")
    if _HEADING.match(name) or name.endswith(" The"):
        return True
    return statute or (form == "and Company" and name.rpartition(" ")[2] in _SIDES)


@rule(
    r"[0-9]{1,2}(?:st|nd|rd|th) {end:NUMBERED_NAME_END}",
    examples={
        "The [8th Circuit] agreed": Party("8th Circuit", "organization"),
        "a clerk of [20th Century Fox]": Party("20th Century Fox", "organization"),
    },
    counterexamples=["the 8th circuit of the track", "a novel of the 19th century"],
)
def numbered(end: str, context: Context) -> Party:
    """A court of appeals of the United States, or a film company, whose number is no date."""
    return Party(" ".join(context.view[context.start : context.end].split()), "organization")


PARTIES: tuple[Source, ...] = (legal_form, numbered)
"""Of two equal matches the rule listed first wins."""
