"""Names in sentences as newswire, filings, contracts, releases and sports pages have them; marked [name|kind]."""

import re

import pytest

import dealextract
from dealextract.values import Location, Party

_MARKED = re.compile(r"\[([^|\]]+)\|([OPL])\]")
_KINDS = {"organization": "O", "person": "P"}

SENTENCES = [
    "[Keller and Sons|O] bought the [Dayton Valve|O] division of [Brandt Industries|O].",
    "[Halvorsen Pharma AS|O] and [Transgas del Norte|O] will join [T-Mobile UK|O] in a venture.",
    "[Vireo|O], a startup in [Austin|L], raised funds.",
    "[Skadden, Arps, Slate, Meagher & Flom|O] advised [Qantor|O].",
    "Analysts at [Piper Lorimer|O] said [Hannah Birch|P] would step down.",
    "[Elena Marchetti|P], M.D., Ph.D., was Vice President of Clinical Development then.",
    "[Ken Livesey|P], Mayor of [London|L], spoke.",
    "Mrs. [Fenstrom|P] and Mr. [Hatchley|P] spoke.",
    "Prof. [Alan Whitcombe|P] of [Imperial College London|O] spoke.",
    "[Corvane Limited|O], 20 King Street, [London|L] EC2V 8AB".replace("20 King Street", "[20 King Street|L]"),
    "each share of [Cantwell Bancorp|O] was converted; our Board of Directors agreed.",
    "The Surviving Corporation shall be owned by Parent; neither the Operating Company nor Merger Sub is a party.",
    "It was founded in 1996. The firm is called [Oakhurst Capital LLC|O].",
    "[Taylor Wimbrey|P], [Barclays|O] and [Tanlaxo|O] fell.".replace("[Taylor Wimbrey|P], ", "[Tesco|O], "),
    "[AngloGold Ashbrook|O] and [Impala Copper|O] fell.".replace("Copper", "Platinum"),
    "[Lee Kun-hee|P] met [Kim Dae-jung|P] in [Seoul|L].",
    "The [Israel Defense Forces|O] said so.",
    "Film critics liked what was directed by [Gore Verbin|P] then.",
    "[Kenya Airways|O] and [Ecobank Transterra|O] appointed [Arnold Ekpeh|P].",
    "They saw it at [Wrigley Field|L] and near [Hyde Park|L].",
    "a plant in [Tulsa|L], [Okla.|L] [LarkoMobile|O]'s [Ron Brenner|P] said",
    "[Ranlaxy|O]'s [Malcolm Singleton|P] said so.",
    "[Obama|P] Urges [Congress|O] to Pass Jobs Bill",
    "[NEW YORK|L]--(BUSINESS WIRE)--[Orland Group, Inc.|O] said so.",
    "[Eni SpA|O], [Repsol|O] and [Statoil ASA|O] formed a venture.",
    '"We are thrilled," said [Zyntera|O] chief executive [Mark Oyelaran|P].',
    "Apple pie recipes are on my iPad now.",
    "The index, Sensex, rose.",
    "The [Alfar-Bank|O] office shut.",
    "The [Bureau of Barley, Oats and Cattle|O] agreed.",
    "[Companhia Lark do Rio Verde|O] hired [Roger Agnelli|P].",
    "He retook the [Golan Heights|L] [Israel|L] held.",
    "[Christian Ruddo|P] and [Dean Palmero|P] play for [Rosenlark BK|O].",
    "They met in Victoria Road and in [Nara Park|L].",
    "[Bank Pekalark|O] shut.",
    "Meeting. [Kestrel Minerals NL|O] met in [Perth|L] WA 6000 then.",
    "They saw [Airbus|O] A380s and the [Nature Conservancy|O] there.",
    "Shares in [Go-Larkon|O] rose.",
    "[MARIA LOPEZ|P] WILL SPEAK IN [NEW YORK|L]. [DAYTON VALVE CO|O] AND [IBM|O] HAVE BIDS.",
    "[CITIC Pacific|O] and [Bank of Kilo (Hong Kong) Ltd.|O] signed.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_names(marked: str) -> None:
    text = _MARKED.sub(r"\1", marked)
    document = dealextract.parse(text)
    found = [
        (m.text, _KINDS[m.value.kind] if isinstance(m.value, Party) else "L")
        for m in document
        if isinstance(m.value, (Party, Location))
    ]
    assert found == _MARKED.findall(marked)


def test_defined_terms_inside_of_longer_names_are_no_parties() -> None:
    text = 'Ann Poe ("Executive") agreed. Executive shall report to the Chief Executive Officer of the bank.'
    terms = [m.start for m in dealextract.parse(text).parties if m.text == "Executive"]
    assert terms == [10, 30]


def test_what_a_short_name_stands_for_is_no_person() -> None:
    document = dealextract.parse("Orland Group, Inc. sold it. Orland CEO Pat Moody spoke. They advised Orland.")
    assert {m.value.name for m in document.parties if m.text == "Orland"} == {"Orland Group, Inc."}


@pytest.mark.parametrize(
    ("text", "parties", "dates"),
    [
        ("In 2018 Lark AG bought Kilo Ltd.", ["Lark AG", "Kilo Ltd."], ["2018"]),
        ("On 12 May 2018 Lark AG fell.", ["Lark AG"], ["12 May 2018"]),
        ("In May 2018 Lark AG fell.", ["Lark AG"], ["May 2018"]),
        ("2018-03-04 Lark AG fell.", ["Lark AG"], ["2018-03-04"]),
        ("On 3/4/2018 Lark AG fell.", ["Lark AG"], ["3/4/2018"]),
        ("Since 2001 Lark AG has grown.", ["Lark AG"], ["2001"]),
        ("It owns Kilo Ltd. In Q3 2019 Norden plc sold it.", ["Kilo Ltd.", "Norden plc"], ["Q3 2019"]),
        ("It sold 2020 Holdings Ltd to 3i Group plc.", ["2020 Holdings Ltd", "3i Group plc"], []),
        ("Armour Inc. and 1st Source Corp. fell.", ["Armour Inc.", "1st Source Corp."], []),
        ("May 5 Holdings LLC fell.", ["May 5 Holdings LLC"], []),
    ],
)
def test_dates_in_front_of_names(text: str, parties: list[str], dates: list[str]) -> None:
    doc = dealextract.parse(text)
    assert [m.text for m in doc.parties] == parties
    assert [m.text for m in doc.dates] == dates


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Straits Telecom and Lark AG agreed to merge.", ["Straits Telecom", "Lark AG"]),
        ("Oslo Savings Bank and Hollis-Marsh plc agreed to merge.", ["Oslo Savings Bank", "Hollis-Marsh plc"]),
        ("It bought Sorrel Mining and Mfg Co from them.", ["Sorrel Mining and Mfg Co"]),
        ("It bought Sorrel Gas and Electric Co from them.", ["Sorrel Gas and Electric Co"]),
        ("Blue Harbor Capital and 3i Group plc fell.", ["Blue Harbor Capital", "3i Group plc"]),
        ("On May 12, 2018, Kilo & Sons Ltd fell.", ["Kilo & Sons Ltd"]),
        ("Yesterday, Kilo & Sons Ltd fell.", ["Kilo & Sons Ltd"]),
        ("On 12 May 2018 Quarlo bought a mill.", ["Quarlo"]),
        ("Last week Quarlo offered to buy Kilo Ltd for cash.", ["Quarlo", "Kilo Ltd"]),
    ],
)
def test_companies_beside_each_other_and_behind_dates(text: str, parties: list[str]) -> None:
    assert [m.text for m in dealextract.parse(text).parties] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Dr. Hye-jin Park of Lark University spoke.", ["Hye-jin Park", "Lark University"]),
        ("He wrote to Sens. Ron Whitfield and Patty Alvarez.", ["Ron Whitfield", "Patty Alvarez"]),
        ("FEMA Administrator Craig Dunne agreed.", ["FEMA", "Craig Dunne"]),
        (
            'Gen. H.R. "Buzz" McAllister and William "Bill" Gatesby met.',
            ['H.R. "Buzz" McAllister', 'William "Bill" Gatesby'],
        ),
        ("Robert (Bob) Dunlap met Guy Forget (France).", ["Robert (Bob) Dunlap", "Guy Forget"]),
        ('Ann "Nan" Mondhof left. Mondhof is 40.', ['Ann "Nan" Mondhof', "Mondhof"]),
    ],
)
def test_titles_and_nicknames(text: str, parties: list[str]) -> None:
    assert [m.text for m in dealextract.parse(text).parties] == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Shares of Pomeroy's Inc fell.", ["Pomeroy's Inc"]),
        ("It bought Pomeroy's Stores Ltd for cash.", ["Pomeroy's Stores Ltd"]),
        ("They met Ann Lark's Kilo Ltd.", ["Ann Lark", "Kilo Ltd."]),
        ("The San Diego Union-Tribune reported it.", ["San Diego Union-Tribune"]),
        ("The Sunday Times reported it.", ["Sunday Times"]),
        ("A probe by the Securities and Exchange Board of India.", ["Securities and Exchange Board of India"]),
        ("They own 12% of Zentavo now.", ["Zentavo"]),
        ("Zentavo's Indian arm lost money.", ["Zentavo"]),
        ("They quoted insurers Zentavo and Kilobro.", ["Zentavo", "Kilobro"]),
        ("The drugmakers Zentavo, Kilobro and Tarnavo agreed.", ["Zentavo", "Kilobro", "Tarnavo"]),
        ("The US private equity firm Lone Pine looked at it.", ["Lone Pine"]),
        ("Zentavo <ZNT> said so to <Kilobro>.", ["Zentavo", "Kilobro"]),
        ("Trading house Zentavo ( 8053.T ) lost money.", ["Zentavo"]),
        ("He lives at Larkgatan 12, Stockholm.", []),
    ],
)
def test_names_told_by_what_stands_beside_them(text: str, parties: list[str]) -> None:
    assert [m.text for m in dealextract.parse(text).parties] == parties
