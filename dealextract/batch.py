"""Many texts, one after the other or in several processes: lazy in, lazy out, in order.

Worker processes start once and share nothing but the parser they start with. Texts travel in chunks, of which only a
few are under way at any time, so that memory stays bounded however many texts there are. Documents come back pickled by
the worker and are unpickled where the results are read, with the garbage collector paused: it would look through all
their mentions again and again, for as long as unpickling itself takes.
"""

from __future__ import annotations

import itertools
import pickle
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sized
from typing import TYPE_CHECKING, Any, TypeAlias

from dealextract.document import Document
from dealextract.engine.collector import Pause

if TYPE_CHECKING:
    from concurrent.futures import Future

Parse: TypeAlias = Callable[[str], Document]

CHUNK = 32
"""Texts that travel to a worker process together, where they are of a page's length."""

CHUNK_CHARACTERS, MOST_IN_CHUNK = 1 << 14, 128
"""Up to so many characters, or so many texts, short ones travel together: a journey costs as much as a text."""

CHUNKS_A_WORKER = 3
"""Chunks under way for each worker process."""

_parse: Parse | None = None


def parse_all(parse: Parse, texts: Iterable[str], workers: int, progress: bool) -> Iterator[Document | Exception]:
    """The documents of texts in their order; in place of a text that is not a str, the TypeError it raised.

    Args:
        parse: Picklable, if there are several workers.
        texts: Read as needed, a bounded number ahead.
        workers: 1 parses in this process.
        progress: Whether standard error shows the rate and the time left, if it is a terminal.
    """
    documents = _here(parse, texts) if workers == 1 else _elsewhere(parse, texts, workers)
    return _shown(documents, _length(texts)) if progress and sys.stderr.isatty() else documents


def _attempt(parse: Parse, text: Any) -> Document | Exception:
    try:
        return parse(text)
    except TypeError as error:
        return error


def _here(parse: Parse, texts: Iterable[str]) -> Iterator[Document | Exception]:
    for text in texts:
        yield _attempt(parse, text)


def _elsewhere(parse: Parse, texts: Iterable[str], workers: int) -> Iterator[Document | Exception]:
    # A tenth of the package's whole import, and hardly anybody needs it.
    from concurrent.futures import ProcessPoolExecutor

    failures: list[Exception] = []
    source = _up_to_failure(texts, failures)
    under_way: deque[Future[bytes]] = deque()
    pickle.dumps(parse)  # what cannot travel is told here, and not by a process that dies
    # Where processes are forked they take the parser over as it is, with all that it has compiled.
    pool = ProcessPoolExecutor(workers, initializer=_start, initargs=(parse,))
    try:
        while chunk := next_chunk(source):
            under_way.append(pool.submit(_work, chunk))
            if len(under_way) >= workers * CHUNKS_A_WORKER:
                yield from _unpacked(under_way.popleft().result())
        while under_way:
            yield from _unpacked(under_way.popleft().result())
        if failures:
            raise failures[0]
    finally:
        # Also reached by Ctrl-C, and by a caller who stops before the end.
        pool.shutdown(wait=True, cancel_futures=True)


def _up_to_failure(texts: Iterable[str], failures: list[Exception]) -> Iterator[str]:
    """The texts; where reading them fails, `failures` gets why, to be raised behind the documents of those before."""
    try:
        yield from texts
    except Exception as failure:
        failures.append(failure)


def next_chunk(source: Iterator[Any]) -> list[Any]:
    """The texts that travel together next, as many as `CHUNK` or, if they are short, more; none at the end."""
    chunk = list(itertools.islice(source, CHUNK))
    characters = sum(map(_size, chunk))
    while characters < CHUNK_CHARACTERS and CHUNK <= len(chunk) < MOST_IN_CHUNK:
        more = list(itertools.islice(source, CHUNK))
        if not more:
            break
        chunk += more
        characters += sum(map(_size, more))
    return chunk


def _size(text: Any) -> int:
    return len(text) if isinstance(text, str) else 0


def _unpacked(packed: bytes) -> list[Document | Exception]:
    with Pause():
        documents: list[Document | Exception] = pickle.loads(packed)
    return documents


def _start(parse: Parse) -> None:
    global _parse
    _parse = parse
    # Ctrl-C reaches every process of the terminal; the one that reads the results ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(texts: list[str]) -> bytes:
    assert _parse is not None
    return pickle.dumps([_attempt(_parse, text) for text in texts], pickle.HIGHEST_PROTOCOL)


def _length(texts: Iterable[str]) -> int | None:
    return len(texts) if isinstance(texts, Sized) else None


def _shown(documents: Iterator[Document | Exception], total: int | None) -> Iterator[Document | Exception]:
    # An optional extra: pip install dealextract[progress].
    from tqdm import tqdm

    with tqdm(documents, total=total, unit=" texts", file=sys.stderr) as bar:
        yield from bar
