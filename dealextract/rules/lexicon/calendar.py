"""Months, weekdays and the rest of the calendar: fragments of the lexicon."""

from dealextract.engine import Beside, Fragment, Words
from dealextract.rules.lexicon.date_starts import DATE_PLACES

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_FIRSTS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_TENTHS = (
    "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
    "|thirtieth"
)
_BELOW_HUNDRED = f"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES})"

_MONTH = (
    r"(?:[Jj]an(?:uary|\.)?|[Ff]eb(?:ruary|\.)?|[Mm]ar(?:ch|\.)?|[Aa]pr(?:il|\.)?|[Mm]ay|[Jj]une?\.?|[Jj]uly?\.?"
    r"|[Aa]ug(?:ust|\.)?|[Ss]ep(?:t(?:ember)?)?\.?|[Oo]ct(?:ober|\.)?|[Nn]ov(?:ember|\.)?|[Dd]ec(?:ember|\.)?"
    r"|JAN(?:UARY|\.)?|FEB(?:RUARY|\.)?|MAR(?:CH|\.)?|APR(?:IL|\.)?|MAY|JUNE?\.?|JULY?\.?|AUG(?:UST|\.)?"
    r"|SEP(?:T(?:EMBER)?)?\.?|OCT(?:OBER|\.)?|NOV(?:EMBER|\.)?|DEC(?:EMBER|\.)?)(?![a-zA-Z])"
)
_FULL_MONTH = r"(?i:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-zA-Z])"
_WEEKDAY = (
    r"(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:\.(?! ?[A-Z])|(?![a-zA-Z])))"
)
_DAYS = (
    r"(?i:new year(?:'?s)? day|(?:martin luther king(?: jr\.)?|mlk) day|groundhog day|(?:st\.? "
    r"|saint )?valentine'?s? day"
    r"|(?:president'?s'?|presidents) day|(?:st\.?|saint) patrick's day|april fool'?s'? day|earth day|may day"
    r"|(?:mother|father)'?s'? day|memorial day|canada day|independence day|bastille day|labou?r day|columbus day"
    r"|veteran'?s'? day|all saints'? day|guy fawkes day|election day|black friday|cyber monday|good friday"
    r"|ash wednesday"
    r"|(?:palm|whit|easter) sunday|maundy thursday|holy saturday|(?:whit|easter) monday|ascension day|boxing day"
    r"|halloween day|thanksgiving day|(?:christmas|xmas) day|armistice day|remembrance day|fat tuesday"
    r"|(?:international )?women's day|freedom day|jubilee day|australia day|anzac day|waitangi day|victoria day"
    r"|flag day|(?:st\.? |saint )(?:david|george|andrew|stephen)'s day|all souls'? day|v-?[ej] day|(?-i:Pi) day"
    r"|pearl harbor day|indigenous people'?s'? day|singles'? day|(?:inauguration|pancake) day"
    r"|(?:shrove|giving) tuesday|holy thursday|(?:remembrance|mothering) sunday)"
)
_FEASTS = (
    r"(?i:washington's birthday|cinco de mayo|juneteenth|corpus christi"
    r"|mardi gras|pentecost"
    r"|halloween|thanksgiving|(?:christmas|xmas)(?: eve)?|easter|new year'?s? eve|(?:fourth|4th) of july"
    r"|july fourth|all hallows eve|(?:guy fawkes|bonfire) night|michaelmas)"
)
_UNIT = r"(?:day|weekend|week|fortnight|month|quarter|year|decade|century)"
_UNITS = (
    r"(?i:(?:(?:business|trading|working|calendar|fiscal) )?"
    r"(?:seconds?|minutes?|hours?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?"
    r"|century|centuries|yrs?|wks?|mths?|hrs?|mins?))"
)
_AMOUNT = (
    rf"(?i:(?:[0-9]{{1,9}}(?:,[0-9]{{3}}){{0,3}}(?:\.[0-9]{{1,3}})?(?: 1/2| and a half)?"
    rf"|{_BELOW_HUNDRED}(?: hundred(?:(?: and)?[ -]{_BELOW_HUNDRED})?| thousand)?(?: and a half)?"
    r"(?: ?\([0-9]{1,4}\))?"
    r"|(?:a |the )?(?:couple|dozen|few)(?: of)?|(?:a )?(?:good )?(?:many|several|some)|a number of"
    r"|half an?|(?:a )?quarter of an?|an?(?: hundred| thousand)?))"
)
_AMOUNT_ENDS = (
    rf"(?:[0-9]\)?|(?<![a-zA-Z])(?i:{_ONES}|{_TEENS}|{_TENS}|hundred|thousand|half|couple|dozen|few|of|many|several|some"
    r"|an?))"
)
_BEFORE_UNIT = r"(?:(?i:business|trading|working|calendar|fiscal) {1,2048})?"

_SPOKEN_REST = (
    rf"[- ](?:hundred(?:(?: and)? {_BELOW_HUNDRED})?|(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|oh[- ](?:{_ONES}))"
)
_SPOKEN_YEAR = (
    rf"(?i:(?:sixteen|seventeen|eighteen|nineteen|twenty){_SPOKEN_REST}"
    rf"|(?:one|two) thousand(?: (?:{_ONES}) hundred)?(?:(?: and)? {_BELOW_HUNDRED})?)"
)
_FIGURE_STARTS = (r"(?<![0-9])[0-9]{1,2}(?= ?[-/.])", r"(?<=[-/'])[0-9]{1,2}(?![0-9])")
_MONTHS = Words(
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
)  # fmt: skip
_WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_WEEKDAYS = ("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun")
_WEEKDAYS = Words(*_WEEKDAY_NAMES)
_SEASONS = Words("spring", "summer", "fall", "autumn", "winter")
_UNIT_WORDS = Words("day", "weekend", "week", "fortnight", "month", "quarter", "year", "decade", "century")
_UNITS_WORDS = Words(
    *(word + ending for word in ("second", "minute", "hour", "day", "weekend", "week", "fortnight", "month", "quarter",
                                 "year", "decade", "yr", "wk", "mth", "hr", "min") for ending in ("", "s")),
    "century", "centuries",
)  # fmt: skip

CALENDAR_FRAGMENTS: dict[str, Fragment] = {
    "MONTH": Fragment(_MONTH, anchor=_MONTHS, tail_anchor=_MONTHS),
    "FULL_MONTH": Fragment(_FULL_MONTH, tail_anchor=_MONTHS),
    "SHORT_MONTH": Fragment(
        r"(?i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|(?![a-zA-Z]))",
        anchor=Words("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    ),
    "ANY_WEEKDAY": Fragment(_WEEKDAY, anchor=Words(*_WEEKDAY_NAMES, *_SHORT_WEEKDAYS)),
    "TWENTY_ODD": Fragment(rf"(?:twenty|thirty)(?:[- ](?:{_FIRSTS}))?", anchor=Words("twenty", "thirty")),
    "DAY_AT_END": Fragment(
        r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])",
        anchor=r"(?<=(?i:the|on) {1,2048})[0-9]{1,2}(?=(?:st|nd|rd|th)?(?: ?[.,;!?)\"\n]|$)|(?:st|nd|rd|th) [a-z])",
    ),
    "SHORT_WEEKDAY": Fragment(
        r"(?i:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:\.|(?![a-zA-Z]))",
        anchor=Words(*_SHORT_WEEKDAYS),
    ),
    "FULL_WEEKDAY": Fragment(
        r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
        tail_anchor=_WEEKDAYS,
    ),
    "DAY_NUMBER": Fragment(r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])"),
    "ORDINAL_NUMBER": Fragment(
        r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)", anchor=r"(?<![0-9])[0-9]{1,2}(?=(?:st|nd|rd|th)\b)"
    ),
    "DIGITS": Fragment(r"[0-9]{1,4}(?![0-9])"),
    "DAY_WORD": Fragment(rf"(?i:(?:twenty|thirty)[- ](?:{_FIRSTS}|{_ONES})|{_FIRSTS}|{_TENTHS})"),
    "DAY_CARDINAL": Fragment(rf"(?i:(?:twenty|thirty)[- ](?:{_ONES})|twenty|thirty|{_TEENS}|{_ONES})"),
    "YEAR": Fragment(r"(?:1[0-9]|20|21)[0-9]{2}(?![0-9])", anchor=r"(?<![0-9])[12][0-9]{3}(?![0-9])"),
    "TWO_DIGITS": Fragment(r"[0-9]{1,2}(?![0-9])", anchor=_FIGURE_STARTS),
    "YEAR_BEGIN": Fragment(r"(?:1[0-9]|20|21)[0-9]{2}", anchor=r"[0-9]{8}(?![0-9])(?<![0-9]{9})"),
    "SHORT_YEAR": Fragment(r"'[0-9]{2}(?![0-9])"),
    "SPOKEN_YEAR": Fragment(_SPOKEN_YEAR),
    "SPOKEN_TEENS": Fragment(
        rf"(?i:(?:sixteen|seventeen|eighteen|nineteen){_SPOKEN_REST})",
        anchor=Words("sixteen", "seventeen", "eighteen", "nineteen"),
    ),
    "SPOKEN_THOUSANDS": Fragment(
        rf"(?i:twenty{_SPOKEN_REST}|(?:one|two) thousand(?: (?:{_ONES}) hundred)?(?:(?: and)? {_BELOW_HUNDRED})?)",
        anchor=Words("twenty", "one", "two"),
    ),
    "HOLIDAY_DAY": Fragment(
        _DAYS,
        tail_anchor=Words("day", "eve", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ),
    "FEAST": Fragment(
        _FEASTS,
        tail_anchor=Words(
            "birthday",
            "mayo",
            "juneteenth",
            "christi",
            "gras",
            "pentecost",
            "halloween",
            "thanksgiving",
            "christmas",
            "xmas",
            "easter",
            "july",
            "fourth",
            "eve",
            "night",
            "michaelmas",
        ),
    ),
    "SEASON": Fragment(
        r"(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|S(?:PRING|UMMER)|WINTER)",
        anchor=_SEASONS,
        tail_anchor=_SEASONS,
    ),
    "MIDSEASON": Fragment(r"(?i:summer|winter)", tail_anchor=Words("midsummer", "midwinter")),
    "WINTER": Fragment(r"(?:[Ww]inter|WINTER)", anchor=Words("winter")),
    "UNIT": Fragment(rf"(?i:{_UNIT})", tail_anchor=_UNIT_WORDS),
    "UNITS": Fragment(_UNITS, tail_anchor=_UNITS_WORDS),
    "UNITS_BEHIND_SIDE": Fragment(
        _UNITS, tail_anchor=Beside(_UNITS_WORDS, rf"(?i:past|last|next|previous|coming) {{1,2048}}{_BEFORE_UNIT}")
    ),
    "AMOUNT": Fragment(_AMOUNT),
    "AMOUNTS": Fragment(
        rf"{_AMOUNT}[- ]{_UNITS}(?:(?:,? and |, ?| ){_AMOUNT} {_UNITS}){{0,2}}",
        tail_anchor=Beside(_UNITS_WORDS, rf"{_AMOUNT_ENDS}(?:-| {{1,2048}}){_BEFORE_UNIT}"),
    ),
    "AGO": Fragment(r"(?:ago|earlier)", tail_anchor=Words("ago", "earlier")),
    "AFTER_NEXT": Fragment(r"(?:after next|before last)", tail_anchor=Words("next", "last")),
    "LATER": Fragment(
        r"(?:later|from now|hence|afterwards|after that|in the future)",
        tail_anchor=Words("later", "now", "hence", "afterwards", "that", "future"),
    ),
    "FROM_NOW": Fragment(r"from now", tail_anchor=Words("now")),
    "TODAY": Fragment(r"(?i:today|yesterday|current date)", tail_anchor=Words("today", "yesterday", "date")),
    "TOMORROW": Fragment(r"(?i:tomorrow|tmrw)", tail_anchor=Words("tomorrow", "tmrw")),
    "NOW": Fragment(r"(?:[Nn]ow|[Cc]urrently)", tail_anchor=Words("now", "currently")),
    "RECENTLY": Fragment(r"(?:(?i:more )?[Rr]ecently)", tail_anchor=Words("recently")),
    "QUARTER": Fragment(r"(?i:quarter)"),
    "QUARTER_OF_MONTH": Fragment(
        r"(?:[Qq]uarter|QUARTER)",
        tail_anchor=Beside(Words("quarter"), r"(?i:march|june|september|december)(?:-| {1,2048})"),
    ),
    "HALF": Fragment(r"half"),
    "CENTURY": Fragment(r"(?i:century|centuries)"),
    "WITHIN": Fragment(r"(?i:within)", anchor=Words("within")),
    "WEEK": Fragment(r"(?:[Ww]eek|WEEK|[Ww]k\.?|CW)", anchor=(Words("week", "wk"), Words.as_written("CW"))),
    "DECADE": Fragment(r"(?:1[0-9]{2}0|20[0-9]0|[0-9]0)'?s", anchor=r"(?<![0-9])(?:[0-9]{2})?[0-9]0(?='?s\b)"),
    "DECADE_WORD": Fragment(
        r"(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)",
        tail_anchor=Words(
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties",
            "noughties",
        ),
    ),
    "TENS": Fragment(r"tens", tail_anchor=Words("tens")),
    "FISCAL": Fragment(
        r"(?:(?i:fiscal|financial|calendar)(?i: year)?|FY|CY|cy)",
        anchor=(
            Words("fiscal", "financial", "calendar"),
            Words.as_written("FY"),
            Beside(Words.as_written("CY", "cy"), after=r"(?=[ '0-9])"),
        ),
    ),
    "ERA": Fragment(
        r"(?:B\.C\.?(?:E\.?)?|BCE?|A\.D\.?|AD|C\.E\.?|CE)",
        tail_anchor=(
            Words.as_written("BC", "BCE", "AD", "CE"),
            r"B\.C\b\.?(?:E\.?)?",
            r"A\.D\b\.?",
            r"C\.E\b\.?",
        ),
    ),
    "ANNO_DOMINI": Fragment(r"(?:AD|A\.D\.)", anchor=(Words.as_written("AD"), r"A\.D\.")),
    "SAME_DATE": Fragment(r"same date", tail_anchor=Words("date")),
    "MONTH_WORD": Fragment(r"month", tail_anchor=Words("month")),
    "YEAR_WORD": Fragment(r"(?:[Yy]ear|YEAR)", anchor=Words("year")),
    "PERIOD_WORD": Fragment(
        r"(?i:quarter|period|fiscal year|month|week|half)",
        tail_anchor=Words("quarter", "period", "year", "month", "week", "half"),
    ),
    "YEAR_DASH": Fragment(r"(?:[Yy]ear|YEAR)-", anchor=Words("year")),
    "YEAR_END": Fragment(
        r"(?i:year-end|year's[- ]end|year end|yearend)",
    ),
    "NTH": Fragment(rf"(?:(?i:{_FIRSTS}|{_TENTHS}|last|final)|[0-9]{{1,2}}(?:st|nd|rd|th))"),
    "EDGE": Fragment(
        r"(?i:(?:very )?(?:end|beginning|start|middle|close|turn|dawn)|(?:early|later|latter|late|first|last|opening)"
        r" (?:part|days|months|weeks|years))"
    ),
    "EARLY": Fragment(r"(?i:early|mid|late|later|earlier|sometime)"),
    "DEFINED_DAY": Fragment(
        r"(?:the (?:(?:[A-Z][a-z]{1,14} ){0,3}(?:Date|Closing|Completion|Signing|Termination|Time)"
        r"|date (?:hereof|of (?:this|the) [Aa]greement)|signing|closing|completion)|(?:Closing|Completion|Signing))",
        tail_anchor=Words(
            "date",
            "closing",
            "completion",
            "signing",
            "termination",
            "time",
            "hereof",
            "agreement",
        ),
    ),
    "FUTURE": Fragment(r"future", tail_anchor=Words("future")),
    "PAST": Fragment(r"past", tail_anchor=Words("past")),
    "WINDOW_SIDE": Fragment(
        r"(?i:last|past|previous|preceding|next|coming|following|upcoming)",
        anchor=Words("last", "past", "previous", "preceding", "next", "coming", "following", "upcoming"),
    ),
    "VAGUE_SIDE": Fragment(
        r"(?i:recent|past|coming|future|these|more recent|previous)",
        anchor=Words("recent", "past", "coming", "future", "these", "more", "previous"),
    ),
    "WHICH": Fragment(
        r"(?i:this (?:very )?(?:coming|upcoming|past|next|last|current)"
        r"|last|next|this|past|coming|upcoming|following|previous|preceding|prior|current|present|that same"
        r"|that|same|latest)"
    ),
    **DATE_PLACES,
}
"""Fragments of dates; the numbers in them are small, so that no date needs the fragments of money."""
