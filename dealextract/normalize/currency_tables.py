"""What signs, words and prefixes can stand for: common knowledge, ranked by use in English business text."""

from __future__ import annotations

from decimal import Decimal


def _codes(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


_DOLLARS = _codes("USD CAD AUD HKD SGD NZD TWD JMD BSD TTD BBD BZD FJD XCD LRD NAD GYD BND BMD KYD SRD SBD ZWD")
_PESOS = _codes("MXN PHP ARS CLP COP UYU DOP CUP")
_RUPEES = _codes("INR PKR LKR NPR MUR SCR")
_CROWNS = _codes("SEK NOK DKK CZK ISK SKK EEK")
_FRANCS = _codes("CHF FRF BEF LUF XOF XAF XPF CDF RWF GNF DJF BIF KMF")
_POUNDS = _codes("GBP EGP LBP SYP SDG SSP IEP GIP FKP SHP CYP")
_SHILLINGS = _codes("KES TZS UGX SOS")

SIGNS: dict[str, tuple[str, ...]] = {
    "$": _DOLLARS + _PESOS, "£": _POUNDS, "€": ("EUR",), "¥": ("JPY", "CNY"), "￥": ("JPY", "CNY"), "₹": ("INR",),
    "₽": ("RUB",), "₩": ("KRW", "KPW"), "₪": ("ILS",), "₺": ("TRY",), "₴": ("UAH",), "₸": ("KZT",), "₾": ("GEL",),
    "֏": ("AMD",), "₫": ("VND",), "฿": ("THB",), "₱": ("PHP",), "₦": ("NGN",), "₵": ("GHS",), "₡": ("CRC", "SVC"),
    "₲": ("PYG",), "₭": ("LAK",), "₮": ("MNT",), "₼": ("AZN",), "₨": _RUPEES, "៛": ("KHR",), "﷼": ("IRR", "SAR"),
    "৳": ("BDT",), "₤": ("ITL", "TRY"), "¢": _DOLLARS, "₿": ("XBT",),
    # Letters that serve as signs.
    "rs": _RUPEES, "re": _RUPEES, "rm": ("MYR",), "rp": ("IDR",), "kr": _CROWNS, "zł": ("PLN",), "kč": ("CZK",),
    "ft": ("HUF",), "r": ("ZAR",), "p": ("PHP", "BWP"), "php": ("PHP",), "rmb": ("CNY",), "nis": ("ILS",),
    "tl": ("TRY",), "ytl": ("TRY",), "dm": ("DEM",), "ff": ("FRF",), "ffr": ("FRF",), "bfr": ("BEF",), "sfr": ("CHF",),
    "fr": _FRANCS, "euro": ("EUR",), "n": ("NGN",), "sh": _SHILLINGS, "bt": ("THB",), "birr": ("ETB",), "le": ("EGP",),
    "jd": ("JOD",), "bd": ("BHD",), "ps": _PESOS,
    "dhs": ("AED", "MAD"), "dh": ("AED", "MAD"), "ksh": ("KES",), "kshs": ("KES",), "tsh": ("TZS",),
    "ush": ("UGX",), "tk": ("BDT",), "dlr": _DOLLARS, "dlrs": _DOLLARS, "stg": ("GBP",), "lit": ("ITL",),
    "pta": ("ESP",), "ptas": ("ESP",), "dfl": ("NLG",), "lei": ("RON", "MDL"), "lv": ("BGN",), "cfa": ("XOF", "XAF"),
    "fcfa": ("XOF", "XAF"), "sr": ("SAR",), "kd": ("KWD",), "qr": ("QAR",), "ரூ": ("LKR", "INR"), "रु": ("INR", "NPR"),
    "gh₵": ("GHS",),
    "s/": ("PEN",), "bs": ("BOB", "VES"), "btc": ("XBT",), "sdr": ("XDR",), "ntd": ("TWD",), "ecu": ("XEU",),
    "nkr": ("NOK",), "skr": ("SEK",), "dkr": ("DKK",), "us": ("USD",),
}  # fmt: skip
"""Signs and abbreviations, lower-case, to what they can stand for, likeliest first. XBT is the usual code of "
"bitcoin."""

PREFIXES: dict[str, str] = {
    **dict.fromkeys(("us$", "usa$", "u$"), "USD"),
    **dict.fromkeys(("c$", "ca$", "can$", "cdn$", "canadian$"), "CAD"),
    **dict.fromkeys(("a$", "au$", "aus$", "aust$", "australian$"), "AUD"),
    **dict.fromkeys(("nz$",), "NZD"),
    **dict.fromkeys(("hk$",), "HKD"),
    **dict.fromkeys(("s$", "sg$", "sing$"), "SGD"),
    **dict.fromkeys(("nt$", "tw$", "ntd$"), "TWD"),
    **dict.fromkeys(("r$", "br$"), "BRL"),
    **dict.fromkeys(("mx$", "mex$", "m$n", "mxn$"), "MXN"),
    "n$": "NAD", "j$": "JMD", "ja$": "JMD", "tt$": "TTD", "bz$": "BZD", "bds$": "BBD", "b$": "BSD", "ec$": "XCD",
    "fj$": "FJD", "f$": "FJD", "gy$": "GYD", "g$": "GYD", "l$": "LRD", "z$": "ZWD", "zw$": "ZWD", "ci$": "KYD",
    "rd$": "DOP", "ar$": "ARS", "clp$": "CLP", "cl$": "CLP", "ch$": "CLP", "col$": "COP", "cop$": "COP", "co$": "COP",
    "uy$": "UYU", "$u": "UYU", "mop$": "MOP", "bn$": "BND", "br": "BRL", "d$": "USD", "ph₱": "PHP",
    "e£": "EGP", "le£": "EGP", "l£": "LBP", "ll£": "LBP", "ir£": "IEP", "c£": "CYP", "s£": "SYP",
    "uk£": "GBP", "gb£": "GBP",
    "stg£": "GBP", "cn¥": "CNY", "rmb¥": "CNY", "jp¥": "JPY", "gh₵": "GHS", "gh¢": "GHS", "ghc": "GHS",
}  # fmt: skip
"""A prefix with its sign, lower-case and without blanks or full stops, to the one currency it means."""

UNITS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("dollar", "dollars", "dlr", "dlrs", "buck", "bucks"), _DOLLARS),
    **dict.fromkeys(("pound", "pounds", "quid"), _POUNDS),
    **dict.fromkeys(("sterling", "stg"), ("GBP",)),
    **dict.fromkeys(("euro", "euros"), ("EUR",)),
    **dict.fromkeys(("yen", "yens"), ("JPY",)),
    **dict.fromkeys(("yuan", "yuans", "renminbi", "rmb", "renmimbi"), ("CNY",)),
    **dict.fromkeys(("franc", "francs", "frs"), _FRANCS),
    **dict.fromkeys(("mark", "marks", "deutschmark", "deutschmarks", "deutschemark", "deutschemarks"), ("DEM", "BAM")),
    **dict.fromkeys(("guilder", "guilders"), ("NLG", "XCG")),
    **dict.fromkeys(("lira", "liras"), ("TRY", "ITL", "MTL")),
    "lire": ("ITL",),
    **dict.fromkeys(("peseta", "pesetas"), ("ESP",)),
    **dict.fromkeys(("escudo", "escudos"), ("PTE", "CVE")),
    **dict.fromkeys(("schilling", "schillings"), ("ATS",)),
    **dict.fromkeys(("drachma", "drachmas"), ("GRD",)),
    **dict.fromkeys(("markka", "markkas", "markkaa"), ("FIM",)),
    **dict.fromkeys(("punt", "punts"), ("IEP",)),
    **dict.fromkeys(("krona", "kronor", "kronas"), ("SEK", "ISK")),
    **dict.fromkeys(("krone", "kroner", "krones"), ("NOK", "DKK")),
    **dict.fromkeys(("crown", "crowns"), _CROWNS),
    **dict.fromkeys(("koruna", "korunas", "koruny", "korun"), ("CZK", "SKK")),
    **dict.fromkeys(("zloty", "zlotys", "zloties", "zlotych"), ("PLN",)),
    **dict.fromkeys(("forint", "forints"), ("HUF",)),
    **dict.fromkeys(("lev", "leva"), ("BGN",)),
    **dict.fromkeys(("leu", "lei"), ("RON", "MDL")),
    **dict.fromkeys(("kuna", "kunas"), ("HRK",)),
    **dict.fromkeys(("tolar", "tolars"), ("SIT",)),
    **dict.fromkeys(("ruble", "rubles", "rouble", "roubles"), ("RUB", "BYN")),
    **dict.fromkeys(("hryvnia", "hryvnias", "hryvna", "hryvnya"), ("UAH",)),
    **dict.fromkeys(("tenge", "tenges"), ("KZT",)),
    **dict.fromkeys(("manat", "manats"), ("AZN", "TMT")),
    **dict.fromkeys(("lari", "laris"), ("GEL",)),
    **dict.fromkeys(("dram", "drams"), ("AMD",)),
    **dict.fromkeys(("rupee", "rupees"), _RUPEES),
    **dict.fromkeys(("taka", "takas"), ("BDT",)),
    **dict.fromkeys(("rupiah", "rupiahs"), ("IDR",)),
    **dict.fromkeys(("ringgit", "ringgits"), ("MYR",)),
    **dict.fromkeys(("baht", "bahts"), ("THB",)),
    **dict.fromkeys(("dong", "dongs"), ("VND",)),
    **dict.fromkeys(("kyat", "kyats"), ("MMK",)),
    **dict.fromkeys(("riel", "riels"), ("KHR",)),
    **dict.fromkeys(("won",), ("KRW", "KPW")),
    **dict.fromkeys(("peso", "pesos"), _PESOS),
    **dict.fromkeys(("real", "reais", "reals"), ("BRL",)),
    **dict.fromkeys(("bolivar", "bolivars", "bolivares"), ("VES", "VEF", "VEB")),
    **dict.fromkeys(("boliviano", "bolivianos"), ("BOB",)),
    **dict.fromkeys(("sol", "soles", "sols"), ("PEN",)),
    **dict.fromkeys(("guarani", "guaranis", "guaranies"), ("PYG",)),
    **dict.fromkeys(("quetzal", "quetzals", "quetzales"), ("GTQ",)),
    **dict.fromkeys(("lempira", "lempiras"), ("HNL",)),
    **dict.fromkeys(("cordoba", "cordobas"), ("NIO",)),
    **dict.fromkeys(("colon", "colones"), ("CRC", "SVC")),
    **dict.fromkeys(("balboa", "balboas"), ("PAB",)),
    **dict.fromkeys(("gourde", "gourdes"), ("HTG",)),
    **dict.fromkeys(("shekel", "shekels"), ("ILS",)),
    **dict.fromkeys(("dirham", "dirhams"), ("AED", "MAD")),
    **dict.fromkeys(("dinar", "dinars"), ("KWD", "JOD", "BHD", "IQD", "RSD", "DZD", "TND", "LYD")),
    **dict.fromkeys(("riyal", "riyals"), ("SAR", "QAR", "YER")),
    **dict.fromkeys(("rial", "rials"), ("IRR", "OMR", "YER")),
    **dict.fromkeys(("rand", "rands"), ("ZAR",)),
    **dict.fromkeys(("naira", "nairas"), ("NGN",)),
    **dict.fromkeys(("cedi", "cedis"), ("GHS", "GHC")),
    **dict.fromkeys(("shilling", "shillings"), _SHILLINGS),
    **dict.fromkeys(("kwacha", "kwachas"), ("ZMW", "MWK")),
    **dict.fromkeys(("pula", "pulas"), ("BWP",)),
    **dict.fromkeys(("birr", "birrs"), ("ETB",)),
    **dict.fromkeys(("metical", "meticals", "meticais"), ("MZN",)),
    **dict.fromkeys(("kwanza", "kwanzas"), ("AOA",)),
    **dict.fromkeys(("dalasi", "dalasis"), ("GMD",)),
    **dict.fromkeys(("ariary", "ariaries"), ("MGA",)),
    **dict.fromkeys(("tugrik", "tugriks", "togrog"), ("MNT",)),
    **dict.fromkeys(("kina",), ("PGK",)),
    **dict.fromkeys(("pataca", "patacas"), ("MOP",)),
    **dict.fromkeys(("afghani", "afghanis"), ("AFN",)),
    **dict.fromkeys(("bitcoin", "bitcoins"), ("XBT",)),
    **dict.fromkeys(("ecu", "ecus"), ("XEU",)),
}
"""Names of units, lower-case, to what they can stand for, likeliest first."""

_CENT = Decimal("0.01")

MINOR_UNITS: dict[str, tuple[tuple[str, ...], Decimal]] = {
    **dict.fromkeys(("cent", "cents", "ct", "cts"), ((*_DOLLARS[:1], "EUR", *_DOLLARS[1:]), _CENT)),
    **dict.fromkeys(("penny", "pennies"), (("GBP", "USD", "CAD", "EUR"), _CENT)),
    **dict.fromkeys(("pence", "p"), (("GBP",), _CENT)),
    **dict.fromkeys(("centime", "centimes"), (("CHF", "FRF", "BEF"), _CENT)),
    **dict.fromkeys(("centavo", "centavos"), (("MXN", "PHP", "BRL", "ARS"), _CENT)),
    **dict.fromkeys(("pfennig", "pfennigs"), (("DEM",), _CENT)),
    **dict.fromkeys(("kopeck", "kopecks", "kopek", "kopeks"), (("RUB", "UAH"), _CENT)),
    **dict.fromkeys(("paisa", "paise"), (("INR", "PKR", "NPR"), _CENT)),
    **dict.fromkeys(("sen",), (("MYR", "IDR", "JPY"), _CENT)),
    **dict.fromkeys(("fen",), (("CNY",), _CENT)),
    **dict.fromkeys(("ore", "öre", "øre"), (("SEK", "NOK", "DKK"), _CENT)),
    **dict.fromkeys(("grosz", "groszy"), (("PLN",), _CENT)),
    **dict.fromkeys(("agorot", "agora"), (("ILS",), _CENT)),
    **dict.fromkeys(("kobo",), (("NGN",), _CENT)),
    **dict.fromkeys(("fils",), (("AED", "KWD", "BHD"), _CENT)),
    **dict.fromkeys(("halala", "halalas"), (("SAR",), _CENT)),
    **dict.fromkeys(("dime", "dimes"), (("USD", "CAD"), Decimal("0.1"))),
    **dict.fromkeys(("satoshi", "satoshis"), (("XBT",), Decimal("0.00000001"))),
}
"""Names of minor units: whose they can be, and their worth in the unit. Cents of the dollar come first."""

ADJECTIVES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("us", "u s", "american", "united states"), ("US",)),
    "euro": ("EU",),
    "canadian": ("CA",), "cdn": ("CA",), "can": ("CA",), "c": ("CA",),
    "australian": ("AU",), "aussie": ("AU",), "a": ("AU",), "aust": ("AU",), "aus": ("AU",),
    "new zealand": ("NZ",), "nz": ("NZ",), "n z": ("NZ",), "kiwi": ("NZ",),
    "hong kong": ("HK",), "hk": ("HK",), "h k": ("HK",),
    "singapore": ("SG",), "singaporean": ("SG",), "taiwan": ("TW",), "new taiwan": ("TW",), "taiwanese": ("TW",),
    "british": ("GB",), "english": ("GB",), "uk": ("GB",), "u k": ("GB",), "sterling": ("GB",), "pounds": ("GB",),
    "pound": ("GB",), "egyptian": ("EG",), "lebanese": ("LB",), "syrian": ("SY",), "irish": ("IE",),
    "sudanese": ("SD",), "cypriot": ("CY",), "cyprus": ("CY",),
    "swiss": ("CH",), "french": ("FR",), "belgian": ("BE",), "luxembourg": ("LU",), "cfa": ("XOF", "XAF"),
    "german": ("DE",), "west german": ("DE",), "deutsche": ("DE",), "d": ("DE",), "dutch": ("NL",), "italian": ("IT",),
    "turkish": ("TR",), "spanish": ("ES",), "portuguese": ("PT",), "austrian": ("AT",), "greek": ("GR",),
    "finnish": ("FI",), "swedish": ("SE",), "norwegian": ("NO",), "danish": ("DK",), "icelandic": ("IS",),
    "czech": ("CZ",), "slovak": ("SK",), "estonian": ("EE",), "polish": ("PL",), "hungarian": ("HU",),
    "bulgarian": ("BG",), "romanian": ("RO",), "moldovan": ("MD",), "russian": ("RU",), "soviet": ("RU", "SU"),
    "belarusian": ("BY",), "belarussian": ("BY",), "ukrainian": ("UA",), "kazakh": ("KZ",), "kazakhstani": ("KZ",),
    "azerbaijani": ("AZ",), "azeri": ("AZ",), "georgian": ("GE",), "armenian": ("AM",), "serbian": ("RS",),
    "croatian": ("HR",), "indian": ("IN",), "pakistani": ("PK",), "pakistan": ("PK",), "sri lankan": ("LK",),
    "sri lanka": ("LK",), "nepalese": ("NP",), "nepali": ("NP",), "mauritian": ("MU",), "mauritius": ("MU",),
    "bangladeshi": ("BD",), "indonesian": ("ID",), "malaysian": ("MY",), "thai": ("TH",), "vietnamese": ("VN",),
    "japanese": ("JP",), "chinese": ("CN",), "korean": ("KR",), "south korean": ("KR",), "north korean": ("KP",),
    "philippine": ("PH",), "filipino": ("PH",), "philippines": ("PH",), "mexican": ("MX",), "argentine": ("AR",),
    "argentinian": ("AR",), "argentinean": ("AR",), "chilean": ("CL",), "colombian": ("CO",), "uruguayan": ("UY",),
    "dominican": ("DO",), "cuban": ("CU",), "brazilian": ("BR",), "peruvian": ("PE",), "nuevo": ("PE",),
    "venezuelan": ("VE",), "bolivian": ("BO",), "israeli": ("IL",), "new israeli": ("IL",), "new": ("IL",),
    "emirati": ("AE",), "uae": ("AE",), "u a e": ("AE",), "moroccan": ("MA",), "kuwaiti": ("KW",),
    "jordanian": ("JO",), "bahraini": ("BH",), "bahrain": ("BH",), "iraqi": ("IQ",), "algerian": ("DZ",),
    "tunisian": ("TN",), "libyan": ("LY",), "saudi": ("SA",), "saudi arabian": ("SA",), "qatari": ("QA",),
    "qatar": ("QA",), "iranian": ("IR",), "omani": ("OM",), "yemeni": ("YE",), "south african": ("ZA",),
    "nigerian": ("NG",), "ghanaian": ("GH",), "ghana": ("GH",), "kenyan": ("KE",), "kenya": ("KE",),
    "tanzanian": ("TZ",), "tanzania": ("TZ",), "ugandan": ("UG",), "uganda": ("UG",), "somali": ("SO",),
    "zambian": ("ZM",), "malawian": ("MW",), "namibian": ("NA",), "namibia": ("NA",), "zimbabwe": ("ZW",),
    "zimbabwean": ("ZW",), "jamaican": ("JM",), "jamaica": ("JM",), "bahamian": ("BS",), "bermuda": ("BM",),
    "barbados": ("BB",), "barbadian": ("BB",), "trinidad": ("TT",), "fiji": ("FJ",), "fijian": ("FJ",),
    "east caribbean": ("XCD",), "brunei": ("BN",), "liberian": ("LR",), "bosnian": ("BA",), "convertible": ("BA",),
}  # fmt: skip
"""Adjectives in front of a unit's name, lower-case, to the first letters of the codes they pick (or to codes)."""
