"""The parser: the shipped rules and steps, or the user's, on the engine."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from dealextract.batch import parse_all
from dealextract.document import Document
from dealextract.engine.cascade import Cascade, profiled
from dealextract.engine.collector import Pause
from dealextract.engine.context import Options
from dealextract.engine.explain import Explanation, explain
from dealextract.engine.profile import Profile
from dealextract.engine.schedule import Schedule, Source
from dealextract.engine.steps import Step
from dealextract.errors import RuleError
from dealextract.markup import Markup, Reading, checked_markup, read, seen_span, traced, traced_explanation


class Parser:
    """Rules and steps, ready to read texts; immutable, picklable, and safe to share between threads.

    Args:
        rules: Rules and gazetteers; the shipped ones if left out. Of two equal matches the rule listed first wins.
        steps: Whole-document steps; the shipped ones if left out.
        currency: ISO 4217 code that a bare "$", "pound" or "crown" stands for; None lets the document decide.
        day_first: Whether 3/4/2018 is the third of April; None lets the document decide.
        timeout: Seconds that each rule may take for one text; a rule that takes longer is left out of that text and
            named in `Document.warnings`. None sets no limit: the shipped rules need none.

    Raises:
        RuleError: The rules cannot be put in order, two have one name, or something else is among the rules or steps.
        ValueError: `currency` is not of the form of an ISO 4217 code, `day_first` is neither a bool nor None, or
            `timeout` is not a positive number.
    """

    __slots__ = ("_finds_names", "cascade")

    cascade: Cascade
    """The machine behind it: the rules and steps made ready."""

    def __init__(
        self,
        rules: Iterable[Source] | None = None,
        *,
        steps: Iterable[Step] | None = None,
        currency: str | None = None,
        day_first: bool | None = None,
        timeout: float | None = None,
    ) -> None:
        _check_options(currency, day_first, timeout)
        self.cascade = Cascade(
            _shipped_rules() if rules is None else _as_tuple(rules, "rules"),
            _shipped_steps() if steps is None else _as_steps(steps),
            Options(currency, day_first),
            timeout,
        )
        self._finds_names = any(step.name == "find_names" for step in self.steps)

    def __repr__(self) -> str:
        cascade = self.cascade
        return f"<Parser: {len(cascade.rules)} rules, {len(cascade.steps)} steps, {len(cascade.schedule)} stages>"

    def __reduce__(self) -> tuple[Any, ...]:
        cascade = self.cascade
        return _rebuilt, (cascade.rules, cascade.steps, cascade.options, cascade.timeout)

    @property
    def rules(self) -> tuple[Source, ...]:
        """The rules and gazetteers, as given."""
        return self.cascade.rules

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps, as given."""
        return self.cascade.steps

    @property
    def stages(self) -> Schedule:
        """What runs when; prints as a table."""
        return self.cascade.schedule

    def parse(
        self, text: str, reference_date: datetime.date | None = None, *, markup: Markup | None = None
    ) -> Document:
        """Find and resolve everything the rules know.

        Args:
            text: Any text.
            reference_date: The day the text was written on; None lets the dateline decide.
            markup: "html", "markdown" or "plain" (every sign stands for itself); None reads plain text, and signs of
                markdown and references such as "&amp;" where it has any. Offsets are those of `text`, tags and
                references counted, and a mention's `text` is what stands there; values are made from what a reader
                sees. Where names are looked for, a text all in capitals, without any, or with one in front of
                every word is read in the letters its words are usually written in, unless it is "plain".

        Raises:
            TypeError: `text` is not a str, or `reference_date` is not a date.
            ValueError: There is no such `markup`.
        """
        text, reference_date = _checked(text, reference_date)
        with Pause():
            reading = self._read(text, markup)
            return traced(self.cascade.document(reading.text, reference_date, markup), reading)

    def _read(self, text: str, markup: Markup | None) -> Reading:
        reading = read(text, markup)
        if markup == "plain" or not self._finds_names:
            return reading
        # Reads the tables of names, for which the import of the package need not wait.
        from dealextract.linking.names.recasing import usual_letters

        written = usual_letters(reading.text)
        return reading if written is None else reading.rewritten(written)

    def parse_many(
        self,
        texts: Iterable[str],
        *,
        workers: int = 1,
        progress: bool = False,
        markup: Markup | None = None,
        reference_date: datetime.date | None = None,
    ) -> Iterator[Document | Exception]:
        """Parse many texts: lazy in, lazy out, in order.

        Args:
            texts: Any iterable of str, read only a little ahead of the results.
            workers: Processes; 1 parses in this one.
            progress: Show rate and time left on standard error, if that is a terminal; takes the extra
                ``dealextract[progress]``.
            markup: What the texts are written in, as for `parse`.
            reference_date: The day all of them were written on; None lets each one's dateline decide.

        Returns:
            One result a text: its `Document`, or, where it is not a str, the TypeError that `parse` raises.

        Raises:
            ValueError: `workers` is less than 1, or there is no such `markup`.
            TypeError: `texts` is a single str.
            RuleError: There are several workers, and a rule cannot be pickled.
            Exception: What reading `texts` raises, behind the documents of the texts before.
        """
        _check_texts(texts, "parse_many")
        if not isinstance(workers, int) or workers < 1:
            raise ValueError(f"workers must be 1 or more, not {workers!r}")
        _checked("", reference_date)
        parse = partial(self.parse, reference_date=reference_date, markup=checked_markup(markup))
        return parse_all(parse, texts, workers, progress)

    def explain(
        self,
        text: str,
        span: tuple[int, int] | str | None = None,
        reference_date: datetime.date | None = None,
        *,
        markup: Markup | None = None,
    ) -> Explanation:
        """Every candidate and its fate; and for a span, which rules came near and what stopped them.

        Args:
            text: Any text.
            span: Offsets (start, end), or words of the text, where something was expected.
            reference_date: The day the text was written on; None lets the dateline decide.
            markup: What the text is written in, as for `parse`.

        Raises:
            TypeError: `text` is not a str, `reference_date` is not a date, or `span` is neither words nor two offsets.
            ValueError: `span` is not in the text, or a reader sees nothing of it, or there is no such `markup`.
        """
        text, reference_date = _checked(text, reference_date)
        _check_span(span)
        reading = self._read(text, markup)
        seen = span if span is None else seen_span(reading, span)
        return traced_explanation(explain(self.cascade, reading.text, reference_date, seen, markup), reading)

    def profile(self, texts: Iterable[str]) -> Profile:
        """What each rule and step costs on some texts, and what it brings; prints as a table, the dearest first.

        Raises:
            TypeError: One of the texts is not a str, or `texts` is a single str.
        """
        _check_texts(texts, "profile")
        return profiled(self.cascade, (_checked(text, None)[0] for text in texts))


def _rebuilt(rules: tuple[Source, ...], steps: tuple[Step, ...], options: Options, timeout: float | None) -> Parser:
    return Parser(rules, steps=steps, currency=options.currency, day_first=options.day_first, timeout=timeout)


def _check_options(currency: str | None, day_first: bool | None, timeout: float | None) -> None:
    code = isinstance(currency, str) and len(currency) == 3 and currency.isascii() and currency.isupper()
    if currency is not None and not code:
        raise ValueError(f"currency must be an ISO 4217 code such as 'CAD', not {currency!r}")
    if not (day_first is None or isinstance(day_first, bool)):
        raise ValueError(f"day_first must be True, False or None, not {day_first!r}")
    # "Not above 0" and not "at most 0", so that nan is told too.
    if timeout is not None and (not isinstance(timeout, (int, float)) or not timeout > 0):
        raise ValueError(f"timeout must be a number of seconds above 0, or None, not {timeout!r}")


def _check_texts(texts: Iterable[str], method: str) -> None:
    if isinstance(texts, (str, bytes)):
        raise TypeError(f"{method}() takes an iterable of texts, not one text; put it into a list: {method}([text])")


def _check_span(span: tuple[int, int] | str | None) -> None:
    offsets = isinstance(span, (tuple, list)) and len(span) == 2 and all(isinstance(end, int) for end in span)
    if not (span is None or isinstance(span, str) or offsets):
        raise TypeError(f"span must be words of the text, or its offsets (start, end), not {span!r}")


def _checked(text: str, reference_date: datetime.date | None) -> tuple[str, datetime.date | None]:
    if not isinstance(text, str):
        hint = ""
        if isinstance(text, (bytes, bytearray)):
            hint = "; decode it first, for example text.decode('utf-8')"
        raise TypeError(f"parse() takes a str, not {type(text).__name__}{hint}")
    if isinstance(reference_date, datetime.datetime):
        return text, reference_date.date()
    if reference_date is not None and not isinstance(reference_date, datetime.date):
        raise TypeError(
            f"reference_date must be a datetime.date, not {type(reference_date).__name__}; "
            "for a str, use datetime.date.fromisoformat(…)"
        )
    return text, reference_date


def _as_tuple(items: Iterable[Any], what: str) -> tuple[Any, ...]:
    try:
        return tuple(items)
    except TypeError:
        own = f"{what}=(*{what.upper()}, my_{what[:-1]})"
        raise RuleError(f"{what} must be a tuple or list, not {items!r}; write {own}.") from None


def _as_steps(items: Iterable[Any]) -> tuple[Step, ...]:
    steps = _as_tuple(items, "steps")
    for item in steps:
        if not isinstance(item, Step):
            raise RuleError(f"{item!r} is not a step; put @step(…) on top of a function.")
    return steps


def _shipped_rules() -> tuple[Source, ...]:
    # Imported when first needed: reading some hundred patterns takes longer than the rest of the import.
    from dealextract.rules import RULES

    return RULES


def _shipped_steps() -> tuple[Step, ...]:
    from dealextract.linking import STEPS

    return STEPS
