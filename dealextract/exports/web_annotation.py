"""Mentions as W3C Web Annotations (Web Annotation Data Model, 2017; JSON-LD).

Offsets of a ``TextPositionSelector`` count code points, as `str` does; the quote selector finds the words again where
the text has moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dealextract.document import Document, Mention, kind_name
from dealextract.plain import plain

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
"""The JSON-LD context of the model."""

QUOTED = 32
"""Characters in front of a mention and behind it that the quote selector holds."""


def web_annotations(doc: Document, source: str) -> list[dict[str, Any]]:
    """One annotation for each mention, then one for each deal.

    Args:
        doc: The document.
        source: The IRI of the text; what the annotations' targets and ids begin with.

    Returns:
        Plain data, ready for JSON. The body of a mention holds its kind, value and rule; the body of a deal its plain
        data, its target the evidence.
    """
    mentions = [
        {**_annotation(f"{source}#mention-{number}", _body(mention)), "target": _target(doc, mention, source)}
        for number, mention in enumerate(doc)
    ]
    return [*mentions, *_deals(doc, source)]


def _deals(doc: Document, source: str) -> Iterator[dict[str, Any]]:
    for number, deal in enumerate(doc.deals):
        targets = [_target(doc, mention, source) for mention in deal.evidence]
        body = {"type": "Dataset", "purpose": "describing", "kind": "deal", "value": plain(deal)}
        yield {**_annotation(f"{source}#deal-{number}", body), "target": targets or source}


def _annotation(name: str, body: dict[str, Any]) -> dict[str, Any]:
    return {"@context": CONTEXT, "id": name, "type": "Annotation", "motivation": "identifying", "body": body}


def _body(mention: Mention[Any]) -> dict[str, Any]:
    return {
        "type": "Dataset",
        "purpose": "identifying",
        "kind": kind_name(type(mention.value)),
        "value": plain(mention.value),
        "rule": mention.rule,
    }


def _target(doc: Document, mention: Mention[Any], source: str) -> dict[str, Any]:
    start, end = mention.start, mention.end
    return {
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {
                "type": "TextQuoteSelector",
                "exact": mention.text,
                "prefix": doc.text[max(0, start - QUOTED) : start],
                "suffix": doc.text[end : end + QUOTED],
            },
        ],
    }
