"""Prices in parts and per share, contradictions, evidence, the sentence of a deal, and how time grows."""

import sys

import attrs
import pytest

import dealextract
from dealextract import Document
from dealextract.linking.deals import link_deals


def only(text: str) -> dealextract.Deal:
    deals = dealextract.parse(text).deals
    assert len(deals) == 1
    return deals[0]


def test_what_the_price_is_paid_in():
    deal = only(
        "Norden Foods plc agreed to buy Kilo Bakery Ltd for $40 million, or "
        "$30 million in cash and $10 million in stock."
    )
    assert deal.amount is not None
    assert deal.amount.text == "$40 million"
    assert [(kind, money.text) for kind, money in deal.consideration] == [
        ("cash", "$30 million"),
        ("stock", "$10 million"),
    ]
    assert deal.alternatives == ()


def test_parts_that_do_not_make_up_the_price_are_noted():
    deal = only(
        "Norden Foods plc agreed to buy Kilo Bakery Ltd for $50 million, or "
        "$30 million in cash and $10 million in stock."
    )
    assert ("amount", "its parts make 40000000") in deal.alternatives


def test_the_price_of_a_share_is_not_the_price():
    deal = only("Holt Resources Ltd agreed to acquire Tarn Mining Corp for $22 a share, or $310 million in all.")
    assert deal.price_per_share is not None
    assert deal.price_per_share.text == "$22"
    assert deal.amount is not None
    assert deal.amount.text == "$310 million"


def test_a_contradiction_is_kept():
    deal = only(
        "Norden Foods plc agreed to buy Kilo Bakery Ltd for $40 million. "
        "Norden Foods plc bought Kilo Bakery Ltd for $45 million."
    )
    assert deal.amount is not None
    assert deal.amount.text == "$40 million"
    assert ("amount", "$45 million") in deal.alternatives
    assert ("status", "agreed") in deal.alternatives


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Tarn Mining Corp is in merger talks with Holt Resources Ltd on Monday.",
            "Tarn Mining Corp and Holt Resources Ltd are in talks to merge.",
        ),
        (
            "Chelan Corp will buy back $2 billion of its shares.",
            "Chelan Corp agreed to buy back shares for $2 billion.",
        ),
        (
            "Typeset Inc raised $7 million from Oak Capital LLC in May.",
            "Typeset Inc raised money of $7 million from Oak Capital LLC.",
        ),
        (
            "Astra Group Inc plans to spin off its Fenn Tools Ltd unit.",
            "Astra Group Inc proposes to sell Fenn Tools Ltd.",
        ),
        (
            "Quill Holdings Inc called off its acquisition of Lark Systems Ltd.",
            "Quill Holdings Inc gave up plans to buy Lark Systems Ltd.",
        ),
        (
            "Fiore Auto SpA is to take 35 percent of Crest Motors Inc.",
            "Fiore Auto SpA agreed to buy 35 percent of Crest Motors Inc.",
        ),
    ],
)
def test_a_deal_reads_as_a_sentence(text, sentence):
    deal = only(text)
    assert str(attrs.evolve(deal, date=None)) == sentence


def test_every_field_points_into_the_text():
    text = "Norden Foods plc said it agreed to buy Kilo Bakery Ltd from Astra Group Inc for $40 million."
    deal = only(text)
    mentions = [p.party for p in deal.participants] + [deal.amount, *deal.evidence]
    assert all(mention is not None and text[mention.start : mention.end] == mention.text for mention in mentions)


def test_deals_survive_plain_data():
    doc = dealextract.parse("Norden Foods plc agreed to buy Kilo Bakery Ltd for $12.50 a share, or $40 million.")
    assert Document.from_dict(doc.to_dict(), kinds=[dealextract.DealRecord]) == doc


def test_work_grows_with_the_number_of_parties_and_amounts():
    parser = dealextract.Parser(steps=[step for step in dealextract.STEPS if step.name != "link_deals"])

    def calls(deals: int) -> int:
        text = "\n\n".join(
            f"Abco{i} Holdings Inc agreed to buy Brel{i} Ltd for ${i + 1} million." for i in range(deals)
        )
        analysis = parser.cascade.run(text, None)
        made = 0

        def count(_frame: object, event: str, _argument: object) -> None:
            nonlocal made
            made += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            link_deals(analysis)
        finally:
            sys.setprofile(None)
        assert len(analysis.deals) == deals
        return made

    # Two parties and, with the price per deal, as many amounts as deals: 1,000 parties against 2,000.
    assert calls(1000) < 3 * calls(500)


def test_work_grows_with_the_parties_of_one_sentence():
    def calls(parties: int) -> int:
        names = ", ".join(f"Abco{i} Inc" for i in range(parties))
        analysis = dealextract.Parser(steps=[s for s in dealextract.STEPS if s.name != "link_deals"]).cascade.run(
            f"Norden Foods plc agreed to buy {names} and Kilo Bakery Ltd for $40 million.", None
        )
        made = 0

        def count(_frame: object, event: str, _argument: object) -> None:
            nonlocal made
            made += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            link_deals(analysis)
        finally:
            sys.setprofile(None)
        assert analysis.deals
        return made

    assert calls(400) < 3 * calls(200)
