"""Benchmarks: throughput beside one pass of ``\\w+``, growth, batches by workers, import and first parse, memory.

``python tests/benchmarks/table.py`` runs them and writes docs/performance.md; not part of the test suite.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import regex

import dealextract

sys.path.append(str(Path(__file__).parent.parent))

from benchmarks.corpus import one_text, reports

KILOBYTES = int(os.environ.get("BENCHMARK_KILOBYTES", "500"))
"""Length of the texts together whose throughput is measured."""

SIZES = [int(size) for size in os.environ.get("BENCHMARK_SIZES", "1 10 100 1000 10000").split()]
"""Kilobytes of the single texts that show the growth."""

REPORTS = os.environ.get("BENCHMARK_REPORTS", "1000")
"""Reports after which the memory is measured."""

TEXTS = reports(KILOBYTES * 1000)
CHARACTERS = sum(map(len, TEXTS))


PROCESSOR = pytest.mark.benchmark(timer=time.process_time)
"""By the processor's time, which other work on the machine changes little."""


@PROCESSOR
def test_yardstick(benchmark: Any) -> None:
    words = regex.compile(r"\w+")
    benchmark.extra_info["characters"] = CHARACTERS
    benchmark.pedantic(lambda: [sum(1 for _ in words.finditer(text)) for text in TEXTS], warmup_rounds=1, rounds=7)


@PROCESSOR
def test_parse(benchmark: Any) -> None:
    benchmark.extra_info["characters"] = CHARACTERS
    benchmark.extra_info["mentions"] = sum(len(dealextract.parse(text)) for text in TEXTS)
    benchmark.pedantic(lambda: [dealextract.parse(text) for text in TEXTS], warmup_rounds=1, rounds=5)


@PROCESSOR
@pytest.mark.parametrize("kilobytes", SIZES)
def test_growth(benchmark: Any, kilobytes: int) -> None:
    text = one_text(kilobytes * 1000)
    benchmark.extra_info["characters"] = len(text)
    rounds = 2 if kilobytes > 1000 else 5
    benchmark.pedantic(lambda: dealextract.parse(text), warmup_rounds=1, rounds=rounds)


@pytest.mark.parametrize("workers", [1, 2])
def test_workers(benchmark: Any, workers: int) -> None:
    parser = dealextract.Parser()
    texts = TEXTS * 4
    benchmark.extra_info["characters"] = CHARACTERS * 4
    benchmark.pedantic(lambda: sum(1 for _ in parser.parse_many(texts, workers=workers)), warmup_rounds=1, rounds=6)


FIRST = "Kilo Bakery Inc. paid $5 million for Lark Foods plc on March 14, 2019, Ida Moss said."


def children() -> float:
    """Seconds that processes started here have worked."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.benchmark(timer=children)
@pytest.mark.parametrize(
    "code",
    ["pass", "import regex", "import dealextract", f"import dealextract; dealextract.parse({FIRST!r})"],
    ids=["python", "regex", "import", "first"],
)
def test_start(benchmark: Any, code: str) -> None:
    benchmark.pedantic(lambda: _in_a_process(code), warmup_rounds=1, rounds=9)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the size of a process is read from Linux's /proc")
def test_memory(benchmark: Any) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import dealextract; from benchmarks.corpus import report\n"
        "for number in range(int(sys.argv[2])): dealextract.parse(report(number))\n"
        "print(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0])"
    )
    benchmark.pedantic(lambda: None, rounds=1)
    # The largest the process ever was; `resource` would count what it was before it became a process of its own.
    benchmark.extra_info["kilobytes"] = int(_in_a_process(code, str(Path(__file__).parent.parent), REPORTS))


def _in_a_process(code: str, *arguments: str) -> str:
    return subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True).stdout
