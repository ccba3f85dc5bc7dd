"""The words that deals are told with: fragments of the lexicon.

Each is anchored on the words it can begin with, which are looked for in one pass for all of them.
"""

from __future__ import annotations

from dealextract.engine import Fragment
from dealextract.engine.anchors import Beside, Words
from dealextract.rules.lexicon.deal_nouns import DEAL_NOUNS
from dealextract.rules.lexicon.deal_verbs import DEAL_VERBS

_WORDS: dict[str, tuple[str, str]] = {
    **DEAL_VERBS,
    **DEAL_NOUNS,
    "ISSUE_VERB": (
        "issue* sell* sold price* place* offer offers offered offering",
        r"issu(?:e|es|ed|ing)|s(?:ell(?:s|ing)?|old)|pric(?:e|es|ed|ing)|plac(?:e|es|ed|ing)|offer(?:s|ed|ing)?",
    ),
    "ISSUE_BONDS": ("issue*", r"issu(?:e|es|ed|ing)"),
    "TOTAL_FUNDING": ("total", r"total (?:[a-z-]{2,14} ){0,2}?(?:funding|financing|raised|capital)"),
    "OFFER_VERB": ("offer offers offered offering", r"offer(?:s|ed|ing)?"),
    "FORM_VERB": ("form create forming creating", r"(?:(?<=\bto )(?:form|create)|forming|creating)"),
    "JOINTLY_VERB": (
        "jointly work_together",
        r"(?:work together to |jointly )(?:co-?)?(?:develop|build|market|produce|operate|explore|research|manufacture"
        r"|promote|pursue|design|offer|construct|run)",
    ),
    "SUPPLY_VERB": ("supply", r"(?<=\b(?:to|will|would) )supply"),
    "RECEIVE_VERB": ("receive* obtain* draws drew", r"receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|draws|drew"),
    "BACK_VERB": ("backs backed backing", r"back(?:s|ed|ing)"),
    "SELECT_VERB": (
        "select* choose chosen chose picked picks tapped taps hire* commission* contracted",
        r"(?:hir|commission)(?:ed|es|s|ing)(?= [^.;\n]{1,80} to (?:build|construct|supply|design|install|renovate)\b)"
        r"|contracted(?! with)|select(?:s|ed|ing)?|cho(?:o?ses?|sen|osing)|pick(?:s|ed)|taps|tapped",
    ),
    "LICENSE_VERB": ("license* licence*", r"licen[sc](?:es?|ed|ing)"),
    "BIDDER_NOUN": ("bidder bidders suitor suitors bidding_for", r"bidders?|suitors?|bidding"),
    "SALE_OF_ITSELF": ("sale sales", r"sale"),
    "BUYOUT_NOUN": (
        "buyout buy-out takeover leveraged management_buyout",
        r"(?:leveraged |management )?buy-?out|takeover",
    ),
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
    "APPROACH_VERB": ("approach*", r"approach(?:es|ed|ing)?"),
    "DEAL_WORD": (
        "deal_for",
        r"(?<=(?:near(?:s|ing|ed)?|reach(?:es|ed)|clinch(?:es|ed)|str(?:ikes|uck)|seal(?:s|ed)|sign(?:s|ed)"
        r"|announc(?:es|ed)) (?:a |an |its )?)deal",
    ),
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


_TRADED = (
    r"licen[cs]e|licensing|supply|distribution|distributor|services?|lease|manufacturing|development|collaboration"
    r"|cooperation|alliance|marketing|sponsorship|franchise|outsourcing|maintenance|hosting|reseller|agency|co-branding"
    r"|promotion|affiliate|endorsement|transportation"
)
"""What contracts are for that are deals."""
OTHER_CONTRACTS = (
    r"employment|consulting|confidentiality|non-?disclosure|non-?competition|indemnification|separation|severance"
    r"|(?:stock|share)holders'?|registration rights|voting|escrow|guaranty|pledge|settlement|standstill|operating|trust"
)
"""What contracts are for that are no deals."""
_STAKE = r"(?i:stakes?|(?:share)?holdings?|(?:equity |minority |majority |controlling )?interests?|shares? of stock)"
_STAKE_VERB = (
    r"(?i:(?:tak|increas|rais|hik|doubl|reduc|pick)(?:e|es|ing|ed|ing up|ed up|s up)"
    r"|took|taken|ups|(?:boost|lift|lower|upp|build|disclos)(?:s|ed|ing)?|built(?: up)?|buil(?:d|ds|ding) up"
    r"|(?:cut|trim|put)(?:s|ting|med|ming)?)"
)

DEAL_FRAGMENTS: dict[str, Fragment] = {
    **{name: _fragment(*words) for name, words in _WORDS.items()},
    "STAKE_NOUN": Fragment(_STAKE),
    # A company that only the deal gives away.
    "A_NAME": Fragment(r"\p{Lu}[\p{L}\d&'.-]{1,30}(?: \p{Lu}[\p{L}\d&'.-]{1,30}){0,3}"),
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
        rf"|(?:[a-z&-]{{2,18}} ){{0,4}}?(?:{_TRADED}|{OTHER_CONTRACTS}) agreement)",
        tail_anchor=(
            Beside(
                Words("agreement"),
                before="(?i:purchase|sale|merger|venture|credit|loan|facilit(?:y|ies)|security"
                rf"|subscription|investment|{_TRADED}|{OTHER_CONTRACTS}) ",
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
