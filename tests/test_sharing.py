"""What is remembered of the surroundings of an anchor changes no answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from short_news import short_news
from texts import NEAR_TEXT

import dealextract
from dealextract.engine import sharing
from dealextract.engine.scan import Scanner

PARSER = dealextract.Parser()


@pytest.fixture(scope="module")
def trying_everywhere() -> dealextract.Parser:
    """A parser that tries each rule wherever its anchor is."""
    parser = dealextract.Parser()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Scanner, "looks_far_back", True)
        parser.parse("")
    return parser


@given(text=NEAR_TEXT)
def test_same_mentions_as_when_every_place_is_tried(trying_everywhere: dealextract.Parser, text: str) -> None:
    assert PARSER.parse(text) == trying_everywhere.parse(text)


def test_same_mentions_of_news_as_when_every_place_is_tried(trying_everywhere: dealextract.Parser) -> None:
    for item in short_news(100):
        assert PARSER.parse(item.text) == trying_everywhere.parse(item.text)


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "MOST", 8)
    parser = dealextract.Parser()
    for number in range(60):
        parser.parse(f"By {1950 + number} it had paid ${number} million to {number} of them.")
    shared = [group for plan in parser.cascade.plans for group in plan.sharing]
    assert any(group.remembered for group in shared)
    assert all(group.remembered <= 16 for group in shared)
