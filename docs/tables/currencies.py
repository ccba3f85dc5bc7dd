"""Cut the table of currencies for `dealextract/data/currencies.tsv`.

    python docs/tables/currencies.py

Needs Babel (CLDR's names and signs; the CLDR licence, Unicode-3.0) and iso4217 (the active codes and their minor
units; public domain). Columns, tab separated: ISO 4217 code; number of minor digits; whether the code is active (1) or
historical (0); the currency's own sign where English uses it for this currency alone; English names, lower-case,
parted by "|".
"""

from pathlib import Path

from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol
from iso4217 import Currency


def codes(listed: str) -> tuple[str, ...]:
    """Codes parted by blanks."""
    return tuple(listed.split())


HISTORICAL = codes(
    "ANG ATS BEF BGN BYR CYP DEM EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LUF LVL MTL MXP NLG PTE ROL RUR SIT SKK TRL "
    "VEB VEF YUM ZWD ZMK"
)
"""Currencies of older texts that people still read: what the euro replaced, and what was redenominated."""

NOT_MONEY = codes("XXX XTS XUA XSU XBA XBB XBC XBD XAU XAG XPT XPD USN CHE CHW UYI UYW MXV COU CLF BOV")
"""Codes of ISO 4217 that stand for metals, tests, funds and units of account."""

TARGET = Path(__file__).parents[2] / "dealextract" / "data" / "currencies.tsv"


def names(code: str) -> str:
    """The English names of a currency, singular and plural, lower-case, without years in brackets."""
    found = [get_currency_name(code, locale="en"), *(get_currency_name(code, count=n, locale="en") for n in (1, 2))]
    plain = (name.lower().split(" (")[0] for name in found)
    return "|".join(dict.fromkeys(plain))


def main() -> None:
    """Write the table."""
    digits = {currency.code: currency.exponent or 0 for currency in Currency}
    known = Locale("en").currencies
    active = sorted(code for code in digits if code in known and code not in NOT_MONEY)
    rows = []
    for code in (*active, *HISTORICAL):
        sign = get_currency_symbol(code, locale="en")
        own_sign = "" if sign == code else sign
        rows.append([code, str(digits.get(code, 2)), str(int(code in active)), own_sign, names(code)])
    TARGET.write_text("".join("\t".join(row) + "\n" for row in sorted(rows)), encoding="utf-8")


if __name__ == "__main__":
    main()
