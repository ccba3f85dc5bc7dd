"""Benchmarks: throughput as a ratio to one pass of ``\\w+``, growth, first parse, import.

Not part of the test suite: ``python -m pytest tests/benchmarks/bench_speed.py``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import regex

import dealextract

ARTICLE = (Path(__file__).parent.parent / "article.md").read_text(encoding="utf-8")
ONE_MEGABYTE = 1_000_000


def text_of(length: int) -> str:
    return (ARTICLE * (length // len(ARTICLE) + 1))[:length]


def articles(length: int) -> list[str]:
    return [ARTICLE] * (length // len(ARTICLE))


def test_yardstick(benchmark: Any) -> None:
    words = regex.compile(r"\w+")
    texts = articles(ONE_MEGABYTE // 4)
    benchmark.extra_info["characters"] = sum(map(len, texts))
    benchmark(lambda: [sum(1 for _ in words.finditer(text)) for text in texts])


def test_parse_of_articles(benchmark: Any) -> None:
    texts = articles(ONE_MEGABYTE // 4)
    benchmark.extra_info["characters"] = sum(map(len, texts))
    benchmark.pedantic(lambda: [dealextract.parse(text) for text in texts], warmup_rounds=1, rounds=3)


@pytest.mark.parametrize("kilobytes", [10, 100, 1000])
def test_growth(benchmark: Any, kilobytes: int) -> None:
    text = text_of(kilobytes * 1000)
    benchmark.extra_info["characters"] = len(text)
    benchmark.pedantic(lambda: dealextract.parse(text), warmup_rounds=1, rounds=2)


def run(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "code",
    ["pass", "import regex", "import dealextract", "import dealextract; dealextract.parse('Kilo Inc. paid $5.')"],
    ids=["python", "import regex", "import", "first parse"],
)
def test_start(benchmark: Any, code: str) -> None:
    benchmark.pedantic(lambda: run(code), warmup_rounds=1, rounds=5)
