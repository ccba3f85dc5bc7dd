"""Run the benchmarks and write docs/performance.md: ``python tests/benchmarks/table.py``.

Peers are measured where they are installed: ``pip install ".[test,peers]"``. On a busy machine the figures say little.
"""

from __future__ import annotations

import datetime
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TEMPLATE = HERE / "page.md"
PAGE = HERE.parent.parent / "docs" / "performance.md"

Measured = dict[str, dict[str, Any]]
"""The benchmarks by name; of each the least time, in seconds, and the extra information."""


def measure() -> Measured:
    """Run all benchmarks in a process of their own."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        files = [str(HERE / "bench_speed.py"), str(HERE / "bench_peers.py")]
        options = ["-q", "--benchmark-json", str(report), "-p", "no:cacheprovider"]
        # Inside another run of the tests, pytest-benchmark would not measure.
        plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
        subprocess.run([sys.executable, "-m", "pytest", *files, *options], check=False, env=plain)
        found = json.loads(report.read_text(encoding="utf-8"))["benchmarks"]
    return {one["name"]: {"seconds": one["stats"]["min"], **one["extra_info"]} for one in found}


def _rate(one: dict[str, Any]) -> str:
    rate = one["characters"] / one["seconds"] / 1e6
    return f"{rate:.2f} MB/s" if rate >= 0.1 else f"{rate * 1000:.1f} KB/s"


def throughput(found: Measured) -> list[tuple[str, ...]]:
    """A parse beside the pass of ``\\w+``."""
    words, parse = found["test_yardstick"], found["test_parse"]
    per_kilobyte = parse["mentions"] / parse["characters"] * 1000
    return [
        ("one pass of `\\w+`", _rate(words), "1.0"),
        (
            f"`parse`, {per_kilobyte:.0f} mentions a kilobyte",
            _rate(parse),
            f"{parse['seconds'] / words['seconds']:.1f}",
        ),
    ]


def growth(found: Measured) -> list[tuple[str, ...]]:
    """Texts of growing length, beside the text of 100 kilobytes or the longest there is."""
    sizes = {one["characters"]: one["seconds"] / one["characters"] for name, one in found.items() if "growth" in name}
    base = sizes.get(100_000, sizes[max(sizes)])
    return [
        (f"{length // 1000:,} KB", f"{each * 1e6:.2f} ms", f"{each / base:.2f}")
        for length, each in sorted(sizes.items())
    ]


def workers(found: Measured) -> list[tuple[str, ...]]:
    """One process and several."""
    one = found["test_workers[1]"]
    return [
        (name[13:-1], _rate(other), f"{one['seconds'] / other['seconds']:.2f}")
        for name, other in found.items()
        if name.startswith("test_workers")
    ]


def start(found: Measured) -> list[tuple[str, ...]]:
    """What a fresh process takes, beside Python alone."""
    bare = found["test_start[python]"]["seconds"]
    named = {"regex": "`import regex`", "import": "`import dealextract`", "first": "the same and the first `parse`"}
    return [(said, f"{found[f'test_start[{name}]']['seconds'] - bare:.3f} s") for name, said in named.items()]


def peers(found: Measured) -> list[tuple[str, ...]]:
    """The same paragraphs through other libraries, the fastest first."""
    named = {name[10:-1]: one for name, one in found.items() if name.startswith("test_peer") and "characters" in one}
    ordered = sorted(named.items(), key=lambda item: item[1]["seconds"])
    return [(NAMES.get(name, name), one["what"], _rate(one)) for name, one in ordered]


NAMES = {
    "dealextract_all": "**dealextract**", "recognizers_dates": "recognizers-text", "price_parser": "price-parser",
    "recognizers_currency": "recognizers-text", "spacy_ruler": "spaCy blank with `EntityRuler`",
}  # fmt: skip


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in (head, tuple("---" for _ in head), *rows)]
    return "\n".join(lines)


def _machine() -> str:
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        models = [
            line.split(":", 1)[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        ]
        model = models[0] if models else model
    return f"{model}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def page(found: Measured) -> str:
    """The whole page."""
    return TEMPLATE.read_text(encoding="utf-8").format(
        day=f"{datetime.date.today():%Y-%m-%d}",
        machine=_machine(),
        megabytes=found["test_memory"]["kilobytes"] / 1024,
        throughput=_table(("what", "rate", "times the pass"), throughput(found)),
        growth=_table(("one text of", "time a kilobyte", "beside 100 KB"), growth(found)),
        workers=_table(("workers", "rate", "times one worker"), workers(found)),
        start=_table(("beyond Python's own start", "time"), start(found)),
        peers=_table(("library", "finds", "rate"), peers(found)),
    )


if __name__ == "__main__":
    PAGE.write_text(page(measure()), encoding="utf-8")
