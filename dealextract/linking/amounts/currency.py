"""Which dollar, pound, crown or peso: what the document says about its currencies.

In this order: the caller's `Parser(currency=…)`; a sentence that says so ("all figures in Canadian dollars"); the full
name or prefixed sign used elsewhere; the town of the dateline. What was chosen stands in the mention's notes with the
reason, and the other readings stay among the value's candidates.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property

import attrs
import regex

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.normalize.currencies import dollars, unit
from dealextract.patterns import lazy_pattern
from dealextract.values import Money

_TOWNS: dict[str, tuple[str, ...]] = {
    "CAD": ("TORONTO", "MONTREAL", "VANCOUVER", "CALGARY", "OTTAWA", "EDMONTON", "WINNIPEG", "QUEBEC", "HALIFAX"),
    "AUD": ("SYDNEY", "MELBOURNE", "BRISBANE", "PERTH", "CANBERRA", "ADELAIDE"),
    "NZD": ("WELLINGTON", "AUCKLAND", "CHRISTCHURCH"), "HKD": ("HONG KONG",), "SGD": ("SINGAPORE",),
    "TWD": ("TAIPEI",), "NOK": ("OSLO",), "DKK": ("COPENHAGEN",), "SEK": ("STOCKHOLM",), "ISK": ("REYKJAVIK",),
    "CZK": ("PRAGUE",), "PHP": ("MANILA",), "MXN": ("MEXICO CITY",), "ARS": ("BUENOS AIRES",), "CLP": ("SANTIAGO",),
    "COP": ("BOGOTA",), "CUP": ("HAVANA",), "UYU": ("MONTEVIDEO",),
    "INR": ("NEW DELHI", "MUMBAI", "BOMBAY", "BANGALORE"),
    "PKR": ("KARACHI", "ISLAMABAD", "LAHORE"), "LKR": ("COLOMBO",), "NPR": ("KATHMANDU",), "EGP": ("CAIRO",),
    "LBP": ("BEIRUT",), "SYP": ("DAMASCUS",), "KWD": ("KUWAIT",), "JOD": ("AMMAN",), "IQD": ("BAGHDAD",),
    "RSD": ("BELGRADE",), "DZD": ("ALGIERS",), "TND": ("TUNIS",), "BHD": ("MANAMA",), "OMR": ("MUSCAT",),
    "QAR": ("DOHA",), "KES": ("NAIROBI",), "TZS": ("DAR ES SALAAM",), "UGX": ("KAMPALA",),
    "MAD": ("RABAT", "CASABLANCA"),
    "CHF": ("ZURICH", "GENEVA", "BERN", "BASEL"), "FRF": ("PARIS",), "BEF": ("BRUSSELS",),
}  # fmt: skip
"""Towns of datelines by the currency that a bare sign or name means there."""

_DOLLARS_AT_HOME = frozenset(("CAD", "AUD", "NZD", "HKD", "SGD"))
"""Whose own English press writes a bare "$" for them; where pesos have that sign, English texts mean the US dollar."""

_TOWN_CODES = {town: code for code, towns in _TOWNS.items() for town in towns}
_LINE = lazy_pattern(
    r"(?m)^[^\w\n]{0,8}(?P<words>[A-Z][A-Za-z]{2,12}(?: [A-Z][A-Za-z]{2,12}){0,3})\b"
    r"(?P<rest>[^\n]{0,70}?(?:\)|--?|:|/|\u2014))"
)
_WORLD_AGENCIES = lazy_pattern(r"(?i)\b(?:reuters?|ap|afp|bloomberg|dow jones|upi|cnbc|marketwatch)\b")
"""Their house style writes "$" for the US dollar wherever they report from."""

_STATEMENT = lazy_pattern(
    r"(?i)(?:figures|amounts?|sums|prices|results|values|currency|\bdollars?\b|\"?\$\"?|numbers|information|"
    r"statements?|"
    r"expressed|stated|reported|denominated)[^.\n]{0,70}?(?:\bin\b|\bto\b|\bare\b|\bis\b|\bmeans?\b|=)"
    r"(?: the)?(?: (?:thousands|millions) of)? (?:lawful (?:money|currency) of )?$"
)
_FULL = lazy_pattern(r"(?i)(?:canadian|australian|new zealand|hong kong|singapore|u\.?s\.?|united states|taiwan) $")
_STATEMENT_HINTS = (
    "igures", "mounts", "xpressed", "therwise", "enominated", "dollars are", "dollars in", "dollar amounts",
    "eported in", "tated in", "urrency", '"$"', "references to", "eferences to",
)  # fmt: skip
"""One of these stands in every such sentence."""
_NAMED = lazy_pattern(r"[Dd]ollars|DOLLARS|(?:CAD|AUD|NZD|USD|HKD|SGD|EUR|GBP|C\$|A\$|US\$)(?=[ )\].,;\n])")
_NAMED_BY = ("ollars", "DOLLARS", "CAD", "AUD", "NZD", "USD", "HKD", "SGD", "EUR", "GBP", "C$", "A$", "S$")
"""One of these stands in every such name."""
DATELINE = 1500
"""Characters at the beginning in which a dateline stands."""

_FRANC_DAYS = 2002
"""From this year on euro notes had replaced the French and Belgian francs."""


@step(needs=(Money,), makes=(Money,))
def settle_currencies(analysis: Analysis) -> None:
    """Decides which dollar, pound, crown or peso the document means."""
    mentions = analysis.mentions(Money)
    open_ones = [m for m in mentions if m.value.candidates]
    if not open_ones:
        return
    evidence = _Evidence(analysis, mentions)
    for mention in open_ones:
        decided = evidence.decide(mention)
        if decided:
            _settle(analysis, mention, *decided)


def _settle(analysis: Analysis, mention: Mention[Money], code: str, reason: str) -> None:
    value = mention.value
    others = tuple(c for c in (value.currency, *value.candidates) if c and c != code)
    value = attrs.evolve(value, currency=code, candidates=others)
    note = f"{code}: {reason}"
    analysis.replace(mention, mention.revalued(value, note), note)


class _Evidence:
    """What one document says about its currencies."""

    def __init__(self, analysis: Analysis, mentions: tuple[Mention[Money], ...]) -> None:
        self.analysis = analysis
        self.explicit = Counter(m.value.currency for m in mentions if m.value.currency and not m.value.candidates)
        self.amounts = {(m.value.currency, m.value.amount) for m in mentions if not m.value.candidates}
        self.bare = {m.value.amount for m in mentions if m.value.candidates and m.value.currency == "USD"}
        self.stated = _stated(analysis)

    @cached_property
    def dateline(self) -> tuple[str, regex.Match[str]] | None:
        """The town of the dateline, in capitals, and the beginning of its line."""
        return _dateline(self.analysis.view[:DATELINE])

    @property
    def town(self) -> tuple[str, str] | None:
        """The currency of the dateline's town, with the reason."""
        if self.dateline is None:
            return None
        town, line = self.dateline
        return _TOWN_CODES[town], f"the dateline is {line['words'][: len(town)]}"

    @property
    def agency(self) -> bool:
        """Whether an agency of the world wrote the text."""
        rest = self.dateline[1]["rest"] if self.dateline else ""
        return bool(_WORLD_AGENCIES.search(self.analysis.view[:400] + rest))

    def decide(self, mention: Mention[Money]) -> tuple[str, str] | None:
        """The currency of a mention whose sign or name could mean several, with the reason; None: the likeliest."""
        value = mention.value
        option = self.analysis.options.currency
        if value.currency == "USD" and not option and not self.stated:
            return self.dollar
        readings = _readings(mention)
        if option and option in readings:
            return option, "the parser was told so"
        if self.stated and self.stated[0] in readings:
            return self.stated
        if value.currency == "USD":
            return self.dollar
        named = [code for code, _ in self.explicit.most_common() if code in readings]
        if named:
            return named[0], "the document names it elsewhere"
        if self.town and self.town[0] in readings and not self._gone(self.town[0]):
            return self.town
        return self._of_its_time(readings)

    @cached_property
    def dollar(self) -> tuple[str, str] | None:
        """Which dollar a bare sign is; None where it stays the US one."""
        named = [code for code, _ in self.explicit.most_common() if code in dollars() and code != "USD"]
        for code in named:
            # "C$5 million" once and "$5 million" of the same sum: the sign was shortened, not changed.
            if any((code, amount) in self.amounts for amount in self.bare):
                return code, "the same sum has the full sign elsewhere"
        if self.explicit["USD"] and len(named) == 1:
            return named[0], "the document tells it from US$"
        # Most datelines have no such town: the agency is looked for last.
        if not named and self.town and self.town[0] in _DOLLARS_AT_HOME and not self.agency:
            return self.town
        return None

    def _gone(self, code: str) -> bool:
        day = self.analysis.reference_date
        return code in ("FRF", "BEF") and (day is None or day.year >= _FRANC_DAYS)

    def _of_its_time(self, readings: tuple[str | None, ...]) -> tuple[str, str] | None:
        day = self.analysis.reference_date
        if "FRF" in readings and day is not None and day.year < _FRANC_DAYS:
            return "FRF", f"the text is of {day.year}, when francs were French first of all"
        return None


_FIGURES = lazy_pattern(r"[\d.,]{1,60}|\b(?:million|billion|thousand|trillion|mln|bln|mn|bn)s?\b")


def _readings(mention: Mention[Money]) -> tuple[str | None, ...]:
    """Everything that the sign or name of an amount could mean, likeliest first."""
    found = unit(_sign_of(mention.text))
    return (found.code, *found.candidates) if found else (mention.value.currency, *mention.value.candidates)


def _sign_of(text: str) -> str:
    """The sign or name of an amount, without its figures: the longest run of words that names a currency."""
    if text[0] == "$":
        return "$"
    words = _FIGURES.sub(" ", text).replace("-", " ").split()
    for first in range(len(words)):
        if unit(" ".join(words[first:])):
            return " ".join(words[first:])
    return ""


def _stated(analysis: Analysis) -> tuple[str, str] | None:
    """The currency that a sentence of the document declares for its figures."""
    view = analysis.view
    if not any(hint in view for hint in _STATEMENT_HINTS) or not any(name in view for name in _NAMED_BY):
        return None
    for match in _NAMED.finditer(view):
        start = match.start()
        full = _FULL.search(view[max(0, start - 16) : start])
        start = start - len(full[0]) if full else start
        if match[0][0] in "dD" and not full:
            continue
        if _STATEMENT.search(view[max(0, start - 130) : start]) and (named := unit(view[start : match.end()])):
            words = analysis.text[start : match.end()]
            return (named.code, f"the text says that its figures are in {words}") if named.code else None
    return None


def _dateline(head: str) -> tuple[str, regex.Match[str]] | None:
    for match in _LINE.finditer(head):
        words = match["words"].upper().split()
        for count in range(len(words), 0, -1):
            town = " ".join(words[:count])
            if town in _TOWN_CODES:
                return town, match
    return None
