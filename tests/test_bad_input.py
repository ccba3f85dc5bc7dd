"""Whatever is handed in: a document or a TypeError."""

from __future__ import annotations

import datetime
import math
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


@pytest.mark.parametrize(
    "options",
    [{"currency": 5}, {"currency": "usd"}, {"day_first": "no"}, {"timeout": "1"}, {"timeout": math.nan}],
)
def test_an_option_of_a_wrong_sort(options: dict[str, Any]) -> None:
    [(name, value)] = options.items()
    with pytest.raises(ValueError, match=f"{name} must be .*, not {value!r}"):
        dealextract.Parser(**options)


@pytest.mark.parametrize("steps", [(print,), "find_names", (dealextract.RULES[0],)])
def test_what_is_not_a_step(steps: Any) -> None:
    with pytest.raises(dealextract.RuleError, match=r"is not a step; put @step\(…\) on top of a function"):
        dealextract.Parser(steps=steps)


def test_one_step_alone() -> None:
    with pytest.raises(dealextract.RuleError, match=r"write steps=\(\*STEPS, my_step\)"):
        dealextract.Parser(steps=dealextract.STEPS[0])  # type: ignore[arg-type]


@pytest.mark.parametrize("workers", [0, -1, "2", 1.5, None])
def test_not_a_number_of_processes(workers: Any) -> None:
    with pytest.raises(ValueError, match="workers must be 1 or more, not "):
        dealextract.Parser().parse_many(["x"], workers=workers)


@pytest.mark.parametrize("method", ["parse_many", "profile"])
def test_one_text_where_many_are_asked_for(method: str) -> None:
    with pytest.raises(TypeError, match=rf"{method}\(\[text\]\)"):
        getattr(dealextract.Parser(), method)("for $5")


@pytest.mark.parametrize("span", [3, (0, 1, 2), (0.0, 1.0), b"$5", ("for", "$5"), dealextract.parse("for $5")[0]])
def test_what_is_not_a_span(span: Any) -> None:
    with pytest.raises(TypeError, match=r"span must be words of the text, or its offsets \(start, end\), not "):
        dealextract.explain("for $5", span)


@pytest.mark.parametrize("text", ["", "for $5"])
def test_a_kind_by_its_name(text: str) -> None:
    with pytest.raises(TypeError, match="takes a class such as Money, not the name 'money'"):
        dealextract.parse(text).of("money")  # type: ignore[arg-type]


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
