"""A user's code, read by a type checker: every result has the type that the documentation promises."""

import datetime
from decimal import Decimal
from typing import assert_type

import attrs

import dealextract
from dealextract import Context, Date, Deal, Document, Location, Mention, Money, Parser, Participant, Party, Percentage
from dealextract.testing import check


@attrs.frozen
class Ticker:
    exchange: str
    symbol: str


@dealextract.rule(
    r"\((?P<exchange>NYSE|Nasdaq): (?P<symbol>[A-Z]{1,5})\)", examples={"(NYSE: ABC)": Ticker("NYSE", "ABC")}
)
def exchange_and_symbol(exchange: str, symbol: str) -> Ticker:
    """An exchange and a symbol in brackets."""
    return Ticker(exchange, symbol)


@dealextract.rule("{who:party} {ticker:ticker}", examples={"[Kilo Inc. (NYSE: K)] rose": Ticker("NYSE", "K")})
def never(who: Mention[Party], ticker: Mention[Ticker], context: Context) -> Ticker | None:
    """A production may say that it is not this one."""
    assert_type(who.value.name, str)
    assert_type(context.reference_date, datetime.date | None)
    return ticker.value if context.text else None


@dealextract.step(needs=(Money,), makes=(Money,))
def nothing(analysis: dealextract.Analysis) -> None:
    """Do nothing."""
    for mention in analysis.mentions(Money):
        assert_type(mention, Mention[Money])


def use(text: str) -> None:
    parser = Parser(
        rules=(exchange_and_symbol, *dealextract.RULES), steps=(*dealextract.STEPS, nothing), currency="CAD"
    )
    doc = parser.parse(text, reference_date=datetime.date(2019, 3, 14))
    assert_type(doc, Document)
    assert_type(doc[0].start, int)
    assert_type(doc.money, tuple[Mention[Money], ...])
    assert_type(doc.money[0].value.amount, Decimal)
    assert_type(doc.money[0].value.currency, str | None)
    assert_type(doc.percentages[0].value, Percentage)
    assert_type(doc.dates[0].value, Date)
    assert_type(doc.dates[0].value.first, datetime.date | None)
    assert_type(doc.locations[0].value, Location)
    assert_type(doc.parties[0].value, Party)
    assert_type(doc.of(Ticker), tuple[Mention[Ticker], ...])
    assert_type(doc.of(Ticker)[0].value, Ticker)
    assert_type(doc.deals, tuple[Deal, ...])
    for deal in doc.deals:
        assert_type(deal.participants, tuple[Participant, ...])
        assert_type(deal.participants[0].party, Mention[Party])
    assert_type(doc.to_json(), str)
    assert_type(exchange_and_symbol, dealextract.Rule[Ticker])
    for mention in doc:
        assert_type(mention.text, str)
    assert_type(str(dealextract.explain(text, "words")), str)
    check(exchange_and_symbol)
