"""The shape of a name, and what can be asked of it: whether it looks like a person's, an acronym, a coined word."""

from __future__ import annotations

from typing import NamedTuple

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of, known_organisations
from dealextract.linking.names.words import FIRM_ENDINGS, STATES, Word, is_initial, text_of
from dealextract.patterns import lazy_pattern

DOTTED = lazy_pattern(r"[\w&-]{2,30}\.(?:com|net|org|ru|co|io|de|uk|fr|cn|jp|eu|tv|biz|ai|Com|Ru|COM|Net)")
CAMEL = lazy_pattern(
    r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O'|D')[A-Z])\w{0,20}[a-z][A-Z]\w{0,20}|[A-Z]{3,5}[a-z]{3,15}"
)
HYPHENATED = lazy_pattern(r"\p{Lu}\p{Ll}{1,20}-(?:ul|al|ur|ud|uz|us|e|bin)-\p{Lu}\p{Ll}{1,20}")
COINED = lazy_pattern(
    r"\p{Lu}\p{Ll}{1,12}(?:corp|cor|cell|tel|tech|soft|bank|com|net|ware|pharm|pharma|media|gas|chem|tron|tronics|sys|bev"
    r"|dyne|link|group|banc|cast|core|gen)"
)
ACRONYM = lazy_pattern(r"[A-Z](?:[A-Z&]|\d(?=[A-Z])|-(?=[A-Z])){1,4}|(?:[A-Z]\.){2,5}[A-Z]?")

_LETTERS = lazy_pattern(r"\p{Lu}[\p{Ll}'’]{0,20}(?:[-'’]?\p{Lu}?[\p{Ll}'’]{1,20}){0,2}")
"""A word as names have it: no figures, no capitals throughout."""
_DISEASES = ("pathy", "itis", "osis", "emia")

SURE_PLACE = places.COUNTRY | places.CONTINENT
PLAIN_PLACE = SURE_PLACE | places.LARGE_CITY | places.STATE | places.REGION


_SEATS = frozenset({"Vatican", "Duma"})
"""Places that newswire names for the power that sits there."""


class Shape(NamedTuple):
    """A name to be weighed.

    Args:
        words: Its words.
        text: The words as one text.
        place: What the table of places knows it as (bits of `data.places`).
        first: The bits of the first word.
        last: The bits of the last word.
        head: The bits of the word before "of", "for" or "and" inside of it.
        initial: Whether it begins a sentence.
        capitals: Whether it is written in capitals.
        single: Whether it is one word.
        listed: Whether a table of organisations or places has it.
    """

    words: list[Word]
    text: str
    place: int
    first: int
    last: int
    head: int
    initial: bool
    capitals: bool
    single: bool
    listed: bool

    @classmethod
    def of(cls, words: list[Word], text: str, initial: bool, head: int) -> Shape:
        """The shape of a name; one in capitals is read as if it were not."""
        capitals = text.isupper() and len(text) > 3 and "." not in text and text not in known_organisations()
        branch = capitals and len(words) == 2 and words[1].text == "UK" and words[0].text in known_organisations()
        capitals = capitals and not branch
        capitals = capitals and (len(text) > 4 or bool(places.flags().get(text.title(), 0) & PLAIN_PLACE))
        if capitals:
            words, text = [word._replace(text=word.text.capitalize()) for word in words], text.title()
        place = places.flags().get(text, 0)
        if " and " in text and (spelt := text.replace(" and ", " & ")) in known_organisations():
            text = spelt
        listed = place > 0 or text in known_organisations()
        single = len(words) == 1
        return cls(words, text, place, words[0].flags, words[-1].flags, head, initial, capitals, single, listed)


def is_listed_organisation(name: Shape) -> bool:
    """The table of organisations has it, and it is no plain place."""
    known = name.text in known_organisations()
    return known and (name.text in _SEATS or not (name.single and name.place & PLAIN_PLACE))


def ends_in_tail(name: Shape) -> bool:
    """Its last word ends organisations' names."""
    return not name.single and bool(name.last & f.TAIL) and not name.last & f.FIRST


_SEATED = frozenset(("College", "University", "Hospital", "Institute", "School", "Academy", "Bank", "Museum", "Opera"))


def ends_in_seat(name: Shape) -> bool:
    """A place's name behind what stands there: "Kilo College Lyon"."""
    if len(name.words) < 3 or name.words[-2].text not in _SEATED:
        return False
    return bool(places.flags().get(name.words[-1].text, 0) & PLAIN_PLACE)


def begins_with_first_name(name: Shape) -> bool:
    """Short, with a first name in front that is no word."""
    given = name.first & f.FIRST and (not name.first & f.WORD or name.last & f.LAST)
    return bool(given and len(name.words) <= 3)


def may_be_person(name: Shape) -> bool:
    """Several words of which none speaks against a person's name."""
    words = name.words
    if not 2 <= len(words) <= 6 or any(word.text == "&" for word in words):
        return False
    if "." in words[0].text and words[0].text in places.flags():
        return False
    names = f.FIRST | f.LAST
    foreign = f.TAIL | f.NO_PARTY | f.PLACE_TAIL | (0 if name.first & f.FIRST else f.NATION | f.CALENDAR)
    return not any(word.flags & foreign and not word.flags & names for word in words)


def has_initials(name: Shape) -> bool:
    """Initials stand in front or inside."""
    initials = [is_initial(word) for word in name.words]
    if not may_be_person(name) or all(initials):
        return False
    return (initials[0] and not name.last & f.TAIL) or (any(initials[1:-1]) and not name.first & f.TAIL)


def has_bare_initials(name: Shape) -> bool:
    """Capitals without dots in front, as Indian names have them, or one before a last name that is no word."""
    count = next((at for at, word in enumerate(name.words) if len(word.text) > 1), 0)
    if not count or not 1 <= len(name.words) - count <= 2 or not may_be_person(name) or name.capitals:
        return False
    if not all(_LETTERS.fullmatch(word.text) for word in name.words[count:]):
        return False
    return bool(name.last & f.LAST or (count > 1 and not name.initial)) and not name.last & f.WORD


def is_place_and_last(name: Shape) -> bool:
    """A first name that is a place's too, or a word, stands before a last name: Florence Lark, Will Mondhof."""
    if name.words[0].text == "Will" and len(name.words) == 2 and not name.initial:
        return not name.last & (f.WORD | f.TAIL)
    return (
        bool(name.first & f.DOUBTFUL_FIRST and name.last & f.LAST) and not name.last & f.COMMON and len(name.words) < 4
    )


def is_doubled(name: Shape) -> bool:
    """A firm of two of one name: Lark and Lark, Lark & Lark."""
    words = name.words
    return len(words) == 3 and words[1].text in ("and", "&") and words[0].text == words[2].text


_PERIODS = frozenset(("Daily", "Evening", "Morning", "Weekly"))


_JOINED_PAPERS = lazy_pattern(
    r"\p{Ll}-(?:Tribune|Times|Herald|Journal|Post|News|Sentinel|Gazette|Star|Democrat|Dispatch|Ledger|Review|Register"
    r"|Courier|Leader|Press|Intelligencer|Telegram|Examiner|Observer|Bee)$"
)
"""How papers end that two became: the Kilo Union-Tribune."""


def is_newspaper(name: Shape) -> bool:
    """The part of the day or week at which a newspaper comes out stands before one or two words; or two joined."""
    if _JOINED_PAPERS.search(name.text):
        return True
    return name.words[0].text in _PERIODS and 2 <= len(name.words) <= 3 and not name.initial


def is_first_and_last(name: Shape) -> bool:
    """A first name stands in front."""
    return bool(name.first & f.FIRST) and may_be_person(name)


def ends_in_last_name(name: Shape) -> bool:
    """A last name stands behind a word that is none of English, or one in Mc or O' behind any but a noun of parties."""
    spelt = name.words[-1].text[:2] in ("Mc", "O'") and not name.initial
    plain = not name.first & (f.TAIL if spelt else f.WORD | f.TAIL) and not name.words[0].text.isupper()
    return bool(name.last & f.LAST) and plain and len(name.words) <= 3 and may_be_person(name)


def has_family_name_first(name: Shape) -> bool:
    """A Chinese, Korean or Vietnamese family name stands before one or two words that are none of English."""
    if not name.first & f.FAMILY_FIRST or name.first & (f.FUNCTION | f.PARTICLE) or not 2 <= len(name.words) <= 3:
        return False
    given = name.words[1:]
    return may_be_person(name) and not any(word.flags & f.WORD or word.text in places.flags() for word in given)


def is_unknown_words(name: Shape) -> bool:
    """Two or three capitalised words, none of which is an English word."""
    speaks_against = f.WORD | f.TAIL | f.NATION | f.PLACE_TAIL
    if name.capitals or not 2 <= len(name.words) <= 3 or name.text.endswith(_DISEASES):
        return False
    return all(not word.flags & speaks_against and _LETTERS.fullmatch(word.text) for word in name.words)


def has_particle(name: Shape) -> bool:
    """A particle stands inside: van, de, bin."""
    inside = any(word.small and word.text not in ("of", "and", "for", "the", "on") for word in name.words[1:-1])
    return inside and not name.first & f.WORD and may_be_person(name)


def is_firm(name: Shape) -> bool:
    """Lark and Sons, Lark and Partners."""
    return len(name.words) > 2 and name.words[-2].text == "and" and name.words[-1].text in FIRM_ENDINGS


def is_hyphenated_firm(name: Shape) -> bool:
    """A hyphen before a noun that ends organisations' names, or behind a known company: Kilo-Bank, Boeing-Lark."""
    first, hyphen, last = name.text.partition("-")
    if not hyphen or not last[:1].isupper():
        return False
    tail, person = flags_of(last), flags_of(first) & (f.FIRST | f.LAST)
    if tail & f.TAIL and not tail & (f.WEAK_TAIL | f.FIRST | f.LAST):
        return True
    if first not in known_organisations() or last in places.flags() or person:
        return False
    return not tail & f.WORD and not flags_of(first) & f.WORD


CLUBS = frozenset(
    (
        "FC",
        "F.C.",
        "CF",
        "SC",
        "AC",
        "AFC",
        "BK",
        "FK",
        "IF",
        "IK",
        "SK",
        "RFC",
        "CC",
        "CU",
        "FCU",
        "United",
        "Wanderers",
        "Rovers",
    )
)
"""What ends the names of clubs, beside the nouns that end any organisation's."""


def is_club(name: Shape) -> bool:
    """A club by its last letters: "Kilo BK"."""
    return len(name.words) > 1 and not name.capitals and name.words[-1].text in CLUBS


DESIGNATION = lazy_pattern(r"[A-Z]{1,4}-\d{1,4}[A-Z]?")
"""How aircraft and weapons are called: "KC-135 Stratotanker"."""


def is_designation(name: Shape) -> bool:
    """The letters and number of an aircraft or weapon stand in front of its name."""
    return DESIGNATION.fullmatch(name.words[0].text) is not None


def is_public_district(name: Shape) -> bool:
    """A district that is an authority by what it runs: "Kilo Power District", "Lark School District"."""
    return len(name.words) > 2 and name.words[-1].text == "District" and bool(name.words[-2].flags & f.TAIL)


def is_unknown_branch(name: Shape) -> bool:
    """A word that is none of English with a country or continent behind it: "Larkrock India"."""
    if len(name.words) != 2 or name.capitals or name.initial or name.words[0].text.isupper():
        return False
    against = f.WORD | f.FIRST | f.LAST | f.NATION | f.DIRECTION | f.TITLE | f.PLACE_HEAD | f.FUNCTION | f.CALENDAR
    first, last = name.words
    if first.flags & against or first.text in places.flags() or last.flags & f.FIRST:
        return False
    return bool(places.flags().get(last.text, 0) & SURE_PLACE)


def is_country_branch(name: Shape) -> bool:
    """A known organisation with the country of one of its branches behind it."""
    country = places.flags().get(name.words[-1].text, 0) & places.COUNTRY
    return bool(country) and " ".join(word.text for word in name.words[:-1]) in known_organisations()


def begins_with_known_acronym(name: Shape) -> bool:
    """The capitals of a known organisation with one or two words behind them: "UBS Kilolark"."""
    first, *others = name.words
    if not first.text.isupper() or first.text not in known_organisations() or len(others) > 2:
        return False
    against = f.NO_PARTY | f.CALENDAR | f.NATION | f.TITLE | f.FIRST | f.PLACE_TAIL
    return not any(word.small or word.flags & against or word.text.isupper() for word in others)


def is_acronym(name: Shape) -> bool:
    """Capitals, or capitals with dots."""
    return (
        name.single
        and not name.capitals
        and ACRONYM.fullmatch(name.text) is not None
        and not (name.initial and name.first & f.WORD)
    )


def is_long_acronym(name: Shape) -> bool:
    """Five capitals that spell no word, name or place."""
    return name.single and name.capitals and len(name.text) == 5 and not name.first and not name.place


def is_body_of_country(name: Shape) -> bool:
    """A known organisation behind its country's letters: the US Federal Reserve."""
    if name.words[0].text not in ("US", "U.S.", "UK", "U.K.") or name.words[1].text.isupper():
        return False
    return text_of(list(name.words[1:])) in known_organisations()


_FIELDS = frozenset(
    ("Business", "Public", "Computer", "Political", "Mechanical", "Electrical", "Chemical", "Civil", "Industrial",
     "Information", "Human", "Corporate", "Environmental", "Social", "Material", "Materials", "Biomedical", "Software",
     "Aerospace", "Actuarial", "Data", "Health", "Nursing", "Hospitality", "Risk", "Project", "Supply", "Investor",
     "Media", "International", "Financial", "Agricultural", "Life", "Physical", "Forensic")
)  # fmt: skip
_STUDIES = frozenset(
    ("Administration", "Engineering", "Science", "Sciences", "Technology", "Systems", "Finance", "Resources",
     "Communications", "Management", "Economics", "Studies", "Relations", "Affairs", "Work", "Policy")
)  # fmt: skip


def is_field_of_study(name: Shape) -> bool:
    """What is learned or what a department is for: Business Administration, Information Technology."""
    return len(name.words) == 2 and name.words[0].text in _FIELDS and name.words[1].text in _STUDIES


def is_state(name: Shape) -> bool:
    """A state by its form and its name: the Federal Republic of Yugoslavia."""
    at = next((at for at, word in enumerate(name.words) if word.text == "of"), 0)
    return 0 < at < 4 and name.words[at - 1].text in STATES and name.words[-1].text in places.flags()


def is_side(name: Shape) -> bool:
    """A part of a large place: North London, the Western Balkans."""
    wide = SURE_PLACE | places.REGION | places.STATE | places.LARGE_CITY
    second = places.flags().get(name.words[1].text, 0)
    return len(name.words) == 2 and bool(name.first & f.DIRECTION and second & wide)


def is_no_acronym(name: Shape) -> bool:
    """Letters that are no party's (CEO, IPO), but for first names that are spelt the same: Mia."""
    in_capitals = name.capitals or name.text.isupper()
    flags = flags_of(name.text.replace(".", "")) if name.single and "." in name.text else name.first
    return bool(flags & f.NOT_ACRONYM) and (in_capitals or not name.first & f.FIRST)


def is_camel_case(name: Shape) -> bool:
    """A capital inside, or an ampersand."""
    return "&" in name.text or CAMEL.fullmatch(name.text) is not None


def begins_in_capitals(name: Shape) -> bool:
    """Its first word is an acronym, or has a capital inside, and no word is one of a day, a contest or a currency."""
    first = name.words[0].text
    if any(word.flags & (f.CALENDAR | f.NO_PARTY | f.NOT_ACRONYM) for word in name.words) or first in places.flags():
        return False
    return CAMEL.fullmatch(first) is not None or ACRONYM.fullmatch(first[:7]) is not None


def is_city(name: Shape) -> bool:
    """A city of 100,000 and more."""
    return bool(name.place & places.LARGE_CITY) and not (name.single and name.first & (f.CALENDAR | f.FUNCTION))


def is_maker_of_games(name: Shape) -> bool:
    """Kilolark Games may be a company, unlike the Winter Games and the Asian Games."""
    first = name.words[0]
    known = f.WORD | f.NATION | f.CALENDAR | f.DIRECTION | f.FUNCTION
    return (
        name.text.endswith(" Games")
        and len(name.words) == 2
        and not first.flags & known
        and first.text not in places.flags()
    )


_SECURITIES = frozenset(("Stock", "Shares", "Notes", "Warrants", "Debentures", "Units", "Securities"))
_CLASSES = frozenset(
    ("Common", "Preferred", "Ordinary", "Preference", "Class", "Series", "Treasury", "Capital", "Convertible", "Senior",
     "Subordinated", "Restricted", "Voting", "Depositary", "Registrable")
)  # fmt: skip


def is_security(name: Shape) -> bool:
    """Series B Preferred Stock, Class A Common Shares."""
    return name.words[-1].text in _SECURITIES and any(word.text in _CLASSES for word in name.words[:-1])
