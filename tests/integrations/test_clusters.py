"""The function over batches as Spark, Dask and Ray Data take it: five hundred items of news on this machine."""

import os
import shutil
import sys
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow", reason='pyarrow is missing: pip install "dealextract[arrow]"')

from short_news import short_news  # noqa: E402

import dealextract  # noqa: E402
from dealextract.integrations.arrow import Extractor, table  # noqa: E402

GUIDE = Path(__file__).parent.parent.parent / "docs" / "frames.md"
ITEMS = list(short_news(500))
KEYS = [item.id for item in ITEMS]
COLUMNS = {"url": KEYS, "published": [item.date for item in ITEMS], "body": [item.text for item in ITEMS]}
PACKAGE_ROOT = str(Path(dealextract.__file__).parent.parent)


@pytest.fixture(scope="module")
def guide():
    """What the guide's code for clusters defines."""
    defined = {"Extractor": Extractor}
    for block in GUIDE.read_text(encoding="utf-8").split("```python\n")[1:]:
        code = block.partition("```")[0]
        if not code.startswith(">>>"):
            exec(code, defined)
    return defined


@pytest.fixture(scope="module")
def expected():
    docs = [dealextract.parse(item.text, item.date) for item in ITEMS]
    return {name: table(docs, name, ids=KEYS) for name in ("documents", "mentions", "deals")}


@pytest.fixture(scope="module")
def spark():
    sql = pytest.importorskip("pyspark.sql", reason='PySpark is missing: pip install "dealextract[spark]"')
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        pytest.skip("Spark needs Java, and there is none on this machine")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("PYTHONPATH", PACKAGE_ROOT)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        settings = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2"}
        session = sql.SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()


@pytest.fixture(scope="module")
def news(spark):
    rows = [(item.id, item.date, item.text) for item in ITEMS]
    return spark.createDataFrame(
        [*rows, ("nothing", None, None)], "url string, published date, body string"
    ).repartition(2)


def by_document(rows, *columns):
    return sorted((row["document"], *(row[column] for column in columns)) for row in rows if not row["error"])


def test_spark_takes_it_for_deals_as_the_guide_shows(news, guide, expected):
    rows = [row.asDict() for row in guide["deals_of"](news).collect()]
    columns = ("deal", "kind", "status", "sentence")
    assert by_document(rows, *columns) == by_document(expected["deals"].to_pylist(), *columns)
    amounts = {row["amount"] for row in rows}
    assert amounts == {*expected["deals"].column("amount").to_pylist(), None}
    assert [(row["document"], row["error"]) for row in rows if row["error"]] == [
        ("nothing", "there is no text: it is null")
    ]


def test_spark_takes_it_for_documents(news, expected):
    extract = Extractor("documents", "body", "url", "published")
    found = news.mapInArrow(extract, extract.spark_schema(news.schema))
    mentions = found.selectExpr("document", "error", "explode(mentions) as mention").select(
        "document", "error", "mention.*"
    )
    rows = [row.asDict() for row in mentions.select("document", "start", "end", "kind", "value").collect()]
    columns = ("start", "end", "kind", "value")
    assert by_document([{**row, "error": None} for row in rows], *columns) == by_document(
        expected["mentions"].to_pylist(), *columns
    )


def test_spark_gives_an_empty_frame_for_an_empty_frame(news):
    extract = Extractor("documents", "body", keep=("published", "url"))
    found = news.filter("false").mapInArrow(extract, extract.spark_schema(news.schema))
    assert found.columns == ["published", "url", *table([], "documents").column_names]
    assert found.collect() == []


def test_dask_takes_it_as_the_guide_shows(guide, expected):
    pandas = pytest.importorskip("pandas", reason="pandas is missing: pip install pandas")
    dask = pytest.importorskip("dask.dataframe", reason='Dask is missing: pip install "dask[dataframe]"')
    lazy = guide["dask_deals"](dask.from_pandas(pandas.DataFrame(COLUMNS), npartitions=3))
    found = lazy.compute(scheduler="sync")
    assert found.dtypes.equals(lazy.dtypes)
    for column in ("document", "sentence"):
        assert found[column].tolist() == expected["deals"].column(column).to_pylist()


def test_ray_data_takes_it_as_the_guide_shows(guide, expected):
    ray = pytest.importorskip("ray", reason='Ray is missing: pip install "ray[data]"')
    ray.init(num_cpus=2, include_dashboard=False, runtime_env={"env_vars": {"PYTHONPATH": PACKAGE_ROOT}})
    try:
        rows = guide["ray_deals"](ray.data.from_arrow(pa.table(COLUMNS))).take_all()
    finally:
        ray.shutdown()
    columns = ("deal", "kind", "sentence")
    assert by_document(rows, *columns) == by_document(expected["deals"].to_pylist(), *columns)
