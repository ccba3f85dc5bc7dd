"""The plain text of a page: what its tags do to the text between them.

Inline tags vanish without a trace, so that ``<b>Ac</b>me`` is one word. Blocks, lines, rows and cells part what stands
on their two sides. Blanks and line ends of the source are one blank, except where the page says that they count.
"""

from __future__ import annotations

from collections.abc import Iterable

from dealextract.markup.reading import Reading, Writer
from dealextract.markup.references import references
from dealextract.patterns import lazy_pattern

_BLANK, _LINE, _BLOCK, _CELL, _ROW, _TABLE = range(1, 7)
"""What parts two texts. Of two in one place the later counts: a paragraph fills its cell, and is no gap of its own."""

_BREAKS = {_BLANK: " ", _LINE: "\n", _BLOCK: "\n\n", _CELL: " | ", _ROW: "\n", _TABLE: "\n\n"}

_BLOCKS = """
    address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html isindex li link listing main menu meta nav
    ol optgroup p plaintext pre search section select textarea title ul xmp
"""
_GAPS = {
    **dict.fromkeys(_BLOCKS.split(), _BLOCK),
    **dict.fromkeys(("br", "option", "legend", "summary"), _LINE),
    **dict.fromkeys(("td", "th"), _CELL),
    "tr": _ROW,
    **dict.fromkeys(("table", "thead", "tbody", "tfoot"), _TABLE),
    **dict.fromkeys(("img", "input", "video", "audio", "canvas", "embed", "object", "picture", "svg", "math"), _BLANK),
}

_UNSEEN = frozenset(["script", "style", "template", "noscript", "iframe", "noembed", "noframes", "ix:header"])
"""Elements whose content no reader sees; the last is the head of a filing in Inline XBRL, which repeats its figures."""

_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "wbr")
)
_END_IMPLIED = frozenset(("p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup"))
"""Elements that end where the next of their name begins."""

_AS_IT_STANDS = frozenset(("pre", "textarea", "listing", "xmp", "plaintext"))
_NOT_DISPLAYED = lazy_pattern(r"(?i)(?:^|[;\s])display\s{0,9}:\s{0,9}none(?![\w-])")

_SPACES = lazy_pattern(r"[ \t\n\r\f]++")
_SOFT_HYPHEN = "\u00ad"
_LOOSE_SPACE = lazy_pattern(rf"{_SOFT_HYPHEN}|[ \t\n\r\f]{{2,}}+|[\t\n\r\f]")
"""What is not one plain blank."""

_NOTE = lazy_pattern(r"[\[(]?(?:\d{1,3}|[*\u2020\u2021])[\])]?")
"""The mark of a footnote, where it is raised."""


class Page:
    """Writes the text of a page, told of text and tags in their order.

    Args:
        writer: Where the text is written.
        as_it_stands: Whether blanks and line ends count everywhere.
    """

    def __init__(self, writer: Writer, *, as_it_stands: bool = False) -> None:
        self._writer = writer
        self._gap = 0
        self._gap_at = 0
        self._least = self._as_it_stands = int(as_it_stands)
        self._raised = False
        self._unseen = ""
        self._unseen_depth = 0
        self._unseen_at = 0

    def start(self, tag: str, attributes: Iterable[tuple[str, str | None]], at: int) -> None:
        """A tag begins an element."""
        if self._unseen:
            self._start_in_unseen(tag)
        if not self._unseen and tag not in _VOID and (tag in _UNSEEN or _is_hidden(attributes)):
            self._unseen, self._unseen_depth, self._unseen_at = tag, 1, at
        self._part(_GAPS.get(tag, 0), at)
        self._as_it_stands += tag in _AS_IT_STANDS
        self._raised |= tag == "sup"

    def _start_in_unseen(self, tag: str) -> None:
        if tag != self._unseen:
            return
        if tag in _END_IMPLIED:
            self._unseen = ""
        else:
            self._unseen_depth += 1

    def end(self, tag: str, at: int) -> None:
        """A tag ends an element."""
        if tag == self._unseen:
            self._unseen_depth -= 1
            if self._unseen_depth == 0:
                self._unseen = ""
        self._part(_GAPS.get(tag, 0), at)
        self._as_it_stands = max(self._least, self._as_it_stands - (tag in _AS_IT_STANDS))
        self._raised &= tag != "sup"

    def text(self, start: int, end: int) -> None:
        """A stretch of the source is text."""
        source = self._writer.source
        if self._unseen or (self._raised and self._is_note(source[start:end].strip(), start)):
            return
        if "&" not in source[start:end]:
            self._run(start, end)
            return
        at = start
        for begin, finish, characters in references(source, start, end):
            self._run(at, begin)
            self._characters(characters, begin, finish)
            at = finish
        self._run(at, end)

    def _is_note(self, text: str, at: int) -> bool:
        """Whether raised text is a footnote's mark; behind a figure it may be an exponent, and is parted from it."""
        if text[:1].isdigit() and self._writer.last_piece[-1:].isdigit():
            self._part(_BLANK, at)
            return False
        return _NOTE.fullmatch(text) is not None

    def finished(self) -> Reading:
        """The page as read."""
        warnings: tuple[str, ...] = ()
        if self._unseen:
            warnings = (
                f"<{self._unseen}> at {self._unseen_at}: has no end; what stands behind it was taken for its content.",
            )
        return self._writer.reading(warnings)

    def _part(self, gap: int, at: int) -> None:
        if gap > self._gap and not self._unseen:
            self._gap, self._gap_at = gap, at

    def _run(self, start: int, end: int) -> None:
        """Write text without references."""
        if self._as_it_stands:
            self._copy(start, end)
            return
        at = start
        for space in _LOOSE_SPACE.finditer(self._writer.source, start, end):
            self._words(at, space.start())
            if space[0] != _SOFT_HYPHEN:
                self._part(_BLANK, space.start())
            at = space.end()
        self._words(at, end)

    def _words(self, start: int, end: int) -> None:
        """Write text parted by single blanks; those at its ends become gaps."""
        source = self._writer.source
        if start < end and source[start] == " ":
            self._part(_BLANK, start)
            start += 1
        ends_blank = start < end and source[end - 1] == " "
        self._copy(start, end - ends_blank)
        if ends_blank:
            self._part(_BLANK, end - 1)

    def _copy(self, start: int, end: int) -> None:
        if start < end:
            self._fill(self._writer.source[start:end])
            self._writer.copy(start, end)

    def _characters(self, characters: str, start: int, end: int) -> None:
        """Write what a reference stands for."""
        if characters == _SOFT_HYPHEN:
            return
        if _SPACES.fullmatch(characters) and not self._as_it_stands:
            self._part(_BLANK, start)
            return
        self._fill(characters)
        self._writer.put(characters, start, end)

    def _fill(self, following: str) -> None:
        """Write the gap in front of some text."""
        if self._gap and self._writer.length:
            one_figure = self._gap == _CELL and _one_figure(self._writer.last_piece, following)
            self._writer.put(_BREAKS[_BLANK if one_figure else self._gap], self._gap_at, self._gap_at)
        self._gap = 0


def _one_figure(cell: str, following: str) -> bool:
    """Whether two cells are one figure: tables of accounts put its sign and bracket into cells of their own."""
    return cell.strip() in ("$", "€", "£", "¥", "(", "$(", "US$") or following.strip().startswith((")", "%"))


def _is_hidden(attributes: Iterable[tuple[str, str | None]]) -> bool:
    return any(
        name == "hidden" or (name == "style" and value is not None and _NOT_DISPLAYED.search(value))
        for name, value in attributes
    )
