"""Cities that stand for their teams are organisations on sports pages, and only there."""

import dealextract

TABLE = """SOCCER - NORTHERN LEAGUE RESULTS.
LEEDS, England, May 5 (AP) -
Matches played on Saturday:
Leeds 2 Hull 0
Bolton 1 Preston 1
Ghana 3 Kenya 1
Standings:
Leeds 3 2 1 0 7 4 6
Hull 3 1 0 2 5 1 3
"""


def found(text: str) -> dict[str, list[str]]:
    document = dealextract.parse(text)
    return {
        "places": [m.text for m in document.locations],
        "teams": [m.text for m in document.parties if m.value.kind == "organization"],
    }


def test_names_in_score_lines_and_tables_are_teams():
    result = found(TABLE)
    assert result["teams"][-6:] == ["Leeds", "Hull", "Bolton", "Preston", "Leeds", "Hull"]


def test_datelines_and_countries_stay_places():
    assert found(TABLE)["places"] == ["LEEDS", "England", "Ghana", "Kenya"]


def test_where_a_match_is_played_is_a_place():
    text = TABLE + "Leeds won the cup match in Hull after the goalkeeper scored in the league.\n"
    assert found(text)["places"][-1] == "Hull"


def test_in_other_texts_cities_are_places():
    text = "Leeds lost 200 jobs when the mill closed. Hull won a grant of $5 million."
    assert found(text)["places"] == ["Leeds", "Hull"]


def test_what_players_are_called_makes_a_team_of_their_city():
    text = (
        "BASEBALL - Houston starter Oto Lark gave up a homer in the first inning.\n"
        "The pitcher made his second start of the season for Houston, which plays in Denver on Monday.\n"
    )
    assert found(text) == {"places": ["Denver"], "teams": ["Houston", "Houston"]}
