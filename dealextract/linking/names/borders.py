"""Where names begin and end inside of a capitalised run."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.evidence import weigh_words
from dealextract.linking.names.flags import flags_of, known_organisations
from dealextract.linking.names.joining import chains_of, head_inside
from dealextract.linking.names.neighbours import known_neighbours
from dealextract.linking.names.shape import CAMEL, Shape
from dealextract.linking.names.trimming import is_known, trimmed
from dealextract.linking.names.words import (
    GOOD,
    INITIAL,
    ORGANISATION,
    PERSON,
    PLACE,
    SURE,
    Verdict,
    Word,
    is_company_word,
    text_of,
    words_of,
)


class Piece(NamedTuple):
    """A part of a run that may be a name.

    Args:
        start: Offset in the run.
        end: Offset behind it.
        text: The name.
        says: What its words say it is.
        initial: Whether it begins a sentence.
    """

    start: int
    end: int
    text: str
    says: Verdict
    initial: bool


_COURTESIES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Messrs"))


class _Group(NamedTuple):
    """Words between titles."""

    words: list[Word]
    after_title: bool = False
    before_office: bool = False


@lru_cache(maxsize=1 << 14)
def pieces_of(run: str, initial: bool) -> tuple[Piece, ...]:
    """The names a run may hold. `initial`: it begins a sentence or an item, where any word has a capital."""
    words = words_of(run)
    if not words:
        return ()
    if len(words) == 1:
        only = None if initial and words[0].flags & f.FUNCTION else _piece(words, initial)
        return (only,) if only else ()
    found: list[Piece] = []
    begin = 0
    if _is_state(words):
        found += _sentence(words[:1], initial=False)
        begin, initial = 1, False
    for at, word in enumerate(words):
        if word.stop or at == len(words) - 1:
            found += _sentence(words[begin : at + 1], initial)
            begin, initial = at + 1, True
    return tuple(found)


def _is_state(words: list[Word]) -> bool:
    """Whether a state's abbreviation stands in front, behind its town's comma: "Tulsa, Okla. Gov. Ann Lee"."""
    state, second = words[0].text, words[1]
    if state[-1] != "." or second.small or len(state) < 4 or words[0].flags & (f.TITLE | f.FIRST | f.PLACE_HEAD):
        return False
    if state == "P.R." and second.text == "China":
        return False
    return bool(places.flags().get(state, 0) & places.STATE_ABBREVIATION) and not second.flags & (f.LEGAL | f.TAIL)


def _sentence(words: list[Word], initial: bool) -> list[Piece]:
    """The pieces of one sentence's part of a run."""
    if initial:
        opening = len(words)
        words = _without_opening(words)
        initial = len(words) == opening
    elif words[0].text == "THE":
        words = words[1:]
    found: list[Piece] = []
    for clause in _cut_at_splitters(words):
        opens = initial and clause[0] is words[0]
        for group in _cut_at_titles(clause):
            found += _pieces_of_group(group, clause, opens)
    return found


def _pieces_of_group(group: _Group, clause: list[Word], opens: bool) -> list[Piece]:
    found: list[Piece] = []
    for chain in chains_of(group.words):
        for part in _cut_at_possessives(chain):
            for one in known_neighbours(part):
                piece = _piece(one, opens and one[0] is clause[0])
                if piece is not None:
                    found.append(piece)
    last = next((word for word in reversed(group.words) if not word.small), group.words[-1])
    if found and found[-1].end == last.end:
        after_title = group.after_title and found[-1].start == group.words[0].start
        found[-1] = _beside_title(found[-1], after_title, group.before_office)
    return found


_IN_TITLES = ("BETWEEN", "AMONG", "AMONGST", "WITH", "FROM")
"""What parts the parties from the title of a contract in capitals: "LEASE BETWEEN KILO L.P."."""


def _cut_at_splitters(words: list[Word]) -> list[list[Word]]:
    """Clauses of a headline in title case: parted at capitalised function words, unless a known name holds them."""
    clauses: list[list[Word]] = [[]]
    for at, word in enumerate(words):
        splits = word.flags & f.SPLITTER and not word.small and at and not word.text.isupper()
        splits = splits or word.text in _IN_TITLES
        if splits and text_of(words[max(0, at - 1) : at + 2]) not in known_organisations():
            clauses.append([])
        else:
            clauses[-1].append(word)
    return [clause for clause in clauses if clause]


_TRADES = ("maker", "makers", "builder", "builders")
"""Endings of trades that headlines and leads put in front of a company: "Carmaker Kilo Motors"."""


def _without_opening(words: list[Word]) -> list[Word]:
    """The words from the first that is more than the capital of a sentence's start."""
    if len(words) > 1 and not words[1].small and (words[0].text.endswith(_TRADES) or _is_class(words)):
        words = words[1:]
    while words and words[0].flags & f.FUNCTION and not _known_opening(words) and not _ordinal_company(words):
        words = words[1:]
        while words and words[0].small:
            words = words[1:]
    if len(words) < 2 or words[1].small or not words[0].flags & f.COMMON or _known_opening(words):
        return words
    names = f.FIRST | f.TITLE | f.HEAD | f.NATION | f.PLACE_HEAD | f.DIRECTION
    if (
        words[1].flags & f.WORD
        and not words[1].flags & (f.FIRST | f.LAST | f.NATION | f.FUNCTION)
        and not is_known(words[1].text)
    ):
        return words
    if CAMEL.fullmatch(words[1].text) and not words[0].flags & (f.BEFORE_ORGANISATION | f.BEFORE_PERSON):
        return words
    if words[0].text in known_organisations() and not words[1].flags & (f.FIRST | f.LAST):
        return words
    if words[0].flags & names or any(map(is_company_word, words[1:4])) or "&" in (word.text for word in words[1:3]):
        return words
    return words[1:]


def _is_class(words: list[Word]) -> bool:
    """A noun for companies in front of one: "Rival Kilolark", "Brokerage Kilo Motors"."""
    others = f.TAIL | f.HEAD | f.FRONT | f.FIRST | f.LAST | f.TITLE
    return bool(words[0].flags & f.BEFORE_ORGANISATION) and not words[0].flags & others


def _ordinal_company(words: list[Word]) -> bool:
    """First Kilo Bank."""
    return words[0].text.capitalize() in ("First", "Second", "Third", "One") and any(map(is_company_word, words[2:6]))


def _known_opening(words: list[Word]) -> bool:
    return any(is_known(text_of(words[:count])) for count in range(min(len(words), 5), 1, -1))


def _cut_at_titles(words: list[Word]) -> list[_Group]:
    """The words between titles."""
    groups: list[_Group] = []
    begin, after, at = 0, False, 0
    while at < len(words):
        if not words[at].flags & f.TITLE or _is_surname(words, at, begin) or _is_institution(words, at):
            at += 1
            continue
        first, last = _title_around(words, at, begin)
        courtesy = words[at].text.rstrip(".") in _COURTESIES
        if first > begin:
            groups.append(_Group(words[begin:first], after, bool(words[at].flags & f.OFFICE)))
        if last == len(words) and first == at and last == at + 1:
            return [*groups, _Group(words[at:])]
        of_something = words[last - 1].small or (last < len(words) and words[last].small)
        after = not words[last - 1].possessive and not of_something
        while last < len(words) and words[last].small:
            last += 1
        begin = at = last
        if courtesy and at < len(words) and words[at].flags & f.TITLE:
            at += 1
    if begin < len(words):
        groups.append(_Group(words[begin:], after))
    return groups


def _title_around(words: list[Word], at: int, begin: int) -> tuple[int, int]:
    """Where the title whose head is at `at` begins and ends: Vice President, Chief Executive Officer."""
    first = at
    while first > begin and words[first - 1].flags & f.TITLE_PART and not words[first - 1].possessive:
        if first - begin > 1 and is_known(text_of(words[begin:first])):
            break
        first -= 1
    while first < at and words[first].small:
        first += 1
    last = at + 1
    if words[at].possessive:
        return first, last
    if words[at].text.rstrip(".") in _COURTESIES:
        return first, last
    while last < len(words) and _goes_on(words, at, last) and not _ends_in_surname(words, last):
        last += 1
    return first, last


def _goes_on(words: list[Word], at: int, last: int) -> bool:
    """Whether a title goes on with a word: "Minister of Trade", and with "and": "Minister of Trade and Industry"."""
    if words[last].text == "and" and words[at + 1].text == "of" and last + 1 < len(words):
        return bool(words[last + 1].flags & f.TITLE_PART)
    if words[last].text == "First":
        # "First Lady", but "president of First Kilo"
        return last + 1 < len(words) and bool(words[last + 1].flags & (f.TITLE | f.TITLE_PART))
    return bool(words[last].flags & (f.TITLE | f.TITLE_PART))


def _ends_in_surname(words: list[Word], at: int) -> bool:
    """A word that is a title or a part of one, and here the name: "Judge Marshal", "Mayor Dean"."""
    return bool(words[at].flags & (f.FIRST | f.LAST)) and at + 1 == len(words)


def _is_surname(words: list[Word], at: int, begin: int) -> bool:
    """King, Judge, Bishop, Dean behind a first name."""
    if at == begin or words[at - 1].possessive:
        return False
    if at + 2 < len(words) and words[at + 1].flags & f.FIRST:
        return False
    if begin and at == begin + 1 == len(words) - 1 and not words[begin].flags:
        # "Inspector Kilo Sheikh"
        return True
    before = any(word.flags & f.FIRST for word in words[begin:at]) or INITIAL.fullmatch(words[at - 1].text)
    return bool(before) and (bool(words[at].flags & (f.LAST | f.FIRST)) or at == len(words) - 1)


def _is_institution(words: list[Word], at: int) -> bool:
    """Attorney General's Office, Governors Association, King Corp: no title, but the beginning of a longer name."""
    names = f.TITLE_PART | f.FIRST | f.LAST
    if at + 1 < len(words) and words[at + 1].text == "&":
        return True
    if any(is_known(text_of(words[begin : at + 1])) for begin in range(max(0, at - 2), at)):
        return True
    if any(text_of(words[at:end]) in known_organisations() for end in range(at + 2, min(at + 4, len(words)) + 1)):
        return True
    if at + 1 < len(words) and words[at + 1].text == "and":
        return any(word.flags & f.LEGAL for word in words[at + 2 : at + 5])
    return any(is_company_word(word) and not word.flags & names for word in words[at + 1 : at + 3])


_OWNERS = frozenset(("Women", "Children", "Men", "People", "Queen", "King", "Trinity", "Farmers", "Teachers"))
"""Whose 's is a part of names: the Children's Hospital, King's College."""


def _cut_at_possessives(words: list[Word]) -> list[list[Word]]:
    """Parts before and behind 's; the plural possessive inside of an organisation's name stays (Workers' Union)."""
    parts: list[list[Word]] = []
    begin = 0
    for at, word in enumerate(words[:-1]):
        if word.possessive:
            # "Workers' Union", but not "Instruments-backed Kilo Inc."
            plural = word.text.endswith("s") and words[at + 1].start - word.end == len("' ")
            inside = plural and word.flags & f.WORD and any(map(is_company_word, words[at + 1 : at + 4]))
            inside = inside or (word.text in _OWNERS and not words[at + 1].small) or _is_saints(words, at)
            inside = inside or _is_brand(words[at + 1 : at + 3])
            inside = inside or (at > 0 and word.flags & f.TITLE and words[at + 1].text in ("Office", "Department"))
            if not inside:
                parts.append(words[begin : at + 1])
                begin = at + 1
    parts.append(words[begin:])
    return [part for whole in parts for part in _cut_at_legal_form(whole)]


_CHAINS = frozenset(
    ("Stores", "Restaurants", "Holdings", "Group", "International", "Brands", "Foods", "Supermarkets", "Hotels")
)


def _is_brand(behind: list[Word]) -> bool:
    """Whether a legal form behind a possessive makes it a name: "Pomeroy's Inc", "Pomeroy's Stores Ltd"."""
    if behind[0].flags & f.LEGAL and not behind[0].flags & f.WEAK_TAIL:
        return True
    return len(behind) > 1 and behind[0].text in _CHAINS and bool(behind[1].flags & f.LEGAL)


def _is_saints(words: list[Word], at: int) -> bool:
    """Whether a saint's possessive stands before what is called by him: St. Mary's Hospital."""
    return at > 0 and words[at - 1].text in ("St.", "St", "Saint", "Sts.") and is_company_word(words[at + 1])


def _cut_at_legal_form(words: list[Word]) -> list[list[Word]]:
    """A legal form ends a name; what follows is a ticker or another name ("Kilo Corporation KLO"); so do known ones."""
    for at, (word, after) in enumerate(pairwise(words)):
        listed = word.comma and not after.flags & f.LEGAL
        if listed and is_known(text_of(words[: at + 1])) and is_known(text_of(words[at + 1 :])):
            return [words[: at + 1], *_cut_at_legal_form(words[at + 1 :])]
        ends = at and word.flags & f.LEGAL and word.text.rstrip(".") not in ("Co", "Company")
        ends = ends and after.text not in ("Law", "Act", "Code", "Regulations")
        if ends and not after.small and after.text != "&" and not after.flags & (f.LEGAL | f.TAIL):
            return [words[: at + 1], *_cut_at_legal_form(words[at + 1 :])]
    return [words]


_NO_NAME = f.NO_PARTY | f.COMMON
"""A common word that ends what is no party: the King James Version."""


def _beside_title(piece: Piece, after_title: bool, before_office: bool) -> Piece:
    """A title before it makes a person of what is not surely something else; an office behind it an organisation."""
    kind, _, weight = piece.says
    plain = " " not in piece.text and flags_of(piece.text) & f.WORD
    if before_office and weight < GOOD and kind != PLACE and not plain:
        return piece._replace(says=Verdict(ORGANISATION, "party.office_behind", GOOD))
    organisation = kind == ORGANISATION and weight >= SURE and " " in piece.text
    common = " " not in piece.text and flags_of(piece.text) & (f.COMMON | f.FIRST | f.LAST) == f.COMMON
    common = common or flags_of(piece.text.rpartition(" ")[2]) & (f.NO_PARTY | f.LAST | f.FIRST | f.COMMON) == _NO_NAME
    if after_title and not organisation and not common and piece.text.count(" ") < 5:
        return piece._replace(says=Verdict(PERSON, "party.title", SURE))
    return piece


def _piece(words: list[Word], initial: bool) -> Piece | None:
    """The name in a chain of words, without what only stands around it; None where there is none."""
    words = trimmed(words, initial)
    if not words:
        return None
    text = text_of(words)
    says = weigh_words(Shape.of(words, text, initial, head_inside(words)))
    return Piece(words[0].start, words[-1].end, text, says, initial)
