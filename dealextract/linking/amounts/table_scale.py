"""Scale set by a table's head: "(in thousands)", "$ millions" holds for the figures of the rows below it.

Figures with a currency sign are multiplied; bare figures of the rows become mentions where the head or a row of the
table says in which currency they are. Years, percentages, figures per share and counts are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import regex

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.normalize.currencies import Unit, unit
from dealextract.normalize.numbers import EXACT, number, scaled
from dealextract.patterns import lazy_pattern
from dealextract.values import Money

_CURRENCY = (
    r"(?:US\$|U\.S\.[ ]?\$|C\$|A\$|HK\$|\$|€|£|¥|USD|EUR|GBP|CAD|(?:U\.S\. |US |Canadian )?dollars|euros|pounds|"
    r"RMB|yen)"
)
_HEAD = lazy_pattern(
    rf"(?i)[(\[]?(?:(?P<before>{_CURRENCY})[ ,]{{0,3}})?(?:(?:all )?(?:amounts|figures|dollars|expressed|stated|"
    rf"reported|unaudited)[ ,;-]{{1,3}}(?:are )?)?"
    rf"in (?P<scale>thousands|millions|billions|lakhs|crores)(?: of)?(?: (?P<after>{_CURRENCY}))?(?!\w)"
    rf"|[(\[](?P<before>{_CURRENCY})[ ]?(?P<scale>thousands|millions|billions|million|m|mn|bn|'?000s?)[)\]]"
    rf"|(?P<before>{_CURRENCY})[ ](?P<scale>thousands|millions|billions)(?!\w)"
)
_SCALE_WORDS = (
    "thousands", "millions", "billions", "lakhs", "crores", "Thousands", "Millions", "THOUSANDS", "MILLIONS",
)  # fmt: skip
_LEADS = ("in", "$", "€", "£", "¥", "usd", "eur", "gbp", "cad", "rmb", "yen", "dollars", "euros", "pounds")
_IN_BRACKETS = lazy_pattern(r".[ ]?(?:million|mn?|bn|'?000s?)[)\]]")
"""Behind a sign, in every head that no scale word is in."""
_FIGURE = r"(?:\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,3})?|\d{1,7}(?:\.\d{1,3})?)"
_ENTRY = rf"(?:(?:US|C|A)?[$€£]?[ ]{{0,12}}\(?[ ]?{_FIGURE}[ ]?\)?[ ]?%?|[-\u2013\u2014*]{{1,3}}|[nN][/.]?[aAmM]\.?)"
_ROW = lazy_pattern(
    r"(?m)^[ |]{0,40}(?P<label>[^\n|\t]{0,90}?)"
    rf"(?P<cells>(?:(?:[ ]{{2,80}}+|\t{{1,8}}+|[ ]{{0,80}}\|[ ]{{0,80}}|[ ](?=[$€£])){_ENTRY}){{1,16}})[ |\t]{{0,80}}$"
)
_CELL = lazy_pattern(
    rf"(?<![\w.,/$€£-])(?:(?P<sign>[$€£])[ ]{{0,12}})?(?P<open>\()?[ ]?(?P<figure>{_FIGURE})[ ]?\)?(?![\w%./,-]|[ ]?%)"
)
_NOT_MONEY = lazy_pattern(
    r"(?i)per (?:share|unit|ADS)|%|percent|shares|employees|number of|ratio|margin|headcount|units|days|years?$|"
    r"ended|note|rate"
)
_YEAR = lazy_pattern(r"(?:19|20)\d\d")
_OWN_SCALE = lazy_pattern(r"(?i)\d[ -]?(?:[mbk]|thousand|[mbt]r?illion|[mb]l?n)s?\b")
_MOST_ROWS = 80
"""How many rows below its head a table may have."""


@step(needs=(Money,), makes=(Money,))
def scale_tables(analysis: Analysis) -> None:
    """Applies a table head's "(in thousands)" and the like to the figures of the table below."""
    heads = _heads(analysis.view)
    limits = [*(head.start() for head in heads[1:]), len(analysis.text)]
    for head, limit in zip(heads, limits, strict=False):
        _scale_table(analysis, head, limit)


def _heads(view: str) -> list[regex.Match[str]]:
    """The heads that set a scale, in text order."""
    bracketed = ")" in view or "]" in view
    places = [at for sign in "$€£¥" for at in _places(view, sign) if _IN_BRACKETS.match(view, at)] if bracketed else []
    for word in _SCALE_WORDS:
        # "In thousands", "$ millions", "US dollars thousands": all others are prose.
        places += [at for at in _places(view, word) if view[max(0, at - 8) : at].rstrip().lower().endswith(_LEADS)]
    found: dict[int, regex.Match[str]] = {}
    for place in places:
        begin = max(0, place - 80)
        for head in _HEAD.finditer(view, begin, place + 60):
            if head.end() > place:
                found.setdefault(head.end(), head)
                break
    return sorted(found.values(), key=lambda head: head.start())


def _places(view: str, word: str) -> Iterator[int]:
    """Where a word or sign stands."""
    at = view.find(word)
    while at >= 0:
        yield at
        at = view.find(word, at + 1)


def _scale_table(analysis: Analysis, head: regex.Match[str], limit: int) -> None:
    scale = str(head["scale"]).lower().strip("'")
    scale = {"000": "thousand", "000s": "thousand"}.get(scale, scale)
    rows = _rows(analysis.text, head.end(), limit)
    currency = _table_currency(head, rows)
    reason = f"the table is {' '.join(head[0].strip('()[] ').split())}"
    for row in rows:
        if _NOT_MONEY.search(row["label"]) or not row["label"].strip():
            continue
        for cell in _CELL.finditer(analysis.text, row.start("cells"), row.end("cells")):
            _scale_cell(analysis, cell, scale, currency, reason)


def _rows(text: str, start: int, limit: int) -> list[regex.Match[str]]:
    """The lines below a head that look like rows of a table: a label, a gap, a figure."""
    rows: list[regex.Match[str]] = []
    at = text.find("\n", start, limit) + 1
    other = 0
    while 0 < at < limit and len(rows) < _MOST_ROWS and other < 6:
        end = text.find("\n", at, limit)
        end = limit if end < 0 else end
        row = _ROW.fullmatch(text, at, min(end, at + 500))
        if row and _CELL.search(row["cells"]):
            rows.append(row)
            other = 0
        else:
            # A sentence ends a table; captions, rules and blank lines do not.
            other += 6 if end - at > 110 or text[at:end].rstrip().endswith(".") else 1
        at = end + 1 if end < limit else 0
    return rows


def _table_currency(head: regex.Match[str], rows: list[regex.Match[str]]) -> Unit | None:
    said = head["before"] or head["after"]
    if said:
        return unit(said)
    signs = (cell["sign"] for row in rows for cell in _CELL.finditer(row["cells"]) if cell["sign"])
    sign = next(signs, None)
    return unit(sign) if sign else None


def _scale_cell(analysis: Analysis, cell: regex.Match[str], scale: str, currency: Unit | None, reason: str) -> None:
    known = [m for m in analysis.claiming(cell.start(), cell.end()) if isinstance(m.value, Money)]
    if known:
        _scale_known(analysis, known[0], scale, reason)
        return
    figure = cell["figure"]
    amount = number(figure)
    if currency is None or amount is None or (_YEAR.fullmatch(figure) and not cell["sign"]):
        return
    amount = EXACT.multiply(scaled(amount, scale), currency.factor)
    value = Money(-amount if cell["open"] else amount, currency.code, candidates=currency.candidates[:8])
    start, end = cell.start("sign") if cell["sign"] else cell.start("figure"), cell.end("figure")
    analysis.add(analysis.mention(start, end, value, "money.table_figure", notes=(reason,)))


def _scale_known(analysis: Analysis, mention: Mention[Money], scale: str, reason: str) -> None:
    if reason in mention.notes or _OWN_SCALE.search(mention.text):
        return
    value = attrs.evolve(mention.value, amount=scaled(mention.value.amount, scale))
    analysis.replace(mention, mention.revalued(value, reason), reason)
