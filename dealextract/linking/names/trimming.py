"""What stands around a name inside of its run and is none of it: articles, roles, nationalities, days, postcodes."""

from __future__ import annotations

from itertools import pairwise

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import known_organisations
from dealextract.linking.names.words import TWO_LETTER_FORMS, Word, is_company_word, text_of
from dealextract.patterns import lazy_pattern


def is_known(text: str) -> bool:
    """Whether a table has the name."""
    if text.isupper() and text.title() in places.flags():
        return True
    if " and " in text and text.replace(" and ", " & ") in known_organisations():
        return True
    return text in known_organisations() or text in places.flags()


def trimmed(words: list[Word], initial: bool) -> list[Word]:
    """The words without what only stands around the name."""
    while words and not is_known(text_of(words)):
        if _front_is_outside(words, initial):
            words = words[1:]
        elif _end_is_outside(words):
            words = words[:-1]
        else:
            break
    return words


def _front_is_outside(words: list[Word], initial: bool) -> bool:
    """A function word, a nationality before a name, common words before a person's full name."""
    first = words[0].flags
    company = len(words) > 1 and is_company_word(words[-1]) and not words[-1].flags & f.NO_PARTY
    company = company or _is_bank_of(words)
    if len(words) == 2 and not initial and _begins_name(words):
        return False
    if words[0].small or (first & f.FUNCTION and not words[0].text.isupper() and not company):
        return True
    if (
        words[0].text in _DETERMINERS
        or (len(words) > 1 and words[0].text.partition("-")[0] in _SIDES)
        or _is_splitter(words, company=company)
    ):
        return True
    if len(words) > 2 and not company and text_of(words[:2]) in places.demonyms():
        return True
    if (
        len(words) > 2
        and first & (f.FIRST | f.LAST)
        and not first & f.NATION
        and text_of(words[1:]) in known_organisations()
    ):
        return True
    before_person = len(words) > 2 and bool(words[1].flags & f.FIRST)
    if words[0].text == "Christian" and len(words) == 2 and not words[1].flags & f.WORD:
        return False
    if first & f.NATION and not company and not any(word.small for word in words):
        return not first & f.FIRST or before_person
    if any(word.flags & f.NATION and after.flags & f.FIRST for word, after in pairwise(words[1:])):
        return True
    if initial and before_person and not first & f.FIRST and words[0].text.endswith(("ed", "ing", "ly")):
        return True
    return not company and (_full_name_behind(words) or _is_role(words))


def _begins_name(words: list[Word]) -> bool:
    """What begins a name of two words that might stand around one: First Kilo, the Western Balkans, by Will Lark."""
    if words[0].text in _ORDINALS:
        return not words[1].flags & (f.WORD | f.FIRST | f.NATION) or words[1].text in places.flags()
    return _is_side(words) or (words[0].text == "Will" and words[0].start == 0)


def _is_side(words: list[Word]) -> bool:
    """A part of a region: the Western Balkans."""
    return bool(words[0].flags & f.DIRECTION and places.flags().get(words[1].text, 0) & places.REGION)


def _is_bank_of(words: list[Word]) -> bool:
    """The number of a bank with its town: "First State Bank of Lark"."""
    if words[0].text not in _ORDINALS or len(words) < 5 or words[1].small:
        return False
    return any(word.text == "of" and before.text == "Bank" for before, word in pairwise(words[1:]))


_ORDINALS = frozenset(("First", "Second", "Third", "Fifth"))
_SIDES = frozenset(
    ("Plaintiff", "Plaintiffs", "Defendant", "Defendants", "Appellant", "Appellee", "Petitioner", "Respondent")
)
"""What courts call the sides in front of their names: "Plaintiff-Appellant Ann Lee", "Defendant Kilo Inc."."""
_DETERMINERS = frozenset(("Your", "Our", "My", "Their", "His", "Her", "Its"))


def _is_splitter(words: list[Word], *, company: bool) -> bool:
    """The article or verb of a headline in front, but for what companies are called: "On Kilo Inc"."""
    word = words[0]
    if not word.flags & f.SPLITTER or len(words) < 2 or word.text.isupper():
        return False
    return not (company and word.text in ("In", "On", "At", "By"))


def _is_role(words: list[Word]) -> bool:
    """A role before two words that may be a name: "Trainer Lark Mondhof"."""
    role = words[0].flags & f.BEFORE_PERSON and not words[0].flags & (f.FIRST | f.LAST | f.TAIL | f.HEAD)
    return (
        bool(role) and len(words) == 3 and not any(word.small or word.flags & (f.WORD | f.TAIL) for word in words[1:])
    )


def _full_name_behind(words: list[Word]) -> bool:
    """Common words before a first and a last name: "Journalist Ann Lee", "Affairs Ann Lee"."""
    at = next((at for at, word in enumerate(words) if word.flags & f.FIRST), 0)
    if not 0 < at <= 2 or not 1 <= len(words) - at - 1 <= 3 or words[at].flags & f.WORD:
        return False
    names = f.LAST | f.FIRST | f.TAIL | f.HEAD | f.NATION | f.DIRECTION | f.PLACE_HEAD | f.FRONT
    common = all(word.flags & f.WORD and not word.flags & names and not word.small for word in words[:at])
    return common and all(not word.flags & (f.WORD | f.TAIL | f.PLACE_TAIL | f.NO_PARTY) for word in words[at + 1 :])


_LETTERS = f.NOT_ACRONYM | f.TAIL
_POSTCODE = lazy_pattern(r"[A-Z]{1,2}\d[\dA-Z]?|\d[A-Z]{2}")
"""Either half of a British postcode: London EC2V 8AB."""


def _end_is_outside(words: list[Word]) -> bool:
    last = words[-1].flags
    if words[-1].small or (len(words) > 1 and _POSTCODE.fullmatch(words[-1].text)):
        return True
    if len(words) > 1 and words[-2].text == "&":
        return False
    if len(words) > 1 and len(words[-1].text) < 4 and words[-1].text.isupper():
        state = places.flags().get(words[-1].text, 0) & places.STATE_ABBREVIATION
        if state and text_of(words[:-1]) in places.flags():
            # "Perth WA 6000"
            return True
    if words[-1].text in TWO_LETTER_FORMS and len(words) > 1 and not words[0].text.isupper():
        return False
    behind_known = len(words) > 1 and (last & f.NATION or any(map(str.isdigit, words[-1].text)))
    if behind_known and text_of(words[:-1]) in known_organisations():
        # "Boeing 747s", "the Toyota Americans drive"
        return True
    if len(words) > 1 and last & f.NATION and text_of(words[:-1]) in places.flags() and not words[0].flags & f.FIRST:
        # "an Ohio Republican"
        return True
    if (
        len(words) > 1
        and words[-1].text.isupper()
        and last & _LETTERS == f.NOT_ACRONYM
        and text_of(words[:-1]) in places.flags()
    ):
        # "a Silicon Valley VC"
        return True
    dated = last & (f.FUNCTION | f.CALENDAR) and not last & (f.TAIL | f.LAST | f.LEGAL)
    return bool(dated) and len(words) > 1 and not words[0].flags & f.FIRST
