"""The verbs that deals are told with: to buy, to sell, to merge, to raise money."""

from __future__ import annotations

_NAB_WORDS = (
    "bags bagged bagging nabs nabbed lands landed scores scored snags snagged hauls hauled reels reeled rakes raked "
    "grabs grabbed"
)
_NAB = (
    r"bag(?:s|ged|ging)|nab(?:s|bed)|land(?:s|ed)|score[sd]|snag(?:s|ged)|(?:haul|reel|rake)(?:s|e?d) in|grab(?:s|bed)"
)
"""How headlines have it that somebody gets money."""

DEAL_VERBS: dict[str, tuple[str, str]] = {
    "BUY_VERB": (
        "acquire* buy* bought purchase* take* taken took snap* snapped snapping pick* gobble* swallow* "
        "snatch* snatches scoop*",
        r"acquir(?:es?|ed|ing)|buy(?:s|ing)? out|bought out|buy(?:s|ing)?(?! ?-?back)|bought(?! back)|purchas(?:es"
        r"|ed|ing)|purchase(?= (?!of\b|price|agreement|plan|order))"
        r"|(?:tak(?:es?|en|ing)|took) over(?! (?:from|as)\b)|snap(?:s|ped|ping)? up"
        r"|pick(?:s|ed|ing)? up(?= (?!the))"
        r"|(?:snatch|scoop)(?:e?s|ed|ing)? up|gobbl(?:e|es|ed|ing) up|swallow(?:s|ed|ing)?(?: up)?",
    ),
    "PRIVATE_VERB": (
        "take_private takes_private taken_private taking_private took_private",
        r"tak(?:e|es|en|ing) private|took private",
    ),
    "GO_PRIVATE": (
        "go_private goes_private going_private gone_private went_private",
        r"(?:go(?:es|ing|ne)?|went) private",
    ),
    "SELL_VERB": (
        "sell* sold divest* dispose* off-l offload* unload* spin_off spins_off spinning_off spun_off hive* "
        "put_up puts_up putting_up farm_down farms_down farmed_down farming_down",
        r"farm(?:s|ed|ing)? down"
        r"|(?<!-)s(?:ell(?:s|ing)?|old)(?: off| down)?(?! short)|divest(?:s|ed|ing)?(?: itself of| of)?"
        r"|dispos(?:e|es|ed|ing) of|offload(?:s|ed|ing)?|unload(?:s|ed|ing)?|spin(?:s|ning)? off|spun off"
        r"|hiv(?:e|es|ed|ing) off|off-load(?:s|ed|ing)?|put(?:s|ting)? up for sale",
    ),
    "MERGE_VERB": (
        "merge* combine*",
        r"merg(?:e|es|ed|ing)|combin(?:e|es|ed|ing)(?= (?:with|its|their|the two|the businesses of|operations"
        r"|forces|to (?:create|form|become|make))|[.,](?: |$))",
    ),
    "ALLY_VERB": (
        "partner* team* join_forces joins_forces joined_forces joining_forces collaborate* cooperate co-operate "
        "ally allies allied allying "
        "tie_up ties_up tied_up link_up links_up linked_up linking_up",
        r"partner(?:s|ed|ing)?(?: up)?(?= with)|team(?:s|ed|ing)? up|teaming(?= with)|join(?:s|ed|ing)? forces"
        r"|collaborat(?:e|es|ed|ing)(?= (?:with|on|to))|(?<=\bagree(?:d|s)? to )co-?operate(?= (?:in|on)\b)|all(?:y"
        r"|ies|ied|ying) (?=with)|tie(?:s|d)? up(?= with)"
        r"|link(?:s|ed|ing)? up(?= with)",
    ),
    "RAISE_VERB": (
        "raise* secure* borrow* obtain*",
        r"rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|obtain(?:s|ed|ing)?",
    ),
    "NAB_VERB": (_NAB_WORDS, _NAB),
    "ROUND_VERB": (
        f"{_NAB_WORDS} nets netted pulls pulled picks picked attracts attracted garners garnered closes closed closing "
        "takes took collects collected emerges emerged emerging",
        rf"{_NAB}|net(?:s|ted)|p(?:ull|ick)(?:s|ed) (?:in|up)|attract(?:s|ed)|garner(?:s|ed)"
        r"|clos(?:es|ed|ing)(?: on)?|(?:takes|took) (?:in|on)"
        r"|collect(?:s|ed)|emerg(?:es|ed|ing) (?:from|out of) stealth(?: mode)? with",
    ),
    "LEAD_VERB": ("lead* led co-leads co-led", r"(?:co-)?(?:lead(?:s|ing)?|led)(?! by)"),
    "LEND_VERB": (
        "lend* lent extend* refinance* bail*",
        r"lend(?:s|ing)?|lent|extend(?:s|ed|ing)?|refinanc(?:e|es|ed|ing)|bail(?:s|ed|ing)? out",
    ),
    "PROVIDE_VERB": ("provide* grant*", r"(?:provid|grant)(?:e|es|ed|ing)?"),
    "INVEST_VERB": (
        "invest* inject* pump* subscribe* put puts putting",
        r"invest(?:s|ed|ing)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|subscrib(?:e|es|ed|ing) (?=to|for)"
        r"|put(?:s|ting)?(?= [^\s.;]{1,12}(?: [a-z]{2,10}){0,3} into\b)",
    ),
    "LIST_VERB": (
        "go_public goes_public going_public went_public float* list* began_trading begins_trading begin_trading "
        "start_trading starts_trading started_trading debut*",
        r"(?:go(?:es|ing)?|went) public|float(?:s|ed|ing)?(?! (?:the|an?|this) (?:idea|proposal|plan|possibility))"
        r"|(?<!\b(?:is|are|longer) )(?<!short-)(?:list(?:s|ed|ing)"
        r"|(?<=\b(?:to|will|would|may|might|could|can|and|or) )list)"
        r"(?= (?:its|on|in|shares|itself|the (?:company|group|firm|unit|business))\b)"
        r"|beg[ai]ns? trading|start(?:s|ed)? trading|debut(?:s|ed|ing)?(?= (?:on|in))",
    ),
    "BUY_BACK_VERB": (
        "buy* buyback buybacks bought repurchase*",
        r"buy(?:s|ing)? ?back|bought back|repurchas(?:es?|ed|ing)(?! agreement)",
    ),
}
"""The words that each fragment can begin with, and the fragment; see `lexicon.deals`."""
