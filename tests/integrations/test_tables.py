"""Documents as Arrow tables: the schemas, exact numbers, errors in their rows."""

import datetime
import json
from decimal import Decimal

import attrs
import pytest

pa = pytest.importorskip("pyarrow", reason='pyarrow is missing: pip install "dealextract[arrow]"')

import dealextract  # noqa: E402
from dealextract import Document, Mention, Money, Parser, Percentage, rule  # noqa: E402
from dealextract.integrations.arrow import DEALS, DOCUMENTS, MENTIONS, table  # noqa: E402

TEXT = (
    "Norden Foods plc agreed on March 3, 2019 to buy a 60 percent stake in Kilo Bakery Ltd, based in Oslo, from "
    "Lark Holding AG for $40 million in cash, or $3.25 per share."
)


@attrs.frozen
class Ticker:
    symbol: str


@rule(r"\(NYSE: (?P<symbol>[A-Z]{1,5})\)", examples={"(NYSE: ABC)": Ticker("ABC")})
def ticker(symbol: str) -> Ticker:
    return Ticker(symbol)


def document_of(value: object) -> Document:
    return Document("x", (Mention(0, 1, "x", value, "some.rule"),))


@pytest.mark.parametrize(("name", "schema"), [("documents", DOCUMENTS), ("mentions", MENTIONS), ("deals", DEALS)])
def test_a_table_has_its_schema_whether_anything_is_in_it_or_not(name, schema):
    for texts in ([], ["Nothing."], [TEXT]):
        assert table(map(dealextract.parse, texts), name).schema == schema


def test_a_row_a_mention_at_its_place_in_its_text():
    doc = dealextract.parse(TEXT)
    rows = table([dealextract.parse("Nothing."), doc], "mentions", ids=["a", 7]).to_pylist()
    assert [(row["start"], row["end"], row["text"], row["rule"]) for row in rows] == [
        (mention.start, mention.end, mention.text, mention.rule) for mention in doc
    ]
    assert {(row["row"], row["document"]) for row in rows} == {(1, "7")}


def test_what_a_value_says_stands_in_columns_of_its_class():
    rows = {row["text"]: row for row in table([dealextract.parse(TEXT)], "mentions").to_pylist()}
    price, share, day, city, party = (
        rows[text] for text in ("$3.25", "60 percent", "March 3, 2019", "Oslo", "Kilo Bakery Ltd")
    )
    assert (price["kind"], price["amount"], price["currency"], price["per"]) == (
        "money",
        Decimal("3.25"),
        "USD",
        "share",
    )
    assert (share["kind"], share["percent"], share["amount"], share["unit"]) == ("percentage", 60, None, "percent")
    assert (day["first"], day["last"], day["timex"]) == (*[datetime.date(2019, 3, 3)] * 2, "2019-03-03")
    assert (city["name"], city["type"], city["country"]) == ("Oslo", "city", "NO")
    assert (party["name"], party["type"], party["legal_form"]) == ("Kilo Bakery Ltd", "organization", "Ltd.")


def test_a_row_a_deal_with_its_participants_and_the_spans_of_its_fields():
    doc = dealextract.parse(TEXT)
    row = table([doc], "deals").to_pylist()[0]
    deal = doc.deals[0]
    assert (row["kind"], row["status"], row["sentence"]) == (deal.kind, deal.status, str(deal))
    assert (row["amount"], row["currency"]) == (40_000_000, "USD")
    assert (row["price_per_share"], row["price_per_share_currency"]) == (Decimal("3.25"), "USD")
    assert row["stake"] == 60
    assert row["date_first"] == row["date_last"] == datetime.date(2019, 3, 3)
    assert row["consideration"] == [{"means": "cash", "amount": 40_000_000, "currency": "USD"}]
    assert {(one["role"], one["name"]) for one in row["participants"]} == {
        (one.role, one.party.value.name) for one in deal.participants
    }
    for span in row["spans"] + row["participants"]:
        assert TEXT[span["start"] : span["end"]] == span["text"]
    assert {"amount", "stake", "date", "evidence"} <= {span["field"] for span in row["spans"]}


def test_a_row_a_document_holds_the_rows_of_the_other_tables():
    docs = [dealextract.parse(TEXT), dealextract.parse("Nothing.", datetime.date(2020, 1, 2))]
    rows = table(docs, "documents").to_pylist()
    source = {"row", "document"}
    for name in ("mentions", "deals"):
        nested = [item for row in rows for item in row[name]]
        assert nested == [
            {column: content for column, content in row.items() if column not in source}
            for row in table(docs, name).to_pylist()
        ]
    assert [row["reference_date"] for row in rows] == [docs[0].reference_date, datetime.date(2020, 1, 2)]
    assert [row["warnings"] for row in rows] == [[], []]


def test_the_whole_value_is_there_as_json():
    doc = dealextract.parse(TEXT)
    values = table([doc], "mentions").column("value").to_pylist()
    assert [json.loads(value) for value in values] == [mention.to_dict()["value"] for mention in doc]


def test_a_kind_of_ones_own_has_its_json():
    doc = Parser((ticker,), steps=()).parse("Kilo (NYSE: KILO) rose.")
    row = table([doc], "mentions").to_pylist()[0]
    assert (row["kind"], json.loads(row["value"]), row["error"]) == ("ticker", {"symbol": "KILO"}, None)


@pytest.mark.parametrize("digits", ["9" * 28, "-" + "9" * 28 + "." + "9" * 10, "0.0000000001", "1.2E+27", "0E-30"])
def test_a_number_of_28_and_10_digits_is_kept_exactly(digits):
    row = table([document_of(Money(digits))], "mentions").to_pylist()[0]
    assert (row["amount"], row["error"]) == (Decimal(digits), None)


@pytest.mark.parametrize("digits", ["1E+28", "0.00000000001", "1" + "0" * 28 + ".5", "9E+999999", "1E-999999"])
def test_a_number_with_more_digits_is_null_and_its_digits_are_in_the_error(digits):
    row = table([document_of(Money(digits, "USD"))], "mentions").to_pylist()[0]
    assert row["amount"] is None
    assert row["currency"] == "USD"
    assert "does not fit decimal128(38, 10)" in row["error"]
    assert Decimal(row["error"].split()[1]) == Decimal(json.loads(row["value"])["amount"]) == Decimal(digits)


def test_each_number_that_does_not_fit_is_named():
    row = table([document_of(Percentage("1E+30", upper="2E+30"))], "mentions").to_pylist()[0]
    assert [part.split()[0] for part in row["error"].split("; ")] == ["percent", "upper"]


def test_the_parts_of_a_price_are_fitted_too():
    cash = Mention(0, 1, "x", Money("1E+30"), "r")
    doc = Document("x", (), (dealextract.Deal("stake", "agreed", (), consideration=(("cash", cash),)),))
    row = table([doc], "deals").to_pylist()[0]
    assert row["consideration"] == [{"means": "cash", "amount": None, "currency": None}]
    assert row["error"] == "amount 1000000000000000000000000000000 does not fit decimal128(38, 10)"


@pytest.mark.parametrize("name", ["documents", "mentions", "deals"])
def test_what_could_not_be_parsed_is_a_row_with_its_error(name):
    results = list(Parser().parse_many([TEXT, None, b"bytes"]))
    rows = table(results, name, ids="abc").to_pylist()
    failed = [row for row in rows if row["error"]]
    assert [(row["row"], row["document"]) for row in failed] == [(1, "b"), (2, "c")]
    assert "NoneType" in failed[0]["error"]
    assert "decode" in failed[1]["error"]
    assert {column for column, content in failed[0].items() if content is not None} == {"row", "document", "error"}


def test_a_lone_surrogate_becomes_a_question_mark():
    doc = Document("\ud800b", (Mention(0, 2, "\ud800b", Ticker("\ud800"), "r"), Mention(1, 2, "b", Money(5), "r")))
    rows = table([doc], "mentions").to_pylist()
    assert [(row["start"], row["end"], row["text"]) for row in rows] == [(0, 2, "?b"), (1, 2, "b")]
    assert json.loads(rows[0]["value"]) == {"symbol": "\ud800"}


def test_many_documents_are_all_there_in_order():
    doc = dealextract.parse("$5 million")
    rows = table((doc for _ in range(2500)), "mentions", ids=range(2500)).column("row").to_pylist()
    assert rows == list(range(2500))


def test_an_unknown_table_and_ids_that_do_not_match_are_errors():
    with pytest.raises(ValueError, match="no table of 'deal'; there are documents, mentions, deals"):
        table([], "deal")
    with pytest.raises(ValueError, match="there are fewer ids than documents"):
        table([dealextract.parse(TEXT)], "deals", ids=[])
    with pytest.raises(ValueError, match="there are more ids than documents"):
        table([dealextract.parse(TEXT)], "deals", ids=["a", "b"])


def test_what_is_no_documents_is_an_error():
    with pytest.raises(TypeError, match="put it into a list"):
        table(dealextract.parse(TEXT))
    with pytest.raises(TypeError, match=r"documents, as parse\(\) gives them, not str"):
        table([TEXT])
