"""Where dates can begin whose first piece is too common, or too optional, to be looked for by itself.

These fragments stand for no text: they only say where the rule behind them is worth trying.
"""

from dealextract.engine import Beside, Fragment, Words

_FISCAL = r"(?i:fiscal|year-ago|year-earlier)"
_NUMBERED = r"(?i:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ](?:(?i:fiscal|calendar)[- ])?"
_HUNDREDTH = (
    r"(?:[0-9]{1,2}(?:st|nd|rd|th)|(?i:twenty-first|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth))"
    r"(?:-| {1,2048})"
)
_TWO_HUNDREDTHS = rf"{_HUNDREDTH}(?:and|to|or|through) (?:the )?(?:(?i:early|mid|late|later)[- ])?{_HUNDREDTH}"
_YEAR_IN_FRONT = r"(?:(?<!\w)(?:1[0-9]|20|21)[0-9]{2}[-/ ]?)?"


def _place(*anchor: str | Words | Beside) -> Fragment:
    """Where a rule can begin, without any text of its own."""
    return Fragment(r"(?=\w)", anchor=anchor)


DATE_PLACES: dict[str, Fragment] = {
    "AT_QUARTER": _place(Beside(Words("quarter", "quarters"), rf"(?:{_FISCAL}[- ])?{_NUMBERED}")),
    "AT_Q": _place(
        *(Beside(quarter, rf"{_YEAR_IN_FRONT}F?") for quarter in ("Q1", "Q2", "Q3", "Q4", "q1", "q2", "q3", "q4"))
    ),
    "AT_FIGURE_Q": _place("1Q", "2Q", "3Q", "4Q"),
    "AT_HALF": _place(
        Beside(Words("half"), r"(?:(?i:fiscal) {1,2048})?(?i:first|second|last|latter|1st|2nd|early)[- ]")
    ),
    "AT_SHORT_HALF": _place(Beside(Words("half"), r"(?:(?i:fiscal)[- ])?(?i:first|second|latter)[- ]")),
    "AT_H": _place(Beside("H1", _YEAR_IN_FRONT), Beside("H2", _YEAR_IN_FRONT)),
    "AT_FIGURE_H": _place("1H", "2H"),
    "AT_MONTHS": _place("6M", "9M"),
    "AT_CENTURY": _place(Beside(Words("century", "centuries"), _HUNDREDTH)),
    "AT_CENTURIES": _place(Beside(Words("century", "centuries"), _TWO_HUNDREDTHS)),
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
