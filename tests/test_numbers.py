"""Numbers and currencies as texts write them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealextract.data.currencies import currencies
from dealextract.normalize.currencies import unit
from dealextract.normalize.numbers import number, scaled


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("1,234", "1234"),
        ("1.234", "1.234"),
        ("1,234,567.89", "1234567.89"),
        ("1.234.567,89", "1234567.89"),
        ("1.234.567", "1234567"),
        ("12,34,567", "1234567"),
        ("1'234'567.5", "1234567.5"),
        ("1 234 567", "1234567"),
        ("1 , 234 . 5", "1234.5"),
        ("1,5", "1.5"),
        ("0,125", "0.125"),
        (".75", "0.75"),
        ("7-3/4", "7.75"),
        ("7 3/4", "7.75"),
        ("104 23/32", "104.71875"),
        ("3/4", "0.75"),
        ("2½", "2.5"),
        ("¾", "0.75"),
        ("twelve", "12"),
        ("forty-five", "45"),
        ("one hundred and one", "101"),
        ("nineteen hundred", "1900"),
        ("two hundred fifty million", "250000000"),
        ("a million and a half", "1500000"),
        ("half a million", "500000"),
        ("half million", "500000"),
        ("one and a half billion", "1500000000"),
        ("three quarters of a million", "750000"),
        ("zero point zero five", "0.05"),
        ("one-hundredth", "0.01"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("5 lakh crore", "5000000000000"),
        ("2.5 million", "2500000"),
    ],
)
def test_numbers(text: str, value: str) -> None:
    assert number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", " ", "and", "five and", "forty twenty", "1,2,3", "1.2.3", "5/0", "9" * 500, "one " * 50, "-", "½½"],
)
def test_what_is_no_number(text: str) -> None:
    assert number(text) is None


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_none(text: str) -> None:
    found = number(text)
    assert found is None or found.is_finite()


@given(st.integers(0, 10**18), st.integers(0, 99))
def test_styles_agree(whole: int, cents: int) -> None:
    value = Decimal(whole) + Decimal(cents) / 100
    assert number(f"{whole:,}.{cents:02d}") == value
    assert number(f"{whole:,}.{cents:02d}".replace(",", "'")) == value
    assert number(f"{whole:_}.{cents:02d}".replace("_", " ")) == value
    if whole >= 1000:
        assert number(f"{whole:_},{cents:02d}".replace("_", ".")) == value


@given(st.decimals(0, 10**60, allow_nan=False, places=12))
def test_scaling_loses_no_digit(amount: Decimal) -> None:
    assert Fraction(scaled(amount, "million")) == Fraction(amount) * 10**6


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("$", "USD"), ("US$", "USD"), ("U.S. $", "USD"), ("C$", "CAD"), ("c $", "CAD"), ("HK$", "HKD"), ("$A", "AUD"),
        ("R$", "BRL"), ("NT$", "TWD"), ("£", "GBP"), ("¥", "JPY"), ("RMB", "CNY"), ("Rs.", "INR"), ("zł", "PLN"),
        ("RM", "MYR"), ("dlrs", "USD"), ("Canadian dlrs", "CAD"), ("U.S. dollars", "USD"), ("Swiss francs", "CHF"),
        ("pounds sterling", "GBP"), ("Irish pounds", "IEP"), ("D-marks", "DEM"), ("Norwegian crowns", "NOK"),
        ("renminbi", "CNY"), ("New Zealand dollar", "NZD"), ("Dutch guilders", "NLG"), ("stg", "GBP"), ("usd", "USD"),
    ],
)  # fmt: skip
def test_currencies(text: str, code: str) -> None:
    found = unit(text)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["", " ", "bananas", "Martian dollars", "Swiss yen", "€€", "$$"])
def test_what_is_no_currency(text: str) -> None:
    assert unit(text) is None


def test_every_code_and_name_of_the_table_is_known() -> None:
    for code, currency in currencies().items():
        found = unit(code)
        assert found is not None
        assert found.code == code
        for name in currency.names:
            named = unit(name)
            assert named is not None, name
            assert currency.active is False or named.code == code
