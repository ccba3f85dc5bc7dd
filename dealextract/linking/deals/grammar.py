"""What stands between names: patterns that the search for the parties of a deal shares."""

from __future__ import annotations

from functools import cache

import regex

from dealextract.patterns import lazy_pattern


@cache
def pattern(source: str) -> regex.Pattern[str]:
    """A pattern compiled when first used, and once."""
    return regex.compile(source)


JOINED = lazy_pattern(
    r"^(?:'s)?[>)\"']? ?(?:[<(\[][^>)\]]{0,60}[>)\]] ?){0,2}"
    # "Kilo, Norden's rival, and Lind": Kilo and Lind.
    r"(?:, [\uE000-\uE0FF]\uF8FF{0,100}'s?(?: [a-z][a-z-]{1,20}){1,4}(?=, and ))?(?:(?:in|of"
    r"|at|,) [\uE000-\uE0FF]\uF8FF{0,100}(?:, ?[\uE000-\uE0FF]\uF8FF{0,100},?)?)?(?:,|,? and|,? or|,? &|/"
    r"|(?<! )-(?! ))(?: (?:(?!(?:of|to|from|by|with|in|for|on|at|as|under|via|through|over|after|before|into|about"
    r"|against|among|between|within|than|per|since|until|during|despite|said|bought|sold|will|is|was|has|had|have|that"
    r"|which|who|agreed|it|they)\b)(?:[a-z][a-z-]{0,18}(?<!ed)(?<!ing)"
    r"|[a-z]{4,12}-(?:owned|backed|listed|based|held|controlled))"
    r"|[\uE000-\uE0FF]\uF8FF{0,100}(?:'s?|-(?:based|listed|owned|backed))?)){0,5} ?[<(\"']{0,2}$"
)


ACTS = lazy_pattern(
    r"^ (?:(?:also|now|then) )?(?:has|had|have|will|would|is|was|plans|agreed|proposed|offered|said|says|bought|sold"
    r"|became|changed|operated|continued|ceased|remained|joined|employs|makes|operates)\b"
)
"""Behind a subject."""


STOP = lazy_pattern(
    r"[;:—]|\.\.|\b(?:said|says|say|told|which|who|whom|whose|that|while|but|after|because|although|when|where|if"
    r"|since|according|"
    r"than|against|before|ahead of|prior to|following"
    r"|would|will|has|have|had|is|was|are|were|whether|instead|unlike|despite|amid"
    r"|along)\b"
)


UNIT_NOUN = (
    r"(?:unit|subsidiary|division|business|arm|assets?|operations?|stations?|brands?|stores?|plants?|stake|interest"
    r"|shares|holding|facilit|propert|portfolio|mills?|factor(?:y|ies)|refiner(?:y|ies)|mines?|fields?|hotels?|terminals?"
    r"|pipelines?|warehouses?|buildings?|networks?|restaurants?|newspapers?|magazines?|cent(?:er|re)s?"
    r"|hospitals?|clinics?|branch(?:es)?|dealerships?|laborator|theat(?:er|re)s?|cinemas?|pubs|shops|outlets|sites|towers)"
)


POSSESSED = lazy_pattern(rf"^'s? (?:(?:[^\s.,;]{{1,100}}|\d[\d,.]{{0,12}}) ){{0,5}}?{UNIT_NOUN}")


_TRADE_WORDS = (
    "agency airline bank brand brewer broadcaster broker builder business carrier chain clinic club company "
    "conglomerate consultancy developer distiller exchange fintech firm fund giant grocer group hotelier insurer "
    "investor label lender magazine maker manufacturer marketplace miner network newspaper operator outfit owner "
    "peer platform portal producer provider publisher refiner retailer rival seller service shipper specialist "
    "start-up startup studio supplier trader unicorn unit utility venture website"
)
TRADES = frozenset(_TRADE_WORDS.split())
TRADE = rf"(?:{'|'.join(sorted(TRADES))}|[a-z]{{2,12}}maker)"
"""What a company is called in front of its name: "the software maker Lind"."""
