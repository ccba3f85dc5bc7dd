"""Names in front of the words of a deal, where only a party can stand: "fintech Klarpay has raised", "Norvik buys"."""

from __future__ import annotations

from dealextract.engine.view import FILLER
from dealextract.linking.deals.grammar import TRADE
from dealextract.linking.names import flags as f
from dealextract.linking.names.flags import flags_of
from dealextract.patterns import lazy_pattern

REACH = 160
"""Characters in front of the words in which their subject is looked for."""

_LEADING_UP = (
    "a abandoned abandons accept accepted accepts accord advanced agree agreed agreement agrees aims all-cash "
    "all-stock also an announced announces another antitrust approval approved approves are award awarded awards away "
    "be been bid binding board's boards called calls can clearance clinch clinched clinches close closed closes "
    "combine commit commits committed completed completes completing confidentially confirmed confirms considering "
    "contract could deal definitive disclosed discloses ditches drop dropped drops early end ended ends enter entered "
    "entering equity exclusive exploring eyed eyeing eyes file filed files filing final finalised finalized for form "
    "formally formed forms fresh friendly from get gets got growth had has have higher hopes hostile improved in "
    "inked inks intends intent into is it its jointly landed lands late launched launches lead leads led letter "
    "looking looks made makes may might mulling near nearing new now of off offered offers on order place placed plan "
    "planned planning plans preparing previously priced prices principle proposed proposes provide provided provides "
    "pulled pulls raise raised raises reached received receives recently recommended recommends regulators reject "
    "rejected rejects reportedly revealed reveals revised revives rival said says scrap scrapped scraps seal sealed "
    "seals secured seek seeking seeks set sets shareholders shelves should sign signed signing signs stake struck "
    "sweetened take takes talks terminated terminates terms that the their to today took unsolicited up valuation "
    "walks wants was weighing were which will win wins won would yesterday"
)
"""The words that may stand between a subject and the words of its deal."""

_LEADING = frozenset(_LEADING_UP.split())
_BETWEEN = "|".join(_LEADING_UP.split())
_NAME = (
    r"\p{Lu}[\p{L}\d&'.]{0,30}(?:-\p{Lu}[\p{L}\d]{0,20})?(?<!['.])"
    rf"(?: (?:& )?(?!(?i:{_BETWEEN})\b)\p{{Lu}}[\p{{L}}\d&.-]{{1,30}}){{0,3}}"
)
_SUBJECT = lazy_pattern(
    rf"(?<![\p{{Lu}}\d])(?:(?P<first>{_NAME})(?: and |, ))?(?P<name>{_NAME})"
    r"(?: ?[(\[<][A-Z\d][A-Za-z\d.: ]{0,14}[)\]>])?(?:'s)?"
    rf"(?:,? (?:(?i:{_BETWEEN})|(?:with|award(?:ed|s)|gave|handed) \p{{Lu}}[\p{{L}}\d&'-]{{1,30}}(?: "
    rf"\p{{Lu}}[\p{{L}}\d&'-]{{1,30}}){{0,2}}"
    rf"|\d[\d.,-]{{0,8}}|[MG]W|[\uE000-\uE0FF]\uF8FF{{0,100}})(?![\w'])){{0,12}} $"
)
_APPOSITION = lazy_pattern(r", (?:an?|the|which|whose|based|formerly|founded|part of)\b[^,.;]{2,90},(?= [^,.;]{0,90}$)")
_INSIDE = lazy_pattern(r"(?:[\p{Lu}\d][^\s,]{0,30}(?<!'s)|[\uF8FF\uE000-\uE0FF)&])[ -]?$")
_SAID = lazy_pattern(r"^'s|[ ,](?!(?i:the|an?|its|to|of) )\p{L}")
_STARTS = lazy_pattern(r"(?:^|[.!?][\"')]{0,2} |\n)[\"'(]?$")
_DESCRIBED = lazy_pattern(rf"(?i:\b{TRADE})s? $")
_NO_WORD = f.FUNCTION | f.CALENDAR | f.TITLE | f.NATION | f.SPLITTER | f.OFFICE | f.LEGAL


def subject_names(masked: str, at: int, noun: bool = False, date_mark: str = "") -> list[str]:
    """The names that stand as the subject of words at an offset, if they are no words of the language.

    A date may stand in front of them: "On 3 May Norvik bought".

    A noun needs something in between: "Norvik's takeover", "Norvik called off its merger", but not "the Norvik merger".
    """
    front = masked[max(0, at - REACH) : at]
    if "," in front:
        front = _APPOSITION.sub("", front)
    if not _has_capital(front):
        return []
    match = _SUBJECT.search(front)
    if match is None or (noun and not _SAID.search(front[match.end("name") :])):
        return []
    first = match.start("first") if match["first"] else match.start("name")
    if _INSIDE.search(front[:first]) and not (date_mark and _is_date(front[:first], date_mark)):
        return []
    names = [_name(front[: match.start(group)], match[group]) for group in ("first", "name") if match[group]]
    return [name for name in names if name] if all(names) else []


def _is_date(front: str, mark: str) -> bool:
    """Whether what stands in front is a date, which is masked."""
    return front.rstrip(FILLER + " ").endswith(mark)


def _has_capital(front: str) -> bool:
    """Whether the word in front of those that lead up to a deal has a capital; cheaper than the pattern."""
    for word in reversed(front.split()):
        bare = word.rstrip(",").removesuffix("'s") or word
        leading = bare.casefold() in _LEADING
        if bare[0].isupper() and not leading:
            return True
        if not leading and not "\ue000" <= bare[0] <= "\uf8ff":
            return False
    return False


def _name(before: str, words: str) -> str | None:
    """The name in words with capitals: at the start of a sentence without the trade it may begin with."""
    described = _DESCRIBED.search(before) is not None
    kept = words.removesuffix("'s").split(" ")
    if _STARTS.search(before) or not before:
        while kept and flags_of(kept[0]) & f.WORD:
            described = described or _DESCRIBED.search(f"{kept[0]} ") is not None
            kept = kept[1:]
    if not kept or any(flags_of(word) & _NO_WORD for word in kept):
        return None
    # "In April, Starling Value disclosed": two words with capitals behind a comma are a name.
    named = described or (len(kept) > 1 and before.endswith(", "))
    if not named and all(flags_of(word) & (f.WORD | f.FIRST) for word in kept):
        return None
    name = " ".join(kept)
    return None if len(name) < 3 or (name.isupper() and len(name) > 4) else name
