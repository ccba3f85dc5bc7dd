"""Side by side on sentences: who finds the amounts, with the right currency, and nothing else.

    python tests/accuracy/compare.py                      # the sentences of tests/accuracy/money.tsv
    python tests/accuracy/compare.py mine.tsv --markdown  # sentences of your own, the table as markdown
    python tests/accuracy/compare.py --misses dealextract # what one of them gets wrong

Data: one sentence a line, tab separated: kind, sentence, expected amounts ("1250000 USD; 5 EUR", nothing for none).
A system that is not installed is left out: pip install price-parser quantulum3 recognizers-text-suite.
"""

# ruff: noqa: T201
from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

Amount = tuple[Decimal, str | None]
System = Callable[[str], list[Amount]]

HERE = Path(__file__).parent

SAME_SIGN = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "US$": "USD", "C$": "CAD", "A$": "AUD", "HK$": "HKD",
}  # fmt: skip
"""A sign that a system gives in place of a code counts as the code that it usually stands for."""

ENGLISH = {
    "dollar": "USD", "cent": "USD", "pound sterling": "GBP", "british pound": "GBP", "pound": "GBP", "penny": "GBP",
    "pence": "GBP", "euro": "EUR", "japanese yen": "JPY", "yen": "JPY", "swiss franc": "CHF", "indian rupee": "INR",
    "rupee": "INR", "chinese yuan": "CNY", "united states dollar": "USD", "us dollar": "USD", "renminbi": "CNY",
    "canadian dollar": "CAD", "australian dollar": "AUD", "hong kong dollar": "HKD", "new zealand dollar": "NZD",
    "singapore dollar": "SGD", "mexican peso": "MXN", "brazilian real": "BRL", "malaysian ringgit": "MYR",
    "new taiwan dollar": "TWD", "indonesian rupiah": "IDR", "swedish krona": "SEK", "norwegian krone": "NOK",
    "danish krone": "DKK", "south korean won": "KRW", "turkish lira": "TRY", "south african rand": "ZAR",
    "saudi riyal": "SAR", "israeli new shekel": "ILS", "georgian lari": "GEL", "deutsche mark": "DEM",
    "french franc": "FRF", "dutch guilder": "NLG", "italian lira": "ITL", "russian ruble": "RUB",
}  # fmt: skip
"""Names that systems give in place of codes."""

MINOR = {"cent", "penny", "pence"}


def read(path: Path) -> list[tuple[str, str, list[Amount]]]:
    """The sentences of a file with what they say."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, sentence, expected = [*line.split("\t"), "", ""][:3]
        amounts = [part.split() for part in expected.split(";") if part.strip()]
        rows.append((kind, sentence, [(Decimal(a), None if c == "?" else c) for a, c in amounts]))
    return rows


def code_of(name: str | None) -> str | None:
    """An ISO code for what a system calls a currency."""
    if not name:
        return None
    return SAME_SIGN.get(name) or ENGLISH.get(name.lower()) or name.upper()


def dealextract_() -> System:
    """This library."""
    import dealextract

    def find(text: str) -> list[Amount]:
        return [(m.value.amount, m.value.currency) for m in dealextract.parse(text).money]

    return find


def price_parser_() -> System:
    """price-parser: one price a text."""
    from price_parser import Price

    def find(text: str) -> list[Amount]:
        price = Price.fromstring(text)
        return [(price.amount, code_of(price.currency))] if price.amount is not None and price.currency else []

    return find


def quantulum3_() -> System:
    """quantulum3, its currencies only."""
    from quantulum3 import parser

    def find(text: str) -> list[Amount]:
        found: list[Amount] = []
        for quantity in parser.parse(text):
            if quantity.unit.entity.name == "currency":
                value = Decimal(repr(quantity.value))
                name = quantity.unit.name
                found.append((value / 100 if name in MINOR else value, code_of(name)))
        return found

    return find


def recognizers_text_() -> System:
    """Recognizers-Text, its currency model."""
    from recognizers_number_with_unit import recognize_currency
    from recognizers_text import Culture

    def find(text: str) -> list[Amount]:
        found: list[Amount] = []
        for result in recognize_currency(text, Culture.English):
            resolution: dict[str, Any] = result.resolution or {}
            if resolution.get("value") is None:
                continue
            unit = resolution.get("isoCurrency") or resolution.get("unit") or ""
            value = Decimal(str(resolution["value"]))
            found.append((value / 100 if unit.lower() in MINOR else value, code_of(unit)))
        return found

    return find


SYSTEMS: dict[str, Callable[[], System]] = {
    "dealextract": dealextract_, "price-parser": price_parser_, "quantulum3": quantulum3_,
    "recognizers-text": recognizers_text_,
}  # fmt: skip


def right(found: Sequence[Amount], expected: Sequence[Amount], *, currency: bool) -> bool:
    """Whether a sentence is read right: these amounts and no other, in any order, with or without the currency."""

    def keys(amounts: Sequence[Amount]) -> list[tuple[Decimal, str]]:
        return sorted((amount.normalize(), (code or "") if currency else "") for amount, code in amounts)

    return keys(found) == keys(expected)


def attempt(find: System, text: str) -> list[Amount]:
    """What a system finds; an exception is an answer that is wrong."""
    try:
        return find(text)
    except (ArithmeticError, InvalidOperation, AttributeError, KeyError, ValueError, TypeError, IndexError):
        return [(Decimal(-1), "failed")]


def table(rows: list[tuple[str, str, list[Amount]]], systems: dict[str, System], *, markdown: bool) -> str:
    """The share of sentences read right, by kind: amounts and currency, and in brackets amounts alone."""
    kinds = [*dict.fromkeys(kind for kind, _, _ in rows), "all"]
    cells = [["kind", "sentences", *systems]]
    for kind in kinds:
        chosen = [row for row in rows if kind in (row[0], "all")]
        line = [kind, str(len(chosen))]
        for find in systems.values():
            read_out = [(attempt(find, text), expected) for _, text, expected in chosen]
            whole = sum(right(found, expected, currency=True) for found, expected in read_out)
            bare = sum(right(found, expected, currency=False) for found, expected in read_out)
            line.append(f"{100 * whole / len(chosen):.0f} ({100 * bare / len(chosen):.0f})")
        cells.append(line)
    if markdown:
        cells.insert(1, ["---"] * len(cells[0]))
        return "\n".join("| " + " | ".join(line) + " |" for line in cells)
    widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in cells)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("data", nargs="?", type=Path, default=HERE / "money.tsv")
    options.add_argument("--markdown", action="store_true")
    options.add_argument("--misses", metavar="SYSTEM")
    chosen = options.parse_args(arguments)
    systems = {}
    for name, make in SYSTEMS.items():
        try:
            systems[name] = make()
        except ImportError as error:
            print(f"{name} is left out: {error}", file=sys.stderr)
    rows = read(chosen.data)
    print(table(rows, systems, markdown=chosen.markdown))
    if chosen.misses:
        for _, text, expected in rows:
            found = attempt(systems[chosen.misses], text)
            if not right(found, expected, currency=True):
                print(f"{text}\n    expected {expected}\n    found    {found}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
