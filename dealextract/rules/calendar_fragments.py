"""Months, weekdays and the rest of the calendar: fragments of the lexicon."""

from dealextract.engine import Fragment

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
    r"(?i:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?"
    r"|sep(?:t(?:ember)?)?\.?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![a-zA-Z])"
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
    r"|veteran'?s'? day|all saints' day|guy fawkes day|election day|black friday|cyber monday|good friday"
    r"|ash wednesday"
    r"|(?:palm|whit|easter) sunday|maundy thursday|holy saturday|(?:whit|easter) monday|ascension day|boxing day"
    r"|halloween day|thanksgiving day|(?:christmas|xmas) day|armistice day|remembrance day|fat tuesday"
    r"|(?:international )?women's day|freedom day|jubilee day)"
)
_FEASTS = (
    r"(?i:washington's birthday|cinco de mayo|juneteenth|corpus christi"
    r"|mardi gras|pentecost"
    r"|halloween|thanksgiving|(?:christmas|xmas)(?: eve)?|easter|new year'?s? eve|(?:fourth|4th) of july"
    r"|july fourth|all hallows eve)"
)
_UNIT = r"(?:day|weekend|week|fortnight|month|quarter|year|decade|century)"
_UNITS = (
    r"(?i:(?:(?:business|trading|working|calendar|fiscal) )?"
    r"(?:seconds?|minutes?|hours?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?"
    r"|century|centuries))"
)
_AMOUNT = (
    rf"(?i:(?:[0-9]{{1,9}}(?:,[0-9]{{3}}){{0,3}}(?:\.[0-9]{{1,3}})?(?: 1/2| and a half)?"
    rf"|{_BELOW_HUNDRED}(?: hundred| thousand)?(?: and a half)?"
    r"|(?:a |the )?(?:couple|dozen|few)(?: of)?|(?:a )?(?:good )?(?:many|several|some)|a number of"
    r"|an?(?: hundred| thousand)?|half an?))"
)

_SPOKEN_REST = (
    rf"[- ](?:hundred(?:(?: and)? {_BELOW_HUNDRED})?|(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|oh[- ](?:{_ONES}))"
)
_SPOKEN_YEAR = (
    rf"(?i:(?:sixteen|seventeen|eighteen|nineteen|twenty){_SPOKEN_REST}"
    rf"|(?:one|two) thousand(?: (?:{_ONES}) hundred)?(?:(?: and)? {_BELOW_HUNDRED})?)"
)
_MONTH_STARTS = (
    r"\b(?:[JjFfMmAaSsOoNnDd](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|AN|EB|AR|PR|AY|UN|UL|UG|EP|CT|OV|EC))"
    r"(?=(?i:uary|ruary|ch|il|e|y|ust|t?ember|ober|t)?(?![a-zA-Z]))"
)
_MONTH_ENDS = (
    r"(?<![a-zA-Z])(?:[JjFfMmAaSsOoNnDd](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|AN|EB|AR|PR|AY|UN|UL|UG|EP|CT|OV|EC))"
    r"(?:(?<=[Mm]ay|MAY)\b|(?:(?i:uary|ruary|ch|il|e|y|ust|t?ember|ober)\b)|t?\.|t?\b)"
)
_UNIT_ENDS = (
    r"\b(?:day|weekend|week|month|year|quarter|decade|centur|hour|minute|fortnight|second|Year|YEAR|Week"
    r"|Month|Quarter)"
    r"(?:y|ies|s)?+\b"
)

CALENDAR_FRAGMENTS: dict[str, Fragment] = {
    "MONTH": Fragment(_MONTH, anchor=_MONTH_STARTS, tail_anchor=_MONTH_ENDS),
    "FULL_MONTH": Fragment(_FULL_MONTH, tail_anchor=_MONTH_ENDS),
    "SHORT_MONTH": Fragment(
        r"(?i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|(?![a-zA-Z]))", anchor=_MONTH_STARTS
    ),
    "ANY_WEEKDAY": Fragment(_WEEKDAY, anchor=r"\b[MTWFSmtwfs][ouehra][nedutir](?:[a-z]{0,3}day|r?s|r)?\b"),
    "TWENTY_ODD": Fragment(rf"(?:twenty|thirty)(?:[- ](?:{_FIRSTS}))?", anchor=r"t(?:wen|hir)ty\b"),
    "SHORT_WEEKDAY": Fragment(
        r"(?i:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:\.|(?![a-zA-Z]))",
        anchor=r"\b[MTWFSmtwfs][ouehra][nedutir](?:[a-z]{0,3}day|r?s|r)?\b",
    ),
    "FULL_WEEKDAY": Fragment(
        r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
        tail_anchor=r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-zA-Z])",
    ),
    "DAY_NUMBER": Fragment(r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])", anchor=r"[0-9]++"),
    "ORDINAL_NUMBER": Fragment(r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)", anchor=r"[0-9]++"),
    "DIGITS": Fragment(r"[0-9]{1,4}(?![0-9])", anchor=r"[0-9]++"),
    "DAY_WORD": Fragment(rf"(?i:(?:twenty|thirty)[- ](?:{_FIRSTS}|{_ONES})|{_FIRSTS}|{_TENTHS})"),
    "DAY_CARDINAL": Fragment(rf"(?i:(?:twenty|thirty)[- ](?:{_ONES})|twenty|thirty|{_TEENS}|{_ONES})"),
    "YEAR": Fragment(r"(?:1[0-9]|20|21)[0-9]{2}(?![0-9])", anchor=r"[0-9]++"),
    "TWO_DIGITS": Fragment(r"[0-9]{1,2}(?![0-9])", anchor=r"[0-9]++"),
    "YEAR_BEGIN": Fragment(r"(?:1[0-9]|20|21)[0-9]{2}", anchor=r"[0-9]++"),
    "SHORT_YEAR": Fragment(r"'[0-9]{2}(?![0-9])"),
    "SPOKEN_YEAR": Fragment(_SPOKEN_YEAR),
    "SPOKEN_TEENS": Fragment(
        rf"(?i:(?:sixteen|seventeen|eighteen|nineteen){_SPOKEN_REST})", anchor=r"\b[SsEeNn][a-z]{3,4}teen\b"
    ),
    "SPOKEN_THOUSANDS": Fragment(
        rf"(?i:twenty{_SPOKEN_REST}|(?:one|two) thousand(?: (?:{_ONES}) hundred)?(?:(?: and)? {_BELOW_HUNDRED})?)",
        anchor=r"\b(?:[Tt]wenty[- ]|(?:[Oo]ne|[Tt]wo) thousand)",
    ),
    "HOLIDAY_DAY": Fragment(
        _DAYS, tail_anchor=r"(?:(?<=[a-zA-Z.'] )|(?<=mon|sun|fri|thurs|wednes|Mon|Sun|Fri|Thurs|Wednes))[dD]ay\b"
    ),
    "FEAST": Fragment(
        _FEASTS,
        tail_anchor=r"(?:\b(?:Christmas|Easter|Thanksgiving|Halloween|Juneteenth|Pentecost|Xmas|christmas|easter|thanksgiving"
        r"|halloween|xmas|Mardi Gras|mardi gras|Cinco de Mayo|Fourth of July|4th of [Jj]uly|July Fourth"
        r"|Corpus Christi)"
        r"(?:'s)?(?: [Ee]ve)?|(?<=[Yy]ear|[Yy]ear'?s) [Ee]ve)\b",
    ),
    "SEASON": Fragment(
        r"(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|S(?:PRING|UMMER)|WINTER)",
        tail_anchor=r"\b(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|S(?:PRING|UMMER)|WINTER)\b",
    ),
    "UNIT": Fragment(rf"(?i:{_UNIT})", tail_anchor=_UNIT_ENDS),
    "UNITS": Fragment(_UNITS, tail_anchor=_UNIT_ENDS),
    "AMOUNT": Fragment(_AMOUNT),
    "AMOUNTS": Fragment(
        rf"{_AMOUNT}[- ]{_UNITS}(?:(?:,? and |, ?| ){_AMOUNT} {_UNITS}){{0,2}}", tail_anchor=_UNIT_ENDS
    ),
    "AGO": Fragment(r"(?:ago|earlier)", tail_anchor=r"ago\b|earlier\b"),
    "AFTER_NEXT": Fragment(r"(?:after next|before last)", tail_anchor=r"(?:after next|before last)\b"),
    "LATER": Fragment(
        r"(?:later|from now|hence|afterwards|after that|in the future)",
        tail_anchor=r"\b(?:later|from now|hence|afterwards|after that|in the future)\b",
    ),
    "TODAY": Fragment(r"(?i:today|yesterday)", tail_anchor=r"\b(?:[Tt]o|[Yy]ester|TO|YESTER)(?i:day)\b"),
    "TOMORROW": Fragment(r"(?i:tomorrow)", tail_anchor=r"omorrow\b"),
    "TMRW": Fragment(r"tmrw", anchor=r"tmrw\b"),
    "NOW": Fragment(r"[Nn]ow", tail_anchor=r"\b[Nn]ow\b"),
    "CURRENTLY": Fragment(r"[Cc]urrently", tail_anchor=r"urrently\b"),
    "RECENTLY": Fragment(r"(?:(?i:more )?[Rr]ecently)", tail_anchor=r"ecently\b"),
    "QUARTER": Fragment(r"(?i:quarter)", tail_anchor=r"(?i:quarter)\b"),
    "HALF": Fragment(r"half", tail_anchor=r"half\b"),
    "CENTURY": Fragment(r"(?i:century)", tail_anchor=r"(?i:century)\b"),
    "WEEK": Fragment(r"(?:[Ww]eek|WEEK)", tail_anchor=r"\b(?:[Ww]|W)(?i:eek)\b", anchor=r"\b(?:[Ww]|W)(?i:eek)\b"),
    "DECADE": Fragment(r"(?:1[0-9]{2}0|20[0-9]0|[0-9]0)'?s", anchor=r"[0-9]++"),
    "DECADE_WORD": Fragment(
        r"(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)",
        tail_anchor=r"(?:twen|thir|for|fif|six|seven|eigh|nine|nough)ties\b",
    ),
    "TENS": Fragment(r"tens", tail_anchor=r"(?<=ty-| |and )tens\b"),
    "FISCAL": Fragment(
        r"(?:(?i:fiscal|financial|calendar)(?i: year)?|FY|CY|cy)",
        anchor=r"\b(?:[Ff]iscal|[Ff]inancial|[Cc]alendar|FY|CY|cy)",
    ),
    "ERA": Fragment(r"(?:B\.?C\.?E?\.?|A\.?D\.?|C\.E\.)", tail_anchor=r"\b(?:B\.?C|A\.?D|C\.E)\b\.?(?:E\.?)?"),
    "MONTH_WORD": Fragment(r"month", tail_anchor=r"month\b"),
    "YEAR_WORD": Fragment(r"(?:[Yy]ear|YEAR)", anchor=r"(?:[Yy]ear|YEAR) (?=[0-9otn])"),
    "PERIOD_WORD": Fragment(
        r"(?i:quarter|period|fiscal year|month|week|half)",
        tail_anchor=r"\b(?:quarter|period|fiscal year|month|week|half)\b",
    ),
    "YEAR_DASH": Fragment(r"(?:[Yy]ear|YEAR)-", anchor=r"(?:[Yy]|Y)(?i:ear-)"),
    "YEAR_END": Fragment(
        r"(?i:year-end|year's[- ]end|year end|yearend)",
        tail_anchor=r"(?i:year(?:-|'s[- ]| )?end)\b",
    ),
    "NTH": Fragment(rf"(?:(?i:{_FIRSTS}|{_TENTHS}|last|final)|[0-9]{{1,2}}(?:st|nd|rd|th))"),
    "EDGE": Fragment(
        r"(?i:(?:very )?(?:end|beginning|start|middle|close|turn|dawn)|(?:early|later|latter|late|first|last|opening)"
        r" (?:part|days|months|weeks|years))"
    ),
    "EARLY": Fragment(r"(?i:early|mid|late|later|earlier|sometime)"),
    "FUTURE": Fragment(r"future", tail_anchor=r"(?<![a-zA-Z])future(?![a-zA-Z])"),
    "PAST": Fragment(r"past", tail_anchor=r"(?<![a-zA-Z])past(?![a-zA-Z])"),
    "WHICH": Fragment(
        r"(?i:this (?:very )?(?:coming|upcoming|past|next|last|current)"
        r"|last|next|this|past|coming|upcoming|following|previous|preceding|prior|current|present|that same"
        r"|that|same|latest)"
    ),
    "CLOCK": Fragment(
        r"(?i:(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9]){0,2} ?(?:a\.?m\.?|p\.?m\.?)(?![a-z])"
        r"|(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?|noon|midnight|(?:[01]?[0-9]) o'?clock)"
        r"(?: ?(?:E[SD]T|C[SD]T|M[SD]T|P[SD]T|ET|PT|CT|GMT|UTC|CET|BST))?",
        anchor=r"[0-9]++|(?i:noon|midnight)",
    ),
    "PART_OF_DAY": Fragment(r"(?i:morning|afternoon|evening|night|noon|midnight)"),
}
"""Fragments of dates; the numbers in them are small, so that no date needs the fragments of money."""
