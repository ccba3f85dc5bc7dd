"""Texts all in capitals: read in the letters that their words are usually written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from texts import ANY_TEXT

import dealextract
from dealextract.linking.names.recasing import in_capitals, recased

NEWS = """NORDEN FOODS TO BUY KILO BAKERY

     OSLO, MARCH 14 - NORDEN FOODS CORP SAID ON TUESDAY IT HAD AGREED TO BUY KILO BAKERY LTD OF BERGEN, NORWAY, FOR
$40 MILLION. CHIEF EXECUTIVE IDA MOSS SAID THE DEAL WOULD CLOSE IN MAY. MOSS MAY MARCH ON, SAID MR. LIND OF NEW YORK.
"""


@pytest.mark.parametrize(
    "text",
    [
        "The owners of the bakery said on Monday that they had sold it.",
        "It was John Brown who met Anna Lindqvist in South Korea in May 2019.",
        "President Moss and Mr. Falk may march to the U.S. Congress.",
        "General Sorrel Corp. and Norden Bakery PLC are in the European Union.",
        "He works at the Bergen Academy of Music and the Sorrel Bureau of Tourism and Travel.",
        "The scrapbook was reopened by thoughtful lawmakers.",
        "Shares of Sorrel (NYSE: SRRL) fell, as did those of Norden <NRDN.O>.",
        'He said: "It is done." It was not.',
        "A British firm of O'Brien & Hill pre-empted it.",
    ],
)
def test_usual_letters(text: str) -> None:
    assert recased(text.upper()) == text


@pytest.mark.parametrize(
    "text", ["", "NATO", "NORDEN BUYS KILO", "Norden buys all of the shares of Kilo", "12 34 56 78 9 10"]
)
def test_what_is_not_all_in_capitals(text: str) -> None:
    assert not in_capitals(text)


@given(ANY_TEXT)
def test_the_length_stays(text: str) -> None:
    assert len(recased(text)) == len(text)


def test_news_in_capitals() -> None:
    doc = dealextract.parse(NEWS)
    assert {m.value.name for m in doc.parties} == {"Norden Foods Corp", "Kilo Bakery Ltd", "Ida Moss", "Lind"}
    assert [m.text for m in doc.locations] == ["OSLO", "BERGEN", "NORWAY", "NEW YORK"]
    assert [m.text for m in doc.dates] == ["MARCH 14", "TUESDAY", "MAY"]
    assert [str(deal) for deal in doc.deals] == ["Norden Foods Corp agreed to buy Kilo Bakery Ltd for $40 MILLION."]
    assert all(m.text == NEWS[m.start : m.end] for m in doc)


def test_plain_text_and_other_rules_see_capitals() -> None:
    assert "NORDEN FOODS CORP" in {m.value.name for m in dealextract.parse(NEWS, markup="plain").parties}

    @dealextract.rule(r"[A-Z]{4,10} CORP")
    def company() -> dealextract.Party:
        return dealextract.Party("Norden", "organization")

    assert [m.text for m in dealextract.Parser([company], steps=()).parse(NEWS).parties] == ["FOODS CORP"]
