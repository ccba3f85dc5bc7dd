"""The words that deals are told with: fragments of the lexicon.

All share one anchor, the stems that any of them can begin with, so that a text is searched for them once.
"""

from dealextract.engine import Fragment

_STEMS = (
    r"acqui|alli|award|back|bail|bid|borrow|bought|buy|clos|collab|combin|contract|convert|credit|cut|deal|debut|direct l"
    r"|dispos|divest|exerci|extend|financ|float|flot|form|fund|go(?:es|ing)? p|go(?:es|ing)? pr|hand|increas|initial p"
    r"|inject|invest|invit|IPO|issu|join|land|leas|lend|lent|letter|licen|lin|list|loan|lower|merg|offer|offload|order"
    r"|own|partner|pay|paid|pick|plac|prim|private p|public o|pump|purchas|put|rais|reduc|refinanc|repurchas|rescue|rights|roll"
    r"|sale|sell|secur|settl|set|share b|shelf|snap|sold|spin|spun|split|stake|stock market|stock-market|strateg|subscri"
    r"|suppl|swallow|syndica|take|taking|taken|team|tender|tie|took|trad|tran|unload|ventur|win|won|joint|went p"
    r"|begin|began|appoint|hire|mandat|unit|fold|gobbl|agree|alliance|accord|co-op|coop|obtain|receiv|buil"
)
ANCHOR = rf"(?<!\w)(?:(?i:(?:{_STEMS})))"

_ADVERB = r"(?:(?:recently|already|also|jointly|now|formally|then|previously|officially|successfully) )?"


def _words(pattern: str) -> Fragment:
    """A fragment of deal words; written in small letters, found in capitals too."""
    return Fragment(f"(?i:{pattern})", anchor=ANCHOR)


DEAL_FRAGMENTS: dict[str, Fragment] = {
    "BUY_VERB": _words(
        r"acquir(?:es?|ed|ing)|buy(?:s|ing)? out|bought out|buy(?:s|ing)?(?! ?-?back)|bought(?! back)|purchas(?:es|ed|ing)|purchase(?= (?!of\b|price|agreement|plan|order))"
        r"|tak(?:es?|ing) over|took over|taken over|taking over|snap(?:s|ped|ping)? up"
        r"|pick(?:s|ed|ing)? up(?= (?!the))|gobbl(?:e|es|ed|ing) up|swallow(?:s|ed|ing)?(?: up)?"
    ),
    "PRIVATE_VERB": _words(r"tak(?:e|es|en|ing) private|took private|(?:go(?:es|ing)?|went) private"),
    "SELL_VERB": _words(
        r"s(?:ell(?:s|ing)?|old)(?: off| down)?(?! short)|divest(?:s|ed|ing)?(?: itself of| of)?"
        r"|dispos(?:e|es|ed|ing) of|offload(?:s|ed|ing)?|unload(?:s|ed|ing)?|spin(?:s|ning)? off|spun off"
        r"|hiv(?:e|es|ed|ing) off|put(?:s|ting)? up for sale"
    ),
    "MERGE_VERB": _words(r"merg(?:e|es|ed|ing)|combin(?:e|es|ed|ing)(?= (?:with|its|their|the two|operations|forces))"),
    "ALLY_VERB": _words(
        r"partner(?:s|ed|ing)?(?: up)?(?= with)|team(?:s|ed|ing)? up|teaming(?= with)|join(?:s|ed|ing)? forces"
        r"|collaborat(?:e|es|ed|ing)(?= (?:with|on|to))|all(?:y|ies|ied|ying) (?=with)|tie(?:s|d)? up(?= with)"
    ),
    "RAISE_VERB": _words(r"rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|obtain(?:s|ed|ing)?"),
    "LEND_VERB": _words(r"lend(?:s|ing)?|lent|extend(?:s|ed|ing)?|refinanc(?:e|es|ed|ing)|bail(?:s|ed|ing)? out"),
    "INVEST_VERB": _words(
        r"invest(?:s|ed|ing)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|subscrib(?:e|es|ed|ing) (?=to|for)"
    ),
    "LIST_VERB": _words(
        r"(?:go(?:es|ing)?|went) public|float(?:s|ed|ing)?|list(?:s|ed|ing)?(?= (?:its|on|in|shares|itself))"
        r"|beg[ai]ns? trading|start(?:s|ed)? trading|debut(?:s|ed|ing)?(?= (?:on|in))"
    ),
    "BUY_BACK_VERB": _words(r"buy(?:s|ing)? ?back|bought back|repurchas(?:es?|ed|ing)(?! agreement)"),
    "WIN_VERB": _words(
        r"w(?:in|ins|on|inning)|land(?:s|ed|ing)?|award(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|secur(?:e|es|ed|ing)"
    ),
    "PURCHASE_NOUN": _words(
        r"acquisition|purchase|takeover|take-over|buy-?out|leveraged buyout|management buyout|privati[sz]ation|rescue(?= of)"
    ),
    "BID_NOUN": _words(
        r"(?:(?:takeover|buyout|tender|buy-out|take-over|acquisition|cash|hostile|merger) )?(?:bid|offer|approach)(?!ing)"
    ),
    "MERGER_NOUN": _words(
        r"merger(?! (?:and|&) acqui|s\b)|business combination|combination(?= (?:with|of|between))|tie-?up|union(?= (?:with|between))"
    ),
    "VENTURE_NOUN": _words(r"joint[- ]ventures?|jv|venture(?= (?:with|between|of|by|owned|called|named))"),
    "SALE_NOUN": _words(r"(?:sale|disposal|divestiture|divestment|spin-?off|spinoff)(?! price)"),
    "LOAN_NOUN": _words(
        r"(?:(?:bridge|term|syndicated|secured|bank|emergency|bridging) )?(?:loan|credit (?:facilit(?:y|ies)|line|agreement)|line of credit"
        r"|revolving credit|financing(?! round)|refinancing|bailout|bail-out|loan facilit(?:y|ies)|loan commitments?)"
    ),
    "ROUND_NOUN": _words(
        r"(?:series [a-f] |seed |equity |venture |private )?(?:funding|financing)(?: round)|private placement|rights issue|share placement|rights offer(?:ing)?"
        r"|(?:series [a-f]|seed|equity|venture) (?:round|funding|financing)|round of (?:funding|financing)|series [a-f]\b"
    ),
    "IPO_NOUN": _words(
        r"initial public (?:share |stock )?offer(?:ing)?s?|ipos?|flotation|(?:stock[- ]market|share|trading|market) debut|direct listing"
        r"|public offering|secondary offering|share offering"
    ),
    "BUYBACK_NOUN": _words(
        r"(?:(?:share|stock) )?(?:buy-?backs?|repurchase(?= (?:program|plan|of|authori)|\W)|re-?purchases)(?! agreement)"
    ),
    "CONTRACT_NOUN": _words(
        r"(?:(?:supply|service|services|outsourcing|license|licensing|licence|management|development|construction|launch|plane|aircraft) )?"
        r"(?:contracts?|(?<!in )orders?(?= (?:for|from|with|worth|valued|of|by|to build|to supply))|(?:supply|licen[sc](?:e|ing)|outsourcing|distribution|marketing) (?:agreement|deal|pact))"
    ),
    "ALLIANCE_NOUN": _words(
        r"(?:strategic |marketing |commercial |exclusive |global |long-term |technology )?(?:alliance|partnership|collaboration|cooperation agreement)"
    ),
    "STAKE_VERB": _words(
        r"(?:tak|increas|rais|hik|doubl|reduc|pick)(?:e|es|ing|ed|ing up|ed up|s up)"
        r"|took|taken|(?:boost|lift|lower|up|build|own|disclos)(?:s|ed|ing)?|built(?: up)?|buil(?:d|ds|ding) up"
        r"|(?:cut|trim|get|put)(?:s|ting|med|ming)?|got"
    ),
    "STAKE_NOUN": Fragment(
        r"(?i:stakes?|(?:share)?holdings?|(?:equity |minority |majority |controlling )?interests?|shares? of stock)"
    ),
}
