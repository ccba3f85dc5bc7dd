"""Documents as plain data and back."""

import datetime
import json

import attrs
import pytest

from dealextract import (
    Date,
    Deal,
    DealextractError,
    Document,
    Location,
    Mention,
    Money,
    Participant,
    Party,
    Percentage,
)
from dealextract.document import Parts


@attrs.frozen
class Ticker:
    symbol: str


TEXT = "Kilo (NYSE: KLO) paid about $1.5 million for 5% of Lark in Paris on 3 May 2018."


def document() -> Document:
    kilo = Mention(0, 4, "Kilo", Party("Kilo", "organization"), "party.test")
    lark = Mention(51, 55, "Lark", Party("Lark", "organization"), "party.test")
    money = Mention(28, 40, "$1.5 million", Money("1.5e6", "USD", bound="about"), "money.test", notes=("why not",))
    about = Mention(22, 40, "about $1.5 million", money.value, "money.about", Parts((("m", money),)))
    share = Mention(45, 47, "5%", Percentage("5"), "percentage.test")
    paris = Location("Paris", "city", "FR", 48.853, 2.349, candidates=(Location("Paris", "city", "US"),))
    place = Mention(59, 64, "Paris", paris, "location.test")
    day = datetime.date(2018, 5, 3)
    date = Mention(68, 78, "3 May 2018", Date("2018-05-03", day, day), "date.test")
    parties = (Participant("investor", kilo), Participant("target", lark))
    deal = Deal("stake", "completed", parties, money, share, date, place, evidence=(kilo, lark))
    ticker = Mention(12, 15, "KLO", Ticker("KLO"), "ticker.test")
    return Document(TEXT, (kilo, ticker, about, share, lark, place, date), (deal,), day, ("one warning",))


def test_a_document_comes_back_as_it_was():
    doc = document()
    assert Document.from_dict(doc.to_dict(), kinds=[Ticker]) == doc


def test_each_mention_comes_back_by_itself():
    for mention in document():
        assert Mention.from_dict(json.loads(json.dumps(mention.to_dict())), kinds=[Ticker]) == mention


def test_what_is_no_plain_mention():
    with pytest.raises(DealextractError, match=r"not what Mention\.to_dict makes: KeyError: 'kind'"):
        Mention.from_dict({"start": 0})


def test_it_comes_back_from_json_too():
    doc = document()
    assert Document.from_dict(json.loads(doc.to_json()), kinds=[Ticker]) == doc


def test_numbers_keep_every_digit():
    exact = Money("1234567890123456789.123456789", "USD")
    doc = Document("x", (Mention(0, 1, "x", exact, "money.test"),))
    assert doc.to_dict()["mentions"][0]["value"]["amount"] == "1234567890123456789.123456789"
    assert Document.from_dict(doc.to_dict()).money[0].value == exact


def test_an_unknown_kind_is_named():
    with pytest.raises(DealextractError, match=r"'ticker'.*kinds="):
        Document.from_dict(document().to_dict())


@pytest.mark.parametrize("data", [{}, {"text": "x"}, {"text": "x", "mentions": 3}])
def test_other_data_is_refused(data):
    with pytest.raises(DealextractError, match="not what Document"):
        Document.from_dict(data)


@pytest.mark.parametrize("change", [{"text": "Lark"}, {"start": 1}, {"end": 3}, {"start": "0"}])
def test_a_mention_that_is_not_where_it_says(change):
    data = document().to_dict()
    data["mentions"][0] |= change
    with pytest.raises(DealextractError, match=r"the text has no '\w+' at \d:\d|slice indices must be integers"):
        Document.from_dict(data, kinds=[Ticker])
