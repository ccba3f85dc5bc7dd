"""Where news begin: fragments for the rules about places."""

from dealextract.engine import Fragment

_MONTH = r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,7}\.?"
_DAY = rf"(?:{_MONTH} ?[0-9]{{1,2}}(?:, ?[0-9]{{4}})?|[0-9]{{1,2}} {_MONTH}(?: [0-9]{{4}})?)"
_WIRE = r"\([\p{L}][\w .&/-]{1,28}\)"
_AREA = r"(?:, ?\p{Lu}[\p{L}. ]{1,24}?)?"
_DASH = r",?[ ]{0,3}(?:--?|_|\u2014)(?=[ \n])"

PLACE_FRAGMENTS: dict[str, Fragment] = {
    "LINE_CITY": Fragment(
        r"\p{Lu}[\p{L}.'-]{1,20}(?:[ /]{1,2}\p{L}[\p{L}.'-]{1,20}){0,3}",
        anchor=r"(?<=\n {0,16}[\"(]?|\A {0,16}[\"(]?)\p{Lu}",
    ),
    "DATELINE_REST": Fragment(
        rf"{_AREA}(?:,? {_DAY})?(?:,?[ ]{{0,3}}{_WIRE})?{_DASH}"
        rf"|{_AREA},?[ ]{{1,3}}[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}[ ]{{0,3}}(?=\n)"
    ),
    "DATED_REST": Fragment(rf"{_AREA},? (?:{_DAY}|{_WIRE})(?:[ ]{{0,3}}{_WIRE})?{_DASH}"),
}
"""The name a line begins with, and what stands between a dateline's city and the news: state or country, day, wire."""
