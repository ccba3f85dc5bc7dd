"""What fuzzed texts, patterns and commands are made of, and how bytes choose among it.

Bytes that a fuzzer mutates stand for pieces of real constructs (taken from the examples of every shipped rule) or for
code points, so that a change of a few bytes is a change of a few pieces.
"""

from __future__ import annotations

from collections.abc import Iterator

from texts import PIECES

import dealextract
from dealextract.testing import marked

LONGEST = 400
"""Characters of the longest text that bytes stand for; growth is the matter of other tests."""

FIRST_CODE_POINT_BYTE = 0xE0
"""Bytes from here on begin a code point of two more bytes; those below it begin the number of a piece."""

PLANES = 0x11


def _pieces() -> tuple[str, ...]:
    """Words of the rules' examples with the blanks or line ends behind them, whole examples, and odd signs."""
    found: dict[str, None] = dict.fromkeys(PIECES)
    for rule in dealextract.Parser().rules:
        for example in rule.examples if isinstance(rule, dealextract.Rule) else ():
            text = "".join(marked(example))
            found[text] = None
            words = text.split(" ")
            found.update(dict.fromkeys(words))
            found.update(dict.fromkeys(f"{word} " for word in words))
    return tuple(found)


TEXT_PIECES = _pieces()

PATTERN_PIECES = (
    "{", "}", "{amount:NUMBER}", "{NUMBER}", "{buyer:money}", "{money}", "{money|thing}", "{a:b:c}", "{A:money}", "{x}",
    "{1,2}", "{,3}", "{2,}", "{2", "(", ")", "(?:", "(?P<amount>", "(?P<2>", "(?=", "(?!", "(?<=", "(?<!", "(?i:",
    "(?-i:", "(?i)", "(?>", "(?|", "(?P=amount)", "(?P=other)", "(?#", "(?(amount)", "(*FAIL)", "(?R)", "(?&amount)",
    "[", "]", "[^", "[]", "[[:alpha:]]", "[a-z]", "[z-a]", "[\\d", "[a||b]", "[a&&b]", "[a--b]", "|", "*", "+", "?",
    "*+", "+?", "??", "\\", "\\d", "\\w", "\\b", "\\1", "\\0", "\\p{Lu}", "\\p{", "\\N{DIGIT ONE}", "\\x", "\\x41",
    "\\u00e9", "\\U0010ffff", "\\G", "\\K", "\\X", "\\R", "\\L<amount>", "\\g<amount>", "^", "$", ".", " ", "  ", "\n",
    "a", "B", "7", "paid ", "thalers", "\u00e9", "\ud800", "\ue000", "\uf8fd", "\uf8ff", "\U0001f4b6", "\x00", ":", ",",
    "-", "#", "=", "<", ">", "!", "&", "~",
)  # fmt: skip

# No option that writes a file, and no folder to be read.
COMMAND_PIECES = (
    "-", "--json", "--jsonl", "--csv", "mentions", "deals", "--lines", "--reference-date", "2018-09-12", "0000-00-00",
    "2018-02-30", "--reference-date=", "--markup", "html", "markdown", "plain", "rtf", "--encoding", "utf-8", "latin-1",
    "utf-16", "idna", "punycode", "hex", "rot13", "unicode_escape", "no such", "\x00", "", "--", "-x", "--version=1",
    "no such file", "\ud800", "=",
)  # fmt: skip


def text_of(data: bytes) -> str:
    """The text that bytes stand for."""
    return "".join(_chosen(data, TEXT_PIECES))[:LONGEST]


def pattern_of(data: bytes) -> str:
    """The pattern of a rule that bytes stand for, well formed or not."""
    return "".join(_chosen(data, PATTERN_PIECES))[:LONGEST]


def _chosen(data: bytes, pieces: tuple[str, ...]) -> Iterator[str]:
    at = 0
    while at + 1 < len(data):
        number = data[at] << 8 | data[at + 1]
        if data[at] < FIRST_CODE_POINT_BYTE:
            yield pieces[number % len(pieces)]
            at += 2
        else:
            low = data[at + 2] if at + 2 < len(data) else 0
            plane = (data[at] - FIRST_CODE_POINT_BYTE) % PLANES
            yield chr(plane << 16 | data[at + 1] << 8 | low)
            at += 3


def arguments_of(data: bytes) -> tuple[list[str], bytes]:
    """The arguments of a command, in which ``-`` is standard input, and what stands there."""
    count = data[0] % 5 if data else 0
    arguments = [COMMAND_PIECES[byte % len(COMMAND_PIECES)] for byte in data[1 : 1 + count]]
    rest = data[1 + count :]
    # Of an even length: bytes as they are; else a text.
    content = rest if len(rest) % 2 == 0 else text_of(rest).encode("utf-8", "surrogatepass")
    return ["-", *arguments], content
