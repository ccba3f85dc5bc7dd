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

    # Patterns are compiled when first used; that is not what is counted.
    calls(1000)
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

    calls(400)
    assert calls(400) < 3 * calls(200)


def told(text: str) -> list[tuple[str, str, set[str]]]:
    """Kind and status of each deal, with who takes part."""
    return [(d.kind, d.status, {p.party.value.name for p in d.participants}) for d in dealextract.parse(text).deals]


def test_what_was_tried_is_proposed():
    text = "Norden Foods plc, which last year tried to buy Kilo Bakery Ltd, is back with a new bid of $40 million."
    assert told(text) == [("acquisition", "proposed", {"Norden Foods plc", "Kilo Bakery Ltd"})]


def test_what_regulators_clear_is_agreed():
    text = "Regulators cleared Norden Foods plc's $40 million acquisition of Kilo Bakery Ltd on Monday."
    assert told(text) == [("acquisition", "agreed", {"Norden Foods plc", "Kilo Bakery Ltd"})]


@pytest.mark.parametrize("verb", ["is urging", "has pressed", "keeps pushing the board of"])
def test_what_others_wish_is_no_deal(verb: str):
    assert told(f"The fund {verb} Kilo Bakery Ltd to spin off its frozen-food division.") == []


def test_the_rival_of_one_is_the_other():
    text = "Norden Foods plc agreed to merge with Holt Group rival Kilo Bakery Ltd in a $40 million deal."
    assert told(text) == [("merger", "agreed", {"Norden Foods plc", "Kilo Bakery Ltd"})]


@pytest.mark.parametrize("text", ["The state plans to sell its 35% holding in Kilo Bakery Ltd by June."])
def test_a_holding_without_an_owner_that_is_a_party(text: str):
    assert told(text) == [("divestiture", "proposed", {"Kilo Bakery Ltd"})]


def test_the_name_of_a_venture_that_is_told_later():
    text = "Norden plc and Kilo Ltd set up a joint venture. The venture, to be called Quarlo Norden LNG, is in Oslo."
    assert told(text) == [("joint venture", "agreed", {"Norden plc", "Kilo Ltd", "Quarlo Norden LNG"})]


def test_a_licence_from_a_company_that_is_described():
    text = "Norden plc agreed to license rights to a new vaccine from privately held Quarlomed for $7 million."
    assert told(text) == [("contract", "agreed", {"Norden plc", "Quarlomed"})]


def test_what_was_raised_before_is_no_price():
    deal = only("Oak Partners-backed Quarlo Inc has secured $20 million, bringing its total funding to $55 million.")
    assert {p.party.value.name for p in deal.participants} == {"Quarlo Inc"}
    assert deal.amount is not None
    assert deal.amount.text == "$20 million"


@pytest.mark.parametrize(
    ("text", "record"),
    [
        (
            "Norden Foods plc will not proceed with its proposed takeover of Kilo Bakery Ltd after all.",
            ("acquisition", "terminated", {"Norden Foods plc", "Kilo Bakery Ltd"}),
        ),
        (
            "Norden Foods plc and state-owned Kilo Bakery Ltd signed a partnership on Saturday.",
            ("partnership", "agreed", {"Norden Foods plc", "Kilo Bakery Ltd"}),
        ),
        (
            "Norden Foods plc bought Valley League club Kilo Rovers Ltd for $30 million.",
            ("acquisition", "completed", {"Norden Foods plc", "Kilo Rovers Ltd"}),
        ),
        (
            "Norden Oil plc will farm down a 9 percent interest in Kilo Fields Ltd to Lark Oil Inc for $9 million.",
            ("stake", "agreed", {"Norden Oil plc", "Kilo Fields Ltd", "Lark Oil Inc"}),
        ),
        (
            "The startup Quarlo Labs emerged from stealth with $30 million in funding from Oak Capital LLC.",
            ("financing", "completed", {"Quarlo Labs", "Oak Capital LLC"}),
        ),
    ],
)
def test_told_in_other_words(text: str, record: tuple[str, str, set[str]]):
    assert told(text) == [record]
