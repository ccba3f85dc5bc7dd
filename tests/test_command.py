"""``python -m dealextract`` as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dealextract
from dealextract.command.table import in_words, table
from dealextract.document import Document, Mention
from dealextract.values import Date, Deal, Location, Money, Participant, Party, Percentage

TEXT = "OSLO, March 14, 2019 - Norden Foods plc agreed to buy Kilo Bakery Ltd for $40 million on Tuesday.\r\n"


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "dealextract", *arguments], input=given, capture_output=True, timeout=60, check=False
    )


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "news.txt"
    path.write_bytes(TEXT.encode())
    return str(path)


def test_json_of_a_file_is_what_parse_gives(file: str) -> None:
    done = run("--json", file)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == dealextract.parse(TEXT).to_dict()


def test_markup(tmp_path: Path) -> None:
    page = tmp_path / "news.html"
    page.write_text("<p>Tern Bank plc paid &pound;<b>5</b>m.", encoding="utf-8")
    done = run("--markup", "html", str(page))
    assert "&pound;<b>5</b>m" in done.stdout.decode()
    assert "5000000 GBP" in done.stdout.decode()
    assert run("--markup", "xml", str(page)).returncode == 2


def test_a_dash_reads_standard_input() -> None:
    done = run("-", "--json", given=TEXT.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == TEXT


def test_the_table_shows_each_mention_with_its_rule(file: str) -> None:
    done = run(file)
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    doc = dealextract.parse(TEXT)
    assert len(doc) > 0
    for mention, line in zip(doc, lines[1:], strict=False):
        assert line.startswith(f"{mention.start}-{mention.end}")
        assert mention.text in line
        assert line.endswith(mention.rule)


def test_the_reference_date_is_handed_on() -> None:
    done = run("-", "--json", "--reference-date", "2020-02-29", given=b"Nothing here.")
    assert json.loads(done.stdout)["reference_date"] == "2020-02-29"


def test_another_encoding_can_be_named() -> None:
    done = run("-", "--json", "--encoding", "latin-1", given="Café".encode("latin-1"))
    assert json.loads(done.stdout)["text"] == "Café"


@pytest.mark.parametrize(
    ("arguments", "given", "said"),
    [
        (["no/such/file.txt"], b"", "cannot read no/such/file.txt"),
        (["no/such/folder/"], b"", "cannot read no/such/folder/"),
        (["-", "-", "--json"], b"x", "use --jsonl for several"),
        (["-", "--workers", "0"], b"x", "write 1 or more"),
        (["-", "--html", ""], b"x", "cannot write"),
        (["-", "--html", "no/such/folder/out.html"], b"x", "cannot write no/such/folder/out.html"),
        (["-"], b"\xff\xfe\x00", "not utf-8 text"),
        (["-", "--encoding", "klingon"], b"x", "no encoding called 'klingon'"),
        (["-", "--reference-date", "14/03/2019"], b"x", "write it as YYYY-MM-DD"),
        (["-", "--reference-date", "2019-02-30"], b"x", "'2019-02-30' is not a day"),
        (["-", "--no-such-option"], b"x", "--no-such-option"),
        ([], b"", "FILE"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(arguments: list[str], given: bytes, said: str) -> None:
    done = run(*arguments, given=given)
    assert done.returncode == 2
    assert done.stdout == b""
    [line] = done.stderr.decode().splitlines()
    assert line.startswith("dealextract: ")
    assert said in line


@pytest.mark.skipif(os.name != "posix", reason="a POSIX shell closes the streams")
@pytest.mark.parametrize(
    ("redirection", "arguments", "said"),
    [
        ("<&-", ["-"], "cannot read -: standard input is closed"),
        (">&-", [], "cannot write: standard output is closed"),
        (">&-", ["--html", "-"], "cannot write: standard output is closed"),
        pytest.param(
            "> /dev/full", ["--jsonl"], "stopped: No space left on device",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that only Linux has"),
        ),
    ],
)  # fmt: skip
def test_closed_and_full_streams_get_one_line(file: str, redirection: str, arguments: list[str], said: str) -> None:
    files = [] if "-" in arguments[:1] else [file]
    command = ["sh", "-c", f'exec "$@" {redirection}', "sh", sys.executable, "-m", "dealextract", *arguments, *files]
    done = subprocess.run(command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=60, check=False)
    assert (done.returncode, done.stderr.decode()) == (2, f"dealextract: {said}\n")


def test_a_page_on_standard_output(file: str) -> None:
    done = run(file, "--html", "-")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"<!doctype html>")


def test_a_reader_that_stops_reading_gets_no_traceback(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    big.write_text(TEXT * 4000)
    running = subprocess.Popen(
        [sys.executable, "-m", "dealextract", "--json", str(big)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.read(10)
    running.stdout.close()
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait(timeout=120) == 1


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Money(2 * 10**9, "USD"), "2000000000 USD"),
        (Money(5, "EUR", upper=10, bound="about", per="share"), "about 5 to 10 EUR per share"),
        (Money(5), "5 ?"),
        (Percentage("0.5", unit="basis point"), "0.5 % (basis point)"),
        (Date("2018-09-11"), "2018-09-11"),
        (Date("2019", *map(dealextract.values.datetime.date.fromisoformat, ("2019-01-01", "2019-12-31"))),
         "2019 (2019-01-01 to 2019-12-31)"),
        (Location("Oslo", "city", "NO"), "Oslo, city, NO"),
        (Party("Kilo Bakery Ltd", "organization", ticker="LSE:KILO"), "Kilo Bakery Ltd, organization, LSE:KILO"),
        (3, "3"),
    ],
)  # fmt: skip
def test_values_in_words(value: object, words: str) -> None:
    assert in_words(value) == words


def test_the_table_tells_the_deals_and_the_warnings() -> None:
    party = Mention(0, 4, "Kilo", Party("Kilo", "organization"), "party.x")
    price = Mention(10, 12, "$5", Money(5, "USD"), "money.x")
    deal = Deal("acquisition", "agreed", (Participant("target", party),), amount=price, background=True)
    lines = table(Document("Kilo, for $5", (party, price), (deal,), None, ("money.y: raised …",))).splitlines()
    assert lines[-3:] == [
        "mentions: 2, deals: 1, written on: an unknown day",
        "acquisition, agreed (background): target Kilo, organization; amount 5 USD",
        "warning: money.y: raised …",
    ]
