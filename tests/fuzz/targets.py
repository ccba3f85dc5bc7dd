"""What must hold whatever the bytes: of a parse, of a pattern that somebody wrote, of the command."""

from __future__ import annotations

import contextlib
import datetime
import io
import json
import statistics
import sys
import time
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any
from unittest import mock

import attrs
from fuzz.material import arguments_of, pattern_of, text_of

import dealextract
from dealextract import Lexicon, Mention, Money, Parser, RuleError
from dealextract.command import SOME_FAILED, WRONG_USE, main
from dealextract.engine.notation import Fragment
from dealextract.markup import MARKUPS

DAY = datetime.date(2018, 9, 12)
PARSER = Parser()

MOST_TIMES_THE_MEDIAN = 50
"""How many times longer than the median for its length a parse may take."""

ENOUGH = 200
"""Texts of a length before their median means anything."""


class TooSlowError(AssertionError):
    """A text took far longer than others of its length."""


class Times:
    """The latest times of texts by the power of two of their length."""

    def __init__(self) -> None:
        self._latest: dict[int, deque[float]] = defaultdict(lambda: deque(maxlen=2001))
        self._median: dict[int, float] = {}
        self._count = 0

    def check(self, text: str, parse: Callable[[], Any]) -> None:
        """Parse and compare.

        Raises:
            TooSlowError: It took too long, five times in a row, so that nothing else on the machine is to blame.
        """
        bucket = len(text).bit_length()
        seconds = _seconds(parse)
        latest = self._latest[bucket]
        latest.append(seconds)
        if len(latest) % 500 == ENOUGH:
            self._median[bucket] = statistics.median(latest)
        median = self._median.get(bucket)
        if median is None or seconds < MOST_TIMES_THE_MEDIAN * median:
            return
        if min(_seconds(parse) for _ in range(5)) >= MOST_TIMES_THE_MEDIAN * median:
            raise TooSlowError(f"{text!r}: {seconds * 1000:.1f} ms, where the median is {median * 1000:.2f} ms")


def _seconds(parse: Callable[[], Any]) -> float:
    begin = time.thread_time()
    parse()
    return time.thread_time() - begin


TIMES = Times()


def parse(data: bytes) -> None:
    """A document without warnings, with every offset right, in no more time than others of its length take."""
    choice = data[0] if data else 0
    check_parse(text_of(data[1:]), (None, None, None, *MARKUPS)[choice % 6], DAY if choice & 64 else None)


def check_parse(text: str, markup: Any = None, day: datetime.date | None = None) -> None:
    """What `parse` asks, of one text."""
    results: list[dealextract.Document] = []
    TIMES.check(text, lambda: results.append(PARSER.parse(text, day, markup=markup)))
    check_document(results[0], text)


def check_document(doc: dealextract.Document, text: str) -> None:
    """Offsets, order, and no warning."""
    assert doc.text == text
    assert doc.warnings == ()
    at = 0
    for mention in doc:
        assert at <= mention.start, "in text order"
        at = mention.start
        check_mention(mention, text)
    for deal in doc.deals:
        named = [participant.party for participant in deal.participants]
        for mention in (*named, deal.amount, deal.stake, deal.date, deal.location):
            if mention is not None:
                check_mention(mention, text)
    assert json.loads(doc.to_json()) == doc.to_dict()


def check_mention(mention: Mention[Any], text: str) -> None:
    """A mention and its parts stand where they say."""
    assert 0 <= mention.start < mention.end <= len(text)
    assert text[mention.start : mention.end] == mention.text
    for part in mention.parts.values():
        check_mention(part, text)


@attrs.frozen
class Thing:
    """A kind of a user's own."""

    name: str


LEXICON = Lexicon({"NUMBER": Fragment("[0-9]{1,9}", anchor="[0-9]")})


@LEXICON.rule(r"[$€](?P<digits>[0-9]{1,9})")
def dollars(digits: str) -> Money:
    """Something for slots to hold."""
    return Money(digits, "USD")


def _production(names: tuple[str, ...]) -> Any:
    """A function whose parameters are the slots of a pattern."""
    if not all(name.isidentifier() for name in names):
        names = ()
    namespace: dict[str, Any] = {"Thing": Thing}
    exec(f"def thing({', '.join(names)}) -> Thing: return Thing('x')", namespace)
    return namespace["thing"]


def pattern(data: bytes) -> None:
    """A rule that works, or a RuleError; never anything else."""
    count = data[0] if data else 0
    source, text = pattern_of(data[1 : 1 + count % 32]), text_of(data[1 + count % 32 :])
    names = [(), ("amount",), ("buyer",), ("amount", "buyer")][count >> 6]
    try:
        rule = LEXICON.rule(source)(_production(names))
        parser = Parser((dollars, rule), steps=(), timeout=0.5)
    except RuleError:
        return
    doc = parser.parse(text)
    for mention in doc:
        check_mention(mention, text)
    for warning in doc.warnings:
        assert "stopped after" in warning, warning


class _Output(io.TextIOWrapper):
    """Standard output as the command finds it."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8")


def command(data: bytes) -> None:
    """Output and status 0; one line and status 2; or, of several texts, a line for each that failed and status 1."""
    arguments, content = arguments_of(data)
    given = io.TextIOWrapper(io.BytesIO(content))
    errors = io.StringIO()
    with (
        mock.patch.object(sys, "stdin", given),
        mock.patch.object(sys, "stdout", _Output()),
        contextlib.redirect_stderr(errors),
    ):
        try:
            status = main(arguments)
        except SystemExit as stopped:
            status = stopped.code if isinstance(stopped.code, int) else -1
    said = errors.getvalue()
    lines = said.count("\n")
    assert (status, lines) == (0, 0) or (status, lines) == (WRONG_USE, 1) or (status == SOME_FAILED and lines > 1), said


TARGETS: dict[str, Callable[[bytes], None]] = {"parse": parse, "pattern": pattern, "command": command}
