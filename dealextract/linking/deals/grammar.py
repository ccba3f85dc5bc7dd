"""What stands between names: patterns that the search for the parties of a deal shares."""

from __future__ import annotations

from functools import cache

import regex


@cache
def pattern(source: str) -> regex.Pattern[str]:
    """A pattern compiled when first used, and once."""
    return regex.compile(source)


JOINED = regex.compile(
    r"^(?:'s)?[>)\"']? ?(?:[<(\[][^>)\]]{0,60}[>)\]] ?){0,2}(?:(?:in|of"
    r"|at) [\uE000-\uE0FF]\uF8FF{0,100}(?:, ?[\uE000-\uE0FF]\uF8FF{0,100},?)?)?(?:,|,? and|,? or|,? &|/"
    r"|(?<! )-(?! ))(?: (?:(?!(?:of|to|from|by|with|in|for|on|at|as|said|bought|sold|will|is|was|has|had|have|that"
    r"|which|who|agreed|it|they)\b)[a-z][a-z-]{0,18}(?<!ed)(?<!ing)"
    r"|[\uE000-\uE0FF]\uF8FF{0,100}(?:'s)?)){0,5} ?[<(\"']{0,2}$"
)


STOP = regex.compile(
    r"[;:—]|\.\.|\b(?:said|says|say|told|which|who|whom|whose|that|while|but|after|because|although|when|where|if"
    r"|since|according|"
    r"than|against|before|following|would|will|has|have|had|is|was|are|were|whether|instead|unlike|despite|amid"
    r"|along)\b"
)


UNIT_NOUN = (
    r"(?:unit|subsidiary|division|business|arm|assets?|operations?|stations?|brands?|stores?|plants?|stake|interest"
    r"|shares|holding|facilit|propert|portfolio)"
)


POSSESSED = regex.compile(rf"^'s? (?:[^\s.,;]{{1,100}} ){{0,5}}?{UNIT_NOUN}")


TRADE = (
    r"(?:firm|company|group|start-?up|fintech|maker|[a-z]{2,12}maker|retailer|bank|lender|insurer|peer|rival|operator"
    r"|provider|producer|supplier|developer|publisher|broadcaster|brewer|distiller|carrier|airline|builder|miner"
    r"|manufacturer|chain|platform|utility|specialist|unit|fund|investor|owner|giant|conglomerate|broker|unicorn|grocer|seller"
    r"|marketplace|website|portal|service|brand|label|business|agency|consultancy|studio|clinic|exchange|network"
    r"|magazine|newspaper|hotelier|trader|refiner|shipper|outfit|venture)"
)
"""What a company is called in front of its name: "the software maker Lind"."""
