"""A function over a column of texts: Arrow batches, tables and iterators; bad columns; travelling between processes."""

import datetime
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

pa = pytest.importorskip("pyarrow", reason='pyarrow is missing: pip install "dealextract[arrow]"')

from short_news import short_news  # noqa: E402

import dealextract  # noqa: E402
from dealextract import Parser  # noqa: E402
from dealextract.integrations import arrow  # noqa: E402
from dealextract.integrations.arrow import SCHEMAS, Extractor, table  # noqa: E402

ITEMS = list(short_news(60))
TABLES = ["documents", "mentions", "deals"]


@pytest.fixture(scope="module")
def batch():
    return pa.record_batch(
        {
            "key": [item.id for item in ITEMS],
            "date": [item.date for item in ITEMS],
            "text": [item.text for item in ITEMS],
        }
    )


def expected(name):
    docs = [dealextract.parse(item.text, item.date) for item in ITEMS]
    return table(docs, name, ids=[item.id for item in ITEMS])


@pytest.mark.parametrize("name", TABLES)
def test_a_batch_a_table_and_an_iterator_give_what_parse_gives(batch, name):
    extract = Extractor(name, id="key", date="date")
    assert pa.Table.from_batches([extract(batch)]) == expected(name)
    assert extract(pa.Table.from_batches([batch.slice(0, 7), batch.slice(7)])) == expected(name)
    assert pa.Table.from_batches(list(extract(iter([batch.slice(0, 7), batch.slice(7)])))) == expected(name)


def test_an_iterator_is_read_one_batch_at_a_time(batch):
    taken = []
    results = Extractor("deals")(taken.append(n) or batch.slice(n, 1) for n in range(3))
    next(results)
    assert taken == [0]


def test_kept_columns_stand_in_front_with_their_types(batch):
    extract = Extractor("mentions", keep=("date", "key"))
    found = extract(batch)
    assert found.schema == extract.schema(batch.schema)
    assert found.schema.names[:3] == ["date", "key", "row"]
    assert found.schema.field("date").type == pa.date32()
    for row in found.to_pylist():
        assert (row["key"], row["date"]) == (ITEMS[row["row"]].id, ITEMS[row["row"]].date)


@pytest.mark.parametrize("name", TABLES)
def test_an_empty_frame_gives_an_empty_frame_of_the_same_schema(batch, name):
    extract = Extractor(name, id="key", date="date", keep=("date",))
    for nothing in (batch.slice(0, 0), pa.Table.from_batches([], batch.schema)):
        found = extract(nothing)
        assert (type(found), found.num_rows, found.schema) == (type(nothing), 0, extract.schema(batch.schema))
    assert list(extract(iter([]))) == []


@pytest.mark.parametrize("name", TABLES)
def test_null_texts_are_rows_with_an_error(name):
    found = Extractor(name, keep=("n",))(pa.table({"text": [None, "Nothing.", None], "n": [1, 2, 3]}))
    errors = [(row["n"], row["row"]) for row in found.to_pylist() if row["error"] == "there is no text: it is null"]
    assert errors == [(1, 0), (3, 2)]


@pytest.mark.parametrize("column", [pa.array([1, 2]), pa.array([b"$5", b"$6"]), pa.array([["$5"], ["$6"]])])
def test_what_is_no_text_is_a_row_with_an_error(column):
    found = Extractor("mentions")(pa.table({"text": column})).to_pylist()
    assert len(found) == 2
    assert all("parse() takes a str" in row["error"] for row in found)


@pytest.mark.parametrize("type_", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())])
def test_every_way_arrow_keeps_strings_is_read(type_):
    column = pa.array(["$5 million"]).cast(type_)
    assert Extractor("mentions")(pa.table({"text": column})).column("amount").to_pylist() == [5_000_000]


def test_dates_resolve_what_is_relative_and_null_leaves_it_open():
    day = datetime.date(2019, 3, 14)
    for dates in ([day, None], [datetime.datetime(2019, 3, 14, 9), None], ["2019-03-14", None]):
        found = Extractor("mentions", date="on")(pa.table({"text": ["It closed yesterday."] * 2, "on": dates}))
        assert found.column("first").to_pylist() == [datetime.date(2019, 3, 13), None]


def test_a_date_that_is_none_is_a_row_with_an_error():
    for dates in ([None, "March 14"], [None, 14]):
        found = Extractor("mentions", date="on")(pa.table({"text": ["$5", "$6"], "on": dates})).to_pylist()
        assert [row["amount"] for row in found] == [5, None]
        assert "March 14" in found[1]["error"] or "not int" in found[1]["error"]


def test_a_missing_column_is_an_error_that_lists_the_others():
    with pytest.raises(ValueError, match="no column 'text' among 'body', 'id'"):
        Extractor()(pa.table({"body": ["$5"], "id": [1]}))
    with pytest.raises(ValueError, match="more than one column 'text'"):
        Extractor()(pa.table([pa.array(["a"]), pa.array(["b"])], names=["text", "text"]))


def test_options_that_cannot_work_are_errors():
    with pytest.raises(ValueError, match="no table of 'deal'"):
        Extractor("deal")
    with pytest.raises(ValueError, match="latex"):
        Extractor(markup="latex")
    with pytest.raises(ValueError, match="has a column 'row' of its own; rename"):
        Extractor("deals", keep=("row",))
    with pytest.raises(ValueError, match="tuple of names"):
        Extractor("deals", keep="key")
    with pytest.raises(TypeError, match="parser"):
        Extractor("deals", parser="mine")


@pytest.mark.parametrize("wrong", ["some text", ["some text"], 7, None, pa.chunked_array([["some text"]])])
def test_what_is_no_frame_is_an_error(wrong):
    with pytest.raises(TypeError, match=f"not {type(wrong).__name__}"):
        Extractor()(wrong)


def test_rays_dict_of_arrays_gets_a_hint():
    with pytest.raises(TypeError, match='batch_format="pyarrow"'):
        Extractor()({"text": ["$5"]})


def test_an_iterator_of_something_else_is_an_error():
    with pytest.raises(TypeError, match="record batches, not str"):
        list(Extractor()(iter(["some text"])))


def test_a_parser_of_ones_own_is_used(batch):
    dollars = pa.table({"text": ["It paid $5 million."]})
    assert Extractor("mentions", parser=Parser(currency="CAD"))(dollars).column("currency").to_pylist() == ["CAD"]


def test_texts_with_markup_are_read_as_such():
    source = "<p>It paid &#36;<b>5</b> million.</p>"
    row = Extractor("mentions", markup="html")(pa.table({"text": [source]})).to_pylist()[0]
    assert (row["amount"], source[row["start"] : row["end"]]) == (5_000_000, "&#36;<b>5</b> million")
    assert pickle.loads(pickle.dumps(Extractor(markup="html"))).markup == "html"


def test_pickled_and_back_it_is_the_same(batch):
    extract = Extractor("deals", "text", "key", "date", keep=("key",), parser=Parser(currency="CAD"))
    back = pickle.loads(pickle.dumps(extract))
    assert (back.table, back.text, back.id, back.date, back.keep) == ("deals", "text", "key", "date", ("key",))
    assert back(batch) == extract(batch)


def test_a_process_builds_one_parser_however_often_it_is_sent():
    sent = pickle.dumps(Extractor(parser=Parser(currency="CAD")))
    assert pickle.loads(sent).parser is pickle.loads(sent).parser


@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_another_process_gives_the_same(batch, method):
    extract = Extractor("deals", id="key", date="date")
    with ProcessPoolExecutor(1, mp_context=get_context(method)) as pool:
        assert pool.submit(extract, batch).result() == extract(batch)


def test_each_schema_has_a_name():
    assert set(SCHEMAS) == set(TABLES)
    assert arrow.DEALS is SCHEMAS["deals"]
