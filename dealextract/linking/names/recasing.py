"""Text all in capitals, or all in small letters, in the letters its words are usually written in.

"THE OWNER OF KILO" is "The owner of Kilo". Words of the spelling list and their forms become small. What keeps its
first capital: known places and organisations, what follows a title, first names with a surname behind them, words in
front of a legal form, and whatever is unknown. Abbreviations stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of, known_organisations, word_ranks
from dealextract.linking.names.headline_case import is_headline, recased_headline
from dealextract.patterns import lazy_pattern

LEAST_BLANKS = 5
"""A shorter text is a heading, a query or a list of abbreviations, and stays as it is."""

_COMMONEST = 600
"""Words up to this rank of frequency are no surnames, though some people are called so: "made", "place", "above"."""

_LONGEST_NAME, _LONGEST_FRONT = 6, 5
"""Words of the longest name that is looked up; words in front of a legal form that may belong to its name."""

_WORD = lazy_pattern(
    r"(?<![\w'@.])(?P<word>\p{Lu}[\p{Lu}.&]{0,40}+(?:['-]\p{Lu}[\p{Lu}.]{0,40}+){0,6}?)(?:'S)?(?![\w'@]|-\p{Lu}|://)"
)
"""A word that is no part of an address."""

_INITIALS = lazy_pattern(r"(?:\p{Lu}\.){1,8}\p{Lu}?")
_FORM_OF_WORD = lazy_pattern(
    r"(?:ings?|ed|ly|[ts]ions?|ness|ments?|ous|ful|less|[ai]ble|isms?|ists?|it(?:y|ies)|i[sz]ed?|ship|hood|wards?|like"
    r"|wide|[eo]rs|ive|ical(?:ly)?|[ae]nc[ey])\Z"
)
_NO_VOWEL = lazy_pattern(r"[^aeiouy]{2,5}")
_PARAGRAPH = lazy_pattern(r"\n\s{0,9}?[\n\t ]")
_STOP = lazy_pattern(r"[.!?][\"')]{0,2}\s|(?:\A|\s)[\"']{1,2}\Z")
_TICKER = lazy_pattern(r"\([A-Z ]{2,20}: ?\Z|<\Z")

_ALWAYS_NAMES = frozenset(
    ["CONGRESS", "SENATE", "PENTAGON", "TREASURY", "KREMLIN", "VATICAN", "COMMONWEALTH", "INTERNET"]
)
_MONTHS_OR_VERBS = frozenset(("MAY", "MARCH"))
_BEFORE_MONTHS = frozenset(
    ["IN", "OF", "SINCE", "LAST", "THIS", "NEXT", "UNTIL", "BY", "EARLY", "LATE", "MID", "FROM", "TO", "AND"]
)
_FORMS_IN_CAPITALS = frozenset(
    ["PLC", "LLC", "LLP", "LP", "SA", "NV", "AG", "BV", "SE", "AB", "ASA", "SPA", "KG", "KK"]
)
_COMPANY = frozenset(("COMPANY", "COMPANIES"))
_NAME_GOES_ON = frozenset(("OF", "FOR"))


@attrs.define
class _Word:
    """A word of the text.

    Args:
        start: Offset of its first letter.
        end: Offset behind its last letter, without a possessive.
        text: The word, in capitals.
        flags: Its bits (`flags.flags_of`), in small letters and with a capital.
        between: What stands between it and the word before.
        written: As it is usually written; empty where that is not known.
    """

    start: int
    end: int
    text: str
    flags: int
    between: str
    written: str = ""

    @property
    def joined(self) -> bool:
        """Whether only a blank stands in front of it, or the end of a line."""
        return self.between in (" ", "\n")

    @property
    def is_name(self) -> bool:
        """Whether it is known to be written with a capital."""
        return self.written[:1].isupper()

    @property
    def in_list(self) -> bool:
        """Whether it is a word of the spelling list."""
        return bool(self.flags & (f.COMMON | f.WORD))

    @property
    def is_commonest(self) -> bool:
        """Whether it is too common for a name."""
        no_name = f.FUNCTION | f.SPEECH | f.PERSON_VERB
        return bool(self.flags & no_name) or word_ranks().get(self.text.lower(), _COMMONEST) < _COMMONEST

    @property
    def is_someone(self) -> bool:
        """Whether it is a name by itself, or a nation."""
        return len(self.text) > 3 and not self.in_list and bool(self.flags & (f.FIRST | f.LAST | f.NATION))

    @property
    def titled(self) -> str:
        """With a capital in front, and behind a hyphen or "O'"."""
        small = self.text.capitalize()
        if small.startswith(("O'", "D'", "L'", "Mc")):
            small = small[:2] + small[2:].capitalize()
        return "-".join(part[:1].upper() + part[1:] for part in small.split("-"))


def usual_letters(text: str) -> str | None:
    """A text in the letters its words are usually written in; None if it is, as far as can be told."""
    if in_one_case(text):
        return recased(text)
    return recased_headline(text) if is_headline(text) else None


def in_one_case(text: str) -> bool:
    """Whether a text has capitals or small letters only, and some words of them."""
    return (text.isupper() or text.islower()) and text.count(" ") >= LEAST_BLANKS


def recased(text: str) -> str:
    """A text in one case, in small letters and capitals; as long as it was.

    >>> recased("KILO CORP. SAID ON MONDAY THAT JOHN BROWN OF NEW YORK WOULD BECOME ITS HEAD.")
    'Kilo Corp. said on Monday that John Brown of New York would become its head.'
    """
    if text.islower():
        text = "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
    words = list(_words(text))
    _look_up(words)
    for before, word, behind in zip([None, *words], words, [*words[1:], None], strict=False):
        if not word.written:
            in_front = before if word.joined or word.between in (". ", " & ") else None
            word.written = _as_written(text, in_front, word, behind if behind is not None and behind.joined else None)
    _institutions(words)
    pieces: list[str] = []
    at = 0
    for before, word in zip([None, *words], words, strict=False):
        begins = before is None or _begins_sentence(word.between, before)
        written = word.written or word.text.lower()
        pieces += (text[at : word.start].lower(), written[:1].upper() if begins else written[:1], written[1:])
        at = word.end
    return "".join((*pieces, text[at:].lower()))


def _words(text: str) -> Iterator[_Word]:
    at = 0
    for match in _WORD.finditer(text):
        word = match["word"]
        start, end = match.span("word")
        if word.endswith(".") and word.count(".") == 1 and len(word) > 2:
            word, end = word[:-1], end - 1
        yield _Word(start, end, word, _flags(word), text[at:start])
        at = match.end() - (end < match.end("word"))


def _flags(word: str) -> int:
    return flags_of(word.lower()) | flags_of(word.capitalize())


@cache
def _known() -> dict[str, str]:
    """Names of places and organisations by their capitals."""
    well_known = places.COUNTRY | places.CONTINENT | places.STATE | places.LARGE_CITY | places.REGION
    names = {name.upper(): name for name, flags in places.flags().items() if flags & well_known or " " in name}
    names.update((name.upper(), name) for name in sorted(known_organisations()))
    return names


def _look_up(words: Sequence[_Word]) -> None:
    """Writes known names, the longest first."""
    at = 0
    while at < len(words):
        longest = 1
        while longest < _LONGEST_NAME and at + longest < len(words) and words[at + longest].joined:
            longest += 1
        some = next((some for n in range(longest, 0, -1) if (some := words[at : at + n]) and _known_name(some)), [])
        for word, part in zip(some, _known_name(some).split(), strict=False):
            word.written = part if part.upper() == word.text else word.text
        at += max(len(some), 1)


def _known_name(some: Sequence[_Word]) -> str:
    """The known name that some words are; nothing for a common word alone, or with a small word behind."""
    if not some or some[-1].flags & f.FUNCTION:
        return ""
    name = _known().get(" ".join(word.text for word in some), "")
    is_word = len(some) == 1 and (some[0].in_list or some[0].flags & f.CALENDAR)
    return name if not is_word or places.flags().get(name, 0) & places.COUNTRY else ""


def _as_written(text: str, before: _Word | None, word: _Word, behind: _Word | None) -> str:
    """A word by itself and its neighbours, which are None where something parts them from it."""
    if len(word.text) == 1 or word.text.startswith("I'"):
        return "a" if word.text == "A" else word.text[0] + word.text[1:].lower()
    if "." in word.text or _is_ticker(text, word):
        return word.text if _INITIALS.fullmatch(word.text) or _is_ticker(text, word) else ""
    is_month = word.text not in _MONTHS_OR_VERBS or _is_month(before, behind)
    if word.flags & f.NATION or word.text in _ALWAYS_NAMES or (word.flags & f.CALENDAR and is_month):
        return word.titled
    if word.flags & f.FUNCTION or not is_month:
        return word.text.lower()
    is_abbreviated_title = word.flags & f.TITLE and len(word.text) < 5 and text.startswith(".", word.end)
    if is_abbreviated_title or _is_part_of_name(before, word, behind):
        return word.titled
    if word.in_list or word.flags & f.SPEECH:
        return word.text.lower()
    return word.titled if word.flags & (f.FIRST | f.LAST) else _unknown(word, word.text.lower())


def _is_ticker(text: str, word: _Word) -> bool:
    return _TICKER.search(text, max(0, word.start - 24), word.start) is not None


def _is_month(before: _Word | None, behind: _Word | None) -> bool:
    """Whether "may" or "march" is the month: a figure stands behind it, or a preposition in front."""
    return behind is None or (before is not None and before.text in _BEFORE_MONTHS)


def _is_part_of_name(before: _Word | None, word: _Word, behind: _Word | None) -> bool:
    """Whether a neighbour makes a word part of a person's name, or of two joined by "&"."""
    if before is not None and before.is_name:
        if word.between == " & ":
            return True
        if before.flags & f.TITLE and not before.flags & f.LEGAL:
            return not word.flags & f.SPEECH
        is_first_name = word.joined and len(before.text) > 1 and before.flags & f.FIRST and not before.in_list
        if is_first_name and not word.is_commonest:
            return bool(word.flags & f.LAST) or not word.flags & f.COMMON
    if behind is None or behind.is_commonest:
        return False
    if word.flags & f.TITLE and behind.flags & (f.FIRST | f.LAST):
        return True
    if not word.flags & f.FIRST:
        return False
    if word.in_list:
        return (
            not word.is_commonest and not behind.in_list and not (behind.flags & f.FIRST and not behind.flags & f.LAST)
        )
    return bool(behind.flags & f.LAST) or not behind.in_list


def _unknown(word: _Word, small: str) -> str:
    """A word of no list: an abbreviation, a form of a word, two words in one, or a name."""
    if "-" in small:
        parts = [_Word(0, 0, part, _flags(part), "") for part in word.text.split("-")]
        if any(part.in_list or _FORM_OF_WORD.search(part.text.lower()) for part in parts):
            return "-".join(part.titled if part.is_someone else part.text.lower() for part in parts)
        return "-".join(part.text if len(part.text) <= 3 and not part.flags else part.titled for part in parts)
    if len(small) <= 3 or _NO_VOWEL.fullmatch(small):
        return word.text
    ranks = word_ranks()
    compound = any(
        small[:cut] in ranks and small[cut:] in ranks and not flags_of(small[:cut]) & f.FUNCTION
        for cut in range(3, len(small) - 2)
    )
    is_form = _FORM_OF_WORD.search(small) or small.removesuffix("s") in ranks or small.removesuffix("es") in ranks
    return small if compound or is_form else word.titled


def _institutions(words: Sequence[_Word]) -> None:
    """Writes the words in front of a legal form, and the names that institutions' words end or begin."""
    for number, word in enumerate(words):
        before = words[number - 1] if number and word.joined else None
        is_form = word.flags & f.LEGAL and not word.flags & f.FUNCTION and len(word.text) > 1
        if is_form and not (word.text in _COMPANY and (before is None or before.in_list)) and _company(words, number):
            word.written = word.text if word.text in _FORMS_IN_CAPITALS else word.titled
        elif word.flags & f.TAIL and before is not None and before.is_name and not before.flags & f.NATION:
            word.written = word.titled
        if word.is_name and word.flags & (f.TAIL | f.HEAD):
            _go_on(words, number + 1)


def _company(words: Sequence[_Word], at: int) -> bool:
    """Writes what stands in front of a legal form with capitals, back to a small word; whether there is any."""
    number = at
    while number and words[number].joined and at - number < _LONGEST_FRONT:
        word = words[number - 1]
        if word.flags & (f.FUNCTION | f.SPEECH):
            break
        word.written = word.written if word.is_name else word.titled
        number -= 1
    return number < at


def _go_on(words: Sequence[_Word], at: int) -> None:
    """Writes what follows in "Academy of MUSIC", "Bureau of TOURISM AND TRAVEL"."""
    names = words[at : at + 4]
    if len(names) < 2 or names[0].text not in _NAME_GOES_ON or names[1].flags & f.FUNCTION:
        return
    if all(w.joined for w in names[:2]):
        names[1].written = names[1].titled
        if (
            len(names) == 4
            and names[2].text == "AND"
            and not names[3].flags & f.FUNCTION
            and all(w.joined for w in names[2:])
        ):
            names[3].written = names[3].titled


def _begins_sentence(between: str, before: _Word) -> bool:
    """Whether what stands between two words parts sentences: a stop that is not an abbreviation's, or a paragraph."""
    if _PARAGRAPH.search(between):
        return True
    is_abbreviation = "." in before.text or len(before.text) == 1 or before.flags & (f.TITLE | f.LEGAL | f.CALENDAR)
    return _STOP.search(between) is not None and not (is_abbreviation and between.startswith(". "))
