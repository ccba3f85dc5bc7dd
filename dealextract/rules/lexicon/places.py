"""Where news begin: fragments for the rules about places."""

from dealextract.engine import Beside, Fragment, Words

_MONTH = r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,7}\.?"
_DAY = rf"(?:{_MONTH} ?[0-9]{{1,2}}(?:, ?[0-9]{{4}})?|[0-9]{{1,2}} {_MONTH}(?: [0-9]{{4}})?)"
_WIRE = r"\([\p{L}][\w .&/-]{1,28}\)"
_AREA = r"(?:, ?\p{Lu}[\p{L}. ]{1,24}?)?"
_DASH = r",?[ ]{0,3}(?:--?|_|\u2014)(?=[ \n])"

_SHORT_STATES = (
    r"(?:Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore"
    r"|Pa|Penn|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|Man|Sask|D\.C|N\.[CDHJMSY]|S\.[CD]|R\.I|W\. ?Va|B\.C|P\.E\.I)\."
)
"""Abbreviations of states with their dot, as the AP writes them."""

_FEATURES = (
    "river", "dam", "bridge", "canyon", "valley", "peninsula", "strait", "straits", "canal", "desert", "archipelago",
    "mountains", "plateau", "glacier", "reservoir", "monument", "airport", "county", "square", "circle",
)  # fmt: skip
"""Last words of the names of rivers, bridges, valleys and the like."""

_BEFORE_COMMA = r"(?<=[a-z])(?=, [A-Z][a-z.])"
"""Looked for once, for a state's abbreviation behind the comma and for a name."""

PLACE_FRAGMENTS: dict[str, Fragment] = {
    "LINE_CAPITALS": Fragment(
        r"[\p{Lu}][\p{Lu}.'-]{1,20}(?:[ /]{1,2}[\p{Lu}.'-]{2,20}){0,3}",
        anchor=(
            r"\n {0,16}+[\"(]?\K\p{Lu}{2}",
            r"\A {0,16}+[\"(]?\K\p{Lu}{2}",
            r"\. \K\p{Lu}{2}",
            r"! \K\p{Lu}{2}",
            r"\? \K\p{Lu}{2}",
        ),
    ),
    "LINE_CITY": Fragment(
        r"\p{Lu}\p{Ll}[\p{L}.'-]{1,20}(?:[ /]{1,2}\p{L}[\p{L}.'-]{1,20}){0,3}",
        anchor=tuple(
            Beside(dash, r"(?<=(?m:^)[ ]{0,16}[\"(]?)\p{Lu}\p{Ll}[^\n]{1,50}") for dash in (" -", "--", " _", "\u2014")
        ),
    ),
    "DATELINE_REST": Fragment(
        rf"{_AREA}(?:,? {_DAY})?(?:,?[ ]{{0,3}}{_WIRE})?{_DASH}"
        rf"|{_AREA},?[ ]{{1,3}}[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}[ ]{{0,3}}(?=[ \n])"
    ),
    "DATED_REST": Fragment(rf"{_AREA},? (?:{_DAY}|{_WIRE})(?:[ ]{{0,3}}{_WIRE})?{_DASH}"),
    "SHORT_STATE": Fragment(_SHORT_STATES),
    "SEAT": Fragment(
        rf"(?:{_SHORT_STATES}|\p{{Lu}}\p{{Ll}}[\p{{L}}'-]{{1,20}}(?: \p{{Lu}}[\p{{L}}'-]{{1,20}}){{0,2}})",
        anchor=r"-(?<=[ (,](?:[DRIGLC]|[A-Z]{2,4})-)\K[A-Z](?=[a-z.])",
    ),
    "FEATURE_NAME": Fragment(
        r"(?!(?:The|A|An|In|At|On|Near|From|To|And|But|Of|By|For|Under|Over) )"
        r"(?:St\.|\p{Lu}[\p{L}-]{1,20})(?: \p{Lu}[\p{L}-]{1,20}){0,2}"
    ),
    "FEATURE": Fragment(
        "(?:" + "|".join(word.capitalize() for word in _FEATURES) + ")",
        tail_anchor=Words(*_FEATURES),
    ),
    "TOWN": Fragment(
        r"\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,3}",
        tail_anchor=_BEFORE_COMMA,
    ),
    "KNOWN_TOWN": Fragment(
        r"\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,3}",
        tail_anchor=_BEFORE_COMMA,
    ),
    "STREET": Fragment(
        r"(?:Street|Avenue|Road|Boulevard|Drive|Lane|Parkway|Highway|Broadway|Terrace|Square|Plaza|Place|Court|Quay|Wharf"
        r"|Circle|(?:St|Ave|Rd|Blvd|Dr|Ln|Pkwy|Hwy)(?:\.|(?! \p{Lu})))"
    ),
    "HOUSE_NUMBER": Fragment(
        r"[1-9][0-9]{0,4}(?:-[0-9]{1,5})?[A-Za-z]?",
        anchor=r"(?<![\w.,$-])[0-9]{1,5}(?=[A-Za-z]? [NSEW\p{Lu}0-9])",
    ),
}
"""The name a line begins with, and what stands between a dateline's city and the news: state or country, day, wire."""
