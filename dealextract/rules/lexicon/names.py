"""Legal forms and the words of company names: fragments of the lexicon."""

import regex

from dealextract.engine import Beside, Fragment, Words
from dealextract.normalize.legal_forms import ROLE_NOUNS, ROLES, legal_forms

_FORMS = "|".join(regex.escape(form) for form in sorted(legal_forms(), key=len, reverse=True) if form[0] != "&")

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
        after=r"(?!\w)\.?",
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
_WORD = rf"{_DESCRIBES}[\p{{Lu}}\p{{N}}][\w'&*+.-]{{0,40}}"
_MONTHS = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_WHOLE_MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DAY = r"[0-9]{1,2} (?!(?:Holdings|Capital|Group|Partners|Ventures|Investments|Media|Acquisition|Management|Fund) )"
"""The day of a dateline in front of its first word, unless a company may be called by it: "May 5 Holdings LLC"."""
_NO_START = (
    rf"(?!(?:{_MONTHS}) [0-9]{{1,2}} )(?!(?<=\b(?:{_MONTHS}) )[0-9]{{1,2}} )"
    rf"(?!{_WHOLE_MONTHS} {_DAY})(?!(?<=\b{_WHOLE_MONTHS} ){_DAY})"
    r"(?!(?i:the|an?|in|on|at|by|of|for|and|but|with|from|as|to|its|his|her|their|mr\.?|each|every|such|our|your|this"
    r"|that|either|chairman|president|ceo)\b)"
    rf"(?!(?:{'|'.join(ROLES)}) (?:{'|'.join(ROLE_NOUNS)})\b)"
    r"(?!(?<=\b[Cc]/)[Oo]\b)"
    r"(?!(?<=\b(?i:on|last|next|late|early|since|until|by|this|as of) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
)

_NO_END = r"(?<!(?:\p{Ll}{4}|\p{N})\.)"
"""A longer word or a figure with a point ends a sentence ("in 1996. Oak Capital LLC"), unlike "St." and "Bros."."""

NAME_FRAGMENTS: dict[str, Fragment] = {
    "NUMBERED_NAME_END": Fragment(r"Circuit(?! Court)|Century Fox", tail_anchor=Words.as_written("Circuit", "Fox")),
    "LEGAL_FORM": Fragment(rf"(?:{_FORMS})\.?", tail_anchor=_ENDS),
    "COMPANY_WORDS": Fragment(
        rf"{_NO_START}{_WORD}(?:{_NO_END}(?:,(?= & | and )|,(?= {_WORD}(?:, {_WORD})? (?:&|and) ))?"
        rf"(?: (?:&|and|of|de|y|und|et))? {_WORD}){{0,6}}"
    ),
}
