"""The columns that an extractor reads, out of the frames it is given: Arrow, pandas, polars."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import attrs
import pyarrow as pa


@attrs.frozen
class Columns:
    """What an extractor reads of a frame.

    Args:
        texts: Whatever stands in the column of texts; None where it is null.
        names: The names of the documents, of any class.
        dates: What stands in the column of reference dates; None where it is null.
        kept: The columns to carry over, as an Arrow table or record batch.
        like: Makes Arrow into a frame of the class given.
    """

    texts: Sequence[Any]
    names: Sequence[Any]
    dates: Sequence[Any]
    kept: pa.Table | pa.RecordBatch
    like: Callable[[Any], Any]


@attrs.frozen
class _Frame:
    """How frames of one class are read.

    Args:
        names: The names of the columns.
        content: The content of a column, as Python objects, None where it is null.
        select: Some columns as Arrow.
        like: Makes Arrow into a frame of that class.
    """

    names: Sequence[str]
    content: Callable[[str], list[Any]]
    select: Callable[[list[str]], Any]
    like: Callable[[Any], Any]


def columns_of(frame: Any, *, text: str, name: str | None, date: str | None, keep: Sequence[str]) -> Columns:
    """The columns of a frame of any known class.

    Raises:
        ValueError: A column is missing, or there are two of that name.
        TypeError: The frame is of another class.
    """
    known = _frame(frame)
    for wanted in (text, name, date, *keep):
        if wanted is not None and (times := list(known.names).count(wanted)) != 1:
            columns = ", ".join(map(repr, known.names)) or "none at all"
            raise ValueError(f"there is {'more than one' if times else 'no'} column {wanted!r} among {columns}")
    texts = known.content(text)
    nothing = [None] * len(texts)
    return Columns(
        texts,
        nothing if name is None else known.content(name),
        nothing if date is None else known.content(date),
        known.select(list(keep)),
        known.like,
    )


def _frame(frame: Any) -> _Frame:
    pandas, polars = sys.modules.get("pandas"), sys.modules.get("polars")
    if isinstance(frame, (pa.RecordBatch, pa.Table)):
        return _arrow(frame)
    if pandas is not None and isinstance(frame, pandas.DataFrame):
        return _pandas(frame, pandas)
    if polars is not None and isinstance(frame, polars.DataFrame):
        return _polars(frame, polars)
    if hasattr(frame, "__arrow_c_stream__"):
        with suppress(pa.ArrowInvalid):  # a single column, such as a Series, has no names to look for
            return _arrow(pa.table(frame))
    raise TypeError(
        "an Extractor takes an Arrow table or record batch, a pandas or polars DataFrame, or an iterator of record "
        f"batches, not {type(frame).__name__}"
        + ('; with Ray, write map_batches(…, batch_format="pyarrow")' if isinstance(frame, dict) else "")
    )


def _arrow(frame: pa.Table | pa.RecordBatch) -> _Frame:
    return _Frame(frame.schema.names, lambda name: frame.column(name).to_pylist(), frame.select, lambda found: found)


def _pandas(frame: Any, pandas: Any) -> _Frame:
    def content(name: str) -> list[Any]:
        column = frame[name]
        return [None if null else item for item, null in zip(column, column.isna(), strict=True)]

    return _Frame(
        list(frame.columns),
        content,
        lambda names: pa.Table.from_pandas(frame[names], preserve_index=False),
        # Arrow's own types, since numpy has none for exact decimals, days and lists.
        lambda found: found.to_pandas(types_mapper=pandas.ArrowDtype),
    )


def _polars(frame: Any, polars: Any) -> _Frame:
    return _Frame(
        frame.columns,
        lambda name: frame.get_column(name).to_list(),
        lambda names: frame.select(names).to_arrow(),
        polars.from_arrow,
    )
