"""Tickers in brackets behind a company's name, with their exchange or as wire services write them: no parties."""

from __future__ import annotations

from dealextract.patterns import lazy_pattern

EXCHANGES = (
    r"(?:NYSE(?:[ -](?:American|Arca|MKT|Amex))?|(?:NASDAQ|Nasdaq)(?:GS|GM|CM)?(?: Global(?: Select)?(?: Market)?)?"
    r"|AMEX|OTC(?:QX|QB|MKTS)?(?: (?:Pink|Markets|BB))?"
    r"|LSE|LON|AIM|AQSE|TSX(?:-?V)?(?: (?i:Venture))?|ASX|HKEX|SEHK|HKG|HKSE|SGX"
    r"|NSE|BSE|TSE|TYO|KRX|KOSDAQ|KOSPI|FWB|FRA|ETR|XETRA|Xetra|Euronext(?: [A-Z][a-z]{1,30})?|EPA|AMS|EBR|SIX|SWX|BME"
    r"|MOEX|JSE|NZX|NZE|CSE|CNSX|NEX|OMX|STO|OSE|WSE|TASE|IDX|PSE|SSE|SZSE|SHA|SHE|TPE|TWSE|BMV|BVL|ADX|DFM|QSE|EGX|NGX|[A-Z]{2}(?=:))"
)
"""Stock exchanges as press releases abbreviate them in front of a symbol."""

_EXCHANGE = lazy_pattern(EXCHANGES)
_BEFORE_SYMBOL = lazy_pattern(rf"(?r)[(\[;,] ?(?:the \"[^\"]{{1,40}}\"[;,]? )?{EXCHANGES} ?: ?\"?$")
_BEHIND_EXCHANGE = lazy_pattern(r" ?: ?(?:\"|\[\[ticker:)?[A-Z0-9][A-Z0-9.]{0,7}\"?(?=[)\];,/ ])")
_WIRE_CODE = lazy_pattern(r"[A-Z][A-Z0-9]{0,5}\.[A-Z]{1,2}")
"""A Reuters instrument code: the symbol, and a letter or two for the exchange: IBM.N."""
_SYMBOL = lazy_pattern(r"[A-Z]{1,5}(?:\.[A-Z]{1,3})?")
_CAPITALISED = lazy_pattern(r"(?r)(?<!\S)[\p{Lu}\d]\S{0,40}$")
"""The last word of the company in front of its symbol: "Kilo <KLO>"."""
_QUOTED = lazy_pattern(r" ?[-+]?\d")
"""The price behind a symbol in square brackets: "[KLO 17.11 -0.47]"."""
_LABEL = "ticker:"
_LOOK = 60


def is_ticker(view: str, start: int, end: int) -> bool:
    """Whether the name from `start` to `end` is a symbol in brackets, or the exchange in front of one.

    >>> text = "Lark plc (LSE: LRK) and Kilo Corp (KLO.N) met the LSE."
    >>> [is_ticker(text, at, at + len(name)) for name in ("LSE", "LRK", "KLO.N") for at in [text.index(name)]]
    [True, True, True]
    >>> is_ticker(text, text.rindex("LSE"), len(text) - 1)
    False
    """
    before = view[max(0, start - 2) : start]
    if before == " <" and view[end : end + 1] == ">" and _SYMBOL.fullmatch(view, start, end):
        return _CAPITALISED.search(view, max(0, start - _LOOK), start - 2) is not None
    if before[-1:] == "[" and _QUOTED.match(view, end):
        return True
    if before[-1:] in "([":
        bracketed = view[end : end + 1] in (")", "]") and _WIRE_CODE.fullmatch(view, start, end) is not None
        return bracketed or _BEHIND_EXCHANGE.match(view, end) is not None
    if before in (", ", "; ") and _EXCHANGE.fullmatch(view, start, end) and _BEHIND_EXCHANGE.match(view, end):
        return True
    if before[-1:] == ":" and view.endswith(_LABEL, 0, start):
        return True
    return before.rstrip(' "')[-1:] == ":" and _BEFORE_SYMBOL.search(view, max(0, start - _LOOK), start) is not None
