"""What stands around an amount: bounds and approximations, the unit it is paid for, the base of a share."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any, cast

import attrs

from dealextract.document import Mention
from dealextract.engine import Analysis, step
from dealextract.patterns import lazy_pattern
from dealextract.values import Bound, Money, Percentage

_BEFORE: tuple[tuple[Bound, str], ...] = (
    ("more than", r"(?:well |far |slightly |just |little |a bit )?(?:more than|over|above|exceed(?:s|ed|ing)?|"
        r"in excess of|greater than|north of|upwards? of|topp(?:ed|ing))|>"),
    ("less than", r"(?:well |far |slightly |just |little )?(?:less than|under|below|fewer than|shy of|short of)|<"),
    ("at least", r"(?:at least|no(?:t)? less than|no(?:t)? fewer than|(?:a )?minimum (?:of|price of)|as little as|"
        r"starting at)|>=|≥"),
    ("at most", r"(?:at most|up to|as much as|as many as|as high as|no(?:t)? more than|"
        r"not (?:at any time )?(?:to )?exceed(?:ing)?|not in excess of|"
        r"(?:a )?maximum (?:of|price of)|capped at)|<=|≤"),
    ("about", r"(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|"
        r"(?:an )?estimated(?: at)?|estimated to be|circa|c\.|ca\.|in the (?:region|neighbou?rhood|vicinity) of|"
        r"on the order of|virtually|practically|an? (?:reported|average of))|~|≈"),
)  # fmt: skip
_AFTER: tuple[tuple[Bound, str], ...] = (
    ("at least", r"-?(?: ?\+|[ -]plus\b)|,? or (?:more|higher|greater|above)\b|,? and (?:up|above)\b|,? at least\b"),
    ("at most", r",? or (?:less|lower|below|under)\b|,? at (?:most|the most)\b|,? tops\b|,? and under\b"),
    ("about", r",? or (?:so|thereabouts)\b|[ -]ish\b|,? (?:approximately|roughly|give or take)\b"),
)
_LEAD = lazy_pattern(
    r"(?i)(?:(?<=[\s(\"'])|^)(?:" + "|".join(f"(?P<b{i}>{pattern})" for i, (_, pattern) in enumerate(_BEFORE))
    + r")(?: an?| the)? ?[-]?$"
)  # fmt: skip
_TRAIL = lazy_pattern("|".join(f"(?P<b{i}>{pattern})" for i, (_, pattern) in enumerate(_AFTER)))
_NO_BOUND = lazy_pattern(
    r"(?i)\b(?:dispute|battle|row|fight|lawsuit|suit|argu\w{2,4}|quarrel\w{0,3}|talks|left|"
    r"handed|took|turned|came|went) over $|"
    r"\b(?:went|goes|go|rose|moved|climbed|jumped|pushed|brought|edged|shot|bid|marked) up to $"
)

_LAST_WORDS = frozenset(
    word
    for words in (
        "than over above of exceed exceeds exceeded exceeding topping topped > under below < least little at >= ≥ to",
        "as much many high exceed <= ≤ about around approximately approx approx. roughly some nearly almost "
        "estimated be",
        "circa c. ca. virtually practically reported ~ ≈ a an the",
    )
    for word in words.split()
)
"""What a bound in front of an amount can end in."""
_TRAIL_STARTS = ("+", " +", "-", " plus", ", ", " or", " and", " at", " tops", " ish", " approx", " roughly", " give")
_PER_STARTS = (
    " a ", " an ", "-a-", "-an-", "-per-", " per ", "/", " /", " each", " every", " in cash", " in stock", " in "
    "shares", ", a ",
    ", per", " annually", " yearly", " monthly", " weekly", " daily", " hourly", " apiece",
    " pa", " p.a", " pcm", " pw",
)  # fmt: skip
_HOLDINGS = (
    "controlling", "minority", "majority", "equity", "indirect", "direct", "economic", "ownership", "voting", "common",
    "stake", "interest", "holding", "shareholding",
)  # fmt: skip
_BASE_STARTS = (" of ", *(f"{gap}{word}" for word in _HOLDINGS for gap in " -"))

_NOUNS = (
    "share|ordinary share|common share|year|month|week|day|hour|minute|night|quarter|head|person|unit|piece|barrel|bbl|"
    "ton|tonne|metric ton|ounce|troy ounce|oz|pound|lb|kilo|kilogram|kilogramme|kg|gram|gallon|litre|liter|bushel|"
    "acre|hectare|square foot|square metre|square meter|square mile|foot|metre|meter|mile|kilometer|kilometre|seat|"
    "ticket|copy|page|user|subscriber|customer|employee|worker|vehicle|car|bottle|dose|megawatt hour|megawatt|"
    "kilowatt hour|MWh|kWh|MMBtu|therm|ADS|ADR|security|warrant|bond|note|contract|token|coin|room|bed|student|patient|"
    "household|game|season|semester|carat|pack|box|case|bag|word|visit|license|call|item|order|transaction|pop|"
    "gallon|hundredweight|pair|shot|ride|trip|meal|plate|flight|passenger|child|family|minute|sq ft"
)
_AGO = r"(?<=year|month|week|day|hour|minute|quarter|night) (?:ago|earlier|later|before|after|prior|from now)\b"
"""In "$3 million a year earlier" nothing is paid by the year."""
_PER = lazy_pattern(
    # ", a share", but not "$3 billion, a person close to it said" or ", a unit of Lind".
    r"(?i)(?:,(?! an? (?!(?:share|ounce|barrel|bushel|tonne|ton|pound|gallon)\b)))?(?: in (?:cash|stock|shares))?"
    rf"(?:[ -](?:a|an|each|every)[ -](?P<noun>{_NOUNS})(?![\w-])(?!{_AGO})"
    r"|(?:[ -]per[ -]|[ ]?/[ ]?)(?:(?:ordinary|common|preferred|preference|equity|diluted|basic|fully|new|existing|"
    r"class \w|depositary|American|metric|troy|single) ){0,2}"
    r"(?:(?-i:(?:[A-Z][\w&'-]{1,30} ){1,3})(?=(?:share|ADS|unit)\b))?"
    r"(?P<any>[a-z]{1,20}(?: (?:foot|metre|meter|mile))?)(?!\w)"
    r"|[ ](?P<adverb>annually|yearly|monthly|weekly|daily|hourly|apiece|each|pa|p\.a\.|pcm|pw)(?!\w))"
)
_PERIOD = {
    "annum": "year", "pa": "year", "p.a.": "year", "pcm": "month", "pw": "week",
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour", "apiece": "unit", "each": "unit", "capita": "person", "bbl": "barrel", "oz": "ounce",
    "lb": "pound", "yr": "year", "mo": "month", "hr": "hour", "mt": "tonne", "ads": "ADS", "adr": "ADR", "mwh": "MWh",
    "kwh": "kWh", "mmbtu": "MMBtu", "kilo": "kilogram", "kg": "kilogram", "sh": "share", "shr": "share",
}  # fmt: skip
_ENDING_BASE = (
    r"(?:in|for|from|to|at|by|on|or|and|with|as|after|before|which|that|who|is|are|was|were|will|has|had|said"
    r"|last|this|next)"
)
"""Words that follow a base and are no part of it."""
_CAPITALS = r"(?-i:[A-Z][\w&'-]{0,30}(?: [A-Z&][\w&'-]{0,30}){0,4})"
_BASE = lazy_pattern(
    r"(?i)(?: of (?:(?:the|its|their|his|her|our|all|total|a|an) ){0,2}(?P<of>(?-i:[A-Z][\w&.'-]{0,30}|"
    rf"[a-z][a-z-]{{2,20}})(?: (?!{_ENDING_BASE}\b)(?:[\w&'-]|\.(?=\w)){{2,30}}){{0,4}}"
    r"(?: of (?-i:[A-Z][\w&'-]{1,30}(?: [A-Z][\w&'-]{1,30}){0,3}))?)"
    r"|[ -](?P<holding>(?:(?:controlling|minority|majority|equity|indirect|direct|economic|ownership|voting|"
    r"common) ){0,2}(?:stake|interest|holding|shareholding|ownership)(?: (?:in|of) (?:(?:the|its|their|his|her) )?"
    # "a stake in Norwegian ferry line Fjordline": the adjective alone names nothing.
    rf"(?:(?:[\w'-]{{2,30}} )?(?:(?!{_ENDING_BASE}\b)(?-i:[a-z][a-z-]{{1,20}}) ){{1,3}})?{_CAPITALS}(?![\w'-]|\.\w))?))"
)
_RATES = (
    r"(?:(?:\w{1,6}[ -]month |overnight |compounded |daily |term |adjusted |1M |3M |6M ){0,2}(?:SOFR|"
    r"L[Ii][Bb][Oo][Rr]|EURIBOR|Euribor|SONIA|"
    r"€STR|ESTR|ESTER|TIBOR|HIBOR|SIBOR|BBSW|BBSY|STIBOR|NIBOR|CIBOR|JIBAR|SHIBOR|MIBOR|CDI|CDOR|CORRA|SARON|"
    r"TONAR?|Treasur(?:y|ies)|[Bb]unds|[Gg]ilts|"
    r"(?:the )?[Pp]rime|(?:the )?(?:federal|Federal|Fed) funds|(?:the )?(?:base|Base|bank|Bank|discount) rate|"
    r"mid-?swaps))(?: rates?| bonds?)?"
)
_BENCHMARK_BEFORE = lazy_pattern(rf"\b(?P<rate>{_RATES})(?: plus| \+|\+)(?: a margin of| a spread of)? ?$")
_BENCHMARK_AFTER = lazy_pattern(
    rf" (?:more than|over|above|below|"
    rf"under)(?: the)?(?: \w{{1,12}}){{0,3}}? (?P<rate>{_RATES})(?!\w)"
)


_BLANKS = lazy_pattern(r" {2,2000}")


@step(needs=(Money, Percentage), makes=(Money, Percentage))
def read_surroundings(analysis: Analysis) -> None:
    """Bounds, units of payment, bases and benchmarks, read off what stands around each amount."""
    amounts = analysis.mentions(Money)
    for money, following in zip_longest(amounts, amounts[1:]):
        changes: dict[str, Any] = {}
        if money.value.bound is None and (bound := _bound(analysis, money)):
            changes["bound"] = bound
        last = following if following and money.value.upper == following.value.amount else money
        if money.value.per is None and (per := _per(analysis, last)):
            changes["per"] = per
        _evolve(analysis, money, changes)
    for share in analysis.mentions(Percentage):
        changes = {}
        if share.value.bound is None and (bound := _bound(analysis, share)):
            changes["bound"] = bound
        if rate := _benchmark(analysis, share):
            changes["benchmark"] = rate
        elif share.value.base is None and (base := _base(analysis, share)):
            changes["base"] = base
        _evolve(analysis, share, changes)


def _evolve(analysis: Analysis, mention: Mention[Any], changes: dict[str, Any]) -> None:
    if changes:
        value = attrs.evolve(mention.value, **changes)
        analysis.replace(mention, mention.revalued(value), "read_surroundings")


def _single_blanks(view: str) -> str:
    """A piece of the view with each run of blanks as one: escapes and link targets leave runs of them."""
    return _BLANKS.sub(" ", view) if "  " in view else view


def _behind(analysis: Analysis, mention: Mention[Any], width: int) -> str:
    return _single_blanks(analysis.view[mention.end : mention.end + width])


def _bound(analysis: Analysis, mention: Mention[Any]) -> Bound | None:
    before = _single_blanks(analysis.view[max(0, mention.start - 40) : mention.start].rpartition("\n")[2])
    # Most words in front of an amount are no hedge: a look at the last one is much cheaper than the pattern.
    if before.rstrip(" -").rpartition(" ")[2].lstrip("(\"'").lower() in _LAST_WORDS:
        found = _LEAD.search(before)
        if found and found.lastgroup and not _NO_BOUND.search(before):
            return _BEFORE[int(found.lastgroup[1:])][0]
    behind = _behind(analysis, mention, 24)
    found = _TRAIL.match(behind) if behind.startswith(_TRAIL_STARTS) else None
    return _AFTER[int(found.lastgroup[1:])][0] if found and found.lastgroup else None


def _per(analysis: Analysis, mention: Mention[Any]) -> str | None:
    # Indian amounts end in "/-".
    behind = _behind(analysis, mention, 60).removeprefix("/-")
    if behind.startswith(")") and mention.value.amount < 0:
        behind = behind[1:]
    found = _PER.match(behind) if behind.startswith(_PER_STARTS) else None
    if not found:
        return None
    words = found["noun"] or found["any"] or found["adverb"]
    noun = cast("str", words).lower()
    if noun in ("cent", "cents", "share's"):
        return None
    if noun in _PERIOD:
        return _PERIOD[noun]
    return noun.rpartition(" ")[2] if noun.endswith(" share") else noun


def _base(analysis: Analysis, mention: Mention[Any]) -> str | None:
    behind = _behind(analysis, mention, 160)
    found = _BASE.match(behind) if behind.startswith(_BASE_STARTS) else None
    if not found:
        return None
    return " ".join((found["of"] or found["holding"]).split()).rstrip(".,'")


def _benchmark(analysis: Analysis, mention: Mention[Any]) -> str | None:
    before = analysis.view[max(0, mention.start - 60) : mention.start]
    behind = analysis.view[mention.end : mention.end + 80]
    found = None
    if before.endswith(("plus ", "+ ", "+", " of ")):
        found = _BENCHMARK_BEFORE.search(before)
    if not found and behind.startswith((" more than", " over", " above", " below", " under")):
        found = _BENCHMARK_AFTER.match(behind)
    return found["rate"].removeprefix("the ") if found else None
