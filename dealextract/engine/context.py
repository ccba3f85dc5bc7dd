"""What surrounds a match: the text, the place, the reference date and the parser's options."""

from __future__ import annotations

import datetime

import attrs


@attrs.frozen
class Options:
    """What the caller knows about the texts and the texts may not say.

    Args:
        currency: ISO 4217 code that a bare "$" or "pound" stands for, or None to let the document decide.
        day_first: Whether 3/4/2018 is the third of April; None to let the document decide.
    """

    currency: str | None = None
    day_first: bool | None = None


@attrs.frozen
class Context:
    """Where a production's match stands; a production that wants it takes a parameter ``context: Context``.

    Args:
        text: The source.
        view: The source as rules see it, of the same length, nothing masked.
        start: Offset of the match's first character.
        end: Offset behind the match's last character.
        reference_date: The day the text was written on, if the caller or an earlier step knows it.
        options: The parser's options.
    """

    text: str
    view: str
    start: int
    end: int
    reference_date: datetime.date | None
    options: Options

    def before(self, width: int) -> str:
        """Up to `width` characters of the view in front of the match."""
        return self.view[max(0, self.start - width) : self.start]

    def after(self, width: int) -> str:
        """Up to `width` characters of the view behind the match."""
        return self.view[self.end : self.end + width]
