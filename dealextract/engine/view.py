r"""The view: a text as rules see it, of the same length as the source, so that no offset is ever translated.

Three things happen, each a one-to-one replacement:

* characters that look alike become one character (blanks, hyphens, quotes, full-width forms, digits of any script);
* what a reader sees but no name or amount stands in becomes `WALL`: addresses of the web and of mail;
* a line end inside a paragraph becomes a blank, so that ``\n`` in the view parts paragraphs, items or cells.

Signs of markup are no matter of the view: `dealextract.markup` has read them before.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise

import attrs
import regex

WALL = "\uf8fe"
"""Stands for each character of an address: no rule's pattern matches it by chance."""

FILLER = "\uf8ff"
"""Stands for each character of a masked mention but the first."""

FIRST_MARK = 0xE000
"""Code point of the first kind's mark; the kinds of a parser are numbered from here."""

MOST_KINDS = 0x1000

NARROWEST, WIDEST = 28, 110
"""Characters of the widest line of wrapped text, at the least and at the most."""

NARROW, LOWERED_OF_NARROW = 45, 0.3
"""Where all lines are shorter than this, it is wrapped text only if some of them begin in the middle of a sentence."""

WRAPPED_NEARLY = 0.9
"""Part of the widest line that a line with the next word reaches: type that is set in proportion is ragged."""

RAGGED, LOWERED_OF_RAGGED = 0.5, 0.5
"""The same where most lines begin in the middle of a sentence, as those of mail and notes broken by hand."""


_LOOK_ALIKES = {
    " ": "\u2028\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x85",
    "\n": "\u2029",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe58\ufe63\uff0d",
    "'": "\u2018\u2019\u201a\u201b\u02bc\u2032\xb4",
    '"': "\u201c\u201d\u201e\u201f\u2033\xab\xbb",
}
_ASCII_BLANKS = "\t\r\v\f\x1c\x1d\x1e\x1f\x00"


class _Folding(dict[int, str]):
    """Code point to folded character for `str.translate`, each worked out when a text first has it."""

    def __missing__(self, point: int) -> str:
        self[point] = folded = _fold(chr(point))
        return folded


def _fold(c: str) -> str:
    for folded, characters in _LOOK_ALIKES.items():
        if c in characters:
            return folded
    category = unicodedata.category(c)
    if category == "Zs":
        return " "
    if category == "Nd":
        return str(unicodedata.digit(c))
    if "\ue000" <= c <= "\uf8ff":
        return "\ufffd"
    if "\uff01" <= c <= "\uffe6":
        plain = unicodedata.normalize("NFKC", c)
        return plain if len(plain) == 1 else c
    return c


_FOLDING = _Folding()


@attrs.frozen
class _Replacement:
    """One step of the view: where `pattern` matches, put a text of the same length; skipped where `hint` is absent.

    A step may be for texts in lines only; the text of an HTML page has paragraphs, whatever the lines of its source.
    """

    hint: str
    pattern: str
    put: str | Callable[[regex.Match[str]], str]
    in_lines: bool = False


def _blank(match: regex.Match[str]) -> str:
    return " " * len(match[0])


def _wall(match: regex.Match[str]) -> str:
    return WALL * len(match[0])


def _unwrapped(match: regex.Match[str]) -> str:
    """A block of lines, flowing on where the next word had no room in its line; headlines stay apart."""
    lines = match[0].split("\n")
    if len(lines) > 2 and all(not line[0].islower() for line in lines) and not _ends_a_sentence(match[0]):
        return str(match[0])
    widest, lowered = max(map(len, lines)), sum(line[0].islower() for line in lines[1:]) / (len(lines) - 1)
    if widest < NARROW and (widest < NARROWEST or lowered < LOWERED_OF_NARROW or len(lines) <= 3):
        return str(match[0])
    ragged = len(lines) > 2 and lowered >= LOWERED_OF_RAGGED
    width = (RAGGED if ragged else WRAPPED_NEARLY) * widest
    full = [len(line) + len(following.partition(" ")[0]) >= width for line, following in pairwise(lines)]
    pieces = [lines[0]]
    for number, following in enumerate(lines[1:]):
        # The widest of some headlines looks full, but those around it do not, and the next is no prose.
        others = full[max(0, number - 1) : number] + full[number + 1 : number + 2]
        prose = following.endswith(_SENTENCE_ENDS) or lines[min(number + 2, len(full))][:1].islower()
        flows = full[number] and (any(others) or not others or prose)
        pieces += (" " if flows else "\n", following)
    return "".join(pieces)


def _ends_a_sentence(lines: str) -> bool:
    """Whether a full stop ends a sentence somewhere: lines without are headlines if each begins with a capital."""
    return ". " in lines or ".\n" in lines or lines.rstrip().endswith(_SENTENCE_ENDS)


_SENTENCE_ENDS = (".", "!", "?", '"', "'", ",", ":", ";", ")")

_FILING_TAG = (
    r"(?m)</?(?:PAGE|TABLE|CAPTION|TEXT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|DOCUMENT|SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT"
    r"|IMS-HEADER|ACCEPTANCE-DATETIME|FN|F[0-9]{1,2}|PRE)>|^<S>|(?<=[ >])<C>"
)
_ADDRESS = r"[^\s<>\"'|)\]\[]{1,2048}(?<![.,;:!?])"

_REPLACEMENTS = (
    # Tags of filings; others in capitals may be tickers, as in "Kilo <KILO>".
    _Replacement("<", _FILING_TAG, _blank, in_lines=True),
    # Addresses.
    _Replacement("://", r"(?<!\w)(?:https?|ftps?|file)://" + _ADDRESS, _wall),
    _Replacement("www.", r"(?<![\w.])www\." + _ADDRESS, _wall),
    _Replacement("@", r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", _wall),
    _Replacement(".com/", r"(?<![\w.@/-])(?:[\w-]{1,63}\.){1,4}com/" + _ADDRESS, _wall),
    # A line end inside a paragraph: where the next word had no room, or before a small letter.
    _Replacement(
        "\n",
        rf"(?m)^(?:[^\n]{{1,{WIDEST}}}+\n(?=\S)){{1,100}}[^\n]{{1,{WIDEST}}}+(?!.)",
        _unwrapped,
        in_lines=True,
    ),
    _Replacement("\n", r"\n(?=[a-z])(?<=[\w,;-] {0,2}\n)", " "),
    # A paragraph broken in mid-sentence, as PDF converters do: before a small letter, or after a word that ends none.
    _Replacement("\n", r"\n[ \n]{0,3}\n {0,3}(?=[a-z])(?<=[a-z,;] {0,2}\n[ \n]{1,7})", _blank),
    _Replacement(
        "\n",
        r"(?<=\b(?:the|an?|of|and|or|with|to|by|for|from|its|their)|,) {0,2}\n[ \n]{0,4}(?=[\w$€£¥])",
        _blank,
    ),
)


@cache
def _compiled(
    in_lines: bool,
) -> tuple[tuple[str, regex.Pattern[str], str | Callable[[regex.Match[str]], str]], ...]:
    return tuple((r.hint, regex.compile(r.pattern), r.put) for r in _REPLACEMENTS if in_lines or not r.in_lines)


@cache
def _beyond_ascii() -> regex.Pattern[str]:
    return regex.compile(r"[^\x00-\x7f]+")


def view_of(text: str, markup: str | None = None) -> str:
    r"""The text as rules see it; always as long as `text`.

    Args:
        text: Any text.
        markup: "html" where it is the text of a page.

    >>> view_of("Kilo\u00a0Corp paid $5–6 million")
    'Kilo Corp paid $5-6 million'
    >>> view_of("See https://kilo.example/news.") == "See " + WALL * 25 + "."
    True
    """
    view = text
    if not view.isascii():
        view = _beyond_ascii().sub(lambda match: str(match[0]).translate(_FOLDING), view)
    for blank in _ASCII_BLANKS:
        if blank in view:
            view = view.replace(blank, " ")
    view = view.replace("`", "'")
    for hint, pattern, put in _compiled(markup != "html"):
        if hint in view:
            view = pattern.sub(put, view)
    return view
