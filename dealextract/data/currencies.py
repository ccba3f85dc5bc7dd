"""The table of currencies, read when first needed; `docs/tables/currencies.py` writes it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import attrs


@attrs.frozen
class Currency:
    """One currency of ISO 4217.

    Args:
        code: Its alphabetic code.
        digits: How many digits its minor unit has (2 for cents, 0 for yen).
        active: Whether the code is in use; False for what the euro and redenominations replaced.
        sign: The sign that English uses for it alone, or "".
        names: English names, singular and plural, lower-case, from CLDR.
    """

    code: str
    digits: int
    active: bool
    sign: str
    names: tuple[str, ...]


@cache
def currencies() -> dict[str, Currency]:
    """Every currency by its code."""
    table = files("dealextract.data").joinpath("currencies.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines())
    return {
        code: Currency(code, int(digits), active == "1", sign, tuple(names.split("|")))
        for code, digits, active, sign, names in rows
    }
