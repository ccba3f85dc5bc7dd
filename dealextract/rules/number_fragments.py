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
    "eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|"
    "trillion|half|an?|dozen"
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
    code for code in currencies() if code in "ALL TOP TRY CUP PEN MOP GEL LAK BAM ANG ERN SOS MAD NAD STN BOB MUR "
        "RON SIT SLE PAB"
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
MARK = (
    rf"(?:(?:{_PREFIXES}|{CODES})[ ]?[{_SIGNS}]|{_LETTER_PREFIXES}[{_SIGNS}]|{_PARTED_PREFIXES}[ ]\$(?=[ ])"
    rf"|\$(?:{_SUFFIXES})(?=[ ]?\d)|[{_SIGNS}])"
)
"""A currency sign, with what stands glued in front of it."""

_CODES_BEFORE = (
    rf"(?:{CODES}|{WORDLIKE_CODES}|{_LOWER_CODES})"
    r"|(?:U\.?S\.?|Canadian|Australian|Hong[ ]Kong|H\.K\.|N\.Z\.)[ ]dlrs|[Dd]lrs|DLRS|RM|Rs\.?|RS\.?|Rp\.?|[Ss]tg|"
    r"DM|FF|SFr\.?|Sfr|FFr|BFr|Tk\.?|TL|NIS|"
    r"KSh|Ksh|KShs|TSh|USh|Dhs?\.?|Php|NTD|NKr|SKr|DKr|[Kk]r\.?|BTC|US|Lit|Dfl|SDR|[Ss]en|SR|KD|CFA"
    r"|[RPr](?=[ ]?[\d,.]{1,20}[ -]?(?:[mb]illion|trillion|[mb]l?n|[mbk]|,))"
)
MARK_ANCHOR = (
    rf"(?r)(?<![\w.])(?:(?:(?:{_PREFIXES}|{CODES})[ ]?|{_LETTER_PREFIXES}|"
    rf"{_PARTED_PREFIXES}[ ](?=\$[ ]))?[{_SIGNS}](?:{_SUFFIXES})?"
    rf"|[A-Z]{{3}}|(?:U\.?S\.?|Canadian|Australian|Hong[ ]Kong|H\.K\.|N\.Z\.)[ ]dlrs|DLRS|[A-Z][A-Za-z]{{0,3}}|"
    rf"dlrs|kr|stg|sen|r|{_LOWER_CODES})"
    r"[ .(-]{0,3}\d"
)

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

PRICED_ANCHOR = (
    r"(?<![\w$£€¥/.,'])\.?[\d½¼¾][\d.,'/½¼¾]*+(?=[ -]{0,3}(?i:half[ -]|and a half |hundred |thousand |"
    r"[mb](?:illion|l?n|il|m)?s? ?-?|trillion |"
    r"lakh |crore |k |tn |cr )?[a-zA-Z$£€¥￥₹₽₩₪₺₴₸₾֏₫฿₱₦₵₡₲₭₮₼₨៛﷼৳₤¢ர]|[ -][.,/\d])"
)

NUMBER_FRAGMENTS: dict[str, Fragment] = {
    "NUMBER": Fragment(FIGURE, anchor=r"(?<![\w.,/])\.?[\d½¼¾⅓⅔⅛⅜⅝⅞]"),
    "FIGURE": Fragment(rf"(?<!\d[.,/'])(?<![$£€¥]){FIGURE}"),
    "NUMBER_WORDS": Fragment(WORDS),
    "PERCENT": Fragment(
        r"%|(?i:per[ -]?cents?|pct|percentages?)|p\.[ ]?c\.|PC",
        tail_anchor=r"%|[Pp](?:er[ -]?cent(?:age)?s?|ct)(?!\w)|P(?:ER[ -]?CENT|CT)(?!\w)|p\. ?c\.|(?<=\d )PC",
    ),
    "POINTS": Fragment(
        r"(?i:(?:percentage|per[ -]?cent|pct\.?|basis)[ -]points?|%[ -]?points?|bps?)",
        tail_anchor=r"(?<=[estES%][ -])(?i:points?)(?!\w)|(?<=\d ?)bps?(?!\w)",
    ),
    "WORDS_WITH_SCALE": Fragment(
        WORDS,
        anchor=rf"(?r)(?<!\w)(?i:{_FIRST_WORDS})(?i:[ -]{{1,3}}(?:{_WORDS})){{0,16}}(?<=[IiOoUu](?i:llion|usand|"
            rf"ndred))",
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
        r"(?i:(?:(?:tens|hundreds|thousands|several|a[ ]few|few|many)(?:[ ]of)?[ ])?(?:hundred|thousand|million|"
        r"billion|trillion)s?)",
        anchor=r"(?r)(?<!\w)(?:(?i:tens|hundreds|thousands|several|a few|few|many)(?: of)? )?(?:[mbtMBT]r?illion|"
            r"[Tt]housand|[Hh]undred)s?(?= (?:of )?\w)",
    ),
    "CURRENCY_WORD": Fragment(rf"(?:{CURRENCY_NAME}|(?:{CODES}|{_LOWER_CODES}))"),
    "CURRENCY_NOUN": Fragment(
        rf"(?:{CURRENCY_NAME}|[MmkK]?(?:USD|EUR|GBP)|{CODES}|{_LOWER_CODES})",
        tail_anchor=r"(?<=[ -])(?:dollars?|dlrs|cents?|euros?|pounds?|yen|francs?|pesos?|pen(?:ny|ce)|rupees?|"
            r"marks?|yuan|ringgit|us[dD]|U?SD|MUSD)(?!\w)",
    ),
}
"""By name; see each constant for what it stands for."""
