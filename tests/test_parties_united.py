"""One party, one value: documents in which several names stand for one party, and alike names for different ones."""

from __future__ import annotations

import dataclasses

import pytest

import dealextract
from dealextract.values import Party


@dataclasses.dataclass(frozen=True)
class Story:
    """A text, and for each fullest name the names that the text uses for it."""

    what: str
    text: str
    parties: dict[str, tuple[str, ...]]


STORIES = (
    Story(
        "letters without those of Group",
        "Northern Ostrava Exchange Group plc said it would buy a mill. NOE fell on Monday.",
        {"Northern Ostrava Exchange Group plc": ("Northern Ostrava Exchange Group plc", "NOE")},
    ),
    Story(
        "legal form left out",
        "Brakelund Holdings Inc. said it would buy a mill. Brakelund shares rose. Analysts like Brakelund Holdings.",
        {"Brakelund Holdings Inc.": ("Brakelund Holdings Inc.", "Brakelund", "Brakelund Holdings")},
    ),
    Story(
        "acronym in brackets",
        "The Ostrava Development Fund (ODF) will invest. Later ODF sold its stake to the bank.",
        {"Ostrava Development Fund": ("Ostrava Development Fund", "ODF")},
    ),
    Story(
        "surname",
        "Maria Lindqvist runs the mill. Lindqvist said on Monday that it would close. Mrs. Lindqvist is 43.",
        {"Maria Lindqvist": ("Maria Lindqvist", "Lindqvist")},
    ),
    Story(
        "initials",
        "Robert T. Hallam resigned. Hallam had led the bank since 1990. Robert Hallam is 61.",
        {"Robert T. Hallam": ("Robert T. Hallam", "Hallam", "Robert Hallam")},
    ),
    Story(
        "possessives",
        "Velmora Group's profit fell. Velmora's chairman, Peter Oakes, left. Oakes's successor is not known.",
        {"Velmora Group": ("Velmora Group", "Velmora"), "Peter Oakes": ("Peter Oakes", "Oakes")},
    ),
    Story(
        "defined terms of a contract",
        'This agreement is made between Tarnholm Energy LLC, a Delaware limited liability company (the "Buyer"), and '
        'Quessant Mines Ltd. (the "Seller"). The Buyer shall pay the Seller on the day.',
        {
            "Tarnholm Energy LLC": ("Tarnholm Energy LLC", "Buyer"),
            "Quessant Mines Ltd.": ("Quessant Mines Ltd.", "Seller"),
        },
    ),
    Story(
        "short form in quotes",
        'Pellworth Financial Corp. ("Pellworth") has filed a plan. Pellworth said no more.',
        {"Pellworth Financial Corp.": ("Pellworth Financial Corp.", "Pellworth")},
    ),
    Story(
        "person and company of one name",
        "Henry Varnum founded Varnum Motors Corp. in 1911. Henry Varnum died in 1940. Varnum Motors still makes cars.",
        {"Henry Varnum": ("Henry Varnum",), "Varnum Motors Corp.": ("Varnum Motors Corp.", "Varnum Motors")},
    ),
    Story(
        "two people of one surname",
        "Anna Brandt met Thomas Brandt. Anna Brandt left first.",
        {"Anna Brandt": ("Anna Brandt",), "Thomas Brandt": ("Thomas Brandt",)},
    ),
    Story(
        "headline in capitals",
        "BRAKELUND TO BUY MILL\n\nBrakelund Inc. said on Monday it would buy a mill from Maria Lindqvist.",
        {"Brakelund Inc.": ("BRAKELUND", "Brakelund Inc."), "Maria Lindqvist": ("Maria Lindqvist",)},
    ),
    Story(
        "dotted names",
        "Kravik.com Inc. lost money. Customers like Kravik.com all the same.",
        {"Kravik.com Inc.": ("Kravik.com Inc.", "Kravik.com")},
    ),
    Story(
        "title before the surname",
        "President Jonas Eklund spoke. President Eklund left for Oslo. Eklund will return.",
        {"Jonas Eklund": ("Jonas Eklund", "Eklund")},
    ),
    Story(
        "ampersand and word",
        "Harrow & Vine Ltd. was founded in 1900. Harrow & Vine is a brewer.",
        {"Harrow & Vine Ltd.": ("Harrow & Vine Ltd.", "Harrow & Vine")},
    ),
    Story(
        "ministry",
        "The Ministry of Trade and Industry agreed. A clerk of the Ministry of Trade and Industry signed.",
        {"Ministry of Trade and Industry": ("Ministry of Trade and Industry",)},
    ),
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.what)
def test_all_names_of_a_party_have_one_value(story: Story) -> None:
    doc = dealextract.parse(story.text)
    names: dict[str, set[str]] = {}
    values: dict[str, set[Party]] = {}
    for mention in doc.parties:
        names.setdefault(mention.value.name, set()).add(mention.text)
        values.setdefault(mention.value.name, set()).add(mention.value)
    assert names == {full: set(parts) for full, parts in story.parties.items()}
    assert all(len(found) == 1 for found in values.values()), values


def one(text: str, name: str) -> Party:
    (party,) = {m.value for m in dealextract.parse(text).parties if m.value.name == name}
    return party


def test_ticker_and_jurisdiction() -> None:
    assert one("Shares of Velmora Inc. (NYSE: VLM) rose.", "Velmora Inc.").ticker == "NYSE:VLM"
    assert one("Velmora Inc., a Delaware corporation, will merge.", "Velmora Inc.").jurisdiction == "US-DE"
    assert one("Velmora SA, incorporated in France, will merge.", "Velmora SA").jurisdiction == "FR"


def test_nationality() -> None:
    assert one("The Swedish paper company Velmora Group was sold.", "Velmora Group").country == "SE"


def test_legal_forms_are_normalised() -> None:
    assert one("They sued Velmora Incorporated.", "Velmora Incorporated").legal_form == "Inc."
    assert (
        one("They sued Velmora Maschinen GmbH & Co. KG.", "Velmora Maschinen GmbH & Co. KG").legal_form
        == "GmbH & Co. KG"
    )


def test_identifiers_need_right_check_digits() -> None:
    party = one("Velmora Inc. (LEI 5493001KJTIIGC8Y1R12, ISIN US0378331005) has offices.", "Velmora Inc.")
    assert party.identifiers == ("LEI:5493001KJTIIGC8Y1R12", "ISIN:US0378331005")
    assert one("Velmora Inc. (ISIN US0378331006) has offices.", "Velmora Inc.").identifiers == ()


def test_names_of_users_lead() -> None:
    velmora = Party("Velmora", "organization", ticker="X:V")
    names = dealextract.Gazetteer("ours", {"Velmora Rovers Trust": velmora})
    parser = dealextract.Parser(rules=(*dealextract.RULES, names))
    doc = parser.parse("The Velmora Rovers Trust met. Velmora was pleased.")
    assert {m.value for m in doc.parties} == {velmora}


@pytest.mark.parametrize(
    "text",
    [
        "THE BOARD MET AND THE SHARES FELL BECAUSE NOBODY CAME TO THE MEETING",
        "nobody came to the meeting of the board and all shares fell",
        "The Board Met And The Shares Fell Because Nobody Came To The Meeting",
        "| Item | Amount |\n| Sales | 5 |\n| Costs | 4 |\n",
        "On Monday, May 5, the CEO spoke. In June, Christmas came early.",
    ],
)
def test_no_names_where_there_are_none(text: str) -> None:
    assert not dealextract.parse(text).parties


def test_time_grows_with_the_text_only() -> None:
    from dealextract.linking.names.stages import decide

    for text in ("A", "A ", "Aa. ", "Ann Lee, ", "O'", "X-", "Kilo & ", "Kilo and ", "Kilo of the ", "A.B."):
        assert isinstance(decide(text * 20_000), list)


def test_a_company_is_no_short_form_of_another_that_begins_with_its_name() -> None:
    text = "Norden Corp. sold Norden Music Holdings Inc. to Lind Ltd. Norden said on Tuesday it was pleased."
    names = [mention.value.name for mention in dealextract.parse(text).parties]
    assert names == ["Norden Corp.", "Norden Music Holdings Inc.", "Lind Ltd.", "Norden Corp."]


def test_a_first_word_that_several_names_have_is_the_first_of_them() -> None:
    text = (
        "Fujikawa Electric Co. and Hansu Chemical Co. will set up a venture, Fujikawa said. The venture, "
        "Fujikawa Hansu Separator Ltd., is to start in spring."
    )
    names = {mention.value.name for mention in dealextract.parse(text).parties if mention.text == "Fujikawa"}
    assert names == {"Fujikawa Electric Co."}
