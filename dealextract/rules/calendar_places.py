"""Where dates can begin whose first piece is too common, or too optional, to be looked for by itself.

These fragments stand for no text: they only say where the rule behind them is worth trying. An anchor that begins with
`(?r)` is searched for backwards, so that the rare word at its end is found first.
"""

from dealextract.engine import Fragment, Words

_FISCAL = r"(?i:fiscal|year-ago|year-earlier)"
_NUMBERED = r"(?i:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ](?:(?i:fiscal|calendar)[- ])?"
_HUNDREDTH = (
    r"(?:[0-9]{1,2}(?:st|nd|rd|th)|(?i:twenty-first|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth))"
    r"(?:-| {1,2048})"
)
_YEAR_IN_FRONT = r"(?:(?<!\w)(?:1[0-9]|20|21)[0-9]{2}[- ]?)?"


def _place(*anchor: str | Words) -> Fragment:
    """Where a rule can begin, without any text of its own."""
    return Fragment(r"(?=\w)", anchor=anchor)


DATE_PLACES: dict[str, Fragment] = {
    "AT_QUARTER": _place(*(rf"(?r)(?:{_FISCAL}[- ])?{_NUMBERED}{word}" for word in ("[Qq]uarter", "QUARTER"))),
    "AT_Q": _place(rf"(?r){_YEAR_IN_FRONT}Q[1-4]", rf"(?r){_YEAR_IN_FRONT}q[1-4]"),
    "AT_FIGURE_Q": _place(r"[1-4]Q"),
    "AT_HALF": _place(r"(?r)(?:(?i:fiscal) {1,2048})?(?i:first|second|last|latter|1st|2nd|early)[- ]half"),
    "AT_SHORT_HALF": _place(r"(?r)(?:(?i:fiscal)[- ])?(?i:first|second|latter)[- ]half"),
    "AT_H": _place(r"H[12]"),
    "AT_FIGURE_H": _place("1H", "2H"),
    "AT_CENTURY": _place(*(rf"(?r){_HUNDREDTH}{word}" for word in ("[Cc]entury", "CENTURY"))),
    "AT_DAY_DASH": _place(r"(?<![0-9])[0-9]{1,2}(?=(?:st|nd|rd|th)? {0,2048}[-/] {0,2048}[A-Za-z])"),
    "AT_YEAR": _place(Words("year", "yearend")),
    "AT_UNIT": _place(Words("day", "week", "month", "year")),
    "AT_NTH": _place(
        Words(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth", "thirtieth", "last", "final",
        ),
        r"(?<![0-9])[0-9]{1,2}(?=(?:st|nd|rd|th)\b)",
    ),
    "AT_EDGE": _place(
        Words(
            "very", "end", "beginning", "start", "middle", "close", "turn", "dawn", "early", "earlier", "later",
            "latter", "late", "first", "last", "opening", "mid", "sometime",
        )
    ),
}  # fmt: skip
