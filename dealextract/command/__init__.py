"""The command ``python -m dealextract``: arguments, sources, output."""

from __future__ import annotations

import argparse
import itertools
import os
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec

from dealextract.command.arguments import WRONG_USE, arguments, fail
from dealextract.command.output import write
from dealextract.command.sources import Source, is_batch, sources
from dealextract.document import Document
from dealextract.parser import Parser

__all__ = ["SOME_FAILED", "WRONG_USE", "main"]

SOME_FAILED = 1
"""Exit status where some of several texts could not be read, or whoever read the output stopped reading."""

MOST_TOLD = 20
"""Failures that are told one by one at the end."""


def main(given: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        given: The arguments; None takes those of the process.

    Returns:
        The exit status: 0; 1 where some of several texts failed or whoever read the output stopped reading.

    Raises:
        SystemExit: With status 2 and one line on standard error where an argument, or the only file, is wrong, or
            nothing can be written.
    """
    asked = arguments(given)
    batch = is_batch(asked.files, asked.lines)
    if asked.json and batch:
        fail("--json is for one text; use --jsonl for several")
    to_file = asked.html not in (None, "-")
    if sys.stdout is None and not to_file:  # Python's way to say that the shell has closed it
        fail("cannot write: standard output is closed")
    failures: list[str] = []
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that cannot show a character shows its escape
            stream.reconfigure(errors="backslashreplace")
    try:
        write(_parsed(asked, failures, batch), asked, batch=batch)
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        # Python flushes standard output once more when it ends, and would complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return SOME_FAILED
        fail(f"stopped: {error.strerror}")
    return _told(failures) if failures else 0


def _parsed(asked: argparse.Namespace, failures: list[str], batch: bool) -> Iterator[tuple[str, Document]]:
    """Names and documents; of a batch, what fails is noted and the rest go on."""
    named, texts = itertools.tee(_readable(asked, failures, batch))
    documents = Parser().parse_many(
        (source.text or "" for source in texts),
        workers=asked.workers,
        progress=batch and find_spec("tqdm") is not None,
        markup=asked.markup,
        reference_date=asked.reference_date,
    )
    for source, doc in zip(named, documents, strict=True):
        if isinstance(doc, Exception):  # every text is a str: a fault of the library itself
            raise doc
        yield source.name, doc


def _readable(asked: argparse.Namespace, failures: list[str], batch: bool) -> Iterator[Source]:
    for source in sources(asked.files, asked.encoding, asked.lines):
        if source.failure is None:
            yield source
        elif not batch:
            fail(source.failure)
        else:
            failures.append(source.failure)


def _told(failures: list[str]) -> int:
    print(f"dealextract: {len(failures)} could not be read:", file=sys.stderr)
    for failure in failures[:MOST_TOLD]:
        print(f"  {failure}", file=sys.stderr)
    if len(failures) > MOST_TOLD:
        print(f"  and {len(failures) - MOST_TOLD} more", file=sys.stderr)
    return SOME_FAILED
