"""The command: ``python -m dealextract FILE`` prints what a text holds, as a table or as JSON."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections.abc import Sequence
from decimal import Decimal
from functools import singledispatch
from pathlib import Path
from typing import Any, NoReturn

import dealextract
from dealextract.document import Document, Mention, kind_name
from dealextract.markup import MARKUPS
from dealextract.values import Date, Deal, Location, Money, Party, Percentage, plain_number

WRONG_USE = 2
"""Exit status where the file, its encoding or an option is wrong."""

WIDEST_TEXT = 40
"""Characters of a mention's text that the table shows."""


class _Arguments(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        _fail(message)


def _fail(message: str) -> NoReturn:
    print(f"dealextract: {message}", file=sys.stderr)
    raise SystemExit(WRONG_USE)


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day; write it as YYYY-MM-DD") from None


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = _Arguments(
        prog="python -m dealextract",
        description="Find deals, parties, money, percentages, dates and places in a text.",
    )
    parser.add_argument("file", metavar="FILE", help="the text to read; - for standard input")
    parser.add_argument("--json", action="store_true", help="print JSON in place of a table")
    parser.add_argument(
        "--reference-date", metavar="YYYY-MM-DD", type=_day, help="the day the text was written on; else its dateline"
    )
    parser.add_argument(
        "--markup", choices=MARKUPS, help="what the text is written in (default: plain text with signs of markdown)"
    )
    parser.add_argument("--encoding", default="utf-8", metavar="NAME", help="the text's encoding (default: utf-8)")
    parser.add_argument("--version", action="version", version=f"dealextract {dealextract.__version__}")
    return parser.parse_args(given)


def _read(file: str, encoding: str) -> str:
    """The text of a file with its line ends as they are, so that offsets hold in the file as decoded."""
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return content.decode(encoding)
    except OSError as error:
        _fail(f"cannot read {file}: {error.strerror}")
    except LookupError:
        _fail(f"there is no encoding called {encoding!r}")
    except UnicodeError as error:
        _fail(f"{file} is not {encoding} text ({error}); name its encoding with --encoding")


def table(doc: Document) -> str:
    """The mentions of a document one a line, then its deals."""
    rows = [("from-to", "kind", "text", "value", "rule")]
    rows += [(f"{m.start}-{m.end}", kind_name(type(m.value)), _short(m.text), in_words(m.value), m.rule) for m in doc]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = [
        "  ".join((*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4])) for row in rows
    ]
    counts = f"mentions: {len(doc)}, deals: {len(doc.deals)}, written on: {doc.reference_date or 'an unknown day'}"
    return "\n".join([*lines, "", counts, *map(_deal, doc.deals), *(f"warning: {text}" for text in doc.warnings)])


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= WIDEST_TEXT else plain[: WIDEST_TEXT - 1] + "…"


def _span(lower: Decimal, upper: Decimal | None) -> str:
    return plain_number(lower) + (f" to {plain_number(upper)}" if upper is not None else "")


@singledispatch
def in_words(value: Any) -> str:
    """A value in few words; for kinds of the user's own, their ``repr``."""
    return repr(value)


@in_words.register
def _money(value: Money) -> str:
    amount = f"{value.bound or ''} {_span(value.amount, value.upper)} {value.currency or '?'}".strip()
    return f"{amount} per {value.per}" if value.per else amount


@in_words.register
def _percentage(value: Percentage) -> str:
    unit = "" if value.unit == "percent" else f" ({value.unit})"
    return f"{value.bound or ''} {_span(value.value, value.upper)} %{unit}".strip()


@in_words.register
def _date(value: Date) -> str:
    said = f"{value.bound or ''} {value.timex or '?'}".strip()
    return f"{said} ({value.first} to {value.last})" if value.first != value.last else said


@in_words.register
def _location(value: Location) -> str:
    return ", ".join(filter(None, (value.name, value.kind, value.country)))


@in_words.register
def _party(value: Party) -> str:
    return ", ".join(filter(None, (value.name, value.kind, value.ticker)))


def _deal(deal: Deal) -> str:
    facts: list[tuple[str, Mention[Any] | None]] = [(p.role, p.party) for p in deal.participants]
    facts += [("amount", deal.amount), ("stake", deal.stake), ("date", deal.date), ("location", deal.location)]
    told = [f"{what} {in_words(mention.value)}" for what, mention in facts if mention is not None]
    background = " (background)" if deal.background else ""
    return f"{deal.kind}, {deal.status}{background}: {'; '.join(told)}"


def main(given: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        given: The arguments; None takes those of the process.

    Returns:
        The exit status: 0, or 1 where whoever read the output stopped reading.

    Raises:
        SystemExit: With status 2 and one line on standard error where an argument or the file is wrong.
    """
    arguments = _arguments(given)
    text = _read(arguments.file, arguments.encoding)
    doc = dealextract.parse(text, arguments.reference_date, markup=arguments.markup)
    if hasattr(sys.stdout, "reconfigure"):  # a terminal that cannot show a character shows its escape
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        print(doc.to_json(indent=2) if arguments.json else table(doc), flush=True)
    except BrokenPipeError:
        # Python flushes standard output once more when it ends, and would complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
