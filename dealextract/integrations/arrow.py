"""Tables of what texts hold, as Arrow; and a function over batches of texts for pandas, polars, Spark, Dask and Ray.

The extra ``dealextract[arrow]``. `table` makes a table of documents that are parsed already; an `Extractor` takes a
frame with a column of texts and gives one with what they hold.
"""

from __future__ import annotations

import datetime
import pickle
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice, repeat, zip_longest
from typing import Any, get_args

import attrs

try:
    import pyarrow as pa
except ImportError as error:
    raise ImportError('tables are of the package pyarrow: pip install "dealextract[arrow]"') from error

import dealextract
from dealextract.document import Document
from dealextract.integrations.arrow_rows import Row, encodable, rows_of
from dealextract.integrations.arrow_schema import DEALS, DOCUMENTS, MENTIONS, NUMBER, SCHEMAS, TableName
from dealextract.integrations.frame_columns import Columns, columns_of
from dealextract.markup import Markup, checked_markup
from dealextract.parser import Parser

__all__ = ["DEALS", "DOCUMENTS", "MENTIONS", "NUMBER", "Extractor", "table"]

CHUNK = 1024
"""Documents that become Arrow together."""


def table(
    documents: Iterable[Document | Exception], of: TableName = "deals", *, ids: Iterable[object] | None = None
) -> pa.Table:
    """What documents hold, as an Arrow table; of the schema `DOCUMENTS`, `MENTIONS` or `DEALS`.

    Args:
        documents: As `parse` or `parse_many` give them; an exception among them is a row with its message.
        of: Whether a row is one of the "documents", of their "mentions" or of their "deals".
        ids: What the column ``document`` calls each document, made a str; left out, that column is null.

    Raises:
        ValueError: There is no table of that name, or `ids` are fewer or more than the documents.
        TypeError: `documents` is a single one, or something else is among them.
    """
    if isinstance(documents, Document):
        raise TypeError("table() takes an iterable of documents, not one; put it into a list")
    schema = SCHEMAS[_table_name(of)]
    named = enumerate(_named(documents, ids))
    batches = []
    while chunk := list(islice(named, CHUNK)):
        rows = (_placed(row, at, name) for at, (document, name) in chunk for row in rows_of(document, of))
        batches.append(_batch(list(rows), schema))
    return pa.Table.from_batches(batches, schema)


def _named(
    documents: Iterable[Document | Exception], ids: Iterable[object] | None
) -> Iterator[tuple[Document | Exception, object]]:
    nothing = object()
    for document, name in (
        zip(documents, repeat(None)) if ids is None else zip_longest(documents, ids, fillvalue=nothing)
    ):
        if document is nothing or name is nothing:
            raise ValueError(f"there are {'more' if document is nothing else 'fewer'} ids than documents")
        if not isinstance(document, (Document, Exception)):
            raise TypeError(f"table() takes documents, as parse() gives them, not {type(document).__name__}")
        yield document, name


@attrs.frozen
class Extractor:
    """A function from a column of texts to what they hold; picklable, and its parser is built once in each process.

    Called with an Arrow ``RecordBatch`` or ``Table``, a pandas or a polars ``DataFrame``, it returns one of the same
    class; with an iterator of record batches, as Spark's ``mapInArrow`` does, an iterator of one batch for each. In the
    result stand the columns named in `keep`, then those of the table's schema; ``row`` counts the texts that one call
    was given, from 0. A text that is null or not a str, or whose date is no date, is a row with its ``error`` alone.

    Args:
        table: Whether a row is one of the "documents", of their "mentions" or of their "deals".
        text: The column of texts.
        id: A column whose content, made a str, is the column ``document`` of the result; None leaves that null.
        date: A column with the day each text was written on, its reference date, as dates, timestamps or ISO 8601
            strings; where it is null, or without such a column, the dateline decides.
        keep: Columns carried over as they are.
        parser: What reads the texts, if not the parser of `dealextract.parse`.
        markup: What the texts are written in, as for `parse`.

    Raises:
        ValueError: There is no table or no markup of that name, or a column to keep is called like one of the table's.
        TypeError: `parser` is no `Parser`.
    """

    table: TableName = attrs.field(default="deals", validator=lambda _, __, name: _table_name(name))
    text: str = "text"
    id: str | None = None
    date: str | None = None
    keep: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    parser: Parser | None = attrs.field(
        default=None, kw_only=True, validator=attrs.validators.optional(attrs.validators.instance_of(Parser))
    )
    markup: Markup | None = attrs.field(
        default=None, kw_only=True, validator=lambda _, __, markup: checked_markup(markup)
    )

    @keep.validator
    def _no_name_twice(self, _: Any, keep: tuple[str, ...]) -> None:
        if isinstance(keep, str):
            raise ValueError(f"keep must be a tuple of names of columns: ({keep!r},)")
        for name in keep:
            if name in SCHEMAS[self.table].names:
                raise ValueError(f"the table of {self.table} has a column {name!r} of its own; rename it before")

    def __reduce__(self) -> tuple[Any, ...]:
        parser = None if self.parser is None else pickle.dumps(self.parser)
        options = {"keep": self.keep, "markup": self.markup}
        return _thawed, ((self.table, self.text, self.id, self.date), options, parser)

    def __call__(self, data: Any) -> Any:
        """What the texts hold, in the class of frame that the texts come in.

        Raises:
            ValueError: A column is missing, or there are two of that name.
            TypeError: `data` is none of the frames known.
        """
        if isinstance(data, Iterator) and not hasattr(data, "__arrow_c_stream__"):
            return self._batches(data)
        columns = self._columns(data)
        return columns.like(self._extracted(columns, 0))

    def schema(self, source: pa.Schema) -> pa.Schema:
        """The Arrow schema of the result, given that of the frame with the texts."""
        return pa.schema([*map(source.field, self.keep), *SCHEMAS[self.table]])

    def spark_schema(self, source: Any) -> Any:
        """The same for Spark, to give to ``mapInArrow`` with the function; takes and returns a ``StructType``."""
        from pyspark.sql.pandas.types import from_arrow_schema
        from pyspark.sql.types import StructType

        return StructType([*(source[name] for name in self.keep), *from_arrow_schema(SCHEMAS[self.table])])

    def _columns(self, frame: Any) -> Columns:
        return columns_of(frame, text=self.text, name=self.id, date=self.date, keep=self.keep)

    def _batches(self, batches: Iterable[Any]) -> Iterator[pa.RecordBatch]:
        row = 0
        for batch in batches:
            if not isinstance(batch, pa.RecordBatch):
                raise TypeError(f"an iterator must give Arrow record batches, not {type(batch).__name__}")
            yield self._extracted(self._columns(batch), row)
            row += len(batch)

    def _extracted(self, columns: Columns, first_row: int) -> Any:
        """The result, a record batch or a table as the kept columns are."""
        texts = enumerate(zip(columns.texts, columns.names, columns.dates, strict=True))
        rows = [
            (at, _placed(row, first_row + at, name))
            for at, (text, name, date) in texts
            for row in rows_of(self._parsed(text, date), self.table)
        ]
        found = _batch([row for _, row in rows], SCHEMAS[self.table])
        kept = columns.kept.take(pa.array([at for at, _ in rows], pa.int64())) if self.keep else columns.kept
        return type(kept).from_arrays([*kept.columns, *found.columns], schema=self.schema(kept.schema))

    def _parsed(self, text: Any, date: Any) -> Document | Exception:
        if text is None:
            return TypeError("there is no text: it is null")
        try:
            day = datetime.datetime.fromisoformat(date) if isinstance(date, str) else date
            return (self.parser or dealextract).parse(text, day, markup=self.markup)
        except (TypeError, ValueError) as error:
            return error


def _thawed(columns: tuple[Any, ...], options: dict[str, Any], parser: bytes | None) -> Extractor:
    return Extractor(*columns, **options, parser=None if parser is None else _parser(parser))


@cache
def _parser(pickled: bytes) -> Parser:
    """One parser in each process, however often a task brings it along."""
    parser: Parser = pickle.loads(pickled)
    return parser


def _table_name(name: TableName) -> TableName:
    if name not in SCHEMAS:
        raise ValueError(f"there is no table of {name!r}; there are {', '.join(get_args(TableName))}")
    return name


def _placed(row: Row, at: int, name: object) -> Row:
    return {"row": at, "document": None if name is None else str(name), **row}


def _batch(rows: list[Row], schema: pa.Schema) -> pa.RecordBatch:
    try:
        return pa.RecordBatch.from_pylist(rows, schema)
    except UnicodeEncodeError:
        return pa.RecordBatch.from_pylist(encodable(rows), schema)
