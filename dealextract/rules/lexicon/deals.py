"""The words that deals are told with: fragments of the lexicon.

Each is anchored on the words it can begin with, which are looked for in one pass for all of them.
"""

from __future__ import annotations

from dealextract.engine import Fragment
from dealextract.engine.anchors import Beside, Words

_WORDS: dict[str, tuple[str, str]] = {
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
        r"merg(?:e|es|ed|ing)|combin(?:e|es|ed|ing)(?= (?:with|its|their|the two|the businesses of|operations|forces))",
    ),
    "ALLY_VERB": (
        "partner* team* join_forces joins_forces joined_forces joining_forces collaborate* cooperate co-operate ally allies allied allying "
        "tie_up ties_up tied_up link_up links_up linked_up linking_up",
        r"partner(?:s|ed|ing)?(?: up)?(?= with)|team(?:s|ed|ing)? up|teaming(?= with)|join(?:s|ed|ing)? forces"
        r"|collaborat(?:e|es|ed|ing)(?= (?:with|on|to))|(?<=\bagree(?:d|s)? to )co-?operate(?= (?:in|on)\b)|all(?:y|ies|ied|ying) (?=with)|tie(?:s|d)? up(?= with)"
        r"|link(?:s|ed|ing)? up(?= with)",
    ),
    "RAISE_VERB": (
        "raise* secure* borrow* obtain*",
        r"rais(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|borrow(?:s|ed|ing)?|obtain(?:s|ed|ing)?",
    ),
    "ROUND_VERB": (
        "bags bagged bagging nets netted lands landed pulls pulled picks picked attracts attracted garners garnered "
        "closes closed closing takes took hauls hauled reels reeled rakes raked scores scored snags snagged collects "
        "collected emerges emerged emerging",
        r"bag(?:s|ged|ging)|net(?:s|ted)|land(?:s|ed)|p(?:ull|ick)(?:s|ed) (?:in|up)|attract(?:s|ed)|garner(?:s|ed)"
        r"|clos(?:es|ed|ing)(?: on)?|(?:takes|took) (?:in|on)|(?:haul|reel|rake)(?:s|e?d) in|score[sd]|snag(?:s|ged)"
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
        r"(?= (?:its|on|in|shares|itself|the (?:company|group|firm|unit|business)))"
        r"|beg[ai]ns? trading|start(?:s|ed)? trading|debut(?:s|ed|ing)?(?= (?:on|in))",
    ),
    "BUY_BACK_VERB": (
        "buy* buyback buybacks bought repurchase*",
        r"buy(?:s|ing)? ?back|bought back|repurchas(?:es?|ed|ing)(?! agreement)",
    ),
    "PURCHASE_NOUN": (
        "acquisition acquisitions_of purchase takeover take-over buyout buy-out leveraged "
        "management_buyout privatisation "
        "privatization rescue_of",
        r"acquisitions?(?<!s(?! of ))|purchase(?! price\b| order)|takeover|take-over|buy-?out|leveraged buyout"
        r"|management buyout"
        r"|privati[sz]ation|rescue(?= of)",
    ),
    "BID_NOUN": (
        "takeover buyout tender buy-out take-over acquisition nonbinding unsolicited indicative non-binding "
        "exchange_offer cash_bid cash_offer cash_approach hostile "
        "merger_bid merger_offer merger_approach bid offer approach proposal bids_for bids_from offers_for",
        r"(?:(?:takeover|buyout|tender|buy-out|take-over|acquisition|cash|hostile|merger|exchange) )?(?:bid|offer"
        r"|approach)(?!ing)|bids(?= (?:for|from) )|offers(?= for )|(?:takeover|buyout|buy-out|acquisition"
        r"|non-?binding|unsolicited|indicative)"
        r" proposal|proposal(?= to (?:buy|acquire))",
    ),
    "MERGER_NOUN": (
        "merger mergers_with business_combination combination tie-up tieup union",
        r"mergers(?= with\b)|merger(?! (?:and|&) acqui|s\b| (?:clearance|control|regulation|rules|arbitrage|activity))"
        r"|business combination|combination(?= (?:with|of|between))|tie-?up"
        r"|union(?= (?:with|between))",
    ),
    "VENTURE_NOUN": (
        "joint jv venture jointly-owned jointly_owned jointly_held",
        r"joint[- ]ventures?(?! (?:interest|stake|partner))|jv|venture(?= (?:with|between|of|by|owned|called|named))"
        r"|jointly[- ](?:owned|held) (?:compan(?:y|ies)|firm|entity|business|subsidiary)"
        r"|(?<=\b(?:in|into) an? (?:[^\s.;]{1,60} ){0,2})venture(?! (?:capital|fund|firm|round|arm))"
        r"|(?<=\b(?:form|set up|create|establish|forming|setting up|creating|formed|created) an? "
        r"(?:[^\s.;]{1,60} ){0,4})venture",
    ),
    "SALE_NOUN": (
        "sale disposal divestiture divestment spinoff spin-off",
        r"(?:sale|disposal|divestiture|divestment|spin-?off|spinoff)(?! price)",
    ),
    "LOAN_NOUN": (
        "bridge term syndicated secured bank emergency loan credit line bridging revolving financing "
        "refinancing bailout bail",
        r"(?:(?:bridge|term|syndicated|secured|bank|emergency|bridging) )?(?:(?<!savings (?:and|&) )loan"
        r"|credit (?:facilit(?:y|ies)|line"
        r"|agreement)|line of credit"
        r"|revolving credit|financing(?! round)|refinancing|bailout|bail-out|loan facilit(?:y|ies)|loan commitments?)",
    ),
    "ROUND_NOUN": (
        "series seed_f seed_r equity_f equity_r venture_f venture_r private_f private_placement funding financing "
        "rights_issue rights_offer share_placement round_of",
        r"(?:series [a-f] |seed |equity |venture |private )?(?:funding|financing)(?: round)|private placement"
        r"|rights issue|share placement|rights offer(?:ing)?"
        r"|(?:series [a-f]|seed|equity|venture) (?:round|funding|financing)|round of (?:funding|financing)"
        r"|series [a-f]\b",
    ),
    "IPO_NOUN": (
        "initial_public ipo ipos flotation stock_market stock-market share_debut share_offering trading_debut "
        "market_debut direct_listing public_listing share_listing dual_listing public_offering secondary_offering",
        r"initial public (?:share |stock )?offer(?:ing)?s?|ipos?|flotation|(?:stock[- ]market|share|trading"
        r"|market) debut|direct listing"
        r"|(?<=\b(?:for|plans?|planned|planning|possible|potential|proposed|considering|weighing|via|through|seeks|seeking"
        r"|pursuing|in|files for|filed for)(?: an?| its)?(?: [\uE000-\uE0FF]\uF8FF{0,60})? )"
        r"(?:public|share|dual|stock[- ]market) listing"
        r"|public offering|secondary offering|share offering",
    ),
    "BUYBACK_NOUN": (
        "share_buy share_re stock_buy stock_re buyback buybacks buy-back buy-backs repurchase repurchases re-purchases",
        r"(?:(?:share|stock) )?(?:buy-?backs?|repurchase(?= (?:program|plan|of|authori)|\W)"
        r"|re-?purchases)(?! agreement)",
    ),
    "CONTRACT_NOUN": (
        "supply service services outsourcing license licensing licence management development construction "
        "delivery_order task_order launch plane aircraft agreement deal pact accord contract contracts order orders "
        "distribution marketing",
        r"(?:(?:supply|service|services|outsourcing|license|licensing|licence|management|development|construction"
        r"|launch|plane|aircraft) )?"
        r"(?:contracts?(?! (?:packag|manufactur|research|drill|staff|logistic|price|negotiat|law|talks|work))"
        r"|(?:delivery|task) order"
        r"|(?<!in )(?<!to the )orders?(?= (?:for|from|with|worth|valued|of|by|to build|to supply))"
        r"|(?:supply|licen[sc](?:e|ing)|outsourcing|distribution|marketing) (?:agreement|deal|pact)"
        r"|(?:agreement|deal|pact)(?= with [^.;\n]{1,80} to (?:distribute|supply|market|license|provide|manufacture"
        r"|produce|deliver)\b)|(?:agreement|deal|pact|accord)(?= to (?:supply|distribute|deliver) ))",
    ),
    "ALLIANCE_NOUN": (
        "strategic marketing commercial exclusive global long technology alliance partnership collaboration "
        "cooperation memorandum mou memoranda development_agreement development_and "
        "commercialization_agreement commercialisation_agreement research_and research_agreement",
        r"(?:strategic |marketing |commercial |exclusive |global |long-term |technology )?(?:alliance"
        r"|(?<!general |limited |liability )partnership(?! of (?!the))|collaboration|cooperation agreement)"
        r"|(?:development|commerciali[sz]ation|research)(?: and [a-z-]{6,18})? agreement(?= with\b)"
        r"|(?:memorand(?:um|a) of understanding|mou)(?=(?: \([^()\n]{1,40}\))? (?:with|between)[^.;\n]{1,120}? "
        r"(?:for (?:cooperation|collaboration|the (?:supply|development|construction))|to "
        r"(?:[a-z]{1,14}ly |cooperate |set up |work )?(?:develop|build|explore|cooperate|collaborate|work|produce"
        r"|promote|jointly|study|offer|provide|establish|construct|expand|supply))\b)"
        r"|(?:memorand(?:um|a) of understanding|mou)(?= to (?:[a-z]{1,14}ly )?(?:develop|build|explore|cooperate"
        r"|collaborate|work together|produce|study|construct|set up)\b)",
    ),
    "ISSUE_VERB": (
        "issue* sell* sold price* place* offer offers offered offering",
        r"issu(?:e|es|ed|ing)|s(?:ell(?:s|ing)?|old)|pric(?:e|es|ed|ing)|plac(?:e|es|ed|ing)|offer(?:s|ed|ing)?",
    ),
    "OFFER_VERB": ("offer offers offered offering", r"offer(?:s|ed|ing)?"),
    "FORM_VERB": ("form create forming creating", r"(?:(?<=\bto )(?:form|create)|forming|creating)"),
    "JOINTLY_VERB": (
        "jointly work_together",
        r"(?:work together to |jointly )(?:co-?)?(?:develop|build|market|produce|operate|explore|research|manufacture"
        r"|promote|pursue|design|offer|construct|run)",
    ),
    "SUPPLY_VERB": ("supply", r"(?<=\b(?:to|will|would) )supply"),
    "RECEIVE_VERB": (
        "receive* get gets getting got wins won obtain* draws drew",
        r"receiv(?:e|es|ed|ing)|gets?|getting|got|obtain(?:s|ed|ing)?|wins|won|draws|drew",
    ),
    "BACK_VERB": ("back backs backed backing", r"back(?:s|ed|ing)?"),
    "NAB_VERB": (
        "bags bagged nabs nabbed lands landed nets netted scores scored snags snagged hauls hauled reels reeled rakes "
        "raked pulls pulled grabs grabbed gets",
        r"bag(?:s|ged)|nab(?:s|bed)|lands|landed|net(?:s|ted)|score[sd]|snag(?:s|ged)|(?:haul|reel|rake|pull)(?:s|e?d) in"
        r"|grab(?:s|bed)|gets",
    ),
    "SELECT_VERB": (
        "select* choose chosen chose picked picks tapped taps hire* commission* contracted",
        r"(?:hir|commission)(?:ed|es|s|ing)(?= [^.;\n]{1,80} to (?:build|construct|supply|design|install|renovate)\b)"
        r"|contracted(?! with)|select(?:s|ed|ing)?|cho(?:o?ses?|sen|osing)|pick(?:s|ed)|taps|tapped",
    ),
    "LICENSE_VERB": ("license* licence*", r"licen[sc](?:es?|ed|ing)"),
    "BIDDER_NOUN": ("bidder bidders suitor suitors bidding_for", r"bidders?|suitors?|bidding"),
    "SALE_OF_ITSELF": ("sale sales", r"sale"),
    "ORDER_VERB": ("order ordered ordering", r"order(?:ed|ing)"),
    "FLEET_ORDER": ("order orders ordered ordering", r"order(?:s|ed|ing)?"),
    "PAY_VERB": (
        "pay pays paid paying shell* splash* splashes fork* spend spends spent spending",
        r"pay(?:s|ing)?|paid|(?:shell|splash|fork)(?:e?s|ed|ing)? (?:out|over)|spen[dt](?:s|ing)?",
    ),
    "BID_VERB": ("offer offers offered offering bid bids bidding", r"offer(?:s|ed|ing)?|bid(?:s|ding)?"),
    "SHELF_NOUN": ("shelf", r"shelf (?:registration|offering)"),
    "TAKE_VERB": (
        "take* taken took acquire* buy* bought purchase*",
        r"tak(?:e|es|ing|en)|took|acquir(?:es?|ed|ing)|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)",
    ),
    "APPROACH_VERB": ("approach* ", r"approach(?:es|ed|ing)?"),
    "DEAL_WORD": ("deal", r"(?<=(?:near(?:s|ing|ed)?|reach(?:es|ed)|clinch(?:es|ed)|str(?:ikes|uck)|seal(?:s|ed)|sign(?:s|ed)|announc(?:es|ed)) (?:a |an |its )?)deal"),
    "EXERCISE_VERB": ("exercise*", r"exercis(?:e|es|ed|ing)"),
    "DISCLOSE_VERB": (
        "disclose* reports reported declared declares revealed reveals",
        r"disclos(?:es|ed|ing)|reports|reported|declare[sd]|reveal(?:s|ed)",
    ),
    "CONTROL_VERB": (
        "...control ...ownership",
        r"(?:seek(?:s|ing)?|sought|gain(?:s|ed|ing)?|acquir(?:es?|ed|ing)|win(?:s|ning)?|won|tak(?:es?|ing)"
        r"|took) (?:(?:to gain|majority|full|total|voting|complete|sole) )?(?:control"
        r"|(?<=(?:majority|full|total|sole|complete) )ownership)",
    ),
    "SEEK_BUYER": (
        "...buyer ...buyers",
        r"(?:seek(?:s|ing)?|sought|look(?:s|ing|ed)? for|find(?:s|ing)?|found) (?:a |potential )?buyers?",
    ),
    "WIN_AUCTION": (
        "win wins winning won highest successful preferred",
        r"w[io]n(?:s|ning)? (?:an |the )?(?:auction|bidding)|(?:winning|highest|successful|preferred) (?:bidder|bid)",
    ),
    "INVESTMENT_NOUN": ("investment", r"investment"),
    "INTEREST_NOUN": ("interest", r"interest"),
    "SIMILAR_DEAL": (
        "similar comparable",
        r"(?:similar|comparable) (?:deal|agreement|venture|transaction|accord|pact)",
    ),
    "ADVISE_WORD": (
        "advise* act* serve* financial legal underwriter underwriters underwritten underwriting book "
        "bookrunner bookrunners lead placement adviser advisers advisor advisors global running_the managing_the "
        "arranging_the handling_the",
        r"advis(?:ed|ing)(?! (?:that|against|of|to|it)\b)|acted for(?= (?-i:[\p{Lu}\uE000-\uE0FF]))"
        r"|(?:act(?:ed|ing|s)?|serv(?:ed|ing|es)) as (?:(?:the|its"
        r"|an?|sole|lead|joint|exclusive|co-lead|its) ){0,3}"
        r"(?:financial advis[eo]rs?|legal advis[eo]rs?|legal counsel|underwriters?|book-?runners?|lead managers?"
        r"|placement agents?|lead arrangers?|advis[eo]rs?)"
        r"|(?:financial|legal) advis[eo]rs?|legal counsel|underwriters?|underwritten|underwriting|book-?runners?"
        r"|lead managers?|placement agents?|lead arrangers?|advis[eo]rs?|global coordinators?"
        r"|(?:running|managing|arranging|handling|underwriting) the (?:share |bond |stock )?(?:sale|offering|ipo"
        r"|listing|flotation|float|placement|issue|loans?|transaction|financing)",
    ),
    "HIRE_VERB": (
        "hire* retain* appoint* mandate* engage* pick* tap taps tapped tapping invite*",
        r"(?:hir|retain|appoint|mandat|engag|pick|tapp|invit)(?:ed|es|s|ing)?",
    ),
    "WORKS_WITH": ("working_with works_with worked_with", r"work(?:ing|s|ed) with"),
    "INCLUDES": ("includes include included comprises", r"include[sd]?|comprises"),
    "NOTES_NOUN": ("offering sale issue issuance placement", r"offering|sale|issue|issuance|placement"),
    "PURSUIT": ("pursuit", r"pursuit"),
    "PUT_VERB": ("put puts putting place*", r"put(?:s|ting)?|plac(?:e|es|ed|ing)"),
    "BACKED_BY": ("backed_by supported_by", r"(?:backed|supported) by(?= )"),
    "NEW_COMPANY": (
        "venture joint_company new_company combined_company",
        r"venture|(?:joint|new|combined) company",
    ),
    "BUYER_IS": (
        "buyer buyers purchaser purchasers acquirer acquirers",
        r"(?:buyer|purchaser|acquirer)s? (?:is|was|are|were)",
    ),
    "SELLER_IS": ("seller sellers vendor vendors", r"(?:seller|vendor)s? (?:is|was|are|were)"),
    "ROUND_LED": ("led_by led_jointly", r"led(?= (?:jointly )?by )"),
    "ROUND_LEADER": (
        "led_the led_this leads_the leading_the",
        r"(?:led|leads|leading)(?= th(?:e|is) (?:[\w-]{1,20} ){0,3}?(?:rounds?|financing|funding|raise|tranche"
        r"|equity piece|investment))",
    ),
    "ROUND_MEMBER": (
        "participate* joined_the took_part",
        r"(?:participat(?:es?|ed|ing)|took part)(?= in th(?:e|is) (?:[\w-]{1,20} ){0,3}?(?:rounds?|financing|funding"
        r"|raise|placement|investment)\b)|participated(?=[.,]| as well| alongside)"
        r"|joined(?= the (?:[\w-]{1,20} ){0,3}?(?:rounds?|financing|funding|deal|investment|syndicate))",
    ),
    "ROUND_SHARE": (
        "participation_from participation_by investments_from support_from support_for backing_from",
        r"(?:participation|investments|support|backing)(?: for the (?:round|financing))?",
    ),
    "INVESTORS": ("investors backers", r"investors|backers"),
    "CALLED": ("called named known dubbed", r"called|named|known as|dubbed"),
    "SIGN_VERB": ("signed inked sealed struck clinched", r"signed|inked|sealed|struck|clinched"),
}
"""The words that a fragment can begin with (see `_anchors`), and the fragment."""


def _forms(word: str) -> tuple[str, ...]:
    """A word as listed; one with a star is a verb, of which all regular forms are meant.

    >>> _forms("bought"), _forms("acquire*")
    (('bought',), ('acquire', 'acquires', 'acquired', 'acquiring'))
    """
    if not word.endswith("*"):
        return (word,)
    stem = word.rstrip("*")
    short = stem[:-1] if stem.endswith("e") else stem
    return stem, f"{stem}s", f"{short}ed", f"{short}ing"


def _anchors(words: str) -> tuple[Words | Beside, ...]:
    """The anchor of a fragment: words, and common words only where "go_public" or "buy-out" says what follows."""
    by_next: dict[str, list[str]] = {}
    for word in words.split():
        first, sign, behind = (word.replace("_", "_ ") if "_" in word else word.replace("-", "_-")).partition("_")
        by_next.setdefault(behind if sign else "", []).extend(_forms(first))
    return tuple(
        Beside(Words(*firsts), after=f"(?i:{behind})") if behind else Words(*firsts)
        for behind, firsts in by_next.items()
    )


def _fragment(first: str, words: str) -> Fragment:
    """A fragment of deal words, written in small letters and found in capitals too; "...control" is how it ends."""
    if first.startswith("..."):
        return Fragment(f"(?i:{words})", tail_anchor=Words(*first.replace("...", "").split()))
    return Fragment(f"(?i:{words})", anchor=_anchors(first))


_STAKE = r"(?i:stakes?|(?:share)?holdings?|(?:equity |minority |majority |controlling )?interests?|shares? of stock)"
_STAKE_VERB = (
    r"(?i:(?:tak|increas|rais|hik|doubl|reduc|pick)(?:e|es|ing|ed|ing up|ed up|s up)"
    r"|took|taken|ups|(?:boost|lift|lower|upp|build|disclos)(?:s|ed|ing)?|built(?: up)?|buil(?:d|ds|ding) up"
    r"|(?:cut|trim|put)(?:s|ting|med|ming)?)"
)

DEAL_FRAGMENTS: dict[str, Fragment] = {
    **{name: _fragment(*words) for name, words in _WORDS.items()},
    "STAKE_NOUN": Fragment(_STAKE),
    "AGREEMENT_TITLE": Fragment(
        r"(?i:(?:series [a-h] )?(?:(?:stock|shares?|equity|securities|assets?|business|units?|membership|interests?"
        r"|common|preferred|notes?|and|convertible|sale) ){0,6}"
        r"(?:purchase(?: and sale)?|(?<=sale and )purchase) agreement"
        r"|agreement and plan of (?:merger|reorganization)|merger agreement|joint venture agreement"
        r"|(?:(?:term|revolving|senior|secured|unsecured|amended|and|restated|bridge|refinancing|loan|syndicated"
        r"|(?:first|second|third|fourth|fifth|sixth)(?= amended)|[0-9]{1,3}-day|(?:one|two|three|four|five|six)-year"
        r") ){0,8}"
        r"(?:credit|loan|facilit(?:y|ies))(?: and security)? agreement"
        r"|(?:share )?(?:subscription|investment) agreement|(?:(?:secured|convertible) )?promissory note"
        r"|for value received|(?:(?:commercial|office|ground) )?lease"
        r"|(?:exclusive )?(?:licen[cs]e|supply|distribution|services?|lease|manufacturing|development|collaboration)"
        r" agreement)",
        tail_anchor=(
            Beside(
                Words("agreement"),
                before="(?i:purchase|sale|merger|venture|credit|loan|facilit(?:y|ies)|security"
                "|subscription|investment|licen[cs]e|supply|distribution|services?|lease|manufacturing|development"
                "|collaboration) ",
            ),
            Beside(Words("note"), before="(?i:promissory) "),
            Beside(Words("received"), before="(?i:for value) "),
            Beside(Words("lease"), before="(?i:this|commercial|office|ground) "),
            Beside(Words("merger", "reorganization"), before="(?i:plan of) "),
        ),
    ),
    # A stake is rarer than the verbs.
    "STAKE_VERB": Fragment(
        _STAKE_VERB,
        anchor=(
            Beside(
                Words(
                    *[
                        "stake",
                        "stakes",
                        "holding",
                        "holdings",
                        "shareholding",
                        "shareholdings",
                        "interest",
                        "interests",
                    ]
                ),
                before=rf"\b{_STAKE_VERB}(?: [^\s.;]{{1,80}}){{0,9}}? ",
            ),
            Beside(Words("stock"), before=rf"\b{_STAKE_VERB}(?: [^\s.;]{{1,80}}){{0,7}}? (?i:shares? of )"),
        ),
    ),
}
