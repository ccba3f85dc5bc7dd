"""Reading a view: the capitalised runs in it that may hold names, without labels, tickers and the marks of lists."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from dealextract.linking.names.flags import FUNCTION, WORD, flags_of, known_organisations
from dealextract.linking.names.runs import SMALL_START, run_pattern
from dealextract.linking.names.tickers import is_ticker
from dealextract.linking.names.words import GOOD, ORGANISATION, SURE, WEAK, Verdict
from dealextract.patterns import lazy_pattern

_OPENERS = frozenset(".!?:;\n\"([_*`-\u2014\u2022'")
"""What a sentence or an item may stand behind."""

_SMALL_START = Verdict(ORGANISATION, "party.camel_case", GOOD)
_KNOWN_START = Verdict(ORGANISATION, "party.known_organisation", SURE)
_OTHER_START = Verdict(ORGANISATION, "party.camel_case", WEAK)
_LONGEST_SMALL_START = 12

_IN_SMALL = ("Nasdaq", "NasdaqGS", "Xetra", "Euronext")
"""Exchanges that are not written in capitals."""

_DEVICES = ("Pad", "Phone", "Pod", "Mac", "Tunes", "Book", "Mail", "Reader", "Cloud", "OS", "Message")
"""What follows the small letter of things, not of companies: iPad, eBook."""

_MARK = len("A. ")
_BEFORE_ITEMS = ("\n", "; and ", "; or ", "; ", ": ")

_CARE_OF = lazy_pattern(r"(?<=\b[Cc]/)O ")
"""What stands before a name in an address: "c/o Kilo Ltd"."""

_LABEL = lazy_pattern(
    r"(?:^| )(?:(?:Tel|Fax|Ph|Attn)\.?|Phone|Telephone|Facsimile|Mobile|Cell|Office|E-?[Mm]ail|Attention|Name|Title"
    r"|Date|Address|Website|Web|Contacts?)$"
)
"""What stands before a colon in lists of contacts and under signatures: "Ann Lark Phone: …", "Tel. …"."""


def runs_of(view: str, drafted: bool, ascii_only: bool) -> Iterator[tuple[int, int, str, int]]:
    """The runs that may hold names, in text order.

    Args:
        view: The text, with a mark in place of what is none.
        drafted: Whether lawyers drafted it: a capital and a dot that begin a line are the mark of an item.
        ascii_only: Whether no capital can be one beyond ASCII.

    Yields:
        Start and end of the run and the run itself; and how many small letters begin it, if any do.
    """
    for match in run_pattern(ascii_only).finditer(view):
        start, end = match.span()
        run = match[0]
        if drafted and run[1:3] == ". " and _is_item(view, start, run):
            start, run = start + _MARK, run[_MARK:]
        if run[:2] == "O " and (mark := _CARE_OF.match(view, start)):
            start, run = mark.end(), run[mark.end() - start :]
        if run and (run[-1] == "." or view.startswith(":", end)):
            run = _LABEL.sub("", run)
        if not run:
            continue
        if (run.isupper() or run in _IN_SMALL) and is_ticker(view, start, end):
            continue
        if match.lastindex != SMALL_START:
            yield start, end, run, 0
        elif not run.startswith(_DEVICES):
            begin = _word_start(view, start)
            yield begin, end, view[begin:start] + run, start - begin


def _is_item(view: str, start: int, run: str) -> bool:
    """Whether a capital and a dot are the mark of a contract's recital, and no initial: "B. Seller owns the shares"."""
    plain = flags_of(run[_MARK:].partition(" ")[0]) & (WORD | FUNCTION)
    return bool(plain) and (not start or view.endswith(_BEFORE_ITEMS, 0, start))


def _word_start(view: str, at: int) -> int:
    """Where the small letters begin that stand right before a place."""
    begin = at
    while begin and at - begin < _LONGEST_SMALL_START and view[begin - 1].islower():
        begin -= 1
    return begin


def says_of_small_start(word: str, smalls: int) -> Verdict:
    """What a word says that begins with so many small letters before a capital."""
    if word in known_organisations():
        return _KNOWN_START
    return _SMALL_START if smalls == 1 and word[0] in "eix" else _OTHER_START


def opens_sentence(view: str, start: int) -> bool:
    """Whether what stands at a place begins a sentence or an item."""
    return _opens(view[start - 3 : start] if start > 2 else view[:start])


@lru_cache(maxsize=1 << 13)
def _opens(before: str) -> bool:
    """Whether a sentence or an item begins behind these three characters; three blanks are as good as a line's end."""
    before = before.rstrip(" ")
    return not before or before[-1] in _OPENERS
