"""The same paragraphs through other libraries, each for what it finds, and through dealextract for all it finds.

``pip install "dealextract[peers]"``; a library that is not installed is left out.
"""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

import dealextract

sys.path.append(str(Path(__file__).parent.parent))

from benchmarks.corpus import reports

TEXTS = reports(int(os.environ.get("BENCHMARK_PEER_KILOBYTES", "20")) * 1000)
LINES = [line for text in TEXTS for line in text.split("\n\n")]

Find = Callable[[str], Sequence[Any]]


def dateparser() -> tuple[str, Find]:
    search = pytest.importorskip("dateparser.search")
    return "dates", lambda text: search.search_dates(text, languages=["en"]) or []


def recognizers_dates() -> tuple[str, Find]:
    suite = pytest.importorskip("recognizers_date_time")
    return "dates", lambda text: suite.recognize_datetime(text, "en-us")


def recognizers_currency() -> tuple[str, Find]:
    suite = pytest.importorskip("recognizers_number_with_unit")
    return "amounts", lambda text: suite.recognize_currency(text, "en-us")


def quantulum3() -> tuple[str, Find]:
    parser = pytest.importorskip("quantulum3.parser")
    return "amounts and percentages", parser.parse


def price_parser() -> tuple[str, Find]:
    found = pytest.importorskip("price_parser").Price.fromstring
    return "one amount a paragraph", lambda text: [found(text)]


def spacy_ruler() -> tuple[str, Find]:
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    number, title, forms = {"LIKE_NUM": True}, {"IS_TITLE": True}, {"LOWER": {"IN": ["inc.", "plc", "ltd", "ag"]}}
    ruler.add_patterns(
        [
            {"label": "MONEY", "pattern": [{"TEXT": {"IN": ["$", "€", "£"]}}, number, {"LOWER": "million", "OP": "?"}]},
            {"label": "PERCENT", "pattern": [number, {"LOWER": {"IN": ["percent", "%"]}}]},
            {"label": "DATE", "pattern": [title, number, {"TEXT": ","}, {"SHAPE": "dddd"}]},
            {
                "label": "ORG",
                "pattern": [{**title, "OP": "+"}, forms],
            },
        ]
    )
    return "four simple patterns, no values", lambda text: nlp(text).ents


def dealextract_all() -> tuple[str, Find]:
    return "amounts, percentages, dates, places, parties, deals", dealextract.parse


PEERS = (
    dealextract_all, dateparser, recognizers_dates, recognizers_currency, quantulum3, price_parser, spacy_ruler,
)  # fmt: skip


@pytest.mark.benchmark(timer=time.process_time)
@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.__name__)
def test_peer(benchmark: Any, peer: Callable[[], tuple[str, Find]]) -> None:
    what, find = peer()
    benchmark.extra_info.update(characters=sum(map(len, LINES)), what=what)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        benchmark.pedantic(lambda: [find(line) for line in LINES], warmup_rounds=1, rounds=3)
