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
_FULL_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)
_WEEKDAY = (
    r"(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:\.|(?![a-zA-Z])))"
)
_HOLIDAY = (
    r"(?i:new year(?:'?s)? (?:day|eve)|(?:martin luther king(?: jr\.)?|mlk) day|groundhog day"
    r"|(?:st\.? |saint )?valentine'?s? day|(?:president'?s'?|presidents) day|washington's birthday"
    r"|(?:st\.?|saint) patrick(?:'s(?: day)?)?|april fool'?s'? day|earth day|may day|cinco de mayo"
    r"|(?:mother|father)'?s'? day|memorial day|juneteenth|canada day|independence day|bastille day|labou?r day"
    r"|columbus day|veteran'?s'? day|all saints' day|guy fawkes day|election day|black friday|cyber monday"
    r"|good friday|ash wednesday|palm sunday|maundy thursday|holy saturday|whit (?:sun|mon)day|ascension day"
    r"|corpus christi|boxing day|mardi gras|fat tuesday|pentecost|halloween(?: day)?|thanksgiving(?: day)?"
    r"|(?:christmas|xmas)(?: (?:day|eve))?|easter(?: (?:sunday|monday|day))?|(?:fourth|4th) of july|july fourth"
    r"|armistice day|remembrance day|(?:international )?women's day|freedom day|jubilee day|all hallows eve)"
)
_UNIT = r"(?:second|minute|hour|day|weekend|week|fortnight|month|quarter|year|decade|centur(?=y|ies)(?:y|ies))"
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

CALENDAR_FRAGMENTS: dict[str, Fragment] = {
    "MONTH": Fragment(
        _MONTH,
        anchor=r"(?<![a-zA-Z])(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    ),
    "FULL_MONTH": Fragment(
        _FULL_MONTH,
        anchor=r"(?<![a-zA-Z])(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    ),
    "WEEKDAY": Fragment(
        _WEEKDAY,
        anchor=r"(?<![a-zA-Z])(?i:mon|tue|wed|thu|fri|sat|sun)(?=[a-z]{0,6}day(?![a-z])|[.s,]|u?rs?[.,]|(?![a-zA-Z]))",
        tail_anchor=r"(?<![a-zA-Z])(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-zA-Z])",
    ),
    "FULL_WEEKDAY": Fragment(
        r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
        tail_anchor=r"(?<![a-zA-Z])(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-zA-Z])",
    ),
    "DAY_NUMBER": Fragment(r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])", anchor=r"[0-9]++"),
    "ORDINAL_NUMBER": Fragment(r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)", anchor=r"[0-9]++"),
    "DIGITS": Fragment(r"[0-9]{1,4}(?![0-9])", anchor=r"[0-9]++"),
    "DAY_WORD": Fragment(
        rf"(?i:(?:twenty|thirty)[- ](?:{_FIRSTS}|{_ONES})|{_FIRSTS}|{_TENTHS})",
        anchor=r"(?<![a-zA-Z])(?i:fi|se|th|fo|si|ei|ni|te|el|tw|la)(?=[a-zA-Z- ]{2,13}(?:st|nd|rd|th|[a-z]))",
    ),
    "DAY_CARDINAL": Fragment(rf"(?i:(?:twenty|thirty)[- ](?:{_ONES})|twenty|thirty|{_TEENS}|{_ONES})"),
    "YEAR": Fragment(r"(?:1[0-9]|20|21)[0-9]{2}(?![0-9])", anchor=r"[0-9]++"),
    "TWO_DIGITS": Fragment(r"[0-9]{1,2}(?![0-9])", anchor=r"[0-9]++"),
    "YEAR_BEGIN": Fragment(r"(?:1[0-9]|20|21)[0-9]{2}", anchor=r"[0-9]++"),
    "SHORT_YEAR": Fragment(r"'[0-9]{2}(?![0-9])"),
    "SPOKEN_YEAR": Fragment(
        rf"(?i:(?:sixteen|seventeen|eighteen|nineteen|twenty)(?:[- ](?:hundred(?:(?: and)? {_BELOW_HUNDRED})?"
        rf"|(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|oh[- ](?:{_ONES})))"
        rf"|(?:one|two) thousand(?: (?:{_ONES}) hundred)?(?:(?: and)? {_BELOW_HUNDRED})?)",
        anchor=r"(?<![a-zA-Z])(?i:(?:six|seven|eigh|nine)teen|twenty|two thousand|one thousand)",
    ),
    "HOLIDAY": Fragment(
        _HOLIDAY,
        anchor=r"(?<![a-zA-Z])(?i:new y|mart|mlk|grou|st\.? [pv]|saint [pv]|val|pres|wash|apr|eart|may d|cin|moth|fath"
        r"|mem|june|can|ind|bast|lab|col|vet|all |guy|ele|bla|cyb|goo|ash|pal|mau|hol|whi|asc|cor|box|mard"
        r"|fat |pen|hal"
        r"|thanksg|chris|xmas|eas|four|4th|july f|arm|rem|int|wom|free|jub)",
    ),
    "SEASON": Fragment(
        r"(?i:spring|summer|fall|autumn|winter)", tail_anchor=r"(?<![a-zA-Z])(?i:spring|summer|fall|autumn|winter)"
    ),
    "UNIT": Fragment(
        rf"(?i:{_UNIT})",
        tail_anchor=r"(?<![a-zA-Z])(?i:day|weekend|week|fortnight|month|quarter|year|decade|century)(?![a-zA-Z])",
    ),
    "UNITS": Fragment(
        _UNITS,
        tail_anchor=r"(?<![a-zA-Z])(?i:days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y"
        r"|ies)|hours?|minutes?)(?![a-zA-Z])",
    ),
    "AMOUNT": Fragment(_AMOUNT),
    "AMOUNTS": Fragment(rf"{_AMOUNT}[- ]{_UNITS}(?:(?:,? and |, ?| ){_AMOUNT} {_UNITS}){{0,2}}(?i: and a half)?"),
    "AGO": Fragment(
        r"(?i:ago|earlier|before now|back)", tail_anchor=r"(?<![a-zA-Z])(?i:ago|earlier|before now|back)(?![a-zA-Z])"
    ),
    "LATER": Fragment(
        r"(?i:later|from now|hence|afterwards|after that|in the future)",
        tail_anchor=r"(?<![a-zA-Z])(?i:later|from now|hence|afterwards|after that|in the future)(?![a-zA-Z])",
    ),
    "TODAY": Fragment(
        r"(?i:today|yesterday|tomorrow|tmrw|otd)",
        tail_anchor=r"(?<![a-zA-Z])(?i:today|yesterday|tomorrow|tmrw|otd)(?![a-zA-Z])",
    ),
    "NOW": Fragment(
        r"(?i:now|currently)",
        tail_anchor=r"(?<![a-zA-Z])(?i:now|currently)(?![a-zA-Z])",
    ),
    "RECENTLY": Fragment(
        r"(?i:(?:more )?recently)",
        tail_anchor=r"(?<![a-zA-Z])(?i:recently)(?![a-zA-Z])",
    ),
    "QUARTER": Fragment(r"(?i:quarter)", tail_anchor=r"(?<![a-zA-Z])(?i:quarter)(?![a-zA-Z])"),
    "HALF": Fragment(r"(?i:half)", tail_anchor=r"(?<![a-zA-Z])(?i:half)(?![a-zA-Z])"),
    "CENTURY": Fragment(r"(?i:century)", tail_anchor=r"(?<![a-zA-Z])(?i:century)(?![a-zA-Z])"),
    "WEEK": Fragment(r"(?i:week)", tail_anchor=r"(?<![a-zA-Z])(?i:week)(?![a-zA-Z])"),
    "YEAR_END": Fragment(
        r"(?i:year-end|year's[- ]end|year end|yearend)",
        tail_anchor=r"(?<![a-zA-Z])(?i:year-end|year's[- ]end|year end|yearend)(?![a-zA-Z])",
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
        r"|last|next|this|past|coming|upcoming|following|previous|preceding|prior|current|present|that|same|latest)"
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
