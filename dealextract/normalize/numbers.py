"""Numbers as texts write them, to exact `decimal.Decimal`: separators, fractions, words, scales.

Pure functions over a short text that a rule has already delimited; they never search.
"""

from __future__ import annotations

import decimal
from decimal import Decimal
from functools import cache, lru_cache

import regex
from price_parser.parser import parse_number

from dealextract.patterns import lazy_pattern

EXACT = decimal.Context(prec=400, rounding=decimal.ROUND_HALF_EVEN)
"""Wide enough that no product of a figure and its scales, which rules bound to some 60 digits, is ever rounded."""

SCALES: dict[str, Decimal] = {
    **dict.fromkeys(("hundred", "hundreds"), Decimal(100)),
    **dict.fromkeys(("thousand", "thousands", "k", "thsd", "grand"), Decimal(1000)),
    **dict.fromkeys(("million", "millions", "m", "mm", "mn", "mln", "mlns", "mio", "mil", "mill"), Decimal(10**6)),
    **dict.fromkeys(("billion", "billions", "b", "bn", "bln", "blns", "bil", "mrd"), Decimal(10**9)),
    **dict.fromkeys(("trillion", "trillions", "t", "tn", "trn", "trln", "tln"), Decimal(10**12)),
    **dict.fromkeys(("quadrillion", "quadrillions"), Decimal(10**15)),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), Decimal(10**5)),
    **dict.fromkeys(("crore", "crores", "cr"), Decimal(10**7)),
    **dict.fromkeys(("dozen", "dozens"), Decimal(12)),
    **dict.fromkeys(("tens",), Decimal(10)),
}
"""Scale words and suffixes, lower-case. "Billion" is the short scale's 10**9, as in all English of today."""


def _words(listed: str) -> list[str]:
    return listed.split()


_SMALL = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")

CARDINALS: dict[str, int] = {
    **{word: number for number, word in enumerate(_SMALL)},
    **{word: 10 * (number + 2) for number, word in enumerate(_TENS)},
    "fourty": 40,
    "a": 1,
    "an": 1,
    "couple": 2,
}
"""Number words below a hundred; "a" and "an" where they stand for one ("a million")."""

PARTS: dict[str, int] = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "sixteenth": 16, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
"""Words for a part of one, singular, with its denominator."""

_VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip


@cache
def _fraction() -> regex.Pattern[str]:
    return regex.compile(r"(?:(?P<whole>[\d.,' ]{1,60}?)[ -]{1,3})?(?P<top>\d{1,3}) ?/ ?(?P<bottom>\d{1,4})")


_TOKENS = lazy_pattern(r"\d[\d.,/]{0,40}|[a-z]{1,12}")
_WORDS = lazy_pattern(r"[a-z]{1,12}")


@lru_cache(maxsize=1 << 13)
def number(text: str, decimal_comma: bool | None = None) -> Decimal | None:
    """The number that a text writes in figures, in words, or in both.

    Args:
        text: The number alone; blanks, group separators and one fraction may stand in it.
        decimal_comma: Whether a comma parts the decimals ("1.234,5"); None guesses: of two sorts of separator the last
            is the decimal one, a comma in front of exactly three digits parts thousands, a single full stop never does.

    Returns:
        The number, exact (thirds and the like to 28 digits); None where the text is no number.

    >>> number("1,234,567.89"), number("1.234.567,89"), number("12,34,567"), number("1 250 000")
    (Decimal('1234567.89'), Decimal('1234567.89'), Decimal('1234567'), Decimal('1250000'))
    >>> number("7-3/4"), number("104 23/32"), number("2½"), number("1 . 5"), number(".75")
    (Decimal('7.75'), Decimal('104.71875'), Decimal('2.5'), Decimal('1.5'), Decimal('0.75'))
    >>> number("twenty-five and a half million"), number("half a billion"), number("2.5 million")
    (Decimal('25500000.0'), Decimal('500000000.0'), Decimal('2500000.0'))
    >>> number("1,2,3"), number("one the"), number("")
    (None, None, None)
    """
    text = text.strip()
    if not text:
        return None
    if text[-1] in _VULGAR:
        return _sum(text[:-1].strip(" -"), *_VULGAR[text[-1]], decimal_comma)
    if not text[-1].isdigit():
        return number_of_words(text)
    if "/" in text:
        match = _fraction().fullmatch(text)
        return match and _sum(match["whole"] or "", int(match["top"]), int(match["bottom"]), decimal_comma)
    return _figures(text, decimal_comma)


def _sum(whole: str, top: int, bottom: int, decimal_comma: bool | None) -> Decimal | None:
    """A whole number and a fraction."""
    first = _figures(whole, decimal_comma) if whole else Decimal(0)
    if first is None or not bottom or (whole and top >= bottom):
        return None
    return EXACT.add(first, Decimal(top) / Decimal(bottom))


def _figures(text: str, decimal_comma: bool | None) -> Decimal | None:
    """A number in figures without fraction."""
    text = text.replace(" ", "").replace("'", "")
    if len(text) > 80 or not _GROUPED.fullmatch(text):
        return None
    if decimal_comma is None:
        decimal_comma = _has_decimal_comma(text)
    # Without a separator of its own the number is whole; price_parser would guess otherwise from three digits.
    return parse_number(text, "," if decimal_comma else ".")


_GROUPED = lazy_pattern(
    r"\d{0,60}(?:\.\d{1,30})?|\d{1,3}(?:,\d{2,3}){1,20}(?:\.\d{1,30})?|\d{1,3}(?:\.\d{3}){1,20}(?:,\d{1,30})?|"
    r"\d{1,60},\d{1,30}"
)


def _has_decimal_comma(text: str) -> bool:
    comma, stop = text.rfind(","), text.rfind(".")
    if comma < 0:
        return text.count(".") > 1
    if stop >= 0:
        return comma > stop
    return text.count(",") == 1 and (len(text) - comma != 4 or text.startswith("0"))


def scaled(amount: Decimal, *scales: str | None) -> Decimal:
    """An amount times its scale words or suffixes; "hundred million" and "lakh crore" are two in one.

    >>> scaled(Decimal("1.2"), "million"), scaled(Decimal(3), "hundred thousand"), scaled(Decimal(5), None)
    (Decimal('1200000'), Decimal('300000'), Decimal('5'))
    """
    product = amount
    for scale in scales:
        for word in _WORDS.findall((scale or "").lower()):
            product = EXACT.multiply(product, SCALES.get(word, Decimal(1)))
    whole = product.to_integral_value()
    return whole if product == whole and product != amount else product


def number_of_words(text: str) -> Decimal | None:
    """The number that words state, the first of which may be in figures; None where they state none.

    >>> number_of_words("one hundred and twenty-five thousand"), number_of_words("two point five")
    (Decimal('125000'), Decimal('2.5'))
    >>> number_of_words("a million and a half"), number_of_words("three quarters of a million")
    (Decimal('1500000.0'), Decimal('750000.00'))
    >>> number_of_words("a dozen"), number_of_words("a couple of hundred"), number_of_words("forty-twenty")
    (Decimal('12'), Decimal('200'), None)
    """
    tokens = _TOKENS.findall(text.lower().replace("-", " "))
    if not tokens or len(tokens) > 64:
        return None
    nexts = [*tokens[1:], ""]
    # "A couple" is two, not one and two.
    read = [t for t, after in zip(tokens, nexts, strict=True) if t != "of" and not (t == "a" and after == "couple")]
    return _Words(read).value()


class _Words:
    """Number words, read from left to right."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.total, self.group = Decimal(0), Decimal(0)
        self.fresh, self.last_scale, self.group_unit = True, Decimal(1), 100

    def value(self) -> Decimal | None:
        at = 0
        while at < len(self.tokens):
            taken = self._part(at) or self._decimals(at) or self._one(at)
            if not taken:
                return None
            at += taken
        return None if self.fresh and not self.total else EXACT.add(self.total, self.group)

    def _part(self, at: int) -> int:
        """Read "a half", "half a", "three quarters", "and a half" and say how many tokens they take."""
        tokens = self.tokens
        words = tokens[at:]
        joined = words[:1] == ["and"]
        words = words[1:] if joined else words
        count = CARDINALS.get(words[0]) if words else None
        size = 1 if count is None else 2
        name = words[size - 1] if len(words) >= size else ""
        bottom = PARTS.get(name) or PARTS.get(name.rstrip("s"))
        if not bottom or (not joined and not self.fresh) or (joined and self.fresh):
            return 0
        part = Decimal(count or 1) / Decimal(bottom)
        if self.fresh:
            self.group, self.fresh, self.group_unit = part, False, 0
        else:
            scale = self.last_scale if not self.group else Decimal(1)
            self.group = EXACT.add(self.group, EXACT.multiply(part, scale))
        if not joined and words[size : size + 1] in (["a"], ["an"]) and words[size + 1 : size + 2]:
            size += 1
        return size + joined

    def _decimals(self, at: int) -> int:
        """Read "point two five"."""
        if self.tokens[at] != "point":
            return 0
        digits = []
        for token in self.tokens[at + 1 :]:
            if CARDINALS.get(token, 99) > 9 or token in ("a", "an", "couple"):
                break
            digits.append(str(CARDINALS[token]))
        if not digits:
            return 0
        self.group = EXACT.add(self.group, Decimal("0." + "".join(digits)))
        self.fresh, self.group_unit = False, 0
        return 1 + len(digits)

    def _one(self, at: int) -> int:
        token = self.tokens[at]
        if token == "and":
            return int(not self.fresh and at + 1 < len(self.tokens))
        if token[0].isdigit():
            figure = _figures(token, None) if self.fresh and "/" not in token else None
            if figure is None:
                return 0
            self.group, self.fresh, self.group_unit = figure, False, 0
            return 1
        if token in CARDINALS:
            return self._cardinal(token)
        return self._scale(token)

    def _cardinal(self, token: str) -> int:
        small = CARDINALS[token]
        # Twenty takes a unit behind it, a hundred takes anything below; "forty twenty" and "five six" are no numbers.
        if small >= self.group_unit and not (small == 0 and self.fresh):
            return 0
        if token in ("a", "an") and not self.fresh:
            return 0
        self.group = EXACT.add(self.group, Decimal(small))
        self.fresh = False
        self.group_unit = 10 if small >= 20 else 0
        return 1

    def _scale(self, token: str) -> int:
        scale = SCALES.get(token)
        if scale is None or len(token) < 2:
            return 0
        if scale == 100 and (self.group or self.fresh):
            self.group = EXACT.multiply(self.group if self.group else Decimal(1), scale)
            self.group_unit = 100
            self.last_scale = scale
        else:
            if self.fresh or not (self.group or self.total):
                self.group = Decimal(1)
            elif not self.group:
                # "hundred million", "lakh crore": a scale right behind a scale multiplies all before it.
                self.group, self.total = self.total, Decimal(0)
            self.total = EXACT.add(self.total, EXACT.multiply(self.group, scale))
            self.group, self.last_scale, self.group_unit = Decimal(0), scale, 100
        self.fresh = False
        return 1
