"""Texts all in capitals or small letters: read in the letters that their words are usually written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from texts import ANY_TEXT

import dealextract
from dealextract.linking.names.headline_case import is_headline, recased_headline
from dealextract.linking.names.recasing import in_one_case, recased

NEWS = """NORDEN FOODS TO BUY KILO BAKERY

     OSLO, MARCH 14 - NORDEN FOODS CORP SAID ON TUESDAY IT HAD AGREED TO BUY KILO BAKERY LTD OF BERGEN, NORWAY, FOR
$40 MILLION. CHIEF EXECUTIVE IDA MOSS SAID THE DEAL WOULD CLOSE IN MAY. MOSS MAY MARCH ON, SAID MR. LIND OF NEW YORK.
"""


@pytest.mark.parametrize(
    "text",
    [
        "The owners of the bakery said on Monday that they had sold it.",
        "It was John Brown who met Anna Lindqvist of Chile in South Korea in May 2019.",
        "President Moss and Mr. Falk may march to the U.S. Congress.",
        "General Sorrel Corp. and Norden Bakery PLC are in the European Union.",
        "He works at the Bergen Academy of Music and the Sorrel Bureau of Tourism and Travel.",
        "The scrapbook was reopened by thoughtful lawmakers.",
        "Shares of Sorrel (NYSE: SRRL) fell, as did those of Norden <NRDN.O>.",
        'He said: "It is done." It was not.',
        "They were away from April 9th through 17th at 8p.m., won't they?",
        "The report of the firm is at https://kilo.example/ and www.kilo.example (ask ida@kilo.example).",
        "A British firm of O'Brien & Hill pre-empted it.",
    ],
)
def test_usual_letters(text: str) -> None:
    assert recased(text.upper()) == text
    assert recased(text.lower()) == text


@pytest.mark.parametrize(
    "text",
    ["", "NATO", "NORDEN BUYS KILO", "Norden buys all of the shares of Kilo", "norden buys kilo", "12 34 56 78 9 10"],
)
def test_what_is_not_all_in_one_case(text: str) -> None:
    assert not in_one_case(text)


@given(ANY_TEXT)
def test_the_length_stays(text: str) -> None:
    assert len(recased(text)) == len(text)


@pytest.mark.parametrize("news", [NEWS, NEWS.lower()])
def test_news_in_one_case(news: str) -> None:
    doc = dealextract.parse(news)
    assert {m.value.name for m in doc.parties} == {"Norden Foods Corp", "Kilo Bakery Ltd", "Ida Moss", "Lind"}
    assert [m.text.upper() for m in doc.locations] == ["OSLO", "BERGEN", "NORWAY", "NEW YORK"]
    assert [m.text.upper() for m in doc.dates] == ["MARCH 14", "TUESDAY", "MAY"]
    assert [str(d).upper() for d in doc.deals] == ["NORDEN FOODS CORP AGREED TO BUY KILO BAKERY LTD FOR $40 MILLION."]
    assert all(m.text == news[m.start : m.end] for m in doc)


def test_plain_text_and_other_rules_see_capitals() -> None:
    assert "NORDEN FOODS CORP" in {m.value.name for m in dealextract.parse(NEWS, markup="plain").parties}

    @dealextract.rule(r"[A-Z]{4,10} CORP")
    def company() -> dealextract.Party:
        return dealextract.Party("Norden", "organization")

    assert [m.text for m in dealextract.Parser([company], steps=()).parse(NEWS).parties] == ["FOODS CORP"]


@pytest.mark.parametrize(
    ("headline", "seen"),
    [
        (
            "Sorrel Mining Agrees to Merge With Rival Alder Steel",
            "Sorrel Mining agrees to merge with rival Alder Steel",
        ),
        ("Kestrel Energy, Orbit Solar Form Joint Venture", "Kestrel Energy, Orbit Solar form joint venture"),
        ("Tern Bank Sells Its Insurance Unit to Hollis Group", "Tern Bank sells its insurance unit to Hollis Group"),
        ("Striker John Keller Joins Northgate Capital", "Striker John Keller joins Northgate Capital"),
    ],
)
def test_headlines(headline: str, seen: str) -> None:
    assert is_headline(headline)
    assert recased_headline(headline) == seen


@pytest.mark.parametrize(
    "text",
    [
        "Kilo Bakery Ltd",
        "Kilo Bakery agreed to buy Lark",
        "Sorrel, a miner, owns 5% of It",
        "Sorrel Members CU met Kilo",
    ],
)
def test_what_is_no_headline(text: str) -> None:
    assert not is_headline(text)


@given(ANY_TEXT)
def test_the_length_of_a_headline_stays(text: str) -> None:
    assert len(recased_headline(text)) == len(text)


@pytest.mark.parametrize(
    ("headline", "deal"),
    [
        (
            "Chinese E-Commerce Giant Lumora Takes 20% Stake in Indian Grocer FreshCart",
            "Lumora agreed to buy 20% of FreshCart.",
        ),
        (
            "Marlow Ferries Shareholders Approve Takeover by Lindqvist Holdings",
            "Lindqvist Holdings agreed to buy Marlow Ferries.",
        ),
        (
            "Sorrel Mining Agrees to Merge With Rival Alder Steel in $3.2 Billion Deal",
            "Sorrel Mining and Alder Steel agreed to merge for $3.2 Billion.",
        ),
    ],
)
def test_deals_of_headlines(headline: str, deal: str) -> None:
    assert [str(found) for found in dealextract.parse(headline).deals] == [deal]
