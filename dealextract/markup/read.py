"""Which markup a source is in, and who reads it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from dealextract.markup.lines import read_lines, read_pages
from dealextract.markup.reading import Reading

Markup: TypeAlias = Literal["html", "markdown", "plain"]
"""How a text is to be read; None in its place reads it as text that may have signs of markdown in it."""

MARKUPS: tuple[Markup, ...] = ("html", "markdown", "plain")


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
        return read_lines(source)
    # Loads the standard library's parser and its table of names, which others need not wait for.
    from dealextract.markup.html_source import read_html, read_markdown

    below = read_html(source) if markup == "html" else read_markdown(source)
    above = read_pages(below.text) if markup == "html" else read_lines(below.text)
    return below if above.is_source else above.over(below)
