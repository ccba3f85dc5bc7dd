"""The benchmarks run, and make their page: on hardly any text, for no figure's sake."""

from __future__ import annotations

import sys

import pytest

pytest.importorskip("pytest_benchmark", reason="comes with the extra dealextract[test]")

from benchmarks import table


def test_the_page_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BENCHMARK_KILOBYTES", "5")
    monkeypatch.setenv("BENCHMARK_PEER_KILOBYTES", "1")
    monkeypatch.setenv("BENCHMARK_SIZES", "1 2")
    monkeypatch.setenv("BENCHMARK_REPORTS", "3")
    page = table.page(table.measure())
    assert page.count("## ") == 6
    assert "| **dealextract** | amounts, percentages, dates, places, parties, deals |" in page
    assert f"Python {sys.version.split()[0]}" in page
