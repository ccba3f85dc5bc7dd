"""Which names are one party: every short form, surname and acronym points to the fullest name the document uses."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import lru_cache
from itertools import islice

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of, known_organisations
from dealextract.linking.names.words import ORGANISATION, PERSON
from dealextract.normalize.legal_forms import without_legal_form

Name = tuple[str, str]
"""A name as written, blanks made single, and its kind."""

MOST_NAMESAKES = 200
"""Full names of one word that a shorter name is compared with."""


def fullest_names(names: Iterable[Name], apart: Collection[tuple[str, str]] = ()) -> dict[Name, str]:
    """For each name the fullest one of the same party.

    Args:
        names: The document's names with their kinds, in text order; repeats do no harm.
        apart: Organisations' names and longer ones that are not of the same party.
    """
    ordered = list(dict.fromkeys(names))
    people = [text for text, kind in ordered if kind == PERSON]
    organisations = [text for text, kind in ordered if kind == ORGANISATION]
    full = {(text, PERSON): name for text, name in _people(people).items()}
    full.update({(text, ORGANISATION): name for text, name in _organisations(organisations, apart).items()})
    return full


def _people(names: list[str]) -> dict[str, str]:
    """Surnames to the full names before them; "J. Smith" and "John P. Smith" to the longest that agrees."""
    chosen: dict[str, str] = {}
    by_word: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: -name.count(" ")):
        words = _words(name)
        # A surname alone may be that of thousands; a first name is rarer.
        told = [word for word in words if len(word) > 1] if len(words[-1]) > 1 else words[-1:]
        namesakes = min((by_word.get(word, ()) for word in told), key=len)
        fuller = next((full for full in islice(namesakes, MOST_NAMESAKES) if _same_person(words, full)), name)
        chosen[name] = fuller
        if fuller is name:
            for word in dict.fromkeys(words):
                by_word.setdefault(word, []).append(name)
    return chosen


@lru_cache(maxsize=1 << 13)
def _words(name: str) -> tuple[str, ...]:
    """The words of a person's name that tell people apart."""
    words = _key(name).split()
    return tuple(word for word in words if word not in ("jr", "sr", "ii", "iii", "iv")) or ("",)


def _same_person(words: tuple[str, ...], full: str) -> bool:
    """Whether all words of a shorter name are in a full one, in order, an initial standing for its word."""
    at = 0
    others = _key(full).split()
    for word in words:
        while at < len(others) and not (others[at] == word or (len(word) == 1 and others[at].startswith(word))):
            at += 1
        if at == len(others):
            return False
        at += 1
    return True


def _organisations(names: list[str], apart: Collection[tuple[str, str]]) -> dict[str, str]:
    """Short forms to the fullest name; one that several have, as "Sony", to the one of them that comes first."""
    place = {name: number for number, name in enumerate(names)}
    by_name: dict[str, str] = {}
    by_short: dict[str, str] = {}
    chosen: dict[str, str] = {}
    for name in sorted(names, key=len, reverse=True):
        key, bare, shorts = _keys(name)
        full = by_name.get(key) or by_name.get(bare)
        if full is None and key == bare:
            # A name with a legal form is nobody's short form: "Sony Corp." is not "Sony Music Inc."
            full = by_short.get(key)
            full = None if (name, full) in apart else full
        chosen[name] = full or name
        if full is None:
            by_name.setdefault(key, name)
            by_name.setdefault(bare, name)
            for short in shorts:
                known = by_short.setdefault(short, name)
                # Initials that are explained beat a first word: "SMIC" is no part of "SMIC Eyes China".
                if place[name] < place[known] and _key(known).startswith(short):
                    by_short[short] = name
    return chosen


@lru_cache(maxsize=1 << 13)
def _key(name: str) -> str:
    return " ".join(name.casefold().replace(".", "").replace(",", " ").replace(" and ", " & ").split())


@lru_cache(maxsize=1 << 13)
def _keys(name: str) -> tuple[str, str, tuple[str, ...]]:
    """By what an organisation's name is looked up: itself, without its legal form, and what it is shortened to."""
    return _key(name), _key(without_legal_form(name)), tuple(map(_key, short_names(name.split(), _may_stand_for)))


def short_names(words: list[str], may_stand: Callable[[str], bool] | None = None) -> Iterable[str]:
    """By what an organisation's name is shortened: without its last words, its first word, its initials.

    Args:
        words: The name.
        may_stand: Whether one word alone may stand for it.
    """
    may_stand = may_stand or stands_alone
    core = [word for word in words if word]
    plain = [word for word in core if word[0].isupper()]
    if len(plain) >= 3:
        proper = [word for word in plain if not flags_of(word) & f.LEGAL] or plain
        # "London Stock Exchange Group" is LSE as often as LSEG.
        alone = proper[:-1] if proper[-1] in ("Group", "Holdings", "Holding") else proper
        for heads in dict.fromkeys("".join(word[0] for word in words) for words in (proper, plain, alone)):
            if len(heads) > 2:
                yield heads
                yield ".".join(heads) + "."
    bare = without_legal_form(" ".join(core)).split()
    if 1 < len(bare) < len(core) - 1:
        # "Kilo Bank, National Association": words that by themselves are no form.
        core = bare
        yield " ".join(core)
    while len(core) > 1 and flags_of(core[-1].rstrip(",")) & (f.TAIL | f.LEGAL):
        core = core[:-1]
        while len(core) > 1 and core[-1].rstrip(",") in ("&", "and", "of", "for"):
            core = core[:-1]
        core[-1] = core[-1].rstrip(",")
        if len(core) > 1 or may_stand(core[0]):
            yield " ".join(core)
    if len(plain) > 1 and may_stand(plain[0]) and core and core[0].rstrip(",") == plain[0].rstrip(","):
        yield plain[0].rstrip(",")
    stem, dot, _ = words[0].partition(".")
    if dot and len(stem) > 3:
        yield stem


def stands_alone(word: str) -> bool:
    """Whether a word alone can stand for an organisation: no common word, nationality, first name or place."""
    if word in known_organisations():
        return True
    flags = flags_of(word)
    return not flags & (f.WORD | f.NATION | f.FUNCTION | f.FIRST | f.TITLE | f.HEAD) and not _known_place(word)


def stands_for(word: str) -> bool:
    """Whether a word that is an organisation here can stand for one that begins with it: United, but not British."""
    return not flags_of(word) & (f.NATION | f.FUNCTION | f.TAIL | f.HEAD) and not _known_place(word)


def _may_stand_for(word: str) -> bool:
    """Whether what is an organisation here may be the one that begins with it; a place's name if it is a plain word."""
    return stands_for(word) or flags_of(word) & (f.WORD | f.NATION | f.FUNCTION | f.TAIL | f.HEAD) == f.WORD


def _known_place(word: str) -> bool:
    """Whether a word alone names a place that is known without its country beside it: Boston, but not Norden."""
    return places.flags().get(word, 0) not in (0, places.CITY)
