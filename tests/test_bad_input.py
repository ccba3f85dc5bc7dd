"""Whatever is handed in: a document or a TypeError, in time that grows like the text."""

from __future__ import annotations

import datetime
import time
from typing import Any

import pytest

import dealextract


@pytest.mark.parametrize("text", [b"bytes", bytearray(b"x"), None, 5, ["x"], object()])
def test_not_a_str(text: Any) -> None:
    with pytest.raises(TypeError, match=f"takes a str, not {type(text).__name__}") as caught:
        dealextract.parse(text)
    assert ("text.decode('utf-8')" in str(caught.value)) is isinstance(text, (bytes, bytearray))


@pytest.mark.parametrize("day", ["2018-09-11", 20180911, 3.5])
def test_not_a_date(day: Any) -> None:
    with pytest.raises(TypeError, match=r"reference_date must be a datetime\.date"):
        dealextract.parse("x", day)


def test_a_moment_counts_as_its_day() -> None:
    doc = dealextract.parse("x", datetime.datetime(2018, 9, 11, 23, 59))
    assert doc.reference_date == datetime.date(2018, 9, 11)


class Text(str):
    __slots__ = ()


def test_a_subclass_of_str_is_a_str() -> None:
    assert dealextract.parse(Text("for $5")) == dealextract.parse("for $5")


@pytest.mark.parametrize("text", ["", " ", "\n", "\n\n\n", "\x00", "\ufeff", "\ud800", "\U0010ffff", "\ue000" * 3])
def test_hardly_any_text(text: str) -> None:
    doc = dealextract.parse(text)
    assert (doc.text, doc.mentions, doc.deals, doc.warnings) == (text, (), (), ())


FOUND_IN_ANY = "Kilo Bakery Ltd paid $5 million on March 14, 2019."


@pytest.mark.parametrize(
    "around",
    ["\ud800{}\udfff", "\ue000\uf8fe\uf8ff{}\ue001", "\x01\x02{}\x7f", "\u05d0\u05d1\u05d2 {} \u05d3",
     "\u202e{}\u202c", "\u200b{}\u200b", "\ufffe{}\uffff", "\U000e0041 {}", "e\u0301 {} \u0301"],
)  # fmt: skip
def test_odd_characters_around_change_no_offset(around: str) -> None:
    text = around.format(FOUND_IN_ANY)
    doc = dealextract.parse(text)
    assert [(m.text, m.value.amount) for m in doc.money] == [("$5 million", 5_000_000)]
    assert "March 14, 2019" in {m.text for m in doc.dates}
    assert all(text[m.start : m.end] == m.text for m in doc)


MILLION = 1_000_000


@pytest.mark.parametrize(
    "character",
    ["a", "A", "9", "$", ".", ",", " ", "\n", "-", "[", "*", "\\", "#", "%", "\u00a0", "\ud800", "\uf8ff", "\u4e00"],
)  # fmt: skip
def test_one_million_of_one_character(character: str) -> None:
    begin = time.process_time()
    doc = dealextract.parse(character * MILLION)
    assert len(doc.text) == MILLION
    assert time.process_time() - begin < 20


HOSTILE = (
    "A ", "Aa ", "A. ", "Inc. ", "$", "$1 ", "$1,", "1,111,", "1 ", "1-", "1.", "1/1/", "May ", "Mr. ", "of the ",
    "[a](", "[[", "](", "\\(", "*a ", "_a", "the\n\n", "a\n\n", "www.", "http://",
    "a@a.", "a.com/", "New York, ", "million ", "\u2019s ", "about ", "A & ", "said ", "one hundred and ",
)  # fmt: skip


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        begin = time.process_time()
        dealextract.parse(text)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_like_the_text(unit: str) -> None:
    dealextract.parse(unit)
    short, long = (seconds(unit * (length // len(unit))) for length in (6_000, 48_000))
    # Eight times the text: 8 where growth is linear, 64 where it is quadratic; clocks of a shared machine are coarse.
    assert long < 0.15 or long < 24 * max(short, 0.005), f"{short:.3f} s, then {long:.3f} s"


PLAIN = "it was one of those long reports in which hardly anything is told that could not be told in fewer words, "
TELLING = "and Kilo Bakery Ltd paid $5 million, or 12 percent more, to Norden Foods plc on March 14, 2019, "


def test_ten_megabytes_in_one_line() -> None:
    paragraph = PLAIN * 20 + TELLING
    small, large = (paragraph * (size // len(paragraph)) for size in (MILLION, 10 * MILLION))
    begin = time.process_time()
    few = len(dealextract.parse(small).money)
    between = time.process_time()
    many = len(dealextract.parse(large).money)
    end = time.process_time()
    assert few == small.count("$5 million")
    assert many == large.count("$5 million")
    assert end - between < 25 * (between - begin)
