"""A component for spaCy's pipelines: ``nlp.add_pipe("dealextract")``.

The extra ``dealextract[spacy]``; spaCy finds the component by its entry point. It fills

- ``doc.spans["dealextract"]``, and, if asked, ``doc.ents``: a span for each mention, labelled as spaCy's models do;
- ``span._.dealextract``: the `Mention`, with the value;
- ``doc._.dealextract``: the `Document`, and ``doc._.deals``: its deals;
- ``doc._.misaligned``: the mentions that begin or end inside a token.

``doc._.reference_date`` may be set before the component runs, and is what relative dates were resolved with after.
All of it goes through ``to_bytes``, ``DocBin`` and ``nlp.pipe(n_process=…)``.
"""

# spaCy reads the annotations of the factory at run time, so they stay objects here.
import datetime
import json
import warnings
from typing import Any, Literal

import attrs

try:
    import spacy.util
    import srsly
    from spacy.language import Language
    from spacy.tokens import Doc, Span
except ImportError as error:
    raise ImportError('the component needs spaCy: pip install "dealextract[spacy]"') from error

import dealextract
from dealextract.document import Document, Mention, kind_name
from dealextract.markup import Markup
from dealextract.parser import Parser
from dealextract.values import Date, Duration, Location, Money, Party, Percentage

Alignment = Literal["strict", "contract", "expand"]

LABELS = {
    "money": "MONEY",
    "percentage": "PERCENT",
    "date": "DATE",
    "duration": "DATE",
    "location": "GPE",
    "continent": "LOC",
    "region": "LOC",
    "organization": "ORG",
    "person": "PERSON",
}
"""From kinds of values, and of parties and places, to the labels of spaCy's English models (OntoNotes)."""

DEFAULTS = {
    "kinds": None,
    "spans_key": "dealextract",
    "set_ents": False,
    "overwrite_ents": False,
    "labels": LABELS,
    "alignment_mode": "expand",
    "reference_date": None,
    "currency": None,
    "day_first": None,
    "markup": None,
    "parser": None,
}

_SHIPPED = (Money, Percentage, Date, Duration, Location, Party)
_kinds_met: set[type] = set(_SHIPPED)


@attrs.frozen
class Component:
    """The component; made by `make_component`."""

    parser: Parser
    kinds: tuple[str, ...]
    spans_key: str
    set_ents: bool
    overwrite_ents: bool
    labels: dict[str, str]
    alignment_mode: Alignment
    reference_date: datetime.date | None
    markup: Markup | None

    def __call__(self, doc: Any) -> Any:
        """Annotate a ``Doc`` and return it."""
        found = self.parser.parse(doc.text, doc._.reference_date or self.reference_date, markup=self.markup)
        placed = [(mention, self._span(doc, mention)) for mention in found if self._wanted(mention)]
        doc._.dealextract = found
        doc._.reference_date = found.reference_date
        doc._.misaligned = [mention for mention, span in placed if not _aligned(mention, span)]
        doc.spans[self.spans_key] = [span for _, span in placed if span is not None]
        _report([mention for mention, span in placed if span is None])
        if self.set_ents:
            self._set_ents(doc)
        return doc

    def _wanted(self, mention: Mention[Any]) -> bool:
        return kind_name(type(mention.value)) in self.kinds

    def _span(self, doc: Any, mention: Mention[Any]) -> Any:
        """The span of a mention, or None; of two mentions of the same tokens, the first is the span's own."""
        span = doc.char_span(mention.start, mention.end, self._label(mention), alignment_mode=self.alignment_mode)
        if span is not None and span._.dealextract is None:
            span._.dealextract = mention
        return span

    def _label(self, mention: Mention[Any]) -> str:
        """The label for what kind of party or place it is, or else for the kind of value."""
        kind = kind_name(type(mention.value))
        narrow = getattr(mention.value, "kind", kind)
        return self.labels.get(narrow) or self.labels.get(kind) or kind.upper()

    def _set_ents(self, doc: Any) -> None:
        """The longest of the spans that overlap, beside the entities of other components."""
        old, new = list(doc.ents), spacy.util.filter_spans(doc.spans[self.spans_key])
        first, second = (new, old) if self.overwrite_ents else (old, new)
        taken = {token.i for span in first for token in span}
        doc.ents = [*first, *(span for span in second if taken.isdisjoint(range(span.start, span.end)))]


def _aligned(mention: Mention[Any], span: Any) -> bool:
    return span is not None and (span.start_char, span.end_char) == (mention.start, mention.end)


def _report(left_out: list[Mention[Any]]) -> None:
    if left_out:
        words = ", ".join(repr(mention.text) for mention in left_out[:3])
        warnings.warn(
            f"{len(left_out)} mentions have no span, for they begin or end inside a token: {words}"
            f'{", …" if left_out[3:] else ""}; with alignment_mode="expand" a span takes in the whole tokens',
            stacklevel=3,
        )


def make_component(
    nlp: Language,
    name: str,
    kinds: list[str] | None,
    spans_key: str,
    set_ents: bool,
    overwrite_ents: bool,
    labels: dict[str, str],
    alignment_mode: Alignment,
    reference_date: str | None,
    currency: str | None,
    day_first: bool | None,
    markup: Markup | None,
    parser: Any,
) -> Component:
    """The factory; its settings stand in the pipeline's config.

    Args:
        nlp: The pipeline.
        name: What the pipeline calls the component.
        kinds: The kinds of values that get spans, as "money"; all if None. ``doc._.dealextract`` has all anyway.
        spans_key: The group of spans.
        set_ents: Whether ``doc.ents`` gets the spans too, of those that overlap the longest.
        overwrite_ents: Whether they take the place of entities that are there, or leave them be.
        labels: Changes to `LABELS`; what has no label there gets its kind in upper case.
        alignment_mode: What happens to a mention that begins or ends inside a token: its span is left out with a
            warning ("strict"), or takes in the whole tokens ("expand") or only those that are whole ("contract").
        reference_date: The day the texts were written on, in ISO 8601, where ``doc._.reference_date`` is not set.
        currency: As for `Parser`.
        day_first: As for `Parser`.
        markup: As for `parse`.
        parser: A `Parser` with rules of one's own, as a function registered in ``spacy.registry.misc``.

    Raises:
        ValueError: A kind is not one that the rules make, or an option is not what `Parser` takes.
        TypeError: `parser` is no `Parser`.
    """
    parser = _checked(parser, currency, day_first)
    _kinds_met.update(made := _made_by(parser))
    names = sorted(map(kind_name, made))
    if unknown := sorted(set(kinds or ()) - set(names)):
        raise ValueError(f"no rule makes the kind {unknown[0]!r}; there are {', '.join(names)}")
    day = None if reference_date is None else _day(reference_date)
    return Component(
        parser, tuple(kinds or names), spans_key, set_ents, overwrite_ents, labels, alignment_mode, day, markup
    )


def _checked(parser: Any, currency: str | None, day_first: bool | None) -> Parser:
    """The user's parser, or one with the options."""
    if parser is None:
        return Parser(currency=currency, day_first=day_first)
    if not isinstance(parser, Parser):
        raise TypeError(f"parser must be a dealextract.Parser, not {type(parser).__name__}")
    if currency is not None or day_first is not None:
        raise ValueError("give currency and day_first to the parser of your own, not beside it")
    return parser


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"reference_date must be a day written as YYYY-MM-DD, not {text!r}") from None


def _made_by(parser: Parser) -> set[type]:
    made = {rule.kind for rule in parser.rules} | {kind for step in parser.steps for kind in step.makes}
    return {kind for kind in made if getattr(kind, "claims_text", True) and kind is not dealextract.Deal}


def _encoded(content: Any, chain: Any = None) -> Any:
    """Documents and mentions in ``doc.user_data`` as JSON, for srsly's msgpack."""
    if isinstance(content, Document):
        return {"__dealextract_document__": content.to_json()}
    if isinstance(content, Mention):
        return {"__dealextract_mention__": json.dumps(content.to_dict())}
    if isinstance(content, datetime.date):
        return {"__dealextract_date__": content.isoformat()}
    return content if chain is None else chain(content)


def _decoded(content: Any, chain: Any = None) -> Any:
    if "__dealextract_document__" in content:
        return Document.from_dict(json.loads(content["__dealextract_document__"]), _kinds_met)
    if "__dealextract_mention__" in content:
        return Mention.from_dict(json.loads(content["__dealextract_mention__"]), _kinds_met)
    if "__dealextract_date__" in content:
        return datetime.date.fromisoformat(content["__dealextract_date__"])
    return content if chain is None else chain(content)


def _deals(doc: Any) -> tuple[dealextract.Deal, ...]:
    return () if doc._.dealextract is None else doc._.dealextract.deals


srsly.msgpack_encoders.register("dealextract", func=_encoded)
srsly.msgpack_decoders.register("dealextract", func=_decoded)

Language.factory("dealextract", func=make_component, default_config=DEFAULTS, assigns=["doc.spans"])

Doc.set_extension("dealextract", default=None)
Doc.set_extension("deals", getter=_deals)
Doc.set_extension("misaligned", default=())
Doc.set_extension("reference_date", default=None)
Span.set_extension("dealextract", default=None)
