"""The words of a capitalised run, and the part of a run that may be a name."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from dealextract.linking.names import cues
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of
from dealextract.patterns import lazy_pattern

ORGANISATION, PERSON, PLACE = "organization", "person", "location"

SURE, GOOD, FAIR, WEAK = 4.0, 2.5, 1.5, 0.7
"""Weights of evidence, by how often a name of that shape is what the evidence says: 95, 85, 70 and 50 in a hundred."""


class Verdict(NamedTuple):
    """What a name is, by one piece of evidence or by all of them.

    Args:
        kind: "organization", "person", "location"; "" for no name at all.
        rule: The evidence, or the strongest of it.
        weight: How much it counts; below zero where it speaks against any name.
    """

    kind: str
    rule: str
    weight: float


Decision: TypeAlias = tuple[int, int, str, str]
"""A name that was decided on: start, end, what it is, and the rule that says so."""


class Word(NamedTuple):
    """A word of a run, without a possessive or a sentence's dot behind it.

    Args:
        start: Offset in the run.
        end: Offset behind its last letter.
        text: The word.
        flags: Its bits (`flags.flags_of`).
        possessive: Whether 's or an apostrophe follows.
        stop: Whether it ends a sentence.
        small: Whether it is one of the lower-case words that runs may hold.
        comma: Whether a comma follows.
    """

    start: int
    end: int
    text: str
    flags: int
    possessive: bool = False
    stop: bool = False
    small: bool = False
    comma: bool = False


INITIAL = lazy_pattern(r"(?:[A-Z]\.-?){1,3}|[A-Z]\.?")
SMALL = frozenset(cues.SMALL_WORDS.split())
JOINING_PARTICLES = SMALL - {"of", "and", "for", "the", "on", "et", "y", "e"}

_COMPOUND = lazy_pattern(r"([\w.'&]{2,30})-[a-z]{3,15}")
_KIND_OF_SHIP = "-class"
"""What names a kind of ship or submarine by one of it, which is no place or person: "a Virginia-class submarine"."""
_GIVEN_NAME = lazy_pattern(r"[A-Z][a-z]{1,5}-[a-z]{1,5}(?:'s?)?[.,]?$")
"""A Korean given name behind the family's: Kim Dae-jung."""
_PARTY_AND_STATE = lazy_pattern(r"[DRI]-[A-Z][a-z]{1,6}[.,]{0,2}")
_LABEL = lazy_pattern(
    r"(?:(?:EUROPE|ASIA|NEWS|BUZZ|STOCKS|UPDATE|WRAPUP|CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX|INTERVIEW|TEXT|REFILE|MARKETS"
    r"|RPT|TABLE|DEALTALK|BREAKINGVIEWS|PRESS|SCENARIOS|PREVIEW)-|[Ee]x-)(?=\p{Lu})"
)
"""What newswires put before a headline, and what companies once were: "UPDATE-Kilo to merge", "Ex-Kilo unit"."""
_EX = len("ex-")
_WORD = lazy_pattern(r"\S{1,60}")
_ABBREVIATIONS = frozenset(cues.ABBREVIATIONS.split())
_DOTTED_CAPITALS = lazy_pattern(r"(?:[A-Z]\.){2,6}|(?:[A-Z]\.-?){1,3}")
_OWN_POSSESSIVES = frozenset(
    {"People's", "Moody's", "McDonald's", "Lloyd's", "Macy's", "Sotheby's", "Christie's", "Lowe's", "Poor's",
     "Kohl's", "Dillard's", "Applebee's", "Arby's", "Hardee's", "Domino's"}
)  # fmt: skip


TWO_LETTER_FORMS = frozenset({"SA", "NV", "BV", "AB", "SE", "KG", "LP", "AS", "NL", "NA"})
"""Legal forms too short to be looked up in lower case; behind a name with small letters they are plain."""

STREETS = frozenset(("Road", "Street", "Avenue", "Boulevard", "Terrace", "Parade"))
"""Last words of streets, which are nobody."""

PRIZES = frozenset(("Award", "Awards", "Prize", "Prizes", "Trophy", "Medal"))
"""Last words of prizes, which are nobody though people's first names stand before them."""

DRAFTING_NOUNS = frozenset(("Date", "Fee", "Fees", "Lien", "Liens", "Payment", "Payments", "Period", "Price", "Notice"))
"""What contracts define, though some are surnames: the Closing Date."""

STATES = frozenset(("Republic", "Kingdom", "Emirate", "Sultanate", "Duchy", "Principality"))
"""What states are called before "of" and their name: the Federal Republic of Lark."""

FIRM_ENDINGS = frozenset({"Co", "Company", "Sons", "Brothers", "Daughters", "Partners", "Associates", "Cie"})
"""What stands behind "and" in the name of one firm: Lark and Sons."""


def words_of(run: str) -> list[Word]:
    """The words of a run, in order."""
    found: list[Word] = []
    for match in _WORD.finditer(run):
        skipped = 2 if _PARTY_AND_STATE.fullmatch(match[0]) else 0
        if not skipped and "-" in match[0] and (label := _LABEL.match(match[0])):
            skipped = label.end()
            if skipped > _EX:
                found = []
        korean = "-" in match[0] and _GIVEN_NAME.match(match[0]) and _beside_family_name(found, run, match.end())
        word = _word(match.start() + skipped, match[0][skipped:], whole=bool(korean))
        if word is not None:
            found.append(word)
    return found


def _beside_family_name(found: list[Word], run: str, end: int) -> bool:
    """Whether a family name of Korea or China stands right before a given name, or behind it: "Hye-jin Park"."""
    if found and found[-1].flags & f.FAMILY_FIRST:
        return True
    return bool(flags_of(run[end:].lstrip().partition(" ")[0].rstrip(",.")) & f.FAMILY_FIRST)


def _word(start: int, text: str, *, whole: bool = False) -> Word | None:
    comma = text[-1] == "," and len(text) > 1
    text = text.rstrip(",") or text
    if text.endswith(".''"):
        text = text[:-2]
    stop = text[-1] == "." and text[:-1] not in _ABBREVIATIONS and not _DOTTED_CAPITALS.fullmatch(text)
    if stop:
        text = text.rstrip(".")
    possessive = False
    while text and text[-1] in "'-&*+" and text != "&":
        text, possessive = text[:-1], text[-1] == "'"
    if text[-2:] in ("'s", "'S") and text not in _OWN_POSSESSIVES:
        text, possessive = text[:-2], True
    if not text:
        return None
    if "-" in text and not whole and not text.islower() and (compound := _COMPOUND.fullmatch(text)):
        if text.endswith(_KIND_OF_SHIP):
            return None
        if not flags_of(text) & f.TITLE:
            text, possessive = compound[1], True
    return Word(start, start + len(text), text, flags_of(text.strip("()")), possessive, stop, text in SMALL, comma)


def text_of(words: list[Word]) -> str:
    """The words as a name: single blanks, commas kept."""
    *front, last = words
    return " ".join([*(word.text + "," if word.comma else word.text for word in front), last.text])


def is_initial(word: Word) -> bool:
    """A capital with a dot, or several."""
    return len(word.text) > 1 and INITIAL.fullmatch(word.text) is not None


def is_company_word(word: Word) -> bool:
    """A legal form, or a noun that ends organisations' names."""
    return bool(word.flags & (f.TAIL | f.LEGAL))
