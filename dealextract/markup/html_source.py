"""What a reader sees of HTML. The standard library's parser tells tags from text; this module says what tags do.

The parser is given a copy of the source of the same length, in which nothing stands that makes it raise or takes it
more than linear time, and is asked for positions alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from html.parser import HTMLParser

import attrs
import regex

from dealextract.markup.page import Page
from dealextract.markup.reading import Reading, Writer
from dealextract.patterns import lazy_pattern

_END = "<dealextract-end '\">-->"
"""Ends whatever may be open at the end of a source: a tag, a quoted value, a comment."""

_MOST_RESTARTS = 6
"""How many signs of a source may begin a tag or comment that never ends; behind the last all is read as text."""

_LITERAL = lazy_pattern(
    r"(?m)^(?:```|~~~)[^\n]{0,200}\n(?s:.{0,20000}?)^(?:```|~~~)|`[^`\n]{1,500}`|\\<|<(?=[a-zA-Z][\w+.-]{1,30}:|[\w.+-]{1,64}@)"
)
"""What looks like a tag in markdown and is none: in code, behind a backslash, an address."""

Attributes = Sequence[tuple[str, str | None]]


def read_html(source: str) -> Reading:
    """The plain text of HTML; of broken HTML, what can be made out.

    Whatever begins like a tag or comment and has no end is text, as is a sign that begins nothing.
    """
    return _read(source, source, Page(Writer(source)))


def read_markdown(source: str) -> Reading:
    """Markdown without the HTML in it, and its references read; the signs of markdown itself are left.

    Blanks and line ends stay as they are, and so does what stands in code, behind a backslash, or in ``<`` ``>`` as an
    address.
    """
    literal = _LITERAL.sub(_no_tags, source) if "<" in source else source
    return _read(source, literal, Page(Writer(source), as_it_stands=True))


def _no_tags(match: regex.Match[str]) -> str:
    return str(match[0]).replace("<", " ")


def _read(source: str, marked: str, page: Page) -> Reading:
    """A page of a source; its tags are those of a text of the same length."""
    # One line, so that positions are offsets. References are read elsewhere: the parser fails at one of 5,000 digits.
    # Of declarations such as <![if … it knows some and raises at others; </> it passes over without a word.
    safe = marked.replace("\n", " ").replace("&", " ").replace("<![", "<!x").replace("</>", "<!>")
    begin = 0
    for _ in range(_MOST_RESTARTS):
        stray = _Tokens(page, begin, len(source)).read(safe[begin:] + _END)
        if stray is None:
            return page.finished()
        page.text(stray, stray + 1)
        begin = stray + 1
    page.text(begin, len(source))
    return page.finished()


@attrs.define
class _Open:
    """The last thing that began: text, or a tag, a comment or the like."""

    start: int
    is_text: bool
    tag_end: int = 0


class _Tokens(HTMLParser):
    """Tells a page what is text and what is a tag.

    Args:
        page: Who is told.
        base: Where in the source the part that is read begins.
        length: Length of the source.
    """

    def __init__(self, page: Page, base: int, length: int) -> None:
        super().__init__(convert_charrefs=True)
        self._page, self._base, self._length = page, base, length
        self._open = _Open(base, is_text=True)
        self._ended = False

    def read(self, part: str) -> int | None:
        """Read all; where a tag or comment has no end, the place of its first sign."""
        self.feed(part)
        self.close()
        if not self._ended and not self._open.is_text and self._open.tag_end == 0:
            return self._open.start
        self._close_text(self._length)
        return None

    def _here(self) -> int:
        return self._base + self.getpos()[1]

    def _close_text(self, end: int) -> None:
        if self._open.is_text:
            self._page.text(self._open.start, end)

    def _begin(self, *, is_text: bool) -> bool:
        """Whether what begins here belongs to the source; ends the text in front of it."""
        here = self._here()
        if here >= self._length:
            self._ended |= here == self._length and not is_text
            return False
        if is_text:
            if not self._open.is_text:
                self._open = _Open(here, is_text=True)
            return True
        self._close_text(here)
        self._open = _Open(here, is_text=False)
        return True

    def handle_starttag(self, tag: str, attributes: Attributes) -> None:
        if self._begin(is_text=False):
            end = self._open.start + len(self.get_starttag_text() or "")
            if end <= self._length:
                self._open.tag_end = end
                self._page.start(tag, attributes, self._open.start)

    def handle_startendtag(self, tag: str, attributes: Attributes) -> None:
        self.handle_starttag(tag, attributes)
        if self._open.tag_end:
            self._page.end(tag, self._open.start)

    def handle_endtag(self, tag: str) -> None:
        if self._begin(is_text=False):
            self._page.end(tag, self._open.start)

    def handle_data(self, data: str) -> None:
        self._begin(is_text=True)

    def handle_comment(self, data: str) -> None:
        self._begin(is_text=False)

    def handle_decl(self, decl: str) -> None:
        self._begin(is_text=False)

    def unknown_decl(self, data: str) -> None:
        self._begin(is_text=False)

    def handle_pi(self, data: str) -> None:
        self._begin(is_text=False)
