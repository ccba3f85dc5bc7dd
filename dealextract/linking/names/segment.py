"""What one capitalised run holds: its borders, and what its words alone say. Pure, so that it is cached by string."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of, known_organisations

ORGANISATION, PERSON, PLACE = "organization", "person", "location"

SURE, GOOD, FAIR, WEAK, NONE = 4.0, 2.5, 1.5, 0.7, 0.0


class Piece(NamedTuple):
    """A part of a run that may be a name: offsets in the run, and what its words say."""

    start: int
    end: int
    text: str
    kind: str
    rule: str
    weight: float
    initial: bool


class Word(NamedTuple):
    """A word of a run, without a possessive or a sentence's dot behind it."""

    start: int
    end: int
    text: str
    flags: int
    possessive: bool
    stop: bool
    small: bool
    comma: bool = False


_WORD = regex.compile(r"\S{1,60}")
_INITIAL = regex.compile(r"(?:[A-Z]\.-?){1,3}|[A-Z]\.?")
_ABBREVIATION = regex.compile(
    r"(?:[A-Z]\.){2,6}|(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Brig|Rev"
    r"|Hon|Fr|St|Ste|Mt|Ft|Jr|Sr|Inc|Corp|Co|Ltd|Cos|Bros|Assn|Dept|Univ|Mfg|Intl|No|Nos|vs|Ave|Blvd|Sr|Ph\.D|M\.D"
    r"|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa"
    r"|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Art|Sec|Pty|Bhd|Sdn|S\.p\.A|Ch|Ed|Wm|Chas|Geo"
    r"|Jos|Thos|Jas|Robt|Alex)\."
)
_SMALL = frozenset(
    [
        "of",
        "and",
        "for",
        "the",
        "on",
        "de",
        "la",
        "le",
        "du",
        "di",
        "da",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "del",
        "della",
        "dos",
        "das",
        "des",
        "el",
        "al",
        "arap",
        "bin",
        "ibn",
        "et",
        "y",
        "und",
        "e",
        "zu",
    ]
)
_PARTICLES = _SMALL - {"of", "and", "for", "the", "on", "et", "y", "e"}
_DOTTED = regex.compile(r"[\w&-]{2,30}\.(?:com|net|org|ru|co|io|de|uk|fr|cn|jp|eu|tv|biz|ai|Com|Ru|COM|Net)")
_CAMEL = regex.compile(r"(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O'|D')\w{0,20}[a-z][A-Z]\w{0,20}")
_ACRONYM = regex.compile(r"[A-Z](?:[A-Z&]|\d(?=[A-Z])|-(?=[A-Z])){1,4}|(?:[A-Z]\.){2,5}[A-Z]?")


@lru_cache(maxsize=1 << 14)
def pieces_of(run: str, initial: bool) -> tuple[Piece, ...]:
    """The names a run may hold. `initial`: it begins a sentence or an item, where any word has a capital."""
    words = _words(run)
    found: list[Piece] = []
    begin = 0
    for at, word in enumerate(words):
        if word.stop or at == len(words) - 1:
            found += _sentence(words[begin : at + 1], initial)
            begin, initial = at + 1, True
    return tuple(found)


def _words(run: str) -> list[Word]:
    words = []
    for match in _WORD.finditer(run):
        text, start = match[0], match.start()
        stop = possessive = False
        comma = text[-1] == "," and len(text) > 1
        text = text.rstrip(",") or text
        if text[-1] == "." and not _ABBREVIATION.fullmatch(text) and not (_INITIAL.fullmatch(text)):
            text, stop = text.rstrip("."), True
        while text and text[-1] in "'-&*+" and text != "&":
            text, possessive = text[:-1], text[-1] == "'"
        if (text.endswith("'s") and text not in ("Moody's", "McDonald's")) or (text.endswith("'S") and text.isupper()):
            text, possessive = text[:-2], True
        if text:
            words.append(Word(start, start + len(text), text, flags_of(text), possessive, stop, text in _SMALL, comma))
    return words


def _sentence(words: list[Word], initial: bool) -> list[Piece]:
    """The pieces of one sentence's part of a run: cut at titles, at small words that join no name, at possessives."""
    if initial:
        words = _without_opening(words)
    found: list[Piece] = []
    for clause in _cut_at_splitters(words):
        found += _clause(clause, initial and clause[0] is words[0])
    return found


def _cut_at_splitters(words: list[Word]) -> list[list[Word]]:
    """Clauses of a headline in title case: parted at capitalised function words, unless a known name holds them."""
    clauses: list[list[Word]] = []
    clause: list[Word] = []
    for at, word in enumerate(words):
        splits = word.flags & f.SPLITTER and not word.small and not word.text.isupper() and at
        if splits and _text(words[max(0, at - 1) : at + 2]) not in known_organisations():
            clauses.append(clause)
            clause = []
        else:
            clause.append(word)
    clauses.append(clause)
    return [clause for clause in clauses if clause]


def _clause(words: list[Word], initial: bool) -> list[Piece]:
    found: list[Piece] = []
    for group, after_title, before_office in _cut_at_titles(words):
        for chain in _cut_at_small_words(group):
            for part in _cut_at_possessives(chain):
                piece = _piece(part, initial and part[0] is words[0])
                if piece is not None:
                    found.append(piece)
        if found and group and found[-1].end == group[-1].end:
            found[-1] = _beside_title(found[-1], after_title and found[-1].start == group[0].start, before_office)
    return found


def _without_opening(words: list[Word]) -> list[Word]:
    """The words from the first that is more than the capital of a sentence's start."""
    while words and words[0].flags & f.FUNCTION and not _known_opening(words):
        words = words[1:]
        while words and words[0].small:
            words = words[1:]
    if len(words) > 1 and not words[1].small and words[0].flags & f.COMMON and not _known_opening(words):
        first = words[0].flags
        if not first & (f.FIRST | f.TITLE | f.HEAD | f.NATION | f.PLACE_HEAD | f.DIRECTION) and not _company_like(
            words
        ):
            return words[1:]
    return words


def _known_opening(words: list[Word]) -> bool:
    for count in range(min(len(words), 5), 1, -1):
        text = _text(words[:count])
        if text in known_organisations() or text in places.flags():
            return True
    return False


def _company_like(words: list[Word]) -> bool:
    return any(word.flags & (f.TAIL | f.LEGAL) for word in words[1:4]) or "&" in (word.text for word in words[1:3])


def _text(words: list[Word]) -> str:
    *front, last = words
    return " ".join([*(word.text + "," if word.comma else word.text for word in front), last.text])


def _cut_at_titles(words: list[Word]) -> list[tuple[list[Word], bool, bool]]:
    """Groups of words between titles: (words, whether a title stands before, whether a corporate office follows)."""
    groups: list[tuple[list[Word], bool, bool]] = []
    begin, after = 0, False
    at = 0
    while at < len(words):
        if not words[at].flags & f.TITLE or _is_surname(words, at, begin) or _is_institution(words, at):
            at += 1
            continue
        first = at
        while first > begin and words[first - 1].flags & f.TITLE_PART and not words[first - 1].possessive:
            first -= 1
        while first < at and words[first].small:
            first += 1
        last = at + 1
        while last < len(words) and words[last].flags & (f.TITLE | f.TITLE_PART) and not _names_person(words, last):
            last += 1
        if last == len(words) and first == at and last == at + 1 and words[at].flags & (f.LAST | f.FIRST):
            if at > begin:
                groups.append((words[begin:at], after, bool(words[at].flags & f.OFFICE)))
            groups.append((words[at:], False, False))
            return groups
        if words[at].possessive:
            last = at + 1
        if first > begin:
            groups.append((words[begin:first], after, bool(words[at].flags & f.OFFICE)))
        begin, at, after = last, last, not words[last - 1].possessive
        if begin < len(words) and words[begin].small:
            after = False
            while begin < len(words) and words[begin].small:
                begin += 1
            at = begin
    if begin < len(words):
        groups.append((words[begin:], after, False))
    return groups


def _names_person(words: list[Word], at: int) -> bool:
    """A word that is a title or a part of one, and here a first name ("Judge Marshal Smith", "Mayor Dean Cole")."""
    return bool(words[at].flags & (f.FIRST | f.LAST)) and at + 1 == len(words)


def _is_surname(words: list[Word], at: int, begin: int) -> bool:
    """King, Judge, Bishop, Dean behind a first name."""
    before = at > begin and (words[at - 1].flags & f.FIRST or _INITIAL.fullmatch(words[at - 1].text))
    return bool(before and not words[at - 1].possessive) and (
        bool(words[at].flags & (f.LAST | f.FIRST)) or at == len(words) - 1
    )


def _is_institution(words: list[Word], at: int) -> bool:
    """Attorney General's Office, Secretary of State (no name follows), King Corp."""
    rest = words[at + 1 : at + 4]
    return any(word.flags & f.TAIL and not word.flags & (f.TITLE_PART | f.FIRST | f.LAST) for word in rest[:2])


def _cut_at_small_words(words: list[Word]) -> list[list[Word]]:
    """Chains of words that small words join ("Bank of England") or part ("Ann Lee and Bob Ray")."""
    chains: list[list[Word]] = []
    chain: list[Word] = []
    at = 0
    while at < len(words):
        if not words[at].small:
            chain.append(words[at])
            at += 1
            continue
        behind = at
        while behind < len(words) and words[behind].small:
            behind += 1
        right = []
        for word in words[behind:]:
            if word.small:
                break
            right.append(word)
        if chain and right and _joins(chain, words[at].text, words[at:behind], right):
            chain += words[at:behind]
        else:
            chains.append(chain)
            chain = []
        at = behind
    chains.append(chain)
    return [chain for chain in chains if chain]


def _joins(left: list[Word], small: str, smalls: list[Word], right: list[Word]) -> bool:
    last = left[-1]
    if last.possessive:
        return False
    joined = _text([*left, *smalls, *right])
    if (
        joined in known_organisations()
        or joined in places.flags()
        or _text([*left, *smalls, right[0]]) in places.flags()
    ):
        return True
    if small in _PARTICLES:
        return not last.flags & f.FUNCTION
    inside = any(word.small for word in left)
    headed = bool(last.flags & f.HEAD) or (inside and bool(_head_inside(left) & f.HEAD))
    if small == "of":
        return bool(last.flags & f.HEAD) or (last.flags & f.TAIL > 0 and len(left) > 1)
    if small in ("for", "on"):
        return headed
    if small in ("and", "et", "y", "und", "e"):
        return _and_joins(left, right, inside)
    return False


def _and_joins(left: list[Word], right: list[Word], inside: bool) -> bool:
    plain = all(word.flags & f.WORD for word in right)
    if inside and _head_inside(left) & f.HEAD:
        return plain and not any(word.flags & f.NATION for word in right)
    tail = next((n for n, word in enumerate(right) if word.flags & f.TAIL and not word.flags & f.FIRST), None)
    if tail is None or (tail == 0 and right[0].flags & f.HEAD and left[-1].flags & f.TAIL):
        return False
    return (
        len(left) <= 3
        and bool(left[-1].flags & f.WORD)
        and not left[-1].flags & (f.TAIL | f.NATION)
        and not (_text(left) in places.flags() or _text(left) in known_organisations())
    )


def _cut_at_possessives(words: list[Word]) -> list[list[Word]]:
    parts: list[list[Word]] = []
    begin = 0
    for at, word in enumerate(words):
        if not word.possessive or at == len(words) - 1:
            continue
        rest = words[at + 1 : at + 4]
        plural = word.text.endswith("s")
        tail = any(other.flags & f.TAIL for other in rest)
        if plural and tail and (word.flags & f.WORD):
            continue
        parts.append(words[begin : at + 1])
        begin = at + 1
    parts.append(words[begin:])
    return parts


def _beside_title(piece: Piece, after_title: bool, before_office: bool) -> Piece:
    """A title before it makes a person of what is not surely something else; an office behind it an organisation."""
    if before_office and piece.weight < GOOD and piece.kind != PLACE:
        return piece._replace(kind=ORGANISATION, rule="party.office_behind", weight=GOOD)
    if after_title and not (piece.kind == ORGANISATION and piece.weight >= SURE) and piece.text.count(" ") < 5:
        return piece._replace(kind=PERSON, rule="party.title", weight=SURE)
    return piece


def _piece(words: list[Word], initial: bool) -> Piece | None:
    """The name in a chain of words, without what only stands around it; None where there is none."""
    words = _trimmed(words, initial)
    if not words:
        return None
    start, end, text = words[0].start, words[-1].end, _text(words)
    kind, rule, weight = _by_words(words, text, initial)
    return Piece(start, end, text, kind, rule, weight, initial)


def _trimmed(words: list[Word], initial: bool) -> list[Word]:
    while words and _text(words) not in known_organisations() and _text(words) not in places.flags():
        first, last = words[0].flags, words[-1].flags
        strong_tail = len(words) > 1 and last & (f.TAIL | f.LEGAL) and not last & f.NO_PARTY
        if (
            words[0].small
            or (first & f.FUNCTION and not words[0].text.isupper() and not strong_tail)
            or (
                first & f.NATION
                and not strong_tail
                and not any(word.small for word in words)
                and (not first & f.FIRST or (len(words) > 2 and words[1].flags & f.FIRST))
            )
            or (initial and len(words) > 2 and words[1].flags & f.FIRST and _opening_verb(words[0]))
        ):
            words = words[1:]
        elif words[-1].small or (
            last & (f.FUNCTION | f.CALENDAR) and len(words) > 1 and not last & (f.TAIL | f.LAST) and not first & f.FIRST
        ):
            words = words[:-1]
        else:
            break
    return words


def _opening_verb(word: Word) -> bool:
    """Unseeded Ann Lee, Formerly Ann Lee."""
    return word.text.endswith(("ed", "ing", "ly")) and not word.flags & f.FIRST


def _by_words(words: list[Word], text: str, initial: bool) -> tuple[str, str, float]:
    """What the words of a name say on their own: kind, rule, weight."""
    first, last = words[0], words[-1]
    if text.isupper() and len(text) > 4 and "." not in text and text not in known_organisations():
        return _in_capitals(words, text, initial)
    place = places.flags().get(text, 0)
    if text in known_organisations() and not (place & _PLAIN_PLACE and len(words) == 1):
        weight = SURE
        if len(words) == 1 and last.flags & (f.WORD | f.FIRST | f.LAST):
            weight = FAIR if last.flags & (f.FIRST | f.COMMON) else GOOD
        return ORGANISATION, "party.known_organisation", weight
    if place:
        found = _place_by_table(words, place, initial)
        if found:
            return found
    if last.flags & f.LEGAL and len(words) > 1:
        return ORGANISATION, "party.legal_form", SURE
    if last.flags & f.NO_PARTY and not last.flags & f.TAIL and not last.flags & f.LAST:
        return "", "", NONE
    if len(words) == 1:
        return _single(first, initial)
    if any(word.small for word in words) and first.flags & f.HEAD | _head_inside(words):
        return ORGANISATION, "party.head_noun", SURE
    if last.flags & f.TAIL and not last.flags & f.FIRST:
        if not last.flags & f.WEAK_TAIL:
            return ORGANISATION, "party.suffix_word", SURE
        if not _person_shape(words):
            return ORGANISATION, "party.weak_suffix_word", GOOD
    if any(word.text == "&" for word in words):
        return ORGANISATION, "party.ampersand", SURE
    person = _person(words, initial)
    if person:
        return person
    if (last.flags & f.PLACE_TAIL and not last.flags & f.LAST) or (first.flags & f.PLACE_HEAD and len(words) < 4):
        return PLACE, "location.natural_feature", GOOD
    if last.flags & f.TAIL:
        return ORGANISATION, "party.suffix_word", FAIR
    if _CAMEL.fullmatch(first.text) or (_ACRONYM.fullmatch(first.text) and len(first.text) > 2):
        return ORGANISATION, "party.camel_case", FAIR
    return "", "", NONE


_PLAIN_PLACE = places.COUNTRY | places.LARGE_CITY | places.STATE | places.REGION


def _in_capitals(words: list[Word], text: str, initial: bool) -> tuple[str, str, float]:
    """A name in capitals, read as if it were not, with less weight."""
    plain = text.title()
    kind, rule, weight = _by_words([word._replace(text=word.text.capitalize()) for word in words], plain, initial)
    if words[-1].flags & (f.TAIL | f.FUNCTION | f.CALENDAR | f.NOT_ACRONYM) and len(words) == 1:
        return "", "", -SURE
    if not kind and weight >= 0 and len(text) < 6 and len(words) == 1:
        return ORGANISATION, "party.acronym", WEAK
    return kind, rule, weight


def _head_inside(words: list[Word]) -> int:
    """The bits of the word before the first small word."""
    for at, word in enumerate(words):
        if word.small:
            return words[at - 1].flags & (f.HEAD | f.TAIL) if at and word.text in ("of", "for", "on", "and") else 0
    return 0


def _place_by_table(words: list[Word], place: int, initial: bool) -> tuple[str, str, float] | None:
    flags = words[0].flags
    ambiguous = len(words) == 1 and flags & (f.FIRST | f.WORD)
    if place & (places.COUNTRY | places.CONTINENT):
        return PLACE, "location.country", GOOD if ambiguous and flags & f.FIRST else SURE
    if place & places.REGION:
        return PLACE, "location.region", FAIR if ambiguous else SURE
    if place & places.STATE:
        return PLACE, "location.state", SURE
    if place & places.STATE_ABBREVIATION and len(words[0].text) > 2 and "." in words[0].text:
        return PLACE, "location.state_abbreviation", WEAK if flags & f.NOT_ACRONYM else GOOD
    if place & places.LARGE_CITY and not (len(words) == 1 and flags & (f.CALENDAR | f.FUNCTION)):
        if len(words) == 1 and flags & f.COMMON:
            return PLACE, "location.city", WEAK
        if len(words) == 1 and flags & (f.FIRST | f.LAST):
            return PLACE, "location.city", FAIR
        return PLACE, "location.city", GOOD
    if place & places.CITY and len(words) == 1 and not flags & (f.FIRST | f.LAST | f.WORD):
        return PLACE, "location.town", WEAK
    return None


def _single(word: Word, initial: bool) -> tuple[str, str, float]:
    text, flags = word.text, word.flags
    if _DOTTED.fullmatch(text):
        return ORGANISATION, "party.dotted_name", SURE
    if flags & (f.CALENDAR | f.NOT_ACRONYM | f.NATION | f.FUNCTION):
        return "", "", -SURE
    if flags & f.TITLE:
        return "", "", -GOOD
    if _ACRONYM.fullmatch(text) and not (initial and flags & f.WORD):
        return ORGANISATION, "party.acronym", FAIR if len(text) > 2 else WEAK
    if _CAMEL.fullmatch(text) or "&" in text:
        return ORGANISATION, "party.camel_case", GOOD
    if flags & f.COMMON:
        return "", "", -SURE if initial else -FAIR
    if flags & f.WORD:
        return "", "", -FAIR if initial else -WEAK
    if flags & f.FIRST:
        return PERSON, "party.first_name_alone", FAIR
    if flags & f.LAST:
        return PERSON, "party.last_name_alone", WEAK
    return "", "", NONE


def _person_shape(words: list[Word]) -> bool:
    return bool(words[0].flags & f.FIRST and not words[0].flags & f.WORD and len(words) <= 3)


def _person(words: list[Word], initial: bool) -> tuple[str, str, float] | None:
    """First and last names, initials, suffixes."""
    if not 2 <= len(words) <= 6 or any(word.text == "&" for word in words):
        return None
    first, last = words[0], words[-1]
    if (first.text in places.flags() and "." in first.text) or any(
        word.flags & f.NO_PARTY and not word.flags & (f.LAST | f.FIRST) for word in words
    ):
        return None
    foreign = f.CALENDAR | f.TAIL if first.flags & f.FIRST else f.NATION | f.CALENDAR | f.TAIL
    if any(w.flags & foreign and not w.flags & (f.FIRST | f.LAST | f.NATION) for w in words[:-1]):
        return None
    if last.flags & (foreign & ~f.CALENDAR) and not last.flags & (f.FIRST | f.LAST):
        return None
    initials = [bool(_INITIAL.fullmatch(word.text)) and len(word.text) > 1 for word in words]
    if initials[0] and not last.flags & f.TAIL and not all(initials):
        return PERSON, "party.initials", SURE
    if any(initials[1:-1]) and not first.flags & f.TAIL:
        return PERSON, "party.initials", SURE
    if last.flags & f.SUFFIX and len(words) > 2:
        return PERSON, "party.name_suffix", SURE
    if first.flags & f.FIRST:
        shady = first.flags & f.COMMON and not last.flags & (f.LAST | f.FIRST)
        if last.flags & f.COMMON and not last.flags & f.LAST:
            return PERSON, "party.first_name", WEAK
        return PERSON, "party.first_name", FAIR if shady else SURE
    if last.flags & f.LAST and len(words) <= 3 and not first.flags & (f.WORD | f.TAIL) and not first.text.isupper():
        return PERSON, "party.last_name", FAIR
    if any(word.text.lower() in _PARTICLES for word in words[1:-1]) and not first.flags & f.WORD:
        return PERSON, "party.particle", FAIR
    return None
