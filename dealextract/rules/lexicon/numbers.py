"""Numbers, currencies and scales: fragments of the lexicon."""

from __future__ import annotations

from dealextract.data.currencies import currencies
from dealextract.engine import Beside, Fragment, Words
from dealextract.normalize.currency_tables import MINOR_UNITS, UNITS

_GROUPS = (
    r"\d{1,3}(?:,\d{3}){1,12}(?:\.\d{1,12})?",
    r"\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,12})?",
    r"\d{1,3}(?:\.\d{3}){2,12}(?:,\d{1,4})?",
    r"\d{1,3}(?:\.\d{3}){1,12},\d{1,2}",
    r"\d{1,3}(?:'\d{3}){1,12}(?:[.,]\d{1,4})?",
    # Behind a currency also in front of a scale word: "SEK 1 234 million".
    r"(?<=[A-Z$£€] ?)\d{1,3}(?:[ ]\d{3}){1,6}(?:[.,]\d{1,2})?(?=[ ]?[mbt])",
    # Blanks as separators: never in front of a scale word, so that "in 2018 500 million" stays two numbers.
    r"\d{1,3}(?:[ ]\d{3}){1,6}(?:[.,]\d{1,2})?(?![.,]?\d|[ -]?(?:[mbtr]{1,2}illion|thousand|[mb]l?n))",
    # Figures that a tokeniser has taken apart.
    r"\d{1,3}(?:[ ],[ ]\d{3}){1,6}(?:[ ]\.[ ]\d{1,4})?",
    r"\d{1,9}[ ]\.[ ]\d{1,6}",
    r"(?<![\w.)])\.\d{1,6}",
    r"\d{1,40}(?:,\d{1,2}|\.\d{1,12})?",
)
_END = r"(?!\d|/\d|[.,']\d)"
_FRACTION = r"(?:[ -]\d{1,2}[ ]?/[ ]?\d{1,2}(?![\d/])|[½¼¾⅓⅔⅛⅜⅝⅞]|(?:-|[ ]|[ ]and[ ]a[ ])half(?=[ -]))"
FIGURE = rf"(?:(?:{'|'.join(_GROUPS)})(?:{_FRACTION}|{_END})|[½¼¾⅓⅔⅛⅜⅝⅞])"
"""A number in figures in any common style, with a fraction behind it or not."""

_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|"
    "trillion|lakhs?|crores?|dozen|half|quarters?|thirds?|fifths?|tenths?|hundredths?|point|and|an?|of|couple"
)
_FIRST_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    "eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|half|"
    "an?(?=[ -]{1,3}(?:hundred|thousand|[mb]illion|trillion|half|quarter|third|fifth|tenth|dozen|couple|lakh|crore|"
    "hundredth|thousandth))"
)
WORDS = rf"(?i:(?:{_FIRST_WORDS})(?:[ -]{{1,3}}(?:{_WORDS})){{0,40}})(?!\w)"
"""A number in words; whether they make one is for `normalize.numbers` to say."""

_LONG = r"(?i:hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|lac|mln|bln)"
_SHORT = (
    r"mn|bn|tn|trn|trln|tln|[Mm]io\.?|[Mm]rd\.?|mil|bil|mill|MLN|BLN|Mn|Bn|Tn|MN|BN|TN|MM|mm|[mM]|cr|Cr"
    r"|(?<=\d)[kKbBtT]|[KB]"
)
SCALE = (
    rf"(?:{_LONG}s?(?:[ -](?i:thousand|million|billion|trillion|crore|cr)s?)?|(?:{_SHORT}))"
    r"(?:(?!\w)|(?=USD|EUR|GBP|JPY|CNY|RMB|CHF|CAD|AUD|HKD|INR|SEK|NOK|DKK))"
)
"""A scale word or suffix behind a number, or glued between it and a currency code."""

WORDLIKE = frozenset(
    code
    for code in currencies()
    if code in "COP AMD ALL TOP TRY CUP PEN MOP GEL LAK BAM ANG ERN SOS MAD NAD STN BOB MUR RON SIT SLE PAB"
)
"""Codes that are words or abbreviations too: in front of a number they need more evidence to be money."""

CODES = "[A-Z]{3}"
"""The shape of a code; that it is one is for `normalize.currencies` to say. A list of them all is slow to compile."""

_LOWER_CODES = "usd|eur|gbp|jpy|cny|chf|cad|aud|hkd|sgd|inr|rmb|RMB|Usd|Eur|Gbp"

_SIGNS = "$£€¥￥₹₿₽₩₪₺₴₸₾֏₫฿₱₦₵₡₲₭₮₼₨៛﷼৳₤"
_PREFIXES = (
    r"U\.?S\.?A?\.?|u\.?s\.?|CDN|Cdn|CAN|Can|CA|ca|AUS|Aus|Aust|AU|au|NZ|nz|H\.K\.|HK|hk|NTD|NT|nt|SGD?|Sing|MXN?|"
    r"mxn|Mex|"
    r"JA|TT|BZ|BDS|Bds|EC|FJ|GY|RD|CL|COL|COP|UY|AR|LE|IR|UK|CN|JP|GH|STG|usd|cad|aud|hkd"
)
_LETTER_PREFIXES = r"[CASRNJELZBcasr]"
# Tokenised text parts prefix and sign ("c $ 16.4"), but "a $ 5" is an article and "' s $ 5" a possessive.
_PARTED_PREFIXES = r"[cCrR]"
_SUFFIXES = r"U\.S\.|US|CAD?|AU?|NZ|HK|CDN|AUD|USD"
_USUAL_CODES = "USD|CAD|AUD|NZD|HKD|SGD|MXN|TWD|EUR|GBP|JPY|CNY|RMB|BRL|ARS|CLP|COP"
MARK = (
    rf"(?:(?:{_PREFIXES}|{_USUAL_CODES})[ ]?[{_SIGNS}]|{_LETTER_PREFIXES}[{_SIGNS}]|{_PARTED_PREFIXES}[ ]\$(?=[ ])"
    rf"|\$(?:{_SUFFIXES})(?=[ ]?\d)|[{_SIGNS}])"
)
"""A currency sign, with what stands glued in front of it."""

_CODES_BEFORE = (
    rf"(?:{CODES}|{_LOWER_CODES})"
    r"|[Dd]lrs|DLRS|RM|Rs\.?|RS\.?|Rp\.?|[Ss]tg|"
    r"DM|FF|SFr\.?|Sfr|FFr|BFr|Tk\.?|TL|NIS|(?:[KTU]?S|[KTU]s)hs?\.?|"
    r"Dhs?\.?|Php|NTD|NKr|SKr|DKr|[Kk]r\.?|BTC|US|Lit|Dfl|SDR|[Ss]en|SR|QR|KD|F?CFA|Birr|GH¢"
    # Letters that mean other things too: only in front of a large amount.
    r"|(?:[RPr]|N(?=\d)|Bt|Fr\.?|Ps\.?|S/\.?|LE|[JB]D|Euros?|EURO)"
    r"(?=[ ]?[\d,.]{1,20}[ -]?(?:[mb]illion|trillion|[mbt]l?n|[mbk]|,\d))"
)
SIGN_ANCHOR = (
    *(
        Beside(
            sign,
            rf"(?:(?<![\w.])(?:(?:{_PREFIXES}|{_USUAL_CODES})[ ]?|{_LETTER_PREFIXES}))?",
            rf"(?:{_SUFFIXES})?[ ]{{0,12}}\.?\d",
        )
        for sign in _SIGNS
    ),
    Beside("$ ", rf"(?<![\w.]){_PARTED_PREFIXES}[ ]", r"[ ]{0,12}\.?\d"),
)
"""Signs in front of a digit, with what stands glued in front of them."""

_SIGN_LETTERS = (
    "RMB RM Rs RS Rp Stg DM FF SFr Sfr FFr BFr Tk TL NIS KSh Ksh KShs Kshs TSh Tsh TShs Tshs USh Ush UShs Ushs Sh Shs "
    "Dh Dhs Php NTD NKr SKr DKr Kr kr BTC US Lit Dfl SDR sen Sen SR QR KD CFA FCFA dlrs Dlrs DLRS stg Birr Euro Euros "
    "EURO Bt Fr Ps LE JD BD"
)
CODE_ANCHOR: tuple[str | Words | Beside, ...] = (
    Beside(
        Words.as_written(
            *(code for code in currencies() if code not in _LOWER_CODES.split("|")),
            *_SIGN_LETTERS.split(" "),
            *_LOWER_CODES.split("|"),
        ),
        after=r"(?=[. -]{0,3}[\d½¼¾⅓⅔⅛⅜⅝⅞])",
    ),
    r"R\.?(?=[ ]{0,2}\d)",
    r"P(?=[ ]{0,2}\d)",
    r"N(?=[ ]{0,2}\d)",
    r"GH¢(?=[ ]?\d)",
    r"S/\.?(?=[ ]?\d)",
)
"""What may be a code or an abbreviation in front of a number."""


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
_PLACES = (
    r"[Ee]uro|U\.?S\.?|u\.?s\.?|American|C|Canadian|Cdn|CDN|Can|Australian|Aussie|A|New[ ]Zealand|N\.?Z\.?|Kiwi|"
    r"H\.?K\.?|Hong[ ]Kong|"
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
_SHORT_SIGNS = r"[Kk]r|RM|Rs|DM|FF|SFr|zł|Kč|Ft|TL|Dhs?|lv"
NAME_SHAPE = rf"(?:(?:(?i:{_PLACES})[ -]?)?(?:(?<![A-Za-z.])[A-Za-z]{{3,14}}|(?<=[Dd]-)[Mm]arks?)(?:[ ][Ss]terling)?)"
"""The shape of a currency's name, for patterns that are tried only where one of the known names ends."""

CURRENCY_AFTER = (
    rf"(?:(?<=[mMkKn]){{CODE}}|{NAME_SHAPE}|(?:(?:{_PREFIXES})[ ]?|{_LETTER_PREFIXES})?\$(?!\d)|[{_SIGNS}¢](?!\d)"
    rf"|{_SHORT_SIGNS}|ரூ|रु|(?<=\d)p)"
)
"""A currency behind its number: a name, a code or a sign."""

NAME_ENDS = Words(
    *(word for word in (*UNITS, *MINOR_UNITS) if word.isascii() and len(word) > 2 and word != "sen"),
    *(code.lower() for code in currencies() if code not in WORDLIKE),
    *("rmb", "ntd", "btc", "nis", "sdr", "sdrs", "musd", "meur", "mgbp"),
)
"""Words that a currency's name or code can end in."""

_GLUED = Words.as_written(
    *(
        scale + sign
        for scale in ("", "k", "K", "m", "M", "n", "b", "bn", "mn")
        for sign in (*["kr", "Kr", "RM", "Rs", "DM", "FF", "SFr", "Ft", "TL", "Dh", "Dhs", "lv"], *currencies(), "RMB")
        if scale or sign not in NAME_ENDS
    )
)
"""Codes and short signs, as they may be glued to a scale."""

AFTER_TAILS: tuple[str | Words | Beside, ...] = (
    NAME_ENDS,
    *(rf"{sign}(?!\d)" for sign in (r"\$", *_SIGNS[1:], "¢", *"₠₢₣₥₯₰₶₷₻₽₿")),
    "ரூ",
    "रु",
    r"zł(?!\w)",
    r"Kč(?!\w)",
    r"p(?<=\dp)(?!\w)",
    Beside(_GLUED, r"(?<=\d[ mbn]{0,4}|(?:illion|ln) )"),
)
"""Where a currency behind its number can end."""

PERCENT_ENDS: tuple[str | Words, ...] = (
    "%",
    Words("percent", "percents", "percentage", "percentages", "pct", "cent", "cents"),
    Words.as_written("pc"),
    r"p\.c\.",
)

_SCALED_CODES = "USD|EUR|GBP|CHF|SEK|NOK|DKK|JPY|CNY|RMB|AUD|CAD|INR|PLN|CZK|HUF|RUB|ZAR|NZD|SGD|HKD"

_WRITTEN_FIRST = ("RMB", "Renminbi", "Rupees", "Rs", "INR", "USD", "EUR", "GBP", "Naira", "Ringgit", "Dirhams", "AED")
"""Currencies that are written in front of numbers in words."""

_SHORT_POINTS = tuple(rf"{short}(?<=\d ?{short})(?!\w)" for short in ("bp", "pp"))

NUMBER_FRAGMENTS: dict[str, Fragment] = {
    "THIRTY_SECONDS": Fragment(r"(?:\d{2,3} )?\d{1,2}/32", tail_anchor=r"/32(?!\d)"),
    "COIN": Fragment(r"(?<=(?:\b[Aa]|[Oo]ne|every|single) )(?:dime|penny)", anchor=Words("dime", "penny")),
    "NUMBER": Fragment(f"(?>{FIGURE})", anchor=r"(?<![\w.,/])\.?[\d½¼¾⅓⅔⅛⅜⅝⅞]"),
    "FIGURE": Fragment(rf"(?<!\d[.,/'])(?<![$£€¥]){FIGURE}"),
    "NUMBER_WORDS": Fragment(WORDS),
    "WRITTEN_FIRST": Fragment(rf"(?:{'|'.join(_WRITTEN_FIRST)})(?!\w)\.?", anchor=Words.as_written(*_WRITTEN_FIRST)),
    "HUNDREDTHS": Fragment(
        rf"(?:[0-9]{{2}}|[Nn][Oo]|[Xx]{{2}})/100(?:ths)? {NAME_SHAPE}",
        tail_anchor=r"/100(?:ths)? (?:[A-Z][\w.]{1,10} )?[A-Za-z]{3,14}(?: [Ss]terling)?(?!\w)",
    ),
    "PERCENT": Fragment(r"%|(?i:per[ -]?cents?|pct|percentages?)|pc(?!\w)|p\.[ ]?c\.", tail_anchor=PERCENT_ENDS),
    "PERCENT_FIRST": Fragment(r"(?i:per[ -]?cent|pct|percentage)", anchor=Words("percent", "per", "pct", "percentage")),
    "PART_OF_ONE": Fragment(
        r"(?:[Hh]alf|[Tt]hirds?|[Qq]uarters?|[Ff]ifths?)",
        anchor=Words("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths"),
        tail_anchor=Words("half", "third", "thirds", "quarter", "quarters", "fifth", "fifths"),
    ),
    "POINTS": Fragment(
        r"(?i:(?:percentage|per[ -]?cent|pct\.?|basis)[ -](?:points?|pts?)|%[ -]?(?:points?|pts?)|bps?|ppts?|pp"
        r"|p\.p\.)",
        tail_anchor=(Words("point", "points", "pt", "pts", "bps", "ppt", "ppts"), *_SHORT_POINTS, r"p\.p\."),
    ),
    "SCALE": Fragment(SCALE),
    "SCALE_WORD": Fragment(
        "(?:million|billion|trillion)",
        tail_anchor=tuple(rf"{word}(?<=[A-Z]{{3}} {word})(?!\w)" for word in ("million", "billion", "trillion")),
    ),
    "CURRENCY_SIGN": Fragment(MARK, anchor=SIGN_ANCHOR),
    "SIGN": Fragment(MARK),
    "HASH": Fragment("#", anchor=r"#(?=\d)"),
    "PLAIN_SIGN": Fragment(r"(?:US)?[$£€]", anchor=tuple(rf"{sign} ?[(-] ?\d" for sign in (r"US\$", r"\$", "£", "€"))),
    "AMOUNT": Fragment(FIGURE),
    "BACKING": Fragment(
        r"(?:(?:(?:U\.?S\.?|American|Canadian|Cdn|Australian|New[ ]Zealand|Hong[ ]Kong|Singapore|Jamaican)[ ])?"
        r"[Dd]ollars|pounds|euros|sterling|[A-Z]{3}|usd|cad|aud|U\.S\.|Canadian|Cdn|Australian)",
        tail_anchor=(
            Words("dollars", "pounds", "euros", "sterling", "canadian", "cdn", "australian"),
            Words(*_USUAL_CODES.lower().split("|")),
            r"illion U\.S\.(?! [Dd]oll)",
        ),
    ),
    "CURRENCY_CODE": Fragment(_CODES_BEFORE, anchor=CODE_ANCHOR),
    "SCALED_CODE": Fragment(
        rf"(?:[TKMkm](?:{_SCALED_CODES}|€)|(?:{_SCALED_CODES})(?:[km]|bn))",
        anchor=(
            Beside(
                Words.as_written(
                    *(scale + code for code in _SCALED_CODES.split("|") for scale in "TKMkm"),
                    *(code + scale for code in _SCALED_CODES.split("|") for scale in ("k", "m", "bn")),
                ),
                after=r"(?=[ ]?\d)",
            ),
            Beside("€", r"(?<![\w.])[TKMkm]", r"[ ]?\d"),
        ),
    ),
    "LETTER_SIGN": Fragment("[RNP]", anchor=tuple(rf"{letter}(?=\d[\d., ]{{0,12}}\d)" for letter in "RNP")),
    "CURRENCY_AFTER": Fragment(CURRENCY_AFTER, tail_anchor=AFTER_TAILS),
    "CODE": Fragment(rf"(?:{CODES}|{_LOWER_CODES})"),
    "CENTS_WORDS": Fragment(
        r"(?i:(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|"
        r"seven|eight|nine))?"
        r"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
    ),
    "VAGUE_SCALE": Fragment(
        r"(?i:(?:tens|hundreds|thousands|several|few|many)(?:[ ]of)?[ ](?:hundred|thousand|million|billion|trillion)s?"
        r"|(?:hundreds|thousands|millions|billions|trillions))"
    ),
    "CURRENCY_NOUN": Fragment(NAME_SHAPE, tail_anchor=NAME_ENDS),
}
"""By name; see each constant for what it stands for."""
