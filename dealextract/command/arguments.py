"""The command's arguments."""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Sequence
from typing import NoReturn

import dealextract
from dealextract.markup import MARKUPS

WRONG_USE = 2
"""Exit status where an option, or the only file, is wrong."""


class _Arguments(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        fail(message)


def fail(message: str) -> NoReturn:
    """Say what is wrong in one line, and end."""
    print(f"dealextract: {message}", file=sys.stderr)
    raise SystemExit(WRONG_USE)


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day; write it as YYYY-MM-DD") from None


def _workers(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes; write 1 or more")
    return int(text)


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    """The arguments of the command.

    Raises:
        SystemExit: With status 2 and one line on standard error where one is wrong.
    """
    parser = _Arguments(
        prog="python -m dealextract",
        description="Find deals, parties, money, percentages, dates and places in texts.",
    )
    add = parser.add_argument
    add("files", metavar="FILE", nargs="+", help="a text, or a folder of texts; - for standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one text as JSON in place of a table")
    form.add_argument("--jsonl", action="store_true", help="JSON Lines: a line a text, its name in the field source")
    form.add_argument("--csv", choices=("mentions", "deals"), help="CSV: a row for each mention or each deal")
    form.add_argument(
        "--html", metavar="OUT", help="one page of HTML with all texts, to the file OUT; - for standard output"
    )
    add("--lines", action="store_true", help="each line of a file is a text of its own")
    add("--reference-date", metavar="YYYY-MM-DD", type=_day, help="the day of writing; else each text's dateline")
    add("--markup", choices=MARKUPS, help="what the texts are written in (default: plain text with signs of markdown)")
    add("--encoding", default="utf-8", metavar="NAME", help="the texts' encoding (default: utf-8)")
    add("--workers", default=1, type=_workers, metavar="N", help="processes to parse in (default: 1)")
    add("--version", action="version", version=f"dealextract {dealextract.__version__}")
    return parser.parse_args(given)
