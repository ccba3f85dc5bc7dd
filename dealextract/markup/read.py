"""Which markup a source is in, and who reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, TypeAlias

from dealextract.markup.characters import in_two, misread, unseen
from dealextract.markup.lines import filled, margins, parted, quoted, returns, run_on
from dealextract.markup.markdown import notes, signs
from dealextract.markup.pages import page_breaks
from dealextract.markup.reading import Cut, Reading, Writer
from dealextract.markup.references import ended_references
from dealextract.markup.tokens import tokens

Markup: TypeAlias = Literal["html", "markdown", "plain"]
"""How a text is to be read; None in its place reads it as text that may have signs of markdown in it."""

MARKUPS: tuple[Markup, ...] = ("html", "markdown", "plain")


_ANY = (unseen, in_two, misread, page_breaks, notes)
_LINES = (parted, quoted, returns, margins, filled, run_on, tokens)
_CUTS: dict[Markup | None, tuple[Callable[[str], Iterator[Cut]], ...]] = {
    None: (*_ANY, *_LINES, signs, ended_references),
    "markdown": (*_ANY, *_LINES, signs),
    "plain": (*_ANY, *_LINES),
    "html": _ANY,
}
"""What is read as something else, or as nothing. All of it is found by signs that other text does not have."""


def checked_markup(markup: Markup | None) -> Markup | None:
    """The markup, if there is such a one.

    Raises:
        ValueError: There is none of that name.
    """
    if markup is not None and markup not in MARKUPS:
        raise ValueError(f"markup must be 'html', 'markdown', 'plain' or None, not {markup!r}")
    return markup


def read(source: str, markup: Markup | None) -> Reading:
    """What a reader sees of a source.

    Raises:
        ValueError: There is no markup of that name.
    """
    if checked_markup(markup) not in ("html", "markdown"):
        return mended(source, markup)
    # Loads the standard library's parser and its table of names, which others need not wait for.
    from dealextract.markup.html_source import read_html, read_markdown

    below = read_html(source) if markup == "html" else read_markdown(source)
    above = mended(below.text, markup)
    return below if above.is_source else above.over(below)


def mended(source: str, markup: Markup | None) -> Reading:
    r"""A source without what only its lines, its pages, its tokens or its markup have put into it.

    >>> mended("the acqui-\nsition of a long-\nterm partner", "plain").text
    'the acquisition of a long-term partner'
    >>> mended("> **Kilo**'s\n> Bakery", None).text
    "Kilo's\nBakery"
    """
    cuts = [cut for find in _CUTS[markup] for cut in find(source)]
    if not cuts:
        return Reading(source, source)
    writer, at = Writer(source), 0
    later: list[Cut] = []
    for cut in sorted(cuts, key=lambda cut: (cut.start, -cut.end)):
        if cut.start >= at:
            writer.copy(at, cut.start)
            writer.put(cut.put, cut.start, cut.end)
            later += [cut] if cut.later else []
            at = cut.end
    writer.copy(at, len(source))
    for cut in later:
        writer.put("\n\n", cut.start, cut.start)
        writer.copy(cut.start, cut.end)
    return writer.reading()
