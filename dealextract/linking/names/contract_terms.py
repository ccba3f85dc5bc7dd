"""What the capitalised terms of a contract are not: '"Lien" means any mortgage', '(each, a "Term Loan")'."""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of, known_organisations
from dealextract.patterns import lazy_pattern

_SIGNS = ('" mean', '" shall mean', '" has the mean', '" have the mean', '" is defined', '(the "', '("', 'the "', 'a "',
          'an "', "(as defined ", "(as hereinafter ")  # fmt: skip
"""One of these stands in every text that defines terms; most texts have none, and are not looked through."""

_PLAIN = f.WORD | f.FUNCTION | f.NO_PARTY

_TERM = r"\p{Lu}[\w&.-]{0,24}(?: (?:of |and |or |for |in |to )?\p{Lu}[\w&.-]{0,24}){0,5}"

_IN_BRACKETS = lazy_pattern(
    rf"(?<=\(|\b(?:the|an?|as|each|such|or|and),? )\"(?P<term>{_TERM})\"(?=[^()\"\n]{{0,60}}[)\"])"
)
"""A term in quotes, inside brackets or behind an article."""

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


def terms_of_no_party(view: str) -> frozenset[str]:
    """The terms that a text defines and that are made of plain words: in singular, plural and capitals.

    Those that stand for a party all the same, as "Borrower", get their party where the definition stands right behind
    it (`defined_terms`); as names of their own they say nothing.
    """
    if not any(sign in view for sign in _SIGNS):
        return frozenset()
    terms = {term for term in _defined(view) if _is_plain(view, term)}
    return frozenset(form for term in terms for form in _forms(term))


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


def _forms(term: str) -> Iterator[str]:
    written = term.title() if term.isupper() else term
    other = written.removesuffix("s") if written.endswith("s") else f"{written}s"
    yield from (written, other, written.upper(), other.upper())
