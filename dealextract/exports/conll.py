"""Documents as CoNLL columns: a word a line with its label in the BIO scheme (B- begins, I- goes on, O is outside)."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dealextract.document import Document, kind_name

_TOKEN = regex.compile(r"\w{1,10000}|[^\w\s]")
_PARAGRAPH = regex.compile(r"\s*\n\s*\n\s*")


def conll(doc: Document) -> str:
    """Four columns, parted by tabs: the word, its first offset, the offset behind it, its label; a blank line between
    paragraphs.

    Words are runs of letters, digits and underscores, and single other characters. Where mentions lie in one another,
    the longest has the label. A party's label is its kind, ORGANIZATION or PERSON; others are their kind in capitals.
    """
    return "".join(_lines(doc))


def _lines(doc: Document) -> Iterator[str]:
    labels = _labels(doc)
    ends = [match.start() for match in _PARAGRAPH.finditer(doc.text)]
    coming = 0
    for token in _TOKEN.finditer(doc.text):
        start, end = token.span()
        begun = coming
        while coming < len(ends) and ends[coming] < start:
            coming += 1
        if coming > begun:
            yield "\n"
        yield f"{token[0]}\t{start}\t{end}\t{labels.get(start, 'O')}\n"


def _labels(doc: Document) -> dict[int, str]:
    """The label of each word that a mention covers, by its first offset."""
    labels: dict[int, str] = {}
    covered = 0
    for mention in doc:
        if mention.start < covered:
            continue
        covered = mention.end
        name = getattr(mention.value, "kind", "") if kind_name(type(mention.value)) == "party" else ""
        label = (name or kind_name(type(mention.value))).upper()
        for number, token in enumerate(_TOKEN.finditer(doc.text, mention.start, mention.end)):
            labels[token.start()] = f"{'I' if number else 'B'}-{label}"
    return labels
