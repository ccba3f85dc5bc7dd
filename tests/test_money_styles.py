"""Amounts written in every style from (amount, currency, style), and read back: one, with its amount and currency.

A normal run draws a few hundred cases; `DEALEXTRACT_DRAWS=12000 pytest tests/test_money_styles.py` draws that many.
"""

from __future__ import annotations

import os
from decimal import Decimal

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

import dealextract

DRAWS = int(os.environ.get("DEALEXTRACT_DRAWS", "400"))

PREFIXED = {
    "USD": ("$", "US$", "U.S.$", "USD", "US $"), "CAD": ("C$", "CA$", "CAD", "Cdn$", "CAD$"),
    "AUD": ("A$", "AUD", "AU$"),
    "HKD": ("HK$", "HKD"), "NZD": ("NZ$", "NZD"), "SGD": ("S$", "SGD"), "TWD": ("NT$", "TWD"), "BRL": ("R$", "BRL"),
    "MXN": ("Mex$", "MX$", "MXN"), "EUR": ("€", "EUR"), "GBP": ("£", "GBP"), "JPY": ("¥", "JPY"), "CNY": ("RMB", "CNY"),
    "INR": ("₹", "Rs", "Rs.", "INR"), "KRW": ("₩", "KRW"), "RUB": ("₽", "RUB"), "ILS": ("₪", "ILS"), "TRY": ("₺",),
    "PHP": ("₱", "PHP"), "NGN": ("₦", "NGN"), "VND": ("VND",), "CHF": ("CHF", "SFr"), "SEK": ("SEK",), "NOK": ("NOK",),
    "DKK": ("DKK",), "PLN": ("PLN",), "MYR": ("RM", "MYR"), "IDR": ("Rp", "IDR"), "ZAR": ("ZAR",), "THB": ("THB", "฿"),
    "AED": ("AED",), "SAR": ("SAR",), "KWD": ("KWD",), "CZK": ("CZK",), "HUF": ("HUF",), "DEM": ("DM", "DEM"),
}  # fmt: skip
"""Signs and codes in front of a number."""

SUFFIXED = {
    "USD": ("USD", "dollars", "U.S. dollars", "US dollars", "dlrs", "U.S. dlrs", "$"), "EUR": ("EUR", "euros", "€"),
    "CAD": ("CAD", "Canadian dollars", "Canadian dlrs"), "AUD": ("AUD", "Australian dollars"),
    "GBP": ("GBP", "pounds", "pounds sterling", "stg", "British pounds"),
    "HKD": ("HKD", "Hong Kong dollars"), "NZD": ("New Zealand dollars",), "SGD": ("Singapore dollars",),
    "JPY": ("yen", "JPY", "Japanese yen"),
    "CNY": ("yuan", "renminbi", "CNY", "Chinese yuan"), "INR": ("rupees", "Indian rupees", "INR"), "CHF": ("Swiss "
    "francs", "CHF"),
    "SEK": ("Swedish crowns", "SEK", "kronor", "Swedish kronor"), "NOK": ("Norwegian crowns", "NOK", "Norwegian "
    "kroner"), "DKK": ("Danish crowns", "DKK"),
    "MYR": ("ringgit", "Malaysian ringgit"), "RUB": ("rubles", "roubles", "Russian roubles"),
    "BRL": ("reais", "Brazilian reais"),
    "MXN": ("Mexican pesos",), "PHP": ("Philippine pesos",), "KRW": ("won", "South Korean won"),
    "THB": ("baht", "Thai baht"),
    "IDR": ("rupiah",), "VND": ("dong",), "PLN": ("zlotys", "PLN"), "CZK": ("Czech crowns", "CZK"),
    "HUF": ("forints",), "ILS": ("shekels",),
    "TRY": ("Turkish lira",), "ZAR": ("rand", "South African rand"), "NGN": ("naira",), "AED": ("dirhams",),
    "SAR": ("Saudi riyals",),
    "KWD": ("Kuwaiti dinars",), "UAH": ("hryvnias",), "KZT": ("tenge",), "EGP": ("Egyptian pounds",),
    "DEM": ("marks", "German marks"),
    "NLG": ("Dutch guilders",), "FRF": ("French francs",), "ITL": ("lire", "Italian lire"),
    "ATS": ("Austrian schillings",), "PKR": ("Pakistani rupees",),
}  # fmt: skip
"""Names, codes and signs behind a number."""

SCALES = {
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mln": 6, "bln": 9, "bn": 9, "mn": 6, "m": 6,
        "M": 6, "MM": 6,
    "k": 3, "K": 3, "b": 9, "B": 9, "tn": 12, "crore": 7, "lakh": 5, "Million": 6, "BILLION": 9, "hundred million": 8,
}  # fmt: skip
GLUED_ONLY = ("k", "b")

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety"


def below_thousand(number: int, joiner: str) -> str:
    """A number from 1 to 999 in words."""
    hundreds, rest = divmod(number, 100)
    words = [f"{SMALL.split()[hundreds]} hundred"] if hundreds else []
    if 0 < rest < 20:
        words.append(SMALL.split()[rest])
    elif rest:
        ten, unit = divmod(rest, 10)
        words.append(TENS.split()[ten] + (f"-{SMALL.split()[unit]}" if unit else ""))
    return joiner.join(words)


def in_words(number: int, joiner: str) -> str:
    """A whole number from 1 to 10**15 - 1 in words."""
    parts = []
    for power, name in ((12, " trillion"), (9, " billion"), (6, " million"), (3, " thousand"), (0, "")):
        group = number // 10**power % 1000
        if group:
            parts.append(below_thousand(group, joiner) + name)
    return " ".join(parts)


def grouped(number: int, size_first: int, size: int, separator: str) -> str:
    """Digits in groups: the last of `size_first`, the others of `size`."""
    digits = str(number)
    groups = [digits[-size_first:]]
    digits = digits[:-size_first]
    while digits:
        groups.insert(0, digits[-size:])
        digits = digits[:-size]
    return separator.join(groups)


def figures(draw: st.DrawFn, *, decimals_allowed: bool = True) -> tuple[Decimal, str]:
    """A number and one way to write it in figures."""
    whole = draw(st.integers(0, 10**15) | st.integers(1, 99_999))
    style = draw(st.sampled_from(("plain", "comma", "indian", "european", "swiss", "blanks", "tokenised")))
    cents = draw(st.none() | st.integers(0, 99)) if decimals_allowed else None
    separators = {
        "plain": "",
        "comma": ",",
        "indian": ",",
        "european": ".",
        "swiss": "'",
        "blanks": " ",
        "tokenised": " , ",
    }
    decimal = {"european": ",", "tokenised": " . "}.get(style, ".")
    if style == "european" and whole < 10**6 and cents is None:
        # 1.234 alone is a decimal fraction in English: only a second separator tells.
        cents = 50
    text = str(whole) if style == "plain" else grouped(whole, 3, 2 if style == "indian" else 3, separators[style])
    value = Decimal(whole)
    if cents is not None:
        text += f"{decimal}{cents:02d}"
        value += Decimal(cents) / 100
    return value, text


def scaled(draw: st.DrawFn) -> tuple[Decimal, str]:
    """A number and one way to write it with a scale."""
    scale = draw(st.sampled_from(sorted(SCALES)))
    whole = draw(st.integers(0, 9_999))
    tail = draw(st.sampled_from(("", ".1", ".25", ".5", ".125", ".75", "-1/2", " 3/4", "½")))
    if whole == 0 and tail in ("", "-1/2", " 3/4", "½"):
        tail = ".5"
    fraction = {"-1/2": ".5", " 3/4": ".75", "½": ".5"}.get(tail, tail)
    gap = "" if scale in GLUED_ONLY else draw(st.sampled_from(("", " ", "-") if len(scale) < 3 else (" ", "-")))
    if tail in ("-1/2", " 3/4", "½"):
        gap = " "
        scale = "million" if len(scale) < 3 else scale
    number = f"{whole:,}" if draw(st.booleans()) and not tail else str(whole)
    return Decimal(f"{whole}{fraction}") * 10 ** SCALES[scale], f"{number}{tail}{gap}{scale}"


@st.composite
def front(draw: st.DrawFn) -> tuple[str, Decimal, str]:
    """An amount with its currency in front."""
    code = draw(st.sampled_from(sorted(PREFIXED)))
    mark = draw(st.sampled_from(PREFIXED[code]))
    value, number = figures(draw) if draw(st.booleans()) else scaled(draw)
    gap = draw(st.sampled_from(("", " ")))
    return f"{mark}{gap}{number}", value, code


@st.composite
def behind(draw: st.DrawFn) -> tuple[str, Decimal, str]:
    """An amount with its currency behind."""
    code = draw(st.sampled_from(sorted(SUFFIXED)))
    mark = draw(st.sampled_from(SUFFIXED[code]))
    value, number = figures(draw) if draw(st.booleans()) else scaled(draw)
    gap = "" if mark in ("$", "€") and draw(st.booleans()) else " "
    return f"{number}{gap}{mark}", value, code


@st.composite
def glued(draw: st.DrawFn) -> tuple[str, Decimal, str]:
    """An amount with its currency's code glued on: "34.6mUSD", "30 MUSD"."""
    code = draw(st.sampled_from(("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "SEK", "NOK", "JPY", "INR")))
    scale, power = draw(st.sampled_from((("m", 6), ("M", 6), ("bn", 9), ("k", 3), ("mn", 6), ("", 0))))
    number = draw(st.integers(1, 999_999)) / Decimal(draw(st.sampled_from((1, 10, 100))))
    gap = draw(st.sampled_from(("", " "))) if scale in ("m", "M") else ""
    return f"{number}{gap}{scale}{code}", number * 10**power, code


@st.composite
def words(draw: st.DrawFn) -> tuple[str, Decimal, str]:
    """An amount in words."""
    code = draw(st.sampled_from(("USD", "EUR", "GBP", "JPY", "CAD", "CHF", "INR")))
    mark = draw(st.sampled_from([m for m in SUFFIXED[code] if m[-1].isalpha() and not m.isupper() and m != "stg"]))
    number = draw(st.integers(2, 99) | st.integers(2, 10**15 - 1) | st.integers(2, 999).map(lambda n: n * 10**6))
    text = in_words(number, draw(st.sampled_from((" ", " and "))))
    style = draw(st.sampled_from((str, str.title, str.upper))) if mark == "dollars" else str
    return style(f"{text} {mark}"), Decimal(number), code


@st.composite
def minor(draw: st.DrawFn) -> tuple[str, Decimal, str]:
    """An amount in cents or pence, or in units and cents."""
    cents = draw(st.integers(1, 99))
    units = draw(st.integers(1, 999))
    value = Decimal(cents) / 100
    forms = (
        (f"{cents} cents", value, "USD"), (f"{cents} cts", value, "USD"), (f"{cents}p", value, "GBP"),
        (f"{cents} pence", value, "GBP"), (f"{units} dollars {cents} cents", units + value, "USD"),
        (f"{units} dollars and {cents} cents", units + value, "USD"),
        (f"{units} pounds {cents} pence", units + value, "GBP"),
        (f"{units} euros and {cents} cents", units + value, "EUR"),
        (f"{cents}-1/2 cents", value + Decimal("0.005"), "USD"),
        (f"{in_words(units, ' ')} dollars and {in_words(cents, ' ')} cents", units + value, "USD"),
    )  # fmt: skip
    return draw(st.sampled_from(forms))


@st.composite
def contract(draw: st.DrawFn) -> tuple[str, Decimal, str]:
    """An amount in words and, in brackets, in figures."""
    number = draw(st.integers(2, 10**12))
    text = in_words(number, " ").title()
    return f"{text} Dollars ({draw(st.sampled_from(('$', 'US$', 'U.S.$')))}{number:,})", Decimal(number), "USD"


CARRIERS = (
    "The price was {}.", "They paid {} in cash for it.", "{} was paid.", "A loss of {}, they said.", "({})",
    "The firm borrowed about {} from two banks", '"{}"', "It fell to {} from a year ago; nothing else changed.",
)  # fmt: skip

every_style = front() | behind() | glued() | words() | minor() | contract()


@settings(max_examples=DRAWS, deadline=None, suppress_health_check=list(HealthCheck))
@given(every_style, st.sampled_from(CARRIERS))
def test_every_style_is_read_back(written: tuple[str, Decimal, str], carrier: str) -> None:
    text, amount, currency = written
    doc = dealextract.parse(carrier.format(text))
    assert [m.text for m in doc.money] == [text]
    value = doc.money[0].value
    assert (value.amount, value.currency) == (amount, currency)
    assert not doc.warnings


@settings(max_examples=DRAWS // 4, deadline=None)
@given(
    st.integers(1, 400),
    st.integers(1, 400),
    st.sampled_from((" million", " billion", "m", "bn", "")),
    st.sampled_from(("-", " to ")),
)
def test_ranges_are_two_mentions(low: int, more: int, scale: str, between: str) -> None:
    high = low + more
    text = f"It is worth ${low}{between}{high}{scale}." if scale else f"It is worth ${low}{between}${high}."
    first, second = dealextract.parse(text).money
    factor = {" million": 10**6, " billion": 10**9, "m": 10**6, "bn": 10**9, "": 1}[scale]
    assert (first.value.amount, first.value.upper) == (low * factor, high * factor)
    assert (second.value.amount, second.value.upper) == (high * factor, None)


@settings(max_examples=DRAWS // 4, deadline=None)
@given(
    st.integers(0, 10**6),
    st.sampled_from((1, 10, 100, 1000)),
    st.sampled_from(("%", " percent", " per cent", " pct", "-percent")),
)
def test_percentages_are_read_back(number: int, part: int, unit: str) -> None:
    value = Decimal(number) / part
    (found,) = dealextract.parse(f"It rose {value}{unit} last year.").percentages
    assert (found.text, found.value.value) == (f"{value}{unit}", value)


@pytest.mark.parametrize("points", [1, 25, 250])
def test_basis_points_are_hundredths(points: int) -> None:
    (found,) = dealextract.parse(f"It yields {points} bps more.").percentages
    assert (found.value.value, found.value.unit) == (Decimal(points) / 100, "basis point")
