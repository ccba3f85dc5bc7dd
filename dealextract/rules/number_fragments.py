"""Numbers, currencies and scales: fragments of the lexicon."""

from __future__ import annotations

from dealextract.data.currencies import currencies
from dealextract.engine import Fragment

_GROUPS = (
    r"\d{1,3}(?:,\d{3}){1,12}(?:\.\d{1,12})?",
    r"\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,12})?",
    r"\d{1,3}(?:\.\d{3}){2,12}(?:,\d{1,4})?",
    r"\d{1,3}(?:\.\d{3}){1,12},\d{1,2}",
    r"\d{1,3}(?:'\d{3}){1,12}(?:[.,]\d{1,4})?",
    # Blanks as separators: never in front of a scale word, so that "in 2018 500 million" stays two numbers.
    r"\d{1,3}(?:[ ]\d{3}){1,6}(?:[.,]\d{1,2})?(?![.,]?\d|[ -]?(?:[mbtr]{1,2}illion|thousand|[mb]l?n))",
    # Figures that a tokeniser has taken apart.
    r"\d{1,3}(?:[ ],[ ]\d{3}){1,6}(?:[ ]\.[ ]\d{1,4})?",
    r"\d{1,9}[ ]\.[ ]\d{1,6}",
    r"\d{1,40}(?:,\d{1,2}|\.\d{1,12})?",
    r"(?<!\d)\.\d{1,6}",
)
_END = r"(?![\d/]|[.,']\d)"
_FRACTION = r"(?:[ -]\d{1,2}[ ]?/[ ]?\d{1,2}(?![\d/])|[½¼¾⅓⅔⅛⅜⅝⅞]|(?:-|[ ]|[ ]and[ ]a[ ])half(?=[ -]))"
FIGURE = rf"(?:(?:{'|'.join(_GROUPS)})(?:{_FRACTION}|{_END})|[½¼¾⅓⅔⅛⅜⅝⅞])"
"""A number in figures in any common style, with a fraction behind it or not."""

_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|"
    "trillion|lakh|crore|dozen|half|quarters?|thirds?|fifths?|tenths?|hundredths?|point|and|an?|of|couple"
)
_FIRST_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|half|an?"
)
WORDS = rf"(?i:(?:{_FIRST_WORDS})(?:[ -]{{1,3}}(?:{_WORDS})){{0,16}})(?!\w)"
"""A number in words; whether they make one is for `normalize.numbers` to say."""

_LONG = r"(?i:hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|lac|mln|bln)"
_SHORT = r"mn|bn|tn|trn|trln|tln|mio|mrd|mil|bil|mill|MLN|BLN|Mn|Bn|Tn|MN|BN|TN|MM|mm|[mM]|cr|Cr|(?<=\d)[kKbBtT]|[KB]"
SCALE = (
    rf"(?:{_LONG}s?(?:[ -](?i:thousand|million|billion|trillion|crore)s?)?|(?:{_SHORT}))"
    r"(?:(?!\w)|(?=USD|EUR|GBP|JPY|CNY|RMB|CHF|CAD|AUD|HKD|INR|SEK|NOK|DKK))"
)
"""A scale word or suffix behind a number, or glued between it and a currency code."""

WORDLIKE = frozenset(
    code
    for code in currencies()
    if code in "ALL TOP TRY CUP PEN MOP GEL LAK BAM ANG ERN SOS MAD NAD STN BOB MUR RON SIT SLE PAB"
)
"""Codes that are words or abbreviations too: in front of a number they need more evidence to be money."""

CODES = "|".join(code for code in currencies() if code not in WORDLIKE)
WORDLIKE_CODES = "|".join(sorted(WORDLIKE))
_LOWER_CODES = "usd|eur|gbp|jpy|cny|chf|cad|aud|hkd|sgd|inr|rmb|RMB|Usd|Eur|Gbp"

_SIGNS = "$£€¥￥₹₽₩₪₺₴₸₾֏₫฿₱₦₵₡₲₭₮₼₨៛﷼৳₤"
_PREFIXES = (
    r"U\.?S\.?A?\.?|u\.?s\.?|CDN|Cdn|CAN|Can|CA|ca|AUS|Aus|Aust|AU|au|NZ|nz|H\.K\.|HK|hk|NTD|NT|nt|SGD?|Sing|MXN?|"
    r"mxn|Mex|"
    r"JA|TT|BZ|BDS|Bds|EC|FJ|GY|RD|CL|COL|COP|UY|AR|LE|IR|UK|CN|JP|GH|STG|usd|cad|aud|hkd"
)
_LETTER_PREFIXES = r"[CASRNJELZBcasr]"
# Tokenised text parts prefix and sign ("c $ 16.4"), but "a $ 5" is an article and "' s $ 5" a possessive.
_PARTED_PREFIXES = r"[cCrR]"
_SUFFIXES = r"US|CAD?|AU?|NZ|HK|CDN|AUD|USD"
_USUAL_CODES = "USD|CAD|AUD|NZD|HKD|SGD|MXN|TWD|EUR|GBP|JPY|CNY|RMB|BRL|ARS|CLP|COP"
MARK = (
    rf"(?:(?:{_PREFIXES}|{_USUAL_CODES})[ ]?[{_SIGNS}]|{_LETTER_PREFIXES}[{_SIGNS}]|{_PARTED_PREFIXES}[ ]\$(?=[ ])"
    rf"|\$(?:{_SUFFIXES})(?=[ ]?\d)|[{_SIGNS}])"
)
"""A currency sign, with what stands glued in front of it."""

_CODES_BEFORE = (
    rf"(?:{CODES}|{WORDLIKE_CODES}|{_LOWER_CODES})"
    r"|[Dd]lrs|DLRS|RM|Rs\.?|RS\.?|Rp\.?|[Ss]tg|"
    r"DM|FF|SFr\.?|Sfr|FFr|BFr|Tk\.?|TL|NIS|"
    r"KSh|Ksh|KShs|TSh|USh|Dhs?\.?|Php|NTD|NKr|SKr|DKr|[Kk]r\.?|BTC|US|Lit|Dfl|SDR|[Ss]en|SR|KD|CFA"
    r"|[RPr](?=[ ]?[\d,.]{1,20}[ -]?(?:[mb]illion|trillion|[mb]l?n|[mbk]|,))"
)
MARK_ANCHOR = (
    rf"(?r)(?:(?:(?<![\w.])(?:(?:{_PREFIXES}|{_USUAL_CODES})[ ]?|{_LETTER_PREFIXES}|{_PARTED_PREFIXES}[ ](?=\$[ ])))?"
    rf"[{_SIGNS}]|(?<![\w.])\$?(?:[A-Z][A-Za-z]{{0,4}}\.?|dlrs|kr|stg|sen|usd|eur|rmb|cad|gbp|aud))[ .(-]{{0,3}}\d"
)
"""Signs and what may be a code in front of a digit; run backwards, since digits are rarer than letters."""

_NOUNS = (
    "dollars?|dlrs?|DLRS?|Dlrs?|bucks|pounds?(?:[ ]sterling)?|quid|sterling|stg|euros?|yens?|yuans?|renminbi|"
    "francs?|frs|marks?|deutsche?[ ]?marks?|guilders?|"
    "liras?|lire|pesetas?|escudos?|schillings?|drachmas?|markkas?|punts?|krona|kronor|krone|kroner|crowns?|korunas?|"
    "koruny|zlot(?:ys?|ies|ych)|forints?|leva|lei|kunas?|r(?:o)?ubles?|hr[iy]vn[iy]?as?|tenges?|manats?|laris?|drams?|"
    "rupees?|takas?|rupiahs?|ringgits?|bahts?|dongs?|kyats?|riels?|won|pesos?|reais|reals?|bolivar(?:e?s)?|bolivianos?|"
    "soles|guaran[ií](?:e?s)?|quetzal(?:e?s)?|lempiras?|c[oó]rdobas?|col[oó]n(?:es)?|balboas?|gourdes?|shekels?|"
    "dirhams?|dinars?|"
    "riyals?|rials?|rands?|nairas?|cedis?|shillings?|kwachas?|pulas?|birrs?|meticais|meticals?|kwanzas?|dalasis?|"
    "ariarys?|tugriks?|kina|patacas?|afghanis?|bitcoins?|ecus?"
)
_MINOR = (
    "cents?|cts?|penny|pennies|pence|centimes?|centavos?|pfennigs?|kope(?:c?k)s?|paise|paisa|sen|fen|[oöø]re|groszy?|"
    "agorot|kobo|fils|halalas?|dimes?|satoshis?"
)
_PLACES = (
    r"U\.?S\.?|u\.?s\.?|American|C|Canadian|Cdn|CDN|Can|Australian|Aussie|A|New[ ]Zealand|N\.?Z\.?|Kiwi|H\.?K\.?|"
    r"Hong[ ]Kong|"
    r"Singaporean|Singapore|New[ ]Taiwan|Taiwanese|Taiwan|British|English|U\.?K\.?|Egyptian|Lebanese|Syrian|Irish|"
    r"Sudanese|"
    r"Cypriot|Cyprus|Swiss|French|Belgian|Luxembourg|CFA|West[ ]German|German|D-|Deutsche|Dutch|Italian|Turkish|"
    r"Spanish|"
    r"Portuguese|Austrian|Greek|Finnish|Swedish|Norwegian|Danish|Icelandic|Czech|Slovak|Estonian|Polish|Hungarian|"
    r"Bulgarian|Romanian|Moldovan|Russian|Soviet|Belaruss?ian|Ukrainian|Kazakh|Kazakhstani|Azerbaijani|Azeri|Georgian|"
    r"Armenian|Serbian|Croatian|Indian|Pakistani?|Sri[ ]Lankan?|Nepalese|Nepali|Mauriti(?:an|us)|Bangladeshi|"
    r"Indonesian|"
    r"Malaysian|Thai|Vietnamese|Japanese|Chinese|South[ ]Korean|North[ ]Korean|Korean|Philippines?|Filipino|Mexican|"
    r"Argentin(?:e|ian|ean)|Chilean|Colombian|Uruguayan|Dominican|Cuban|Brazilian|Peruvian|Venezuelan|Bolivian|"
    r"(?:New[ ])?Israeli|(?i:new)|Emirati|U\.?A\.?E\.?|Moroccan|Kuwaiti|Jordanian|Bahraini?|Iraqi|Algerian|"
    r"Tunisian|Libyan|Saudi(?:[ ]Arabian)?|"
    r"Qatari?|Iranian|Omani|Yemeni|South[ ]African|Nigerian|Ghana(?:ian)?|Kenyan?|Tanzanian?|Ugandan?|Somali|Zambian|"
    r"Malawian|Namibian?|Zimbabwe(?:an)?|Jamaican?|Bahamian|Bermuda|Barbad(?:os|ian)|Trinidad|Fiji(?:an)?|"
    r"East[ ]Caribbean|Brunei|Liberian|Bosnian|nuevo"
)
CURRENCY_NAME = rf"(?i:(?:(?:{_PLACES})[ -]?)?(?:{_NOUNS})|(?:(?:{_PLACES})[ ])?(?:{_MINOR}))"
"""A currency or minor unit by name, with or without the adjective that says whose."""

_AFTER_SIGNS = _SIGNS.replace("$", "")
CURRENCY_AFTER = (
    rf"(?:{CURRENCY_NAME}|(?:(?:{_PREFIXES})[ ]?)?\$(?!\d)|(?:{_LETTER_PREFIXES})?\$(?!\d)|[{_AFTER_SIGNS}¢](?!\d)"
    rf"|(?:{CODES}|{WORDLIKE_CODES}|{_LOWER_CODES})"
    r"|RM|Rs|DM|FF|SFr|[Kk]r|zł|Kč|Ft|TL|NIS|Dhs?|(?<=\d)p|RMB|NTD|BTC|SDRs?|lv|ரூ|रु)"
)
"""A currency behind its number: a name, a code or a sign."""

_NOUN_STARTS = (
    "[Dd](?:oll|lr|in|ir|ong|ra|eu|al)|[Pp](?:ou|es|en|un|ul|at|(?!\\w))|[Cc](?:en|ts?|ro|or|ol|ed|ó|h?f|a?d)|"
    "[Ee](?:ur|sc|cu)|"
    "[Yy](?:en|ua)|[Ff](?:ra|rs|or|en|il)|[Rr](?:en|up|in|ie|ea|ub|ou|iy|ia|an|mb)|[Mm](?:ar|an|et)|b(?:uc|ah|ol|"
    "al|ir|it|is)|"
    "[Kk](?:ro|or|un|ya|wa|in|op|ob|r)|[Ss](?:te|tg|ch|ol|he|hi|en|at)|[Ll](?:ir|ev|ei|ar|em|v)|g(?:ui|ua|ou|ro|"
    "bp)|z[lł]|"
    "q(?:ui|ue)|"
    "h(?:ry|ri|al|kd)|t(?:en|ak|ug)|w(?:on)|n(?:ai|ew)|u[s.]|a(?:ri|fg|go|ud|u?st)|[oöø]re|jp|inr|i?sk"
)
PRICED_ANCHOR = (
    r"(?<![\w$£€¥/.,'])[\d½¼¾.][\d.,'/½¼¾]*+(?=(?:(?:[ ]\d{3}){1,5}|[ ][.,][ ]\d{1,6}|[ ]\d{1,2}[ ]?/[ ]?\d{1,2}|"
    r"-\d/\d|(?:[ ]?-[ ]?|[ ](?:to|or|and)[ ])[\d.,/½]{1,12})?+[ -]{0,3}(?:(?:half[ -]|and a half )?(?:hundred |"
    r"thousand |"
    r"(?:[MmBb]|[Tt]r)(?:ILLION|illion|l?[nN]|[iI][lL]|m|M|io|rd)?s?[ -]{0,3}|lakhs? |crores? |[kK] ?|[tT]n |"
    r"[Cc]r )){0,2}"
    rf"(?:to [\d.,]{{1,12}}[ -](?:[mb](?:illion|l?n)? ?|thousand )?)?(?:of )?(?:{_NOUN_STARTS}|[A-Z]{{2,3}}(?!\w)|"
    rf"[A-Za-z][\w.]{{0,11}}[ -](?:[A-Z][a-z]{{1,8}}[ -])?(?:{_NOUN_STARTS})|[{_SIGNS}¢ரर]))"
)
"""A number with a currency, or with another number of a range, behind it."""

_SCALED = rf"s?[ -](?:of[ ])?(?:{CURRENCY_NAME}|(?:{CODES}|{_LOWER_CODES}))(?!\w)"
NAME_TAILS = (
    r"dollars?(?!\w)", r"cents?(?!\w)", r"euros?(?!\w)", r"pounds?(?!\w)", r"(?<=[ -])yen(?!\w)", r"francs?(?!\w)",
    r"pesos?(?!\w)", r"rupees?(?!\w)", r"(?<=[ -])pence(?!\w)", r"(?<=[ -])penny(?!\w)", r"USD(?!\w)", r"(?<=[ "
    r"-])usd(?!\w)",
    rf"illion{_SCALED}", rf"housand{_SCALED}", rf"undred{_SCALED}", rf"ILLION(?i:{_SCALED})",
    r"Dollars?(?!\w)", r"DOLLARS(?!\w)",
)  # fmt: skip
"""Where a currency's name can end behind number words: the usual names, and any name behind a scale."""

PERCENT_TAIL = r"%|[Pp](?:er[ -]?cent(?:age)?s?|ct)(?!\w)|P(?:ER[ -]?CENT|CT)(?!\w)|p\. ?c\."

NUMBER_FRAGMENTS: dict[str, Fragment] = {
    "THIRTY_SECONDS": Fragment(r"(?:\d{2,3} )?\d{1,2}/32", tail_anchor=r"/32(?!\d)"),
    "COIN": Fragment(r"(?:dime|penny)", anchor=r"(?<=(?:\b[Aa]|[Oo]ne|every|single) )(?:dime|penny)(?![\w-])"),
    "NUMBER": Fragment(FIGURE, anchor=r"(?<![\w.,/])\.?[\d½¼¾⅓⅔⅛⅜⅝⅞]"),
    "FIGURE": Fragment(rf"(?<!\d[.,/'])(?<![$£€¥]){FIGURE}"),
    "NUMBER_WORDS": Fragment(WORDS),
    "PERCENT": Fragment(r"%|(?i:per[ -]?cents?|pct|percentages?)|p\.[ ]?c\.", tail_anchor=PERCENT_TAIL),
    "PERCENT_FIRST": Fragment(r"(?i:per[ -]?cent|pct|percentage)", anchor=PERCENT_TAIL),
    "POINTS": Fragment(
        r"(?i:(?:percentage|per[ -]?cent|pct\.?|basis)[ -]points?|%[ -]?points?|bps?)",
        tail_anchor=(
            r"points?(?<=[estES%][ -]points?)(?!\w)",
            r"Points?(?<=[estES%][ -]Points?)(?!\w)",
            r"bps?(?<=\d ?bps?)(?!\w)",
            r"(?<=[a-z] )bps(?!\w)",
        ),
    ),
    "SCALE": Fragment(SCALE),
    "CURRENCY_SIGN": Fragment(MARK, anchor=MARK_ANCHOR),
    "CURRENCY_CODE": Fragment(_CODES_BEFORE, anchor=MARK_ANCHOR),
    "PRICED": Fragment(FIGURE, anchor=PRICED_ANCHOR),
    "CURRENCY_NAME": Fragment(CURRENCY_NAME),
    "CURRENCY_AFTER": Fragment(CURRENCY_AFTER),
    "CODE": Fragment(rf"(?:{CODES}|{WORDLIKE_CODES}|{_LOWER_CODES})"),
    "CENTS_WORDS": Fragment(
        r"(?i:(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|"
        r"seven|eight|nine))?"
        r"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
    ),
    "VAGUE_SCALE": Fragment(
        r"(?i:(?:tens|hundreds|thousands|several|few|many)(?:[ ]of)?[ ](?:hundred|thousand|million|billion|trillion)s?"
        r"|(?:hundreds|thousands|millions|billions|trillions))"
    ),
    "CURRENCY_NOUN": Fragment(
        rf"(?:{CURRENCY_NAME}|[MmkK]?(?:USD|EUR|GBP)|{CODES}|{_LOWER_CODES})", tail_anchor=NAME_TAILS
    ),
}
"""By name; see each constant for what it stands for."""
