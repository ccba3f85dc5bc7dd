"""Documents in brat's standoff format: one ``.ann`` file beside the text.

Each mention is a text-bound annotation (T) with a note (#) of its value, each deal an event (E) whose trigger is its
evidence and whose arguments are the mentions in its fields, with its status as an attribute (A). Offsets count code
points of the text, whose line ends must be kept as they are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import regex

from dealextract.document import Document, Mention, kind_name
from dealextract.plain import plain
from dealextract.values import Deal

_NO_NAME = regex.compile(r"[^\w-]+")
_LINE_ENDS = regex.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def brat(doc: Document) -> str:
    """The lines of the ``.ann`` file."""
    return "".join(f"{line}\n" for line in _Writer(doc).lines())


class _Writer:
    """Numbers the annotations of one document."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.names: dict[tuple[int, int, str], str] = {}
        self.noted = 0

    def lines(self) -> Iterator[str]:
        for mention in self.doc:
            yield from self.bound(mention)
        for number, deal in enumerate(self.doc.deals, 1):
            yield from self.event(number, deal)

    def bound(self, mention: Mention[Any]) -> Iterator[str]:
        """The line of a mention and its note, unless they have been written."""
        if _place(mention) in self.names:
            return
        name = self.names[_place(mention)] = f"T{len(self.names) + 1}"
        yield f"{name}\t{_label(kind_name(type(mention.value)))} {self.spans(mention)}\t{_words(mention.text)}"
        self.noted += 1
        value = json.dumps(plain(mention.value), ensure_ascii=False, default=repr)
        yield f"#{self.noted}\tAnnotatorNotes {name}\t{_words(value)}"

    def spans(self, mention: Mention[Any]) -> str:
        """The offsets; one pair for each line, since brat's annotations do not hold line ends."""
        pieces, at = [], mention.start
        for gap in _LINE_ENDS.finditer(self.doc.text, mention.start, mention.end):
            if gap.start() > at:
                pieces.append((at, gap.start()))
            at = gap.end()
        if mention.end > at:
            pieces.append((at, mention.end))
        return ";".join(f"{start} {end}" for start, end in pieces)

    def event(self, number: int, deal: Deal) -> Iterator[str]:
        filled: list[tuple[str, Mention[Any] | None]] = [("amount", deal.amount), ("stake", deal.stake)]
        filled += [("date", deal.date), ("location", deal.location)]
        slots: list[tuple[str, Mention[Any]]] = [(member.role, member.party) for member in deal.participants]
        slots += [(slot, mention) for slot, mention in filled if mention is not None]
        triggers = deal.evidence or tuple(mention for _, mention in slots[:1])
        if not triggers:
            return
        for mention in (triggers[0], *(mention for _, mention in slots)):
            yield from self.bound(mention)
        arguments = "".join(f" {_label(role)}:{self.names[_place(mention)]}" for role, mention in slots)
        yield f"E{number}\t{_label(deal.kind)}:{self.names[_place(triggers[0])]}{arguments}"
        yield f"A{number}\tStatus E{number} {_label(deal.status)}"


def _place(mention: Mention[Any]) -> tuple[int, int, str]:
    return mention.start, mention.end, kind_name(type(mention.value))


def _label(name: str) -> str:
    """A type's name as brat writes them: words begin with capitals and are joined."""
    return _NO_NAME.sub("_", "_".join(word.capitalize() for word in name.replace("_", " ").split()))


def _words(text: str) -> str:
    return _LINE_ENDS.sub(" ", text).replace("\t", " ")
