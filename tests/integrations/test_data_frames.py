"""Data frames in, data frames out: pandas and polars, five hundred items of news."""

import datetime
from decimal import Decimal

import pytest

pytest.importorskip("pyarrow", reason='pyarrow is missing: pip install "dealextract[arrow]"')

from short_news import short_news

import dealextract
from dealextract.integrations.arrow import DEALS, Extractor, table

ITEMS = list(short_news(500))
COLUMNS = {"key": [i.id for i in ITEMS], "date": [i.date for i in ITEMS], "text": [i.text for i in ITEMS]}
EXTRACT = Extractor("deals", id="key", date="date", keep=("key",))


@pytest.fixture(scope="module")
def expected():
    docs = [dealextract.parse(item.text, item.date) for item in ITEMS]
    return table(docs, "deals", ids=COLUMNS["key"])


@pytest.fixture(scope="module")
def pandas():
    return pytest.importorskip("pandas", reason="pandas is missing: pip install pandas")


@pytest.fixture(scope="module")
def polars():
    return pytest.importorskip("polars", reason="polars is missing: pip install polars")


def test_pandas_gives_pandas(pandas, expected):
    found = EXTRACT(pandas.DataFrame(COLUMNS))
    assert isinstance(found, pandas.DataFrame)
    assert found["key"].tolist() == found["document"].tolist()
    assert found["sentence"].tolist() == expected.column("sentence").to_pylist()
    assert sum(found["amount"].dropna()) == sum(filter(None, expected.column("amount").to_pylist()))
    assert isinstance(found["amount"].dropna().iloc[0], Decimal)
    assert found["participants"].iloc[0][0]["role"] == expected.column("participants").to_pylist()[0][0]["role"]


def test_pandas_with_a_column_of_anything(pandas):
    frame = pandas.DataFrame({"text": ["$5", None, float("nan"), 7, pandas.NA, b"$6"], "n": range(6)})
    found = Extractor("mentions", keep=("n",))(frame)
    assert found["n"].tolist() == list(range(6))
    assert found["amount"].isna().tolist() == [False] + [True] * 5
    null = "there is no text: it is null"
    assert found["error"].tolist()[1:5] == [null, null, "parse() takes a str, not int", null]


def test_pandas_dates_are_taken_with_and_without_gaps(pandas):
    dates = pandas.to_datetime(pandas.Series(["2019-03-14", None]))
    found = Extractor("mentions", date="on")(pandas.DataFrame({"text": ["It closed yesterday."] * 2, "on": dates}))
    assert found["first"].tolist() == [datetime.date(2019, 3, 13), pandas.NA]


def test_an_empty_pandas_frame_has_the_columns_and_types_of_a_full_one(pandas):
    full, empty = (EXTRACT(pandas.DataFrame(COLUMNS)[:rows]) for rows in (500, 0))
    assert len(empty) == 0
    assert empty.dtypes[2:].equals(full.dtypes[2:])


def test_polars_gives_polars(polars, expected):
    found = EXTRACT(polars.DataFrame(COLUMNS))
    assert isinstance(found, polars.DataFrame)
    assert found.drop("key").equals(polars.from_arrow(expected))
    assert found.schema["amount"] == polars.Decimal(38, 10)
    assert found.schema["date_first"] == polars.Date
    acquirers = found.explode("participants").unnest("participants", separator=".")
    assert "acquirer" in set(acquirers["participants.role"])


def test_polars_with_a_column_of_anything(polars):
    frame = polars.DataFrame({"text": polars.Series(["$5", None, 7], dtype=polars.Object), "n": [0, 1, 2]})
    found = Extractor("mentions", keep=("n",))(frame)
    assert found["n"].to_list() == [0, 1, 2]
    assert found["error"].is_null().to_list() == [True, False, False]


def test_an_empty_polars_frame_has_the_schema_of_a_full_one(polars):
    frame = polars.DataFrame(COLUMNS)
    assert EXTRACT(frame.clear()).schema == EXTRACT(frame).schema
    assert EXTRACT(frame).columns == ["key", *DEALS.names]
