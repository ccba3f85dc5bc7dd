"""Texts of a size or a sort that nobody writes by hand: everything is found, and at a price that grows like the text.

Work is counted, not timed: how many functions are called, which no other work on the machine changes.
``FIFTY_MEGABYTES=1 python -m pytest tests/test_scale.py`` runs the largest text too, which takes some minutes.
"""

from __future__ import annotations

import itertools
import os
import sys
from types import FrameType
from typing import Any

import pytest

import dealextract
from dealextract import Parser
from dealextract.markup import MARKUPS

SYLLABLES = ("ba", "ko", "ri", "mu", "te", "lan", "dor", "vis", "per", "gol", "zan", "fir", "qua", "sel", "tor", "ven")


def name(number: int, syllables: int = 4) -> str:
    """A made-up name, another for each number below 65,536."""
    parts = []
    for _ in range(syllables):
        number, at = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[at])
    return "".join(parts).capitalize()


def joined(number: int, sentence: str, first: int = 0) -> str:
    """A sentence over and over, with another name and figure each time, counted from `first`."""
    return "".join(
        sentence.format(n=n, name=name(n), other=name(n * 7 + 5), word=name(n, 3), upper=name(n).upper())
        + ("\n\n" if n % 10 == 9 else "")
        for n in range(first, first + number)
    )


def calls(text: str, **options: Any) -> int:
    """How many calls of functions, Python's and C's, a parse makes."""
    count = 0

    def counter(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    before = sys.getprofile()
    sys.setprofile(counter)
    try:
        PARSER.parse(text, **options)
    finally:
        sys.setprofile(before)
    return count


def check_growth(sentence: str, **options: Any) -> None:
    """Eight times the text takes hardly more than eight times the calls; square growth takes 64 times as many."""
    few, many = joined(100, sentence, 20_000), joined(800, sentence, 30_000)
    # Tables and patterns are read before; names are none that were met before, so that no cache helps either.
    PARSER.parse(joined(40, sentence), **options)
    assert calls(many, **options) / calls(few, **options) < 1.5 * len(many) / len(few)


PARSER = Parser()

SENTENCES = (
    "{name} Smith said so. ",
    "Mr. {name} {other} met Mr. {word}. ",
    "{name} {other} Inc. rose and {other} fell. ",
    "Global {name} Holdings Ltd. rose. ",
    "Alma Group Ltd. rose and Alma fell. ",
    '{name} Ltd (the "{other}") and {other} rose. ',
    '{name} Ltd (the "Buyer {n}") rose; Buyer {n} fell. ',
    "Alma Group Ltd. agreed to buy Beta Foods plc for $5 million. ",
    "{name} Ltd. agreed to buy {other} plc for ${n} million. ",
    "The company agreed to buy it for that sum. ",
    "which agreed to buy, and to sell, ",
    "{name} Inc., which bought {other} Inc., ",
    "Last year it bought {name} for ${n}. ",
    "On Tuesday, in March, the year before, the next day. ",
    'as of March 5, 2019 (the "Closing Date {n}") and the Closing Date {n}. ',
    "${n}.5 million (€{n} million), or about $3 to $5 billion. ",
    "between {n} and 70 percent, or 50 basis points. ",
    "in Paris, Texas and {name}, France, near London and {other}. ",
    "{upper} {upper} BUYS {upper}\n",
    "{name} City 3 {other} United 1\n",
    "| {name} | ${n} | 3% | {name} Inc. |\n",
    '"{name} is good," said {other} {word}, chief executive of {name} {word}. ',
    "{word} ",
    "{word}, ",
    "{word} and ",
    "{word} of the ",
    "{word} & ",
    "({word} ",
    '"{word} ',
    "[{word}](https://lark.example/{n}) ",
)


UNITS = (
    "A ", "Aa ", "A. ", "Inc. ", "$", "$1 ", "$1,", "1,111,", "1 ", "1-", "1.", "1/1/", "May ", "Mr. ", "of the ",
    "[a](", "[[", "](", "\\(", "*a ", "_a", "the\n\n", "a\n\n", "www.", "http://", "a@a.", "a.com/", "New York, ",
    "million ", "\u2019s ", "about ", "A & ", "said ", "one hundred and ", "Inc. Ltd. ", "bought ",
)  # fmt: skip


@pytest.mark.parametrize("sentence", [*SENTENCES, *UNITS])
def test_work_grows_like_the_text(sentence: str) -> None:
    check_growth(sentence)


def test_work_grows_like_a_line_without_end() -> None:
    check_growth((PLAIN * 20 + TELLING).replace("Kilo Bakery", "{name}").replace("Norden", "{other}").strip() + " ")


def test_work_grows_like_the_page() -> None:
    paragraph = "<p>{name} Inc. &amp; <b>{other}</b> paid &#36;{n} to {word}</p>"
    check_growth(paragraph, markup="html")


SIGNS = (
    "a", "A", "I", "9", "$", ".", ",", "(", "[", "<", "&", '"', "*", "\\", "#", "%", " ", "\n", "\u00a0", "\u4e00",
    "\ud800", "\uf8ff", "A ", "<p>", "- ", "](",
)  # fmt: skip


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("markup", [None, *MARKUPS])
def test_a_sign_a_hundred_thousand_times_over(sign: str, markup: Any) -> None:
    text = sign * 100_000
    doc = PARSER.parse(text, markup=markup)
    assert (doc.text, doc.mentions, doc.warnings) == (text, (), ())


@pytest.mark.parametrize("sign", ["a", "A", "(", "9"])
def test_a_word_of_a_million_letters(sign: str) -> None:
    text = f"Kilo Bakery Ltd paid $5 million. {sign * 1_000_000} On March 14, 2019, it paid $7 million."
    assert [mention.text for mention in PARSER.parse(text).money] == ["$5 million", "$7 million"]


def test_one_hundred_thousand_parties_in_one_document() -> None:
    text = "".join(f"{name(n % 4096)} {name(n // 16)} Ltd. rose. " for n in range(100_000))
    doc = PARSER.parse(text)
    assert len(doc.parties) == 100_000
    assert len({mention.value.name for mention in doc.parties}) == 100_000


PLAIN = "it was one of those long reports in which hardly anything is told that could not be told in fewer words, "
TELLING = "and Kilo Bakery Ltd paid $5 million, or 12 percent more, to Norden Foods plc on March 14, 2019.\n\n"

PLANES = [plane << 16 for plane in range(0x11)]


@pytest.mark.parametrize("plane", PLANES, ids=[f"{plane:06X}" for plane in PLANES])
def test_every_code_point_of_a_plane_between_what_is_found(plane: int) -> None:
    step = 0x100
    for first in range(plane, plane + 0x10000, step):
        strange = "".join(map(chr, range(first, first + step)))
        text = f"Lark Foods Ltd paid $5 million. {strange} On March 14, 2019, it paid $7 million.\n\n{strange}"
        doc = PARSER.parse(text)
        assert doc.text == text
        assert doc.warnings == ()
        assert all(text[m.start : m.end] == m.text for m in doc)
        assert {"$5 million", "$7 million"} <= {m.text for m in doc.money}, hex(first)


@pytest.mark.skipif("FIFTY_MEGABYTES" not in os.environ, reason="takes minutes; set FIFTY_MEGABYTES=1 to run it")
def test_fifty_megabytes() -> None:
    number = 50_000_000 // len(PLAIN * 3 + TELLING)
    text = (PLAIN * 3 + TELLING) * number
    doc = dealextract.parse(text)
    assert (len(doc.money), len(doc.percentages), len(doc.dates)) == (number, number, number)
    assert len(doc.parties) == 2 * number
    assert all(text[m.start : m.end] == m.text for m in itertools.islice(doc, 0, None, 1000))
