"""A place's name that is short for a company, and places found again by their names."""

import dealextract

DEAL = (
    "LIMERICK, Ireland (Reuters) - Galway Medical Inc agreed to buy a unit of Corrib Ltd for $40 million. "
    "Galway said the unit makes scanners. Analysts in Galway were surprised."
)


def kinds(text: str, word: str) -> list[str]:
    return [type(m.value).__name__ for m in dealextract.parse(text) if m.text == word]


def test_a_place_that_does_what_companies_do_is_the_company_named_so():
    assert kinds(DEAL, "Galway") == ["Party", "Location"]
    (party,) = [m for m in dealextract.parse(DEAL).parties if m.text == "Galway"]
    assert party.value.name.startswith("Galway Medical")


def test_without_such_a_company_it_is_a_place():
    assert kinds("Galway said no to the plan.", "Galway") == ["Location"]


def test_a_town_named_with_its_state_is_known_elsewhere():
    text = "He was born in Pebble Flats, Nev., in 1931. He left Pebble Flats when the mine closed."
    assert kinds(text, "Pebble Flats") == ["Location", "Location"]


def test_the_town_is_not_found_inside_longer_names():
    text = "He was born in Pebble Flats, Nev., and ran Pebble Flats Mining Corp until 1990."
    assert kinds(text, "Pebble Flats") == ["Location"]


def test_an_unknown_name_behind_a_preposition_that_does_what_companies_do_is_a_company():
    text = "The fund holds 48 percent of Vemmo. Sales in Vemmo grew. Vemmo said it would hire."
    assert "Location" not in kinds(text, "Vemmo")


def test_a_name_broken_at_a_line_end_is_one_place():
    document = dealextract.parse("A fund with New\nYork offices sold its shares.")
    assert [m.text.split() for m in document.locations] == [["New", "York"]]
