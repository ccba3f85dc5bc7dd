"""Places that stand for their teams: in the tables and score lines of sports pages a city is an organisation."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dealextract.data import places
from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.rules.locations import place_named
from dealextract.values import Location, Party

LEAST_LINES = 2
"""Score lines that a document must have to be read as a sports page."""

_NAME = r"[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{0,20}){0,3}"
_POINTS = r"[0-9]{1,3}(?: \([^()\n]{1,60}\))?"
_SCORE = regex.compile(rf"(?m)^[ \t]{{0,8}}(?P<first>{_NAME}) {_POINTS} (?P<second>{_NAME}) {_POINTS}(?![\w.:/])")
_STANDING = regex.compile(
    rf"(?m)^[ \t]{{0,8}}(?:[0-9]{{1,2}}\. )?(?P<first>{_NAME})(?: (?:[0-9]{{1,4}}|\.[0-9]{{3}})){{3,12}}(?=[ \n]|\Z)"
)
_FIXTURE = regex.compile(
    rf"(?m)^[ \t]{{0,8}}(?P<first>{_NAME}) (?P<link>AT|at|v\.?|vs\.?) (?P<second>{_NAME})(?= ?\(|\n|\Z)"
)
_GROUND = regex.compile(rf"(?m)^[ \t]{{0,8}}(?:At|In) (?P<place>{_NAME}):(?= )")
_NATIONS = frozenset(("England", "Scotland", "Wales", "Northern Ireland"))
"""States that play as countries do."""

_SPORTS = (
    "soccer", "football", "baseball", "basketball", "hockey", "rugby", "cricket", "league", "innings", "goalkeeper",
    "striker", "midfield", "playoff", "quarterback", "touchdown", "homer", "pitcher", "wicket", "championship",
)  # fmt: skip
_OF_PLAY = ("season", " cup", "match", "goal", "coach", "division", "scored", "inning", "defender")
_BEGINNING, _LEAST_SPORTS, _LEAST_WORDS = 2_000, 2, 4
"""How much of a text is searched for words of sport, how many, and how many with those of play, make a sports page."""

_PLAYS = regex.compile(
    r"(?:'s?)? (?:(?:has|have|had) )?(?:won|beat|lost|wins?|loses?|drew|edged|routed|defeated|scored|trail(?:s|ed)?"
    r"|leads?|slipped|rekindled|crash(?:ed)?|striker|goalkeeper|midfielder|defender|captain|winger|forward|pitcher"
    r"|(?:\w{1,12} )?(?:bowler|batsman)|manager|coach|fans|players?|squad|side"
    r"|(?:[0-9]{1,3}(?:-[0-9]{1,2})?)(?=[ .]))\b"
)
_AGAINST = regex.compile(
    r"(?:\bv\.?|\bvs\.?|\b(?:beat|against|over|rivals?|leaders?|hopefuls|champions|lift(?:s|ed)?|defeated|signed|facing"
    r"|third-placed|second-placed)) $"
)
_AT_PLACE = regex.compile(r"\b(?:in|In|at|At|AT|IN|near|from|outside|to|of) $")


@step(needs=(Location, Party), makes=(Location, Party))
def settle_teams(analysis: Analysis) -> None:
    """In sports pages, take a city or state in a score line, a table or in play for its team."""
    beginning = analysis.view[:_BEGINNING].lower()
    sports = sum(beginning.count(word) for word in _SPORTS)
    if not sports:
        return
    found = list(_teams(analysis.text))
    words = sports + sum(beginning.count(word) for word in _OF_PLAY)
    if len(found) < LEAST_LINES and (sports < _LEAST_SPORTS or words < _LEAST_WORDS):
        return
    for start, end, is_team in found:
        if is_team:
            _name_team(analysis, start, end)
        else:
            _name_ground(analysis, start, end)
    played = [m for m in analysis.mentions(Location) if _can_be_team(m.value) and not _stands_for_place(analysis, m)]
    playing = [m for m in played if _in_play(analysis, m)]
    teams = {analysis.text[start:end].casefold() for start, end, is_team in found if is_team}
    teams |= {mention.text.casefold() for mention in playing}
    for mention in played:
        if mention.text.casefold() in teams:
            team = analysis.mention(mention.start, mention.end, Party(mention.text, "organization"), "party.team")
            analysis.replace(mention, team, "a place that stands for its team")


def _teams(text: str) -> Iterator[tuple[int, int, bool]]:
    """The names in score lines, tables and fixtures: start, end, and whether a team and not where it plays."""
    for match in _SCORE.finditer(text):
        yield *match.span("first"), True
        yield *match.span("second"), True
    for match in _STANDING.finditer(text):
        yield *match.span("first"), True
    for match in _FIXTURE.finditer(text):
        yield *match.span("first"), True
        yield *match.span("second"), match["link"].lower() != "at"
    for match in _GROUND.finditer(text):
        yield *match.span("place"), False


def _can_be_team(place: Location) -> bool:
    return place.kind not in ("country", "continent") and place.name not in _NATIONS


def _name_team(analysis: Analysis, start: int, end: int) -> None:
    """Make a party of a name in a score line, unless it is a country's."""
    claiming = analysis.claiming(start, end)
    if any(not isinstance(mention.value, Location | Party) for mention in claiming):
        return
    if any(m.start < start or m.end > end for m in claiming):
        return
    if places.flags().get(analysis.text[start:end].title(), 0) & places.COUNTRY:
        return
    if any(isinstance(m.value, Location) and not _can_be_team(m.value) for m in claiming):
        return
    for mention in claiming:
        analysis.drop(mention, "the name of a team in a score line")
    name = analysis.text[start:end]
    analysis.add(analysis.mention(start, end, Party(name, "organization"), "party.team"))


def _name_ground(analysis: Analysis, start: int, end: int) -> None:
    """Make a place of where a match is played, be it known or not."""
    claiming = analysis.claiming(start, end)
    if any(not isinstance(m.value, Party) or (m.start, m.end) != (start, end) for m in claiming):
        return
    for mention in claiming:
        analysis.drop(mention, "where a match is played")
    name = " ".join(analysis.text[start:end].split())
    place = place_named(name) or Location(name, "place")
    analysis.add(analysis.mention(start, end, place, "location.ground"))


def _stands_for_place(analysis: Analysis, mention: Mention[Location]) -> bool:
    """Whether a place on a sports page is where something happens."""
    before = analysis.view[max(0, mention.start - 10) : mention.start]
    return bool(_AT_PLACE.search(before)) or mention.rule == "location.dateline"


def _in_play(analysis: Analysis, mention: Mention[Location]) -> bool:
    """Whether the words beside a place make it a team."""
    before = analysis.view[max(0, mention.start - 16) : mention.start]
    behind = analysis.view[mention.end : mention.end + 40]
    return bool(_PLAYS.match(behind) or _AGAINST.search(before)) or (before.endswith(" (") and behind.startswith(")"))
