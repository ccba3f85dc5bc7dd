"""Capitalised runs: where names may stand, in one simple pass over the view."""

from __future__ import annotations

from functools import cache

import regex

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_ASCII_UPPER = "A-Z"

_CONNECTORS = (
    "of|and|for|the|on|de|la|le|du|di|da|van|von|der|den|ter|del|della|dos|das|des|el|al|arap|bin|ibn|et|y|und|e|zu"
)


def _pattern(upper: str) -> regex.Pattern[str]:
    rest = r"[\w.'&*+-]{0,40}+"
    start = rf"[{upper}&]|(?:al|el|ul)-[{upper}]|d'[{upper}]|\d[{upper}]"
    legal = r"(?:Inc|INC|Ltd|LTD|LLC|L\.L\.C|Corp|CORP|Co|LP|L\.P|N\.V|PLC|plc|S\.A|Limited|Incorporated|Jr|Sr)\b"
    comma = rf"(?:,(?= {legal}| [{upper}][\w-]{{1,20}}(?:, [{upper}][\w-]{{1,20}}){{0,3}},? (?:& |and Co\b)))?"
    inside = rf"(?: \([{upper}][\w ]{{2,20}}\)(?= (?:{legal}|Pty|Pte|Bhd)))?"
    more = rf"(?:{inside}{comma} (?:plc\b|(?:(?:{_CONNECTORS}) ){{0,2}}+(?:{start}){rest})){{0,14}}+"
    return regex.compile(rf"(?<![\w'.&-])[{upper}]{rest}{more}")


@cache
def small_start_pattern() -> regex.Pattern[str]:
    """Names that begin with a small letter: eBay, iShares."""
    return regex.compile(r"[eix][A-Z][a-z]\w{1,20}+")


@cache
def run_pattern(ascii_only: bool) -> regex.Pattern[str]:
    """Capitalised words with the small words that names hold; the ASCII form is twice as fast."""
    return _pattern(_ASCII_UPPER if ascii_only else UPPER)
