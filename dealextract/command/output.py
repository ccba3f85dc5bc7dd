"""What the command writes: tables, JSON, JSON Lines, CSV, or a page."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from dealextract.command.arguments import fail
from dealextract.command.table import in_words, table
from dealextract.document import Document, Mention, kind_name
from dealextract.exports.page import page
from dealextract.values import Deal, Money, plain_number

Parsed: TypeAlias = Iterable[tuple[str, Document]]
"""Names and documents, in the order given."""

MENTION_COLUMNS = ("source", "start", "end", "kind", "text", "value", "rule")
DEAL_COLUMNS = (
    "source", "kind", "status", "background", "participants", "amount", "currency", "stake", "date", "location",
    "sentence",
)  # fmt: skip


def write(parsed: Parsed, arguments: argparse.Namespace, *, batch: bool) -> None:
    """Write the documents in the form that the arguments ask for, each as soon as it is there."""
    if arguments.html is not None:
        _write_page(parsed, arguments.html)
    elif arguments.csv:
        _write_csv(parsed, *_CSV[arguments.csv])
    else:
        for name, doc in parsed:
            print(_shown(name, doc, arguments, batch), flush=True)


def _shown(name: str, doc: Document, arguments: argparse.Namespace, batch: bool) -> str:
    if arguments.jsonl:
        return json.dumps({"source": name, **doc.to_dict()})
    if arguments.json:
        return doc.to_json(indent=2)
    return f"== {name}\n{table(doc)}\n" if batch else table(doc)


def _write_page(parsed: Parsed, out: str) -> None:
    content = page(parsed)
    if out == "-":
        print(content, end="")
        return
    try:
        Path(out).write_text(content, encoding="utf-8")
    except OSError as error:
        fail(f"cannot write {out}: {error.strerror}")
    except ValueError as error:
        fail(f"cannot write {out!r}: {error}")


def _write_csv(parsed: Parsed, columns: tuple[str, ...], rows: Callable[[Document], Iterator[list[object]]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for name, doc in parsed:
        writer.writerows([name, *row] for row in rows(doc))
        sys.stdout.flush()


def _mention_rows(doc: Document) -> Iterator[list[object]]:
    for m in doc:
        yield [m.start, m.end, kind_name(type(m.value)), m.text, in_words(m.value), m.rule]


def _deal_rows(doc: Document) -> Iterator[list[object]]:
    for deal in doc.deals:
        members = "; ".join(f"{member.role}: {member.party.value.name}" for member in deal.participants)
        amount, currency = _money(deal.amount)
        facts = [in_words(found.value) if found else "" for found in (deal.stake, deal.date, deal.location)]
        yield [deal.kind, deal.status, deal.background, members, amount, currency, *facts, _sentence(deal)]


def _money(amount: Mention[Money] | None) -> tuple[str, str]:
    return (plain_number(amount.value.amount), amount.value.currency or "") if amount else ("", "")


def _sentence(deal: Deal) -> str:
    return str(deal)


_CSV: dict[str, tuple[tuple[str, ...], Callable[[Document], Iterator[list[object]]]]] = {
    "mentions": (MENTION_COLUMNS, _mention_rows),
    "deals": (DEAL_COLUMNS, _deal_rows),
}
