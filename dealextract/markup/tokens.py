"""Text cut into tokens, as corpora of language are kept: ``Kilo Corp. , which said it 's `` glad '' , fell 5 % .``

The conventions are those of the Penn Treebank. The text is read without the blanks that the cutting put in.
"""

from __future__ import annotations

from collections.abc import Iterator

from dealextract.markup.reading import Cut
from dealextract.patterns import lazy_pattern

_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
_BRACKET = lazy_pattern(r"(?<sign>-L[RSC]B-) ?| ?(?<sign>-R[RSC]B-)")

_BLANK_PUT_IN = lazy_pattern(
    "|".join(
        (
            r"(?<=\w\.) \.(?!\S)",  # The stop of a sentence behind that of "Corp." is not written.
            r"(?<=\S) (?=[,;?!](?!\S| \d{3}(?!\d)))",
            r"(?<=\S) (?!(?<=\d )\. \d)(?=\.{1,3}(?![^\s\"'\u201d\u2019]))",
            r"(?<=[^\W\d]) (?=:(?!\S))",
            r"(?<=\d) (?=%)|(?<=[$\u00a3\u20ac\u00a5]) (?=\d)|(?<=\b[Cc]|\bUS|\bHK|\bNZ) (?=\$ \d)",
            r"(?<=[\w.]) (?='(?:[sSdm]|re|ve|ll)\b|n't\b)|(?<=s) (?=' [a-z])",
            r"(?<=(?<!\S)[(\[{]) |(?<=\S) (?=[)\]}](?!\w))",
            r"(?<=(?<![^\s(])(?:``|\u201c)) |(?<=\S) (?=(?:''|\u201d)(?!\w))",
        )
    )
)
_QUOTED = lazy_pattern(r"(?<![^\s(])\"(?P<left> )(?=\S)[^\"\n]{1,1000}(?<=\S)(?P<right> )\"(?!\w)")

_TIMES_MORE = 5
"""A text is cut into tokens if it has this many times more stops and brackets with a blank beside them than without."""


def tokens(source: str) -> Iterator[Cut]:
    """The blanks between tokens that stand in no text; none where the text is not cut into tokens."""
    if not _is_cut(source):
        return
    for match in _BLANK_PUT_IN.finditer(source):
        yield Cut(match.start(), match.end())
    for match in _QUOTED.finditer(source):
        yield Cut(*match.span("left"))
        yield Cut(*match.span("right"))
    for match in _BRACKET.finditer(source):
        yield Cut(match.start(), match.end(), _BRACKETS[match["sign"]])


def _is_cut(source: str) -> bool:
    comma = source.find(",")
    if source[comma - 1 : comma] != " " if comma > 0 else not ("( " in source or source.rstrip().endswith(" .")):
        return False
    text = f"{source.rstrip()}\n"
    loose = text.count(" , ") + text.count(" .\n") + text.count("( ")
    tight = text.count(", ") + text.count(".\n") + text.count("(") - loose
    return loose >= _TIMES_MORE * tight
