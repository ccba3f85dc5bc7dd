"""What a name in brackets says of itself by the words in front: "Ann Lee (Kilo)", "the food and drink (F&D) arm"."""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of
from dealextract.linking.names.words import FAIR, ORGANISATION, SURE, Verdict

_BEYOND = 0.1
"""What makes it win over a first name alone: "Ann Lee (Okta)"."""

_COMMON_NOUN = Verdict("", "party.none", -2 * SURE)


def in_brackets(before: str, name: str) -> Iterator[Verdict]:
    """What a name in brackets says: where somebody is from, or how something is called that is no party."""
    if not before[-1:].isalpha():
        return
    short = len(name) < 6 and sum(map(str.isupper, name)) > 1
    if short and _is_common_noun(before.split(), name):
        yield _COMMON_NOUN
    elif not name.isupper():
        yield Verdict(ORGANISATION, "party.affiliation", FAIR + _BEYOND)


def _is_common_noun(words: list[str], name: str) -> bool:
    """Whether letters in brackets stand for the words before: "the food and drink (F&D) arm", "power plant (PPL)"."""
    letters = name.replace("&", "").upper()
    words = [word for word in words if word not in ("and", "of", "the", "for", "in", "&")][-len(letters) - 1 :]
    flags = flags_of(words[-1])
    heads = "".join(word[0] for word in words).upper()
    if words[-1].islower() and heads[:-1] == letters:
        # "the food and drink division (F&D)"
        return True
    if flags & f.NO_PARTY and heads.endswith(letters):
        return True
    if not words[-1].islower() or flags & (f.TAIL | f.BEFORE_ORGANISATION):
        return False
    return heads.endswith(letters) or any(
        words[-count][0].upper() == letters[0] and words[-count].islower() and _holds(words[-count:], letters)
        for count in range(2, min(len(words), len(letters)) + 1)
    )


def _holds(words: list[str], letters: str) -> bool:
    """Whether the letters stand in the words in order, the last of them in the last word."""
    rest = iter("".join(words[:-1]).upper())
    return letters[-1] in words[-1].upper() and all(letter in rest for letter in letters[:-1])
