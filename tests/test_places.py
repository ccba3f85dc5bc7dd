"""Which place a name stands for: the table, and how a document settles it."""

import pytest

from dealextract import Gazetteer, Location, Parser
from dealextract.data import places
from dealextract.linking.places.readings import settle_places

NAMES = ["Paris", "Texas", "Springfield", "Ill.", "Georgia", "Atlanta", "Tbilisi", "London", "Ontario", "Birmingham",
         "Alabama", "Cambridge", "Massachusetts", "Boston", "Canada", "Middle East", "Albany",
         "New York"]  # fmt: skip


@pytest.fixture(scope="module")
def parser() -> Parser:
    known = Gazetteer("known", {name: places.find(name)[0] for name in NAMES})
    return Parser((known,), steps=(settle_places,))


def settled(parser: Parser, text: str) -> list[tuple[str, str | None, str | None]]:
    return [(m.text, m.value.country, places.states_of(m.value)) for m in parser.parse(text).locations]


@pytest.mark.parametrize(
    ("surface", "name", "kind", "country"),
    [
        ("U.S.", "United States", "country", "US"),
        ("Britain", "United Kingdom", "country", "GB"),
        ("UAE", "United Arab Emirates", "country", "AE"),
        ("Ivory Coast", "Ivory Coast", "country", "CI"),
        ("Soviet Union", "Soviet Union", "country", None),
        ("Calif.", "California", "state", "US"),
        ("B.C.", "British Columbia", "state", "CA"),
        ("Southeast Asia", "Southeast Asia", "region", None),
        ("Europe", "Europe", "continent", None),
        ("Bombay", "Mumbai", "city", "IN"),
        ("Sao Paulo", "São Paulo", "city", "BR"),
        ("New York", "New York City", "city", "US"),
        ("Bavaria", "Bavaria", "state", "DE"),
        ("Guangdong", "Guangdong", "state", "CN"),
        ("Silicon Valley", "Silicon Valley", "region", "US"),
        ("Koeln", "Cologne", "city", "DE"),
        ("Lodz", "Łódź", "city", "PL"),
        ("Trivandrum", "Thiruvananthapuram", "city", "IN"),
        ("Valletta", "Valletta", "city", "MT"),
        ("Davos", "Davos", "city", "CH"),
        ("Republic of Ireland", "Ireland", "country", "IE"),
    ],
)
def test_the_table_knows_usual_names_and_abbreviations(surface, name, kind, country):
    first = places.find(surface)[0]
    assert (first.name, first.kind, first.country) == (name, kind, country)


def test_cities_have_coordinates_population_and_id():
    tokyo = places.find("Tokyo")[0]
    assert tokyo.latitude == pytest.approx(35.69, abs=0.05)
    assert tokyo.longitude == pytest.approx(139.69, abs=0.05)
    assert tokyo.population > 5_000_000
    assert tokyo.geoname_id == 1850147


def test_an_unknown_name_has_no_places():
    assert places.find("Norden Foods") == ()
    assert "Norden Foods" not in places.flags()


def test_every_line_of_the_table_is_whole():
    for line in places._rows():
        kind, name, country, _, latitude, longitude, population, _, _ = line.split("\t")
        assert kind in ("country", "state", "region", "continent", "city", "noted", "minor")
        assert name == name.strip()
        assert name
        assert country == "" or (len(country) == 2 and country.isupper())
        if kind in ("city", "noted", "minor"):
            assert -90 <= float(latitude) <= 90
            assert -180 <= float(longitude) <= 180
            assert int(population) >= (15_000 if kind == "city" else 0)


def test_the_table_is_plain_text_without_repeated_lines():
    rows = places._rows()
    assert len(set(rows)) == len(rows)
    assert all(row.replace("\t", "").isprintable() for row in rows)


def test_cities_stand_largest_first():
    sizes = [int(row.split("\t")[6]) for row in places._rows() if row.startswith(("city\t", "noted\t"))]
    assert sizes == sorted(sizes, reverse=True)


def test_countries_have_iso_codes_unless_they_are_no_more():
    countries = [row.split("\t") for row in places._rows() if row.startswith("country\t")]
    without = {cells[1] for cells in countries if not cells[2]}
    assert {"Soviet Union", "Yugoslavia", "Zaire", "Czechoslovakia"} <= without
    assert len({cells[2] for cells in countries if cells[2]}) > 240


@pytest.mark.parametrize("name", ["Toyota", "Mobile", "Nice"])
def test_cities_named_like_something_else_are_known_but_not_as_large(name):
    assert places.flags()[name] & places.CITY
    assert not places.flags()[name] & places.LARGE_CITY


def test_demonyms_name_the_country():
    words = places.demonyms()
    assert words["Chinese"] == "CN"
    assert words["South African"] == "ZA"
    assert words["European"] == ""


def test_the_state_beside_a_city_decides_for_the_whole_document(parser):
    assert settled(parser, "The plant in Paris, Texas, closed. Paris mourned.") == [
        ("Paris", "US", "TX"),
        ("Texas", "US", "TX"),
        ("Paris", "US", "TX"),
    ]


def test_the_province_beside_a_city_decides_against_a_larger_namesake(parser):
    assert settled(parser, "Bricks are made in London, Ontario.")[0] == ("London", "CA", "08")


def test_an_abbreviated_state_decides_too(parser):
    assert settled(parser, "They met in Springfield, Ill., on Monday.")[0] == ("Springfield", "US", "IL")


def test_a_pair_decides_for_what_comes_before_it_too(parser):
    assert settled(parser, "Paris mourned when the plant in Paris, Texas, closed.")[0] == ("Paris", "US", "TX")


def test_the_area_of_a_pair_is_the_state_and_elsewhere_the_city(parser):
    first, second, third = parser.parse("He left Albany, New York, for New York.").locations
    assert (first.value.name, second.value.kind, third.value.kind) == ("Albany", "state", "city")


def test_other_places_of_the_document_decide(parser):
    assert settled(parser, "From Atlanta he drove across Georgia.")[1] == ("Georgia", "US", "GA")
    assert settled(parser, "From Tbilisi he drove across Georgia.")[1] == ("Georgia", "GE", None)
    assert settled(parser, "Near Boston, in Cambridge, and all over Massachusetts")[1] == ("Cambridge", "US", "MA")


def test_without_a_hint_the_largest_stands_and_the_others_are_candidates(parser):
    (mention,) = parser.parse("He moved to Birmingham.").locations
    assert mention.value.country == "GB"
    assert [place.country for place in mention.value.candidates][:1] == ["US"]
    assert "largest" in mention.notes[0]


def test_a_place_far_larger_than_its_namesakes_is_not_moved(parser):
    assert settled(parser, "Canada sent a delegation to London.")[1] == ("London", "GB", "ENG")


def test_a_value_that_a_user_made_is_left_alone(parser):
    own = Gazetteer("own", {"Lagerhaus Nord": Location("Lagerhaus Nord", "warehouse")})
    (mention,) = Parser((own,), steps=(settle_places,)).parse("It lies in Lagerhaus Nord.").locations
    assert mention.value == Location("Lagerhaus Nord", "warehouse")


def test_the_index_of_names_leads_to_the_lines_that_have_them():
    rows = [line.split("\t") for line in places._rows()]
    named = {surface for cells in rows for surface in (cells[1], *filter(None, cells[8].split("|")))}
    assert named == set(places.flags())
    for surface in ("Georgia", "Ill.", "Birmingham", "U.S.", "Kyiv"):
        assert sorted(places._lines(surface)) == sorted(
            "\t".join(cells) for cells in rows if surface in (cells[1], *cells[8].split("|"))
        )
