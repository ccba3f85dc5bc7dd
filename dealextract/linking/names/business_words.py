"""Pairs of words that stand beside companies in business prose: "run by Kilo", "Kilo is owned", "Kilo-backed".

Written by hand from general knowledge of English business news.
"""

from __future__ import annotations

from dealextract.linking.names.words import FAIR, ORGANISATION, Verdict
from dealextract.patterns import lazy_pattern

BEFORE_PREPOSITION: dict[str, frozenset[str]] = {
    preposition: frozenset(words.split())
    for preposition, words in {
        "of": "founders parent bonds debt creditors lenders bondholders customers customer clients client branches"
        " board pilots auditors auditor subsidiaries affiliates affiliate investors debts liquidators administrators"
        " liquidator administrator nationalisation nationalization privatisation privatization flotation bailout"
        " rescue restructuring bankruptcy insolvency collapse company",
        "by": "backed made manufactured issued published advised developed built supplied audited marketed insured"
        " underwritten financed funded acquired bought owned operated sponsored licensed employed ordered"
        " survey poll study",
        "with": "contract contracts tie-up alliance partnership merger venture deal",
        "from": "lawyers analysts data executives researchers orders buys bought buy licensed acquired jets planes"
        " aircraft ordered loan loans funding",
        "for": "works worked work working bid bids offer spokesman spokeswoman lawyers lawyer",
        "at": "lawyer lawyers consultant consultants engineer engineers manager managers partner workers employees"
        " works worked working executive executives director union job jobs pilots salesman vice-president developer",
        "to": "supplier suppliers lender lenders adviser advisers licensed outsourced",
        "as": "such",
        "in": "published",
        "between": "merger mergers venture ventures tie-up alliance partnership combination",
        "like": "companies firms banks retailers brokers insurers rivals airlines brands makers giants carmakers",
        "including": "companies firms banks retailers brokers insurers rivals airlines brands investors clients lenders"
        " customers makers funds",
        "include": "investors clients customers rivals backers tenants brands competitors shareholders lenders",
    }.items()
}  # fmt: skip
"""The words before a preposition that let a company stand behind it: "founders of Kilo", "rivals like Kilo"."""

FOUNDED = frozenset(("founded", "co-founded", "buys", "buy", "bought", "audits", "audited", "nationalised", "delisted"))
"""What is done to companies."""

HOLDS = frozenset(("own", "owns", "owned", "owning", "hold", "holds", "held", "holding", "controls", "acquired"))
"""In front of a share of a company: "owns 12 percent of"."""

PAID = frozenset(("offered", "offers", "offering", "paid", "pays", "paying", "pay", "bid", "bids", "bidding"))
"""In front of an amount for a company."""

PHRASES = frozenset(
    ("declined to", "filed for", "was founded", "is owned", "was acquired", "is based", "was bought", "was set",
     "is headquartered", "was incorporated", "is listed", "was delisted", "went public", "went bankrupt",
     "was privatised", "was privatized", "specialises in", "specializes in", "is backed", "is wholly", "is majority",
     "has subsidiaries")
)  # fmt: skip
"""What a company does or is, behind its name."""

PHRASE_STARTS = frozenset(phrase.partition(" ")[0] for phrase in PHRASES)

COMPOUNDS = ("-owned", "-backed", "-branded", "-made", "-built", "-run", "-operated", "-controlled", "-funded")
"""What stands behind a company's name and a hyphen."""

PAIR = Verdict(ORGANISATION, "party.business_with", FAIR)
PHRASE = Verdict(ORGANISATION, "party.business_verb", FAIR)

CORPORATE_VERBS = frozenset(
    ("acquires", "acquired", "merged", "manufactures", "employs", "operates", "supplies", "markets", "unveiled",
     "posted", "appointed", "underwrites", "publishes", "listed", "refinanced", "restated", "insures", "licenses",
     "distributes", "licensed", "outsourced", "recalled", "buys", "sells", "unveils", "posts", "raises", "reports",
     "hires", "lifts", "launches", "reported", "launched", "shelves", "shelved", "mulls", "eyes", "taps", "names",
     "cuts", "owns", "makes", "nears", "slashes", "trims", "expands", "expanded", "operated", "supplied", "bids",
     "invests", "invested", "completes", "completed", "agrees", "recalls", "halts", "scraps")
)  # fmt: skip
"""What companies do more than people."""
PLANS = frozenset(
    ("acquire", "buy", "sell", "merge", "build", "cut", "raise", "launch", "invest", "issue", "list", "expand", "pay",
     "close", "supply", "open", "float", "spin", "divest", "shed", "offer", "refinance", "delist", "hire", "axe")
)  # fmt: skip
"""What companies plan in headlines: "Kilo to buy Lark"."""
DEALT_WITH = frozenset(("acquire", "acquires", "acquired", "acquiring", "owns", "advised", "sued", "sues", "outbid"))
"""What is done to companies more than to people."""
RAISED = frozenset(("has", "raised", "raises", "secured", "secures", "bagged", "bags", "pocketed", "netted", "snagged"))
RAISED_AMOUNT = lazy_pattern(
    r" (?:has )?(?:raise[ds]|secure[ds]|bag(?:ged|s)|pocketed|netted|snagged)"
    r"(?: an?| over| about| nearly| another| up to)? [\ue000-\uf8fe]"
)
"""What startups do, or have done: "Kilo has raised $4 million"."""
EMPLOYEES = ("analyst", "analysts", "economist", "economists", "strategist", "strategists")
"""Who is told by their employer in front: "Kilo analyst Ann Lee"."""
PARTS = ("division", "divisions", "subsidiary", "subsidiaries", "unit", "units", "shareholders", "stockholders")
"""What only organisations have, or are of others: "the Kilo Valve division"."""
EMPLOYED = ("analyst", "analysts", "economist", "economists", "strategist", "strategists", "broker", "brokers",
            "trader", "traders", "dealer", "dealers", "banker", "bankers", "fund manager", "researcher")  # fmt: skip
"""Whose employer stands behind "at": "an analyst at Ann Lark"."""
INVESTING = frozenset(
    (
        "activist",
        "existing",
        "strategic",
        "cornerstone",
        "institutional",
        "anchor",
        "early",
        "equity",
        "financial",
        "venture",
    )
)
"""Sorts of investors that are firms where no person's first name follows."""

HELD = ("privately held", "closely held", "publicly traded", "publicly listed", "publicly held", "wholly owned")
HELD_ENDS = frozenset(phrase.rpartition(" ")[2] for phrase in HELD)
"""What stands in front of a company's name, and the words that it ends in: "privately held Kilo"."""
_SEATED = ("-based", "-headquartered", "-listed", "-owned", "-backed", "-held", "-traded", "-run", "-controlled")
_OWNERS = ("state-", "family-", "employee-", "privately-", "venture-", "government-", "publicly-", "closely-")


def is_seated(word: str) -> bool:
    """Whether a word tells the town or owner of the company behind it: "Tulsa-based Kilo", "state-owned Kilo"."""
    return word.endswith(_SEATED) and (word[0].isupper() or word.startswith(_OWNERS))
