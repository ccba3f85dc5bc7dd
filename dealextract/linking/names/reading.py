"""Reading a view: the capitalised runs in it that may hold names, without labels, tickers and the marks of lists."""

from __future__ import annotations

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

_DASH = lazy_pattern(r"(?<=\p{Ll}{2})- (?=\p{Lu})")
"""The dash of a dateline without a blank before it: "Tokyo- Kilo Corp. said"."""
_TIME_ZONE = lazy_pattern(
    r"(?:(?:[A-Z]\w{1,15} )?(?:Eastern|Central|Mountain|Pacific|Atlantic|Mean|Standard|Daylight|Summer|Local|London"
    r"|York|Kong|European|Indian?|Effective) ){1,3}Time$"
)
"""What follows an hour: "Eastern Standard Time"."""
_BEFORE_ITEMS = ("\n", "; and ", "; or ", "; ", ": ")

_CARE_OF = lazy_pattern(r"(?<=\b[Cc]/)O ")
"""What stands before a name in an address: "c/o Kilo Ltd"."""

_LABEL = lazy_pattern(
    r"(?:^| )(?:(?:Tel|Fax|Ph|Attn)\.?|Phone|Telephone|Facsimile|Mobile|Cell|Office|E-?[Mm]ail|Attention|Name|Title"
    r"|Date|Address|Website|Web|Contacts?)$"
)
"""What stands before a colon in lists of contacts and under signatures: "Ann Lark Phone: …", "Tel. …"."""


def runs_of(view: str, drafted: bool, ascii_only: bool) -> list[tuple[int, int, str, int]]:
    """The runs that may hold names, in text order.

    Args:
        view: The text, with a mark in place of what is none.
        drafted: Whether lawyers drafted it: a capital and a dot that begin a line are the mark of an item.
        ascii_only: Whether no capital can be one beyond ASCII.

    Returns:
        Start and end of the run and the run itself; and how many small letters begin it, if any do.
    """
    found = []
    labels = ":" in view or "Tel." in view
    for match in run_pattern(ascii_only).finditer(view):
        start, end = match.span()
        run = match[0]
        if run[1:2] in _MARKS:
            run = _without_mark(view, start, run, drafted)
            start = end - len(run)
        if labels and (view[end : end + 1] == ":" or run[-1:] == ".") and not (run := _LABEL.sub("", run)):
            continue
        if "- " in run and (dash := _DASH.search(run)):
            found.append((start, start + dash.start(), run[: dash.start()], 0))
            start, run = start + dash.end(), run[dash.end() :]
        if run[-4:] == "Time" and (zone := _TIME_ZONE.search(run)):
            if not (run := run[: zone.start()].rstrip()):
                continue
            end = start + len(run)
        if (run.isupper() or run in _IN_SMALL) and is_ticker(view, start, end):
            continue
        if match.lastindex != SMALL_START:
            found += _two_sides(start, run) if view.endswith("etween ", 0, start) else [(start, end, run, 0)]
        elif not run.startswith(_DEVICES):
            begin = _word_start(view, start)
            found.append((begin, end, view[begin:start] + run, start - begin))
    return found


def _two_sides(start: int, run: str) -> list[tuple[int, int, str, int]]:
    """The runs on both sides of the "and" that goes with "between": "the merger between Kilo and Lark Inc"."""
    first, joined, second = run.partition(" and ")
    if not joined or " and " in second:
        return [(start, start + len(run), run, 0)]
    behind = start + len(first) + len(joined)
    return [(start, start + len(first), first, 0), (behind, behind + len(second), second, 0)]


_MARKS = (".", " ")


def _without_mark(view: str, start: int, run: str, drafted: bool) -> str:
    """A run without the letter that begins an item, and without what is left of "c/o"."""
    if (drafted and run[1:3] == ". " and _is_item(view, start, run)) or _CARE_OF.match(view, start):
        return run.partition(" ")[2]
    return run


def _is_item(view: str, start: int, run: str) -> bool:
    """Whether a capital and a dot are the mark of a contract's recital, and no initial: "B. Seller owns the shares"."""
    plain = flags_of(run.split(" ", 2)[1]) & (WORD | FUNCTION)
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


@lru_cache(maxsize=1 << 13)
def opens_sentence(before: str) -> bool:
    """Whether a sentence or an item begins behind these three characters; three blanks are as good as a line's end."""
    before = before.rstrip(" ")
    return not before or before[-1] in _OPENERS
