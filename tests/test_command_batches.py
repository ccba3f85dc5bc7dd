"""``python -m dealextract`` with many texts: files, folders and lines, as tables, JSON Lines, CSV and a page."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dealextract

ROOT = Path(dealextract.__file__).parents[1]
NEWS = {
    "a.txt": "Norden Foods plc agreed to buy Kilo Bakery Ltd for $40 million.",
    "b.txt": "It rained, and nobody bought a thing.",
    "sub/c.txt": "Alder Steel AG sold Sorrel Mining Ltd to Farrow Energy plc for €7 million on May 3, 2019.",
}


def run(*arguments: str, given: str = "", folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "dealextract", *arguments],
        input=given, capture_output=True, timeout=120, check=False, cwd=folder, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in NEWS.items():
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    hidden = tmp_path / "news" / ".cache" / "x.txt"
    hidden.parent.mkdir()
    hidden.write_bytes(b"\xff\xfe")
    return tmp_path / "news"


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(done.stdout)))


def test_json_lines_of_a_folder_are_what_parse_gives_in_the_order_of_names(folder: Path) -> None:
    done = run("--jsonl", ".", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line.pop("source"), line) for line in found] == [
        (str(Path(name)), dealextract.parse(text).to_dict()) for name, text in NEWS.items()
    ]


def test_processes_change_nothing_but_the_time(folder: Path) -> None:
    assert run("--jsonl", "--workers", "2", ".", folder=folder).stdout == run("--jsonl", ".", folder=folder).stdout


def test_each_line_may_be_a_text(folder: Path) -> None:
    done = run("--jsonl", "--lines", "-", given="\n".join(NEWS.values()) + "\r\n\n  \n")
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == ["-:1", "-:2", "-:3"]


def test_tables_are_told_apart_by_their_names(folder: Path) -> None:
    done = run("a.txt", "b.txt", folder=folder)
    assert done.stdout.startswith("== a.txt\n")
    assert "\n== b.txt\n" in done.stdout


def test_deals_as_csv(folder: Path) -> None:
    first, second = rows(run("--csv", "deals", ".", folder=folder))
    assert (first["source"], first["amount"], first["currency"]) == ("a.txt", "40000000", "USD")
    assert first["participants"] == "acquirer: Norden Foods plc; target: Kilo Bakery Ltd"
    assert (second["source"], second["date"]) == (str(Path("sub/c.txt")), "2019-05-03")


def test_mentions_as_csv(folder: Path) -> None:
    found = rows(run("--csv", "mentions", "a.txt", folder=folder))
    assert [(row["text"], row["value"]) for row in found if row["kind"] == "money"] == [("$40 million", "40000000 USD")]
    text = NEWS["a.txt"]
    assert all(text[int(row["start"]) : int(row["end"])] == row["text"] for row in found)


def test_a_bad_file_is_told_at_the_end_and_the_others_go_on(folder: Path) -> None:
    (folder / "aa.txt").write_bytes(b"caf\xe9")
    done = run("--jsonl", ".", "gone.txt", folder=folder)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == len(NEWS)
    first, *told = done.stderr.splitlines()
    assert first == "dealextract: 2 could not be read:"
    assert "aa.txt is not utf-8 text" in told[0]
    assert "cannot read gone.txt" in told[1]


def test_only_the_first_failures_are_told_one_by_one(folder: Path) -> None:
    done = run("--jsonl", "a.txt", *(f"gone{n}.txt" for n in range(25)), folder=folder)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 22
    assert done.stderr.splitlines()[-1] == "  and 5 more"


def test_one_page_of_several_texts(folder: Path) -> None:
    done = run("--html", "out.html", ".", folder=folder)
    assert (done.returncode, done.stdout) == (0, "")
    page = (folder / "out.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.count("</html>") == 1
    assert all(f">{name}<" in page for name in NEWS)


def test_an_empty_folder_is_no_failure(tmp_path: Path) -> None:
    done = run("--csv", "deals", ".", folder=tmp_path)
    assert (done.returncode, done.stderr, rows(done)) == (0, "", [])


def test_nothing_is_shown_of_the_progress_where_there_is_no_terminal(folder: Path) -> None:
    assert run("--jsonl", "--workers", "2", ".", folder=folder).stderr == ""
