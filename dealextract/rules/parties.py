"""Parties: the rules that need no more than their own words; `linking.names` decides on all others."""

from __future__ import annotations

from dealextract.engine import Context
from dealextract.engine.schedule import Source
from dealextract.normalize.legal_forms import legal_form_of
from dealextract.rules.lexicon import rule
from dealextract.values import Party


@rule(
    r"{name:COMPANY_WORDS}(?:, ?| ){form:LEGAL_FORM}",
    examples={
        "Kilo Holdings Inc.": Party("Kilo Holdings Inc.", "organization", legal_form="Inc."),
        "Lark & Sons, Ltd.": Party("Lark & Sons, Ltd.", "organization", legal_form="Ltd."),
        "May 5 Holdings LLC": Party("May 5 Holdings LLC", "organization", legal_form="LLC"),
        "It rose on Monday. [Oak Capital LLC] fell": Party("Oak Capital LLC", "organization", legal_form="LLC"),
        "shares of [Mondhof GmbH] rose": Party("Mondhof GmbH", "organization", legal_form="GmbH"),
    },
    counterexamples=["The company said so.", "a limited company"],
)
def legal_form(name: str, form: str, context: Context) -> Party | None:
    """Capitalised words that end in a legal form."""
    full = " ".join(context.view[context.start : context.end].split())
    known = legal_form_of(full)
    return Party(full, "organization", legal_form=known.name) if known else None


PARTIES: tuple[Source, ...] = (legal_form,)
"""Of two equal matches the rule listed first wins."""
