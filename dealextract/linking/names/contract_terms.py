"""What the capitalised terms of a contract are not: '"Lien" means any mortgage', '(each, a "Term Loan")'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of, known_organisations
from dealextract.patterns import lazy_pattern

# The standard engine finds the quotation marks fastest; most texts define nothing, and are not looked through.
_DEFINES = re.compile(
    r"\"[A-Z][^\"\n]{0,80},?\"(?:[^()\"\n]{0,240}\)| (?:shall |will )?means? "
    r"| ha(?:s|ve) the | (?:is|are) (?:defined|an?|the|any|all) )"
)

_PLAIN = f.WORD | f.FUNCTION | f.NO_PARTY

_TERM = r"\p{Lu}[\w&.-]{0,24}(?: (?:of |and |or |for |in |to )?\p{Lu}[\w&.-]{0,24}){0,5}"

_BRACKET = (
    r"(?:(?:together|collectively|hereinafter|hereafter|each|as|individually|such|or|and|known|called)[^()\"\n]{0,60}?)?"
    r"(?:the |an? )?"
)
_IN_BRACKETS = lazy_pattern(rf"\({_BRACKET}\"(?P<term>{_TERM}),?\"(?=[^()\n]{{0,240}}\))")
"""A term in quotes, inside of brackets."""

_QUOTED = lazy_pattern(
    rf"(?<=\b(?:the|an?|as|each|such|or|and),? )\"(?P<term>{_TERM})[,.]?\"(?=[^()\"\n]{{0,60}}[)\"])"
)
"""A further term in quotes behind an article, as in brackets with several."""

_MEANS = lazy_pattern(
    rf"\"(?P<term>{_TERM})\"(?:(?:,| or|,? and) \"(?P<other>{_TERM})\")?,?"
    r"(?= (?:(?:shall |will )?(?:mean|include|refer|have the)|means|includes|refers|ha(?:s|ve) the (?:same )?meaning"
    r"|(?:is|are) (?:defined|an?|the|any|all|each|those|such)\b))"
)
"""A term in quotes and the verb that defines it."""

_DEFINED_ELSEWHERE = lazy_pattern(
    rf"(?P<term>{_TERM})s? \((?:each )?(?:as )?(?:hereinafter |hereafter |further )?defined "
)
"""A term without quotes whose definition stands elsewhere."""

_DRAFTED = 3
"""Terms from which a text that speaks of itself as one is a contract."""
_OF_ITSELF = ('(this "', '(the "Agreement"', '"Party"', "this Agreement", "this agreement", "this Lease", "this Deed")

_NAMES = f.FIRST | f.HEAD | f.KNOWN_PERSON | f.LEGAL | f.NATION | f.TAIL


@attrs.frozen
class Terms:
    """What a text defines: capitalised words that are no names.

    Args:
        defined: The terms that are made of plain words, in singular, plural and capitals.
        drafted: Whether it is a contract, where other plain words with capitals are terms too.
    """

    defined: frozenset[str] = frozenset()
    drafted: bool = False

    def has(self, name: str) -> bool:
        """Whether some words with capitals are a term of the text and no name by themselves."""
        if name in self.defined:
            return True
        first, _, others = name.partition(" ")
        return self.drafted and (
            _is_like_term(name) or (bool(others) and first in self.defined and _is_plain_all(others))
        )


NO_TERMS = Terms()


def defines_terms(view: str) -> bool:
    """Whether a text may define terms at all: a quick look, as most texts do not."""
    return _DEFINES.search(view) is not None or "s defined " in view or "r defined " in view


def terms_of(view: str) -> Terms:
    """The terms that a text defines.

    Those that stand for a party all the same, as "Borrower", get their party where the definition stands right behind
    it (`defined_terms`); as names of their own they say nothing.
    """
    if not defines_terms(view):
        return NO_TERMS
    formal = {term for term in _defined(view) if _is_plain(view, term)}
    quoted = {match["term"] for match in _QUOTED.finditer(view) if _is_plain(view, match["term"])}
    drafted = len(formal) >= _DRAFTED and any(sign in view for sign in _OF_ITSELF)
    return Terms(frozenset(form for term in formal | quoted for form in _forms(term)), drafted)


def _defined(view: str) -> Iterator[str]:
    for match in _IN_BRACKETS.finditer(view):
        yield match["term"]
    for match in _MEANS.finditer(view):
        yield match["term"]
        if match["other"]:
            yield match["other"]
    for match in _DEFINED_ELSEWHERE.finditer(view) if " defined " in view else ():
        yield match["term"]


def _is_plain(view: str, term: str) -> bool:
    """Whether all its words are words of the language, or stand in small letters in the text."""
    if term in known_organisations() or term in places.flags():
        return False
    return all(flags_of(word.lower()) & _PLAIN or f" {word.lower()}" in view for word in term.split())


@lru_cache(maxsize=1 << 12)
def _is_like_term(name: str) -> bool:
    """Whether some words are plain ones throughout, none of them of a person's, a company's or a place's name."""
    words = name.split()
    if len(words) < 2 or name in known_organisations() or name in places.flags():
        return False
    return _is_plain_all(name) and not any(flags_of(word) & _NAMES for word in words)


def _is_plain_all(words: str) -> bool:
    return all(flags_of(word.lower()) & _PLAIN for word in words.split())


def _forms(term: str) -> Iterator[str]:
    written = term.title() if term.isupper() else term
    other = written.removesuffix("s") if written.endswith("s") else f"{written}s"
    yield from (written, other, written.upper(), other.upper())
