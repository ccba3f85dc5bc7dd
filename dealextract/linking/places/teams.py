"""Places that stand for their teams: a city that plays, on a sports page, is an organisation.

Tables of results are read with the names (`dealextract.linking.names`); this is about the sentences around them.
"""

from __future__ import annotations

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.linking.names.score_tables import SPORTS
from dealextract.patterns import lazy_pattern
from dealextract.rules.locations import place_named
from dealextract.values import Location, Party

LEAST_TEAMS = 3
"""Teams in tables of results that make a document a sports page."""

_FROM_TABLES = frozenset(("party.score_line", "party.club"))

_NAME = r"[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{0,20}){0,3}"
_FIXTURE = lazy_pattern(rf"(?m)^[ \t]{{0,8}}{_NAME} (?:AT|at) (?P<place>{_NAME})(?= ?\(|\n|\Z)")
_GROUND = lazy_pattern(rf"(?m)^[ \t]{{0,8}}(?:At|In) (?P<place>{_NAME}):(?= )")
_NATIONS = frozenset(("England", "Scotland", "Wales", "Northern Ireland"))
"""States that play as countries do."""

_OF_PLAY = ("season", " cup", "match", "goal", "coach", "division", "scored", "inning", "defender")
_BEGINNING, _LEAST_SPORTS, _LEAST_WORDS = 2_000, 2, 4
"""How much of a text is searched for words of sport, how many, and how many with those of play, make a sports page."""

_PLAYS = lazy_pattern(
    r"(?:'s?)? (?:(?:has|have|had) )?(?:won|beat|lost|wins?|loses?|drew|edged|routed|defeated|scored|trail(?:s|ed)?"
    r"|leads?|slipped|crash(?:ed)?|downed|crushed|thrashed|swept|topped|rallied|clinched|blanked|held|are|were|v|vs"
    r"|(?:\w{1,12} )?(?:striker|goalkeeper|midfielder|defender|captain|winger|forward|pitcher|bowler|batsman|starter"
    r"|reliever|right-hander|left-hander|catcher|shortstop|outfielder|infielder|slugger|rookie|quarterback|receiver"
    r"|cornerback|linebacker|keeper|batsmen|bowlers|batters|hitters|full-?back|skipper)"
    r"|manager|coach|fans|players?|squad|side|club|trio|duo|supporters?|boss|innings|lineup|bullpen|offen[cs]e|defen[cs]e"
    r"|(?:[0-9]{1,3}(?:-[0-9]{1,2})?)(?=[ .]))\b"
)
_AGAINST = lazy_pattern(
    r"(?:\bv\.?|\bvs\.?|\b(?:beat|against|over|rivals?|leaders?|hopefuls|champions|lift(?:s|ed)?|defeated|signed|facing"
    r"|joined|leaving|homer for|goal for|pacesetters|sent|\w{3,9}-placed|past|[0-9]{1,2}-man|host|hosts|visiting"
    r"|(?:start|deep|career|signing|debut) (?:\w{2,8} ){0,3}for)) $"
)
_AT_PLACE = lazy_pattern(r"\b(?:in|In|at|At|AT|IN|near|from|outside|to|of) $")


@step(needs=(Location, Party), makes=(Location, Party))
def settle_teams(analysis: Analysis) -> None:
    """On sports pages, takes a city or state in play for its team, and where a match is played for a place."""
    beginning = analysis.view[:_BEGINNING].lower()
    sports = sum(beginning.count(word) for word in SPORTS)
    if not sports:
        return
    found = {m.text.casefold() for m in analysis.mentions(Party) if m.rule in _FROM_TABLES}
    words = sports + sum(beginning.count(word) for word in _OF_PLAY)
    if len(found) < LEAST_TEAMS and (sports < _LEAST_SPORTS or words < _LEAST_WORDS):
        return
    for match in (*_FIXTURE.finditer(analysis.text), *_GROUND.finditer(analysis.text)):
        _name_ground(analysis, *match.span("place"))
    played = [m for m in analysis.mentions(Location) if _can_be_team(m.value) and not _stands_for_place(analysis, m)]
    teams = found | {mention.text.casefold() for mention in played if _in_play(analysis, mention)}
    for mention in played:
        if mention.text.casefold() in teams:
            team = analysis.mention(mention.start, mention.end, Party(mention.text, "organization"), "party.team")
            analysis.replace(mention, team, "a place that stands for its team")


def _can_be_team(place: Location) -> bool:
    return place.kind not in ("country", "continent") and place.name not in _NATIONS


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
