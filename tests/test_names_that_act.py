"""Names that no list has, told by what they do; short names that are not their unit's; dashes, zones and exchanges."""

import pytest

from dealextract import parse


def organisations(text: str) -> dict[str, str]:
    """The organisations as written, and their full names."""
    return {m.text: m.value.name for m in parse(text).parties if m.value.kind == "organization"}


@pytest.mark.parametrize(
    "text",
    [
        "Zolbit said it awarded contracts.",
        "Zolbit on Sunday said it awarded contracts worth $453 million.",
        "Zolbit announced in May that it will hire.",
        "Zolbit will open its first store in May.",
        "Zolbit plans to cut 200 jobs at its plants.",
    ],
)
def test_what_companies_do(text: str) -> None:
    assert organisations(text) == {"Zolbit": "Zolbit"}


@pytest.mark.parametrize(
    "text",
    [
        "Zolbit said he was ill.",
        "Zolbit fell asleep.",
        "Inflation lost its force.",
        "The roads in Ulvera and Quarlo are done and its launch is near.",
    ],
)
def test_what_others_do(text: str) -> None:
    assert organisations(text) == {}


def test_a_company_and_its_unit_in_one_sentence_are_two() -> None:
    text = "Vardane agreed to sell Vardane Medical Group to Quorum Corp. Vardane will use the money to buy Lind Inc."
    found = parse(text).parties
    assert {m.value.name for m in found if m.text == "Vardane"} == {"Vardane"}
    assert {m.value.name for m in found if m.text == "Vardane Medical Group"} == {"Vardane Medical Group"}


def test_a_company_and_its_full_name_in_brackets_are_one() -> None:
    text = "Vardane (formally Vardane Medical Group) rose. Vardane fell."
    assert {m.value.name for m in parse(text).parties} == {"Vardane Medical Group"}


def test_a_plain_word_stands_for_the_company_that_begins_with_it() -> None:
    assert (
        organisations("Metro Mining Limited (ASX: MMI) said so. Metro expects more.")["Metro"] == "Metro Mining Limited"
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Shares trade until 5:00 p.m., Eastern Standard Time, on May 4.", set()),
        ("Tokyo- Zolbit Motor Corp. said so.", {"Zolbit Motor Corp."}),
        ("Idem Drugs Inc. (HKG:1276, SHA:600276) said so.", {"Idem Drugs Inc."}),
        ("Lark Harbor Bank, NA is the agent.", {"Lark Harbor Bank, NA"}),
        ("T-Mobile and Kilo Corp. have met.", {"T-Mobile", "Kilo Corp."}),
        ("The lender Sabadell's bid was blocked.", {"Sabadell"}),
    ],
)
def test_borders_and_kinds(text: str, names: set[str]) -> None:
    assert set(organisations(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kuvola, a startup out of Nigeria, has raised money.", {"Kuvola"}),
        ("SME Lending Startup Zolbit Fetches Funds", {"Zolbit"}),
        ("The founder of Metisan Capital Partners Hakeem Obano left.", {"Metisan Capital Partners"}),
        ("Pan-African carrier Zolbit said it grew.", {"Zolbit"}),
        ("Housebuilder Zolbit said it grew.", {"Zolbit"}),
        ("OnePlus Owes Kilo Corp. Millions", {"OnePlus", "Kilo Corp."}),
    ],
)
def test_what_stands_beside_a_name_in_headlines_and_startup_news(text: str, names: set[str]) -> None:
    assert set(organisations(text)) == names


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("They met the president of Zimbabwe Emmeran Mnangova there.", "Emmeran Mnangova"),
        ("Foreign Minister of Japan Fumio Kishidara spoke.", "Fumio Kishidara"),
        ("State Department Counselor Derek Chollerton said so.", "Derek Chollerton"),
        ("Saudi Crown Prince Mohammed bin Salmar met him.", "Mohammed bin Salmar"),
    ],
)
def test_people_behind_their_country_and_office(text: str, person: str) -> None:
    found = parse(text)
    assert [m.text for m in found.parties if m.value.kind == "person"] == [person]
    assert "Saudi" not in [m.text for m in found.locations]


def test_members_of_parliaments_keep_their_seats() -> None:
    found = parse("Ann Poe (DAP-Ipoh) and Joe Roe, D-Texas, voted no.").locations
    assert [m.text for m in found] == ["Ipoh", "Texas"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tolvo Brask said it would sell its mill.", "Tolvo Brask"),
        ("Tolvo Brask said on Monday that it has agreed to buy a mill.", "Tolvo Brask"),
        ("Tolvo Brask has placed an order for 40 jets, a person said.", "Tolvo Brask"),
        ("They heard that aircraft lessor Tolvo Brask wants 40 jets.", "Tolvo Brask"),
        ("He works for state-owned Tolvo Brask now.", "Tolvo Brask"),
        ("They bought it from privately held Quarlo in May.", "Quarlo"),
        ("The bank offered $1.2 billion for Tolvo Brask on Monday.", "Tolvo Brask"),
        ("Activist investor Tolvo Brask wants a seat.", "Tolvo Brask"),
        ("They blocked Quarlo's $5 billion bid for the mill.", "Quarlo"),
        ("Quarlo is said to be in talks to acquire a mill.", "Quarlo"),
        ("Quarlo is considering buying a mill.", "Quarlo"),
    ],
)
def test_firms_that_are_named_as_people_are(text: str, name: str) -> None:
    assert name in organisations(text)


@pytest.mark.parametrize(
    "text",
    [
        "Then Tolvo Brask said it would be a mistake.",
        "Then Tolvo Brask said it was raining.",
        "Activist investor John Brask wants a seat.",
        "Tolvo Brask is said to be in bed.",
        "They saw Tolvo Brask order lunch.",
    ],
)
def test_people_who_say_something_of_it(text: str) -> None:
    assert "Tolvo Brask" not in organisations(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They formed a company called Peter Brask in May.", "Peter Brask"),
        ("The merger between Tolvo Brask and Kilo Inc is off.", "Tolvo Brask"),
        ("A funding round led by Tolvo Brask closed in May.", "Tolvo Brask"),
        ("A venture, to be named Tolvo Brask, opens in May.", "Tolvo Brask"),
    ],
)
def test_firms_by_what_is_said_in_front(text: str, name: str) -> None:
    assert name in organisations(text)


def test_people_who_lead() -> None:
    assert "Tolvo Brask" not in organisations("Then a delegation led by Tolvo Brask left.")


def test_towns_that_are_named_as_people_are() -> None:
    found = parse("He ran a club in Cherry Hill for years, and she came from Anita Hill.")
    assert [m.text for m in found.locations] == ["Cherry Hill"]
    assert [m.text for m in found.parties] == ["Anita Hill"]


def test_a_disease_is_no_party() -> None:
    assert not parse("A parasite causes Larkas disease.").parties


def test_makers_of_games() -> None:
    assert organisations("They met game developer Tolvo Games in May.") == {"Tolvo Games": "Tolvo Games"}
    assert organisations("The Winter Games and the Tolvo Games were held in May.") == {}
