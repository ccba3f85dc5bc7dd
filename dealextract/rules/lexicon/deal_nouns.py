"""The nouns that deals are told with: acquisition, bid, merger, loan, contract."""

from __future__ import annotations

DEAL_NOUNS: dict[str, tuple[str, str]] = {
    "PURCHASE_NOUN": (
        "acquisition acquisitions_of purchase takeover take-over buyout buy-out leveraged "
        "management_buyout privatisation "
        "privatization rescue_of",
        r"acquisitions?(?<!s(?! of ))|purchase(?! price\b| order)|takeover|take-over|buy-?out|leveraged buyout"
        r"|management buyout"
        r"|privati[sz]ation|rescue(?= of)",
    ),
    "PURCHASE_AGREEMENT": (
        "share_purchase stock_purchase asset_purchase equity_purchase",
        r"(?-i:share|stock|asset|equity)(?: and asset)? purchase agreement",
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
        r"|(?<=\b(?:for|plans?|planned|planning|possible|potential|proposed|considering|weighing|via|through|seeks"
        r"|seeking"
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
}
"""The words that each fragment can begin with, and the fragment; see `lexicon.deals`."""
