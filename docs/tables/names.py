"""Cut ``dealextract/data/first_names.txt``, ``last_names.txt``, ``common_words.txt`` and ``companies.txt``.

Run with Faker, wordfreq and pytickersymbols installed, and a word list of SCOWL at hand (package wamerican)::

    python docs/tables/names.py /usr/share/dict/american-english

Sources: names of all locales of Faker (MIT); frequencies of wordfreq (data CC BY-SA 4.0), SCOWL's spelling list
(its own permissive licence); companies of the stock indices in pytickersymbols (MIT).
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import unicodedata
from pathlib import Path

import faker.providers.person
from pytickersymbols import PyTickerSymbols
from wordfreq import top_n_list

DATA = Path(__file__).parents[2] / "dealextract" / "data"

COMMON_WORDS = 22_000
"""Rank of wordfreq up to which a word of the spelling list counts as common."""

_NAME = re.compile(r"[A-ZÀ-Ɏ][a-zA-ZÀ-ɏ'’-]+")
_LEGAL_TAIL = re.compile(
    r",? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|AG|SE|N\.?V|S\.?A|SpA|S\.p\.A|LLC|L\.?P|KGaA|AB|Oyj"
    r"|Incorporated|ASA)\.?(?: & Co\.? KGaA)?$"
)


def ascii_form(name: str) -> str:
    """A name without its accents, as newswire writes it."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


def people() -> tuple[set[str], set[str]]:
    """First and last names of every locale in Latin letters, with and without accents."""
    first: set[str] = set()
    last: set[str] = set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = getattr(importlib.import_module(f"faker.providers.person.{module.name}"), "Provider", None)
        for attribute in dir(provider):
            if re.match(r"(?:first|last)_(?:romanized_)?names?", attribute) or "romanized" in attribute:
                names = getattr(provider, attribute)
                if isinstance(names, (dict, list, tuple, set)):
                    target = last if "last" in attribute else first
                    target.update(name for name in names if isinstance(name, str) and _NAME.fullmatch(name))
    return _with_ascii(first), _with_ascii(last)


def _with_ascii(names: set[str]) -> set[str]:
    plain = {ascii_form(name) for name in names}
    return names | {name for name in plain if _NAME.fullmatch(name)}


def common_words(spelling: Path) -> list[str]:
    """English words that are more than names, commonest first."""
    words = {line for line in spelling.read_text("utf-8").split() if line.islower() and line.isalpha()}
    return [word for word in top_n_list("en", COMMON_WORDS) if word in words]


def companies() -> set[str]:
    """Companies of stock indices, without their legal forms."""
    found = set()
    for stock in PyTickerSymbols().get_all_stocks():
        name = re.sub(r" ?\(.*", "", stock["name"]).strip().removeprefix("The ")
        name = _LEGAL_TAIL.sub("", _LEGAL_TAIL.sub("", name)).strip(" ,")
        if len(name) > 2 and name[0].isupper():
            found |= {name, ascii_form(name)}
    return found


def main() -> None:
    """Write the tables."""
    first, last = people()
    for stem, lines in (
        ("first_names", sorted(first)),
        ("last_names", sorted(last)),
        ("common_words", common_words(Path(sys.argv[1]))),
        ("companies", sorted(companies())),
    ):
        DATA.joinpath(f"{stem}.txt").write_text("\n".join(lines) + "\n", "utf-8")
        print(stem, len(lines))


if __name__ == "__main__":
    main()
