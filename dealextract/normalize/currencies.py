"""Currencies as texts write them, to ISO 4217: signs, codes, names, adjectives, prefixes, minor units.

What a sign or name could stand for is ranked by how much English business text means each; which of them a document
means is for a document-level step to say.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache

import attrs

from dealextract.data.currencies import currencies
from dealextract.normalize.currency_tables import ADJECTIVES, MINOR_UNITS, PREFIXES, SIGNS, UNITS


@attrs.frozen
class Unit:
    """What an amount is counted in.

    Args:
        code: ISO 4217 code of the likeliest currency, or None where the text names none (a "cent" of what?).
        candidates: The other currencies it could be, likeliest first.
        factor: What one of it is worth in the currency: 0.01 for a cent.
    """

    code: str | None
    candidates: tuple[str, ...] = ()
    factor: Decimal = Decimal(1)


@lru_cache(maxsize=1 << 12)
def unit(text: str) -> Unit | None:
    """The currency or minor unit that a sign, code or name stands for; None where it stands for none.

    >>> unit("US$"), unit("C $"), unit("euros"), unit("Canadian dollars"), unit("MXN")
    (Unit(code='USD', ...), Unit(code='CAD', ...), Unit(code='EUR', ...), Unit(code='CAD', ...), Unit(code='MXN', ...))
    >>> unit("pence"), unit("pounds sterling").code, unit("Rs."), unit("bananas")
    (Unit(code='GBP', candidates=(), factor=Decimal('0.01')), 'GBP', Unit(code='INR', candidates=('PKR', ...)...), None)
    """
    plain = " ".join(text.split())
    folded = plain.replace(".", "").replace("-", " ").strip().lower()
    tight = folded.replace(" ", "")
    if (code := tight.upper()) in currencies():
        return Unit(code)
    if tight and tight[-1] in SIGNS and not tight[-1].isalpha():
        return _signed(tight[:-1], tight[-1])
    if tight and tight[0] == "$":
        return _signed(tight[1:], "$")
    return _abbreviated(tight) or _named(folded)


def _signed(prefix: str, sign: str) -> Unit | None:
    """A sign, with what stands glued in front of it."""
    codes = SIGNS[sign]
    if not prefix:
        return Unit(codes[0], codes[1:], Decimal("0.01") if sign == "¢" else Decimal(1))
    if prefix.upper() in currencies():
        return Unit(prefix.upper())
    code = PREFIXES.get(prefix + sign)
    return Unit(code) if code else None


def _abbreviated(tight: str) -> Unit | None:
    codes = SIGNS.get(tight) or SIGNS.get(tight.removesuffix("s"))
    return Unit(codes[0], codes[1:]) if codes else None


def _named(folded: str) -> Unit | None:
    """A name, with or without the adjective that says whose."""
    if code := _full_names().get(folded):
        return Unit(code)
    words = folded.split()
    noun = words[-1] if words else ""
    minor = MINOR_UNITS.get(noun)
    codes, factor = minor or (UNITS.get(noun, ()), Decimal(1))
    if not codes and not minor:
        return None
    if len(words) == 1:
        return Unit(codes[0] if codes else None, codes[1:], factor)
    places = ADJECTIVES.get(" ".join(words[:-1]), ())
    known = [code for code in codes if code[:2] in places or code in places]
    # "Irish pound", "German mark": where none of the ranked ones fits, any currency of that place does.
    return Unit(known[0], tuple(known[1:]), factor) if known else None


@cache
def _full_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for currency in currencies().values():
        for name in currency.names:
            if currency.active or name not in names:
                names[name.replace(".", "").replace("-", " ")] = currency.code
    return names


WHOLE_ONLY = frozenset({"IDR", "KRW", "JPY", "VND", "CLP", "COP", "PYG", "ISK", "HUF"})
"""Currencies whose minor unit is out of use: in "Rp 15.000" the full stop parts thousands."""


@cache
def dollars() -> frozenset[str]:
    """The currencies a "$" can stand for."""
    return frozenset(SIGNS["$"])
