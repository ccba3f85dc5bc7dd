"""The view: as long as the text, and without what a reader does not see."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from texts import TEXTS

from dealextract.engine.view import FILLER, WALL, view_of


@given(TEXTS)
def test_the_view_is_as_long_as_the_text(text: str) -> None:
    assert len(view_of(text)) == len(text)


@given(TEXTS)
def test_no_mark_comes_from_the_text(text: str) -> None:
    private = {c for c in view_of(text) if "\ue000" <= c <= "\uf8ff"}
    assert private <= {WALL}
    assert FILLER not in private


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("5\u00a0million\u2009euros\tnet", "5 million euros net"),
        ("$5\u20136, \u2212$2, non\u2011binding", "$5-6, -$2, non-binding"),
        ("a \u2014 b", "a \u2014 b"),
        ("\u201cKilo\u2019s\u201d", '"Kilo\'s"'),
        ("\u0661\u0662 \uff15\uff16 \uff04", "12 56 $"),
        ("co\u00adop", "co\u00adop"),
        ("Kilo.\u2029Norden\u2028Foods", "Kilo.\nNorden Foods"),
        ("\ue000\uf8ff", "\ufffd\ufffd"),
        ("a\x00b", "a b"),
    ],
)
def test_look_alikes_become_one_character(text: str, view: str) -> None:
    assert view_of(text) == view


@pytest.mark.parametrize(
    "address",
    [
        "https://kilo.example/2018/09/11/5-million-venture-62848",
        "http://kilo.example",
        "ftp://kilo.example/a,b",
        "www.kilo.example/London",
        "ida.moss@kilo.example",
        "kilo.com/May-5",
    ],
)
@pytest.mark.parametrize("carrier", ["See {} now", "<{}>", "({})", "At {}.", '"{}"'])
def test_an_address_is_a_wall(address: str, carrier: str) -> None:
    before, after = carrier.split("{}")
    assert view_of(carrier.format(address)) == before + WALL * len(address) + after


def test_a_bare_domain_is_a_name_and_no_address() -> None:
    assert view_of("Marisol.com rose") == "Marisol.com rose"


WRAPPED = "The two companies said that they would build the plant together with\nthe help of local banks in the north."
LONG_LINE = "A paragraph that stands on a line of its own, as texts that are not wrapped at any width have it, is long:"


@pytest.mark.parametrize(
    ("text", "soft"),
    [
        (WRAPPED, True),
        (WRAPPED.replace("\nthe", "\nThe"), True),
        ("He left\nfor Oslo.", True),
        ("Kilo Bakery\nNorden Foods", False),
        ("Total\n\nNorden Foods", False),
        (LONG_LINE + LONG_LINE + "\nNorden Foods", False),
        ("- one item\n- another", False),
    ],
)
def test_a_line_end_inside_a_paragraph_is_a_blank(text: str, soft: bool) -> None:
    assert ("\n" not in view_of(text)) is soft


@pytest.mark.parametrize(
    ("text", "soft"),
    [
        ("because the group has little\n\npresence in the country", True),
        ("because it belongs to the\n\nNorden group", True),
        ("It ended.\n\nThen it began", False),
        ("Heading\n\nThe text", False),
    ],
)
def test_a_paragraph_broken_in_mid_sentence_is_mended(text: str, soft: bool) -> None:
    assert ("\n" not in view_of(text)) is soft


def test_carriage_returns_are_blanks() -> None:
    assert view_of("Kilo.\r\n\r\nNorden") == "Kilo. \n \nNorden"


PROSE = (
    "The owners of the Sorrel Mining group said that they had agreed to sell their share to Alder Steel Holdings "
    "of Bergen and to its partner, the Norden Savings Bank, which has long been a lender to both Lindqvist Works "
    "and the Hollis family, for a price that Tern Bank is to set."
)


@pytest.mark.parametrize("width", [30, 36, 45, 60, 72, 100])
def test_lines_of_any_width_flow_on(width: int) -> None:
    assert view_of(textwrap.fill(PROSE, width)) == PROSE


def test_ragged_lines_flow_on_where_most_begin_in_mid_sentence() -> None:
    ragged = (
        "The owners of Sorrel Mining said they had agreed to sell\ntheir share to Alder Steel\nHoldings of Bergen and "
        "to its partner, the Norden\nSavings Bank, which has long been a\nlender to both, for a price\n"
        "that Tern Bank is to set."
    )
    assert view_of(ragged) == ragged.replace("\n", " ")


def test_headlines_on_lines_of_their_own_stay_apart():
    lines = (
        "Norden Foods to sell its frozen-pizza unit to Kilo Bakery",
        "Lindqvist-led group clinches buyout of the Marlow ferry lines, ending a bidding war",
        "Alder Steel drops plan to merge with rival Sorrel Mining",
        "Hollis Biotech leads funding round",
    )
    assert view_of("\n".join(lines)) == "\n".join(lines)


@pytest.mark.parametrize("width", [50, 72, 100])
def test_wrapped_text_flows_on(width):
    sentence = "On Monday Norden Foods of Oslo and Kilo Bakery of Lisbon told Alder Bank that Lind had left. "
    wrapped = textwrap.fill(sentence * 6, width)
    assert view_of(wrapped) == wrapped.replace("\n", " ")


def test_wrapped_text_may_be_ragged():
    text = "Norden Foods ASA has agreed to buy Kilo Bakery from\nLindqvist Holdings for about $40 million, it\nsaid."
    assert "\n" not in view_of(text)
