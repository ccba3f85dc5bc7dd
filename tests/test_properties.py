"""What holds for every text."""

from __future__ import annotations

import datetime
from typing import Any

from hypothesis import given
from texts import NEAR_TEXT, TEXTS

import dealextract
from dealextract import Mention

DAY = datetime.date(2018, 9, 12)
PREFIX = "Nothing of any note was there to be told on that morning, and so the page stayed empty.\n\n"


def among_parts(inner: Mention[Any], outer: Mention[Any]) -> bool:
    return any(part == inner or among_parts(inner, part) for part in outer.parts.values())


@given(TEXTS)
def test_every_mention_stands_where_it_says(text: str) -> None:
    doc = dealextract.parse(text, DAY)
    assert doc.text is text
    for mention in doc:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text


@given(TEXTS)
def test_mentions_are_sorted_and_overlap_their_parts_only(text: str) -> None:
    mentions = dealextract.parse(text, DAY).mentions
    assert list(mentions) == sorted(mentions, key=lambda m: (m.start, -m.end))
    for index, outer in enumerate(mentions):
        for inner in mentions[index + 1 :]:
            if inner.start >= outer.end:
                break
            assert among_parts(inner, outer) or among_parts(outer, inner), (outer, inner)


@given(TEXTS)
def test_no_shipped_rule_fails(text: str) -> None:
    assert dealextract.parse(text).warnings == ()


@given(NEAR_TEXT)
def test_the_same_text_twice_gives_equal_documents(text: str) -> None:
    first, second = dealextract.parse(text, DAY), dealextract.parse(str(text), DAY)
    assert first == second
    assert first.to_json() == second.to_json()


def absolute(text: str, offset: int) -> set[tuple[int, int, object]]:
    """Amounts, percentages and dates that need no other part of the text."""
    doc = dealextract.parse(text, DAY)
    dates = [m for m in doc.dates if not m.value.relative]
    return {(m.start - offset, m.end - offset, m.value) for m in (*doc.money, *doc.percentages, *dates)}


def test_an_unrelated_paragraph_in_front_changes_nothing() -> None:
    text = (
        "Kilo Bakery Ltd paid $5 million, or 12 percent more than on March 14, 2019, for the plant. "
        "It had cost €1.2bn in the third quarter of 2017, 50 basis points less."
    )
    assert absolute(PREFIX + text, len(PREFIX)) == absolute(text, 0)
    assert len(absolute(text, 0)) >= 6


@given(NEAR_TEXT)
def test_an_unrelated_paragraph_in_front_of_any_text(text: str) -> None:
    assert absolute(PREFIX + "Kilo " + text, len(PREFIX)) == absolute("Kilo " + text, 0)
