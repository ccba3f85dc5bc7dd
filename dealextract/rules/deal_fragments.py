"""The words that deals are told with: fragments of the lexicon.

All share one anchor, the stems that any of them can begin with, so that a text is searched for them once.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from dealextract.engine import Fragment

def _trie(words: list[str]) -> str:
    """A pattern for many words that looks at no character twice."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def rendered(node: dict[str, Any]) -> str:
        if "" in node:
            return ""
        branches = [re.escape(letter) + rendered(further) for letter, further in node.items()]
        return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"

    return rendered(root)


_WORDS: dict[str, tuple[str, str]] = {
    "BUY_VERB": (
        "acquir buy bought purchas tak took snap pick gobbl swallow",
        r"acquir(?:es?|ed|ing)|buy(?:s|ing)? out|bought out|buy(?:s|ing)?(?! ?-?back)|bought(?! back)|purchas(?:es|ed|ing)|purchase(?= (?!of\b|price|agreement|plan|order))"
        r"|tak(?:es?|ing) over|took over|taken over|taking over|snap(?:s|ped|ping)? up"
        r"|pick(?:s|ed|ing)? up(?= (?!the))|gobbl(?:e|es|ed|ing) up|swallow(?:s|ed|ing)?(?: up)?"
    ),
    "PRIVATE_VERB": (
        "tak took go went",
        r"tak(?:e|es|en|ing) private|took private|(?:go(?:es|ing)?|went) private"),
    "SELL_VERB": (
        "sell sold divest dispos offload unload spin spun hiv put",
        r"s(?:ell(?:s|ing)?|old)(?: off| down)?(?! short)|divest(?:s|ed|ing)?(?: itself of| of)?"
        r"|dispos(?:e|es|ed|ing) of|offload(?:s|ed|ing)?|unload(?:s|ed|ing)?|spin(?:s|ning)? off|spun off"
        r"|hiv(?:e|es|ed|ing) off|put(?:s|ting)? up for sale"
    ),
    "MERGE_VERB": (
        "merg combin",
        r"merg(?:e|es|ed|ing)|combin(?:e|es|ed|ing)(?= (?:with|its|their|the two|operations|forces))"),
    "ALLY_VERB": (
        "partner team join collab ally alli tie",
        r"partner(?:s|ed|ing)?(?: up)?(?= with)|team(?:s|ed|ing)? up|teaming(?= with)|join(?:s|ed|ing)? forces"
        r"|collaborat(?:e|es|ed|ing)(?= (?:with|on|to))|all(?:y|ies|ied|ying) (?=with)|tie(?:s|d)? up(?= with)"
    ),
    "RAISE_VERB": (
        "rais secur borrow obtain",
        r"rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|obtain(?:s|ed|ing)?"),
    "LEND_VERB": (
        "lend lent extend refinanc bail",
        r"lend(?:s|ing)?|lent|extend(?:s|ed|ing)?|refinanc(?:e|es|ed|ing)|bail(?:s|ed|ing)? out"),
    "INVEST_VERB": (
        "invest inject pump subscrib",
        r"invest(?:s|ed|ing)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|subscrib(?:e|es|ed|ing) (?=to|for)"),
    "LIST_VERB": (
        "go went float list beg start debut",
        r"(?:go(?:es|ing)?|went) public|float(?:s|ed|ing)?|list(?:s|ed|ing)?(?= (?:its|on|in|shares|itself))"
        r"|beg[ai]ns? trading|start(?:s|ed)? trading|debut(?:s|ed|ing)?(?= (?:on|in))"
    ),
    "BUY_BACK_VERB": (
        "buy bought repurchas",
        r"buy(?:s|ing)? ?back|bought back|repurchas(?:es?|ed|ing)(?! agreement)"),
    "WIN_VERB": (
        "win won land award receiv secur",
        r"w(?:in|ins|on|inning)|land(?:s|ed|ing)?|award(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|secur(?:e|es|ed|ing)"),
    "PURCHASE_NOUN": (
        "acqui purchas take buy leverag manage priv rescue",
        r"acquisition|purchase|takeover|take-over|buy-?out|leveraged buyout|management buyout|privati[sz]ation|rescue(?= of)"
    ),
    "BID_NOUN": (
        "take buy tender acqui cash hostile merg bid offer approach",
        r"(?:(?:takeover|buyout|tender|buy-out|take-over|acquisition|cash|hostile|merger) )?(?:bid|offer|approach)(?!ing)"),
    "MERGER_NOUN": (
        "merg business combin tie union",
        r"merger(?! (?:and|&) acqui|s\b)|business combination|combination(?= (?:with|of|between))|tie-?up|union(?= (?:with|between))"
    ),
    "VENTURE_NOUN": (
        "joint jv venture",
        r"joint[- ]ventures?|jv|venture(?= (?:with|between|of|by|owned|called|named))"),
    "SALE_NOUN": (
        "sale dispos divest spin",
        r"(?:sale|disposal|divestiture|divestment|spin-?off|spinoff)(?! price)"),
    "LOAN_NOUN": (
        "bridg term syndic secur bank emergen loan credit line revolv financ refinanc bail",
        r"(?:(?:bridge|term|syndicated|secured|bank|emergency|bridging) )?(?:loan|credit (?:facilit(?:y|ies)|line|agreement)|line of credit"
        r"|revolving credit|financing(?! round)|refinancing|bailout|bail-out|loan facilit(?:y|ies)|loan commitments?)"
    ),
    "ROUND_NOUN": (
        "series seed equity venture priv fund financ rights share round",
        r"(?:series [a-f] |seed |equity |venture |private )?(?:funding|financing)(?: round)|private placement|rights issue|share placement|rights offer(?:ing)?"
        r"|(?:series [a-f]|seed|equity|venture) (?:round|funding|financing)|round of (?:funding|financing)|series [a-f]\b"
    ),
    "IPO_NOUN": (
        "initial ipo flot stock share trading market debut direct public secondary",
        r"initial public (?:share |stock )?offer(?:ing)?s?|ipos?|flotation|(?:stock[- ]market|share|trading|market) debut|direct listing"
        r"|public offering|secondary offering|share offering"
    ),
    "BUYBACK_NOUN": (
        "share stock buy repurch re-purch",
        r"(?:(?:share|stock) )?(?:buy-?backs?|repurchase(?= (?:program|plan|of|authori)|\W)|re-?purchases)(?! agreement)"
    ),
    "CONTRACT_NOUN": (
        "supply service outsourc licen manage develop construct launch plane aircraft contract order distrib market",
        r"(?:(?:supply|service|services|outsourcing|license|licensing|licence|management|development|construction|launch|plane|aircraft) )?"
        r"(?:contracts?|(?<!in )orders?(?= (?:for|from|with|worth|valued|of|by|to build|to supply))|(?:supply|licen[sc](?:e|ing)|outsourcing|distribution|marketing) (?:agreement|deal|pact))"
    ),
    "ALLIANCE_NOUN": (
        "strateg market commerc exclus global long-term tech alliance partner collab coop",
        r"(?:strategic |marketing |commercial |exclusive |global |long-term |technology )?(?:alliance|partnership|collaboration|cooperation agreement)"
    ),
    "STAKE_VERB": (
        "tak increas rais hik doubl reduc pick took boost lift lower up build own disclos built buil cut trim get put got",
        r"(?:tak|increas|rais|hik|doubl|reduc|pick)(?:e|es|ing|ed|ing up|ed up|s up)"
        r"|took|taken|(?:boost|lift|lower|up|build|own|disclos)(?:s|ed|ing)?|built(?: up)?|buil(?:d|ds|ding) up"
        r"|(?:cut|trim|get|put)(?:s|ting|med|ming)?|got"
    ),
    "TAKE_VERB": ("tak took acqui buy bought purchas", r"tak(?:e|es|ing|en)|took|acquir(?:es?|ed|ing)|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)"),
    "EXERCISE_VERB": ("exerci", r"exercis(?:e|es|ed|ing)"),
    "DISCLOSE_VERB": ("disclos report", r"disclos(?:es|ed|ing)|reports|reported"),
    "CONTROL_VERB": (
        "seek sought gain acqui win won tak took",
        r"(?:seek(?:s|ing)?|sought|gain(?:s|ed|ing)?|acquir(?:es?|ed|ing)|win(?:s|ning)?|won|tak(?:es?|ing)|took) (?:(?:to gain|majority|full|total|voting) )?control",
    ),
    "SEEK_BUYER": ("seek sought look find found", r"(?:seek(?:s|ing)?|sought|look(?:s|ing|ed)? for|find(?:s|ing)?|found) (?:a |potential )?buyers?"),
    "WIN_AUCTION": ("win won", r"w[io]n(?:s|ning)? (?:an |the )?auction"),
    "INVESTMENT_NOUN": ("invest", r"investment"),
    "INTEREST_NOUN": ("interest", r"interest"),
    "SIMILAR_DEAL": ("similar compar", r"(?:similar|comparable) (?:deal|agreement|venture|transaction|accord|pact)"),
    "ADVISE_WORD": (
        "advis act serv financ legal underwr book lead global",
        r"advis(?:ed|ing)(?! (?:that|against|of|to|it)\b)|(?:act(?:ed|ing|s)?|serv(?:ed|ing|es)) as (?:(?:the|its|an?|sole|lead|joint|exclusive|co-lead|its) ){0,3}"
        r"(?:financial advis[eo]rs?|legal advis[eo]rs?|legal counsel|underwriters?|book-?runners?|lead managers?|advis[eo]rs?)"
        r"|(?:financial|legal) advis[eo]rs?|legal counsel|underwriters?|underwritten|underwriting|book-?runners?|lead managers?|advis[eo]rs?|global coordinators?",
    ),
    "HIRE_VERB": ("hir retain appoint mandat engag pick tapp invit", r"(?:hir|retain|appoint|mandat|engag|pick|tapp|invit)(?:ed|es|s|ing)?"),
    "BACKED_BY": ("backed support", r"(?:backed|supported) by(?= )"),
    "NEW_COMPANY": ("venture company group firm entity business", r"venture|company|group|firm|entity|business"),
    "SIGN_VERB": ("signed ink seal struck clinch", r"signed|inked|sealed|struck|clinched"),
}
"""The stems and the words of each fragment."""


@cache
def _anchor() -> re.Pattern[str]:
    """Where a deal word can begin: in small letters, with a capital, or in capitals."""
    stems = {stem for stems, _ in _WORDS.values() for stem in stems.split()}
    spelled = {spelling for stem in stems for spelling in (stem, stem.capitalize(), stem.upper())}
    shortest = [word for word in sorted(spelled) if not any(word != other and word.startswith(other) for other in spelled)]
    return re.compile(rf"\b{_trie(shortest)}")


def _fragment(stems: str, words: str) -> Fragment:
    """A fragment of deal words, written in small letters and found in capitals too."""
    initials = {stem[0] for stem in stems.split()}
    return Fragment(f"(?i:{words})", anchor=_anchor(), initials="".join(sorted(initials | {i.upper() for i in initials})))


DEAL_FRAGMENTS: dict[str, Fragment] = {
    **{name: _fragment(*words) for name, words in _WORDS.items()},
    "STAKE_NOUN": Fragment(r"(?i:stakes?|(?:share)?holdings?|(?:equity |minority |majority |controlling )?interests?|shares? of stock)"),
}
