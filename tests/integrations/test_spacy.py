"""The component of spaCy's pipelines, in a blank English pipeline."""

import datetime
import pickle

import attrs
import pytest

spacy = pytest.importorskip("spacy", reason='spaCy is missing: pip install "dealextract[spacy]"')

from short_news import short_news  # noqa: E402
from spacy.tokens import Doc, DocBin, Span  # noqa: E402

import dealextract.integrations.spacy  # noqa: E402
from dealextract import RULES, Location, Money, Parser, rule  # noqa: E402

TEXT = "Norden Foods plc agreed to buy a 60 percent stake in Kilo Bakery Ltd of Oslo for $40 million on May 3, 2019."
GLUED = "In Europe it raised €5m."
ITEMS = list(short_news(100))


@attrs.frozen
class Ticker:
    symbol: str


@rule(r"\(NYSE: (?P<symbol>[A-Z]{1,5})\)", examples={"(NYSE: ABC)": Ticker("ABC")})
def ticker(symbol: str) -> Ticker:
    return Ticker(symbol)


@spacy.registry.misc("tests.parser_of_tickers.v1")
def parser_of_tickers() -> Parser:
    return Parser((*RULES, ticker), currency="CAD")


def pipeline(**config):
    nlp = spacy.blank("en")
    nlp.add_pipe("dealextract", config=config)
    return nlp


@pytest.fixture(scope="module")
def nlp():
    return pipeline()


def labelled(spans):
    return [(span.text, span.label_) for span in spans]


def test_the_entry_point_names_the_factory():
    found = importlib_entry_points()
    if not found:
        pytest.skip("dealextract is on the path but not installed, so it has no entry points")
    assert found[0].load() is dealextract.integrations.spacy.make_component


def importlib_entry_points():
    from importlib.metadata import entry_points

    return [point for point in entry_points(group="spacy_factories") if point.name == "dealextract"]


def test_spans_have_the_labels_of_spacys_models_and_the_mention(nlp):
    doc = nlp(TEXT)
    assert labelled(doc.spans["dealextract"]) == [
        ("Norden Foods plc", "ORG"), ("60 percent", "PERCENT"), ("Kilo Bakery Ltd", "ORG"), ("Oslo", "GPE"),
        ("$40 million", "MONEY"), ("May 3, 2019", "DATE"),
    ]  # fmt: skip
    assert [span._.dealextract for span in doc.spans["dealextract"]] == list(dealextract.parse(TEXT))
    assert doc.spans["dealextract"][4]._.dealextract.value == Money(40_000_000, "USD")
    assert doc.ents == ()
    assert doc[0:1]._.dealextract is None


def test_the_doc_has_the_document_and_its_deals(nlp):
    doc = nlp(TEXT)
    assert doc._.dealextract == dealextract.parse(TEXT)
    assert doc._.deals == dealextract.parse(TEXT).deals
    assert nlp.make_doc("no component was here")._.deals == ()


def test_spans_stand_where_the_mentions_do(nlp):
    aligned = 0
    for doc in nlp.pipe(item.text for item in ITEMS):
        for mention, span in zip(doc._.dealextract, doc.spans["dealextract"], strict=True):
            exact = (span.start_char, span.end_char) == (mention.start, mention.end)
            assert exact != (mention in doc._.misaligned)
            assert span.start_char <= mention.start < mention.end <= span.end_char
            assert span._.dealextract == mention
            aligned += exact
    assert aligned > 300


def test_nothing_in_nothing_out(nlp):
    doc = nlp("")
    assert (list(doc.spans["dealextract"]), doc._.deals) == ([], ())


def test_kinds_limit_the_spans_only():
    doc = pipeline(kinds=["money", "date"], spans_key="facts")(TEXT)
    assert labelled(doc.spans["facts"]) == [("$40 million", "MONEY"), ("May 3, 2019", "DATE")]
    assert len(doc._.deals[0].participants) == 2


def test_labels_by_kind_and_by_kind_of_place():
    doc = pipeline(labels={"continent": "REGION", "money": "SUM", "organization": ""})(
        "Kilo Bakery Ltd raised $5 million in Europe."
    )
    assert labelled(doc.spans["dealextract"]) == [
        ("Kilo Bakery Ltd", "PARTY"), ("$5 million", "SUM"), ("Europe", "REGION"),
    ]  # fmt: skip
    assert isinstance(doc.spans["dealextract"][2]._.dealextract.value, Location)


def test_entities_if_asked():
    doc = pipeline(set_ents=True)(TEXT)
    assert labelled(doc.ents) == labelled(doc.spans["dealextract"])
    assert doc.ents[4]._.dealextract.value == Money(40_000_000, "USD")


@pytest.mark.parametrize(("overwrite", "expected"), [(False, ("$", "SIGN")), (True, ("$40 million", "MONEY"))])
def test_entities_of_others_stay_unless_they_are_to_go(overwrite, expected):
    nlp = pipeline(set_ents=True, overwrite_ents=overwrite)
    doc = nlp.make_doc(TEXT)
    sign = next(token.i for token in doc if token.text == "$")
    doc.ents = [Span(doc, 5, 6, "OTHER"), Span(doc, sign, sign + 1, "SIGN")]
    found = labelled(nlp(doc).ents)
    assert expected in found
    assert ("a", "OTHER") in found or ("buy", "OTHER") in found
    assert ("May 3, 2019", "DATE") in found


def test_a_mention_inside_a_token_expands_to_it(nlp, recwarn):
    doc = nlp(GLUED)
    money = next(mention for mention in doc._.dealextract if isinstance(mention.value, Money))
    assert doc.char_span(money.start, money.end) is None
    assert doc._.misaligned == [money]
    span = doc.spans["dealextract"][1]
    assert (span.start_char, span.end_char) != (money.start, money.end)
    assert span.start_char <= money.start < money.end <= span.end_char
    assert span._.dealextract == money
    assert not recwarn.list


def test_left_out_it_is_reported():
    with pytest.warns(UserWarning, match="1 mentions have no span.*€5m.*expand"):
        doc = pipeline(alignment_mode="strict")(GLUED)
    assert labelled(doc.spans["dealextract"]) == [("Europe", "LOC")]
    assert [mention.text for mention in doc._.misaligned] == ["€5m"]


def test_the_reference_date_of_the_pipeline_and_of_a_doc():
    nlp = pipeline(reference_date="2019-03-14")
    doc = nlp.make_doc("It closed yesterday.")
    doc._.reference_date = datetime.date(2020, 5, 5)
    found = [nlp("It closed yesterday."), nlp(doc)]
    assert [one._.dealextract.dates[0].value.timex for one in found] == ["2019-03-13", "2020-05-04"]
    assert [one._.reference_date for one in found] == [datetime.date(2019, 3, 14), datetime.date(2020, 5, 5)]


def test_options_of_the_parser():
    doc = pipeline(currency="CAD", day_first=True, markup="html")("It paid &#36;5 on 3/4/2018.")
    assert doc._.dealextract.money[0].value == Money(5, "CAD")
    assert doc._.dealextract.dates[0].value.timex == "2018-04-03"
    assert doc.spans["dealextract"][0].text == "&#36;5"


def test_a_parser_of_ones_own_from_the_registry():
    nlp = pipeline(parser={"@misc": "tests.parser_of_tickers.v1"})
    doc = nlp("Kilo Bakery Inc. (NYSE: KILO) paid $5 million.")
    assert ("(NYSE: KILO)", "TICKER") in labelled(doc.spans["dealextract"])
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.dealextract.of(Ticker)[0].value == Ticker("KILO")
    assert doc._.dealextract.money[0].value.currency == "CAD"


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"kinds": ["monies"]}, "no rule makes the kind 'monies'; there are date, "),
        ({"reference_date": "March"}, "a day written as YYYY-MM-DD, not .March"),
        ({"currency": "dollars"}, "ISO 4217"),
        ({"alignment_mode": "loose"}, "strict"),
        ({"markup": "latex"}, "html"),
        ({"parser": {"@misc": "tests.parser_of_tickers.v1"}, "currency": "USD"}, "not beside it"),
    ],
)
def test_a_setting_that_cannot_work_is_an_error(config, message):
    with pytest.raises(ValueError, match=message):
        pipeline(**config)


def test_a_parser_that_is_none_is_an_error():
    with pytest.raises(TypeError, match=r"must be a dealextract\.Parser, not str"):
        pipeline(parser="mine")


def test_a_doc_goes_through_bytes_and_doc_bins(nlp):
    doc = nlp.make_doc(TEXT)
    doc._.reference_date = datetime.date(2019, 5, 4)
    doc = nlp(doc)
    packed = DocBin(docs=[doc], store_user_data=True).to_bytes()
    for again in (Doc(nlp.vocab).from_bytes(doc.to_bytes()), *DocBin().from_bytes(packed).get_docs(nlp.vocab)):
        assert again._.dealextract == doc._.dealextract
        assert again._.deals == doc._.deals
        assert again._.reference_date == datetime.date(2019, 5, 4)
        assert labelled(again.spans["dealextract"]) == labelled(doc.spans["dealextract"])
        assert again.spans["dealextract"][0]._.dealextract == doc.spans["dealextract"][0]._.dealextract


def test_a_pipeline_goes_through_disk_bytes_and_pickle(tmp_path):
    nlp = pipeline(set_ents=True, kinds=["money"], currency="AUD", reference_date="2019-03-14")
    nlp.to_disk(tmp_path / "pipeline")
    copies = [
        spacy.load(tmp_path / "pipeline"),
        spacy.blank("en", config=nlp.config).from_bytes(nlp.to_bytes()),
        pickle.loads(pickle.dumps(nlp)),
    ]
    for copy in copies:
        assert labelled(copy(TEXT).ents) == [("$40 million", "MONEY")]
        assert copy(TEXT).ents[0]._.dealextract.value.currency == "AUD"
        assert copy.get_pipe_meta("dealextract") == nlp.get_pipe_meta("dealextract")


def test_several_processes_give_what_one_gives():
    nlp, texts = pipeline(set_ents=True), [item.text for item in ITEMS[:20]]
    alone, together = (list(nlp.pipe(texts, n_process=n, batch_size=5)) for n in (1, 2))
    assert [doc._.dealextract for doc in together] == [doc._.dealextract for doc in alone]
    assert [labelled(doc.ents) for doc in together] == [labelled(doc.ents) for doc in alone]
