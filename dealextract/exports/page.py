"""A document as HTML: the text with coloured, labelled spans, and its deals as cards whose evidence links to the spans.

No script is needed: values show on hover and on keyboard focus by CSS alone. All that comes from the text is escaped.
The colours are those of Okabe and Ito, which colour-blind readers can tell apart; each kind has its label besides.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import Any

import attrs
import regex

from dealextract.document import Document, Mention, kind_name
from dealextract.plain import plain
from dealextract.values import Deal

_COLOURS = {
    "money": "#009e73",
    "percentage": "#56b4e9",
    "date": "#e69f00",
    "location": "#cc79a7",
    "party": "#0072b2",
    "deal_record": "#d55e00",
}
_OTHER = "#999999"

_STYLE = """
.dealextract{color-scheme:light dark;font:16px/2 system-ui,sans-serif;color:CanvasText;background:Canvas;padding:1em}
.dealextract .text{white-space:pre-wrap;overflow-wrap:anywhere}
.dealextract mark{color:inherit;position:relative;background:color-mix(in srgb,var(--c) 20%,transparent);
border-bottom:2px solid var(--c);border-radius:3px;padding:1px 2px}
.dealextract mark[tabindex]::after{content:attr(data-kind);font:600 10px/1 system-ui,sans-serif;opacity:.8;
margin-left:4px;user-select:none}
.dealextract mark:hover::before,.dealextract mark:focus::before,.dealextract mark:target::before{
content:attr(data-value);position:absolute;left:0;top:100%;z-index:1;width:max-content;max-width:28em;white-space:pre-wrap;
font:13px/1.4 system-ui,sans-serif;color:Canvas;background:CanvasText;border-radius:4px;padding:.4em .6em}
.dealextract mark:focus,.dealextract mark:target{outline:2px solid var(--c)}
.dealextract ul{display:flex;flex-wrap:wrap;gap:1em;list-style:none;padding:0;margin:0 0 1em}
.dealextract li{border:1px solid color-mix(in srgb,CanvasText 35%,transparent);border-radius:6px;
padding:.4em .9em;flex:0 1 24em;line-height:1.5}
.dealextract li p{margin:.2em 0}.dealextract li.background{border-style:dashed}
.dealextract dl{display:grid;grid-template-columns:auto 1fr;gap:0 .8em;margin:0}
.dealextract dt{opacity:.75}.dealextract dd{margin:0}.dealextract a{color:inherit}
"""

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>:root{{color-scheme:light dark}}body{{max-width:60em;margin:auto;font-family:system-ui,sans-serif}}
h2{{margin:1em .8em 0;font-size:1.2em}}</style>
</head><body>{body}</body></html>
"""

_NO_CHARACTERS = regex.compile(r"[\p{Cs}\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
"""What HTML has no characters for: controls, lone surrogates, code points that are none."""

_NAME = regex.compile(r"[A-Za-z0-9_-]+")


def html(doc: Document, name: str | None = None) -> str:
    """A piece of HTML with its own style, to put into a page or a notebook.

    Args:
        doc: The document.
        name: What the ids of its spans begin with: letters, digits, ``-`` and ``_``. None makes a name of the text, so
            that several documents keep apart on one page.

    Raises:
        ValueError: `name` holds other characters, or none.
    """
    if name is not None and not _NAME.fullmatch(name):
        raise ValueError(f"name begins the ids of spans and may hold letters, digits, - and _ only, not {name!r}")
    name = name or f"d{zlib.crc32(doc.text.encode('utf-8', 'replace')):08x}"
    mentions = _shown(doc)
    numbers = {_place(mention): number for number, mention in enumerate(mentions)}
    cards = "".join(_card(deal, numbers, name) for deal in doc.deals)
    deals = f"<ul>{cards}</ul>" if cards else ""
    warnings = "".join(f"<p>Warning: {text(warning)}</p>" for warning in doc.warnings)
    kinds = sorted({kind_name(type(mention.value)) for mention in mentions})
    colours = "".join(f".dealextract .k-{kind}{{--c:{_COLOURS.get(kind, _OTHER)}}}" for kind in kinds)
    body = f'{deals}{warnings}<div class="text">{"".join(_spans(doc.text, mentions, name))}</div>'
    return f'<div class="dealextract"><style>{_STYLE}{colours}</style>{body}</div>'


def page(documents: Iterable[tuple[str, Document]]) -> str:
    """One self-contained page of several documents.

    Args:
        documents: The title and the document of each.
    """
    parts = [f"<h2>{text(title)}</h2>{html(doc, f'd{number}')}" for number, (title, doc) in enumerate(documents)]
    return _PAGE.format(title="dealextract", body="".join(parts))


def text(words: str) -> str:
    """Words as HTML: escaped, what HTML has no characters for replaced."""
    return escape(_NO_CHARACTERS.sub("\ufffd", words))


def _shown(doc: Document) -> list[Mention[Any]]:
    """The mentions of a document and the evidence of its deals, each place once, in text order, the longer first."""
    evidence = [mention for deal in doc.deals for mention in deal.evidence]
    each = {_place(mention): mention for mention in (*doc, *evidence)}
    return sorted(each.values(), key=lambda mention: (mention.start, -mention.end))


def _place(mention: Mention[Any]) -> tuple[int, int, str]:
    return mention.start, mention.end, kind_name(type(mention.value))


def _spans(source: str, mentions: Sequence[Mention[Any]], name: str) -> Iterator[str]:
    """The text, cut where a mention begins or ends; each piece is marked for the innermost mention around it."""
    around: list[tuple[int, Mention[Any]]] = []
    cuts = sorted({0, len(source), *(m.start for m in mentions), *(m.end for m in mentions)})
    coming = iter(enumerate(mentions))
    following = next(coming, None)
    for start, end in pairwise(cuts):
        around = [(number, mention) for number, mention in around if mention.end > start]
        while following and following[1].start <= start:
            around.append(following)
            following = next(coming, None)
        piece = text(source[start:end])
        if around:
            number, mention = min(around, key=lambda item: item[1].end - item[1].start)
            begun = [f"{name}-{n}" for n, m in around if m.start == start and n != number]
            # Of mentions that begin at one place the inner one is marked; the others leave their names for links.
            yield "".join(f'<a id="{anchor}"></a>' for anchor in begun)
            yield _mark(mention, f"{name}-{number}" if mention.start == start else "", piece)
        else:
            yield piece


def _mark(mention: Mention[Any], name: str, piece: str) -> str:
    kind = kind_name(type(mention.value))
    label = "deal" if kind == "deal_record" else kind
    if not name:
        return f'<mark class="k-{kind}">{piece}</mark>'
    value = text(_told(mention))
    return f'<mark class="k-{kind}" id="{name}" tabindex="0" data-kind="{label}" data-value="{value}">{piece}</mark>'


def _told(mention: Mention[Any]) -> str:
    """What a mention's value holds, a line each, without what was left open."""
    value = mention.value
    if attrs.has(type(value)):
        fields = ((field.name, getattr(value, field.name)) for field in attrs.fields(type(value)))
        lines = [f"{key}: {_short(content)}" for key, content in fields if content not in (None, (), False, "")]
    else:
        lines = [_short(value)]
    return "\n".join((*lines, *mention.notes, f"rule: {mention.rule}"))


def _short(content: Any) -> str:
    if isinstance(content, tuple):
        names = [str(getattr(item, "name", item)) for item in content[:3]]
        return ", ".join(names) + (" …" if len(content) > 3 else "")
    words = str(plain(content))
    return words if len(words) <= 120 else words[:119] + "…"


def _card(deal: Deal, numbers: dict[tuple[int, int, str], int], name: str) -> str:
    def link(mention: Mention[Any]) -> str:
        words = text(" ".join(mention.text.split()))
        number = numbers.get(_place(mention))
        return words if number is None else f'<a href="#{name}-{number}">{words}</a>'

    slots = (("amount", deal.amount), ("stake", deal.stake), ("date", deal.date), ("location", deal.location))
    rows = [(member.role, link(member.party)) for member in deal.participants]
    rows += [(slot, link(mention)) for slot, mention in slots if mention is not None]
    rows += [("evidence", link(mention)) for mention in deal.evidence]
    body = "".join(f"<dt>{text(key)}</dt><dd>{item}</dd>" for key, item in rows)
    kind = f"<strong>{text(deal.kind.replace('_', ' '))}</strong>, {text(deal.status)}"
    opened = '<li class="background">' if deal.background else "<li>"
    told = ", background" if deal.background else ""
    return f"{opened}{kind}{told}<p>{text(str(deal))}</p><dl>{body}</dl></li>"
