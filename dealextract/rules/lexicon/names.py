"""Legal forms and the words of company names: fragments of the lexicon."""

import regex

from dealextract.engine import Beside, Fragment, Words
from dealextract.normalize.legal_forms import ROLE_NOUNS, ROLES, legal_forms

_FORMS = "|".join(regex.escape(form) for form in sorted(legal_forms(), key=len, reverse=True) if form[0] != "&")

_ITS_DOT = r"(?:\.(?<!\b(?:LLC|LLP|plc|PLC|GmbH|AG|AB|KG)\.))?"
"""Initials are written without a dot: one behind them ends the sentence."""

# The commonest in English texts, found in one cheap scan; the rarer ones are left to the step that reads whole runs.
_ENDS = (
    Beside(
        Words.as_written(
            *[
                "Inc",
                "Corp",
                "Co",
                "Ltd",
                "LLC",
                "LLP",
                "LP",
                "PLC",
                "plc",
                "GmbH",
                "AG",
                "KGaA",
                "NV",
                "SpA",
                "SA",
                "Oyj",
                "ASA",
                "Bhd",
                "Tbk",
                "BV",
                "KG",
                "KK",
                "PJSC",
                "JSC",
                "OAO",
                "OOO",
            ],
            *["Limited", "Corporation", "Incorporated", "Company"],
        ),
        after=rf"(?!\w){_ITS_DOT}",
    ),
    r"L\.L\.C\b\.?",
    r"L\.P\b\.?",
    r"N\.V\b\.?",
    r"B\.V\b\.?",
    r"S\.A\b\.?",
    r"S\.p\.A\b\.?",
    r"A\.G\b\.?",
)

_DESCRIBES = r"(?![\w'&*+.]{1,30}-(?:backed|owned|based|led|controlled|listed|funded|headquartered)\b)"
"""What is not the end of a name of its own in front of another: "Oak Partners-backed Kilo Inc."."""
_WORD = rf"{_DESCRIBES}(?:[\p{{Lu}}\p{{N}}]|[a-z]{{1,2}}\p{{Lu}}\p{{Ll}})[\w'&*+.-]{{0,40}}"
_LIST_COMMA = r"(?<!\d)(?<!\b(?:[Yy]ester|[Tt]o|[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day),"
"""The comma between the names of partners, "Lark, Oak & Co", which stands behind no date."""

_MONTHS = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_WHOLE_MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = r"[0-9]{1,2} (?!(?:Holdings|Capital|Group|Partners|Ventures|Investments|Media|Acquisition|Management|Fund) )"
"""The day of a dateline in front of its first word, unless a company may be called by it: "May 5 Holdings LLC"."""
_ANY_MONTH = rf"(?:{_WHOLE_MONTHS}|{_MONTHS})"
_YEAR = r"(?:1[89]|20)[0-9]{2} "
_PERIOD = rf"(?:{_ANY_MONTH}|Q[1-4]|H[12]|FY)"
_NO_DATE = (
    rf"(?!{_PERIOD} {_YEAR})(?!(?<=\b{_PERIOD} ){_YEAR})"
    rf"(?![0-9]{{1,2}}(?:st|nd|rd|th)? {_ANY_MONTH} )(?!(?<=\b[0-9]{{1,2}}(?:st|nd|rd|th)? ){_ANY_MONTH} )"
    r"(?!(?<=\b(?i:in|of|since|by|until|from|to|through|and|during|before|after|early|late|mid|end|fiscal)[ -])"
    rf"{_YEAR})(?!(?<=\b[0-9]{{1,2}}/[0-9]{{1,2}}/)[0-9]{{2,4}} )"
    r"(?![12][0-9]{3}-[0-9]{2}-[0-9]{2} )(?!(?<=\b[12][0-9]{3}-)[0-9]{2}-[0-9]{2} )"
    r"(?!(?<=\b[12][0-9]{3}-[0-9]{2}-)[0-9]{2} )"
)
"""A date with no comma behind it, in front of a name: "On 12 May 2018 Lark AG", "In 2018 Lark AG"."""
_NO_START = (
    rf"(?!(?:{_MONTHS}) [0-9]{{1,2}} )(?!(?<=\b(?:{_MONTHS}) )[0-9]{{1,2}} )"
    rf"(?!{_WHOLE_MONTHS} {_DAY})(?!(?<=\b{_WHOLE_MONTHS} ){_DAY}){_NO_DATE}"
    r"(?!(?i:the|an?|in|on|at|by|of|for|and|but|with|from|as|to|its|his|her|their|mr\.?|each|every|such|our|your|this"
    r"|that|either|chairman|president|ceo|since|until|during|before|after|through|between|when|while|although|though"
    r"|however|meanwhile|separately|following|if|because)\b)"
    rf"(?!(?:{'|'.join(ROLES)}) (?:{'|'.join(ROLE_NOUNS)})\b)"
    r"(?!(?<=\b[Cc]/)[Oo]\b)"
    r"(?!(?<=\b(?i:on|last|next|late|early|since|until|by|this|as of) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
)

_NO_END = (
    r"(?<!(?:\p{Ll}{4}|\p{N})\.)"
    r"(?!(?<=\.) (?:In|On|At|By|From|Since|The|It|This|As|For|After|Before|However|Last|Its|But|And|If|When)\b)"
    r"(?!(?<=\b(?:Inc|Corp|Co|Ltd|LLC|LLP|LP|PLC|plc|GmbH|AG)\.?) and )"
)
"""A longer word or a figure with a point ends a sentence ("in 1996. Oak Capital LLC"), unlike "St." and "Bros.".

Any does in front of a word that begins one ("Kilo Ltd. In 2019 Lark plc"), and a legal form ends a name.
"""

NAME_FRAGMENTS: dict[str, Fragment] = {
    "NUMBERED_NAME_END": Fragment(r"Circuit(?! Court)|Century Fox", tail_anchor=Words.as_written("Circuit", "Fox")),
    "LEGAL_FORM": Fragment(rf"(?:{_FORMS}){_ITS_DOT}", tail_anchor=_ENDS),
    "COMPANY_WORDS": Fragment(
        rf"{_NO_START}{_WORD}(?:{_NO_END}(?:,(?= & | and )|{_LIST_COMMA}(?= {_WORD}(?:, {_WORD})? (?:&|and) ))?"
        rf"(?! and (?:\d|{_WHOLE_MONTHS} \d))(?: (?:&|and|of|de|y|und|et))? {_WORD}){{0,6}}"
    ),
}
