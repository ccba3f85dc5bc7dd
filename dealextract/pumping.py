"""Texts on which a rule works hardest, made from its own pattern and examples, and how far it looks on them.

A rule's work is linear in the text if from any one place it looks only so far. That is counted, not timed: asked to
match a long repetition from one place, with something behind its pattern that never matches, `regex` tries every way
there is and says whether it wanted to read beyond the end of what it was shown (a partial match).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping

import attrs
import regex

from dealextract.engine.notation import Notation, with_marks
from dealextract.engine.scan import NOT_INSIDE_WORD, Scanner
from dealextract.engine.view import FILLER

REACH = 4_096
"""Characters behind one place that a rule may look at; a run of blanks or a link target alone may have 2,048."""

MOST_PLACES = 64
"""Places of the repeated text at which a rule is tried."""

MOST_UNITS = 160
"""Texts to repeat that a pattern gives at most."""

WINDOW = 3
"""Neighbouring pieces of a pattern that are repeated together."""

_PIECE = regex.compile(
    r"(?P<class>\[\^?\]?(?:\\.|\[:\w{1,20}:\]|[^\]\\]){0,2000}+\]|\\(?:[pP]\{[^}]{1,60}\}|[dDwWsSX])|\.)"
    r"|\uf8fd(?P<kinds>[^\uf8fd]{1,200})\uf8fd"
    r"|(?P<skipped>\(\?(?:P?<[A-Za-z_]\w{0,60}>|<?[=!]|[a-zA-Z-]{0,10}:|P=\w{1,60}\)|[>|])|\{\d{0,6},?\d{0,6}\}"
    r"|\\[bBAZmMGKR]|[()|^$*+?])"
    r"|(?P<word>\w{2,60}(?![{*+?]))"
    r"|\\(?P<escaped>.)|(?P<plain>.)",
    regex.DOTALL,
)

_LEAST = regex.compile(r"\{(\d{1,4})(?=[,}])")

MOST_OF_A_CLASS = 20
"""Characters of a class that stand for a repeat of at least so many."""

_SAMPLES = "aA1 .,-'\"&()/$%€:;\n\u00e9\u4e00\u0660_#"
"""What stands for a class of characters: the first of these that is in it."""


@attrs.frozen
class Pump:
    """A text to repeat."""

    unit: str

    def repeated(self, length: int) -> str:
        """The text over and over, at least as long as `length`."""
        return self.unit * (length // len(self.unit) + 1)


def pumps(notation: Notation, marks: Mapping[str, str], examples: Iterable[str]) -> Iterator[Pump]:
    """Texts to repeat: neighbouring pieces of the pattern, and the examples as a rule sees them, whole and in parts."""
    units: dict[str, None] = {}
    for text in examples:
        words = text.split(" ")
        parts = (" ".join(words[:-1]), words[0], words[-1])
        units.update(dict.fromkeys((text, f"{text} ", *parts, *(f"{part} " for part in parts), text[:1], text[-1:])))
    units.update(dict.fromkeys(itertools.islice(windows(notation.pattern, marks), MOST_UNITS)))
    # What begins inside a mention is no text of its own: a mention is one sign to a rule, however long.
    yield from (Pump(unit) for unit in units if unit and unit[0] != FILLER)


def windows(pattern: str, marks: Mapping[str, str]) -> Iterator[str]:
    """Up to `WINDOW` neighbouring pieces of a pattern, with a blank behind them and without; each once."""
    pieces = list(_pieces(pattern, marks))
    seen = set()
    for length in range(1, WINDOW + 1):
        for at in range(len(pieces) - length + 1):
            joined = "".join(pieces[at : at + length])
            if joined not in seen:
                seen.add(joined)
                yield joined
                if not joined.endswith(" "):
                    yield f"{joined} "


def _pieces(pattern: str, marks: Mapping[str, str]) -> Iterator[str]:
    """What the parts of a pattern stand for: a character of each class, words, signs, mentions."""
    before = ""
    for match in _PIECE.finditer(pattern):
        if match["class"]:
            least = _LEAST.match(pattern, match.end())
            piece = _sample(match["class"]) * min(max(int(least[1]) if least else 1, 1), MOST_OF_A_CLASS)
        elif match["kinds"]:
            piece = marks[match["kinds"].split("|")[0]] + FILLER
        else:
            piece = match["word"] or match["escaped"] or match["plain"] or ""
        if piece and piece != before:
            yield piece
        before = piece or before


def _sample(characters: str) -> str:
    """A character of a class."""
    return next(iter(regex.findall(characters, _SAMPLES)), "")


def looks_too_far(scanner: Scanner, pump: Pump, timeout: float) -> bool:
    """Whether from some place in a repeated text a rule looks at more than `REACH` characters.

    Raises:
        TimeoutError: It took so long to try every way from one place that it could not be told.
    """
    text = pump.repeated(REACH)
    length = len(text)
    pattern = _never_content(scanner)

    def wants_more(shown: str, start: int, end: int) -> bool:
        return pattern.match(shown, start, end, partial=True, timeout=timeout) is not None

    offsets = range(min(len(pump.unit), MOST_PLACES))
    if not scanner.backwards:
        return any(wants_more(text, offset, length) for offset in offsets)
    # Backwards `regex` sometimes calls a match partial that a lookahead ended. What really looks far is stopped by
    # signs of all sorts halfway.
    wall = (_SAMPLES * (length // len(_SAMPLES) + 1))[: length // 2] + text[length // 2 :]
    return any(wants_more(text, 0, length - offset) and not wants_more(wall, 0, length - offset) for offset in offsets)


def _never_content(scanner: Scanner) -> regex.Pattern[str]:
    """The rule's pattern with what never matches at its far end, so that every way to match is tried."""
    pattern = with_marks(scanner.rule.notation.pattern, scanner.marks, FILLER)
    if scanner.backwards:
        return regex.compile(f"(?r)(?!){NOT_INSIDE_WORD}{pattern}")
    return regex.compile(f"{NOT_INSIDE_WORD}{pattern}(?!)")
