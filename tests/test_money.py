"""Money and percentages: what single rules cannot show alone."""

from __future__ import annotations

import datetime
import time
from decimal import Decimal
from pathlib import Path

import pytest

import dealextract
from dealextract import Money, Parser, Percentage

OURS = (
    "money", "percentage", "find_other_ends", "join_ranges", "read_surroundings", "scale_tables", "settle_currencies",
    "link_equivalents",
)  # fmt: skip
"""What a warning about money begins with."""

SENTENCES = Path(__file__).parent / "accuracy" / "money.tsv"


def rows() -> list[tuple[str, str, str]]:
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    return [(kind, text, expected) for kind, text, expected in (line.split("\t") for line in lines)]


def only(text: str, parser: Parser | None = None) -> Money:
    doc = (parser or Parser()).parse(text)
    assert len(doc.money) == 1, doc.money
    return doc.money[0].value


@pytest.mark.parametrize(("kind", "text", "expected"), rows())
def test_hard_sentences(kind: str, text: str, expected: str) -> None:
    found = sorted((m.value.amount, m.value.currency) for m in dealextract.parse(text).money)
    amounts = [part.split() for part in expected.split(";") if part.strip()]
    assert found == sorted((Decimal(amount), currency) for amount, currency in amounts)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("It cost about $5 million.", "about"),
        ("It cost nearly $5 million.", "about"),
        ("It cost some $5 million.", "about"),
        ("It cost as much as $5 million.", "at most"),
        ("It cost up to $5 million.", "at most"),
        ("It went up to $5 million.", None),
        ("It cost more than $5 million.", "more than"),
        ("It cost over $5 million.", "more than"),
        ("A dispute over $5 million began.", None),
        ("It cost less than $5 million.", "less than"),
        ("It cost at least $5 million.", "at least"),
        ("It cost no less than $5 million.", "at least"),
        ("It cost $5 million or more.", "at least"),
        ("It cost $5 million or so.", "about"),
        ("It cost $5 million.", None),
    ],
)
def test_bounds_stand_outside_the_span(text: str, bound: str | None) -> None:
    (mention,) = dealextract.parse(text).money
    assert mention.text == "$5 million"
    assert mention.value == Money(5_000_000, "USD", bound=bound)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$70 a share", "share"),
        ("£12.50 per share in cash", "share"),
        ("€3m a year", "year"),
        ("€3m per annum", "year"),
        ("€3m a year from Kilo Corp", "year"),
        ("€3m a year earlier", None),
        ("€3m a quarter ago", None),
        ("€3m annually", "year"),
        ("$100-a-month", "month"),
        ("$1,850 an ounce", "ounce"),
        ("$49/bbl", "barrel"),
        ("$5 apiece", "unit"),
        ("$5 a day", "day"),
        ("$5 a moment ago", None),
    ],
)
def test_what_an_amount_is_paid_for(text: str, per: str | None) -> None:
    assert only(f"They paid {text}").per == per


class TestRanges:
    def test_two_mentions_of_which_the_lower_knows_the_upper(self) -> None:
        low, high = dealextract.parse("They expect $5-10 million.").money
        assert (low.text, low.value) == ("$5", Money(5_000_000, "USD", upper=10_000_000))
        assert (high.text, high.value) == ("10 million", Money(10_000_000, "USD"))

    def test_from_one_to_another_is_a_change(self) -> None:
        low, high = dealextract.parse("It rose from $5 million to $10 million.").money
        assert (low.value.upper, high.value.upper) == (None, None)

    def test_between(self) -> None:
        low, high = dealextract.parse("It is between $2 and $3 billion.").money
        assert (low.value, high.value.amount) == (Money(2 * 10**9, "USD", upper=3 * 10**9), 3 * 10**9)

    def test_percentages(self) -> None:
        low, high = dealextract.parse("A cut of 5-15 percent is due.").percentages
        assert (low.text, low.value, high.text) == ("5", Percentage(5, upper=15), "15 percent")

    def test_a_dash_behind_a_percentage_is_no_sign(self) -> None:
        low, high = dealextract.parse("A cut of 5%-10% is due.").percentages
        assert (low.value.upper, high.text) == (Decimal(10), "10%")


class TestContracts:
    def test_words_and_figures_are_one(self) -> None:
        value = only("He shall pay Twenty Million Dollars ($20,000,000).")
        assert (value.amount, value.mismatch) == (20_000_000, None)

    def test_a_mismatch_stays_visible(self) -> None:
        value = only("He shall pay Twenty Million Dollars ($25,000,000).")
        assert (value.amount, value.mismatch) == (20_000_000, 25_000_000)


class TestSigns:
    @pytest.mark.parametrize(
        ("text", "found", "amount"),
        [
            ("The account stood at -$5 then.", "-$5", "-5"),
            ("The balance was \u2212\u00a340m at the end.", "\u2212\u00a340m", "-40000000"),
            ("a result of minus 5 million dollars", "minus 5 million dollars", "-5000000"),
            ("a net loss of ($3.4 million) for the year", "$3.4 million", "-3400000"),
            ("| Net income | ($3.4m) |", "$3.4m", "-3400000"),
        ],
    )
    def test_below_zero(self, text: str, found: str, amount: str) -> None:
        (mention,) = dealextract.parse(text).money
        assert (mention.text, mention.value.amount) == (found, Decimal(amount))

    @pytest.mark.parametrize(
        "text", ["revenue rose again ($5 million)", "the winner-$5 million richer", "sales minus $5 million of costs"]
    )
    def test_no_sign(self, text: str) -> None:
        (mention,) = dealextract.parse(text).money
        assert (mention.text[0], mention.value.amount > 0) == ("$", True)

    def test_percentages(self) -> None:
        doc = dealextract.parse("Growth of minus 2.3% in spring, | Growth | (3.4%) |")
        assert [(share.text, share.value.value) for share in doc.percentages] == [
            ("minus 2.3%", Decimal("-2.3")),
            ("3.4%", Decimal("-3.4")),
        ]

    def test_a_share_in_words_and_in_figures_is_one(self) -> None:
        doc = dealextract.parse("at least fifty-one percent (51%) of it, not ninety percent (85%)")
        assert [share.text for share in doc.percentages] == ["fifty-one percent (51%)", "ninety percent", "85%"]


def test_equivalents_know_each_other() -> None:
    euros, dollars = dealextract.parse("They paid €100m (about $108m) for it.").money
    assert euros.value.equivalents == (Money(108_000_000, "USD"),)
    assert dollars.value.equivalents == (Money(100_000_000, "EUR"),)
    assert dollars.value.bound == "about"


class TestWhichCurrency:
    def test_the_likeliest_with_the_others_as_candidates(self) -> None:
        value = only("It cost $5 million.")
        assert value.currency == "USD"
        assert value.candidates[:2] == ("CAD", "AUD")

    def test_the_caller_knows(self) -> None:
        value = only("It cost $5 million.", Parser(currency="NZD"))
        assert value.currency == "NZD"
        assert "USD" in value.candidates

    def test_the_caller_s_dollar_is_no_pound(self) -> None:
        assert only("It cost £5 million.", Parser(currency="NZD")).currency == "GBP"

    def test_a_sentence_says_so(self) -> None:
        doc = dealextract.parse("All amounts are in Australian dollars. The mine cost $5 million.")
        assert doc.money[0].value.currency == "AUD"
        assert "Australian dollars" in doc.money[0].notes[0]

    def test_the_dateline_says_so(self) -> None:
        doc = dealextract.parse("TORONTO, March 3 /CNW/ - Kilo sold shares for $5 million.")
        assert (doc.money[0].value.currency, doc.money[0].notes) == ("CAD", ("CAD: the dateline is TORONTO",))

    def test_where_pesos_have_the_sign_english_texts_mean_us_dollars(self) -> None:
        assert only("BUENOS AIRES - Kilo sold shares for $5 million.").currency == "USD"
        assert only("BUENOS AIRES - Kilo sold shares for 5 million pesos.").currency == "ARS"

    def test_agencies_write_us_dollars_everywhere(self) -> None:
        assert only("TORONTO (Reuters) - Kilo sold shares for $5 million.").currency == "USD"

    def test_the_same_sum_with_its_full_sign(self) -> None:
        doc = dealextract.parse("Kilo raised C$5 million. The $5 million will pay for a mill.")
        assert [m.value.currency for m in doc.money] == ["CAD", "CAD"]

    def test_told_from_us_dollars(self) -> None:
        doc = dealextract.parse("Kilo paid A$9 million, then $5 million and US$3 million.")
        assert [m.value.currency for m in doc.money] == ["AUD", "AUD", "USD"]

    def test_named_in_full_elsewhere(self) -> None:
        doc = dealextract.parse("It lost 5 million Danish crowns and then 6 million crowns.")
        assert [m.value.currency for m in doc.money] == ["DKK", "DKK"]

    def test_francs_of_their_time(self) -> None:
        text = "The mill cost 5 million francs."
        old = Parser().parse(text, datetime.date(1987, 3, 4)).money[0].value
        new = Parser().parse(text, datetime.date(2017, 3, 4)).money[0].value
        assert (old.currency, new.currency) == ("FRF", "CHF")


TABLE = """Results of the year (in thousands, except per share data)

                           2019        2018
Revenue               $  12,345    $ 11,200
Cost of sales            (7,100)     6,900
Margin                      42%        38%
Earnings per share         0.12       0.10

The firm paid $500 for a desk."""


class TestTables:
    def test_the_head_s_scale_holds_for_the_rows(self) -> None:
        found = [(m.text, m.value.amount) for m in dealextract.parse(TABLE).money]
        assert found == [
            ("$  12,345", 12_345_000),
            ("$ 11,200", 11_200_000),
            ("7,100", -7_100_000),
            ("6,900", 6_900_000),
            ("$500", 500),
        ]

    def test_markdown(self) -> None:
        doc = dealextract.parse("| € millions | 2019 |\n|---|---|\n| Sales | 45.2 |\n| Staff | 3.1 |\n")
        assert [m.value for m in doc.money] == [Money(45_200_000, "EUR"), Money(3_100_000, "EUR")]

    def test_prose_is_left_alone(self) -> None:
        assert only("Figures are in thousands. He paid $5 for it.").amount == 5


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("5% of the outstanding shares", Percentage(5, base="outstanding shares")),
        ("a 51 percent stake in Lark", Percentage(51, base="stake in Lark")),
        (
            "a 22 percent stake in Norwegian ferry line Fjordline ASA",
            Percentage(22, base="stake in Norwegian ferry line Fjordline ASA"),
        ),
        ("a 22 percent stake in their U.S. venture last year", Percentage(22, base="stake")),
        ("30% of profit last year", Percentage(30, base="profit")),
        ("SOFR + 250 bps", Percentage("2.5", unit="basis point", benchmark="SOFR")),
        ("three-month LIBOR plus 1.5%", Percentage("1.5", benchmark="three-month LIBOR")),
        ("350 basis points over Treasuries", Percentage("3.5", unit="basis point", benchmark="Treasuries")),
        ("fifty-one percent", Percentage(51)),
        ("half a percentage point", Percentage("0.5", unit="percentage point")),
        ("7-3/4 pct", Percentage("7.75")),
        ("more than 30 per cent", Percentage(30, bound="more than")),
        ("12.5 p.c.", Percentage("12.5")),
    ],
)
def test_percentages(text: str, value: Percentage) -> None:
    (mention,) = dealextract.parse(f"They spoke of {text}.").percentages
    assert mention.value == value


@pytest.mark.parametrize(
    "text",
    [
        "$" + "9" * 10_000,
        "$1" + ",234" * 3_000,
        "$1,2,3,4,5,6",
        "$1e999",
        "$" * 5_000,
        "1.2.3.4 dollars",
        "€" * 2_000 + "5",
        "one " * 3_000 + "dollars",
        "million " * 3_000,
        "$5-" * 3_000,
        "5 to " * 3_000 + "10 million euros",
        "1 , " * 3_000 + "dollars",
        "(in thousands)\n" + "a  1\n" * 3_000,
    ],
)
def test_absurd_input_neither_fails_nor_stalls(text: str) -> None:
    parser = Parser()
    parser.parse("$5")
    begin = time.process_time()
    doc = parser.parse(text)
    assert time.process_time() - begin < 5
    assert not [warning for warning in doc.warnings if warning.startswith(OURS)]


@pytest.mark.parametrize("text", ["$" + "9" * 10_000, "$1,2,3,4", "$1e999", "$$$$", "$1.2.3.4", "1.2.3.4 dollars"])
def test_no_amount_that_the_text_does_not_state(text: str) -> None:
    assert dealextract.parse(text).money == ()


def test_no_digit_is_lost() -> None:
    text = "$123,456,789,012,345,678,901,234,567,890.123456789012 million"
    assert only(text).amount == Decimal("123456789012345678901234567890123456.789012")
