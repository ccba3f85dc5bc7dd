"""A whole article, as markdown made from a printed page: everything in it, and nothing besides.

Every mention in the order of the text, as its words and, behind the arrow, what they mean.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import regex

import dealextract
from dealextract import Date, Document, Location, Mention, Money, Party, Percentage
from dealextract.command.table import in_words

TEXT = (Path(__file__).parent / "article.md").read_text(encoding="utf-8")

EXPECTED = """
    Tavria Foods -> Tavria Foods ASA, organization
    $1.4 Billion -> 1400000000 USD
    Marisol.com -> Marisol.com, organization
    Ida Lindqvist -> Ida Lindqvist, person
    March 14, 2019 -> 2019-03-14
    Harbour Business Review -> Harbour Business Review, organization
    Tavria Foods ASA -> Tavria Foods ASA, organization
    62.5 percent -> 62.5 %
    Marisol.com -> Marisol.com, organization
    $1.4 billion -> 1400000000 USD
    Oslo -> Oslo, city, NO
    Tuesday -> 2019-03-12
    Lisbon -> Lisbon, city, PT
    Tavria -> Tavria Foods ASA, organization
    €900 million -> 900000000 EUR
    80 percent -> at most 80 %
    end of 2021 -> end 2021 (2021-01-01 to 2021-12-31)
    Marisol.com -> Marisol.com, organization
    Madrid -> Madrid, city, ES
    9 percent -> more than 9 %
    Tavria -> Tavria Foods ASA, organization
    1.5 percent -> about 1.5 %
    Marisol.com -> Marisol.com, organization
    2006 -> 2006 (2006-01-01 to 2006-12-31)
    Inês Carvalho -> Inês Carvalho, person
    now -> PRESENT_REF
    Portugal -> Portugal, country, PT
    Spain -> Spain, country, ES
    Quintal -> Quintal, organization
    Amazon.com Inc. -> Amazon.com Inc., organization
    Europe -> Europe, continent
    2015 -> after 2015 (2015-01-01 to 2015-12-31)
    Tavria -> Tavria Foods ASA, organization
    Jonas Brekke -> Jonas Brekke, person
    Marisol.com -> Marisol.com, organization
    Duero Capital Partners LLP -> Duero Capital Partners LLP, organization
    London -> London, city, GB
    Banco Atlântico -> Banco Atlântico, organization
    third quarter of 2016 -> 2016-Q3 (2016-07-01 to 2016-09-30)
    $300 million -> about 300000000 USD
    Duero -> Duero Capital Partners LLP, organization
    Germany -> Germany, country, DE
    Rheinkauf GmbH -> Rheinkauf GmbH, organization
    last year -> 2018 (2018-01-01 to 2018-12-31)
    Brekke -> Jonas Brekke, person
    Rheinkauf -> Rheinkauf GmbH, organization
    Carvalho -> Inês Carvalho, person
    12 percent -> 12 %
    this week -> 2019-W11 (2019-03-11 to 2019-03-17)
    Tavria -> Tavria Foods ASA, organization
    18.2 billion kroner -> 18200000000 NOK
    2018 -> 2018 (2018-01-01 to 2018-12-31)
    $40 -> 40000000 to 50000000 USD per year
    50 million -> 50000000 USD per year
    end of 2020 -> end 2020 (2020-01-01 to 2020-12-31)
"""

KINDS = (Money, Percentage, Date, Location, Party)


@pytest.fixture(scope="module")
def doc() -> Document:
    return dealextract.parse(TEXT)


def shown(mention: Mention[object]) -> str:
    return f"{mention.text} -> {in_words(mention.value)}"


def test_all_that_is_in_it_and_nothing_else(doc: Document) -> None:
    found = [shown(mention) for mention in doc if isinstance(mention.value, KINDS)]
    assert found == [line.strip() for line in EXPECTED.strip().splitlines()]


def test_the_dateline_gives_the_day_it_was_written_on(doc: Document) -> None:
    assert doc.reference_date == datetime.date(2019, 3, 14)


def test_a_given_day_goes_before_the_dateline() -> None:
    doc = dealextract.parse(TEXT, datetime.date(2020, 7, 1))
    assert doc.reference_date == datetime.date(2020, 7, 1)
    [last_year] = [mention for mention in doc.dates if mention.text == "last year"]
    assert last_year.value.timex == "2019"


def test_nothing_is_found_in_link_targets_and_addresses(doc: Document) -> None:
    targets = [match.span() for match in regex.finditer(r"(?<=\]\()[^()\s]{1,200}(?=\))|https://[^\s>)]{1,200}", TEXT)]
    assert len(targets) >= 6
    for start, end in targets:
        assert [mention for mention in doc if mention.start < end and start < mention.end] == []


def test_offsets_are_those_of_the_text_as_given(doc: Document) -> None:
    assert all(TEXT[mention.start : mention.end] == mention.text for mention in doc)
    price = doc.money[0]
    assert TEXT[price.start - 1 : price.end] == r"\$1.4 Billion"


def test_the_paragraph_broken_in_mid_sentence_is_one() -> None:
    broken = "The unit has little\n\npresence outside of the\n\nNew York area, said Ida Moss."
    mended = broken.replace("\n\n", "  ")
    assert [m.value for m in dealextract.parse(broken)] == [m.value for m in dealextract.parse(mended)]


def test_line_ends_of_another_system_change_nothing_but_offsets(doc: Document) -> None:
    other = dealextract.parse(TEXT.replace("\n", "\r\n"))
    assert [shown(mention) for mention in other] == [shown(mention) for mention in doc]


def test_the_main_deal(doc: Document) -> None:
    main = doc.deals[0]
    assert main.amount is not None
    assert main.stake is not None
    assert main.amount.value == Money(1_400_000_000, "USD")
    assert main.stake.text == "62.5 percent"
    assert [participant.party.value.name for participant in main.participants[:2]] == [
        "Tavria Foods ASA",
        "Marisol.com",
    ]
    assert main.status == "agreed"


def test_signs_of_markdown_between_a_hedge_and_its_amount() -> None:
    text = r"It paid about **\$300 million** and at least \$40-50 million [a year](https://lark.example)."
    assert [m.value for m in dealextract.parse(text).money] == [
        Money(300_000_000, "USD", bound="about"),
        Money(40_000_000, "USD", upper=50_000_000, bound="at least", per="year"),
        Money(50_000_000, "USD", per="year"),
    ]
